"""What an event is about: a flow, a text or a call."""

from crisisctl.model import events as e


def subject_of(event: e.Event) -> str:
    """The flow, the text or the call that an event is about: m…, d…, p…, or the desk."""
    match event:
        case e.AtStep() | e.Paged():
            return event.flow or e.DESK
        case e.AtMention() | e.InputAnswered():
            return event.mention or e.DESK
        case e.AtDraft():
            return event.draft
        case e.PageAcknowledged() | e.PageTimedOut():
            return event.page
        case _:
            return e.DESK
