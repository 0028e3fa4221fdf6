"""What people write in French who wait, whom nobody answers, and who leave."""

FRENCH_NEGLECT = {
    "waiting": """
        attend|patiente|patienter|file|queue|queues
        toujours pas
    """,
    "wait": """
        poireaute*|poireauter|patienté
        j attend toujours
        attend toujours|depuis|0|plus_de|longue|interminable*|trop|rien|quoi|une_eternite
        toujours attend|rien|pas|en_attente|cours|aucun|bloque|sans|point|traitement|instruction|
            le_meme
        en attente depuis|toujours|de
        en cours depuis|toujours
        depuis 0|plus|des|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|
            fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|
            plusieurs|matin|deux|trois|quatre|cinq|six|longtemps|belle|un|une|debut|hier_soir|
            ce_matin|semaine|mois|jour|heure|an
        0|deux|trois|quatre|cinq|six|dix|plusieurs heure|minute|jour|semaine|mois|an attend|file|
            queue|sans|toujours|plus_tard|retard|pour_rien|apres|maintenant|que|et_rien|et_toujours|au_telephone|de_retard
        file attend
        trop long
        delai*|delais long|interminable*|depass*|trop|pas|non|enorme*|excessi*|inacceptable*|
            deraisonnable*|fou|6|0|annonce*
        interminable*
        combien de temps
        toujours en|pas|rien|aucun|sans
        jusqu a quand
        jusqu quand|present
        quand vais|est|allez|serai|aurai|vas|comptez|sera|pensez
        retard
        traine*|traine longueur
        au bout 0|de|d
        lenteur*|lent
        rappele|rappel|relance* 0|fois|plusieurs|toujours|sans|rien|jamais
        relance*
        date limite depasse*
        aurait du|dû arrive|etre|recu
        devait|devais|devaient|devrait arrive|etre|recu|livr*|rappel*|venir|passe|avoir
        prevu* hier|lundi|mardi|mercredi|jeudi|vendredi|samedi
    """,
    "delay": """
        retard|retarde*|reporte*|repousse*|decale*|differe*|ajourne*
    """,
    "time": """
        plusieurs|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|quelques mois|semaine|
            jour|heure|an|fois
        0 heure|jour|semaine|mois|an|minute|fois|h|€|euro|euros
    """,
    "silence": """
        dit c|que_c_est_le|la_faute magasin|banque|transporteur|vendeur|autre
        envoie|renvoie|renvoient prefecture|mairie|banque|service|magasin|site|agence
        lisez messages|mails|tweets|moins
        lisez au_moins|vraiment|jamais
        decouvre dossier
        transmis service
        transmis au_service|sans|depuis
        musique attente|attend
        monde s|s_en moquait|moque*|fiche*|fout*
        moquait
        quatrieme|cinquieme|troisieme|enieme|dixieme conseiller|agent|mail|appel|
            technicien|interlocuteur|fois
        attitude inadmissible|deplorable|securite|agent*|personnel|vendeur*
        jamais vu
        jamais eu reponse|retour|convocation|courrier|nouvelle*
        jamais recu convocation|courrier|mail|code|lettre|notification
        enquete satisfaction
        parle mal|autre_ton
        mal parle|recu|informe*|conseille|renseigne*
        laisse attend*|planté|dehors|seul*
        balade*
        transfer*|transféré 0|deux|trois|quatre|plusieurs|mauvais
        personne bureau|guichet|comptoir|ligne|telephone|accueil|porte|borne|s_excuse|sait|
            informe*
        devait|doit rappel*|appele|venir
        devait passe
        tombe sur disque|repondeur|robot|boite_vocale
        surtaxe*
        service en service
        moindre contact|excuse*|explication*|reponse|nouvelle*
        demande humain|un_humain
        parle agence|telephone|comme|mal
        forum|tchat|chat renvoi*|renvoye*
        traite client|gens|comme
        client depuis|de
        entendre dire
        disque
        depuis 0 an|client
        demande 0|trois|deux|quatre|plusieurs|x|troisieme fois
        demande|parler|avoir|joindre responsable|humain|superieur
        rappel|appele promis|prevu|annonce|sous
        promis|promise|promettent|promesse
        tchat|chat|conversation ferme|coupe*
        dit regle|resolu|traite*|que_c_est_regle
        fermé|ferme avant fin
        parle* comme chien|a_un|rien|merde|gamin*
        comme chien|rien|merde|un_gamin|numero
        repondeur
        sonne vide
        expliqu* meme chose
        aucun|pas|sans|jamais|0|zero|toujours_pas|toujours_aucun|ni reponse|retour|nouvelle*|
            appel|contact|suite|news|signe|communication|accuse|rappel|interlocuteur|info*|mail
        toujours pas|aucun reponse|retour|nouvelle*|recu|de|rembours*|livr*|traite*|regl*|resol*|
            arrive|repond|regul*
        toujours sans|rien nouvelle*|reponse|retour|recu
        personne repond|decroche|ne|rappel*|aide|peut|veut|sait|vient|sur_place|au_guichet|
            en_caisse|prend|pour|comprend
        repond pas|jamais|plus|rien|personne|a_cote|aucun|meme_pas
        pas|jamais|ne|plus|rien repond|decroche*|rappel*|rappele*|joignable*|donne_suite|ecoute*|
            reponse|contact*|recontact*|tenu
        decroche pas|jamais|personne
        rappel*|recontact* pas|jamais|personne
        injoignable*|injoigniable*
        impossible joindre|contacter|avoir|parler|d_avoir|appele|obtenir|d_obtenir|joignable|
            trouve|de_les_joindre|de_joindre
        arrive pas joindre|avoir|contacter|a_avoir|obtenir
        n arrive a joindre
        personne au|bout telephone|fil
        raccroche*|raccroché nez
        raccroche*
        ignor*|silence radio
        silence radio
        lettre morte
        rester|reste* sans reponse|suite|lettre
        sans|0|reste|mail|message|courrier|demande* reponse|suite|retour
        reponse automatique|type|toute_faite|copier|robot*|stereotyp*|standard|a_cote
        copier|copie colle*
        robot*|repondeur*|chatbot*|bot
        serveur vocal
        musique attend|d_attente
        balad*|baladé*|renvoye*|renvoie*|renvoyer|trimbal*|ballad*|promene*|rejet* service|un|
            interlocuteur|autre|d_un|l_un
        baladé*|balade*|renvoi*|trimbal*|ballad*
        se renvoi*|renvoie* balle
        renvoi* balle
        balad*|trimbal*|raccroch*
        tourne en rond
        tourner|tourne rond
        jamais meme|bon interlocuteur|reponse
        change interlocuteur|discours|version
        chaque|a_chaque fois|appel interlocuteur|autre|different*|reponse|meme
        mail|appel|courrier|message|appele|relance*|demande|tweet*|dm|mp 0|sans|resté*|reste*|
            plusieurs|fois|rien|toujours|jamais
        0|plusieurs|deux|trois|multiples|nombreu*|enieme|quatre|cinq|x|nombreuse* appel|mail|
            courrier|message|relance*|demande|tentative*|fois|reclam*|coup
        enieme|ieme|eme|nieme fois|appel|mail|relance|tentative|demande|report|probleme|panne|
            retard|rdv|dossier
        enieme|nieme
        contact* sans|plusieurs|0|impossible|jamais|mais
        quelqu|y_a_quelqu|y_a_t_il_quelqu peut|pour|repond|m_aide*|?|peut_m_aider
        repond moi|mp|dm|svp|message|mail
        repondez|repondre moi|svp|mp|dm
        lu|vu sans repond*|et_s_en_fout
        laisse* sans|en_plan|tomber|livre
        laisse* plan|tomber|pour_compte
        lache* comme
        aucun|plus humain|etre_humain
        laisse* message*
        aucun|zero|pas|manque|sans|nulle communication|suivi|info*|explication*|visibilite|
            consideration
        quelqu|repondez|lisez ?
    """,
    "leaving": """
        gardez bon|argent|excuses|points|remise|vos
        aurais du|dû lire|ecouter|rester|savoir|me_mefier
        lire avis avant
        regrett* achat|choix|commande|etre|d_avoir
        bien mal pris
        pas pres|pret de revenir|revenir|de_reprendre|recommander
        reprendra plus|pas
        lecon retenue
        change banque
        change demain
        dernier* fois
        dernière fois
        resili*|desabonn*|desinscri*
        jamais|plus_jamais plus|achete|commande|reviendrai*|client|chez|remettr*|repren*|voyag*|
            recommande*|revenir|reprendre|reviens|remets|jamais|confiance
        plus jamais|client|rien|confiance|achete|commande|revenir|mettre
        dernier*|derniere fois|commande|achat|vol|voyage que|chez|avec|je
        premiere derniere
        premiere et derniere
        je|vais|on vais|pense|envisage|quitte*|partir|change* quitte*|partir|change|resilie*|
            voir|concurren*|ailleurs|banque|operateur|fournisseur|boycott*
        change|changer banque|operateur|fournisseur|assurance|cremerie|d_operateur|de_boite|
            mutuelle
        ailleurs|concurrence|concurrent*
        perdre|perdu|perdez|perd client
        client perdu|fidele|depuis|mecontent*|0
        depuis 0 an
        boycott*
        supprime*|desinstall*|ferme*|cloture* compte|appli|mon
        desinstall*
        avocat*|tribunal|tribunaux|justice|plainte*|proces|juridique*|poursuit*|poursuivre|
            poursuites|mediateur*|mediation|dgccrf|repression_des_fraudes|fraudes|que_choisir|
            quechoisir|60_millions|signal_conso|signalconso|defenseur|cnil|prud_hommes|
            huissier|recommande_ar|mise_en_demeure|conciliateur*|arcep|dgac|acpr|amf
        porte* plainte
        depose* plainte|reclamation
        fait* reclamation
        reclam*|reclamation sans|depuis|toujours|reste|0|rejete|numero
        signale|signaler|signalement*|denonc*|alerte*
        deconseil*|conseille_pas|ne_conseille_pas|recommande_pas
        conseille|recommande pas|a_personne|plus|personne|aucun
        pas|jamais|plus conseill*|recommand*
        evitez|evite|eviter|passez chemin|absolument
        passez|passer votre_chemin|chemin
        n|ne achete|commande|allez|prenez|faites|perdez|venez pas|rien|jamais|surtout|confiance
        prenez|allez|achetez|commandez|souscrivez|signez pas|jamais|ailleurs|surtout|rien
        partagez|faites_tourner|faire_tourner|tourner
    """,
    "demand": """
        merci de regler|resoudre|faire|rembours*|repond*|me|nous|trait*|bien|vous|m|corriger|
            retablir|rappel*|contact*|debloquer|donner|procede*|reagi*
        merci de|d faire|regler|resoudre|trait*|repond*|rembours*|m_aider|rappel*|contact*|
            debloqu*|corrig*|retabl*|prendre|intervenir|agir
        exige*|somme|demande explication*|reponse*|rembours*|solution|excuses|geste|dedommag*|
            indemnis*
        j attend reponse|explication*|rembours*|solution|retour|geste|action
        attend reponse|explication*|rembours*|solution|retour|geste|virement|colis|commande|
            conseiller|rappel|livraison|technicien|remboursement|des_nouvelles|titre|carte|
            passeport
        repond moi|svp
        reveillez|bougez|remuez|magnez|depechez|grouillez
        faites quelque|quelque_chose|le_necessaire|votre_travail|votre_boulot|vite|qqch|qlq|
            effort|un_effort
        faite votre travail|job|boulot
        regl* probleme|ca|rapidement|vite|svp|situation|urgent|urgence|dossier|bug
        regler|reglez|resolvez|corriger|corrigez|reparer|reparez|arretez|arreter
        arret* de|harcel*|envoy*|spam*|appel*|nous|prendre|mentir|vos|avec
        trouve* solution
        comptez|compte faire|repond*|regl*|agir|rembours*|intervenir
        quand allez|comptez|pensez
        c est pour quand
        pour quand
        quand enfin|retabli*|recevrai|revien*|remarch*|refonction*|aurai|serai|va|rembours*|livr*
        urgent*|urgence|rapidement|immediatement|vite|sos|help
        aidez|aider|aide moi|svp|nous|urgent|sos|s_il
        aide|aidez moi
        besoin aide|reponse*|solution|vous|assistance
        quelqu peut aider|repond*|m_aider
        vous serait|seriez possible
        aucun|quelle|quel solution|recours
        comment faire|je_fais|se_fait|expliqu*|fait|possible|pouvez|osez
        une fois plus|encore
        fois de plus
        a chaque fois
        chaque fois|jour|matin|mois|soir|semaine
        tous jours|mois|matins|semaine|soirs
        sans arret|cesse
        constamment|continuellement|repetition|regulierement|systematiquement|incessan*|
            perpetuel*|quotidien*|sempiternel*
        toujours meme|pareil|autant|aussi|un_probleme|la_meme
        idem
        pareil moi|ici|pour_moi|chez
        cellule crise
        scandale*
        ameliore*|revoir|revoyez|a_revoir|mieux_faire|peut_mieux_faire
        doit|devrait|devraient|devriez|faudrait|pourriez ameliore*|changer|revoir|prevoir|
            informer|former|mieux|prevenir|etre
        manque effort*|de|d|personnel|agent
        reveillez|bougez
    """,
    "why": """
        pourquoi|comment_ca_se_fait
        pourquoi pas|plus|toujours|personne|encore|je|autant|tant|mon|ma|vous|aucun|ne
        qu est ce|qui se passe|fout*|attend*
        normal ?|que|de
        vous trouve* normal
        trouve* normal
        serieu*|serieusement|srx ?|!
    """,
}
