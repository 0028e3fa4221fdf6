"""Commands that write a text down: the intent of a send, before anything is handed out."""

from dataclasses import dataclass
from typing import Literal

from crisisctl.engine.closing import require_outcome
from crisisctl.engine.consents import Consent, consents_to, other_texts
from crisisctl.engine.desk import require_open
from crisisctl.engine.messages import approval_of, channels_of, message_name, message_of
from crisisctl.engine.run import Run
from crisisctl.engine.steps import step_at
from crisisctl.errors import Refused
from crisisctl.model import events as e
from crisisctl.model.incident import Place
from crisisctl.model.messages import Approval, Message, MessageKind
from crisisctl.words import words


@dataclass(frozen=True, slots=True)
class Overrule:
    """Somebody takes upon themselves what the gate finds: which rules, in which role, and why."""

    rules: tuple[str, ...]
    role: str
    reason: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A text ready to leave: what it was made from, and where its yes comes from.

    `consents` are those to its wording that are on record already, if it needs more. `replaces`
    is the text that it was edited from, `overrule` what somebody answers for in it. `by` are the
    roles of which one must say yes, whoever else the message names.
    """

    variant: int
    language: str
    channel: str
    text: str
    template: str
    approval: Literal["lock", "needed", "none"]
    consents: tuple[Consent, ...] = ()
    replaces: str = ""
    overrule: Overrule | None = None
    by: tuple[str, ...] = ()


def draft(run: Run, place: Place, rendered: Rendered) -> list[e.Event]:
    """Write down the text of a step, and the yes it has.

    Raises `Refused` where the role that overrules a rule may not approve the message.
    """
    step_at(run, place)
    return _drafted(run, place, message_name(run, place), message_of(run, place), rendered)


def draft_aside(
    run: Run, mention: str, name: str, message: Message, rendered: Rendered
) -> list[e.Event]:
    """Write down a text that no step asks for: a message of the playbook, or one's own words."""
    require_open(run)
    return _drafted(run, Place(mention, ""), name, message, rendered)


def _drafted(
    run: Run, place: Place, name: str, message: Message, rendered: Rendered
) -> list[e.Event]:
    if message.kind is MessageKind.CLOSING and place.flow != e.DESK:
        require_outcome(run, place.flow)
    approval = approval_of(run, message, rendered.channel)
    if rendered.by:
        approval = Approval(by=rendered.by, within=approval.within)
    number = sum(run.incident.drafted.values()) + 1
    drafted = e.MessageDrafted(
        flow=place.flow,
        step=place.step,
        draft=f"d{number}",
        message=name,
        kind=message.kind,
        audience=message.audience,
        variant=rendered.variant,
        language=rendered.language,
        channel=rendered.channel,
        text=rendered.text,
        template=rendered.template,
        approval=rendered.approval,
        quorum=approval.quorum,
        replaces=rendered.replaces,
        by=rendered.by,
    )
    events: list[e.Event] = [drafted]
    if rendered.approval == "needed":
        made = other_texts(run, place, channels_of(run, place)) if place.step else ()
        events += consents_to(drafted, made, rendered.consents, approval.by)
    return events + _overruled(drafted, rendered.overrule, approval.by)


def _overruled(
    drafted: e.MessageDrafted, overrule: Overrule | None, able: tuple[str, ...]
) -> list[e.Event]:
    if overrule is None:
        return []
    if overrule.role not in able:
        raise Refused(words("{role} may not approve this message.", role=overrule.role))
    if not overrule.reason.strip():
        raise Refused(words("Say why it has to go out so."))
    return [
        e.Overridden(rule=rule, reason=overrule.reason, role=overrule.role, draft=drafted.draft)
        for rule in overrule.rules
    ]
