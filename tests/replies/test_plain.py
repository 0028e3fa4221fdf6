import unicodedata

import pytest
from hypothesis import given, strategies as st

from crisisctl.replies.plain import plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’été\u202f!", "l'ete !"),
        ("E\u0301TE\u0301", "ete"),
        ("mot de pa\u200bsse", "mot de passe"),
        ("İÇ", "ic"),
        ("désolé·e·s, navré(e)s, touché.e.s", "desole, navre, touche"),
        ("your o r d e r number", "your order number"),
        ("n.u.m.é.r.o de S.N.C.F", "numero de sncf"),
        ("a b, e.g. A.B.C", "a b, e.g. a.b.c"),
        ("voir https://a.fr/no-comment.", "voir https://xxxxxxxxxxxxxxx."),
    ],
)
def test_the_lexicons_read_one_spelling(text, expected):
    assert plain(text).text == expected


@given(st.text(alphabet="aÉé’ \u0301\u0308\u200b\u00a0İß!", max_size=40))
def test_every_character_knows_where_it_was(text):
    read = plain(text)
    for place, character in enumerate(read.text):
        start, end = read.span(place, place + 1)
        assert 0 <= start < end <= len(text)
        if unicodedata.combining(character):
            continue  # a second accent, which belongs to the letter before
        first = unicodedata.normalize("NFD", character.lower())[0]
        origin = unicodedata.normalize("NFD", text[start].lower())[0]
        assert origin in {first, {"'": "’", " ": "\u00a0"}.get(first)}


@given(st.text(alphabet="a.!…? \n", max_size=60))
def test_sentences_cover_the_text_in_order(text):
    read = plain(text)
    assert "".join(read.text[start:end] for start, end in read.sentences()) == read.text


def test_a_sentence_ends_where_a_reader_ends_it():
    read = plain("see example.com. it costs 3.50! really…\nyes")
    sentences = [read.text[start:end].strip() for start, end in read.sentences()]
    assert sentences == ["see example.com.", "it costs 3.50!", "really…", "yes"]


def test_a_span_takes_the_loose_accent_of_its_last_letter_along():
    assert plain("un e\u0301t").span(3, 4) == (3, 5)
    assert plain("un e\u0301").span(3, 4) == (3, 5)
