import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from tests.reports.firestorm import crowd, firestorm
from tests.reports.gathered import facts_of
from tests.reports.test_markdown import HOSTILE, WORD, other_language

from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.reports.html import MOST_BYTES, render
from crisisctl.reports.level import Level

SAY = Speaker("en").in_zone("Europe/Paris")
JUDGED = re.compile(r'<section id="words-to-review".*?</section>', re.DOTALL)
"""What the text checks say of a text rightly depends on the text."""
VOID = {"meta", "link", "br", "img"}


class Shape(HTMLParser):
    """Every tag of a page with what a browser acts on, and the text between."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


def fire(lang: str = "en", level: Level = Level.REVIEW) -> str:
    given = firestorm()
    facts = facts_of(given, 300, crowd(given))
    return render(facts, Speaker(lang).in_zone("Europe/Paris"), level=level)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("names", [False, True])
def test_hostile_text_in_every_field_changes_nothing_but_itself(story, text, names):
    plain = Shape(JUDGED.sub("", render(facts_of(story(WORD), 60), SAY, names=names)))
    page = render(facts_of(story(text), 60), SAY, names=names)
    hostile = Shape(JUDGED.sub("", page))
    assert [tag for tag in hostile.tags if tag != "bdi"] == [
        tag for tag in plain.tags if tag != "bdi"
    ]
    assert {name for name, _ in hostile.attributes} == {name for name, _ in plain.attributes}
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069]", page)


def test_a_page_is_whole_and_asks_for_nothing(story):
    page = render(facts_of(story(WORD), 60), SAY)
    shape = Shape(page)
    assert shape.open == []
    assert not {"script", "link", "img", "iframe", "object", "form"} & set(shape.tags)
    assert not [value for name, value in shape.attributes if name == "src" or name[:2] == "on"]
    assert all(value[0] == "#" for name, value in shape.attributes if name == "href")
    assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in page
    assert "url(" not in page
    assert "@import" not in page


def test_every_link_leads_somewhere_and_every_id_is_one():
    shape = Shape(fire())
    ids = [value for name, value in shape.attributes if name == "id"]
    targets = {value[1:] for name, value in shape.attributes if name == "href"}
    referred = {one for n, v in shape.attributes if n == "aria-labelledby" for one in v.split()}
    assert len(ids) == len(set(ids))
    assert targets <= set(ids)
    assert referred <= set(ids)


def test_headings_go_down_one_level_at_a_time_and_tables_say_what_they_hold():
    page = fire()
    levels = [int(level) for level in re.findall(r"<h(\d)", page)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert page.count("<table>") == page.count("<caption ") > 10
    assert "<th>" not in page


def test_each_figure_leads_to_the_rows_that_make_it(given):
    given.declared().mention("m1", posted=0, seen=3).said("d1", 5, "m1")
    page = render(facts_of(given, 60), SAY)
    detect = re.search(r"Time to detect</th>.*?</tr>", page)
    assert detect is not None
    assert re.findall(r'href="#r(\d+)"', detect[0]) == ["2", "3"]
    assert '<tr id="r3">' in page


def test_a_megabyte_word_stays_small_and_is_counted(story):
    page = render(facts_of(story("a" * 1_000_000), 60), SAY, names=True)
    assert len(page) < 300_000
    assert "… and 999700 more character(s)" in page


def test_a_long_run_stays_below_the_limit_and_says_what_is_left_out(given):
    given.declared()
    for number in range(3000):
        given.at(1, e.Noted(text=f"<{number}>" * 60))
    page = render(facts_of(given, 9), SAY)
    assert len(page.encode()) <= MOST_BYTES
    assert "more row(s) are in the journal: crisisctl log complaint-1" in page
    assert set(re.findall(r'href="(#r\d+)"', page)) <= {
        f"#{one}" for one in re.findall(r'<tr id="(r\d+)"', page)
    }


def test_a_run_of_hundreds_of_lessons_stays_below_the_limit_too(given):
    given.declared()
    for number in range(600):
        given.at(number, e.Noted(text=f"well: {number} " + "&<" * 1500))
    for level in Level:
        page = render(facts_of(given, 9), SAY, level=level)
        assert len(page.encode()) <= MOST_BYTES
    review = render(facts_of(given, 9), SAY)
    assert "more row(s) are in the journal: crisisctl log complaint-1" in review


def test_thousands_of_messages_draw_no_more_dots_than_can_be_told_apart(given):
    given.declared().mention("m1", posted=0, seen=1)
    for number in range(1500):
        given.said(f"d{number}", number, message="update", kind="update")
    page = render(facts_of(given, 1500), SAY)
    assert len(page.encode()) <= MOST_BYTES
    assert 200 < page.count("<circle") < 600


def test_same_facts_same_bytes():
    assert fire() == fire()


def test_five_pictures_with_words_of_their_own():
    page = fire()
    assert page.count('role="img"') == 5
    assert (
        page.count("<svg")
        == page.count("<desc ")
        == page.count("<figcaption>", 0) - page.count('<figure class="text">')
    )
    assert "pygal.org" not in page


def test_both_languages_and_every_sentence_of_ours(given):
    assert '<html lang="fr">' in fire("fr")
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")

    class Shouting(Speaker):
        def __call__(self, what):
            return other_language(what)

    page = render(facts_of(given, 60), Shouting("en"))
    texts = Shape(
        re.sub(r"(?s)<style>.*?</style>|<bdi>.*?</bdi>|<blockquote.*?</blockquote>", "", page)
    )
    small = set(re.findall(r"[a-z][a-z-]{2,}", " ".join(texts.texts)))
    assert small <= {"complaint", "acknowledge", "operator", "lead", "sev", "complaint-"}


def test_nobody_is_named_unless_asked_for(given):
    given.declared().mention("m1", posted=0, seen=1, author="@zebedee", text="I am Zebedee")
    facts = facts_of(given, 9)
    assert "zebedee" not in render(facts, SAY).lower()
    assert "@zebedee" in render(facts, SAY, names=True)
