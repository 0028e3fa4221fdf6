"""What must be seen at once: each flag where it belongs, and not beside it."""

import pytest

from crisisctl.sense.reading import read


def flagged(flag, text):
    return any(flag in read(text, language).flags for language in ("fr", "en"))


DISTRESS = [
    "je n'en peux plus de vivre",
    "J’ai envie d'en finir",
    "je vais me tuer",
    "je pense au suicide",
    "Je veux mourir",
    "plus aucune raison de vivre",
    "I want to die",
    "i am going to kill myself",
    "there is no reason to live",
    "thinking about ending my life",
    "everyone would be better off dead than me",
    "I can't go on",
]
NO_DISTRESS = [
    "mort de rire",
    "je meurs d'envie de le recevoir",
    "cette attente me tue",
    "your new album is killing it",
    "dying laughing at this",
    "my battery died",
    "this queue is killing me",
    "Je vais me plaindre",
]
THREATS = [
    "je vais vous buter",
    "Je sais où vous habitez",
    "je vais tout cramer chez vous",
    "on va lui casser la gueule",
    "Crevez",
    "I will find you and kill you",
    "I know where you live",
    "somebody should burn down your office",
    "I'm going to punch your manager",
    "you will regret this",
]
NO_THREATS = [
    "je vais vous quitter",
    "je vais porter plainte",
    "vous me tuez avec vos blagues",
    "j'ai failli casser mon téléphone",
    "I'm leaving you for another bank",
    "you will hear from my lawyer",
    "could kill for a coffee",
    "hope you find your keys",
]
PRESS = [
    "Je suis journaliste",
    "je prépare un article sur vos retards",
    "for a story we're running, who can I talk to?",
    "I'm a reporter, any comment on record?",
]
NO_PRESS = ["j'ai lu un article sur vous", "press the button twice", "the story of my life"]
PERSONAL = [
    "mon mail : jean.dupont@gmail.com",
    "appelez-moi au 06 12 34 56 78",
    "IBAN FR76 3000 6000 0112 3456 7890 189",
    "my card is 4111 1111 1111 1111",
    "order number 40512877 never came",
    "commande n° 4512877 perdue",
]
NO_PERSONAL = [
    "@brand 3 weeks, 2 emails, 0 replies",
    "it was 1299.00 in 2024",
    "12/03/2026 à 14h30",
    "I pay 45,99 € a month for 500 Mbps",
]


@pytest.mark.parametrize(
    ("flag", "texts"),
    [("distress", DISTRESS), ("threat", THREATS), ("press", PRESS), ("personal-data", PERSONAL)],
)
def test_each_is_seen(flag, texts):
    assert [text for text in texts if not flagged(flag, text)] == []


@pytest.mark.parametrize(
    ("flag", "texts"),
    [
        ("distress", NO_DISTRESS),
        ("threat", NO_THREATS),
        ("press", NO_PRESS),
        ("personal-data", NO_PERSONAL),
    ],
)
def test_what_only_looks_like_it_is_not(flag, texts):
    assert [text for text in texts if flagged(flag, text)] == []


@pytest.mark.parametrize("author", ["BBC_News", "SkyNews", "la_gazette", "RadioNord", "tv_ouest"])
def test_a_handle_of_a_newsroom_is_the_press(author):
    assert read("Bonjour", "fr", author=author).flags == ("press",)


@pytest.mark.parametrize("author", ["pressing_lyon", "expressbus", "renewsome", "journaliere", ""])
def test_letters_within_a_handle_are_not(author):
    assert read("Bonjour", "fr", author=author).flags == ()


@pytest.mark.parametrize(
    ("followers", "flags"), [(None, ()), (9_999, ()), (10_000, ("large-account",))]
)
def test_an_account_is_large_from_ten_thousand_followers(followers, flags):
    assert read("Bonjour", "fr", followers=followers).flags == flags


def test_a_question_mark_is_a_question():
    assert read("Livrez-vous en Belgique ?", "fr").flags == ("question",)
