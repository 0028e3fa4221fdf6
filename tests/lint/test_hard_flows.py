"""Lint stays quick where walks explode, and says so where it can't follow them all."""

import time
from copy import deepcopy
from typing import Any

import pytest
from tests.lint.latest import by_lint
from tests.lint.playbooks import MESSAGES, mention, subject

from crisisctl.lint.first_word import Question, latest
from crisisctl.lint.graph import charts
from crisisctl.lint.moment import Moment
from crisisctl.lint.prices import Prices
from crisisctl.lint.private_rules import private_must_close
from crisisctl.lint.run import lint
from crisisctl.lint.speech import is_public
from crisisctl.lint.time_rules import needs_no_public_word
from crisisctl.lint.walk import Stop, Walker
from crisisctl.lint.worlds import worlds
from crisisctl.model.findings import Level


def hard() -> list[dict[str, Any]]:
    """500 steps: 60 decisions in a row (2^60 walks), and loops inside loops."""
    steps: list[dict[str, Any]] = []
    for n in range(60):
        after = f"j{n}"
        options: dict[str, Any] = {
            "a": {"next": f"a{n}"},
            "b": {"next": f"b{n}"},
            "unknown": {"next": f"b{n}"},
        }
        steps.append(
            {
                "id": f"d{n}",
                "role": "cm",
                "within": "1s",
                "decide": {"en": "?"},
                "options": options,
            }
        )
        for side in "abcefg":
            step: dict[str, Any] = {
                "id": f"{side}{n}",
                "role": "cm",
                "within": f"{n}s",
                "do": [{"en": "Act"}],
            }
            steps.append(step | ({"next": after} if side in "ag" else {}))
        steps.append({"id": after, "role": "cm", "within": "1s", "do": [{"en": "Act"}]})
    for n in range(2):
        again: dict[str, Any] = {"again": {"next": "loop0"}, "unknown": {"next": f"loop{n + 1}"}}
        loop: dict[str, Any] = {
            "id": f"loop{n}",
            "role": "cm",
            "within": "1s",
            "decide": {"en": "?"},
        }
        steps.append(loop | {"options": again, "at-most": {"times": 9, "then": "loop2"}})
    steps.append({"id": "loop2", "role": "cm", "within": "1s", "do": [{"en": "Act"}]})
    steps += [
        {"id": f"t{n}", "role": "cm", "within": "1s", "do": [{"en": "Act"}]} for n in range(15)
    ]
    steps.append({"id": "ack", "role": "cm", "within": "5s", "say": "ack"})
    return [*steps, {"id": "done", "end": {}}]


def test_the_work_grows_with_the_steps_and_not_with_the_walks():
    source = subject(mention(hard()))
    flow = charts(source)[1].flow
    assert flow.start is not None
    assert len(flow.nodes) == 500
    world = next(iter(worlds(source, flow)))
    prices = Prices(source, world.severity, 0)
    question = Question(
        Walker(flow, world), prices, lambda n: is_public(source, n), needs_no_public_word
    )
    outcome = latest(question, Stop(flow.start), Moment(0, ""))
    worst = sum(1 + 5 * n + 1 for n in range(60))  # each time the longer side: b, c, e, f and g
    loops = 9 + 9 + 1 + 15 + 5
    assert outcome.word is not None
    assert outcome.word.seconds == worst + loops
    assert outcome.visited < 500 + 2 * 10 * 10


def asking_again() -> list[dict[str, Any]]:
    """The same, and each decision is asked about again by the next steps."""
    steps = hard()
    for step in steps:
        kind, number = step["id"][0], step["id"][1:]
        if kind in "cf":
            step["when"] = {f"d{number}": ["a", "unknown"]}
        if kind == "j":
            step["when"] = f"d{number}"
    return steps


@pytest.mark.parametrize("steps", [hard(), asking_again()], ids=["hard", "asking again"])
def test_a_hard_playbook_is_judged_in_a_second(steps):
    source = subject(mention(steps))
    begin = time.process_time()
    found = {one.rule.id for one in lint(source)}
    assert time.process_time() - begin < 20  # one where nothing else runs; exploding, minutes
    assert "CC304" in found
    assert not found & {"CC000", "CC302"}


def tangled(decisions: int) -> list[dict[str, Any]]:
    """Decisions in a row that are all asked about at the end, in the other order."""
    options: dict[str, Any] = {name: {} for name in ("a", "b", "unknown")}
    decides = {"role": "cm", "within": "1m", "decide": {"en": "?"}, "options": options}
    names = [f"d{n}" for n in range(decisions)]
    act = {"role": "cm", "within": "1m", "do": [{"en": "Act"}]}
    return [
        *({"id": name} | deepcopy(decides) for name in names),
        *({"id": f"x{name}", "when": {name: "a"}} | deepcopy(act) for name in names),
        {"id": "ack", "role": "cm", "within": "1m", "say": "ack"},
        {"id": "done", "end": {}},
    ]


