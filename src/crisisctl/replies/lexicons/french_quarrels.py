"""Words in French that answer people with a quarrel, with contempt or with a threat."""

_ARGUED = "dites|racontez|écrivez|affirmez|avancez|dis|racontes|écris|affirmes|prétends"
_SAID = "message|messages|commentaire|commentaires|tweet|tweets|remarque|remarques|critique"
_WARNED = "prévenu*|averti*|mis_en_garde|informé*"

FRENCH_QUARRELS = {
    "defensive": f"""
        avons|a|ont [parfaitement|très|simplement] [bien] fait [tout] leur|son|notre travail|
            boulot|job|devoir
        avons|a|ont fait exactement|strictement|précisément ce qui|qu_il
        avons|a|ont fait tout ce qu'il|qui fallait|était|est|convient
        relisez|relis|relire [bien|donc|d'abord] [attentivement] votre|vos|ton|tes|le|la|les|nos|
            notre|l mail|mails|e-mail|courriel|contrat|confirmation|message|messages|facture|
            billet|notice|fiche|tweet|annonce|commande|bon|garantie
        écrit|indiqué|marqué|stipulé|noté|précisé|mentionné noir sur blanc
        pourtant [bien|très|assez|clairement] indiqué*|écrit*|précisé*|affiché*|mentionné*|
            marqué*|annoncé*|signalé*|clair|claire|claires|expliqué*|{_WARNED}
        on|nous vous|t|te|l avait|avions|avais [pourtant|bien|déjà] {_WARNED}
        vous|tu étiez|étais [pourtant|parfaitement|bien|très|pleinement|déjà|
            largement] [bien] au_courant|conscient*|{_WARNED}|libre* !de_choisir|des_victimes|
            désormais
        vous|tu avez|as pourtant|bel|largement|parfaitement|bien [et_bien] été {_WARNED}
        vous|tu saviez|savais|connaissiez|connaissais [pourtant|très|parfaitement] [bien] ce|les|à|
            que|nos !quoi_faire
        ^ bizarrement|curieusement|étrangement|étonnamment
        bizarre|étrange|curieux|étonnant|étonnamment , vous|tu|personne|aucun|les_autres|il_n
        comme par hasard
        ce que|qu vous|tu {_ARGUED} .3 faux|inexact|erroné|pas_vrai|pas_exact|mensonger|
            correspond|tient|n'a_aucun
        votre|vos|ton|tes|ce_que|cette_version|vos_propos .5 correspond*|reflèt* pas|en_rien|
            nullement|aucunement à|a|aux|la|les|ce
        est|c'est tout_simplement|totalement|complètement|absolument|strictement|archi|
            purement|rigoureusement faux|inexact|erroné
        votre|ta version|présentation|lecture|interprétation des|de_la [faits|événements|réalité]
        accepter|tolérer|acceptons|tolérons|tolérerons|accepterons|admettre|laisserons|laisser|
            entendre .2 de_telles|de_tels|vos|ce_genre_d|ce_type_d|ces accusation*|insinuation*|
            allégation*|critiques|reproche*|attaque*
        laisser|laisserons|laissons|laisse|laisserai [vous|te|pas|personne] dire|salir|accuser|
            écrire|affirmer|diffamer
        nous [tout] mettre|mettez|mets|met .2 sur le|notre dos
        vous|tu oubliez|oublies|omettez|omets [juste|simplement|volontairement|quand_même|
            bien] de|d [nous] préciser|dire|mentionner|rappeler|signaler|raconter
        accus* .4 sans preuve|preuves|fondement|savoir|rien
        facile|arrêtez|arrête|cessez de|d|pour [toujours] [nous|tout|venir] [nous|mettre] accus*|
            dénigrer|salir|critiquer|attaquer|reprocher|harceler
        avez|as|aviez vous|tu au_moins|seulement|même|pris_la_peine|pris_le_temps|ne_serait-ce [de|
            que] lu|lire|vérifi*|regardé|regarder|appelé|essayé|demandé|consulté|suivi
        faut|fallait [savoir|juste|bien] lire|relire|réfléchir|se_renseigner [un_peu|bien] avant|
            hein|la|le|les|jusqu
        fallait [juste|donc|peut-être] pas|y_penser|y_réfléchir|se_réveiller|venir|réagir|
            s'en_rendre_compte
        lire|lisez|lis|réfléchir|réfléchissez|réfléchis|renseignez-vous|se_renseigner|vérifiez|
            vérifier avant d|de acheter|commander|râler|se_plaindre|vous_plaindre|parler|critiquer|
            poster|tweeter|accuser|écrire|commenter|réserver|publier|dire|signer|juger|poser
        vous|tu inversez|inverses|mélangez|mélanges|confondez|confonds|déformez|déformes|
            détournez|caricaturez|caricatures tout|les|la|nos|nos_propos|le|ce|visiblement|
            clairement
        nous|nous_en|m tenir rigueur|responsable*|pour_responsable*
        pas|rien|difficilement nous|m reprocher|accuser|blâmer|imputer|en_vouloir
        avons|a|ai|allons|va|vais|aucune pas|rien|raison à|de|d|nous nous|me|justifier [justifier|
            excuser]
        jamais|pas prétendu|promis|garanti|affirmé que|le_contraire|cela|ça|une|un|de
        jamais|pas dit|écrit cela|ça|le_contraire|ce_que_vous
        tout fonctionne|marche|est|va [parfaitement|très|tout_à_fait] [bien|normal|normalement|ok|
            opérationnel] [de|chez|pour] notre|nous [côté]
        c'était|était|est|c'est à|a vous|toi de|d [bien] vérifier|lire|faire_attention|anticiper|
            prévoir|assumer|vous_renseigner|nous_contacter|nous_prévenir|surveiller|protéger|
            demander|suivre|faire_le|prendre_vos
        soyez|sois|soyons [un_peu|donc] sérieu*|réalist*|raisonnable*|logique*|adulte*|objecti*
        soyez|sois [un_peu|donc|au_moins] honnête*|de_bonne_foi|beau_joueur|juste*
        nous|on|je [ne|n] sommes|suis|est pas [des|vos|un|une|votre] magicien*|devin*|voyant*|
            télépathe*|robots|machines|surhomme*|association|banque|œuvre
        nous|on|marque ne|n|nous saurions|sommes|pouvons|serions|saurait|peut|pouvons [pas|
            aucunement|en_rien|nullement] [être] [tenus|tenue|tenir|considérés] [pas|pour|
            comme] responsable* !de_ce|de_cette|de_ces|du_site|des_liens
        pas|ni de|des|faire miracle|miracles
        , point final|barre
        un|et point c'est tout|barre
        règles|règle|règlement|loi est|sont la|les|le règle|règles|règlement|loi
        règles|règle|conditions|tarifs|délais sont|est [très|pourtant|parfaitement] clair|claires|
            claire|clairs|connu*|mêmes|les_mêmes_pour|la_même_pour
        c'est|est comme|ainsi ça|cela|et
        prouvez|prouve le|nous|que|vos|donc
        avez|as|auriez vous|tu [la|des|une|les|seulement] [moindre] preuve|preuves !d|de
        jamais eu|reçu [la|une|de|le|aucune] [moindre|seule] plainte*|réclamation*|problème*|
            remarque*|souci*
        autres|majorité|plupart|milliers [de|des|d] [nos|autres] clients|utilisateurs|gens|
            voyageurs|abonnés [sont|en_sont|ne|n|y|l|eux|,] [sont|se|ont|y] [très|tout_à_fait|
            pas|bien|sont] content*|satisfait*|ravi*|plaign*|arriv*|compri*|comprenn*
        vous|tu cherchez|cherches|voulez|veux .4 buzz|polémique|petite_bête|conflit|scandale|
            nous_nuire|polémiquer
        votre|vos|ton|ta|tes {_SAID}|critiques|propos|avis|réaction|accusation|accusations|attaque|
            attaques|reproche|reproches|réclamation|ton|comportement|plainte est|sont [totalement|
            très|pour_le_moins|particulièrement|assez|franchement|un_peu|tout_à_fait|
            complètement|tout_simplement|parfaitement] injuste*|déplac*|exagér*|excessi*|démesur*|
            hors|malvenu*|mal_placé*|faux|fausse|inutile*|agressi*|gratuit*|honteu*|scandaleu*|
            infond*|erron*|malhonnête*|inadmissible*|irrecevable*|indigne*|inapproprié*
        aucune|pas_de|pas raison|lieu|motif de|d|à [vous|te|nous|m] plaindre|râler|insulter|
            accuser|réclamer|contester|critiquer
        pas|aucun|aucune le_droit|droit de|d|à [nous] dire|écrire|critiquer|accuser|juger|exiger
        détendez|détends|relaxez vous|toi
        on se|va détend|calme|respire|se_calmer|se_détendre
        respirez|respire un_bon_coup|un_coup|donc|profondément
        personne|nul ne_vous|ne_t|ne_te|vous oblige|obligeait|force|forçait|retient|a_obligé*|
            a_forcé*|avait_obligé*|avait_forcé*|contraint
        c'est [bien] vous|toi , pas|et_pas nous
        sur|de|d un autre ton
        merci|veuillez|prière [de] [rester|bien_vouloir] [rester] courtois*|poli*|mesuré*|
            correct* [dans]
        surveillez|surveille|modérez|modère|mesurez|baissez votre|vos|ton|tes|d langage|propos|
            ton|paroles|termes
    """,
    "defensive_but": """
        vous|tu nous|l|le|nous_l|m avez|aviez|as|avais [bien] pourtant
        votre|le|notre|ce|nous|on|colis|service|panne .5 pourtant pas
        si|que|et|comme vous|tu saviez
        ne|n' .2 pas [nous] tenir_responsable*
        n'était|n'est|n'a pas .2 comme nous vous
        vous|tu étiez|étais conscient* que nous
        vous|tu n'étiez|n'étais pas
        pas|ni|n'était|était|est pas|trop|si|assez [pas] [assez] claire|clair|claires|clairs
        merci|heureu* .2 vous|tu étiez
        avons|a pas|rien|jamais dit|promis ça_ne
    """,
    "insult": f"""
        invent* [pas] l'eau|la_poudre|le_fil|l_eau
        encore un|une qui|rageu*|relou*|râleu*|troll*|mécontent* !attend|n'a_pas_reçu
        changez|change|changeons de disque|refrain|chanson|lunettes|registre
        allez|va|voyez|essayez|tentez|courez|filez|vas .4 concurren*|ailleurs
        herbe [y|est|sera] [est] plus verte
        raconter|racontez|racontes|étaler|étalez|étales votre|ta|sa vie
        autre|autres|mieux|d'autres chose|chats|choses|à à|faire|que fouetter|faire|que|traiter
        quel|quelle|quels culot|toupet|mentalité|indécence|ingratitude|perspicacité|audace|
            élégance|génie|maturité|clown|rigolo|impudence|arrogance|bêtise
        quel|quelle niveau de|d réflexion|argumentation|bêtise|débat|intelligence|français
        bravo|félicitations|chapeau|bien_vu , champion*|génie|l'artiste|le_génie|capitaine|
            détective|l'expert
        sherlock|einstein|captain_obvious|pauvre_chou|pauvre_chéri*|pauvre_petit*|petit_génie|
            gros_malin|petit_malin|monsieur_je|madame_je|je-sais-tout|espèce_de|donneu*_de_leçons|
            leçons_de_morale|moralisateur*
        mon|ma petit|petite|pauvre|grand|grande monsieur|dame|madame|gars|coco|ami|amie|chéri*|
            vieux|fille|garçon|bichon
        mon|ma coco|cocotte|poulet|poussin|loulou|pauvre|vieux !dit|a|est
        bande|tas|brochette|armée de|d idiot*|clown*|rageu*|ignor*|nul*|incapabl*|pleurn*|
            hypocrit*|fragile*|bras_cassés|profiteu*|parasite*|assisté*|moutons
        pauvre|pauvres choux|type|fille|con|vous|toi|tache|chéri*|monsieur|clown|gars
        bouh|bouhou*|ouin|snif|gnagna*|gnan|blabla*|bla
        la porte est [toujours] [grande|grand] ouverte|là !à|aux|pour|de
        content*|satisfait*|plaît|plaise|convient|va|convienne , .1 porte|dehors|ailleurs|
            tant_pis|allez|partez|désabonnez|changez|passez|personne_ne_vous
        personne ne_vous|ne_t|ne_te retient|a_sonné*|a_rien_demandé|regrettera|attend|écoute|lit
        on [ne] vous|t|te a_pas_sonné*|a_rien_demandé|a_pas_demandé|a_sonné*
        vous|te|t regrett*|retient|retiendra|retenons|retiendrons|retiens pas|point
        avez|as|auriez|aurais|a [vous|tu] un|des|de [vrai|gros|sérieux|petit] problème|problèmes|
            souci|soucis|difficulté*|mal|trouble* de|d|avec|à compréhension|comprendre|lecture|
            la_lecture|ego|logique|neurone*|votre_ego|l'autorité|la_réalité|le_français|les_mots
        ou quoi ?
        perdez|perds|perdre pas|plus votre|ton|notre|le temps
        fai* [nous] perdre notre|du|de [notre] temps !et
        que ça|cela|ca à|a faire|foutre
        rien de mieux|plus_intéressant à|a faire|dire|foutre
        rien d'autre à|a faire|foutre de_vos|de_votre|de_ta|de_tes|dans_la|que_de_nous|
            que_d'insulter|que_de_râler|de_mieux
        rien d'autre à|a faire ?
        achetez|achète|offrez|offre|trouvez|trouve|procurez|payez|prenez|prends vous|toi un|une|
            des|de|d [vrai|vraie|nouveau|paire_de] cerveau|vie|lunettes|miroir|humour|ami*|
            dictionnaire|bescherelle|calculette|neurone*|hobby|occupation|passion|psy|boulot|
            travail
        gens|clients|personnes|clientes|individus comme|de vous|toi ne_mérit*|qui|gâch*|nous_font|
            nous_fatig*|sont|ne_sav*|ne_compren*|on_s_en|nous_s_en|,_on_s_en
        de votre|ton genre|espèce|acabit
        retournez|retourne|repartez|retourner à|en|dans [l|la|votre|ta] école|maternelle|primaire|
            cp|niche|bac|jouer|grotte|sixième|dormir|vos_occupations
        inscri*|pren*|offr*|besoin|suivre|suivez|payez .3 cours|leçon* de|d lecture|français|
            politesse|orthographe|savoir-vivre|calcul|rattrapage|grammaire|conduite|maths
        ça|cela|ca vous|te|t amuse|défoule|occupe|démange
        vous|tu|t [n|ne] êtes|es|avez|as|semblez [pas|l_air] très|bien|vraiment|le_plus|
            franchement|particulièrement|une|pas_une malin*|futé*|crédible*|intelligent*|finaud*|
            brillant*|lumière|perspicace*|doué*|net|honnête*
        pas [bien|si|très] compliqué|sorcier|difficile de_lire|à_comprendre|pourtant|quand_même|
            de_comprendre|de_vérifier|non_plus
        pourtant [pas|bien|très|assez] [bien|très] compliqué|sorcier|simple|facile|difficile
        faut|faire|fasse|besoin|voulez|veux .4 un dessin
        mêlez|mêle|occupez|occupe vous|toi [donc] [de] vos|tes|ce|ça|votre [affaires|oignons|
            fesses|qui|regarde]
        lâchez|lâche|foutez|fous|fichez|fiche|laissez nous|moi [la] paix|tranquille*|grappe|
            respirer|bosser|travailler
        lâchez|lâche l'affaire
        dégage|cassez-vous|casse-toi|barrez-vous|barre-toi|tirez-vous|du_balai|bon_débarras|
            bye_bye|le_camp
        client|cliente|abonné*|râleur|râleuse de_moins|en_moins
        grand bien vous|te fasse
        tant pis pour vous|toi|lui|eux
        cause|causez|parle|parlez toujours
        si|puisque vous|tu le dites|dis
        foutage|foutaise*|nimp|osef|cheh|seum|boomer|boomers|relou|relous|chiant*|mytho|mythos|
            boloss*|blaireau*|clown|clowns|bouseux|kikoo*|cassos|beauf|
            beaufs|sans-gêne|malpoli*|malotru*|goujat*|hypocrite*|rapace*
        vous|tu nous|me gonfl*|saoul*|soul*|fatigu*|emmerd*|cassez_les|les_brisez|épuis*
        vous|tu [me|nous] faites|fais|faîtes [bien|doucement|vraiment] rire|marrer|pitié|honte|
            sourire|de_la_peine
        sommes|suis|est pas vos|votre|ton|tes|des chiens|esclaves|larbins|larbin|domestiques|
            boniches|nounou|mère|psy|secrétaire*|esclave|copains|potes
        votre|ton|vos|tes|ce|ces [petit|petits|petite|petites] caprice*|jérémiades|délires|
            divagations|simagrées|gesticulation*|fantasmes|lamentations|pleurnicher*|
            leçons_de|état*_d_âme
        arrêtez|arrête|cessez|assez .3 cinéma|cirque|comédie|caprice*|délire*|salades|bêtises
        on voit|sent|sait [bien|tout_de_suite|clairement] que|à|le vous|tu|c'est|niveau|qui
        vous|tu|y connaissez|connais|pigez|piges|captez [visiblement|manifestement|
            strictement|absolument|vraiment] rien|que_dalle
        n'a|n'ont|avez|as visiblement|manifestement|clairement|décidément rien|pas|toujours [rien|
            pas] compris|capté|pigé|saisi
        ^ et alors ?
        et puis quoi encore
        qu'on|que_nous y|vous fasse|fassions|dise|disions
        belle jambe
        ni chaud ni
        cadet|dernier|moindre de|des nos|notre|mes souci|soucis|préoccupations
        rien|pas à|a cirer|battre|foutre|secouer|péter
        votre|vos|ton|tes|ta petit|petits|petite|petites avis|monde|personne|histoire*|problème*|
            commentaire*|vie|drame*|ego|scandale*|opinion*|malheur*|tweet*|caprice*|confort
        hôpital qui se
        faites|fais vous|toi soigner
        devriez|devrais|allez|va|faut vous|te [faire] soigner
        ayez|aie [au_moins|donc|un_peu] [la|l|le|un|de] [peu|minimum|de|d] décence|
            honnêteté|courage|politesse|humilité|jugeote|dignité|honte
        je|on|nous vous|te plains|plaignons|plaint
        n'intéress* personne|que_vous|que_toi|pas_grand
        mérite|méritent [même] pas|aucune|même_pas [même] [de|notre|nos|d|une|que|qu] réponse|
            attention|commentaire|temps|on|nous
        {_SAID} .2 vole|volent|est|sont au|ras|bas [ras] des|ras|niveau pâquerettes
    """,
    "insult_but": """
        nous|on|je ne|n .4 n'importe_quoi
        vous|tu avez|aviez|as [bien|sûrement|certainement|clairement] mieux|autre|autres|d'autres
        c'est|est|était|semble|paraît pas|pas_si|pas_très [si] simple|facile|difficile
        ne|n perdez|perds pas votre|ton|le temps à|pour [nous] chercher|attendre|appeler|renvoyer|
            remplir
    """,
    "legal_threat": """
        saisirons|saisissons|saisirai|saisira|saisir_la_justice|saisir_nos [la|les|le|nos|
            notre] justice|tribunal|tribunaux|avocat*|avocats|service|juridique|juge|parquet
        sous peine de|d poursuites|plainte|action|procès
        vous|te|lui coûtera|coûteront|coûter cher
        avons|a|ont fait|pris|conservé|gardé|sauvegardé|transmis [des|une|les|toutes|vos] capture|
            captures
        vous|tu allez|vas|pourriez|risquez|pourrais [le|de_le|nous|fortement|amèrement] regretter|
            le_payer|en_répondre
        savons|sait où|ou|qui vous|tu habitez|habites|êtes|es|travaillez|travailles|bossez
        vous|te faire|fera|ferons|collerons|colle|collera|intenter* un|au procès
        faites|fais attention|gaffe à|a vos|tes propos|mots|dires|paroles
        nous|on|cela|ça ira|irons jusqu|au jusqu'au|bout|pénal|tribunal|au
        retirez|supprimez|effacez|retire|supprime [immédiatement] ce|cette|cet|votre|vos|ton|tes|
            ça .2 ou|sinon|sous_24|sous_48|sous_peine
    """,
    "legal_threat_but": """
        saisissons|saisirons la justice contre|pour ce*|les|l|faire
    """,
}
