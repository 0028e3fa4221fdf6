"""What people write in French whose money or whose goods are gone."""

FRENCH_LOSSES = {
    "money": """
        reconduit|reconduction|renouvele* sans|automatique*|lendemain|alors|apres|tacite
        reconduit|reconduction
        plafond sans|baisse|modifie
        augment*|releve*|modifi*|change* sans demander|prevenir|accord|avis|m_avertir|me_prevenir
        sans demander
        paye 0|pour_0 ai|recois|a|mais
        rachet*|racheter|repayer|repaye* billet|ticket|place|un
        oblige* de_racheter|rachet*
        clone|clonee|piratee
        sans indemnit*
        sans|deux|trois mois sans
        recouvrement continu*
        arret perdu
        radie*
        pas ce pour|que payé|paye|commande|reserve
        ce pour quoi
        avale* ticket|argent|carte|billet|piece*
        pas ticket
        borne pris|avale|hs|panne|prend
        coute|couté cher|0
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
        paye encore|premium|plein_tarif
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
        debit*|preleve*|facture|factur*|prelev*|encaiss* deux|2|double|0|sans|a_tort|alors|trop|
            indument|encore|toujours|pour_rien|mais|malgre|par_erreur|frauduleu*|hors|inconnu*|
            abusi*|mais_pas
        preleve*|prelev*|debite*
        double prelevement|facturation|debit|paiement
        surfactur*|factures|facturation errone*|abusi*|fausse|incorrect*|double|salee|delirant*|
            exorbitant*|injustifie*|trop|incomprehensible*|gonflee
        trop percu|preleve*|paye|cher|facture*
        rembours*|remboursement pas|jamais|toujours|moi|nous|svp|immediat*|sous|0|non|refuse|
            en_attente|partiel*|rien|mon|mes|depuis|?|!|attend|demande|bloque|impossible
        rembours*
        pas|jamais|aucun|sans|toujours|attend|veut|exige|demande|toujours_pas|refuse|obtenir|
            reclam*|ni rembours*|remboursement|indemnis*|dedommag*|compens*|avoir|geste
        rendez|rendre|rend moi|argent|mon|mes|nous
        rendez argent|sous|fric|thune
        veut argent|rembours*|etre_rembourse
        ou est|sont|passe argent|colis|commande|rembours*|virement|livreur|bagage|bus|train
        argent perdu|vol*|disparu*|parti*|jete|bloque|fenetre|toujours|pas|rendu
        frais caches*|abusi*|supplementaire*|dossier|injustifie*|enorme*|exorbitant*|de_rejet|
            bancaire*|agios|inconnu*|en_plus|annulation
        agios|decouvert
        augment*|hausse* prix|tarif*|facture|abonnement|0|encore|sans|forfait|prime|loyer|
            cotisation*
        prix augment*|explos*|double|hallucin*|abus*|delirant*|exorbit*|fou|excessi*|honteux|
            gonfle*
        tarif* augment*|explos*|abusi*|excessi*|honteu*
        paye pour|0|rien|cher|plein|quand|deux|double|mais|toujours|encore|et_rien|et_pas|sans|
            pour_rien|pour_ca
        pour 0|ce prix
        0|pour|a € par|le|la|et|pour
        virement* pas|toujours|jamais|recu|bloque|retard|refuse|rejete*
        pas|jamais|toujours_pas|toujours verse*|paye|percu*|touche*|virement|salaire|indemnis*|
            alloc*
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
        reserve* pas|jamais|mais|seule
        reste* mois|semaine|0 garage|atelier|reparation|sav
        bruit toujours
        toujours la|là|present|pareil|le_meme
        passe sans arret*
        sans arret*
        ancienne adresse
        mauvais adresse
        arrive* avant|apres colis|fete|noel|anniversaire
        tombe* morceaux|miettes
        place|siege donne*|pris|occupe*|attribue*
        preparation
        en cours livraison
        cours livraison
        photos|donnees|fichiers|messages|contacts envole*|disparu*|perdu*|efface*
        envole*
        livr* retard|glace|froid|0
        deux morceaux
        morceaux|miettes
        disparu tableau|compte|site
        inconnu
        commande|achete|reserve recu|et|mais|0
        recu|recevoir 0|mauvais|autre|different*|pas
        balance*|jete*|lance* colis|paquet|par|dessus
        par dessus portail|mur|grillage
        laisse* trou|dehors|devant|pluie|rue|hall
        jamais revenu|rappele|repasse
        trou mur
        manque moitie|0|un|une|deux|la|article*
        moitie commande|manque
        rate|raté|loupe enterrement|mariage|correspond*|avion|rdv|entretien|examen
        annonce|prevu|promis|attendu mardi|lundi|mercredi|jeudi|vendredi|samedi|hier|on_est
        aucune trace
        sans trace
        trace notre|reservation
        au nom autre
        bus remplacement|substitution
        troisieme|quatrieme|deuxieme|cinquieme|seconde fois|report|rdv|technicien|livraison|
            panne|appel|mail
        apres 0|dix|deux jour|semaine|mois
        pas|jamais|rien|toujours_pas|aucun|ni|non|plus livr*|recu|arrive|expedi*|distribue*|
            depose*|remis*|colis|commande|courrier|passe|livraison|envoye
        commande|colis|livraison|courrier|recommande|paquet|bagage|carte|chequier|passeport|
            dossier|titre pas|jamais|non|toujours|perdu|annule|incomplet*|bloque|retard*|
            introuvable*|abime*|casse*|ouvert|vide|disparu*|endommage*|egare*|vole*|errone*|
            mauvais|livre_chez|en_souffrance|fantome|toujours_pas|en_attente|retourne*|renvoye*|
            detruit*|nulle_part
        perdu|egare*|vole* colis|commande|bagage|dossier|courrier|carte|document*|argent|papier*|
            passeport|points|tout|donnees|photos|fichiers|sauvegarde|affaires|piece*
        perdu
        livr* jamais|pas|non|mauvais|voisin*|erreur|retard*|ailleurs|casse|abime*|autre|
            incomplet*|rue|vide|hors_delai|devant|froid|en_retard|0|n_importe|nulle_part
        dit|note|marque|indique|annonce|suivi|statut|affiche* livre*|distribue*|remis*|
            livre_mais|expedie
        livreur|facteur|chauffeur|technicien|plombier|artisan|transporteur|coursier pas|jamais|
            absent|venu|passe|menti|sonne|refuse|jete*|balance*|lance*|fantome|agressif*|
            en_retard|annule
        pas|jamais|meme_pas|plus sonne*|venu*|passe|presente*|deplace*|toque*|honore*
        avis passage
        pas venu|passe|presente*
        jamais venu|passe|arrive|vu|livr*
        personne venu|passe
        lapin
        pose* lapin
        manque|manquant*|manquent article*|produit*|piece*|dans|0|un|une|colis|deux
        article*|produit*|taille|couleur|modele|adresse|commande mauvais|manqu*|casse*|
            defectueu*|errone*|different*|abime*|non_conforme|faux|pas|trompe*
        mauvais taille|couleur|produit|article|modele|adresse|commande|colis|personne|date|nom|
            numero
        trompe* de|adresse|colis|commande|taille|article|personne
        colis|boite|carton|emballage|article|produit|ecran|recu|arrive vide|ouvert|eventre*|
            casse*|abime*|ecrase*|dechire*|endommage*|perce*|mouille*|raye*|fissure*|cassé*|
            en_miettes
        endommag*|abime*|casse*
        vol|train|bus|trajet|reservation|rdv|rendez|commande|livraison|course|seance|concert|
            sejour|voyage|intervention annule|supprime*|retard*|reporte*|decale*|bloque|modifi*|
            rate|0|surbook*
        annule vol|train|commande|reservation|sans|derniere|au|derniere_minute|encore|0|mon|ma
        rate|loupe|manque correspond*|train|vol|avion|entretien|rdv|rendez|mariage|enterrement|
            examen
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
        recu plus|pas|jamais|rien|toujours
    """,
}
