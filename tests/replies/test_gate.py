import random
import subprocess
import sys
import time
from typing import Any

import pytest
from hypothesis import given, strategies as st

from crisisctl.replies.draft import Draft
from crisisctl.replies.gate import judge, judge_each


def found(text: str, rule: str | None = None, **facts: Any) -> Any:
    """Rule ids, or the words that one rule stops at."""
    defaults: dict[str, Any] = {
        "channel": "facebook",
        "audience": "public",
        "language": "en",
        "kind": "update",
    }
    findings = judge(text, **{**defaults, **facts})
    if rule is None:
        return {finding.rule.id for finding in findings}
    return [text[f.start : f.end] for f in findings if f.rule.id == rule]


PUBLIC_ASKS = [
    ("fr", "Bonjour Marie, envoyez-nous votre numéro de commande et votre adresse, merci !"),
    ("fr", "Quel est votre numéro de téléphone ?"),
    ("fr", "Merci de ne pas hésiter à nous donner votre numéro de commande ici"),
    ("fr", "Prière de ne pas oublier d'indiquer votre numéro de client"),
    ("fr", "Ne tardez pas à nous donner votre numéro de commande"),
    ("en", "Do not wait to share your e-mail here"),
    ("fr", "Pouvez-vous nous communiquer vos coordonnées ?"),
    ("fr", "Pouvez-vous nous donner votre n° de commande ici ?"),
    ("fr", "Merci de nous transmettre l’adresse e-mail du compte."),
    ("fr", "N'hésitez pas à nous communiquer votre numéro client."),
    ("fr", "Nous aurions besoin de votre nom et de votre numéro de dossier."),
    ("fr", "Pouvez-vous nous envoyer votre\u202fnume\u0301ro de commande\u00a0?"),
    ("fr", "Donnez-nous votre code postal pour trouver le magasin."),
    ("fr", "Répondez ici en commentaire ou en MP : indiquez votre numéro de commande."),
    ("en", "Hi! Can you share your order number and email address so we can check?"),
    ("en", "What's your phone number?"),
    ("en", "May I have your booking reference, please?"),
    ("en", "Please do not hesitate to send us your order number."),
    ("en", "DM us, or reply with your order number in the comments."),
    ("en", "We don't have it yet, so please provide the email address you used."),
    ("en", "Do you have an order number we can check?"),
    ("en", "Thanks, your order number please?"),
    ("fr", "On peut avoir ton numéro de commande ?"),
    ("fr", "Écrivez-nous votre numéro de client."),
    ("fr", "Votre n° de tél svp ?"),
    ("fr", "Bonjour Zoé. Votre n° de tél svp ?"),
    ("en", "Your order number please?"),
    ("en", "Hi Zoe. Your order number please?"),
    ("en", "reply w/ ur order no."),
    ("en", "Please type your order number."),
]
NOT_PUBLIC_ASKS = [
    ("en", "Please don't post your order number here"),
    ("en", "Send us your order number by DM"),
    ("en", "Please DM us your order number."),
    ("en", "We will never ask for your email address or your password."),
    ("en", "Without sharing any personal details, could you tell us what happened?"),
    ("en", "Share your details here: https://example.com/form with your order number."),
    ("en", "Please message us privately. We will need your order number."),
    ("en", "Your order number is on the parcel."),
    ("en", "Send us a private message and include your phone number."),
    ("fr", "Ne partagez pas votre numéro de commande ici."),
    ("fr", "écrivez-nous en message privé avec votre numéro de commande"),
    ("fr", "Envoyez-nous votre numéro de commande en message privé : https://example.com/mp"),
    ("fr", "Nous ne vous demanderons jamais votre mot de passe ni votre adresse."),
    ("fr", "N'écrivez rien de personnel ici : notre équipe vous répond par le formulaire."),
    ("fr", "Votre numéro de commande figure sur le colis."),
    ("fr", "Dites-nous ce qui s'est passé."),
]


@pytest.mark.parametrize(("language", "text"), PUBLIC_ASKS)
def test_personal_data_is_not_asked_for_in_public(language, text):
    assert "CC203" in found(text, language=language)
    assert "CC203" not in found(text, language=language, audience="private")


@pytest.mark.parametrize(("language", "text"), NOT_PUBLIC_ASKS)
def test_what_only_looks_like_asking_in_public_passes(language, text):
    assert found(text, language=language) == set()


@pytest.mark.parametrize(("language", "text"), PUBLIC_ASKS)
def test_a_text_is_read_in_every_language(language, text):
    other = {"fr": "en", "en": "fr"}[language]
    assert "CC203" in found(text, language=other)


