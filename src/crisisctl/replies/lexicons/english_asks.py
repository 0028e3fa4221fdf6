"""How people are asked for something in English."""

ENGLISH_ASKS = {
    "request": """
        can|could|would|may|might|will|cld|wld|cud you|u|ya [please|pls|plz|kindly|just|also|
            quickly|
            possibly|maybe] !check|remove|delete|hide|edit|change|update|reset|try|log|sign|use|
            access|visit|restart|reboot|open|look|wait|explain|cancel|move|take|be|have|do|go|
            make|see|follow|click|tap|download|install|register|join|vote|imagine|describe|help|
            call|contact|clarify|report|file|raise|find|locate|ensure|keep|bring|show|turn|switch|
            test|clear|uninstall|retry|refresh|believe|pay|cover|mask|tell_if|tell_whether|not|
            double|get|still|ask|speak|track|reach|manage|view|sort|block|book|order|buy|collect|
            receive|expect|choose|opt|add_it|add_your_device|set|save|protect|remember|link|
            unlink|recover|renew|win
        please|pls|plz|kindly [do] submit|mention|quote|type|paste|attach|include|spell|cite|
            repeat|resend|re-send|reshare|give|confirm your|ur|the|an|a|any|which|both
        reply|respond|answer .3 with|giving|including|stating
        leave|give|drop|indicate us|me a
        is|are there a|an|any
        tweet us|me|at_us your|ur|the
        tweet|supply|state|submit your|ur
        needing|requiring|wanting|after your|ur|the|an|a
        do|would u [still|happen_to|already|perhaps] have a|an|your|the|any|ur
        gimme|gimmie your|ur|the|a|an
        trouble|bother|pester you|u for your|ur|the|a|an
        love|like|help|helps|helpful|useful|great|need|have|got|ve_got [if|us] to have|get|know|
            see|
            take|note your|ur|the|a|an
        let's|lets|let_us|let_me have|get|grab|take|see your|ur|the
        start|begin|starting|beginning [off] with|by your|ur|the
        revert|reverting [back] with
        furnish|disclose|comment your|ur|the
        what|wat|wot r ur|your|the|u
        have you|u an|a|the|your|any
        pass us|me your|ur|the|a
        missing|awaiting the|an|a
        hook|set us|me up with
        send|fire|shoot|pass|ping|chuck|bung over|along|on|through|across|back your|ur|the|an|a|any
        indicate|read|relay|list|specify [us|me|out] your|ur|the|an|a
        please|pls|kindly|can_you|could_you|would_you|can_u verify|validate|double-check your|ur|
            the
        remind us|me of|what
        need|requires|required|missing is|s|are your|ur|the|a|an
        letting|telling|advising us|me|our_team|the_team [know]
        please|pls|kindly|and|to|us email|text|fax|mail|whatsapp your|ur|the
        what|which .2 did|do|have you use|used|choose|received|get|enter|enter_at
        send|share|give|provide|supply|specify|forward|submit|confirm|supply|advise|disclose
        state|quote|enter|type|post|add|list|mention|put|write|note|leave|drop|pop|stick|include|
            attach|name|insert your|ur|the|an|a|any|which|both|all
        leave|drop|send|text|email|e-mail|dm|pm|inbox|message|msg|ping|shoot us|me [a|an] your|ur|
            the
        leave|drop|give|shoot|text us|me
        dm|pm|inbox|whatsapp [us|me] [with] your|ur|the|both
        tell|let us|me|our_team !know_if|know_whether|if|whether|know_once|know_when
        reply|respond|answer|comment [back|here|below] with|w
        reply|respond|answer|comment to|on|under this|the|our|my|that [tweet|post|message|thread|
            comment|reply] with|w
        come_back|get_back|comes_back|write_back to us|me with
        what is|are|was|were|s the|your|ur|that !name_of_the|address_of_the|name_of_your_device
        what's|whats|wats|wots your|ur|the|their|his|her
        mind|by|through|via|consider|try|start_by|appreciate|love|reply sending|sharing|giving|
            providing|confirming|posting|leaving|dropping|telling|typing|forwarding|supplying|
            including
        may|can|could|might i|we [please|pls|just|possibly|also|quickly] have|get|know|grab|take|
            ask|see|borrow|obtain|request
        need|require|requires|needs your|ur|the|a|an|any|some|both|either|one|further|additional
        need|like to know|have|see|get|take|ask|collect|check
        do|would you [still|happen_to|by_any_chance|already|perhaps] have a|an|your|the|any|ur
        have you got|received a|an|your|the|any|ur
        waiting|wait|looking for|on your|ur|the
        missing|awaiting|require your|ur
        ask|asking|request|requesting [you] [for] your|ur|the
        fill in|out your|ur
        help us|me .3 with|by your|ur
        details|info|information|things|following we_need|needed|required|please
        please|pls|kindly your|ur
        with|have your|ur .6 we|i can|could|ll|will
    """,
    "asked": """
        know|tell_me|tell_us which|what email|e-mail|number|address|name [address] [that] you [ve|
            have] ordered|used|signed|registered|booked|paid|gave
        which|what customer|order|account|booking|member|membership|policy|phone|case|reference|
            contract|ticket|invoice|reservation number|no|ref|id|email .1 are|is|was|did|do|have
        happy|glad|able|love|pleased to .5 with your|ur|an|the .3 number|reference|ref|email|
            e-mail|postcode|pnr|id|name|details
        i|we d|would|must|ll [simply|just|kindly|like_to] ask you to .6 address|number|email|
            name|details|postcode|dob|reference
        leave|give|drop|indicate a|another number|phone|phone_number|email
        which|what|an|any email|e-mail|address|number|phone [address|number] [that] we|i can|
            could|may|should write_to|reply_to|use|send|ring|call
        whose|which|what name were|are|was|is you|it|this
        has|is|have|what_is which|what number|no|reference ?
        got a|an|your|any|ur|the .4 number|no|ref|reference|email|id|postcode|pnr [for_us|handy|
            please|pls|for_me|
            you_can_share] ?
        who|who's|whos is|s|the the|account account_holder|cardholder|policyholder|holder|
            lead_passenger|lead_guest|bill_payer
        i|we|and can|could .5 with your|ur|an|the .2 number|reference|ref|email|postcode|pnr|id
        number|phone|email you [can|could|may|would|prefer|like|want|d] [to] [can] [best] [be|
            to_be] reached|called|contacted
        what is|was|s|are its|the [booking|order|account|case|reference|tracking] number|
            reference|ref ?
        which|what pharmacy|dentist|hospital|clinic .1 gave|did|do|are|were|was|is|filled
        who|who's is|was|s your|ur|the doctor|gp|consultant|surgeon|midwife|dentist
        which|what|whose hospital|hospitals|clinic|ward|doctor|doctors|gp|surgery|consultant|
            surgeon|midwife|nursery|school|college|care_home .2 are|were|is|was|did|does|do|saw|
            treated|admitted|you|u|your|he|she
        what|which medical_condition|health_condition|condition|illness|disease|medication|
            medicine|diagnosis|treatment .1 do|are|were|did|have|is you|u|your|he|she
        where|where_exactly|whereabouts do|are|does you|u|he|she [exactly] live|living|lives
        which|what street|road do|are|does you|u .2 live|living|on|in
        how old are|is|was !the_phone|the_device|your_phone|your_device|your_router|the_app|
            your_car|your_boiler|your_machine|your_computer|your_laptop|your_tv you|u|your|he|she|
            they|the_child|the_baby
        which|what|the_best|best number|phone_number|phone|email|e-mail|address .2 can|should|
            could|shall|may|do we|i|our_team|someone
        what|which number|email|e-mail|address|name ?
        what|which address|email|account is|was it|this|that|the_order|the_parcel
        whose|which|what name .1 is|was|are|did .4 in|under|on
        a|any|another|good|best|your|ur|the number|phone|email|e-mail|address [that|where|which|
            on|for] [which] [we|i|us|an_adviser|someone|to] [can|could|should|may|to] [best|
            to] reach|call|ring|contact|text|phone you !from
        ^ the number|name|address of|on|for your|ur|the .4 please|pls|?
        best|good|right|preferred number|phone_number|email|e-mail|address|
            time_and_number to reach|contact|call|use !us|our
        ^ your|ur|an|any .3 number|no|email|e-mail|address|phone|reference|ref|postcode|zip|
            surname|name|id|details|info|dob .3 please|pls|plz
        ^ your|ur|any .3 number|no|email|e-mail|address|reference|ref|postcode|zip|surname|name|
            id|dob|details ?
        ^ order|booking|account|phone|tracking|customer|reference|email|zip|post .2 number|no|id|
            ref|reference|code|address .2 please|pls|plz|?
        order|booking|account|phone|tracking|customer|reference|email|e-mail number|no|id|ref|
            reference|address please|pls|plz
        which|what .1 email|e-mail|phone_number|order_number|account_number|username|postcode|
            mobile_number .1 are|is|did|do|was|were|have|has|we|should you|it|your|the|this|that|u|
            use|registered|linked|associated|attached|we|look
        under|in|with|against what|which name|email|e-mail|address|number|username|account
        what|which name is|was|did|s|were|are your|the|it|you|this|that
        your|an|the|ur order|booking|phone|account|email|reference|tracking .1 number|address|id|
            ref|details would|will|might help|be_great|be_helpful|be_useful|be_perfect|allow|let|
            speed
    """,
    "request_it": """
        send|share|give|post|drop|put|paste|type|write|confirm|provide|forward|leave it|them|that|
            those
        what is|was it ?
        what's it ?
    """,
    "request_but": """
        to|when|once sign_in|log_in|login|register|activate|reset|subscribe|unsubscribe|connect|
            continue|get_started|check_in|signed_in|signing_in|logging_in .3 enter|type|provide|
            add|use|confirm|put|give
        give|send|tell|show|share it|them|him|her|us|me neither|nothing|no
        your|ur help|vote|support|patience|understanding|feedback|business
        have|has|did you|u|it|they [already] received|receive|got|get|had your|the|an|a .6 yet
        got|get|received|receive|receives|gets a|an|any|the|this [suspicious|strange|fake|
            odd] text|sms|email|e-mail|message|call|letter|link|dm|whatsapp|phone_call|
            notification !address|addresses|number
        send|post|give the|this|that|it form|parcel|item|product|device|package|order|back back|
            to|with|in
        we|i|they|he|she|it|team|colleagues|who|that|which|you've|already [will|ll|can|could|
            would|d|may|might|do|did|have_to|need_to|are_going_to|m_going_to|re_going_to|aim_to|
            want_to|happily|gladly] [never|only|always|also|not|now|then|just|even|re] send|share|
            give|provide|confirm|forward|supply|specify|submit|advise|post|add|list|mention|put|
            drop|leave|note|disclose
        we|i|they [will|ll|can|could|would|d|do|did] [not|never|only|now|just] email|e-mail|text|
            dm|message you
        won't|don't|didn't|doesn't|can't|couldn't|cannot|never|not [be_able_to|have_to|
            need_to] need|require
        no|any|without need|needs
        you|they|people|customers|passengers [will|ll|would|d|may|might|do|don't] [only|also|just|
            always|then|not] need|require your|ur|a|an|the
        did|do|have|had|has|does you|u|they|anyone|someone|anybody|he|she [ever|already|just|also|
            recently] give|share|send|provide|post|enter|confirm|forward
        when|before|after|while|people|customers|those|anyone|scammers|fraudsters|thieves you|who|
            they|people|to send|share|give|provide|post|enter|confirm|ask|supply
        asks|asked|asking|ask you|them|people|customers|me|him|her|users .3 confirm|share|send|
            give|provide|enter|for|post|reveal|disclose|supply|type|forward
        asking|asks|asked for|people|customers
        what|whatever is|s happening|going_on|wrong|this|up|the_issue|the_problem|it_about
        send|give|share us|you an|a update|feedback|shout|hand|try|tweet|follow|bit|moment|minute|
            few|while|call|ring
        give|send you|them|him|her
        send|share|give|forward|post|drop|provide this|that|it|them|these to|with|on your|ur|the|
            our
        mind|try|keep sharing|sending your|ur|this|it feedback|thoughts|love|story|photos
        post|mail|type office|of|codes
        name of|drops|drop|and_address_for
    """,
}
