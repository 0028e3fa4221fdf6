"""What asks for personal data as a whole in English, without a verb and a noun of its own."""

ENGLISH_QUESTIONS = {
    "asked": """
        ^ a|an|the|any [clear|quick] photo|picture|pic|screenshot|scan|copy|image of|showing your|
            ur|the .2 ticket|tickets|e-ticket|receipt|invoice|boarding_pass|passport|id|bill|
            booking|confirmation , please|pls|plz
        ^ a|an|any [clear|quick] photo|picture|pic|screenshot|scan|copy|image of|showing your|
            ur|the .2 ticket|tickets|e-ticket|receipt|invoice|boarding_pass|passport|id|bill|
            booking|confirmation ?
        post|share|upload|attach|tweet|paste|drop|comment [us|me] your|ur [full|original|train|
            plane|flight|bus|till|store|purchase|sales] ticket|tickets|e-ticket|receipt|receipts|
            invoice|boarding_pass|boarding_passes|boarding_card|passport|id|railcard|travelcard|
            season_ticket|membership_card|insurance_card|itinerary|prescription|payslip|
            driving_licence|drivers_license|bill|booking_confirmation|order_confirmation|
            confirmation_email !back|to|number
        show|put your|ur [train|plane|flight|bus|till] ticket|tickets|receipt|invoice|
            boarding_pass|passport|id|bill|booking_confirmation|order_confirmation in_a_reply|
            in_reply|in_a_comment|in_the_comments|below|here
        show|send|forward|give us|me your|ur|the [full|original|train|plane|flight|bus|till|
            store|purchase|sales] ticket|tickets|e-ticket|receipt|receipts|invoice|boarding_pass|
            boarding_passes|boarding_card|passport|id|railcard|travelcard|season_ticket|
            membership_card|insurance_card|itinerary|prescription|payslip|driving_licence|
            drivers_license|bill !number
        snap|scan|photograph|screenshot your|ur|the [train|plane|flight|bus|till] ticket|tickets|
            receipt|invoice|boarding_pass|passport|id|railcard|travelcard|bill .3 post|share|send|
            tweet|upload|reply
        know|tell_me|tell_us which|what email|e-mail|number|address|name [address] [that] you [ve|
            have] ordered|used|signed|registered|booked|paid|gave
        which|what customer|order|account|booking|member|membership|policy|phone|case|reference|
            contract|ticket|invoice|reservation number|no|ref|id|email .1 are|is|was|did|do|have
        happy|glad|able|love|pleased to .5 with your|ur|an|the .3 number|reference|ref|email|
            e-mail|postcode|pnr|id|name|details
        i|we d|would|must|ll [simply|just|kindly|like_to] ask you to .6 address|number|email|name|
            details|postcode|dob|reference
        leave|give|drop|indicate a|another number|phone|phone_number|email
        which|what|an|any email|e-mail|address|number|phone [address|number] [that] we|i can|
            could|may|should write_to|reply_to|use|send|ring|call
        whose|which|what name were|are|was|is you|it|this
        has|is|have|what_is which|what number|no|reference ?
        got a|an|your|any|ur|the .4 number|no|ref|reference|email|id|postcode|pnr [for_us|handy|
            please|pls|for_me|you_can_share] ?
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
            mobile_number .1 are|is|did|do|was|were|have|has|we|should you|it|your|the|this|that|
            u|use|registered|linked|associated|attached|we|look
        under|in|with|against what|which name|email|e-mail|address|number|username|account
        what|which name is|was|did|s|were|are your|the|it|you|this|that
        your|an|the|ur order|booking|phone|account|email|reference|tracking .1 number|address|id|
            ref|details would|will|might help|be_great|be_helpful|be_useful|be_perfect|allow|let|
            speed
        which|what card did|do|have you|u use|pay|used|paid|order|book|put|have|hold|register|buy|
            bought|add
        which|what card was|is it|this|that|the_payment|the_order .1 charged|taken|on|debited|
            paid|made|placed
        let_us_know|tell_us|tell_me|confirm|advise|know which|what card [that] you
        which|what bank are|do|did you|u
        what|which name|email|e-mail|number|address the|your|it|it's|this|you [booking|order|
            account|reservation|policy|profile|parcel|ve|have] is|was|s|are|were|in|under [in|
            under|placed|made|booked|registered|held|with|on]
        under whose|what|which name|account|number
        ^ and|the|and_the .2 name|number|email|e-mail|address|postcode [that|which] it|it's|its|
            you|that|they .5 ?
        ^ the|and_the .2 name|number|email|e-mail|address|postcode on|for|of|linked !our|its|
            their .4 ?
        ^ the .3 number|no|ref|reference|name|email|e-mail|postcode|address|id|surname|
            dob , please|pls|plz
        last|next|first|final|more|another|other thing|up|question|bit|step|one|detail , the|your|
            ur|and .3 number|name|address|email|e-mail|postcode|reference|ref|id|dob|birth
        need|want that|this|the number|reference|ref|code|digits !of|to|on|from|for|and|that|back|
            down|up|by|in|we|line|as
        your|ur|an|the|a .4 number|no|name|postcode|address|email|e-mail|ref|reference|id|details|
            surname|dob|passport|receipt|confirmation|zip|birth would|will|should|is|d [just|also|
            really|certainly|definitely] [be] [a|so|very|really|super|all|more_than|absolutely|
            most|just] [big|great|massive|huge|real|good] great|helpful|useful|handy|help|enough|
            perfect|fine|lovely|ideal|appreciated|brilliant|do|plenty|grand|fab|needed|
            required !you|to|by|for_you|out|at|when|if|on|until|before_you
        last|first|final 4|four|5|five|6|six|3|three digits|numbers|of|on .6 please|pls|plz
        last|first|final 4|four|5|five|6|six|3|three digits|numbers|of|on .6 ?
        when|what_year|which_year were|was you|u|he|she|they born
        what|which number|phone|mobile|landline are|were|did|is you|u|it [be] calling|ringing|
            phoning|texting|call|ring|text [us] from
        what|which number|phone_number|mobile_number .1 having|experiencing|affected
        what|which .2 postcode|zip|zip_code|zipcode|surname ?
        what|which zip|zip_code|zipcode|postcode|post_code|address|street|road are|is|were you|u|
            this|that
        what|which name|email|e-mail|address|number|reference|phone_number did|do|have|had you|
            u give|gave|use|put|enter|provide|register|book|order|pay|sign|type|quote|supply|given
        what|which number|phone|email|address is|s|would_be [the] best|easiest|good|right|correct|
            preferred
        what|whats|what's|what_is|what_s a|the|your good|best|right|easiest|preferred number|
            phone|email|contact|address
        which|what|best number should|can|shall|could the|an|our|my .2 ring|call|text|contact|
            reach|phone|use
        got|have|is_there|there a|an|another|any .1 number|email|phone|address|mobile|
            landline [that|where] we|i|to .3 ring|call|text|use|reach|contact|write|email
        under|in|with another|a_different|your_own|somebody_else's|someone_else's|your_partner's|
            a_partner's name|email|e-mail|number|address|account .3 ?
        what|which name|email|number s|is on|under|in|with
        how much do|did you|u|they|he|she earn|weigh
        which|what flat|apartment|house|unit are|is|do you|u
        ^ name|names|address|number of|on the|your .3 please|pls|plz
        ^ the .2 name|number|email|address|postcode|reference|ref on|of|for|from .4 , please|pls|
            plz
        ^ any .2 number|ref|reference|id|no .5 ?
        who is|was|s the|it|your [parcel|package|letter|order|delivery|booking] addressed|booked|
            registered
        ^ your|ur|an|any|and .3 number|name|address|email|postcode|reference|ref|id|
            details .3 , if_you|if_possible|when_you|whenever_you !need|have|lost|want|click|log|
            look
        how old the|your patient|child|passenger|baby|son|daughter|mother|father|kid|
            little_one is|was
        which|what address did|was it|this|that|they|the_parcel|the_order|the_driver .2 go|get|
            sent|delivered|arrive|end_up|deliver
    """,
    "asked_but": """
        when|before|after|while|once|people|who|whoever|to [you|they] post|share|upload|attach|
            tweet|show|send|forward|give
        did|do|have|has you|they|anyone [ever|already|also] post|share|upload|attach|tweet|show|
            send|forward|give
        what|which|whose number do|should|can|shall i call|ring|text|contact !you
        which|what .2 email|e-mail|number|address|name [address] did|was|is|were the|this|
            that .2 scam|fake|phishing|message|email|text|call|scammer|fraudster|link|caller|
            sender
    """,
}
