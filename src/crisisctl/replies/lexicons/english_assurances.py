"""Words in English that make small, guess, promise or stall, in more turns."""

ENGLISH_ASSURANCES = {
    "minimising": """
        hardly|barely anyone|anybody|any_customers|any_of_you noticed|was|complained|affected|will
        it's|that's|was|is only|just|merely hair|money|food|paint|water|data|emails|words|
            business|hold|one
        very|relatively|extremely|only few guests|travellers|passengers|clients|patients|visitors|
            families|cases|shops|stores|flights|orders|people|of_our|of_you !minutes
        small|tiny|minute|limited|negligible amount|amounts|quantity|quantities|portion|
            proportion|volume of
        it's|its|that's|was|just|only [just|only] one late|bad|missing|broken|wrong|lost|unhappy|
            cold|angry|cancelled|rude|disappointed !of
        only|just|barely|merely a couple|dozen|handful|few|tiny [of] [dozen|hundred|
            isolated] people|customers|passengers|guests|users|patients|accounts|families|shops|
            stores|flights|trains|complaints|cases
        nothing .6 won't|can't|wouldn't fix|cure|solve
        spot|spots|bits|specks|patches of rust|mould|mold|dust|dirt|damp
        completely|totally|entirely|quite|absolutely normal|natural|harmless|ordinary !that_you|
            to_be|to_feel
        not|isn't|wasn't|hardly a|an [very|particularly|especially] [big|huge|major|serious|
            grave] issue|emergency|drama|scandal|crisis
        only|just|barely|merely|less_than|under|fewer_than .2 %|percent of|were|was|are !off
        only|just|barely|merely down|out|offline|unavailable|late|delayed|lasted|affected|
            took [for] .2 minutes|minute|hours|hour|seconds|day|moment|people|customers|users
        just|only|merely|is|it's|was|'s a|some [little|tiny|wee] bit of .1 smoke|mould|mold|dust|
            water|rust|dirt|rain|turbulence|confusion|blood|hair|noise|banter|fun|rough
        teeny|teensy|itsy|ickle
        won't|didn't|doesn't|never|wouldn't|can't hurt|harm|kill|bite you|anyone|anybody|them
        nothing [too|very|really|particularly] sensitive|confidential|critical|important|valuable|
            dramatic|unusual|sinister
        most|vast_majority|majority|almost_all|nearly_all [of] [our|the] customers|users|people|
            passengers|guests|you|accounts .3 unaffected|not_been|weren't_affected|not_affected|
            won't_notice|won't_be|didn't_notice|haven't_noticed
        won't|wouldn't|didn't|barely|hardly [even|really] notice|noticed a_thing|any|it
        end of the_world
        made|make|makes|making|blown [this|it] out to_be|of_proportion|of_all_proportion
        worse|bigger|scarier than it|they|this [really|actually] is|was|are|looks|sounds
        nobody|no_one|none [was|were|got|has_been] really|actually|even|truly hurt|injured|harmed
        no harm|damage|real_harm done|, no_foul
        ^ nobody|no_one died !in|at|during
        couple|handful|one_or_two|few [of] bad|negative|angry|unhappy|isolated|disgruntled|grumpy|
            loud|vocal reviews|comments|customers|apples|people|tweets|complaints|users
        vocal|tiny minority
        bad apple|apples
        handful|tiny_number|couple of accounts|orders|stores|shops|flights|cases|products|
            passengers|tickets|parcels|guests|tweets|emails|records|devices|complaints !to_check
        minor|small|tiny|slight|little|wee|mere|trivial oversight|slip|slip-up|mix-up|mixup|hitch|
            wobble|leak|spill|technicality|formality|fault|defect|flaw|gaffe|detail
        teething problem|problems|issue|issues|trouble|troubles
        growing pains
        amounts|amount|numbers|number|sums|sum|figures|losses|quantity|quantities|levels|risk|
            chances|inconvenience [involved|concerned|affected] is|are|was|were|'s [very|quite|
            really|extremely|absolutely] negligible|minimal|minor|small|tiny|insignificant|trivial
        ^ relax|chill|chillax !in|on|with|at|by|and
        keep calm and|,|everyone
        don't let it|this|that|one|a .4 ruin|spoil|bother|put_you_off
        first-world problem|problems
        worse things happen
        could|can|might happen to anyone|anybody
        nobody's|no_one's|nobody_is|no_one_is perfect
        only human
        we all make_mistakes|slip_up|have_bad_days
        we've|we_have all been_there
        crying over spilt|spilled
        water under the_bridge
        grand scheme
        part and parcel
        comes with the_territory
        mountain|mountains out of
        bigger|better|worse fish|problems_in|problems_to|things_to_worry
        not|isn't|wasn't|hardly|n't that|so|all_that bad|serious|big|important|many|late !an
        ^ it|accidents|mistakes|stuff|shit|life happens|happen !when|if|again|because|every|at|on|
            in|to_be|only|after|with
        no need|reason for|to drama|hysteria|outrage|fuss|get_upset|get_angry|shout|make_a
        just|only|merely a [harmless|bit_of|silly|little] joke|banter|fun|laugh|meme|game|toy|
            burger|sandwich|parcel|phone|app|film|show|tweet !away
        no lasting|long-term|permanent|significant|noticeable impact|effect|damage|harm|effects
        in safe|good hands
        insignificant|inconsequential|trifling
    """,
    "minimising_but": """
        not|isn't|never|no|far_from|know_that .1 insignificant|trivial|inconsequential|small|
            minor|little
        would|could never hurt|harm
        was|is|it's|that's|glad|hope|hear|know [it|that|it's|it_was] [not|wasn't] .2 that|so bad
    """,
    "speculation": """
        ^ maybe|perhaps the|a|an|our|someone|somebody|one_of .3 unplugged|forgot|broke|left|
            dropped|lost|mixed|took|missed|misread|pressed|failed|turned|switched|stole
        likely|probably [just|also] came|come|comes|happened|started|began|originated|got|went|
            fell|failed|stems|occurred|forgot|mixed|made_a
        might|could|may be|have_been our|the|a|your|one_of .2 acting|playing|misbehaving up|again
        i'm|we're|we_are|i_am|only|just guessing|assuming|speculating|betting|supposing
        looks|sounds|seems|appears|like [like] a|an|the|some power_cut|power_outage|cyberattack|
            cyber_attack|hacker|hack|ddos|sabotage|inside_job|prank|server_crash|human_error
        engineers|technicians|experts|specialists|mechanics|staff|driver|drivers|crew|developers|
            they|team reckon|reckons|suspect|suspects|guess|guesses|assume|assumes|believe|
            believes|think|thinks [that] it|it's|this|the|a|an|someone|there|one|hackers
        reckon|reckons it|it's|that|this|the|a|someone|they
        must have been|slipped|fallen|failed|broken|forgotten the|a_fault|a_bug|a_glitch|caused|
            due|because|down_to|someone|hacked|stolen|between|off|through|to
        could|might|may [well] be a|an|the|some|one .2 batch|fault|bug|glitch|hack|virus|failure|
            cyberattack|attack|sabotage|leak|power_cut|mix-up|prank|coincidence
        from what we|i can_tell|can_see|gather|hear|'ve_heard|understand
        as far as we|i can_tell|gather
        it|this|that|there looks|sounds|seems like|as_if|as_though .5 knocked|caused|triggered|
            broke_in|got_in|took|crashed|hacked|sabotaged|leaked|stole|overheated|went_wrong|
            got_stuck|blew|tripped
        i'd|we'd|i_would|we_would imagine|guess|assume|suspect|wager|suppose|hazard|bet
        at a guess
        hazard|educated|wild|lucky a_guess|guess
        if we|i had to guess
        gut feeling|instinct
        word on the street
        we|i heard [that] hackers|someone|the_cause|a_contractor
        odds are
        more than likely
        allegedly|seemingly|conceivably|doubtless|undoubtedly|reportedly
        maybe|perhaps|possibly [it_was|just|even] a|an|the|some|our|someone .2 bug|glitch|driver|
            hacker|hackers|server|virus|storm|update|cable|battery|broke|forgot|left
        thought|believed|presumed|rumoured|rumored|suspected to_be|to_have|that_a|that_the
        likely|probable|suspected|presumed cause|explanation|culprit|scenario|origin|source
    """,
    "promise": """
        will|ll have you|everyone|it|everything|this|things|them .3 by|before|within|in tonight|
            tomorrow|the|monday|friday|noon|midnight|an_hour|hours|a_day
        no way|chance [that] your|anyone|someone|it|this|they|hackers|our|any|you_will !here
        one hundred percent|per_cent
        assure you|everyone|customers|people [that] this|it|it's|we_will|we'll|your|everything|
            there|no|nothing|you_will|you'll !matter|being|was|concern|is_being|feedback|comments
        nobody|no_one|none_of_you|you|we'll|customers|it|this .3 ever|never|won't .5 this|that|
            again !soon
        every|each [single|affected] customer|passenger|person|one|order|guest|user|victim|
            family will|shall [get|receive|be] [a|their|all] [full|complete] refund|refunded|
            compensated|compensation|reimbursed|money|paid
        you|everyone|customers|parents can|may be|rest [absolutely|100|completely] certain|sure|
            confident
        ^ trust|believe us|me !with|to
        zero|no|slightest|nil chance|possibility|doubt [at_all|whatsoever|that] of|that|your|it|
            this|the
        give|have|got|giving [you] our|my [solemn|personal|absolute|firm] word|guarantee|
            assurance|pledge !on_how
        that's|it's|that_is a|our|my promise|guarantee|given|certainty
        mark my words
        hand on heart
        pinky promise|swear
        ^ no question|doubt|ifs !is|too|about_your|you|yet
        fixed|solved|gone|resolved for_good|once_and_for_all|permanently
        guaranteed to|that|you|it|results|by
        we're|we_are|i'm|i_am [absolutely|fully|very|quite|100|completely] confident|certain|
            positive|convinced [that] it|everything|this|your|the|we'll|you'll|all|our
        i'm|we're|am|are sure [that] it'll|it_will|everything|this_will|you'll_get .4 fixed|
            resolved|back|fine|arrive|turn_up|sorted|ok|working
        will|ll [definitely] leave|arrive|depart|land|run on time
        out of pocket
        lose a|any|your|one|single penny|cent|money
        hasn't|haven't gone anywhere
        you|everyone have|get|see|receive|'ll .4 by tomorrow|tonight|monday|tuesday|wednesday|
            thursday|friday|christmas , guaranteed|no_question|promise
    """,
    "promise_but": """
        not|isn't|aren't|can't|cannot|don't|never .1 certain|sure|confident|guaranteed|convinced
        not|n't|nobody|leave|left|anyone|don't_want|if_you .3 out_of_pocket
        you|it|this|we .2 won't|never let|load|work|open|connect|start|log
        you should never|have_never|never
        if|when|whether|did|does|has it|this|you .3 ever
        you've|you_have|i've|we've|i_have never|ever
    """,
    "vague": """
        hang in there
        you'll|you_will|you_should|expect_to|will|ll hear .4 soon|shortly|quickly|presently
        in|within the next|coming little|short|wee while|bit
        when|once|if we|i get|find round|around|time
        bottom of this|it|things|that|the_matter , quickly|soon|fast
        to the bottom of [this|it|things] quickly|soon|fast|shortly
        as|if and when
        circle back|round
        in a|an [little|wee|short] bit|while|jiffy|mo|tick|flash|heartbeat
        in|for a wee|little|short while|bit
        more on|about|news|info|information|details|to [this|that|it] later|follow
        in no time
        back|up|fixed|sorted|resolved|running|working|with_you .4 before you_know
        any minute|moment|day|time|hour now|soon
        sometime|some_time soon|next|this|today
        sooner rather than later
        sooner or later
        down the line|road|track
        when the time is_right|comes
        give|allow us|me some|a_little|a_bit|more [of|more] time|while
        please|kindly|just be patient
        ask|beg|asking for your patience|understanding
        matter|sense of urgency
        looking|investigating|working .3 urgently
        urgently looking|investigating|working|reviewing
        without [further|undue|any] delay !on|at
        in the shortest|quickest|fastest possible
        round the corner
        in|within good|reasonable time
        as|when soon|time as_time|permits|allows
        get|come|be back|with|in [to] [you] [at|in|when] some|a point|stage|bit|while
    """,
    "vague_but": """
        more to follow at|by|on
        once|every|wait|waiting|waited|been .3 in|for a while
        don't|do_not|can't|won't .4 please be
    """,
    "cliche": """
        do|doing|done everything|all|our [that] [we|in|best|very|utmost] [can|power|our|possible]
        everything in our power
        all hands on deck
        pulling out all
        leave|leaving no stone
        relevant|appropriate|concerned|respective|competent department|departments|parties
        duly|been noted
        taken|taking|take on board
        don't|doesn't|not|didn't reflect|represent|align who_we_are|our_values|our_brand|
            what_we_stand|with_our
        must|will|need_to|have_to do|be better
        second to none
        every step of the
    """,
    "cliche_but": """
        feel|get|hope|taken|bags|luggage|pets .4 on|better
        do|doing|done everything|all you|they|by
        will|to|can|must be|do better on|for_you|off|if|to
    """,
}
