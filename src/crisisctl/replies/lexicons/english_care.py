"""Words in English that help."""

ENGLISH_CARE = {
    "empathy": """
        sorry|apolog*|regret|regrets|saddened|heartbroken|devastated|shocked|horrified|dismayed|
            sadness|condolences|sympathy|sympathies|grief|ashamed
        understand|understands|understandable|understandably|realise|realize|appreciate|recognise|
            recognize|acknowledge|imagine|hear|share how|why|that|your|you|the|it|this|what|
            frustrat*|concern|concerns|anger|and|people|many|exactly|completely|is|must|can_imagine
        know|knows how|this|that|you|it|many|what|your|why|our|people|some
        frustrat*|worr*|concern*|upset*|distress*|disappoint*|anger|angry|anxious|anxiety|
            stressful|stress|unsettling|scary|frighten*|painful|upsetting|alarming|hurt|confus*|
            annoy*|difficult|hard|awful|terrible|horrible
        thoughts|hearts|prayers are|go|with|is|out
        thank|thanks [so_much|very_much|a_lot] [you|for] [all] [so_much|very_much] [for] [telling|
            flagging|alerting|letting|writing|raising|reporting|warning|speaking|sharing|bringing|
            pointing|your|taking|getting|contacting|reaching|spotting|highlighting|messaging|
            to_everyone|everyone|being|waiting]
        thank|thanks [you] [for]
        you matter|deserve|deserved|are_right|'re_right|have_every|expected|count|are_not_alone|
            're_not_alone
        not|isn't|wasn't|never|below .2 what|how|good_enough|acceptable|ok|okay|the_experience|
            the_service|right|fair
        unacceptable|let_you_down|let_down|we've_let|we_hear|we_see|we_care|we_feel|we_failed|
            we_listen
        we [are|ve|have|'re] hear|see|care|feel|failed|let|heard|listen|listening|here_for|
            here_to|thinking|with_you
        with you|them|families|everyone
        take|taking care|this_seriously|it_seriously
    """,
    "hazard": """
        recall|recalls|safety_recall|product_recall
        stop|do_not|don't|never|avoid [using|use|eating|eat|drinking|consuming] [use|eat|click|
            open|using|consume|drink|touch|wear|drive|send|pay|share|install|answer|reply|trust]
        hacked|compromised|scam|scams|phishing|fraud|fraudulent|fake|impersonat*|hijacked|malware|
            spoof*
        warning|danger|alert|evacuate|evacuat*|urgent|emergency|hazard|risk_of
        keep away
        call 112|999|911|15|988
    """,
    "moderation": """
        abuse|abusive|insults|threats|threatening|harassment|hate|racist|racism|sexist|slurs|
            hateful
        house|community|moderation rules|guidelines|charter|standards
        criticism is welcome
    """,
    "order": """
        you must|need_to|have_to|are_required_to|should [dm|send|write|message|contact|provide]
    """,
    "offer": """
        please|pls|kindly
        would|could|can|will|may you|we|i
        if you|it
        you can|may|could|are_welcome|'re_welcome
        feel free
        we'd|we|our|team|colleagues|happy|glad|like|love|can|will|ll|here [to|help|can|will|is|
            are|love|like|answers|would] [help|like|love|answer|listen|look|check|talk|speak|
            answers|hear]
        so|to [that] [find|help|look|check|sort|see|protect|keep|avoid|talk|solve|follow|discuss|
            trace|fix|get|we]
        let's|lets|let_us
        mind|want|like|prefer|wish !to_know
    """,
    "nothing_personal": """
        nothing personal|private|confidential
        no|not|don't|do_not|never|without|avoid|rather_than|instead_of|keep|please_don't|any|
            exposing .6 personal|private|data|details|information|anything|order_number|here|
            number|address|confidential|publicly|in_public
        personal|private data|details|information|info .3 out_of|off|stays|private|safe|here
        keep [your] .2 data|details|information|private|safe
        not here|publicly
        for your|everyone's privacy|security|safety|protection
        publicly|in_public|in_the_open
    """,
    "come_back": """
        will|ll|we .2 come|return|reply|update|post|answer|confirm|follow_up|report|share|say|
            publish|tell|close|be .5 here|publicly|in_public|this_thread|thread|below|everyone|
            in_this_post|under_this|posted|updated
        come|coming|get|be|report back .2 here|publicly|in_public|this_thread
        here|publicly .4 when|once|as_soon|afterwards|what|after|outcome|result
        without|only_with your|the consent|agreement|permission
        back here
        public|publicly update|reply|answer|follow-up|once
        let everyone|people know
    """,
    "promo": """
        shop|buy|order|subscribe|sign_up|try|save|discover|explore|browse now|today|online|our|
            up_to
        discount|discounts|promo|promotion|promotions|voucher_code|promo_code|coupon|coupons|
            giveaway|bargain|bestseller|best-seller|black_friday|cyber_monday|flash_sale
        on|our|summer|winter|spring|big sale|sales
        special|limited|exclusive|great|best|new|limited-time offer|offers|deal|deals|collection|
            range|edition|price|prices|launch
        free delivery|shipping|gift|trial|returns
        don't|do_not miss|miss_out|wait
        check out our new|latest|offers|range|deals|collection|website|store|shop
        check|discover|visit|browse|explore our|the new|latest|online_store|shop|range|store|
            catalogue|collection|deals
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
