"""Going on with a long journal without the records of mentions that are over.

A mention is over when it is settled and nothing of it can happen by itself any more. The rest of
the run needs only counts of those: how many mentions, texts and calls there were.
"""

from collections.abc import Iterable, Sequence

from crisisctl.engine.conditions import call_of
from crisisctl.engine.fold import HANDLERS, fold
from crisisctl.engine.fold_arrivals import COUNTED
from crisisctl.engine.subjects import subject_of
from crisisctl.model import events as e
from crisisctl.model.checkpoint import Checkpoint, Span
from crisisctl.model.incident import Incident


def still_needed(incident: Incident, records: Iterable[e.Record]) -> list[e.Record] | None:
    """Those of `records`, which `incident` is folded from, that a later fold can't do without.

    None if they lack the beginning of a mention that was over and has been taken up again.
    """
    over, owners = _over(incident), _owners(incident)
    needed = [
        record
        for record in records
        if type(record.event) in HANDLERS
        and not isinstance(record.event, COUNTED)
        and _flow(record.event, owners) not in over
        and not _answer_used(incident, record)
    ]
    begun = {one.event.mention for one in needed if isinstance(one.event, e.MentionPosted)}
    return needed if incident.mentions.keys() - over <= begun else None


def checkpoint(incident: Incident, needed: Sequence[e.Record]) -> Checkpoint:
    """What spares the next reader everything up to here but the records that are `needed`."""
    return Checkpoint(
        seq=incident.seq,
        at=incident.last_at,
        spans=_spans(record.seq for record in needed),
        posted=incident.posted,
        waiting=incident.waiting,
        first_posted_at=incident.first_posted_at,
        drafted=incident.drafted,
        called=incident.called,
        offered={name: total for (case, name), total in incident.offered.items() if not case},
        precedents={" ".join(like): counts for like, counts in incident.precedents.items()},
        said=incident.said,
    )


def take_up(incident: Incident, kept: Checkpoint, records: Sequence[e.Record]) -> Incident | None:
    """The incident after `records`: those that `kept` names, and all since.

    None if one of the latter speaks of a mention that was over: only the whole journal will do.
    """
    before = [record for record in records if record.seq <= kept.seq]
    since = records[len(before) :]
    changes = (record for record in since if type(record.event) in HANDLERS)
    held = fold(incident, before)
    held.seq, held.last_at = kept.seq, kept.at
    held.posted, held.called = kept.posted, kept.called
    held.waiting = kept.waiting
    held.first_posted_at = kept.first_posted_at
    held.drafted = kept.drafted.copy()
    held.said |= kept.said
    held.precedents = {_like(named): counts for named, counts in kept.precedents.items()}
    held.offered |= {("", name): total for name, total in kept.offered.items()}
    return None if speaks_of_others(held, changes) else fold(held, since)


def _like(named: str) -> tuple[str, str]:
    step, _, remedy = named.rpartition(" ")
    return step, remedy


def speaks_of_others(incident: Incident, records: Iterable[e.Record]) -> bool:
    """Whether a record is about a mention, a text or a call that `incident` was not told of."""
    if incident.posted == len(incident.mentions):
        return False
    told = {e.DESK, *incident.mentions, *incident.drafts, *incident.pages}
    for record in records:
        told.add(_begun(record.event))
        if subject_of(record.event) not in told:
            return True
    return False


def _over(incident: Incident) -> set[str]:
    """Settled mentions that nothing waits for: no step, no call, no yes to a text.

    The clocks of a playbook that a mention has called outlive its settling.
    """
    places = [incident.pages[name].place for name in incident.open_pages]
    places += [incident.drafts[name].place for name in incident.awaiting]
    places += [place for place in incident.visits if call_of(place)]
    busy = {place.flow for place in places if place is not None}
    return set(incident.mentions).difference(incident.open_mentions, incident.standing, busy)


def _answer_used(incident: Incident, record: e.Record) -> bool:
    kept = incident.kept.get(record.actor.person, {}).values()
    return isinstance(record.event, e.AnswerKept) and record.seq not in {k.seq for k in kept}


def _owners(incident: Incident) -> dict[str, str]:
    """The flow of every text and every call."""
    drafts = {name: draft.place.flow for name, draft in incident.drafts.items()}
    pages = {name: page.place.flow for name, page in incident.pages.items() if page.place}
    return drafts | pages


def _flow(event: e.Event, owners: dict[str, str]) -> str:
    subject = subject_of(event)
    return owners.get(subject, subject)


def _begun(event: e.Event) -> str:
    match event:
        case e.MentionPosted():
            return event.mention
        case e.MessageDrafted():
            return event.draft
        case e.Paged():
            return event.page
        case _:
            return e.DESK


def _spans(seqs: Iterable[int]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for seq in seqs:
        if spans and spans[-1][1] == seq - 1:
            spans[-1] = spans[-1][0], seq
        else:
            spans.append((seq, seq))
    return tuple(spans)