@pytest.mark.parametrize(("language", "text"), NOT_PUBLIC_ASKS)
def test_what_passes_in_its_language_passes_in_another(language, text):
    other = {"fr": "en", "en": "fr"}[language]
    assert found(text, language=other) == set()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Bonjour, nous vous lisons. Send us your password by DM.", "CC204"),
        ("Hello, we read you. Envoyez-nous votre mot de passe en MP.", "CC204"),
        ("Bonjour, nous vous lisons. Sorry if anyone was offended.", "CC207"),
        ("Hello, we read you. Veuillez nous excuser pour la gêne occasionnée.", "CC207"),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_words_in_two_languages(text, rule, language):
    assert found(text, language=language) == {rule}


@pytest.mark.parametrize(
    "text",
    [
        "Quel que soit le type de carte, le CVV ne sert qu'à vous.",
        "Send us your order number en message privé.",
        "We tested for a possible gene variant.",
        "The part dont la marque est connue : nous la remplaçons.",
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_words_that_another_language_has_too(text, language):
    assert found(text, language=language) == set()


def test_a_word_of_two_languages_is_told_once():
    text = "Please send votre IBAN. Envoyez your IBAN."
    spans = [
        (f.start, f.end)
        for f in judge(text, channel="x", audience="public", language="fr", kind="update")
        if f.rule.id == "CC203"
    ]
    assert len(spans) == len(set(spans)) > 0


def test_a_handoff_may_name_the_private_route_anywhere():
    text = "Message us: {}. Then we look into it. {}Please confirm your order number."
    text = text.format("https://m.me/brand", "We are here until nine tonight. " * 6)
    assert "CC203" in found(text)
    assert "CC203" not in found(text, kind="handoff")


@pytest.mark.parametrize("audience", ["public", "private", "internal"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Merci de nous communiquer votre mot de passe en MP"),
        ("fr", "Envoyez-nous le code reçu par SMS."),
        ("fr", "Pouvez-vous nous donner le numéro de votre carte bancaire et le cryptogramme ?"),
        ("en", "Please DM us and confirm your full card number"),
        ("en", "Send us the verification code by private message."),
        ("en", "What's your PIN code?"),
    ],
)
def test_a_secret_is_asked_for_nowhere(language, text, audience):
    assert "CC204" in found(text, language=language, audience=audience)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous ne demandons jamais de mot de passe."),
        ("fr", "Envoyez-nous en MP votre code postal."),
        ("fr", "Indiquez le code promo en MP."),
        ("fr", "Envoyez-nous en MP les 4 derniers chiffres de votre carte bancaire."),
        ("fr", "Suivez ce lien pour réinitialiser votre mot de passe, et dites-nous en MP."),
        ("en", "we will never ask for your password"),
        ("en", "DM us the last four digits of your card number."),
        ("en", "Tell us by DM whether you could reset your password."),
        ("en", "Drop a pin on the map."),
        ("en", "If someone asks you to share your password, report it."),
        ("fr", "Un faux compte vous demande d'envoyer votre mot de passe : signalez-le."),
    ],
)
def test_a_code_is_not_always_a_secret(language, text):
    assert found(text, language=language) == set()


@pytest.mark.parametrize(
    "leak",
    [
        "jean.dupont@example.fr",
        "service.jean@gmail.com",
        "06 12 34 56 78",
        "06.12.34.56.78",
        "0612345678",
        "+33 6 12 34 56 78",
        "01 44 55 66 77",
        "03 20 12 34 56",
        "+44 7911 123456",
        "07911 123456",
        "+33 (0)6 12 34 56 78",
        "(415) 555-2671",
        "415-555-2671",
        "FR76 3000 6000 0112 3456 7890 189",
        "fr7630006000011234567890189",
        "GB82 WEST 1234 5698 7654 32",
        "4111 1111 1111 1111",
        "5555555555554444",
        "3782 822463 10005",
    ],
)
def test_personal_data_is_not_repeated_in_public(leak):
    text = f"Bonjour, nous avons bien noté {leak} et nous vous répondons."
    assert found(text, "CC205", language="fr") == [leak]
    assert found(text, language="fr", audience="private") == set()


