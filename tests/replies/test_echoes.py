import random
import time

import pytest
from tests.replies.drafts import drafted

from crisisctl.replies.echoes import echoes

SEED = random.Random(11)


def numbers(count, low, high, form="{}"):
    return " ".join(form.format(SEED.randrange(low, high)) for _ in range(count))


HOSTILE = {
    "digits": "1" * 100_000,
    "spaced": "1 " * 50_000,
    "dashes": "4-" * 50_000,
    "pairs": "06 12 34 56 78 " * 6_600,
    "mobiles": numbers(9_000, 10**8, 10**9, "0{}"),
    "abroad": numbers(8_000, 10**10, 10**11, "+{}"),
    "spoken of": numbers(7_000, 10**8, 10**9, "tel {},"),
    "ibans": "FR76 1234 1234 1234 1234 1234 123 " * 2_900,
    "cards": "4111 1111 1111 1112 " * 5_000,
    "security": "1 85 05 78 006 084 92 " * 4_500,
    "identities": "id 12345678901 " * 6_600,
    "letters": "aaaaaa" * 16_000 + "1" * 8,
    "streets": "1 a a a a a " * 8_300,
    "capitals": "1 Aa " * 20_000,
    "rues": "1 rue de la " * 8_300,
    "shops": "1 rue Abc siège " * 6_200,
    "labels": "order no. ref id # " * 5_200 + "1",
    "orders": "order 1-1-1-1-1-1-1-1-" * 4_500,
    "births": "born on the " * 8_300 + "1",
    "dates": "1/1/1999 " * 11_000 + "dob",
    "addresses": "a.b@" * 25_000 + "1",
    "blanks": "123456789" + "\u00a0" * 99_000,
    "noise": "".join(SEED.choices("aA1 .-/,é'(+#°@", k=100_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_takes_no_longer_than_its_length(name):
    draft = drafted(HOSTILE[name])
    assert draft.plain.text
    start = time.process_time()
    list(echoes(draft))
    # 0.1 s at most, three times that under coverage; a quadratic pattern takes over 10 s.
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "value",
    [
        "julie.martin84@gmail.com",
        "06 12 34 56 78",
        "FR76 3000 6000 0112 3456 7890 189",
        "1 85 05 78 006 084 91",
        "14 rue des Lilas, 31000 Toulouse",
    ],
)
def test_a_message_shows_no_more_than_a_beginning_and_an_end(value):
    (finding,) = echoes(drafted(f"Bonjour, nous avons noté {value} ici."))
    said = str(finding.message)
    assert value not in said
    assert f"“{value[:2]}…{value[-2:]}”" in said


def test_one_place_is_one_thing():
    found = list(echoes(drafted("Votre commande n° 4111 1111 1111 1111, tél. 06 12 34 56 78.")))
    spans = sorted((one.start, one.end) for one in found)
    assert len(spans) == 2
    assert spans[0][1] <= spans[1][0]


def test_handles_and_links_tell_nothing():
    assert not list(echoes(drafted("@0612345678 https://example.com/order/40512877")))
