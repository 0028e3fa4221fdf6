"""Turns in French that change what is said, and what it is about."""

FRENCH_TURNS = {
    "not": """
        pas|jamais|aucun|sans|rien|ni|non|zero|manque|guere|nullement|loin_d_etre|arretez
    """,
    "but": """
        mais|cependant|toutefois|neanmoins|pourtant|par_contre|en_revanche|sauf|seul_bemol|bemol|
            helas
    """,
    "stop": """
        .|;|…
    """,
    "exclaims": """
        !
    """,
    "asks": """
        ?
    """,
    "irony": """
        merci pour rien|accueil_glacial|attente|retard|galere|l_attente|le_retard|la_galere|
            ce_retard
        merci quand
        bravo gars|equipe|pour|a_vous|les|champion*|encore|l_artiste
        bravo a|le pour|sncf|service|professionnalisme|organisation|les|equipe|vous|banque
        bravo !|.|continuez|vraiment|encore
        felicitation* pour|a|vraiment
        chapeau artiste*|les|pour
        super|bravo|merci|genial|top|parfait|belle|excellent|joli service !|..|client|non|apres|
            public
        ca commence bien
        commence bien
        bien joue
        quelle efficacite|reactivite|organisation|rapidite|professionnalisme|service|surprise
        belle organisation|mentalite|maniere|image|pub|efficacite|preuve|facon|reactivite
        tranquille
        normal quoi
        la classe|grande classe
        du grand art
        mieux en mieux
        top du top
        youpi|ouf|chouette|genial encore|retard|panne|0|attend
        soi_disant service|pro|professionnel*
        pseudo service|conseiller*
        bonjour|vive service|galere|sncf|angoisse|pigeons|la_france|le_progres|arnaque|l_accueil
        bonne blague
        la bonne blague
        comme habitude|toujours
        sans surprise
        comble|typique
        merci du_cadeau|l_accueil|cadeau
        adore|j_adore quand|attend|paye|poireauter|les_retards
        quel|quelle bonheur|plaisir|regal|joie|chance de|d|!|.
        quelle belle
        mdrr*
        10 0|ans
        si je pouvais|peut mettre 0|zero|moins
        0 pointé
        zero pointe
        on croit rever|reve
        croit rever|reve
        autant parler|pisser mur|violon
        poisson avril
    """,
    "thanks": """
        merci|remerci*|gratitude|reconnaissan*
        merci beaucoup|infiniment|pour_votre|pour_l_aide|pour_tout|pour_la|mille|a_toute|
            a_l_equipe|a_tous|pour_les|a_vous|encore|pour_cette|pour_ces|pour_le|a|au|aux|pour
        grand|mille|un_grand merci
        merci a|pour equipe|aide|accueil|reactivite|rapidite|gentillesse|professionnalisme|
            ecoute|agent|conseiller|patience|disponibilite|efficacite|conseils|explication*|
            info*|reponse|retour|service
    """,
    "plea": """
        merci d avance
        merci avance|de_votre|par_avance|de_me|de|d|beaucoup_d_avance|pour_votre_retour|
            pour_votre_aide|pour_votre_reponse|reponse|retour
        svp|stp|s_il_vous_plait|plait
        d avance merci
        avance merci
        cordialement|salutations
    """,
    "solved": """
        c|est|ete|enfin regle|resolu|repare|retabli|rembours*|debloque
        regle|resolu|resolue|reglee|resolus|retabli|retablie|reparé|reparee|solutionne*|debloque
        bien recu|rembours*|arrive|livr*
        recu aujourd|temps|rapidement|heure|bien|remboursement|virement|ce_matin|merci
        remarche*|refonctionne*|remarchent
        a nouveau disponible|fonctionnel|operationnel
        marche|fonctionne bien|nouveau|parfait*|nickel|super|impec*|maintenant|enfin|merci
        probleme resolu|regle|corrige
        pris charge|en_charge rapidement|immediat*|tout_de_suite|vite
        traite* rapidement|vite|jour|0|efficace*|dans_les
        rapidement pris|traite|regle|resolu|repondu|recu
        reponse rapide|claire|immediate|precise|rapidement
        fausse alerte
        autant pour
        au temps pour
        pas besoin
        obtenu reponse|rendez|rdv|satisfaction|gain
    """,
    "asking": """
        comment
        comment puis|peut|faire|on|je|savoir|ça|fonctionne|proceder|faut
        quel*|quelle|quels|quelles est|sont|heure|date|jour|document*
        savez|sait|sais vous|si|quand|ou
        savoir si|quand|comment|combien|ou|quel*
        quelqu sait|connait|a|saurait|aurait|un
        pouvez|pourriez vous|me dire|indiquer|confirmer|conseiller|renseigner|preciser
        voudrais|aimerais|souhaite*|souhaiterais|souhaiterai|aimerai|cherche|recherche savoir|un|
            une|connaitre
        souhaite*|aimerais|voudrais|aimerai|voudrai
        question*|renseignement*|conseil*|info*|information*|avis|idee*|horaire*
        petite question
        combien coute
        a quelle heure
        quelle heure
        a partir quand|quelle
        besoin info*|renseign*|conseil*
        connaissez|auriez|cherche|recherche
    """,
    "joke": """
        mdr|lol|ptdr|xd|haha*|hihi*|rire|rigole|blague|😂|🤣
    """,
    "news": """
        via|actu*|decouvr*|article*|video*|photo*|direct|live|interview*|invite*|conference*|
            congres|colloque*|salon|atelier*|programme*|projet*|lance|lancement|publi*|annonce*|
            communique*|rapport*|etude*|sondage*|enquete*|recherche*|ministre*|president*|
            gouvernement|assemblee|loi|senat|deput*|europe*|franc*|paris|monde|planete|climat*|
            ecolog*|environnement*|energi*|biodivers*|rechauff*|developpement|durable|transition|
            nouveau|nouvelle|nouveaux|nouvelles|inscri*|inscription*|recrut*|emploi|offre|promo*|
            soldes|gratuit*|concours|jeu|gagner|rejoign*|rendez|rdv|demain|soir|aujourd|hui|
            journee|semaine_de|festival|film|musique|match|saison|equipe|million*|milliard*|%
        en savoir plus
        plus d infos
    """,
    "business": """
        commande|colis|livraison|livreur|facteur|transporteur|vol|train|bus|rer|metro|tgv|gare|
            quai|compagnie|aeroport|siege|bagage|carte|compte|banque|paiement|prelevement|
            facture|solde|releve|abonnement|forfait|contrat|bon|billet|billets|ticket|
            reservation|hotel|chambre|client|service|sav|support|hotline|assistance|standard|
            guichet|conseiller|agent|agence|boutique|magasin|vendeur|vendeuse|caisse|personnel|
            technicien|box|fibre|internet|wifi|reseau|ligne|appli|site|serveur*|identifiant*|
            bailleur|syndic|sinistre|assurance|mutuelle|pret|credit|entreprise|article|produit*|
            garantie|remplacement|telephone|ecran|batterie|imprimante|console|rdv|creneau|
            ordonnance|suivi|dossier|formulaire|demarche*|procedure*|piece*|document*|
            justificatif*|prefecture|caf|cpam|ameli|urssaf|carsat|impots|ants|antai|mairie|
            allocation*|titre|sejour|passeport|permis|carte_grise|attestation|etape|page|bouton|
            lien|code|mail|tchat|chat|responsable|remise|promo*|option|maj|mise_jour|menu|
            connecte|administration|fonctionnaire*|tresor|retraite|pole_emploi|france_travail|
            droits
    """,
}
