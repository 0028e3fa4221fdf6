"""Words in English that a reader may leave out, and those that read as one."""

ENGLISH_SMALL = """
    the a an my your ur our his her hers their its this that these those i im ive id me we us it
    u you ya they them he she him is are was were be been being am have has had ve re ll
    s m d t of to in into at by do does did done doing just very so really quite rather pretty
    totally absolutely completely literally actually even ever then than as some any such also
    there here over about from through during per each which who whom whose honestly
    simply basically lol lmao rt amp quot , ' " - –
"""

ENGLISH_SAME = """
    not = dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt aint dnt didn doesn don
    not = neither nor
    cant = cannot couldnt unable cnt
    wont = wouldnt
    get = got getting gets gotten gettin
    keep = keeps kept keeping
    work = works worked working workin wrk
    receive = received receives receiving recieve recieved recieving receieved recived
    answer = answers answered answering
    reply = replies replied replying
    respond = responds responded responding
    response = responses
    call = calls called calling
    phone = phones phoned phoning
    email = emails emailed emailing mail mails mailed
    message = messages messaged messaging msg msgs
    help = helps helped helping
    wait = waits waited waiting waitin
    hour = hours hr hrs
    minute = minutes min mins
    day = days
    week = weeks wk wks
    month = months mth mths
    year = years yr yrs
    time = times
    refund = refunds refunded refunding
    cancel = cancels cancelled canceled cancelling canceling cancellation
    charge = charges charged charging
    pay = pays paid paying payed
    payment = payments
    deliver = delivers delivered delivering
    delivery = deliveries
    arrive = arrives arrived arriving
    order = orders ordered ordering
    package = packages parcel parcels
    item = items
    account = accounts acct
    customer = customers
    service = services svc
    flight = flights
    send = sends sent sending
    tell = tells told telling
    say = says said saying
    ask = asks asked asking
    try = tries tried trying tryin
    lose = loses lost losing
    problem = problems prob probs
    issue = issues
    difficulty = difficulties
    having = havin
    error = errors
    app = apps application
    website = site websites webpage
    please = pls plz pleaseee plss
    because = cuz cos coz
    thanks = thank thx thnx thankyou thanx tysm ty
    great = gr8
    people = ppl
    never = nvr
    people = folks
    want = wants wanted wanting wanna
    need = needs needed needing
    make = makes made making
    take = takes took taking taken
    let = lets letting
    show = shows showed showing shown
    load = loads loaded loading
    open = opens opened opening
    login = logon signin
    log = logs logged logging
    sign = signs signed signing
    change = changes changed changing
    fix = fixes fixing
    stop = stops stopped stopping
    update = updates updated updating
    give = gives gave giving given
    go = goes went going gonna
    use = uses used using
    come = comes came coming
    steal = steals stole stolen stealing
    rob = robs robbed robbing
    start = starts started starting
    fail = fails failed failing
    bag = bags baggage luggage suitcase suitcases
    hold = holding held
    fees = fee
    find = finds found finding
    see = sees saw seen seeing
    speak = speaks spoke speaking
    talk = talks talked talking
    look = looks looked looking
    expect = expects expected expecting
    someone = somebody
    nobody = noone
"""
