import pytest

from crisisctl.reports.contacts import without_contacts


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Write to paul.dupont@mail.example!", "Write to [e-mail]!"),
        ("carene.petit@mail.example", "[e-mail]"),
        ("Ring 06 12 34 56 78 or +33 6 12 34 56 79.", "Ring [phone] or [phone]."),
        ("Call me on 01 23 45 67 89", "Call me on [phone]"),
        ("IBAN FR76 3000 6000 0112 3456 7890 189.", "IBAN [bank account]."),
        ("Card 4111 1111 1111 1111, e a@b.example", "Card [card], e [e-mail]"),
        ("Order 4471, 12 days late", "Order 4471, 12 days late"),
    ],
)
def test_addresses_and_numbers_leave_a_marker(text, hidden):
    assert without_contacts(text, str) == hidden
