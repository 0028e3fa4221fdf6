import pytest

from crisisctl.model.playbook import Input
from crisisctl.session.inputs import SAMPLES, input_check

WRONG = {
    "text": ["x" * 81],
    "number": ["twelve", "1.5", "--1", "١٢"],
    "date": ["22/11", "2026-13-01", "tomorrow"],
    "time": ["25:00", "noon", "14:75"],
    "url": ["http://example.org", "https://", "https://a b", "example.org"],
}
RIGHT = {
    "text": ["x" * 80, "é\n\tè"],
    "number": ["12", " -3 "],
    "date": ["2026-11-22"],
    "time": ["14:05", "9h", "14 h 05"],
    "url": ["https://example.org/é?x=1"],
}


def asked(kind):
    return Input.model_validate({"ask": {"en": "?"}, "type": kind, "max-length": 80})


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in WRONG.items() for t in texts])
def test_what_is_no_answer_is_said(kind, text):
    assert input_check(asked(kind), text) is not None


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in RIGHT.items() for t in texts])
def test_what_is_an_answer_is_taken(kind, text):
    assert input_check(asked(kind), text) is None


@pytest.mark.parametrize("kind", list(SAMPLES))
def test_each_kind_has_a_sample_that_it_takes(kind):
    assert input_check(asked(kind), SAMPLES[kind]) is None


@pytest.mark.parametrize("limit", [1, 3, 80])
def test_the_longest_answer_has_as_many_characters_as_it_may(limit):
    short = asked("text").model_copy(update={"max_length": limit})
    assert input_check(short, "é" * limit) is None
    assert "At most" in str(input_check(short, "é" * (limit + 1)))
