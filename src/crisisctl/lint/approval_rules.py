"""Rules about a yes that is still to be had when the text is needed."""

from collections.abc import Iterator, Mapping

from crisisctl.engine.flow import Node
from crisisctl.lint.consent import answer_time, is_approved, texts_of
from crisisctl.lint.graph import Chart, charts
from crisisctl.lint.prices import ASKED_TWICE, Prices
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.speech import (
    FIRST_KINDS,
    accounts_of,
    message_of,
    messages_of,
    spoken_name,
    spoken_names,
)
from crisisctl.lint.subject import Subject
from crisisctl.lint.ways import tell, unkept, way_in
from crisisctl.lint.worlds import World
from crisisctl.model.durations import Duration
from crisisctl.model.findings import Level
from crisisctl.model.messages import Approval, Audience, Message
from crisisctl.model.steps import Step
from crisisctl.playbooks.approvals import fingerprint, needed, same_place
from crisisctl.words import Words, words


@rule("CC310", "approval-fits", Level.ERROR)
def approval_fits(subject: Subject) -> Iterator[Breach]:
    """The first public word never waits for a yes that may come after its own deadline.

    Each step that can say the first `acknowledgement`, `holding` or `protective` message of its
    flow is judged at each severity. Without a current approval for every wording in
    `approvals.lock`, the approver's time and the backup's (twice `approval.within`, that of the
    slowest account it goes to; ten minutes each if it says nothing) must fit the step's `within`,
    or `first-reply` where it has none. A pre-approved word of these kinds before it, on every
    path, makes it a second one. CC304 adds up the whole path; this rule names the approval.

    Why: the first word that waits for somebody who sleeps is the late first word.

    Bad:
        messages:
          hold:
            kind: holding
            audience: public
            channels: [x]
            approval: {by: [legal], within: 20m}
            text: {en: We are looking into it.}
        steps:
          - {id: speak, role: cm, within: 30m, say: hold}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}
        # approvals.lock
        crisisctl: 1
        brand: Ondine
        approvals: []

    Good:
        messages:
          hold:
            kind: holding
            audience: public
            channels: [x]
            approval: {by: [legal], within: 15m}
            text: {en: We are looking into it.}
        steps:
          - {id: speak, role: cm, within: 30m, say: hold}
          - {id: over, end: {hot-wash: 72h, review: 5bd}}
        # approvals.lock
        crisisctl: 1
        brand: Ondine
        approvals: []

    Source: PagerDuty: the first post is entirely templated, five minutes after the call; GitLab,
    issue 15116.
    """
    for chart in charts(subject):
        first = unkept(chart.flow, lambda node: _is_ready(subject, node))
        for node, step in chart.own():
            message = message_of(subject, node)
            if node.id in first and message is not None and _waits(subject, node, message):
                yield from _too_slow(subject, chart, node, step, message)


def _is_ready(subject: Subject, node: Node) -> bool:
    """Whether the step says a first public word that nobody has to approve any more."""
    message = message_of(subject, node)
    return message is not None and _is_first(message) and not _waits(subject, node, message)


def _is_first(message: Message) -> bool:
    return message.kind in FIRST_KINDS and message.audience is Audience.PUBLIC


def _waits(subject: Subject, node: Node, message: Message) -> bool:
    name = spoken_name(node) or ""
    return _is_first(message) and not is_approved(subject, node, name)


def _too_slow(
    subject: Subject, chart: Chart, node: Node, step: Step, message: Message
) -> Iterator[Breach]:
    wait = int(ASKED_TWICE * answer_time(node, message))
    limits = _limits(subject, node, step)
    late = {level: limit for level, limit in limits.items() if wait > limit}
    if late:
        level, limit = min(late.items(), key=lambda pair: pair[1])
        facts: Mapping[str, object] = {"step": node.id, "message": spoken_name(node)}
        said = words(
            "At {severity} {step} has {limit} to say `{message}`, and its approval may take "
            "{wait}: the approver, then the backup.",
            severity=level,
            limit=Duration(int(limit)),
            wait=Duration(wait),
            **facts,
        )
        advice = words(
            "Run crisisctl approve {playbook} {message} today, or shorten `approval.within`.",
            playbook=node.playbook,
            message=spoken_name(node),
        )
        yield Breach(said, chart.at(node.id), advice, tell(subject, chart, way_in(chart, node.id)))


