"""The words that the text rules look for: what a lexicon of one language holds.

Patterns are read in lower case, and a blank stands for any run of blanks. Alternatives hold no
nested repetition, so that the time to search a text grows with its length and no faster.
"""

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Alternatives of one language.

    `request`, `personal` and `secret` meet in one sentence; `refusal` says that nobody should
    answer here, `route` names a place that is not public, and `in_public` a place that is.
    """

    request: tuple[str, ...]
    personal: tuple[str, ...]
    secret: tuple[str, ...]
    not_secret: tuple[str, ...]
    refusal: tuple[str, ...]
    route: tuple[str, ...]
    in_public: tuple[str, ...]
    our_line: tuple[str, ...]
    non_apology: tuple[str, ...]


@cache
def either(alternatives: tuple[str, ...]) -> re.Pattern[str]:
    pattern = "|".join(alternatives).replace("[ -]", r"[\s-]")
    return re.compile(pattern.replace(" ?", r"\s{0,4}").replace(" ", r"\s{1,4}"))
