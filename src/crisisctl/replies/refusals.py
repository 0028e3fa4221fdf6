"""Where a text tells people not to do something, or says what it will not say."""

from collections import defaultdict
from collections.abc import Iterator

from crisisctl.channels.late import Late
from crisisctl.replies.lexicon import Reading
from crisisctl.replies.spans import Span

# A refusal covers its clause: « ne publiez rien, écrivez-nous » is two. A list of verbs goes on.
_CLAUSE_END = Late(
    r"[.!?…](?=\s|$)|[;:–—(\n]|\b(?:but|mais|then|puis|and|et|instead|plutot|please|merci)\b"
    r"|\b(?:except|other than|apart from|sauf|excepte|hormis|autre(?: chose)? qu)"
    r"|,(?!(?:\s{0,2}\w{1,20}(?: \w{1,20})?,){0,3}\s{0,2}(?:\w{1,20} )?(?:or|ou|nor|ni)\s)"
)
# A warning of frauds covers the rest: "we never ask you to share a code, confirm a card or pay".
_WARNING_END = Late(r"[.!?…](?=\s|$)|[;:\n]|\b(?:but|mais|instead)\b")
# « Nous ne dirons pas que c'est un cas isolé, car » covers the case, not the reason.
_CLAIM_END = Late(r"[.!?…](?=\s|$)|[,;:–—(\n]|\b(?:but|mais|because|since|car|puisque|parce qu)\b")


def disowned(text: str, reading: Reading) -> list[Span]:
    """What a text says that it will not say, in order and apart from one another."""
    return _covered(text, [(*span, _CLAIM_END) for span in reading.spans("disowned")])


def refusals(text: str, reading: Reading) -> list[Span]:
    """What nobody is asked to do, in order and apart from one another."""
    said = [(*span, _CLAUSE_END) for span in reading.spans("refusal")]
    said += [(*span, _WARNING_END) for span in reading.spans("never")]
    return _covered(text, sorted(said, key=lambda one: one[0]))


def _covered(text: str, said: list[tuple[int, int, Late]]) -> list[Span]:
    covered: list[Span] = []
    for start, end in _extended(text, said):
        if covered and start <= covered[-1][1]:
            covered[-1] = covered[-1][0], max(end, covered[-1][1])
        else:
            covered.append((start, end))
    return covered


def _extended(text: str, said: list[tuple[int, int, Late]]) -> Iterator[Span]:
    reach: defaultdict[Late, int] = defaultdict(int)
    for start, end, ends in said:
        if end > reach[ends]:  # else its end is known: looking again would take a square of time
            stop = ends.compiled.search(text, end)
            reach[ends] = stop.start() if stop else len(text)
        yield start, reach[ends]
