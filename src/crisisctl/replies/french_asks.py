"""What asks a person for data in French, what it asks for, and what makes it harmless."""

_GIVE = (
    "envoyer|renvoyer|communiquer|donner|redonner|transmettre|indiquer|préciser|fournir|partager"
    "|laisser|renseigner|confirmer|mentionner|poster|publier|noter|inscrire|écrire|ajouter|mettre"
    "|joindre|rappeler|adresser|déposer|saisir|citer|dire|faire_parvenir|faire_suivre|passer|filer"
    "|retransmettre|remettre|divulguer|révéler|lister|taper|signaler|détailler"
)
_GIVE_IMPERATIVE = (
    "envoyez|renvoyez|communiquez|donnez|redonnez|transmettez|indiquez|précisez|fournissez"
    "|partagez|laissez|renseignez|confirmez|mentionnez|postez|publiez|notez|inscrivez|écrivez"
    "|ajoutez|mettez|joignez|rappelez|adressez|déposez|saisissez|citez|tapez|retransmettez"
    "|détaillez|remettez"
)
_ASK_FOR = "avoir|connaître|récupérer|obtenir|savoir|demander|prendre"
_SAME = "nous|me|m|moi|lui|le|la|les|l|en|y|vous|te|t"
_NUMBERED = (
    "commande|téléphone|tél|tel|portable|mobile|fixe|client|cliente|dossier|contrat|suivi|colis"
    "|carte|compte|réservation|billet|adhérent|abonné|abonnée|abonnement|sécurité_sociale|sécu"
    "|facture|fidélité|passeport|ticket|envoi|expédition|police|sociétaire|assuré|assurée"
    "|bon_de_commande|ligne|identification|identité|permis|immatriculation|cb|rib|compteur|pdl|pce"
    "|confirmation|demande|réclamation|sinistre|patient|allocataire|usager|bénéficiaire|carte_vitale"
    "|transaction|achat|membre|siret|plaque|bordereau|livraison|mandat|iban|whatsapp|gsm|rappel"
)

