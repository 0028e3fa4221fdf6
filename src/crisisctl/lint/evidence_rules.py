"""Rules about what is kept before it is taken away, and what is checked before it is denied."""

from collections.abc import Iterator

from crisisctl.engine.flow import ExitKind, Flow, Node
from crisisctl.lint.before import Before, unprepared
from crisisctl.lint.effects import has, is_own
from crisisctl.lint.graph import Chart, edges, reached, reverse, runs_out, walkable
from crisisctl.lint.rule import Breach, rule
from crisisctl.lint.shown import Sought
from crisisctl.lint.speech import is_public, messages_of
from crisisctl.lint.subject import Subject
from crisisctl.lint.texts import texts
from crisisctl.lint.ways import tell, way_in
from crisisctl.model.findings import Level
from crisisctl.model.messages import Message, MessageKind
from crisisctl.model.playbook import InputType, Scenario
from crisisctl.model.steps import Action, Effect
from crisisctl.words import words

REMOVALS = (Effect.REMOVE_CONTENT, Effect.DELETE_CONTENT)
EXAMPLE = "ignored: {no-reply: not-for-us}"


@rule("CC315", "rumour-verify", Level.WARNING)
def rumour_verify(subject: Subject) -> Iterator[Breach]:
    """A correction comes after a check, shows its proof, and is not the only way to answer.

    Each step that says a message of kind `correction` has an action with `effect: verify-fact`
    before it, on every path. The message names its proof under `evidence`, an input of type `url`,
    and its text holds that input in every wording, language and branch. In the flow that says it,
    and in a playbook of scenario `rumour`, a decision offers a way that only watches: an option
    with `no-reply`, or one that can come to the end without a public word.

    Why: denying something that turns out half true is the crisis; and answering a rumour that
    ten people saw shows it to ten thousand.

    Bad:
        inputs: {fact: {ask: {en: "The fact?"}, max-length: 60}}
        messages:
          fact: {kind: correction, audience: public, text: {en: "{{ fact }}."}}
        each-mention:
          - {id: correct, role: cm, within: 20m, say: fact}
          - {id: done, end: {}}

    Good:
        inputs:
          fact: {ask: {en: "The fact?"}, max-length: 60, per: mention}
          proof: {ask: {en: "The proof?"}, type: url, max-length: 60, per: mention}
        messages:
          ack: {kind: acknowledgement, audience: public, text: {en: Seen.}}
          fact:
            kind: correction
            audience: public
            evidence: proof
            text: {en: "{{ fact }}: {{ proof }}"}
        each-mention:
          - id: look
            role: cm
            within: 5m
            decide: {en: "Does anybody read it?"}
            options:
              "yes": {next: verify}
              "no": {no-reply: not-for-us}
              unknown: {next: verify}
          - id: verify
            role: cm
            within: 10m
            do: [{en: Find the proof, effect: verify-fact}]
          - {id: correct, role: cm, within: 20m, say: fact}
          - {id: done, end: {}}

    Source: RESIST 2 toolkit, UK Government Communication Service; US Air Force response
    assessment: "fix the facts" or "monitor only".
    """
    for chart in walkable(subject):
        yield from _unverified(subject, chart)
        yield from _not_only_watched(subject, chart)
    for name, message in subject.playbook.messages.items():
        if message.kind is MessageKind.CORRECTION:
            yield from _unproven(subject, name, message)


def _unverified(subject: Subject, chart: Chart) -> Iterator[Breach]:
    before = Before(
        kept=lambda node: has(node, Effect.VERIFY_FACT),
        due=lambda node: is_own(node) and _corrects(subject, node),
    )
    for early in unprepared(subject, chart, before):
        message = words(
            "{step} can correct somebody before anything was checked.", step=early.step
        )
        advice = words("Add an action with `effect: verify-fact` on this path.")
        yield Breach(message, chart.at(early.step), advice, early.witness())


def _corrects(subject: Subject, node: Node) -> bool:
    return any(one.kind is MessageKind.CORRECTION for one in messages_of(subject, node))


