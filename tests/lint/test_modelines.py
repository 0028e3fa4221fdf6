import pytest

from crisisctl.lint.fixing import fixed
from crisisctl.lint.modelines import schema_for, with_modeline

LINE = "# yaml-language-server: $schema=.schema/playbook.schema.json\n"
SCHEMA = ".schema/playbook.schema.json"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id: a\n", LINE + "id: a\n"),
        ("# why\nid: a\n", LINE + "# why\nid: a\n"),
        ("id: a\r\n", LINE.replace("\n", "\r\n") + "id: a\r\n"),
        ("id: a\n" + LINE, LINE + "id: a\n" + LINE),
    ],
)
def test_on_top(text, expected):
    assert with_modeline(text, SCHEMA) == expected


@pytest.mark.parametrize(
    "text",
    [
        LINE + "id: a\n",
        "# why\n\n" + LINE + "---\nid: a\n",
        LINE,
        "#yaml-language-server: $schema=x\n",
    ],
)
def test_there_already(text):
    assert with_modeline(text, SCHEMA) == text


def test_the_schema_beside_the_file(own_home):
    (own_home / ".schema").mkdir()
    (own_home / SCHEMA).touch()
    assert schema_for(own_home / "a.yaml", "playbook") == SCHEMA
    assert schema_for(own_home / "team.yaml", "team") is None


def test_the_schema_of_a_neighbour(own_home):
    (own_home / "a.yaml").write_text("id: a\n", "utf-8")
    assert schema_for(own_home / "a.yaml", "playbook") is None
    (own_home / "b.yaml").write_text(
        "# yaml-language-server: $schema=../s/playbook.schema.json\n", "utf-8"
    )
    assert schema_for(own_home / "a.yaml", "playbook") == "../s/playbook.schema.json"
    assert schema_for(own_home / "team.yaml", "team") == "../s/team.schema.json"


def test_a_byte_order_mark_stays_first(own_home):
    (own_home / ".schema").mkdir()
    (own_home / SCHEMA).touch()
    made = fixed("id: a\n".encode("utf-8-sig"), own_home / "a.yaml")
    assert made.after == (LINE + "id: a\n").encode("utf-8-sig")


def test_approvals_are_written_by_the_program(own_home):
    (own_home / ".schema").mkdir()
    (own_home / SCHEMA).touch()
    assert not fixed(b"brand: a\n", own_home / "approvals.lock").changes
