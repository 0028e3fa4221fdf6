"""Empathy, hand-offs, tu and vous, words that sell."""

import pytest

from crisisctl.replies.address import addressed
from crisisctl.replies.gate import judge
from crisisctl.replies.promotion import promotions

WARM = """
Bonjour Ana, merci de nous avoir alertés. Nous vérifions.
Nous sommes désolés : le site est en panne.
Le site est en panne. Nous savons que cela vous bloque.
Nous comprenons votre colère. Nous regardons.
Nos pensées vont aux familles. Les secours sont sur place.
Nous regrettons ce retard.
Votre inquiétude est normale. Voici ce que nous savons.
Ce n'est pas à la hauteur. Nous corrigeons.
Vous n'êtes pas seul : appelez le 3114.
Nous mesurons votre déception.
RAPPEL DE SÉCURITÉ : cessez d'utiliser ce jouet.
Notre compte est piraté : ne cliquez sur aucun lien.
Attention : un faux compte circule.
Les injures et menaces sont masquées. La critique est bienvenue ici.
Cette attente est inacceptable.
Hi Ana, thank you for telling us. We are checking.
We are sorry: the site is down.
The site is down. We know it blocks you.
We understand your anger. We are looking.
Our thoughts are with the families.
We regret this delay.
We know this is worrying. Here is what we know.
This is not good enough. We are fixing it.
You are not alone: call 988.
We hear your disappointment.
PRODUCT SAFETY RECALL: stop using this toy.
Our account is hacked: do not click any link.
Warning: a fake account is active.
Abuse and threats are hidden. Criticism is welcome here.
That wait is unacceptable.
"""
COLD = """
Le site est en panne. Nos équipes cherchent la cause.
Un incident est en cours. Prochain point à 18 h.
Bonjour. Votre demande est transmise. Un agent répond.
Nous vérifions votre dossier. Réponse à 18 h.
Le magasin de Lyon est fermé. Il rouvre lundi.
Communiqué : la campagne est suspendue. Point à midi.
Nos équipes analysent les faits. Point à 14 h 30.
La vidéo est retirée. Une enquête est ouverte.
Le service est interrompu. Suivez la page.
Votre message est lu. Dossier ouvert.
Nous avons vu la vidéo. Nous établissons les faits.
L'enquête commence. Le rapport paraît lundi.
Dossier transmis. Réponse demain.
La commande est bloquée. Le transport est vérifié.
Le train est arrêté. Le suivant part à midi.
The site is down. Our teams look for the cause.
An incident is open. Next update at 6 pm.
Hello. Your request is logged. An agent answers.
We are checking your case. Answer at 6 pm.
The Lyon store is closed. It reopens on Monday.
Statement: the campaign is paused. Update at noon.
Our teams look at the facts. Update at 2:30 pm.
The video is removed. An inquiry is open.
The service is interrupted. Follow the page.
Your message is read. Case opened.
We have seen the video. We establish the facts.
The inquiry starts. The report comes on Monday.
Case forwarded. Answer tomorrow.
The order is blocked. Transport is checked.
The train has stopped. The next one leaves at noon.
"""
WHOLE = """
Ana, pour retrouver votre commande sans rien exposer ici, écrivez-nous en message privé : \
https://x.com/m (ne publiez aucune donnée personnelle). Nous reviendrons ici dire la suite.
Si vous le souhaitez, notre équipe répond par le formulaire https://e.fr/f. N'écrivez rien de \
personnel ici. Nous publierons ici ce qui a été fait.
Vous pouvez nous écrire en MP, pas de numéro ici svp. On revient ici dès que c'est réglé.
To find your order, please message us privately: https://x.com/m (post no personal details). We \
will come back here to say what was done.
If you like, our team answers through this form: https://e.com/f. Please post nothing personal \
here. We'll update you here.
You can DM us. Keep your details out of this thread; we will reply here once it is solved.
"""
LACKING = """
Vous devez nous écrire en MP. Rien de personnel ici. Nous reviendrons ici.
Merci de revenir vers nous. Rien de personnel ici. Nous reviendrons ici.
Écrivez-nous en message privé, svp. Nous reviendrons ici.
Vous pouvez nous écrire en message privé. Ne publiez rien de personnel ici.
You must DM us. Post nothing personal here. We will come back here.
Please get in touch. Post nothing personal here. We will come back here.
Please DM us. We will come back here.
You can DM us. Please post nothing personal here.
"""
SELLING = """
Profitez de nos offres !
-20 % sur tout le site
Découvrez notre nouvelle collection
Livraison offerte ce week-end
Utilisez le code promo ÉTÉ
Participez au jeu-concours #été
Achetez vite
Ne manquez pas nos soldes
Lien en bio
Shop now!
20% off everything
Free delivery this weekend
Use your promo code
Don't miss our sale
Follow us for more
Link in bio
Check out our new range
"""
PLAIN = """
Nous remboursons la livraison.
Nous suspendons nos publications.
Prochain point à 18 h 30.
Nous avons retiré le produit de la vente.
Écrivez-nous en message privé.
We refund the delivery.
We are pausing our posts.
Next update at 6:30 pm.
We have withdrawn the product.
Message us in private.
"""


