"""How people are asked for something in English."""

ENGLISH_ASKS = {
    "request": """
        we|i only|just want|need|require your|ur|the
        can|could|would|may|might|will|cld|wld|cud you|u|ya [please|pls|plz|kindly|just|also|
            quickly|possibly|maybe] !check|remove|delete|hide|edit|change|update|reset|try|log|
            sign|use|access|visit|restart|reboot|open|look|wait|explain|cancel|move|take|be|have|
            do|go|make|see|follow|click|tap|download|install|register|join|vote|imagine|describe|
            help|call|contact|clarify|report|file|raise|find|locate|ensure|keep|bring|show|turn|
            switch|test|clear|uninstall|retry|refresh|believe|pay|cover|mask|tell_if|tell_whether|
            not|double|get|still|ask|speak|track|reach|manage|view|sort|block|book|order|buy|
            collect|receive|expect|choose|opt|add_it|add_your_device|set|save|protect|remember|
            link|unlink|recover|renew|win
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
            see|take|note your|ur|the|a|an
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
        pop|drop|type|tag|throw|stick|bung|lob|slide|jot|sling|toss|whack|hit|paste|upload|key|
            read|scribble|add|snap|ping [us|me] [up|in|on|out|over|down|across|with|along|through|
            there] your|ur
        pop|tag|throw|stick|bung|lob|slide|jot|sling|toss|whack|upload|scribble|snap|read [us|
            me] [up|in|on|out|over|down|across] the|an|a
        hit us|me with|up
        any chance|possibility|joy of|with|i|we
        is|be|it this|it|that possible|ok|okay|alright|cool|fine|easier to|if|for [i|we|us|
            me] have|get|got|take|took|grab|share|give|send|ask|obtain|collect|know|had|borrow|
            to_have|to_get|to_take|to_know
        be possible|ok|okay|alright|cool|fine|easier to|if|for [i|we|us|me] have|get|got|take|
            took|grab|share|give|send|ask|obtain|collect|know|had|borrow|to_have|to_get|to_take|
            to_know
        are|if you|u comfortable|ok|okay|happy|willing|able|free|good sharing|giving|posting|
            telling|with|to_share|to_give|to_post|to_send|to_tell
        y'all|anyone|anybody got|have an|a|the|your
        do|can you|u [still|happen_to|by_any_chance] recall|remember|know your|ur|an|which|what
        do|can you|u [still|happen_to|by_any_chance] recall|remember|know the
        waiting|wait|looking for|on that|an|a|the
        handy|good|brilliant|lovely|fantastic|awesome|nice|ideal|perfect|best|easier|quicker|
            grateful [if|for] [i|we|us|me] [to] [could|can] have|get|know|had|got|knew|take|
            see your|ur|the|an|a|what|which
        help|helpful|great|useful|handy if we|i [could|can] knew|had|have|know|get|got|see your|
            ur|the|an|a|what|which
        please|pls|plz|kindly|can_you|could_you help|assist [us|me|our_team] with
        elaborate|explain|describe .5 along_with|with your|ur
        do|would|might|may|wld you|u [still|possibly|perhaps|just] have your|an|a|the|any
        when|when_s|whens|when's is|was your|ur|his|her|their
        when's|whens your|ur|his|her
        we [re|are|kindly|now|would|d|do] ask|asking|inviting|invite [all|any|every|everyone|
            those] .3 to post|share|comment|reply|send|give|tweet|drop
        customers|passengers|guests|members|users|subscribers|residents|travellers|everyone|
            everybody|anyone .2 can|should|may|must|could|please|need_to|are_asked_to [please|now|
            also|just] post|share|comment|reply|drop|tweet their|your|ur|his|an|a|the
        what|which .2 did|do you|u [set|choose|pick]
        show us|me your|ur
        dm|pm|message|email us|me a|an|some|any
        can|may|could|might i|we [please|just|quickly|also] confirm|verify|double-check your|ur|the
        shout|holler|buzz [back|us|me|in|over] [here|below] with your|ur|the|an|a|w
        ^ need|require|needing order|booking|account|phone|reference|ref|tracking|name|email|
            postcode|address|full|contact|customer
        can|could|may|might your|ur|the .4 be shared|provided|given|sent|posted|supplied|
            confirmed|quoted
        be|you open|willing|comfortable|prepared|kind_enough|good_enough|happy to|with sharing|
            share|give|giving|send|sending|confirm|provide|tell|post
        is|are there another|other
        shout|holler|tweet|comment|message|buzz back|us here|with|below [with] your|ur|the|an|a
        tweet|send|show|give us|me a|an|some picture|photo|pic|screenshot|copy|scan|image
        reconfirm|re-confirm|restate|retype|re-enter|re-share|repost your|ur|the
        what|which code|number|digits|pin appeared|came|arrived|popped|showed
        may|can|could i|we nab|pinch|nick|snag|pull|record|collect|jot your|ur|the|an|a
        text|message|write|tweet back here|below your|ur|the
        we|i d|would [really|just|also] like|love|appreciate|welcome your|ur|the|an|a
    """,
    "request_it": """
        send|resend|share|give|post|drop|put|paste|type|write|confirm|provide|forward|leave|
            repeat it|them|that|those
        what is|was it ?
        what's it ?
        fire|pop|ping|bung|stick|chuck|throw|slide|quote|add|include it|that|them
        give|send|share|post me|us|here|it_with_us one|it
        reply|respond|come_back|comment with it|them|that|those
        let us|me have|know|see it|them
    """,
    "request_it_but": """
        we|i|they|he|she|it|team|colleagues|who|which [will|ll|can|could|would|d|may|might|have|
            ve] [also|just|now] send|share|give|post|drop|put|paste|write|confirm|forward|fire|
            pop|stick|quote|add|include it|that|them|those
    """,
    "spared": """
        don't|do_not|never|not|needn't|avoid|without|stop .2 send|sending|share|sharing|post|
            posting|give|giving|provide|providing|write|writing|put|putting|type|typing|leave|
            leaving|drop|dropping|include|including|mention|mentioning|add|adding|publish|
            publishing|tweet|tweeting|enter|entering|tell|telling|disclose|paste|quote|attach
        don't|do_not|not|won't|wouldn't|no_longer [even|really|actually] need|require|want
        send|share|post|give|write|type|leave|provide|mention [us] nothing
        no|not_any need|necessity for|of|to
        isn't|aren't|not|no_longer needed|required|necessary|wanted
        instead_of|rather_than [sending|sharing|posting|giving|writing] your|ur|the|any|all
        ^ not your|ur|the|any
        ^ no name|names|address|addresses|personal|private|contact|full|details
    """,
    "spared_but": """
        we|i|they|he|she|it|who|that|which|courier|driver|team|system|site|app|page|store|label|
            colleagues|bank|seller|partner|partners [can|could|will|would|shall|may|ll|do|does|
            did|have] don't|doesn't|didn't|won't|can't|cannot|wouldn't|never|not|without .2 send|
            sending|share|sharing|post|posting|give|giving|provide|write|put|type|leave|drop|
            include|mention|add|publish|tweet|enter|tell|disclose|paste|quote|attach
    """,
    "left": """
        just|only|simply|merely|solely|but|except|instead|rather [just|only|rather|simply|
            please] [with|for] [your|ur|the|a|an]
        other|apart|aside than|from [your|ur|the|a|an]
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
        why|how|when|whether|if|where do|does|did|would|are we|i|they .3 ask|asking|need|require|
            want|collect
        driver|courier|engineer|staff|receptionist|crew|nurse|steward|inspector|system|app|bot|
            website|site|page|they [will|may|might|can|ll|must] ask|asks
        ^ we|i|they [now|already|do|ve|both] have your|ur|the
        pop|drop|leave|stick a note|card|line|coin|pin
        give|tell|show|hand|ask|let|contact|call the|your|a driver|courier|bank|doctor|gp|
            pharmacist|nurse|conductor|steward|guard|police|school|insurer|landlord|neighbour
        include|write|put|add|stick your|the .3 number|name|reference|address .1 in|on|inside|
            with the|your .2 parcel|label|box|package|envelope|return|bag|packaging|outside|
            cheque|transfer
        why we|i|they ask|asked|need|require|want|collect
        you can|may|could [also|always] request|download|see|view|find|get
        drop|leave|put|stick|label|send your .1 bag|bags|luggage|parcel|coat|item|items
    """,
}
