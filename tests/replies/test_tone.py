"""Sentences that make a crisis worse, and their neighbours that do not, rule by rule."""

import pytest

from crisisctl.replies.gate import judge

BAD = {
    "CC206": """
Nous ne commentons pas les affaires en cours.
Aucun commentaire de notre part.
Nous n'avons pas de commentaire à faire.
Nous ne ferons aucune déclaration à ce sujet.
Nous ne souhaitons pas nous exprimer sur ce point.
La direction refuse de commenter.
Sans commentaire.
Nous ne sommes pas en mesure de commenter.
Nous ne pouvons pas communiquer sur ce dossier.
Nous n'avons rien à déclarer.
Nous ne nous exprimerons pas tant que l'enquête dure.
NOUS NE COMMENTERONS PAS CETTE VIDÉO.
On ne commente pas les rumeurs.
No comment.
Nous n'avons pas vocation à commenter les décisions de justice.
No comment at this stage.
We can't comment on ongoing cases.
We do not comment on rumours.
Our company declined to comment.
We won't comment further.
We are unable to comment while the police investigate.
We have no comments at this time.
We're not able to comment on that.
We have nothing further to say.
We will not be commenting on this matter.
We are not in a position to comment.
Sorry, we cannot publicly comment on this.
We don’t comment on individual cases.
We refuse to comment.
We are not prepared to comment.
""",
    "CC207": """
Nous sommes désolés si certains se sont sentis blessés.
Nous regrettons que vous ayez été choqué.
Cette publicité a pu heurter certaines personnes.
Veuillez nous excuser pour la gêne occasionnée.
Toutes nos excuses pour les désagréments causés.
Nous tenons à présenter nos excuses.
Nous souhaitons nous excuser auprès de nos clients.
Désolés, mais ce n'était pas possible.
Des erreurs ont été commises.
Nous nous excusons si cela vous a offensé.
Excusez-nous pour l'éventuelle gêne.
Nous présentons nos excuses à ceux qui auraient été blessés.
Nous regrettons que certains aient mal interprété ce message.
Ce message puisse choquer, nous en sommes conscients.
Navrée si vous l'avez mal pris.
Pardon pour le dérangement éventuel.
We are sorry if this upset you.
We apologise if anyone was hurt.
I'm sorry you feel this way.
Sorry for any inconvenience.
We regret that some people took offence.
We would like to apologise to our customers.
Mistakes were made.
Sorry, but those are the rules.
We're sorry for any inconvenience this may have caused.
Our apologies for the inconvenience caused.
The picture may have offended some of you.
We want to sincerely apologise.
Apologies to anyone who may have been offended.
We apologise if our words were clumsy.
We're sorry for how you feel about it.
It was never our intention to offend.
""",
    "CC208": """
Comme déjà indiqué, le délai est de dix jours.
Vous auriez dû lire les conditions.
Conformément à nos CGV, nous ne remboursons pas.
Il fallait nous prévenir avant.
Vous n'avez pas respecté la notice.
Si vous aviez lu le mail, vous sauriez.
Vous prétendez avoir appelé.
Selon vous, le colis est perdu.
Calmez-vous.
Ce n'est pas notre problème.
Nous n'y sommes pour rien.
Aucun autre client ne s'est plaint.
Vous êtes le seul à vous plaindre.
C'est un cas isolé.
Ces propos sont sortis de leur contexte.
C'est un procès d'intention.
Nous tenons à rappeler que nous avons répondu.
As we already explained, delivery takes ten days.
Per our policy, we do not refund.
You should have checked the size first.
You failed to read the notice.
If you had read the email, you would know.
With all due respect, that is wrong.
Please calm down.
That is not our problem.
We did nothing wrong.
You are the only one complaining.
No one else has complained.
These claims are baseless.
This is being blown out of proportion.
This was an isolated incident.
The quote was taken out of context.
You claim that the parcel never arrived.
""",
    "CC209": """
Notre prestataire est seul responsable.
C'est une erreur humaine.
Le retard est dû à notre transporteur.
C'est la faute de l'agence.
À cause d'un stagiaire, ce message est parti.
Un salarié a commis une erreur.
C'est une erreur de notre fournisseur.
Ce message a été publié par un ancien collaborateur.
Notre hébergeur est en cause.
C'est une mauvaise manipulation de votre part.
Notre sous-traitant n'a pas respecté ses engagements.
La responsabilité incombe à notre partenaire.
C'est le livreur qui a perdu le colis.
Cette panne vient d'une défaillance de notre prestataire.
Le stagiaire a posté ce tweet.
Our supplier is responsible for this.
This was human error.
The delay happened because of our courier.
The intern posted this.
An employee made a mistake.
Our agency is to blame.
It was caused by a contractor.
This was a mistake by our delivery partner.
A rogue employee wrote it.
Due to user error, the order was cancelled.
It was our supplier's fault.
The courier let you down.
This post was published by an agency.
Blame the courier.
It is not us, it's the courier.
""",
    "CC210": """
C'est notre entière responsabilité.
Nous sommes responsables de cet accident.
Nous reconnaissons notre faute.
C'est notre faute.
Nous assumons l'entière responsabilité.
Nous avons commis une faute.
Nous admettons notre négligence.
Notre négligence a causé cet incendie.
Nous sommes les seuls fautifs.
Cela engage notre responsabilité.
Nous avons manqué à nos obligations.
La responsabilité nous incombe.
C'est arrivé par notre faute.
Nous plaidons coupables.
Nous vous indemniserons.
We take full responsibility.
It was our fault.
We are liable for the damage.
We were negligent.
We accept full responsibility for the accident.
This is entirely our fault.
We admit that we were wrong.
We were at fault.
The responsibility is ours.
We broke the law.
Our own negligence caused this.
We are to blame.
We acknowledge full liability.
The fault lies with us.
You will be fully compensated.
""",
    "CC213": """
C'est un simple bug.
Rassurez-vous, tout va bien.
Un petit souci technique.
La situation est sous contrôle.
Seulement quelques clients sont touchés.
Ne vous inquiétez pas.
Aucun danger pour la santé.
Il n'y a pas de raison de s'inquiéter.
Un léger retard est possible.
C'est un incident mineur.
Une infime partie de nos clients est concernée.
Soyez rassurés.
C'est un excès de prudence.
L'incident est totalement maîtrisé.
Rien de grave.
Pas d'inquiétude, vos données sont là.
Rest assured, your data is safe.
It's just a glitch.
Only a small number of users are affected.
There is nothing to worry about.
Everything is under control.
This is a minor issue.
Don't worry.
Our product is completely safe.
We act out of an abundance of caution.
It's no big deal.
A handful of customers complained.
There is no need to panic.
No serious harm was done.
It's not a big problem.
These things happen.
""",
    "CC214": """
Il semblerait que la panne vienne du réseau.
C'est probablement un serveur.
Nous pensons que c'est une cyberattaque.
L'incident serait lié à une mise à jour.
Apparemment, le stock est vide.
Le service sera rétabli dans une heure.
Cela ne se reproduira plus.
Nous vous garantissons que tout ira bien.
Plus jamais cela n'arrivera.
Vous serez remboursé sous 48 h.
Cela vient sans doute du fournisseur.
Tout sera réglé demain.
La panne est peut-être due à un orage.
C'est promis.
Nous supposons qu'un câble est coupé.
Nous ferons en sorte que cela ne se reproduise pas.
This is probably a server problem.
It seems to be a network failure.
We think it was a cyberattack.
It might be due to an update.
Apparently the stock ran out.
Service will be restored in an hour.
It will never happen again.
We guarantee that everything will be fine.
You will be refunded by Friday.
The outage was likely caused by a storm.
Most likely it is the router.
Our best guess is a broken cable.
We promise you that it is safe.
It will be fixed soon.
We suspect that hackers are behind this.
""",
    "CC215": """
Nous revenons vers vous dans les plus brefs délais.
Nous vous répondrons au plus vite.
Nous revenons vers vous prochainement.
Nous corrigeons dès que possible.
Vous aurez une réponse très bientôt.
Un conseiller vous contactera rapidement.
Le plus rapidement possible.
Nous prenons ce sujet très au sérieux.
La sécurité est au cœur de nos préoccupations.
Votre satisfaction est notre priorité.
Nous mettons tout en œuvre.
Merci de votre compréhension.
Nos équipes sont mobilisées.
Nous restons à votre écoute.
Nous accusons bonne réception de votre message.
We will get back to you as soon as possible.
We'll be in touch shortly.
We'll fix it asap.
Soon.
We will answer in due course.
Stay tuned.
We take this very seriously.
Your safety is our top priority.
We value your feedback.
We will inform all stakeholders.
Going forward, we will do better.
Thanks for reaching out to us.
Our teams are working around the clock.
We apologise for the inconvenience.
We are committed to excellence.
""",
    "CC216": """
ARRÊTEZ IMMÉDIATEMENT de crier.
Nous avons compris !!
Oups, mauvaise touche.
On a tout cassé 😂
C'est réparé mdr.
Haha, bien vu.
Le site est tombé 😅
Quoi ?! Encore ?!
VOUS AVEZ TORT.
NOUS SOMMES DÉSOLÉS.
Bien joué ;-)
ptdr
Merci ! ! !
C'est la fête 🎉
Oops, wrong button.
We are SORRY ABOUT THIS.
We heard you!!
lol, that was us.
We broke it 🤣
Haha, good one.
PLEASE STOP writing.
Whoops.
Our bad 😜
READ YOUR EMAIL.
Nice try ;)
What?! Again?!
Party time 🥳
ROFL
That was us :P
It works!!!
""",
    "CC217": """
Ne nourrissez pas le troll.
Vous êtes de mauvaise foi.
C'est ridicule.
Nos avocats vous répondront.
Vos propos sont diffamatoires.
Nous nous réservons le droit de porter plainte.
Vous mentez.
Encore un rageux.
Vous racontez n'importe quoi.
Des poursuites judiciaires seront engagées.
C'est du dénigrement.
Bande d'idiots.
Les complotistes sont de sortie.
Vous recevrez une mise en demeure.
Quel tissu de mensonges.
Don't feed the trolls.
You are acting in bad faith.
That's a ridiculous claim.
Our lawyers will be in touch.
This is defamatory.
We reserve all rights.
You're lying.
Haters gonna hate.
What a stupid question from a liar.
We will take legal action.
You'll hear from our solicitors.
Only an idiot would think so.
Stop being hysterical.
Cease and desist.
This is pathetic.
""",
}
GOOD = {
    "CC206": """
Merci pour vos commentaires.
Nous ne savons pas encore ce qui s'est passé.
Nous lisons chaque commentaire.
Aucun commentaire n'a été supprimé.
Nous répondrons à vos questions à 18 h.
Vous pouvez commenter sous ce message.
Votre commentaire nous aide.
Nous commentons ici chaque étape.
Comment pouvons-nous vous aider ?
L'enquête est menée par la police, nous lui remettons tout.
Nous ne pouvons pas vous donner de date aujourd'hui.
Nous nous exprimerons demain à 9 h.
Voici ce que nous savons.
Les commentaires haineux sont masqués.
Nous n'avons pas encore la réponse.
Thanks for your comment.
We read every comment.
We do not know the cause yet.
The comment section stays open.
Leave a comment if you like.
We will say more at 6 pm.
Comments with threats are hidden.
Your comments help us.
We can't say yet when it will work.
We deleted no comment of yours: comments are open.
We comment on each step here.
Police lead the investigation; we give it everything.
We cannot give names.
Here is what we know.
We have seen your comments.
""",
    "CC207": """
Nous sommes désolés : votre commande n'est pas arrivée.
Nous vous présentons nos excuses.
Nous nous excusons pour ce message.
Désolés de vous avoir fait attendre.
Nous avons blessé des gens et nous le regrettons.
Si vous le souhaitez, écrivez-nous.
Nous regrettons ce retard.
Nous sommes navrés de ce que vous avez vécu.
Pardon pour ces deux heures de panne.
Cette phrase n'aurait pas dû être écrite.
Nous sommes désolés pour ces trois jours sans service.
Désolée, Marie. Si vous voulez, nous vous appelons.
Nous avons commis une erreur dans votre facture.
Excusez-nous : le prix affiché était faux.
Nos excuses à toutes les personnes concernées.
We are sorry that your order did not arrive.
We apologise for our message.
We're sorry for the two-hour outage.
Sorry to keep you waiting.
We hurt people, and we are sorry.
We apologise to everyone affected.
We regret this delay.
If you like, message us.
Sorry about the wait, Ana. If you can, tell us more.
This sentence should never have been written.
Our apologies, Sam: the price was wrong.
I am sorry for what you went through.
We made a mistake on your bill.
Sorry! Your refund is on its way.
We apologise: the lift was out of order.
""",
    "CC208": """
Nous avons compris et nous corrigeons.
Vous avez raison.
Vous auriez dû recevoir un mail hier.
Nos conditions n'étaient pas claires.
Ce n'est pas un cas isolé.
Comme promis, voici la suite.
Désolés pour ce malentendu.
Nous avons mal compris votre demande.
Vous n'êtes pas le seul : d'autres clients sont touchés.
Selon vous, qu'est-ce qui aiderait ?
Nous rappelons que nous ne demandons jamais de code.
Comme vous l'avez signalé, le lien est cassé.
Sachez que nous avons lu votre message.
Vous êtes le bienvenu.
Il nous fallait vous répondre plus tôt.
You are right.
You should have received an email.
Our terms were not clear.
This is not an isolated incident.
As promised, here is the update.
Sorry for the misunderstanding.
We misunderstood your question.
You are not the only one: others are affected.
You should not have to wait.
We see your point.
You can claim your refund here.
As you told us, the link is broken.
We hear you.
Your opinion matters.
You should hear from us by noon.
""",
    "CC209": """
Vos colis sont en retard. Nous les renvoyons.
Nous travaillons avec notre transporteur pour les retrouver.
Ce n'est pas une erreur humaine.
Nous ne cherchons pas de responsable.
Notre partenaire vous livre demain.
L'agence est ouverte de 9 h à 18 h.
C'est une erreur de notre part.
Nous avons prévenu le fournisseur.
Nos collaborateurs vous accueillent.
Nous contrôlons désormais chaque lot.
La panne a commencé à midi.
Un technicien passe demain.
Nous formons nos équipes.
Nous ne rejetons pas la faute sur le stagiaire.
La commande est partie de l'entrepôt.
Your parcels are late. We are sending them again.
We are working with our courier to find them.
This was not human error.
It is a mistake on our part.
Our partner delivers tomorrow.
The agency opens at 9.
We have told the supplier.
Our employees are here to help.
We now check each batch.
The outage started at noon.
An engineer is on the way.
We train our teams.
We will not blame anyone.
The courier will call you.
Our supplier has new stock.
""",
    "CC210": """
Ce n'est pas notre faute si vous êtes triste, mais nous sommes là.
Nous ne sommes pas responsables de ce site.
Il est de notre responsabilité de vous répondre.
Nous sommes désolés de cet accident.
Notre jouet a blessé un enfant.
L'enquête dira qui est responsable.
Qui est le responsable du magasin ?
Nous avons fait une erreur de prix.
Nous assumons nos choix de couleurs.
Nous prenons en charge les frais.
La cause n'est pas connue.
Nous aidons les secours.
Nous avons retiré le produit.
Votre responsable de compte vous appelle.
Nous ne sommes pas en cause.
It is not our fault.
We are not liable for that site.
It is our responsibility to answer you.
We are sorry about the accident.
Our toy hurt a child.
The investigation will say who is responsible.
Who is responsible for the store?
We made a mistake in the price.
We own this shop.
We pay the costs.
The cause is not known.
We are helping the emergency services.
We have withdrawn the product.
Our team is responsible for keeping you informed.
Whether it is our fault is for the court.
""",
    "CC213": """
400 clients sont touchés depuis midi.
Le danger est réel.
Ce n'est pas un simple bug.
Vous avez raison d'être inquiets.
La situation n'est pas encore maîtrisée.
Nous ne pouvons pas dire que c'est sans danger.
Cessez d'utiliser ce produit.
Il reste quelques minutes.
La panne dure depuis deux heures.
Le retard est de trois jours.
Notre petite équipe vous répond.
Ne prenez aucun risque : éteignez l'appareil.
Nous savons que c'est inquiétant.
Deux personnes sont blessées.
Le feu n'est pas sous contrôle.
400 users have been affected since noon.
The danger is real.
This is not just a glitch.
You are right to be worried.
The fire is not under control.
We can't say that it is safe.
Stop using this product.
It takes just a few minutes.
The outage has lasted two hours.
The delay is three days.
Our small team reads everything.
This is no small matter.
We know it is worrying.
Two people are injured.
We are just a message away.
""",
    "CC214": """
Nous ne connaissons pas encore la cause.
Prochain point à 18 h 30.
La panne vient d'un câble coupé.
Nous vous répondons avant midi.
Le service fonctionne depuis 14 h.
Nous ne voulons pas deviner.
Nous ne pouvons pas promettre d'heure.
Nous pensons à vous.
Nous avions promis une réponse : la voici.
Cela n'aurait jamais dû arriver.
L'enquête est en cours.
Il nous semble important de le dire.
Nous ne savons pas quand il sera rétabli.
Votre remboursement est parti ce matin.
La police a confirmé la cause.
We do not know the cause yet.
Next update at 6:30 pm.
The outage comes from a cut cable.
We answer before noon.
The service has been working since 2 pm.
We do not want to guess.
We can't promise a time.
We think of you.
We promised an answer: here it is.
This should never have happened.
The investigation goes on.
We don't know when it will work.
Your refund left this morning.
The police confirmed the cause.
What seems to be the problem?
""",
    "CC215": """
Nous vous répondons avant 18 h.
Un conseiller vous appelle demain à 9 h.
Prochain point à 14 h 30.
Nous vérifions votre dossier maintenant.
Votre colis part aujourd'hui.
À bientôt.
Il est trop tôt pour le dire.
Nous avons réagi trop tard.
Nous prenons cela au sérieux : nous avons suspendu la vente.
Nous avons remboursé 400 clients.
Le magasin rouvre lundi.
Plus tard dans la journée, à 16 h, nous publions le rapport.
Écrivez-nous en message privé.
Nous lisons vos messages.
La piscine ferme à 20 h.
We answer before 6 pm.
An adviser calls you tomorrow at 9.
Next update at 2:30 pm.
We are checking your case now.
Your parcel leaves today.
See you soon.
It is too soon to say.
Get well soon.
We take this seriously: we have suspended the sale.
We have refunded 400 customers.
The shop reopens on Monday.
How soon do you need it?
Message us in private.
We read your messages.
As soon as you have it, tell us.
""",
    "CC216": """
RAPPEL PRODUIT : cessez de l'utiliser.
Nous avons compris.
Merci !
La SNCF et la RATP sont prévenues.
Bonjour MARIE, nous vous lisons.
RAPPEL DE SÉCURITÉ
Notre compte est piraté ⚠️
Nos pensées vont aux familles 🖤
Nous sommes désolés 😔
Quoi de neuf ?
Merci 🙏
Le code IBAN est faux.
Horaires : 9 h à 18 h
Notre page https://example.com/LOL
C'est réparé.
SAFETY NOTICE: stop using it.
We heard you.
Thank you!
The BBC and the FDA know.
Hi MARIE, we are here.
PRODUCT SAFETY RECALL
Our account is hacked ⚠️
Our thoughts are with them 🖤
We are sorry 😔
What's new?
Thank you 🙏
Open 9:00-18:00.
See https://example.com/PARTY-TIME
It is repaired.
The USB-C cable is recalled.
""",
    "CC217": """
La critique est bienvenue ici.
Un logiciel malveillant a touché nos serveurs.
Nous avons déposé plainte après ce piratage.
Vous pouvez porter plainte auprès de la police.
Cette erreur est stupide, et elle est de nous.
Nous masquons les injures.
Ce délai est ridicule, vous avez raison.
Nous vous lisons.
Voici les faits.
Nous avons été bêtes.
L'action en justice est en cours.
Ce n'est pas une question idiote.
Vos droits restent entiers.
La police enquête.
Le message venait de notre compte.
Criticism is welcome here.
Malicious software reached our servers.
We have filed a complaint with the police.
You can report it to the police.
That was a stupid mistake of ours.
We hide threats.
That wait is ridiculous, you're right.
We read you.
Here are the facts.
We were foolish.
The lawsuit is ongoing.
There are no stupid questions.
Your rights remain.
The police investigate.
What a crazy day it has been.
""",
}
FIRST = {"kind": "holding"}


def rules(text, **facts):
    defaults = {"channel": "facebook", "audience": "public", "language": "fr", "kind": "update"}
    return {finding.rule.id for finding in judge(text, **{**defaults, **facts})}


def cases(blocks):
    return [(rule, text) for rule, block in blocks.items() for text in block.strip().splitlines()]


@pytest.mark.parametrize(("rule", "text"), cases(BAD))
def test_words_that_hurt(rule, text):
    assert rule in rules(text)


@pytest.mark.parametrize(("rule", "text"), cases(GOOD))
def test_words_that_only_look_so(rule, text):
    assert rule not in rules(text)
