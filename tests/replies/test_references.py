import pytest
from tests.replies.drafts import drafted

from crisisctl.replies.references import references


def found(text):
    return [text[start:end] for start, end in references(drafted(text))]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Votre commande n° 40512877 part demain.", "40512877"),
        ("Commande : #88127", "88127"),
        ("Your order AB12CD34 is on its way", "AB12CD34"),
        ("Votre commande A1B2C3D4 est prête", "A1B2C3D4"),
        ("votre commande 4058-8812-77 est partie", "4058-8812-77"),
        ("Your order #114-3941689-8772232 ships.", "114-3941689-8772232"),
        ("order 40512877 has left", "40512877"),
        ("Réf. de réservation XK7P9Q : confirmée.", "XK7P9Q"),
        ("Votre résa ABQZ7T est annulée.", "ABQZ7T"),
        ("PNR : QZTABC, vol annulé.", "QZTABC"),
        ("Your case number 00918277 is open.", "00918277"),
        ("Tracking number 1Z999AA10123456784: it's in Ohio.", "1Z999AA10123456784"),
        ("Contrat n° 778 120 445 résilié.", "778 120 445"),
        ("Votre n° client 4471209 est correct.", "4471209"),
        ("your ref no. 778812-A is ready", "778812-A"),
        ("Votre compte 00012345678 est débloqué.", "00012345678"),
        ("Passport no. 925665416 received.", "925665416"),
        ("Votre plaque AB-123-CD est enregistrée.", "AB-123-CD"),
    ],
)
def test_a_number_beside_what_it_counts(text, number):
    assert found(text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "Votre commande du 12/11/2026 partira demain.",
        "Votre commande 2026 arrive.",
        "Commande WINTER2026 : un code promo.",
        "Your booking BOEING737 left.",
        "Order PS4PRO now.",
        "Votre commande de 129,90 € sera remboursée.",
        "Nous avons traité 45 000 commandes.",
        "Notre page compte 250000 abonnés.",
        "Les billets 2027 sont en vente.",
        "Our order number 40512877 is for the whole shop.",
        "Donate to account 12345678, sort code 12-34-56.",
        "Order by 12/12/2026.",
        "Order 66 jokes aside",
        "BOOKING REFERENCE PLEASE",
        "Numéro de lot 12345678",
        "Référence produit 8812345",
        "Flight AF1234, train 6607",
        "Error code 500123",
        "Dossier de presse 2026",
        "https://example.com/order/12345678",
    ],
)
def test_dates_sums_and_numbers_of_things_pass(text):
    assert found(text) == []
