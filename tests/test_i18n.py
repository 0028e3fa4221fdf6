import ast
import gettext
import string
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

import crisisctl
from crisisctl.i18n import Speaker, language
from crisisctl.model.durations import parse
from crisisctl.words import Words, words

PARIS = ZoneInfo("Europe/Paris")
NOON = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
FR, EN = Speaker("fr", PARIS), Speaker("en", PARIS)


@pytest.mark.parametrize(
    ("asked", "environ", "expected"),
    [
        ("fr", {"CRISISCTL_LANG": "en", "LANG": "en_US.UTF-8"}, "fr"),
        (None, {"CRISISCTL_LANG": "fr", "LANG": "en_US.UTF-8"}, "fr"),
        (None, {"LANG": "fr_CA.UTF-8"}, "fr"),
        (None, {"LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        (None, {"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}, "en"),
        (None, {"LC_ALL": "", "LC_MESSAGES": "fr_FR", "LANG": "en_US"}, "fr"),
        ("de", {"CRISISCTL_LANG": "fr"}, "fr"),
        (None, {"LANG": "de_DE.UTF-8"}, "en"),
        ("FR", {}, "fr"),
    ],
)
def test_which_language(asked, environ, expected):
    assert language(asked, environ) == expected


def test_a_moment_has_its_zone():
    assert EN.moment(NOON) == "22 Nov 2026 14:05 CET"
    assert FR.moment(NOON) == "22/11/2026 14 h 05 CET"
    assert EN.moment(datetime(2026, 7, 2, 7, 5, tzinfo=UTC)) == "2 Jul 2026 09:05 CEST"
    assert FR.time(datetime(2026, 7, 2, 7, 5, tzinfo=UTC)) == "9 h 05"


def test_lengths():
    assert EN.length(timedelta(minutes=72)) == "1 h 12 min"
    assert FR.length(timedelta(days=3, hours=4, minutes=5)) == "3 j 4 h"
    assert EN.length(timedelta(seconds=-59.9)) == "59 s"
    assert EN.length(timedelta()) == "0 s"


@pytest.mark.parametrize(
    ("value", "french", "english"),
    [
        (1.5, "1,5", "1.5"),
        (Decimal("12.50"), "12,50", "12.50"),
        (7, "7", "7"),
        ("1.5", "1.5", "1.5"),
        (NOON, "22/11/2026 14 h 05 CET", "22 Nov 2026 14:05 CET"),
        ((1, "a"), "1 a", "1 a"),
        (None, "None", "None"),
        (parse("60m"), "1 h", "1 h"),
        (parse("2d3h"), "2 j 3 h", "2 d 3 h"),
    ],
)
def test_values(value, french, english):
    assert (FR.show(value), EN.show(value)) == (french, english)


def test_words_in_words():
    inner = words("at {at}", at=NOON)
    assert EN(words("Sent {when}.", when=inner)) == "Sent at 22 Nov 2026 14:05 CET."


def test_no_template_says_nothing():
    assert EN(Words("")) == FR(Words("")) == ""


@given(st.text(max_size=30))
def test_a_value_is_never_read_as_a_template(text):
    assert EN(words("<{given}>", given=text)) == f"<{text}>"


def test_a_slip_of_a_translator_leaves_the_english(monkeypatch):
    class Slip(gettext.NullTranslations):
        def gettext(self, message):
            return "Pas {d'accolade"

    say = Speaker("fr")
    monkeypatch.setitem(say.__dict__, "_catalog", Slip())
    assert say(words("Sent by {name}.", name="Ada")) == "Sent by Ada."


def test_the_text_of_a_playbook_in_the_reader_s_language():
    assert FR.pick({"en": "Hi", "fr": "Salut"}) == "Salut"
    assert FR.pick({"en": "Hi"}) == "Hi"


def test_every_sentence_of_the_program_is_a_sound_template():
    for path in Path(crisisctl.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "words":
                (template,) = node.args
                assert isinstance(template, ast.Constant), (path, node.lineno)
                assert isinstance(template.value, str)
                for _, name, spec, conversion in string.Formatter().parse(template.value):
                    sound = name is None or (name.isidentifier() and not spec and not conversion)
                    assert sound, (path, node.lineno)


@pytest.mark.parametrize(
    ("due", "french", "english"),
    [
        (NOON, "14 h 05", "14:05"),
        (NOON + timedelta(hours=12), "demain 2 h 05", "tomorrow 02:05"),
        (NOON + timedelta(days=2), "mar. 24/11 14 h 05", "Tue 24 Nov 14:05"),
        (NOON - timedelta(days=1), "sam. 21/11 14 h 05", "Sat 21 Nov 14:05"),
    ],
)
def test_a_deadline_has_its_day_unless_it_is_today_s(due, french, english):
    assert (FR.when(due, NOON), EN.when(due, NOON)) == (french, english)
