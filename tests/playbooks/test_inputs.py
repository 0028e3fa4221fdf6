import pytest

from crisisctl.playbooks.approvals import wordings
from crisisctl.playbooks.bounds import Spot, declared
from crisisctl.playbooks.catalog import library
from crisisctl.playbooks.inputs import variables_in
from crisisctl.playbooks.load import load
from crisisctl.replies.template import parse


def said(name):
    loaded = load(name)
    return [(one.position.line, str(one.message)) for one in loaded.findings]


def line_of(folder, text, name="every-key.yaml"):
    lines = (folder / name).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def test_what_a_mention_answers_is_not_asked_by_the_desk(folder, edit):
    edit("every-key.yaml", "ask: count", "ask: [count, order]")
    ((line, message),) = said("every-key")
    assert line == line_of(folder, "ask: [count, order]")
    assert "`order` is asked for each mention" in message


@pytest.mark.parametrize(
    "text", ["{{ order }}", "{% if order == 'x' %}A{% endif %}", "{{ topic or order | upper }}"]
)
def test_what_a_mention_answers_is_not_said_by_the_desk(folder, edit, text):
    edit("every-key.yaml", "fr: À tous., en: To all.", f'fr: À tous., en: "{text}"')
    ((line, message),) = said("every-key")
    assert line == line_of(folder, "id: tell, say: to-staff")
    assert "`order` is asked for each mention" in message


@pytest.mark.parametrize("text", ["{# {{ order }} #}To all.", "To all.{#- order -#}"])
def test_a_comment_says_nothing(folder, edit, text):
    edit("every-key.yaml", "fr: À tous., en: To all.", f'fr: À tous., en: "{text}"')
    assert said("every-key") == []


def test_nor_repeated_while_it_waits(folder, edit):
    edit("every-key.yaml", "en: News.", 'en: "{{ order }}"')
    assert [line for line, _ in said("every-key")] == [
        line_of(folder, "every: 20m, say: update"),
        line_of(folder, "every: 1h, say: update"),
    ]


@pytest.mark.parametrize("text", ["order", "{{ topic.order }}", "{{ 'order' }}", "{{ reorder }}"])
def test_a_word_is_not_always_a_name(folder, edit, text):
    edit("every-key.yaml", "fr: À tous., en: To all.", f'fr: À tous., en: "{text}"')
    assert said("every-key") == []


@pytest.mark.parametrize(("private", "count"), [("", 1), (", private: true", 0)])
def test_what_is_private_in_one_playbook_is_private_in_all(folder, private, count):
    path = folder / "called.yaml"
    inputs = f"inputs:\n  order: {{ask: {{fr: Quoi, en: What}}{private}}}\n"
    path.write_text(path.read_text("utf-8") + inputs, "utf-8")
    found = load("every-key").findings
    assert [str(one.message).partition(":")[0] for one in found] == [
        "`order` is private in every-key and not here"
    ] * count
    assert {(one.position.path, one.position.line) for one in found} == (
        {("playbooks/called.yaml", line_of(folder, "  order:", "called.yaml"))} if count else set()
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Hi {{ mention.author }}, {{ topic|upper }}", {"mention.author", "topic"}),
        ("{% if links.dm is defined %}A{% endif %}", {"links.dm"}),
        ("{{ 'topic' }} topic {# {{ topic }} #}", set()),
        ("{{ topic | upper | title }}", {"topic"}),
    ],
)
def test_the_variables_of_a_text(text, names):
    keywords = {"if", "is", "defined", "endif"}
    assert variables_in(text) - keywords == names


@pytest.mark.parametrize("path", sorted(library().glob("*.yaml")), ids=lambda path: path.stem)
def test_the_variables_are_those_that_jinja_finds(path):
    plan = load(str(path)).plan
    for wording in wordings(plan, plan.main) if plan is not None else ():
        spot = Spot(plan, wording.playbook, wording.language, tuple(plan.team.channels))
        known = {name for name in variables_in(wording.text) if declared(spot, name)}
        asked = {name for name in parse(wording.text).variables() if declared(spot, name)}
        assert known == asked