@pytest.mark.parametrize(
    "text",
    [
        "0 800 123 456 (gratuit)",
        "0800 123 4567",
        "0805 12 34 56",
        "1-800-555-0199",
        "3114",
        "15, 17, 18 ou 112",
        "Appelez-nous au 01 44 55 66 77.",
        "You can call us on 020 7946 0958.",
        "Write to support@example.com.",
        "2019-2026, 1 234 567,89 €",
        "https://example.com/status/4111111111111111",
        "https://example.com/0612345678",
        "4111 1111 1111 1112",
        "1234 5678 9012 3456",
        "FR76 3000 6000 0112 3456 7890 188",
        "@alice@example.social",
        "18 h 30, de 9h00 à 17h00",
        "09 69 32 32 32",
        "Lots 0142 3456 7890 et 0142 3456 7891",
    ],
)
def test_public_numbers_and_routes_pass(text):
    assert found(text, language="fr") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Rappelez Jean au 06-12-34-56-78",
        "Appelez-nous au 06 12 34 56 78",
        "We called you on 020 7946 0958",
    ],
)
def test_an_invitation_to_call_does_not_free_a_personal_number(text):
    assert found(text, language="fr") == {"CC205"}


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("AB-123", "Votre dossier ab 123 avance.", ["ab 123"]),
        ("48213377", "Commande 4821 3377 : partie.", ["4821 3377"]),
        ("Jean Dupont", "Merci JEAN DUPONT !", ["JEAN DUPONT"]),
        ("Ana", "Banana et Anaïs", []),
        ("12", "12 personnes", []),
        ("", "rien", []),
    ],
)
def test_what_was_told_in_private_stays_there(value, text, expected):
    assert found(text, "CC205", language="fr", known_private=[value]) == expected
    assert not found(text, "CC205", language="fr", known_private=[value], audience="private")


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("fr", "Nous sommes désolés si vous avez été choqué.", "désolés si vous avez été choqué"),
        ("fr", "Celle-ci puisse heurter la sensibilité.", "puisse heurter"),
        ("fr", "Veuillez nous excuser pour la gêne occasionnée.", None),
        ("fr", "Cette image a pu heurter.", "a pu heurter"),
        ("fr", "Nous tenons à vous présenter nos excuses", None),
        ("fr", "De\u0301sole\u0301s si cela vous a gêné", "De\u0301sole\u0301s si cela"),
        ("en", "We're sorry if anyone was offended.", "sorry if anyone"),
        ("en", "We apologise for any inconvenience caused.", "any inconvenience caused"),
        ("en", "I'm sorry you feel that way.", "sorry you feel"),
        ("en", "Mistakes were made.", "Mistakes were made"),
    ],
)
def test_an_apology_that_is_none(language, text, quote):
    quotes = found(text, "CC207", language=language)
    assert quotes
    assert quote in {None, *quotes}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous sommes désolés : votre commande n'est pas arrivée."),
        ("fr", "Désolés du retard. Si vous voulez, écrivez-nous en message privé."),
        ("fr", "Nous nous excusons auprès de Zoé."),
        ("en", "We are sorry your order did not arrive."),
        ("en", "Sorry for the delay! If you can, message us."),
        ("en", "We are sorry. We broke it and we are fixing it."),
    ],
)
def test_an_apology_passes(language, text):
    assert found(text, language=language) == set()


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Hi {{ mention.author }}!", "{{ mention.author }}"),
        ("Hi {first_name}, hello", "{first_name}"),
        ("Bonjour [nom],", "[nom]"),
        ("Hello [customer name],", "[customer name]"),
        ("Bonjour [Nom du client],", "[Nom du client]"),
        ("Point à TODO", "TODO"),
        ("Point à XX h", "XX"),
        ("Lorem ipsum dolor", "Lorem ipsum"),
        ("Bonjour <prenom>,", "<prenom>"),
        ("Remise de ___ euros", "___"),
        ("Texte à compléter", "à compléter"),
    ],
)
def test_what_nobody_filled_in(text, quote):
    assert found(text, "CC201") == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "[1/2] first",
        "le XXe siècle",
        "taille XXL",
        "a { b",
        "love xx",
        "@__miro__ hi",
        "@_____x hi",
        "2 < 3 > 1",
        "[MISE À JOUR] [Vidéo]",
    ],
)
def test_brackets_and_letters_of_ordinary_text_pass(text):
    assert found(text) == set()


def test_a_text_that_is_too_long_shows_what_is_over():
    text = "é" * 300
    assert found(text, "CC202", channel="x") == ["é" * 20]
    assert found("é" * 280, channel="x") == set()
    assert found("a" * 300, "CC202", channel="tiktok") == ["a" * 150]
    assert found("a" * 300, channel="tiktok", reply=False) == set()
    assert found("a" * 99_999, channel="email") == set()


