"""What people are asked for in English, and how they are told to keep it."""

ENGLISH_DATA = {
    "personal": """
        ticket|tickets|receipt|boarding_pass|boarding_card|passport|id|booking|order|invoice|
            bill photo|picture|pic|screenshot|scan|image|copy
        ordernumber|accountnumber|bookingnumber|bookingreference|customernumber|phonenumber|
            referencenumber|trackingnumber|emailaddress|homeaddress|dateofbirth
        number|reference|code that|which|starting starts|begins|ends|with
        contact|account|registered|registration|login email|e-mail|mail|phone|mobile
        your|ur .1 number|numbers|reference|references|ref|refs
        name|email|e-mail|number|address|phone the|your|this|it|you [order|booking|account|
            reservation|policy|parcel] is|was|were|booked|placed|registered [registered|booked|
            placed|made|held|linked|listed|under|in|with]
        number|reference|ref|id|name of|for|on your|the|ur|this [own] order|booking|complaint|
            case|claim|policy|account|parcel|contract|ticket|reservation|request|file
        email|e-mail|address|phone_number|name|number [that] you [have|ve|had|last|
            originally] ordered|used|signed|registered|booked|gave|provided|paid
        confirmation|reservation code|codes
        order|account|customer|client|booking|reservation|confirmation|tracking|ticket|case|
            member|membership|policy|phone|mobile|cell|cellphone|telephone|contact|invoice|
            passport|loyalty|reference|credit_card|debit_card|bank|card|licence|license|shipment|
            parcel|consignment|delivery|user|login|flyer|rewards|sim|insurance|patient|employee|
            tax|id|meter|whatsapp|landline|work|home|daytime|receipt|purchase|transaction|job|
            complaint|claim|report|incident|request|enquiry|subscription|registration|contract|
            identity|clubcard|nectar|pnr|imei|nhs|dm|callback|call-back|return number|numbers|no|
            nr|num|nbr|id|ids|#
        cust|bkg|conf|acc|a_c|mob|tkt|trk no|num|number|nr|id|ref|#
        order#|account#|confirmation#|tracking#|booking#|acct#|phone#|ref#|order_no|acct_no|
            acct_number
        acct
        order|account|customer|booking|reservation|contact|personal|bank|banking|payment|billing|
            card|shipping|login|passport|guest|passenger|purchase|delivery|identity|subscription|
            membership|policy|insurance|claim details|detail|info|information|infos|data
        screenshot|screenshots|screen-shot|screengrab|screencap|snap|photo|photos|picture|
            pictures|pic|pics|copy|scan|image|shot of|showing|with|from .2 order|booking|
            confirmation|receipt|receipts|invoice|bill|account|boarding_pass|boarding_card|
            statement|prescription|payslip|contract|reservation|ticket|tickets|e-ticket|e-tickets|
            travel_card|travelcard|season_ticket|railcard|itinerary|membership_card|loyalty_card|
            insurance_card|transaction|parcel_label|shipping_label|delivery_label|address_label|
            delivery_note !machine|machines|office|gate|gates|barrier|barriers|hall|queue|price|
            prices|screen
        order|booking|reservation|confirmation|reference|tracking|record|purchase|ticket|receipt|
            case|claim|policy|contract|complaint|customer reference|ref|refs|code|codes|locator|
            references
        tracking|order|account|phone|booking|contact|customer|reference|email|name|address and|or|
            & .2 number|numbers|id|reference|code|email|address|phone|postcode|zip
        e-mail|email|mail address|addresses|addy|id|account
        your|ur .2 address|e-mail|email|addy|username|userid|user_id|gamertag|surname|dob|
            postcode|zip|zipcode|landline|digits|birthday|birthdate|passport|acct|pnr|ssn|nin|
            whatsapp
        your|ur [first|last|full|real|legal|family|maiden|given|middle|correct|own|and|account's|
            profile|card|cardholder's] name|names|identity
        your|ur [own|correct|best|current|new|home|work|daytime|full|direct|contact|
            personal] number|numbers|phone|mobile|telephone|cell|contact|details|info|
            information !of|model|plan|type|provider|carrier|os|version|make|app|running|settings|
            program|software|is_running|on_this_issue|about|on_what|on_the|regarding|screen|
            company|network|with|to|and_try|is_on|is
        number|address|e-mail|email|name|details|phone on|for|linked_to|associated_with|
            registered_to|registered_with|attached_to|tied_to|connected_with|of|under|used_for|
            used_on|used_to your|the|ur|that|this [own|full|main|primary] account|order|booking|
            profile|reservation|subscription|membership|purchase|policy|contract|customer|
            passenger|card|file|bill|ticket
        names|name|address|addresses of|and|& [the] [all] passengers|passenger|guests|guest|
            travellers|address|email|number|phone|postcode|zip|dob
        date|place|dates of birth
        d o b
        last|first|final four|4|three|3|six|6|five|5 digits|numbers|characters
        dob|d.o.b|birthdate|surname|postcode|post_code|postal_code|zip|zipcode|zip_code|iban|ssn|
            pnr|gamertag|username|user_name|userid
        birth date
        first|last|full|real|legal|family|maiden|given name|names
        id|identity card|document|cards|documents
        photo|copy|scan|picture|proof|pic of .2 id|identity|address|passport|licence|license|
            ID_card
        social|national security|insurance number|no
        billing|delivery|home|postal|street|full|mailing|shipping|residential|exact|complete|
            current|work|house address|addresses
        personal|private|contact|identifying data|details|information|info
        license|licence|number|registration|reg plate|plates|plate_number|number
        where you|do_you live|exactly_you_live
        sort|account code|number
        nhs|pnr number|code
        credit|debit card !machine|reader|payments
        medical|health records|record|conditions|condition|history
        a|an|the|any reference|ref !to|point|for_the|guide|book|page|price|model|frame|in
        email|e-mail|number|name|card|address [that] you shop|use|log|logged|sign|order|pay|join|
            joined|entered|provided|created|subscribed|bought|set_up|applied|quoted|chose|opened|
            bank|fly|travel|booked|registered|check
        holder|passenger|guest|customer|patient|cardholder|owner|tenant|recipient|sender|buyer|
            traveller|husband|wife|partner|mother|mum|mom|father|dad|son|daughter|child|baby|
            parent|student|pupil|member|subscriber|driver s|' [first|last|full|own|date_of|new|
            home|correct] name|names|surname|number|address|email|age|dob|birth|birthday|passport|
            phone|mobile|school|class|doctor|reference|details
        last|first|final four|4|4_digits|four_digits|six|6 of|on the|your|ur .2 card|phone|mobile|
            account|ssn|social|number|cellphone
        eircode|imei|mpan|mprn|gprn|aadhaar|iccid|nino|pps|pincode|upi_id|vpa|mrn
        your|ur|the|car|vehicle|van|bike|the_car|your_car|your_vehicle reg|rego|vrn|vin !office
        deets|dets
        number|code|digits|reference|ref [that_is|that's|you_see|shown|printed|listed] at|on|from|
            in|under .4 bill|statement|letter|card|ticket|receipt|invoice|contract|meter|policy|
            payslip|passport|confirmation_email|email|e-mail !app|client|address|machine|reader|
            office
        order|booking|reservation|purchase|ticket confirmation|confirmations|receipt
        address|name|email|e-mail|number [that] we|i|to [should|can|could|must|ll|re] deliver|
            send|sending|ship|post|use|put|reach|call|contact|write
        when|where you were born
        address on|for the|your parcel|label|package|delivery|letter|order
        name|names on the|your ticket|passport|letter|delivery|parcel|receipt|bill|card|account|
            lease|contract|policy
        number|address|email|name we|they have|hold|got on|for
        another|different|alternative|alternate name|email|e-mail|number|address|phone|contact
        your|ur .1 diagnosis|symptoms|medication|medications|prescription|salary|income|weight|
            medical_history|health_condition|religion|ethnicity|blood_type|allergies
        your|ur driving|driver|drivers|driver's licence|license|permit
        your|ur boarding_pass|boarding_card|e-ticket|payslip|payslips|bank_statement|
            birth_certificate
        instagram|insta|venmo|paypal|cashapp|telegram|skype|snapchat|twitch|steam|psn|xbox|
            discord|player|login|epic|whatsapp handle|name|id|ids|email|tag|username
        booking|order|account|reservation|table|contact|billing name|names|surname
        name|names|surname|details|number|dob|age of|for the|your .2 guest|passenger|traveller|
            holder|cardholder|patient|customer|child|tenant|owner|recipient|doctor|buyer|
            policyholder|payer|nurse|surgeon|consultant
        email|e-mail|name|number|card|address [that] you .3 with
        address of|for|at the|your property|house|flat|home|apartment|premises
        car|vehicle|van|bike registration
        invoice|payment|delivery|repair|rental|hire|quote|loan|mortgage|application|parking|
            appointment|hospital|student|staff|warranty|railcard|season_ticket|visa|docket|
            donation|refund|return|consignment|voucher number|no|ref|reference|id
    """,
    "personal_but": """
        number|name you dialled|called|gave_your
        your|ur|the|a|an|which|what .1 model|version|build|seat|flight|train|coach|part|item|
            product|episode|bus|route|platform|error|firmware|gate|lot|batch|software|firmware|
            stock|article|sku|isbn|style|room|table|chapter|page|carriage|os number|numbers|no|
            name|names|code|details|info|id|ids
        your|the|ur case details|info|information
        name|names|address|number of .1 the|your|a|this|that|our|these .2 store|shop|branch|show|
            song|app|game|artist|device|station|restaurant|movie|title|series|product|album|hotel|
            model|theatre|cinema|depot|network|driver|agent|adviser|advisor|colleague|rep|channel|
            playlist|company|file|city|town|item
        your|ur .2 store|app|game|device|show|song|city|country|artist|product|network|wifi|
            playlist|branch|file|album|title|channel|stop|station|computer|console|router|modem|
            shop|business's|pet|dog|cat|product's|brand|product's|page|website|site|domain|web|ip|
            mac|url|twitter|store's|wallet|server's [name|address|names|username|details|number|
            info]
        your|ur lucky|favourite|favorite|winning|next|customer_service number|numbers
        your|the|ur feedback|product|flight|error|device|issue|problem details|info|information|
            number
        email|e-mail|mail|phone|mobile|number|address client|app|apps|provider|providers|inbox|
            program|service|support|team|notification|notifications|from|bar|book|of_devices|
            of_people|of_items|of_times|of_passengers|of_users
        delivery|postal|shipping|billing|home address of|for our|us
        your|ur|an email|e-mail from|with|to_us|and_will|today|yesterday|was|has|inbox|is_on|about
        your|ur .1 number_one|name_it|name_tag
        number|name|details|info of people|devices|times|users|days|screens|our|us
        your|ur name|address|email|number out|off
        bus|contact|phone|work details|number of|for our|us|the_store|the_shop|the_branch
        phone|email|e-mail|address|number for|of us|our|the_store|the_branch|the_shop|the_hotel|
            customer_service|customer_care
        what|whats|the|our|a|their [only|official|main|customer_service|own] email|phone|address|
            contact|telephone [address|number|details] for|of|to us|our|the|customer|complaints|
            support
        make|model|type|brand|colour|color|version|size|age|kind|condition .3 of your|ur|the|
            this phone|mobile|telephone|cell
        reference|ref|number|code .3 label|box|pack|packet|tin|lid|base|pan|product|item|
            packaging|jar|bottle|tag|carton
        the|a reference|ref on .2 label|box|pack|packet|tin|lid|base|pan|product|item|packaging|
            jar|bottle|tag|carton
    """,
    "secret": """
        cardnumber|securitycode
        code|codes|number shown|displayed|showing|that_appears|appearing|on_your_screen|
            on_the_screen .2 your|app|screen|phone
        which|what password|passcode|pin|code did_you_use|do_you_use|did_you_receive|did_we_send|
            did_you_get|did_you_see|do_you_see|have_you_received|was_sent
        what password|passcode|pin
        password|passwords|passcode|passcodes|passphrase|pass_word|passwrd|pwd|pw|passw*
        cvv|cvc|cvv2|cvc2|cv2
        security|secret|access|unlock code|codes|word|answer
        one-time|one_time|single_use code|codes|password|passcode|pin
        otp|otps
        verification|authentication|authorisation|authorization|2fa|login|sign-in|signin|
            validation|sms|recovery|activation|authenticator code|codes|pin
        pin|pins !number_is_not|to|on|it|this|for_the|the|tweet|down|badge|drop|point|location
        pin|pins code|number|codes|numbers
        full|complete|entire|whole|long|16-digit|sixteen-digit|16_digit [credit|debit|bank|
            payment] card number|no|details
        your|the|ur|a [full|long|whole|complete|valid|own] [credit|debit|bank|payment|visa|
            mastercard] card [number|numbers|no|details|info|information] !statement|machine|
            reader|was|has|is_not|ending|last|type|issuer|provider|from|delivery|order|activation
        your|the|ur [full|long|whole|complete] card number|numbers|no|details
        credit|debit|bank|payment|visa card number|numbers|no|details|info
        long number|digits .2 card
        expiry|expiration date|dates
        code|digits|number [that] [we|i|we've|just] sent|texted|emailed|received|got|in_the_text|
            from_the_text|by_text|on_your_phone [to] [you]
        code was|has|is|were [been] [just] sent|texted|emailed to you
        code that|which|you|we [you|we] [just|have|ve|will] receive|received|sent|get|got|texted
        six|6|four|4 digit|digits code|pin
        6-digit|six-digit|4-digit|four-digit code|pin
        online|internet|mobile banking login|credentials|password|details|logins
        login|log-in|sign-in|account|banking credentials|logins
        private|recovery|seed key|phrase|keys
        mother's maiden
        three|3 digits|numbers .2 back
        security|secret|memorable|safety question|questions|answer|answers|word|words|date|name|
            place|phrase !about|on|for_you
        answer|answers to your|the|ur security|secret|memorable
        front_and_back|both_sides|back|both_faces of your|ur|the .2 card|cards
        you set|choose|pick|chose as|for your|ur .2 pin|password|passcode|pwd
        code|codes|digits from your|ur|the .2 text|sms|message|authenticator|token|card_reader|
            security_key
        code|digits appeared|came_up|arrived|popped_up|showed_up
        digits [shown|displayed|that_appear] on|in your screen|phone|app|authenticator
    """,
    "secret_but": """
        last|final|first 4|four|5|five|2|two|3|three|6|six|few [digits|numbers|
            characters] .6 card|number|password|account
        reset|resetting|change|changing|update|updating|forgot|forgotten|forget|recover|
            recovering|create|set|new|choose .3 password|passcode|pin|passwords|pw
        password|passcode|pin|pw|passwords reset|change|recovery|link|page|manager|policy|
            settings|screen|problem|issue|issues|email|protected|hint|help
        security code is_on|on_the_back
        whether|if .4 password|pin|passcode|code|otp|cvv|card
        error|promo|promotional|discount|voucher|gift|country|area|dialling|qr|zip|post|postal|
            source|product|booking|tracking|reference|dress|redeem|bar code|codes|card
        gift|sim|loyalty|membership|id|boarding|graphics|sd|memory|video|report|warranty|rewards|
            identity card [number|numbers|details]
        your|the|a|ur gift|sim|loyalty|membership|id|boarding|sd|memory|business|library|rewards|
            travel|oyster|store card [number|numbers|details]
        pin|code|drop .2 location|map
        pop|put|insert|stick|tap|use|try|swipe|scan|present|place|read|show|bring|block|freeze|
            cancel|remove|add|link your|ur|the|a .1 card !number|numbers|no|details|info
        address|city|area|state|locality|district|postal with|and|,|your .1 pin|pincode
        area|city|postal|delivery|locality pin|pincode
        to|onto your|the|a .1 card
        colour|color|type|kind|design|name|look|refund|charge|payment|credit|amount of|on|
            from your|the|a|this .1 card
    """,
    "refusal": """
        neither .2 nor|your|the
        neither your|their|its
        don't|do_not|never|won't|will_not|please_avoid|avoid|refrain|no_need|no_one|nobody|
            without|instead_of|rather_than|not_to|needn't|shouldn't|should_not|must_not|mustn't|
            can't_ask|cannot_ask|not_have_to|stop|didn't_need|not_need
        not [publicly] [share|send|post|give|provide|publish|need|asking|ask]
        nothing personal|private
    """,
    "refusal_but": """
        don't|do_not|never|please_don't .1 hesitate|forget|mind|worry|delay|fail|wait|have_it|
            have_your|have_the|see|seem|yet_have|have_an|have_a|have_any|currently_have|recognise|
            find|be_shy|be_afraid
        why don't|not you
        not_to worry|hesitate|forget
        no_need to worry|wait|worry
        without your|ur|an|the|it|this|that|a
        stop by
        don't|do_not .1 want you|us|to_miss
        avoid any|further|a|delays|delay|confusion|doubt|this|longer
    """,
    "never_but": """
        i|we d|would|must|ll [simply|just|kindly|like_to] ask you
        we|i [re|are|m|am|kindly|now|would|d|do] ask|asking [all|any|every] customers|people|
            users|you
    """,
    "never": """
        never|not|won't|don't|nobody|no_one [ever|will|would|from_our_team|here|at_.3] ask|asks|
            request|requests|require
        ask|asks|asked|asking|asks you|them|people|customers|users|me
        anyone|someone|somebody|message|messages|email|emails|caller|callers|account|accounts|
            site|scammers|fraudsters|call|text|link|links|they|who|that asking|asks|ask|claiming|
            requesting|requests [you] [for|to]
        whoever|anybody asks|asking|ask
    """,
}
