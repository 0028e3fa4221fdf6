"""Law: what is read without Jinja2's parser is what Jinja2's parser reads."""

from hypothesis import example, given, settings, strategies as st
from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crisisctl.replies.plain_template import plain_tree
from crisisctl.replies.template import _names, _problems, parse

PIECES = [
    "Hello ",
    "\n",
    "é « { » } ",
    "{",
    "}",
    "%",
    "#",
    "{{ topic }}",
    "{{ mention.author }}",
    "{{ mention.is }}",
    "{{topic}}",
    "{{ true }}",
    "{{ _x }}",
    "{{ not }}",
    "{{ a | upper }}",
    "{% if personal %}",
    "{% if not personal %}",
    "{% if mention.url %}",
    "{% if links.dm is defined %}",
    "{% if links.dm is undefined %}",
    "{% else %}",
    "{% endif %}",
    "{%- endif %}",
    "{# no #}",
]


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
@example("{{{ topic }}")
@example("{{ topic }}}")
@example("{{ topic }}\n\n")
@example("{% if a %}{% else %}{% else %}{% endif %}")
@example("{% if a %}x{% endif %}\n{{ b }}")
def test_a_plain_template_has_the_tree_that_jinja_reads(source):
    plain = plain_tree(source)
    if plain is None:
        return
    tree = ImmutableSandboxedEnvironment().parse(source)
    assert plain[0] == tree
    assert list(_lines(plain[0])) == list(_lines(tree))
    assert not list(_problems(tree))
    assert plain[1] == frozenset(_names(tree))


def _lines(node: nodes.Node):
    yield type(node).__name__, node.lineno
    for child in node.iter_child_nodes():
        yield from _lines(child)


@given(st.text("{}%# \n.abif_-", max_size=30))
def test_no_source_is_read_that_jinja_refuses(source):
    if plain_tree(source) is None:
        return
    try:
        ImmutableSandboxedEnvironment().parse(source)
    except TemplateSyntaxError as error:
        raise AssertionError(source) from error


def test_most_texts_are_plain():
    source = (
        "Hello {{ mention.author }}.{% if personal %} {{ personal }}{% endif %} {{ signature }}"
    )
    assert plain_tree(source)
    assert parse(source).variables() == {"mention.author", "personal", "signature"}


def test_what_says_more_is_left_to_jinja():
    assert plain_tree("{{ topic | upper }}") is None
    assert plain_tree("{% if a == 'b' %}{% endif %}") is None
