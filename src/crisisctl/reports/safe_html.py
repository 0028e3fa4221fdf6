"""The one way for a text into an HTML report: escaped, seen whole, and no wider than the page.

What people wrote stands in a `<bdi>`, so that it can't turn the sentence around it. It is cut,
and says by how much: the journal has the rest.
"""

from markupsafe import Markup, escape

from crisisctl.reports.said import Said, Say, each_text
from crisisctl.reports.visible import cut
from crisisctl.words import Words

LONGEST = 300
"""Characters of a text inside a sentence or a cell."""
LONGEST_QUOTE = 3000
"""Characters of a text on its own."""
LONGEST_WORD = 40
"""Characters of a word of ours, a role or a step: a longer one is broken as theirs are."""
# Control characters: no text still has one once it was made visible.
_OPEN, _CLOSE = "\x02", "\x03"


def sentence(what: Words, say: Say) -> Markup:
    """Say `what`, every text in it harmless."""

    def marked(text: str) -> str:
        shown = " ".join(cut(text, LONGEST, say).split())
        apart = isinstance(text, Said) or any(len(word) > LONGEST_WORD for word in shown.split())
        return f"{_OPEN}{shown}{_CLOSE}" if apart else shown

    said = escape(say(each_text(what, marked)))
    return Markup(said.replace(_OPEN, Markup("<bdi>")).replace(_CLOSE, Markup("</bdi>")))  # noqa: S704 - replaced in what was escaped


def quote(text: str, say: Say) -> Markup:
    """A text with its lines, in a place of its own."""
    return escape(cut(text, LONGEST_QUOTE, say))
