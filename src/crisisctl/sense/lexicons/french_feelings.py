"""Words in French that praise and words that blame, in general."""

FRENCH_FEELINGS = {
    "awful": """
        honte*|honteu*|scandale*|scandaleu*|inadmissible*|inacceptable*|intolerable*|lamentable*|
            deplorable*|catastroph*|desastre*|desastreu*|horrible|affreu*|atroce*|execrable*|
            minable|pitoyable*|mediocre*|pathetique*|nul|nullite|nullissime*|zero|incompeten*|
            incapable*|indigne*|infect*|ignoble*|abject*|odieu*|abus|abusif|abusive|abuse|
            abusent|revoltant*|ecoeurant*|degueulasse*|deguelasse|degueu|pourri|pourris|pourrie|
            pourries|naze|nase|nazes|arnaque*|arnak*|escroc*|escrok*|voleur*|volee|
            brigand*|mafieu*|mafia|bandit*|malhonnete*|mensonge*|menteur*|menteuse*|mentent|ment|
            menti|mentir|frauduleu*|fraude*|foutage_gueule
        foutent|fout|foutre|fous|foutez gueule|monde
        prenn*|prend|prendre gens|client|usager*|pour cons|imbecil*|idiots|pigeon*|vaches|betes|
            debiles|jambon*|abrutis
        se moque*|fiche*|payer monde|client|gens|nous|tete
        moque monde|gens|client|usager*
        fuir|fuyez|fuyons
        pire|pires
        plus jamais|mauvais|nul
        n importe quoi
        importe quoi
        cauchemar*|calvaire|enfer|galere*|chemin_de_croix
        parcours combattant
        usine gaz
        perte temps|argent
        perdre temps|argent
        service client|apres|sav|public nul|zero|mauvais|deplorable*|lamentable*|inexistant*|
            honte*|catastroph*|absent|horrible|fantome|desastr*|pitoyable*|execrable*|a_revoir
        inexistant*|inutile|inutiles|inefficac*|inhumain*
        mauvais|tres_mauvais|pietre service|experience|qualite|accueil|foi|gestion|communication
        pas serieux|professionnel|normal|correct|acceptable|admissible|sérieux|digne|honnete|
            honteux
        aucun respect|serieux|professionnalisme|consideration|humanite|sens|conscience|
            competence|scrupule*|empathie
        manque respect|serieux|professionnalisme|consideration|competence|communication|
            personnel|formation|clarte|d_information|d_empathie|de_moyens|total
        irrespect*|mepris*|dedain*|humilie*|humiliant*|insulte*|malpoli*|grossier*|agressif*|
            agressi*
        deception
        0 etoile|10|20
        une|vraie honte
        recompense fidelite
        belle recompense
        reponse cote
        bande|tas voleur*|escroc*|incapable*|nul|incompeten*|bras|rigolo*|guignol*|clown*
        bras casses
        foutoir|bordel|fiasco|gabegie|pagaille|aberrant*|aberration*|absurd*|ubuesque*|kafkaien*|
            surrealiste*|hallucinant*|invraisemblable*|ahurissant*|delirant*|lunaire|inouï|inoui
        sans nom|vergogne|scrupule*
        du grand nimporte
        nimporte
        proscrire
    """,
    "insult": """
        merde|merdes|merdique*|chier|chiant*|fait_chier|putain|ptn|putin|bordel|connard*|conard*|
            connasse*|con|cons|conne|conneri*|salop*|encul*|batard*|pute|putes|fdp|ntm|tg|gueule|
            abruti*|debile*|cretin*|imbecil*|idiot*|clown*|guignol*|rigolo*|charlot*|branleur*|
            tocard*|bouffon*|ordure*|pourritur*|crevard*|rapiat*|raclure*|emmerd*|demerd*|baise|
            baisee|niqu*|saoule|soule|soulent|saoulent|gonfle|gonflent|casse_couilles|couilles|
            foutu*|hais|haine|deteste*|vomir|gerbe|gerber
        foutent
    """,
    "upset": """
        marre|ras bol
        ras bol|le_bol
        plein|raz dos|cul|bol
        deçu|deçue|deçus|deçues|decu|decue|decus|decues|decoit|decevant*|deception*|desappoint*
        colere|rage|enerv*|furieu*|furax|agace*|agacant*|excede*|exasper*|revolt*|outre|
            scandalise*|degoute*|ecoeure*|mecontent*|insatisf*|frustr*|desespe*|depit*|epuis*|
            stress*|angoiss*|inquie*|constern*|sider*|choque*|penible*|insupportable*|regrett*|
            desole*|desolant*|pleure*
        n en peut plus
        parle comme
        sens floue|vole|trahi*|humilie*|abandonne*|meprise*|ignore*
        floue|flouee|gache|gaspille
        claque|raz_le_bol
        reviens|revient pas
        attendais mieux
        qualite|service|niveau baisse*|degrad*|chute*
        a|m ri|insulte*|crie|hurle|parle_mal
        insulte*|hurle|crie|engueule
        serieux ?
        bout nerf*|patience|souffle|force*
        perd patience|confiance
        patience limite*|bout
        trop|c_est_trop fort|tard|long|cher|abuse|complique*|lent
        pas content|satisfait*|ravi*|heureu*|d_accord|cool|terrible|top|fier|sympa|possible|glop|
            bien|clair*|logique|juste|evident|pratique|facile|simple|ergonomique|au_point|
            efficace*
        quelle honte|galere|blague|deception|daube|arnaque|horreur|misere|mascarade|plaie
        blague
        foutez nous|moi
        pff*|pfff*|grr*|rhaa*|raah*|wtf|omg|soupir|tss*|olala|oulala
        merci pas
        ouin|moque|moquez|foutez|foutent|abuse|abusez
        relou|relous|lourd|lourde|penible*
        fache*|excede*|degout*|desespere*|desespoir|depite*|abattu*|lasse|lasses|lassant*|blase|blasee|
            consterne*|insatisf*|rigolez|plaisantez
        suffit !|.|maintenant
        blague ?
        delire|delires
    """,
    "bad": """
        mauvais|mal|pire|triste*|injuste*|injustice*|dommage|faux|fausse|fausses|danger*|
            dangereu*|risqu*|menac*|menace|violent*|violenc*|grave|graves|gravement|crise|mort|
            morts|tue|tuent|tuer|meurt*|mourir|detruit|detruire|destruct*|pollu*|pollue*|
            accident*|victime*|blesse*|malade*|maladie*|souffr*|echec*|echou*|rate|ratee|rater|
            loupe|defaut*|defaill*|faute|fautes|failli*|honteu*|sale|sales|salete|crade|
            cradingue|moisi*|cafard*|punaise*|puant*|pue|froid|froide|perime*|immangeable|cher|
            chere|chers|cheres|couteu*|hors_de_prix|exorbitant*|prohibitif*|illegal*|illicite*|
            interdit*|trompe|tromp*|trompeur*|trompeuse*|mensong*|opaque*|compliqu*|complexe*|
            confus*|illisible*|incomprehensible*|incoherent*|flou|floue|obscur*|pas_clair|
            fastidieu*|laborieu*|chronophage|archaique*|obsolete*|desuet*|froids|hautain*|
            antipathique*|desagreable*|impoli*|arrogan*|condescend*|raciste*|racism*|sexist*|
            discrimin*|homophob*|harcel*|inquietant*|alarmant*|plaindre|plaigne*|plainte*|plaint|
            reclam*|conteste*|litige*|fiasco|chute*|baisse*|perte|pertes|faible*|pauvre*|misere|
            peur|craint|crains|craindre|honte|abandon*|corrup*|complot*|hypocri*|stupid*|bete|
            betise*|laid*|moche*|ennuye*|ennui*|chaos|anarchi*|degrad*|deterior*|sature*|bonde*|
            surcharge*|insalubre*|nuisible*|nuisance*|toxique*|poison*|attentat*|guerre|crime*|
            criminel*|assassin*|trahi*|trahison*|mepris*|fou|folle|dingue|ouf|negligen*|neglig*|
            bacle*|amateur*|amateurism*|approximatif*|douteu*|louche*|suspect*|contrefa*|spam*|
            pub_mensongere|intrusi*|inutile*|gaspill*|gachis|gache*|desorganis*|desordre|
            insuffisan*|deficien*|carence*|lacune*|manqu*|manque|absen*|disparu*|disparait|
            dispar*|casse|cassee|casses|brise*|abime*|fissur*
        disparition*|extinction|polemique*|alarm*|accus*|condamn*|suppression|recul|reculs|lobby|
            lobbies|propagande|taxe|taxes|abattage|radioact*|manif*|greve|greves|incendi*|
            inondation*|secheresse|naufrage*|effondr*|arret*|expuls*|repress*|viol|viols|prison|
            tension*|conflit*|colere|rage|honteux|scandal*|denonc*|sceptique*|impuissan*|
            incapab*|inaction|indifferen*|irresponsab*|mascarade|farce|ruin*|punitiv*|absurd*|
            malediction|dictat*|fasciste*|bobo*|escrologi*|enfoires|betonn*|decheance|decevoir|
            renonc*|cede|cedent|ecoeur*|laideur
        laisse a desirer
        aucun sens|interet|logique|excuse*|utilite|info*|explication*|geste|aide|effort|solution|
            suivi|visibilite|nouvelle*|retour|moyen|recours|amelioration|changement|idee
        sans explication*|excuse*|raison|motif|preavis|prevenir|justificat*|info*|avertissement|
            suite|solution|accord|autorisation|consentement|nouvelle*
        malgre
        pas|rien a_voir|comprendre|compris|conforme*|respecte*|explique*
        abattu*|abominable*|accabl*|acharne*|acharnement|affam*|afflig*|affol*|affront|agoni*|
            aigri*|amer|amere*|amertume|aneanti*|anxie*|anxieu*|apeure*|aplat*|asphyxi*|assomm*|
            attrist*|avili*|avort*|bafou*|baratin*|barbar*|bidon|bidons|blaireau*|boulet|boulets|
            bourrin*|brutal*|brutalite*|bouscul*|burnout|cancer|cancers|canicule|carnage|
            cataclysm*|censur*|chagrin*|chantage|chialer|chiale*|chiottes|choqu*|complice*|
            coupable*|couille*|crevent|cruel*|cruaut*|cynique*|cynism*|calomni*|cadavre*|dechir*|
            decourag*|defavor*|defigur*|deguelass*|delinquan*|demago*|denigr*|deni|deprim*|
            depress*|depressi*|deracin*|deraison*|derisoire*|derout*|desarroi|desastr*|deshonor*|
            deshonneur|desinform*|despot*|destabilis*|detourne*|detriment|devast*|diabolis*|
            diffam*|discredit*|dissuas*|divorce|douleur*|douloureu*|dramat*|drame*|egois*|egorg*|
            embrouille*|emeut*|empoisonn*|enfoir*|enlis*|enrag*|entrav*|epouvant*|epoumon*|erron*|
            esclav*|etouff*|etrangl*|exasp*|exclusion*|exploiteur*|extremis*|exces|excessi*|
            facho*|famine*|fanatiq*|fanfaron*|fatal*|fausser|fauss*|feignant*|faineant*|feroce*|
            fleau*|folie|foutaise*|fracas*|froiss*|froussard*|fuient|fumist*|fumier*|funest*|
            genant*|genocid*|glauque*|greviste*|grincheu*|grotesq*|hargn*|harass*|hecatomb*|
            haineu*|horreur*|horrifi*|hostil*|humili*|hystér*|hysteri*|ignomini*|ignoran*|
            immonde*|immoral*|immobilism*|impasse*|impitoyab*|imprudent*|impuni*|impunit*|
            imposture*|imposteur*|inadapt*|inapte*|incivil*|incivilit*|incoheren*|inconscien*|
            inconfort*|incorrect*|incredul*|incultes|inculte|indecen*|indesirab*|indign*|inepti*|
            inept*|infam*|infern*|inegalit*|ingrat*|iniq*|injustifi*|insanit*|insecurit*|insens*|
            insipid*|insolen*|insult*|intempest*|intolera*|intrus*|invivab*|irrealis*|jalou*|
            kafka*|larme*|larmes|laxis*|leurre*|lynch*|macab*|machiav*|magouill*|maladroit*|
            malais*|malchanc*|maleduc*|malfai*|malheur|malheurs|malheureus*|malheureux|malmen*|
            malsain*|maltrait*|malveill*|manigan*|manipul*|massacr*|mechan*|mefaits|melancol*|
            menteu*|mesaventur*|mesquin*|misereu*|miserab*|morbid*|morne*|mouroir*|mutil*|
            nauseab*|navrant*|navre*|nefast*|negatif*|negativ*|nocif*|nocivit*|nocive*|noirceur|
            noyad*|offens*|opacit*|opprim*|oppress*|outrag*|outranc*|panique*|parasit*|pathet*|
            penibl*|penurie*|perdant*|perfid*|pernici*|perver*|pessim*|pesticide*|pestifer*|
            pietin*|pigeonn*|pietre|pillage*|pipeau|piteu*|pleurnich*|pleurs|plombe*|poubelle*|
            pourrir|pourrissent|precarit*|precair*|prejudic*|pretenti*|provoc*|psychos*|pueril*|
            punition*|putrid*|rabach*|rabaiss*|racaill*|radin*|rageant|rageu*|rancoeur*|rancun*|
            rapac*|ravag*|refoul*|regress*|repugn*|reproch*|requin*|ridiculis*|ringard*|risee|
            ronger|saborde*|sabot*|saccag*|salaud*|salaud|sanglant*|sauvag*|sectair*|sinistr*|
            sordid*|soupcon*|sournois*|souill*|stagn*|supercheri*|tarés|tartuf*|terrifi*|
            terroris*|tortur*|tragedi*|tragiq*|traitr*|traumat*|trich*|trist*|trouill*|truand*|
            truqu*|tyran*|usant*|vandal*|vengean*|vicieu*|vilain*|violemment|viole*|voyou*|
            vulgair*|xenophob*|zizani*|bof|beurk|berk|pitié|pitie|degoutan*|flippant*|craignos|
            nimp|abusay|hallucine|degage|degagez|nawak|flemme|deprime|plouc|merdier|foutage|peste|
            pestes|injure|injures|injurier|plombent|pire_que
    """,
    "mild": """
        bizarre*|etrange*|malheureusement|helas|difficile*|dur|dure|
            doute*|soi_disant|pretend*|deplore*|attention|prudence|mefi*|surpris*|
            etonn*|fatigu*|pourtant|normalement|cense|censee|sense|impossible|quand_meme|
            soit_disant|contraint*|oblige*|obligation|malgre|sauf|seulement|sinon|stop|
            marche_arriere|long|lent|plus_rien|au_lieu|lieu|sans_cesse
        accrochage*|boud*|brouillon*|bruyant*|chahut*|complication*|conflictu*|contrari*|
            controvers*|contredi*|couac|couacs|critiqu*|debord*|decal*|decev*|derang*|desaccord*|
            desavantag*|dilemm*|discutab*|disput*|durs|embarrass*|embet*|embeta*|enfum*|exagér*|
            exager*|farfelu*|fatigant*|gene|geneur*|grogn*|hesit*|inacheve*|inadequat*|incertain*|
            incertitud*|inconvenient*|incomplet*|inexact*|insuffis*|mitig*|moyen|moyenne|
            moyennement|naif*|naive*|nerveu*|nostalg*|oppos*|oublie*|penib*|perplex*|perturb*|
            polemiq*|pretext*|provisoir*|raler|rale*|ralent*|raleur*|rarement|retic*|rude*|scept*|
            severe*|soi-disant|tarde*|tardif*|tardiv*|timid*|usure|dechant*|snob*|tant_pis|
            pas_aime|pas_convaincu|pas_convaincant|pas_confiance|pas_envie|pas_serein|
            pas_interesse|aucun_interet|bof_bof|peut_mieux|oubli|oublie|oublient|oublier
    """,
    "trouble": """
        probleme|souci|ennui*|difficulte*|complication*|desagrement*|galere|bide
        trop long|cher|chaud|froid|petit|grand|court|tard|lent|complique*|dur|difficile|mal|bruit|
            attente|sale|salee|serre|fragile|peu
    """,
    "good": """
        bon|bien|beau|belle|beaux|belles|joli*|agreable*|sympa*|gentil*|aimable*|amabilit*|
            gentillesse|courtois*|poli|polie|souriant*|sourire*|accueillant*|chaleureu*|
            bienveill*|attentif*|attentive*|disponib*|a_l_ecoute|professionnel*|
            professionnalisme|pro|competen*|efficac*|rapide*|rapidite|reactif*|reactiv*|simple*|
            simplicite|facile*|facilement|fluide*|pratique*|clair*|clarte|precis*|utile*|util|
            complet*|satisf*|satisfaction|content|heureu*|ravi*|enchante*|joie|joyeu*|plaisir|
            aimes|aimer|adorable*|apprecie*|interessant*|bravo|felicit*|chapeau|reussi*|succes|
            gagn*|cool|chouette*|top|nickel|impec|impeccable*|recommande*|fiable*|serieu*|
            qualite|confian*|honnete*|propre*|confort*|delicieu*|bonheur|fier|fiere|fierte|
            espere*|soulage*|soulagement|reconnaissan*|courage|bienvenue|celebre*|fete|cadeau*|
            avantag*|progres|protege*|protect*|preserv*|ponctuel*|a_l_heure|conforme*|soigne*|
            tranquill*|serein*|abordable*|genial|hate|vivement|humain|humaine|humanite|conforte*|
            champion*
        pas mal|de_souci|de_probleme|de_soucis|d_inquietude|cher
        aucun probleme|reproche*|difficulte*|regret*
        sans probleme|souci|encombre*|difficulte*|accroc*|attente
        rien a redire|dire
        abondan*|accompli*|admir*|affectu*|allegress*|aime_bien|amour|amoureu*|amus*|apais*|
            applaudi*|astucieu*|attachan*|attray*|authent*|beaute*|benefiqu*|bien_etre|bienfais*|
            bienfait*|bises|bisou*|bisous|brillan*|brio|calin*|calme|captivan*|charm*|chance|
            chanceu*|chic|clin_oeil|cocorico|complicit*|compliment*|convivial*|courag*|courageu*|
            creatif*|creativ*|delicat*|delice*|detent*|digne|dignit*|divin*|douceur*|drole*|
            dynamiq*|eblouis*|elegan*|emouvant*|emu|emue|encourag*|enjou*|enthousias*|epanou*|
            equitab*|etincel*|euphor*|exquis*|extas*|fabuleu*|facilit*|fascin*|favorab*|festi*|
            festiv*|flatt*|florissan*|fraich*|fructueu*|genereu*|generosit*|gourmand*|gracieu*|
            grandios*|gratifi*|habil*|harmoni*|hilar*|honneur*|hourra|hospitali*|ideal*|idylliq*|
            ingenieu*|inoubliab*|inspir*|intelligen*|jouissi*|jovial*|jubil*|kiff*|kiffe|kif|
            loyal*|lumineu*|luxueu*|majestueu*|marrant*|mignon*|miracl*|motiv*|optimal*|optimis*|
            originalit*|paisib*|palpitan*|paradis*|passion*|performan*|pepite*|pertinen*|
            phenomenal*|plaisant*|positif*|positiv*|precieu*|prestig*|prodigi*|prosper*|raffin*|
            rassur*|rayonn*|regal*|regale*|rejoui*|relax*|remarq*|respectueu*|revolutionn*|
            romanti*|sagess*|savour*|seduis*|sensationn*|somptueu*|soleil|spectacul*|splend*|
            stylé|talent*|talentueu*|tendress*|triomph*|vaillant*|valeureu*|vainqueur*|vainq*|
            vertueu*|victoir*|victorieu*|vivifi*|wow|waouh*|waow|wouah*|youhou*|yes|yesss*|yeah|
            yay|sauve*|trop_bien|trop_bon|trop_cool|trop_beau|trop_hate|hate_de|
            joyeux_anniversaire|bon_anniversaire|bonne_annee|bonne_chance|bravo_a|bravissimo|
            chapeau_bas|pouce_en_l_air|merci_mille|extra|solide|stylee|plaisent
    """,
    "fair": """
        conseille|aime|solution|offre|engage*|soutien|espoir|confian*|respect|merite|innov*|oui|
            ok|mieux|vite|patient|ecoute|accueil
        ami|amis|amie|ambiti*|amelior*|amitie*|avancee*|celebr*|construct*|cooper*|efficient*|
            esper*|favori*|grace|interess*|memorab*|nouveaute*|opportunit*|partag*|progress*|
            richess*|saveur*|securis*|solidair*|solidarit*|soutenir|valoris*|vive|grace_a
    """,
    "great": """
        excellent*|excellence|parfait*|geniale|genial|geniaux|genialissime|super|superbe*|
            formidable*|fantastique*|extraordinaire*|merveilleu*|magnifique*|remarquable*|
            exceptionnel*|exemplaire*|magique*|sublime*|splendide*|genialement|adore*|meilleur*|
            irreprochable*|impressionn*|epat*|bluff*|emerveill*|incontournable*|imbattable*|
            au_top|top_du_top|hypers|tres|bien_ravi|satisfait|bon|bien|agreable|gentil|
            professionnel|efficace|rapide
        tres bonne experience
        vivement recommande*|conseille*
        cinq|0 etoiles
        coup coeur
        bonne surprise|continuation
        continuez comme
        bon travail|boulot|accueil|service|experience|conseil*
    """,
    "emoji_bad": """
        😡|🤬|😠|😤|🙄|😒|😑|😞|😔|😢|😭|💔|👎|🤦|😩|😫|😣|😖|🤮|🤢|💩|🖕|😾|☹|🙁|😕|😟|🤨|😪|🥵|:(|:[|:/|=(|;(|🚮
    """,
    "emoji_good": """
        😀|😃|😄|😁|😊|☺|🙂|😍|🥰|😘|❤|💕|💖|💙|💚|💛|🧡|💜|👍|👏|🙌|🎉|🥳|💪|🔥|✨|⭐|🌟|😎|🤗|<3|:)|:d|=)|;)|😉|🎊|✅|💯|😂|🤣|😆|
            😅|🙏
    """,
}
