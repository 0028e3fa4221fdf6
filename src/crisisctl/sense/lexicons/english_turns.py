"""Turns in English that change what is said: denial, irony, thanks, questions, and what is urgent."""

ENGLISH_TURNS = {
    "not": "not|no|never|without|hardly|wont|nothing|zero|stop|lack|lacks|lacking|barely|isn|far_from",
    "but": "but|however|though|although|yet|except|unfortunately|only|unless",
    "stop": ".|;|…",
    "exclaims": "!",
    "asks": "?",
    "irony": """
        thanks for nothing|ruining|wasting|absolutely|ignoring|making|screwing|losing|the_delay|
        leaving|letting|cancelling|stranding|breaking|charging|hanging
        thanks a lot|lot_for|alot .|!|@
        well|good|great|nice|fantastic|amazing|lovely|awesome|brilliant|excellent job losing|not|
        ruining|screwing|messing|breaking|!_not|as_always|with_the_delay
        great|nice|fantastic|amazing|lovely|awesome|brilliant|excellent|wonderful|perfect|super|
        superb service not|!_not|as_always|yet_again|..
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
        so called|called
        yeah right
        sarcasm
        congratulations|congrats on|for|you losing|worst|managing|ruining|another|failing
    """,
    "thanks": """
        thanks|grateful|appreciate*|cheers
        thanks for|so|very|to|again help|quick|support|much|great|everything|fast|your|prompt|sorting|
        fixing|resolving|info|reply|update|assist*|getting|team
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
        my bad|mistake
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
        is there|it|this|that|the way|possible|available|any|compatible|open|still
        are you open|available|there|hiring|planning
        can i|you|we use|get|buy|bring|tell|recommend|change|have|confirm|share
        could you tell|confirm|share|let|recommend
        would like|love|it|know|be
        wonder*|curious|question|looking|interested|thinking|considering|recommendation*|advice|
        suggestion*|any tips|idea|news|plans|chance
        let me know
        any chance|idea|plans|news|update
        which one|is|do|plan|model|size
    """,
    "joke": """
        joke|jk|kidding|lol|lmao|rofl|haha|hilarious|funny|lmfao|xd|😂|🤣
    """,
    "news": """
        announc*|launch*|report|reports|according|breaking|video|via|interview|watch|read|live|tonight|
        tomorrow|event|webinar|join|register|free|sale|off|discount|deal|offer|deals|blog|article|
        podcast|episode|release*|new|introducing|opening|today|weekend|check_out|discover|follow|
        giveaway|win|enter|vote|happy|hiring|career|percent|%|million|billion|market|quarter|shares
        results|study|survey|research|statement|partner*|ceo|minister|president|government|season|
        game|match|album|song|movie|film|concert|team|player|score
    """,
    "distress": """
        suicid*
        kill|killing|hurt|hang|cut|cutting|end|harm|shoot myself
        end my life|it_all
        want|wanna|going|gonna|ready|rather|wish|better die|dead|disappear_forever
        want to die
        better|rather off dead
        no reason|point live|living
        not|dont|no want|wanna|longer|more live|be_alive|be_here|wake|exist|to_live
        cant go on|take_anymore|take_it_anymore|cope
        nothing|no reason to live|left
        self harm*
        overdose*|od
        goodbye world|everyone|forever
        life not worth
        jump off|from bridge|roof|building|window
        take|taking|took my own|life|all_my_pills
        samaritans|suicide hotline|crisis line|988
    """,
    "threat": """
        kill|shoot|stab|murder|hurt|beat|slap|punch|strangle|burn|attack|find you|him|her|them|your|someone|
        staff|manager|driver|everyone|all|ceo|employee*
        gonna|going|will kill|shoot|stab|murder|hurt|beat|burn|attack|bomb|blow|smash|find
        burn|blow|bomb|torch|shoot down|up|place|store|office|building|branch|shop|headquarters|hq|bank
        know where live|lives|you|work
        watch back|your_back
        bomb
        come|coming for you|after|down there|with_gun|to_your
        break your legs|neck|face|jaw|bones
        bullet
        deserve to die|be_shot|a_bullet|beaten
        hope you die|burn|get_hurt|get_shot
        die in|you
        you are|will dead|regret_this|pay_for_this|be_sorry
        death threat*
        blood on
    """,
    "press": """
        journalist*|reporter*|newsroom
        im|am|work|working|writing|preparing|i story|article|piece|report|feature|documentary|
        investigation
        writing|preparing|running|working on|for story|article|piece
        for a story|article|piece|segment
        press|media|bbc|cnn|newspaper|tv|radio request|enquiry|inquiry|query|office|comment|team
        comment on|for story|record|article
        request|seek|seeking|would|like comment
        on record
        right of reply
        deadline for comment|story
        permission use|share|broadcast video|photo|footage|image
        can we use|share|broadcast video|photo|footage|image
        editor|correspondent|producer|freelance
        contact press|media
    """,
}
