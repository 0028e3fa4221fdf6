"""The figures of the desk: who said yes and when, what was promised, what the plan asked for."""

from collections.abc import Iterator

from crisisctl.engine.measures import Lapse, Share, lapse, spread
from crisisctl.engine.metrics import LegalSlack
from crisisctl.engine.offers import Remedies
from crisisctl.reports.facts import Facts
from crisisctl.reports.figures import Figure, of_count, of_moment, of_share, of_spread
from crisisctl.reports.messages import PRIVACY, of_rules
from crisisctl.words import Words, words


def of_desk(facts: Facts) -> Iterator[Figure]:
    """What the desk wants to know of itself."""
    yield from _readiness(facts)
    yield from _approvals(facts)
    yield from _escalations(facts)
    yield from _cadence(facts)
    yield from _legal(facts)
    yield from _texts(facts)
    yield from _privacy(facts)
    yield from map(_remedy, facts.figures.remedies)
    yield from _plan(facts)


def _readiness(facts: Facts) -> Iterator[Figure]:
    found, roles = facts.figures.pause, facts.figures.roles
    yield of_spread(
        "roles",
        words("Role fill time"),
        spread(one.taken for one in roles),
        words("somebody acts in a role that was needed, from the declaration; open ones longest"),
    )
    yield of_moment(
        "pause",
        words("Time to pause publishing"),
        found.latency,
        words("scheduled posts paused, from the declaration"),
    )
    yield of_count(
        "published",
        words("Published before the pause"),
        len(found.published),
        int(found.latency is not None),
        words("our own public texts in that time; what other tools posted is not in the journal"),
    )


def _approvals(facts: Facts) -> Iterator[Figure]:
    found = facts.figures.approvals
    yield of_spread(
        "approval",
        words("Approval latency"),
        found.latency,
        words("last yes that was needed, or a no, from the first request for a text"),
    )
    for role, latency in found.by_role:
        yield of_spread(
            "approval",
            words("Approval latency, {role}", role=role),
            latency,
            words("that role's yes or no, from its request; while a text waits for it, longest"),
        )
    yield of_share(
        "answers", words("Answered by a backup"), found.via_backup, words("of the answers given")
    )
    yield of_share(
        "sent",
        words("Approved before the crisis"),
        found.pre_approved,
        words("of the texts sent that need an approval"),
    )


def _escalations(facts: Facts) -> Iterator[Figure]:
    found = facts.figures.escalations
    yield of_spread(
        "escalation",
        words("Escalation latency"),
        found.latency,
        words("call answered, from the call; given up or open counts as longest"),
    )
    yield of_share("to-backup", words("Calls to a backup"), found.to_backup, words("of all calls"))
    yield of_share(
        "unanswered-calls",
        words("Calls without an answer"),
        Share(len(found.unanswered), found.latency.n),
        words("given up or still open, of all calls"),
    )


def _cadence(facts: Facts) -> Iterator[Figure]:
    found = facts.figures.cadence
    yield of_share(
        "updates",
        words("Updates kept"),
        found.kept,
        words("public updates out by the time promised"),
    )
    yield of_share(
        "updates",
        words("Updates sent"),
        found.sent,
        words("out before the next promise, late or not"),
    )
    yield of_spread(
        "updates",
        words("Delay of updates"),
        found.delay,
        words("out after the time promised; 0 if before"),
    )


def _legal(facts: Facts) -> Iterator[Figure]:
    for one in facts.figures.legal:
        yield Figure(
            "legal",
            words("Legal slack: {title}", title=one.title),
            slack(one),
            1,
            words("from the notice to its deadline"),
        )


def slack(one: LegalSlack) -> Words:
    """Say how much time was left, or is."""
    late, time = one.slack.total_seconds() < 0, abs(one.slack)
    match one.notified_at, late:
        case None, True:
            return words("not notified, {time} late", time=time)
        case None, False:
            return words("not notified, {time} left", time=time)
        case _, True:
            return words("{time} late", time=time)
        case _:
            return words("{time} left", time=time)


def _texts(facts: Facts) -> Iterator[Figure]:
    texts = facts.figures.texts
    yield of_count(
        "overrides",
        words("Rules overruled"),
        sum(many for _, _, many in facts.figures.overrides),
        len(texts),
        words("remarks set aside by a role for a reason; n is the texts written"),
    )
    yield of_count(
        "corrections",
        words("Corrections"),
        facts.figures.corrections,
        len([text for text in texts if text.sent_at]),
        words("changes and removals of our texts after they went out"),
    )


def _privacy(facts: Facts) -> Iterator[Figure]:
    public = [text for text in facts.figures.texts if text.public_since]
    yield of_count(
        "privacy",
        words("Personal data in our public texts"),
        len([*of_rules(facts.hits, *PRIVACY)]),
        len(public),
        words("places that ask for it or repeat it, by the rules of the text checks; target 0"),
    )
    yield of_spread(
        "privacy",
        words("Until it was out of sight"),
        spread(_out_of_sight(facts)),
        words("such a text changed or removed, from its sending"),
    )
    yield of_spread(
        "exposures",
        words("Personal data that people published"),
        facts.figures.exposures,
        words("it was settled what becomes of it, from when it was found"),
    )


def _out_of_sight(facts: Facts) -> Iterator[Lapse]:
    """How long each text with personal data in it could be read."""
    moments = {row.seq: row.at for row in facts.timeline}
    until = facts.header.closed_at or facts.header.written_at
    corrections = {text.draft: text.corrections for text in facts.figures.texts}
    found = {hit.seq: hit.draft for hit in of_rules(facts.hits, *PRIVACY)}
    for seq, draft in found.items():
        after = (moments[one] for one in corrections[draft] if one > seq)
        yield lapse(moments[seq], next(after, None), until)


def _remedy(one: Remedies) -> Figure:
    return Figure(
        "remedies",
        words("Compensation: {remedy}", remedy=one.remedy),
        words(
            "total {total}, median {median}, {count} above a ceiling",
            total=f"{one.total} {one.currency}",
            median=f"{one.median} {one.currency}",
            count=one.above_ceiling,
        ),
        one.n,
        words("what was offered; above a ceiling only with somebody's yes"),
    )


def _plan(facts: Facts) -> Iterator[Figure]:
    plan = facts.figures.fidelity
    yield of_share(
        "steps", words("Steps on time"), plan.on_time, words("done on time, of all entered")
    )
    yield of_share(
        "steps",
        words("Steps with a deadline on time"),
        plan.timed,
        words("done on time, of those entered that have a deadline"),
    )
    yield of_count(
        "skipped",
        words("Steps left out"),
        len(plan.skipped),
        plan.on_time.whole,
        words("with the reason that stands under the deviations; n is all steps entered"),
    )
    yield of_share(
        "actions",
        words("Actions verified in time"),
        facts.figures.actions,
        words("done and verified by their day, of all"),
    )
