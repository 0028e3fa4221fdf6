"""Rules about the road from the public to a private conversation, and back."""

from collections.abc import Iterator

from crisisctl.engine.flow import Node
from crisisctl.lint.graph import Chart, charts, walkable
from crisisctl.lint.promises import Broken, Promise, broken
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import acknowledges, is_closing, is_private, message_of
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import needs_no_public_word
from crisisctl.lint.ways import tell, way_in
from crisisctl.lint.witness import Line
from crisisctl.model.findings import Level
from crisisctl.model.messages import MessageKind
from crisisctl.model.steps import Option
from crisisctl.words import words

POSTED = "posted"
"""What owes the first public word: the mention itself."""


@rule("CC305", "ack-before-private", Level.ERROR)
def ack_before_private(subject: Subject) -> Iterator[Breach]:
    """The person is answered in public before the conversation goes private.

    No path of `each-mention` reaches a step that invites to a private conversation, or holds one,
    without a public word before it (the invitation itself doesn't count), unless an option waives
    the closing for distress, a minor or a legal reason.

    Why: readers see a question without an answer; "contact us in private" alone reads as a way to
    get rid of somebody.

    Bad:
        each-mention:
          - {id: in-private, role: cm, within: 20m, say: invite, no-reply-after: {12h: back}}
          - {id: back, role: cm, within: 20m, say: closing}
          - {id: done, end: {}}

    Good:
        each-mention:
          - {id: answer, role: cm, within: 20m, say: ack}
          - {id: in-private, role: cm, within: 20m, say: invite, no-reply-after: {12h: back}}
          - {id: back, role: cm, within: 20m, say: closing}
          - {id: done, end: {}}

    Source: « 5 exemples à ne pas suivre », mistakes 4 and 5.
    """
    promise = Promise(
        made=_never,
        kept=lambda node: acknowledges(subject, node),
        due=lambda node: is_private(subject, node),
        due_at_end=False,
        waived=needs_no_public_word,
    )
    for chart, found in _broken(subject, promise, owed=POSTED):
        step = found.path[-1]
        message = words("A person can be sent to {step} before a public answer.", step=step)
        advice = words("Acknowledge in public first, or waive it in the option that leads there.")
        yield Breach(message, chart.at(step), advice, found.witness())


@rule("CC306", "private-must-close", Level.ERROR)
def private_must_close(subject: Subject) -> Iterator[Breach]:
    """A private conversation always comes back to the public.

    From each step that invites to a private conversation, or holds one, every path to the end of
    the flow passes a public message of kind `closing`, unless an option waives the closing.
    Branches of a `together` know nothing of each other: a closing in one does not answer an
    invitation in another.

    Why: who followed the quarrel in public must see that it was settled.

    Bad:
        each-mention:
          - {id: in-private, role: cm, within: 1h, say: invite, no-reply-after: {12h: done}}
          - {id: done, end: {}}

    Good:
        each-mention:
          - {id: in-private, role: cm, within: 1h, say: invite, no-reply-after: {12h: back}}
          - {id: back, role: cm, within: 1h, say: closing}
          - {id: done, end: {}}

    Source: « 5 exemples à ne pas suivre », mistake 5.
    """
    promise = Promise(
        made=lambda node: is_private(subject, node),
        kept=lambda node: is_closing(subject, node),
        due=_never,
        due_at_end=True,
        waived=_waives_closing,
    )
    for chart, found in _broken(subject, promise, owed=None):
        message = words(
            "After {step} the conversation can end at {end} without a public closing.",
            step=found.owed,
            end=found.path[-1],
        )
        advice = words("Lead this path through a `closing` message, or add `waive-closing`.")
        yield Breach(message, chart.at(found.owed), advice, found.witness())


@rule("CC307", "private-timeout", Level.ERROR)
def private_timeout(subject: Subject) -> Iterator[Breach]:
    """Nobody is waited for without a limit in a mention's flow.

    A step that invites to a private conversation, or asks for something there (`needs`), has a
    `no-reply-after` that says when the flow goes on and where; a `wait` has a `for`, and never
    waits until the mentions are settled: it would wait for itself.

    Why: without an answer the person says it again, louder, where everybody reads it.

    Bad:
        each-mention:
          - {id: in-private, role: cm, within: 1h, say: invite, needs: order}
          - {id: back, role: cm, within: 1h, say: closing}
          - {id: done, end: {}}

    Good:
        each-mention:
          - {id: in-private, role: cm, within: 1h, say: invite, needs: order,
             no-reply-after: {12h: back}}
          - {id: back, role: cm, within: 1h, say: closing}
          - {id: done, end: {}}

    Source: « 5 exemples à ne pas suivre », mistakes 1 and 5.
    """
    chart = charts(subject)[1]
    for node, step in chart.own():
        if _waits_in_private(subject, node) and not step.no_reply_after:
            message = words("{step} waits for the person without a limit.", step=node.id)
            advice = words(
                "Add a way back, such as {example}.", example="no-reply-after: {12h: back}"
            )
            yield Breach(message, chart.at(node.id), advice, _way(subject, chart, node))
        if step.wait is not None and step.wait.for_ is None:
            message = words("{step} waits without a limit.", step=node.id)
            at, advice = (*chart.at(node.id), "wait"), words("Add a `for`.")
            yield Breach(message, at, advice, _way(subject, chart, node))
        if step.wait is not None and step.wait.until == "mentions-settled":
            message = words("{step} waits for its own mention to be settled.", step=node.id)
            advice = words("Move it to `steps`, or wait for something else.")
            at = (*chart.at(node.id), "wait", "until")
            yield Breach(message, at, advice, _way(subject, chart, node))


def _way(subject: Subject, chart: Chart, node: Node) -> tuple[Line, ...]:
    return tell(subject, chart, way_in(chart, node.id))


def _waits_in_private(subject: Subject, node: Node) -> bool:
    message = message_of(subject, node)
    invites = message is not None and message.kind is MessageKind.HANDOFF
    return invites or (node.step is not None and bool(node.step.needs))


def _broken(
    subject: Subject, promise: Promise, owed: str | None
) -> Iterator[tuple[Chart, Broken]]:
    """Walks of a mention that break a promise: one for each promise and last step."""
    for chart in walkable(subject):
        for found in broken(subject, chart.flow, promise, owed=owed) if chart.of_mention else ():
            yield chart, found


def _waives_closing(option: Option) -> bool:
    return option.waive_closing is not None


def _never(_node: Node) -> bool:
    return False
