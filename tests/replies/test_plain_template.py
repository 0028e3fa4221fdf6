"""Law: what is read without Jinja2's parser is what Jinja2's parser reads."""

import subprocess
import sys

from hypothesis import example, given, settings, strategies as st
from jinja2 import TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crisisctl.replies.jinja_template import jinja_parts
from crisisctl.replies.plain_template import plain_parts
from crisisctl.replies.template import parse

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
def test_a_plain_template_has_the_parts_that_jinja_reads(source):
    plain = plain_parts(source)
    assert plain is None or plain == jinja_parts(source)


@given(st.text("{}%# \n.abif_-", max_size=30))
def test_no_source_is_read_that_jinja_refuses(source):
    if plain_parts(source) is None:
        return
    try:
        ImmutableSandboxedEnvironment().parse(source)
    except TemplateSyntaxError as error:
        raise AssertionError(source) from error


def test_most_texts_are_plain():
    source = (
        "Hello {{ mention.author }}.{% if personal %} {{ personal }}{% endif %} {{ signature }}"
    )
    assert plain_parts(source)
    assert parse(source).variables() == {"mention.author", "personal", "signature"}


def test_a_plain_template_costs_no_jinja():
    code = (
        "import sys; from crisisctl.replies.template import parse;"
        "parse('Hello {{ topic }}{% if personal %}.{% endif %}');"
        "print('jinja2' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_what_says_more_is_left_to_jinja():
    assert plain_parts("{{ topic | upper }}") is None
    assert plain_parts("{% if a == 'b' %}{% endif %}") is None
