"""Commands on a text that a program posts: the intent first, then what became of it."""

from datetime import datetime

from crisisctl.engine.desk import require_open
from crisisctl.engine.messages import sent
from crisisctl.engine.run import Run
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.words import words


def handed(run: Run, name: str, outlet: str) -> list[e.Event]:
    """Write down that a program is about to post a text, before it is started."""
    require_open(run)
    found = run.incident.drafts[name]
    if not found.cleared:
        raise Refused(words("This text is not approved yet."))
    if found.state not in ("drafted", "asked"):
        raise Refused(words("This text was changed meanwhile: look at it again."))
    return [e.MessageHanded(draft=name, outlet=outlet)]


def posted(run: Run, name: str, now: datetime, url: str) -> list[e.Event]:
    """The program has posted it: sent, and confirmed if it says where."""
    seen = [e.MessageConfirmed(draft=name, url=url)] if url else []
    return [*sent(run, name, now), *seen]


def not_yet(run: Run, name: str, reason: str, outlet: str = "") -> list[e.Event]:
    """It could not be sent, by a program or by hand: it will be tried once more."""
    require_open(run)
    return [e.MessageFailed(draft=name, reason=reason, outlet=outlet, again=True)]
