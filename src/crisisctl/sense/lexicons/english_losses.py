"""What people write in English whose money or whose goods are gone."""

ENGLISH_LOSSES = {
    "money": """
        turned|turn off renewal|auto
        renewed itself|without|automatically|after|even
        auto renew*|renewal
        pulled|ran|checked credit
        cloned|skimmed
        raised|lowered|changed|cut limit|rate|price|terms|plan|bill without
        without asking
        get|getting|got only|just half|part|0
        pay for 0 get
        took|swallowed|ate card|money|tenner|ticket|pass|coins
        printed nothing
        buy|bought|pay|paid second|another|new|again ticket|one|time
        repossess*
        payment plan
        on my report|credit
        wrong amount|balance|price|total
        lost|loses|losing all|my presets|settings|work|savings|deposit|benefits|points|miles
        without telling
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
        tariff|standing charge
        theft
        charge|bill|billed|debited|invoiced twice|double|again|extra|for|me|0|wrong|without|
            still|incorrectly|full|after|too|more|late|fee|fees
        double|over|wrongly|still|being|being_still|keep charge|billed|debited|charging|billing
        overcharg*|overdraft|overbill*|overpaid|undercharged
        took money|payment|0|my
        take money|payment without|from|out|but|and
        took|take|taking out my|of_my|account
        money back|gone|missing|taken|disappeared|stolen|still|not|vanished|refund
        where my|is money|refund|order|package|stuff|delivery|item|bag|driver|food|card
        want|need|give|get|request*|requested|demand*|asked|asking|claim refund|money|
            compensation|reimburs*
        refund
        refund not|never|still|please|now|yet|me|my|asap|took|denied|takes|taking|been|was|
            immediately
        no|not|never|without|still|yet refund|reimburs*|compensat*|money
        out pocket
        hidden|extra|additional|unexpected|ridiculous|surprise|late|cancellation|unknown|
            outrageous fees|charge|cost|costs
        price increase*|hike*|gone|went|rise|rises|jumped|doubled|up|gouging
        increase*|raise*|rais*|doubled|tripled|hiked price|prices|rate|rates|bill|premium|fees|
            cost|rent|subscription
        bill went|gone|higher|wrong|increase*|doubled|increased|more
        pay for nothing|something|service|this|what|not|twice|premium|full|it_but|and
        pay 0 for|and|but|to
        paying customer
        loyal customer
        customer for|since|0|years
        lost 0|money
        stole my|from|me|us|money|0
        steal|rob|robbed|stealing|thief
        unpaid|insufficient
        not worth
        no longer|more discount
        i want|need my money
        fraudulent charge*|transaction*
        transaction|charge not recogni*|authori*|mine|my|made
        did not|never authori*|order|sign|agree*|ask|request|consent*|subscribe*|apply|opened|
            open
    """,
    "lost": """
        booked two|three|a gave|got|were
        reserved|booked|paid not|never|was|wasnt there|available|ready
        not pay for
        isnt|not what i|we|was paid|ordered|booked|expected|promised|advertised|asked
        gave us wrong|one|only
        arrived before|after
        past|straight past
        sailed|drove|went past
        came back with|broken|same|worse
        same noise|fault|problem|issue
        hair|glass|plastic|metal|worm in food|salad|soup|pizza|burger|meal
        out for delivery
        still showing|shows|say|preparing|processing|in_transit|pending|at|stuck|no|zero
        photos|files|pictures|messages|contacts|playlists|saves|progress gone|lost|deleted|
            missing
        half of|the order|missing
        came|come off|out|back broken|damaged|pieces|two|cracked
        was|be not|never delivered|received
        already left|sold
        same one
        left already|without
        order|ordered|bought|booked|paid|asked got|received|was|get|nothing|sent|but
        got red|wrong|size|someone|different|other|instead|nothing
        threw|throw|dumped|tossed|chucked package|order|item|my|bag|over
        hole in wall|ceiling|fence
        took|take payment|money never|but|and_no
        lost documents|paperwork|files|application|luggage|suitcase|claim|cheque|check|deposit|
            case
        lose documents|paperwork|application|file|files|claim|cheque|check|deposit
        ask|asked|asking send|resend|documents again
        same documents|information|paperwork|questions
        send again|them_again
        registered someone|else|another
        someone else
        in another city|country|state
        still not
        not get my|our|a|package|order|refund|email|code|money|delivery|item|reply|answer|
            response|anything
        not|never|nor|havent|yet receive|arrive|deliver|turned_up|show|shipped|
            dispatched|refund|sent|seen|came|come
        lose|lost my|our|the bag|package|order|money|card|account|file|data|progress|everything|
            phone|passport|item|stuff|work|photos|parcel|saves|save|points
        lost in|by transit|post|mail|courier
        bag lost|missing|delayed|not|never|damaged
        missing|misplaced|mislaid|gone_missing
        missing item|from|order|part|parts|money|package|bag|pieces
        deliver|left wrong|neighbour*|neighbor*|outside|rain|never|next_door|bin|street|someone
        say|says|said|marked|showing|shows deliver|delivered|dispatched|shipped
        deliver not|but_not|but_nothing|nothing|never|late|wrong
        wrong order|item|address|size|colour|color|product|person|name|amount|place|house|food|
            one|flight|date|bill|information|info|model|part|price|thing
        damaged|broken|smashed|crushed|opened|empty|leaking|torn|ripped|soaked|used arrive|box|
            package|parcel|item|when|upon|order|packaging
        arrive broken|damaged|late|smashed|empty|cold|wrong|crushed|opened|with|without|in|
            faulty|used|incomplete
        empty box|package|envelope|parcel
        incomplete|half order|missing
        order|flight|booking|appointment|delivery|trip|reservation|ticket cancel|lost|missing|
            wrong|never|not|delayed|late|disappeared|stuck|again
        cancel my|our|flight|order|last|without|0|again|on|due|after|trip|appointment
        missed connection|connecting|flight|delivery|appointment|call|wedding|funeral|meeting|
            deadline|exam|work|christmas|birthday
        miss|missed my|our|a because|connection|flight|due
        no show
        driver|courier|technician|engineer|agent|installer never|not|no|didnt|lied|rude|left|
            threw|refused|cancelled
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
        still not ready|here|available|open|right|there
    """,
}
