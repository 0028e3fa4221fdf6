"""Words in French that keep silent, half apologise, make it small, or leave the time open."""

_THINGS = "clients|utilisateurs|comptes|produits|commandes|personnes|abonnés|voyageurs|lots|foyers"
_WHO = "client|clients|utilisateur|banque|opérateur|fournisseur|transporteur|constructeur|google"
_CAUSE = "origine|cause|panne|incident|fuite|problème|responsable|coupable|bug"
_LATEST = "au_plus_tard|avant|soit"

FRENCH_EVASIONS = {
    "no_comment": """
        donnerons|donnera|donnerai|donnons|donne pas|aucune|plus [de] suite
        aucune suite ne sera
        peut|pouvons|pourrons|peux|pourra|pouvait [pour_l_instant|encore|vous|vous_en|
            malheureusement] rien [vous|en] dire|déclarer|révéler|divulguer|communiquer|dévoiler|
            ajouter|commenter
        peut|pouvons|pourrons|peux|pourra pas [vous|en] divulguer|dévoiler|révéler|dire|
            communiquer|ajouter plus|davantage
        regarde que nous|personne|l'entreprise|la_direction
        ça|cela|ca|ceci [ne] vous|te|t regarde pas|en_rien
        affaire|affaires|cuisine|question|sujet|décision [purement|strictement] interne*|privée
        garder|gardons|garderons|gardera|conserver|préférons|choisi le silence
        préfér* [de] [nous|se|me] taire
        sujet|débat|débats|discussion|chapitre|polémique [est|pour_nous] [désormais|
            définitivement|maintenant|donc] clos*|close|terminé*|fermé*
        entrerons|entrons|entrer|entrera|rentrerons|rentrons|rentrer|alimenterons|alimenter|
            nourrir|participer*|prendr* pas|plus dans|la|le|cette|à|part .3 polémique*|débat*|
            détails|jeu|discussion|controverse
        alimenter|nourrir|relancer cette|ce|la|le|les polémique*|débat*|controverse
        aucune|aucun communication|interview|précision|explication|réponse|détail|information|
            déclaration [supplémentaire|complémentaire|officielle|publique] ne sera|seront|peut|
            pourra [être] donnée*|faite*|communiqué*|apportée*|fournie*|accordée* !à_des|aux|à_un
        ni confirmer|confirmons|confirme|infirmer|infirmons|démentir
        circulez
        décline|déclinons|déclinera toute|tout|vos|cette interview|demande|commentaire|question
        pas souhaité|voulu|désiré [nous|s] répondre|exprimer|commenter|réagir
        aucun|pas|sans|rien [de] commentaire|déclaration|dire|ajouter [à] ce|cet|ces|cette|là
    """,
    "no_comment_but": """
        ne|n .2 pas .4 ici|publiquement|en_public|en_commentaire|en_commentaires !parce
        pas en_dire|dire|répondre|en_parler [plus|davantage] ici|publiquement|en_public|
            en_commentaire
        ne|n comment* pas vos|votre .3 ici|publiquement|en_public
        ne|n .4 rien .3 ici|publiquement|en_public
        pas|plus garder|gardons le silence
        si|que cela|ça ne
    """,
    "non_apology": """
        regrett*|déplor* votre|vos|ton|le|leur|les ressenti|réaction*|interprétation*|sentiment|
            impression|agacement|point_de_vue|perception
        regrett*|déplor*|désolé*|navré* [de|pour|par|que] l|la|le|cette|ce|les|d émoi|emballement|
            interprétation*|polémique*|tournure|controverse|ampleur|émotion|remous|réactions
        regrett*|déplor*|désolé*|navré*|dommage|triste* que [vous|tu|certain*|des|quelques] [en|y|
            personnes|internautes] [soient|vous_en|y|ayez|aient|aies|voyez|voient] vu|voi*|voy*|
            jug*|pens*|cro*|trouv*|interprét*|offus*|fâch*|contrari*|pris
        désolé*|excus*|navré*|pardon .6 qui .3 pas_compris|pas_saisi|mal_compris|mal_pris|pris_au|
            pris_la_mouche|vu_une|cru_voir|pas_apprécié|pas_aimé|mal_interprété|pas_le_sens|
            pas_d_humour|sentis|sentent|vexé*|offensé*|se_vexent|s_offusquent
        si [notre|nos|cette|ce|la|le|un|ces|certains|votre] humour|ton|second_degré|communication|
            maladresse|formulation|ironie|trait|mots|phrase|réponse|termes|propos|publication|
            message|tweet|post|campagne|vidéo|visuel|blague .5 plu|déplu|choqu*|heurt*|bless*|
            offens*|vex*|compris|interprét*|dérang*|perçu*|paru|gêné*|maladroit*|froiss*
        désolé*|navré*|regrett*|excus* .9 mais|cependant|toutefois|cela_dit|ceci_dit|néanmoins|
            ceci_étant|reste_que|pour_autant vous_auriez|vous_n|vous_ne|vous_aviez|il_faut|
            il_fallait|c'est_la|ce_sont|nos|les_règles|la_règle|notre_politique|nous_n_y|on_n_y|
            ce_n_est|on_a_fait|nous_n'avons_fait|on_ne_peut|c'est_pas
        si on|nous|j [vous|t|te|l|les] [avons|a|ai|aurions] [pu|involontairement] [vous] froiss*|
            vex*|déçu*|décevoir|contrari*|peiné*|paru*|offusqu*|dérang*
        erreur|erreurs|maladresse|maladresses|fautes|manquements a|ont pu être|avoir
        excus*|désolé*|pardon|navré* .3 même_si|bien_que nous|on|ce_n|ce_ne|vous
        excus*|désolé*|pardon .3 si|puisque ça|cela|c'est|il [peut|vous|te|faut] [le|fait|vous|
            te] plaisir|calme*|rassure*|suffi*|chant*|soulag*|faut|nécessaire|important_pour
        susceptibilité*|âmes_sensibles|âme_sensible
        bien|donc s'excuser|présenter_des_excuses , puisque|si
    """,
    "non_apology_but": """
        si vous|tu .2 [été] choqué*|blessé* .8 cellule|numéro|écoute|appelez|écrivez|contactez|
            médecin|15|112|urgences
        désolé*|navré* .9 mais nos|ce_sont équipes|techniciens|lignes|nos_équipes
    """,
    "blame": f"""
        c'est|sont .5 qui .6 pas|et_non|non nous|chez_nous|notre|nos|la_nôtre
        sont|c'est .3 qui [vous] a|ont perdu|égaré|cassé|abîmé|raté|oublié|planté|tardé|traîné|
            bloqué|imposé|provoqué|causé|merdé !mais
        ça|ca|cela|problème|souci|panne|erreur|retard|bug|défaut|faute [ne] vient|provient|
            viennent pas de|d|du [chez] nous|notre|nos
        problème|souci|panne|erreur|retard|bug|défaut|faute .2 vient|provient de|d|du [chez] votre|
            vos|ton|ta|tes|vous|toi
        avez|as|auriez|aurais [sans_doute|peut-être|sûrement|probablement|certainement] [dû|
            pu] [faire|fait|commis] une|un mauvaise|mauvais|fausse|faux manip*|clic|mouvement
        vous|tu|t vous|t|es êtes|es|as [sans_doute|peut-être|sûrement|probablement|
            certainement|dû] [vous] trompé*|planté*|gouré*|emmêlé*
        t'es|vous_êtes [sans_doute|peut-être|sûrement] trompé*|planté*|gouré*
        sommes|est|suis [aussi|nous-mêmes|également|tout_autant] [les] [aussi] premières|premiers|
            première victimes|victime|surpris|pénalisés
        victimes|tributaires|otages|dépendants|dépendons de|d|du|des [notre|nos|un|une|la|l|
            ce] fournisseur*|prestataire*|transporteur*|sous-traitant*|partenaire*|poste|livreurs|
            hébergeur|opérateur*|tiers|autres|agence
        c'est à cause de|d|du|des !nous|notre|une_erreur|nos
        problème|souci|bug|panne|erreur|faute côté {_WHO}|apple|android|microsoft|votre_banque
        indépendant*|hors de|d notre volonté|contrôle
        échapp* [totalement|complètement] à notre contrôle|volonté
        pas|rien de|à notre|nos ressort|main|niveau
        a|ont été viré*|remercié*|limogé*
        plaignez|plains|adressez|voyez|réglez|arrangez [ça] [vous] [avec|directement] [à|avec|
            auprès|au] [du|de] [la|le|votre|l] {_WHO}|poste|livreur
    """,
    "blame_but": """
        si|où|savoir .2 vous|tu vous|t [êtes|es] trompé*
        si|savoir .3 vient|provient
        c'est [bien] notre|nos|un_de_nos|une_de_nos équipe*|service*|système*|site|magasin|
            conseill*|logiciel|application|serveur*|usine|entrepôt|outil
        merci .3 remercié*
    """,
    "liability": """
        notre|nos produit*|appareil*|batterie*|usine*|véhicule*|plat*|aliment*|jouet*|machine*|
            médicament* .2 [qui] a|ont causé|provoqué|déclenché|entraîné [cet|ce|cette|l|la|le|
            les|votre|vos|ces|un|une|des] incendie*|accident*|blessure*|décès|intoxication*|
            mort|brûlure*|explosion|dommage*|préjudice*
        responsabilité de|d [l|la|notre|le] entreprise|marque|société|groupe [pleinement] [est|
            sera|serait] [pleinement|entièrement|bien] engagée|entière|totale|établie
        avons|a pas respecté la|les|nos|le normes|réglementation|loi|obligations|règlement|
            règles_de_sécurité|consignes_de_sécurité|mesures_de_sécurité
        nous|on|direction savions|savait|connaissions|étions_au_courant que|depuis|le|la|du|de|
            ce .6 défect*|dangereu*|défaut*|risque*|danger|contamin*|faille|toxique*|vulnérab*
        marque|entreprise|société|direction|assumons est|a|, [entièrement|totalement|bien] en_tort|
            fautive|coupable|fauté
        assumons|assume tout|toutes|entièrement|pleinement [les|nos] [conséquences|torts] !ce_que
        tort|torts est|sont [entièrement|tous] de_notre|chez_nous|les_nôtres|le_nôtre|partagés
        faute|responsabilité vient|incombe|revient [entièrement|bien|totalement] de_nous|à_nous|
            de_chez_nous
        on|nous est|sommes dans|en notre|nos|son tort|torts
    """,
    "minimising": f"""
        mort d'homme
        en|tout|toute|une faire|fait|faites|fais|faisons|font|en [tout|toute|un|une|des] plat|
            histoire|fromage|montagne|drame|caisses|pataquès|tonnes|psychodrame
        fair*|fait|faites|fais|faisons tout|toute|une|des [un|une] plat|histoire|histoires|
            fromage|montagne|drame|caisses|pataquès|tonnes|affaire_d_état|psychodrame|affaire_de
        pas de|là quoi [en|vous|s|se|y] faire|fouetter|paniquer|crier|affoler|inquiéter|hurler|
            alerter|pleurer|monter
        fin du monde
        seuls|seules|uniquement|à_peine|seulement .2 %|pour_cent de|d|des [nos|vos|
            les] {_THINGS}
        seuls|seules|uniquement .2 {_THINGS} sont|ont|touché*|concerné*|impacté*
        pas|va|allons|faudrait [ne] [pas|quand_même|non_plus|trop] exagérer|abuser|dramatiser|
            pousser|charrier|déconner|en_faire_une|en_faire_un !nous
        cas|incident|incidents|phénomène|défaut|problème|dysfonctionnement reste|restent|est|
            demeure|sont [un_cas|très|extrêmement|tout_à_fait|assez|relativement|
            purement|un] [cas] marginal*|rare*|ponctuel*|cosmétique*|esthétique*|relati*|bénin*
        cas|incident|problème|phénomène marginal*|ponctuel*|rarissime*
        reste|restent|demeure|est|sont anecdotique*|marginal*|rarissime*|dérisoire*
        a|avait|connu bien|plus|toujours [plus|bien] pire|grave|malheureux !que_nous
        relativisez|relativise|relativiser|relativisons
        vous|tu .3 survivrez|survivras|survivre|remettrez|remettras|mourrez|mourras
        jamais|pas|ne|va tué|tuer|tue|tuera [pas] personne|pas
        broutille*|bagatelle*|vétille*|peccadille*|anecdotique*|trois_fois_rien|chipote*|chipotage*|chipotons|pinaill*
        pour|de si|pas|trois peu|grand-chose|fois_rien
        c'est|n'est|est [qu] [un] [petit|simple] détail !des|du|de|important
        simple|petit|qu'un détail !de|important
        pas|jamais un|une|d|la|le catastrophe|drame|tragédie|désastre|apocalypse|
            mer_à_boire|bout_du_monde|scandale_d_état
        pas à .2 heure*|jour*|minute*|euro*|semaine* près
        quelques|trois|deux|dix malheureux|malheureuses|pauvres|misérables euros|minutes|heures|
            jours|mails|messages|commandes
        en épingle
        c'était|c'est|voyez|ce_n'était_que [juste|seulement|simplement|évidemment|que] de|du|
            d [l] humour|second_degré|ironie|autodérision
        peu|brin|sens d'humour|de_second_degré|d'autodérision|de_recul|de_l'humour
        tournons|tourner la page
    """,
    "minimising_but": """
        nos|notre|ces|les|leurs|vos seuls|seules
        petit|petite souci|erreur|bug|couac|problème .6 de_notre_côté|de_notre_part|
            de_ma_part , .1 désolé*|excus*|pardon|navré*|toutes|mes
        petit|petite souci|erreur|bug|couac de_notre_côté|de_notre_part
        petit|petite souci|erreur .2 de|d .1 de_notre_côté|de_notre_part
        pas|sans|pour|jamais relativiser
        pas|rien d'un|un|un_simple détail
        pas|ni|jamais de|du|d [l] humour|second_degré
        ce|cela|ça n'est|n'était|est|était pas .1 détail|anecdotique|broutille
        ne|n|nous .4 tourner la
    """,
    "speculation": f"""
        d'après|selon nous|moi , c'|il|la|le|ce|cela|ça
        semble|paraît|parait|semblerait|paraîtrait t il
        paraît|parait il
        à|a tous les coups
        il|y|a y|a de|des|fortes|toutes [fortes|grandes|bonnes|les] chances que|qu|pour
        m'est avis
        si ça se trouve
        ça|cela|ca|tout ressemble|ressemblerait [fort|beaucoup|bien|fortement] à un|une|de
        viendrait|viendraient|proviendrait|proviendraient|s'expliquerait|résulterait|
            s'agirait|découlerait !utile
        {_CAUSE} .2 serait|seraient|semble|semblerait un|une|le|la|d|de|du|dû|due|lié*
        vient|est|c'est|provient [très] sûrement|certainement|sans_doute|peut-être|
            vraisemblablement de|d|du|des|un|une|le|la
        je|on mettrais|mettrait|parie|parierais|parierait|dirais|dirait que|sur|ma|qu !merci
        doit|devait [bien] [sûrement|certainement] s'agir|provenir|y_avoir
    """,
    "speculation_but": """
        aurait|auraient dû
        comme il vous|te
    """,
    "promise": """
        devrait|devraient remarcher|refonctionner|repartir|revenir|s'arranger|se_régler|
            fonctionner|se_débloquer|se_rétablir|reprendre|s'améliorer .3 d'ici|avant|ce|demain|
            dans|rapidement|vite|sous|bientôt|lundi|cette
        devrait|devraient|va|vont remarcher|refonctionner|s'arranger|se_régler|se_débloquer|
            se_rétablir|s'améliorer
        ne|n|y risqu*|craign*|craint|courez|court [absolument|strictement] rien|aucun_risque|
            aucun_danger
        les yeux fermés
        pouvez|peux [donc|continuer|à|les|l|le|en] [à] consommer|utiliser|manger|boire|rouler|
            voyager|brancher|commander|acheter|payer .3 en_toute|sans_crainte|sans_risque|
            tranquill*|sereinement
        pouvez|peux|pouvons [en] être sûr*|certain*|assuré* que|qu
        engage*|engageons à|a ce que|qu
        croyez|crois moi|nous|le
        sur ma|la|l tête|honneur|vie
        parole d'honneur
        je|on|nous vous|te|t|le jure|jurons
        serez|sera|seront|recevrez|aurez|seras|recevras|auras .5 sans_problème|sans_aucun_doute|
            quoi_qu'il_arrive|coûte_que_coûte|dans_tous_les_cas|sans_le_moindre|les_doigts
        pire|plus_gros|plus_dur est [désormais] passé|derrière
        inviolable*|infaillible*|impiratable*|imparable*
        zéro risque|danger|fuite|panne|problème|défaut
        aucune fuite|intrusion|faille|panne|perte n'est|ne_sera possible|jamais|plus
    """,
    "promise_but": """
        si|quand vous .1 ne|n risqu*|craign*
        pas|ni|jamais infaillible*|inviolable*
        ne|n' pouvez|peux|pouvons|engag* [pas|nous] [pas] être|à
    """,
    "vague": """
        vous|te|t tient|tiens|tenons|tiendra|tiendrons|tiendrai au jus|parfum
        d'une|d minute|instant|moment|heure|jour|seconde à|a l'autre
        patientez|patiente !jusqu*|avant|pendant|encore|deux|5|10|à|trois|dix|cinq
        patientez|patiente encore un|quelques|svp
        ^ patience
        dès|des|sitôt|aussitôt que|qu [nous|on|j] [en] [aurons|avons|aura|a|ai|aurai] [du|des|plus|
            de|d] [de|d] nouveau|nouvelles|infos|info|informations|saurons|sait|savons|saura|
            retour|élément* [plus|davantage]
        quand|lorsque on|nous|j [le|en|aura|aurons] pourra|pourrons|peut|le_temps|
            un_moment|une_minute|plus_d_infos
        délai|délais raisonnable*|normaux|normal|habituel*
        ces prochains|prochaines jours|heures|semaines
        dans|en le courant de|d|des|du
        courant semaine|mois|de_semaine
        un jour|beau ou_l'autre|jour|prochain
        tôt ou tard
        prochain|prochaine moment|instants
        à l'occasion !de|d|du|des
        affaire à suivre
        ^ à suivre
        quand le|ce moment|sera [sera] venu|possible|prêt
        au|le moment|instant voulu|venu|opportun
    """,
    "vague_but": f"""
        dès|des|sitôt|aussitôt que|qu .7 {_LATEST}|au_pire
        dans|sous les|un .3 délais|délai , [et] [en_tout_cas] {_LATEST}
        au|très|le|aussi|dès plus|vite|rapidement|tôt|bientôt|que [vite|tôt|rapidement|
            possible] [possible] , [et] [en_tout_cas] {_LATEST}
        sous|rapidement|prochainement [peu] , [et] {_LATEST}
        pas|plus|sans dans|en les|le|au
    """,
    "cliche": """
        entre|dans de bonnes mains
        faisons|fait|font|ferons|fera|fais|ferai|faire [tout|de|tous] [notre|nos|leur|mon|son|au|
            le|tout_notre|tout_le] possible|mieux|maximum|nécessaire|meilleur|impossible
        sommes|est|suis [tous|toutes] sur le coup|pont
    """,
    "joke": """
        ah|hé|hi|ha ah|hé|hi|ha
        ahah*|ptdrr*|lool*|mouahah*|lolilol|xptdr
        et toc
        je|on|nous plaisante|plaisantons|rigole|déconne|rigolons|blague
        c'était|c'est juste|qu'|une une|blague|plaisanterie [blague|plaisanterie]
        sans rancune
        la|grosse|petite|énorme|belle boulette !de|d|au|aux|végé*
        poisson d'avril
    """,
}
