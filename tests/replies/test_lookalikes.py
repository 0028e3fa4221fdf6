import pytest

from crisisctl.replies.gate import judge


def found(text, **facts):
    facts = {
        "channel": "facebook",
        "audience": "public",
        "language": "fr",
        "kind": "update",
    } | facts
    return [text[one.start : one.end] for one in judge(text, **facts) if one.rule.id == "CC225"]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("PαYPAL vous répond", "PαYPAL"),
        ("Gοοgle", "Gοοgle"),
        ("Payez par р\u0430ypal", "р\u0430ypal"),
        ("N\u043eus sommes là", "N\u043eus"),
        ("\u0441\u043e\u0440 est là", "\u0441\u043e\u0440"),
        ("a r\u03b1pid answer", "r\u03b1pid"),
        ("\U0001d5fb\U0001d5fc, merci", "\U0001d5fb\U0001d5fc"),
        ("\uff50\uff41\uff59 ici", "\uff50\uff41\uff59"),
        ("\u1d1c\u0280\u0262\u1d07\u0274\u1d1b : lisez", "\u1d1c\u0280\u0262\u1d07\u0274\u1d1b"),
    ],
)
def test_letters_that_only_look_like_ours(text, quote):
    assert quote in found(text)
    assert found(text, audience="internal") == []


@pytest.mark.parametrize(
    "text",
    [
        "5 µm, 3 \u03bcm, ΔT et Ω",
        "Мы работаем над этим",
        "Кот и хор",
        "Ελλάδα και Google",
        "T\u30b7\u30e3\u30c4 \uff34\u30b7\u30e3\u30c4",
        "n° 3, 1\u1d49\u02b3, m², ½",
        "ℹ️ 🅿️ ™",
        "Œuvre, Straße, Łódź, İstanbul",
        "TNFα, IFNγ, PPARγ2, NFκB, IκBα, HIF1α",
    ],
)
def test_other_alphabets_and_signs_are_fine(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("pay\u200dments", "\u200d"),
        ("a\u202eb", "\u202e"),
        ("a\u2066b", "\u2066"),
        ("\u05e9\u2067a", "\u2067"),  # never closed
        ("hi\U000e0101\U000e0102", "\U000e0101\U000e0102"),
        ("ok\ufe0f\ufe0f", "\ufe0f\ufe0f"),
        ("\u06cc\u200c\u200c\u062e", "\u200c\u200c"),
        ("a\u034fb", "\u034f"),
    ],
)
def test_what_nobody_sees(text, hidden):
    assert found(text) == [hidden]


@pytest.mark.parametrize(
    "text",
    [
        "Merci\u202f! À 18\u00a0h",
        "👩\u200d👩\u200d👧 🏳️\u200d🌈 ❤️ 1️⃣",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u05e9\u05dc\u05d5\u05dd \u200f123\u200f",
        "\u0645\u0631\u062d\u0628\u0627 \u2067abc\u2069 !",
        "\u0928\u092e\u0938\u094d\u200d\u0924\u0947",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    ],
)
def test_what_a_script_or_an_emoji_needs(text):
    assert found(text) == []


def test_each_hidden_character_is_named():
    facts = {"channel": "x", "audience": "public", "language": "en", "kind": "update"}
    (one,) = judge("pay\u200b\u200bments", **facts)
    assert "2 hidden characters stand here (ZERO WIDTH SPACE)" in str(one.message)
    (several,) = judge("pay\u200b\u202ements", **facts)
    names = "ZERO WIDTH SPACE, RIGHT-TO-LEFT OVERRIDE"
    assert f"2 hidden characters stand here ({names})" in str(several.message)
