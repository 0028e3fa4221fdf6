"""How people are asked for something in English."""

ENGLISH_ASKS = {
    "request": """
        is|are there a|an|any
        tweet us|me|at_us your|ur|the
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
        got a|an|your|any|ur
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
            mobile_number .1 are|is|did|do|was|were|have|has|we|should you|it|your|the|this|that|
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
