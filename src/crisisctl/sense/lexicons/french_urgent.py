"""Words in French of those in distress, of those who threaten, and of the press."""

FRENCH_URGENT = {
    "deadly": """
        tuer|tue|pendre|flinguer|buter|immoler|jeter|veines|crever|egorger|defoncer|defonce|
            tabasser|frapper|fracasser|cogner|massacrer|planter|cramer|bruler|eclater|exploser|
            descendre|saigner|retrouver|demolir|casser|peter|crame|creve|crevez|
            payer_cher|choper|attraper|etrangler|poignarder|tirer|finir
    """,
    "distress": """
        suicid*
        tirer balle
        envie|veut mourir|crever|disparaitre
        envie|veut en_finir|finir
        plus|pas envie vivre|de_vivre
        peut plus vivre
        mettre|mets fin jours|vie
        fin jours
        finir avec vie|jours
        aucun|plus raison vivre
        vie vaut rien|plus
        vie plus sens
        merite vivre
        mieux mort|morte|mourir
        mieux sans moi
        adieu tous|monde
        automutil*|scarifi*
        avale*|boite medicament*|cachets
        faire mal moi
        sos amitie
        3114
        numero suicide
        idees noires
        passer acte
        sauter pont|fenetre|toit|balcon|train
        jeter pont|fenetre|train|rails|metro
        passe acte
        ouvrir veines
        fous air
        foutre air
    """,
    "threat": """
        foutre|mets|mettre|fous feu
        sais|sait|savons ou habite*|travaill*|vis
        menace* mort
        sauter|peter|cramer|bruler agence|magasin|banque|boutique|bureau|bureaux|siege|locaux
        casser|casse|peter|pete|defonce|defoncer|eclate|eclater|exploser|fracasser gueule|tete|
            jambes|dents|genoux|bouche
        venir|viens|vient|debarque avec fusil|batte|couteau|barre|potes
        tuer|buter|egorger|planter|defoncer|tabasser|frapper quelqu|agent|conseiller|livreur|
            personnel|vendeur|directeur|tous
        cramer|bruler|exploser|sauter agence|magasin|boutique|bureau*|siege|guichet*|locaux
        merite* mourir|crever|balle|mort
        mal finir
        attend* sortie
        bombe dans|agence|magasin|siege
    """,
    "press": """
        journaliste*|redaction|reporter*|redactrice|redacteur
        prepare*|ecris|realise|travaille|enquete|boucle article|reportage|sujet|enquete|papier|
            documentaire|emission
        pour un article|reportage|sujet|emission|papier|documentaire
        cadre|pour article|reportage|enquete|emission
        article|reportage|emission sur|pour
        demande|service|contact|attache*|carte|dossier presse|interview*|medias|media
        service presse
        interview*|temoignage* pour|de
        recherche|cherche|appel temoin*|temoignage*
        appel a temoin*|temoignage*
        droit reponse|de_reponse
        reagir pour|sur|notre
        france_info|bfm*|bfmtv|tf1|france_2|france_3|rtl|europe_1|lemonde|mediapart|figaro|
            leparisien|liberation|france_bleu|cnews|m6|afp|quotidien|capital
        autorisation diffuser|diffusion|utiliser_votre
        diffuser votre|vos video*|photo*|images
    """,
}