@pytest.mark.parametrize("decisions", [5, 20])
def test_conditions_that_all_depend_on_one_another_are_followed_where_it_matters(decisions):
    source = subject(mention(tangled(decisions)))
    begin = time.process_time()
    flow = charts(source)[1].flow
    assert by_lint(source, flow, "sev3") == {"word": (2 * decisions + 1) * 60, "end": None}
    assert time.process_time() - begin < 20


def guarded(pairs: int, *, unguarded: int | None = None) -> str:
    """Private talks, each under the condition that its closing is under, but one perhaps."""
    act = {"role": "cm", "within": "1m"}
    steps: list[dict[str, Any]] = [{"id": "ack", "say": "ack"} | act]
    for n in range(pairs):
        back = {"1h": f"p{n + 1}" if n + 1 < pairs else "c0"}
        steps.append({"id": f"p{n}", "say": "invite", "no-reply-after": back} | act)
        steps[-1]["when"] = "hurt" if n == unguarded else f"leak{n}"
    steps += [{"id": f"c{n}", "say": "closing", "when": f"leak{n}"} | act for n in range(pairs)]
    asked = "".join(
        f"  leak{n}: {{ask: {{en: 'A leak?'}}, type: yes-no-unknown}}\n" for n in range(pairs)
    )
    hurt = "  hurt: {ask: {en: 'Hurt?'}, type: yes-no-unknown}\n"
    return MESSAGES + asked + hurt + mention([*steps, {"id": "done", "end": {}}])


@pytest.mark.parametrize("pairs", [12, 20])
def test_as_many_guards_as_there_are_talks_prove_that_each_is_closed(pairs):
    begin = time.process_time()
    assert not list(private_must_close(subject(guarded(pairs))))
    (found,) = private_must_close(subject(guarded(pairs, unguarded=7)))
    assert str(found.message).startswith("After p7 the conversation can end at done")
    assert time.process_time() - begin < 20


def test_what_cannot_be_followed_is_told_and_no_finding():
    asked = [f"leak{n}" for n in range(8)]
    inputs = "".join(f"  {x}: {{ask: {{en: '?'}}, type: yes-no-unknown}}\n" for x in asked)
    act = {"role": "cm", "within": "1m", "do": [{"en": "Act"}]}
    branches = {
        side: [{"id": f"{side}{x}", "when": x} | deepcopy(act) for x in asked] for side in "ab"
    }
    talk = {"id": "talk", "role": "cm", "within": "1m", "say": "private", "needs": ["order"]}
    steps = [talk, {"id": "both", "together": branches}, {"id": "done", "end": {}}]
    (told,) = private_must_close(subject(MESSAGES + inputs + mention(steps)))
    assert told.rule.level is Level.WARNING
    assert str(told.message) == (
        "Too many conditions depend on one another here to prove this: " + ", ".join(asked) + "."
    )


def around(loops: int, turns: int, then: str) -> list[dict[str, Any]]:
    """Loops inside one another, around all of the steps; used up, each leads on to the next."""
    *steps, ack, done = [step for step in hard() if not step["id"].startswith("loop")]
    for n in range(loops):
        options = {"again": {"next": "d0"}, "unknown": {}}
        again = {"id": f"again{n}", "role": "cm", "within": "1s", "decide": {"en": "?"}}
        on = "ack" if then == "out" or n + 1 == loops else f"again{n + 1}"
        steps.append(again | {"options": options, "at-most": {"times": turns, "then": on}})
    return [*steps, ack, done]


@pytest.mark.parametrize(
    ("loops", "turns", "then"),
    [(1, 8, "on"), (2, 8, "on"), (2, 8, "out"), (3, 8, "on"), (4, 10, "on"), (4, 10, "out")],
)
def test_loops_around_five_hundred_steps(loops, turns, then):
    """Each turn of each loop sends us back, or those of the innermost alone."""
    source = subject(mention(around(loops, turns, then)))
    begin = time.process_time()
    found = {one.rule.id for one in lint(source)}
    assert time.process_time() - begin < 20  # 0.6 s, and more under coverage; unrolled, minutes
    assert "CC304" in found
    assert not found & {"CC000", "CC302", "CC306"}
    body = sum(1 + 5 * n + 1 for n in range(60)) + 15
    back = turns if then == "out" else loops * turns
    word = by_lint(source, charts(source)[1].flow, "sev3")["word"]
    assert word == (1 + back) * body + loops * turns + 5
