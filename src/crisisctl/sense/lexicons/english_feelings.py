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
        shame on
        zero|0 star|stars
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
        fed|sick up|tired
        enough enough
        last straw
        beyond joke
        disgust*|appal*|dismay*|ashamed|distress*|stressed|stressful|stressing|anxious|worried
        regret*|gutted|heartbroken|devastated|cry|crying|tears
        losing|lost patience|faith|trust|confidence|respect
        patience run|running out|thin
        not happy|impressed|amused|pleased|satisfied|ok|okay|acceptable|fair|right|cool
        not good enough|not_good_at_all
        not all_good|acceptable|funny|fun|enough
        cant stand
        kidding ?|!
        make sick|cry|mad|angry|furious
        can|could|must|should|need|needs do better
        what joke|mess|nightmare|shame|pity|waste|disgrace|disappointment|shambles
        how dare
        how hard|difficult can|could
        kidding me|joking|having laugh|laugh
        are|you|must kidding|joking
        ugh|argh|grr*|smh|sigh|facepalm|meh|yikes|jeez|omfg
        wits
    """,
    "bad": """
        bad|badly|worse|wrong|wrongly|sad|sadly|unfair|unfairly|unjust*|rude|rudely|ignorant|
            arrogant|unhelpful|unreliable|unresponsive|uncaring|unfriendly|hostile|aggressive|
            condescending|dismissive|disrespect*|inconsiderate|insensitive|nasty|dirty|
            filthy|smelly|stinks|stink|gross|mouldy|moldy|rotten|stale|disgrace|cheap|overpriced|
            extortion*|expensive|pointless|meaningless|nonsense|confusing|complicated|misleading|
            inaccurate|incorrect|incorrectly|unclear|inconvenien*|hassle|painful|pain|trouble|
            troubles|mess|messed|chaos|chaotic|ruin*|spoil*|destroy*|dead|kill*|die|died|dying|
            hurt|hurts|injur*|ill|poison*|unsafe|dangerous|danger|risk*|threat*|violent*|
            violence|attack*|war|crisis|crime*|corrupt*|racis*|sexis*|homophob*|discriminat*|
            scandal*|lame|boring|ugly|weak|dull|mediocre|inferior|flop|lousy|subpar|shabby|
            failure*|fails|fail|nope|hardly|barely|deteriorat*|declin*|downhill|regress*|loser*|
            losers|blame*|guilty|sorry|terrorist*|disappear*|suffer*|sick|worry|worries|fear|
            afraid|scared|scary|cruel|evil|horror|crazy|nuts|fake|counterfeit|faulty|
            illegal|unlawful|breach*|violat*|unethical|immoral|suspicious|shady|dodgy|sketchy|
            sneaky|hidden|unwanted|unsolicited|spam|spammed|spamming|bait|cheat*|pathetic|
            tragic|tragedy|ridicul*|nerve|audacity|excuse|excuses|jerk|neglect*|noisy|soggy|
            burnt|uncooked|undercooked|tasteless|bland|inedible|bugs|cockroach*|bedbugs|mice|
            mould|mold|leak*|stain*|torn|scratched|cracked|shattered|smashed|dented|ripped
        not impressed
        swore|sworn|yelled|yelling|shouted|shouting|sneered|cheated|betrayed|abandoned|forgotten
        felt|feel cheated|robbed|ignored|betrayed|used|insulted|sick|unsafe|let_down|humiliated
        gone downhill
        no way|excuse|idea|clue|sense|point|use|info|information|explanation|apology|choice|
            option|chance|hope|luck|respect|shame|class|fun|mercy|taste|talent|interest|future
        wrong with
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
            alarm*|misery|miserable|nasty|hatred|disagree
        abandons|abhor*|abominable|abrasive|aching|ache|aches|agony|agoni*|alienat*|anguish|
            antagoni*|anxiety|apathetic|apathy|assh*|atrocity|atrocities|backstab*|betray*|
            betrayal|bleak|bleed*|blunder*|bogus|brainwash*|breakdown|brutal*|bugger|burglar*|
            burnout|butcher*|callous|carnage|choke|choked|choking|clumsy|clusterfuck|contempt*|
            corpse|costly|creep|creeps|creepy|cripple*|crook|crippling|cruelty|crybab*|cunt*|
            curse|curses|cursed|cynic*|damage*|damages|damned|darn|dang|dastard*|deadbeat|
            deadlock|deceit|defeat|defeated|defeats|degrad*|delusion*|demean*|demoraliz*|
            denounce*|depriv*|derogatory|desperat*|desolate|destruct*|dickhead*|dictator*|
            disapprov*|discomfort*|disconcert*|discourag*|disdain|disgruntled|disheart*|dislike*|
            disloyal|dismal|dismiss|dismissed|dismissing|disorder*|disorganis*|disorganiz*|
            displease*|disregard*|disrupt*|disservice|dissent|distort*|distract*|distraught|
            distrust*|disturb*|douche*|downer|downfall|dread|dreads|dreaded|dreading|drown*|
            dumbest|dump|dumped|dunce|dupe|duped|dysfunction*|eerie|egregious|enemy|enemies|
            enslave*|erratic|evict*|eww*|excruciat*|extremis*|eyesore|fakes|fallacy|falsely|
            fanatic*|fatigue*|fearful|feud*|fiend*|filth*|flaw|flaws|flawed|flee|flimsy|fool|
            fools|foolish|fooled|foul|frantic|freak|freaks|freakin|frickin|fright*|frighten*|
            fugitive|futile|gaslight*|ghastly|gibberish|gloom*|goon|goons|gory|grim|grimy|grouch*|
            grudge*|gruesome|grumpy|guilt|gullible|hapless|hardship*|harmed|harmful*|harms|harsh*|
            hater|haters|hating|hateful|haunt*|hazard*|headache*|heartache*|heartless|heartbreak*|
            heinous|hideous|hinder*|homeless|homicid*|hooligan*|horrid|horrif*|horribly|
            hostil*|hysteri*|idiocy|illegally|illness*|impair*|imprison*|inability|inaccura*|
            inadequate*|inappropriate*|incapable|inconsisten*|indecen*|ineffective*|inefficien*|
            inept*|infect*|infest*|inflict*|inhuman*|injustice*|insecur*|insincere|intimidat*|
            intoleran*|intrusi*|invad*|invasion|irrelevant|irresponsib*|isolat*|jackass*|jeopard*|
            junk|kidnap*|knockoff|lackluster|lament*|lazy|leech*|lethal|litter*|loath*|lunatic*|
            malicious|manipulat*|maniac|mayhem|meddl*|meltdown|menace*|mfs|migraine*|misbehav*|
            miscarriage|misconduct|misfortun*|mishandl*|misinform*|mismanag*|misrepresent*|
            misunderst*|mockery|mocked|mocking|molest*|monopoly|motherf*|mugged|mutilat*|myopic|
            nag|nagging|nasti*|nausea*|nauseous|needless*|negativ*|neglig*|nerve_wracking|
            nightmares|nosy|notorious|nuisance*|obnoxious*|obscene|offend*|ominous|oppress*|
            ordeal|outcast|overpric*|overrated|overreact*|overwhelm*|overwork*|pains|pained|pedo*|
            peril*|persecut*|perver*|pest|pests|pessimis*|petty|phony|pitiful|pitiless|plagiar*|
            plight|poo|poop|pollut*|predator*|prejudic*|preposterous|pretentious|problematic|
            profan*|puke*|puking|quarrel*|quagmire|rage|raging|rancid|ravage*|reckless*|recession|
            repell*|reprehens*|repuls*|resent*|retaliat*|retard|retarded|revenge|revolt*|
            revolting|riot*|robbery|ruthless*|sabotag*|sacked|sadden*|sadistic|sadness|scapegoat*|
            scare|scares|scarier|scaring|screams|screaming|scold*|senseless|separatist*|setback*|
            shaky|sham|shaming|shoplift*|shock*|shootings|shrill|shun*|sickening*|sickness|sinful|
            sinister|skeptic*|slaughter*|slavery|sleaz*|slut*|smear*|smug|snob*|sob|sobbing|sore|
            sorely|sorrow*|spite|spiteful|squalid|squander*|starv*|stereotyp*|stifl*|stigma*|
            strangl*|strife|stubborn|stupidity|subvert*|sucker*|sulk*|superficial|suspicion*|
            swear|swearing|swindl*|tacky|tainted|tantrum*|tedious|terribly|terrified|terrify*|
            thug*|tiresome|torment*|torture*|traitor*|trampl*|trap|trapped|trashed|trashy|trauma*|
            treacher*|treason*|trolls|troll|trolling|troubl*|turmoil|twisted|tyran*|unaccept*|
            unattractive|unbearab*|uncivil*|uncomfortab*|underhand*|undermin*|underwhelm*|uneasy|
            unforgiv*|unfounded|ungrateful|unhealthy|unimpress*|uninspir*|uninterested|unkind|
            unnecessar*|unneeded|unpleasant*|unpopular|unqualified|unrealistic|unreasonab*|unrest|
            unsettl*|unskilled|unstable|unsuccessful*|untidy|untrue|untrust*|unwell|unwelcome|
            unworthy|unwise|uproar|upsets|vandal*|vengean*|venom*|vicious|victim*|vile|villain*|
            vindictive|vomit*|vulgar|vulnerab*|wack|wank*|warfare|weakness|weaknesses|weary|weep*|
            weirdo*|whin*|woe*|worsen*|worsening|worrying|worrisome|wound*|wrath|wreak*|
            wrongdoing|wrongful*|yuck|yucky|yell|zealot*|tosser*|bollocks|arse|crapp*|bullcrap|
            stfu|gtfo|kys|smfh|smdh|dumpster|dumpsterfire|buzzkill|impose|imposed|psychopath*|
            psycho|deadend|unbelievably|atrociously|dodgiest|useles|pathetically|stupidest|
            crappiest|worstest
    """,
    "mild": """
        forgot|stop|shut|slow|slowly|weird|strange|
            odd|unfortunately|hard|difficult|concern*|complain*|complaint*|complaining|
            doubt*|unsure|tired|exhaust*|bother*|mistake*|fault|unable|miss|missed|unlucky|shame|
            pity|warning|beware|careful|suspect*|apparently|supposed|supposedly|claim*|allegedly|
            twice|against|guess|useless|unexpected*
        accus*|alas|argue|argues|arguing|argument*|avoiding|blah|bored|boredom|brag*|broke|
            burden*|cautious|complicate*|confuse|confused|confuses|confusion|contradict*|critici*|
            criticism|critics|debts|denial|detain*|disadvantage*|disbelie*|discard*|discontinued|
            discontinue|drag|drama|drawback*|dubious|excessive*|fuss|hesitat*|hurdle*|hungry|
            hungover|loss|losses|lose|lost|messy|misplace*|nervous*|nerves|obsolete|oops|outdated|
            overlooked|poorer|pressure*|pretend*|prevent*|provok*|quit|quits|quitting|redundant|
            reluctant*|resign*|restrict*|rough|rumor*|rumour*|rush|rushed|scarce|severe*|
            shortage*|silly|sleepless|slump*|somber|stagnan*|strain*|strike|strikes|suspend|
            suspension|tense|tension*|unaware|uncertain*|undecided|unfinished|unfortunate*|
            unknown|vague|warn|warned|warns|weaker|drunk|drunken|expose|exposed|cant_deal|
            not_like|not_fun|not_trust|not_deserve|not_interested
    """,
    "trouble": """
        problem|issue|trouble|difficulty|struggl*|promised|acting_up|gone|bummer|usual|typical|
            instead
        for reason
        too long|hot|loud|quiet|dark|cold|small|big|tight|slow|late|much|many|expensive|often|
            complicated|hard|difficult|busy|high|short|far|dirty|lazy|weak
        every time|single
        constantly|continually|repeatedly|continuous*|constant
        always same|late|wrong|down|broken|busy|closed|problem
        same issue|problem|error|story
        yet again|another
        again and_again
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
        no problem|problems|issue|complaints|worries|hassle|stress|doubt|pressure
        accomplish*|ace|aced|achiev*|admir*|advantage*|amus*|applaud*|appealing|astonish*|
            astound*|attractive|ballin|beautif*|beauty|bestie*|bff|bffs|bliss*|boosted|brave|
            bravery|breathtak*|brighten*|brightest|calm*|calming|captivat*|charm*|cheer|cheerful|
            cheering|cherish*|clever|commend*|compassion*|compliment*|considerate|cordial|cozy|
            cosy|courage*|creativ*|cuddl*|cutest|cutie*|dapper|daring|darling|dazzl*|dearest|
            decent|dependab*|dignity|dreamy|eager*|ecstatic|effortless*|elated|empower*|enchant*|
            encourag*|endear*|energetic|enlighten*|entertain*|enthus*|esteem*|euphor*|exhilar*|
            exquisite|extraordinar*|fab|faithful*|fascinat*|fave|favor*|favour*|festive|finest|
            flatter*|flirt*|flourish*|fond|fondly|forgiv*|fortunate*|freebie*|friendliest|
            friendship*|fulfil*|funniest|generous*|generosity|gem|gems|gentle|gentleman|genuine*|
            giggl*|gifted|gifts|glam*|glee*|glow*|goodness|goodnight|gracious*|greet|greeting*|
            greetings|grin|grinn*|groovy|happie*|happily|happines*|harmon*|healthy|heartfelt|
            heartwarm*|heaven*|heavenly|honor*|honour*|hug|hugs|humble*|humbled|humor|humorous|
            humour|hurray|hyped|iconic|ideal|ideally|imaginat*|impeccab*|ingenious|innovati*|
            intelligen*|intrigu*|invaluable|invigorat*|jackpot|jolly|joy|joyful*|joyous|jubil*|
            keen|kickass|kindest|kiss*|likeable|likable|liking|lively|lovable|lovelies|lover|
            lovers|lucki*|lush|luv|luvs|luvly|luxur*|majestic|marvel*|masterpiece*|mastery|
            meaningful|memorable|merry|mesmeri*|mindblow*|miracle*|miraculous|motivat*|neat|nicer|
            nicest|noble|nurtur*|optimis*|paradise|passion*|peaceful*|perk*|pleasing|pleasure*|
            positive*|positivity|powerful|praise*|praised|praising|precious|prettier|prettiest|
            privilege*|promising|prosper*|pumped|rad|radiant|reassur*|refreshing*|rejoic*|relax*|
            relaxing|relieve*|remarkabl*|resilien*|resourceful|respectful*|riveting|rockin|
            romantic|sassy|savvy|scenic|sensational|serene|sexy|shine|shines|shining|sincer*|
            skillful*|slay*|sleek|smart|smarter|smartest|smil*|sooth*|sparkl*|splendid*|stoked|
            stylish|sublime|succe*|sunny|sunshine|superstar*|supportive*|surpass*|swag|sweetest|
            sweetheart*|talent*|tasteful|tender|thoughtful*|thrill*|thrilling|thriv*|tranquil*|
            treasur*|tremendous*|triumph*|trustworth*|unbeatable|unforgettable|uplift*|upbeat|
            valuable|versatile|vibrant|victor*|victory|virtuous|warmest|warmth|welcomed|
            well_deserved|wholesome|wisdom|wise|wished|witty|wonderf*|wondrous|worthwhile|worthy|
            xoxo*|xo|xx|xxx|xxxx|yaas*|yasss*|yaay*|yess|yayy*|yumm*|zen|thank_god|hell_yeah|
            hell_yes|looking_good|stay_safe|good_luck|best_wishes|happy_birthday|bday|worth_it|
            feeling_good|thumbs_up|confident|confidence
    """,
    "fair": """
        like|likes|liked|well|better|hope|win|wins|won|support|right|true|ok|okay|yes|yeah|new
        agree|agrees|agreed|dream|dreams|friend|friends|gift|holiday|holidays|hopes|hoping|plus|
            prize*|proper|secure|special|strong|stronger|strength|super|survive*|trust|trusted|
            vacation|wedding|worth|wishes
    """,
    "great": """
        great|excellent*|amazing*|awesome*|fantastic*|wonderful*|brilliant*|superb*|perfect*|
            outstanding|exceptional*|incredible|incredibly|fabulous*|terrific|stellar|phenomenal|
            magnificent|marvelous|marvellous|spectacular|stunning|impeccable|flawless*|seamless*|
            love|loved|loves|loving|lovin|adore*|delight*|thrilled|superior|first_class|
            top_notch|second_none|above_beyond|shoutout|lifesaver|best_ever
        0|five star|stars
        good|great job|work
        keep good|great work
        shout out
        highly recommend*
        made day
        life saver
        not ask more
        cant fault
        cant happier|better
        could not happier|better|ask|fault
        cant stop
        can_not wait
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