FRENCH_ASKS = {
    "request": f"""
        {_GIVE_IMPERATIVE} !à_jour|que_nous|que_votre|que_vos|que_le|que_la|que_notre
        envoie|renvoie|communique|donne|redonne|transmets|indique|précise|fournis|partage|laisse|renseigne|confirme|mentionne|poste|publie|note|écris|ajoute|mets|rappelle|file|passe|balance|dis|adresse|joins moi|nous|ton|ta|tes|ici
        dites|dis|dîtes moi|nous !si
        faites|fais moi|nous|le_nous parvenir|suivre|passer
        merci|veuillez|veuillez|pouvez|pourriez|peux|pourrais|voulez|voudriez|n'hésitez_pas|n'hésite_pas|hésitez|hésite|pensez|pense|n'oubliez_pas|n'oublie_pas|oubliez_pas|oublie_pas|prière|possible|possibilité|gentillesse|amabilité|besoin|invitons|invite|prions|prie|demandons|demande|demanderons|demanderai|suffit|faut|faudrait|faudra|devez|devrez|devriez|souhaitez|souhaiterions|aimerions|voudrions|aimerais|obligeance|gré|bien|plaît|plait|proposons|propose|remercions|remercie|venir|afin|serait|accepteriez .5 {_GIVE} !à_jour
        pouvez|pourriez|peux|pourrais|vous|tu [vous|tu] [nous|me|m] [svp|stp] {_GIVE_IMPERATIVE} !à_jour
        si vous|tu [nous|me|m] {_GIVE_IMPERATIVE}|donnes|communiques|envoies|indiques|précises|transmets
        répondez|réponds|répondre|commentez|revenez|reviens|contactez|écrivez .3 avec|en_indiquant|en_précisant|en_mentionnant
        avec|en [nous|me|m|y|le|nous_y] communiquant|indiquant|précisant|donnant|envoyant|transmettant|laissant|fournissant|mentionnant|rappelant|joignant|partageant|renseignant|notant
        quel|quelle|quels|quelles est|sont|était|serait !le_problème|le_souci
        c'est quoi|quel votre|vos|ton|ta|le|l
        besoin|attente|attend|attends|attendons|disposer de|d|du|des
        attend|attends|attendons|demandons|demande|demandent|demander|récupérer|recueillir votre|vos|ton|ta|tes|le|la|l|vous|te !nous_excuser
        nous|me|m|te faut|faudrait|faudra|manque|manquent|manquerait
        faut|faudrait|faudra votre|vos|ton|ta|tes|le|l|un|une
        avez|auriez|as|aurais|disposez|possédez vous|tu [bien|par_hasard|toujours|encore|déjà|reçu|sous_la_main|d] un|une|votre|ton|le|la|l|vos
        vous|tu avez|as|auriez|aurais [bien|par_hasard|toujours|encore] un|une|votre|ton|le|ta .6 ?
        puis|pourrais|peut|pourrait|peux|pouvons|pourrions|pourrait|pourrions je|on|nous [bien|vous|svp|te] {_ASK_FOR}
        on|nous|je peut|pourrait|peux|pourrais|pourrions|aimerait|aimerais|voudrait|aurait_besoin_d [bien|vous|svp|te] {_ASK_FOR}
        possible|serait .2 d|de {_ASK_FOR}
        aimerions|souhaiterions|voudrions|souhaitons|afin_d|aimerais|voudrais {_ASK_FOR}
        reste|manque|manquent|manquerait [plus] [qu] [que] [juste|plus_que] [à] votre|vos|ton|ta|le|l|votre
        à|a|de nous|me communiquer|transmettre|fournir|indiquer|préciser|envoyer|confirmer
    """,
    "asked": """
        ^ votre|vos|ton|ta|tes|un|une|le|les .8 svp|stp|s'il_vous_plaît|s'il_te_plaît|s'il_vous_plait|sil_vous_plait|merci
        ^ et votre|vos|ton|ta|tes numéro|adresse|mail|email|e-mail|téléphone|tél|nom|n°|coordonnées|identifiant|code_postal|date_de_naissance .5 ?
        ^ votre|vos|ton|ta|tes numéro|adresse|mail|email|e-mail|téléphone|tél|tel|nom|num|coordonnées|identifiant|code_postal|date_de_naissance|portable|n° .5 ?
        ^ numéro|n°|num|adresse|nom|référence|coordonnées|mail|téléphone|tél .5 svp|stp|s'il_vous_plaît|s'il_te_plaît|?
        numéro|n°|num|adresse|réf|référence|n [°] [de] commande|téléphone|tél|client|mail|dossier|suivi|contrat|colis|e-mail svp|stp|s'il_vous_plaît|merci
        à|a|sous|avec|sur quel|quelle|quels nom|adresse|mail|e-mail|email|identifiant|identifiants|coordonnées|numéro !faut
        quel|quelle|quelles adresse|mail|email|e-mail|identifiant|numéro_de_téléphone|numéro_de_commande|nom .2 avez|as|est|utilisez|utilises|a_été|figure|apparaît|devons|doit|dois
        numéro|référence|adresse|mail|coordonnées|n° .5 aiderait|aiderai|permettrait|permettra|permettrai|permettraient|utile|aideraient|aidera|suffirait|suffira
    """,
    "request_it": """
        envoyez|communiquez|donnez|transmettez|indiquez|partagez|laissez|postez|écrivez|notez|mettez|confirmez|précisez|publiez le|la|les
        nous|me le|la|les|l|l_envoyer communiquer|envoyer|donner|transmettre|indiquer|partager|écrire|confirmer|préciser|redonner
        nous|me l'envoyer|l'indiquer|l'écrire|l'adresser
        le|la|les partager|poster|laisser|noter|publier|indiquer|mettre ici|en_commentaire|sous|ci-dessous
    """,
    "request_but": f"""
        vous|nous|ils|elles|qui [{_SAME}] [{_SAME}] {_GIVE_IMPERATIVE}
        nous|on|qui|ils|équipes|je|vous|collègues|équipe [{_SAME}|pouvons|allons|va|devons|pourrons|venons_de|vont|peut|vais|pourrez|ferons|souhaitons|faisons|viens_de|vient_de] [{_SAME}] {_GIVE}
        afin|pour|sans|avant|de_quoi|après que|de|d|nous|avoir|vous|te|les|en [nous|vous|te|m|me|les] {_GIVE} !votre|vos|ton|le_numéro|l_adresse|la_référence|ta|tes|ici
        que|lorsque|quand|dès_que|si|qui_vous|qui_te|avez|ayez .1 demande|demandent|demandait|demandé|demandant
        vous|te demande|demandent|demandait|demandant|demandé
        quel|quelle|quels|quelles est|sont l'état|la_nature|le_délai|l'erreur|le_modèle|le_message|l'origine|l'étape|le_magasin|la_version|le_produit|la_marque|l'appareil|le_navigateur|la_situation
        merci|remercions|remercie de|pour [nous|vous|m] [en|l|y|le] avoir|d_avoir|votre|vos|l'avoir|être|ces|cette|ce|m'avoir|nous_avoir
        donnez|laissez|accordez|écrivez|dites nous|moi un|une|quelques|deux|le_temps [petit|court] moment|instant|minutes|jours|heures|temps|chance|avis
        laissez|donnez votre|un|une|ton|vos avis|commentaire|note|étoile|étoiles|impressions|ressenti|opinion
        vous|tu|ne|n'|pas avez|as|auriez|pas besoin de|d|du|des !nous|nous_communiquer|me
        pas|plus|aucun|sans|aucunement besoin
        au|en_cas_de|répond_à_votre|selon_vos|le besoin
        l'attente|l_attente de !votre_n|votre_numéro|votre_adresse|votre_mail|vos|ton
        faites|fais|donnez|mettez|tenez|notez attention|confiance|à_jour|nous_confiance
        avez|as|aviez|avait|avons|ai|a|ont [nous|déjà|bien|donc] [{_SAME}] [bien|déjà|donc] envoyé|communiqué|donné|transmis|indiqué|précisé|fourni|partagé|laissé|renseigné|confirmé|publié|noté|saisi
    """,
    "personal": f"""
        numéro|numéros|n°|n|num|nr|réf|ref|référence|références|identifiant|identifiants|code [°] [de|du|d|des] [la|votre|vos|ta|ton|l|cette] {_NUMBERED}
        no de|du|d {_NUMBERED}
        n°commande|n°client|n°tel|ncommande|numéro(s)
        numéro|n° [unique|complet] [client|auquel|où|sur_lequel|pour] [vous|te] [joindre|rappeler|contacter|recontacter|client]
        votre|vos|ton|ta|tes|une|l|quelle|quel|d|vos_nom [nouvelle|nouveau|propre|numéro_et|nom_et|prénom_et|prénom,|nom,|numéro,|actuelle|bonne] adresse|e-mail|email|courriel|mail|mel|identifiants|rib|iban|pièce_d'identité|carte_d'identité|passeport|date_de_naissance|immatriculation !du_magasin|de_la_boutique|de_l'agence|du_site|de_la_page|ip|url|type|du_restaurant|de_l'hôtel|web|de_notre|de_votre_magasin|de_votre_agence|de_nos|du_point|de_confirmation|dédiée|était|d'information
        votre|vos|ton|ta|tes [nouvelle|nouveau|propre|nom_et|prénom_et|nom,|prénom,|beau|joli] nom|noms|prénom|prénoms|téléphone|tél|tel|portable|mobile|fixe|numéro|numéros|n°|coordonnées|identifiant|login|pseudo|matricule|06|num|gsm|whatsapp|ligne|nss|âge|plaque !de_domaine|est|de_vol|de_train|de_série|sous|capte|affiche|s'allume|est_il|de_modèle|de_version|de_place|de_siège|de_lot|d'article|de_référence_produit|fonctionne|ne|a_été|de_l'enseigne|figure|reste|d'étage|du_magasin|portable
        votre|vos|ton|tes [coordonnées_et] infos|informations|données|détails !produit|sur_le|techniques
        adresse|adresses e-mail|email|mail|postale|électronique|complète|de_livraison|de_facturation|du_compte|exacte|personnelle|de_messagerie|liée|associée|rattachée|utilisée|mel
        mail|email|e-mail|nom|téléphone|tél|numéro|adresse .1 du|de|lié|associé|rattaché|utilisé|enregistré|au|à|sur [au|à|pour|lors|de|sur] [la|votre|ton|le|l] compte|commande|réservation|titulaire|dossier|abonnement|contrat|profil|passager|passagers|voyageurs
        date|lieu|dates|année de|et naissance
        ddn
        coordonnées !gps|du_magasin|de_l'agence|de_notre
        nom|noms|prénom|prénoms et|, [votre|vos|ton|tes|le|leur] prénom|nom|prénoms|noms|adresse|numéro|téléphone|mail|email|e-mail|tél
        nom de famille|jeune_fille|naissance
        iban|rib|bic
        code|codes postal|postaux
        pièce|carte|photo|copie|scan|photocopie|recto|justificatif .3 identité|domicile|cni|passeport|permis|vitale
        justificatif|attestation de|d domicile|identité
        cni|passeport|état_civil|numéro_client|identifiant_client|quittance
        données|informations|infos|coordonnées|renseignements personnelles|perso|persos|bancaires|personnels|d'identification|de_contact
        relevé|relevés d'identité|de_compte|bancaire
        où vous|tu habitez|habites|résidez
        arrêt|dossier|certificat|ordonnance de_travail|médical
    """,
    "personal_but": """
        l|d|une|quelle|quel|votre|l_ adresse|nom|numéro|téléphone|coordonnées [exacte|exact|complète|précise|e-mail|mail] du|de|des|d [la|l|le|notre|votre|ce|cet|cette|nos|votre] [petit|grand] magasin|boutique|agence|site|restaurant|hôtel|page|lieu|gare|point_de_vente|point_relais|relais|chantier|serveur|url|ip|enseigne|vendeur|conseiller|conseillère|livreur|arrêt|produit|film|artiste|appareil|chauffeur|application|appli|série|bureau_de_poste|modèle|jeu
        numéro|n°|référence|références|réf [de|du|d|des] [votre|l|la|le|cet] vol|train|série|modèle|lot|article|produit|place|siège|voiture|quai|bus|ligne_de_bus|version|rame|porte|appareil|ligne_du_bus|la_ligne
        votre|vos|ton infos|informations|info trafic|voyageurs
        notre|nos|nôtre|son|leur adresse|numéro|mail|email|coordonnées|téléphone
        adresse|mail|email|numéro|coordonnées de|du|d [notre|nos] service|support|sav|nous|équipe
    """,
    "secret": """
        mot|mots|mdp de passe|passes|passe_actuel
        mdp|mots_de_passe|password
        cryptogramme|cvv|cvc|cvv2
        code|codes|numéro pin|secret|secrets|confidentiel|confidentiels|sms|unique|otp|3d-secure|d'accès|temporaire|personnel
        code|codes [à|de|d] [six|6|4|quatre|3|trois] [usage] vérification|sécurité|validation|confirmation|chiffres|authentification|activation|unique|connexion|déblocage|double_authentification|récupération
        numéro|numéros|n°|numero|chiffres [complet|entier] de|du|des [la|votre|ta|vos|votre_propre] carte|cb [bancaire|bleue|de_crédit|de_paiement|visa]
        numéro|numéros|n°|numero|chiffres [complet|complets] [de|du|des] [la|votre|ta|vos] cb|carte_bancaire|carte_bleue|carte_de_crédit|carte_de_paiement
        numéro|n° complet .3 carte|cb
        les|seize|16 [16|seize] chiffres .4 carte|cb
        trois|3 [derniers] chiffres|numéros .2 dos|verso
        code .2 reçu|envoyé|affiché|recevoir|recevez|transmis par|sur|au|dans|de
        code que|qui [vous|tu|nous] [venez|viens|avez|as|allez|vous_a_été|t_a_été|avons] [de|d] [recevoir|reçu|envoyé|vous]
        date|dates d'expiration|de_validité .3 carte|cb
        identifiants|codes|accès|code bancaires|bancaire|de_connexion|de_carte|de_cb|d'accès_à_votre_banque|de_banque
        identifiant|identifiants et [votre|vos|ton|le] mot|code|mdp
        phrase|clé secrète|de_récupération|privée
    """,
    "secret_but": """
        quatre|4|deux|2|six|6|trois|3|derniers [derniers|premiers|quatre|4] chiffres [du|de|de_la|de_votre|d_un] [numéro] .4 carte|cb|compte|iban
        quatre|4|deux|2|six|6|derniers|quelques derniers|premiers|quatre|4 chiffres .6 carte|cb|compte
        réinitialis*|chang*|modifi*|renouvel*|oubli*|récupér*|créer|créez|nouveau|choisir|choisissez|redéfini* .3 mot|mots|mdp|code|codes de|mdp|secret|pin|passe [passe]
        mot|mots de_passe oublié|oubliés|perdu
        code|codes promo|postal|barre|barres|client|réduction|avantage|cadeau|erreur|de_réduction|d'erreur|de_suivi|source|article|produit|de_réservation|wifi|parrain|naf|ape
        savoir|dire|dites_nous|confirmer si .6 mot|code|mdp|cb|carte
        carte|cartes [de|d] fidélité|cadeau|vitale|sim|identité|embarquement|membre|abonnement|grise
        numéro|n° [de|du] [la|votre|ta] carte [de|d] fidélité|cadeau|vitale|sim|identité|membre|embarquement|abonnement|grise|adhérent
    """,
    "refusal": """
        ne|n .5 pas|jamais|rien|plus|aucun|aucune|ni|point|personne|nul|guère
        ne|n !hésit*|manqu*|tard*|oubli* [nous|vous|le|la|les|l] partagez|communiquez|publiez|donnez|envoyez|laissez|transmettez|divulguez|postez|écrivez|mettez|indiquez
        jamais|sans|évitez|éviter|évite|inutile|surtout_pas|plutôt_qu|plutôt_que|au_lieu|pas_besoin|rien_de_personnel|abstenez|interdit|aucune|aucun|pas_nécessaire
        nul|plus|pas besoin de|d
        pas votre|vos|ton|de !n_est
        ni .2 votre|vos|ton
        donnez|envoyez|partagez|communiquez|publiez|postez|mettez|donne|envoie|partage|publie|écrivez|écris pas|jamais|rien|aucun|aucune|pas_votre
    """,
    "refusal_but": """
        n|ne [vous] hésit*|manqu*|tard*|oubli*|avons|trouv*|dispos*|parven*|arriv*|retrouv*|pouv*|voy*|ai|a|peux|peut|avez|disposant|connaissons|voyons|identif* [pas|plus|jamais|rien|surtout]
        ne|n ret* [pas|plus]
        hésitez|hésite|n'hésitez pas|surtout_pas
        surtout hésitez
        sans votre|vos|ton|ce|cette|cela|quoi|ces|lui|le_numéro|attendre|tarder|délai|problème|souci|faute|doute|celui|numéro|la_référence
        ne vous|t inquiét*|en_faites pas
        éviter|évitez de_perdre|tout|toute|une|un|les|des|que
        aucun|aucune|sans souci|problème|doute|inquiétude
        plus besoin|de|d
        n'est|n'était|n'a|n'ont|ne_sont|n'êtes|n'avez|n_y [pas|plus]
    """,
    "never": """
        jamais|ne|n|pas|aucun|aucune|nul .4 demand*|réclam*|exig*
        demand*|réclam* jamais|pas|ni|en_aucun_cas|aucun|aucune
        vous|te demande|demandent|demandait|demandant|demanderait|demanderaient|réclame|réclament|demandé
        quelqu'un|message|messages|mail|mails|sms|appel|appels|compte|comptes|courriel|personne|lien|site|escroc|escrocs|fraudeur|fraudeurs qui|vous|te [vous|te] demande|demandent|demandant|réclame|réclamant|invitant|invite|incitant|demandait
    """,
    "route": """
        message|messages|mess|msg|messagerie|conversation|canal|échange|discussion|tchat|chat privé|privés|privée|prive|direct|directs|directe|sécurisé|sécurisée|privées|perso|personnel|instantanée
        messagerie|messageries|messenger|whatsapp|inbox|livechat|formulaire|formulaires
        mp|mps|m.p|dm|dms|pv
        en|par|via|au|mode|le privé|prive|aparté|dm|mp|interne
        via|sur|par|dans|depuis|avec|utilisant|cliquant|remplissez|remplissant|utilisez|partir_de|grâce_à|suivant|suivez|cliquez|complétez [à|au|sur] ce|cet|cette|notre|nos|le|la|l|votre|un|une|ton|vos|cet [.1] lien|formulaire|chat|tchat|espace|compte|site|application|appli|app|messagerie|plateforme|boîte|adresse|ligne|numéro|hotline|standard|questionnaire|bouton|service_client|assistance|webchat|portail|canal|conversation
        service|conseiller|conseillers|équipe|assistance client|clients|clientèle|consommateurs|téléphonique .2 au|par|via|à
        par|via e-mail|email|mail|courriel|téléphone|tel|tél|sms|courrier|chat|tchat|messages|message|whatsapp|retour_de_mail
        appelez|appelle|téléphonez|contactez|joignez|contacter|joindre|appeler|contacte|appelant nous|moi|notre|le|la|au|directement|un|votre|les
        nous|me contacter|joindre|appeler|contactant|appelant
        espace|espaces client|clients|perso|personnel|abonné|adhérent|sécurisé
        écrivez|écris|écrire|écrivant|rendez .1 à|au|via|sur [nous] [notre|l|le] adresse|service|sav|site
        en|à|au|dans boutique|magasin|agence|guichet|l'accueil|une_agence|votre_agence|votre_magasin
        envoyez|envoyer|envoie|laissez|adressez|adresser|envoyant|écrivez|envoi .2 un|par|d'un|d'un [petit] message|mail|email|e-mail|sms|courriel|mp|dm
        envoyez|envoyer|envoie|bouton|cliquez sur|un_message|le_bouton|envoyer_un_message|ici|sur_envoyer
        hors ligne|antenne|public
        lorsque|quand|si|avant vous|tu [nous] appelez|appelles|appeler|téléphonez
        munissez|munis|muni|munie|préparez|gardez|ayez vous|de|votre|sous_la_main|à_portée
    """,
    "route_but": """
        pas|plus|sans|jamais|rien|ni|impossible|inutile|plutôt_que|plutôt_qu|au_lieu .4 mp|dm|dms|mps|message|messages|messagerie|privé|mail|formulaire|téléphone|chat
        messagerie|mp|dm|mps|dms|messages|formulaire|chat|messages_privés est|sont [actuellement|désormais] fermé*|plein*|indisponible*|saturé*|désactivé*|en_panne|coupé*|hors
        pas de|par|en mp|dm|message|messages|privé
        avez|as|aviez|avait|ayant|déjà [nous|bien|déjà] envoyé|écrit|adressé [déjà|bien] un|par|en|plusieurs [message|mp|dm|mail|messages] [privé|privés]
        domaine|secteur|vie privé|privée
        votre|ton|vos|le|ce message|messages ici
    """,
    "in_public": """
        ici|ici-même !: 
        en|dans|par|via|aux|au|sous [un|les|le|vos|ce|cette|votre|cet|la|notre] [simple] commentaire|commentaires|réponse|réponses|fil|publication|post|tweet|mur|public
        publiquement|ci-dessous|ci-après|dessous
        sur [ce|notre|le|votre|cette] fil|page|mur|profil|publication
        répondez|réponds|commentez|répondre|commenter .3 avec|en_indiquant|en_précisant|par
        à_la_suite|sous ce|de_ce|cette message|publication
        sous ce|cette|votre|le|la|notre .1 message|post|tweet|publication|commentaire
    """,
    "in_public_but": """
        pas|rien|jamais|plutôt_qu|plutôt_que|sans|ni|aucun|aucune|non|ne|au_lieu|pas_en|évitez .8 ici|commentaire|commentaires|publiquement|public|page|fil|mur|ci-dessous|réponse|publication
        formulaire|lien|bouton|adresse|numéro|cliquez|liens|étapes|adresses .2 ci-dessous|ci-après|ici|dessous
        revien*|reviend*|répond*|tien*|tiend*|publier*|publions|dirons|donnerons|informerons|confirmerons|fermerons|clorons|conclurons|rendr*|reste*|sommes|suis|est|êtes|expliqu*|partagerons|ferons|écrirons|posterons|suivre|suivi|suite|prochain .4 ici|commentaire|public|publiquement|réponse|fil|publication
        d|par|jusqu|cliquez|clique ici
        ici pour|même_pour|à_votre|avant|demain|et_restons|via|par_mp|en_mp|en_privé|en_message|dans_la_journée|quand|dès|https
        mp|dm|privé|messagerie|message_privé [juste] ici
        réponse à [votre|ton|vos|la|cette] [votre] demande|question|tweet|commentaire|questions|message_du
        votre|ton|vos|ce|le|cette|notre|un|cet commentaire|commentaires|post|tweet|publication !avec
        grand|service|domaine public
    """,
    "our_line": """
        appel*|joign*|contactez
        numéro vert
        service client|clients|conso*
        standard|hotline|assistance
        notre ligne|numéro
    """,
}
