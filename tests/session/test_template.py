import pytest
from tests.session.workshop import GIVEN, NOON, OVER, SAY, plan, start

from crisisctl.clock import DrillClock
from crisisctl.errors import UsageError
from crisisctl.playbooks.document import read
from crisisctl.session.desk import begin
from crisisctl.session.operator import Answer, Choice, Prompt
from crisisctl.session.template import FirstChoice
from crisisctl.session.walk import Walk
from crisisctl.stores.memory import MemoryJournal
from crisisctl.words import words


def test_each_prompt_stands_once_with_its_question_and_its_choices():
    first = FirstChoice(SAY)
    choices = (Choice("one", "One"), Choice("two", "Two"))
    for _ in range(2):
        assert first.ask(Prompt("scope", "One\nor two?", choices)) == Answer("one")
    assert first.ask(Prompt("url", "Link?", optional=True)) == Answer("")
    assert first.as_yaml() == (
        '# One or two? [one | two]\nscope: ["one", "one"]\n# Link?\nurl: ""\n'
    )


@pytest.mark.parametrize("question", ["# \"'{}[]: &*", "l'été \\ n", "« ? »"])
def test_the_file_is_yaml_whatever_stands_in_it(question):
    first = FirstChoice(SAY)
    first.ask(Prompt("a", question, sample=question))
    assert read(first.as_yaml().encode(), "a.yaml").value == {"a": question}


def test_a_sample_fits_the_prompt_or_there_is_none():
    first = FirstChoice(SAY)
    short = Prompt(
        "a", "?", sample="too long", check=lambda t: words("no") if "long" in t else None
    )
    assert first.ask(short) == Answer("an example")
    with pytest.raises(UsageError, match="No sample fits the prompt `a`"):
        first.ask(Prompt("a", "?", check=lambda _: words("Never.")))


def test_a_walk_without_an_end_is_refused(tmp_path):
    body = """\
steps:
  - id: again
    decide: {en: "Again?"}
    options: {"yes": {next: again}, "no": {next: end}}
  - {id: end, end: {}}
"""
    desk = begin(
        MemoryJournal(), DrillClock(NOON), plan(tmp_path, body), "", "sev3", exercise=True
    )
    with pytest.raises(UsageError, match="does not end"):
        Walk(desk, FirstChoice(SAY), SAY, lambda _: words("Copied."), attended=False).go()


def test_a_text_that_may_not_leave_is_left_out_rather_than_tried_for_ever(tmp_path):
    body = """\
+lost: {kind: holding, audience: public, text: {en: "{{ topic }}: see {{ links.dark }}."}}
steps:
  - {id: speak, say: {message: lost, on: [x]}}
  - {id: end, end: {}}
"""
    desk = begin(
        MemoryJournal(), DrillClock(NOON), plan(tmp_path, body), "", "sev3", exercise=True
    )
    first = FirstChoice(SAY)
    Walk(desk, first, SAY, lambda _: words("Copied."), attended=False).go()
    assert '\nlost.refused: "skip"\n' in first.as_yaml()
    assert desk.incident.closed_at is not None


@pytest.mark.parametrize(
    ("until", "answer"),
    [('{leak: "no"}', "no"), ("not leak", "no"), ("leak", "yes"), ("{topic: [red]}", "red")],
)
def test_a_wait_is_answered_so_that_it_ends(tmp_path, until, answer):
    body = f"steps:\n  - {{id: rest, wait: {{until: {until}}}}}\n  - {{id: end, end: {{}}}}\n"
    made = plan(tmp_path, body)
    desk = begin(MemoryJournal(), DrillClock(NOON), made, "", "sev3", exercise=True)
    Walk(desk, FirstChoice(SAY), SAY, lambda _: words("Copied."), attended=False).go()
    assert desk.incident.closed_at is not None
    assert answer in desk.incident.answers.values()


def test_what_is_told_in_private_is_no_sample_for_the_public(tmp_path):
    flow = "  - {id: ask, ask: [order, topic]}\n  - {id: speak, say: ack}\n  - {id: done, end: {}}"
    made = plan(tmp_path, OVER + "each-mention:\n" + flow)
    desk = begin(MemoryJournal(), DrillClock(NOON), made, "", "sev3", exercise=True)
    first = FirstChoice(SAY)
    walked = Walk(desk, first, SAY, lambda _: words("Copied."), attended=False)
    walked.take_first_mention(GIVEN)
    walked.go()
    assert '\ninputs.order: "A-1042"\n' in first.as_yaml()
    assert '\nack: "sent"\n' in first.as_yaml()


RIVALS = """\
steps:
  - id: both
    together:
      one: [{id: rest, wait: {until: UNTIL}}]
      two: [{id: scope, decide: {en: "One?"}, options: {one: {next: noted}, many: {next: noted}}},
            {id: noted, do: [{en: Note it}]}]
  - {id: end, end: {}}
"""


@pytest.mark.parametrize("until", ["{severity: sev2}", "{scope: many}", "not scope"])
def test_a_wait_that_nobody_can_end_by_an_answer_is_left_out(tmp_path, until):
    body = RIVALS.replace("UNTIL", until)
    desk = begin(
        MemoryJournal(), DrillClock(NOON), plan(tmp_path, body), "", "sev3", exercise=True
    )
    first = FirstChoice(SAY)
    Walk(desk, first, SAY, lambda _: words("Copied."), attended=False).go()
    assert desk.incident.closed_at is not None
    assert '# rest [mention | later]\nrest: {skip: "an example"}\n' in first.as_yaml()


def test_a_wait_for_what_is_decided_is_over_like_any_other(tmp_path):
    body = RIVALS.replace("UNTIL", "{scope: one}")
    found = start(plan(tmp_path, body), "one", "done", "over", given=None)
    assert found.prompt == "close"


def test_a_wait_for_what_is_not_decided_says_so(tmp_path):
    found = start(plan(tmp_path, RIVALS.replace("UNTIL", "{severity: sev2}")), "one", "done")
    assert found.prompt == "rest"
    assert "It waits for severity: it can't be over yet." in found.script.said
