"""What is urgent comes first, with its reasons; what says the same is grouped."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from crisisctl.intake.alike import alike
from crisisctl.intake.judging import judge, key_of
from crisisctl.intake.triage import REASONS, in_words, patience, triage
from crisisctl.model.arrival import Arrival
from crisisctl.sense.reading import FLAGS

AT = datetime(2026, 11, 22, 20, tzinfo=UTC)
SAID = Arrival("x", "@ana", "Colis perdu, service client injoignable !", "", "fr", AT)
COPIED = (
    "Bonjour @MaisonLumen, toujours aucune nouvelle de ma commande 4512 passée il y a trois "
    "semaines, votre service client ne répond jamais https://t.co/abcDEF"
)
REASONED = st.lists(st.sampled_from(FLAGS), unique=True).map(tuple)


@given(REASONED, st.booleans())
def test_a_priority_is_a_percentage_with_its_reasons(flags, negative):
    priority, reasons = triage(SAID, negative=negative, flags=flags)
    assert 0 < priority <= 100
    assert set(flags) < {*reasons}
    assert len(in_words(reasons)) == len(reasons)


@given(REASONED, st.sampled_from(FLAGS))
def test_one_reason_more_never_makes_it_less_urgent(flags, more):
    less, _ = triage(SAID, negative=True, flags=flags)
    assert triage(SAID, negative=True, flags=(*flags, more))[0] >= less


def test_somebody_in_danger_goes_before_any_account_and_any_complaint():
    danger, _ = triage(SAID, negative=False, flags=("distress",))
    large, _ = triage(SAID, negative=True, flags=("large-account", "question"))
    assert danger > large


def test_every_flag_of_sense_has_its_words():
    assert {*FLAGS} <= {*REASONS}


def test_a_code_of_a_later_version_has_words_too():
    assert len(in_words(("negative", "from-the-future"))) == 2


@pytest.mark.parametrize(
    ("reasons", "minutes"), [(("negative", "fast"), 60), (("threat",), 60), (("question",), 120)]
)
def test_a_complaint_waits_an_hour_and_nothing_more_than_two(reasons, minutes):
    assert patience(reasons) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "other",
    [
        f"RT @ana: {COPIED}",
        COPIED.upper(),
        COPIED.replace("4512", "9981"),
        COPIED.replace("@MaisonLumen", "@LumenAide"),
        COPIED.replace("https://t.co/abcDEF", "https://t.co/xyz"),
        f"{COPIED} svp RT",
        f"{COPIED} 😡😡",
        COPIED.replace("\n", "  "),
    ],
)
def test_copies_are_alike(other):
    assert alike(other) == alike(COPIED)


@pytest.mark.parametrize(
    "other",
    [
        "Bonjour, ma commande est arrivée cassée, le service client ne répond jamais au téléphone",
        "Votre service client est injoignable depuis trois semaines, toujours pas remboursé",
        "Merci pour votre réponse rapide, commande reçue hier",
    ],
)
def test_the_same_subject_is_not_the_same_text(other):
    assert alike(other) != alike(COPIED)


@pytest.mark.parametrize("text", ["", "😡", "oui", "@ana @bob", "https://t.co/abcdefgh", "non !"])
def test_what_is_too_short_to_tell_is_like_nothing(text):
    assert alike(text) == ""


def test_an_id_is_what_makes_a_mention_the_same():
    edited = SAID._replace(text="Autre texte", external="12")
    assert key_of(SAID._replace(external="12")) == key_of(edited)


@pytest.mark.parametrize(
    "change",
    [
        {"author": "@bob"},
        {"text": "Autre"},
        {"channel": "facebook"},
        {"posted_at": AT.replace(hour=1)},
    ],
)
def test_without_an_id_who_when_and_what_do(change):
    assert key_of(SAID) != key_of(SAID._replace(**change))


def test_a_judged_mention_has_all_that_lands():
    (judged,) = judge([SAID])
    assert judged.arrival is SAID
    assert "negative" in judged.reasons
    assert judged.score < 0
    assert len(judged.key) == 32
