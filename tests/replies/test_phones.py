import time

import pytest

from crisisctl.replies.phones import phones


def found(text, ours=()):
    return [text[start:end] for start, end in phones(text, ours)]


@pytest.mark.parametrize(
    "number",
    [
        "06 12 34 56 78",
        "06.12.34.56.78",
        "0612345678",
        "06 12 345 678",
        "+33 (0)6 12 34 56 78",
        "0033612345678",
        "04\u00a078\u00a045\u00a012\u00a090",
        "06 39 98 12 34",  # kept for films
        "+32 470 12 34 56",
        "0470/12.34.56",
        "079 456 78 90",
        "+41 79 456 12 34",
        "+212661234567",
        "+213 661 23 45 67",
        "+1 514 555 0199",
        "(415) 555-2671",
        "555-123-4567",  # kept for examples
        "020 7946 0958",
        "07700 900123",  # kept for films
        "+44 7400 123456",
        "0412 345 678",
        "+91 98765 43210",
        "+49 1512 3456789",
        "+34 612 34 56 78",
        "+2250707123456",
    ],
)
def test_a_number_of_any_country_is_found_whole(number):
    assert found(f"Bonjour, est-ce bien {number} ?") == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Texted you at 6465550187!",
        "Is your mobile 98765 43210?",
        "Call me back? My phone: 612 34 56 78",
        "We rang 086 123 4567 twice.",
    ],
)
def test_what_could_be_any_number_is_one_beside_a_word_that_says_so(text):
    assert len(found(text)) == 1
    assert found(text.split()[0]) == found("Le total est de 612 34 56 78 unités.") == []


@pytest.mark.parametrize(
    "text",
    [
        "0 800 123 456 (gratuit)",
        "0805 12 34 56",
        "09 69 32 32 32",
        "0345 123 4567",
        "1-800-555-0199",
        "3114",
        "Lot 0612345678",
        "EAN 3017620422003",
        "SIRET 123 456 789 00012",
        "Company number 12345678",
        "Plus de 4 410 098 visiteurs",
        "+12 345 678 abonnés",
        "https://example.com/0612345678",
        "01 23 45 67 89 (appel non surtaxé)",
        "020 7946 0000, standard rate",
    ],
)
def test_lines_of_brands_and_other_numbers_pass(text):
    assert found(text) == []


def test_an_invitation_to_call_makes_it_the_brands_but_for_a_french_mobile():
    text = "Call us on 020 7946 0958 or 06 12 34 56 78."
    assert found(text, [(0, 7)]) == ["06 12 34 56 78"]


def test_what_follows_the_number_is_not_part_of_it():
    assert found("Rappel au 06 12 34 56 78 14 h") == ["06 12 34 56 78"]


def test_numbers_without_end_are_looked_up_within_bounds():
    text = ", ".join(f"0{number}" for number in range(612_345_678, 612_355_678))
    start = time.process_time()
    assert len(found(text)) >= 50
    assert time.process_time() - start < 2  # 0.05 s; every number looked up would take over 5 s
