import time

import pytest

from crisisctl.replies.template import MAX_SOURCE, TemplateProblem, parse

ATTACKS = [
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ ''.__class__ }}",
    "{{ ''['__class__'] }}",
    "{{ mention['__class__'] }}",
    "{{ mention[topic] }}",
    "{{ mention[0] }}",
    "{{ mention.0 }}",
    "{{ mention[1:2] }}",
    "{{ topic|attr('__class__') }}",
    "{{ ('{0.__call__.__builtins__[__import__]}'|attr('format'))(x) }}",
    "{{ '%s'.format(1) }}",
    "{{ topic.upper() }}",
    "{{ mention.wipe() }}",
    "{{ range(10) }}",
    "{{ lipsum(n=99999) }}",
    "{{ dict(a=1) }}",
    "{{ namespace() }}",
    "{{ self }}",
    "{{ self._TemplateReference__context }}",
    "{{ _secret }}",
    "{{ 'a' * 10**9 }}",
    "{% if 0 %}{{ 'a' * 10**9 }}{% endif %}",
    "{{ 9 ** (9 ** 9) }}",
    "{{ 1 + 1 }}",
    "{{ 1 // 0 }}",
    "{{ -topic }}",
    "{{ topic ~ topic }}",
    "{{ topic|center(10**9) }}",
    "{{ topic|center(1000000000) }}",
    "{{ '%1000000000d'|format(1) }}",
    "{{ topic|indent(10000000) }}",
    "{{ topic|wordwrap(1) }}",
    "{{ topic|replace('', 'aaaaaaaaaaaa') }}",
    "{{ topic|list }}",
    "{{ topic|map('upper') }}",
    "{{ topic|truncate(1000000000) }}",
    "{{ topic|truncate(2) }}",
    "{{ topic|truncate(true) }}",
    "{{ topic|truncate(length=9) }}",
    "{{ topic|truncate(9, false, 'aaaaaaaaaaaaaaaa') }}",
    "{{ topic|default(*mention) }}",
    "{{ topic|default(**mention) }}",
    "{{ topic|default(mention.__class__) }}",
    "{{ topic|urlize }}",
    "{{ topic|safe }}",
    "{{ topic|nonesuch }}",
    "{{ topic is callable }}",
    "{{ topic is divisibleby(0) }}",
    "{{ topic in 3 }}",
    "{{ topic < 3 }}",
    "{{ [1, 2] }}",
    "{{ {'a': 1} }}",
    "{{ (1, 2) }}",
    "{% for i in topic %}{{ i }}{% endfor %}",
    "{% for i in range(99999) %}{% for j in range(99999) %}x{% endfor %}{% endfor %}",
    "{% set x = topic %}",
    "{% set x %}{{ topic }}{% endset %}",
    "{% macro f() %}{{ caller() }}{% endmacro %}",
    "{% call f() %}{% endcall %}",
    "{% include 'a' %}",
    "{% import 'a' as a %}",
    "{% from 'a' import b %}",
    "{% extends 'a' %}",
    "{% block a %}{% endblock %}",
    "{% filter upper %}a{% endfilter %}",
    "{% with a = 1 %}{% endwith %}",
    "{% autoescape true %}{% endautoescape %}",
    "{% do topic %}",
    "{% break %}",
    "{{ topic",
    "{% if topic %}",
    "{{ " + "(" * 4000 + "topic" + ")" * 4000 + " }}",
    "{{ " + "not " * 1500 + "topic }}",
    "{{ mention" + ".a" * 100 + " }}",
    "{% if topic %}" * 300 + "{% endif %}" * 300,
    "{{ " + "9" * 8000 + " }}",
    "{{ 'a' if " * 500,
    "a" * (MAX_SOURCE + 1),
]


@pytest.mark.parametrize("source", ATTACKS, ids=range(len(ATTACKS)))
def test_an_attack_is_refused_before_it_is_compiled_and_at_once(source):
    start = time.process_time()
    with pytest.raises(TemplateProblem) as caught:
        parse(source)
    assert time.process_time() - start < 2
    assert all(problem.params["line"] in range(1, 10) for problem in caught.value.problems)
    assert str(caught.value).startswith("line ")


@pytest.mark.parametrize(
    ("source", "variables"),
    [
        ("Nothing to fill.", set()),
        ("Hi {{ mention.author }}, {{ topic }}", {"mention.author", "topic"}),
        ('{{ mention["author"] | upper }}', {"mention.author"}),
        ("{{ topic | default('this') | truncate(40, true) }}", {"topic"}),
        ("{% if order is defined %}{{ order }}{% elif a != 'b' %}no{% endif %}", {"order", "a"}),
        ("{{ personal if personal else 'you' }}{# a note #}", {"personal"}),
        ("{% raw %}{{ shown }}{% endraw %}", set()),
        ("{{ a and b or not c }}", {"a", "b", "c"}),
        ("{{ mention }}{{ mention.author }}", {"mention", "mention.author"}),
    ],
)
def test_a_template_knows_the_names_it_needs(source, variables):
    assert parse(source).variables() == variables


def test_every_problem_is_told_with_its_line():
    with pytest.raises(TemplateProblem) as caught:
        parse("fine\n{{ a.b() }}\n{{ c|safe }}\n")
    assert {problem.params["line"] for problem in caught.value.problems} == {2, 3}
