import pytest

from crisisctl.channels.sms import segments


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" * 5, 2),  # an escape and its letter stay together
        ("’" * 70, 1),
        ("’" * 71, 2),
        ("’" * 134, 2),
        ("’" * 135, 3),
        ("’" * 66 + "👍" * 3, 2),
        ("’" * 64 + "❤\ufe0f\u200d🔥" + "’" * 65, 2),  # 🔥 was not joined in Unicode 10
        ("’" * 64 + "👩\u200d🚀" + "’" * 65, 3),
        ("’" * 65 + "🥷🏿" + "’" * 65, 2),
        ("’" * 66 + "👍🏿" + "’" * 65, 3),
        ("ç" + "a" * 70, 2),  # only the capital is in GSM-7
        ("Ç" + "a" * 159, 1),
    ],
)
def test_parts_of_an_sms(text, parts):
    assert segments(text) == parts
