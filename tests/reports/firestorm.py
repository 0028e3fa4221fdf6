"""A run with something to see in every section of its report."""

from datetime import datetime

from tests.engine.given import Given

from crisisctl.model import events as e
from crisisctl.model.crowd import Beside, Heard
from crisisctl.model.steps import NoReply, Waiver


def firestorm() -> Given:
    """Five hours: walked mentions, private loops, approvals, updates kept and missed."""
    given = Given().declared(exercise=True, brand="Aurore")
    desk = {"flow": "desk"}
    given.at(1, e.StepEntered(**desk, step="open", due=given.moment(5)))
    given.at(4, e.StepDone(**desk, step="open", choice="many"), e.PublishingPaused())
    given.at(4, e.StepEntered(**desk, step="speak", due=given.moment(30)))
    due = given.moment(30)
    given.draft("d0", 6, approval="needed", quorum=1)
    given.at(6, e.ApprovalRequested(draft="d0", role="legal", person="Noor Haddad", due=due))
    given.at(21, e.MessageApproved(draft="d0", role="legal", person="Noor Haddad"))
    given.at(22, e.MessageSent(draft="d0"), e.StepDone(**desk, step="speak"))
    given.at(22, e.StepEntered(**desk, step="follow", update_at=given.moment(52)))
    given.at(25, e.Paged(page="p1", role="lead", person="Dana Roy", reason="asked"))
    given.at(29, e.PageAcknowledged(page="p1"))
    _mentions(given)
    _updates(given)
    given.at(280, e.Noted(text="well: the backup answered at once"))
    given.at(281, e.Noted(text="badly: nobody knew who may pause the campaign"))
    given.at(282, e.Noted(text="The hotline closed at 17:00"))
    given.at(290, e.LegalAware(since=given.moment(10)))
    return given.at(299, e.StandDown(hot_wash_due=given.moment(4600), review_due=None))


def _mentions(given: Given) -> None:
    for number in range(1, 25):
        name, posted = f"m{number}", number * 4 - 20
        given.mention(name, posted=posted, seen=max(posted + 3, 0), text=f"Lamp {number} is dark")
        if number % 6 == 0:
            given.at(posted + 25, e.MentionDisposed(mention=name, reason=NoReply.SPAM))
        elif number % 7:
            given.said(f"r{number}", posted + 12 + number * 4, name)
    for number in (1, 2, 3, 4, 5, 8, 9, 10):
        _private(given, f"m{number}", 60 + number * 3)


def _private(given: Given, name: str, at: int) -> None:
    given.at(at, e.PrivateInvited(mention=name, answer_due=given.moment(at + 600)))
    if name == "m5":
        given.at(at + 40, e.PrivateFailed(mention=name, cause="refused"))
        return
    given.at(at + 15, e.PrivateOpened(mention=name))
    if name == "m9":
        return
    given.at(at + 45, e.PrivateResolved(mention=name, handled=True, explained=True, resolved=True))
    if name == "m3":
        given.at(at + 50, e.ClosingWaived(mention=name, reason=Waiver.MINOR))
    elif name != "m8":
        given.at(at + 60, e.PublicClose(mention=name, draft=f"r{name[1:]}"))


def _updates(given: Given) -> None:
    for number, at in enumerate((50, 95, 140, 240), start=1):
        given.said(f"u{number}", at, message="update", kind="update", text="We work on it.")
        again = {"message": "update", "next_at": given.moment(at + 30)}
        given.at(at, e.UpdateDue(flow="desk", step="follow", **again))
        given.at(at, e.StepSkipped(flow="desk", step="clean", by="operator", reason="no need"))


def crowd(given: Given, many: int = 900) -> Beside:
    """What many others posted: three quiet hours, a peak, a long end. None of them waits."""
    moments = [given.moment(_moment(one, many)) for one in range(many)]
    posts = (
        Heard(25 + one, 25 + one, "x", at, _angry(one, given, at), private=False)
        for one, at in enumerate(moments)
    )
    return Beside(tuple(posts))


def _angry(one: int, given: Given, at: datetime) -> bool:
    most = 7 if given.moment(0) < at < given.moment(60) else 4
    return (one * 7) % 10 < most


def _moment(one: int, many: int) -> float:
    share = one / many
    if share < 0.1:
        return -240.0 + share * 2300
    return -10.0 + 300 * ((share - 0.1) / 0.9) * ((share - 0.1) / 0.9)
