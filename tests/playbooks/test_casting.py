from crisisctl.model.team import Team
from crisisctl.playbooks.casting import approvers, cast
from crisisctl.playbooks.catalog import library
from crisisctl.playbooks.document import read

PEOPLE = [{"name": "Ada"}, {"name": "Bo"}]


def team(**roles):
    whole = {
        name: {"title": {"en": name}, "people": PEOPLE} | facts for name, facts in roles.items()
    }
    return Team.model_validate({"crisisctl": 1, "brand": "Ondine", "roles": whole})


def test_the_library_s_team():
    whole = Team.model_validate(read((library() / "team.yaml").read_bytes(), "team.yaml").value)
    assert cast(whole) == {
        "answers": "community-manager",
        "leads": "crisis-lead",
        "solves": "care-lead",
        "decides": "executive",
        "safety": "safety-officer",
        "log": "watch-officer",
    }
    assert "community-manager" not in approvers(whole, "community-manager")


def test_one_role_does_everything():
    alone = team(boss={})
    assert set(cast(alone).values()) == {"boss"}
    assert approvers(alone, "boss") == ()


def test_duties_decide_before_names():
    found = cast(
        team(a={"duties": ["log-keeper"]}, b={"duties": ["lead"]}, c={"duties": ["safety"]})
    )
    assert (found["leads"], found["log"], found["safety"]) == ("b", "a", "c")


def test_without_duties_the_most_trusted_leads():
    found = cast(
        team(cm={}, lead={"may-approve": ["holding", "update"]}, care={"may-approve": ["private"]})
    )
    assert (found["leads"], found["answers"], found["solves"]) == ("lead", "cm", "care")


def test_whoever_writes_does_not_approve():
    may = {"may-approve": ["acknowledgement", "holding", "update"]}
    assert approvers(team(cm=may, a=may, b=may, c=may), "cm") == ("a", "b")
