import json
import time
from unicodedata import normalize

import pytest
from tests.reports.gathered import facts_of

from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.reports.anonymous import Anonymous
from crisisctl.reports.markdown import render
from crisisctl.reports.said import Confidential, Said

SAY = Speaker("en")
AUTHORS = {"m1": "@paul", "m2": "MarieCurie_75", "m3": "Jo"}


def hide(text: str, mention: str = "m1") -> str:
    return Anonymous(AUTHORS, {"Dana Roy": "lead"}, str)(Said(text), mention)


@pytest.mark.parametrize(
    ("mention", "text", "hidden"),
    [
        ("m1", "I am Paul Dupont, of Lille", "I am person 1, of Lille"),
        ("m1", "PAUL here: paul.dupont@mail.example", "person 1 here: [e-mail]"),
        ("m1", "paulette is no part", "paulette is no part"),
        ("m2", "marie curie, or Curie Marie", "person 2, or person 2"),
        ("m1", "marie is another's", "marie is another's"),
        ("m3", "Jo is also a word", "Jo is also a word"),
        ("", "Dana Roy wrote to 06 12 34 56 78", "lead wrote to [phone]"),
    ],
)
def test_parts_of_an_authors_name_are_hidden_in_texts_about_them(mention, text, hidden):
    assert hide(text, mention) == hidden


def test_private_texts_are_only_counted():
    hiding = Anonymous(AUTHORS, {}, str)
    assert hiding(Confidential("Hello Paul")) == "private text, 10 character(s)"
    assert hiding("words of ours") == "words of ours"


def test_ten_thousand_authors_take_no_time():
    authors = {f"m{number}": f"@user_{number}" for number in range(10_000)}
    hiding = Anonymous(authors, {}, str)
    begun = time.process_time()
    for mention in authors:
        hiding(Said("I am user_7 Seven, call 06 12 34 56 78"), mention)
    assert time.process_time() - begun < 5


LEAKS = ("paul", "dupont", "0612345678", "06 12 34 56 78", "ZX-4471-Q", "FR76", "4111")
TOLD = (
    "I am Paul Dupont, paul.dupont@mail.example, 06 12 34 56 78, order ZX-4471-Q, "
    "FR76 3000 6000 0112 3456 7890 189, 4111 1111 1111 1111"
)


def leaky(given):
    given.declared().mention("m1", posted=0, seen=1, author="@paul", text=TOLD)
    given.at(1, e.InputAnswered(name="order", mention="m1", value="ZX-4471-Q"))
    given.at(1, e.InputAnswered(name="topic", mention="m1", value=TOLD))
    given.said("d1", 5, "m1", text=TOLD).said("d2", 6, "m1", audience="private", text=TOLD)
    given.at(7, e.MessageEdited(draft="d2", text=TOLD))
    given.draft("d3", 8, "m1", text=TOLD).at(8, e.MessageFailed(draft="d3", reason=TOLD))
    return given.mention("m2", posted=7, seen=8, author="@lea", text="Met in Oslo", private=True)


def test_nothing_personal_stands_in_a_report_without_names(given):
    facts = facts_of(leaky(given), 9)
    written = render(facts, SAY), json.dumps(facts.as_json(SAY))
    for text in written:
        assert not [leak for leak in (*LEAKS, "Met in Oslo") if leak.lower() in text.lower()]
        assert f"private text, {len(TOLD) - 6} character(s)" in text


def test_names_show_all_but_what_was_answered_in_private(given):
    facts = facts_of(leaky(given), 9)
    for text in (render(facts, SAY, names=True), json.dumps(facts.as_json(SAY, names=True))):
        assert "Paul Dupont" in text
        assert "Met in Oslo" in text
        assert "ZX-4471-Q" not in text


@pytest.mark.parametrize("wrote", ["NFC", "NFD"])
@pytest.mark.parametrize("handle", ["NFC", "NFD"])
def test_an_accent_may_be_written_in_two_ways(wrote, handle):
    hiding = Anonymous({"m1": normalize(handle, "José Núñez")}, {}, str)
    text = Said(normalize(wrote, "Hello José Núñez"))
    assert (hiding(text), hiding(text, "m1")) == ("Hello person 1", "Hello person 1")
    assert hiding(Said(normalize(wrote, "José Núñez"))) == "person 1"
