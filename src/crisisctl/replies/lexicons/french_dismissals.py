"""Words in French that tell people that nobody listens."""

_MADE = "publication|message|tweet|post|campagne|publicité|propos|vidéo|visuel|blague|affiche"
_OTHERS = (
    "prestataire|fournisseur|sous-traitant|sous_traitant|transporteur|livreur|partenaire|agence"
    "|stagiaire|salarié|employé|collaborateur|hébergeur|fabricant|technicien|magasin|franchisé"
)

FRENCH_DISMISSALS = {
    "no_comment": """
        ne vous|te|en dirons|dirai|dira pas davantage|plus|qui|pourquoi|ce_qui|ce_qu !ici|avant|
            tant
        en resterons|restons|tiendrons|tenons là|à_cela
        étendrons|attarderons|épancherons|étendons pas|davantage|plus
        ne|n dirons|dira|dirai|ajouterons|ajoutera|déclarerons|communiquerons|communiquera|
            communiquons|répondrons|répondra|réagirons|réagira|débattrons rien|pas|plus|à [de_plus|
            davantage|à_ce|sur_ce|sur_cette|aux|à_ces|à_ce|au] [sujet|rumeurs|questions|
            accusations|affaire|point|stade|polémique*|attaques]
        réservons|réserve nos|nos_|ses|notre|sa déclarations|explications|réponse|réponses|
            commentaires à|pour|aux
        appartient|revient pas [de] commenter|nous_prononcer|réagir|nous_exprimer|en_dire
        pas|souhaitons|souhaite|préférons|préfère [ne_pas|pas|nous] réagir|nous_exprimer|
            nous_prononcer|s'exprimer|commenter|en_dire|faire_de_commentaire*|communiquer
        laissons|laisser [la] justice|enquête|les_autorités|enquêteurs faire|travailler|s'exprimer|
            trancher
        secret|confidentialité [de|des] [l] instruction|enquête|affaires [nous] [interdit|empêche|
            oblige]
        aucun|aucune|pas|sans déclaration|commentaire|réaction [publique] [de_notre|à_faire|
            supplémentaire|ne_sera|de_la|pour]
    """,
    "no_comment_but": """
        ne|n .3 dirons|dirai|dira|disons|dirait pas|jamais|plus [ici|non_plus] que|qu
        ne|n .2 parl* pas|plus de|d simple|cas|incident|fait|hasard|malentendu|fatalité|détail|
            petit|petite
        ne répondrons|répondra pas avant|tant_que|aujourd'hui|ici|en_public
        votre|vos|un|ton|aucun_autre|dernier commentaire
        supprim* .3 aucun commentaire
    """,
    "non_apology": f"""
        si des|certaines|certains|quelques|d_autres personnes|clients|internautes|gens|abonnés|
            autres|voyageurs ont|se_sont|auraient|aient|sont [pu] [été|être|se] blessé*|choqué*|
            heurté*|offensé*|senti*|sentir|vexé*|déçu*
        qui s'estiment|s'estime|s'estimeraient|se_sentent|se_sent|pensent|croient lésé*|blessé*|
            offensé*|choqué*|trompé*|floué*|avoir
        désolé*|navré*|regrettons|regrette|excuses|peiné* de|pour|par|que votre|ton|vos|
            certains ressenti|déception|mécontentement|frustration|sentiment|perception|agacement
        regrettons|désolé*|navré*|regrette|dommage que|si vous|certains|cela|tu|d'aucuns|
            quelques .3 mal|pas|choqué*|déplu|heurté*|blessé*|offensé*|vexé*|déçu*|interprété*|
            compris|pris|ressenti|vécu|perçu
        si [notre|nos|cette|ce|ces|la|le|les] [dernière|dernier] {_MADE} a|ont|vous_a|vous_ont|
            aurait|auraient|vous_aurait [pu] [vous] choqué*|choquer|heurté*|heurter|blessé*|
            blesser|offensé*|offenser|vexé*|déplu|déplaire|dérangé*
        si nous|l'on|on avons|a|aurions [pu] heurté*|heurter|choqué*|choquer|blessé*|blesser|
            offensé*|vexé*
        ceux|celles|personnes|tous|toutes|clients [et_celles] qui se|s'|auraient|ont|aurait|
            ont_pu [pu] [être|se] [seraient|sont|sentir|sentis|sentiraient|seront] [pu] [sentis|
            sentir] offensé*|blessé*|choqué*|heurté*|visé*|vexé*
        n'était|jamais|nullement|pas|n'avions [pas] [dans|eu|d|de] [notre|nos|l'|l] intention|but|
            volonté de|d [vous] vexer|blesser|choquer|heurter|offenser|froisser|nuire
        éventuel|éventuelle|éventuels|éventuelles gêne|désagrément|désagréments|inconvénient*|
            dérangement
    """,
    "non_apology_but": """
        regrettons|désolé*|navré* que|si cela|vous [n'|ne] ait|ayez|avez|ait_pas reçu|attendu|
            attendre|pris_autant
    """,
    "defensive": """
        n'avez|n'as|avez|as jamais contacté|appelé|prévenu|signalé|demandé|cherché|pris_la_peine
        merci|veuillez|prière|invitons|pensez [de|à|bien] [vouloir|bien] lire|relire|consulter|
            vérifier [attentivement|bien] [de] nos|les|la|notre|le conditions|cgv|règlement|notice|
            faq|charte|contrat [avant|attentivement]
        avons|a|ont agi .5 procédures|procédure|règles|réglementation|règlement|protocole|
            protocoles|loi
        rien|aucun|aucune à|chose nous|me|se reprocher
        contestons|réfutons|démentons|rejetons|nions|récusons [fermement|catégoriquement|
            formellement|totalement|vivement] [toute|toutes|tous] [les|ces|cette|ce|vos|de_telles|
            ces] accusation|accusations|allégation*|critique|critiques|affirmation*|propos|
            insinuation*
        renseignez-vous|informez-vous|vérifiez|relisez|lisez|révisez|renseigne-toi [vos|nos|donc|
            d'abord|mieux|bien|la|les] [sources|faits|conditions|d_abord|cgv] [avant] de|avant|
            d'abord|sources|faits|conditions|cgv
        c'est|est vous|toi qui n|ne|avez|as|auriez|êtes
        vous exagérez|dramatisez|délirez|inventez|mentez|affabulez|fantasmez|surréagissez
        contrairement à|a ce_que|vos|votre|ta [vous] [affirmez|dites|dires|prétendez|écrivez|
            affirmations|pensez|croyez]
        vous|tu vous_trompez|faites_erreur|êtes_dans_l'erreur|avez_tort|n'avez_rien_compris|
            n'avez_pas_compris|ne_comprenez_pas|n'avez_qu
        il|suffisait|fallait suffisait|fallait|de|juste de|d|lire|nous|appeler|demander|
            vérifier [lire|nous|appeler|demander|vérifier|prévenir]
        nous|on avons|a tout|toujours|parfaitement|scrupuleusement [fait|respecté|agi|
            suivi] [notre|nos|les|la|en|correctement|procédures|règles|parfaitement]
        déjà|maintes|plusieurs répondu|fois|expliqué|dit à|expliqué|répété|répondu|dit cette|votre|
            ce|le|cela|la
        c'est|est|sont votre|ton|votre_propre problème|choix|faute|responsabilité|affaire
        responsabilité|problème n'est|est|ne pas|relève|incombe [de|la|le] [nôtre|notre|nous]
        vous|tu êtes|es responsable|seul|le_seul|la_seule [responsable|à|de]
        avez|as accepté|signé|validé|coché [ces|nos|les|la|ce] [conditions|cgv|contrat|case|termes|
            règles]
    """,
    "defensive_but": """
        si|c'est|est|puisque vous|c'est [vous] qui avez raison|décidez|choisissez
        si|peut-être vous|nous vous_trompez|exagérez
        vous|tu n|ne n'exagérez|êtes pas
        c'est vous|toi qui avez|as raison|bien
        c'est|est votre|ton choix|droit et_nous
        nous|on avons|a tout vérifié|lu|arrêté|remboursé|rappelé|repris
    """,
    "blame": f"""
        vous|tu avez|as|auriez sans_doute|peut-être|probablement|sûrement|dû|certainement oublié|
            oublier de|d|la|le|l|votre
        {_OTHERS} n|ne|qui a|ont|fait|respecte|pas|s'est|n'a [pas|rien] fait|respecté|assuré|tenu|
            livré|prévenu|trompé*|planté*|raté|oublié|manqué|failli [son|sa|ses|leur|les|
            le] [travail|délais|engagements]
        vous|tu avez|as|auriez [sans_doute|peut-être|probablement|dû|sûrement|certainement|
            pu] [mal] saisi|saisir|tapé|taper|rentré|entré|renseigné|indiqué|donné|noté|lu|cliqué|
            utilisé|rempli|commandé [une|un|le|la|votre|vos|ton|l|de] [mauvais|mauvaise|adresse|
            faux|fausse|ancienne|numéro|formulaire|code] !correctement|bien|nous
        avez|as|auriez dû|du|sans_doute|peut-être|probablement|sûrement mal saisi|saisir|lu|lire|
            compris|comprendre|rentré|rentrer|noté|noter|indiqué|tapé|taper|rempli|utilisé
        erreur|faute|négligence|manipulation de|d manipulation|saisie|lecture du|de|d|des client|
            clients|l'utilisateur|utilisateur|usager|votre_part|la_part
        prenez-vous-en|adressez-vous|plaignez-vous|voyez [plutôt|ça|cela|donc|directement] à|au|
            aux|avec|auprès [la|de|du|le] [la|votre|l] [météo|poste|banque|transporteur|opérateur|
            mairie|état|gouvernement|fabricant|constructeur|vendeur]
        n'y|y sommes|suis|est pour rien
        c'est|est|sont leur|sa|la faute|erreur|responsabilité|problème !à_nous|de_notre
        faute|responsabilité|erreur incombe|revient|est|en_incombe [à|au|aux|entièrement|
            uniquement] [à|au|aux|du|de] [notre|la|l|un|une|seul] {_OTHERS}|client
        la faute à|aux|au !pas_de
    """,
    "blame_but": """
        vous|tu n'y|n'y_êtes|y êtes|es pour rien
        si|au_cas_où|peut-être vous|tu [avez|auriez|as] saisi|indiqué|rempli|utilisé
        vous avez|nous_avez [bien] indiqué|noté|renseigné|saisi|donné|rempli .2 nous|merci|et
    """,
    "minimising": """
        n'y a|avait|aura [eu] que|qu deux|trois|quatre|cinq|six|dix|quelques|des|
            très_peu_de .1 plainte*|cas|signalement*|blessé*|commande*|retard*
        seuls|seules|uniquement quelques|certains|certaines|une_poignée|une_minorité|
            très_peu [rares] clients|comptes|produits|personnes|utilisateurs|commandes|lots|trains|
            voyageurs|magasins|de_|d|de sont|est|a|ont|touché*|concerné*|impacté*
        impact|conséquences|effet|effets|risque|dommages|préjudice|gêne|dégâts est|sont|reste|
            restent|était|étaient|a_été [très|assez|plutôt|vraiment|tout_à_fait] minime|minimes|
            négligeable*|limité*|mineur*|faible*|insignifiant*|marginal*|anecdotique*
        pas|rien bien|si|très|tellement|vraiment|de grave|méchant|dramatique|catastrophique|
            terrible
        rien de [bien|très|vraiment] grave|méchant|dramatique|sérieux|inquiétant|alarmant|spécial
        faut|savoir|devons|convient|essayons [de|d] [savoir] relativiser|raison_garder|
            dédramatiser|garder_raison|prendre_du_recul
        relativisons|dédramatisons|raison_gardons
        ce|c n'est|est|sont qu|que|qu'un|jamais un|une|des|d [petit|petite|simple|
            malheureux] !début|premier|première|exemple|rappel|test|exercice
        après tout , c'est|ce|il
        cela|ça|ca arrive|peut_arriver à|aux tout_le_monde|meilleurs|tous|n'importe
        petit|petite|petits|petites|simple|léger|légère|banal|banale souci|soucis|couac|bug|hic|
            accroc|contretemps|désagrément|désagréments|incident|retard|raté|dysfonctionnement|
            bévue|boulette|malentendu|égratignure
        aurait|auraient pu être bien|pire|plus_grave
        tempête dans un
        beaucoup de bruit
        inutile|pas_la_peine|aucune_raison|pas_besoin de|d s'inquiéter|paniquer|dramatiser|
            s'affoler|s'énerver|en_faire|vous_inquiéter|vous_énerver
        c'était|c'est|n'est|n'était [juste|qu] un|une [mauvaise|simple|petite] blague|plaisanterie|
            boutade
        en faites|fais|fait|font [vraiment|un_peu] beaucoup|trop|des_tonnes
        n'a|n'ont|n'aura duré|concerné|touché|affecté|coûté que|qu
        rien|pas d|de alarmant|inquiétant|préoccupant|dramatique
        une|d'une simple rayure|égratignure|tache|étiquette|photo|phrase|coquille
        ça|cela|situation|chose reste|est|demeure [très|tout_à_fait|extrêmement] exceptionnel*|
            rare|rarissime|anecdotique
    """,
    "minimising_but": """
        pas|n'est|jamais|non|plus|ni [un|une|qu'un|d|des] petit|petite|simple|léger|banal|banale
        n'est|ce_n'est pas|plus|en_rien [un|une|qu'un|qu'une|seulement|que] [un|une] petit|petite|
            simple|léger|banal|banale
        n'est|n'était|ne|n'a|n'ont|sont|est pas|rien|jamais minime|négligeable|limité|anodin
    """,
    "speculation": """
        soupçonnons|suspectons|supposons|présumons|imaginons|pensons [fortement|que|à|une|un|
            d] !à_vous|bien_à|aux|à_elle|à_lui|à_toutes|à_tous
        c'est|est|serait|doit_être|il_s'agit sans_doute|sûrement|certainement|probablement|
            peut-être|vraisemblablement un|une|dû|lié|la|le|notre|votre|dû_à|liée|due
        on dirait que|qu|un|une
        notre|première|seule hypothèse|piste est|serait|privilégiée|principale
    """,
    "speculation_but": """
        pensons à|bien|fort|fortement vous|à|aux
        vous|tu pensez|penses
    """,
    "promise": """
        , c'est sûr|certain|promis|juré !que
        recevrez|aurez|serez|sera|seront|arrivera|obtiendrez .4 sans_faute|à_coup_sûr|c'est_promis|
            c'est_certain|garanti|promis
        sans|zéro|aucun|aucune aucun|danger|risque danger|risque|pour|à_craindre|n'existe
        100|cent %|pour_cent sûr|sûre|sûrs|sans|fiable*|garanti*|sécurisé*
        dernière fois que|!que_vous|que_nous_avons
        plus jamais [cela|ça|une|de] !à|hésiter
        on|nous [vous] promet|promettons|garantit|garantissons|jurons|assure|assurons que|qu|un|
            une|le|la|l|de|votre
        vous|tu avez|as notre|ma parole|promesse|garantie
        tout|service|site|problème|panne|réseau|situation|application sera|serait|va_être|
            devrait [être|de_nouveau] [totalement|entièrement|à_nouveau] réglé*|rétabli*|résolu*|
            réparé*|normal|rentré*|opérationnel* [dans_l'ordre] ce|cet|cette|demain|dans|d'ici|
            avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|dès
        jamais nous|on ne laisser*|permettr*|referons|accepter*
        laisser*|permettr* .2 se_reproduire|recommencer
        100 % en_sécurité|à_l'abri
        données|coordonnées|compte|comptes|argent|épargne sont|est|reste|restent [bien|totalement|
            parfaitement|tout_à_fait|entièrement] en_sécurité|à_l'abri|en_sûreté
    """,
    "promise_but": """
        ne|n|pas|jamais|sans|impossible_de|rien .2 promettre|promettons|promet|garantir|
            garantissons|garantit|assurer|jurer
        nous vous_assurons|assurons le|la|l|un|une|notre|votre suivi|remboursement|accueil|
            livraison|continuité|prise
        assure|assurons le|la|l|un|une suivi|service|accueil|livraison|continuité|prise|sécurité
        personne|aucun|aucune .1 ne sera|seront facturé*|débité*|prélevé*|pénalisé*
    """,
    "vague": """
        merci|veuillez de|bien_vouloir [bien] patienter|votre_patience !jusqu*|avant|pendant|encore
        tenons|tient|tiendrons|tiendra au|informé*|informés courant|!dès|à
        vous|te tenons|tient|tiendrons|tiendra informé*|au_courant !à|avant|ici|toutes|chaque|
            d'ici|jusqu*
        dans|sous les|quelques prochains|prochaines|jours jours|heures|semaines|qui_viennent
        à venir|suivre|suivra dans|prochainement|bientôt
        au|aussi|le plus|tôt vite|tôt|rapidement [possible] !possible_est
        en temps|cours|son [et_en_heure] utile|voulu|et|heure
        plus|un_peu|ultérieurement tard|plus_tard !que|dans|le|à|ce|cet|vers|,
        restez|reste connecté*|à_l'écoute|branché*|aux_aguets
        un peu|encore|petit de|un patience|peu_de_patience
    """,
    "vague_but": """
        au|trop|assez plus|tard tard
        trop|si|moins tard|vite
        jamais trop
    """,
    "insult": """
        épargnez|épargne nous|moi votre|vos|ton|tes|ce|cette|ces
        pas|rien|jamais [vous|te] demandé votre|ton avis|opinion
        peu|sou|once|minimum de|d jugeote|cervelle|bon_sens|intelligence|logique
        vous|tu|ils n'êtes|êtes|es|n'es jamais|toujours content*|contents|satisfait*|heureux|
            mécontent*|à_râler|en_train_de
        jamais content*|satisfait* !de_vous|d'apprendre
        passez|passe à|donc autre chose
        allez|va voir|pleurer|pleurnicher|vous_plaindre|te_plaindre|râler ailleurs|plus_loin|chez
        si cela|ça|ca ne|n|vous|vous_plaît_pas vous|te|plaît_pas|convient_pas plaît|convient|
            va pas , .4 allez|va|partez|changez|ailleurs|passez|désabonnez
        apprenez|apprends à|a lire|compter|écrire|écouter|vivre|réfléchir
        arrêtez|arrête|cessez|cesse|fini|assez de|d|avec [vous|te|vos|ces] pleurnicher|chouiner|
            râler|geindre|pleurer|plaindre|jérémiades|caprices|mentir|vos_mensonges
        vous|tu racontez|racontes|dites|dis|écrivez n'importe|des|que [que_des] quoi|bêtises|
            âneries|sottises|salades|mensonges
        n'importe|importe|un quel|enfant|quel_enfant|enfant_de enfant|imbécile|comprend|
            de [comprend|comprendrait|sait|cinq]
        perdre|perdons|perd|perte pas|notre|de|du|notre_temps temps|avec [avec] [des|les|vous]
        on s'en|s_en|se fiche|moque|fout
        vous|tu êtes|es|devez|semblez [vraiment|un_peu|être|juste] stupide*|bête*|idiot*|nul*|
            ridicule*|hystérique*|parano*|aigri*|frustré*|malhonnête*|de_mauvaise_foi|ignorant*
        sachez|encore faudrait-il|faut|savoir savoir|lire|apprendre lire|écrire|réfléchir
    """,
    "insult_but": """
        si vous|tu [n'] êtes|es [pas|jamais] content*|satisfait*
        êtes|es toujours content*|satisfait*
        pas|jamais perdre|perdu|perdiez [votre|de] temps
        n'êtes|êtes|es pas|jamais stupide*|bête*|idiot*|ridicule*|nul*
        passer à autre_chose
    """,
    "legal_threat": """
        avocat|avocats|juristes|service_juridique , tenez-vous|tiens-toi|préparez-vous|soyez
        nos|notre|mes avocats|avocat|juristes|service_juridique|conseils prendra|prendront|vous|
            contactera|contacteront|étudient|répondront|se_chargera|se_chargeront|sont|saisi*
        porterons|portons|porterai|déposerons|déposons|allons_porter|déposer plainte contre|pour|
            envers
        poursuivrons|attaquerons|traînerons|poursuivons [en_justice|devant|tous|toute|quiconque|
            ceux|en|les] [justice|tribunaux|ceux|personne|auteurs]
        on|nous se|nous reverra|reverrons|retrouvera|verra au|en|devant tribunal|tribunaux|justice
    """,
    "legal_threat_but": """
        portons|porterons|déposons plainte contre|pour x|les_pirates|l'auteur|les_auteurs|ce_vol|
            cette_intrusion|piratage|les_escrocs
    """,
}
