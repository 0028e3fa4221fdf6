"""The reader's language: what `Words` become on a surface.

English sentences are the keys; `locale/<lang>/LC_MESSAGES/crisisctl.po` holds the others.
"""

import gettext
import locale
import os
from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from crisisctl.words import Sayable, Words, in_language

LANGUAGES = ("fr", "en")
HERE = Path(__file__).parent / "locale"
# Named here: strftime's %a and %b follow the C locale, which need not be the reader's language.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = {
    "fr": ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
DECIMAL_MARKS = {"fr": ",", "en": "."}
TOMORROW = {"fr": "demain", "en": "tomorrow"}


def language(asked: str | None = None, environ: Mapping[str, str] = os.environ) -> str:
    """`--lang`, then CRISISCTL_LANG, then the locale; English if none says French or English."""
    for wish in (asked, environ.get("CRISISCTL_LANG"), _locale(environ)):
        code = (wish or "").lower()[:2]
        if code in LANGUAGES:
            return code
    return "en"


def _locale(environ: Mapping[str, str]) -> str | None:
    """The first that is set decides, as POSIX has it: LC_ALL=C is a wish for English."""
    named = (environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next((name for name in named if name), None) or locale.getlocale()[0]  # Windows


def _english_day(there: datetime) -> str:
    return f"{there.day} {MONTHS[there.month - 1]}"


class Speaker:
    """Says `Words` in one language, times in one zone (None is the machine's own)."""

    def __init__(self, lang: str, zone: tzinfo | None = None) -> None:
        self.lang = lang
        self.zone = zone

    def in_zone(self, name: str | None) -> "Speaker":
        """The same language, in a zone by its IANA name; without one, this speaker itself."""
        if name is None:
            return self
        from zoneinfo import ZoneInfo  # noqa: PLC0415 - 5 ms, and the first prompt tells no time

        return Speaker(self.lang, ZoneInfo(name))

    @cached_property
    def _catalog(self) -> gettext.NullTranslations:
        return gettext.translation("crisisctl", HERE, [self.lang], fallback=True)

    def __call__(self, what: Words) -> str:
        """The sentence, with its places filled."""
        shown = {name: self.show(value) for name, value in what.params.items()}
        translated = self._catalog.gettext(what.template) if what.template else ""
        try:
            return translated.format_map(shown)
        except (LookupError, ValueError, AttributeError):  # a slip of a translator
            return what.template.format_map(shown)

    def show(self, value: object) -> str:
        """One value as this reader writes it."""
        if type(value) is str:  # nearly always; the questions below take their time
            return value
        match value:
            case Words() | Sayable():
                shown = self(value if isinstance(value, Words) else value.said())
            case datetime():
                shown = self.moment(value)
            case timedelta():
                shown = self.length(value)
            case Mapping():
                shown = self.pick(value)
            case float() | Decimal():
                shown = str(value).replace(".", DECIMAL_MARKS[self.lang])
            case list() | tuple():
                shown = " ".join(self.show(one) for one in value)
            case _:
                shown = str(value)
        return shown

    def pick(self, texts: Mapping[str, str]) -> str:
        """The text of a playbook in this language, or in the first that it has."""
        return in_language(texts, self.lang)

    def local(self, moment: datetime) -> datetime:
        """A moment in the reader's own zone."""
        return moment.astimezone(self.zone)

    def moment(self, moment: datetime) -> str:
        """Date and time with its zone: `22/11/2026 14 h 05 CET`, `22 Nov 2026 14:05 CET`."""
        there = self.local(moment)
        day = f"{there:%d/%m/%Y}" if self.lang == "fr" else f"{_english_day(there)} {there.year}"
        return f"{day} {self.time(moment)} {there:%Z}".rstrip()

    def when(self, moment: datetime, now: datetime) -> str:
        """A time with its day, unless it is today's: `14:05`, `Mon 23 Nov 14:05`."""
        there = self.local(moment)
        days = (there.date() - self.local(now).date()).days
        if days == 0:
            return self.time(moment)
        if days == 1:
            return f"{TOMORROW[self.lang]} {self.time(moment)}"
        day = f"{there:%d/%m}" if self.lang == "fr" else _english_day(there)
        return f"{WEEKDAYS[self.lang][there.weekday()]} {day} {self.time(moment)}"

    def time(self, moment: datetime) -> str:
        """Hours and minutes: `14 h 05`, `14:05`."""
        there = self.local(moment)
        return f"{there.hour} h {there:%M}" if self.lang == "fr" else f"{there:%H:%M}"

    def length(self, length: timedelta) -> str:
        """A length of time in its two largest units: `1 h 12 min`, `3 d 4 h`."""
        seconds = int(abs(length).total_seconds())
        day = "j" if self.lang == "fr" else "d"
        units = ((86400, day), (3600, "h"), (60, "min"), (1, "s"))
        shown = []
        for size, unit in units:
            many, seconds = divmod(seconds, size)
            if many:
                shown.append(f"{many} {unit}")
        return " ".join(shown[:2]) or "0 s"
