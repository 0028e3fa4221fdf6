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
        a fuir|eviter|proscrire
        fuir|fuyez|fuyons
        pire|pires
        plus jamais|mauvais|nul
        en dessous tout
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
        se foutre
    """,
    "insult": """
        merde|merdes|merdique*|chier|chiant*|fait_chier|putain|ptn|putin|bordel|connard*|conard*|
            connasse*|con|cons|conne|conneri*|salop*|encul*|batard*|pute|putes|fdp|ntm|tg|gueule|
            abruti*|debile*|cretin*|imbecil*|idiot*|clown*|guignol*|rigolo*|charlot*|branleur*|
            tocard*|bouffon*|ordure*|pourritur*|crevard*|rapiat*|raclure*|emmerd*|demerd*|baise|
            baisee|niqu*|saoule|soule|soulent|saoulent|gonfle|gonflent|casse_couilles|couilles|
            foutu*|hais|haine|deteste*|vomir|gerbe|gerber
    """,
    "upset": """
        marre|ras bol
        ras bol|le_bol
        plein|raz dos|cul|bol
        deçu|deçue|deçus|deçues|decu|decue|decus|decues|decoit|decevant*|deception*|desappoint*
        en|suis|tres colere|rage|enerv*|furieu*|furax|fache*|agace*|excede*|exaspere*|revolte*|
            outre|outree|scandalise*|degoute*|degout*|ecoeure*|mecontent*|insatisf*|frustr*|
            frustrant*|desespere*|desespoir|depite*|depit|abattu*|epuise*|epuisant*|stress*|
            angoiss*|inquiet*|inquiete*|lasse*|lassant*|blase*|consterne*|consternant*|sidere*|
            choque*|choquant*|honte
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
        vraiment moyen
        tres moyen|moyenne
        attendais mieux
        qualite|service|niveau baisse*|degrad*|chute*
        a|m ri|insulte*|crie|hurle|parle_mal
        insulte*|hurle|crie|engueule
        serieux ?
        bout nerf*|patience|souffle|force*
        a bout
        perd patience|confiance
        patience limite*|bout
        trop|c_est_trop fort|tard|long|cher|abuse|complique*|lent
        assez
        ca suffit
        ca_suffit
        y en a marre
        j en|ai marre
        pas content|satisfait*|ravi*|heureu*|d_accord|cool|terrible|top|fier|sympa|possible|glop|
            bien|clair*|logique|juste|evident|pratique|facile|simple|ergonomique|au_point|
            efficace*
        quelle honte|galere|blague|deception|daube|arnaque|horreur|misere|mascarade|plaie
        c une blague
        blague
        vous moque*|rigole*|plaisante*|foutez
        foutez nous|moi
        pff*|pfff*|grr*|rhaa*|raah*|wtf|omg|soupir|tss*|olala|oulala
        merci pas
        ouin|moque|moquez|foutez|foutent|abuse|abusez
        relou|relous|lourd|lourde|penible*
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
        a desirer
        aucun sens|interet|logique|excuse*|utilite|info*|explication*|geste|aide|effort|solution|
            suivi|visibilite|nouvelle*|retour|moyen|recours|amelioration|changement|idee
        sans explication*|excuse*|raison|motif|preavis|prevenir|justificat*|info*|avertissement|
            suite|solution|accord|autorisation|consentement|nouvelle*
        malgre
        pas|rien a_voir|comprendre|compris|conforme*|respecte*|explique*
    """,
    "mild": """
        probleme|souci|ennui*|bizarre*|etrange*|malheureusement|helas|difficile*|dur|dure|
            difficulte*|doute*|soi_disant|pretend*|deplore*|attention|prudence|mefi*|surpris*|
            etonn*|fatigu*|pourtant|normalement|cense|censee|sense|impossible|quand_meme|
            soit_disant|contraint*|oblige*|obligation|malgre|sauf|seulement|sinon|stop|
            marche_arriere|long|lent|plus_rien|au_lieu|lieu|sans_cesse
        au lieu
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
    """,
    "fair": """
        conseille|aime|solution|offre|engage*|soutien|espoir|confian*|respect|merite|innov*|oui|
            ok|mieux|vite|patient|ecoute|accueil
    """,
    "great": """
        excellent*|excellence|parfait*|geniale|genial|geniaux|genialissime|super|superbe*|
            formidable*|fantastique*|extraordinaire*|merveilleu*|magnifique*|remarquable*|
            exceptionnel*|exemplaire*|magique*|sublime*|splendide*|genialement|adore*|meilleur*|
            irreprochable*|impressionn*|epat*|bluff*|emerveill*|incontournable*|imbattable*|
            au_top|top_du_top|hypers|tres|bien_ravi|satisfait|bon|bien|agreable|gentil|
            professionnel|efficace|rapide
        tres bonne experience
        je recommande
        vivement recommande*|conseille*
        cinq|0 etoiles
        coup coeur
        un regal
        bonne surprise|continuation
        continuez comme
        bon travail|boulot|accueil|service|experience|conseil*
        que du bonheur
        du bonheur
    """,
    "emoji_bad": """
        😡|🤬|😠|😤|🙄|😒|😑|😞|😔|😢|😭|💔|👎|🤦|😩|😫|😣|😖|🤮|🤢|💩|🖕|😾|☹|🙁|😕|😟|🤨|😪|🥵|:(|:[|:/|=(|;(|🚮
    """,
    "emoji_good": """
        😀|😃|😄|😁|😊|☺|🙂|😍|🥰|😘|❤|💕|💖|💙|💚|💛|🧡|💜|👍|👏|🙌|🎉|🥳|💪|🔥|✨|⭐|🌟|😎|🤗|<3|:)|:d|=)|;)|😉|🎊|✅|💯|😂|🤣|😆|
            😅|🙏
    """,
}
