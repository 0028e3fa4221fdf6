"""What people write in English when something went wrong, with no word of feeling in it."""

ENGLISH_COMPLAINTS = {
    "wait": """
        on hold|hold for
        wait|queue*|queuing
        still wait|pending|processing|nothing|no|not|havent|dont|unresolved|broken|down
        still on|in hold|transit|limbo
        wait on|for|since|0|almost|more|all|forever|ages|hour|week|month|day
        for ages|hour|day|week|month|forever|eternity
        take|taking|takes forever|ages|long|age|eternity|hour|day|week|month|too_long|so_long
        too long
        how long must|more|need|supposed|take|going
        long|longer wait|than|queue*|line|lines|hold
        hour|day|week|month|year later|now|already|late|and_counting|straight|past
        all day|morning|afternoon|week|night|evening
        half hour
        days on_end
        all|whole day wait
        sat|sitting|stuck|stood|standing on|in|at tarmac|runway|queue|line|traffic|plane|hold|
        airport|gate
        not|never yet|arrive|deliver|come|turn|ship*|dispatch*|happen*
        supposed arrive|deliver|come|receive|get|ship*|call|start
        should arrive|deliver|receive|get|come|work|ship*
        no update|news|progress|eta|timeline|timeframe
        overdue
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
        january|february|march|april|may|june|july|august|september|october|november|december|
        morning
        0 ago
        third|second|fourth|fifth|nth|0 th|nd|rd|st time|call|email|attempt|request
        for|within 0
    """,
    "silence": """
        anyone|anybody|someone else have|getting|feed|down|problem
        put through to|wrong
        desk|phone|line|staff|counter|office nobody|empty|closed|unmanned
        no staff|one_at|agents|human
        different story|answer|information|reason|person
        forum|chat|bot send|sends|told|back
        i want human|person
        day off for|waiting
        to be told
        told would|be|call|wait|by|today|tomorrow|different
        should call|hear|contact
        nobody say|apolog*|cares|told|at|on
        four|three|five|six|0 times disconnected|transferred|then|and
        lost paperwork
        treat someone|somebody|customer|people|like
        way to treat
        been with since
        ask|asked 0|three|four|five|several|two|many|multiple|numerous time
        ask|need speak|talk supervisor|manager|human
        for a supervisor|manager|human
        same link|reply|answer|response|message|email|template
        promised call|callback|refund|email|reply|update|replacement|delivery|that|to|by|0
        was promised
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
        not|never|wont|yet answer|reply|respond|response|call|email|get_back|contact*|acknowledg*|
        return*|pick*|listen*|heard|hear|bother*|care|explain*
        not|never get back|answer|reply|response|call
        still no|not answer|reply|response|call|email|sign|word|one|refund|news|solution|parcel|
        package|delivery|order|resolution
        wait answer|reply|response|call|callback|email|someone|refund|call_back
        hang|hung|hangs|hanging up
        hung up on
        ignor*|ghosted|ghosting|stonewall*|fobbed|fob
        cant reach|contact|speak|talk|get_hold|get_through|find_number|call|get_anyone|get_someone
        get hold of
        get through
        impossible reach|contact|speak|talk|get|find|call
        reach out no|not|nothing|never|times
        email|call|message|write|contacted|tweeted|dm|dmed|phone 0|several|multiple|many|numerous|
        twice|countless|times|no|again
        no reply|phone number|customer service|human|person|way contact
        cant speak human|person|agent
        bot|robot|chatbot|automated|canned|scripted|copy_paste|generic message|response|reply|
        answer|email
        chatbot|answerphone|voicemail
        passed|transfer*|bounced|sent|shunted|pushed pillar|around|round|back_forth|department|circles
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
    """,
    "broken": """
        interrupt*|interuption*|stutter*|pixelated|static|flicker*|rattl*|fray*
        too hot|loud|quiet|dark|cold|small|big|tight
        stops|stop half|halfway|mid|responding
        page|pages|screen white|blank|empty|error
        go|goes|went blank|white|black|off|dark|dead
        button not|just|nothing|missing|grey*|reloads
        empty since|feed|page
        seat|belt|door|light|toilet|ac|heating|air broken|not|no|off
        test your|updates|before
        still say|says|show|cant|wont|broken|crash*
        what wrong|happened|hell
        wrong with
        not working_properly|sync|own|appear
        keep timing|cutting|dropping|freezing|crashing|asking|sending|saying|showing|buffering
        brick|bricked|bricks
        black|dead after 0|ten|two|three|few|day|week|month
        died after|on
        off again
        again today|yesterday|tonight|morning|week
        cant|not hear anything|me|you|anyone|caller
        not moved|budged|changed|updated|move|progress*
        code|email|link|text|otp never arrive|come|came|arrives
        past verification|login|security|captcha|first|page|screen
        everything gone|lost|deleted|disappeared
        is gone
        gone missing|wrong|forever|after|since
        broke after|down|again|within|on
        soaking|wet|ripped|broken seat
        cold food
        food|meal|pizza|coffee cold|late|stale|wrong|missing|raw|inedible
        nothing where|works|loads|happens|opens
        worse since|after|than
        changed layout|design|interface|menu
        not|wont|never|stop|no_longer|nothing|hardly|barely|cant_get|isnt|nor work|load|open|
        connect*|respond|charge|function*|turn|start|play|show|update|sync*|refresh*|save|print*|
        boot*|launch*|stream*|download*|install*|display*|recogni*|recognise|register*|appear*|
        ring*|send|receive|go_through|accept*|allow*|let|process*|switch*|heat*|cool*|flush*
        stop work|responding|charging|loading|playing
        work not|neither|anymore|intermittent*|properly not
        broken|breaks|breaking_down
        crash*|bug|bugs|buggy|bugged|glitch*|froze|frozen|freez*|lag|lags|laggy|lagging|buffering
        error|errors|error code|message
        stuck
        keep crash*|freez*|get|go|kick*|log|say|tell|disconnect*|drop*|cut*|stop|restart*|reset*|
        turn|ask|show|send|fail|error|charge|loading|buffer*|happen*|repeat*|declin*|los*
        kick me|out|off|us
        kicked|booted|logged|locked|signed|thrown|locks|logs out|off
        lock out
        locked|suspended|blocked|banned|disabled|deactivated|restricted|terminated|frozen|hacked|
        compromised|deleted|closed|blocks|block|ban|bans|suspends|hack|hacker*
        app|website|server*|network|internet|wifi|system|line|service|broadband|signal|email|page|
        connection|bank|banking|portal|power down|out|offline|dead|dropping|gone|slow
        down again|yet|since|still|all|for
        down for everyone
        outage*|offline|downtime|blackout
        no signal|internet|service|connection|network|power|water|wifi|heating|electricity|gas|
        sound|audio|picture|dial|tone|data|coverage|broadband|reception|hot
        without internet|power|water|service|phone|heating|electricity|signal|wifi|broadband|gas|car
        black|blank|white|blue|frozen screen|page
        screen|page black|blank|white|frozen
        drops|dropping|dropped|cuts|cutting|cut|lost call|connection|signal|off|out
        disconnect*
        spinning wheel|circle
        defect*|faulty|malfunction*|unusable|inoperable|out_of_order|unplayable|unwatchable|
        fail|failed|failing|failure|doa
        have|having|got|get|another|big|huge|major|same|this|serious|constant|ongoing|many|lots|
        numerous|several|more|recurring issue|problem|trouble|difficulty|difficulties
        issue|problem with|logging|connecting|getting|accessing|again|still|persist*|since|not|for
        there|something wrong|issue|problem
        went|gone|going|goes|go wrong|missing|haywire
        wrong with
        is|service|app|website down
        update broke|ruin*|break*|worse|mess*|made
        since update|upgrade|new|latest
        after update|upgrade 
        overheat*|drain*|battery dies|dead|drain*|died
        404|500|timeout|timed_out|time_out|times_out
        something went wrong
        disappeared|vanished|wiped|erased
        doesnt|not recognise|recogni*|match
        link|button|code|page|password|card|voucher|coupon|form not|doesnt|broken|dead|expired|invalid|wont
        invalid|expired
        loop
    """,
    "cannot": """
        cant access|log|login|sign|open|use|get|find|pay|buy|watch|play|connect|load|cancel|book|
        change|update|download|install|delete|remove|verify|reset|see|send|upload|stream|join|
        print|edit|view|check|make|do|believe|even|seem|stand|register|submit|complete|order|
        receive|activate|transfer|withdraw|understand|return|track|add|enter|redeem|stop|work|
        listen|hear|save|go|recover|retrieve|switch|turn|move|start|fix|resolve|trust|afford|
        continue|sleep|move|anything|anyone|proceed|rejoin|apply|claim|checkin|select|set
        cant
        wont let|accept|allow|take|give|recogni*|do|go|get|help|honor|honour|refund|send|stop|
        tell|come
        not let|allow|able|give|accept|take|get|find|help|understand|know_what|send|see
        not able|possible
        impossible
        trying|try get|cancel|log|contact*|reach|speak|call|find|access|return|sort|resolve|claim|
        reset|book|make|pay|use|for
        try everything|all|multiple|several|many|0|times|again|reinstall*|restart*|reboot*|
        uninstall*|turning
        reinstall*|uninstall*|rebooted|restarted
        not know|sure what|why|how
        no way cancel|contact|to|stop|fix|get|log|out|login|talk|speak
        no option
        not my first|only
    """,
    "refused": """
        without telling|asking|warning|notifying|consulting|informing
        no trace|record|sign|history
        given|gave|sold|sent|went someone|somebody|wrong|stranger
        someone|somebody else
        not own|mine|ours|me
        nothing works|helps|happens|changes|changed|done|happened
        say|says no|nothing|it_may|policy|tough
        after asked|told|asking
        claim|complaint|dispute|case|application|request denied|closed|rejected|ignored|declined
        no compensation|apology|offer|goodwill|choice
        forced|force
        refus*|den*ied|denied|deny|denies|denying|reject*|declin*|not_honou*|not_eligible|ineligible|
        turned away|down
        will not|wont refund|honou*|replace|accept|help|exchange|reimburse*|cover|compensate*|give|do
        not refund|eligible|honou*|entitled|allowed|accept*|cover*|valid|authori*
        nonrefundable|non refundable
        forced|forcing|force|made to|pay|buy|upgrade|me|us|choose
        only offer*|gave|give|voucher*|credit
        bumped|kicked off flight|from
        overbook*|oversold
        without consent|permission|authori*|asking|my|notice|warning|telling|explanation|notification
        unauthori*
        no notice|warning|reason|explanation|apology|compensation|refund|consent|permission|help|
        support|assistance|solution
        against policy|will
        told not|no|nothing|cant|different|would|wait|could|it_was|need
        say|said not|cant|nothing|would|no|different
        nothing can|do|done|you_can
        blame|blamed|blaming me|us|weather|customer|post|courier
        breach of
        foreclos*|repossess*|garnish*|collections|collection agency|debt collector*
        credit score|report|bureau*|rating
        dispute*|disputing
    """,
    "money": """
        owe|owes|owed
        want|need|give|get|return deposit|money|cash|funds
        deposit back|not|never|withheld|kept
        bonus|cashback|reward|credit|payout never|not|denied|missing
        never paid|credited|honored|honoured|applied|posted|refunded
        add|added insurance|fee|charge|extra|option
        not ask for
        somebody|someone card|account|bill|name
        bills|bill for|to someone|somebody
        charged|pay no_show|desk|gate|extra|again
        chargeback
        price gouging
        gouging|gougers|profiteering
        phishing
        interest added|charge|even
        even though pay
        every month new|another|different|more|extra
        new fee|charge
        one job
        froze|frozen|froze_my|locked salary|account|card|funds|money|payroll
        kept|keep|keeping balance|money|deposit|funds
        misappl*|misreport*|miscalculat*
        payment not|never|late applied|credited|posted|processed
        report* late
        closed dispute|claim|account|case
        pay rent|bills
        debt not mine
        not mine
        identity stolen|theft
        fraud department|alert
        unauthorized
        without knowledge|approval|authorization
        sold me
        tariff|standing charge
        theft
        charge|bill|billed|debited|invoiced twice|double|again|extra|for|me|0|wrong|without|still|
        incorrectly|full|after|too|more|late|fee|fees
        double|over|wrongly|still|being|being_still|keep charge|billed|debited|charging|billing
        overcharg*|overdraft|overbill*|overpaid|undercharged
        took money|payment|0|my
        take money|payment without|from|out|but|and
        took|take|taking out my|of_my|account
        money back|gone|missing|taken|disappeared|stolen|still|not|vanished|refund
        where my|is money|refund|order|package|stuff|delivery|item|bag|driver|food|card
        want|need|give|get|request*|requested|demand*|asked|asking|claim refund|money|compensation|
        reimburs*
        refund
        refund not|never|still|please|now|yet|me|my|asap|took|denied|takes|taking|been|was|immediately
        no|not|never|without|still|yet refund|reimburs*|compensat*|money
        refund me
        out of pocket|0
        hidden|extra|additional|unexpected|ridiculous|surprise|late|cancellation|unknown|outrageous fees|charge|cost|costs
        price increase*|hike*|gone|went|rise|rises|jumped|doubled|up|gouging
        increase*|raise*|rais*|doubled|tripled|hiked price|prices|rate|rates|bill|premium|fees|cost|rent|
        subscription
        bill went|gone|higher|wrong|increase*|doubled|increased|more
        pay for nothing|something|service|this|what|not|twice|premium|full|it_but|and
        pay 0 for|and|but|to
        paying customer
        loyal customer
        customer for|since|0|years
        lost 0|money
        stole my|from|me|us|money|0
        steal|rob|robbed|stealing|thief
        owe|owes|owed me|us
        unpaid|insufficient
        not worth
        no longer|more discount
        i want|need my money
        fraudulent charge*|transaction*
        transaction|charge not recogni*|authori*|mine|my|made
        did not|never authori*|order|sign|agree*|ask|request|consent*|subscribe*|apply|opened|open
    """,
    "lost": """
        out for delivery
        still showing|shows|say|preparing|processing|in_transit|pending|at|stuck|no|zero
        photos|files|pictures|messages|contacts|playlists|saves|progress gone|lost|deleted|missing
        half of|the order|missing
        came|come off|out|back broken|damaged|pieces|two|cracked
        in pieces|bits|two
        was|be not|never delivered|received
        already left|gone|sold
        same one
        left already|without
        order|ordered|bought|booked|paid|wanted|asked got|received|was|get|nothing|sent|but
        got red|wrong|size|someone|different|other|instead|nothing
        was due|meant|supposed|expected
        threw|throw|dumped|tossed|chucked package|order|item|my|bag|over
        over fence|gate|wall
        hole in wall|ceiling|fence
        took|take payment|money never|but|and_no
        lost documents|paperwork|files|application|luggage|suitcase|claim|cheque|check|deposit|case
        lose documents|paperwork|application|file|files|claim|cheque|check|deposit
        ask|asked|asking send|resend|documents again
        same documents|information|paperwork|questions
        send again|them_again
        registered someone|else|another
        someone else
        in another city|country|state
        not|never|nor|havent|yet|still receive|arrive|deliver|get|turned_up|show|got|shipped|dispatched|
        refund|sent|seen|came|come
        lose|lost my|our|the bag|package|order|money|card|account|file|data|progress|everything|
        phone|passport|item|stuff|work|photos|parcel|saves|save|points
        lost in|by transit|post|mail|courier
        bag lost|missing|delayed|not|never|damaged
        missing|misplaced|mislaid|gone_missing
        missing item|from|order|part|parts|money|package|bag|pieces
        deliver|left wrong|neighbour*|neighbor*|outside|rain|never|next_door|bin|street|someone
        say|says|said|marked|showing|shows deliver|delivered|dispatched|shipped|not
        deliver not|but_not|but_nothing|nothing|never|late|wrong
        wrong order|item|address|size|colour|color|product|person|name|amount|place|house|food|one|
        flight|date|bill|information|info|model|part|price|thing
        damaged|broken|smashed|crushed|opened|empty|leaking|torn|ripped|soaked|used arrive|box|
        package|parcel|item|in|on|when|upon|order|packaging
        arrive broken|damaged|late|smashed|empty|cold|wrong|crushed|opened|with|without|in|faulty|
        used|incomplete
        empty box|package|envelope|parcel
        incomplete|half order|missing
        order|flight|booking|appointment|delivery|trip|reservation|ticket cancel|lost|missing|wrong|
        never|not|delayed|late|disappeared|stuck|again
        cancel my|our|flight|order|last|without|0|again|on|due|after|trip|appointment
        missed connection|connecting|flight|delivery|appointment|call|wedding|funeral|meeting|
        deadline|exam|work|christmas|birthday
        miss|missed my|our|a because|connection|flight|due
        no show
        driver|courier|technician|engineer|agent|installer never|not|no|didnt|lied|rude|left|threw|
        refused|cancelled
        didnt|never turn|show up
        stranded
        tracking not|no|hasnt|says|stuck|number|same|still|info
        return to|ed sender
        sent back
        lost package|parcel|luggage|bag|item|order|card
        out of stock
        whereabouts
        identity theft|stolen
        data breach|leak
    """,
    "leaving": """
        moving|taking|switching my accounts|account|money|business
        to|find|use another bank|provider|airline|carrier|company|supplier
        rather walk|die|swim|eat|drink|pay_someone_else
        cancel my|our|account|membership|subscription|contract|sub|policy|card
        cancelling|switching|unsubscrib*|uninstalling|switched
        never|not|wont|last|no_longer use|fly|order|buy|shop|book|return|bank|go|be|using|ordering|
        coming|stay|travel|spend|purchase|recommend|do_business|again|deal|trust|come|subscribe
        last|first_and_last time i|we|ever|using|order|buying|flying|with
        never again|ever
        take|taking my|our business|money|custom elsewhere|somewhere
        business|custom|money elsewhere
        go|going|look|looking|shop|move|moving|switch elsewhere|another|competitor|to|provider|bank|
        carrier
        lost customer|me|our|my business|custom
        lose customer
        lost a customer|loyal
        switch|switching|moving|leaving|leave|change provider|provider|bank|to|carrier|after|for|
        you|network|supplier|airline
        done with|you|here
        i done|im_done
        boycott*
        delete|deleting|deleted app|account|my
        close|closing|closed my|account
        get rid
        lawyer*|attorney*|sue|suing|sued|lawsuit*|court|solicitor*|ombudsman|trading_standards|bbb|
        cfpb|ofcom|fca|watchdog|legal_action|regulator*|small_claims|better_business
        report|reported|reporting you|to|this|them
        file|filed|filing|make|lodge|raise|submit complaint
        file|filed complaint
        formal complaint
        tell everyone|everybody|friends|world
        not recommend|worth|bother|trust
        do not buy|use|order|fly|book|trust|waste|go|bother|shop|bank|recommend|purchase|download|
        subscribe|rent|believe|fall
        never recommend
        warn everyone|others|people
    """,
    "demand": """
        fix this|your|it|now|please|the|asap|app|website|ur
        please fix|sort|resolve|refund|stop|help|respond|reply|answer|explain|cancel|contact|look|
        advise|do_something
        sort this|it|your|out|ur|yourself*|yourselves
        sort|get act|together|shit|out
        get act|shit|together
        do|get better|something|job|your_job
        step up
        wake up
        need get better|fix|improve|sort|do|train*|refund|help|answer|response
        please do something
        i need|want|demand|expect|deserve answer|answers|explanation|refund|apology|response|
        replacement|compensation|help|solution|resolution|manager|someone
        want speak|talk|explanation|answer|know|manager|compensation|apology
        someone contact|help|call|explain|respond|please|answer|look|reply|get
        anyone|someone help
        can|could someone|anyone|you help|explain|tell|fix|respond|reply|sort|please|look
        can get refund|help|answer|response|human|someone
        asap|urgent|urgently|immediately
        when will|are|going|can|is|do fix|get|be|back|arrive|receive|refund|deliver|resolved|working|
        up|sort|expect|respond|reply|bring
        when going
        explain why|how|this|please
        compensat*|reimburs*|refund|apolog*
        stop send|call|charge|email|spam*|lying|ask|text*|steal|take|ignor*|using|show|mess*
        remove me|my
        unsubscribe
        unresolved|escalat*
        help me|please|!|asap|us|needed|desperate
        please help
        need help|assistance|support
        sos|dm me
        do your job
        pull finger|socks|together
        raise|open|opened|raised ticket|case|complaint
        case|ticket|reference|complaint number|0|closed|open|still
        third ticket
        again and_again
        yet again|another
        once again|more
        every single|time|day
        every time
        constantly|continually|repeatedly|continuous*|constant
        always the_same|late|wrong|down|broken|busy|closed|problem|an_issue
        same issue|problem|thing|error|story
        how many|much times|more|longer
        for the|0 th|time|last|third
    """,
    "why": """
        why|how_come
        why not|cant|wont|still|keep|do|always|every|nobody|no|so|must|should
        what going|happening|hell|heck|point|fuck|up|wrong|excuse|happened|doing
        whats going|wrong|point|happening|up
        going on
        how possible|supposed|is_it|come|can_you|do_you
        seriously ?|!
        really ?|!
    """,
}
