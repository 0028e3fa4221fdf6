"""Whom a person in danger can call, by country: data, each row dated, never typed into a text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from crisisctl.channels.facts import Grade


@dataclass(frozen=True, slots=True)
class Helpline:
    """`listen` answers people who think of suicide; `emergency` comes when life is in danger."""

    country: str
    listen: str
    emergency: str
    source: str
    grade: Grade
    checked: date


_CHECKED = date(2026, 11, 22)
_ROWS = (
    Helpline(
        "BE", "0800 32 123", "112", "Centre de prévention du suicide", Grade.DOCUMENTED, _CHECKED
    ),
    Helpline("CA", "988", "911", "Suicide Crisis Helpline", Grade.PRACTITIONER, _CHECKED),
    Helpline("FR", "3114", "15 / 112", "3114.fr; SAMU", Grade.DOCUMENTED, _CHECKED),
    Helpline("GB", "116 123", "999 / 112", "Samaritans", Grade.PRACTITIONER, _CHECKED),
    Helpline("IE", "116 123", "112 / 999", "Samaritans Ireland", Grade.PRACTITIONER, _CHECKED),
    Helpline("US", "988", "911", "988 Suicide & Crisis Lifeline", Grade.PRACTITIONER, _CHECKED),
)
HELPLINES = {row.country: row for row in _ROWS}
_SPOKEN = {"fr": ("FR",), "en": ("GB", "IE", "US", "CA")}


def numbers(countries: Iterable[str], language: str) -> dict[str, str]:
    """The values of `helpline` and `emergency`: each number with its country where there are more.

    Without `countries`, those where the language is spoken. Empty for a country that is not known
    here: a text that needs the number can't be sent then.
    """
    rows = [
        HELPLINES[one] for one in tuple(countries) or _SPOKEN.get(language, ()) if one in HELPLINES
    ]
    told = {
        "helpline": _listed([(row.listen, row.country) for row in rows]),
        "emergency": _listed([(row.emergency, row.country) for row in rows]),
    }
    return {name: text for name, text in told.items() if text}


def _listed(pairs: list[tuple[str, str]]) -> str:
    by_number: dict[str, list[str]] = {}
    for number, country in pairs:
        by_number.setdefault(number, []).append(country)
    if len(by_number) == 1:
        return next(iter(by_number))
    return ", ".join(f"{number} ({'/'.join(where)})" for number, where in by_number.items())
