"""Words of a public voice in French: what hurts, what hides, what helps."""

_US = "nous|on|je|notre|la|le|l|marque|entreprise|direction|groupe|société|équipe"
_THIRD = (
    "prestataire|prestataires|fournisseur|fournisseurs|sous-traitant|sous-traitants|sous_traitant"
    "|stagiaire|stagiaires|partenaire|partenaires|agence|salarié*|employé*|collaborateur*"
    "|collaboratrice*|transporteur|transporteurs|livreur|livreurs|hébergeur|intérimaire*|alternant*"
    "|apprenti*|fabricant|fabricants|franchisé*|opérateur|opérateurs|community_manager|freelance"
    "|distributeur|revendeur|logisticien|sous-traitante|technicien|graphiste|chauffeur"
)

FRENCH_TONE = {
    "no_comment": """
        pas|aucun|sans|no|point de|d commentaire|commentaires
        aucun|sans|no commentaire|commentaires|comment
        pas|plus d'autre|de_plus_de|d'autres|plus_de commentaire|commentaires|déclaration|déclarations
        aucun|aucune autre commentaire|déclaration
        ne|n .4 comment*|exprim*|prononc* pas|jamais|rien|aucun|ni|point
        ne|n [nous|m|s] ferons|fera|fait|faisons|ferai|font|ferez [pas|plus|aucun|aucune|jamais] [de|d|autre] commentaire|commentaires|déclaration|déclarations
        ne|n .3 pas|plus|jamais [être_en_mesure_de|en_mesure_de|vouloir|pouvoir] [nous|s|m|le|la|les|y] commenter|exprimer|prononcer|communiquer_à|communiquer_sur|réagir|répondre_aux_questions|faire_de_commentaire*|faire_de_déclaration*|souhaiter_commenter|communiquer_davantage|communiquer_dessus|nous_étendre
        ne|n comment* pas|jamais|rien|aucun|ni|point
        ne|n [nous|s|m] exprim* pas|jamais|rien
        refus*|s'abst*|abst* [de|à] [tout|nous|s|faire] [d] [un] commentaire|commentaires|commenter|exprimer|prononcer|communiquer
        rien|pas à|grand-chose_à ajouter|déclarer|dire_de_plus|dire_à_ce_sujet|dire_sur
        pas|plus|jamais|non vocation|habilité*|tenus|autorisé* à commenter|communiquer|exprimer|s'exprimer|nous_exprimer
    """,
    "no_comment_but": """
        pas|aucun|sans|plus de|autre commentaires|commentaire désobligeant*|haineux|injurieux|sous|sur_la_publication|insultant*|supprimé*|n'est_supprimé|n'a_été
        aucun|pas commentaire|de_commentaire|commentaires n'a|n'est|n'ont|ne_sera|supprimé*|effacé*
        ne comment* pas ici|sous|vos_coordonnées|avec
        rien à déclarer en_douane|aux_impôts
    """,
    "non_apology": """
        désolé*|navré*|excuse|excuses|excusons|regrett*|regret|regrets|pardon|excuser .3 si vous|tu|certain*|quelqu'un|on_a|cela|ça|cette|cet|ce|notre|nos|des|nous|d'aucuns|l_un|jamais|le|la|les|l|votre|un|une|quiconque !souhait*|voul*|avez_besoin|le_souhait*|désir*
        regrett*|désolé*|navré* que|qu [vous|certain*|des|tu|quelques|d_aucuns|on|cela] [vous|le|l|certain*|nous|personnes] [ayez|soyez|l_ayez|ayez_pu|preniez|prenez|ressentez|ressentiez|interprétiez|aient|perceviez|ait|puisse|soit|aies|sentiez|trouviez] [été|pu|mal|si] [choqué*|offens*|heurt*|bless*|déç*|interprét*|compri*|pri*|perçu*|senti*|offusqu*|vex*|froiss*|gên*]
        regrett* que|qu certain*|d_aucuns|quelques|des_personnes|des_internautes|le_message|ce_message|nos_propos|cette_publication|la_publication
        désolé*|navré* que vous [vous|le|l] pren*|ressent*|sent*|interprét*|voy*|perc*
        a|ont|ait|aient|avoir|aurait|auraient|aura|ai|avons pu|peut-être|éventuellement [vous|en|les|le|la|être|lui|te|nous|certain*|involontairement|avoir|parfois|légitimement] [être|vous|certain*] heurt*|choqu*|offens*|bless*|déplai*|déplu*|gên*|froiss*|offusqu*|causer|caus*|occasionn*|perçu*|interprét*|mal|vex*|décevoir|contrari*|susciter
        puisse*|pourrait|pourraient|pouvait|pouvaient [vous|en|les|avoir|certain*|le|la|être|parfois] [pu|perçu*|vous|certain*|mal] heurt*|choqu*|offens*|bless*|déplai*|froiss*|mal_interprét*|perçu*_comme
        gêne|désagrément|désagréments|inconvénient|inconvénients|gênes|dérangement|tort|préjudice|désagrement|désagrements|perturbations .1 éventuel*|occasionné*|causé*|engendré*|entraîné*|provoqué*|que_cela_a_pu|que_cela_peut|que_cela_pourrait|que_ceci_a_pu|que_nous_avons_pu
        éventuel|éventuelle|éventuels|éventuelles|quelconque gêne|désagrément|désagréments|inconvénient*|dérangement|préjudice|offense|malaise
        possible|possibles désagrément|désagréments|dérangement
        une|la|cette|toute possible gêne
        toute gêne|confusion|offense
        pour|de|du la|le|les|ce|ces|tout gêne|désagrément|désagréments|dérangement [occasionné*|causé*|engendré*|provoqué*|subi*] !que_vous|de_devoir|liée
        erreurs ont|a été commise|commises
        une|des erreur|erreurs a|ont été commise|commises
        désolé*|navré* , mais|cependant|toutefois|néanmoins
        désolé*|excuses|pardon pour|de .4 , mais|cependant|toutefois vous|c'est|il|nos_conditions|nous_n
        souhait*|tenons|tenions|tient|voudri*|voulons|aimeri*|désir*|tenais|tiens .4 excuser|excuses|regrets
        si|quiconque nous|cela|ça|ce|cette|notre|certain*|vous|quelqu'un|le|la|les [.2] [vous] [avons|a|ont|avez|êtes|s'est|sont] [été|pu|vous] [certain*] heurt*|choqu*|offens*|bless*|froiss*|offusqu* !,_appelez|appelez
        ceux|celles|toutes|tous|personnes|toute_personne|quiconque|clients .3 auraient|aurait|aient|ont_pu [pu|être] [être|se|s] [senti*|sentir|sentis] heurt*|choqu*|offens*|bless*|froiss*|offusqu*
        involontairement heurt*|choqu*|bless*|offens*
        n'était|n'était_nullement|n'avons_jamais|jamais|nullement|aucunement|pas [pas|nullement|eu|aucunement|dans|voulu|eu_l] [notre|nos|dans_notre|dans_nos|l|pour] intention|intentions|but [de] [choqu*|bless*|heurt*|offens*]
    """,
    "non_apology_but": """
        désolé*|navré*|excuses .3 si vous|tu souhait*|voul*|le|avez_besoin|préfér*|désir*|pouvez|avez_des_questions|n_avez_pas_reçu
        pour|de|du la|le|les|ce|tout gêne|désagrément|désagréments respiratoire|visuelle
        une|des erreur|erreurs a|ont été commise|commises par_nos|par_notre|par_nous|de_notre
    """,
    "defensive": """
        comme|ainsi_que nous|on|je|vous|déjà|cela|indiqué|précisé|expliqué|dit|stipulé|mentionné|annoncé|rappelé [vous|l|le|t] [l] [avons|a|ai|avions|a_été] [déjà|clairement|bien] [été] [indiqué|précisé|expliqué|dit|stipulé|mentionné|annoncé|rappelé|écrit|signalé] !ici|plus_haut|promis
        comme [déjà|précédemment|clairement|nous_vous_l'avons|nous_l'avons|nous_l'avons_déjà|il_est|il_vous_a_été|nous_vous_l_avons_déjà] indiqué|précisé|expliqué|dit|stipulé|mentionné|annoncé|rappelé !par_téléphone_à
        conformément|en_vertu|en_application|selon|suivant|au_regard [à|de|aux|des] nos|nôtres|cgv|cgu|conditions|notre|les|aux [cgv|cgu|conditions|politique|règlement|règles|procédures|politiques] 
        nos|les|des cgv|cgu|conditions_générales
        vous|tu auriez|aurais|auriez_dû|aviez_qu|devriez|n'aviez_qu [bien] [dû|pu|mieux_fait|fallu|savoir|le_savoir|quand_même_dû|à]
        il [vous] [vous] fallait|suffisait|aurait_fallu|aurait_suffi|appartenait|incombait|revient|appartient
        vous|tu n|ne avez|as|l'avez|vous_êtes|êtes|y_avez [manifestement|visiblement|tout_simplement] pas|jamais [bien|correctement] lu|respecté|suivi|compris|vérifié|écouté|pris|fait_attention|pris_la_peine|renseigné|consulté|tenu_compte
        si|sauf vous|tu aviez|avais|l_aviez|vous_étiez [bien|mieux|simplement|seulement|pris] lu|suivi|respecté|vérifié|contacté|appelé|écouté|demandé|la_peine|pris|consulté|regardé|renseigné
        vous|tu|il|elle|ils|cliente|client|certains prétend*|prétendez|affirm*|allègu*|alléguez [que|qu|avoir|le]
        selon|d_après vous|toi|vos_dires|ses_dires|tes_dires
        soi-disant|prétendu|prétendue|prétendus|prétendues
        sachez|sache que|qu|tout_de_même|d_abord
        calmez|calme|calmons vous|toi|nous
        restez|reste|gardez poli*|courtois*|calme*|correct*
        ce|c|cela|ça n'est|est_pas|est|n'était|ne_relève|ne_dépend|n_est_en_rien|ne_nous [en_rien|absolument|aucunement] [pas] [pas] [de|du|regarde] [notre|nos|nous|concerne] faute|responsabilité|ressort|problème|fait|concerne|domaine|affaire
        pas [de] notre|nôtre [faute|responsabilité|ressort|problème|fait|affaire]
        n'y|y|ny [sommes] [pour] [sommes|suis|est] pour rien
        nous n'y_sommes|ne_sommes_pour|n'avons pour|rien|rien_à_nous
        n'avons|n'a|avons rien à|fait_de|fait nous_reprocher|se_reprocher|mal
        aucun|pas_un|nul|personne|aucune [autre] [client|cliente|utilisateur|personne] [d'autre] [ne|n] s'en_est|s'est|nous_a|a|s'est_jamais jamais_plaint|plaint*|signalé
        aucun|aucune|nul autre client|cliente|utilisateur|personne|plainte
        vous|tu êtes|es|seriez bien|l|le|la|les [le|la] seul|seule|seuls|seul*|premier|première
        cas|incident|événement|évènement|fait|acte|erreur|problème [totalement|tout_à_fait|très|strictement|purement] isolé*|marginal*|exceptionnel*
        sorti|sorties|sortis|sortie|sortez|sortir|tiré|tirés|tirée|tirées|hors .2 contexte
        procès d'intention
        mal|mauvaise interprét*|compri*|lu|interprétation|compréhension|lecture
        malentendu|malentendus|incompréhension
        infondé*|calomni*|disproportionné*|injustifié*|fallacieu*
        tenons|tiens|souhaitons|permettons|voulons [à|de|vous] [vous] rappeler|préciser|souligner que|qu
        rappelons|rappelle|rappelez|souvenez|précisons que|qu|vous_que|tout_de_même|toutefois
        avec|sauf tout|le le|respect [respect|que] [que] [je|nous] [vous] [dois|devons]
        sauf votre respect
        vous|tu exagér*|dramatis*|abus*|insist*|polémiqu*
        polémique|polémiques stérile*|inutile*|inutiles
        arrêtez|cessez|arrête de|vos|d vous_plaindre|râler|insister|exagérer|répandre|propager|mentir|insultes|accusations
        relisez|relire|lisez|reportez-vous|consultez|référez-vous .2 cgv|cgu|conditions|contrat|règlement
        il|c'est|est|était [est|était] clairement|bien|expressément|pourtant indiqué|écrit|précisé|stipulé|mentionné|spécifié
        vous|tu aviez|avez|avais|as pourtant|accepté|été_prévenu*|été_informé*|été_averti* [accepté|signé|validé|été_prévenu*|été_informé*|nos|les|reçu]
        personne|nul ne|n vous [y|a] oblig*|forc*
        votre|de_votre propre faute|responsabilité
        c'est votre faute|problème|responsabilité|choix|opinion
        mauvaise volonté
        nous assumons|maintenons|persistons pleinement|notre|nos|et [nos|notre] [choix|propos|position|décision|signons]
    """,
    "defensive_but": """
        pas|jamais|nullement|non|aucunement|ni .2 isolé*|un_cas_isolé
        n'est pas un|le|qu_un cas|fait|incident isolé*
        comme nous|on vous|l|te [l] avons|avions|a promis|annoncé|dit_hier
        comme promis|indiqué_ici|indiqué_plus_haut|convenu|annoncé|indiqué_sur
        comme vous|tu [le|l|nous] [avez|l'avez|a|aviez] [bien|déjà|très_justement] dit|indiqué|précisé|expliqué|mentionné|signalé|rappelé|souligné|écrit
        vous|tu auriez|aurais dû|bien_dû [déjà] recevoir|être|avoir|obtenir|voir|pouvoir|bénéficier|trouver|savoir_plus_tôt
        vous|tu auriez besoin|une|un|le|la|aimé|souhaité|préféré|voulu|la_possibilité|pu_être|la_gentillesse|reçu|constaté|rencontré|remarqué|des|votre|déjà
        vous|tu devriez recevoir|pouvoir|avoir|être|voir|trouver|retrouver|bientôt
        vous|tu n'avez pas compris|lu !vous
        il nous|me fallait|suffisait|appartient|revient|incombait|appartenait
        il|nous revient|appartient vers|dans|en_ligne|de_faire_mieux
        nous_avons|avons|ai|j'ai|nous_vous_avons|nous [vous|l] [avons] mal compri*|lu|interprét*
        désolé*|excuses|pardon|excusez .3 malentendu|malentendus|incompréhension
        nous|on n'avons|ne rien|pas à|laisserons
        dissiper|éviter|lever|sans|clarifier|aucun|ce|un|tout [tout|le|ce] malentendu|malentendus
        sachez|sache que|qu [nous|votre|vos|ce|le|la|tout|notre|nos|l|les|une|chaque|on] [nous|vous|avons|sommes|prenons|comprenons|regrettons|message|équipes|équipe|faisons|lisons|restons|travaillons|mettons|retour|retours|témoignage]
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
    "blame": f"""
        notre|le|un|une|nos|l|la|les|ce|cet|cette|votre|des [ancien|ancienne|nouveau|nouvelle|jeune|seul|propre|un_de_nos] {_THIRD} [externe|logistique|technique|concerné*|de_livraison|en_charge|informatique|d_hébergement] [est|était|sont|a_été|ont_été|qui_est|qui|a|ont|étant|en_est] [le|la|les|seul|seule|entièrement|clairement|en|pas|n'a|n'ont|qui|s'est] [seul|seule] responsable|responsables|en_cause|fautif|fautive|coupable|coupables|commis|fait_une_erreur|trompé*|planté*|défaillant*|à_l_origine|commis_une_erreur|respecté|failli|cause
        à|a|en|du|au|par|grâce cause|raison|faute|fait|lié|suite de|d|du|des|à|aux|au [la|l|faute|erreur|défaillance|un|une|négligence] [de|d|notre|un|une|nos|la|l|le|des|du|prestataire] [de|un|une|notre|nos|ancien|l] {_THIRD}
        cause|fait|faute|défaillance|erreur|négligence|manquement|défaut|retard|bourde|bévue|responsabilité|imputable|maladresse de|du|d|des|à|au [un|une|la|l|notre|nos|votre|l'un_de_nos|le|leur|certains] [ancien|nouveau|nouvelle|jeune|de_nos|nos] {_THIRD} !et_en|dont_nous
        par|la faute|faute_à|faute_de|faute_en_revient de|du|d|des|à|au notre|nos|un|une|la|l|le|leur|votre|votre_banque|météo|grève
        par la_faute|faute de|d|du|des
        erreur|faute|erreurs|défaillance humaine|humaines|individuelle|individuelles|isolée_d
        erreur|erreurs|manipulation|négligence|oubli|faute de|du|d votre part|la_part_de_votre|votre_fait|client|l'utilisateur|utilisateur|un_utilisateur
        mauvaise|fausse manipulation|utilisation|manœuvre|saisie [de] [votre|la|l] [part|client|utilisateur]
        c'est|était|est notre|le|un|une|l|la|du {_THIRD} qui|,_pas
        stagiaire|stagiaires a|s'est|ont|qui|est|avait
        salarié*|employé* indélicat*|isolé*|malveillant*|fautif|fautive|maladroit*
        publié|posté|commis|causé|provoqué|envoyé|dû|due|fait|faite|commise|causée|provoquée|liée|lié|rédigé|validé [par|à|au|aux] [par|à] [un|une|notre|nos|l|le|la|l_un_de_nos] [ancien|nouveau|jeune] {_THIRD}
        nous|on n'y|ne pouvons|sommes|peut rien|pour
        voyez|voir|adressez-vous|contactez|prenez-vous-en|plaignez-vous|tournez-vous [directement|avec|à|auprès|vers] [de|du|à] [le|votre|la|l] {_THIRD} !habituel
        incombe|relève|dépend|imputable|imputables [entièrement|uniquement|exclusivement] [à|au|de|du|aux] [notre|nos|l|un|la|le|votre] {_THIRD}
    """,
    "blame_but": """
        pas|jamais|sans|ni|plutôt_que|non|n'est|ne .3 à_cause|la_faute|une_erreur_humaine|erreur_humaine|responsable|responsables|en_cause|coupable
        n'est|ne|pas [pas] [une] erreur|faute humaine
        pas une erreur|faute [de] [votre|humaine] [part]
        pas d'erreur|votre|de_votre
        erreur|faute de|d notre part|nos_équipes|notre_côté
        personne|service|équipe responsable
        notre|la|le|l|une|un responsable
        notre|le|la|nos équipe
        aucun*|pas|ni|n'est|n'a [un|de|notre|nos|le] [stagiaire*|salarié*|employé*|prestataire*|fournisseur*|collaborateur*]
    """,
    "liability": """
        c'est|est|était|c'était|par|de|serait|reste [bien|entièrement|uniquement|totalement|là|seulement] [de] notre [entière|propre|seule|pleine|totale] faute|responsabilité|négligence
        par|de|c'est|est|c'était notre|nôtre faute|entière_responsabilité|négligence|erreur_et_notre_faute
        nous|on|j|je sommes|étions|est|en_sommes|suis|serons|en_étions [bien|les] [entièrement|pleinement|seuls|totalement|directement|juridiquement|donc|également|clairement|civilement|pénalement|les|seul] [les] [seuls] responsable|responsables|fautif|fautifs|coupable|coupables|en_faute|en_tort|en_cause !de_vous|du_bon|de_la_sécurité|de_votre_sécurité
        nous|on|l'entreprise|entreprise|marque|je reconnaissons|assumons|admettons|endossons|reconnaît|assume|prenons|acceptons|portons|reconnais|avouons|admet [pleinement|entièrement|totalement|ici|publiquement|que] [notre|toute|l|la|être|pleinement|entièrement|nos|avoir|pleine|totalement|une|cette|une_part_de] [entière|pleine|propre|totale|part_de] [et_entière] responsabilité|responsabilités|faute|fautes|négligence|torts|tort|responsables|coupables|fautifs|manquement|manquements|commis|fauté
        reconnaissons|assumons|admettons|endossons|engageons|acceptons|assume [pleinement|entièrement|toute] [toute] [notre|la|l|nos|être] [entière|pleine] [et] responsabilité|responsabilités|faute|fautes|négligence|torts|responsables|coupables
        notre|nos négligence|négligences|manquement|manquements|carence
        commis|commettre|commise [une|plusieurs|des] [grave|lourde|réelle] faute|négligence|infraction|fautes|négligences
        engage|engageons|engagée|engager|engagé notre|nos|sa responsabilité
        responsabilité|faute nous|est|incombe|revient [incombe|revient|entièrement|appartient] [nôtre|entièrement|la_nôtre]
        nous avons|étions fauté|failli|en_tort|manqué_à|enfreint|violé|commis_une_faute|eu_tort|été_négligents [à] [nos|notre|la|une]
        plaidons|plaide coupable|coupables
        mea culpa
        nous|on vous|les|te indemniserons|dédommagerons|indemnisera|dédommagera [tous|toutes|intégralement|entièrement]
        nous|on avons|a causé|provoqué [cet|ce|votre|l|la|le|les|votre|des|ces] [accident|blessure|blessures|décès|dommage|dommages|préjudice|mort]
    """,
    "liability_but": """
        pas|jamais|nullement|non|ni|n'est|n'était|aucunement|n'a_pas_été|si .2 [de|notre] [entière|propre|seule] faute|responsabilité|négligence|responsables|coupables|fautifs
        pas|ni [par|de|c'est|est] notre [entière|propre] faute|responsabilité|négligence
        n'est|n'était|est pas|en_rien [par|de] notre [entière|propre] faute|responsabilité|négligence
        ce|c n'est|est pas [de] notre [entière|propre] faute|responsabilité
        si|est-ce c'est|c'était|que_c'est notre|par_notre faute|responsabilité
        nous|on ne|n'en sommes|étions [aucunement|en_rien|nullement] [pas] responsable|responsables|coupables|fautifs
        est|c'est|il_est notre|de_notre responsabilité d|de
        c'est|est|il_est|relève de notre responsabilité
        n'est pas|en_rien [de] notre
        de notre|nôtre responsabilité de|d
        par|de|dans notre responsabilité|politique
        nous|on sommes|est responsable|responsables de_la|de_vos|de_votre|d'une
        sans|ne|ni|pas|refus* .3 engager|engage|reconnaître|engageons|reconnaissons .2 responsabilité
    """,
    "minimising": """
        simple|simples|banal|banale|vulgaire|vulgaires [petit|petite] bug|incident|erreur|maladresse|malentendu|souci|problème|coquille|retard|dysfonctionnement|bugs|panne|désagrément|contretemps|couac|loupé
        petit|petite|petits|petites [petit|gros] souci|soucis|problème|problèmes|bug|bugs|incident|incidents|erreur|erreurs|contretemps|retard|retards|désagrément|désagréments|panne|couac|hic|coupure|loupé|raté|maladresse|coquille
        léger|légère|légers|légères|infime|infimes incident|incidents|retard|retards|problème|problèmes|souci|soucis|bug|désagrément|désagréments|dysfonctionnement|dysfonctionnements|décalage|gêne|perturbation|perturbations|contretemps|ralentissement*|blessures
        incident|incidents|problème|problèmes|défaut|bug|impact|gêne|erreur|conséquences|perturbations mineur*|minime*|négligeable*|anodin*|bénin*|insignifiant*|dérisoire*|sans_gravité|sans_conséquence|sans_importance
        seulement|uniquement|que|juste quelques|une_poignée|une_minorité|une_petite|un_petit_nombre|un_faible|une_infime
        juste|rien_qu'|simplement un|une [petit|petite|simple] bug|incident|problème|souci|erreur|malentendu|retard|maladresse|panne|contretemps|coquille
        ne|n|concerne|touche|affecte .2 que|qu|d .2 bug|incident|minorité|poignée|malentendu|détail|quelques|nombre|partie !étape|première
        infime|faible|très_faible|petite|petit minorité|partie|nombre|poignée|proportion|pourcentage de|d|des
        poignée|minorité de|d clients|utilisateurs|cas|personnes|comptes|produits|commandes|mécontents
        rassurez|rassure|rassurez-vous vous|toi
        soyez|sois|être|peux_vous|pouvons_vous|tenons_à_vous|tient_à_vous [totalement|pleinement|absolument] rassur*|tranquille*|serein*|sans_crainte
        tenons|voulons|souhaitons|pouvons|tiens [à] vous|te rassurer
        pas|aucune|aucun|point|nulle d|de|lieu|raison|besoin [quoi|d|s'en|de|lieu] inquiétude|inquiéter|vous_inquiéter|s'inquiéter|panique|paniquer|s'alarmer|panique|crainte|souci_à_se_faire|alarmer|t_inquiéter
        pas|aucune|plus|nulle [d] inquiétude|inquiétudes|panique|souci
        pas|aucun|rien de|d|à quoi|raison|lieu|craindre|s'inquiéter|vous_alarmer [de|s|vous|d|il] [inquiéter|alarmer|paniquer|craindre]
        ne vous|t inquiét*|en_faites|en_fais|alarm*|affol* pas|plus|surtout_pas|point
        pas [de|d] panique|souci|grave|gros|bien_grave
        rien|pas de|si|bien|très|vraiment grave|dramatique|méchant|inquiétant|alarmant
        aucun|aucune|sans|nul|pas [de|réel|réelle|aucun|véritable] danger|risque|risques|gravité|impact|conséquence|incidence|menace|dangers !de|si|d
        sous|bien_sous|totalement_sous|est_sous contrôle
        parfaitement|entièrement|totalement|situation|incident|tout|pleinement|incendie|complètement [est|a_été|reste|désormais] maîtris*|sous_contrôle|rentré_dans_l_ordre|sans_danger|sûr|sûrs
        maîtrisons|maîtrise .2 situation
        excès|surcroît|principe|mesure|pure de prudence|précaution
        simple|pure|titre précaution|prévention|préventif|purement_préventif|mesure
        dramatis*|alarmis*
        tempête|beaucoup dans|de_bruit un|pour|d verre|rien|eau
        ça|cela|ces|ce_sont|des_choses [choses|choses_qui] arrive|arrivent|qui_arrivent !demain|dans|chez|en|le|à|aujourd'hui|bientôt|encore
        il|y_a n'y|a a|plus pire|grave
        moindre mal
        tout va|est|rentre|est_rentré|est_désormais bien|normal|rentré|dans_l_ordre|réglé
        incident|affaire|épisode clos|close
        ce n'est|est que|qu un|une|quelques
    """,
    "minimising_but": """
        pas|n'est|plus|jamais|loin|bien_plus|non|ni .3 simple|petit|petite|léger|banal|mineur|anodin|sous_contrôle|maîtris*|rassur*|bénin
        pas|n'est|n'a|plus|ni|jamais|ce .2 un|une|d_un|d_une simple|petit|petite|léger|banal [petit|petite] bug|incident|erreur|maladresse|malentendu|souci|problème|coquille|retard|dysfonctionnement|désagrément
        n'est pas|plus|encore [encore|totalement|un|une] [simple|petit] [sous_contrôle|maîtris*|bug|incident|erreur|problème|souci|maladresse]
        pas|plus|encore encore|totalement|entièrement|complètement maîtris*|sous_contrôle|rassur*
        loin d|de être|vous [sous_contrôle|rassur*|mineur]
        aucun|aucune|sans|pas [de] risque|danger|impact|conséquence n'est|à_prendre|inutile|pour_ceux
        ne|n' prenez|courez|pren* aucun|pas [de] risque|risques
        prenez|prendre|courir|courez aucun|pas_de risque|risques
        petit|petite problème|erreur d|de_taille
        on|nous ne|n' pouvons|peut pas
        ce n'est|est que|qu un|une|quelques début|étape|première|point|partie|éléments
        ce n'est|est que|qu une partie
        tout va|est bien|réglé pour_vous|de_votre|chez_vous|avec_vous ?
        juste|seulement|que quelques minutes|jours|heures|instants|secondes|informations|précisions|mots|questions|étapes|clics
        cela|ça arrive|arrivent trop|souvent|encore|depuis|régulièrement|chez
        rassurer ?
    """,
    "speculation": """
        probablement|vraisemblablement|apparemment|supposément|certainement_dû|possiblement
        sans doute !que|aucun|sur
        sûrement|certainement|manifestement dû|due|lié|liée|causé|causée|un|une|à_cause|d'un|d'une
        il semble|semblerait|paraît|se_pourrait|se_peut|est_probable|est_possible|y_a_de_fortes_chances [que|bien|qu|très_probable|fort_probable]
        semble|semblerait|semblent|paraît|parait|semblait [bien|donc] être|avoir|venir|provenir|dû|due|lié|liée|que|qu|s_agir|causé*|résulter
        nous|je|on pensons|supposons|soupçonnons|croyons|imaginons|présumons|pense|suppose|soupçonne|crois|imagine|présume|penchons [que|qu|fortement|à|pour|un|une|qu_il]
        serait|seraient|aurait|auraient|pourrait|pourraient|doit|peut|devrait être|avoir_été|bien|venir|provenir|résulter|s'agir|s_expliquer [être|à_l_origine|dû*|due*|lié*|causé*|d_un|d_une|de|du|par|provenir|venir|le_fait|la_cause|provoqué*]
        serait|seraient|aurait|auraient dû|due|dûs|dues|lié|liée|liés|causé*|provoqué*|à_l_origine|été_causé*|été_provoqué*|imputable*|victime*|le_fait|été_victime*|consécuti*
        peut-être|éventuellement à_cause|dû|due|lié|liée|une_cyberattaque|d'une_cyberattaque|un_bug|une_erreur|une_panne|la_cause
        selon|d'après toute|nos|toutes vraisemblance|premières_hypothèses|hypothèses
        à|a priori
        tout|on [nous|me] porte|laisse|dirait [à|que|penser|qu] [croire|penser|que|supposer]
        notre|première|l_une_des hypothèse
        hypothèse|piste privilégi*|la_plus
        quasiment|presque|pratiquement certain*|sûr*|assuré*
    """,
    "speculation_but": """
        nous|je|on pensons|pense|croyons|imagine|crois|imaginons [bien|tous|fort|très|sincèrement] [à|aux|fort|que_c'est|que_vous|qu_il_est_important|en|combien|votre|votre_frustration|votre_déception|que_ce_n'est|la|votre_colère|l]
        nous pensons à|aux|fort|bien|tous
        ne|n' .3 supposer|spéculer|spécul*|hypothès*|présum*|devin*|suppos*
        il nous|me|vous semble [important|essentiel|nécessaire|juste]
        vous|te semble|paraît|semblerait
        il semble|semblerait|paraît important|essentiel|juste|nécessaire
        semble|semblent|paraît vous|avoir_été_utile
        peut|pourrait|doit|devrait être utile|contacté|joint|consulté*|envoyé*|fait*|difficile|long|remboursé*|activé*|vérifié*|modifié*|retiré*|livré*|évité*|amélioré*
        devrait|doit|peut|pourrait être [bien|.1] [rétabli*|livré*|résolu*]
        peut-être|éventuellement que|une [vous|idée]
        vous pourrait|pourraient être
        avez|auriez|as|vous peut-être
    """,
    "promise": """
        sera|seront|serez|va_être|vont_être|devrait_être|devraient_être|serait [de_nouveau|entièrement|totalement|à_nouveau|pleinement|définitivement|tous|toutes|bien|intégralement|certainement] résolu*|rétabli*|corrigé*|de_retour|réparé*|remboursé*|réglé*|opérationnel*|disponible*|livré*|fonctionnel*|accessible*|solutionné*|remis|rouvert*|restauré*|terminé* [à|intégralement|de] [la_normale|nouveau|en_service] [dans|d'ici|avant|sous|demain|ce_soir|lundi|très|rapidement|dès|en|d_ici|cette|aujourd_hui|à|dans_l_heure|tout_de_suite|prochainement] !votre|nos_équipes|vos
        nous|je|on [vous|te] garantissons|promettons|garantis|promets|jurons|promet|garantit|certifions|assurons_que_cela|assurons_qu|assurons_que_ce
        plus|jamais jamais|plus [cela|ça|ce|un_tel|une_telle|de_tels|cette|de_telles|pareil|de_panne|d'incident|se|vous|ne] !revu|reçu|recevoir|utiliser|acheté
        ne|n' [se|vous|s] reproduira|reproduiront|reproduise|reproduisent|répétera|arrivera|arriveront|produira|renouvellera|surviendra|recommencera|recommencerons pas|plus|jamais|de_sitôt
        faire|ferons|faisons [en_sorte|tout] [pour|que|qu] [que|cela|ça|un_tel|ce|cette|de_tels] [cela|ça|un|une|type|genre|telle|tel|situation|incident] [de|d] [situation|incident|ne] [ne|se] [se] reproduis*|répèt*|reproduir*
        éviter|garantir|empêcher|assurer que|qu [cela|ça|ce|il] [ne|se|type|genre] [se|de] [reproduis*|répèt*|incident|problème|situation]
        assurer|garantir que|qu .4 ne_se_reproduis*|ne_se_reproduir*|n'arriver*|plus_jamais
        dernière fois [que] [cela|ça|qu]
        c'est|est promis|garanti|juré|une_promesse
        je|vous|nous avez notre|ma|donnons_notre parole
        donnons|donne [vous|notre|ma|te] [notre|ma] parole
        sans faute demain|ce_soir|avant|dans|d_ici|sous|lundi|aujourd_hui
        tout|tous|toutes rentrera|sera|seront|le_monde [réglé|réparé|remboursé*|dans|résolu|rétabli|sera|indemnisé*|dédommagé*] [dans|d_ici|demain|avant|sous|remboursé*|l_ordre|indemnisé*]
        100|100_%|satisfait %|ou garanti|remboursé|garantie
        personne|aucun|aucune ne|client|cliente|donnée [ne] sera|seront|perdra|subira|n_aura
        retour|rétablissement|reprise à|prévu|complet|attendu|du_service|estimé [la|une|à|dans|d_ici|pour|avant|le] [normale|normal|situation] [dans|d_ici|avant|sous|demain|ce_soir|prévu|à|pour|cet]
        espérons|espère|pensons|comptons [un|que|bien|pouvoir] [retour|rétablissement|tout|le_service|le|pouvoir|rétablir|résoudre|que] .3 d'ici|avant|demain|dans_les|ce_soir
    """,
    "promise_but": """
        nous avions|avons promis
        ne|n' .3 garant*|promett*|garantissons|promettre|garantir pas|plus|rien
        ne|n' peut|pouvons|pourrons|saurions|pourra|pouvoir [pas|malheureusement] [pas] [vous] garantir|promettre|assurer
        plus|jamais jamais|plus [de] [revu|vu|reçu|commander|fait]
        nous [vous] promettons|garantissons [de] [vous|de] [dire|lire|écouter|tenir_informé*|une_réponse|de_revenir|lire|répondre|revenir|vous_répondre|vous_tenir]
        ce|cela|ça n'aurait|n'a|n'avait|ne_devait|n'aurait_jamais jamais|pas dû
        satisfait ou remboursé
        ne devrait|aurait pas|jamais|plus
        personne|aucun ne sera|seront oublié*|laissé*|sans_réponse
    """,
    "vague": """
        dans les plus|meilleurs|tout brefs|courts|rapides délais|délai
        dans|sous les|un|des meilleurs|plus|bref|très|courts délais|brefs|bref|court|courts|délai
        plus|très|au vite|tôt|rapidement|rapide|brièvement [possible]
        au plus vite|tôt|plus_tôt
        prochainement|ultérieurement|incessamment|sous_peu|rapidement|promptement|tantôt
        dès|des que|qu possible|nous_le_pouvons|nous_pourrons|nous_en_saurons|faire_se_peut|cela_sera_possible|nous_le_pourrons
        aussi|le_plus vite|rapidement|tôt|rapidement_possible [que|qu] [possible|nous|faire|on]
        très bientôt|prochainement|vite
        bientôt !à|pour
        d'ici peu|là|quelque|quelques|quelque_temps [temps|jours]
        dans|d'ici quelque|quelques|un|les|les_jours|les_prochains|peu|la temps|jours|instants|moment|certain|prochains|jours_à|de_temps|prochaines|semaines|foulée [temps|jours|venir|heures|instants|qui_viennent|semaines]
        en|le temps voulu|utile|moment_venu|utiles
        un|à jour|terme prochain
        à|dans plus|un tard|second_temps|avenir_proche
        plus tard
        le plus vite|rapidement|tôt
        sans|le tarder
        un peu|certain de_patience|temps
        restez connecté*|à_l'écoute
    """,
    "vague_but": """
        à|a|pour|trop|plus|moins|assez|aussi|pas|si|réagi|répondu|réponse très|bientôt|rapidement|vite|tard|tôt !possible
        à|a très bientôt|vite
        à|a bientôt
        trop|pas|plus|moins|assez|si|aussi|jamais|suffisamment|répondre|répondu|agi|réagi|agir tôt|vite|tard|rapidement|bientôt !possible
        dès|des qu possible_de
        d'ici là
        au plus tard|proche|fort|près
        plus tard|tôt que|dans_la_journée|à|le|vers|demain
        dans les|quelques prochaines|prochains 24|48|2|deux|3
        au plus tôt|vite le|à|lundi|mardi|demain|avant
        bientôt un|deux|trois|dix|vingt
    """,
    "cliche": """
        nous|on|je prenons|prend|prends .6 [très|extrêmement|particulièrement|vraiment] au_sérieux|à_cœur|très_à_cœur|à_coeur
        prenons|prend|prise|pris|prendre|prends .4 [très|extrêmement] au_sérieux|à_cœur
        au|le cœur|coeur|centre de|d nos|notre|toutes|nos_préoccupations|nos_priorités [préoccupations|priorités|attentions|métier|démarche|engagement*|valeurs|stratégie|adn]
        cœur|coeur de nos|notre préoccupations|priorités|métier|engagements|valeurs
        votre|la|notre satisfaction|sécurité|confiance|expérience|bien-être|confort [de_nos_clients|client|des_clients] est|reste|demeure|sont|constitue [notre|la|une|au|l] [première|priorité|principale|objectif|absolue|seule|cœur|coeur]
        notre|priorité priorité|première|absolue est|numéro|reste|absolue
        attachons|accordons|attache|accorde|portons .4 importance|attention_particulière
        parties prenantes
        synergie*|proactiv*|proactif*
        ne manquerons|manquera|manqueront|manquerai pas
        mett* tout en|nos|notre|tous œuvre|oeuvre|en_œuvre|en_oeuvre
        tout|mettons|mettre [est] [mis] en œuvre|oeuvre pour|afin|pour_que
        impact|impacté|impactée|impactés|impactées|impacter|impacte|impactant
        notre|l'|nos adn
        accusons|accuse [bonne] [bonne] réception
        notre|l'entreprise|marque entreprise|est|groupe|société [est] attaché*|soucieu*|engagé*|très_attaché*
        nos|mes équipes|services sont|restent pleinement|mobilisé*|à_pied|sur_le|pleinement_mobilisé*|entièrement_mobilisé* [mobilisé*|d_œuvre|d_oeuvre|pont]
        pleinement|entièrement|fortement|totalement mobilisé*|engagé*|conscient*
        restons|reste|demeurons à votre|votre_entière disposition|écoute|entière_disposition
        à votre entière disposition
        soucieux|soucieuse|désireux|attachés de|à|au votre|vous|la|bien-être|la_satisfaction|nos_clients|garantir|satisfaction
        votre|vos retour|avis|remarques|commentaires est|sont [très|essentiel*|précieu*|important*|pris]
        remerci* pour|de votre|vos confiance|fidélité|compréhension
        merci [pour|de] votre compréhension|fidélité
        leçons|enseignements|tirerons|tirer|tirons toutes|seront|les|tous|nos [seront] [les|tirées|tirés] [leçons|enseignements|conséquences]
        amélioration continue
        valeurs|respect que|qui|auxquelles nous|sont [prônons|défendons|portons|sommes|nôtres|les]
        dans une|le|cette démarche|cadre|logique|dynamique d|de_notre [amélioration|excellence]
        excellence opérationnelle
        acteur|leader majeur|responsable|engagé|du_marché
    """,
    "cliche_but": """
        parties prenantes au
        votre|notre satisfaction|confiance est [désormais|bien] [rompue|abîmée|entamée]
        merci pour votre patience
        impact sur|du|de|des|environnemental|carbone|de_la
        impact
        prenons|prend le temps|rendez-vous
        au centre|cœur de la|paris|notre_magasin|ville
    """,
    "action": """
        nous|on|équipes|équipe [avons|a|ont|allons|venons_de|vous|les|l|le|la|sommes_en_train_de|va] [déjà|immédiatement|aussitôt|désormais|également|aussi|donc] vérifi*|rembours*|remplac*|répar*|corrig*|suspend*|retir*|bloqu*|ferm*|contact*|écriv*|appel*|enquêt*|rappel*|ouvert*|form*|chang*|envoy*|rétabl*|supprim*|annul*|dédommag*|réinitialis*|prévenu*|inform*|signal*|publi*|test*|renfor*|recrut*|mis*_fin|arrêt*|interromp*|lanc*|report*|échang*|analys*|coup*|vérifi*
        remboursement|remplacement|prochain|échange est|à|sous|point
        voici ce|comment|les|la
    """,
    "insult": """
        troll|trolls|trolleur|trolleurs|trollez|troller
        hater|haters|rageux|rageuse|rageuses|aigri|aigris|jaloux
        complotist*|conspirationnist*|paranoïaque*|hystéri*|fake_news
        mauvaise foi
        ridicule|ridicules|grotesque*|absurde|absurdes|pathétique*|lamentable*|minable*|ridiculiser
        idiot|idiots|idiote|idiotes|stupide|stupides|stupidité|imbécil*|débile|débiles|crétin*|abruti*|connard*|connasse*|ignorants|ignare*|bouffon*|inculte*|guignol*|tocard*
        malveillan*|menteur|menteurs|menteuse|menteuses|mythoman*|affabul*|diffamateur*
        n'importe quoi
        taisez|ferme|fermez|tais vous|la|toi|ta
        honte|grandissez|réfléchissez|apprenez à|avant|un_peu vous|lire|de_parler|d_écrire|écrire
        pleurnich*|râleu*|emmerdeu*|casse-pieds|chialer|chouin*
        vous|tu mentez|délirez|racontez|mens|délires|n'êtes_qu
        ramassis|tissu de|d bêtises|mensonges|conneries|âneries|inepties
        inepties|âneries|conneries|sottises|élucubrations|fadaises|balivernes
    """,
    "insult_but": """
        pas|jamais|ni|n'est|aucun* .3 ridicule|bête|stupide|idiot*|mauvaise_foi|mensong*|ignorant*|absurde|malveillan*
        ne|n' sont|est|êtes pas .2
        erreur|faute|panne|bug|maladresse|retard stupide|bête|idiote|ridicule|absurde|grotesque|lamentable
        situation|délai|attente|prix|montant|expérience|accueil [est|vraiment] ridicule|absurde|lamentable|grotesque|minable
        nous|avons|été|on .2 été|sommes|est|avons|étions [.1] stupid*|bête*|ridicul*|nul*|lamentabl*|idiot*|minabl*|con
        logiciel|logiciels|lien|liens|site|sites|code|fichier|fichiers|acte|actes|message|messages|e-mail|mail|mails|application|attaque|pièce|compte|comptes|tiers|personnes|individu|individus|programme|intrusion malveillan*|mensong*
        bête|bêtes à|sauvage|curieu*
        con carne
        information|informations|rumeur|rumeurs|propos|publicité|publication mensong*
    """,
    "legal_threat": """
        poursuite|poursuites|action|actions|suites|procédure|procédures|démarches|recours judiciaire*|pénale*|en_justice|légale*|juridique*|en_diffamation
        nos|notre|mes|mon|l|les|d avocat|avocats|service_juridique|conseils_juridiques|juristes|conseil_juridique|huissier
        avocat|avocats|service juridique|prendra|prendront
        diffam*|dénigre*|dénigrement
        mise|mettre|mettons en demeure
        réserv* .2 le|tous|tout droit|droits|nos_droits
        porter|porterons|déposer|déposerons|déposons|portons plainte contre|si|à_votre
        porter|porterons|portons plainte
        poursuivr*|poursuivi*|attaquer*|assigner* .2 en justice|judiciairement|pénalement|tribunal
        vous aurez|entendrez de_nos|parler_de|nouvelles [de] [nos|notre]
        devant les|le|la tribunaux|tribunal|justice|juge
        passible*|répondre de|devant poursuites|la_justice|la_loi|sanctions
        signal* à la police|gendarmerie
    """,
    "legal_threat_but": """
        avons|a|ont|été|vous|pouvez|pouvoir|conseillons|invitons|d|ayant .2 déposé|déposer|porter|porté plainte
        vous|pouvez|invitons|conseillons|peuvent .2 déposer|porter plainte
        action|procédure|poursuite|poursuites|recours|procédures judiciaire*|en_justice|pénale* [est|en|engagé*|sont|intentée*] [en] [cours|contre_nous|à_notre_encontre|ouverte*]
        pas|jamais|aucune|aucun .3 poursuites|action|procédure|plainte|avocats
        ne|n' .3 poursuivr*|poursuivi*|attaquer* [pas]
        vos|votre|ton|un|une avocat|avocats|droits|recours
        porter|déposer plainte au|auprès|en_ligne|contre_les_auteurs|contre_x
    """,
    "joke": """
        mdr|mdrr*|ptdr|lol|xptdr|lmao|haha*|hihi*|héhé*|hehe*
        oups|oops|oupsi|ouups*|oupps
        blague à_part
        on rigole|plaisante
    """,
    "empathy": """
        désolé*|navré*|excus*|pardon|regrett*|regret|regrets|consterné*|bouleversé*|attristé*|tristesse|condoléances|peine|chagrin|honte
        comprenons|comprends|comprend|mesurons|mesure|savons|sais|imaginons|imagine|entendons|entends|partageons|conscient*|concevons|reconnaissons
        inquièt*|inquiét*|préoccup*|colère|décept*|déçu*|frustr*|pénible*|choqu*|bless*|angoiss*|stress*|inquiets|désarroi|exaspér*|agac*|émotion*|difficile*|douloureu*|souffrance|incompréhension|mécontent*|insatisf*|contrari*|éprouv*|gêne|gêné|gênés|gênant|inacceptable*|anormal*|désagréable*|peur
        merci|mercis|remerci*
        pensées|pensons|cœur|coeurs|coeur vont|accompagnent|sont|à|aux|avec|est|fort
        vous|tu comptez|comptes|n'êtes_pas_seul*|avez_raison|méritez|attendiez|n'êtes_pas
        pas à|ce la_hauteur|que_vous|qu
        à|aux côtés|vos_côtés [de|des|d]
        soutien|solidarité
    """,
    "hazard": """
        rappel|rappels de|produit|sécurité|du_produit|:|des|immédiat
        cessez|arrêtez|ne|n'|n|évitez [plus|utilisez|consommez|cliquez|ouvrez|mangez|branchez|buvez|répondez|de|d|pas|rapportez|touchez|conduisez|donnez|payez]
        piraté*|piratage|compromis*|arnaque*|hameçonnage|phishing|fraude|frauduleu*|faux|usurp*|escroquerie*|malveillan*
        attention|alerte|danger|évacu*|urgence|urgent|risque|risques|vigilan*
        appelez|composez le|immédiatement 15|17|18|112|114|3114
    """,
    "moderation": """
        injures|injurieu*|insultes|insultant*|menaces|menaçant*|harcèlement|haine|haineu*|racis*|sexis*|discriminatoire*
        charte|règles de|d modération|la_communauté|utilisation|bonne_conduite
        critique|critiques est|sont bienvenue*
    """,
    "order": """
        vous|tu devez|dois|êtes_tenu*|devrez|êtes_prié* [nous|de_nous|impérativement|nous_contacter|contacter|écrire|envoyer|passer|m]
        il faut|vous_faut|est_impératif|est_obligatoire [que|nous|impérativement|de] [nous|vous] [écrire|contacter|envoyer|écriviez|contactiez]
        obligatoirement|impérativement|immédiatement|exclusivement
        envoyez|écrivez|contactez|passez nous|en|moi [un] [mp|dm|message_privé|privé|mp_,]  !s'il|svp|pour|si|afin|merci|et_nous|:
    """,
    "offer": """
        svp|stp|plaît|plait|merci|veuillez|s'il
        si|quand|dès_que vous|tu|cela|le|besoin|ça
        pouvez|pourriez|peux|pourrais|aimeriez|souhaitez|voulez|préférez|acceptez
        pour|afin|de_façon de|que|qu|vous|en|le|retrouver|regarder|vérifier|avancer|résoudre|comprendre|régler|vous_aider|trouver|échanger|parler|protéger|éviter|nous|y|traiter|cela|ne|votre|vos
        nous|notre|on|nos proposons|invitons|aimerions|souhaitons|voudrions|équipe|pouvons|vous|équipes|allons|conseiller|conseillers|pourra|pourrons|regarderons|vous_répond*
        n'hésitez|n'hésite|hésitez|hésite|libre pas|à
        souhaite|disponible*|propose|proposons|aider|écouter
    """,
    "nothing_personal": """
        rien|aucun|aucune|ne|n'|n|sans|pas|jamais|évitez|plutôt_que .6 personnel|personnelle|personnelles|privé|privée|privées|confidentiel*|ici|publiquement|public|commentaire|coordonnées|numéro|exposer|données|publiquement
        données|informations|infos|coordonnées|échanges|détails personnelles|privées|perso|privés .3 hors|confidentiel*|restent|à_l_abri|en_privé
        pour|protéger|préserver|respecter|garder|protégeons|dans_le_respect .2 votre|vos|la|ta|tes vie_privée|confidentialité|données|informations|infos|anonymat
        à|en l'abri|toute|dehors des|confidentialité|de_cette_page
        confidentiel*|confidentialité
        pas|rien|jamais ici|en_public|en_commentaire
    """,
    "come_back": """
        revien*|reviend*|répond*|publi*|dirons|donnerons|informerons|confirmerons|fermerons|rendrons|posterons|partagerons|tiendrons|ferons|écrirons|clôturerons|conclurons|expliquerons|signalerons .6 ici|publiquement|public|commentaire|fil|publication|chaque|tous|suite|avancée
        ici|publiquement .6 fait|suite|suites|résultat|issue|décidé|résolu|réglé|terminé|réponse|conclusion|avancée|avancées
        sans|uniquement|qu'avec votre accord|autorisation
        retour|suivi|point|bilan|réponse public|publique|ici
    """,
    "promo": """
        profitez|profite|découvrez|découvre|achetez|commandez|abonnez|réservez|téléchargez|essayez|foncez|craquez|shoppez|dépêchez dès|de|notre|nos|vite|vous|maintenant|en
        promo|promos|promotion|promotions|soldes|code_promo|bon_plan|bons_plans|réduction|réductions|remise|remises|black_friday|vente_flash|ventes_privées|jeu-concours|jeu_concours
        offre|offres spéciale*|exceptionnelle*|du_moment|limitée*|exclusive*|de_bienvenue|promotionnelle*|du_jour|découverte
        livraison|frais offerte|gratuite|offerts|de_port_offerts
        nouvelle|nouveau|nouveaux|dernière collection|collections|gamme|produit|modèle|catalogue|boutique
        ne|n' manquez|ratez|tardez|passez pas|à_côté
        tentez|gagnez|remportez|participez votre|un|une|des|à|le
        suivez|likez|aimez|taguez|partagez nous|notre|cette|un_ami|la_page|et
        lien en|dans bio|la_bio
        rendez|retrouvez|visitez|découvrez [vous] [sur|dans] notre|nos boutique|e-shop|site_marchand|magasins|collection|offres|produits
        jusqu'à .1 de_réduction|de_remise
        satisfait ou remboursé
        cliquez ici|vite
        à|prix partir_de|cassés|mini|choc
        en|de vente|ce_moment maintenant|en_boutique
    """,
    "promo_but": """
        inscrivez|réservez|commandez|essayez|téléchargez .1 vous_sur_la_liste|de|à_nouveau
        cliquez ici pour_suivre|pour_signaler|pour_vérifier|pour_savoir
        à partir_de
        partagez un|notre|cette information|alerte|message
        suivez nous|notre point
        pas|aucun* .2 promo*|réduction|remise
    """,
    "tu": """
        tu|toi|ton|tes|tien|tienne
        te|t as|es|avons|ont|a|envoy*|répond*|remerci*|demand*|contact*|propos*|aid*|tenons|écoutons|donn*|prie|rappell*|recontact*|invitons|comprenons|écriv*|lis|lisons|souhait*|présent*|rembours*|inform*|assur*|pri*|fer*|dir*|dis*|adress*|permet*|confirm*|inquiét*|fai*
        ta !ta|da|m
        envoie|écris|contacte|donne|dis|réponds|rappelle|indique|laisse|appelle nous|moi|ton|ta|tes
        n'hésite|ne_t'inquiète|ne_t'en|inquiète pas
        peux|veux|pourrais|voudrais|as|es|souhaites tu
        s'il te_plaît|te_plait
        stp
    """,
    "tu_but": """
        et_toi|toi toi|toi,_moi
        à tiens
        tiens ,|!|à|bon|vous|donc
        le|un|bon|du|de|donner|ce|hausser|mauvais|quel ton [de|juste|sec|employé|du|est|inapproprié|utilisé|condescendant|adopté|avec|et]
        chez toi_toi
    """,
    "vous": """
        vous|votre|vos|vôtre|vôtres
        veuillez|n'hésitez|sachez
        envoyez|écrivez|contactez|donnez|dites|répondez|rappelez|indiquez|laissez|appelez|cessez|cliquez|vérifiez|gardez|prenez|conservez|consultez|suivez|retrouvez|méfiez|merci_de_bien_vouloir
        svp
    """,
    "vous_but": """
        rendez vous
        rendez-vous
        vous deux|tous|toutes
    """,
}
