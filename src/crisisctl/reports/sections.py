"""The sections that list cases: mentions, texts, approvals, clocks."""

from collections.abc import Iterator
from decimal import Decimal
from operator import itemgetter

from crisisctl.engine.ledger import Private
from crisisctl.engine.measures import Lapse
from crisisctl.replies.rules import CHANNEL_LENGTH
from crisisctl.reports.blocks import Bullets, Quotes, Section, Subheading, Table
from crisisctl.reports.desk_figures import slack
from crisisctl.reports.facts import Facts
from crisisctl.reports.labels import (
    AUDIENCES,
    FAILURES,
    KINDS,
    NO_REPLY,
    STANDINGS,
    STATES,
    WAIVERS,
)
from crisisctl.reports.messages import PRIVACY, Sent
from crisisctl.reports.sentences import CLOSED_UNFINISHED, overruling, step_name, yes_or_no
from crisisctl.reports.writer import Rows, in_words
from crisisctl.words import Words, words


def mentions(facts: Facts) -> Section:
    """What each mention was promised and got."""
    names = {one.mention: one.name for one in facts.authors}
    rows = tuple(
        (
            one.mention,
            names[one.mention],
            one.channel,
            one.posted_at,
            one.reply_due,
            one.response if one.wants_reply else None,
            words(
                "{value}: {reason}", value=STANDINGS[one.standing], reason=NO_REPLY[one.no_reply]
            )
            if one.no_reply
            else STANDINGS[one.standing],
        )
        for one in facts.figures.mentions
    )
    heads = (
        words("Mention"),
        words("Author"),
        words("Channel"),
        words("Posted"),
        words("Reply due"),
        words("Response time"),
        words("Standing"),
    )
    return Section("mentions", words("Mentions"), (Table(heads, rows),))


def messages(facts: Facts) -> Section:
    """Each text as it was out, in a place of its own."""
    items = tuple((_sent(one), one.text) for one in facts.messages)
    quotes = Quotes(items, words("Nothing was sent."))
    return Section("messages", words("Messages sent"), (quotes,))


def _sent(one: Sent) -> Words:
    return words(
        "Row {seq}, {at}, {channel}: {message} ({kind}, {audience}), {way}. {approval}",
        seq=one.seq,
        at=one.at,
        channel=one.channel,
        message=one.message,
        kind=KINDS[one.kind],
        audience=AUDIENCES[one.audience],
        way=words("changed after it went out") if one.edited else words("as sent"),
        approval=_approval(one),
    )


def _approval(one: Sent) -> Words:
    if one.approval == "lock":
        return words("Approved before the crisis.")
    if one.approval == "none":
        return words("No approval needed.")
    return words(
        "Approved by {roles} after {time}.",
        roles=", ".join(one.approvers),
        time=in_words(one.wait or Lapse(one.at - one.at)),
    )


def words_to_review(facts: Facts) -> Section:
    """Hits of the text checks that are none of the five mistakes."""
    counted = (*PRIVACY, CHANNEL_LENGTH.id)
    rows = tuple(
        (Rows((hit.seq,)), hit.channel, hit.rule, hit.message)
        for hit in facts.hits
        if hit.rule not in counted
    )
    heads = (words("Row"), words("Channel"), words("Rule"), words("What to look at"))
    return Section("words-to-review", words("Words to look at again"), (Table(heads, rows),))


def private_cases(facts: Facts) -> Section:
    """Each private conversation, from the invitation to the last public word."""
    rows = tuple(
        (
            one.mention,
            one.private.invited_at,
            one.private.opened_at,
            one.private.resolved_at,
            one.private.closed_at,
            _not_returned(one.private),
            _outcome(one.private),
            STATES[one.private.state],
            _late(one.private),
        )
        for one in facts.figures.mentions
        if one.private.invited_at
    )
    heads = (
        words("Mention"),
        words("Invited"),
        words("Opened"),
        words("Resolved"),
        words("Public closing"),
        words("Waived or failed"),
        words("Handled, explained, resolved"),
        words("State"),
        words("Said to be late"),
    )
    return Section("private", words("Private conversations"), (Table(heads, rows),))


def _not_returned(case: Private) -> Words | None:
    if case.waiver is not None:
        return WAIVERS[case.waiver]
    return FAILURES[case.failures[-1]] if case.failures else None


