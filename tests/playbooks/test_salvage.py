import pytest

from crisisctl.playbooks.load import load


def said():
    return [str(one.message) for one in load("every-key").findings]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("effect: open-log", "effect: open-logs"),
        ("  - {id: how-many, ask: count}\n", "  - {id: how-many, ask: count, end: {}}\n"),
        ("  - {id: back, within: {aware: 24h}", "  - {id: back, within: {aware: soon}"),
        ("update: {kind: update", "update: {kind: updates"),
        ("text: {fr: Du neuf., en: News.}", "text: {fr: Du neuf., en: 5}"),
        ("order: {ask: {fr: Commande", "order: {type: nothing, ask: {fr: Commande"),
        ("sev2: {when: {fr: La presse", "sev2: {when: 5, wen: {fr: La presse"),
        ("owner: crisis-lead\n", ""),
        ("languages: [fr, en]\n", ""),
        ("title: {fr: Toutes les clés, en: Every key}\n", ""),
        ("cluster: accidental", "cluster: nobody-s"),
    ],
)
def test_wrong_names_are_told_beside_wrong_values(folder, edit, old, new):
    edit("every-key.yaml", old, new)
    before = said()
    assert before
    assert not [one for one in before if "named" in one or "never" in one or "no text" in one]
    edit("every-key.yaml", "remedy: goodwill", "remedy: goodwil")
    assert set(said()) == {*before, "There is no remedy named `goodwil`."}


def test_a_broken_team_hides_no_wrong_name(folder, edit):
    edit("team.yaml", "brand: Ondine", "brand: 5")
    edit("team.yaml", "    people: [{name: Eve}, {name: Finn}]\n", "")
    edit("every-key.yaml", "remedy: goodwill", "remedy: goodwil")
    assert said() == [
        "`brand` must be text, not the number 5.",
        "The key `people` is missing here.",
        "There is no remedy named `goodwil`.",
    ]


def test_the_places_are_those_of_the_file(folder, edit):
    edit("every-key.yaml", "  - {id: how-many, ask: count}\n", "  - {id: how-many, aks: count}\n")
    edit("every-key.yaml", "say: {message: statement", "say: {message: statment")
    lines = (folder / "every-key.yaml").read_text("utf-8").splitlines()
    found = load("every-key").findings
    assert {lines[one.position.line - 1].strip() for one in found} == {
        "- {id: how-many, aks: count}",
        "say: {message: statment, on: [x]}",
    }


def test_a_wrong_effect_is_no_empty_list(folder, edit):
    edit("every-key.yaml", "do: [{fr: Lire, en: Read}]", "do: [{fr: Lire, effect: reed}]")
    (one,) = said()
    assert one.startswith("`effect` is one of")
