"""How people are asked for something in French."""

_GIVE = (
    "envoyer|renvoyer|communiquer|donner|redonner|transmettre|indiquer|préciser|fournir|partager"
    "|laisser|renseigner|confirmer|mentionner|poster|publier|noter|inscrire|écrire|ajouter|mettre"
    "|joindre|rappeler|adresser|déposer|saisir|citer|dire|faire_parvenir|faire_suivre|passer|filer"
    "|repréciser|réindiquer|redire|compléter|spécifier|épeler|retourner|glisser|balancer"
    "|retransmettre|remettre|divulguer|révéler|lister|taper|signaler|détailler"
)
_GIVE_IMPERATIVE = (
    "envoyez|renvoyez|communiquez|donnez|redonnez|transmettez|indiquez|précisez|fournissez"
    "|partagez|laissez|renseignez|confirmez|mentionnez|postez|publiez|notez|inscrivez|écrivez"
    "|ajoutez|mettez|joignez|rappelez|adressez|déposez|saisissez|citez|tapez|retransmettez"
    "|détaillez|remettez|spécifiez|reprécisez|filez|balancez|glissez|épelez|complétez|retournez"
    "|tweetez|twittez|dictez"
)
_GIVE_TO_A_FRIEND = (
    "envoie|renvoie|communique|donne|transmets|indique|précise|fournis|partage|laisse|renseigne"
    "|confirme|mentionne|poste|publie|note|écris|ajoute|mets|rappelle|file|passe|balance|dis"
)
_ASK_FOR = "avoir|connaître|récupérer|obtenir|savoir|demander|prendre"
_SAME = "nous|me|m|moi|lui|le|la|les|l|en|y|vous|te|t"

_GIVE_ASKED = (
    "donnes|donnez|communiques|communiquez|envoies|envoyez|indiques|indiquez|transmets|transmettez"
    "|précises|précisez|files|filez|passes|passez|rappelles|rappelez|confirmes|confirmez|dis|dites"
    "|laisses|laissez|partages|partagez [votre|vos|ton|ta|tes] numéro|n°|mail|email|e-mail|adresse"
    "|nom|téléphone|tél|coordonnées|identifiant|num|référence|date_de_naissance|code_postal"
)

_SHOW = (
    "postez|publiez|partagez|ajoutez|mettez|montrez|envoyez|joignez|déposez|poste|publie|partage|mets"
    "|montre|envoie|poster|publier|partager|ajouter|mettre|montrer|envoyer|joindre|déposer|glisser"
)
_DOCUMENTS = (
    "ticket|tickets|ticket_de_caisse|billet|billets|e-billet|reçu|reçus|facture|factures|passeport"
    "|carte_d'embarquement|carte_d'abonnement|carte_vitale|carte_grise|justificatif|ordonnance"
    "|relevé|quittance|titre_de_transport|permis|confirmation_de_réservation"
    "|confirmation_de_commande"
)

