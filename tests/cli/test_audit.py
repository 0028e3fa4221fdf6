"""`crisisctl audit` from a file to the screen."""

import json

import pytest

HEAD = "id,author,created_at,text,in_reply_to\n"
ROWS = (
    '1,Zoe Petit,2026-03-02T09:00Z,"@lumen my order 4455667 is late, zoe.petit@gmail.com",\n'
    '2,lumen,2026-03-02T09:30Z,"@zoe Hi Zoe, may we have your full name and address? ^JM",1\n'
    '3,bob,2026-03-02T10:00Z,"@lumen hello? @autre",\n'
    '4,tom,,"@lumen no date",\n'
)
HOSTILE = '5,eve,2026-03-02T11:00Z,"@lumen \u202e[b]x\x1b]0;t\x07 ![](http://e) <script> @all",\n'


@pytest.fixture
def export(own_home):
    file = own_home / "export.csv"
    file.write_text(HEAD + ROWS + HOSTILE, encoding="utf-8")
    return file


def test_the_text_fits_eighty_columns_and_ends_with_what_to_prepare(export, run):
    for lang in ("en", "fr"):
        code, out, _ = run("--lang", lang, "audit", export, "--brand", "lumen")
        assert code == 0
        assert max(map(len, out.splitlines())) <= 80
    out = run("audit", export, "--brand", "lumen")[1]
    assert "Mentions that never got an answer: 2 of 3 (66 %)." in out
    assert out.index("Copy-paste") < out.index("What to prepare first")
    assert "Line 5: no date" in out


def test_people_are_numbers_and_their_data_is_masked(export, run):
    for more in ([], ["--format", "md"], ["--json"], ["--show", "2"]):
        out = run("audit", export, "--brand", "lumen", *more)[1]
        assert "lumen" in out
        assert not any(one in out for one in ("Zoe", "zoe", "bob", "4455667", "@autre", "^JM"))


def test_names_are_shown_only_when_asked_for(export, run):
    out = run("audit", export, "--brand", "lumen", "--show", "1", "--names")[1]
    assert "Zoe Petit" in out
    assert "zoe.petit@gmail.com" in out


def test_a_conversation_is_opened_around_one_post(export, run):
    out = run("audit", export, "--brand", "lumen", "--show", "2")[1]
    assert [line[:4] for line in out.splitlines() if line[2:4] in ("1,", "2,")] == ["  1,", "▸ 2,"]


def test_a_post_that_is_not_there_is_said(export, run):
    code, _, err = run("audit", export, "--brand", "lumen", "--show", "77")
    assert (code, "no post 77" in err) == (2, True)


def test_the_page_is_complete_and_its_links_lead_to_its_examples(export, run):
    out = run("audit", export, "--brand", "lumen", "--format", "md")[1]
    assert "[3](#example-1)" in out
    assert "### Example 1\n" in out


@pytest.mark.parametrize("more", [[], ["--format", "md"], ["--show", "5", "--names"]])
def test_hostile_text_reaches_no_surface(export, run, more):
    out = run("audit", export, "--brand", "lumen", *more)[1]
    assert not {"\u202e", "\x1b", "\x07"} & set(out)
    outside = "".join(out.split("```")[::2]) if more == ["--format", "md"] else ""
    assert "<script>" not in outside


def test_json_has_its_schema_and_every_id(export, run):
    code, out, _ = run("audit", export, "--brand", "lumen", "--json")
    found = json.loads(out)
    assert code == 0
    assert found["schema"] == 1
    assert found["answers"]["unanswered"] == ["3", "5"]
    assert found["answers"]["mentions"]["waits"]["p90"] == {"seconds": 3600, "unanswered": True}
    assert found["read"]["problems"][0]["line"] == 5
    assert found["personal_data"]["asked"] == {"part": 1, "whole": 1, "percent": 100}


def test_a_file_without_a_post_is_refused_with_its_first_problem(own_home, run):
    file = own_home / "empty.csv"
    file.write_text(HEAD + "1,,2026-03-02T09:00Z,hello,\n", encoding="utf-8")
    code, _, err = run("audit", file)
    assert code == 2
    assert "no author" in err


def test_a_channel_that_is_none_is_refused(export, run):
    code, _, err = run("audit", export, "--channel", "nowhere")
    assert (code, "nowhere" in err) == (2, True)
