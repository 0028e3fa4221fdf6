"""What people write in French when something does not work or is refused."""

FRENCH_FAILURES = {
    "broken": """
        cassé|casse|casse* premier|bout|apres|deja|jour
        premier jour|utilisation|lavage casse*|hs|panne|dechire*
        page blanche
        reglages|parametres|donnees|contacts saute*|perdu*|disparu*|efface*
        saute* reglages|tous
        claques|claqué|aux_fraises|pourris|a_la_rue
        ouvre pas|plus|jamais
        ouvrait pas|plus
        marchait|fonctionnait pas|plus
        ne|n ouvrait|marchait|repondait pas|plus
        portique|ascenseur|escalator|distributeur|borne|automate panne|hs|ferme|bloque|casse*
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
        ferme* avant
        coupe toutes|tout|sans|0|toujours|depuis|a|quand|encore|au
        bougé|bouge|avance*|change pas|rien
        pas bouge*|avance*|change*
        expire*|perime*
        depuis mise|maj|jour|nouvelle|changement
        deconnecte* chaque|sans|tout|0
        abandonne
        trop complique*|long|cher|lent|tard
        marche|fonctionne pas|plus|jamais|mal|rien|toujours_pas|un_jour|qu_une_fois|une_fois|
            que_quand
        pas|plus|rien marche|fonctionne|utilisable*|operationnel*|accessible*|disponib*|dispo|
            valide*|reconnu*|pris_en_compte|enregistre*|operation*|possible
        ouvre|charge|connecte|allume|demarre|affiche|lance|valide*|enregistre*|accepte|imprime|
            telecharge*|synchronis*|repond|reagi*|sonne|chauffe|tient|actualise*|charger|s_ouvre|
            s_affiche|s_allume|se_charge|se_lance|prend pas|plus|rien|jamais|mal
        bug|bugs|bugge*|bogue*|bogues|beug*|bugue*|bugé|buger|bugué|crash*|plante|plantent|
            plantage*|plantee|planter|freeze*|rame|ramer|ramé|lag*|beuge
        panne|hs|h_s|coupure*
        hors|plus service|ligne|usage|reseau|connexion
        pas|plus|sans|aucun reseau|internet|connexion|wifi|service|courant|electricite|eau|
            chauffage|signal|fibre|box|tv|image|son|ligne|telephone|debit|tonalite|4g|5g|acces|
            place|stock|guichet*
        reseau|serveur|site|appli|appli_mobile|internet|connexion|page|fibre|box|ligne|service|
            systeme|compte|carte|portail|plateforme|paiement|espace bloque|down|tombe*|en_panne|
            mort|hs|plante|bug*|inaccessible*|indispo*|rame|sature*|lent|instable*|coupe*|ko|
            en_carafe|pourri|nul|a_chier|merdique|en_maintenance|erreur|impossible|
            fonctionne_mal|a_plante|suspendu*|desactive*|pirate*
        bloque|coince*|gele|fige*|figé*|verrouille*|suspendu*|suspension|desactive*|supprime*|
            cloture*|resilie*|pirate*|hacke*|usurp*
        bloque a|etape|sur|depuis|au|page|compte|dossier|pourquoi|0|impossible
        rest* bloque|coince*
        ecran noir|blanc|bleu|fige*|gele|bloque
        page blanche|vide|introuvable|erreur|blanc
        erreur 0|404|500|technique|interne|inconnue|code|message|systeme|serveur|inattendue|lors|
            quand|a_chaque|sur|au
        message|code|toujours|une|meme|page erreur
        erreur
        probleme technique*|connexion|de|avec|sur|depuis|recurrent*|persist*|toujours|lors|
            livraison|non|pas|de_facturation|internet|reseau|informatique*|ligne|compte|carte|
            est_que|rencontre*
        gros|meme|toujours|encore|enorme|un|des|nombreux|sans_cesse|plusieurs|rencontre*|
            rencontrer probleme
        deconnect*|micro-coupures|microcoupure*|interromp*
        defectueu*|defaillan*|dysfonction*|inutilisable*|inexploitable*|injouable|inaccessible*|
            indisponib*|introuvable*|incompatible*|invalide*|inoperant*|caduc*
        deconne*|merde|merdouil*|foire*|deraille*|cafouill*
        tombe panne|rade|dessus
        mise jour impossible|bug*|plante|foire*|depuis|catastroph*|bloque
        depuis|apres mise
        depuis nouvelle|la_maj|derniere|maj
        mot passe oublie|incorrect|refuse|invalide|reconnu|errone*|ne
        code|lien|mail|sms|captcha|mot_de_passe|identifiant*|formulaire|bouton recu|pas|errone*|
            jamais|invalide*|expire*|mort|refuse|marche|fonctionne|incorrect*|faux
        pas|plus|jamais|toujours_pas recu
        rien ne|se|va marche|fonctionne|passe|va|change|bouge|avance
        ne va|marche plus
        va|avance|bouge|evolue plus|pas
        pas|plus|jamais|rien avance*|bouge*|evolu*
        panne|deconnect*
    """,
    "cannot": """
        impossible
        impossible de|d connecte|acces|valide*|telecharg*|annule|modifi*|paye|joindre|ouvre|
            envoye|trouve|resili*|cree*|prendre|termine*|finalis*|regle*|avoir|obtenir|continue*|
            recupere*|change|inscri*|reserv*|utilise|activ*|deposer|poursuivre|imprimer|
            rembours*|desabonn*|se|s_inscrire|retire*
        arrive|parvien*|peut|reussi* pas|plus|jamais|toujours_pas|meme_pas|rien|toujours
        pas|plus moyen|possible|possibilite|capable*|fichu*|foutu*|pu|reussi
        sans pouvoir|succes
        bloque|empech*|empeche
        pas|plus acces|acceder|peut|pouvoir|connecte|arrive|disponib*
        essaye*|essai*|tente*|tenté* 0|plusieurs|depuis|sans|en_vain|vain|toujours|tout
        vain
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
        refuse parce|pour|car|sans
        refuse
        rejete*|rejet|rejets|declin*|deboute*|exclu*|radie*|radiation|sanction*|penalis*|
            penalite*|non eligible*|conforme*|remboursable*|recevable*|respect*|pris_en_charge|
            tenu*|justifi*|livr*|traite*|recu*|fonctionnel*|resolu*|prevu*
        irrecevable*|ineligible*
        pas|jamais|plus|toujours_pas|ne rembours*|pris_en_charge|indemnis*|respecte*|tenu*|
            valable*|droit|accepte*|dedommage*|tient|honor*
        pas droit
        promesse*|engagement* non|pas|jamais|tenu*|en_l_air
        oblige*|force|forcee|forces|contraint* de|paye|a|revenir|appele|repay*|rachet*|
            recommenc*|refaire|racheter
        veulent|veut rien savoir|entendre
        rien|pas veut|veulent savoir|entendre|rembours*|repondre|comprendre|faire
        rien savoir
        veut pas|rien|plus
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
        rejet* faute|responsabil*
        incomplet*|piece* manquant*|manquante*
        redemand*|encore_demande piece*|document*|justificatif*|meme*|dossier
        meme|memes document*|piece*|justificatif*|papiers
        toujours autre|meme document|papier|piece
        recommenc*|refaire|tout_recommencer|repartir zero|dossier|demarche|demande|tout
        recommence*
        rendez|rdv annule|impossible|pas|jamais|decale*|reporte*|aucun|dispo*|indispo*|plus|
            honore*
        aucun|pas|plus|jamais|0|sans rendez|rdv|creneau*|disponibilit*|place*
        guichet* ferme*
        ferme|fermee|fermeture* alors|pourtant|sans|aux_heures|depuis|encore|a_midi
    """,
}
