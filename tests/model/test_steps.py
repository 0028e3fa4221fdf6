import pytest
from pydantic import ValidationError

from crisisctl.model.playbook import Severity
from crisisctl.model.steps import Step, StepKind
from crisisctl.model.waits import Repeat

ACT = [{"en": "Act"}]


@pytest.mark.parametrize(
    "body",
    [
        {"together": {}},
        {"decide": {"en": "Which"}, "options": {}},
        {"decide": {"en": "Which"}},
        {"options": {"one": {}}},
        {"wait": {}},
        {"do": []},
        {"escalate": {"to": [], "within": "5m"}},
        {"do": ACT, "end": {}},
        {"do": ACT, "needs": "order"},
        {"do": ACT, "at-most": {"times": 0, "then": "over"}},
        {},
    ],
)
def test_a_step_from_which_nothing_could_follow_is_refused(body):
    with pytest.raises(ValidationError):
        Step.model_validate({"id": "act", **body})


def test_a_step_knows_the_one_thing_it_does():
    assert Step.model_validate({"id": "act", "do": ACT}).kind is StepKind.DO
    assert Step.model_validate({"id": "over", "end": {}}).kind is StepKind.END


def test_a_rhythm_without_time_would_beat_for_ever():
    with pytest.raises(ValidationError, match="a time above zero"):
        Repeat.model_validate({"every": "0m", "say": "update"})
    with pytest.raises(ValidationError, match="a time above zero"):
        Severity.model_validate({"when": {"en": "Bad"}, "first-reply": "1h", "update-every": "0s"})
