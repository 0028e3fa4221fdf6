"""Words in French that make it small, guess, promise, or say nothing."""

FRENCH_CLAIMS = {
    "minimising": """
        simple|simples|banal|banale|vulgaire|vulgaires [petit|petite] bug|incident|erreur|
            maladresse|malentendu|souci|problème|coquille|retard|dysfonctionnement|bugs|panne|
            désagrément|contretemps|couac|loupé
        petit|petite|petits|petites [petit|gros] souci|soucis|problème|problèmes|bug|bugs|
            incident|incidents|erreur|erreurs|contretemps|retard|retards|désagrément|désagréments|
            panne|couac|hic|coupure|loupé|raté|maladresse|coquille
        léger|légère|légers|légères|infime|infimes incident|incidents|retard|retards|problème|
            problèmes|souci|soucis|bug|désagrément|désagréments|dysfonctionnement|
            dysfonctionnements|décalage|gêne|perturbation|perturbations|contretemps|
            ralentissement*|blessures
        incident|incidents|problème|problèmes|défaut|bug|impact|gêne|erreur|conséquences|
            perturbations mineur*|minime*|négligeable*|anodin*|bénin*|insignifiant*|dérisoire*|
            sans_gravité|sans_conséquence|sans_importance
        seulement|uniquement|que|juste quelques|une_poignée|une_minorité|une_petite|
            un_petit_nombre|un_faible|une_infime
        juste|rien_qu'|simplement un|une [petit|petite|simple] bug|incident|problème|souci|erreur|
            malentendu|retard|maladresse|panne|contretemps|coquille
        ne|n|concerne|touche|affecte .2 que|qu|d .2 bug|incident|minorité|poignée|malentendu|
            détail|quelques|nombre|partie !étape|première
        infime|faible|très_faible|petite|petit minorité|partie|nombre|poignée|proportion|
            pourcentage de|d|des
        poignée|minorité de|d clients|utilisateurs|cas|personnes|comptes|produits|commandes|
            mécontents
        rassurez|rassure|rassurez-vous vous|toi
        soyez|sois|être|peux_vous|pouvons_vous|tenons_à_vous|tient_à_vous [totalement|pleinement|
            absolument] rassur*|tranquille*|serein*|sans_crainte
        tenons|voulons|souhaitons|pouvons|tiens [à] vous|te rassurer
        pas|aucune|aucun|point|nulle d|de|lieu|raison|besoin [quoi|d|s'en|de|lieu] inquiétude|
            inquiéter|vous_inquiéter|s'inquiéter|panique|paniquer|s'alarmer|panique|crainte|
            souci_à_se_faire|alarmer|t_inquiéter
        pas|aucune|plus|nulle [d] inquiétude|inquiétudes|panique|souci
        pas|aucun|rien de|d|à quoi|raison|lieu|craindre|s'inquiéter|vous_alarmer [de|s|vous|d|
            il] [inquiéter|alarmer|paniquer|craindre]
        ne vous|t inquiét*|en_faites|en_fais|alarm*|affol* pas|plus|surtout_pas|point
        pas [de|d] panique|souci|grave|gros|bien_grave
        rien|pas de|si|bien|très|vraiment grave|dramatique|méchant|inquiétant|alarmant
        aucun|aucune|sans|nul|pas [de|réel|réelle|aucun|véritable] danger|risque|risques|gravité|
            impact|conséquence|incidence|menace|dangers !de|si|d
        sous|bien_sous|totalement_sous|est_sous contrôle
        parfaitement|entièrement|totalement|situation|incident|tout|pleinement|incendie|
            complètement [est|a_été|reste|désormais] maîtris*|sous_contrôle|rentré_dans_l_ordre|
            sans_danger|sûr|sûrs
        maîtrisons|maîtrise .2 situation
        excès|surcroît|principe|mesure|pure de prudence|précaution
        simple|pure|titre précaution|prévention|préventif|purement_préventif|mesure
        dramatis*|alarmis*
        tempête|beaucoup dans|de_bruit un|pour|d verre|rien|eau
        ça|cela|ces|ce_sont|des_choses [choses|choses_qui] arrive|arrivent|qui_arrivent !demain|
            dans|chez|en|le|à|aujourd'hui|bientôt|encore
        il|y_a n'y|a a|plus pire|grave
        moindre mal
        tout va|est|rentre|est_rentré|est_désormais bien|normal|rentré|dans_l_ordre|réglé
        incident|affaire|épisode clos|close
        ce n'est|est que|qu un|une|quelques
    """,
    "minimising_but": """
        pouvons|peut|pouvez pas dire .4 danger|sûr|maîtris*
        sans danger ?
        pas|n'est|plus|jamais|loin|bien_plus|non|ni .3 simple|petit|petite|léger|banal|mineur|
            anodin|sous_contrôle|maîtris*|rassur*|bénin
        pas|n'est|n'a|plus|ni|jamais|ce .2 un|une|d_un|d_une simple|petit|petite|léger|
            banal [petit|petite] bug|incident|erreur|maladresse|malentendu|souci|problème|
            coquille|retard|dysfonctionnement|désagrément
        n'est pas|plus|encore encore|totalement|un|une [simple|petit] [sous_contrôle|maîtris*|
            bug|incident|erreur|problème|souci|maladresse]
        pas|plus|encore encore|totalement|entièrement|complètement maîtris*|sous_contrôle|rassur*
        loin d|de être|vous [sous_contrôle|rassur*|mineur]
        aucun|aucune|sans|pas [de] risque|danger|impact|conséquence n'est|à_prendre|inutile|
            pour_ceux
        ne|n' prenez|courez|pren* aucun|pas [de] risque|risques
        prenez|prendre|courir|courez aucun|pas_de risque|risques
        petit|petite problème|erreur d|de_taille
        on|nous ne|n' pouvons|peut pas
        ce n'est|est que|qu un|une|quelques début|étape|première|point|partie|éléments
        ce n'est|est que|qu une partie
        tout va|est bien|réglé pour_vous|de_votre|chez_vous|avec_vous ?
        juste|seulement|que quelques minutes|jours|heures|instants|secondes|informations|
            précisions|mots|questions|étapes|clics
        cela|ça arrive|arrivent trop|souvent|encore|depuis|régulièrement|chez
        rassurer ?
    """,
    "speculation": """
        probablement|vraisemblablement|apparemment|supposément|certainement_dû|possiblement
        sans doute !que|aucun|sur
        sûrement|certainement|manifestement dû|due|lié|liée|causé|causée|un|une|à_cause|d'un|d'une
        il semble|semblerait|paraît|se_pourrait|se_peut|est_probable|est_possible|
            y_a_de_fortes_chances [que|bien|qu|très_probable|fort_probable]
        semble|semblerait|semblent|paraît|parait|semblait [bien|donc] être|avoir|venir|provenir|
            dû|due|lié|liée|que|qu|s_agir|causé*|résulter
        nous|je|on pensons|supposons|soupçonnons|croyons|imaginons|présumons|pense|suppose|
            soupçonne|crois|imagine|présume|penchons [que|qu|fortement|à|pour|un|une|qu_il]
        serait|seraient|aurait|auraient|pourrait|pourraient|doit|peut|devrait être|avoir_été|bien|
            venir|provenir|résulter|s'agir|s_expliquer [être|à_l_origine|dû*|due*|lié*|causé*|
            d_un|d_une|de|du|par|provenir|venir|le_fait|la_cause|provoqué*]
        serait|seraient|aurait|auraient dû|due|dûs|dues|lié|liée|liés|causé*|provoqué*|
            à_l_origine|été_causé*|été_provoqué*|imputable*|victime*|le_fait|été_victime*|
            consécuti*
        peut-être|éventuellement à_cause|dû|due|lié|liée|une_cyberattaque|d'une_cyberattaque|
            un_bug|une_erreur|une_panne|la_cause
        selon|d'après toute|nos|toutes vraisemblance|premières_hypothèses|hypothèses
        à|a priori
        tout|on [nous|me] porte|laisse|dirait [à|que|penser|qu] [croire|penser|que|supposer]
        notre|première|l_une_des hypothèse
        hypothèse|piste privilégi*|la_plus
        quasiment|presque|pratiquement certain*|sûr*|assuré*
    """,
    "speculation_but": """
        nous|je|on pensons|pense|croyons|imagine|crois|imaginons [bien|tous|fort|très|
            sincèrement] à|aux|fort|que_c'est_important|que_c'est_essentiel|que_vous|
            qu_il_est_important|combien|votre|la_colère
        nous pensons à|aux|fort|bien|tous
        ne|n' .3 supposer|spéculer|spécul*|hypothès*|présum*|devin*|suppos*
        il nous|me|vous semble [important|essentiel|nécessaire|juste]
        vous|te semble|paraît|semblerait
        il semble|semblerait|paraît important|essentiel|juste|nécessaire
        semble|semblent|paraît vous|avoir_été_utile
        peut|pourrait|doit|devrait être utile|contacté|joint|consulté*|envoyé*|fait*|difficile|
            long|remboursé*|activé*|vérifié*|modifié*|retiré*|livré*|évité*|amélioré*
        devrait|doit|peut|pourrait être rétabli*|livré*|résolu*
        peut-être|éventuellement que|une [vous|idée]
        vous pourrait|pourraient être
        avez|auriez|as|vous peut-être
    """,
    "promise": """
        devrait|devraient|va|vont|doit [bientôt|vite] rentrer|revenir|fonctionner|être .3 ordre|
            normale|normal|rétabli*|résolu*
        sera|seront|serez|va_être|vont_être|devrait_être|devraient_être|serait [de_nouveau|
            entièrement|totalement|à_nouveau|pleinement|définitivement|tous|toutes|bien|
            intégralement|certainement] résolu*|rétabli*|corrigé*|de_retour|réparé*|remboursé*|
            réglé*|opérationnel*|disponible*|livré*|fonctionnel*|accessible*|solutionné*|remis|
            rouvert*|restauré*|terminé* [à|intégralement|de] [la_normale|nouveau|en_service] dans|
            d'ici|avant|sous|demain|ce_soir|lundi|très|rapidement|dès|d_ici|cette|aujourd_hui|à|
            dans_l_heure|tout_de_suite|prochainement !votre|nos_équipes|vos
        nous|je|on [vous|te] garantissons|promettons|garantis|promets|jurons|promet|garantit|
            certifions|assurons_que_cela|assurons_qu|assurons_que_ce
        plus|jamais jamais|plus [cela|ça|ce|un_tel|une_telle|de_tels|cette|de_telles|pareil|
            de_panne|d'incident|se|vous|ne] !revu|reçu|recevoir|utiliser|acheté
        ne|n' [se|vous|s] reproduira|reproduiront|reproduise|reproduisent|répétera|arrivera|
            arriveront|produira|renouvellera|surviendra|recommencera|recommencerons pas|plus|
            jamais|de_sitôt
        faire|ferons|faisons [en_sorte|tout] [pour|que|qu] [que|cela|ça|un_tel|ce|cette|
            de_tels] [cela|ça|un|une|type|genre|telle|tel|situation|incident] [de|d] [situation|
            incident|ne] [ne|se] [se] reproduis*|répèt*|reproduir*
        éviter|garantir|empêcher|assurer que|qu [cela|ça|ce|il] [ne|se|type|genre] [se|
            de] [reproduis*|répèt*|incident|problème|situation]
        assurer|garantir que|qu .4 ne_se_reproduis*|ne_se_reproduir*|n'arriver*|plus_jamais
        dernière fois [que] [cela|ça|qu]
        c'est|est promis|garanti|juré|une_promesse
        je|vous|nous avez notre|ma|donnons_notre parole
        donnons|donne [vous|notre|ma|te] [notre|ma] parole
        sans faute demain|ce_soir|avant|dans|d_ici|sous|lundi|aujourd_hui
        tout|tous|toutes rentrera|sera|seront|le_monde [réglé|réparé|remboursé*|dans|résolu|
            rétabli|sera|indemnisé*|dédommagé*] [dans|d_ici|demain|avant|sous|remboursé*|l_ordre|
            indemnisé*]
        100|100_%|satisfait %|ou garanti|remboursé|garantie
        personne|aucun|aucune ne|client|cliente|donnée [ne] sera|seront|perdra|subira|n_aura
        retour|rétablissement|reprise à|prévu|complet|attendu|du_service|estimé [la|une|à|dans|
            d_ici|pour|avant|le] [normale|normal|situation] [dans|d_ici|avant|sous|demain|ce_soir|
            prévu|à|pour|cet]
        espérons|espère|pensons|comptons [un|que|bien|pouvoir] [retour|rétablissement|tout|
            le_service|le|pouvoir|rétablir|résoudre|que] .3 d'ici|avant|demain|dans_les|ce_soir
    """,
    "promise_but": """
        nous avions|avons promis
        ne|n' .3 garant*|promett*|garantissons|promettre|garantir pas|plus|rien
        ne|n' peut|pouvons|pourrons|saurions|pourra|pouvoir [pas|
            malheureusement] [pas] [vous] garantir|promettre|assurer
        plus|jamais jamais|plus revu|vu|reçu|commander
        nous [vous] promettons|garantissons de|une_réponse
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
        dès|des que|qu possible|nous_le_pouvons|nous_pourrons|nous_en_saurons|faire_se_peut|
            cela_sera_possible|nous_le_pourrons
        aussi|le_plus vite|rapidement|tôt|rapidement_possible [que|qu] [possible|nous|faire|on]
        très bientôt|prochainement|vite
        bientôt !à|pour
        d'ici peu|là|quelque|quelques|quelque_temps [temps|jours]
        dans|d'ici quelque|quelques|un|les|les_jours|les_prochains|peu|la temps|jours|instants|
            moment|certain|prochains|jours_à|de_temps|prochaines|semaines|foulée [temps|jours|
            venir|heures|instants|qui_viennent|semaines]
        en|le temps voulu|utile|moment_venu|utiles
        un|à jour|terme prochain
        à|dans plus|un tard|second_temps|avenir_proche
        plus tard
        le plus vite|rapidement|tôt
        sans|le tarder
        un peu|certain de_patience|temps
        restez connecté*|à_l'écoute
        dès|des qu'on|que_nous peut|pourra|le_peut|pouvons|pourrons|pourra
        patienter [encore] un|quelques peu|moment|instant|instants
    """,
    "vague_but": """
        à|a|pour|trop|plus|moins|assez|aussi|pas|si|réagi|répondu|réponse très|bientôt|rapidement|
            vite|tard|tôt !possible
        à|a très bientôt|vite
        à|a bientôt
        trop|pas|plus|moins|assez|si|aussi|jamais|suffisamment|répondre|répondu|agi|réagi|
            agir tôt|vite|tard|rapidement|bientôt !possible
        dès|des qu possible_de
        d'ici là
        au plus tard|proche|fort|près
        plus tard|tôt que|dans_la_journée|à|le|vers|demain
        dans les|quelques prochaines|prochains 24|48|2|deux|3
        au plus tôt|vite le|à|lundi|mardi|demain|avant
        bientôt un|deux|trois|dix|vingt
    """,
    "cliche": """
        nous|on|je prenons|prend|prends .6 [très|extrêmement|particulièrement|
            vraiment] au_sérieux|à_cœur|très_à_cœur|à_coeur
        prenons|prend|prise|pris|prendre|prends .4 [très|extrêmement] au_sérieux|à_cœur
        au|le cœur|coeur|centre de|d nos|notre|toutes|nos_préoccupations|
            nos_priorités [préoccupations|priorités|attentions|métier|démarche|engagement*|
            valeurs|stratégie|adn]
        cœur|coeur de nos|notre préoccupations|priorités|métier|engagements|valeurs
        votre|la|notre satisfaction|sécurité|confiance|expérience|bien-être|
            confort [de_nos_clients|client|des_clients] est|reste|demeure|sont|constitue [notre|
            la|une|au|l] [première|priorité|principale|objectif|absolue|seule|cœur|coeur]
        notre|priorité priorité|première|absolue est|numéro|reste|absolue
        attachons|accordons|attache|accorde|portons .4 importance|attention_particulière
        parties prenantes
        synergie*|proactiv*|proactif*
        ne manquerons|manquera|manqueront|manquerai pas
        mett* tout en|nos|notre|tous œuvre|oeuvre|en_œuvre|en_oeuvre
        tout|mettons|mettre [est] [mis] en œuvre|oeuvre pour|afin|pour_que
        impacté|impactée|impactés|impactées|impacter|impacte|impactant
        notre|l'|nos adn
        accusons|accuse [bonne] [bonne] réception
        notre|l'entreprise|marque entreprise|est|groupe|société [est] attaché*|soucieu*|engagé*|
            très_attaché*
        nos|mes équipes|services sont|restent pleinement|mobilisé*|à_pied|sur_le|
            pleinement_mobilisé*|entièrement_mobilisé* [mobilisé*|d_œuvre|d_oeuvre|pont]
        pleinement|entièrement|fortement|totalement mobilisé*|engagé*|conscient*
        restons|reste|demeurons à votre|votre_entière disposition|écoute|entière_disposition
        à votre entière disposition
        soucieux|soucieuse|désireux|attachés de|à|au votre|vous|la|bien-être|la_satisfaction|
            nos_clients|garantir|satisfaction
        votre|vos retour|avis|remarques|commentaires est|sont [très|essentiel*|précieu*|
            important*|pris]
        remerci* pour|de votre|vos confiance|fidélité|compréhension
        merci [pour|de] votre compréhension|fidélité
        leçons|enseignements|tirerons|tirer|tirons toutes|seront|les|tous|nos [seront] [les|
            tirées|tirés] [leçons|enseignements|conséquences]
        amélioration continue
        valeurs|respect que|qui|auxquelles nous|sont [prônons|défendons|portons|sommes|nôtres|les]
        dans une|le|cette démarche|cadre|logique|dynamique d|de_notre [amélioration|excellence]
        excellence opérationnelle
        acteur|leader majeur|responsable|engagé|du_marché
        avis|opinion|retour|satisfaction|confiance [nous] compte|comptent|importe|tient beaucoup|
            énormément|à_cœur|tant
    """,
    "cliche_but": """
        parties prenantes au
        votre|notre satisfaction|confiance est [désormais|bien] rompue|abîmée|entamée
        merci pour votre patience
        impact sur|du|de|des|environnemental|carbone|de_la
        prenons|prend le temps|rendez-vous
        au centre|cœur de la|paris|notre_magasin|ville
    """,
    "action": """
        nous|on|équipes|équipe [avons|a|ont|allons|venons_de|vous|les|l|le|la|sommes_en_train_de|
            va] [déjà|immédiatement|aussitôt|désormais|également|aussi|donc] vérifi*|rembours*|
            remplac*|répar*|corrig*|suspend*|retir*|bloqu*|ferm*|contact*|écriv*|appel*|enquêt*|
            rappel*|ouvert*|form*|chang*|envoy*|rétabl*|supprim*|annul*|dédommag*|réinitialis*|
            prévenu*|inform*|signal*|publi*|test*|renfor*|recrut*|mis*_fin|arrêt*|interromp*|
            lanc*|report*|échang*|analys*|coup*|vérifi*
        remboursement|remplacement|prochain|échange est|à|sous|point
        voici ce|comment|les|la
    """,
}
