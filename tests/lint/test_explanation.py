from crisisctl.i18n import Speaker
from crisisctl.lint.explanation import lines, markdown, paragraphs
from crisisctl.lint.page import Page
from crisisctl.lint.spans import Span, Tone, plain
from crisisctl.model.findings import Level, Rule

SAY = Speaker("en")
RULE = Rule("CC999", "a-name", Level.WARNING)
PAGE = Page("The promise.", ("A detail.", "Another."), "because.", "a: 1\nb: 2", "a: 2", "us.")


def test_the_page_in_a_terminal():
    assert (
        plain(lines(RULE, PAGE, SAY))
        == """\
CC999 a-name

The promise.

A detail.

Another.

Why: because.

Source: us.

Bad
    a: 1
    b: 2

Good
    a: 2
"""
    )


def test_colours_mean_something():
    shown = list(lines(RULE, PAGE, SAY))
    assert shown[0] == (Span("CC999", Tone.WARNING), Span(" a-name", Tone.STRONG))
    assert (Span("Bad", Tone.ERROR),) in shown
    assert (Span("Good", Tone.GOOD),) in shown


def test_the_page_in_the_docs():
    assert markdown(PAGE, SAY).split("\n\n")[3:] == [
        "Why: because.",
        "Source: us.",
        "## Bad",
        "```yaml\na: 1\nb: 2\n```",
        "## Good",
        "```yaml\na: 2\n```",
    ]


def test_what_a_page_lacks_is_not_named():
    assert list(paragraphs(Page("The promise."), SAY)) == ["The promise."]
    assert markdown(Page("The promise."), SAY) == "The promise."
    assert plain(lines(RULE, Page("The promise."), SAY)) == "CC999 a-name\n\nThe promise.\n"
