"""Words in French that accuse others, or ourselves, or laugh."""

_THIRD = (
    "prestataire|prestataires|fournisseur|fournisseurs|sous-traitant|sous-traitants"
    "|sous_traitant|stagiaire|stagiaires|partenaire|partenaires|agence|salarié*|employé*"
    "|collaborateur*|collaboratrice*|transporteur|transporteurs|livreur|livreurs|hébergeur"
    "|intérimaire*|alternant*|apprenti*|fabricant|fabricants|franchisé*|opérateur|opérateurs"
    "|community_manager|freelance|distributeur|revendeur|logisticien|sous-traitante|technicien"
    "|graphiste|chauffeur"
)

FRENCH_BLAME = {
    "blame": f"""
        vient|viennent|provient|proviennent|émane|venait de|d|du|des [notre|un|une|nos|l|la|
            ce] [ancien|ancienne] {_THIRD}
        notre|une|un|nos|l|la|le ancien|ancienne|nouvelle|nouveau {_THIRD} a|ont|avait publié|
            posté|envoyé|commis|perdu|fait|agi
        sans notre accord|autorisation
        notre|le|un|une|nos|l|la|les|ce|cet|cette|votre|des [ancien|ancienne|nouveau|nouvelle|
            jeune|seul|propre|un_de_nos] {_THIRD} [externe|logistique|technique|concerné*|
            de_livraison|en_charge|informatique|d_hébergement] [est|était|sont|a_été|ont_été|
            qui_est|qui|a|ont|étant|en_est|n'a|n'ont] [le|la|les|seul|seule|entièrement|
            clairement|en|pas|qui|s'est] [seul|seule|pas] responsable|responsables|en_cause|
            fautif|fautive|coupable|coupables|commis|fait_une_erreur|trompé*|planté*|défaillant*|
            à_l_origine|commis_une_erreur|respecté|failli|cause
        à|a|en|du|au|par|grâce cause|raison|faute|fait|lié|suite de|d|du|des|à|aux|au [la|l|faute|
            erreur|défaillance|un|une|négligence] [de|d|notre|un|une|nos|la|l|le|des|du|
            prestataire] [de|un|une|notre|nos|ancien|l] {_THIRD}
        cause|fait|faute|défaillance|erreur|négligence|manquement|défaut|retard|bourde|bévue|
            responsabilité|imputable|maladresse de|du|d|des|à|au [un|une|la|l|notre|nos|votre|
            l'un_de_nos|le|leur|certains] [ancien|nouveau|nouvelle|jeune|de_nos|
            nos] {_THIRD} !et_en|dont_nous
        par|la faute|faute_à|faute_de|faute_en_revient de|du|d|des|à|au notre|nos|un|une|la|l|le|
            leur|votre|votre_banque|météo|grève
        par la_faute|faute de|d|du|des
        erreur|faute|erreurs|défaillance humaine|humaines|individuelle|individuelles|isolée_d
        erreur|erreurs|manipulation|négligence|oubli|faute de|du|d votre part|la_part_de_votre|
            votre_fait|client|l'utilisateur|utilisateur|un_utilisateur
        mauvaise|fausse manipulation|utilisation|manœuvre|saisie [de] [votre|la|l] [part|client|
            utilisateur]
        c'est|était|est notre|le|un|une|l|la|du {_THIRD} qui|,_pas
        stagiaire|stagiaires a|s'est|ont|qui|est|avait
        salarié*|employé* indélicat*|isolé*|malveillant*|fautif|fautive|maladroit*
        publié|posté|commis|causé|provoqué|envoyé|dû|due|fait|faite|commise|causée|provoquée|liée|
            lié|rédigé|validé [par|à|au|aux] [par|à] [un|une|notre|nos|l|le|la|
            l_un_de_nos] [ancien|nouveau|jeune] {_THIRD}
        nous|on n'y|ne pouvons|sommes|peut rien|pour
        voyez|voir|adressez-vous|contactez|prenez-vous-en|plaignez-vous|tournez-vous [directement|
            avec|à|auprès|vers] [de|du|à] [le|votre|la|l] {_THIRD} !habituel
        incombe|relève|dépend|imputable|imputables [entièrement|uniquement|exclusivement] [à|au|
            de|du|aux] [notre|nos|l|un|la|le|votre] {_THIRD}
        bug|problème|panne|souci|erreur|retard|défaut vient|provient .5 apple|android|google|
            orange|windows|ios|free|sfr|bouygues|microsoft|enedis|edf|meta|facebook|navigateur|
            opérateur|constructeur|éditeur
        pas|plus un|une|notre|l'un|des [de] [nos] salarié*|employé*|collaborateur*|agent|
            agents [de|à|chez] nous|chez|notre|l'entreprise
        travaill* plus|pas ici|chez_nous|pour_nous|avec_nous|dans_l'entreprise
        nous a|ont lâché*|trahi*|trompé*|menti|planté*|fait_faux_bond|fait_défaut|induit*
        c'est [donc|bien] de votre|ton fait
        vous|tu avez|as [dû|sûrement|probablement|sans_doute|peut-être] mal !au|aux|à|mangé|vécu|
            dormi|été|reçu|pris|perçu|réagi|partout|commencé|supporté
        c'est au|aux|chez|à_la|à_votre|à_l .2 qu'il_faut|que_vous|de_vous|de_régler|de_répondre|
            d'assumer
    """,
    "blame_but": """
        pas|jamais|sans|ni|plutôt_que|non|n'est|ne .3 à_cause|la_faute|une_erreur_humaine|
            erreur_humaine|responsable|responsables|en_cause|coupable
        n'est|ne|pas [pas] [une] erreur|faute humaine
        pas une erreur|faute [de] [votre|humaine] [part]
        pas d'erreur|votre|de_votre
        erreur|faute de|d notre part|nos_équipes|notre_côté
        personne|service|équipe responsable
        notre|la|le|l|une|un responsable
        notre|le|la|nos équipe
        aucun|aucune|pas|ni|n'est un|de|notre|nos|le|d stagiaire*|salarié*|employé*|prestataire*|
            fournisseur*|collaborateur*
        si|où|que|quand vous|tu avez|as mal
        vous|tu avez|as mal .2 à_cause_de_nous|à_cause_de_notre
    """,
    "liability": """
        c'est|est|était|c'était|par|de|serait|reste [bien|entièrement|uniquement|totalement|là|
            seulement] [de] notre [entière|propre|seule|pleine|totale] faute|responsabilité|
            négligence
        par|de|c'est|est|c'était notre|nôtre faute|entière_responsabilité|négligence|
            erreur_et_notre_faute
        nous|on|j|je sommes|étions|est|en_sommes|suis|serons|en_étions [bien|les] [entièrement|
            pleinement|seuls|totalement|directement|juridiquement|donc|également|clairement|
            civilement|pénalement|les|seul] [les] [seuls] responsable|responsables|fautif|fautifs|
            coupable|coupables|en_faute|en_tort|en_cause !de_vous|du_bon|de_la_sécurité|
            de_votre_sécurité
        nous|on|l'entreprise|entreprise|marque|je reconnaissons|assumons|admettons|endossons|
            reconnaît|assume|prenons|acceptons|portons|reconnais|avouons|admet [pleinement|
            entièrement|totalement|ici|publiquement|que] [notre|toute|l|la|être|pleinement|
            entièrement|nos|avoir|pleine|totalement|une|cette|une_part_de] [entière|pleine|propre|
            totale|part_de] [et_entière] responsabilité|responsabilités|faute|fautes|négligence|
            torts|tort|responsables|coupables|fautifs|manquement|manquements|commis|fauté
        reconnaissons|assumons|admettons|endossons|engageons|acceptons|assume [pleinement|
            entièrement|toute] [toute] [notre|la|l|nos|être] [entière|pleine] [et] responsabilité|
            responsabilités|faute|fautes|négligence|torts|responsables|coupables
        notre|nos négligence|négligences|manquement|manquements|carence
        commis|commettre|commise [une|plusieurs|des] [grave|lourde|réelle] faute|négligence|
            infraction|fautes|négligences
        engage|engageons|engagée|engager|engagé notre|nos|sa responsabilité
        responsabilité|faute nous|est|incombe|revient [incombe|revient|entièrement|
            appartient] [nôtre|entièrement|la_nôtre]
        nous avons|étions fauté|failli|en_tort|manqué_à|enfreint|violé|commis_une_faute|eu_tort|
            été_négligents [à] [nos|notre|la|une]
        plaidons|plaide coupable|coupables
        mea culpa
        nous|on vous|les|te indemniserons|dédommagerons|indemnisera|dédommagera [tous|toutes|
            intégralement|entièrement]
        nous|on avons|a causé|provoqué [cet|ce|votre|l|la|le|les|votre|des|ces] [accident|
            blessure|blessures|décès|dommage|dommages|préjudice|mort]
        reconnaissons|admettons|avouons|reconnaît|reconnait|admet|avoue|assume [avoir|être|que|
            nous] [été|avons] sa|leur|négligent*|négligé|fauté|failli|enfreint|manqué [pleine|
            part] [de] [responsabilit*|faute|torts|tort]
        c'est|est à cause de_nous
    """,
    "liability_but": """
        nous|on|j avons|a|ai eu_tort de supprimer|masquer|publier|poster|écrire|dire|répondre
        quelle est notre|la responsabilité
        pas|jamais|nullement|non|ni|n'est|n'était|aucunement|n'a_pas_été|si .2 [de|
            notre] [entière|propre|seule] faute|responsabilité|négligence|responsables|coupables|
            fautifs
        pas|ni [par|de|c'est|est] notre [entière|propre] faute|responsabilité|négligence
        n'est|n'était|est pas|en_rien [par|de] notre [entière|propre] faute|responsabilité|
            négligence
        ce|c n'est|est pas [de] notre [entière|propre] faute|responsabilité
        si|est-ce c'est|c'était|que_c'est notre|par_notre faute|responsabilité
        nous|on ne|n'en sommes|étions [aucunement|en_rien|nullement] [pas] responsable|
            responsables|coupables|fautifs
        est|c'est|il_est notre|de_notre responsabilité d|de
        c'est|est|il_est|relève de notre responsabilité
        n'est pas|en_rien [de] notre
        de notre|nôtre responsabilité de|d
        par|de|dans notre responsabilité|politique
        nous|on sommes|est responsable|responsables de_la|de_vos|de_votre|d'une
        sans|ne|ni|pas|refus* .3 engager|engage|reconnaître|engageons|
            reconnaissons .2 responsabilité
    """,
    "insult": """
        vous|tu|t n'êtes|êtes|es|n'es [tous|bien|vraiment] [que|qu] [un|une|des|de] [vrais|
            vrai] troll|trolls|haters
        raconte*|raconter|répand*|invent* [de|des] [des] mensonges|bêtises|histoires|bobards
        des|vos|tes mensonges
        troll|trolls|trolleur|trolleurs|trollez|troller
        hater|haters|rageux|rageuse|rageuses|aigri|aigris|jaloux
        complotist*|conspirationnist*|paranoïaque*|hystéri*|fake_news
        mauvaise foi
        ridicule|ridicules|grotesque*|absurde|absurdes|pathétique*|lamentable*|minable*|ridiculiser
        idiot|idiots|idiote|idiotes|stupide|stupides|stupidité|imbécil*|débile|débiles|crétin*|
            abruti*|connard*|connasse*|ignorants|ignare*|bouffon*|inculte*|guignol*|tocard*
        malveillan*|menteur|menteurs|menteuse|menteuses|mythoman*|affabul*|diffamateur*
        n'importe quoi
        taisez|ferme|fermez|tais vous|la|toi|ta
        honte|grandissez|réfléchissez|apprenez à|avant|un_peu vous|lire|de_parler|d_écrire|écrire
        pleurnich*|râleu*|emmerdeu*|casse-pieds|chialer|chouin*
        vous|tu mentez|délirez|racontez|mens|délires|n'êtes_qu
        ramassis|tissu de|d bêtises|mensonges|conneries|âneries|inepties
        inepties|âneries|conneries|sottises|élucubrations|fadaises|balivernes
        qi|cerveau|mémoire|intelligence|niveau d'une|d'un|de|du [la] huître|moule|bulot|poisson|
            poule|bulbe|caniveau|mouche
        personne ne_vous|ne_t|ne_te a_demandé|a_obligé*|a_forcé*|attendait
        devriez|devrais|pensez|pense|songez [peut-être|à|un_peu] sortir|grandir|réfléchir|dormir|
            prendre_l'air|vous_calmer|te_calmer|décrocher|consulter_un
        à|a faire de|dans votre|vos|ta|tes|leur|leurs|sa|ses vie|journée|journées|soirée*|
            dix_doigts
        d'une rare|grande|folle|redoutable|infinie|extrême|rare intelligence|subtilité|finesse|
            élégance|pertinence|perspicacité|profondeur|bêtise
        dans|de votre|ton|leur genre|espèce|acabit !de_voyage
        passera|passerons|passerait|passerions|passerai [très|volontiers|bien] [bien] de|d
        gueul*|aboyer|aboyez|brailler|braire|geignard*|chouin*|égocentr*|cinglé*|taré*|fêlé*|
            décérébré*|attardé*|pitoyable*|risible*|affligeant*
        vole|volent|volait [pas|bien|très] haut|bas
        derrière un|votre|son|ton|leur écran|pseudo|clavier|anonymat|avatar
        allez|va vous|te coucher|rhabiller|faire_voir|faire_foutre|recoucher|cuire
        bon vent
        vous|tu|t êtes|es [vraiment|un_peu|juste|bien|très|tellement|trop|franchement] lourd*|
            pénible*|fatigant*|insupportable*|agressi*|impoli*|ingrat*|mesquin*|odieu*|arrogant*|
            prétentieu*|capricieu*|mal_élevé*|hors_sujet|susceptible*|naïf|naïve|gonflé*|radin*|
            malpoli*|lent|bouché*|borné*|obtus*|culotté*|de_ceux|du_genre
        sais|savez|sait pas|plus|toujours_pas lire|écrire|compter
        fais|faites|le_fait|le_faites exprès
        ouste|pff|pfff|pffff|basta
        rien à rien
        falloir|faudrait|faut apprendre à lire|compter|écrire
        on se tait
        vaut|vaudrait|ferait|feriez mieux [de] [se|vous|te] taire
        vouliez|espériez|attendiez|croyiez|voulais|pensiez quoi !comme|manger|prendre
        à|a|pour ce prix là
        mère|maman|parents|père|ne_vous|ne_t|vous_a|t_a .4 appris|éduqué|élevé [à|la|le|
            les] [la] vivre|politesse|lire|respect|parler|manières
        discute|discutons|discuterons|débattons|débat|débattrons pas|jamais avec|à
    """,
    "insult_but": """
        troll|trolls|haters|menteurs|idiots qui .2 [ont|a|avez|aient] harc*|insult*|attaqu*|vis*|
            menac*|bless*|agress*|cibl*|pris*|pourri*|publi*|usurp*|inond*|traqu*
        troll|trolls|haters vous|t|nous|te|lui|les|leur .1 [ont|a|aient|ait] harc*|insult*|attaqu*|
            vis*|menac*|bless*|agress*|cibl*|pris*|publi*|traqu*
        troll|trolls|haters [ont|a|avaient|sont|étaient] [déjà|été|aussi] harc*|insult*|attaqu*|
            menac*|bless*|agress*|publi*|usurp*|inond*|banni*|bloqu*|signal*|supprim*|exclu*
        signal*|bloqu*|banni*|supprim*|masqu*|modér*|retir*|exclu* [déjà|bien|aussi] les|ces|des|
            plusieurs|leurs troll|trolls|haters !que_vous|comme|dans_votre|de_votre|votre|vos|ici
        cible|cibles|victime|victimes|harc*|attaqu*|insult*|contre|face|visé*|menac*|parlé|
            parler .1 de|d|par|des|les|aux|à [ces|des|les] troll|trolls|haters !comme
        compte|comptes|usine|usines|ferme|fermes|campagne|attaque [à|de|d] troll|trolls
        laiss* [pas|jamais] [les|ces|des|aux] trolls|haters
        troll|trolls|haters s en sont|prennent|est pris|prennent|à|aux
        paraisse|paraît|semble|parait|soit [vraiment|bien] absurde|ridicule|grotesque
        pas|jamais|ni|n'est|aucun* .3 ridicule|bête|stupide|idiot*|mauvaise_foi|mensong*|
            ignorant*|absurde|malveillan*
        ne|n' sont|est|êtes pas .2
        erreur|faute|panne|bug|maladresse|retard [est|était] stupide|bête|idiote|ridicule|absurde|
            grotesque|lamentable
        situation|délai|attente|prix|montant|expérience|accueil [est|vraiment] ridicule|absurde|
            lamentable|grotesque|minable
        nous|avons|été|on .2 été|sommes|est|avons|étions .1 stupid*|bête*|ridicul*|nul*|
            lamentabl*|idiot*|minabl*|con
        logiciel|logiciels|lien|liens|site|sites|code|fichier|fichiers|acte|actes|message|
            messages|e-mail|mail|mails|application|attaque|pièce|compte|comptes|tiers|personnes|
            individu|individus|programme|intrusion malveillan*|mensong*
        bête|bêtes à|sauvage|curieu*
        con carne
        information|informations|rumeur|rumeurs|propos|publicité|publication mensong*
        nous|notre|nos|on .4 pitoyable*|affligeant*|risible*
    """,
    "legal_threat": """
        engager*|engageons|lancer*|entamer* .1 poursuites|action_en_justice|procédure
        poursuites !de|en
        poursuite|poursuites|action|actions|suites|procédure|procédures|démarches|
            recours judiciaire*|pénale*|en_justice|légale*|juridique*|en_diffamation
        nos|notre|mes|mon|l|les|d avocat|avocats|service_juridique|conseils_juridiques|juristes|
            conseil_juridique|huissier
        avocat|avocats|service juridique|prendra|prendront
        diffam*|dénigre*|dénigrement
        mise|mettre|mettons en demeure
        réserv* .2 le|tous|tout droit|droits|nos_droits
        porter|porterons|déposer|déposerons|déposons|portons plainte contre|si|à_votre
        porter|porterons|portons plainte
        poursuivr*|poursuivi*|attaquer*|assigner* .2 en justice|judiciairement|pénalement|tribunal
        vous aurez|entendrez de_nos|parler_de|nouvelles [de] [nos|notre]
        devant les|le|la tribunaux|tribunal|justice|juge
        passible*|répondre de|devant poursuites|la_justice|la_loi|sanctions
        signal* à la police|gendarmerie
    """,
    "legal_threat_but": """
        avons|a|ont|été|vous|pouvez|pouvoir|conseillons|invitons|d|ayant .2 déposé|déposer|porter|
            porté plainte
        vous|pouvez|invitons|conseillons|peuvent .2 déposer|porter plainte
        action|procédure|recours judiciaire*|en_justice|pénale* est|en_cours|contre_nous
        pas|jamais|aucune|aucun .3 poursuites|action|procédure|plainte|avocats
        ne|n' .3 poursuivr*|poursuivi*|attaquer* [pas]
        vos|votre|ton|un|une avocat|avocats|droits|recours
        porter|déposer plainte au|auprès|en_ligne|contre_les_auteurs|contre_x
        notre|le|service [service] juridique .6 vous_répond|vous_aide|vous_appelle|vous_écrit
        porté l'affaire|le_dossier devant
    """,
    "joke": """
        mdr|mdrr*|ptdr|lol|xptdr|lmao|haha*|hihi*|héhé*|hehe*
        oups|oops|oupsi|ouups*|oupps
        blague à_part
        on rigole|plaisante
    """,
}
