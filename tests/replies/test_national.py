import pytest

from crisisctl.replies.national import national_numbers


def found(text):
    return [text[start:end] for start, end in national_numbers(text)]


@pytest.mark.parametrize(
    "number",
    [
        "1 85 05 78 006 084 91",
        "185057800608491",
        "AB 12 34 56 C",
        "JG103759A",
        "536-90-4399",
        "12345678Z",
        "RSSMRA85T10A562S",
        "85.07.30-033.28",
        "756.9217.0769.85",
        "811228-9874",
        "390.533.447-05",
    ],
)
def test_a_number_whose_form_tells_is_found_without_a_word(number):
    assert found(f"On a bien {number} ici.") == [number]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Steuer-ID", "36574261809"),
        ("NHS number", "943 476 5919"),
        ("BSN", "111222333"),
        ("Your Aadhaar", "2341 2341 2346"),
        ("PESEL", "44051401359"),
    ],
)
def test_one_in_digits_alone_needs_the_word(said, number):
    assert found(f"{said} {number} received.") == [number]
    assert found(f"Lot {number} received.") == []


@pytest.mark.parametrize(
    "text",
    [
        "185057800608492",
        "536-00-4399",
        "12345678A",
        "RCS Paris 552 100 554, société au capital de 1 000 000 €",
        "Décret n° 2026-1234 du 3 mai 2026",
        "20261122, build 12.4.1",
        "ISBN 978-0-306-40615-7",
    ],
)
def test_wrong_check_digits_and_other_numbers_pass(text):
    assert found(text) == []
