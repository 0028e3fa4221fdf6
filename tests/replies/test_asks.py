"""Sentences that ask for data in public, or for a secret; and those that only look like it."""

import pytest

from crisisctl.replies.gate import judge

PUBLIC_ASKS = """
Pouvez-vous nous communiquer votre numéro de dossier afin que nous puissions avancer ?
Merci de nous indiquer votre n° de client.
Il nous faudrait votre adresse mail pour retrouver la réservation.
POUVEZ-VOUS NOUS DONNER VOTRE NUMERO DE COMMANDE ?
bonjour, c'est quoi ton numero de commande stp
Quelle adresse e-mail avez-vous utilisée lors de l'achat ?
Sous quel nom la réservation a-t-elle été faite ?
Pourriez-vous nous préciser votre date de naissance et votre code postal ?
N'oubliez pas de nous laisser vos coordonnées sous ce message.
Nous aurions besoin du numéro de suivi de votre colis.
Peux-tu me redonner ta référence de commande ?
Vous pouvez nous transmettre votre numéro de téléphone, nous vous rappellerons.
Votre numéro de client, s’il vous plaît ?
On peut avoir votre nom et prénom ?
Si vous nous donnez votre numéro de contrat, nous regardons tout de suite.
Désolé·e·s pour l'attente ! Indiquez-nous votre n° de téléphone 📞
Nous vous invitons à renseigner ici votre numéro d'abonné.
Répondez à ce message avec votre numéro de réservation.
Votre numéro de commande nous permettrait de vérifier.
Nous n'avons pas votre numéro de dossier. Pouvez-vous nous le communiquer ?
What's the email address on your account?
Please send us your email address.
Our page https://lumen.example has the news. Please send us your order number.
Send us the last four digits of your card.
Could you please share your booking reference with us?
We'll need your order number to look into this.
pls give us ur phone number
Which email did you use when you signed up?
What name is the reservation under?
Could we grab your postcode and house number?
Would you mind sending your account number?
Kindly provide your full name and date of birth.
Drop your order number below and we'll take a look.
Can you post your tracking number here so we can check?
Comment with your order number and we will fix it.
Let us know your phone number and we'll call you.
Don't have an account? Then tell us your home address.
In order to help, please confirm the email address linked to your profile.
Your order number, please?
We don't want you to wait, so just reply with your confirmation code.
Please advise your customer number.
An order number would help us find it.
Our DMs are closed right now, so send your order number here.
I can't see your booking ref. Could you share it?
WHAT IS YOUR ACCOUNT NUMBER?
"""
NOT_PUBLIC_ASKS = """
Merci de ne pas publier votre numéro de commande ici.
Ne communiquez jamais vos coordonnées bancaires dans les commentaires.
Écrivez-nous en message privé avec votre numéro de commande.
Vous pouvez nous envoyer votre numéro de dossier par MP, nous regardons.
Pour retrouver votre dossier, remplissez ce formulaire avec votre numéro de client.
Nous avons bien reçu votre numéro de commande, merci.
Votre remboursement est parti ce matin, merci de votre patience.
Votre adresse est bien notée, merci.
Votre numéro de suivi vous a été envoyé par e-mail.
Sans nous donner d'informations personnelles, pouvez-vous nous dire ce qui s'est passé ?
Évitez de laisser votre numéro de téléphone en commentaire.
Quel est le problème rencontré ?
Dans quel magasin étiez-vous ?
Pouvez-vous nous donner l'adresse du magasin ?
Pouvez-vous nous indiquer le numéro du train ?
Appelez-nous avec votre numéro de contrat : un conseiller vous répond.
Votre adresse e-mail n'a pas été modifiée.
Nous ne vous demanderons jamais de nous communiquer votre numéro de carte, de confirmer votre \
adresse ou de cliquer sur un lien.
Un faux compte se fait passer pour nous et demande votre numéro de téléphone.
Envoyez-nous un message privé, puis indiquez votre nom et votre adresse.
Nous reviendrons ici. En attendant, donnez-nous votre numéro de commande en MP.
Surtout, n'écrivez pas votre adresse ici.
Please don't mention account numbers in the comments.
Never share your address or phone number in public.
DM us your booking reference and we'll check.
Please send your order number through this link: https://example.com/form
Send us your order number: https://lumen.example/form
You can send us an email with your order number.
We've sent a confirmation to your email address.
Have your order number ready when you call us.
You'll find your account number at the top of your bill.
Someone asked you for your phone number? It wasn't us.
What error message do you see?
Which store did you visit?
What's your favourite order?
Can you tell us the name of the store?
Which phone model are you using?
What's your phone running: the latest version?
To change your email address, go to settings in the app.
We'll never ask you to share your password, confirm your card number, or send us a code.
Please remove your phone number from this post to protect your privacy.
We can confirm your address has been updated.
Please avoid posting your order number; message us privately instead.
Let us know if the order number on the box matches.
Thanks for sharing your story with us.
Rather than posting your booking number here, use the form on our website.
"""
SECRET_ASKS = """
Donnez-nous votre mot de passe et nous débloquons le compte.
Merci de confirmer le code reçu par SMS.
Pouvez-vous nous transmettre les 16 chiffres de votre carte ?
Envoyez-nous en MP une photo avec le cryptogramme.
Quel est votre code secret ?
Indiquez votre code PIN en message privé.
Il nous faut le code de validation à six chiffres.
Veuillez nous communiquer votre numéro de carte bancaire.
Pourriez-vous nous donner votre mot de passe provisoire ?
Dites-nous le code que vous venez de recevoir.
Répondez avec votre code de sécurité.
Nous avons besoin de vos identifiants et de votre mot de passe.
Transmettez-nous la date d'expiration de votre carte.
Rappelez-nous votre mdp stp.
Merci de nous donner les trois chiffres au dos de la carte.
Please confirm your password so we can log in for you.
Send us the code we texted you.
What's your PIN?
Could you give us the CVV on the back?
DM us your full card number and the expiry date.
We need your one-time code to continue.
Share the six-digit code with our agent.
Provide your credit card number in this chat.
Tell us the answer to your security question: the security word.
Reply with your verification code.
Can we have your online banking login?
Email us your passcode, please.
Would you mind sending the OTP?
Just give me your card details by DM.
Text us your security code.
"""
NOT_SECRET_ASKS = """
Nous ne vous demanderons jamais votre mot de passe.
Ne communiquez jamais le code reçu par SMS.
Réinitialisez votre mot de passe depuis l'application.
Dites-nous si vous avez reçu le lien pour changer de mot de passe.
Indiquez-nous le code postal de la boutique.
Utilisez le code promo indiqué dans le mail.
Votre carte a été refusée : contactez votre banque.
Gardez votre code secret pour vous.
Un escroc vous demande votre mot de passe ? Raccrochez.
Personne chez nous ne demande de code.
Donnez-nous les deux derniers chiffres de votre carte par MP.
Envoyez-nous le numéro de votre carte de fidélité en MP.
Évitez d'envoyer votre mot de passe par message.
Vos mots de passe sont chiffrés.
Changez votre mot de passe maintenant, et dites-nous en MP si cela bloque.
Please reset your password in the app.
Never share your PIN with anyone.
We will never ask for your card number.
If anyone asks you for a code, hang up.
Your passwords are safe with us.
Tell us whether the password reset worked.
Let us know if you forgot your password.
Use the promo code at the checkout.
Send us a DM about the gift card.
What's the error code on the screen?
Don't send us your password.
The tracking code is in your email.
DM us the last four digits of your card.
Please change your password now.
Is the code on the voucher readable? Send us a photo by DM.
"""