def _unproven(subject: Subject, name: str, message: Message) -> Iterator[Breach]:
    proof = message.evidence or ""
    asked = subject.playbook.inputs.get(proof)
    if asked is None or asked.type is not InputType.URL:
        told = words("Nothing says where the proof of `{message}` stands.", message=name)
        advice = words("Add `evidence` with the name of an input of `type: url`.")
        yield Breach(told, ("messages", name), advice)
        return
    for text in texts(subject):
        template = text.template() if text.name == name else None
        if template is not None and not Sought(frozenset([proof])).always(template):
            told = words(
                "`{message}` ({language}) can be read without its proof.",
                message=name,
                language=text.language,
            )
            advice = words("Add {place} to the text.", place=f"{{{{ {proof} }}}}")
            yield Breach(told, text.place(), advice)


def _not_only_watched(subject: Subject, chart: Chart) -> Iterator[Breach]:
    nodes = chart.flow.nodes.values()
    corrections = [node.id for node in nodes if _corrects(subject, node)]
    triages = chart.of_mention and subject.playbook.scenario is Scenario.RUMOUR
    if not (corrections or triages) or _watches(subject, chart.flow):
        return
    step = next((name for name in corrections if "/" not in name), chart.flow.start)
    if step is not None:
        message = words("Whoever comes to {step} is always answered in public.", step=step)
        advice = words("Add an option that only watches, such as `{example}`.", example=EXAMPLE)
        yield Breach(message, chart.at(step), advice, tell(subject, chart, way_in(chart, step)))


def _watches(subject: Subject, flow: Flow) -> bool:
    """Whether a decision has an option that can end in silence."""
    public = {node.id for node in flow.nodes.values() if is_public(subject, node)}
    silent = {name: () if name in public else to for name, to in edges(flow).items()}
    ends = [node.id for node in flow.nodes.values() if runs_out(node) and node.id not in public]
    mute = reached(reverse(silent), ends)
    return any(
        exit_.kind is ExitKind.OPTION and (exit_.target is None or exit_.target in mute)
        for node in flow.nodes.values()
        for exit_ in node.exits
    )


@rule("CC318", "evidence-before-removal", Level.ERROR)
def evidence_before_removal(subject: Subject) -> Iterator[Breach]:
    """Nothing is hidden, reported or deleted before it was captured.

    Each action with `effect: remove-content` (hide, block, report) or `delete-content` comes after
    one with `effect: capture-evidence` on every path of its flow; in one card, on a line above it.
    A deletion names the rule of the moderation charter that it rests on, under `charter`.

    Why: what was taken away unseen can't be shown to a court, to the platform or to the person who
    asks why; and a deleted criticism comes back as a screenshot.

    Bad:
        each-mention:
          - {id: ack, role: cm, within: 5m, say: ack}
          - id: hide
            role: cm
            within: 5m
            do: [{en: Delete it, effect: delete-content}]
          - {id: done, end: {}}

    Good:
        each-mention:
          - {id: ack, role: cm, within: 5m, say: ack}
          - id: hide
            role: cm
            within: 5m
            do:
              - {en: Capture it, effect: capture-evidence}
              - {en: Delete it, effect: delete-content, charter: "§3, threats"}
          - {id: done, end: {}}

    Source: CNIL and Cybermalveillance.gouv.fr, keeping evidence; La Redoute, 2012: blamed for what
    it deleted.
    """
    before = Before(kept=_captures, due=_removes_unseen)
    for chart in walkable(subject):
        for early in unprepared(subject, chart, before):
            message = words("{step} can take away what nobody captured.", step=early.step)
            advice = words("Add an action with `effect: capture-evidence` before it.")
            yield Breach(message, chart.at(early.step), advice, early.witness())
        yield from _uncovered(chart)


def _captures(node: Node) -> bool:
    return has(node, Effect.CAPTURE_EVIDENCE)


def _removes_unseen(node: Node) -> bool:
    """Whether a card removes something above the line that captures it."""
    if not is_own(node) or not has(node, *REMOVALS):
        return False
    effects = [action.effect for action in _actions(node)]
    removed = min(effects.index(one) for one in REMOVALS if one in effects)
    return Effect.CAPTURE_EVIDENCE not in effects[:removed]


def _uncovered(chart: Chart) -> Iterator[Breach]:
    for node, _ in chart.own():
        for number, action in enumerate(_actions(node)):
            if action.effect is Effect.DELETE_CONTENT and action.charter is None:
                message = words("{step} deletes without saying by which rule.", step=node.id)
                advice = words("Add `charter` with the rule of the moderation charter.")
                yield Breach(message, (*chart.at(node.id), "do", number), advice)


def _actions(node: Node) -> tuple[Action, ...]:
    return (node.step.do or ()) if node.step is not None else ()
