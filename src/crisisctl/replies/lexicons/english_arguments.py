"""Words in English that argue with the person, in more turns."""

ENGLISH_ARGUMENTS = {
    "defensive": """
        nobody|no_one|noone made|makes|asked|told you to|stay|buy|order|wait|come|go|book|click|do
        can't|cannot|can_hardly|shouldn't|don't expect .3 at|for that|this|the|a|such [kind_of|
            sort_of] price|hostel|budget|rate|level|money|service
        did|do|already|clearly|repeatedly warn|warned|tell you|everyone|customers !here|
            about_this_scam
        you [have|ve] agreed|accepted|signed|consented [up] to|for the|these|our|this|it|those|that
        it|which|clearly says so|it|that on|in|right
        no record of you|such|ever|any_complaint|a_complaint
        can't|cannot be wrong
        before going|taking|running|turning|rushing public|to_the|to_social|to_twitter|
            this_public|online
        you were|have_been|had|'ve_been [given|sent|had] [plenty|ample|enough|sufficient|
            more_than_enough] [of] notice|warning|opportunity|warnings|chances
        ^ nowhere did|do|does|have we|i|it|our
        at no point|time|stage did we|i|our|anyone
        we|i|staff|colleague never|didn't|did_not say|said|claim|claimed|promise|promised|
            advertise|advertised|agree|agreed|guaranteed|guarantee|stated|offered !you_a|to_you
        if you [actually|only|had|just] [bothered_to] read|check|checked|look|looked .5 you'd|
            you_would see|know|find|notice|understand|realise|realize
        is|was|it's up to you|customers|passengers|users|guests|the_buyer to check|read|ensure|
            make|keep|notice|verify|tell|know|arrive|inform
        staff|team|driver|drivers|crew|agents|agent|employee|employees|colleagues|waiter|manager|
            guard .2 always|perfectly|entirely|nothing_but|completely|never|would_never .2 polite|
            professional|courteous|respectful|friendly|patient|correct|helpful|fair|rude|lie
        don't|do_not|didn't|can't see|know what else|more we|you
        it's|its|is|was|are|were|all [all|clearly|right|there] in|on the|your|our|every contract|
            agreement|terms|small_print|fine_print|t|faq|confirmation|rental|policy [and] [c|
            email|conditions|agreement] you|, you|which_you|that_you|for_you|,_page|for_all|
            for_anyone
        contract|agreement|terms|conditions|form|waiver|box|policy|booking|tariff|fare|plan [that|
            which] you [yourself|willingly|freely|happily] signed|accepted|agreed|ticked|clicked
        sent|gave|issued|given|had [you] [out] several|multiple|numerous|many|plenty|repeated|
            countless|two|three|four|2|3|4|5 [of] reminders|warnings|notices|emails|letters|
            messages|chances
        should|shouldn't|can't|hardly|can [have] [really|hardly] be|come|came|comes [as] [a|
            no] surprise|surprised
        records|record|logs|log|system|data|cctv|footage|notes|file|files|tracking clearly|
            plainly show|shows|indicate|indicates|prove|proves|say|says|state|confirm
        records|record|logs|log|system|data|cctv|footage|notes|file|tracking show|shows|indicate|
            indicates|prove|proves|say|says|state|confirm|suggest|suggests|tells|
            tell [us] [that] otherwise|a_different|something_different|differently|you_never|
            you_didn't|you_did_not|you_cancelled|you_canceled|you_declined|you_refused|you_agreed|
            you_opened|you_ignored|you_signed|you_arrived|you_missed|you_failed|you_were_late|
            you_yourself|you_confirmed|no_fault|no_such|nothing_of
        not how|what it|this|that|things|life|business|we|you work|works|worked|sell|advertised|
            described|claim|claimed
        what|everything|anything you|you're|you've|they|they're|you_are|people [are|have] saying|
            claiming|describing|alleging|suggesting|say|claim|describe|wrote|posted|said|
            allege .3 isn't|is_not|not|wrong|false|inaccurate|incorrect|untrue|misleading|
            makes_no|doesn't|does_not|didn't|never
        your|their|his|her version|account|claim|claims|statement|story|description|post|tweet|
            review|article|allegation|allegations|accusation|accusations|comments|comment|
            narrative is|are|isn't|does|doesn't|don't|was|were|contains [not] [simply|just|
            entirely|completely|factually|totally|highly|quite|so|rather|very] not|wrong|false|
            inaccurate|incorrect|untrue|misleading|match|fair|true|accurate|correct|reflect|
            one-sided|unfair|unjustified|exaggerated|inaccuracies|factual|unreasonable
        inaccurate|misleading|dishonest|disingenuous|ill-informed|misinformed|one-sided|
            unwarranted|undeserved|uncalled|uncalled-for !charge*|charges|fee*|
            information_from_us|price*|label*|ad|we|and_we|advert*|description
        what do|did|were|are|else|more [do|did|can|could] you [want|expecting|think|expect|
            honestly|seriously|really] [expect|want|expecting|think] [from|us|for|to|me|we|more|
            was|would] from|us_to|for_that|for_the|for_this|would|more|when|at_this|me_to|
            we_should|to_happen|?
        not_sure|don't_know|don't_see|no_idea|unsure|fail_to_see|unclear|don't_understand|
            struggling_to_see|struggle_to_see|can't_see what|why|how [more|else|exactly|this|it|
            that|is] you|you're|is_our|our|the_problem|the_issue|the_fuss|else [else] [want|
            expect|would|are|were|think|'re] [expect|want|complaining|us|hope|hoping|expecting|
            more|fault|upset|so|making|surprised|still|problem|our|from|is]
        ^ had you arrived|told|let_us|given|paid|booked|been|come|kept|used|bought|chosen|looked|
            taken|spoken|reported|informed|warned|asked|read|checked|followed|listened|waited|
            contacted|called|simply|only|just|bothered|left|packed|opened|mentioned
        if you'd|you_had|you_hadn't|you_would_have|they_had|they'd !like|prefer|rather|love|be|
            want|please|wish|appreciate .9 would_have|wouldn't_have|could_have|would_not_have|
            wouldn't_be|wouldn't_need|might_have|we'd_have|you'd_have|you'd_know|would_know|
            you'd_be|couldn't_have
        been [very|perfectly|entirely|nothing_but|extremely|completely|absolutely|quite|always|
            more_than] clear|fair|patient|reasonable|generous|transparent|accommodating|courteous|
            crystal !to_us|?
        gone|went|go [far] above|beyond [and] beyond|what [for] [you|to]
        clearly|plainly|explicitly|prominently|well marked|labelled|labeled|displayed|visible|
            posted|signposted|communicated|indicated|shown|listed|advertised|documented|published|
            signed|explained
        all along|the_whole_time|in_black_and_white|for_all_to_see|for_everyone_to_see
        in black and white
        you just|only|simply|merely had to look|read|ask|check|call|wait|scroll|bother|follow
        criticism|criticisms|accusation|accusations|complaint|complaints|attack|attacks|review|
            reviews|backlash|outrage|anger|claims|allegation|allegations|reaction|reactions|
            comments is|are|was|were|seems|feels [entirely|completely|totally|both|wholly|simply|
            just|not|quite|rather|very|a_bit|deeply|so] unwarranted|unjustified|unfair|undeserved|
            misplaced|misguided|one|unreasonable|disproportionate|uncalled|without|exaggerated|
            misleading|inaccurate|false|wrong|justified|deserved|fair|warranted|over_the_top|
            excessive
        everyone|everybody|all_the_others|all_others [else] .5 perfectly|happy|fine|satisfied|
            managed|enjoyed|understood|loved|loves|pleased|delighted|got_it|no_problem
        most|other|thousands_of|millions_of|hundreds_of|all_our|all_other|plenty_of|
            lots_of .2 customers|guests|people|users|passengers|clients|travellers|
            diners .4 happy|satisfied|manage|managed|enjoy|enjoyed|no_problem|no_problems|
            no_issue|no_issues|love|loved|understand|understood|without_any|without_complaint|
            without_a|have_no|had_no
        not|can't|cannot|won't|couldn't|don't [be] held|hold|be [us|us_to_be] responsible|
            accountable|liable|blamed
        take|takes|accept|accepts|assume|bear|bears|have no responsibility|liability|blame|fault
        not|aren't responsible|liable|accountable for !your_own|this_account|paying
        been|was|were [already|clearly|repeatedly] explained|communicated|made_clear|pointed_out|
            mentioned to you|many|several|more_than|repeatedly|numerous|multiple
        told|explained|informed|reminded|advised|warned [this|that|it] [to] you .4 more_than_once|
            again_and_again|time_and_again|over_and_over|twice|multiple|several|many|countless|
            at_length|ad_nauseam|repeatedly
        two|both sides to|of every|this|the|each story|coin|stories
        half|part|one_side|fraction of|the [the] story|truth
        conveniently
        you're|you_are|you've|you_have|your_post|your_tweet|your_story|your_version|yours|
            conveniently|you [is|are] leaving|left|leaves|omitting|omitted|not_telling|
            not_mentioning|forgetting|forgot_to_mention|forget_to_mention|don't_mention|
            didn't_mention [a] out|lot|some|that|the|to|people|everyone|how|key|certain !message|
            voicemail|behind|us
        you|video|clip|post|article|people|footage|photo|screenshot|press|media|tweet .1 doesn't|
            don't|didn't|does_not|do_not|only|fails_to|fail_to .2 full|whole|entire|part|
            all story|picture|truth|facts|context|side|of
        you knew|were_aware|were_fully|were_well|took_the|accepted_the|understood_the [well|fully|
            aware] [aware|exactly|perfectly|full_well|very_well] [risk|risks|what|that|about|of|
            it|the|this|when|how|you]
        you [yourself] [deliberately|knowingly|freely|voluntarily|willingly] chose|decided|
            elected|opted|picked [to|not|for] not_to|to_ignore|ignore|to_book|book|to_buy|buy|
            to_wait|wait|to_leave|the_cheapest|the_cheap|cheapest|the_basic|the_non|to_fly|
            to_order|to_come|to_stay|to_travel|to_go
        get what you pay|paid
        at your own risk
        your|the_customer's|the_passenger's|the_user's|the_buyer's|the_owner's|the_parents|
            the_guest's responsibility|job|duty to|not
        we|staff|team|driver|crew|agents|colleagues|they|he|she [have|has] [simply|just|merely|
            only|fully|always|strictly|correctly] followed|respected|applied|complied_with|
            complied|observed|adhered_to|abide_by|stick_to|stuck_to [all|to] [the|our|every|
            standard|correct|proper|internal|usual|agreed|relevant|all] [standard|correct|proper|
            safety|legal|relevant] procedure|procedures|protocol|protocols|rules|guidelines|
            policy|policies|law|laws|regulations|instructions|terms|process
        did|does|done|doing|do|were exactly|precisely|only|just|simply [doing] what|as|their_job|
            his_job|her_job|our_job|their_jobs
        do|don't|does|did|didn't not|owe|really [owe] you|anyone [an_explanation|anything|
            a_refund|anything_more] an_explanation|anything|a_refund|a_thing|compensation|any
        you have|had|got|'ve no right|grounds|reason|case|claim|business|cause|basis to|
            for !be_sorry|worry|apologise
        rules|policy|policies|terms|decision|answer|position|contract is|are|'s very|quite|rules|
            policy|final|clear|crystal|the_rules|our_policy|simple
        next|another time .3 read|check|arrive|follow|plan|think|be_more|pay_attention|be_on_time|
            listen|ask
        maybe|perhaps you should|need|could_have|ought|didn't|forgot|missed|weren't|just|haven't|
            shouldn't|were
        unfair|not_fair|unreasonable|wrong|ridiculous|easy|easier [of_you|for_you] to|on|
            for blame|judge|expect|accuse|say|suggest|criticise|criticize|complain|attack|point|
            us|our|our_staff|our_team|the_team|staff
        stop|don't|do_not|can't|cannot|shouldn't|no_need_to|before_you|quit|please_don't blame|
            blaming|accuse|accusing|attack|attacking|insult|insulting|shoot|judge|judging us|our|
            me|the_messenger|a_whole|the_whole|the_company|innocent
        before you|people|anyone accuse|judge|complain|criticise|criticize|blame|attack|spread|
            throw|jump|rush|start|point|post_this|post_such|post_things|tweet_this|tweet_things
        before accusing|judging|complaining|criticising|criticizing|spreading|blaming|jumping|
            attacking|pointing|making_accusations|making_such|posting_lies|posting_false
        jump|jumping|leap|rush to conclusions|judgement|judgment
        we|i [strongly|respectfully|completely|totally|firmly|must|have_to|would|'d|fundamentally|
            politely|will_have_to] [respectfully|strongly] disagree|object|beg_to_differ|
            take_issue|take_exception|resent !,
        don't|do_not|can't|cannot accept|recognise|recognize|agree_with|share .1 the|this|that|
            your|these|such criticism|version|characterisation|characterization|account|
            description|claim|claims|view|comments|picture|portrayal|allegations|accusations|
            opinion|assessment|complaint
        characterisation|characterization|mischaracteris*|mischaracteriz*|misrepresentation
        nothing [more|else] [that] we|i can|could [have] do|done !here|from|yet|until
        hands are tied
        works|worked|working|behaved|performed|functioned [exactly] as designed|intended|it_should
        by design
        you|you're|you_are|ur [just|really|simply] [being|acting|sounding|getting] [a_bit|
            a_little|very|so|rather|quite|deliberately|overly|too] dramatic|difficult|
            unreasonable|rude|unfair|over-sensitive|oversensitive|sensitive|emotional|aggressive|
            childish|petty|picky|demanding|impatient|hysterical|irrational|inconsistent|negative|
            argumentative|paranoid|hostile|abusive
        frankly
        as you'd|you_would|you_should|you_must|you_well|you_surely|you_ought [very|well|
            already] [to] know|remember|recall|be_aware|have_seen|have_read
        you should|must|ought know_better|know_by_now|be_grateful|be_thankful|be_glad|be_ashamed|
            appreciate|accept_that|take_responsibility
        set|setting|put|putting the record straight
        let's|let_me|let_us be [very|absolutely|perfectly|100] clear|honest|real|serious|fair
        for the record
        you have|'ve|clearly_have|obviously_have no|any|zero idea|clue !how_sorry|how_much_we|
            how_grateful
        do you [have] [even|really|any] [idea|realise|realize|know|understand] how|what hard|many|
            much|difficult|it_takes|it's_like|our_staff|our_team
        easy|easier to criticise|criticize|complain|judge|moan|blame
        you also|too|yourself|share|bear|have [share|have|bear] [some|part|a_share|the|
            a] [of] [the] responsibility|blame|part_to_play
        ^ prove it|otherwise|your_claim|your_claims|that_we
        won't|will_not|not|refuse_to|no_need_to|nothing_to|no_reason_to|never|
            not_going_to apologise|apologize|say_sorry|be_bullied|be_blackmailed|be_lectured|
            be_pressured|be_intimidated|be_shamed
        smear|witch-hunt|hatchet campaign|hunt|job
        witch hunt|hunts
        cancel culture
        hit piece
        clickbait|click-bait|pile-on|fearmongering|scaremongering|sensationalist|sensationalism|
            fear-mongering|scare-mongering
        axe|agenda|grudge to_grind|against_us|behind
        you|u|customer|customers|they clearly|obviously|evidently|plainly|apparently|simply|just|
            still don't|didn't|did_not|do_not|can't|cannot|haven't|never|have_no|have_nothing|
            lack|aren't|weren't|missed|misunderstood|ignored|forgot|failed|chose|refuse|refused|
            want
        this|that|it [really|already|simply] is|'s|was not_our|hardly_our|never_our job|fault|
            problem|issue|doing
        ^ actually , you|our|we|it|that|your|the !can|now
        you [just|only|simply|really] need|have to understand|accept|realise|realize|appreciate|
            remember|be_patient|calm|read
        you|customers are|were|re expected|supposed to !receive|get|have_received
        page|section|clause|paragraph|article 1|2|3|4|5|6|7|8|9|10|11|12 of|in the|our|your terms|
            contract|agreement|policy|conditions|t
        small business|family_business|team|company , what|don't|so_don't|give|cut
        nobody|no_one|noone else has|had|have|is|seems|complained|complains .3 complain*|problem|
            problems|issue|issues|bothered|minded
    """,
    "defensive_but": """
        what|everything|anything you|you're|you've|they .5 isn't|is_not|not|never acceptable|ok|
            okay|how_we|what_we|good|right|fair|normal|the_service
        should|must|didn't|not|weren't|wasn't .3 polite|professional|courteous|respectful|
            friendly|helpful|fair
        staff|team|driver|crew|manager|guard should
        you|u clearly|obviously|simply|just|still|never didn't|did_not|haven't|never|don't|
            do_not get|got|receive|received|had|have_to|deserve|need|feel|see|hear
        you|if_you|still|just just|still|simply can't|cannot|don't|haven't|aren't|want|didn't
        not|isn't|wasn't|weren't|should_have|never|must_be|not_been|should_be|haven't|more|been|
            will_be [been] clearly|plainly|well|explicitly|prominently
        you|you're|you_are|customers|anyone|they|victims .2 not responsible|liable
        understand|understandable|right|sorry .6 blame
        not|isn't|wasn't|shouldn't_be|never your responsibility|job
        not|hadn't|haven't|n't been [very|as|always|entirely] clear|fair|transparent
        as i|we explained|mentioned|said in_my_dm|in_our_dm|in_private|by_dm|on_the_phone|yesterday
        does|do|did|why|how|what it|this|that|they
        you're|you_are being|getting [very] emotional|difficult
        working as intended|designed now|again
        is|are [it|this|that] working
        inaccurate|misleading information|label|price|ad|advert|post|description|message
        our|my post|tweet|ad|advert|video|message|statement|label|wording|
            description .3 misleading|inaccurate|one-sided
        was|were|is|are|be|been [very|quite|deeply|simply|so] misleading|inaccurate|
            dishonest , and_we|sorry
    """,
}
