"""The figures as a reader sees them: each with its n and its definition."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crisisctl.engine.measures import Lapse, Share, Spread
from crisisctl.engine.metrics import Figures
from crisisctl.reports.writer import in_words
from crisisctl.words import Words, words

NOT_TOLD = words("can't be told")


@dataclass(frozen=True, slots=True)
class Figure:
    """A line of the table of figures; `key` finds its journal rows in `traces`."""

    key: str
    name: Words
    value: Words
    n: int
    definition: Words


def shown(figures: Figures) -> tuple[Figure, ...]:
    """Every figure, the ones that people ask for first."""
    return (
        *_speed(figures),
        *_replies(figures),
        *_private(figures),
        *_approvals(figures),
        *_escalations(figures),
        *_cadence(figures),
        *_plan(figures),
    )


def moment(value: Lapse | None) -> Words:
    """Say a time that may not be known."""
    return NOT_TOLD if value is None else in_words(value)


def _one(key: str, name: Words, value: Lapse | None, definition: Words) -> Figure:
    return Figure(key, name, moment(value), int(value is not None), definition)


def _share(key: str, name: Words, value: Share, definition: Words) -> Figure:
    return Figure(key, name, in_words(value), value.whole, definition)


def _spread(key: str, name: Words, value: Spread, definition: Words) -> Figure:
    if value.n == 0:
        return Figure(key, name, words("none to count"), 0, definition)
    said = words(
        "median {median}, P90 {p90}, longest {longest}",
        median=moment(value.median),
        p90=moment(value.p90),
        longest=moment(value.longest),
    )
    return Figure(key, name, said, value.n, definition)


def _speed(figures: Figures) -> Iterator[Figure]:
    speed = figures.speed
    yield _one(
        "first-public",
        words("Time to first public response, where it started"),
        speed.first_public,
        words(
            "first public word of the desk on that channel, from the posting of the first mention"
        ),
    )
    yield _one(
        "first-public-anywhere",
        words("Time to first public response, anywhere"),
        speed.first_public_anywhere,
        words("the same, on any channel"),
    )
    yield _one(
        "detect",
        words("Time to detect"),
        speed.detect,
        words("first mention seen, from the posting of the first mention"),
    )
    yield _one(
        "declare",
        words("Time to declare"),
        speed.declare,
        words("declared, from the first mention seen; not told if mentions came in afterwards"),
    )
    yield _one(
        "declare-from-post",
        words("Time to declare, from the post"),
        speed.declare_from_post,
        words("declared, from the posting of the first mention"),
    )
    yield _one(
        "substantive",
        words("Time to first substantive answer"),
        speed.substantive,
        words("a remedy, or a public update, correction or closing after a fact was verified"),
    )
    yield _one(
        "pause",
        words("Time to pause publishing"),
        speed.pause,
        words("scheduled posts paused, from the declaration"),
    )


def _replies(figures: Figures) -> Iterator[Figure]:
    replies = figures.replies
    yield _share(
        "answered",
        words("Mentions answered"),
        replies.coverage,
        words("answered at stand-down, of all that want a reply"),
    )
    yield _share(
        "within",
        words("Within the promise"),
        replies.within_promise,
        words("answered by their own promise; no answer counts as a miss"),
    )
    yield _spread(
        "response",
        words("Response time"),
        replies.response,
        words("first public word to the person, from the post; the unanswered count as longest"),
    )
    yield _spread(
        "detection",
        words("Detection, each mention"),
        replies.detection,
        words("mention seen, from its own posting"),
    )


def _private(figures: Figures) -> Iterator[Figure]:
    private = figures.private
    yield _share(
        "opened",
        words("Private conversations opened"),
        private.opened,
        words("opened, of those invited"),
    )
    yield _share(
        "returned",
        words("Back to the public"),
        private.returned,
        words("with a public closing or a valid waiver, of those opened"),
    )
    yield Figure(
        "waived",
        words("Closings waived"),
        words("{value}", value=sum(many for _, many in private.waived)),
        private.opened.part,
        words("private conversations that may stay private, with a recorded reason"),
    )
    yield _spread(
        "closure",
        words("Closure latency"),
        private.closure,
        words("public closing, from the private resolution; without the waived"),
    )
    for name, value in (
        (words("Handled"), private.handled),
        (words("Explained"), private.explained),
        (words("Resolved"), private.resolved),
    ):
        yield _share("outcome", name, value, words("of the private conversations that ended"))


def _approvals(figures: Figures) -> Iterator[Figure]:
    found = figures.approvals
    yield _spread(
        "approval",
        words("Approval latency"),
        found.latency,
        words("last yes that was needed, or a no, from the first request for a text"),
    )
    yield _share(
        "answers", words("Answered by a backup"), found.via_backup, words("of the answers given")
    )
    yield _share(
        "sent",
        words("Approved before the crisis"),
        found.pre_approved,
        words("of the texts sent that need an approval"),
    )


def _escalations(figures: Figures) -> Iterator[Figure]:
    found = figures.escalations
    yield _spread(
        "escalation",
        words("Escalation latency"),
        found.latency,
        words("call answered, from the call; given up or open counts as longest"),
    )
    yield _share("to-backup", words("Calls to a backup"), found.to_backup, words("of all calls"))
    yield _share(
        "unanswered-calls",
        words("Calls without an answer"),
        Share(len(found.unanswered), found.latency.n),
        words("given up or still open, of all calls"),
    )


def _cadence(figures: Figures) -> Iterator[Figure]:
    found = figures.cadence
    yield _share(
        "updates",
        words("Updates kept"),
        found.kept,
        words("public updates out by the time promised"),
    )
    yield _share(
        "updates",
        words("Updates sent"),
        found.sent,
        words("out before the next promise, late or not"),
    )
    yield _spread(
        "updates",
        words("Delay of updates"),
        found.delay,
        words("out after the time promised; 0 if before"),
    )


def _plan(figures: Figures) -> Iterator[Figure]:
    plan = figures.fidelity
    yield _share(
        "steps", words("Steps on time"), plan.on_time, words("done on time, of all entered")
    )
    yield _share(
        "steps",
        words("Steps with a deadline on time"),
        plan.timed,
        words("done on time, of those entered that have a deadline"),
    )
    yield Figure(
        "corrections",
        words("Corrections"),
        words("{value}", value=figures.corrections),
        len([text for text in figures.texts if text.sent_at]),
        words("changes and removals of our texts after they went out"),
    )


def counted(pairs: Sequence[tuple[str, int]], labels: Mapping[str, Words]) -> Words:
    """Say what there is of each kind: `spam 3, a troll 2`."""
    if not pairs:
        return words("{list}", list="0")
    (name, many), *others = pairs
    first = words("{label} {count}", label=labels[name], count=many)
    if not others:
        return first
    return words("{first}, {others}", first=first, others=counted(others, labels))
