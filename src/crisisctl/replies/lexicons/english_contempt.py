"""Words in English that laugh, despise or threaten, in more turns."""

ENGLISH_CONTEMPT = {
    "joke": """
        ha ha
        facepalm|awks|lolz|lolol|butterfingers
        whoopsy|whoopsie|oopsies|oopsie
        ^ oh snap|dear_lord|no_you_didn't
        sorry not sorry
        houston , we have
        plot twist
        taking|having|takes|had|needs a|an [little|wee|quick|well-earned|long] nap|snooze|siesta|
            coffee_break|tea_break|lie-in|day_off|tantrum|hangover|meltdown
        monday blues
        gremlins|hamsters
        pun intended
        on strike , must|again_haha
        mic drop
    """,
    "insult": """
        stop|quit|you're|you_are being|acting [so|all|such|this] dramatic|difficult|silly|
            childish|petty|rude|ridiculous|a_child|a_baby|a_victim
        if you weren't|were_not|wasn't|aren't [so|such|always] cheap|stingy|lazy|rude|slow|
            difficult|impatient|stupid|dumb|gullible
        try|start reading|listening|thinking|learning next|before|first|properly|the_instructions|
            some|the_manual
        are|were you always|all|really|that|this [this|that|so] slow|rude|difficult|dense|dumb|
            lazy|thick|dramatic|clueless|angry|gullible|naive|negative
        couldn't|could care less
        don't|doesn't|couldn't|not give a damn|toss|monkey's|monkeys|hoot|fig|rat's
        get|got what you deserve|deserved
        only|just|like|such|for a|an child|children|kids|toddler|toddlers|baby|babies|
            idiots .4 throw|tantrum|cry|believe|whine|complain|act|behave
        only children|kids|toddlers|babies|morons .3 throw|cry|believe|whine|complain|act|behave
        tantrum|tantrums|hissy
        acting|behaving|behave|act|sound|whining|crying|sounding like a|an|children|kids [spoilt|
            spoiled|little] child|toddler|baby|kid|brat|victim|children
        ^ pal|sunshine|sweetheart|sweetie|darling|princess !of|is|and|cruise*|for|at|you_are
        don't|do_not|won't|never negotiate|argue|engage|bother|deal|talk with|to trolls|bullies|
            idiots|people_like|haters|the_likes|someone_like|you_people
        get|buy|need|needs|invest_in|find|grow|develop|treat_yourself_to [yourself] [a|an|some|
            new|another] [new|pair_of|thicker|better] hobby|glasses|dictionary|therapist|sense_of|
            grip|clue|brain|spine|backbone|skin|reality_check|life !insurance
        too much time on
        nothing|something better to do|complain|moan
        follow|read|understand|grasp|reading|following .1 simple|basic|plain instructions|english|
            directions|rules|sentences|sentence
        how hard is_it|can_it_be|was_it
        rocket science
        brain surgery
        use|try|lack|lacking|little|some|basic|just|called common sense
        some|certain people|folks|customers|guests|folk|of_you will|just|always|simply|really|
            love|live|never|like|enjoy .3 complain|moan|whine|happy|satisfied|pleased|offended|
            drama|attention|argue|complaining|moaning
        complain|moan|whine|whinge|complaining|moaning about anything|everything|nothing
        nice try
        typical|lazy|another|classic|bloody|entitled millennial|millennials|boomer|boomers|karen|
            customer|freeloader|snowflake|woman|women|man|teenager|moaner|behaviour_from
        ok|okay boomer
        brat|brats|childish|drama_queen|crybabies|whinger|whingers|moaner|moaners|nutjob|nutter|
            lunatic|psycho|weirdo|parasite|parasites|cheapskate|freeloader|freeloaders|scrounger|
            scroungers|attention-seeker|timewaster|timewasters|time-waster|time-wasters|cowards|
            numpty|plonker|pillock|nitwit|halfwit|dimwit|buffoon|simpleton
        something for nothing
        bully|bullies like|who|such|, like
        you're|you_are|you_sound|you_seem|you_must_be|you're_just|you_sound_like .2 bitter|
            jealous|bored|entitled|spoilt|spoiled|immature|petty|pathetic|dense|thick|deluded|
            embarrassing|obsessed|unhinged|greedy|lazy|ungrateful|insufferable|hysterical !to
        did|do|can|have|are you even|actually|seriously|bother|ever_bother|blind|deaf|drunk|
            kidding !here|like|want|have_a|remember|get|receive|see|still|manage
        load|bunch|pack|heap of rubbish|nonsense|lies|bull|crap|garbage|tosh|hot_air|bs|old
        crap|bullshit|bollocks|hogwash|baloney|drivel|poppycock|codswallop|claptrap|stfu|wtf|
            asshole|assholes|bitch|bastard|bastards|wanker|twat|tosser|dumbass|shit|fuck*
        nobody|no_one|noone believes|likes|asked|listens_to|misses|will_miss you|your|for
        won't|will_not|not miss you|your !out
        good riddance
        door hit you
        cry me
        boo|boohoo hoo|,
        tiny|smallest violin
        cool story
        tough luck|cookies
        your loss
        suck it up
        ^ deal|live with it
        toughen|lighten|pipe up|down
        get used to it
        your business|custom|money elsewhere|somewhere_else
        don't|do_not need|want customers|people|guests|your_business|your_custom|your_money|
            you_here|you_as|clients like|anyway|around|a|,
        if you say so
        can't|cannot|can't_you afford|handle|take|stand it|a_joke|the_heat|the_truth
        sick|tired|fed_up of|with people|customers|complaints|complainers|your|moaners
        say|says|said the|a person|guy|one|man|woman|account who|with
        captain obvious
        slow clap
        thanks|congrats|congratulations for|on nothing|wasting
        newsflash|einstein|sherlock
        ^ genius !bar|appointment
        welcome to the real_world
        earth to
        spell it out
        draw you a
        stick to your|the day_job|knitting|lane
        yeah|sure right|whatever|,_right|,_sure|,_whatever
        block|ban you !from|by
        consider yourself blocked|banned
        with that attitude
        your mum|mother|mummy|teacher teach|raise|know|taught|raised
        be glad|grateful|thankful [that] we|you
    """,
    "insult_but": """
        understand|understandable|blame|if .5 your business|custom|money
        some|certain people|customers|of_you really|never like|love .1 getting
        not|never|don't|isn't .2 childish|rocket|petty
        a|been|such|pretty|really|so|this|my|our|that shit|crap|bitch
    """,
    "legal_threat": """
        delete|remove|take_down|take|retract|withdraw .4 or|or_else|before we|our|you'll|you|face|
            the|else !can|have|want
        action|proceedings|charges against you|anyone|whoever|the_author|the_poster
        you'll|you_will|you|we'll|we_will .1 be|hold [held|you] [held|legally] accountable|liable|
            legally
        face|suffer|there_will_be|be .1 legal|serious|consequences|the_consequences !with|about|
            for_you|ous
        litigation|litigate|injunction|barrister|barristers
        fullest|full extent of the_law
        your employer|boss will|should|might|would|may|about
        where you live|work
        pursue|pursuing|claim|seek damages|you|you_for
    """,
    "legal_threat_but": """
        ask|asks|asked|know|tell|told|where|from|area|near|to .2 where|your you|employer
        we|we'll|we_will|we_must face|suffer|be
        be|to|and|very|are be|serious about|risk
        serious about|injur*|concern|issue|illness
    """,
}
