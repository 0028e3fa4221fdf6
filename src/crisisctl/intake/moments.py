"""When it was posted, as people say it: `14:05`, `20 min ago`, `il y a 2 h`, `hier 22h10`."""

import re
from datetime import UTC, datetime, time, timedelta, tzinfo

_AGO = re.compile(
    r"(?P<il>il y a )?(?P<n>[0-9]{1,4}) ?(?P<unit>s|sec|secondes?|seconds?|m|mn|min|minutes?|h"
    r"|heures?|hours?|j|jours?|d|days?|w|weeks?|sem|semaines?)"
    r"(?: ?(?P<minutes>[0-9]{1,2})(?: ?(?:m|mn|min|minutes?))?)?(?P<ago> ago)?"
)
_DAY = r"(?P<{}>hier|yesterday|aujourd'hui|today)"
_CLOCK = re.compile(
    rf"(?:{_DAY.format('day')} )?(?:à |at )?(?P<h>[0-9]{{1,2}}) ?(?:h|:) ?(?P<m>[0-9]{{2}})?"
    rf"(?: {_DAY.format('after')})?"
)
_SECONDS = {"s": 1, "m": 60, "h": 3600, "j": 86400, "d": 86400, "w": 604800, "sem": 604800}
_NOW = {"now", "maintenant", "à l'instant", "just now"}
_EARLIEST, _LATEST = datetime(1970, 1, 2, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


def parse_moment(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """The UTC moment that `text` means at `now`; times without a zone are local (`zone`).

    Raises ValueError where it can't be told. A bare time that is still to come today was
    yesterday's: nobody reports what is not posted yet. A full date may be to come: who asks
    judges that. A time that a clock change repeats is the first of the two.
    """
    said = " ".join(text.casefold().replace("’", "'").split())
    if said in _NOW or not said:
        return now
    try:
        moment = _ago(said, now) or _clock(said, now, zone) or _iso(text, zone)
        in_utc = moment.astimezone(UTC).replace(microsecond=0) if moment is not None else None
    except OverflowError:  # the first and the last year of the calendar
        raise ValueError(text) from None
    if in_utc is None or not _EARLIEST <= in_utc <= _LATEST:
        raise ValueError(text)
    return in_utc


def _ago(said: str, now: datetime) -> datetime | None:
    found = _AGO.fullmatch(said)
    if found is None:
        return None
    unit = "sem" if found["unit"].startswith("sem") else found["unit"][0]
    surely = found["il"] is not None or found["ago"] is not None
    if unit == "h" and not surely:
        return None  # `14 h` is a time of the day
    if unit != "h" and found["minutes"] is not None:
        return None
    seconds = int(found["n"]) * _SECONDS[unit]
    return now - timedelta(seconds=seconds, minutes=int(found["minutes"] or 0))


def _clock(said: str, now: datetime, zone: tzinfo | None) -> datetime | None:
    found = _CLOCK.fullmatch(said)
    if found is None or int(found["h"]) > 23 or int(found["m"] or 0) > 59:  # noqa: PLR2004
        return None
    named = found["day"] or found["after"]
    back = timedelta(days=named in ("hier", "yesterday"))
    day = now.astimezone(zone).date() - back
    moment = datetime.combine(day, time(int(found["h"]), int(found["m"] or 0)))
    local = _with_zone(moment, zone)
    if local > now and named is None:
        local = _with_zone(moment - timedelta(days=1), zone)
    return local


def _iso(text: str, zone: tzinfo | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else _with_zone(moment, zone)


def _with_zone(moment: datetime, zone: tzinfo | None) -> datetime:
    return moment.replace(tzinfo=zone) if zone is not None else moment.astimezone()