FRENCH_ASKS = {
    "request": f"""
        {_GIVE_TO_A_FRIEND} une|un photo|capture|copie|scan|screen|screenshot|image
        ne|n [nous|me|m|y] {_GIVE_IMPERATIVE}|{_GIVE_TO_A_FRIEND} que|qu
        devons|devrons|devrais|devrai [vous] prendre|noter|avoir|connaître|recueillir|demander
        pouvez|pourriez|peux|pourrais|veuillez|voulez|voudriez|merci [vous|tu|svp|stp|bien|de|
            de_bien] [vouloir] nous|me|m [le|la|les] !rejoindre|contacter|appeler|joindre|suivre|
            aider|croire|excuser|pardonner|attendre|retrouver|trouver|lire_sur|faire_confiance|
            dire_si|dire_ce|dire_quand|dire_comment|dire_où|dire_pourquoi|dire_que|dire_quel|
            rappeler|écrire|répondre|signaler|laisser_le_temps|avoir|être|indiquer_si|préciser_si|
            confirmer_si|confirmer_que|soutenir|rencontrer|rendre_visite|solliciter|interpeller
        embêter|déranger|ennuyer|solliciter pour votre|vos|ton|ta|un|une
        faut|faudrait|faudra juste|seulement|simplement votre|vos|ton|ta|le|la|l|un|une
        dès_que|une_fois_que|quand|lorsque vous|tu [nous|m|me] aurez|auras|avez|as donné|
            communiqué|
            transmis|envoyé|indiqué|fourni votre|vos|ton|ta|le|la|l
        réception|attente de|d|du votre|vos|ton|ta|la|le|l
        revenir|revenez|reviens .3 avec votre|vos|ton|ta|le|la|l|un
        gentil|gentille|aimable|sympa|mesure|capable de|d [nous|me|m] {_GIVE}
        embête|dérange|ennuie de|d [nous|me|m] {_GIVE}
        commençons|commence|commencer par votre|vos|ton|ta|le
        c|cest|c'est|serait koi|quoi|qoi votre|vos|ton|ta|le|la|l
        aidez|aide nous|moi avec|en_nous
        bien vouloir [nous|me|m] {_GIVE}
        veut|veux|voulons|voudrait|prend|prends|prendrait bien|volontiers votre|vos|ton|ta|un|une
        répondez|réponds|réagissez à .4 avec|en_indiquant|en_précisant
        nous|me donniez|communiquiez|transmettiez|indiquiez|précisiez|envoyiez|fournissiez|
            laissiez|confirmiez
        laisse|laissons|laisserai .2 me|nous communiquer|transmettre|donner|indiquer|envoyer|
            préciser|fournir|renseigner
        quel|quelle|quels|quelles code|codes|mot_de_passe|mots_de_passe|identifiant|mdp|
            numéro .1 avez|as|a|est|utilisez|recevez
        {_GIVE_IMPERATIVE} !à_jour|que_nous|que_votre|que_vos|que_le|que_la|que_notre
        envoie|renvoie|communique|donne|redonne|transmets|indique|précise|fournis|partage|laisse|
            renseigne|confirme|mentionne|poste|publie|note|écris|ajoute|mets|rappelle|file|passe|
            balance|dis|adresse|joins moi|nous|ton|ta|tes|ici
        dites|dis|dîtes moi|nous !si
        faites|fais moi|nous|le_nous parvenir|suivre|passer
        merci|veuillez|veuillez|pouvez|pourriez|peux|pourrais|voulez|voudriez|n'hésitez_pas|
            n'hésite_pas|hésitez|hésite|pensez|pense|n'oubliez_pas|n'oublie_pas|oubliez_pas|
            ne_pas_hésiter|ne_pas_oublier|ne_pas_tarder|ne_tardez_pas|ne_tarde_pas|
            oublie_pas|prière|possible|possibilité|gentillesse|amabilité|besoin|invitons|invite|
            prions|prie|demandons|demande|demanderons|demanderai|suffit|faut|faudrait|faudra|
            devez|devrez|devriez|souhaitez|souhaiterions|aimerions|voudrions|aimerais|obligeance|
            gré|bien|plaît|plait|proposons|propose|remercions|remercie|venir|afin|serait|
            accepteriez .5 {_GIVE} !à_jour
        pouvez|pourriez|peux|pourrais|vous|tu [vous|tu] [nous|me|m] [svp|
            stp] {_GIVE_IMPERATIVE} !à_jour
        si vous|tu [nous|me|m] {_GIVE_IMPERATIVE}|donnes|communiques|envoies|indiques|précises|
            transmets
        répondez|réponds|répondre|commentez|revenez|reviens|contactez|écrivez .3 avec|
            en_indiquant|en_précisant|en_mentionnant
        avec|en [nous|me|m|y|le|nous_y] communiquant|indiquant|précisant|donnant|envoyant|
            transmettant|laissant|fournissant|mentionnant|rappelant|joignant|partageant|
            renseignant|notant
        quel|quelle|quels|quelles est|sont|était|serait !le_problème|le_souci
        c'est quoi|quel votre|vos|ton|ta|le|l
        besoin|attente|attend|attends|attendons|disposer de|d|du|des
        attend|attends|attendons|demandons|récupérer|recueillir votre|vos|ton|ta|tes|le|la|l|vous|
            te !nous_excuser
        nous|me|m|te faut|faudrait|faudra|manque|manquent|manquerait
        faut|faudrait|faudra votre|vos|ton|ta|tes|le|l|un|une
        avez|auriez|as|aurais|disposez|possédez vous|tu [bien|par_hasard|toujours|encore|déjà|
            reçu|sous_la_main|d] un|une|votre|ton|le|la|l|vos
        vous|tu avez|as|auriez|aurais [bien|par_hasard|toujours|encore] un|une|votre|ton|le|ta .6 ?
        puis|pourrais|peut|pourrait|peux|pouvons|pourrions|pourrait|pourrions je|on|nous [bien|
            vous|svp|te] {_ASK_FOR}
        on|nous|je peut|pourrait|peux|pourrais|pourrions|aimerait|aimerais|voudrait|
            aurait_besoin_d [bien|vous|svp|te] {_ASK_FOR}
        possible|serait .2 d|de {_ASK_FOR}
        aimerions|souhaiterions|voudrions|souhaitons|afin_d|aimerais|voudrais {_ASK_FOR}
        reste|manque|manquent|manquerait [plus] [qu] [que] [juste|plus_que] [à] votre|vos|ton|ta|
            le|l|votre
        à|a|de nous|me communiquer|transmettre|fournir|indiquer|préciser|envoyer|confirmer
    """,
    "asked": f"""
        {_SHOW} [nous|moi|en_commentaire|ici] votre|vos|ton|ta|tes [propre|petit] {_DOCUMENTS} !au|
            aux|en_caisse|à_la|à_l|en_magasin|au_contrôle|au_moment
        photo|capture|photographiez|scannez [d_écran] votre|ton|le {_DOCUMENTS} .3 postez|publiez|
            partagez|mettez|envoyez|poste|publie|partage|mets|envoie
        quel|quelle numéro|adresse|mail|référence|identifiant ?
        au nom de_qui
        si je|on|nous vous|te demande|demandons votre|vos|ton|ta
        c'est|cest|est au_nom_de_qui|à_quel_nom
        qui est le|la titulaire
        numéro|n°|mail|adresse|téléphone|tél .4 où|auquel|sur_lequel|à_laquelle .3 joindre|
            rappeler|
            appeler|contacter|répondre|écrire
        peux|peut|pouvons|pourrais|pourrai|pourrons .4 avec votre|vos|ton .2 numéro|mail|e-mail|
            référence|nom|adresse|n°
        je|on prends|prend|note|récupère votre|vos|ton|un|une .5 ?
        numéro|n°|référence|adresse|mail|coordonnées|nom .3 sera|serait|seraient|seront utile|
            utiles
        quel|quelle est|serait son|sa numéro|référence|adresse ?
        quel|quelle|quels|quelles|de_quel|de_quelle|dans_quel|dans_quelle|à_quel|du_quel hôpital|
            hopitaux|clinique|cliniques|médecin|docteur|chirurgien|spécialiste|maternité|ehpad|
            cabinet|service_hospitalier|maladie|pathologie|traitement|école|collège|lycée|crèche|
            établissement|établissement_scolaire !de_crédit|faut|est_le_plus|conseillez
        quel|dans_quel service .2 hospitalisé|hospitalisée|soigné|soignée|admis|admise|suivi|suivie
        quel|quelle est|était l'établissement_scolaire|l'école|le_nom_de_votre_médecin|
            votre_médecin|votre_maladie|votre_pathologie|votre_traitement|votre_état_de_santé
        quel âge avez|as|a|ont
        vous|tu êtes|es né|née|nés|né_e [le] quel|quand
        né|née quel_jour|quand|le_combien
        vous|tu habitez|habites|résidez|vivez|logez [exactement] où|dans_quelle|à_quelle
        où|dans_quelle_rue|à_quelle_adresse habitez|habites|résidez|vivez|logez|loges
        numéro|n°|mail|adresse|email .2 vous|te joindre|rappeler|contacter|appeler|
            recontacter !gratuitement
        tu|vous [pouvez|peux|pourriez|voulez_bien|veux_bien] [nous|me|m] {_GIVE_ASKED} .6 ?
        pour|sur|à quelle|quel adresse|numéro|mail|nom|e-mail|email ?
        ^ un|une [petit|petite] numéro|n°|référence|adresse|mail|nom|téléphone|tél .4 et
        numéro|référence|adresse|mail|coordonnées|n° .6 suffisent|suffit|nous_suffit
        ^ votre|vos|ton|ta|tes|un|une|le|les .8 svp|stp|s'il_vous_plaît|s'il_te_plaît|
            s'il_vous_plait|sil_vous_plait
        ^ votre|vos|ton|ta|tes|un|une|le|les numéro|adresse|mail|email|e-mail|téléphone|tél|tel|
            nom|noms|num|référence|réf|coordonnées|identifiant|identifiants|code_postal|rib|iban|
            date_de_naissance|portable|n° !est|sont|a|ont|était|n|ne|sera|seront .6 merci !de|pour|
            d|beaucoup
        ^ et votre|vos|ton|ta|tes numéro|adresse|mail|email|e-mail|téléphone|tél|nom|n°|
            coordonnées|identifiant|code_postal|date_de_naissance .5 ?
        ^ votre|vos|ton|ta|tes numéro|adresse|mail|email|e-mail|téléphone|tél|tel|nom|num|
            coordonnées|identifiant|code_postal|date_de_naissance|portable|n° !est|sont|a|ont|
            fonctionne|n|ne|vous|nous|te|affiche|capte|s|se|reste|apparaît|figure .5 ?
        ^ numéro|n°|num|adresse|nom|référence|coordonnées|mail|téléphone|tél .5 svp|stp|
            s'il_vous_plaît|s'il_te_plaît|?
        numéro|n°|num|adresse|réf|référence|n [°] [de] commande|téléphone|tél|client|mail|dossier|
            suivi|contrat|colis|e-mail svp|stp|s'il_vous_plaît|merci
        à|a|sous|avec|sur quel|quelle|quels nom|adresse|mail|e-mail|email|identifiant|
            identifiants|coordonnées|numéro !faut
        quel|quelle|quelles adresse|mail|email|e-mail|identifiant|numéro_de_téléphone|
            numéro_de_commande|nom .2 avez|as|est|utilisez|utilises|a_été|figure|apparaît|devons|
            doit|dois
        numéro|référence|adresse|mail|coordonnées|n° .5 aiderait|aiderai|permettrait|permettra|
            permettrai|permettraient|utile|aideraient|aidera|suffirait|suffira
    """,
    "request_it": """
        envoyez|renvoyez|communiquez|donnez|transmettez|indiquez|partagez|laissez|postez|écrivez|
            notez|mettez|confirmez|précisez|publiez le|la|les
        envoie|renvoie|communique|donne|transmets|indique|partage|poste|écris|note|mets|dis le|la|
            les
        nous|me le|la|les|l|l_envoyer communiquer|envoyer|donner|transmettre|indiquer|partager|
            écrire|confirmer|préciser|redonner
        nous|me l'envoyer|l'indiquer|l'écrire|l'adresser
        le|la|les partager|poster|laisser|noter|publier|indiquer|mettre|envoyer|renvoyer|redonner|
            donner|redire|remettre ici|en_commentaire|sous|ci-dessous
    """,
    "spared": f"""
        ne|n [pas] [nous|me|m|y|en|le|la|les] {_GIVE}|{_GIVE_IMPERATIVE}|{_GIVE_TO_A_FRIEND}
        {_GIVE_IMPERATIVE}|{_GIVE_TO_A_FRIEND} rien
        pas|plus|aucunement|guère utile|utiles|nécessaire|nécessaires|requis|requise|demandé
        pas|nul|plus|aucun|aucunement besoin|nécessité de|d|du|des|que
        inutile|évitez|éviter|évite|sans|plutôt_que|plutôt_qu|au_lieu|pas_la_peine [de|d] [nous|
            me|m] {_GIVE}
        sans|plutôt_que|plutôt_qu|au_lieu_de votre|vos|ton|ta|tes
        ^ pas|aucune|aucun|ni [de|d] votre|vos|ton|ta|tes|le|la|nom|noms|adresse|coordonnées|
            coordonnée|données|donnée|infos|info|informations|information
    """,
    "spared_but": f"""
        vous|tu|il|elle|ils|elles|qui ne|n .2 {_GIVE}|{_GIVE_IMPERATIVE}|{_GIVE_TO_A_FRIEND}
    """,
    "left": """
        juste|seulement|uniquement|simplement|exclusivement|mais|sauf|excepté|hormis|
            plutôt [juste|seulement|uniquement|simplement|plutôt|bien] [avec] [de|d] [votre|vos|
            ton|ta|tes|le|la|l|un|une]
        autre|autres|autre_chose que [votre|vos|ton|ta|tes|le|la|l|un|une]
    """,
    "request_but": f"""
        pour|afin_de [vous|te|t|l] connecter|inscrire|identifier|activer|réinitialiser|commander|
            réserver|abonner|désabonner|enregistrer|inscription|activation .4 saisissez|tapez|
            entrez|indiquez|renseignez|saisis|entre|tape
        vous|tu aurez|auras besoin de|d|du|des
        notez|note|retenez|composez|gardez [bien] le|ce|notre|nos|cette !numéro_de
        vous|nous|ils|elles|qui [{_SAME}] [{_SAME}] {_GIVE_IMPERATIVE}
        nous|on|qui|ils|équipes|je|vous|collègues|équipe [{_SAME}|pouvons|allons|va|devons|
            pourrons|venons_de|vont|peut|vais|pourrez|ferons|souhaitons|faisons|viens_de|
            vient_de] [{_SAME}] {_GIVE}
        afin|pour|sans|avant|de_quoi|après que|de|d|nous|avoir|vous|te|les|en [nous|vous|te|m|me|
            les] {_GIVE} !votre|vos|ton|le_numéro|l_adresse|la_référence|ta|tes|ici
        que|lorsque|quand|dès_que|si|qui_vous|qui_te|avez|ayez .1 demande|demandent|demandait|
            demandé|demandant
        vous|te demande|demandent|demandait|demandant|demandé
        quel|quelle|quels|quelles est|sont l'état|la_nature|le_délai|l'erreur|le_modèle|
            le_message|l'origine|l'étape|le_magasin|la_version|le_produit|la_marque|l'appareil|
            le_navigateur|la_situation
        merci|remercions|remercie de|pour [nous|vous|m] [en|l|y|le] avoir|d_avoir|votre|vos|
            l'avoir|être|ces|cette|ce|m'avoir|nous_avoir
        donnez|laissez|accordez|écrivez|dites nous|moi un|une|quelques|deux|le_temps [petit|
            court] moment|instant|minutes|jours|heures|temps|chance|avis
        laissez|donnez votre|un|une|ton|vos avis|commentaire|note|étoile|étoiles|impressions|
            ressenti|opinion
        vous|tu|ne|n'|pas avez|as|auriez|pas besoin de|d|du|des !nous|nous_communiquer|me
        pas|plus|aucun|sans|aucunement besoin
        au|en_cas_de|répond_à_votre|selon_vos|le besoin
        l'attente|l_attente de !votre_n|votre_numéro|votre_adresse|votre_mail|vos|ton
        faites|fais|donnez|mettez|tenez|notez attention|confiance|à_jour|nous_confiance
        avez|as|aviez|avait|avons|ai|a|ont [nous|déjà|bien|donc] [{_SAME}] [bien|déjà|
            donc] envoyé|communiqué|donné|transmis|indiqué|précisé|fourni|partagé|laissé|
            renseigné|confirmé|publié|noté|saisi
    """,
    "asked_but": f"""
        je|on|qui|allons|vais|va|pouvons|venons_de [vous|te|t|lui|leur|y] {_SHOW}
        de|d|pour vous|te|t|lui|leur {_SHOW}
        quand|lorsque|si|avant|ceux_qui vous|tu|de|qui {_SHOW}
    """,
}
