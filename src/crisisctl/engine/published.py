"""Commands on a text that is out: where it is, that it was changed, that it was taken down."""

from crisisctl.engine.desk import require_open
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Draft
from crisisctl.words import words


def located(run: Run, name: str, url: str) -> list[e.Event]:
    """Say where a text that is out can be seen."""
    return [e.MessageLocated(draft=_out(run, name).id, url=url)]


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
