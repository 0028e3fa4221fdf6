import pytest
from tests.drawings.pictures import of_file
from tests.lint.playbooks import subject

from crisisctl.drawings.build import picture
from crisisctl.drawings.dot import dot
from crisisctl.drawings.mermaid import whole
from crisisctl.drawings.outline import outline
from crisisctl.drawings.picture import every, into_branches
from crisisctl.drawings.svg import svg
from crisisctl.i18n import Speaker
from crisisctl.model.steps import StepKind
from crisisctl.playbooks.catalog import available

SAY = Speaker("en")


def box(picture, flow, name):
    drawing = next(one for one in picture.drawings if one.key == flow)
    return next(one for one in every(drawing.boxes) if one.id == name)


def ways(one):
    return {(SAY(way.label) if way.label else "", way.target) for way in one.arrows}


def test_every_step_has_its_box_and_every_arrow_leads_to_one(every_key):
    for drawing in every_key.drawings:
        boxes = {one.id for one in every(drawing.boxes)}
        joins = {f"{one.id}.join" for one in every(drawing.boxes) if one.branches}
        targets = {way.target for one in every(drawing.boxes) for way in one.arrows}
        assert targets - {None} <= boxes | joins


def test_the_answers_of_a_decision_say_where_they_lead_and_why_nothing_is_said(small):
    assert ways(box(small, "each-mention", "triage")) == {
        ("customer: A customer", "answer"),
        ("distress (closing waived: a person in distress)", "help"),
        ("troll (no reply: a troll)", None),
        ("unknown", "answer"),
    }


def test_a_called_playbook_is_one_box_with_its_ways_out(small, every_key):
    called = box(small, "each-mention", "help")
    assert (called.kind, ways(called)) == (StepKind.RUN, {("", "done")})
    by_option = box(every_key, "steps", "scope.many")
    assert by_option.kind is StepKind.RUN
    assert ("many: Many", "scope.many") in ways(box(every_key, "steps", "scope"))
    assert ways(by_option) == {("", "call")}


def test_a_loop_shows_its_bound_and_its_way_out(small):
    one = box(small, "each-mention", "check")
    assert "at most 2 time(s)" in map(SAY, one.facts)
    assert ("too many turns", "done") in ways(one)


def test_a_call_and_branches_keep_their_own_ways_out():
    text = """\
each-mention:
  - id: help
    run: called
    at-most: {times: 2, then: done}
    next: both
  - id: both
    at-most: {times: 3, then: done}
    when: leak
    together: {care: [{id: tell, role: cm, within: 1h, say: ack}]}
  - id: again
    role: cm
    within: 1h
    decide: {en: "More?"}
    options: {yes: {next: help}, unknown: {next: done}}
  - {id: done, end: {}}
"""
    called = """\
each-mention:
  - id: who
    role: cm
    within: 1h
    decide: {en: "Who?"}
    options: {troll: {no-reply: troll}, unknown: {next: over}}
  - {id: over, end: {}}
"""
    made = picture(subject(text, called=called))
    assert ways(box(made, "each-mention", "help")) == {
        ("too many turns", "done"),
        ("", "both"),
        ("no reply, on record", None),
    }
    assert ways(box(made, "each-mention", "both")) == {("too many turns", "done"), ("", "again")}


def test_branches_stand_in_their_box_and_join(small):
    one = box(small, "steps", "both")
    assert {name: [inner.id for inner in boxes] for name, boxes in one.branches.items()} == {
        "care": ["tell"],
        "law": ["read"],
    }
    assert ways(one.branches["care"][0]) == {("", "both.join")}
    assert ways(one) == {("", "over")}


def test_a_time_out_and_a_condition_lead_somewhere(every_key):
    assert ("no answer for 12 h", "back") in ways(box(every_key, "each-mention", "in-private"))
    assert ("nobody answers", "speak") in ways(box(every_key, "steps", "call"))
    assert "only if not personal_data" in map(SAY, box(every_key, "steps", "call").facts)
    facts = [*map(SAY, box(every_key, "steps", "speak").facts)]
    assert facts[0] == "only if severity: sev2 | sev3, scope: many"


def test_a_condition_that_leads_where_the_step_leads_is_not_drawn_twice(every_key):
    assert ways(box(every_key, "steps", "speak")) == {("", "work")}


def test_the_latest_walk_is_marked_with_its_clocks(small):
    desk, mention = small.drawings
    assert SAY(mention.note) == (
        "At the latest, the first public word comes after 00:30 (sev3: 1 h promised)."
    )
    assert [(one.id, one.clock) for one in every(mention.boxes) if one.clock] == [
        ("triage", "00:10"),
        ("answer", "00:30"),
    ]
    worst = {way.target for way in box(small, "each-mention", "triage").arrows if way.worst}
    assert worst == {"answer"}
    assert SAY(desk.note).startswith("At the latest, the first public word comes after 00:15")
    assert box(small, "steps", "tell").clock == "00:15"
    assert box(small, "steps", "read").clock == ""


def test_the_facts_above_are_the_promises_and_the_clocks(every_key):
    assert [*map(SAY, every_key.facts)] == [
        "sev2: first reply within 30 min, an update every 1 h",
        "sev3: first reply within 1 h 30 min, an update every 4 h",
        "Notify: within 3 d of our knowing",
        "Complete: within 3 d of `regulator`",
        "Board: within 1 business day(s) of the declaration",
    ]


@pytest.mark.parametrize("found", [*available()], ids=lambda one: one.id)
def test_the_clocks_of_the_library_follow_the_marked_ways(found):
    for drawing in of_file(found.path).drawings:
        boxes = {one.id: one for one in every(drawing.boxes)}
        for one in boxes.values():
            for way in one.arrows:
                if way.worst and way.target in boxes and one.clock and boxes[way.target].clock:
                    assert one.clock <= boxes[way.target].clock


def test_a_branch_without_a_step_goes_straight_to_the_join():
    text = """\
steps:
  - {id: both, together: {care: [], law: [{id: read, role: legal, within: 1h, do: [{en: Read}]}]}}
  - {id: over, end: {hot-wash: 72h, review: 5bd}}
"""
    made = picture(subject(text))
    entries = {(SAY(one.label), one.target) for one in into_branches(box(made, "steps", "both"))}
    assert entries == {("care", "both.join"), ("law", "read")}
    assert "care" in "".join(span.text for line in outline(made, SAY, 80) for span in line)
    assert "both.join" in dot(made, SAY)
    assert whole(made, SAY).startswith("flowchart TD\n")
    assert ">care</text>" in svg(made, SAY)
