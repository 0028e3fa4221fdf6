import pytest

from crisisctl.replies.personal import discreet, emails, known, masked


def found(text):
    return [text[start:end] for start, end in emails(text)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("On a noté julie.martin84@gmail.com, merci !", "julie.martin84@gmail.com"),
        ("sent to JSMITH@ACME.CO yesterday", "JSMITH@ACME.CO"),
        ("Nous avons écrit à prenom.nom@entreprise.com.", "prenom.nom@entreprise.com"),
        ("Write to us at lea.petit@orange.fr", "lea.petit@orange.fr"),
        ("Write to lea.martin@mail.example", "lea.martin@mail.example"),
        ("noted: lea＠mail．example, thanks", "lea＠mail．example"),
        ("it is lea (at) mail (dot) example", "lea (at) mail (dot) example"),
        ("it is lea at mail dot example", "lea at mail dot example"),
        ("lea arobase mail point exemple, noté", "lea arobase mail point exemple"),
        ("Lea Arobase Mail point exemple, noté", "Lea Arobase Mail point exemple"),
        ("Lea At Mail Dot Example", "Lea At Mail Dot Example"),
    ],
)
def test_a_persons_address_is_found(text, address):
    assert found(text) == [address]


@pytest.mark.parametrize(
    "text",
    [
        "Write to support@example.com.",
        "Écrivez à l'agence : lyon@exemple.fr",
        "agence.lyon@exemple.fr",
        "The branch's contact email is leeds@example.com.",
        "rappel-produit@exemple.fr, dpo@exemple.fr",
        "@alice@example.social",
        "Write to support (at) mail (dot) example",
        "Meet us at example.com at noon",
    ],
)
def test_a_desks_address_is_a_route(text):
    assert found(text) == []


def test_a_mask_leaves_little():
    assert masked("0612345678") == "06…78"
    assert masked("12345") == "1…"


def test_quoted_words_keep_their_words():
    assert discreet("send us your number 0612345678") == "send us your number 06…78"
    assert discreet("is it a.b@gmail.com") == "is it a.…om"
    assert discreet("votre n° de client") == "votre n° de client"


@pytest.mark.parametrize(
    "text",
    [
        "parcel A-1042 was lost",
        "parcel a1042 was lost",
        "parcel A 10 42 was lost",
        "parcel A\u20111042 was lost",
        "parcel A\u22121042 was lost",
        "parcel A\u00ad1042 was lost",
        "parcel А-1042 was lost",  # Cyrillic
        "parcel Ａ－１０４２ was lost",
        "parcel A/1042 was lost",
    ],
)
def test_what_was_told_in_private_is_found_however_it_is_written(text):
    assert len(list(known(text, ["A-1042"]))) == 1


def test_accents_hide_no_name():
    assert list(known("Merci Zoé Pérrin !", ["zoe perrin"])) == [(6, 16)]


@pytest.mark.parametrize("text", ["parcel AA-10421", "A - 104", "Alpha 1042"])
def test_other_words_are_not_what_was_told_in_private(text):
    assert list(known(text, ["A-1042"])) == []
