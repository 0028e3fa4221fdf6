"""Commands on a text that is out: it was seen, never appeared, was changed or taken down."""

from crisisctl.engine.desk import require_open
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Draft
from crisisctl.words import words


def confirmed(run: Run, name: str, url: str) -> list[e.Event]:
    """Say that somebody has seen a text where it should stand; `url` is its link, if any."""
    return [e.MessageConfirmed(draft=_out(run, name).id, url=url)]


def never_appeared(run: Run, name: str, reason: str) -> list[e.Event]:
    """Say that a text that was sent never stood there, and why."""
    found = _out(run, name)
    if found.confirmed_at is not None:
        raise Refused(
            words("{text} was seen there: it did appear.", text=name),
            words("crisisctl correct {text} --removed WHY", text=name),
        )
    return [e.MessageFailed(draft=found.id, reason=reason)]


def edited(run: Run, name: str, text: str) -> list[e.Event]:
    """Say how a text that is out reads now."""
    return [e.MessageEdited(draft=_out(run, name).id, text=text)]


def removed(run: Run, name: str, reason: str) -> list[e.Event]:
    """Say that a text that was out is taken down, and why."""
    return [e.MessageRemoved(draft=_out(run, name).id, reason=reason)]


def _out(run: Run, name: str) -> Draft:
    require_open(run)
    found = run.incident.drafts.get(name)
    if found is None or found.state != "sent":
        raise Refused(words("No text {text} is out.", text=name), words("crisisctl log"))
    return found
