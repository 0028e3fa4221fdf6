"""The figures of the people who wrote: how soon, how many, how they felt, what was private."""

from collections.abc import Iterator

from crisisctl.engine.measures import Lapse, Share
from crisisctl.reports.facts import Facts
from crisisctl.reports.figures import Figure, of_count, of_moment, of_share, of_spread
from crisisctl.reports.labels import ORIGINS
from crisisctl.words import words


def of_people(facts: Facts) -> Iterator[Figure]:
    """What people ask for first."""
    yield from _first_words(facts)
    yield from _first_moments(facts)
    yield from _replies(facts)
    yield from _volume(facts)
    yield from _private(facts)
    yield from _outcomes(facts)


def _first_words(facts: Facts) -> Iterator[Figure]:
    speed = facts.figures.speed
    yield of_moment(
        "first-public",
        words("Time to first public response, where it started"),
        speed.first_public,
        words(
            "first public word of the desk on that channel, from the posting of the first mention "
            "(spam and what is not for us left aside)"
        ),
    )
    yield of_moment(
        "first-public-anywhere",
        words("Time to first public response, anywhere"),
        speed.first_public_anywhere,
        words("the same, on any channel"),
    )
    yield of_moment(
        "substantive",
        words("Time to first substantive answer"),
        speed.substantive,
        words("a remedy, or a public update, correction or closing after a fact was verified"),
    )


def _first_moments(facts: Facts) -> Iterator[Figure]:
    speed = facts.figures.speed
    yield of_moment(
        "detect",
        words("Time to detect"),
        speed.detect,
        words("first mention seen, from its posting"),
    )
    yield of_moment(
        "detect-soonest",
        words("Time to detect, the soonest"),
        speed.detect_soonest,
        words("least time from posted to seen, over all mentions"),
    )
    yield of_moment(
        "declare",
        words("Time to declare"),
        speed.declare,
        words("declared, from the first mention seen; not told if mentions came in afterwards"),
    )
    yield of_moment(
        "declare-from-post",
        words("Time to declare, from the post"),
        speed.declare_from_post,
        words("declared, from the posting of the first mention"),
    )


def _replies(facts: Facts) -> Iterator[Figure]:
    replies = facts.figures.replies
    yield of_share(
        "answered",
        words("Mentions answered"),
        replies.coverage,
        words("answered at stand-down, of all that want a reply"),
    )
    yield of_share(
        "within",
        words("Within the promise"),
        replies.within_promise,
        words("answered by their own promise; no answer counts as a miss"),
    )
    yield of_spread(
        "response",
        words("Response time"),
        replies.response,
        words("first public word to the person, from the post; the unanswered count as longest"),
    )
    yield of_spread(
        "detection",
        words("Detection, each mention"),
        replies.detection,
        words("mention seen, from its own posting"),
    )
    n = sum(many for _, many in replies.origins)
    for name, many in replies.origins:
        yield of_share(
            "origin",
            words("Found by {who}", who=ORIGINS[name]),
            Share(many, n),
            words("of all mentions; what an import brought was found by our watch"),
        )


def _volume(facts: Facts) -> Iterator[Figure]:
    curve, peak = facts.curve, facts.curve.peak
    n = sum(one.mentions for one in curve.quarters)
    counted = words("mentions in quarters of an hour, from the first one on")
    yield of_count("volume", words("Peak"), peak.mentions if peak else 0, n, counted)
    for name, value, definition in (
        (words("Time to peak"), curve.to_peak, words("from the first mention's quarter")),
        (
            words("Half-life"),
            curve.half_life,
            words("from the peak to the first quarter with at most half of it"),
        ),
    ):
        time = None if value is None else Lapse(value)
        yield of_moment("volume", name, time, definition)
    if curve.above_baseline is not None:
        yield of_count(
            "volume",
            words("Mentions above the baseline"),
            curve.above_baseline,
            n,
            words("of each quarter, what was over the median of the hours before"),
        )
    yield of_share(
        "volume",
        words("Negative share"),
        curve.negative,
        words("negative ones of the imported mentions, by the program's own word list"),
    )


def _private(facts: Facts) -> Iterator[Figure]:
    private = facts.figures.private
    yield of_share(
        "opened",
        words("Private conversations opened"),
        private.opened,
        words("opened, of those invited"),
    )
    yield of_share(
        "private-failed",
        words("Private invitations that failed"),
        private.missed,
        words("came to nothing at least once, of those invited"),
    )
    yield of_share(
        "returned",
        words("Back to the public"),
        private.returned,
        words("with a public closing or a valid waiver, of those opened"),
    )
    yield of_share(
        "waived",
        words("Closings waived"),
        private.stayed,
        words("may stay private for a recorded reason, of those opened"),
    )
    yield of_spread(
        "closure",
        words("Closure latency"),
        private.closure,
        words("public closing, from the private resolution; without the waived"),
    )


def _outcomes(facts: Facts) -> Iterator[Figure]:
    private = facts.figures.private
    for name, value in (
        (words("Handled"), private.handled),
        (words("Explained"), private.explained),
        (words("Resolved"), private.resolved),
    ):
        yield of_share("outcome", name, value, words("of the private conversations that ended"))
