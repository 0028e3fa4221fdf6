import pytest

from crisisctl.replies.personal import discreet, emails, masked


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
