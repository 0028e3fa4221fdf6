"""How long: `5m`, `72h`, `5bd`, or what the severity says."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema

from crisisctl.model.base import wrong
from crisisctl.words import Words, words

SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
PATTERN = r"^(?:[0-9]{1,5}(?:s|m|h|d|bd))+$"
_PART = re.compile(r"(?<![0-9])([0-9]++)(bd|s|m|h|d)")
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
SATURDAY = 5
LONGEST = 10 * 366 * SECONDS["d"]
"""Ten years in seconds: what is longer is a slip, and dates end."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in seconds, plus business days (Monday to Friday, no calendar)."""

    seconds: int = 0
    business_days: int = 0

    def after(self, start: datetime) -> datetime:
        """The moment this long after `start`."""
        moment = start
        for _ in range(self.business_days):
            moment += timedelta(days=1)
            while moment.weekday() >= SATURDAY:
                moment += timedelta(days=1)
        return moment + timedelta(seconds=self.seconds)

    @property
    def worst_seconds(self) -> int:
        """Real seconds at most: five business days can hold a week-end."""
        if not self.business_days:
            return self.seconds
        weeks, days = divmod(self.business_days, 5)
        week_end = 2 if days else 0
        return self.seconds + (weeks * 7 + days + week_end) * SECONDS["d"]

    def said(self) -> Words:
        """The same for a person, who reads `1 h 30 min` where a file has `1h30m`."""
        if self.business_days and not self.seconds:
            return words("{count} business day(s)", count=self.business_days)
        return Words("{length}", {"length": timedelta(seconds=self.worst_seconds)})

    def __str__(self) -> str:
        left, parts = self.seconds, []
        for unit in ("d", "h", "m", "s"):
            many, left = divmod(left, SECONDS[unit])
            if many:
                parts.append(f"{many}{unit}")
        if self.business_days:
            parts.append(f"{self.business_days}bd")
        return "".join(parts) or "0s"


class SeverityTime(StrEnum):
    """A duration that the severity in force gives."""

    FIRST_REPLY = "severity.first-reply"
    UPDATE_EVERY = "severity.update-every"


@lru_cache(maxsize=256)  # a plan says the same few again and again
def parse(text: str) -> Duration:
    """Read `1h30m` or `5bd`. Raises ValueError on anything else, and past ten years."""
    if not re.fullmatch(PATTERN, text):
        raise ValueError(text)
    seconds = business = 0
    for count, unit in _PART.findall(text):
        if unit == "bd":
            business += int(count)
        else:
            seconds += int(count) * SECONDS[unit]
    duration = Duration(seconds, business)
    if duration.worst_seconds > LONGEST:
        raise ValueError(text)
    return duration


def _duration(value: Any) -> Duration:  # noqa: ANN401 - what YAML gave
    if isinstance(value, Duration):
        return value
    try:
        return parse(value)
    except (TypeError, ValueError):
        raise wrong(
            "duration",
            words(
                "A duration is a number and a unit, such as 30s, 5m, 2h, 3d or 5bd: ten years"
                " at most."
            ),
        ) from None


def duration_text(text: str) -> str:
    """Check a text that is to be read as a duration later on."""
    _duration(text)
    return text


def _passes(limit: Duration | SeverityTime) -> Duration | SeverityTime:
    if limit == Duration():
        raise wrong("every", words("A rhythm needs a time above zero, such as 20m."))
    return limit


RHYTHM = AfterValidator(_passes)
"""For a time that comes again: one of no length would come for ever."""


def _limit(value: Any) -> Duration | SeverityTime:  # noqa: ANN401 - what YAML gave
    if value in tuple(SeverityTime):
        return SeverityTime(value)
    return _duration(value)


def _day(value: Any) -> date:  # noqa: ANN401 - what YAML gave
    if isinstance(value, date):
        return value
    try:
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except (TypeError, ValueError):
        pass  # the same complaint as for any other text
    raise wrong("day", words("A date is written year-month-day: 2026-10-12."))


DurationField = Annotated[
    Duration,
    BeforeValidator(_duration),
    PlainSerializer(str),
    WithJsonSchema({"type": "string", "pattern": PATTERN, "examples": ["5m", "72h", "5bd"]}),
]
LIMIT_SCHEMA: dict[str, Any] = {
    "type": "string",
    "anyOf": [{"pattern": PATTERN}, {"enum": [str(time) for time in SeverityTime]}],
}
LimitField = Annotated[
    Duration | SeverityTime,
    BeforeValidator(_limit),
    PlainSerializer(str),
    WithJsonSchema(LIMIT_SCHEMA),
]
Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}),
]
