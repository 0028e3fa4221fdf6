import pytest

from crisisctl.replies.gate import judge

READ = ["Hi Ana, we found it: back tomorrow.", "Bonjour Ana, votre colis arrive demain !"]
WORDLESS = ["14:30", "OK 👍", "Ana ?"]
FOREIGN = [
    "Hola Ana, lamentamos lo ocurrido. Escríbanos por mensaje privado.",
    "Bitte schicken Sie uns Ihre Bestellnummer.",
    "Grazie per averci scritto, stiamo controllando la sua richiesta.",
    "Beste Ana, kun je ons je ordernummer sturen?",
    "Pedimos desculpa pelo atraso. Estamos a verificar a sua encomenda.",
    "Prosimy o numer zamówienia, dziękujemy.",
    "Lütfen sipariş numaranızı buraya yazın.",
    "Пожалуйста, напишите номер заказа здесь.",
    "من فضلك أرسل رقم الطلب هنا",
    "注文番号をここに書いてください。",
]


def found(text, language="fr", audience="public"):
    facts = {"channel": "facebook", "audience": audience, "language": language, "kind": "update"}
    return {one.rule.id: one.rule.level.value for one in judge(text, **facts)}


@pytest.mark.parametrize("text", FOREIGN)
def test_a_text_in_another_language_is_said_not_to_be_judged(text):
    assert found(text)["CC219"] == "warning"
    assert found(text, audience="private")["CC219"] == "warning"
    assert "CC219" not in found(text, audience="internal")


@pytest.mark.parametrize("text", [*READ, *WORDLESS])
def test_short_ones_pass_in_our_languages(text):
    assert "CC219" not in found(text)


def test_what_tells_nothing_is_in_the_language_that_it_is_said_to_be_in():
    assert [text for text in [*READ, *WORDLESS] if "CC219" in found(text, "es")] == WORDLESS


def test_one_of_ours_is_judged_whatever_it_says_of_itself():
    told = found("We will not comment on this, thank you for your patience.", "es")
    assert "CC206" in told
    assert "CC219" not in told


@pytest.mark.parametrize(
    "text",
    [
        "Our shop Casa del Sol in Las Vegas is open.",
        "El Corte Inglés et la Sagrada Familia rouvrent.",
        "Gracias Ana! We are on it.",
        "Merci, obrigado, gracias, danke, grazie : vous êtes avec nous.",
    ],
)
def test_names_and_thanks_of_other_languages_are_none(text):
    assert "CC219" not in found(text)


@pytest.mark.parametrize(
    "data",
    [
        "lena.ortiz@gmail.com",
        "+34 612 34 56 78",
        "DE89 3704 0044 0532 0130 00",
        "4539 1488 0343 6467",
    ],
)
def test_data_are_found_in_every_language(data):
    for text in FOREIGN:
        assert "CC205" in found(f"{text} {data}", "es")
