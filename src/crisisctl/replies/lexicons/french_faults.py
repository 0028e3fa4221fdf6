"""Words in French that refuse, that doubt the harm, that argue."""

FRENCH_FAULTS = {
    "no_comment": """
        pas|aucune|nullement [l] intention de commenter|nous_exprimer|réagir|communiquer
        pas|aucun|sans|no|point de|d commentaire|commentaires
        aucun|sans|no commentaire|commentaires|comment
        pas|plus d'autre|de_plus_de|d'autres|plus_de commentaire|commentaires|déclaration|
            déclarations
        aucun|aucune autre commentaire|déclaration
        ne|n .4 comment*|exprim*|prononc* pas|jamais|rien|aucun|ni|point
        ne|n [nous|m|s] ferons|fera|fait|faisons|ferai|font|ferez [pas|plus|aucun|aucune|
            jamais] [de|d|autre] commentaire|commentaires|déclaration|déclarations
        ne|n .3 pas|plus|jamais [être_en_mesure_de|en_mesure_de|vouloir|pouvoir] [nous|s|m|le|la|
            les|y] commenter|exprimer|prononcer|communiquer_à|communiquer_sur|réagir|
            répondre_aux_questions|faire_de_commentaire*|faire_de_déclaration*|
            souhaiter_commenter|communiquer_davantage|communiquer_dessus|nous_étendre
        ne|n comment* pas|jamais|rien|aucun|ni|point
        ne|n [nous|s|m] exprim* pas|jamais|rien
        refus*|s'abst*|abst* [de|à] [tout|nous|s|faire] [d] [un] commentaire|commentaires|
            commenter|exprimer|prononcer|communiquer
        rien|pas à|grand-chose_à ajouter|déclarer|dire_de_plus|dire_à_ce_sujet|dire_sur
        pas|plus|jamais|non vocation|habilité*|tenus|autorisé* à commenter|communiquer|exprimer|
            s'exprimer|nous_exprimer
        en|n dirons|dira|dirai|dirions pas|rien [de] plus|davantage
        pas|aucun|aucune [de|d] [autre|autres] déclaration|commentaire|commentaires|réaction|
            annonce à|a faire|formuler|apporter
        parle|parlons|parlerons|parlera|discutons|évoquons|évoque|discute pas|jamais de|d|des|
            du .1 affaire|affaires|dossiers|procédures|rumeurs|cas|sujet|sujets
        appelle|appellent|mérite|méritent pas|aucun|aucune [de|d] réponse|commentaire|réaction|
            commentaires
        souhait*|voul* plus en_parler|en_discuter|y_revenir
        ^ pas|aucune|aucun [de] réaction|commentaire|déclaration
        rien|pas à|a dire|déclarer|signaler|ajouter là|de_plus|sur|à_ce|d'autre
        nous|m|s exprim*|prononc* plus|pas|jamais
        répondons|répondrons|répondra pas|plus|jamais aux|à|a questions|journalistes|ce|cette|ces|
            la|provocations|rumeurs|médias|insultes|attaques
    """,
    "no_comment_but": """
        pas|aucun|sans|plus de|autre commentaires|commentaire désobligeant*|haineux|injurieux|
            sous|sur_la_publication|insultant*|supprimé*|n'est_supprimé|n'a_été
        aucun|pas commentaire|de_commentaire|commentaires n'a|n'est|n'ont|ne_sera|supprimé*|effacé*
        ne comment* pas ici|sous|vos_coordonnées|avec
        rien à déclarer en_douane|aux_impôts
        ne|n .2 pas|rien .6 ici|publiquement|en_public|en_commentaire
        ne dir* rien qu|que|qui|sans
    """,
    "non_apology": """
        ceux|celles|toutes|tous|personnes|toute_personne|quiconque|clients|celui .3 serai*|
            seraient|sont|s'est .1 senti*|sentir visé*|heurt*|choqu*|offens*|bless*|froiss*|
            offusqu*
        désolé*|navré*|excuse|excuses|excusons|regrett*|regret|regrets|pardon|excuser .3 si vous|
            tu|certain*|quelqu'un|on_a|cela|ça|cette|cet|ce|notre|nos|des|nous|d'aucuns|l_un|
            jamais|le|la|les|l|votre|un|une|quiconque !souhait*|voul*|avez_besoin|le_souhait*|
            désir*
        regrett*|désolé*|navré* que|qu [vous|certain*|des|tu|quelques|d_aucuns|on|cela] [vous|le|
            l|certain*|nous|personnes] [ayez|soyez|l_ayez|ayez_pu|preniez|prenez|ressentez|
            ressentiez|interprétiez|aient|perceviez|ait|puisse|soit|aies|sentiez|trouviez] [été|
            pu|mal|si] [choqué*|offens*|heurt*|bless*|déç*|interprét*|compri*|pri*|perçu*|senti*|
            offusqu*|vex*|froiss*|gên*]
        regrett* que|qu certain*|d_aucuns|quelques|des_personnes|des_internautes|le_message|
            ce_message|nos_propos|cette_publication|la_publication
        désolé*|navré* que vous [vous|le|l] pren*|ressent*|sent*|interprét*|voy*|perc*
        avez|as pu vous|te sentir heurt*|choqu*|offens*|bless*|froiss*
        a|ont|ait|aient|avoir|aurait|auraient|aura|ai|avons pu|peut-être|éventuellement [vous|en|
            les|le|la|être|lui|te|nous|certain*|involontairement|avoir|parfois|
            légitimement] [être|vous|certain*|se_sentir|vous_sentir] heurt*|choqu*|offens*|bless*|
            déplai*|déplu*|gên*|froiss*|offusqu*|causer|caus*|occasionn*|perçu*|interprét*|mal|vex*|décevoir|
            contrari*|susciter
        puisse*|pourrait|pourraient|pouvait|pouvaient [vous|en|les|avoir|certain*|le|la|être|
            parfois] [pu|perçu*|vous|certain*|mal] heurt*|choqu*|offens*|bless*|déplai*|froiss*|
            mal_interprét*|perçu*_comme
        gêne|désagrément|désagréments|inconvénient|inconvénients|gênes|dérangement|tort|préjudice|
            désagrement|désagrements|perturbations .1 éventuel*|occasionné*|causé*|engendré*|
            entraîné*|provoqué*|que_cela_a_pu|que_cela_peut|que_cela_pourrait|que_ceci_a_pu|
            que_nous_avons_pu
        éventuel|éventuelle|éventuels|éventuelles|quelconque gêne|désagrément|désagréments|
            inconvénient*|dérangement|préjudice|offense|malaise
        possible|possibles désagrément|désagréments|dérangement
        une|la|cette|toute possible gêne
        toute gêne|confusion|offense
        pour|de|du la|le|les|ce|ces|tout gêne|désagrément|désagréments|dérangement [occasionné*|
            causé*|engendré*|provoqué*|subi*] !que_vous|de_devoir|liée
        erreurs ont|a été commise|commises
        une|des erreur|erreurs a|ont été commise|commises
        désolé*|navré* , mais|cependant|toutefois|néanmoins
        désolé*|excuses|pardon pour|de .4 , mais|cependant|toutefois vous|c'est|il|nos_conditions|
            nous_n
        souhait*|tenons|tenions|tient|voudri*|voulons|aimeri*|désir*|tenais|tiens .4 excuser|
            excuses|regrets
        si|quiconque nous|cela|ça|ce|cette|notre|certain*|vous|quelqu'un|le|la|
            les .2 [vous] [avons|a|ont|avez|êtes|s'est|sont] [été|pu|vous] [certain*] heurt*|
            choqu*|offens*|bless*|froiss*|offusqu* !,_appelez|appelez
        ceux|celles|toutes|tous|personnes|toute_personne|quiconque|clients .3 auraient|aurait|
            aient|ont_pu [pu|été|être] [être|se|s] [senti*|sentir|sentis] heurt*|choqu*|offens*|
            bless*|froiss*|offusqu*
        involontairement heurt*|choqu*|bless*|offens*
        n'était|n'était_nullement|n'avons_jamais|jamais|nullement|aucunement|pas [pas|nullement|
            eu|aucunement|dans|voulu|eu_l] [notre|nos|dans_notre|dans_nos|l|pour] intention|
            intentions|but [de] [choqu*|bless*|heurt*|offens*]
        désolé*|navré*|regrett*|déplor* [de|pour|par] cette|cet|ce|la|votre|ton perception|
            ressenti|interprétation|impression|sentiment|incompréhension|réaction
        excus*|pardon [nous|moi|vous] , mais|cependant|toutefois
    """,
    "non_apology_but": """
        désolé*|navré*|excuses .3 si vous|tu souhait*|voul*|le|avez_besoin|préfér*|désir*|pouvez|
            avez_des_questions|n_avez_pas_reçu
        pour|de|du la|le|les|ce|tout gêne|désagrément|désagréments respiratoire|visuelle
        une|des erreur|erreurs a|ont été commise|commises par_nos|par_notre|par_nous|de_notre
    """,
    "defensive": """
        aurait il|on fallu|fallu_lire|dû
        vous|te l [a|ai|avons|avait|avions] [déjà|pourtant|bien] déjà|dit|expliqué|indiqué [dit|
            expliqué|indiqué]
        vous|tu auriez|aurais pu|mieux_fait [de] nous|lire|vérifier|appeler|éviter|patienter|
            attendre|demander
        comme|ainsi_que nous|on|je|vous|déjà|cela|indiqué|précisé|expliqué|dit|stipulé|mentionné|
            annoncé|rappelé [vous|l|le|t] [l] [avons|a|ai|avions|a_été] [déjà|clairement|
            bien] [été] [indiqué|précisé|expliqué|dit|stipulé|mentionné|annoncé|rappelé|écrit|
            signalé] !ici|plus_haut|promis
        comme [déjà|précédemment|clairement|nous_vous_l'avons|nous_l'avons|nous_l'avons_déjà|
            il_est|il_vous_a_été|nous_vous_l_avons_déjà] indiqué|précisé|expliqué|dit|stipulé|
            mentionné|annoncé|rappelé !par_téléphone_à
        conformément|en_vertu|en_application|selon|suivant|au_regard [à|de|aux|des] [nos|notre|
            les|la|le] cgv|cgu|conditions|politique|règlement|règles|procédures|politiques !météo*|
            climatiques|de_circulation
        nos|les|des cgv|cgu|conditions_générales
        vous|tu auriez|aurais|auriez_dû|aviez_qu|devriez|n'aviez_qu [bien] [dû|pu|mieux_fait|
            fallu|savoir|le_savoir|quand_même_dû|à]
        il [vous] [vous] fallait|suffisait|aurait_fallu|aurait_suffi|appartenait|incombait|
            revient|appartient
        vous|tu n|ne avez|as|l'avez|vous_êtes|êtes|y_avez [manifestement|visiblement|
            tout_simplement] pas|jamais [bien|correctement] lu|respecté|suivi|compris|vérifié|
            écouté|pris|fait_attention|pris_la_peine|renseigné|consulté|tenu_compte
        si|sauf vous|tu aviez|avais|l_aviez|vous_étiez [bien|mieux|simplement|seulement|pris] lu|
            suivi|respecté|vérifié|contacté|appelé|écouté|demandé|la_peine|pris|consulté|regardé|
            renseigné
        vous|tu|il|elle|ils|cliente|client|certains prétend*|prétendez|affirm*|allègu*|
            alléguez [que|qu|avoir|le]
        selon|d_après vous|toi|vos_dires|ses_dires|tes_dires
        soi-disant|prétendu|prétendue|prétendus|prétendues
        sachez|sache que|qu|tout_de_même|d_abord
        calmez|calme|calmons vous|toi|nous
        restez|reste|gardez poli*|courtois*|calme*|correct*
        ce|c|cela|ça n'est|est_pas|n'était|ne_relève|ne_dépend|n_est_en_rien|ne_nous|
            n'a_rien [en_rien|absolument|aucunement|pas] [pas] [à_voir|de|du|regarde] notre|nos|
            nous|concerne|avec_nous [faute|responsabilité|ressort|problème|fait|domaine|affaire]
        pas [de] notre|nôtre [faute|responsabilité|ressort|problème|fait|affaire]
        n'y|y|ny [sommes] [pour] [sommes|suis|est] pour rien
        nous n'y_sommes|ne_sommes_pour|n'avons pour|rien|rien_à_nous
        n'avons|n'a|avons rien à|fait_de|fait nous_reprocher|se_reprocher|mal
        aucun|pas_un|nul|personne|aucune [autre] [client|cliente|utilisateur|
            personne] [d'autre] [ne|n] s'en_est|s'est|nous_a|a|s'est_jamais jamais_plaint|plaint*|
            signalé
        aucun|aucune|nul autre client|cliente|utilisateur|personne|plainte
        vous|tu êtes|es|seriez bien|l|le|la|les [le|la] seul|seule|seuls|seul*|premier|première
        cas|incident|événement|évènement|fait|acte|erreur|problème [totalement|tout_à_fait|très|
            strictement|purement] isolé*|marginal*|exceptionnel*
        sorti|sorties|sortis|sortie|sortez|sortir|tiré|tirés|tirée|tirées|hors .2 contexte
        procès d'intention
        mal|mauvaise interprét*|compri*|lu|interprétation|compréhension|lecture
        malentendu|malentendus|incompréhension
        infondé*|calomni*|disproportionné*|injustifié*|fallacieu*
        tenons|tiens|souhaitons|permettons|voulons [à|de|vous] [vous] rappeler|préciser|
            souligner que|qu
        rappelons|rappelle|rappelez|souvenez|précisons que|qu|vous_que|tout_de_même|toutefois
        avec|sauf tout|le le|respect [respect|que] [que] [je|nous] [vous] [dois|devons]
        sauf votre respect
        vous|tu exagér*|dramatis*|abus*|insist*|polémiqu*
        polémique|polémiques stérile*|inutile*|inutiles
        arrêtez|cessez|arrête de|vos|d vous_plaindre|râler|insister|exagérer|répandre|propager|
            mentir|insultes|accusations
        relisez|relire|lisez|reportez-vous|consultez|référez-vous .2 cgv|cgu|conditions|contrat|
            règlement
        il|c'est|est|était [est|était] clairement|bien|expressément|pourtant indiqué|écrit|
            précisé|stipulé|mentionné|spécifié
        vous|tu aviez|avez|avais|as pourtant|accepté|été_prévenu*|été_informé*|
            été_averti* [accepté|signé|validé|été_prévenu*|été_informé*|nos|les|reçu]
        personne|nul ne|n vous [y|a] oblig*|forc*
        votre|de_votre propre faute|responsabilité
        c'est votre faute|problème|responsabilité|choix|opinion
        mauvaise volonté
        nous assumons|maintenons|persistons pleinement|notre|nos|et [nos|notre] [choix|propos|
            position|décision|signons]
        vous|tu n'avez|avez|as|n'as|n'êtes|es|êtes pas [été] honnête*|correct*|réglo|poli*|
            fair-play|de_bonne_foi|transparent*
        à|a vous|toi de|d gérer|vous_débrouiller|te_débrouiller|faire_la|faire_votre|
            faire_un_effort|faire_preuve|jouer|assumer
        personne|jamais|pas .4 en_traître|par_surprise|au_dépourvu
        vous|tu [le] savez|sais très_bien|parfaitement|pertinemment
        pas ce qui|que|qu s'est_passé|s'est_dit|nous_avons_dit|on_a_dit|a_été_dit|vous_dites
        avons|a|ont respecté|suivi|appliqué [scrupuleusement|strictement|parfaitement|toutes] la|
            les|le|nos|notre loi|règles|procédure|procédures|consignes|délais|réglementation|
            contrat|engagements|normes|protocole !de_rappel|d_urgence|d_évacuation|de_sécurité
        as|avez qu'à|qu'a lire|relire|vérifier|faire_attention|changer|aller|acheter|t_en|vous_en|
            attendre
        peu|minimum de|d bonne_foi|sérieux|tenue|retenue|respect|courtoisie|politesse
        libre à vous|toi
        plaise ou non|pas
        pour la énième|centième|dixième|dernière|millième fois
        combien de fois faut|devons|va|doit|faudra
        je|nous|on [vous|te] [le|la] répète|répétons
        petites|petits lignes|caractères !de_train
        leçon|leçons à|de recevoir|morale
        notre|nos message|réponse|position|décision|communication|consignes|politique est|était|
            reste|sont|étaient [parfaitement|très|pourtant|tout_à_fait] clair*|légitime*|
            justifié*|définitive|ferme|inchangé*
        déform*|dénatur* [pas] nos|mes|les|la|notre propos|paroles|réalité|message|faits
        avons|a|ai fait que|qu appliquer|respecter|suivre|répondre|notre|mon
        vous|tu avez|as [vous-même|vous|toi-même] [même] ignoré|décliné|insisté
    """,
    "defensive_but": """
        pas|jamais|nullement|non|aucunement|ni .2 isolé*|un_cas_isolé
        n'est pas un|le|qu_un cas|fait|incident isolé*
        comme nous|on vous|l|te [l] avons|avions|a promis|annoncé|dit_hier
        comme promis|indiqué_ici|indiqué_plus_haut|convenu|annoncé|indiqué_sur
        comme vous|tu [le|l|nous] [avez|l'avez|a|aviez] [bien|déjà|très_justement] dit|indiqué|
            précisé|expliqué|mentionné|signalé|rappelé|souligné|écrit
        vous|tu auriez|aurais dû|bien_dû [déjà] recevoir|être|avoir|obtenir|voir|pouvoir|
            bénéficier|trouver|savoir_plus_tôt
        vous|tu auriez besoin|une|un|le|la|aimé|souhaité|préféré|voulu|la_possibilité|pu_être|
            la_gentillesse|reçu|constaté|rencontré|remarqué|des|votre|déjà
        vous|tu devriez recevoir|pouvoir|avoir|être|voir|trouver|retrouver|bientôt
        vous|tu n'avez pas compris|lu !vous
        il nous|me fallait|suffisait|appartient|revient|incombait|appartenait
        il|nous revient|appartient vers|dans|en_ligne|de_faire_mieux
        nous_avons|avons|ai|j'ai|nous_vous_avons|nous [vous|l] [avons] mal compri*|lu|interprét*
        désolé*|excuses|pardon|excusez .3 malentendu|malentendus|incompréhension
        nous|on n'avons|ne rien|pas à|laisserons !nous_reprocher|se_reprocher
        dissiper|éviter|lever|sans|clarifier|aucun|ce|un|tout [tout|le|ce] malentendu|malentendus
        sachez|sache que|qu [nous|votre|vos|ce|le|la|tout|notre|nos|l|les|une|chaque|on] [nous|
            vous|avons|sommes|prenons|comprenons|regrettons|message|équipes|équipe|faisons|lisons|
            restons|travaillons|mettons|retour|retours|témoignage]
        vous|tu êtes|es pas le|la seul|seule
        vous n'êtes|n'es pas le|la|les seul|seule|seuls
        tu n'es|n_es pas
        vous|tu êtes|seriez bien arrivé*|sur|au|placé*|en|inscrit*|le_titulaire|titulaire
        vous|tu êtes|es le|la|les bienvenu*|client*|meilleur*|titulaire|destinataire|propriétaire
        restez|reste|gardez calme*|votre
        selon vous|toi , qu*|que|quel*|comment|où
        rappelons|rappelle|précisons que|qu nous_ne|nous_ne_vous|nous_ne_demand*|notre_seul|jamais
        rappelez vous|nous
        rappelons que|qu nous [ne]
        n'est pas votre|de_votre faute
        ce|c|cela n'est pas [de] votre
        pas|aucun votre|de_votre faute|responsabilité
        erreur|problème|cas|incident exceptionnel*
        vous|tu avez|aviez reçu|accepté de
    """,
}
