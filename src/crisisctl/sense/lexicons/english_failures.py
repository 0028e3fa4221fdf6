"""What people write in English when something does not work or is refused."""

ENGLISH_FAILURES = {
    "broken": """
        blank page
        same blank|error|page
        tried 0|two|three|four|several|different browsers|phones|computers|cards|times
        on day one
        first day|week|use|wash|time broke|broken|ripped|died|stopped|failed
        went first day|week
        zip|strap|handle|button|hinge|lid|cable|charger|screen went|broke|snapped|fell|came
        fell apart|off
        snapped
        servers trash|down|garbage|suck|dead|bad
        0 mbps
        barrier|door|gate closed|shut|not
        interrupt*|interuption*|stutter*|pixelated|static|flicker*|rattl*|fray*
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
        gone missing|wrong|forever|after|since
        broke after|down|again|within|on
        soaking|wet|ripped|broken seat
        cold food
        food|meal|pizza|coffee cold|late|stale|wrong|missing|raw|inedible
        nothing where|works|loads|happens|opens
        worse since|after|than
        changed layout|design|interface|menu
        not|wont|never|stop|no_longer|nothing|hardly|barely|cant_get|isnt|nor work|load|open|
            connect*|respond|charge|function*|turn|start|play|show|update|sync*|refresh*|save|
            print*|boot*|launch*|stream*|download*|install*|display*|recogni*|recognise|
            register*|appear*|ring*|send|receive|go_through|accept*|allow*|let|process*|switch*|
            heat*|cool*|flush*
        stop work|responding|charging|loading|playing
        work not|neither|anymore|intermittent*|properly not
        broken|breaks|breaking_down
        crash*|bug|bugs|buggy|bugged|glitch*|froze|frozen|freez*|lag|lags|laggy|lagging|buffering
        error|errors|error code|message
        stuck
        keep [on] crash*|freez*|get|go|kick*|log|say|tell|disconnect*|drop*|cut*|stop|restart*|
            reset*|turn|ask|show|send|fail|error|charge|loading|buffer*|happen*|repeat*|declin*|los*
        kick out
        kick me_off|us_off
        kicked|booted|logged|locked|signed|thrown|locks|logs out|off
        lock out
        locked|suspended|blocked|banned|disabled|deactivated|restricted|terminated|frozen|hacked|
            compromised|deleted|blocks|block|ban|bans|suspends|hack|hacker*
        app|website|server*|network|internet|wifi|system|line|service|broadband|signal|email|
            page|connection|bank|banking|portal|power down|out|offline|dead|dropping|gone|slow
        down again|yet|since|still|all|for
        down for everyone
        outage*|offline|downtime|blackout
        no signal|internet|service|connection|network|power|water|wifi|heating|electricity|gas|
            sound|audio|picture|dial|tone|data|coverage|broadband|reception|hot
        without internet|power|water|service|phone|heating|electricity|signal|wifi|broadband|gas|
            car
        black|blank|white|blue|frozen screen|page
        screen|page black|blank|white|frozen
        drops|dropping|dropped|cuts|cutting|cut|lost call|connection|signal|off|out
        disconnect*
        spinning wheel|circle
        defect*|faulty|malfunction*|unusable|inoperable|out_of_order|unplayable|unwatchable|fail|
            failed|failing|failure|doa
        having|get|another|big|huge|major|same|serious|constant|ongoing|many|lots|numerous|
            several|more|recurring|keep|still issue|problem|trouble|difficulty|error
        issue|problem|trouble|difficulty with|log|login|sign|connect*|get|access*|again|still|
            persist*|since|not|for|make|pay|find|load|open|use|play|watch|order|book*|
            download*|install*|upload*|print*|understand*
        not fix|fixed|resolve|resolved|solved|sorted
        drains|draining
        there|something wrong|issue|problem
        went|gone|going|goes|go wrong|missing|haywire
        is|service|app|website down
        down ?|again|atm
        someone|somebody get|sign|log|access*|use|hacked|change|stole account|email|gmail|
            password|name|card|phone
        update broke|ruin*|break*|worse|mess*|made
        since update|upgrade|new|latest
        after update|upgrade
        overheat*|drain*|battery dies|dead|drain*|died
        404|500|timeout|timed_out|time_out|times_out
        something went wrong
        disappeared|vanished|wiped|erased
        doesnt|not recognise|recogni*|match
        link|button|code|page|password|card|voucher|coupon|form not|doesnt|broken|dead|expired|
            invalid|wont
        invalid|expired
        loop
    """,
    "cannot": """
        cant access|log|login|sign|open|use|get|find|pay|buy|watch|play|connect|load|cancel|book|
            change|update|download|install|delete|remove|verify|reset|see|send|upload|stream|
            join|print|edit|view|check|make|do|believe|even|seem|stand|register|submit|complete|
            order|receive|activate|transfer|withdraw|understand|return|track|add|enter|redeem|
            work|listen|hear|save|go|recover|retrieve|switch|turn|move|start|fix|resolve|
            trust|afford|continue|sleep|move|anything|anyone|proceed|rejoin|apply|claim|checkin|
            select|set
        cant
        wont let|accept|allow|take|give|recogni*|do|go|get|help|honor|honour|refund|send|stop|
            tell|come
        not let|allow|able|give|accept|find|help|understand|know_what|send|see
        not able|possible
        impossible
        trying|try get|cancel|log|contact*|reach|speak|call|find|access|return|sort|resolve|
            claim|reset|book|make|pay|use|for
        try everything|all|multiple|several|many|0|times|again|reinstall*|restart*|reboot*|
            uninstall*|turning
        reinstall*|uninstall*|rebooted|restarted
        not know|sure what|why|how
        no way cancel|contact|to|stop|fix|get|log|out|login|talk|speak
        no option
        not my first
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
        refus*|denied|deny|denies|denying|reject*|declin*|not_honou*|not_eligible|ineligible
        turned away|down
        will not|wont refund|honou*|replace|accept|help|exchange|reimburse*|cover|compensate*|
            give|do
        not refund|eligible|honou*|entitled|allowed|accept*|cover*|valid|authori*
        nonrefundable|non refundable
        forced|forcing|force|made to|pay|buy|upgrade|me|us|choose
        only offer*|gave|give|voucher*|credit
        bumped|kicked off flight|from
        overbook*|oversold
        without consent|permission|authori*|asking|my|notice|warning|telling|explanation|
            notification
        unauthori*
        no notice|warning|reason|explanation|apology|compensation|refund|consent|permission|help|
            support|assistance|solution
        against policy|will
        told not|no|nothing|cant|different|would|wait|could|it_was|need
        say|said cant|nothing|no|different
        said would
        nothing can|do|done|you_can
        blame|blamed|blaming me|us|weather|customer|post|courier
        foreclos*|repossess*|garnish*|collections
        collection agency
        debt collector*
        credit score|report|bureau*|rating
        dispute*|disputing
    """,
}
