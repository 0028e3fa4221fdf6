"""A rule explained: the page that `crisisctl explain` prints, and the one in the docs."""

from collections.abc import Iterator

from crisisctl.i18n import Speaker
from crisisctl.lint.page import Page
from crisisctl.lint.spans import Line, Span, Tone, prose
from crisisctl.model.findings import Rule
from crisisctl.words import words

BAD, GOOD = words("Bad"), words("Good")


def lines(rule: Rule, page: Page, say: Speaker) -> Iterator[Line]:
    """For a terminal."""
    yield Span(rule.id, Tone(rule.level)), Span(f" {rule.name}", Tone.STRONG)
    for text in paragraphs(page, say):
        yield ()
        yield from prose(text, tone=Tone.STRONG if text == page.promise else Tone.PLAIN)
    for label, yaml, tone in ((BAD, page.bad, Tone.ERROR), (GOOD, page.good, Tone.GOOD)):
        if yaml:
            yield ()
            yield (Span(say(label), tone),)
            yield from ((Span(f"    {line}"),) for line in yaml.splitlines())


def markdown(page: Page, say: Speaker) -> str:
    """For the docs and for code scanning; without a title."""
    blocks = list(paragraphs(page, say))
    for label, yaml in ((BAD, page.bad), (GOOD, page.good)):
        if yaml:
            blocks += [f"## {say(label)}", f"```yaml\n{yaml}\n```"]
    return "\n\n".join(blocks)


def paragraphs(page: Page, say: Speaker) -> Iterator[str]:
    """The prose, in order."""
    yield page.promise
    yield from page.details
    if page.why:
        yield say(words("Why: {why}", why=page.why))
    if page.source:
        yield say(words("Source: {source}", source=page.source))
