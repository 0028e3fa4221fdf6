"""Words in French that a reader may leave out, and those that read as one."""

FRENCH_SMALL = """
    le la les l un une des du de d mon ma mes ton ta tes son sa ses notre nos votre vos leur
    leurs ce cet cette ces je j tu t il ils elle elles on nous vous me m te se s lui y en est es
    sont etait etaient etais suis etes ai as a avons avez ont avait avais avaient ete etre avoir
    eu c ca cela ceci que qu au aux tres vraiment tellement assez ne n et ou donc alors or
    aussi meme dans sur chez par vers entre dont ici tout toute franchement sincerement
    clairement simplement juste encore deja rt amp quot lol mdr ptdr moi toi eux soi sous lors
    serait sera seront soit sommes va vais vas allez allons vont fait faire fais font faites
    faut peu plutot absolument completement totalement carrement
"""

FRENCH_SAME = """
    pas = pa
    toujours = tjs tjr tjrs toujour tjours
    rien = ri1
    quand = qd qand
    pourquoi = pk pq pourkoi prq
    jamais = jms
    beaucoup = bcp bcoup
    quelqu = qqn qq1 qqun
    probleme = problemes pb pbs pbm soucis souci probs
    service = services serv
    client = clients cliente clientele clientes
    commande = commandes cmd cde commander commandee
    colis = coli paquet paquets
    livraison = livraisons
    remboursement = remboursements rembourssement
    reponse = reponses rep reponsse
    jour = jours journee journees
    semaine = semaines sem
    mois = moi
    heure = heures h
    minute = minutes min mn mins
    an = ans annee annees
    compte = comptes
    appel = appels
    mail = mails email emails courriel courriels e-mail mel
    message = messages msg messagerie mp
    appli = application app applis applications
    site = sites siteweb
    merci = mrc merki remercie remercions remerciements
    merde = mrd
    personne = pers
    dossier = dossiers
    facture = factures
    bagage = bagages valise valises
    vol = vols
    train = trains
    carte = cartes
    telephone = tel telephones portable
    conseiller = conseillers conseillere conseilleres
    agent = agents
    interlocuteur = interlocuteurs interlocutrice
    fois = foi
    marche = marchent marchait marchaient marcher
    fonctionne = fonctionnent fonctionnait fonctionner fonctionnaient fonctionnel
    repond = repondent repondez repondu repondre repondait reponds repondais
    recu = recue recus recues recoit recois recevoir recevrai recevoit
    attend = attends attendre attendu attendait attendons attendais attendent attente
    peut = peux pouvons peuvent pouvoir pouvez pouvais pu pourrai pourrait pourrais
    arrive = arrives arrivee arrivees arrivent arrivons arriver arrivait
    veut = veux voulez voulons voulait voulais vouloir veulent
    dit = dis dites disent dire disait
    paye = payer payee paie paient payes payons payez
    passe = passer passent passes passee
    appele = appeler appelle appelles appelez appelons appelent appelais
    demande = demandes demander demandent demandons demandait
    change = changer changes changent
    trouve = trouver trouvent trouves
    annule = annules annulee annulees annuler annulation annulations annulent
    perdu = perdue perdus perdues perdre perd perds perdent
    refuse = refusee refuses refusees refuser refusent refus refusait
    bloque = bloquee bloques bloquees bloquer blocage blocages bloquent bloqué
    retard = retards
    erreur = erreurs
    panne = pannes
    minable = minables
    nul = nulle nuls nulles nullissime nulos nullard
    mauvais = mauvaise mauvaises
    bon = bonne bons bonnes
    super = supers
    content = contente contents contentes
    possible = possibles
    aucun = aucune aucuns aucunes
    long = longue longs longues longtemps
    ouvre = ouvrir ouvert ouvrent ouverte
    connecte = connecter connectee connexion connection connectes reconnecter
    prelevement = prelevements
    donne = donner donnent donnez donnes
    envoye = envoyer envoyee envoyes envoi envoie envois envoyees envoient envoyez
    achete = acheter achat achats achetee achetes
    sert = servir serve servent
    utilise = utiliser utilisation
    acces = acceder accede
    lent = lente lents lentes lenteur lenteurs
    horrible = horribles
    ridicule = ridicules
"""
