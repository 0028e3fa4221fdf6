"""Where an answer goes in French: to us, or where everybody reads it."""

FRENCH_ROUTES = {
    "route": """
        message|messages|mess|msg|messagerie|conversation|canal|échange|discussion|tchat|
            chat privé|privés|privée|prive|direct|directs|directe|sécurisé|sécurisée|privées|
            perso|personnel|instantanée
        messagerie|messageries|messenger|whatsapp|inbox|livechat|formulaire|formulaires
        mp|mps|m.p|dm|dms|pv
        en|par|via|au|mode|le privé|prive|aparté|dm|mp|interne
        via|sur|par|dans|depuis|avec|utilisant|cliquant|remplissez|remplissant|utilisez|partir_de|
            grâce_à|suivant|suivez|cliquez|complétez [à|au|sur] ce|cet|cette|notre|nos|le|la|l|
            votre|un|une|ton|vos|cet .1 lien|formulaire|chat|tchat|espace|site|
            application|appli|app|messagerie|plateforme|boîte|adresse|ligne|numéro|hotline|
            standard|questionnaire|bouton|service_client|assistance|webchat|portail|canal|
            conversation
        via|dans|depuis|par votre|ton|le .1 compte
        service|conseiller|conseillers|équipe|assistance client|clients|clientèle|consommateurs|
            téléphonique .2 au|par|via|à
        par|via e-mail|email|mail|courriel|téléphone|tel|tél|sms|courrier|chat|tchat|messages|
            message|whatsapp|retour_de_mail
        appelez|appelle|téléphonez|contactez|joignez|contacter|joindre|appeler|contacte|
            appelant nous|moi|notre|le|la|au|directement|un|votre|les
        nous|me contacter|joindre|appeler|contactant|appelant
        espace|espaces client|clients|perso|personnel|abonné|adhérent|sécurisé
        écrivez|écris|écrire|écrivant|rendez .1 à|au|via|sur [nous] [notre|l|le] adresse|service|
            sav|site
        en|à|au|dans boutique|magasin|agence|guichet|l'accueil|une_agence|votre_agence|
            votre_magasin
        envoyez|envoyer|envoie|laissez|adressez|adresser|envoyant|écrivez|envoi .2 un|par|d'un|
            d'un [petit] message|mail|email|e-mail|sms|courriel|mp|dm
        envoyez|envoyer|envoie|bouton|cliquez sur|un_message|le_bouton|envoyer_un_message|ici|
            sur_envoyer
        hors ligne|antenne|public
        lorsque|quand|si|avant vous|tu [nous] appelez|appelles|appeler|téléphonez
        munissez|munis|muni|munie|préparez|gardez|ayez vous|de|votre|sous_la_main|à_portée
    """,
    "route_but": """
        avec votre|vos|ton|ta|le|un|l .1 numéro|adresse|mail|compte|ligne|identifiant
        pas|sans|jamais|rien|ni|impossible|inutile|plutôt_que|plutôt_qu|au_lieu !à_nous|à_m|
            à_venir|à_passer .4 mp|dm|dms|mps|message|messages|messagerie|privé|mail|formulaire|
            téléphone|chat
        n|ne .4 plus .4 mp|dm|dms|mps|message|messages|messagerie|privé|mail|formulaire|
            téléphone|chat
        plus de|d|aucun mp|dm|dms|mps|message|messages|messagerie|mail|formulaire|chat
        messagerie|mp|dm|mps|dms|messages|formulaire|chat|messages_privés est|sont [actuellement|
            désormais] fermé*|plein*|indisponible*|saturé*|désactivé*|en_panne|coupé*|hors
        pas de|par|en mp|dm|message|messages|privé
        avez|as|aviez|avait|ayant|déjà [nous|bien|déjà] envoyé|écrit|adressé [déjà|bien] un|par|
            en|plusieurs [message|mp|dm|mail|messages] [privé|privés]
        domaine|secteur|vie privé|privée
        votre|ton|vos|le|ce message|messages ici
    """,
    "in_public": """
        ici|ici-même !:
        en|dans|par|via|aux|au|sous [un|les|le|vos|ce|cette|votre|cet|la|
            notre] [simple] commentaire|commentaires|réponse|réponses|fil|publication|post|tweet|
            mur|public
        publiquement|ci-dessous|ci-après|dessous
        sur [ce|notre|le|votre|cette] fil|page|mur|profil|publication
        commentez|commenter .3 avec|en_indiquant|en_précisant|par
        répondez|réponds|répondre [nous|moi] ici|ci-dessous|à_ce_tweet|à_ce_message|à_ce_post|
            sous_ce
        à_la_suite|sous ce|de_ce|cette message|publication
        sous ce|cette|votre|le|la|notre .1 message|post|tweet|publication|commentaire
    """,
    "replied": """
        répondez|réponds|répondre .3 avec|en_indiquant|en_précisant|par
    """,
    "read_on": """
        plus|davantage d|de infos|informations|info|information|renseignements|détails
        savoir|lire plus|davantage
        conseils|actualités|actualité|actus|news|faq|article|articles|communiqué|blog|
            questions_fréquentes|foire_aux_questions|état_du_réseau|info_trafic|
            point_de_situation|cgv|conditions_générales|mentions_légales|explications
    """,
    "in_public_but": """
        pas|rien|jamais|plutôt_qu|plutôt_que|sans|ni|aucun|aucune|non|ne|au_lieu|pas_en|
            évitez .8 ici|commentaire|commentaires|publiquement|public|page|fil|mur|ci-dessous|
            réponse|publication
        formulaire|lien|bouton|cliquez|liens|étapes .2 ci-dessous|ci-après|ici|dessous
        le|l|notre|au|ce|cette|nos numéro|adresse|adresses|numéros .1 ci-dessous|ci-après|dessous
        revien*|reviend*|répond*|tien*|tiend*|publier*|publions|dirons|donnerons|informerons|
            confirmerons|fermerons|clorons|conclurons|rendr*|reste*|sommes|suis|est|êtes|expliqu*|
            partagerons|ferons|écrirons|posterons|suivre|suivi|suite|prochain .4 ici|commentaire|
            public|publiquement|réponse|fil|publication
        d|par|jusqu|cliquez|clique ici
        ici pour|même_pour|à_votre|avant|demain|et_restons|via|par_mp|en_mp|en_privé|en_message|
            dans_la_journée|quand|dès|https
        mp|dm|privé|messagerie|message_privé [juste] ici
        réponse à [votre|ton|vos|la|cette] [votre] demande|question|tweet|commentaire|questions|
            message_du
        votre|ton|vos|ce|le|cette|notre|un|cet commentaire|commentaires|post|tweet|
            publication !avec
        grand|service|domaine public
    """,
    "our_line_but": """
        vous|te|t|lui|les|leur [avons|ai|a|allons|vais|va|pouvons|peut|pourra] appel*|joindre|
            joign*
    """,
    "our_line": """
        appelez|appelle|appeler|appelant|joignez|joignable*|joindre|contactez
        numéro vert
        service client|clients|conso*
        standard|hotline|assistance
        notre|nos ligne|numéro|conseillers|conseillères|conseiller|équipes|équipe|bureaux|
            téléconseillers|agents|experts|agence|magasin|boutique|locaux|accueil
        service|services presse|après_vente|commercial|communication|consommateurs|usagers|
            technique|juridique|rappel|sinistres
        numéro|ligne d'urgence|dédié|dédiée|spécial|spéciale|unique|cristal|azur|indigo|gratuit|
            non_surtaxé|national|d'information|d'aide|d'appel
        cellule|plateforme d'écoute|de_crise|d'information|psychologique|d'appel|téléphonique
        sav|accueil|secrétariat|dpo|attachée_de_presse|contact_presse|rédaction
    """,
}
