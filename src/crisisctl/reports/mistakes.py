"""The five mistakes that crisisctl exists to prevent, each with a verdict and its evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from crisisctl.engine.crowd import Crowd
from crisisctl.engine.ledger import MentionLine
from crisisctl.engine.metrics import Figures
from crisisctl.engine.speech import TextLine
from crisisctl.engine.standing import Standing
from crisisctl.model import events as e
from crisisctl.replies.rules import CHANNEL_LENGTH
from crisisctl.reports.messages import PRIVACY, Hit, of_rules
from crisisctl.words import Words, words


class Verdict(StrEnum):
    """How a promise fared."""

    HELD = "held"
    BROKEN = "broken"
    OPEN = "open"  # neither yet: the incident goes on
    NOT_TESTED = "not-tested"  # nothing happened that could break it


@dataclass(frozen=True, slots=True)
class Mistake:
    """One of the five. `evidence` is journal rows, by `seq`: what broke it, or what is open."""

    name: str
    title: Words
    verdict: Verdict
    detail: Words
    evidence: tuple[int, ...]


def five_mistakes(
    figures: Figures, records: Sequence[e.Record], hits: Sequence[Hit], *, caught: int, over: bool
) -> tuple[Mistake, ...]:
    """Judge the run; `over` says that it was stood down or closed, so that open means broken."""
    return (
        _no_reply(figures.mentions, figures.crowd, over=over),
        _late_reply(figures.mentions, figures.crowd),
        _personal_data(figures, hits, caught),
        _platform(figures, records, hits),
        _private_loop(figures.mentions, over=over),
    )


def _no_reply(mentions: Sequence[MentionLine], many: Crowd, *, over: bool) -> Mistake:
    silent = [m for m in mentions if m.standing in (Standing.MISSED, Standing.PENDING)]
    unanswered = Verdict.BROKEN if over else Verdict.OPEN
    return Mistake(
        "no-reply",
        words("No reply"),
        unanswered if silent or many.waiting else _held(tested=bool(mentions) or many.all > 0),
        words(
            "{count} of {total} mention(s) have neither a reply nor a reason for none.",
            count=len(silent) + many.waiting,
            total=len(mentions) + many.all,
        ),
        _seqs(silent),
    )


def _late_reply(mentions: Sequence[MentionLine], many: Crowd) -> Mistake:
    wanted = [m for m in mentions if m.wants_reply]
    late = [m for m in wanted if m.standing in (Standing.LATE, Standing.MISSED)]
    pending = [m for m in wanted if m.standing is Standing.PENDING]
    slow = many.answered - many.on_time + many.missed
    verdict = _held(tested=bool(wanted) or many.wanted > 0)
    if late or pending or slow or many.waiting:
        verdict = Verdict.BROKEN if late or slow else Verdict.OPEN
    return Mistake(
        "late-reply",
        words("A late reply"),
        verdict,
        words(
            "{count} of {total} mention(s) had no reply by the time promised.",
            count=len(late) + slow,
            total=len(wanted) + many.wanted,
        ),
        _seqs(late or pending),
    )


def _personal_data(figures: Figures, hits: Sequence[Hit], caught: int) -> Mistake:
    found = list(of_rules(hits, *PRIVACY))
    public = [text for text in figures.texts if text.public_since]
    breaches = words(
        "{count} place(s) found in {total} public text(s), by the rules of the text checks.",
        count=len(found),
        total=len(public),
    )
    stopped = words("{count} text(s) with some were caught before they left.", count=caught)
    return Mistake(
        "personal-data",
        words("Personal data asked for, or repeated, in public"),
        Verdict.BROKEN if found else _held(tested=bool(public)),
        words("{breaches} {caught}", breaches=breaches, caught=stopped) if caught else breaches,
        tuple(sorted({hit.seq for hit in found})),
    )


def _platform(figures: Figures, records: Sequence[e.Record], hits: Sequence[Hit]) -> Mistake:
    too_long = {hit.seq for hit in of_rules(hits, CHANNEL_LENGTH.id)}
    refused = {record.seq for record in records if _was_refused(record, figures.texts)}
    tried = any(text.sent_at for text in figures.texts) or bool(refused)
    return Mistake(
        "platform",
        words("Tools misunderstood"),
        Verdict.BROKEN if too_long | refused else _held(tested=tried),
        words(
            "{over} text(s) over a channel's limit, {refused} send(s) or private conversation(s) "
            "that the platform would not take.",
            over=len(too_long),
            refused=len(refused),
        ),
        tuple(sorted(too_long | refused)),
    )


def _was_refused(record: e.Record, texts: Sequence[TextLine]) -> bool:
    match record.event:
        case e.PrivateFailed(cause=cause):
            return cause == "impossible"
        case e.MessageFailed(draft=draft):
            failed = next(text for text in texts if text.draft == draft)
            return not any(_replaces(text, failed, record.seq) for text in texts)
        case _:
            return False


def _replaces(text: TextLine, failed: TextLine, seq: int) -> bool:
    """Whether `text` went out at the same step and place after row `seq`."""
    same = (text.place, text.channel) == (failed.place, failed.channel)
    return same and any(sent > seq for sent, _ in text.texts)


def _private_loop(mentions: Sequence[MentionLine], *, over: bool) -> Mistake:
    cases = [m for m in mentions if m.private.invited_at]
    owing = [m for m in cases if m.private.owes_closing]
    unreturned = Verdict.BROKEN if over else Verdict.OPEN
    return Mistake(
        "private-loop",
        words("A private conversation that never came back to the public"),
        unreturned if owing else _held(tested=bool(cases)),
        words(
            "{count} of {total} private conversation(s) still owe the public a last word.",
            count=len(owing),
            total=len(cases),
        ),
        _seqs(owing),
    )


def _held(*, tested: bool) -> Verdict:
    return Verdict.HELD if tested else Verdict.NOT_TESTED


def _seqs(mentions: Sequence[MentionLine]) -> tuple[int, ...]:
    return tuple(seq for mention in mentions for seq in mention.seqs)
