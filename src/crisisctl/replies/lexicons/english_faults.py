"""Words in English that refuse, that doubt the harm, that argue."""

ENGLISH_FAULTS = {
    "no_comment": """
        we|i won't|will_not|are_not_going_to [be] say|saying|tell|telling|reveal|disclose [you|
            publicly] more|anything|who|why|which|what_happened|what_went_wrong|
            what_caused !before|until|than|yet|here|to
        inappropriate|premature|improper|not_appropriate|wrong|too_early for_us_to|
            to [publicly] comment|speculate_or_comment
        no [further] comment|comments
        don't|do_not|can't|cannot|won't|will_not|not_able_to|unable_to|declined_to|declines_to|
            decline_to|declining_to|refuse_to|wouldn't|not_going_to|not_be_able_to|
            not_in_a_position_to|not_at_liberty_to [be_able_to] [publicly|further|yet|currently|
            really|generally] comment
        not|never be_commenting|commenting|comment_on|comment_further
        we|i reserve_comment
        have|has|had nothing [more|further|else] to say|add !to_your|to_the_conversation
        decline|declined|declines|refuse .1 to comment
        not prepared|willing|ready to comment|discuss_this|discuss_it
        no [further|additional] statement|statements|remarks
        will_not|won't|cannot|can't discuss|speak_about|talk_about [the|this|these|that|
            any] matter|details|allegations|incident|case|legal|affair|ongoing
    """,
    "no_comment_but": """
        no comment|comments of|from_you
        no comment|comments section|box|yet_from|button|needed|feature|below|is_too|was|
            on_the_post|option|will_be_left|left
        can't|cannot|unable_to|don't|do_not comment on_your|on_the_post|on_this_post|on_posts|
            because_comments
        no comments are
    """,
    "non_apology": """
        if we|i|our|this|it|that [have|has|ever|may_have|might_have|post|message|words] caused|
            cause|gave|created [any|some] offence|offense|hurt|upset|distress|inconvenience
        sorry|apologise|apologize|apologies|apology|regret|apologising|apologizing .3 if you|
            anyone|anybody|someone|some|any|people|we|this|it|our|that|customers|what|something|
            things
        sorry|regret|apologise|apologize|apologies|unfortunate [that] you|some|people|some_people|
            some_of_you|others|they|customers [may|might|all] feel|felt|feeling|took_offence|
            took_offense|were_offended|think|thought|see_it|see_things|perceive*|interpret*|
            misunderst*|don't_like|didn't_like
        sorry|apologise|apologize|apologies for_how|about_how|for_the_way you|it|this|that|
            people .2 feel|felt|perceived|interpreted|came_across|offended
        any|possible|potential|whatever .1 inconvenience|inconveniences [this|that|it|which|
            we] [may|might|could|has|have|was] [have|been] [caused|experienced|caused_you]
        sorry|apologise|apologize|apologies|regret [again] [to_you] for|about any|possible|
            potential|whatever .2 offence|offense|upset|distress|disappointment|frustration|
            frustrations|confusion|harm|trouble|hurt|anxiety|delay|misunderstanding [this|that|it|
            which|we] [may|might|could|has|have|was] [have|been] [caused|experienced|caused_you]
        inconvenience|inconveniences|inconvience|inconvenince|inconvenient [this|that|it|
            which] may|might|could
        the|this|an|these|your|all|for inconvenience|inconveniences|inconvience|
            inconvinience [this|it|that] [has|have] [may_have] [been] caused|causes
        inconvenience|inconveniences caused
        mistakes|errors were|have_been|had_been made
        sorry|apologies , but|however
        sorry for|about .4 , but|however you|it_was|this_was|we_did|that_was|it's|our_policy
        would|d|we'd like|wish|love to apologise|apologize|say_sorry|offer|express|extend [our|
            my] [sincere|sincerest|deepest] [apologies|apology|regret|regrets]
        want|wanted|wish|wanting to [sincerely|personally|truly|
            take_this_opportunity_to] apologise|apologize
        may|might|could have [been|felt|unintentionally|inadvertently] offended|hurt|upset|
            caused_offence|caused_offense|been_offended|been_hurt|felt
        to|for anyone|those|anybody|any|people|all who|that|customers|of_you|of_our [who] [may|
            might|feel|felt|was|were|has_been] [have|be] [been|felt] [offended|hurt|upset|
            affected|offence]
        unintended|unintentional offence|offense|hurt
        was|were|is|wasn't never|not|our [our|my|the] intention|intent
        if|anyone|those [we|this|it|anyone|you|i|that] [has|have|were|was|may_have|is|
            are] [been] offended|upset|hurt [you|anyone|them|by_this|by_our|someone]
    """,
    "non_apology_but": """
        sorry if_this|if_that is_too_late|is_late|seems_basic
        to|for anyone|those|people|all|any|customers who|that|affected|of_you|of_our [was|were|
            have_been] affected
        to|for anyone|those|people|all who|that
        to|for any|anybody|all|people of_you|of_our
        for anyone|those
        sorry , but_we're_not|but_not
        to|for any|anyone|those|people|anybody|all customers|who
    """,
    "defensive": """
        we've|we_have|i've|we|i told_you|explained_this|explained_that|said_this|
            told_you_this [this|that|so] [already|before|many|several|repeatedly|time]
        you could have [simply|just|easily|at_least] called|asked|contacted|read|checked|told|
            waited|avoided|messaged|looked
        as|like we|i [have|had|ve|already|previously|did|repeatedly|clearly]  [already|previously|
            clearly|repeatedly] said|told|explained|mentioned|stated|advised|informed|pointed
        as [already|previously|clearly|repeatedly] stated|explained|mentioned|advised|indicated|
            outlined|communicated [above|before|earlier|previously|in_our|on_our|to_you|many]
        as already|previously|clearly|repeatedly stated|explained|mentioned|said|told|indicated|
            advised
        per|under|in_line_with|according_to|in_accordance_with our [own] policy|policies|terms|
            t&cs|conditions|rules|small_print
        you should|shouldn't|ought have|of|to_have
        you failed|neglected|omitted|forgot to
        you didn't|did_not|haven't|have_not|never read|follow|check|bother|understand|listen|
            comply|respect|look
        if|had you had|bothered|d|only [only|simply|bothered_to|actually] [had] read|followed|
            checked|listened|bothered|contacted|asked|called
        with [all] [due] respect
        calm down
        isn't|not|never our|my [own] problem|fault|responsibility|responsibilities|concern|doing|
            mistake
        nothing to_do_with us
        out of|beyond our|my control|hands
        did|done|doing nothing|absolutely_nothing [whatsoever] wrong
        you're|you_are|are_you|u_r|ure the only one|person|customer|client
        no|nobody|none|noone [one|other] [other|else|of_our] [customer|customers|customers_have|
            client|has|have|person] [ever|has|have] complained|complains|reported|had_this|
            had_that|has_this|mentioned|raised
        baseless|unfounded|groundless|untrue_and|nonsense|unjustified|unsubstantiated
        blown|blowing [it|this|things] out_of
        isolated|one-off|one_off [and] [unfortunate|very] incident|case|event|occurrence|mistake|
            error|incidents|cases|problem
        taken|quoted|took|taking|take|lifted .3 out_of context
        out of context
        you|they|he|she|customer claim|allege|pretend|claims|alleges|claimed|alleged [that|to]
        so-called|alleged|supposed problem|victim|victims|issue|incident|fault|damage
        misunderstood|misinterpreted|misunderstanding|misread|misconstrued|misrepresented|misquoted
        must|may|might|probably have misunderstood|misread|missed|forgotten|misheard
        we don't|do_not see|understand why|what [your] [the] problem|fuss|you're_complaining|
            you_are_complaining
        stop|quit complaining|whining|spreading|exaggerating
        read the|our terms|small_print|conditions|rules|policy|fine_print|email_we [we] [sent|
            carefully|again|properly]
        clearly|expressly|explicitly stated|written|says|mentioned [in|on] [our|the] [terms|
            website|policy]
        you|u were|have_been [clearly|already|repeatedly|previously] told|warned|informed|advised
        agreed|accepted|signed to|up_to the|our|these terms|conditions|policy
        nobody|no_one forced|asked|forces|made you to
        that's|it's|that_is|it_is|was|is|this_is [entirely|all] your [own] fault|problem|mistake|
            choice|opinion
        unfair|malicious criticism|attack|attacks
        in our|my defence|defense
        we|i stand by [our|my|the|what] [employee|decision|staff|product|actions|said|we_said]
    """,
    "defensive_but": """
        we|i told_you [that] we|our|the|your|it|yesterday
        you could have been
        you should [now] have [now|already|just] received|had|access|got|an_email|a|the|been_sent|
            seen|been_able|your|by_now|heard|gotten|no_trouble|full|it|this|more|both
        you shouldn't|should have to|had_to|no|any|been_left|been_treated|waited|been
        should have been|ever|had_to
        you should have !known|read|checked|called|contacted|told|asked|thought|been_more|paid|
            looked|waited|noticed|come|gone|spoken|arrived|booked|reported|raised|kept|taken|
            followed|brought|given|done|used|tried|planned|packed|chosen|bought|warned|secured|
            insured|mentioned|complained|messaged|filed|requested
        you didn't|haven't|never have_to|get|receive|received|deserve|had|see|look
        if|had you had|d any|an|the|trouble|further|more|problems|issues|already|to
        not our|my intention|fault_of_yours
        isn't|not our|my .1 responsibility_to_judge|responsibility_alone
        not|isn't|never our|my concern_is
        you|they claim your|a|the|it|refund|compensation|back|online|for|them|this|mileage|miles
        sorry|apologise|apologies|apologize [about|for] [the|any|this|my|our|that|for_the|
            for_any] [any] misunderstanding|we_misunderstood|i_misunderstood|misread
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
        what|which|how|sorry|hear|hear_that|hope|if you [have|were|had] [were|been] told|informed|
            advised
        if you were|have_been told|advised|informed
        you were|have_been told|advised|informed [that] [by_our|by_the|wrong|wrongly|different|
            incorrect*|something|otherwise|this_by|by_one|by_a]
    """,
}
