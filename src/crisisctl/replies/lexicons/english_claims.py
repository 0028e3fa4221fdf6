"""Words in English that make it small, guess, promise, or say nothing."""

ENGLISH_CLAIMS = {
    "minimising": """
        very_few|hardly_any|barely_any|just_a_couple_of customers|people|users|accounts|
            passengers|products|clients|orders|complaints [were|are|was]
        just|only|merely|simply [a|an] [few|small|minor|little|tiny|slight|simple|brief|temporary|
            technical|one] [small|minor|technical|little|tiny|brief|temporary|isolated] glitch|
            bug|hiccup|incident|issue|problem|delay|mistake|error|misunderstanding|blip|outage|
            complaints|joke|handful
        only|just|merely a|an .1 few|small|limited|handful|tiny|fraction|minority [number|
            percentage|fraction|minority|proportion] [of] customers|users|people|accounts|
            passengers|products|batches|of|complaints|number
        a|an|some|very minor|small|tiny|little|slight|trivial|negligible|insignificant [technical|
            temporary] issue|issues|glitch|glitches|incident|bug|bugs|problem|problems|hiccup|
            hiccups|delay|delays|setback|blip|error|mistake|disruption|inconvenience|matter|
            number|fraction|minority|percentage
        minor|small|slight|trivial issue|issues|glitch|glitches|incident|incidents|bug|bugs|
            hiccup|hiccups|setback|mishap|disruption|inconvenience|blip
        small|tiny|limited|handful|minority|very_small number|fraction|percentage|minority|of of|
            customers|users|people|complaints
        nothing|no_reason|no_need|no_cause|not_anything|little [at_all] to|for [be] worry|panic|
            worried|alarm|alarmed|concern|concerned|fear|fret|worry_about
        no need|reason|cause to|for [be] panic|alarm|alarmed|worried|concern|concerned|fear
        don't|do_not|please_don't [you] [be] worry|panic|worried|alarmed !if_you|about_sending|
            about_replying
        not|isn't|wasn't|hardly|nothing [a|an|such_a|that|so|too|very|really] big|huge|major|
            serious|bad deal|problem|issue|thing
        no [big] deal|biggie
        rest|be assured
        you can|may|should be|rest|feel reassured|assured
        under|fully_in control
        completely|perfectly|totally|entirely|absolutely|100|100_%|100% [percent|%] safe|secure|
            harmless
        abundance of caution
        purely|strictly|merely|simply precautionary|cosmetic|technical
        precautionary measure|recall
        no real|serious|significant|major|lasting|actual|immediate harm|danger|risk|damage|impact|
            harm_was|threat|consequences
        not|wasn't|isn't|only|barely as|that|affected bad|serious|as [as|it] [it|looks|people]
        exaggerated|overblown|overreaction|overreacting|over-reacting
        these things happen
        things|mistakes|accidents happen|happens
        could have been [much|far] worse
        nothing serious|major|dangerous|significant|more_than
        everything is|s [completely|totally|perfectly|now] fine|normal|under_control
        it's|its|is|was no|not_a|hardly_a catastrophe|disaster|tragedy|drama
    """,
    "minimising_but": """
        don't|do_not you worry
        don't|do_not worry if|about_sending|about_replying
        not|never|isn't|wasn't|more_than|than|no|nor .1 [just|only|merely|simply] a [few|small|
            minor|little] [small|minor] glitch|bug|hiccup|incident|issue|problem|delay|mistake|
            error|detail|matter
        not|isn't|never|nor yet|fully|under|completely|safe control|under_control|safe
        not|isn't|aren't under control
        get|getting|bring|bringing|brought|until|once|is [it|this|the_fire|
            the_situation] .2 under control
        you're|you_are|are right_to be|to worried|worry
        isn't|not|cannot_say_it_is|never .2 safe|secure
        will|ll not|never rest
        a|the|some small number_on
        just|only a few|small minutes|days|weeks|hours|seconds|more|steps|of_the|questions|
            moments|tweet|quick|short|clicks|heads-up|reminder|thought|suggestion
        just|only a few|little [more|extra] minutes|days|weeks|hours|seconds|steps|questions|
            clicks|moments|bit|more|longer|while|details|things|weeks_ago|left
        under|parental|volume|remote|the|your control panel|options|settings|screen|center|centre
        no|not small matter|thing|feat
        is|are|a|were|was not|never a_small|small|minor
        a|an|some|very small|little .1 tip|gift|number_of_people_like|business|team|batch
        small|tiny|limited number|edition of_seats|tickets|spaces|places
        completely|perfectly|totally|100 .1 safe_to_use_again
        under your|parental|quality control
    """,
    "speculation": """
        probably|presumably|apparently|supposedly
        likely|possibly|perhaps|maybe caused|due_to|because|linked_to|related_to|result_of|
            down_to|an_attack|a_cyberattack|a_bug|a_technical|the_cause|the_result
        most likely|probably
        seems|appears|seem|appear [like] to|that|likely be|have|the|our|there|it|this|stem|come|
            originate
        we|i think|believe|suspect|assume|guess|imagine|suppose|reckon [that] it|this|the|there|
            they|a|someone|our|hackers|he|she|that|an|some
        might|may|could be|have_been|well_be|possibly_be [well|simply|just] due|caused|related|
            linked|because|down_to|the_result|a_result|behind|the_cause|responsible|the_work|
            an_attack|a_cyberattack
        we|our [best|initial|working|current] guess|assumption|hypothesis|theory|suspicion
        rumour|rumor|word has it
        we're|we_are pretty|fairly|almost|quite|reasonably|99 sure|certain|confident
        in all likelihood|probability
        chances are
    """,
    "speculation_but": """
        we|i think|believe you|everyone|it's_important|your|that_you|all|it_is_important|
            this_is_great|it's_great
        not|don't|do_not|never|cannot|won't|without|will_not|rather_than .2 speculate|guess|think|
            assume|believe|suspect
        sounds|looks|seems|appears like|as|that|to [a] you|you've|great|fun|good|plan|delicious|
            amazing|be_working_now
        sounds|looks like !a|an|some|the|someone|somebody|hackers
        what|which seems|appears|seem|appear to
        does|do|did .6 appear|seem to
        may|might|could be due_to_arrive|due_a|due_for|due_on
        i|we think this|it|that is|'s|would|will|could|means [so|a|an|really|very|important|great|
            wrong|unacceptable|the_best]
    """,
    "promise": """
        will|ll|shall|is_going_to|are_going_to|should be [fully|completely|all|definitely] fixed|
            resolved|restored|back|repaired|solved|sorted|running|available|working|delivered|
            refunded|up|online|corrected|operational|done [again|and_running|to_normal|up|online|
            for_everyone|for_all|to_you] in|by|within|before|tomorrow|tonight|today|this|soon|at|
            next|on_monday|any_minute
        we [can] guarantee|promise|vow|swear|pledge|assure_you_it_will !to_read|to_listen
        never|won't|not|will_not|ever [ever] happen|happens|occur|occurs|be_repeated [to_anyone|
            to_you] [ever] again
        never|won't|not|will_not|ever [ever] [let_this|let_that|let_it|allow_this|do_this|do_that|
            do_it|see_this] [happen] [happen] again
        won't|never|not happen|occur|be_repeated again
        makes|make|making|ensure|ensuring|made sure|certain|that [that] this|it|that|
            nothing .3 never|doesn't|won't|not happen|happens|occur [again]
        last time .2 ever|this_will|this_happens
        guarantee|promise [you] that|it|everything|nothing|a_refund|your
        100|100_%|100% [%|percent] guaranteed
        definitely|certainly|absolutely|surely be fixed|resolved|back|refunded|delivered
        expect|hope|hoping|expecting|aim|aiming|anticipate .3 be|have .3 fixed|resolved|back|
            restored|running|working|up|everything in|by|within|before|tomorrow|tonight|today|
            this|soon
        will|ll have|get .3 fixed|resolved|back|restored|sorted|running|repaired|up in|by|within|
            before|tomorrow|tonight|today|this|soon
        cross [my|our] heart
        you have our|my word
        everyone|everybody|all will|shall be refunded|compensated|reimbursed
        nobody|no_one|no_customer|no_customers will|shall lose|be_affected|be_charged|suffer
    """,
    "promise_but": """
        we promised|had_promised
        can't|cannot|unable_to|not_able_to|don't|won't|do_not|will_not|never|not|no .1 guarantee|
            promise|guaranteed|promises
        not guarantee|promise
        we|i [can] promise|guarantee|pledge|vow to|you_to|you_we|we_will_read|we_listen|we_read
        never|not|should_not|should_never|shouldn't have|be happened|happen
        should not|never happen|have_happened
        should be back|available|up|working in_the|in_your|on_the|by_clicking|in_touch
        will|ll be back here|in_touch|with_you|to_you|to_answer|online_tomorrow|in_your_account
        will|ll be available|back|delivered|up to|for|in_your|in_the|on_our|by_email|by_post|here
    """,
    "vague": """
        promptly|swiftly|speedily
        as soon|quickly|promptly|fast|swiftly as [we|is|it_is|it's|humanly|reasonably|practically|
            i] possible|can|possibly|we_can|practicable
        as soon|quickly|fast as we|i [possibly] can|are_able
        asap|a.s.a.p
        shortly|soon !after|before|as|enough|thereafter|afterwards|to_be
        in due course|time
        in|within|over the|a near|coming|next|few|short|timely|couple future|days|weeks|hours|
            while|moments|manner|fashion|time|of_days|period
        at the|our earliest [possible] [convenience|opportunity|time]
        at some point
        momentarily|imminently|presently
        very|really soon|shortly
        when|whenever|once we|i [possibly] can|have_time|get_a_chance|are_able
        one of these|days
        not too long
        eventually
        stay tuned
        bear|hang with|on|tight [us|with_us|in_there]
    """,
    "vague_but": """
        too|how|sooner|that|not_as|so|until|pretty|speak|see|well|back|hope soon
        as soon as you|your|they|the|it|possible_after|this|someone|that
        see|speak|talk|meet|visit|hear|fly|onboard|skies|aboard .3 [you|to_you|with_you|from_you|
            us|again] [again] [real|very|really] soon
        feel|get|well|better .1 better|well soon
        as soon as we have|know|hear|get|receive|can_see
        hope|looking_forward .6 soon
        soon to|be|after
        in|within|over the next|coming .1 24|48|two|2|3|5|60|ten|30 [hours|minutes|days]
        in|within the|a next few|couple
        when|once we can see|tell|confirm
    """,
    "cliche": """
        we|i [also|really|always|do] take|takes .1 [all] [this|these|your|our|the|such|
            customer] .3 [very|extremely|incredibly|so|really] seriously
        take|takes|taking|taken .5 [very|extremely|incredibly|so|really|most] seriously
        stakeholder|stakeholders
        going forward !to
        best-in-class|world-class
        we|i [really|truly|highly|greatly] value|appreciate your [valuable] feedback|privacy|
            business|patience|loyalty|custom|opinion|understanding
        your|our|customer's|customer .1 security|privacy|safety|satisfaction|trust|experience|
            feedback is|are|remains [our|of|very|extremely|the|always|at] [the] [top|number|first|
            utmost|highest|paramount|important|priority|heart|paramount|first]
        utmost|paramount|top|highest importance|priority
        proactive|proactively
        synergy|synergies|leverage|leveraging|leveraged
        reaching|reached out to us
        at this|that point|moment|present in_time|time
        at|this point_in_time
        committed|dedicated|strive|striving .1 to .1 excellence|providing|delivering|offering|
            quality|ensuring|maintaining|you|the_best|the_highest
        in|part our|of_our dna
        customer|passion|quality centric|is_at_the_heart|for_excellence
        at the heart of everything|our|what
        working|worked around|hard|tirelessly|diligently|round [the|to|the_clock|on]
        apologise|apologize|apologies|sorry for the|any inconvenience
        esteemed|valued customer|customers|client|clients
        highest standards
        thoughts and prayers
        lessons|learnings will|have|to be|been learned|learnt
        your|valuable feedback is|important|valuable|matters
        we strive|endeavour|endeavor to
        deeply|truly committed
        impacted|impacting|impactful
    """,
    "cliche_but": """
        working|worked hard !on|to|around
        high|standard standard|quality definition|of_living|video|chair|class
        at this|that time we_are|of
        reach|reaching|reached out [to_us] at|via|on|through|here|by
    """,
    "action": """
        we|team|teams|i|engineers|company [have|ve|are|re|has|is|m|will|ll] [now|already|just|
            also|immediately|have] check*|fix*|replac*|refund*|suspend*|paus*|remov*|withdr*|
            stopp*|stopping|block*|clos*|contact*|writ*|call*|investigat*|recall*|open*|hir*|
            train*|chang*|sent|sending|send|restor*|repair*|review*|correct*|delet*|cancel*|
            offer*|reimburs*|compensat*|reset*|notified|informed|reported|look*|trac*|publish*|
            test*|reopen*|delay*
        refund|replacement|repair|update is|at|by|on|has
        next update
        here is|are what|how|the
    """,
}
