"""Words in English that praise and words that blame, in general."""

ENGLISH_FEELINGS = {
    "awful": """
        worst|awful|terrible|horrible|horrendous|atrocious|appalling|abysmal|disgusting|disgrac*|
            shameful|dreadful|pathetic|diabolical|shambles|shambolic|joke|nightmare|horrific
        unacceptable|inexcusable|outrageous|scandalous|deplorable|despicable|criminal|abomination
        rubbish|garbage|trash|crap|crappy|shit*|bullshit|bs|pos|useless|worthless|incompetent|
            clueless|hopeless|laughable|ridiculous|ridic|absurd|ludicrous|unbelievable|farce|
            fiasco
        scam|scams|scammed|scammer|scammers|scamming|fraud|fraudulent|fraudsters|rip_off|ripoff|
            ripped_off|rip-off|con|conned|crooks|thieves|theft|daylight_robbery|swindle*
        shame on|zero stars|0 star|stars
        waste of money|time|space|life
        wast* time|money|hour|day|evening|afternoon|morning
        shocking service|experience|customer|way|treatment|support|delivery
        absolute|utter|total joke|shambles|disgrace|mess|disaster|farce|rubbish|nonsense|chaos|
            scam
        sucks|suck|sucky|sucked
        disaster|disastrous|catastroph*|hell|hellish
        poor|shoddy|subpar service|customer|quality|experience|communication|support|show|form
        poor|poorly|abus*|insult*|harass*|humiliat*
        third rate|class
        bad|terrible|awful|poor|horrible customer|service|experience|support
        never again
        0 10|5 would|not
        avoid
        stay|steer|keep away|clear
        lied|lying|lies|liar|liars|dishonest|deceitful|deceiv*|mislead*|misled|deceptive
        incompeten*|unprofessional*|negligen*|careless|sloppy
    """,
    "insult": """
        idiot*|moron*|stupid|dumb|dumbass|imbecile*|clown*|asshole*|arsehole*|bastard*|bitch*|
            wtf|wth|ffs|fuck*|fck|fcking|f*ck|damn|goddamn|bloody|effing|freaking|fricking|piss*|
            screw*|crooked|greedy|greed|pricks|jerks|scumbag*|scum|twats|muppets|cretins|hate|
            hated|hates|despise|loathe|detest
    """,
    "upset": """
        angry|furious|livid|fuming|mad|enraged|irate|outraged|seething
        annoy*|irritat*|infuriat*|frustrat*|exasperat*|aggravat*|maddening
        disappoint*|dissapoint*|dissatisf*|unsatisf*|unhappy|upset|upsetting|displeased|let_down
        fed up|sick of|tired of|had enough|enough enough|last straw|beyond joke|sick tired
        disgust*|appal*|dismay*|ashamed|distress*|stressed|stressful|stressing|anxious|worried
        regret*|gutted|heartbroken|devastated|cry|crying|tears
        losing|lost patience|faith|trust|confidence|respect
        at loss|end|wits
        patience run|running out|thin
        not happy|impressed|amused|pleased|satisfied|ok|okay|acceptable|fair|right|cool|
            good enough
        what joke|mess|nightmare|shame|pity|waste|disgrace|disappointment|rip|shambles
        how dare|hard|difficult can|is|could|dare
        kidding me|joking|having laugh|laugh
        are|you|must kidding|joking
        ugh|argh|grr*|smh|sigh|facepalm|meh|yikes|jeez|omfg
    """,
    "bad": """
        bad|badly|worse|wrong|wrongly|sad|sadly|unfair|unfairly|unjust*|rude|rudely|ignorant|
            arrogant|unhelpful|unreliable|unresponsive|uncaring|unfriendly|hostile|aggressive|
            condescending|dismissive|disrespect*|inconsiderate|insensitive|nasty|mean|dirty|
            filthy|smelly|stinks|stink|gross|mouldy|moldy|rotten|stale|disgrace|cheap|overpriced|
            extortion*|expensive|pointless|meaningless|nonsense|confusing|complicated|misleading|
            inaccurate|incorrect|incorrectly|unclear|inconvenien*|hassle|painful|pain|trouble|
            troubles|mess|messed|chaos|chaotic|ruin*|spoil*|destroy*|dead|kill*|die|died|dying|
            hurt|hurts|injur*|ill|poison*|unsafe|dangerous|danger|risk*|threat*|violent*|
            violence|attack*|war|crisis|crime*|corrupt*|racis*|sexis*|homophob*|discriminat*|
            scandal*|lame|boring|ugly|weak|dull|mediocre|inferior|flop|lousy|subpar|shabby|
            failure*|fails|fail|nope|hardly|barely|deteriorat*|declin*|downhill|regress*|loser*|
            losers|blame*|guilty|sorry|terrorist*|disappear*|suffer*|sick|worry|worries|fear|
            afraid|scared|scary|cruel|evil|horror|crazy|insane|nuts|fake|counterfeit|faulty|
            illegal|unlawful|breach*|violat*|unethical|immoral|suspicious|shady|dodgy|sketchy|
            sneaky|hidden|unwanted|unsolicited|spam|spammed|spamming|bait|trick*|cheat*|pathetic|
            tragic|tragedy|ridicul*|nerve|audacity|excuse|excuses|jerk|neglect*|noisy|soggy|
            burnt|uncooked|undercooked|tasteless|bland|inedible|bugs|cockroach*|bedbugs|mice|
            mould|mold|leak*|stain*|torn|scratched|cracked|shattered|smashed|dented|ripped
        not impressed
        swore|sworn|yelled|yelling|shouted|shouting|sneered|cheated|betrayed|abandoned|forgotten
        laughed at
        felt|feel cheated|robbed|ignored|betrayed|used|insulted|sick|unsafe|let_down|humiliated
        gone downhill
        no way|excuse|idea|clue|sense|point|use|info|information|explanation|apology|choice|
            option
        make no sense
        ridiculously|insanely|stupidly
        downhill
        murder*|assault*|arrest*|protest*|terror*|massacr*|rape|raped|rapist|fight*|hostage*|
            genocid*|bomb*|explod*|explosion*|deadly|fatal*|disease*|virus|cancer|grief|griev*|
            mourn*|lonely|depress*|bitter|jealous|envy|selfish|coward*|hypocri*|embarrass*|
            awkward|cringe|offensive|toxic|bully|bullies|bullying|poverty|bankrupt*|layoff*|
            fired|unemploy*|collaps*|wreck*|flood*|propaganda|bigot*|nazi*|misogyn*|islamophob*|
            infanticide|manslaughter|execut*|beheaded|prison|jail*|convict*|fml|controvers*|
            outrage|backlash|boo|booed|bullshit|crappy|fraudster*|conspir*|exaggerat*|scandle|
            slander|punish*|shame*|plague*|tragic*|devastat*|doom*|despair|hopeless*|panic*|
            alarm*|misery|miserable|nasty|hatred|rant|disagree
    """,
    "mild": """
        problem|issue|trouble|forgot|stop|shut|difficulty|difficulties|slow|slowly|weird|strange|
            odd|unfortunately|hard|difficult|struggl*|concern*|complain*|complaint*|complaining|
            doubt*|unsure|tired|exhaust*|bother*|mistake*|fault|unable|miss|missed|unlucky|shame|
            pity|warning|beware|careful|suspect*|apparently|supposed|supposedly|claim*|allegedly|
            twice|against|guess|useless|despite|whereas|unexpected*
    """,
    "good": """
        good|nice|nicely|fine|happy|glad|pleased|pleasant*|satisf*|helpful|friendly|polite|
            courteous|kind|kindly|kindness|professional*|efficient*|quick|quickly|fast|prompt*|
            smooth*|easy|easily|simple|reliable|recommend*|enjoy*|fun|cool|cute|sweet|lovely|
            beautiful*|pretty|winner*|winning|success*|proud*|congrat*|bravo|welcome|cheers|best|
            luck|lucky|safe|clean|comfortable|comfy|tasty|yummy|yum|delicious|fresh|warm|
            affordable|useful|convenient*|clear|transparent|fair|honest|caring|attentive|
            knowledgeable|responsive|accommodating|understanding|impress*|improv*|hopeful*|
            excit*|interesting|interested|exciting|party|dope|gorgeous|handsome|charming|inspir*|
            bless|glorious|genius|classy|elegant|magic*|epic|lit|goat|proud|laugh*|adorable|
            treasure|ready|fav|favorite|favourite|thankful|grateful|gratitude|relief|relieved|
            smile*|haha*|hehe*|yay|woohoo|woo|hooray|wow|celebrat*|birthday|blessed|bless|peace|
            rocks|kudos|props|hero|heroes|legend*|treat|cant_wait|looking_forward|on_time|
            hassle_free
        no problem|problems|issue|complaints|worries|hassle|stress
    """,
    "fair": """
        like|likes|liked|well|better|hope|win|wins|won|support|right|true|ok|okay|yes|yeah|new
    """,
    "great": """
        great|excellent*|amazing*|awesome*|fantastic*|wonderful*|brilliant*|superb*|perfect*|
            outstanding|exceptional*|incredible|incredibly|fabulous*|terrific|stellar|phenomenal|
            magnificent|marvelous|marvellous|spectacular|stunning|impeccable|flawless*|seamless*|
            love|loved|loves|loving|lovin|adore*|delight*|thrilled|superior|first_class|
            top_notch|second_none|above_beyond|shoutout|lifesaver|best_ever
        0|five star|stars
        well done
        good|great job|work
        keep good|great work
        shout out
        highly recommend*
        made day
        life saver
        not ask more
        cant fault
        cant happier
        cant recommend enough
        far good
    """,
    "emoji_bad": """
        😡|🤬|😠|😤|🙄|😒|😑|😞|😔|😢|😭|💔|👎|🤦|😩|😫|😣|😖|🤮|🤢|💩|🖕|😾|☹|🙁|😕|😟|🤨|😪|🥵|:(|:[|:/|=(|;(|🚮
    """,
    "emoji_good": """
        😀|😃|😄|😁|😊|☺|🙂|😍|🥰|😘|❤|💕|💖|💙|💚|💛|🧡|💜|👍|👏|🙌|🎉|🥳|💪|🔥|✨|⭐|🌟|😎|🤗|<3|:)|:d|=)|;)|😉|🎊|✅|💯|😂|🤣|😆|
            😅|🙏
    """,
}
