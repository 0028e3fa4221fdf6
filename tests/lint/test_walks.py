"""Laws: what lint computes is what every run of the flow shows."""

from collections.abc import Iterator
from typing import Any

from hypothesis import assume, given, settings
from tests.lint.flows import HEAD, flows
from tests.lint.latest import by_lint
from tests.lint.playbooks import mention, subject
from tests.lint.runs import Over, Runs

from crisisctl.engine.flow import Flow, Node
from crisisctl.lint.flow_rules import bounded_loop
from crisisctl.lint.graph import charts
from crisisctl.lint.prices import Prices
from crisisctl.lint.private_rules import private_must_close
from crisisctl.lint.run import lint
from crisisctl.lint.speech import is_closing, is_private, is_public
from crisisctl.lint.subject import Subject
from crisisctl.lint.time_rules import needs_no_public_word


def bounded(steps: list[dict[str, Any]]) -> Subject:
    """A playbook of steps for each mention, if its loops end."""
    source = subject(HEAD + mention(steps))
    assume(not list(bounded_loop(source)))
    return source


def timed(source: Subject, flow: Flow, severity: str) -> Runs:
    """Runs up to the first word: they come to (when, whether it was said)."""
    prices = Prices(source, severity, 0)

    def see(at: tuple[float, str], node: Node) -> Any:
        if is_public(source, node):
            return Over((prices.said(node, at[0])[0], "word"))
        return prices.done(node, at[0])[0], "end"

    def late(said: Any, _node: Node, option: Any) -> Any:
        return None if needs_no_public_word(option) else said

    return Runs(flow, see, late)


def by_hand(source: Subject, flow: Flow, severity: str) -> dict[str, float | None]:
    """The latest word, and the latest end without one, of every run."""
    came = {end for end, _ in timed(source, flow, severity).every((0.0, "end"), severity)}
    return {
        what: max((at for at, found in came if found == what), default=None)
        for what in ("word", "end")
    }


@settings(max_examples=60, deadline=None)
@given(flows() | flows(together=True))
def test_the_latest_first_word_is_that_of_the_worst_run(steps):
    source = bounded(steps)
    flow = charts(source)[1].flow
    for severity in ("sev1", "sev3"):
        assert by_lint(source, flow, severity) == by_hand(source, flow, severity)


@settings(max_examples=30, deadline=None)
@given(flows(together=True, deciding=True))
def test_no_run_is_missed_where_branches_decide(steps):
    source = bounded(steps)
    flow = charts(source)[1].flow
    for severity in ("sev1", "sev3"):
        found, real = by_lint(source, flow, severity), by_hand(source, flow, severity)
        assert (found["word"] or 0) >= (real["word"] or 0)
        assert (found["end"] is None) <= (real["end"] is None)


@settings(max_examples=60, deadline=None)
@given(flows())
def test_a_private_talk_is_left_open_where_a_run_leaves_it_open(steps):
    source = bounded(steps)
    flow = charts(source)[1].flow

    def see(owed: str, node: Node) -> str:
        if is_closing(source, node):
            return ""
        return node.id if not owed and is_private(source, node) else owed

    def late(owed: str, _node: Node, option: Any) -> Any:
        return None if option.waive_closing else owed

    expected = {
        (owed, last)
        for severity in ("sev1", "sev3")
        for owed, last in Runs(flow, see, late).every("", severity)
        if owed
    }
    assert set(left_open(source)) == expected


def left_open(source: Subject) -> Iterator[tuple[str, str]]:
    """What CC306 says is left open, and where."""
    for one in private_must_close(source):
        assert one.steps[-1].params["step"] == one.message.params["end"]
        yield str(one.message.params["step"]), str(one.message.params["end"])


@settings(max_examples=40, deadline=None)
@given(flows() | flows(together=True))
def test_no_flow_makes_a_rule_crash(steps):
    assert "CC000" not in {finding.rule.id for finding in lint(subject(mention(steps)))}
