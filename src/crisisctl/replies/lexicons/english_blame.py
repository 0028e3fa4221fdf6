"""Words in English that accuse others, or ourselves, or laugh."""

ENGLISH_BLAME = {
    "blame": """
        our|a|the|an|one_of_our [external|former|third-party|third_party|own] supplier|suppliers|
            contractor|contractors|subcontractor|partner|agency|employees|employee|vendor|vendors|
            carrier|courier|provider caused|posted|published|leaked|broke|lost|acted
        third-party|third_party vendor|supplier|provider|contractor caused|is_responsible|
            is_to_blame|was_responsible
        our|a|the|an|one_of_our [external|former|new|junior|third-party|delivery|payment|hosting|
            cloud|it|own|single|individual|temporary|logistics] supplier|suppliers|contractor|
            contractors|subcontractor|partner|partners|agency|intern|employee|employees|vendor|
            vendors|carrier|carriers|courier|couriers|provider|providers|manufacturer|franchisee|
            franchise|freelancer|staff_member|member_of_staff|trainee|haulier|distributor|
            retailer|team_member|store_manager|driver|warehouse [company|partner] [is|was|are|
            were|has|have] [solely|entirely|fully|alone|partly|clearly|the_one|the_ones|to_be|
            been] responsible|to_blame|at_fault|liable|made_a_mistake|made_an_error|
            made_the_mistake|let_us_down|let_you_down|failed_us|failed_to|messed_up|screwed_up|
            caused_this|caused_the|who_made|who_caused|held_responsible|negligent|
            dropped_the_ball|acted_alone|got_it_wrong
        because|due|owing|thanks|down of|to .1 [our|a|the|an|one_of_our] [external|third-party|
            delivery|payment|hosting|former|junior|new|logistics] supplier|suppliers|contractor|
            contractors|subcontractor|partner|agency|intern|employee|vendor|vendors|carrier|
            carriers|courier|couriers|provider|trainee|freelancer !issue_number|being_nice
        caused|created|triggered|made|posted|sent|published|done by .1 [our|a|the|an|
            one_of_our] [external|third-party|delivery|payment|hosting|former|junior|new|
            rogue] supplier|contractor|subcontractor|partner|agency|intern|employee|vendor|
            carrier|courier|provider|trainee|freelancer|temp
        human|user|customer|operator|employee|staff|clerical|supplier|courier error|errors|mistake
        error|mistake|fault|failure|blunder on|by|from|of .2 [the|a|our|your|its] part_of_our|
            supplier|contractor|intern|partner|agency|employee|courier|carrier|vendor|junior|
            trainee|customer|user|third_party|supplier's
        rogue|disgruntled|careless|junior|inexperienced employee|employees|staff|member|intern|
            trainee|staffer|team_member
        the|our|an|a intern !program*|position|role|opportunit*|application*|is_learning|
            and_graduate|team
        blame|blaming .1 [on] [our|the|a|your] supplier|contractor|intern|partner|agency|employee|
            courier|carrier|vendor|junior|weather|customers|customer
        not us|ours|from_us , .2 our|the|a .1 supplier|courier|partner|agency|carrier|vendor|
            contractor
        wasn't|isn't|not [an_error|a_mistake|a_problem|an_issue] on|from our_end|our_side|
            our_part|our_doing|caused_by_us
        contact|complain|take_it_up with|to the|your supplier|courier|manufacturer|
            carrier instead|directly,_not|not_us|not_with_us
        your|user own error|mistake|mishandling|misuse|negligence|fault|carelessness
        you|customers misused|mishandled|broke_it|damaged_it|entered_the_wrong|typed_the_wrong|
            caused_this
        supplier's|contractor's|partner's|agency's|courier's|intern's|employee's|vendor's|
            carrier's|provider's fault|mistake|error|failure|responsibility|doing|problem
    """,
    "blame_but": """
        not|never|won't|isn't|rather_than|without|don't|wasn't .2 blame|blaming|because_of|due_to
        not|never|isn't|wasn't .1 human|user|customer error
        error|mistake on|by of .2 our_part
        nobody|no_one|not an|a|the|our intern|employee
        your|an account_error|error_message
        caused|made|posted|sent|done by you
        posted|sent|done|created|made|published|caused by a customer|fan|partner
        not our|a|the supplier|courier|partner|agency|carrier|vendor|contractor|intern|
            employee is|was|are|were responsible|to_blame|at_fault
        not our|the|a|an supplier's|contractor's|partner's|agency's|courier's|intern's|
            employee's fault|mistake|error|failure|responsibility
        the|our|a|an team|person|teams [is] responsible_for
    """,
    "liability": """
        it's|is|was|it_is|this_is|that's|entirely|all|totally|completely|definitely|
            purely [entirely|all|totally|completely|100] our|my [own|entire|sole] fault|
            responsibility|negligence|mistake_and_our
        through|by|due_to|because_of|result_of our|my [own] fault|negligence|failing*|carelessness
        our|my own fault
        our|my fault
        we|i are|were|am|was|re|'re|'m|m|accept_that_we_were [the_ones|legally|fully|entirely|
            solely|wholly|completely|totally|personally|directly|also|clearly] liable|negligent|
            at_fault|responsible|to_blame|guilty|culpable
        accept|take|admit|assume|acknowledge|accepts|takes|accepting|taking|bear|accepted|took|
            admits [full|all|complete|total|entire|sole|our|the|legal|any|every] [full|and|
            legal] responsibility|liability|fault|blame|negligence|guilt|accountability !seriously
        responsibility|fault|liability|blame is|lies|rests|was|falls [entirely|solely|all|
            squarely|fully] [ours|with|on] [us|ours]
        our|my [gross|own|clear] negligence
        we were|are|'re [completely|totally|clearly|entirely|legally] in_the_wrong|wrong
        we|i admit|admitted [our|that_we|that|we] [negligence|wrongdoing|fault|guilt|
            broke_the_law|were_wrong|liability]
        we broke|violated|breached|infringed [the|our|your] law|regulations|rules|duty|
            obligations|contract|rights|legal
        we|company|brand plead|pleaded guilty
        you|victims|customers will|shall be [fully] compensated|indemnified
        we caused [this|the|your|these] [accident|injury|injuries|death|deaths|damage|harm|loss|
            losses]
        breach|failure of|in our duty|obligations [of_care]
    """,
    "liability_but": """
        we|i were|was|are wrong to_delete|to_remove|to_hide|to_post|to_say|to_write|to_publish
        not|never|isn't|wasn't|no|neither|nor [be] [entirely|all] our|my [own|entire|sole] fault|
            responsibility|negligence
        if|whether [it|this|that] [is|was|were|s|'s] our|my fault
        cannot|can't|won't|don't|not|do_not|unable_to|no_one .1 accept|take|admit|assume [any|
            full|all|the|legal] responsibility|liability|blame|fault
        we|i are|were|am|'re responsible for_delivering|for_keeping|for_protecting|for_your|
            for_the_safety|for_making|for_looking|for_operating|for_running|for_maintaining
        take your|this responsibility|our|responsibilities seriously
        we|i are|aren't|were|'re not|n't responsible|liable|at_fault|to_blame
        admit|admitted|acknowledge [that] we|it|this|there|the
        our|my responsibility to|is_to|as
        it|it's|is|was [is|was] our|my responsibility to|as
        we were|are|'re wrong number|address
    """,
    "insult": """
        you|u [people|guys|all] are|re [all|just|only|nothing_but|nothing_more_than] [a|an|
            the] troll|trolls|bullies|haters
        troll|trolls|trolling
        hater|haters|hating
        keyboard warrior|warriors
        ridiculous|absurd|laughable|pathetic|nonsense|nonsensical|ludicrous|silly|preposterous
        idiot|idiots|idiotic|stupid|stupidity|dumb|moron|morons|moronic|fool|fools|foolish|
            imbecile|clown|clowns|cretin
        bad faith
        malicious|malevolent|hysterical|paranoid|delusional|deranged|liar|liars|lying|lies !ahead|
            with|in|on|at|down|between
        conspiracy theorist|theorists|theory|theories|nut|nuts
        grow|wake|get up|over_it|a_life|lost|real
        shut|mind up|your_own_business
        shame on you
        crazy|insane|ignorant|clueless|uneducated|illiterate|hypocrite|hypocrites|losers|loser|
            snowflake|snowflakes|karen|crybaby|whiner|whiners|jerk|scum !deals|busy|good|day|
            weather|week|prices|amount
    """,
    "insult_but": """
        troll|trolls movie|film|dolls|world|world_tour|2
        we|i would|d|had be|been lying
        report|reported|reporting|block|blocked|blocking|ban|banned|banning|remove|removed|
            removing|hide|hidden|flag|flagged|flagging|spotting|mute|muted|stop|stopped|
            identified [the|these|those|some|several|more|all] [of] [the|these|those] troll|
            trolls|bullies|liars|idiots|haters !like|as|on_both|here
        troll|trolls|bullies|liars|idiots|morons|haters|fools who|that [have|has|had|are|is|were|
            just|tried_to|try_to] insult*|attack*|harass*|target*|impersonat*|hurt*|abus*|
            threaten*|bull*|flood*|doxx*|dox|stalk*|hijack*|posted_your|publish*|pile*|spam*
        troll|trolls|bullies|liars|idiots|morons|haters harassing|attacking|insulting|targeting|
            impersonating|abusing|threatening|bullying|flooding|stalking|hijacking|doxxing
        troll|trolls|bullies|haters [have|had|has] [been] attack*|harass*|target*|insult*|abus*|
            threaten*|posted|post|hurt|hijack*|flood*|impersonat*|publish*|stalk*|hit
        target|targets|victim|victims|targeted|attacked|harassed|insulted|hurt|threatened|abused|
            hijacked|flooded|stalked .1 of|by [some|these|those] troll|trolls|bullies|haters
        about|against|from [the|these|those|some|all] troll|trolls|bullies !like|as|and
        the|these|those|some|several|many|fake troll|bully account|accounts|attack|attacks|
            campaign|campaigns|farm|farms|comments|posts
        let|letting [these|those|the|any] trolls|bullies|haters
        lies|lying with|in|ahead|on|here|down|around
        not|isn't|aren't|never|don't|nobody|no .3 stupid|idiot|silly|ridiculous|crazy|ignorant|
            foolish|liar|dumb|lying|question
        sounds|that's|thats|its|it's|is|this_is|how|are|been|so|pretty|totally|a_bit|kind_of|like|
            bit|going|been_a|little crazy|insane|silly|absurd|ridiculous
        silly|stupid|ridiculous|dumb|foolish mistake|error|of_us|us|question|me|delay|wait|we|
            thing_to_do|questions|autocorrect|typo
        we|i|our were|was|are|am|is|feel|look|looked|been .2 stupid|idiots|idiot|silly|ridiculous|
            foolish|fools|clowns|ignorant|absurd|pathetic|wrong
        malicious|crazy software|code|link|links|email|emails|website|site|attack|attacker|actors|
            actor|activity|domain|app|apps|files|file|ad|ads|content|third|login|horse|good
        not .3 bad faith
        get|grow|wake lost|real|up !and_stop|please
        get [your] lost property|luggage|baggage|bag|item|phone
        get|got real-time|lost
        we|i|ll|will|can't|never|to get over it
        reach|grow up to
        grow|wake up with|as|in|on|your_business|to
    """,
    "legal_threat": """
        legal action|proceedings|steps|consequences|recourse|measures|remedies
        lawsuit|lawsuits|sue|suing|sued
        our|my|the [legal] lawyers|lawyer|attorneys|attorney|solicitors|solicitor|counsel|
            legal_team|legal_department
        defam*|libel*|slander*
        cease and desist
        reserve|reserves|reserving [the|our|all|its] [legal] right|rights
        prosecute|prosecuted|prosecution|press_charges|take_you_to_court|see_you_in_court|
            meet_in_court
        hear|hearing from our [lawyers|legal|solicitors]
        report|reported you to_the police|authorities
    """,
    "legal_threat_but": """
        your legal action|rights|remedies|recourse
        legal action|proceedings against_us|against_our|brought_by|is_ongoing|filed_by
        lawsuit|lawsuits is|are|was|against_us|filed_by
        sue at|in|from|and|,
        take|taking|takes [no] legal action against_the_fraud*|against_scam*|
            against_those_who_hacked
        not|never|won't|no .3 legal_action|sue|lawsuit|lawyers|suing|prosecute
        report it|this|them|that to_the police
        all rights reserved
    """,
    "joke": """
        lol|lols|lmao|lmfao|rofl|haha*|hehe*|heehee|hihi*
        oops|whoops|oopsie*|whoopsie*|ooops|oopsy|d'oh|doh
        just_kidding|only_joking|just_joking
        teehee
    """,
}
