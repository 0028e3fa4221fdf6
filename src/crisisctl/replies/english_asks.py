"""What asks a person for data in English, what it asks for, and what makes it harmless."""

ENGLISH_ASKS = {
    "request": """
        send|share|give|provide|supply|specify|forward|submit|confirm|supply|advise|disclose
        state|quote|enter|type|post|add|list|mention|put|write|note|leave|drop|pop|stick|include|attach|name|insert your|ur|the|an|a|any|which|both|all
        leave|drop|send|text|email|e-mail|dm|pm|inbox|message|msg|ping|shoot us|me [a|an] your|ur|the
        leave|drop|give|shoot|text us|me
        dm|pm|inbox|whatsapp [us|me] [with] your|ur|the|both
        tell|let us|me|our_team !know_if|know_whether|if|whether|know_once|know_when
        reply|respond|answer|comment [back|here|below] with|w
        come_back|get_back|comes_back|write_back to us|me with
        what is|are|was|were|s the|your|ur|that !name_of_the|address_of_the|name_of_your_device
        what's|whats|wats|wots your|ur|the
        mind|by|through|via|consider|try|start_by|appreciate|love|reply sending|sharing|giving|providing|confirming|posting|leaving|dropping|telling|typing|forwarding|supplying|including
        may|can|could|might i|we [please|pls|just|possibly|also|quickly] have|get|know|grab|take|ask|see|borrow|obtain|request
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
        ^ your|ur|an|any .3 number|no|email|e-mail|address|phone|reference|ref|postcode|zip|surname|name|id|details|info|dob .3 please|pls|plz
        ^ your|ur|any .3 number|no|email|e-mail|address|reference|ref|postcode|zip|surname|name|id|dob|details ?
        ^ order|booking|account|phone|tracking|customer|reference|email|zip|post .2 number|no|id|ref|reference|code|address .2 please|pls|plz|?
        order|booking|account|phone|tracking|customer|reference|email|e-mail number|no|id|ref|reference|address please|pls|plz
        which|what .1 email|e-mail|phone_number|order_number|account_number|username|postcode|mobile_number .1 are|is|did|do|was|were|have|has|we|should you|it|your|the|this|that|use|registered|linked|associated|attached|we|look
        under|in|with|against what|which name|email|e-mail|address|number|username|account
        what|which name is|was|did|s|were|are your|the|it|you|this|that
        your|an|the|ur order|booking|phone|account|email|reference|tracking .1 number|address|id|ref|details would|will|might help|be_great|be_helpful|be_useful|be_perfect|allow|let|speed
    """,
    "request_it": """
        send|share|give|post|drop|put|paste|type|write|confirm|provide|forward|leave it|them|that|those
        what is|was it ?
        what's it ?
    """,
    "request_but": """
        we|i|they|he|she|it|team|colleagues|who|that|which|you've|already [will|ll|can|could|would|d|may|might|do|did|have_to|need_to|are_going_to|m_going_to|re_going_to|aim_to|want_to|happily|gladly] [never|only|always|also|not|now|then|just|even|re] send|share|give|provide|confirm|forward|supply|specify|submit|advise|post|add|list|mention|put|drop|leave|note|disclose
        we|i|they [will|ll|can|could|would|d|do|did] [not|never|only|now|just] email|e-mail|text|dm|message you
        won't|don't|didn't|doesn't|can't|couldn't|cannot|never|not [be_able_to|have_to|need_to] need|require
        no|any|without need|needs
        you|they|people|customers|passengers [will|ll|would|d|may|might|do|don't] [only|also|just|always|then|not] need|require your|ur|a|an|the
        did|do|have|had|has|does you|u|they|anyone|someone|anybody|he|she [ever|already|just|also|recently] give|share|send|provide|post|enter|confirm|forward
        when|before|after|while|people|customers|those|anyone|scammers|fraudsters|thieves you|who|they|people|to send|share|give|provide|post|enter|confirm|ask|supply
        asks|asked|asking|ask you|them|people|customers|me|him|her|users .3 confirm|share|send|give|provide|enter|for|post|reveal|disclose|supply|type|forward
        asking|asks|asked for|people|customers
        what|whatever is|s happening|going_on|wrong|this|up|the_issue|the_problem|it_about
        send|give|share us|you an|a update|feedback|shout|hand|try|tweet|follow|bit|moment|minute|few|while|call|ring
        give|send you|them|him|her
        send|share|give|forward|post|drop|provide this|that|it|them|these to|with|on your|ur|the|our
        sent|shared|gave|given|posted|provided
        mind|try|keep sharing|sending your|ur|this|it feedback|thoughts|love|story|photos
        post|mail|type office|of|codes
        name of|drops|drop|and_address_for
    """,
    "personal": """
        order|account|customer|client|booking|reservation|confirmation|tracking|ticket|case|member|membership|policy|phone|mobile|cell|cellphone|telephone|contact|invoice|passport|loyalty|reference|credit_card|debit_card|bank|card|licence|license|shipment|parcel|consignment|delivery|user|login|flyer|rewards|sim|insurance|patient|employee|tax|id|meter|whatsapp|landline|work|home|daytime|receipt|purchase|transaction|job|complaint|claim|report|incident|request|enquiry|subscription|registration|contract|identity|clubcard|nectar|pnr|imei|nhs|dm number|numbers|no|nr|num|nbr|id|ids|#
        order#|account#|confirmation#|tracking#|booking#|acct#|phone#|ref#|order_no|acct_no|acct_number|acct
        order|account|customer|booking|reservation|contact|personal|bank|banking|payment|billing|card|shipping|login|passport|guest|passenger|purchase|delivery|identity|subscription|membership details|detail|info|information|infos|data
        order|booking|reservation|confirmation|reference|tracking|record|purchase|ticket|receipt|customer reference|ref|refs|code|codes|locator|references
        tracking|order|account|phone|booking|contact|customer|reference|email|name|address and|or|& .2 number|numbers|id|reference|code|email|address|phone|postcode|zip
        e-mail|email|mail address|addresses|addy|id|account
        your|ur .2 address|e-mail|email|addy|username|userid|user_id|gamertag|surname|dob|postcode|zip|zipcode|landline|digits|birthday|birthdate|passport|acct|pnr|ssn|nin|whatsapp
        your|ur [first|last|full|real|legal|family|maiden|given|middle|correct|own|and|account's|profile|card|cardholder's] name|names|identity
        your|ur [own|correct|best|current|new|home|work|daytime|full|direct|contact|personal] number|numbers|phone|mobile|telephone|cell|contact|details|info|information !of|model|plan|type|provider|carrier|os|version|make|app|running|settings|program|software|is_running|on_this_issue|about|on_what|on_the|regarding|screen|company|network|with|to|and_try|is_on|is
        number|address|e-mail|email|name|details|phone on|for|linked_to|associated_with|registered_to|registered_with|attached_to|tied_to|connected_with|of|under|used_for|used_on|used_to your|the|ur|that|this [own|full|main|primary] account|order|booking|profile|reservation|subscription|membership|purchase|policy|contract|customer|passenger|card|file|bill|ticket
        names|name|address|addresses of|and|& [the] [all] passengers|passenger|guests|guest|travellers|address|email|number|phone|postcode|zip|dob
        date|place|dates of birth
        d o b
        dob|d.o.b|birthdate|surname|postcode|post_code|postal_code|zip|zipcode|zip_code|iban|ssn|pnr|gamertag|username|user_name|userid
        birth date
        first|last|full|real|legal|family|maiden|given name|names
        id|identity card|document|cards|documents
        photo|copy|scan|picture|proof|pic of .2 id|identity|address|passport|licence|license|ID_card
        social|national security|insurance number|no
        billing|delivery|home|postal|street|full|mailing|shipping|residential|exact|complete|current|work|house address|addresses
        personal|private|contact|identifying data|details|information|info
        license|licence|number|registration|reg plate|plates|plate_number|number
        where you|do_you live|exactly_you_live
        sort|account code|number
        nhs|pnr number|code
        credit|debit card !machine|reader|payments
        medical|health records|record|conditions|condition|history
    """,
    "personal_but": """
        your|ur|the|a|an|which|what .1 model|version|build|seat|flight|train|coach|part|item|product|episode|bus|route|platform|error|firmware|gate|lot|batch|software|firmware|stock|article|sku|isbn|style|room|table|chapter|page|carriage|os number|numbers|no|name|names|code|details|info|id|ids
        name|names|address|number of .1 the|your|a|this|that|our|these .2 store|shop|branch|show|song|app|game|artist|device|station|restaurant|movie|title|series|product|album|hotel|model|theatre|cinema|depot|network|driver|agent|adviser|advisor|colleague|rep|channel|playlist|company|file|city|town|item
        your|ur .2 store|app|game|device|show|song|city|country|artist|product|network|wifi|playlist|branch|file|album|title|channel|stop|station|computer|console|router|modem|shop|business's|pet|dog|cat|product's|brand|product's|page|website|site|domain|web|ip|mac|url|twitter|store's|wallet|server's [name|address|names|username|details|number|info]
        your|the|ur feedback|case|product|flight|error|device|issue|problem details|info|information|number
        email|e-mail|mail|phone|mobile|number|address client|app|apps|provider|providers|inbox|program|service|support|team|notification|notifications|from|bar|book|of_devices|of_people|of_items|of_times|of_passengers|of_users
        delivery|postal|shipping|billing|home address of|for our|us
        your|ur|an email|e-mail from|with|to_us|and_will|today|yesterday|was|has|inbox|is_on|about
        your|ur .1 number_one|name_it|name_tag
        number|name|details|info of people|devices|times|users|days|screens|our|us
        your|ur name|address|email|number out|off
        bus|contact|phone|work details|number of|for our|us|the_store|the_shop|the_branch
        phone|email|e-mail|address|number for|of us|our|the_store|the_branch|the_shop|the_hotel|customer_service|customer_care
        what|whats|the|our|a|their [only|official|main|customer_service|own] email|phone|address|contact|telephone [address|number|details] for|of|to us|our|the|customer|complaints|support
    """,
    "secret": """
        password|passwords|passcode|passcodes|passphrase|pass_word|passwrd|pwd|pw|passw*
        cvv|cvc|cvv2|cvc2|cv2
        security|secret|access|unlock code|codes|word|answer
        one-time|one_time|single_use code|codes|password|passcode|pin
        otp|otps
        verification|authentication|authorisation|authorization|2fa|login|sign-in|signin|validation|sms|recovery|activation|authenticator code|codes|pin
        pin|pins !number_is_not|to|on|it|this|for_the|the|tweet|down|badge|drop|point|location
        pin|pins code|number|codes|numbers
        full|complete|entire|whole|long|16-digit|sixteen-digit|16_digit [credit|debit|bank|payment] card number|no|details
        your|the|ur|a [full|long|whole|complete|valid|own] [credit|debit|bank|payment|visa|mastercard] card [number|numbers|no|details|info|information] !statement|machine|reader|was|has|is_not|ending|last|type|issuer|provider|from|delivery|order|activation
        your|the|ur [full|long|whole|complete] card number|numbers|no|details
        credit|debit|bank|payment|visa card number|numbers|no|details|info
        long number|digits .2 card
        expiry|expiration date|dates
        code|digits|number [that] [we|i|we've|just] sent|texted|emailed|received|got|in_the_text|from_the_text|by_text|on_your_phone [to] [you]
        code that|which|you|we [you|we] [just|have|ve|will] receive|received|sent|get|got|texted
        six|6|four|4 digit|digits code|pin
        6-digit|six-digit|4-digit|four-digit code|pin
        online|internet|mobile banking login|credentials|password|details|logins
        login|log-in|sign-in|account|banking credentials|logins
        private|recovery|seed key|phrase|keys
        mother's maiden
        three|3 digits|numbers .2 back
    """,
    "secret_but": """
        last|final|first 4|four|5|five|2|two|3|three|6|six|few [digits|numbers|characters] .6 card|number|password|account
        reset|resetting|change|changing|update|updating|forgot|forgotten|forget|recover|recovering|create|set|new|choose .3 password|passcode|pin|passwords|pw
        password|passcode|pin|pw|passwords reset|change|recovery|link|page|manager|policy|settings|screen|problem|issue|issues|email|protected|hint|help
        security code is_on|on_the_back
        whether|if .4 password|pin|passcode|code|otp|cvv|card
        error|promo|promotional|discount|voucher|gift|country|area|dialling|qr|zip|post|postal|source|product|booking|tracking|reference|dress|redeem|bar code|codes|card
        gift|sim|loyalty|membership|id|boarding|graphics|sd|memory|video|report|warranty|rewards|identity card [number|numbers|details]
        your|the|a|ur gift|sim|loyalty|membership|id|boarding|sd|memory|business|library|rewards|travel|oyster|store card [number|numbers|details]
        pin|code|drop .2 location|map
        security code
    """,
    "refusal": """
        don't|do_not|never|won't|will_not|please_avoid|avoid|refrain|no_need|no_one|nobody|without|instead_of|rather_than|not_to|needn't|shouldn't|should_not|must_not|mustn't|can't_ask|cannot_ask|not_have_to|stop|didn't_need|not_need
        not [publicly] [share|send|post|give|provide|publish|need|asking|ask]
        nothing personal|private
    """,
    "refusal_but": """
        don't|do_not|never|please_don't .1 hesitate|forget|mind|worry|delay|fail|have_it|have_your|have_the|see|seem|yet_have|have_an|have_a|have_any|currently_have|recognise|find|be_shy|be_afraid
        why don't|not you
        not_to worry|hesitate|forget
        no_need to worry|wait|worry
        without your|ur|an|the|it|this|that|a
        stop by
        don't|do_not .1 want you|us|to_miss
        avoid any|further|a|delays|delay|confusion|doubt|this|longer
    """,
    "never": """
        never|not|won't|don't|nobody|no_one [ever|will|would|from_our_team|here|at_.3] ask|asks|request|requests|require
        ask|asks|asked|asking|asks you|them|people|customers|users|me
        anyone|someone|somebody|message|messages|email|emails|caller|callers|account|accounts|site|scammers|fraudsters|call|text|link|links|they|who|that asking|asks|ask|claiming|requesting|requests [you] [for|to]
        whoever|anybody asks|asking|ask
    """,
    "route": """
        dm|dms|dm'd|dmed|dming|dm'ing|d.m
        direct|directly|direct_private|private|privately|personal message|messages|messaging|msg|msgs|chat|conversation|channel|thread|inbox
        in|by|via|on private
        private|secure|secured|encrypted|confidential [and] [secure|secured|private] link|form|page|channel|message|messages|chat|upload|portal|line|conversation|inbox
        privately|confidentially|offline
        pm|pms us|me|with|your|the|so|and
        a|by|via|in|through|our|your|us|over|send pm|pms
        messenger|whatsapp|live_chat|webchat|livechat|chat_with
        message|msg|inbox|call|phone|ring|text|e-mail|email|mail|chat|contact|whatsapp us|our|me|customer|the|support|them
        messaging|emailing|calling|phoning|texting|ringing|contacting us|our|me|the|customer
        our|the|your|my|to inbox
        by|via|through|over|on|in|using [the|a|our|your] phone|e-mail|email|text|sms|chat|post|telephone|message|webchat|letter|messages|mail !address|number
        send|drop|shoot|pop|ping|fire|leave|write us|me|our_team|over an|a|a_quick|a_private|another|your [quick|short] message|msg|email|e-mail|text|line|mail|note !below
        send|sent|receive|received|sending [us] a|an|your [new|follow-up] message|email|e-mail|dm
        via|through|using|use|follow|click|on|in|into|at|over|from|with|to|complete|fill|visit|submit|inside [in|out|on] this|our|the|your|a|an|that|one_of [.2] link|form|chat|account|app|portal|website|site|email|e-mail|help_centre|help_center|helpdesk|contact_page|support_page|contact_form|desk|counter|web_page|line|hotline|webform|web_form|kiosk|dashboard|questionnaire|ticket|support_ticket|case|help_page
        through|using|via|use|follow|click|tap this|the|that|these|our one|following|below|link
        call|when|before|while|if you call|phone|ring|speak|contact_us|are_calling|visit
        in|at|to store|our_stores|a_store|your_local|the_counter|the_desk|reception|branch
        ready|handy to|when|and|so|,|for
        have|keep .6 ready|handy|to_hand|at_hand|nearby
        call|ring us|them|our on|at
        click|tap|press|hit here|message|the_button|the_link|below|'message'|on
        send|click|press|tap|hit|using button|message_button|message
        support|help|web|contact|online form|ticket|forms
    """,
    "route_but": """
        can't|cannot|unable_to|not_able_to|couldn't|don't_need_to|no_need_to|isn't|aren't|not|no|without|instead_of|rather_than|than|stop [send|receive|accept|use|do|access|open|reply_by|take|a|us|via|by|in|read|have|allow|be] [a|your|any|us|to] dm|dms|pm|pms|message|messages|privately|private|inbox|call|email
        dms|inbox|messages|dm|chat|messenger|lines|email is|are|s|was [currently|now|temporarily] closed|full|disabled|down|off|shut|not|unavailable|broken|busy
        no dm|dms|pm|pms
        our|your|the|a dm|dms|inbox|messages is|are|s closed|full|disabled|down|off
        direct|private|directly debit|company|label|flight|from
        you|who|that|already|previously have|ve|had|already sent|emailed|dm'd|messaged [us] [a|an] [dm|message|email|e-mail]
        ready|handy to go
    """,
    "in_public": """
        in|as|on|under|to|using|via|through [the|a|this|your|our] [public] comment|comments|reply|replies|thread|tweet|timeline|wall|post|feed|mentions
        below|publicly|underneath
        in|on|visible to public|everyone|our_page|the_page|this_page
        reply|respond|answer|comment|tweet [back|here|below|to_this|us|me] with|w|your|ur|it|them
        here|right_here !:|to|for|you|we|in_dm|in_private|by_dm|via|through|with_us|at_the|with_a|with_the|is|are|if|on|whenever|24|http|https|with_anything|from|as|when|by|with_any|because
    """,
    "in_public_but": """
        not|never|instead_of|rather_than|than|nothing|without|don't|avoid|no .4 here|publicly|public|comments|below|reply|replies|thread|tweet|timeline|comment|post
        link|form|button|click|tap|address|see|number|steps|page|link_provided|details|article|url|option|options .2 below|underneath
        dm|dms|message|pm|call|email|contact|chat|form|link|privately|directly|click|messages|msg|dm's|dming [us|me] [a|an|directly|privately|right] [dm|message] here|below
        we're|were|i'm|we_are|is|are|been|am|re|m .2 here
        here if|to
        will|ll|come|back|get_back|can|ve|have|we|i|then|and .1 reply|update|post|answer|respond|confirm|share|follow_up|close|come|get|be|report|back|returned|replied|write [you] [back] [to_you] .3 here|below|publicly|reply|thread
        reply|respond|answer to|in|by|via|with [our|the|a|that|my|this] [private|direct] dm|dms|message|email|e-mail|messages
        or|and|then here_to|here_is
        in|via|by|to reply|response|answer to_your|to_that|to_the|to_our
        your|ur|the|this|that|a|our tweet|post|comment|reply|replies|thread|comments|tweets|mentions !with
        over|out here
        click|tap|press|find|found|available|check|see|visit|go|read|look|info|more|steps|login|up|sign .2 here
    """,
    "our_line": """
        call|calling !you
        phone|ring|reach|contact|text us|our
        talk|speak to|with us|our
        hotline|helpline|toll-free|tollfree|switchboard|freephone
        our number|line|team|lines
    """,
}
