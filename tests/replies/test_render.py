from typing import Any

import pytest
from hypothesis import given, strategies as st

from crisisctl.errors import PlaybookError
from crisisctl.replies.render import MAX_VALUE, TooLong, Unfilled, render
from crisisctl.replies.template import parse


def filled(source: str, **values: Any) -> str:
    return render(parse(source), values)


def test_values_stand_where_the_template_names_them():
    text = filled(
        "Hi {{ mention.author }}: {{ topic|upper }}", mention={"author": "Zoé"}, topic="a"
    )
    assert text == "Hi Zoé: A"


@pytest.mark.parametrize(
    "hostile", ["{{ secret }}", "{% for a in b %}", "{# x #}", "</b>&", "{0}"]
)
def test_a_value_is_never_a_template(hostile):
    assert filled("{{ a }}{{ secret }}", a=hostile, secret="s") == hostile + "s"


@given(st.text(max_size=200))
def test_any_value_comes_out_as_it_went_in(value):
    assert filled("[{{ mention.text }}]", mention={"text": value}) == f"[{value}]"


def test_what_is_missing_is_named_all_of_it():
    with pytest.raises(Unfilled) as caught:
        filled("{{ b }} {{ mention.author }} {{ a }} {{ given }}", given="", mention={"x": ""})
    assert caught.value.names == ("a", "b", "mention.author")
    assert isinstance(caught.value, PlaybookError)
    assert "{{ name | default" in str(caught.value.hint)


def test_a_default_and_a_condition_fill_what_is_missing():
    assert filled("{{ a|default('you') }}{{ m.b|default('!') }}") == "you!"
    assert filled("{% if a is defined %}{{ a }}{% else %}no{% endif %}") == "no"


@pytest.mark.parametrize("name", ["items", "keys", "get", "pop"])
def test_the_methods_of_a_mapping_are_not_names(name):
    with pytest.raises(Unfilled):
        filled("{{ m." + name + " }}", m={"a": "b"})
    assert filled("{{ m." + name + " }}", m={name: "b"}) == "b"


def test_a_text_has_no_attributes():
    with pytest.raises(Unfilled):
        filled("{{ a.upper }}", a="b")


def test_a_group_of_values_is_not_shown():
    with pytest.raises(TypeError, match="mention"):
        filled("{{ mention }}", mention={"author": "a"})


class Sly(str):
    __slots__ = ()


@pytest.mark.parametrize(
    "value", [1, None, b"b", ["a"], Sly("a"), {"a": 1}, {"a": {"b": "c"}}, {1: "a"}, print]
)
def test_only_plain_text_goes_in(value):
    with pytest.raises(TypeError):
        render(parse("{{ a }}"), {"a": value})


def test_sizes_are_bounded():
    with pytest.raises(ValueError, match="5000"):
        filled("{{ a }}", a="x" * (MAX_VALUE + 1))
    with pytest.raises(TooLong):
        filled("{{ a }}" * 1000, a="x" * MAX_VALUE)


def test_truncate_means_what_it_says():
    assert filled("{{ a|truncate(10, true) }}", a="x" * 12) == "xxxxxxx..."
