from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

from crisisctl.lint.fill import Filler
from crisisctl.replies.render import render
from crisisctl.replies.template import parse

VALUES = {"a": "one", "m.b": "three", "empty": ""}


def readings(source: str, *, longest: Callable[[str], int] | None = None) -> list[str]:
    return Filler(VALUES, longest).readings(parse(source))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{{ a }} {{ m.b }} {{ m['b'] }}", ["one three three"]),
        ("{% if a %}x{% elif empty %}y{% else %}z{% endif %}!", ["x!", "y!", "z!"]),
        ("{% if a %}{% if m.b %}x{% else %}y{% endif %}{% endif %}", ["x", "y", ""]),
        ("{{ 'x' if a else 'y' }}", ["x", "y"]),
        ("{{ 'x' if a }}", ["x", ""]),
        ("{{ a or 'y' }}", ["one", "y"]),
        ("{{ empty | default('y') }}", ["", "y"]),
        ("{{ m.b | truncate(4) | upper }}", ["T..."]),
        ("{{ a | title }}{{ a | capitalize }}{{ ' A ' | trim | lower }}", ["OneOnea"]),
        ("{{ a == 'b' }}", ["False"]),
    ],
)
def test_every_branch_is_read(source, expected):
    assert readings(source) == expected


def test_the_longest_of_each_if():
    source = (
        "{% if a %}short{% else %}longer{% endif %} {% if a %}longer{% else %}short{% endif %}"
    )
    assert readings(source, longest=len) == ["longer longer"]


def test_many_branches_do_not_multiply():
    source = "{% if a %}x{% else %}y{% endif %}" * 200
    assert readings(source) == ["x" * 200, "y" * 200]


@given(
    st.lists(st.sampled_from(["{{ a }}", "text ", "{{ m.b | upper }}", "{% if a %}y{% endif %}"]))
)
def test_without_a_choice_it_says_what_is_rendered(parts):
    source = "".join(parts)
    rendered = render(parse(source), {"a": "one", "m": {"b": "three"}})
    assert rendered in readings(source)
