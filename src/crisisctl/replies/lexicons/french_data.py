"""What people are asked for in French, and how they are told to keep it."""

_NUMBERED = (
    "commande|téléphone|tél|tel|portable|mobile|fixe|client|cliente|dossier|contrat|suivi|colis"
    "|carte|compte|réservation|billet|adhérent|abonné|abonnée|abonnement|sécurité_sociale|sécu"
    "|facture|fidélité|passeport|ticket|envoi|expédition|police|sociétaire|assuré|assurée"
    "|bon_de_commande|ligne|identification|identité|permis|immatriculation|cb|rib|compteur|pdl|pce"
    "|confirmation|demande|réclamation|sinistre|patient|allocataire|usager|bénéficiaire"
    "|carte_vitale"
    "|transaction|achat|membre|siret|plaque|bordereau|livraison|mandat|iban|whatsapp|gsm|rappel"
)

FRENCH_DATA = {
    "personal": f"""
        numérodecommande|numérodeclient|numérodetéléphone|numérodedossier|numérodesuivi|
            adressemail|adressepostale|datedenaissance
        numéro|numéros|n°|n|num|nr|réf|ref|référence|références|identifiant|identifiants|
            code [°] [de|du|d|des] [la|votre|vos|ta|ton|l|cette] {_NUMBERED}
        no de|du|d {_NUMBERED}
        n°commande|n°client|n°tel|ncommande|numéro(s)
        numéro|n° [unique|complet] [client|auquel|où|sur_lequel|pour] [vous|te] [joindre|rappeler|
            contacter|recontacter|client]
        votre|vos|ton|ta|tes|une|l|quelle|quel|d|vos_nom [nouvelle|nouveau|propre|numéro_et|
            nom_et|prénom_et|prénom,|nom,|numéro,|actuelle|bonne] adresse|e-mail|email|courriel|
            mail|mel|identifiants|rib|iban|pièce_d'identité|carte_d'identité|passeport|
            date_de_naissance|immatriculation !du_magasin|de_la_boutique|de_l'agence|du_site|
            de_la_page|ip|url|type|du_restaurant|de_l'hôtel|web|de_notre|de_votre_magasin|
            de_votre_agence|de_nos|du_point|de_confirmation|dédiée|était|d'information
        votre|vos|ton|ta|tes [nouvelle|nouveau|propre|nom_et|prénom_et|nom,|prénom,|beau|
            joli] nom|noms|prénom|prénoms|téléphone|tél|tel|portable|mobile|fixe|numéro|numéros|
            n°|coordonnées|identifiant|login|pseudo|matricule|06|num|gsm|whatsapp|ligne|nss|âge|
            plaque !de_domaine|est|de_vol|de_train|de_série|sous_android|sous_ios|sous_la_main|
            capte|affiche|s'allume|est_il|de_modèle|de_version|de_place|de_siège|de_lot|d'article|
            de_référence_produit|fonctionne|ne|a_été|de_l'enseigne|figure|reste|d'étage|du_magasin|portable
        votre|vos|ton|tes [coordonnées_et] infos|informations|données|détails !produit|sur_le|
            techniques
        adresse|adresses e-mail|email|mail|postale|électronique|complète|de_livraison|
            de_facturation|du_compte|exacte|personnelle|de_messagerie|liée|associée|rattachée|
            utilisée|mel
        mail|email|e-mail|nom|téléphone|tél|numéro|adresse .1 du|de|lié|associé|rattaché|utilisé|
            enregistré|au|à|sur [au|à|pour|lors|de|sur] [la|votre|ton|le|l] compte|commande|
            réservation|titulaire|dossier|abonnement|contrat|profil|passager|passagers|voyageurs
        date|lieu|dates|année de|et naissance
        ddn
        coordonnées !gps|du_magasin|de_l'agence|de_notre
        nom|noms|prénom|prénoms et|, [votre|vos|ton|tes|le|leur] prénom|nom|prénoms|noms|adresse|
            numéro|téléphone|mail|email|e-mail|tél
        nom de famille|jeune_fille|naissance
        iban|rib|bic
        code|codes postal|postaux
        pièce|carte|photo|copie|scan|photocopie|recto|justificatif .3 identité|domicile|cni|
            passeport|permis|vitale
        justificatif|attestation de|d domicile|identité
        cni|passeport|état_civil|numéro_client|identifiant_client|quittance
        capture|captures|photo|photos|copie|copies|scan|screen|screenshot|image|images|
            cliché .4 facture|factures|commande|confirmation|billet|billets|e-billet|ticket|
            tickets|ticket_de_caisse|reçu|reçus|relevé|bulletin|ordonnance|contrat|réservation|compte|
            justificatif|carte_d'embarquement|carte_d'abonnement|carte_d'adhérent|
            carte_de_fidélité|carte_grise|titre_de_transport|étiquette_du_colis|étiquette_de_colis|
            étiquette_d'envoi|étiquette_de_livraison|bon_de_livraison|bordereau
        établissement scolaire|de_santé
        école|collège|lycée|médecin|docteur de [votre|ton] fille|fils|enfant|enfants
        données|informations|infos|coordonnées|renseignements personnelles|perso|persos|bancaires|
            personnels|d'identification|de_contact
        relevé|relevés d'identité|de_compte|bancaire
        où vous|tu habitez|habites|résidez
        derniers|premiers chiffres .3 carte|cb|compte|iban
        arrêt|dossier|certificat|ordonnance de_travail|médical
    """,
    "personal_but": """
        belles|meilleures|jolies|anciennes|vieilles|drôles photos|photo
        photo|photos|image|images .2 distributeur|borne|machine|valideur|composteur|portique|
            guichet|file
        l|d|une|quelle|quel|votre|l_ adresse|nom|numéro|téléphone|coordonnées [exacte|exact|
            complète|précise|e-mail|mail] du|de|des|d [la|l|le|notre|votre|ce|cet|cette|nos|
            votre] [petit|grand] magasin|boutique|agence|site|restaurant|hôtel|page|lieu|gare|
            point_de_vente|point_relais|relais|chantier|serveur|url|ip|enseigne|vendeur|
            conseiller|conseillère|livreur|arrêt|produit|film|artiste|appareil|chauffeur|
            application|appli|série|bureau_de_poste|modèle|jeu
        numéro|n°|référence|références|réf [de|du|d|des] [votre|l|la|le|cet] vol|train|série|
            modèle|lot|article|produit|place|siège|voiture|quai|bus|ligne_de_bus|version|rame|
            porte|appareil|ligne_du_bus|la_ligne
        votre|vos|ton infos|informations|info trafic|voyageurs
        notre|nos|nôtre|son|leur adresse|numéro|mail|email|coordonnées|téléphone
        adresse|mail|email|numéro|coordonnées de|du|d [notre|nos] service|support|sav|nous|équipe
    """,
    "secret": """
        motdepasse|codesecret|numérodecarte
        quel|quels code|codes avez_vous_reçu|as_tu_reçu|vous_a_été_envoyé|s'affiche
        mot|mots|mdp de passe|passes|passe_actuel
        mdp|mots_de_passe|password
        cryptogramme|cvv|cvc|cvv2
        code|codes|numéro pin|secret|secrets|confidentiel|confidentiels|sms|unique|otp|3d-secure|
            d'accès|temporaire|personnel
        code|codes [à|de|d] [six|6|4|quatre|3|trois] [usage] vérification|sécurité|validation|
            confirmation|chiffres|authentification|activation|unique|connexion|déblocage|
            double_authentification|récupération
        numéro|numéros|n°|numero|chiffres [complet|entier] de|du|des [la|votre|ta|vos|
            votre_propre] carte|cb [bancaire|bleue|de_crédit|de_paiement|visa]
        numéro|numéros|n°|numero|chiffres [complet|complets] [de|du|des] [la|votre|ta|vos] cb|
            carte_bancaire|carte_bleue|carte_de_crédit|carte_de_paiement
        numéro|n° complet .3 carte|cb
        les|seize|16 [16|seize] chiffres .4 carte|cb
        trois|3 [derniers] chiffres|numéros .2 dos|verso
        code .2 reçu|envoyé|affiché|recevoir|recevez|transmis par|sur|au|dans|de
        code qui|, s'affiche|apparaît|est_affiché|figure
        code .1 a|t_a|vous_a [été] envoyé|été_envoyé
        code que|qui [vous|tu|nous] [venez|viens|avez|as|allez|vous_a_été|t_a_été|avons] [de|
            d] [recevoir|reçu|envoyé|vous]
        date|dates d'expiration|de_validité .3 carte|cb
        identifiants|codes|accès|code bancaires|bancaire|de_connexion|de_carte|de_cb|
            d'accès_à_votre_banque|de_banque
        identifiant|identifiants et [votre|vos|ton|le] mot|code|mdp
        phrase|clé secrète|de_récupération|privée
    """,
    "secret_but": """
        quatre|4|deux|2|six|6|derniers [derniers|premiers|quatre|4|trois|3] chiffres [du|de|de_la|
            de_votre|d_un] [numéro] .4 carte|cb|compte|iban
        quatre|4|deux|2|six|6|derniers|quelques derniers|premiers|quatre|4 chiffres .6 carte|cb|
            compte
        réinitialis*|chang*|modifi*|renouvel*|oubli*|récupér*|créer|créez|nouveau|choisir|
            choisissez|redéfini* .3 mot|mots|mdp|code|codes de|mdp|secret|pin|passe [passe]
        mot|mots de_passe oublié|oubliés|perdu
        code|codes promo|postal|barre|barres|client|réduction|avantage|cadeau|erreur|de_réduction|
            d'erreur|de_suivi|source|article|produit|de_réservation|wifi|parrain|naf|ape
        savoir|dire|dites_nous|confirmer si .6 mot|code|mdp|cb|carte
        carte|cartes [de|d] fidélité|cadeau|vitale|sim|identité|embarquement|membre|abonnement|
            grise
        numéro|n° [de|du] [la|votre|ta] carte [de|d] fidélité|cadeau|vitale|sim|identité|membre|
            embarquement|abonnement|grise|adhérent
    """,
    "refusal": """
        ne|n .5 pas|jamais|rien|plus|aucun|aucune|ni|point|personne|nul|guère
        ne|n !hésit*|manqu*|tard*|oubli* [nous|vous|le|la|les|l] partagez|communiquez|publiez|
            donnez|envoyez|laissez|transmettez|divulguez|postez|écrivez|mettez|indiquez
        jamais|sans|évitez|éviter|évite|inutile|surtout_pas|plutôt_qu|plutôt_que|au_lieu|
            pas_besoin|rien_de_personnel|abstenez|interdit|aucune|aucun|pas_nécessaire
        nul|plus|pas besoin de|d
        pas votre|vos|ton|de !n_est
        ni .2 votre|vos|ton
        donnez|envoyez|partagez|communiquez|publiez|postez|mettez|donne|envoie|partage|publie|
            écrivez|écris pas|jamais|rien|aucun|aucune|pas_votre
    """,
    "refusal_but": """
        n|ne [nous|me|m|y] donnez|envoyez|indiquez|communiquez|transmettez|précisez|laissez|
            publiez|postez|mettez|écrivez|notez|partagez|confirmez|donne|envoie|indique|laisse|
            mets|écris|note|poste|publie que|qu
        n|ne [vous] hésit*|manqu*|tard*|oubli*|avons|trouv*|dispos*|parven*|arriv*|retrouv*|pouv*|
            voy*|ai|a|peux|peut|avez|disposant|connaissons|voyons|identif* [pas|plus|jamais|rien|
            surtout]
        ne|n ret* [pas|plus]
        ne pas|surtout_pas|jamais hésit*|manqu*|tard*|oubli*|attendre
        hésitez|hésite|n'hésitez pas|surtout_pas
        surtout hésitez
        sans votre|vos|ton|ce|cette|cela|quoi|ces|lui|le_numéro|attendre|tarder|délai|problème|
            souci|faute|doute|celui|numéro|la_référence
        ne vous|t inquiét*|en_faites pas
        éviter|évitez de_perdre|tout|toute|une|un|les|des|que
        aucun|aucune|sans souci|problème|doute|inquiétude
        plus besoin|de|d
        n'est|n'était|n'a|n'ont|ne_sont|n'êtes|n'avez|n_y [pas|plus]
    """,
    "never_but": """
        nous|on|je vous|te demande|demandons|demanderai de_bien_vouloir|de_nous|de_m
        si je|nous vous|te demande|demandons
    """,
    "never": """
        jamais|ne|n|pas|aucun|aucune|nul .4 demand*|réclam*|exig*
        demand*|réclam* jamais|pas|ni|en_aucun_cas|aucun|aucune
        vous|te demande|demandent|demandait|demandant|demanderait|demanderaient|réclame|réclament|
            demandé
        quelqu'un|message|messages|mail|mails|sms|appel|appels|compte|comptes|courriel|personne|
            lien|site|escroc|escrocs|fraudeur|fraudeurs qui|vous|te [vous|te] demande|demandent|
            demandant|réclame|réclamant|invitant|invite|incitant|demandait
    """,
}
