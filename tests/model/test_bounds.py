import pytest
from hypothesis import given, strategies as st
from pydantic import ValidationError

from crisisctl.model.bounds import Bound, ValueType

VALUES = st.sampled_from(
    [
        "yes",
        "no",
        "",
        "12",
        "-3",
        "2026-11-22",
        "14:05",
        "14\u00a0h\u00a005",
        "https://a.example/b",
    ]
)
BOUNDS = st.one_of(
    st.lists(VALUES, max_size=3).map(lambda values: Bound(one_of=tuple(values))),
    st.builds(Bound, type=st.sampled_from(ValueType), max_length=st.none() | st.integers(1, 20)),
)


@pytest.mark.parametrize(
    ("bound", "value", "allowed"),
    [
        (["yes", "no"], "yes", True),
        (["yes", "no"], "Yes", False),
        ([], "", False),
        ("text 3", "abc", True),
        ("text 3", "abcd", False),
        ("text 9", "a\nb", False),
        ("number 3", "-12", True),
        ("number 3", "1e3", False),
        ("date", "2026-11-22", True),
        ("date", "22/11/2026", False),
        ("time", "9 h 05", True),
        ("time", "tomorrow", False),
        ("url 30", "https://a.example/b", True),
        ("url 30", "http://a.example/b", False),
        ("url 30", "https://a.example/b c", False),
    ],
)
def test_what_a_bound_allows(bound, value, allowed):
    read = Bound.model_validate(bound)
    assert read.allows(value) is allowed
    assert read.model_dump(mode="json") == bound


@pytest.mark.parametrize("bound", ["text 0", "text -1", "words", "text  4", 3, [3], None, ""])
def test_what_is_no_bound(bound):
    with pytest.raises(ValidationError):
        Bound.model_validate(bound)


@given(BOUNDS, BOUNDS, VALUES)
def test_what_holds_another_allows_what_it_allows(one, other, value):
    if one.holds(other) and other.allows(value):
        assert one.allows(value)
    assert one.holds(one) or not all(map(one.allows, one.one_of or ()))
