"""Words in English that tell people that nobody listens."""

ENGLISH_DISMISSALS = {
    "no_comment": """
        not going|prepared|willing|inclined to respond|react|reply|answer to this|that|these|those|
            it|any
        chosen|decided|elected|opted not to comment|respond|react|speak|answer
        rather|prefer|preferred [we] [not] [to] not_talk|not_discuss|not_speak|not_comment|not_say|
            not_to_talk|not_to_discuss|not_to_comment|not_to_say
        all we|i are|'re|will|can|have|care [prepared|going|willing|able|ready] [to] say|to_say|
            add|to_add
        inappropriate|improper|premature|wrong [for_us|for_me|of_us] to [publicly] comment|discuss|
            say_more|say_anything|speak|go_into
        can't|cannot|won't|unable_to|not_able_to|not_going_to|not_free_to|not_allowed_to discuss|
            talk_about|speak_about|go_into it|this|that|the_matter|the_case|the_incident|
            the_allegations|any_of_this|details !here|in_public|publicly|on|over|via|of_your|
            about_your|with_you|until
        isn't|not something|a_matter|a_topic we're|we_are|we_will|we|we'll|we_can|
            we_want_to .2 discuss|comment|talk|address|debate
        won't|will_not|not|not_be|nor be|to make|making|issuing|issue|giving|give|releasing [a|any|
            another] [public|further|official] statement|statements|comment|comments
        won't|will_not|not|not_be making|issuing|giving|make|issue|give [a|any|another] [public|
            further|official] statement|statements|comment|comments
        won't|will_not|not_be|not be|to|going_to|answering|answer|taking answering|answer|taking|
            any [any|further|questions] questions
        policy [is] [of] not|never [to] [publicly] comment|comments|commenting|discuss|discussing
        nothing [more|else|further] to|we_can|we_could say|add|share|declare !yet
        let|leave the_courts|the_court|justice|the_lawyers|the_investigation to|speak|decide|do
    """,
    "non_apology": """
        our|my|the joke|humour|humor|irony|message|post|intention|intentions|words|tone was|were|
            has_been|have_been misunderstood|misinterpreted|misread|taken_the_wrong|lost_on
        who feel|feels|felt|think|believe they|that_they were|have_been|are let|not|ignored|badly|
            wronged|mistreated|treated
        sorry|regret|apologise|apologize [that] you don't|didn't|do_not|can't|cannot|fail_to see|
            agree|understand|appreciate|share
        regret|regrets|sorry|unfortunate [that] some|certain|several|a_few [of] [our] customers|
            people|users|passengers|guests|fans|followers|clients|members were|felt|are|have|found
        if|whether [our|the|this|that|my|any|recent] [recent] post|posts|tweet|ad|advert|campaign|
            message|words|comment|comments|joke|video|remarks|statement|image [has|have|may_have|
            was|were] offended|upset|hurt|shocked|offensive|hurtful|came_across|bothered
        who may|might have taken|felt|found|been offence|offense|hurt|offended|it
        who feel|feels|felt hurt|offended|insulted|upset|shocked|let_down|attacked|mocked
        anyone|anybody|those|people|everyone|all|customers who may|might|feels|felt|feel|has|
            have [have] [been] taken|took|hurt|offended|insulted|shocked|upset|aggrieved
        sorry|regret|regrets|apologise|apologize [that] you|some|people|they took|take|see|saw|
            read|understood|interpreted|misread it|this|that|our
        sorry|regret|regrets [that] you|some|people|they are|were|'re [so|not] happy|unhappy|
            disappointed|dissatisfied|satisfied|unsatisfied|offended|shocked|displeased !by_us
        sorry|regret|apologise|apologize [for|about] how|the_way you|people|some .1 see|saw|
            understand|understood|read|received|took
        not|never meant|intended|aimed to offend|hurt|upset|shock|insult
    """,
    "non_apology_but": """
        not sorry if
        sorry to_hear
    """,
    "defensive": """
        had|if you [had] followed|read|checked|listened|respected|contacted|called|told|informed|
            asked|waited .6 would|wouldn't|could
        you never contacted|called|told|asked|informed|wrote|reported|bothered|checked|read
        we|i|team|staff|company acted|complied|behaved [fully|in|strictly] [in|full|strict|total|
            complete|perfect|with|accordance] [full|strict|total|complete|perfect] compliance|
            accordance|line|correctly|properly|all|our|procedures
        already|repeatedly answered|addressed|explained|covered|clarified|responded_to this|that|
            your_question|these|the_question|it
        answered|explained|said|told|mentioned|addressed|clarified|repeated .3 several|many|
            multiple|numerous|countless times
        simply|just|plainly|completely|totally|utterly|categorically|absolutely not_true|untrue|
            false|not_correct
        and|as you know it|that|full_well !'s
        about|of this|it|that when|before|as_soon_as you signed|booked|bought|ordered|registered|
            subscribed|joined|paid
        none of our|the [other] customers|clients|guests|passengers|users|members has|have|had|
            complained|reported
        we|i|strongly|firmly|categorically reject|refute|deny|dispute|contest|
            refuse_to_accept [strongly|firmly|categorically|completely] [all|any|every] [the|these|
            those|this|that|your|such|of_these] [serious|false|unfair|baseless] accusations|
            accusation|allegations|allegation|claims|claim|criticism|criticisms|suggestion|
            insinuation*|blame
        check|get|have|know|verify your|the|you [own] facts
        your|a failure|refusal|inability to read|follow|check|provide|comply|respond|understand
        you|customers are|'re responsible|liable for [the|this|your] !own_safety
        as|like everyone|anybody|anyone|everybody knows|can_see|else_knows
        not|isn't|wasn't what|how it|this|that [really|actually] happened|was|looks
        you're|you_are|u_r wrong|mistaken|exaggerating|overreacting|lying|being_unreasonable|
            being_unfair|unfair|confused|misinformed
        we|our|team did|have|has|followed|acted everything|nothing|exactly|correctly|
            properly [we_could|by|right|correctly|in_line|as|wrong|according]
    """,
    "defensive_but": """
        if|whether|when|not you're|you_are wrong|mistaken|confused|misinformed|lying|exaggerating
        don't|didn't|never|can't reject|refute|deny|dispute|contest
        did|have|has not|n't
        we|you have|had|did [already] nothing|everything ready|left|to|yet|new|else
    """,
    "blame": """
        it was|is|s our|a|the|one_of_our [external|hosting|delivery|payment|former] company|
            provider|partner|supplier|contractor|subcontractor|agency|courier|carrier|vendor|
            intern|employee|franchise|bank who|that|which
        you [have] probably|must_have|may_have|might_have|perhaps [have] forgot|forgotten|missed|
            skipped to|the|a
        supplier|suppliers|contractor|subcontractor|partner|partners|agency|courier|couriers|
            carrier|vendor|provider|intern|employee|employees let everyone|customers|people|our|
            you|us|them down
        comes|came|come|stems|stemmed|originates|originated|arose|resulted from .2 supplier|
            suppliers|contractor|subcontractor|partner|agency|courier|carrier|vendor|provider|
            intern|employee|manufacturer|haulier|warehouse
        you|customer|customers|they must|may|might|probably|clearly|have|seem_to have|
            has [have] [accidentally|probably] entered|typed|used|selected|chosen|given|put|
            clicked|filled|provided|read|ordered .2 wrong|incorrect|incorrectly|old|invalid
        is|it's|was|its|that's|are [all|entirely|clearly] their|his|her|the_airline's|the_bank's|
            the_courier's|the_carrier's|the_manufacturer's|the_customer's|the_user's [own] fault|
            mistake|error|responsibility|problem
        employee|employees|intern|contractor|supplier|partner|staff is|are|was|were [the_ones|
            the_one] behind this|it|that|the
        please|should|must|need_to|may|better|can take it|this|that|your_complaint up with|to_the
        responsibility|blame|fault lies|rests|sits|is|falls [entirely|solely|squarely] with|on the|
            our|your|them !team|us
        beyond|outside our responsibility
        wasn't|isn't|not us|our_team|our_fault|our_doing|our_mistake , .2 but|it_was|it's the|our|
            their|a
    """,
    "blame_but": """
        responsibility|blame|fault lies|rests|is with_us|ours|on_us|our_own
        not|never|isn't|doesn't|don't come|stem|originate
    """,
    "minimising": """
        only|just two|three|four|five|six|ten|2|3|4|5|a_few|a_couple_of|some .1 complaint|
            complaints|cases|reports|injuries
        small|minor|little|tiny|slight|mere|simple|wee [technical|little|temporary] hiccup|glitch|
            blip|bug|snag|hitch|setback|mishap|inconvenience|bump|scratch|misunderstanding
        impact|effect|effects|consequences|damage|harm|danger|disruption is|are|was|were|remains|
            has_been [very|quite|really|only|rather] negligible|minimal|minor|small|insignificant|
            marginal|limited|slight
        it's|it_is|that's|that_is|it_was|was|this_is|this_was just|only|merely|simply a|an !moment|
            minute|second|quick|reminder|heads-up|few|note|click|call|message|matter_of|question|
            step|precaution|start|first|draft|preview|test|drill|reply|link
        keep|put|see|look_at things|this|it|everything in|into [its|some] perspective|proportion|
            context
        cosmetic|superficial issue|problem|defect|matter|fault|damage
        could|might have been [much|far|a_lot] worse
        happens|happen to everyone|everybody|all_of_us|the_best|the_best_of_us|all_the_time|anyone
        don't|no_need_to|no_reason_to|let's_not|needn't overreact|over-react|exaggerate|dramatise|
            dramatize|make_a_fuss|make_a_drama|get_carried_away
        nothing out|to of_the_ordinary|get_upset|get_worked|make_a_fuss|lose_sleep
        much ado about
        storm in a_teacup|a_tea_cup
        hardly|barely [a|an|any] problem|issue|disaster|crisis|drama|noticeable|inconvenience|delay
    """,
    "minimising_but": """
        not|isn't|wasn't|never [just|only|merely|simply] a|an small|minor|little|tiny|slight|simple
        not|isn't|wasn't|aren't|never|don't .2 minimal|negligible|minor|small|limited
    """,
    "speculation": """
        looks|seems|appears|sounds like|that|as_if|as_though someone|somebody|hackers|a_hacker|
            an_attacker|criminals|we've_been|we_were|we_have_been|a_third_party|fraudsters
        we|i|our_team [currently|now|strongly] suspect|assume|presume|reckon|guess|imagine !you|
            that_you
        most|very likely|probably due|caused|because|a|the|linked|related
        our|the best|first guess|hunch|theory|hypothesis
    """,
    "promise": """
        will|ll|shall .6 for_sure|without_fail|for_certain
        back_to_normal|normal|usual by|before|within|tomorrow|tonight|today|soon|shortly
        you|it|this|everything|parcel|order|refund|service will|ll|shall definitely|certainly|
            surely|absolutely|undoubtedly [be|get|receive|have|arrive|see|find|work|happen] !try|
            do_our|listen|be_here|strive|help
        100|hundred %|percent|per_cent safe|secure|sure|certain|guaranteed|reliable
        completely|totally|perfectly|absolutely|entirely safe|harmless to_eat|to_use|to_drink|
            to_consume|to_drive|for_children|for_everyone|for_you
        is|was the|our very|last|final last|time|such [time|incident|delay|mistake]
        you have|'ve our|my word|guarantee|promise
        no|zero risk|danger [at_all|whatsoever|for_you|for_our|to_you|to_our|to_anyone]
        fixed|resolved|solved|restored|sorted|repaired|running by|before|within|tomorrow|tonight|
            in [the|an|noon|midnight|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|
            saturday|sunday|end|two|a|this|1|2|3|24|48] [next|end|hour|hours|day|morning|evening|
            noon|of|minutes|few|an]
    """,
    "promise_but": """
        can't|cannot|couldn't|not promise|guarantee|say|swear [you] [that] .3 never
        can't|cannot|couldn't|won't|not|never|don't|didn't|unable_to|without|no|
            nobody .2 guarantee|promise|swear|promised|definitely|certainly|100|fixed|resolved|
            restored
        was|were|been|got|is_now|are_now|now|already|has|have .1 fixed|resolved|solved|restored|
            sorted|repaired|running
        if|whether|once|when|after|until|as_soon_as .4 fixed|resolved|solved|restored|sorted|
            repaired|running|back
        what|as|if|whatever we promised|promise|guarantee
        we|i promised|promise to_answer|to_reply|to_be_back|to_come_back|to_report|an_update|
            you_an|and|but
    """,
    "vague": """
        in|over|within|during the coming|following days|weeks|hours|months
        at|on|to a later date|time|stage
        when|whenever we can|possible|are_able|get_a_chance|have_time|have_a_moment !see|say|tell|
            confirm
        keep|keeping you|everyone|people posted|updated|informed !every|at|here_every|until|by|
            before|here_at|hourly|each
        stay tuned
        hold|hang tight
        watch this space
        before|very|pretty|real too_long|long|soon !after|as|before
        some time|day [this|next|later] [week|month|year]
    """,
    "vague_but": """
        when|as|whenever we can see|say|tell
        how|too|not soon|quickly
    """,
    "insult": """
        if you were|had|used smarter|brighter|any|half|less|your_brain|your_head|more
        reported you|u to our|the legal|police|lawyers|authorities
        get over it|yourself|this|yourselves
        you|these people|lot|guys|folks are|never|always|just|only|love [never|always|just] happy|
            satisfied|pleased|complaining|whining|moaning|want|complain|whine|moan
        never|impossible|hard happy|satisfied|to_please|to_satisfy enough|again|with_anything
        learn [how] to read|spell|listen|behave|write|count
        go [and] cry|whine|complain|moan|sulk|rant|bother somewhere|elsewhere|to|about|someone
        do your [own] homework|research
        if you don't|dont like it|this|that , .4 go|shop|leave|elsewhere|unfollow|unsubscribe|find|
            stay|don't
        shop|buy|go|order|eat|fly elsewhere|somewhere_else then|!to
        stop|quit|enough_with_the|spare_us_the|spare_us_your whining|moaning|crying|whinging|drama|
            nonsense|lying|tantrum*|bitching
        embarrassing|shame|pity|sad for|on|little you|man|person|woman|people
        who|nobody|no_one cares|asked [what_you|about_your|you|what_people]
        bless your heart
        nice|good|cute|great try|story|one , but|bro|mate|buddy|pal
        can|do|did you [even|not|really] read|listen|think|understand [or|at_all|english|?]
        waste|wasting|wasted of|our|my|your [our|my] time|breath [on|with] [trolls|you|people|this]
        what planet|cave are|do you
        any|every child|idiot|fool|kid|five-year-old|toddler could|knows|can|understands
    """,
    "insult_but": """
        never|not waste|wasting of|our|your
        so|that|very|really sad|embarrassing for
        waste|wasted of|your your time
        sorry|apologies .4 waste|wasted|wasting
    """,
    "legal_threat": """
        hear|hearing|answer from|to our|my|the lawyer|lawyers|solicitor|solicitors|legal_team|
            attorneys
        we|we'll|we_will|will sue|prosecute|take_legal|take_you_to
        see you|them in court
        legal|court action|proceedings|consequences against|for [you|anyone|those|whoever|people]
    """,
}
