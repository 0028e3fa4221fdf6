"""What people write in English who wait, whom nobody answers, and who leave."""

ENGLISH_NEGLECT = {
    "waiting": """
        wait|queue*|queuing
        all day|morning|afternoon|week|night|evening
        half hour
        not|never yet|come|turn|happen*
    """,
    "wait": """
        wait 0|two|three|hour|day|week|month for|and|already|now|still|nothing|no|hour|minute|
            day|week|month
        still wait|pending|processing|nothing|no|not|havent|dont|unresolved|broken|down
        still on|in hold|transit|limbo
        wait on|since|almost|more|all|forever|ages|hour|week|month|day
        for ages|hour|week|month|forever|eternity
        take|taking|takes forever|ages|long|age|eternity|hour|day|week|month|too_long|so_long
        too long
        how long must|more|need|supposed|take|going
        long|longer wait|than|queue*|line|lines|hold
        hour|day|week|month|year later|now|already|late|and_counting|straight|past
        days on_end
        all|whole day wait
        sat|sitting|stuck|stood|standing on|in|at tarmac|runway|queue|line|traffic|plane|hold|
            airport|gate
        not|never arrive|deliver|ship*|dispatch*
        supposed arrive|deliver|come|receive|get|ship*|call|start
        should arrive|deliver|receive|get|come|work|ship*
        no update|news|progress|eta|timeline|timeframe
        overdue
        due|expected|promised monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|
            today|last|0
    """,
    "delay": """
        acting up|weird|funny|strange
        late|delay*|postpone*|reschedul*|backlog*|behind_schedule
        delayed again
        again delay*
    """,
    "time": """
        0 hour|minute|day|week|month|year|h|am|pm|time
        two|three|four|five|six|seven|eight|nine|ten|several|many|few|couple|twenty|thirty|forty
        hour|minute|day|week|month|year|time
        since|last monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|yesterday|
            january|february|march|april|may|june|july|august|september|october|november|
            december|morning
        0 ago
        third|second|fourth|fifth|nth|0 th|nd|rd|st time|call|email|attempt|request
        for|within 0
    """,
    "silence": """
        hold for|0|since|music|again|hour|minute|forever|ages
        told ring|call|contact|email|speak|go back
        ring|ask|go told ring|ask
        says|say it with|the_bank|shop|courier|seller
        nobody|noone cared|cares|bothered|helped|noticed|came|knew|apologised|apologized
        never heard|hear of|back|from
        read these|messages|emails|tweets
        hold music
        been escalated|passed|forwarded|reported since|months|weeks|again
        no ramp|lift|seat|toilet|wifi|water|food|information|announcement*|warning
        shocking attitude|behaviour|behavior|manners
        talked|spoke|spoken down|over|to_me_like
        left us|me standing|waiting|hanging|alone|outside
        asked for help|a_refund and|but|no
        gave|given up
        keep getting|sending|saying same|wrong
        anyone|anybody|someone else have|getting|feed|down|problem
        put through to|wrong
        desk|phone|line|staff|counter|office nobody|empty|closed|unmanned
        no staff|one_at|agents|human
        different story|answer|information|reason|person
        forum|chat|bot send|sends|told|back
        i want human|person
        day off for|waiting
        told would|be|call|wait|by|today|tomorrow|different
        should call|hear|contact
        nobody say|apolog*|cares|told|at|on
        four|three|five|six|0 times disconnected|transferred
        lost paperwork
        treat someone|somebody|customer|people|like
        way to treat
        been with since
        ask|asked 0|three|four|five|several|two|many|multiple|numerous time
        ask|need speak|talk supervisor|manager|human
        for a supervisor|manager|human
        same link|reply|answer|response|message|email|template
        promised call|callback|refund|email|reply|update|replacement|delivery|that|to|by|0
        closed|ended|left|disconnected|dropped chat|conversation|call
        chat closed|ended|disconnected|dropped
        tell|told was|it resolved|fixed|sorted
        shrug*
        no|zero accountability|empathy|care|interest
        go|went straight voicemail
        voicemail full
        one tells|told
        no|zero|without answer|reply|response|call|callback|email|contact|communication|feedback|
            acknowledg*|follow|updates|one
        no one|nobody|none answer|reply|respond|response|call|help|know|care|pick*|come|contact*|
            show|turn|can|able|seem|get|want|take|tell|bother*
        nobody|noone
        not|never|wont|yet answer|reply|respond|response|call|email|get_back|contact*|
            acknowledg*|return*|pick*|listen*|heard|hear|bother*|care|explain*
        not|never get back|answer|reply|response|call
        still no|not answer|reply|response|call|email|sign|word|one|refund|news|solution|parcel|
            package|delivery|order|resolution
        wait answer|reply|response|call|callback|email|someone|refund|call_back
        hang|hung|hangs|hanging up
        hung up on
        ignor*|ghosted|ghosting|stonewall*|fobbed|fob
        cant reach|contact|speak|talk|get_hold|get_through|find_number|call|get_anyone|
            get_someone
        get hold of
        impossible reach|contact|speak|talk|get|find|call
        reach out no|not|nothing|never|times
        email|call|message|write|contacted|tweeted|dm|dmed|phone 0|several|multiple|many|
            numerous|twice|countless|times|no|again
        no phone number
        no way contact|reach|speak
        no human|person|customer_service
        cant speak human|person|agent
        bot|robot|chatbot|automated|canned|scripted|copy_paste|generic message|response|reply|
            answer|email
        chatbot|answerphone|voicemail
        passed|transfer*|bounced|sent|shunted|pushed pillar|around|round|back_forth|department|
            circles
        transferred|transfer 0|times|again|three|four|five
        run around|runaround
        pillar post
        go in|round|around circles|circle
        repeat myself|ourselves|same|story
        different story|answer|person every|each
        fall on deaf
        customer service non|nonexistent|none|where
        where customer|support|manager
        radio silence
        crickets
        left|leave on read|hanging|stranded|dark|high_dry
        keep tell|say|pass*|send|ask|ignor*|transfer*|hang*
        anyone there|home|alive|listening|help
        hello anyone|?
        answer phone|email|call|message|your|dm|dms|tweet|tweets
        check|read|answer|reply|see|respond dm|dms|inbox|pm
        third|second|fourth|fifth|nth|last|first|0_th|0_rd time call|ask|contact*|phone|message|
            write|report|told|email|tried|tell
    """,
    "leaving": """
        keep your voucher|apology|excuses|money|discount|points
        wish i|had read|known|listened|stayed|gone
        should have|of gone|stayed|read|known|listened
        lesson learned|learnt
        buyer beware
        not for me again
        can keep your
        moving|taking|switching my accounts|account|money|business
        to|find|use another bank|provider|airline|carrier|company|supplier
        rather walk|die|swim|eat|drink|pay_someone_else
        cancel my|our|account|membership|subscription|contract|sub|policy|card
        unsubscrib*|uninstalling
        never|not|wont|last|no_longer use|fly|order|buy|shop|book|return|bank|go|be|using|
            ordering|coming|stay|travel|spend|purchase|recommend|do_business|again|deal|trust|
            come|subscribe
        last|first_and_last time i|we|ever|using|order|buying|flying|with
        never again|ever
        take|taking my|our business|money|custom elsewhere|somewhere
        business|custom|money elsewhere
        go|going|look|looking|shop|move|moving|switch elsewhere|another|competitor|to|provider|
            bank|carrier
        lost customer|me|our|my business|custom
        lose customer
        lost a customer|loyal
        switch|switching|moving|leaving|leave|change provider|bank|carrier|network|supplier|
            airline
        leaving after|for_good
        boycott*
        delete|deleting|deleted app|account|my
        close|closing|closed my|account
        get rid
        lawyer*|attorney*|sue|suing|sued|lawsuit*|court|solicitor*|ombudsman|trading_standards|
            bbb|cfpb|ofcom|fca|watchdog|legal_action|regulator*|small_claims|better_business
        file|filed|filing|make|lodge|raise|submit complaint
        file|filed complaint
        formal complaint
        tell everyone|everybody|friends|world
        not recommend|worth|bother|trust
        do not buy|use|order|fly|book|trust|waste|go|bother|shop|bank|recommend|purchase|
            download|subscribe|rent|believe|fall
        never recommend
        warn everyone|others|people
    """,
    "demand": """
        fix this|your|it|now|please|the|asap|app|website|ur
        please fix|sort|resolve|refund|stop|help|respond|reply|answer|explain|cancel|contact|
            look|advise|do_something
        sort this|it|your|out|ur|yourself*|yourselves
        sort act|out|shit
        get act|shit|act_together|shit_together|it_together
        fix
        do|get better|something|job|your_job
        step up
        need get better|fix|improve|sort|do|train*|refund|help|answer|response
        please do something
        i need|want|demand|expect|deserve answer|answers|explanation|refund|apology|response|
            replacement|compensation|help|solution|resolution|manager|someone
        want speak|talk|explanation|answer|know|manager|compensation|apology
        someone contact|help|call|explain|respond|please|answer|look|reply
        still need|waiting|expecting
        anyone|someone help
        can|could someone|anyone|you help|explain|tell|fix|respond|reply|sort|please|look
        can get refund|help|answer|response|human|someone
        asap|urgent|urgently|immediately
        when will|are|going|can|is|do fix|get|be|back|arrive|receive|refund|deliver|resolved|
            working|up|sort|expect|respond|reply|bring
        explain why|how|this|please
        compensat*|reimburs*|refund|apolog*
        stop send|call|charge|email|spam*|lying|ask|text*|steal|take|ignor*|using|show|mess*
        unsubscribe
        unresolved|escalat*
        help me|please|!|asap|us|needed|desperate
        please help
        need help|assistance|support
        pull finger|socks|together
        raise|open|opened|raised ticket|case|complaint
        case|ticket|reference|complaint number|0|closed|open|still
        third ticket
        how many|much times|more|longer
        for the last time
        sos
    """,
    "why": """
        why|how_come
        why not|cant|wont|still|keep|do|always|every|nobody|no|so|must|should
        what going|happening|hell|heck|point|fuck|up|wrong|excuse|happened|doing
        whats going|wrong|point|happening|up
        how possible|supposed|come
        seriously ?|!|.
    """,
}
