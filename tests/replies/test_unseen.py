"""Sentences that were judged once before the phrases were mended for them: docs/text-rules.md."""

import pytest

from crisisctl.replies.gate import judge

SENTENCES = """
+ CC203 Bonjour Paul, afin de traiter votre demande, merci de bien vouloir nous faire parvenir \
vos nom, prénom et numéro d'adhérent.
+ CC203 Pour qu'on regarde ça, il me faudrait juste ton mail et ton numéro de commande :)
+ CC203 Pourriez vous svp nous donner le numero de reservation ?
+ CC203 Laissez-nous votre numéro, on vous rappelle !
+ CC203 Avec quelle adresse mail vous êtes-vous inscrit ?
+ CC203 Hello, tu peux me filer ta ref de commande en commentaire ?
+ CC203 Veuillez préciser votre numéro de téléphone ainsi que votre adresse postale.
+ CC203 Auriez-vous un numéro de dossier à nous communiquer ?
+ CC203 Merci de répondre à ce tweet en indiquant votre numéro client.
+ CC203 À quelle adresse la livraison devait-elle avoir lieu ? Merci de nous l'indiquer.
+ CC203 Pour vérifier, nous avons besoin de connaître votre date de naissance.
+ CC203 Quel est ton pseudo et l'e-mail de ton compte ?
+ CC203 Envoyez votre n° d'abonné et on s'en occupe.
+ CC203 Nous vous remercions de nous transmettre vos coordonnées complètes.
+ CC203 Il manque votre numéro de commande, pouvez-vous l'ajouter ?
+ CC203 Can I get your full name and phone no. please?
+ CC203 Hey! What's the best number to reach you on?
+ CC203 Just pop your order number in the replies and we'll chase it.
+ CC203 Would you be able to provide your postcode so we can see what's going on in your area?
+ CC203 Please respond with the last name on the reservation and the confirmation number.
+ CC203 Mind sharing your email so we can look you up?
+ CC203 To get this sorted I'd need your account number and date of birth.
+ CC203 Hi, could we please have your mobile number to arrange a call back?
+ CC203 Go ahead and tell us your address and we'll send a technician.
+ CC203 Which phone number is registered on the account?
+ CC203 Got a case number for us?
+ CC203 If you can give me your order ID, I'll check with the team.
+ CC203 We haven't received your DM; please post your booking reference here instead.
+ CC203 Tweet us your flight confirmation code and last name.
+ CC203 can u send ur email adress
- CC203 Pour votre sécurité, ne partagez aucune donnée personnelle dans ce fil.
- CC203 On vous a envoyé un DM pour récupérer votre numéro de commande.
- CC203 Pensez à masquer votre numéro de réservation sur la capture, svp.
- CC203 Vous trouverez votre numéro de client en haut de la facture.
- CC203 Le numéro de suivi figure dans l'e-mail de confirmation.
- CC203 Merci pour votre message. Quelle taille aviez-vous commandée ?
- CC203 Ouvrez un ticket avec votre numéro de contrat sur notre site : https://e.fr/aide
- CC203 Pouvez-vous nous dire sur quelle ligne vous étiez et à quelle heure ?
- CC203 Donnez-nous le nom du vendeur en MP si vous le souhaitez.
- CC203 Méfiez-vous des comptes qui vous demandent votre adresse ou votre téléphone.
- CC203 Vous n'avez pas à nous donner votre nom.
- CC203 Attention, votre numéro de téléphone est visible : supprimez votre message, svp.
- CC203 Nous avons retrouvé votre commande grâce à votre adresse e-mail, merci !
- CC203 Écrivez à sav@marque.fr en précisant votre numéro de commande.
- CC203 Prenez contact par téléphone et munissez-vous de votre numéro d'abonné.
- CC203 Please remove your phone number from your tweet.
- CC203 For your security, don't share personal information here.
- CC203 You can update your email address under Settings.
- CC203 Thanks for the DM! We'll check the order number you sent.
- CC203 Shoot us an email with your name and number: care@brand.com
- CC203 What browser are you on, and which version?
- CC203 Did you enter the right email address when signing in?
- CC203 Your booking reference is the six-letter code in your confirmation email.
- CC203 We'd be glad to help. Follow us and DM your account number.
- CC203 Our team will never contact you to request your account details.
- CC203 Let us know which store this was and we'll pass your comments on.
- CC203 Can you check that your email address is spelled correctly?
- CC203 We've replied to your email. Please check your inbox.
- CC203 There's no need to give your name.
- CC203 What name would you give this colour?
+ CC204 Pour débloquer l'accès, communiquez-nous votre mot de passe actuel par MP.
+ CC204 Quel code avez-vous reçu par SMS ?
+ CC204 Merci de renseigner ici votre numéro de CB et la date d'expiration.
+ CC204 Il nous faut votre code confidentiel.
+ CC204 Please provide the 3 digits on the back of your card.
+ CC204 What password did you use?
+ CC204 Kindly confirm the OTP we just sent to your phone.
+ CC204 Could you tell me your card's long number?
- CC204 Nous ne vous demanderons pas votre code confidentiel.
- CC204 Avez-vous essayé de changer de mot de passe ?
- CC204 Si l'on vous demande un code par téléphone, raccrochez.
- CC204 Quel message d'erreur s'affiche après le mot de passe ?
- CC204 Have you tried resetting your password?
- CC204 Keep your PIN secret.
- CC204 What happens after you enter your password?
- CC204 Please don't give anyone the code we texted you.
+ CC206 Notre direction ne fera pas de commentaire.
+ CC206 Nous n'avons pas l'intention de commenter ces rumeurs.
+ CC206 We're not going to comment on speculation.
+ CC206 It would be inappropriate to comment.
- CC206 Les commentaires sont ouverts.
- CC206 Feel free to comment below.
+ CC207 Si nous avons pu vous blesser, nous en sommes désolés.
+ CC207 Nous regrettons si nos propos ont été mal compris.
+ CC207 Toutes nos excuses à ceux que cela a pu choquer.
+ CC207 We apologise to anyone offended by our post.
+ CC207 If we caused any offence, we are sorry.
+ CC207 I'm sorry if that came across wrong.
- CC207 Nous nous excusons sincèrement pour ce retard de deux jours.
- CC207 Sorry about that, let's fix it.
- CC207 If this happens again, tell us.
+ CC208 Encore aurait-il fallu lire la notice.
+ CC208 Vous auriez pu nous appeler avant de tweeter.
+ CC208 On vous l'a déjà dit.
+ CC208 We've told you this before.
+ CC208 You could have simply called us.
+ CC208 Had you read the terms, you'd know.
- CC208 Vous auriez pu être prévenu plus tôt, c'est vrai.
- CC208 Vous avez bien fait de nous écrire.
- CC208 You have every right to be angry.
- CC208 You could have been told earlier, and we regret it.
+ CC209 Le problème vient de notre fournisseur.
+ CC209 Notre ancienne agence a publié ce message sans notre accord.
+ CC209 Our third-party vendor caused the breach.
+ CC209 One of our employees acted alone.
- CC209 Notre fournisseur remplace les pièces.
- CC209 Our vendor is replacing the parts.
+ CC210 Nous endossons la pleine responsabilité de ces faits.
+ CC210 Oui, c'est de notre faute.
+ CC210 We own this failure and accept liability.
+ CC210 This is on us: we are fully responsible.
- CC210 Nous savons quelle est notre responsabilité : vous informer.
- CC210 The investigation will show who is responsible.
+ CC213 Pas de panique, ce n'est qu'un petit contretemps.
+ CC213 Tout est rentré dans l'ordre, rien d'inquiétant.
+ CC213 It was only a brief hiccup, nothing to be concerned about.
+ CC213 Very few customers were affected.
- CC213 Nous savons que ce n'est pas un détail pour vous.
- CC213 Three stores are closed.
+ CC214 Ce serait lié à un défaut de câblage.
+ CC214 Tout devrait rentrer dans l'ordre d'ici ce soir.
+ CC214 It should be back up within the hour.
+ CC214 We believe this was caused by a third party.
- CC214 Nous publierons un point à 17 h.
- CC214 We will post an update at 5 pm.
+ CC215 Nous ferons le nécessaire dans les meilleurs délais.
+ CC215 Une réponse vous sera apportée sous peu.
+ CC215 We'll let you know as soon as we can.
+ CC215 Your request will be handled promptly.
- CC215 Vous aurez notre réponse mardi à 10 h.
- CC215 You'll have our answer on Tuesday at 10.
+ CC216 Hé hé, on vous a bien eus 😜
+ CC216 ÇA SUFFIT MAINTENANT
+ CC216 LOL no
- CC216 L'AFNOR et l'ANSES contrôlent.
- CC216 WHO guidance applies.
+ CC217 Arrêtez de raconter des mensonges.
+ CC217 Vous êtes ridicules.
+ CC217 Nous engagerons des poursuites.
+ CC217 We will see you in court.
+ CC217 You people are idiots.
- CC217 Nous avons saisi la justice contre les pirates.
- CC217 We were wrong, and it was a silly mistake.
+ CC203 Bonjour ! Peut-on avoir le nom du titulaire du compte ainsi que l'adresse associée ?
+ CC203 Nous vous saurions gré de bien vouloir nous communiquer vos références client.
+ CC203 Il serait utile que vous nous donniez votre numéro de téléphone.
+ CC203 Votre nom et votre date de naissance svp, on regarde ça de suite !
+ CC203 Pas de souci, donnez-moi juste votre numéro de colis.
+ CC203 Je vous laisse me transmettre votre adresse mail 😊
+ CC203 N'ayant pas votre numéro de commande, nous ne pouvons pas vérifier : indiquez-le ici.
+ CC203 Merci de nous laisser en commentaire votre mail ou votre téléphone.
+ CC203 Nos messages privés sont saturés, laissez votre numéro de contrat sous ce post.
+ CC203 Ne nous écrivez pas en MP, donnez votre numéro de dossier ici.
+ CC203 Pouvez vous nous fournir une copie de votre carte d’identité ?
+ CC203 Vous êtes client ? Votre n° de ligne ?
+ CC203 Could you let me know the email you ordered with?
+ CC203 Please state your surname and postcode.
+ CC203 We just need a phone number for you.
+ CC203 Drop us your details below.
+ CC203 No need to DM us, just leave your order number here.
+ CC203 DMs are down at the moment so reply with your account number.
+ CC203 Is there an email address or phone number on file we can look up?
+ CC203 Please quote your reference number in your reply.
+ CC203 For verification purposes, provide your date of birth.
+ CC203 Could I take your name and address?
+ CC203 We want to help! Share your order # with us 👇
+ CC203 Who is the account holder, and what's their date of birth?
- CC203 Ne mentionnez pas votre numéro de compte dans vos tweets.
- CC203 Masquez votre adresse avant de publier la photo, s'il vous plaît.
- CC203 Votre conseiller vous demandera votre numéro de client par téléphone.
- CC203 Nous ne pouvons pas traiter de données personnelles ici : passez par le formulaire avec \
votre n° de commande.
- CC203 Indiquez votre numéro de commande dans le formulaire : https://e.fr/f
- CC203 Votre nom n'apparaît nulle part, rassurez-vous.
- CC203 Comment s'appelle le magasin ? Quelle est son adresse ?
- CC203 Nous avons changé d'adresse : 12 rue des Lilas.
- CC203 Notre numéro de téléphone est le 3900.
- CC203 Pour suivre votre colis, gardez votre numéro de suivi.
- CC203 Cliquez sur le lien reçu par mail pour confirmer votre adresse e-mail.
- CC203 Message privé envoyé ! Pouvez-vous y indiquer votre numéro de contrat ?
- CC203 Please don't reply with your order number.
- CC203 Do not share your account details with anyone claiming to be us.
- CC203 We have your order number, thanks.
- CC203 You can find our contact details on the website.
- CC203 Our phone number is 0800 123 4567.
- CC203 Log in and check that your delivery address is correct.
- CC203 The email address you used wasn't recognised, sorry about that.
- CC203 Please hide your phone number in the screenshot.
- CC203 We only ask for your order number in private.
- CC203 Send the form back with your name and number, thanks.
- CC203 Sign up with your email address to get updates: https://e.com
- CC203 If you'd rather not share your name, that's fine.
+ CC204 Je peux avoir ton mot de passe ?
+ CC204 Veuillez saisir ici votre mot de passe.
+ CC204 Tapez votre code PIN dans la conversation.
+ CC204 Please type your PIN in the chat.
+ CC204 We'll need the security code from the back of your card.
+ CC204 Let us have your login and password.
- CC204 Votre mot de passe doit contenir 8 caractères.
- CC204 Le code reçu par SMS est valable 10 minutes.
- CC204 Your password must have 8 characters.
- CC204 Never give out your security code, even to us.
- CC204 Our staff won't ask you to confirm your PIN.
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_a_sentence_that_the_rules_had_not_seen(line):
    sign, rule, text = line.split(maxsplit=2)
    found = judge(text, channel="facebook", audience="public", language="fr", kind="update")
    assert (rule in {one.rule.id for one in found}) == (sign == "+")
