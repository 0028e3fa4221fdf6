"""What to prepare first: each mistake that was made, with what prevents it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from crisisctl.audit.facts import Audit
from crisisctl.audit.times import TWO_HOURS
from crisisctl.engine.measures import Share
from crisisctl.words import Words, words

_HOURS_NAMED = 3


@dataclass(frozen=True, slots=True)
class Task:
    """Something to prepare: for how many of how many it would have helped, and what to do."""

    name: str
    share: Share
    what: Words
    do: Words


def tasks(audit: Audit) -> tuple[Task, ...]:
    """What is worth preparing: personal data first, since it can't be taken back; then by number.

    A mistake that nobody made is no task.
    """
    found = [one for one in _every(audit) if one.share.part]
    found.sort(key=lambda one: (one.name != "personal-data", -one.share.part))
    return tuple(found)


def _every(audit: Audit) -> Iterator[Task]:
    yield from _answering(audit)
    yield from _wording(audit)
    yield from _private(audit)


def _answering(audit: Audit) -> Iterator[Task]:
    answers = audit.answers
    yield Task(
        "no-reply",
        answers.all.unanswered,
        words("Mentions that nobody answered"),
        words(
            "Give each mention an owner and a deadline, or a reason for no reply: a flow under "
            "`each-mention`, worked off with crisisctl inbox."
        ),
    )
    late = [one for one in answers.mentions if one.took is not None and one.took > TWO_HOURS]
    hours = Counter(f"{one.message.at.astimezone(audit.setting.zone):%H}" for one in late)
    named = ", ".join(sorted(hour for hour, _ in hours.most_common(_HOURS_NAMED)))
    yield Task(
        "late-reply",
        Share(len(late), len(answers.mentions)),
        words("Answers after more than 2 h"),
        words(
            "Staff the hours in which most of these were posted ({hours}), and have a first reply "
            "approved beforehand: crisisctl approve.",
            hours=named,
        ),
    )


def _wording(audit: Audit) -> Iterator[Task]:
    replies = audit.replies
    exposed = {one.message for one in (*replies.asks, *replies.echoes)}
    yield Task(
        "personal-data",
        Share(len(exposed), len(replies.all)),
        words("Replies that asked for personal data in public, or repeated it"),
        words(
            "Write an invitation to a private message, and ask there; before a reply goes out: "
            "crisisctl check."
        ),
    )
    yield Task(
        "copies",
        Share(len(replies.copied), len(replies.all)),
        words("Replies that others had got before, word for word"),
        words("Have several approved `variants` of each of these, with a personal place."),
    )
    toned = {one.message for one in replies.tone}
    yield Task(
        "tone",
        Share(len(toned), len(replies.all)),
        words("Replies with words to leave out"),
        words("Rewrite what is said most often; what to say instead: crisisctl explain RULE."),
    )


def _private(audit: Audit) -> Iterator[Task]:
    private = audit.private
    yield Task(
        "impossible",
        Share(len(private.impossible), len(private.all)),
        words("Invitations that could not be followed"),
        words(
            "Give a link in each invitation, and a form for those who can't write: "
            "crisisctl channels says what each platform allows."
        ),
    )
    open_cases = [one for one in private.cases if not one.closed]
    yield Task(
        "no-closing",
        Share(len(open_cases), len(private.cases)),
        words("Private conversations without a public closing"),
        words("Write a message of kind `closing`, and a step that says it in public."),
    )
