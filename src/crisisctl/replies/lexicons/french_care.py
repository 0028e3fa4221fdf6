"""Words in French that help, and how the person is addressed."""

FRENCH_CARE = {
    "empathy": """
        désolé*|navré*|excus*|pardon|regrett*|regret|regrets|consterné*|bouleversé*|attristé*|
            tristesse|condoléances|peine|chagrin|honte
        comprenons|comprends|comprend|mesurons|mesure|savons|sais|imaginons|imagine|entendons|
            entends|partageons|conscient*|concevons|reconnaissons
        inquièt*|inquiét*|préoccup*|colère|décept*|déçu*|frustr*|pénible*|choqu*|bless*|angoiss*|
            stress*|inquiets|désarroi|exaspér*|agac*|émotion*|difficile*|douloureu*|souffrance|
            incompréhension|mécontent*|insatisf*|contrari*|éprouv*|gêne|gêné|gênés|gênant|
            inacceptable*|anormal*|désagréable*|peur
        merci|mercis|remerci*
        pensées|pensons|cœur|coeurs|coeur vont|accompagnent|sont|à|aux|avec|est|fort
        vous|tu comptez|comptes|n'êtes_pas_seul*|avez_raison|méritez|attendiez|n'êtes_pas
        pas à|ce la_hauteur|que_vous|qu
        à|aux côtés|vos_côtés [de|des|d]
        soutien|solidarité
    """,
    "hazard": """
        rappel|rappels de|produit|sécurité|du_produit|:|des|immédiat
        cessez|arrêtez|ne|n'|n|évitez [plus|utilisez|consommez|cliquez|ouvrez|mangez|branchez|
            buvez|répondez|de|d|pas|rapportez|touchez|conduisez|donnez|payez]
        piraté*|piratage|compromis*|arnaque*|hameçonnage|phishing|fraude|frauduleu*|faux|usurp*|
            escroquerie*|malveillan*
        attention|alerte|danger|évacu*|urgence|urgent|risque|risques|vigilan*
        appelez|composez le|immédiatement 15|17|18|112|114|3114
    """,
    "moderation": """
        injures|injurieu*|insultes|insultant*|menaces|menaçant*|harcèlement|haine|haineu*|racis*|
            sexis*|discriminatoire*
        charte|règles de|d modération|la_communauté|utilisation|bonne_conduite
        critique|critiques est|sont bienvenue*
    """,
    "order": """
        vous|tu devez|dois|êtes_tenu*|devrez|êtes_prié* [nous|de_nous|impérativement|
            nous_contacter|contacter|écrire|envoyer|passer|m]
        il faut|vous_faut|est_impératif|est_obligatoire [que|nous|impérativement|de] [nous|
            vous] [écrire|contacter|envoyer|écriviez|contactiez]
        obligatoirement|impérativement|immédiatement|exclusivement
    """,
    "offer": """
        svp|stp|plaît|plait|merci|veuillez|s'il
        si|quand|dès_que vous|tu|cela|le|besoin|ça
        pouvez|pourriez|peux|pourrais|aimeriez|souhaitez|voulez|préférez|acceptez
        pour|afin|de_façon de|que|qu|vous|en|le|retrouver|regarder|vérifier|avancer|résoudre|
            comprendre|régler|vous_aider|trouver|échanger|parler|protéger|éviter|nous|y|traiter|
            cela|ne|votre|vos
        nous|notre|on|nos proposons|invitons|aimerions|souhaitons|voudrions|équipe|pouvons|vous|
            équipes|allons|conseiller|conseillers|pourra|pourrons|regarderons|vous_répond*
        n'hésitez|n'hésite|hésitez|hésite|libre pas|à
        souhaite|disponible*|propose|proposons|aider|écouter
    """,
    "nothing_personal": """
        rien|aucun|aucune|ne|n'|n|sans|pas|jamais|évitez|plutôt_que .6 personnel|personnelle|
            personnelles|privé|privée|privées|confidentiel*|ici|publiquement|public|commentaire|
            coordonnées|numéro|exposer|données|publiquement
        données|informations|infos|coordonnées|échanges|détails personnelles|privées|perso|
            privés .3 hors|confidentiel*|restent|à_l_abri|en_privé
        pour|protéger|préserver|respecter|garder|protégeons|dans_le_respect .2 votre|vos|la|ta|
            tes vie_privée|confidentialité|données|informations|infos|anonymat
        à|en l'abri|toute|dehors des|confidentialité|de_cette_page
        confidentiel*|confidentialité
        pas|rien|jamais ici|en_public|en_commentaire
    """,
    "come_back": """
        reviendr*|revient|revenons|répondrons|répondons|publierons|publions|dirons|donnerons|
            informerons|confirmerons|fermerons|rendrons|posterons|partagerons|tiendrons|ferons|
            écrirons|clôturerons|conclurons|expliquerons|signalerons .6 ici|publiquement|public|
            commentaire|fil|publication|chaque|tous|suite|avancée
        ici|publiquement .6 fait|suite|suites|résultat|issue|décidé|résolu|réglé|terminé|réponse|
            conclusion|avancée|avancées
        sans|uniquement|qu'avec votre accord|autorisation
        retour|suivi|point|bilan|réponse public|publique|ici
    """,
    "promo": """
        profitez|profite|découvrez|découvre|achetez|commandez|abonnez|réservez|téléchargez|
            essayez|foncez|craquez|shoppez|dépêchez dès|de|notre|nos|vite|vous|maintenant|en
        promo|promos|promotion|promotions|soldes|code_promo|bon_plan|bons_plans|réduction|
            réductions|remise|remises|black_friday|vente_flash|ventes_privées|jeu-concours|
            jeu_concours
        offre|offres spéciale*|exceptionnelle*|du_moment|limitée*|exclusive*|de_bienvenue|
            promotionnelle*|du_jour|découverte
        livraison|frais offerte|gratuite|offerts|de_port_offerts
        nouvelle|nouveau|nouveaux|dernière collection|collections|gamme|produit|modèle|catalogue|
            boutique
        ne|n' manquez|ratez|tardez|passez pas|à_côté
        tentez|gagnez|remportez|participez votre|un|une|des|à|le
        suivez|likez|aimez|taguez|partagez nous|notre|cette|un_ami|la_page|et
        lien en|dans bio|la_bio
        rendez|retrouvez|visitez|découvrez [vous] [sur|dans] notre|nos boutique|e-shop|
            site_marchand|magasins|collection|offres|produits
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
        te|t as|es|avons|ont|a|envoy*|répond*|remerci*|demand*|contact*|propos*|aid*|tenons|
            écoutons|donn*|prie|rappell*|recontact*|invitons|comprenons|écriv*|lis|lisons|
            souhait*|présent*|rembours*|inform*|assur*|pri*|fer*|dir*|dis*|adress*|permet*|
            confirm*|inquiét*|fai*|attend*|appel*|expliqu*|offr*|avait|garanti*|conseil*|laiss*|
            retrouv*|livr*|mett*|recommand*|trouv*
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
        le|un|bon|du|de|donner|ce|hausser|mauvais|quel ton [de|juste|sec|employé|du|est|
            inapproprié|utilisé|condescendant|adopté|avec|et]
        chez toi_toi
    """,
    "vous": """
        vous|votre|vos|vôtre|vôtres
        veuillez|n'hésitez|sachez
        envoyez|écrivez|contactez|donnez|dites|répondez|rappelez|indiquez|laissez|appelez|cessez|
            cliquez|vérifiez|gardez|prenez|conservez|consultez|suivez|retrouvez|méfiez|passez|
            venez|regardez|essayez|patientez|redémarrez|débranchez|rapportez|faites|soyez|
            merci_de_bien_vouloir
        svp
    """,
    "vous_but": """
        rendez vous
        rendez-vous
        vous deux|tous|toutes
    """,
}