def found(rule, text, **facts):
    defaults = {"channel": "facebook", "audience": "public", "language": "fr", "kind": "holding"}
    return [one for one in judge(text, **{**defaults, **facts}) if one.rule.id == rule]


def lines(block):
    return block.strip().splitlines()


@pytest.mark.parametrize("text", lines(WARM))
def test_the_first_words_are_for_people(text):
    assert not found("CC211", text)


@pytest.mark.parametrize("text", lines(COLD))
def test_the_first_words_are_for_nobody(text):
    assert found("CC211", text)
    assert not found("CC211", text, kind="update")
    assert not found("CC211", text, audience="private")


def test_characters_that_nobody_sees_are_no_first_words():
    assert not found("CC211", "\u200b\u200b")


@pytest.mark.parametrize("text", lines(WHOLE))
def test_a_handoff_says_all(text):
    assert not found("CC220", text, kind="handoff")


@pytest.mark.parametrize("text", lines(LACKING))
def test_a_handoff_lacks_a_part(text):
    assert len(found("CC220", text, kind="handoff")) == 1


@pytest.mark.parametrize("text", lines(SELLING))
def test_words_that_sell(text):
    assert promotions(text)


@pytest.mark.parametrize("text", lines(PLAIN))
def test_words_that_do_not_sell(text):
    assert promotions(text) == []


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Nous te répondons ici.", {"tu"}),
        ("Peux-tu nous écrire ?", {"tu"}),
        ("T'as reçu le mail ?", {"tu"}),
        ("On regarde ton dossier.", {"tu"}),
        ("Envoie-nous un MP.", {"tu"}),
        ("N'hésite pas à écrire.", {"tu"}),
        ("Dis-nous tout stp.", {"tu"}),
        ("Nous vous répondons ici.", {"vous"}),
        ("Écrivez-nous en MP.", {"vous"}),
        ("Votre dossier avance.", {"vous"}),
        ("Veuillez patienter.", {"vous"}),
        ("Le ton de ce message était mauvais.", set()),
        ("Nous répondons ici.", set()),
        ("Prenons rendez-vous.", set()),
        ("Nous vous lisons, et nous tenons à toi.", {"tu", "vous"}),
        ("Votre avis compte. Dis-nous tout.", {"tu", "vous"}),
    ],
)
def test_tu_or_vous(text, forms):
    assert set(addressed(text)) == forms
    assert bool(found("CC218", text)) == (len(forms) > 1)


def test_tu_is_a_matter_of_french_alone():
    assert not found("CC218", "Votre avis compte. Dis-nous tout.", language="en")
    assert not found("CC218", "Votre avis compte. Dis-nous tout.", audience="internal")


@pytest.mark.parametrize("text", ["We take full responsibility.", "Nos avocats vous répondront."])
def test_a_lawyer_may_let_it_pass(text):
    assert found("CC210", text) or found("CC217", text)
    assert not found("CC210", text, approved_by_legal=True)
    assert not found("CC217", text, approved_by_legal=True)


@pytest.mark.parametrize(
    ("rule", "text", "facts", "level"),
    [
        ("CC208", "Calmez-vous.", {"kind": "holding"}, "error"),
        ("CC208", "Calmez-vous.", {"kind": "update"}, "warning"),
        ("CC216", "Oups", {"severity": "sev1"}, "error"),
        ("CC216", "Oups", {"severity": "sev2"}, "error"),
        ("CC216", "Oups", {"severity": "sev3"}, "warning"),
        ("CC216", "Oups", {}, "warning"),
        ("CC215", "Nous prenons cela au sérieux.", {}, "info"),
        ("CC215", "Nous répondons au plus vite.", {}, "warning"),
        ("CC211", "Le site est en panne. On cherche.", {}, "warning"),
    ],
)
def test_a_finding_weighs_what_the_moment_makes_of_it(rule, text, facts, level):
    assert {one.rule.level for one in found(rule, text, **facts)} == {level}
