"""Turns in English that change what is said, and what it is about."""

ENGLISH_TURNS = {
    "not": """
        not|no|nobody|nowhere|never|without|hardly|wont|nothing|none|zero|lack|lacks|lacking|barely|
            isn|far_from
    """,
    "but": """
        but|however|though|although|yet|except|unfortunately|only|unless
    """,
    "stop": """
        .|;|…
    """,
    "exclaims": """
        !
    """,
    "asks": """
        ?
    """,
    "irony": """
        thanks for nothing|ruining|wasting|absolutely|ignoring|making|screwing|losing|the_delay|
            leaving|letting|cancelling|stranding|breaking|charging|hanging
        thanks a lot|lot_for|alot .|!|@
        well|good|great|nice|fantastic|amazing|lovely|awesome|brilliant|excellent job losing|not|
            ruining|screwing|messing|breaking|!_not|with_the_delay
        great|nice|fantastic|amazing|lovely|awesome|brilliant|excellent|wonderful|perfect|super|
            superb service not|!_not|yet_again|..
        oh|another|yet_another great|brilliant|lovely|fantastic another|replacement|delay
        great|brilliant|lovely|fantastic|wonderful|super|perfect another|more replacement|delay|
            late|cancel|day|hour|problem|issue|outage|bus|train|one|week
        great start|way to|for lose|treat|ruin|start|end|make
        way go|to lose|treat|ruin|start|make|screw
        nice one|try|going|work
        oh great|good|joy|well|look|wonderful|lovely|wow
        wow thanks|great|just|nice|such|amazing|impressive|what
        just great|fantastic|brilliant|perfect|what_i_needed|lovely|wonderful|awesome
        so much for
        slow clap
        what a surprise|shock|joke|start
        surprise surprise
        no surprise|wonder
        shocker
        as always ...|.|late|down|broken
        gotta|got_to|must|have_to love|luv|admire
        how convenient|lovely|nice|helpful|kind|original|surprising
        love how|when|that|waiting|sitting|being|paying|it_when|having
        loving wait
        glad to see|know nothing|still|my
        good luck with|getting|trying|finding
        guess i|ill|we|well never|have|just|not
        must be nice
        pat on back
        if i could|could_give zero|0|minus
        call this|that|yourself|themselves service|customer|support|a
        customer service at its best|finest
        yeah right
        sarcasm
        congratulations|congrats on|for|you losing|worst|managing|ruining|another|failing
    """,
    "thanks": """
        thanks|grateful|appreciate*|cheers
        thanks for|so|very|to|again help|quick|support|much|great|everything|fast|your|prompt|
            sorting|fixing|resolving|info|reply|update|assist*|getting|team
        big thanks|up
        many thanks
        shout out
    """,
    "plea": """
        thanks in advance|advance
        please thanks
        thanks for|in advance|looking|your_time
    """,
    "solved": """
        solved|resolved|sorted|fixed|all_good
        works|working now|again|fine|perfectly|great|well
        sorted out|now|quickly|thanks
        now work|fixed|resolved|sorted|solved|back|good
        is|was|been|got|get fixed|resolved|sorted|solved|refunded|replaced
        problem|issue|it solved|resolved|sorted|fixed
        back online|up|working|running|to_normal
        refund receive|arrive|came|went|processed|thanks
        receive refund|replacement|thanks|today|already
        arrive today|early|on_time|safely|quickly|perfect|already|thanks|next_day|ahead
        deliver today|early|on_time|safely|next_day|quickly
        never mind|nvm|nevermind
        false alarm
        no longer issue|problem
        quick|quickly resolved|sorted|fixed|solved|response|reply|answer|delivery|service
    """,
    "asking": """
        how do|can|to|does|would|could|much|many|should|i
        how
        what is|are|time|does|do|would|the|about|kind|size
        where can|do|is_the|could|to|find
        when is|are|does|will_you|do
        do|does you|anyone|it|this|the know|have|offer|sell|ship|accept|support|work_with
        anyone know
        can i|you|we use|get|buy|bring|tell|recommend|change|have|confirm|share
        could you tell|confirm|share|let|recommend
        would like|love|it|know|be
        wonder*|curious|question|looking|interested|thinking|considering|recommendation*|advice|
            suggestion*|any tips|idea|news|plans|chance
        let me know
    """,
    "joke": """
        joke|jk|kidding|lol|lmao|rofl|haha|hilarious|funny|lmfao|xd|😂|🤣
    """,
    "news": """
        announc*|launch*|report|reports|according|breaking|video|via|interview|watch|read|live|
            tonight|tomorrow|event|webinar|join|register|free|sale|off|discount|deal|offer|deals|
            blog|article|podcast|episode|release*|new|introducing|opening|today|weekend|
            check_out|discover|follow|giveaway|win|enter|vote|happy|hiring|career|percent|%|
            million|billion|market|quarter|shares
        results|study|survey|research|statement|partner*|ceo|minister|president|government|
            season|game|match|album|song|movie|film|concert|team|player|score
    """,
    "business": """
        order|package|delivery|courier|driver|flight|gate|crew|airline|airport|seat|bag|card|
            account|bank|payment|bill|invoice|statement|balance|subscription|membership|premium|
            contract|voucher|ticket|booking|reservation|hotel|room|customer|service|support|
            helpline|hotline|agent|rep|reps|representative|branch|store|shop|staff|engineer|
            technician|router|broadband|wifi|internet|signal|app|website|password|server*|
            landlord|claim|insurance|insurer|loan|mortgage|lender|servicer|credit|debt|
            collector*|company|item|product*|warranty|replacement|phone|handset|screen|battery|
            printer|console|appointment|prescription|checkout|courier*|supplier|meter|tracking|
            luggage|train|bus|platform|carriage|feature|settings|upgrade|transfer|deposit|
            withdrawal|atm|cashback|rewards|fee|interest|escrow|line|lines|menu|documents|
            paperwork|form|code|reset|link|verification|email|chat|ticket|case|manager
    """,
}
