import re
from collections.abc import Mapping
from datetime import datetime, timedelta

import pytest
from markdown_it import MarkdownIt
from tests.engine.given import la_redoute
from tests.reports.gathered import facts_of

from crisisctl.i18n import Speaker
from crisisctl.model import events as e
from crisisctl.reports.document import SECTIONS
from crisisctl.reports.markdown import render
from crisisctl.words import Words

SAY = Speaker("en")
JUDGED = re.compile(r"## Words to look at again.*?(?=\n## )", re.DOTALL)
"""What the text checks say of a text rightly depends on the text."""
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")
WORD = "word"
HOSTILE = (
    "<script>alert(1)</script><!-- ",
    "![x](https://evil.example/x.png)[y](javascript:1)<details>",
    "a | b \\| c \\\\| d",
    "` `` ``` ````\n```\n# heading\n\n| a | b |\n| --- | --- |\n",
    "line\n===\n\n- list\n> quote\n---\n1. one",
    "\x1b]52;c;ZXZpbA==\x07\x1b[2J\x9b31m\x00",
    "\u202e\u2066desrever\u200b\u2028",
    "@everyone #1 **bold** ~~gone~~ <https://evil.example>",
    "{text} {0} %s {{ x }}",
    "=HYPERLINK(1)",
)


def shape(source: str) -> list[str]:
    """What a reader's program makes of the report, without the words."""
    found = []
    for token in MARKDOWN.parse(JUDGED.sub("", source)):
        found.append(token.type)
        kinds = [child.type for child in token.children or () if "text" not in child.type]
        found += kinds
    return found


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("names", [False, True])
def test_hostile_text_in_every_field_changes_nothing_but_itself(story, text, names):
    plain = shape(render(facts_of(story(WORD), 60), SAY, names=names))
    hostile = render(facts_of(story(text), 60), SAY, names=names)
    found = shape(hostile)
    assert not {"html_inline", "html_block", "link_open", "image"} & set(found)
    in_roles = [kind for kind in found if kind != "code_inline"]
    assert in_roles == [kind for kind in plain if kind != "code_inline"]
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", hostile)


def test_a_megabyte_word_leaves_the_tables_readable(story):
    report = render(facts_of(story("a" * 1_000_000), 60), SAY, names=True)
    assert max(len(line) for line in report.splitlines() if line.startswith("|")) < 2000


def test_same_facts_same_bytes(story):
    first = render(facts_of(story(WORD), 60), SAY).encode()
    assert first == render(facts_of(story(WORD), 60), SAY).encode()


def test_drafts_exercises_and_invented_brands_say_so_first(story, given):
    head = render(facts_of(story(WORD), 60), SAY)[:400]
    assert all(mark in head for mark in ("DRAFT", "EXERCISE", "EXAMPLE BRAND"))
    given.records.clear()
    real = render(facts_of(given.declared(), 60), SAY)
    assert "DRAFT" in real
    assert "EXERCISE" not in real


def test_names_are_hidden_unless_asked_for(given):
    given.declared().mention("m1", posted=0, seen=1, author="@zebedee", text="I am Zebedee")
    given.said("d1", 5, "m1", text="Hello @zebedee").at(
        6, e.Noted(text="Dana Roy wrote to zebedee")
    )
    facts = facts_of(given, 9)
    assert "zebedee" not in render(facts, SAY).lower()
    assert "zebedee" in render(facts, SAY, names=True)
    assert "`lead wrote to person 1`" in render(facts, SAY)


def test_messages_stand_in_a_fence_as_they_were_sent(given):
    given.declared().said("d1", 5, text="We know.\n```\nNext word at 14:00.")
    report = render(facts_of(given, 9), SAY)
    assert "````text\nWe know.\n```\nNext word at 14:00.\n````" in report


def test_the_report_tells_the_public_case():
    report = render(facts_of(la_redoute(60), 1440), SAY)
    assert "| 1 h 12 min | 1 |" in report
    assert "clean for m1 removed content before any evidence was captured." in report
    assert "nothing followed for more than 22 h 18 min" in report
    assert "0 of 1 (0 %)" in report


def test_lessons_come_from_notes_or_are_asked_for(given):
    given.declared().at(1, e.Noted(text="Bien : le suppléant a répondu"), e.Noted(text="odd"))
    report = render(facts_of(given, 9), SAY)
    assert "## What went well\n\n- `le suppléant a répondu`" in report
    assert "- What could have gone worse, and did not?" in report
    assert "| `odd` |" in report


def test_a_long_run_is_cut_and_says_so(given, monkeypatch):
    monkeypatch.setattr("crisisctl.reports.markdown.MOST_ROWS", 3)
    given.declared().at(1, *[e.Noted(text=str(number)) for number in range(5)])
    assert "3 more row(s) are in the journal: crisisctl log complaint-1" in render(
        facts_of(given, 9), SAY
    )


def other_language(what: Words) -> str:
    """Say every word of ours in capitals: what stays small was never translated."""
    template = re.sub(r"(\{[^}]*\})|([^{}]+)", _capitals, what.template)
    return template.format_map({name: _shown(value) for name, value in what.params.items()})


def _capitals(part: re.Match[str]) -> str:
    return part[1] or part[2].upper()


def _shown(value: object) -> str:
    match value:
        case Words():
            return other_language(value)
        case datetime() | timedelta():
            return "0"
        case Mapping():
            return SAY.pick(value).upper()
        case _:
            return str(value)


def test_every_sentence_of_ours_is_translated(given):
    given.declared().mention("m1", posted=0, seen=1).said("d1", 5, "m1")
    report = render(facts_of(given, 60), other_language)
    small = set(re.findall(r"[a-z][a-z-]{2,}", re.sub(r"`[^`\n]*`|```.*?```", "", report)))
    vocabulary = {
        "complaint", "acknowledge", "acknowledgement", "public", "operator", "lead", "sev3",
        "on-time", "text", "sev", "looking", "into", "are", "regulator", "complaint-",
    }  # fmt: skip
    assert small <= vocabulary
    assert len(SECTIONS) == 21


def legal(given, now: float) -> str:
    report = render(facts_of(given, now), SAY)
    return report.partition("## Legal clocks")[2].partition("\n## ")[0]


def test_a_legal_clock_says_its_title_and_whether_anybody_was_notified(given):
    given.declared()
    assert "| Regulator |" in legal(given, 60)
    assert "| not notified, 2 d 23 h left |" in legal(given, 60)
    assert "| not notified, 1 h late |" in legal(given, 73 * 60)
    assert "| 2 d 22 h left |" in legal(given.at(120, e.LegalNotified()), 73 * 60)


def test_a_run_closed_unfinished_says_why_and_what_was_never_done(given):
    given.declared().at(1, e.StepEntered(flow="desk", step="open", due=given.moment(2)))
    given.at(3, e.Overridden(rule="close-unfinished", reason="merged", role="lead"))
    running = render(facts_of(given, 9), SAY)
    assert "never done" not in running
    closed = render(facts_of(given.at(4, e.IncidentClosed()), 9), SAY)
    assert "| 3 | The run was closed unfinished: `merged` |" in closed
    assert "| 2 | never done: open |" in closed
    assert "open was late" not in closed


def test_counts_are_in_words(story):
    report = render(facts_of(story(WORD), 60), SAY)
    assert "- Mentions: no reply needed 2, on time 1" in report
    assert "- Left without a reply: spam 2" in report
    assert "| Found by our watch | 3 of 3 (100 %) | 3 |" in report
    assert "(acknowledgement, public), as sent" in report
