import re

import pytest

from crisisctl.lint.shown import Sought
from crisisctl.replies.template import parse

NAME = frozenset(["proof"])


@pytest.mark.parametrize(
    ("source", "ever", "always"),
    [
        ("{{ proof }}", True, True),
        ("nothing", False, False),
        ("{{ proof | upper | truncate(80) }}", True, True),
        ("{% if a %}{{ proof }}{% endif %}", True, False),
        ("{% if a %}{{ proof }}{% elif b %}{% else %}{{ proof }}{% endif %}", True, False),
        ("{% if a %}{{ proof }}{% else %}x {{ proof }}{% endif %}", True, True),
        (
            "{% if a %}{{ proof }}{% endif %}{% if b %}{% else %}{{ proof }}{% endif %}",
            True,
            False,
        ),
        ("{{ proof if a else b }}", True, False),
        ("{{ proof if a else proof }}", True, True),
        ("{{ proof if a }}", True, False),
        ("{{ a or proof }}", True, False),
        ("{% if proof %}yes{% endif %}", False, False),
        ("{{ proof == a }}", False, False),
        ("{% if proof is defined %}{{ proof }}{% endif %}", True, False),
    ],
)
def test_a_name(source, ever, always):
    assert Sought(NAME).ever(parse(source)) is ever
    assert Sought(NAME).always(parse(source)) is always


@pytest.mark.parametrize(
    ("test", "when_given", "when_not"),
    [
        ("proof is defined", True, False),
        ("proof is undefined", False, True),
        ("not proof is undefined", True, False),
        ("proof", True, False),
        ("not proof", False, True),
        ("other is defined", False, False),
    ],
)
def test_an_if_whose_answer_is_known(test, when_given, when_not):
    template = parse(f"{{% if {test} %}}{{{{ shown }}}}{{% endif %}}")
    short = parse(f"{{{{ shown if {test} else '' }}}}")
    for given, always in ((True, when_given), (False, when_not)):
        sought = Sought(frozenset(["shown"]), given={"proof": given})
        assert sought.always(template) is always
        assert sought.always(short) is always


def test_words_that_stand_in_the_text():
    sought = Sought(words=re.compile("3114"))
    assert sought.always(parse("Call 3114, {{ name }}."))
    assert not sought.always(parse("{% if a %}Call 3114.{% endif %}"))
    assert not sought.ever(parse("{{ '3114' }}"))
