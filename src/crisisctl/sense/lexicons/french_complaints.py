"""What people write in French when something went wrong, with no word of feeling in it."""

FRENCH_COMPLAINTS = {
    "wait": """
        attend|patiente|poireaute*|poireauter|patienter|patienté
        j attend toujours
        attend toujours|depuis|0|plus_de|longue|interminable*|trop|rien|quoi|une_eternite
        toujours attend|rien|pas|en_attente|cours|aucun|bloque|sans|point|traitement|instruction|le_meme
        en attente depuis|toujours|de
        en cours depuis|toujours
        depuis 0|plus|des|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|
        mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|plusieurs|matin|deux|
        trois|quatre|cinq|six|longtemps|belle|un|une|debut|hier_soir|ce_matin|semaine|mois|jour|heure|an
        0 heure|minute|jour|semaine|mois|an attend|file|queue|sans|toujours|plus_tard|retard|pour_rien|
        apres|maintenant|que|et_rien|et_toujours|au_telephone|de_retard
        file attend
        queue|queues
        trop long
        delai*|delais long|interminable*|depass*|trop|pas|non|enorme*|excessi*|inacceptable*|
        deraisonnable*|fou|6|0|annonce*
        interminable*
        combien de temps
        toujours en|pas|rien|aucun|sans
        il y a 0|plus|deja|longtemps|un_mois|deux
        y|il a 0 mois|semaine|jour|an|heure
        a ce jour
        jusqu a quand
        jusqu quand|present
        quand vais|est|allez|serai|aurai|vas|comptez|sera|pensez
        retard
        en retard
        traine*|traine longueur
        ca|sa fait 0|plus|un|deux|trois|des|longtemps|une
        plusieurs|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|quelques mois|semaine|jour|heure|
        an|fois
        au bout 0|de|d
        lenteur*|lent
        rappele|rappel|relance* 0|fois|plusieurs|toujours|sans|rien|jamais
        relance*
        date limite depasse*
        aurait du|dû arrive|etre|recu
        devait|devais|devaient|devrait arrive|etre|recu|livr*|rappel*|venir|passe|avoir
        prevu* hier|le|pour|lundi|mardi|mercredi|jeudi|vendredi|samedi
    """,
    "delay": """
        retard|retarde*|reporte*|repousse*|decale*|differe*|ajourne*
    """,
    "time": """
        0 heure|jour|semaine|mois|an|minute|fois|h|€|euro|euros
    """,
    "silence": """
        transfer*|transféré 0|deux|trois|quatre|plusieurs|mauvais
        personne bureau|guichet|comptoir|ligne|telephone|accueil|porte|borne|s_excuse|sait|informe*
        devait|doit rappel*|appele|venir|passe
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
        meme lien|reponse|message|mail|discours|phrase|copie
        rappel|appele promis|prevu|annonce|sous
        promis|promise|promettent|promesse
        tchat|chat|conversation ferme|coupe*
        dit regle|resolu|traite*|que_c_est_regle
        fermé|ferme avant fin
        parle* comme chien|a_un|rien|merde|gamin*
        comme chien|rien|merde|un_gamin|numero
        etre humain
        repondeur
        sonne vide
        expliqu* meme chose
        aucun|pas|sans|jamais|0|zero|toujours_pas|toujours_aucun|ni reponse|retour|nouvelle*|appel|contact|
        suite|news|signe|communication|accuse|rappel|interlocuteur|info*|mail
        toujours pas|aucun reponse|retour|nouvelle*|recu|de|rembours*|livr*|traite*|regl*|resol*|arrive|
        repond|regul*
        toujours sans|rien nouvelle*|reponse|retour|recu
        personne repond|decroche|ne|rappel*|aide|peut|veut|sait|vient|sur_place|au_guichet|en_caisse|
        prend|pour|comprend
        repond pas|jamais|plus|rien|personne|a_cote|aucun|meme_pas
        pas|jamais|ne|plus|rien repond|decroche*|rappel*|rappele*|joignable*|donne_suite|ecoute*|reponse|
        contact*|recontact*|tenu
        decroche pas|jamais|personne
        rappel*|recontact* pas|jamais|personne
        injoignable*|injoigniable*
        impossible joindre|contacter|avoir|parler|d_avoir|appele|obtenir|d_obtenir|joignable|trouve|
        de_les_joindre|de_joindre
        arrive pas joindre|avoir|contacter|a_avoir|obtenir
        n arrive a joindre
        joindre
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
        robot*|repondeur*|chatbot*|bot|serveur vocal
        musique attend|d_attente
        on me|m balade*|renvoi*|trimball*
        balad*|baladé*|renvoye*|renvoie*|renvoyer|trimbal*|ballad*|promene*|rejet* service|un|interlocuteur|
        autre|d_un|l_un
        baladé*|balade*|renvoi*|trimbal*|ballad*
        se renvoi*|renvoie* balle
        renvoi* balle
        balad*|trimbal*|raccroch*
        tourne en rond
        tourner|tourne rond
        jamais meme|bon interlocuteur|reponse
        change interlocuteur|discours|version
        chaque|a_chaque fois|appel interlocuteur|autre|different*|reponse|meme
        mail|appel|courrier|message|appele|relance*|demande|tweet*|dm|mp 0|sans|resté*|reste*|plusieurs|
        fois|rien|toujours|jamais
        0|plusieurs|deux|trois|multiples|nombreu*|enieme|quatre|cinq|x|nombreuse* appel|mail|courrier|
        message|relance*|demande|tentative*|fois|reclam*|coup
        enieme|ieme|eme|nieme fois|appel|mail|relance|tentative|demande|report|probleme|panne|retard|
        rdv|dossier
        enieme|nieme
        contact* sans|plusieurs|0|impossible|jamais|mais
        il y a quelqu
        quelqu|y_a_quelqu|y_a_t_il_quelqu peut|pour|repond|m_aide*|?|peut_m_aider
        vous repond*|lisez|comptez|etes
        repond moi|mp|dm|svp|message|mail
        repondez|repondre moi|svp|mp|dm
        lu|vu sans repond*|et_s_en_fout
        s en fout|fiche*|foutent|foute
        laisse* sans|en_plan|tomber|livre
        laisse* plan|tomber|pour_compte
        lache* comme
        aucun|plus humain|etre_humain
        laisse* message*
        aucun|zero|pas|manque|sans|nulle communication|suivi|info*|explication*|visibilite|consideration
    """,
    "broken": """
        affiche|marque|indique|dit zero|vide|erreur|invalide|0|blanc|rien
        page|ecran blanc|blanche|vide|noir
        devient blanche|noir|fou|impossible
        recharge page
        pixel mort
        effiloche*|claque|grince|vibre|chauffe trop|tellement|au_bout
        plus une|barre|sous_titre*|son|image|rien
        peut tenir
        session expire*
        vide depuis
        infaisable*|inexistant*
        depasse taille
        apres deux|trois|0 jour|semaine|mois
        bout 0|deux|trois|un|une jour|semaine|mois|minute
        toujours refuse|bloque|erreur|vide|pas|rien
        avale*
        chez moi vide|plus|rien
        tue|tuer|flingue console|telephone|batterie|pc|box
        entend plus|pas|rien|personne
        trouve plus|rien
        toujours pas
        est parti|venu|passe pas
        a effacé|efface* tout|sauvegarde|donnees|compte
        efface*|supprime* sauvegarde|donnees|photos|historique
        tout disparu|perdu|efface*
        a disparu
        ferme* avant
        coupe toutes|tout|sans|0|toujours|depuis|a|quand|encore|au
        bougé|bouge|avance*|change pas|rien
        pas bouge*|avance*|change*
        expire*|perime*
        depuis mise|maj|jour|nouvelle|changement
        deconnecte* chaque|sans|tout|0
        me deconnecte*
        abandonne
        trop complique*|long|cher|lent|tard
        marche|fonctionne pas|plus|jamais|mal|rien|toujours_pas|un_jour|qu_une_fois|une_fois|que_quand
        pas|plus|rien marche|fonctionne|utilisable*|operationnel*|accessible*|disponib*|dispo|valide*|
        reconnu*|pris_en_compte|enregistre*|operation*|possible
        ouvre|charge|connecte|allume|demarre|affiche|lance|valide*|enregistre*|accepte|imprime|
        telecharge*|synchronis*|repond|reagi*|sonne|chauffe|tient|actualise*|charger|s_ouvre|s_affiche|
        s_allume|se_charge|se_lance|prend pas|plus|rien|jamais|mal
        bug|bugs|bugge*|bogue*|bogues|beug*|bugue*|bugé|buger|bugué|crash*|plante|plantent|plantage*|
        plantee|planter|freeze*|rame|ramer|ramé|lag*|beuge
        en panne
        panne|hs|h_s|coupure*|hors service
        hors|plus service|ligne|usage|reseau|connexion
        pas|plus|sans|aucun reseau|internet|connexion|wifi|service|courant|electricite|eau|chauffage|
        signal|fibre|box|tv|image|son|ligne|telephone|debit|tonalite|4g|5g|acces|place|stock|guichet*
        reseau|serveur|site|appli|appli_mobile|internet|connexion|page|fibre|box|ligne|service|systeme|
        compte|carte|portail|plateforme|paiement|espace bloque|down|tombe*|en_panne|mort|hs|plante|bug*|
        inaccessible*|indispo*|rame|sature*|lent|instable*|coupe*|ko|en_carafe|pourri|nul|a_chier|
        merdique|en_maintenance|erreur|impossible|fonctionne_mal|a_plante|suspendu*|desactive*|pirate*
        bloque|coince*|gele|fige*|figé*|verrouille*|suspendu*|suspension|desactive*|supprime*|cloture*|
        resilie*|pirate*|hacke*|usurp*|ferme sans
        bloque a|etape|sur|depuis|au|page|compte|dossier|pourquoi|0|impossible
        rest* bloque|coince*
        ecran noir|blanc|bleu|fige*|gele|bloque
        page blanche|vide|introuvable|erreur|blanc
        erreur 0|404|500|technique|interne|inconnue|code|message|systeme|serveur|inattendue|lors|quand|
        a_chaque|sur|au
        message|code|toujours|une|meme|page erreur
        erreur
        probleme technique*|connexion|de|avec|sur|depuis|recurrent*|persist*|toujours|lors|livraison|non|
        pas|de_facturation|internet|reseau|informatique*|ligne|compte|carte|est_que|rencontre*
        gros|meme|toujours|encore|enorme|un|des|nombreux|sans_cesse|plusieurs|rencontre*|rencontrer probleme
        deconnect*|micro-coupures|microcoupure*|interromp*
        defectueu*|defaillan*|dysfonction*|inutilisable*|inexploitable*|injouable|inaccessible*|
        indisponib*|introuvable*|incompatible*|invalide*|inoperant*|caduc*
        a planté|lache
        deconne*|debloque*|merde|merdouil*|foire*|deraille*|cafouill*
        tombe panne|rade|dessus
        en rade|carafe|berne
        session expire*
        mise jour impossible|bug*|plante|foire*|depuis|catastroph*|bloque
        depuis|apres mise
        depuis nouvelle|la_maj|derniere|maj
        mot passe oublie|incorrect|refuse|invalide|reconnu|errone*|ne
        code|lien|mail|sms|captcha|mot_de_passe|identifiant*|formulaire|bouton recu|pas|errone*|jamais|
        invalide*|expire*|mort|refuse|marche|fonctionne|incorrect*|faux
        pas|plus|jamais|toujours_pas recu
        rien ne|se|va marche|fonctionne|passe|va|change|bouge|avance
        ne va|marche plus
        va|avance|bouge|evolue plus|pas
        pas|plus|jamais|rien avance*|bouge*|evolu*
    """,
    "cannot": """
        impossible
        impossible de|d connecte|acces|valide*|telecharg*|annule|modifi*|paye|joindre|ouvre|envoye|trouve|
        resili*|cree*|prendre|termine*|finalis*|regle*|avoir|obtenir|continue*|recupere*|change|inscri*|
        reserv*|utilise|activ*|deposer|poursuivre|imprimer|rembours*|desabonn*|se|s_inscrire|retire*
        arrive|parvien*|peut|reussi* pas|plus|jamais|toujours_pas|meme_pas|rien|toujours
        pas|plus moyen|possible|possibilite|capable*|fichu*|foutu*|pu|reussi
        sans pouvoir|succes
        bloque|empech*|empeche
        pas|plus acces|acceder|peut|pouvoir|connecte|arrive|disponib*
        fait comment|quoi
        tout essaye*|tente*
        essaye*|essai*|tente*|tenté* 0|plusieurs|depuis|sans|en_vain|vain|toujours|tout
        en vain
        vain
        rien faire|y_fait|n_y_fait
        comment faire|ca|fait sans|si|quand|possible|se_fait|pour_joindre|pour_avoir|pour_parler
        boucle*|tourne_en_boucle
        galere*
        pas trouve|comprend*|compris|prevu*|acces|propose*|informe*|prevenu*|averti*|respecte*|
        recu|traite*|pris*|fait|aboutit|abouti
        comprend* rien|plus|pas|pourquoi
        sais|sait pas|plus quoi|comment|vers_qui|ou
        desespoir de cause
    """,
    "refused": """
        aucun trace|dedommag*|excuse*|compensation|alternative|solution|proposition
        donne|vendu|attribue* quelqu_un|autre|quelqu
        a quelqu autre
        quelqu autre
        cloture* sans
        reclamation|demande|plainte cloture*|classee|rejete*|ignoree
        impossible en ligne
        porte close
        guichet|salon|accueil|agence|bureau|magasin|porte ferme|close|fermee|vide
        bloque etranger
        droits arret*|coupe*|suspendu*|expire*|fini*
        fourni trois|deux|deja|plusieurs|0
        on demande|reclame deja
        refuse parce|pour|car|sans
        refuse
        rejete*|rejet|rejets|declin*|deboute*|exclu*|radie*|radiation|sanction*|penalis*|penalite*|
        non eligible*|conforme*|remboursable*|recevable*|respect*|pris_en_charge|tenu*|justifi*|livr*|
        traite*|recu*|fonctionnel*|resolu*|prevu*
        irrecevable*|ineligible*
        pas|jamais|plus|toujours_pas|ne rembours*|pris_en_charge|indemnis*|respecte*|tenu*|valable*|droit|
        accepte*|dedommage*|tient|honor*
        pas droit
        promesse*|engagement* non|pas|jamais|tenu*|en_l_air
        oblige*|force|forcee|forces|contraint* de|paye|a|revenir|appele|repay*|rachet*|recommenc*|refaire|
        racheter
        veulent|veut rien savoir|entendre
        rien|pas veut|veulent savoir|entendre|rembours*|repondre|comprendre|faire
        rien savoir
        veut pas|rien|plus
        m a|on_m_a raccroch*|refus*|envoye|dit|menti|promis|repondu
        on dit|repond|m_a_dit attend|rappele*|non|que_non|pas|voir|impossible|patienter|autre
        surbook*|surreserv*|deroute*|debarque*
        sans notre|mon|mes consentement|accord|autorisation|avis
        sans consentement|accord|autorisation|prevenir|preavis|raison|explication*|motif
        jamais demande|souscri*|autoris*|signe*|accepte*|consenti*|voulu|recu|passe|valide*
        rien demande|signe*
        demarch* abusi*
        demarche* demarche* incessant
        clause*|conditions abusi*
        pas ma faute
        ma|notre faute
        rejet* faute|responsabil*
        incomplet*|piece* manquant*|manquante*
        redemand*|encore_demande piece*|document*|justificatif*|meme*|dossier
        meme|memes document*|piece*|justificatif*|papiers
        toujours autre|meme document|papier|piece
        recommenc*|refaire|tout_recommencer|repartir zero|dossier|demarche|demande|tout
        recommence*
        a recommencer
        rendez|rdv annule|impossible|pas|jamais|decale*|reporte*|aucun|dispo*|indispo*|plus|honore*
        aucun|pas|plus|jamais|0|sans rendez|rdv|creneau*|disponibilit*|place*
        guichet* ferme*
        ferme|fermee|fermeture* alors|pourtant|sans|aux_heures|depuis|encore|a_midi
    """,
    "money": """
        doit 0|argent|encore|de_l_argent
        devez
        frais pour|annulation|retard|show
        reclam* 0|justificatif|document|somme|au_comptoir|au_guichet
        colle assurance|option|frais
        pas demande
        rend*|rendre caution|argent
        encaisse* puis|mais|et|alors
        augment* prix
        economies
        vire argent|economies|ailleurs
        paye pour
        factures d_un|inconnu|autre
        dette paye
        harcel*
        vol pur|manifeste|organise|qualifie
        encore pub
        paye encore|premium|plein_tarif
        balles par
        nouveaux frais
        salaire|argent|compte|fonds|virement bloque|disparu|saisi|gele*
        vendu telephone|voiture|produit|contrat|option|un|sans
        pas paye loyer
        garde* argent|caution|solde
        frais retour
        paye retour
        cloture* sans|compte
        sans prevenir
        coupe droits|allocation*|aides|electricite|ligne|gaz
        suspendu* droits|allocation*
        redevable|indu
        jamais demande|souscri*|reclame*|signe*
        document|piece* jamais
        facture 0|deux|double|salee
        debit*|preleve*|facture|factur*|prelev*|encaiss* deux|2|double|0|sans|a_tort|alors|trop|indument|
        encore|toujours|pour_rien|mais|malgre|par_erreur|frauduleu*|hors|inconnu*|abusi*|mais_pas
        preleve*|prelev*|debite*
        double prelevement|facturation|debit|paiement
        surfactur*|factures|facturation errone*|abusi*|fausse|incorrect*|double|salee|delirant*|exorbitant*|
        injustifie*|trop|incomprehensible*|gonflee
        trop percu|preleve*|paye|cher|facture*
        rembours*|remboursement pas|jamais|toujours|moi|nous|svp|immediat*|sous|0|non|refuse|en_attente|
        partiel*|rien|mon|mes|depuis|?|!|attend|demande|bloque|impossible
        rembours*
        pas|jamais|aucun|sans|toujours|attend|veut|exige|demande|toujours_pas|refuse|obtenir|reclam*|ni rembours*|remboursement|indemnis*|dedommag*|compens*|avoir|geste
        rendez|rendre|rend moi|argent|mon|mes|nous
        rendez argent|sous|fric|thune
        veut argent|rembours*|etre_rembourse
        ou est|sont|passe argent|colis|commande|rembours*|virement|livreur|bagage|bus|train
        argent perdu|vol*|disparu*|parti*|jete|bloque|fenetre|toujours|pas|rendu
        frais caches*|abusi*|supplementaire*|dossier|injustifie*|enorme*|exorbitant*|de_rejet|bancaire*|
        agios|inconnu*|en_plus|annulation
        agios|decouvert
        augment*|hausse* prix|tarif*|facture|abonnement|0|encore|sans|forfait|prime|loyer|cotisation*
        prix augment*|explos*|double|hallucin*|abus*|delirant*|exorbit*|fou|excessi*|honteux|gonfle*
        tarif* augment*|explos*|abusi*|excessi*|honteu*
        paye pour|0|rien|cher|plein|quand|deux|double|mais|toujours|encore|et_rien|et_pas|sans|pour_rien|
        pour_ca
        pour 0|ce prix
        au prix
        0|pour|a € par|le|la|et|pour
        virement* pas|toujours|jamais|recu|bloque|retard|refuse|rejete*
        pas|jamais|toujours_pas|toujours verse*|paye|percu*|touche*|virement|salaire|indemnis*|alloc*
        sans ressource*|revenu*|argent|salaire|rien
        sans|plus allocation*|apl|rsa|indemnit*|droits
        trop verse|percu
        dette* 0
        mise demeure
        huissier*|contentieux|recouvrement
        resili* impossible|pas|refuse|frais|toujours|abonnement
        carte avalee|bloque|refuse*|pirate*|fraude
        escroqu*|fraude*|phishing|hameconn*|usurpation
        geste commercial
        dedommag*|indemnis*|compensation*
    """,
    "lost": """
        place|siege donne*|pris|occupe*|attribue*
        preparation
        en cours livraison
        cours livraison
        photos|donnees|fichiers|messages|contacts envole*|disparu*|perdu*|efface*
        envole*
        livr* retard|glace|froid|0
        deux morceaux
        morceaux|miettes
        deja parti
        disparu tableau|compte|site
        inconnu
        commande|achete|reserve recu|et|mais|0
        recu|recevoir 0|mauvais|autre|different*|pas
        balance*|jete*|lance* colis|paquet|par|dessus
        par dessus portail|mur|grillage
        laisse* trou|dehors|devant|pluie|rue|hall
        jamais revenu|rappele|repasse
        trou mur
        sonne meme
        meme pas
        manque moitie|0|un|une|deux|la|article*
        moitie commande|manque
        rate|raté|loupe enterrement|mariage|correspond*|avion|rdv|entretien|examen
        annonce|prevu|promis|attendu mardi|lundi|mercredi|jeudi|vendredi|samedi|hier|on_est
        on est samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi
        a cause votre|de_vous|vous
        votre faute
        cause votre
        aucune trace
        sans trace
        trace notre|reservation
        au nom autre
        bus remplacement|substitution
        troisieme|quatrieme|deuxieme|cinquieme|seconde fois|report|rdv|technicien|livraison|panne|appel|mail
        apres 0|dix|deux jour|semaine|mois
        pas|jamais|rien|toujours_pas|aucun|ni|non|plus livr*|recu|arrive|expedi*|distribue*|depose*|remis*|
        colis|commande|courrier|passe|livraison|envoye
        commande|colis|livraison|courrier|recommande|paquet|bagage|carte|chequier|passeport|dossier|titre pas|
        jamais|non|toujours|perdu|annule|incomplet*|bloque|retard*|introuvable*|abime*|casse*|ouvert|vide|
        disparu*|endommage*|egare*|vole*|errone*|mauvais|livre_chez|en_souffrance|fantome|toujours_pas|
        en_attente|retourne*|renvoye*|detruit*|nulle_part
        perdu|egare*|vole* colis|commande|bagage|dossier|courrier|carte|document*|argent|papier*|passeport|
        points|tout|donnees|photos|fichiers|sauvegarde|affaires|piece*
        perdu
        livr* jamais|pas|non|mauvais|voisin*|erreur|retard*|ailleurs|casse|abime*|autre|incomplet*|rue|vide|
        hors_delai|devant|froid|en_retard|0|n_importe|nulle_part
        dit|note|marque|indique|annonce|suivi|statut|affiche* livre*|distribue*|remis*|livre_mais|expedie
        livreur|facteur|chauffeur|technicien|plombier|artisan|transporteur|coursier pas|jamais|absent|
        venu|passe|menti|sonne|refuse|jete*|balance*|lance*|fantome|agressif*|en_retard|annule
        pas|jamais|meme_pas|plus sonne*|venu*|passe|presente*|deplace*|toque*|honore*
        avis passage
        pas venu|passe|presente*
        jamais venu|passe|arrive|vu|livr*
        personne venu|passe
        lapin
        pose* lapin
        manque|manquant*|manquent article*|produit*|piece*|dans|0|un|une|colis|deux
        il manque
        article*|produit*|taille|couleur|modele|adresse|commande mauvais|manqu*|casse*|defectueu*|errone*|
        different*|abime*|non_conforme|faux|pas|trompe*
        mauvais taille|couleur|produit|article|modele|adresse|commande|colis|personne|date|nom|numero
        trompe* de|adresse|colis|commande|taille|article|personne
        colis|boite|carton|emballage|article|produit|ecran|recu|arrive vide|ouvert|eventre*|casse*|abime*|
        ecrase*|dechire*|endommage*|perce*|mouille*|raye*|fissure*|cassé*|en_miettes
        endommag*|abime*|casse*
        vol|train|bus|trajet|reservation|rdv|rendez|commande|livraison|course|seance|concert|sejour|voyage|
        intervention annule|supprime*|retard*|reporte*|decale*|bloque|modifi*|rate|0|surbook*
        annule vol|train|commande|reservation|sans|derniere|au|derniere_minute|encore|0|mon|ma
        rate|loupe|manque correspond*|train|vol|avion|entretien|rdv|rendez|mariage|enterrement|examen
        correspond* rate*|manque*|loupe*|perdu
        suivi bloque|pas|rien|aucun|ne|bouge|inchange|indisponible
        rupture stock
        plus en stock
        retourne* expediteur
        retour expediteur
        vole*|derobe*
        nulle part
        introuvable*
        donnees personnelles fuit*|vol*|pirat*|vend*
        fuite donnees
    """,
    "leaving": """
        change banque
        change demain
        dernier* fois
        dernière fois
        resili*|desabonn*|desinscri*
        jamais|plus_jamais plus|achete|commande|reviendrai*|client|chez|remettr*|repren*|voyag*|recommande*|
        revenir|reprendre|reviens|remets|jamais|confiance
        plus jamais|client|rien|confiance|achete|commande|revenir|mettre
        dernier*|derniere fois|commande|achat|vol|voyage que|chez|avec|je
        premiere derniere
        premiere et derniere
        je|vais|on vais|pense|envisage|quitte*|partir|change* quitte*|partir|change|resilie*|voir|concurren*|
        ailleurs|banque|operateur|fournisseur|boycott*
        change|changer banque|operateur|fournisseur|assurance|cremerie|d_operateur|de_boite|mutuelle
        ailleurs|concurrence|concurrent*
        perdre|perdu|perdez|perd client
        client perdu|fidele|depuis|mecontent*|0
        depuis 0 an
        boycott*
        supprime*|desinstall*|ferme*|cloture* compte|appli|mon
        desinstall*
        avocat*|tribunal|tribunaux|justice|plainte*|proces|juridique*|poursuit*|poursuivre|poursuites|
        mediateur*|mediation|dgccrf|repression_des_fraudes|fraudes|que_choisir|quechoisir|60_millions|
        signal_conso|signalconso|conso|defenseur|cnil|prud_hommes|huissier|recommande_ar|mise_en_demeure|
        conciliateur*|arcep|dgac|acpr|amf
        porte* plainte
        depose* plainte|reclamation
        fait* reclamation
        reclam*|reclamation sans|depuis|toujours|reste|0|rejete|numero
        signale*|denonc*|alerte*
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
        merci de regler|resoudre|faire|rembours*|repond*|me|nous|trait*|bien|vous|m|corriger|retablir|rappel*|
        contact*|debloquer|donner|procede*|reagi*
        merci de|d faire|regler|resoudre|trait*|repond*|rembours*|m_aider|rappel*|contact*|debloqu*|
        corrig*|retabl*|prendre|intervenir|agir
        exige*|somme|demande explication*|reponse*|rembours*|solution|excuses|geste|dedommag*|indemnis*
        j attend reponse|explication*|rembours*|solution|retour|geste|action
        attend reponse|explication*|rembours*|solution|retour|geste|virement|colis|commande|conseiller|
        rappel|livraison|technicien|remboursement|des_nouvelles|titre|carte|passeport
        repond moi|svp
        reveil*|bougez|bouger|secou* vous
        reveillez|bougez|remuez|magnez|depechez|grouillez
        faites quelque|quelque_chose|le_necessaire|votre_travail|votre_boulot|vite|qqch|qlq|effort|un_effort
        faite votre travail|job|boulot
        votre|leur boulot|travail|job
        regl* probleme|ca|rapidement|vite|svp|situation|urgent|urgence|dossier|bug
        regler|reglez|resolvez|corriger|corrigez|reparer|reparez|arretez|arreter
        arret* de|harcel*|envoy*|spam*|appel*|nous|prendre|mentir|vos|avec
        trouve* solution
        comptez|compte faire|repond*|regl*|agir|rembours*|intervenir
        quand allez|comptez|pensez
        c est pour quand
        pour quand
        quand enfin|retabli*|recevrai|revien*|remarch*|refonction*|aurai|serai|va|rembours*|livr*
        des que possible
        urgent*|urgence|rapidement|immediatement|vite|sos|help
        aidez|aider|aide moi|svp|nous|urgent|sos|s_il
        aide|aidez moi
        besoin aide|reponse*|solution|vous|assistance
        quelqu peut aider|repond*|m_aider
        vous serait|seriez possible
        aucun|quelle|quel solution|recours
        que faire|fait|dois|puis
        comment faire|je_fais|se_fait|expliqu*|fait|possible|pouvez|osez
        quoi faire
        encore fois|un|une|des|probleme|panne|retard|bug
        encore et toujours
        une fois plus|encore
        fois de plus
        a chaque fois
        chaque fois|jour|matin|mois|soir|semaine
        tous jours|mois|matins|semaine|soirs
        sans arret|cesse
        constamment|continuellement|repetition|regulierement|systematiquement|incessan*|perpetuel*|
        quotidien*|sempiternel*
        toujours meme|pareil|autant|aussi|un_probleme|la_meme
        meme probleme|chose|souci|erreur|bug|topo
        idem
        pareil moi|ici|pour_moi|chez
        cellule crise
        votre service
        vos service
        scandale*
        ameliore*|revoir|revoyez|a_revoir|mieux_faire|peut_mieux_faire
        doit|devrait|devraient|devriez|faudrait|pourriez ameliore*|changer|revoir|prevoir|informer|former|
        mieux|prevenir|etre
        effort* a|faire
        manque effort*|de|d|personnel|agent
    """,
    "why": """
        pourquoi|comment_ca_se_fait
        pourquoi pas|plus|toujours|personne|encore|je|autant|tant|mon|ma|vous|aucun|ne
        qu est ce|qui se passe|fout*|attend*
        est ce normal
        normal ?|que|de
        c est normal
        vous trouve* normal
        trouve* normal
        serieu*|serieusement|srx ?|!
    """,
}