def _limits(subject: Subject, node: Node, step: Step) -> dict[str, float]:
    """The seconds that the step has, by severity at which it may be done."""
    found = dict[str, float]()
    for name, severity in subject.playbook.severity.items():
        if World(name).does(node):
            prices = Prices(subject, name, 0)
            promise = severity.first_reply.worst_seconds
            found[name] = prices.seconds(step.within.limit) if step.within else promise
    return found


@rule("CC311", "four-eyes", Level.ERROR)
def four_eyes(subject: Subject) -> Iterator[Breach]:
    """Nobody approves their own public text.

    Each step with a `role` that says a public message without a current approval for every
    wording: whoever writes it, as any person of that role, the approval's quorum can be met by
    other roles, each with another person than the writer, and by as many different people as the
    quorum asks for; on each account, where their approvers differ. Where `approvals` in team.yaml
    asks for a proof and git has the playbook's history, nobody's yes in `approvals.lock` is to
    words of which they wrote a line: by the address that `signers` gives, or by their name.

    Why: the second pair of eyes sees the joke that will not be understood, and the name that must
    not be there.

    Bad:
        messages:
          news:
            kind: update
            audience: public
            approval: {by: [cm], within: 5m}
            text: {en: Here is what is new.}
        each-mention:
          - {id: answer, role: cm, within: 20m, say: news}
          - {id: done, end: {}}
        # approvals.lock
        crisisctl: 1
        brand: Ondine
        approvals: []

    Good:
        messages:
          news:
            kind: update
            audience: public
            approval: {by: [cm, lead], within: 5m}
            text: {en: Here is what is new.}
        each-mention:
          - {id: answer, role: cm, within: 20m, say: news}
          - {id: done, end: {}}
        # approvals.lock
        crisisctl: 1
        brand: Ondine
        approvals: []

    Source: PagerDuty incident response: the liaison drafts, the commander approves.
    """
    yield from _own_words(subject)
    for chart in charts(subject):
        for node, step in chart.own():
            if step.role is not None:
                for problem in _alone(subject, node, step.role):
                    advice = words("Add another role under `approval`, in `by`.")
                    yield Breach(
                        problem,
                        chart.at(node.id),
                        advice,
                        tell(subject, chart, way_in(chart, node.id)),
                    )


def _own_words(subject: Subject) -> Iterator[Breach]:
    """Each yes on record of somebody who wrote the text."""
    proof = subject.plan.team.approvals
    for wording, at in texts_of(subject) if proof is not None else ():
        sha256, writers = fingerprint(wording.text), subject.wrote(at)
        emails = {one.email for one in writers}
        names = {one.name for one in writers}
        for line in subject.plan.approvals.approvals:
            if line.sha256 != sha256 or not same_place(line, wording):
                continue
            email = proof.signers.get(line.person, "").casefold() if proof is not None else ""
            if line.person in names or email in emails:
                message = words(
                    "{person} wrote `{message}` ({language}, wording {variant}), and approved it.",
                    person=line.person,
                    message=wording.message,
                    language=wording.language,
                    variant=wording.variant,
                )
                advice = words("Have somebody else approve it as {role}.", role=line.role)
                yield Breach(message, at, advice)


def _alone(subject: Subject, node: Node, author: str) -> Iterator[Words]:
    for name, message in zip(spoken_names(node), messages_of(subject, node), strict=True):
        if message.audience is not Audience.PUBLIC or is_approved(subject, node, name):
            continue
        approvals = needed(subject.plan, message, accounts_of(node))
        for writer in [person.name for person in subject.plan.people(author)] or [""]:
            if any(
                _most_pairs(_others(subject, one, author, writer)) < one.quorum
                for one in approvals
            ):
                yield words(
                    "{step} says `{message}`, written by {role}: too few others may approve it.",
                    step=node.id,
                    message=name,
                    role=author,
                )
                break


def _others(subject: Subject, approval: Approval, author: str, writer: str) -> dict[str, set[str]]:
    """Who may say yes but the writer: people, by role."""
    return {
        role: {person.name for person in subject.plan.people(role)} - {writer}
        for role in approval.by
        if role != author
    }


def _most_pairs(people: Mapping[str, set[str]]) -> int:
    """How many roles can be stood for by as many different people (Kuhn's algorithm)."""
    role_of = dict[str, str]()

    def seat(role: str, tried: set[str]) -> bool:
        for person in people[role] - tried:
            tried.add(person)
            if person not in role_of or seat(role_of[person], tried):
                role_of[person] = role
                return True
        return False

    return sum(seat(role, set()) for role in people)
