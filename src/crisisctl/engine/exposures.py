"""Commands on personal data that a person has published of themselves: kept, then out of sight."""

from crisisctl.engine.desk import require_open
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.steps import ExposureEnd
from crisisctl.words import words


def captured(run: Run, mention: str, reference: str = "") -> list[e.Event]:
    """The post is kept as it was, before anything of it goes; `reference` is where."""
    require_open(run)
    return [e.ExposureCaptured(mention=mention, reference=reference.strip())]


def ended(run: Run, mention: str, end: ExposureEnd, reason: str = "") -> list[e.Event]:
    """Say what became of it.

    Refused before the post was captured: what is gone proves nothing; and for what is left to
    stand without a `reason`.
    """
    require_open(run)
    if run.incident.mentions[mention].captured_at is None:
        raise Refused(
            words("Capture {mention} first: what is gone proves nothing.", mention=mention)
        )
    if end is ExposureEnd.LEFT and not reason.strip():
        raise Refused(words("Say why {mention} is left as it is.", mention=mention))
    return [e.ExposureEnded(mention=mention, end=end, reason=reason.strip())]
