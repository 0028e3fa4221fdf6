"""Words in English that name somebody to blame, in more turns."""

ENGLISH_CULPRITS = {
    "blame": """
        so|please|just complain|moan to him|her|them|the
        previous|former|old team|manager|staff|director who|that
        delivery|courier|shipping|haulage|security|cleaning|catering|travel|energy|water|
            insurance firm|company|people|guys|lot|service forgot|lost|dropped|failed|damaged|
            messed|mislaid|broke|cancelled
        you must have dropped|broken|damaged|lost|spilled|spilt|opened|pressed|deleted|clicked|
            washed|left|forgotten|put|got_it|misplaced|let
        supplier|suppliers|courier|couriers|carrier|contractor|contractors|subcontractor|agency|
            vendor|provider|partner|airline|airport|bank|manufacturer|organiser|landlord|council|
            distributor|retailer|franchisee|operator|caterer|driver .4 got|mixed|muddled|
            confused .3 wrong|up|mixed_up
        that's|that_is|which_is how they|hackers|thieves|he|someone|the_hackers got|gained|managed
        issue|problem|fault|one|matter|question [is] with|for|at your|the [own|card|internet|
            phone|broadband] provider|bank|isp|network|carrier|operator|landlord|airline|council|
            insurer|issuer|manufacturer|seller|organiser
        ^ not our tills|app|systems|system|side|staff|team|product|products|stores|website|end|
            servers|kitchen|drivers|doing|fault|problem|call|decision|issue|machines|trains|network
        glitch|bug|issue|problem|outage|fault|error|failure at|with visa|mastercard|paypal|stripe|
            aws|google|apple|microsoft|amazon|cloudflare|the_bank|our_bank|our_supplier|
            our_provider|our_partner|the_airport|the_courier
        owner|partner|franchisee|franchise|landlord|organiser|promoter|supplier|airline|
            airport made|took [that|this|the] decision|call|choice
        ^ blame them|him|her|it|aws|brexit
        junior|intern|trainee|apprentice|temp|rookie|newbie [member|employee|colleague|
            agent] [of_staff] sent|posted|wrote|pressed|made|published|did|clicked|deleted|thought
        over-eager|overeager|clumsy|sloppy|incompetent junior|intern|employee|colleague|agent|
            staff|worker|contractor|member|supplier
        parents|customers|people|passengers|owners|users|drivers|tenants|he|she|victims should|
            ought have|never_have|to_have|know_better|be_more_careful|take_more_care !received|
            had|heard|got|been_told|been_able|access|gotten|never
        wasn't|isn't|not head_office|our_decision|our_call|our_choice|our_fault|our_system|
            our_app|our_service
        problem|issue|fault|error is|lies|sits|was|s [entirely|clearly] with|on your|
            the [own] phone|device|router|end|side|browser|bank|card|computer|wiring|connection|
            courier|airline
        we|we're|i [are] just|only|merely|simply sell|deliver|resell|list|relay|stock|advertise|
            host|agents|act_as|the_platform|a_platform|the_retailer|a_retailer|the_middleman|
            a_middleman|the_messenger|a_marketplace|an_intermediary|the_seller|a_reseller|
            a_booking|the_venue|the_landlord [the|a|an] [platform|retailer|reseller|marketplace|
            intermediary|middleman|messenger|broker|agent|venue|shop|seller|distributor|landlord|
            host|tickets|food|what|products|parcels|flights|rooms|them|it]
        no|any control|influence|say over|on|in what|how|the|their|third|our_suppliers|these|this|
            couriers|it
        not|never our|my .1 doing|decision|call|choice , but|it|the|they|that's|so
        take|raise|sort|bring [it|this|that] [up] with them|him|her|aws|your_bank|the_airline|
            the_airport|the_organiser|the_manufacturer|the_courier|the_seller|the_promoter|
            the_driver|the_restaurant|the_landlord
        no fault|mistake|error of|on ours|our_own|our_part|our_end
        had|have|has|played|took|plays no part|role|hand|involvement in
        previous|former|old|outgoing|last management|leadership|administration|owners|ceo|agency|
            regime|contractor|supplier|provider
        responsible|concerned|involved|in_question|behind_it|behind_this|who_did_this|
            who_posted_it [has|have|had|is|was] [now|already|since|immediately] [been] fired|
            sacked|dismissed|let_go|terminated|disciplined|dealt_with|reprimanded|punished|
            no_longer
        person|individual|employee|staff|member|colleague|driver|agent|intern|manager|worker|
            author|culprit|employees|apprentice|trainee .3 has|have|was|were|is [now|already|
            since|immediately] [been] fired|sacked|dismissed|let_go|terminated|disciplined|
            dealt_with|reprimanded|punished|no_longer_with|no_longer_works|no_longer_employed
        we|we've|have|i [have|'ve] [since|immediately|already|now] fired|sacked|parted_ways_with|
            disciplined [the] !up
        someone|somebody|one|a_member|a_colleague|a_person|an_individual in|on|from|of our|the|
            my .3 thought|posted|pressed|forgot|didn't|made|wrote|clicked|decided|hit|failed|
            misread|mistyped|messed|uploaded|leaked|acted|screwed|took_it
        a|the|our|one new|newest|young|inexperienced|overzealous|over-zealous|tired|overworked|
            lone|single starter|hire|recruit|joiner|apprentice|volunteer|temp|colleague|trainee|
            employee|worker|manager|staff|member|team_member|person|individual !will|is_helping
        customers|users|people|passengers|guests|owners|drivers|visitors|parents|victims who|
            that reuse|reused|don't|didn't|ignore|ignored|fail|failed|forget|forgot|misuse|
            misused|used_the|used_weak|use_weak|clicked|left_their|leave_their|were_careless|insist
        customers|users|people|passengers|guests|owners|drivers|visitors|parents|contractors|
            subcontractors|suppliers|they|some_people|travellers don't|didn't|do_not|did_not|
            failed_to|fail_to|refused_to|won't|ignored|ignore|forgot_to|forget_to follow|read|
            hold|wear|use|respect|listen|check|secure|lock|report|the|our|update|change|pay
        because|since|as|reason you|customers|users|people|owners|parents|passengers|the_customer|
            the_user didn't|don't|failed|forgot|left|ignored|never|used|entered|gave|chose|
            did_not|weren't|opened|broke|clicked|refused|overloaded|installed|dropped|washed !get|
            receive|have|hear|know|see|feel
        you|you've|customer|user|they|u|looks_like_you've [have|ve|had] [accidentally|probably|
            simply|just|clearly|mistakenly] put|entered|typed|used|selected|chosen|given|gave|
            picked|ordered|booked|inputted|provided|supplied|filled|clicked [us|in|down|out|
            on] [the|an|a|your] wrong|incorrect|invalid|outdated
        overloaded|handled|installed|stored|cooked|washed|opened|charged|driven|maintained|
            assembled|dropped|tampered|used|modified|fitted|set_up .7 by the|its|their|a|
            your owner|customer|user|driver|passenger|buyer|parents|victim|children|tenant|amateur
        improper|incorrect|inappropriate|careless|wrongful|inadequate use|usage|handling|storage|
            installation|maintenance|washing|assembly|cleaning|charging
        pilot|driver|passenger|typing|data-entry|admin|administrative|clerical error
        a|the|our|your|their|an|one_of_our [own|external|former|old|previous|third-party|software|
            hosting|cloud|payment|payments|delivery|cleaning|catering|security|logistics|
            warehouse|marketing|social|media|it|maintenance|baggage|local|shipping|franchise|pr|
            technical|card] [media|social|software|handling] agency|vendor|supplier|suppliers|
            provider|providers|contractor|contractors|subcontractor|subcontractors|courier|
            couriers|carrier|carriers|partner|partners|handlers|handler|airport|airline|bank|
            organiser|organisers|organizer|promoter|manufacturer|landlord|council|distributor|
            retailer|franchisee|warehouse|postman|postal_service|network|operator|developer|
            developers|host|caterer|caterers|builder|installer|factory|government|regulator|venue|
            seller|restaurant [partner|company|who|that|simply|just|clearly|itself] dropped|
            messed|screwed|botched|mislaid|misplaced|mishandled|pushed|wrote|posted|failed|forgot|
            neglected|didn't|did_not|refused|let|changed|cancelled|canceled|sent|broke|lost|
            damaged|delayed|blocked|ignored|released|shipped|gave|supplied|delivered|packed|
            printed|used|made|mixed|contaminated|misplaced|created|left|put|caused [the|up|us|you|
            our|your|a|an|to|that|it|them|in] ball|up|down|tweet|post|follow|bad|wrong|late|
            faulty|defective|contaminated|wrong|update|orders|order|parcel|package|mess|notify|
            tell|inform|deliver|instructions|batch|luggage|bag|it|case|ad|error|mistake|problem|
            issue
        royal_mail|dhl|fedex|ups|usps|hermes|evri|dpd|yodel|aws|amazon|cloudflare|google|apple|
            microsoft|facebook|visa|mastercard|paypal|stripe|klarna|openreach|network_rail|
            heathrow|airport|airline|bank|council|organiser|promoter|manufacturer|courier|carrier|
            supplier|landlord|vendor [have|has|had|is|are|was|were|'s|who] [really|clearly|simply|
            once_again|again] let_us_down|let_you_down|let_everyone_down|to_blame|at_fault|messed|
            screwed|dropped_the_ball|the_one|the_ones|responsible_for|lost_your|lost_it|lost_the|
            the_culprit|the_culprits|the_problem|failed_us|failed_to|failing_us
        that's|that'd|it's|its|that_is|this_is|is|was|be|it_was|down_to [be] [down_to|really|just|
            clearly|entirely|purely|all] [a|an|the|your|their|one_for] [one|question] [for|
            down_to] [the|your] aws|royal_mail|dhl|fedex|ups|usps|hermes|evri|dpd|apple|google|
            microsoft|cloudflare|bank|banks|airline|airport|organiser|promoter|manufacturer|
            courier|supplier|carrier|council|landlord|third-party|vendor|weather|contractor issue|
            problem|fault|mistake|error|failure|decision|responsibility|matter|thing|doing|,_not|
            ,_take|,_so_please|instead
        blame [it|this|that] [on] the|our|your|brexit|covid|inflation|traffic|strike|strikes|
            suppliers|government|weather|amazon|supply
        outage|failure|issue|problem|fault|error|mistake|breach|leak|delay|delays|attack|bug [is|
            was|lies|sits|happened|occurred|originated|began|started|came] [entirely|squarely|
            solely] on|at|with|from|in|within their|his|her|our_supplier's|our_provider's|
            the_supplier's|the_provider's|aws's|the_courier's|a_third|a_supplier's end|side|part|
            party|systems|system|hands
        fault|problem|issue|blame|error|mistake isn't|is_not|not|wasn't|doesn't|does_not [lie|
            come|originate] on|with|at|from|in our|us|ours [side|end|part]
        your|the_customer's|the_owner's|the_user's [own] device|settings|router|phone|browser|
            computer|wiring|equipment|driving|behaviour|behavior is|was|are|were [the|most_likely|
            probably|likely|clearly] [likely] to_blame|the_problem|the_cause|at_fault|problem|cause
        ^ not us|ours|by_us|our_team|our_staff|our_systems|our_company|our_fault|our_app !who|
            that|we|to
    """,
    "blame_but": """
        no|not|never|nobody|no_one|isn't|wasn't .3 improper|incorrect|inappropriate|previous|
            former|old
        incorrect|improper|wrong installation_guide|handling_by|handling_of_your|use_of_your
        a new member|colleague|manager|employee of|is|will|starts|joins
        sorry|apologise|apologies .6 improper|incorrect|inadequate handling
        shoppers|customers|people|passengers|guests who didn't|don't get|receive|want|wish|have
        people|customers|they|users|guests didn't|don't read|get minds
    """,
}
