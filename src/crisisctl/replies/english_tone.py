"""Words of a public voice in English: what hurts, what hides, what helps."""

ENGLISH_TONE = {
    "no_comment": """
        no [further] comment|comments
        don't|do_not|can't|cannot|won't|will_not|not_able_to|unable_to|declined_to|declines_to|decline_to|declining_to|refuse_to|wouldn't|not_going_to|not_be_able_to|not_in_a_position_to|not_at_liberty_to [be_able_to] [publicly|further|yet|currently|really|generally] comment
        not|never be_commenting|commenting|comment_on|comment_further
        we|i reserve_comment
        have|has|had nothing [more|further|else] to say|add !to_your|to_the_conversation
        decline|declined|declines|refuse .1 to comment
        not prepared|willing|ready to comment|discuss_this|discuss_it
        no [further|additional] statement|statements|remarks
        will_not|won't|cannot|can't discuss|speak_about|talk_about [the|this|these|that|any] matter|details|allegations|incident|case|legal|affair|ongoing
    """,
    "no_comment_but": """
        no comment|comments section|box|yet_from|button|needed|feature|below|is_too|was|on_the_post|option|will_be_left|left
        can't|cannot|unable_to|don't|do_not comment on_your|on_the_post|on_this_post|on_posts|because_comments
        no comments are
    """,
    "non_apology": """
        sorry|apologise|apologize|apologies|apology|regret|apologising|apologizing .3 if you|anyone|anybody|someone|some|any|people|we|this|it|our|that|customers|what|something|things
        sorry|regret|apologise|apologize|apologies|unfortunate [that] you|some|people|others|they|customers [may|might|all] feel|felt|feeling|took_offence|took_offense|were_offended|think|thought|see_it|see_things|perceive*|interpret*|misunderst*|don't_like|didn't_like
        sorry|apologise|apologize|apologies for_how|about_how|for_the_way you|it|this|that|people .2 feel|felt|perceived|interpreted|came_across|offended
        any|possible|potential|whatever .1 inconvenience|inconveniences [this|that|it|which|we] [may|might|could|has|have|was] [have|been] [caused|experienced|caused_you]
        sorry|apologise|apologize|apologies|regret [again] [to_you] for|about any|possible|potential|whatever .2 offence|offense|upset|distress|disappointment|frustration|frustrations|confusion|harm|trouble|hurt|anxiety|delay|misunderstanding [this|that|it|which|we] [may|might|could|has|have|was] [have|been] [caused|experienced|caused_you]
        inconvenience|inconveniences|inconvience|inconvenince|inconvenient [this|that|it|which] may|might|could
        the|this|an|these|your|all|for inconvenience|inconveniences|inconvience|inconvinience [this|it|that] [has|have] [may_have] [been] caused|causes
        inconvenience|inconveniences caused
        mistakes|errors were|have_been|had_been made
        sorry|apologies , but|however
        sorry for|about .4 , but|however you|it_was|this_was|we_did|that_was|it's|our_policy
        would|d|we'd like|wish|love to apologise|apologize|say_sorry|offer|express|extend [our|my] [sincere|sincerest|deepest] [apologies|apology|regret|regrets]
        want|wanted|wish|wanting to [sincerely|personally|truly|take_this_opportunity_to] apologise|apologize
        may|might|could have [been|felt|unintentionally|inadvertently] offended|hurt|upset|caused_offence|caused_offense|been_offended|been_hurt|felt
        to|for anyone|those|anybody|any|people|all who|that|customers|of_you|of_our [who] [may|might|feel|felt|was|were|has_been] [have|be] [been|felt] [offended|hurt|upset|affected|offence]
        unintended|unintentional offence|offense|hurt
        was|were|is|wasn't never|not|our [our|my|the] intention|intent
        if|anyone|those|people [we|this|it|anyone|you|i|that] [has|have|were|was|may_have|is|are] [been] offended|upset|hurt [you|anyone|them|by_this|by_our|someone]
    """,
    "non_apology_but": """
        sorry if_this|if_that is_too_late|is_late|seems_basic
        to|for anyone|those|people|all|any|customers who|that|affected|of_you|of_our [was|were|have_been] affected
        to|for anyone|those|people|all who|that
        to|for any|anybody|all|people of_you|of_our
        for anyone|those
        sorry , but_we're_not|but_not
        to|for any|anyone|those|people|anybody|all customers|who
    """,
    "defensive": """
        as|like we|i [have|had|ve|already|previously|did|repeatedly|clearly]  [already|previously|clearly|repeatedly] said|told|explained|mentioned|stated|advised|informed|pointed
        as [already|previously|clearly|repeatedly] stated|explained|mentioned|advised|indicated|outlined|communicated [above|before|earlier|previously|in_our|on_our|to_you|many]
        as already|previously|clearly|repeatedly stated|explained|mentioned|said|told|indicated|advised
        per|under|in_line_with|according_to|in_accordance_with our [own] policy|policies|terms|t&cs|conditions|rules|small_print
        you should|shouldn't|ought have|of|to_have
        you failed|neglected|omitted|forgot to|, to
        you didn't|did_not|haven't|have_not|never read|follow|check|bother|understand|listen|comply|respect|look
        if|had you had|bothered|d|only [only|simply|bothered_to|actually] [had] read|followed|checked|listened|bothered|contacted|asked|called
        with [all] [due] respect
        calm down
        isn't|not|never our|my [own] problem|fault|responsibility|responsibilities|concern|doing|mistake
        nothing to_do_with us
        out of|beyond our|my control|hands
        did|done|doing nothing|absolutely_nothing [whatsoever] wrong
        you're|you_are|are_you|u_r|ure the only one|person|customer|client
        no|nobody|none|noone [one|other] [other|else|of_our] [customer|customers|customers_have|client|has|have|person] [ever|has|have] complained|complains|reported|had_this|had_that|has_this|mentioned|raised
        baseless|unfounded|groundless|untrue_and|nonsense|unjustified|unsubstantiated
        blown|blowing [it|this|things] out_of
        isolated|one-off|one_off [and] [unfortunate|very] incident|case|event|occurrence|mistake|error|incidents|cases|problem
        taken|quoted|took|taking|take|lifted .3 out_of context
        out of context
        you|they|he|she|customer claim|allege|pretend|claims|alleges|claimed|alleged [that|to]
        so-called|alleged|supposed problem|victim|victims|issue|incident|fault|damage
        misunderstood|misinterpreted|misunderstanding|misread|misconstrued|misrepresented|misquoted
        must|may|might|probably have misunderstood|misread|missed|forgotten|misheard
        we don't|do_not see|understand why|what [your] [the] problem|fuss|you're_complaining|you_are_complaining
        stop|quit complaining|whining|spreading|exaggerating
        read the|our terms|small_print|conditions|rules|policy|fine_print|email_we [we] [sent|carefully|again|properly]
        clearly|expressly|explicitly stated|written|says|mentioned [in|on] [our|the] [terms|website|policy]
        you|u were|have_been [clearly|already|repeatedly|previously] told|warned|informed|advised
        agreed|accepted|signed to|up_to the|our|these terms|conditions|policy
        nobody|no_one forced|asked|forces|made you to
        that's|it's|that_is|it_is|was|is|this_is [entirely|all] your [own] fault|problem|mistake|choice|opinion
        unfair|malicious criticism|attack|attacks
        in our|my defence|defense
        we|i stand by [our|my|the|what] [employee|decision|staff|product|actions|said|we_said]
    """,
    "defensive_but": """
        you should [now] have [now|already|just] received|had|access|got|an_email|a|the|been_sent|seen|been_able|your|by_now|heard|gotten|no_trouble|full|it|this|more|both
        you shouldn't|should have to|had_to|no|any|been_left|been_treated|waited|been
        should have been|ever|had_to
        you should have !known|read|checked|called|contacted|told|asked|thought|been_more|paid|looked|waited|noticed
        you didn't|haven't|never have_to|get|receive|received|deserve|had|see|look
        if|had you had|d [any|a|an|the|trouble|further|more|problems|issues|already]
        no|none one|other
        not our|my intention|fault_of_yours
        isn't|not our|my .1 responsibility_to_judge|responsibility_alone
        not|isn't|never our|my concern_is
        you|they claim your|a|the|it|refund|compensation|back|online|for|them|this|mileage|miles
        sorry|apologise|apologies|apologize [about|for] [the|any|this|my|our|that|for_the|for_any] [any] misunderstanding|we_misunderstood|i_misunderstood|misread
        we|i|i've|we've|ve|have misunderstood|misread|misinterpreted
        any|no|clear_up|avoid|this misunderstanding
        under|in_line_with our care|terms_of_service
        per|under our|the terms_of_your|conditions_of
        in|not our|my own
        your opinion|choice matters|counts|is|helps
        not|never an|a|just isolated|one-off [incident|case]
        isn't|not an|a isolated|one-off incident|case
        not .2 out_of_context
        you have|were|'ve been told|advised|informed !before|already|repeatedly
        out of|beyond our|your control|hands [but|and_we]
        by|from|someone|people|anyone|accounts who|they|that claim|claims|claimed
        can|to|may|want_to|if|how you claim
        you can|to|may|could|cannot claim
        not|your your opinion
        what|which|how|sorry|hear|hear_that|hope|if you [have|were|had] [were|been] told|informed|advised
        if you were|have_been told|advised|informed
        you were|have_been told|advised|informed [that] [by_our|by_the|wrong|wrongly|different|incorrect*|something|otherwise|this_by|by_one|by_a]
    """,
    "blame": """
        our|a|the|an|one_of_our [external|former|new|junior|third-party|delivery|payment|hosting|cloud|it|own|single|individual|temporary|logistics] supplier|suppliers|contractor|contractors|subcontractor|partner|partners|agency|intern|employee|employees|vendor|vendors|carrier|carriers|courier|couriers|provider|providers|manufacturer|franchisee|franchise|freelancer|staff_member|member_of_staff|trainee|haulier|distributor|retailer|team_member|store_manager|driver|warehouse [company|partner] [is|was|are|were|has|have] [solely|entirely|fully|alone|partly|clearly|the_one|the_ones|to_be|been] responsible|to_blame|at_fault|liable|made_a_mistake|made_an_error|made_the_mistake|let_us_down|let_you_down|failed_us|failed_to|messed_up|screwed_up|caused_this|caused_the|who_made|who_caused|held_responsible|negligent|dropped_the_ball|acted_alone|got_it_wrong
        because|due|owing|thanks|down of|to .1 [our|a|the|an|one_of_our] [external|third-party|delivery|payment|hosting|former|junior|new|logistics] supplier|suppliers|contractor|contractors|subcontractor|partner|agency|intern|employee|vendor|vendors|carrier|carriers|courier|couriers|provider|trainee|freelancer !issue_number|being_nice
        caused|created|triggered|made|posted|sent|published|done by .1 [our|a|the|an|one_of_our] [external|third-party|delivery|payment|hosting|former|junior|new|rogue] supplier|contractor|subcontractor|partner|agency|intern|employee|vendor|carrier|courier|provider|trainee|freelancer|temp
        human|user|customer|operator|employee|staff|clerical|supplier|courier error|errors|mistake
        error|mistake|fault|failure|blunder on|by|from|of .1 [the|a|our|your|its] part_of_our|supplier|contractor|intern|partner|agency|employee|courier|carrier|vendor|junior|trainee|customer|user|third_party|supplier's
        rogue|disgruntled|careless|junior|inexperienced employee|employees|staff|member|intern|trainee|staffer|team_member
        the|our|an|a intern !program*|position|role|opportunit*|application*|is_learning|and_graduate|team
        blame|blaming .1 [on] [our|the|a|your] supplier|contractor|intern|partner|agency|employee|courier|carrier|vendor|junior|weather|customers|customer
        not us|ours|our_fault [it_was|but|that's|it's] [but] our|the|a supplier|courier|partner|agency|carrier|vendor|contractor
        wasn't|isn't|not [an_error|a_mistake|a_problem|an_issue] [on|from] our_end|our_side|us|our_part|our_doing|caused_by_us
        contact|complain|take_it_up with|to the|your supplier|courier|manufacturer|carrier instead|directly,_not|not_us|not_with_us
        your|user own error|mistake|mishandling|misuse|negligence|fault|carelessness
        you|customers misused|mishandled|broke_it|damaged_it|entered_the_wrong|typed_the_wrong|caused_this
        supplier's|contractor's|partner's|agency's|courier's|intern's|employee's|vendor's|carrier's|provider's fault|mistake|error|failure|responsibility|doing|problem
    """,
    "blame_but": """
        not|never|won't|isn't|rather_than|without|don't|wasn't .2 blame|blaming|because_of|due_to
        not|never|isn't|wasn't .1 human|user|customer error
        error|mistake on|by of .2 our_part
        nobody|no_one|not an|a|the|our intern|employee
        your|an account_error|error_message
        caused|made|posted|sent|done by you
        posted|sent|done|created|made|published|caused by a customer|fan|partner
        not [our|a|the] [supplier|courier|partner|agency|carrier|vendor|contractor|intern|employee] [is|was|are|were] [responsible|to_blame|at_fault]
        not our|the|a|an supplier's|contractor's|partner's|agency's|courier's|intern's|employee's fault|mistake|error|failure|responsibility
        the|our|a|an team|person|teams [is] responsible_for
    """,
    "liability": """
        it's|is|was|it_is|this_is|that's|entirely|all|totally|completely|definitely|purely [entirely|all|totally|completely|100] our|my [own|entire|sole] fault|responsibility|negligence|mistake_and_our
        through|by|due_to|because_of|result_of our|my [own] fault|negligence|failing*|carelessness
        our|my own fault
        our|my fault
        we|i are|were|am|was|re|'re|'m|m|accept_that_we_were [the_ones|legally|fully|entirely|solely|wholly|completely|totally|personally|directly|also|clearly] liable|negligent|at_fault|responsible|to_blame|guilty|culpable
        accept|take|admit|assume|acknowledge|accepts|takes|accepting|taking|bear|accepted|took|admits [full|all|complete|total|entire|sole|our|the|legal|any|every] [full|and|legal] responsibility|liability|fault|blame|negligence|guilt|accountability !seriously
        responsibility|fault|liability|blame is|lies|rests|was|falls [entirely|solely|all|squarely|fully] [ours|with|on] [us|ours]
        our|my [gross|own|clear] negligence
        we were|are|'re [completely|totally|clearly|entirely|legally] in_the_wrong|wrong
        we|i admit|admitted [our|that_we|that|we] [negligence|wrongdoing|fault|guilt|broke_the_law|were_wrong|liability]
        we broke|violated|breached|infringed [the|our|your] law|regulations|rules|duty|obligations|contract|rights|legal
        we|company|brand plead|pleaded guilty
        you|victims|customers will|shall be [fully] compensated|indemnified
        we caused [this|the|your|these] [accident|injury|injuries|death|deaths|damage|harm|loss|losses]
        breach|failure of|in our duty|obligations [of_care]
    """,
    "liability_but": """
        not|never|isn't|wasn't|no|neither|nor [be] [entirely|all] our|my [own|entire|sole] fault|responsibility|negligence
        if|whether [it|this|that] [is|was|were|s|'s] our|my fault
        accept|take|admit|assume|acknowledge|accepts|takes|own|bear [the|our|any] !responsibility|liability|fault|blame|negligence|guilt|accountability|full|all|complete|total|entire|sole|legal|every
        accept|take|admit|assume|acknowledge|accepts|takes|accepting|taking|own|bear|accepted|took|admits [full|all|complete|total|entire|sole|our|the|legal|any|every] !responsibility|liability|fault|blame|negligence|guilt|accountability|legal|and
        cannot|can't|won't|don't|not|do_not|unable_to|no_one .1 accept|take|admit|assume [any|full|all|the|legal] responsibility|liability|blame|fault
        we|i are|were|am|'re responsible for_delivering|for_keeping|for_protecting|for_your|for_the_safety|for_making|for_looking|for_operating|for_running|for_maintaining
        take your|this responsibility|our|responsibilities seriously
        we|i are|aren't|were|'re not|n't responsible|liable|at_fault|to_blame
        admit|admitted|acknowledge [that] we|it|this|there|the
        our|my responsibility to|is_to|as
        accept|take|acknowledge|own|accepted|took|taking|accepting [the|our|full|all|any] [and] !responsibility|liability|fault|blame|negligence|guilt|accountability|legal|full|all
        we were|are|'re wrong number|address
    """,
    "minimising": """
        just|only|merely|simply [a|an] [few|small|minor|little|tiny|slight|simple|brief|temporary|technical|one] [small|minor|technical|little|tiny|brief|temporary|isolated] glitch|bug|hiccup|incident|issue|problem|delay|mistake|error|misunderstanding|blip|outage|complaints|joke|handful
        only|just|merely a|an .1 few|small|limited|handful|tiny|fraction|minority [number|percentage|fraction|minority|proportion] [of] customers|users|people|accounts|passengers|products|batches|of|complaints|number
        a|an|some|very minor|small|tiny|little|slight|trivial|negligible|insignificant [technical|temporary] issue|issues|glitch|glitches|incident|bug|bugs|problem|problems|hiccup|hiccups|delay|delays|setback|blip|error|mistake|disruption|inconvenience|matter|number|fraction|minority|percentage
        minor|small|slight|trivial issue|issues|glitch|glitches|incident|incidents|bug|bugs|hiccup|hiccups|setback|mishap|disruption|inconvenience|blip
        small|tiny|limited|handful|minority|very_small number|fraction|percentage|minority|of of|customers|users|people|complaints
        nothing|no_reason|no_need|no_cause|not_anything|little [at_all] to|for [be] worry|panic|worried|alarm|alarmed|concern|concerned|fear|fret|worry_about
        no need|reason|cause to|for [be] panic|alarm|alarmed|worried|concern|concerned|fear
        don't|do_not|please_don't [you] [be] worry|panic|worried|alarmed !if_you|about_sending|about_replying
        not|isn't|wasn't|hardly|nothing [a|an|such_a|that|so|too|very|really] big|huge|major|serious|bad deal|problem|issue|thing
        no [big] deal|biggie
        rest|be assured
        you can|may|should be|rest|feel reassured|assured
        under|fully_in control
        completely|perfectly|totally|entirely|absolutely|100|100_%|100% [percent|%] safe|secure|harmless
        abundance of caution
        purely|strictly|merely|simply precautionary|cosmetic|technical
        precautionary measure|recall
        no real|serious|significant|major|lasting|actual|immediate harm|danger|risk|damage|impact|harm_was|threat|consequences
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
        don't|do_not worry if|about_sending|about_replying
        not|never|isn't|wasn't|more_than|than|no|nor .1 [just|only|merely|simply] a [few|small|minor|little] [small|minor] glitch|bug|hiccup|incident|issue|problem|delay|mistake|error|detail|matter
        not|isn't|never|nor yet|fully|under|completely|safe control|under_control|safe
        not|isn't|aren't under control
        get|getting|bring|bringing|brought|until|once|is [it|this|the_fire|the_situation] .2 under control
        you're|you_are|are right_to be|to worried|worry
        isn't|not|cannot_say_it_is|never .2 safe|secure
        will|ll not|never rest
        a|the|some small number_on
        just|only a few|small minutes|days|weeks|hours|seconds|more|steps|of_the|questions|moments|tweet|quick|short|clicks|heads-up|reminder|thought|suggestion
        just|only a few|little [more|extra] minutes|days|weeks|hours|seconds|steps|questions|clicks|moments|bit|more|longer|while|details|things|weeks_ago|left
        under|parental|volume|remote|the|your control panel|options|settings|screen|center|centre
        no|not small matter|thing|feat
        is|are|a|were|was not|never a_small|small|minor
        a|an|some|very small|little .1 [tip|gift|number_of_people_like|business|team|batch]
        small|tiny|limited number|edition of_seats|tickets|spaces|places
        completely|perfectly|totally|100 .1 safe_to_use_again
        under your|parental|quality control
    """,
    "speculation": """
        probably|presumably|apparently|supposedly
        likely|possibly|perhaps|maybe caused|due_to|because|linked_to|related_to|result_of|down_to|an_attack|a_cyberattack|a_bug|a_technical|the_cause|the_result
        most likely|probably
        seems|appears|seem|appear [like] to|that|likely be|have|the|our|there|it|this|stem|come|originate
        we|i think|believe|suspect|assume|guess|imagine|suppose|reckon [that] it|this|the|there|they|a|someone|our|hackers|he|she|that|an|some
        might|may|could be|have_been|well_be|possibly_be [well|simply|just] due|caused|related|linked|because|down_to|the_result|a_result|behind|the_cause|responsible|the_work|an_attack|a_cyberattack
        we|our [best|initial|working|current] guess|assumption|hypothesis|theory|suspicion
        rumour|rumor|word has it
        we're|we_are pretty|fairly|almost|quite|reasonably|99 sure|certain|confident
        in all likelihood|probability
        chances are
    """,
    "speculation_but": """
        we|i think|believe you|everyone|it's_important|your|that_you|all|it_is_important|this_is_great|it's_great
        not|don't|do_not|never|cannot|won't|without|will_not|rather_than .2 speculate|guess|think|assume|believe|suspect
        sounds|looks|seems|appears like|as|that|to [a] [you|you've|great|if_you|you're|fun|good|plan|though_you|your|someone|we|the_perfect|delicious|amazing|be_working_now|it_is_working|i]
        sounds|looks like
        what|which seems|appears|seem|appear to
        does|do|did .6 appear|seem to
        may|might|could be due_to_arrive|due_a|due_for|due_on
        i|we think this|it|that is|'s|would|will|could|means [so|a|an|really|very|important|great|wrong|unacceptable|the_best]
    """,
    "promise": """
        will|ll|shall|is_going_to|are_going_to|should be [fully|completely|all|definitely] fixed|resolved|restored|back|repaired|solved|sorted|running|available|working|delivered|refunded|up|online|corrected|operational|done [again|and_running|to_normal|up|online|for_everyone|for_all|to_you] in|by|within|before|tomorrow|tonight|today|this|soon|at|next|on_monday|any_minute
        we [can] guarantee|promise|vow|swear|pledge|assure_you_it_will !to_read|to_listen
        never|won't|not|will_not|ever [ever] happen|happens|occur|occurs|be_repeated [to_anyone|to_you] [ever] again
        never|won't|not|will_not|ever [ever] [let_this|let_that|let_it|allow_this|do_this|do_that|do_it|see_this] [happen] [happen] again
        won't|never|not happen|occur|be_repeated again
        makes|make|making|ensure|ensuring|made sure|certain|that [that] this|it|that|nothing .3 never|doesn't|won't|not happen|happens|occur [again]
        last time .2 ever|this_will|this_happens
        guarantee|promise [you] that|it|everything|nothing|a_refund|your
        100|100_%|100% [%|percent] guaranteed
        definitely|certainly|absolutely|surely be fixed|resolved|back|refunded|delivered
        expect|hope|hoping|expecting|aim|aiming|anticipate .3 be|have .3 fixed|resolved|back|restored|running|working|up|everything in|by|within|before|tomorrow|tonight|today|this|soon
        will|ll have|get .3 fixed|resolved|back|restored|sorted|running|repaired|up in|by|within|before|tomorrow|tonight|today|this|soon
        cross [my|our] heart
        you have our|my word
        everyone|everybody|all will|shall be refunded|compensated|reimbursed
        nobody|no_one|no_customer|no_customers will|shall lose|be_affected|be_charged|suffer
    """,
    "promise_but": """
        we promised|had_promised
        can't|cannot|unable_to|not_able_to|don't|won't|do_not|will_not|never|not|no .1 guarantee|promise|guaranteed|promises
        not guarantee|promise
        we|i [can] promise|guarantee|pledge|vow we|to|you [to|we|we'll|we_will] [read|listen|hear|re_listening|to_listen]
        never|not|should_not|should_never|shouldn't have|be happened|happen
        should not|never happen|have_happened
        should be back|available|up|working in_the|in_your|on_the|by_clicking|in_touch
        will|ll be back here|in_touch|with_you|to_you|to_answer|online_tomorrow|in_your_account
        will|ll be available|back|delivered|up to|for|in_your|in_the|on_our|by_email|by_post|here
    """,
    "vague": """
        as soon|quickly|promptly|fast|swiftly as [we|is|it_is|it's|humanly|reasonably|practically|i] possible|can|possibly|we_can|practicable
        as soon|quickly|fast as we|i [possibly] can|are_able
        asap|a.s.a.p
        shortly|soon !after|before|as|enough|thereafter|afterwards|to_be
        in due course|time
        in|within|over the|a near|coming|next|few|short|timely|couple future|days|weeks|hours|while|moments|manner|fashion|time|of_days|period
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
        too|how|sooner|that|not_as|so|until|pretty|as|speak|see|well|back|hope soon|soon_as
        as soon as you|your|they|the|it|possible_after|this|someone|that
        see|speak|talk|meet|visit|hear|fly .3 [you|to_you|with_you|from_you|us|again] [again] [real|very|really] soon
        feel|get|well|better .1 better|well soon
        as soon as we have|know|hear|get|receive|can_see
        hope|looking_forward .6 soon
        soon to|be|after
        in|within|over the next|few|coming .1 [24|48|two|2|3|5|60|ten|30] [hours|minutes|days]
        in|within the|a next few|couple
        when|once we can see|tell|confirm
        as soon as
    """,
    "cliche": """
        we|i [also|really|always|do] take|takes [.1] [all] [this|these|your|our|the|such|customer] .3 [very|extremely|incredibly|so|really] seriously
        take|takes|taking|taken .5 [very|extremely|incredibly|so|really|most] seriously
        stakeholder|stakeholders
        going forward !to
        best-in-class|world-class
        we|i [really|truly|highly|greatly] value|appreciate your [valuable] feedback|privacy|business|patience|loyalty|custom|opinion|understanding
        your|our|customer's|customer .1 security|privacy|safety|satisfaction|trust|experience|feedback is|are|remains [our|of|very|extremely|the|always|at] [the] [top|number|first|utmost|highest|paramount|important|priority|heart|paramount|first]
        utmost|paramount|top|highest importance|priority
        proactive|proactively
        synergy|synergies|leverage|leveraging|leveraged
        reaching|reached|reach out to us
        at this|that point|moment|present in_time|time
        at|this point_in_time
        committed|dedicated|strive|striving|commitment to .1 [providing|excellence|delivering|offering|the_highest|quality|you|our|the_best|ensuring|maintaining] [the|a|an|our] [best|highest|great|excellent|quality|customer|possible]
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
        we|team|teams|i|engineers|company [have|ve|are|re|has|is|m|will|ll] [now|already|just|also|immediately|have] check*|fix*|replac*|refund*|suspend*|paus*|remov*|withdr*|stopp*|stopping|block*|clos*|contact*|writ*|call*|investigat*|recall*|open*|hir*|train*|chang*|sent|sending|send|restor*|repair*|review*|correct*|delet*|apologis*|cancel*|offer*|reimburs*|compensat*|reset*|notified|informed|reported|look*|trac*|publish*|test*|reopen*|delay*
        refund|replacement|repair|update is|at|by|on|has
        next update
        here is|are what|how|the
    """,
    "insult": """
        troll|trolls|trolling
        hater|haters|hating
        keyboard warrior|warriors
        ridiculous|absurd|laughable|pathetic|nonsense|nonsensical|ludicrous|silly|preposterous
        idiot|idiots|idiotic|stupid|stupidity|dumb|moron|morons|moronic|fool|fools|foolish|imbecile|clown|clowns|cretin
        bad faith
        malicious|malevolent|hysterical|paranoid|delusional|deranged|liar|liars|lying|lies !ahead|with|in|on|at|down|between
        conspiracy theorist|theorists|theory|theories|nut|nuts
        grow|wake|get up|over_it|a_life|lost|real
        shut|mind up|your_own_business
        shame on you
        crazy|insane|ignorant|clueless|uneducated|illiterate|hypocrite|hypocrites|losers|loser|snowflake|snowflakes|karen|crybaby|whiner|whiners|jerk|scum !deals|busy|good|day|weather|week|prices|amount
    """,
    "insult_but": """
        troll|trolls movie|film|dolls|world|world_tour|2
        lies|lying with|in|ahead|on|here|down|around
        not|isn't|aren't|never|don't|nobody|no .3 stupid|idiot|silly|ridiculous|crazy|ignorant|foolish|liar|dumb|lying|question
        sounds|that's|thats|its|it's|is|this_is|how|are|been|so|pretty|totally|a_bit|kind_of|like|bit|going|been_a|little crazy|insane|silly|absurd|ridiculous
        silly|stupid|ridiculous|dumb|foolish mistake|error|of_us|us|question|me|delay|wait|we|thing_to_do|questions|autocorrect|typo
        we|i|our were|was|are|am|is|feel|look|looked|been .2 stupid|idiots|idiot|silly|ridiculous|foolish|fools|clowns|ignorant|absurd|pathetic|wrong
        malicious|crazy software|code|link|links|email|emails|website|site|attack|attacker|actors|actor|activity|domain|app|apps|files|file|ad|ads|content|third|login|horse|good
        not .3 bad faith
        get|grow|wake lost|real|up !and_stop|please
        get [your] lost property|luggage|baggage|bag|item|phone
        get|got real-time|lost
        get over it
        reach|grow up to
        grow|wake up with|as|in|on|your_business|to
    """,
    "legal_threat": """
        legal action|proceedings|steps|consequences|recourse|measures|remedies
        lawsuit|lawsuits|sue|suing|sued
        our|my|the [legal] lawyers|lawyer|attorneys|attorney|solicitors|solicitor|counsel|legal_team|legal_department
        defam*|libel*|slander*
        cease and desist
        reserve|reserves|reserving [the|our|all|its] [legal] right|rights
        prosecute|prosecuted|prosecution|press_charges|take_you_to_court|see_you_in_court|meet_in_court
        hear|hearing from our [lawyers|legal|solicitors]
        report|reported you to_the police|authorities
    """,
    "legal_threat_but": """
        your legal action|rights|remedies|recourse
        legal action|proceedings|lawsuit|lawsuits against_us|against_our|brought_by|is_ongoing|filed_by
        sue at|in|from|and|,
        take|taking|takes [no] legal action against_the_fraud*|against_scam*|against_those_who_hacked
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
    "empathy": """
        sorry|apolog*|regret|regrets|saddened|heartbroken|devastated|shocked|horrified|dismayed|sadness|condolences|sympathy|sympathies|grief|ashamed
        understand|understands|understandable|understandably|realise|realize|appreciate|recognise|recognize|acknowledge|imagine|hear|share how|why|that|your|you|the|it|this|what|frustrat*|concern|concerns|anger|and|people|many|exactly|completely|is|must|can_imagine
        know|knows how|this|that|you|it|many|what|your|why|our|people|some
        frustrat*|worr*|concern*|upset*|distress*|disappoint*|anger|angry|anxious|anxiety|stressful|stress|unsettling|scary|frighten*|painful|upsetting|alarming|hurt|confus*|annoy*|difficult|hard|awful|terrible|horrible
        thoughts|hearts|prayers are|go|with|is|out
        thank|thanks [so_much|very_much|a_lot] [you|for] [all] [so_much|very_much] [for] [telling|flagging|alerting|letting|writing|raising|reporting|warning|speaking|sharing|bringing|pointing|your|taking|getting|contacting|reaching|spotting|highlighting|messaging|to_everyone|everyone|being|waiting]
        thank|thanks [you] [for]
        you matter|deserve|deserved|are_right|'re_right|have_every|expected|count|are_not_alone|'re_not_alone
        not|isn't|wasn't|never|below .2 what|how|good_enough|acceptable|ok|okay|the_experience|the_service|right|fair
        unacceptable|let_you_down|let_down|we've_let|we_hear|we_see|we_care|we_feel|we_failed|we_listen
        we [are|ve|have|'re] hear|see|care|feel|failed|let|heard|listen|listening|here_for|here_to|thinking|with_you
        with you|them|families|everyone
        take|taking care|seriously|your
    """,
    "hazard": """
        recall|recalls|safety_recall|product_recall
        stop|do_not|don't|never|avoid [using|use|eating|eat|drinking|consuming] [use|eat|click|open|using|consume|drink|touch|wear|drive|send|pay|share|install|answer|reply|trust]
        hacked|compromised|scam|scams|phishing|fraud|fraudulent|fake|impersonat*|hijacked|malware|spoof*
        warning|danger|alert|evacuate|evacuat*|urgent|emergency|hazard|risk_of
        keep away
        call 112|999|911|15|988
    """,
    "moderation": """
        abuse|abusive|insults|threats|threatening|harassment|hate|racist|racism|sexist|slurs|hateful
        house|community|moderation rules|guidelines|charter|standards
        criticism is welcome
    """,
    "order": """
        you must|need_to|have_to|are_required_to|should [dm|send|write|message|contact|provide]
        must|immediately dm|message|contact|write|send
    """,
    "offer": """
        please|pls|kindly
        would|could|can|will|may you|we|i
        if you|it
        you can|may|could|are_welcome|'re_welcome
        feel free
        we'd|we|our|team|colleagues|happy|glad|like|love|can|will|ll|here [to|help|can|will|is|are|love|like|answers|would] [help|like|love|answer|listen|look|check|talk|speak|answers|hear]
        so|to [that] [find|help|look|check|sort|see|protect|keep|avoid|talk|solve|follow|discuss|trace|fix|get|we]
        let's|lets|let_us
        mind|want|like|prefer|wish !to_know
    """,
    "nothing_personal": """
        nothing personal|private|confidential
        no|not|don't|do_not|never|without|avoid|rather_than|instead_of|keep|please_don't|any|exposing .6 personal|private|data|details|information|anything|order_number|here|number|address|confidential|publicly|in_public
        personal|private data|details|information|info .3 out_of|off|stays|private|safe|here
        keep [your] [.2] data|details|information|private|safe
        not here|publicly
        for your|everyone's privacy|security|safety|protection
        publicly|in_public|in_the_open
    """,
    "come_back": """
        come|back|return|reply|update|post|answer|confirm|follow_up|report|share|say|publish|tell|close|keep .4 here|publicly|in_public|this_thread|thread|below|everyone|in_this_post|under_this|posted|updated
        here|publicly .4 when|once|as_soon|afterwards|what|after|outcome|result
        without|only_with your|the consent|agreement|permission
        back here
        public|publicly update|reply|answer|follow-up|once
        let everyone|people know
    """,
    "promo": """
        shop|buy|order|subscribe|sign_up|try|save|discover|explore|browse now|today|online|our|up_to
        discount|discounts|promo|promotion|promotions|voucher_code|promo_code|coupon|coupons|giveaway|bargain|bestseller|best-seller|black_friday|cyber_monday|flash_sale
        on|our|summer|winter|spring|big sale|sales
        special|limited|exclusive|great|best|new|limited-time offer|offers|deal|deals|collection|range|edition|price|prices|launch
        free delivery|shipping|gift|trial|returns
        don't|do_not miss|miss_out|wait
        check out our new|latest|offers|range|deals|collection|website|store|shop
        check|discover|visit|browse|explore our|the new|latest|online_store|shop|range|store|catalogue|collection|deals
        follow|like|tag|retweet us|our|and_share|a_friend|to_win|page|for_more
        link in bio
        use|with code
        win|chance to
        swipe up
        percent off
        limited time
        click here|to|below
        visit our shop|store|website_for
    """,
    "promo_but": """
        book|order|try|save|download|subscribe here|online|today|our
        click here|to|below to_see|to_check|for_status|for_the_status
        not .1 discount|promotion
        no discount|promotion|promotions
    """,
}
