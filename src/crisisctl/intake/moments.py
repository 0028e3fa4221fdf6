"""When it was posted, as people say it: `14:05`, `20 min ago`, `il y a 2 h`, `hier 22h10`."""

import re
from datetime import UTC, datetime, time, timedelta, tzinfo

_AGO = re.compile(
    r"(?:il y a\s+)?(?P<n>\d{1,4})\s*(?P<unit>s|sec|secondes?|seconds?|m|mn|min|minutes?|h|heures?"
    r"|hours?|j|jours?|d|days?)(?:\s*(?P<minutes>\d{1,2}))?(?:\s+ago)?"
)
_CLOCK = re.compile(
    r"(?:(?P<day>hier|yesterday|aujourd'hui|today)\s+)?(?:à\s+|at\s+)?"
    r"(?P<h>\d{1,2})\s*(?:h|:)\s*(?P<m>\d{2})?"
)
_SECONDS = {"s": 1, "m": 60, "h": 3600, "j": 86400, "d": 86400}
_NOW = {"now", "maintenant", "à l'instant", "just now"}


def parse_moment(text: str, now: datetime, zone: tzinfo | None = None) -> datetime:
    """The UTC moment that `text` means at `now`; times without a zone are local (`zone`).

    Raises ValueError where it can't be told. A bare time that is still to come today was
    yesterday's: nobody reports what is not posted yet.
    """
    said = " ".join(text.casefold().replace("’", "'").split())
    if said in _NOW or not said:
        return now
    moment = _ago(said, now) or _clock(said, now, zone) or _iso(text, zone)
    if moment is None:
        raise ValueError(text)
    return moment.astimezone(UTC).replace(microsecond=0)


def _ago(said: str, now: datetime) -> datetime | None:
    found = _AGO.fullmatch(said)
    relative = found is not None and ("il y a" in said or "ago" in said or not found["minutes"])
    if found is None or not relative:
        return None
    if found["unit"] == "h" and not ("il y a" in said or "ago" in said):
        return None  # `14 h` is a time of the day
    seconds = int(found["n"]) * _SECONDS[found["unit"][0]]
    return now - timedelta(seconds=seconds, minutes=int(found["minutes"] or 0))


def _clock(said: str, now: datetime, zone: tzinfo | None) -> datetime | None:
    found = _CLOCK.fullmatch(said)
    if found is None or int(found["h"]) > 23 or int(found["m"] or 0) > 59:  # noqa: PLR2004
        return None
    here = now.astimezone(zone)
    day = here.date() - timedelta(days=found["day"] in ("hier", "yesterday"))
    moment = datetime.combine(day, time(int(found["h"]), int(found["m"] or 0)))
    local = _with_zone(moment, zone)
    if local > now and found["day"] is None:
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