def test_a_text_of_few_graphemes_may_have_too_many_bytes():
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
    [finding] = judge(
        family * 290, channel="bluesky", audience="public", language="en", kind="update"
    )
    assert "bytes" in str(finding.message)
    assert len((family * 290)[: finding.start].encode()) <= 3000


@pytest.mark.parametrize(
    "hidden", ["\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\x1b", "\u00ad"]
)
def test_hidden_characters_are_refused(hidden):
    assert found(f"pay{hidden}ments", "CC225") == [hidden]


@pytest.mark.parametrize(
    "text",
    [
        "👨‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 🧑🏽‍🚀",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "می‌خواهم",
        "क्‍ष",
        "deux\u202f: lignes\net\tune tabulation\u00a0!",
    ],
)
def test_joiners_inside_emoji_and_scripts_pass(text):
    assert found(text, "CC225") == []


def test_a_hidden_character_hides_no_word():
    text = "Envoyez-nous votre mot de pa\u200bsse"
    assert found(text, "CC204", language="fr") == [text]


def test_findings_come_in_the_order_of_the_text_and_quote_it():
    text = "Sorry if anyone was hurt, {name}. What's your phone number?"
    findings = judge(text, channel="x", audience="public", language="en-GB", kind="update")
    assert [f.rule.id for f in findings] == ["CC207", "CC201", "CC203"]
    assert all(text[f.start : f.end] in str(f.message) for f in findings)


def test_a_language_without_a_lexicon_is_read_with_all_of_them():
    assert found("What's your phone number?", language="de") == {"CC203"}
    assert found("Quel est votre numéro de téléphone ?", language="de") == {"CC203"}


@given(st.text(alphabet=st.characters(), max_size=120), st.sampled_from(["fr", "en"]))
def test_any_text_is_judged_within_its_bounds(text, language):
    for finding in judge(
        text, channel="x", audience="public", language=language, kind="", known_private=[text[:9]]
    ):
        assert 0 <= finding.start < finding.end <= len(text)


SEED = random.Random(7)
HOSTILE = {
    "requests": "send us " * 12_500,
    "nouns": "your email " * 9_000,
    "asks": "envoyez-nous votre mail " * 4_200,
    "refusals": "don't never " * 8_300,
    "refus": "ne donnez pas " * 7_000,
    "sorry": "sorry so very " * 7_100,
    "désolés": "désolés très très " * 5_500,
    "blanks": "votre" + " " * 100_000,
    "letters": "a" * 100_000,
    "words": "a " * 50_000,
    "digits": "1" * 100_000,
    "pairs": "06 12 34 56 " * 8_300,
    "dashes": "4-" * 50_000,
    "braces": "{" * 100_000,
    "open": "{{a" * 33_000,
    "brackets": "[a " * 33_000,
    "stops": "." * 99_999 + "a",
    "hosts": "a.b-" * 25_000,
    "links": "https://" * 12_500,
    "asked again": "name? " * 17_000,
    "paths": "http://a.co/(" * 7_600,
    "addresses": "a@" * 50_000,
    "emails": "a" * 60 + "." * 40 + "@" + "a." * 49_000,
    "iban": "FR76" * 25_000,
    "accents": "e\u0301" * 50_000,
    "zwj": "\u200d" * 100_000,
    "tags": "\U0001f3f4" + "\U000e0067" * 99_999,
    "emoji": "👨‍👩‍👧" * 20_000,
    "random": "".join(SEED.choices("aeé' .@-_{[0123456789\u202f\n", k=100_000)),
}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_judged_in_time_that_grows_with_its_length_only(name, language):
    start = time.process_time()
    judge(HOSTILE[name], channel="x", audience="public", language=language, kind="update")
    # 0.1 to 0.7 s, three times that under coverage; a quadratic pattern takes over 10 s.
    assert time.process_time() - start < 5


def test_importing_the_gate_stays_cheap():
    code = (
        "import sys; from crisisctl.replies.gate import judge; "
        "judge('À 18 h.', channel='x', audience='public', language='fr', kind='update'); "
        "print({'jinja2', 'regex', 'yaml', 'phonenumbers', 'stdnum'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_many_texts_are_judged_as_each_is_alone():
    texts = [text for _, text in PUBLIC_ASKS] + ["Merci.", "No comment!!", "https://bit.ly/a"]
    facts = {"channel": "x", "audience": "public", "language": "fr", "kind": "acknowledgement"}
    alone = [judge(text, **facts) for text in texts]
    assert judge_each([Draft(text, **facts) for text in texts]) == alone
    assert judge_each([]) == []
