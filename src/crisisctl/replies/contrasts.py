"""What is asked for by refusing another thing: "not your address, just your order number"."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from crisisctl.channels.late import Late
from crisisctl.replies.lexicon import Reading
from crisisctl.replies.spans import Span

_REACH = 110  # characters between "don't send" and "just"
_BLANKS = 2  # characters between "just" and "your order number"
# Else the noun begins a statement: « mais votre numéro de commande est bien noté ».
_ENDS = Late(
    r"\s{0,3}(?:[^\w\s'-]|\Z)|\s(?:here|below|please|pls|plz|thanks|will do|is (?:enough|all|fine)"
    r"|so|to|for|and|or|in|on|under|ici|svp|stp|s'il|merci|oui|suffi\w{1,4}|et|ou|pour|dans|en|sous"
    r"|sur)\b"
)


def contrasts(text: str, reading: Reading, nouns: list[Span]) -> Iterator[Span]:
    """The nouns that are left when something else need not be told, in order."""
    spared = reading.spans("spared")
    for start, end in reading.spans("left") if spared else ():
        before = bisect_left(spared, (start, 0)) - 1
        if before < 0 or start - spared[before][1] > _REACH:
            continue
        for noun in islice(nouns, bisect_left(nouns, (start, 0)), None):
            if noun[0] > end + _BLANKS:
                break
            if _ENDS.compiled.match(text, noun[1]):
                yield start, noun[1]
                break