def _outcome(case: Private) -> Words | None:
    if case.outcome is None:
        return None
    handled, explained, resolved = (yes_or_no(holds=one) for one in case.outcome)
    said = words(
        "{handled}, {explained}, {resolved}",
        handled=handled,
        explained=explained,
        resolved=resolved,
    )
    if not case.despite:
        return said
    return words("{outcome}; closed all the same: {reason}", outcome=said, reason=case.despite)


def _late(case: Private) -> Words | None:
    if not case.late:
        return None
    return words("{states}", states=[words("{state}", state=STATES[one]) for one in case.late])


def approvals(facts: Facts) -> Section:
    """Every yes that was asked for during the crisis."""
    rows = tuple(
        (
            text.draft,
            text.message,
            one.role,
            one.asked_at,
            one.due,
            one.answer,
            yes_or_no(holds=one.by_backup),
        )
        for text in facts.figures.texts
        for one in text.requests
    )
    heads = (
        words("Text"),
        words("Message"),
        words("Role"),
        words("Asked"),
        words("Due"),
        words("Answered after"),
        words("By the backup"),
    )
    return Section("approvals", words("Approvals"), (Table(heads, rows),))


def deviations(facts: Facts) -> Section:
    """Where the run left its plan, and which rules were overruled."""
    found = sorted(_deviations(facts), key=itemgetter(0))
    rows = tuple((Rows((seq,)), what) for seq, what in found)
    overruled = tuple(
        words("{role} overruled {rule}: {count}", role=role, rule=rule, count=many)
        for rule, role, many in facts.figures.overrides
        if rule != CLOSED_UNFINISHED
    )
    heads = (words("Row"), words("Deviation from the plan"))
    return Section(
        "deviations",
        words("Deviations"),
        (Table(heads, rows), Subheading(words("Rules overruled")), Bullets(overruled)),
    )


def _deviations(facts: Facts) -> Iterator[tuple[int, Words]]:
    plan = facts.figures.fidelity
    for skip in plan.skipped:
        step = step_name(skip.place)
        yield skip.seq, words("{step} was left out: {reason}", step=step, reason=skip.reason)
    for overruled in plan.overruled:
        yield overruled.seq, overruling(overruled.rule, overruled.role, overruled.reason)
    for visit in plan.never_done:
        step = step_name(visit.place)
        yield visit.seq, words("never done: {step}", step=step)
    for visit in (one for one in plan.late if one not in plan.never_done):
        step = step_name(visit.place)
        yield visit.seq, words("{step} was late: due {due}.", step=step, due=visit.due)
    for removal in plan.removals:
        yield (
            removal.seq,
            words(
                "{step} removed content before any evidence was captured.",
                step=step_name(removal.place),
            ),
        )
    for silence in facts.figures.cadence.silences:
        yield (
            silence.seq,
            words(
                "After this public message nothing followed for {time}; {allowed} was promised.",
                time=in_words(silence.lasted),
                allowed=silence.allowed,
            ),
        )


def remedies(facts: Facts) -> Section:
    """What was offered of each remedy, against its ceiling."""
    rows = tuple(
        (
            one.remedy,
            one.n,
            _money(one.total, one.currency),
            _money(one.ceiling, one.currency) if one.ceiling is not None else None,
            _money(one.median, one.currency),
            one.above_ceiling,
            one.unlike,
            one.latency.median,
        )
        for one in facts.figures.remedies
    )
    heads = (
        words("Remedy"),
        words("n"),
        words("Total"),
        words("Ceiling"),
        words("Median"),
        words("Above a ceiling, with a yes"),
        words("Unlike other cases"),
        words("Time to a yes or no, median"),
    )
    return Section("remedies", words("Remedies"), (Table(heads, rows),))


def _money(value: Decimal, currency: str) -> str:
    return f"{value} {currency}"


def legal_clocks(facts: Facts) -> Section:
    """Named deadlines, and how much time was left."""
    rows = tuple(
        (
            words("{title}", title=one.title),
            one.starts_at,
            one.due,
            one.notified_at,
            slack(one),
        )
        for one in facts.figures.legal
    )
    heads = (words("Clock"), words("From"), words("Due"), words("Notified"), words("Slack"))
    return Section("legal", words("Legal clocks"), (Table(heads, rows),))
