"""Where an answer goes in English: to us, or where everybody reads it."""

ENGLISH_ROUTES = {
    "route": """
        dm|dms|dm'd|dmed|dming|dm'ing|d.m
        direct|directly|direct_private|private|privately|personal message|messages|messaging|msg|
            msgs|chat|conversation|channel|thread|inbox
        in|by|via|on private
        private|secure|secured|encrypted|confidential [and] [secure|secured|private] link|form|
            page|channel|message|messages|chat|upload|portal|line|conversation|inbox
        privately|confidentially|offline
        pm|pms us|me|with|your|the|so|and
        a|by|via|in|through|our|your|us|over|send pm|pms
        messenger|whatsapp|live_chat|webchat|livechat|chat_with
        message|msg|inbox|call|phone|ring|text|e-mail|email|mail|chat|contact|whatsapp us|our|me|
            customer|the|support|them
        messaging|emailing|calling|phoning|texting|ringing|contacting us|our|me|the|customer
        our|the|your|my|to inbox
        text|sms your|ur .2 to
        by|via|through|over|on|in|using [the|a|our|your] phone|e-mail|email|text|sms|chat|post|
            telephone|message|webchat|letter|messages|mail !address|number
        send|drop|shoot|pop|ping|fire|leave|write us|me|our_team|over an|a|a_quick|a_private|
            another|your [quick|short] message|msg|email|e-mail|text|line|mail|note !below|
            address|addresses
        send|sent|receive|received|sending [us] a|an|your [new|follow-up] message|email|e-mail|
            dm !address|addresses
        via|through|using|use|follow|click|on|in|into|at|over|from|with|to|complete|fill|visit|
            submit|inside [in|out|on] this|our|the|your|a|an|that|one_of .2 link|form|chat|app|
            portal|website|site|email|e-mail|help_centre|help_center|helpdesk|contact_page|
            support_page|contact_form|desk|counter|web_page|hotline|helpline|webform|web_form|
            kiosk|dashboard|questionnaire|ticket|support_ticket|case|help_page
        in|through|using|via|into|from|log_in_to your|the .1 account
        through|using|via|use|follow|click|tap this|the|that|these|our one|following|below|link
        call|when|before|while|if you call|phone|ring|speak|contact_us|are_calling|visit
        in|at|to store|our_stores|a_store|your_local|the_counter|the_desk|reception|branch
        ready|handy to|when|and|so|,|for
        have|keep .6 ready|handy|to_hand|at_hand|nearby
        call|ring us|them|our on|at
        click|tap|press|hit|use [on] the|our [blue] message|chat|dm|contact button|tab|link
        click|tap|press|hit here|message|the_button|the_link|below|'message'|on
        send|click|press|tap|hit|using button|message_button|message
        the|our|this|a|an|callback|contact|online .1 form !of
        support|help|web|contact|online form|ticket|forms
        on|in|into|at|via|using|use our|the|this .1 tracking|status|outage|contact|support|help|
            booking|returns|refund|claims|postcode|coverage|network page|tool|map|checker|tracker|
            finder|centre|center
        on|at|via|call|calling|ring|phone|dial 0800|0808|0300|0345|0333|0330|0344|0370|1800|1300|
            1_800|1_888|1_877
        at|to the|our .1 door|gate|till|counter|checkout|entrance|box_office|turnstile
        when|once they|he|she ring|rings|call|calls|arrive|arrives|come|comes
        only to|with our|an|a|the
    """,
    "route_but": """
        do|did|would|have|if you|u [have|got] .6 ready|handy|to_hand|at_hand
        with your|ur .1 email|e-mail|account|phone|number
        can't|cannot|unable_to|not_able_to|couldn't|don't_need_to|no_need_to|isn't|aren't|not|no|
            without|instead_of|rather_than|than|stop [send|receive|accept|use|do|access|open|
            reply_by|take|a|us|via|by|in|read|have|allow|be] [a|your|any|us|to] dm|dms|pm|pms|
            message|messages|privately|private|inbox|call|email
        dms|inbox|messages|dm|chat|messenger|lines|email is|are|s|was [currently|now|
            temporarily] closed|full|disabled|down|off|shut|not|unavailable|broken|busy
        no dm|dms|pm|pms
        our|your|the|a dm|dms|inbox|messages is|are|s closed|full|disabled|down|off
        direct|private|directly debit|company|label|flight|from
        you|who|that|already|previously have|ve|had|already sent|emailed|dm'd|messaged [us] [a|
            an] [dm|message|email|e-mail]
        ready|handy to go
        number|reference|ref|code|id|details|pnr|digits|address|name from your|ur|the|our|that|
            any|this|an|a .3 email|e-mail|text|app|website|site|ticket|letter|bill|receipt|account
        number|reference|ref|code|id|details|pnr|digits|name [that|which] [is|s|you_see|shown|
            printed|listed|displayed|found|you_have] on|in|at your|ur|the|that|any .3 email|
            e-mail|ticket|letter|bill|receipt
        with|using|use|from|to|on the|your|ur|a|an email|e-mail|site|website|app [address] [that|
            which] you|we|on_your|linked|used|associated|registered|tied
        might|may|can|could you|u [have|got] .6 ready|handy|to_hand|at_hand
        be|is|d|really|very|so|quite|also handy|ready to|if|for|when
        your|ur|a whatsapp|skype|telegram|messenger number|no|contact|id|handle|name
        i|we|ll|someone|team|adviser|they|engineer [will|ll|can|could|to|have|then|also] call|
            ring|phone|email|message|text|contact|chat|whatsapp the|our|them
    """,
    "in_public": """
        in|as|on|under|to|using|via|through [the|a|this|your|our] [public] comment|comments|reply|
            replies|thread|tweet|timeline|wall|post|feed|mentions
        below|publicly|underneath
        in|on|visible to public|everyone|our_page|the_page|this_page
        comment|tweet [back|here|below|to_this|us|me] with|w|your|ur|it|them
        reply|respond|answer here|below|to_this|in_the_comments|in_the_thread|to_the_tweet
        here|right_here !:|to|for|you|we|in_dm|in_private|by_dm|via|through|with_us|at_the|with_a|
            with_the|is|are|if|on|whenever|24|http|https|with_anything|from|as|when|by|with_any|
            because
    """,
    "replied": """
        reply|respond|answer|come_back [back|to_us|us|me] with|w|your|ur|it|them
    """,
    "read_on": """
        more|further|latest|general|full|all_the info|information|details|news
        learn|read|find_out|discover|know|see more|about
        news|faq|faqs|article|articles|blog|updates|live_updates|service_status|status|statement|
            tips|advice|terms|policy|guide|notice
        help|support pages|centre|center|articles|hub is|are
        follow|visit|see|check|read|watch .6 for .2 news|updates|more|information|info|details|
            tips|advice|status
    """,
    "read_on_but": """
        to see|check|view|get|follow .3 status|updates|news
    """,
    "in_public_but": """
        can't|cannot|couldn't|unable|isn't|aren't|won't|wouldn't .6 here|publicly|public|comments|
            below|timeline
        not|never|instead_of|rather_than|than|nothing|without|don't|avoid|no .4 here|publicly|
            public|comments|below|reply|replies|thread|tweet|timeline|comment|post
        the|this|our|following address|number below
        link|form|button|click|tap|see|steps|page|link_provided|details|article|url|option|
            options .2 below|underneath
        dm|dms|message|pm|call|email|contact|chat|form|link|privately|directly|click|messages|msg|
            dm's|dming [us|me] [a|an|directly|privately|right] [dm|message] here|below
        we're|were|i'm|we_are|is|are|been|am|re|m .2 here
        here if|to
        will|ll|come|back|get_back|can|ve|have|we|i|then|and .1 reply|update|post|answer|respond|
            confirm|share|follow_up|close|come|get|be|report|back|returned|replied|
            write [you] [back] [to_you] .3 here|below|publicly|reply|thread
        reply|respond|answer to|in|by|via|with [our|the|a|that|my|this] [private|direct] dm|dms|
            message|email|e-mail|messages
        or|and|then here_to|here_is
        in|via|by|to reply|response|answer to_your|to_that|to_the|to_our
        your|ur|the|this|that|a|our tweet|post|comment|reply|replies|thread|comments|tweets|
            mentions !with
        over|out here
        click|tap|press|find|found|available|check|see|visit|go|read|look|info|more|steps|login|
            up|sign .2 here
    """,
    "our_line": """
        call|calling !you
        phone|ring|reach|contact|text us|our
        talk|speak to|with us|our
        hotline|helpline|toll-free|tollfree|switchboard|freephone
        our number|line|team|lines|advisers|advisors|agents|staff|experts|office|offices|desk|
            shop|store|branch|crew|colleagues|specialists|nurses|call_centre|call_center
        press|media|news|head|main office|desk|team|contact|enquiries|inquiries|line
        customer|passenger|guest|client|member care|service|services|support|relations|helpdesk
        emergency|crisis|support|dedicated|special|information|advice line|number|helpdesk
        museum|front|box|ticket|information|info|visitor desk|office|centre
        service_desk|call_centre|call_center|reception
    """,
    "our_line_but": """
        we|i|ll|will|shall|would|someone|somebody|agent|adviser|advisor|colleague|specialist [now|
            just|also|always|tried|try|going] [to] call|calling
    """,
}
