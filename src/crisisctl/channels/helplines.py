"""Whom a person in danger can call, by country: data, each row dated, never typed into a text."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from crisisctl.channels.fact import FRESH, LAST_LOOK, Grade


class Helpline(NamedTuple):
    """`listen` answers people who think of suicide; `emergency` comes when life is in danger."""

    country: str
    listen: str
    emergency: str
    source: str
    grade: Grade
    checked: date = LAST_LOOK

    def is_stale(self, today: date) -> bool:
        """Whether nobody has called for more than half a year."""
        return today - self.checked > FRESH


_ROWS = (
    Helpline("BE", "0800 32 123", "112", "Centre de prévention du suicide", Grade.DOCUMENTED),
    Helpline("CA", "988", "911", "Suicide Crisis Helpline", Grade.PRACTITIONER),
    Helpline("FR", "3114", "15 / 112", "3114.fr; SAMU", Grade.DOCUMENTED),
    Helpline("GB", "116 123", "999 / 112", "Samaritans", Grade.PRACTITIONER),
    Helpline("IE", "116 123", "112 / 999", "Samaritans Ireland", Grade.PRACTITIONER),
    Helpline("US", "988", "911", "988 Suicide & Crisis Lifeline", Grade.PRACTITIONER),
)
HELPLINES = {row.country: row for row in _ROWS}
_SPOKEN = {"fr": ("FR",), "en": ("GB", "IE", "US", "CA")}


def numbers(countries: Iterable[str], language: str) -> dict[str, str]:
    """The values of `helpline` and `emergency`: each number with its country where there are more.

    Without `countries`, those where the language is spoken. Empty for a country that is not known
    here: a text that needs the number can't be sent then.
    """
    rows = lines_of(countries, language)
    told = {
        "helpline": _listed([(row.listen, row.country) for row in rows]),
        "emergency": _listed([(row.emergency, row.country) for row in rows]),
    }
    return {name: text for name, text in told.items() if text}


def lines_of(countries: Iterable[str], language: str) -> list[Helpline]:
    """Those of `countries`, or else of the countries where the language is spoken."""
    wanted = tuple(countries) or _SPOKEN.get(language, ())
    return [HELPLINES[one] for one in wanted if one in HELPLINES]


def _listed(pairs: list[tuple[str, str]]) -> str:
    by_number: dict[str, list[str]] = {}
    for number, country in pairs:
        by_number.setdefault(number, []).append(country)
    if len(by_number) == 1:
        return next(iter(by_number))
    return ", ".join(f"{number} ({'/'.join(where)})" for number, where in by_number.items())