def rules(text, **facts):
    defaults = {"channel": "facebook", "audience": "public", "language": "fr", "kind": "update"}
    return {finding.rule.id for finding in judge(text, **{**defaults, **facts})}


def lines(block):
    return block.strip().splitlines()


@pytest.mark.parametrize("text", lines(PUBLIC_ASKS))
def test_asked_in_public(text):
    assert "CC203" in rules(text)


@pytest.mark.parametrize("text", lines(NOT_PUBLIC_ASKS))
def test_not_asked_in_public(text):
    assert "CC203" not in rules(text)


@pytest.mark.parametrize("audience", ["public", "private", "internal"])
@pytest.mark.parametrize("text", lines(SECRET_ASKS))
def test_a_secret_is_asked_for(text, audience):
    assert "CC204" in rules(text, audience=audience)


@pytest.mark.parametrize("text", lines(NOT_SECRET_ASKS))
def test_no_secret_is_asked_for(text):
    assert "CC204" not in rules(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are sorry. Send us your\norder number.", "en"),
        ("Merci de nous communiquer\nvotre numéro de commande.", "fr"),
        ("Merci de nous donner :\n- votre nom\n- votre numéro de commande", "fr"),
    ],
)
def test_a_line_break_ends_no_sentence(text, language):
    found = judge(text, channel="x", audience="public", language=language, kind="update")
    assert "CC203" in [one.rule.id for one in found]


def test_a_private_message_without_a_card_number_asks_for_no_secret():
    text = "Please send us a DM, without your card number."
    found = judge(text, channel="x", audience="public", language="en", kind="update")
    assert "CC204" not in [one.rule.id for one in found]
