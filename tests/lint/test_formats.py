"""How findings are written, judged by what reads them."""

import json
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, strategies as st
from jsonschema import Draft4Validator
from tests.conftest import ROOT
from tests.lint.playbooks import mention, subject

from crisisctl.i18n import Speaker
from crisisctl.lint.columns import columns
from crisisctl.lint.fingerprints import fingerprints
from crisisctl.lint.formats import FORMATS
from crisisctl.lint.private_rules import private_must_close
from crisisctl.lint.report import Report
from crisisctl.lint.spans import WIDTH
from crisisctl.lint.time_rules import first_reply_budget
from crisisctl.model.findings import Finding, Level, Position, Rule
from crisisctl.playbooks.rules import FORMAT, OWN_TEAM
from crisisctl.words import Words, words

SAY = Speaker("en")
LATE = mention(
    "  - {id: ack, role: cm, within: 2h, say: ack}\n"
    "  - {id: ask, role: cm, within: 1h, say: invite, no-reply-after: {12h: done}}\n"
    "  - {id: done, end: {}}\n"
)
WITNESS = ["02:00 ack", "15:00 ask (answered at the last minute): from here on", "15:00 done"]
INFO = Rule("CC303", "decision-default", Level.INFO)
STRANGE = "\x1b[31m\u202e <b>&\"']]>, 100%: \r\n::error::\x00\x07\ufffe\U000e0041"


@pytest.fixture(scope="module")
def report():
    """Two errors of rules, a warning and a remark, in two files."""
    source = subject(LATE)
    lines = source.plan.files["main.yaml"].splitlines()
    found = [*first_reply_budget(source), *private_must_close(source)]
    found.append(Finding(OWN_TEAM, words("No team."), Position("a/other.yaml", 3, 5, 4)))
    found.append(Finding(INFO, words("A remark."), Position("a/other.yaml", 4)))
    shown = {("main.yaml", number): line for number, line in enumerate(lines, start=1)}
    return Report(tuple(found), shown, files=3, ignored=2)


def one(rule=FORMAT, message="It is wrong.", at=None, line="", advice=None):
    at = at or Position("p.yaml", 1, 1)
    finding = Finding(rule, Words("{it}", {"it": message}), at, advice)
    return Report((finding,), {(at.path, at.line): line})


def written(name, report, language="en"):
    return FORMATS[name](report, Speaker(language))


def test_text(report):
    assert (
        written("text", report)
        == """\
main.yaml

  9:5 error CC304 first-reply-budget
    At sev3 the first public word can come after 02:00; 1 h is promised on x,
    facebook.
    9 │   - {id: ack, role: cm, within: 2h, say: ack}
      │     ^^^^^^^^
    why:  half of those who write on X expect an answer within two hours, and a
          plan holds only if it holds with the approver asleep.
    path: 02:00 ack: the first public word
    do:   Say a pre-approved text first, or shorten the steps before it.

  10:5 error CC306 private-must-close
    After ask the conversation can end at done without a public closing.
    10 │   - {id: ask, role: cm, within: 1h, say: invite, no-reply-after: {12h:…
       │     ^^^^^^^^
    why:  who followed the quarrel in public must see that it was settled.
    path: 02:00 ack
          15:00 ask (answered at the last minute): from here on
          15:00 done
    do:   Lead this path through a `closing` message, or add `waive-closing`.

a/other.yaml

  3:5 warning CC004 own-team
    No team.
    why:  a call to somebody who does not exist is a call that nobody answers.

  4:1 info CC303 decision-default
    A remark.
    why:  in doubt assume the worst, and do not debate severity in the middle of
          it.

2 errors, 1 warning, 1 info in 3 files.
Left out, as the settings ask: 2.
More about a rule: crisisctl explain CC304
"""
    )


def test_text_says_why_once_a_rule(report):
    twice = replace(report, findings=(*report.findings, *report.findings[-1:]))
    assert written("text", twice).count("why:") == 4


def test_text_without_findings():
    assert written("text", Report((), files=1)) == (
        "No findings in 1 file: every promise is kept.\n"
    )


def test_text_counts_one_and_many():
    assert "1 error in 1 file.\n" in written("text", one())
    many = Report(one().findings * 2 + one(OWN_TEAM).findings * 2, files=2)
    assert "2 errors, 2 warnings in 2 files.\n" in written("text", many)


@given(st.text(max_size=300), st.integers(1, 400), st.integers(0, 300))
def test_no_line_of_text_is_wider_than_a_terminal(line, column, width):
    at = Position("p.yaml", 1, column, width)
    source = line.replace("\n", " ").replace("\r", " ")
    shown = written("text", one(at=at, line=source, message="word " * 60))
    assert max(columns(text) for text in shown.split("\n")) <= WIDTH


def test_concise(report):
    assert written("concise", report).splitlines()[1:] == [
        (
            "main.yaml:10:5: CC306 After ask the conversation can end at done without a public"
            " closing."
        ),
        "a/other.yaml:3:5: CC004 No team.",
        "a/other.yaml:4:1: CC303 A remark.",
    ]
    assert written("concise", one(message="two\nlines")) == "p.yaml:1:1: CC002 two lines\n"
    assert written("concise", Report(())) == ""


def test_json(report):
    data = json.loads(written("json", report))
    assert (data["schema"], data["files"], data["ignored"]) == (1, 3, 2)
    assert data["findings"][1] == {
        "rule": "CC306",
        "name": "private-must-close",
        "severity": "error",
        "path": "main.yaml",
        "line": 10,
        "column": 5,
        "width": 0,
        "message": "After ask the conversation can end at done without a public closing.",
        "advice": "Lead this path through a `closing` message, or add `waive-closing`.",
        "steps": WITNESS,
        "places": [{"path": "main.yaml", "line": line, "column": 5} for line in (9, 10, 11)],
        "changes": None,
        "fingerprint": fingerprints(report.findings)[1],
    }


def test_the_documented_shape_of_json_is_the_shape(report):
    page = (ROOT / "docs" / "lint-formats.md").read_text("utf-8")
    data = json.loads(written("json", report))
    for key in (*data, *data["findings"][0]):
        assert f"| `{key}` |" in page


SARIF = json.loads(
    (ROOT / "tests" / "data" / "sarif" / "sarif-2.1.0-rtm.5.json").read_text("utf-8")
)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_sarif_is_what_its_schema_asks(report, language):
    Draft4Validator.check_schema(SARIF)
    for findings in (report, Report(()), one(message=STRANGE)):
        log = json.loads(written("sarif", findings, language))
        assert list(Draft4Validator(SARIF).iter_errors(log)) == []


def test_sarif(report):
    (run,) = json.loads(written("sarif", report))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["CC004", "CC303", "CC304", "CC306"]
    assert rules[3]["shortDescription"]["text"].startswith("A private conversation always")
    assert "```yaml\neach-mention:" in rules[3]["help"]["markdown"]
    late, silent, team, remark = run["results"]
    assert rules[silent["ruleIndex"]]["id"] == silent["ruleId"] == "CC306"
    assert [one["level"] for one in (late, team, remark)] == ["error", "warning", "note"]
    assert team["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "a/other.yaml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 3, "startColumn": 5, "endColumn": 9},
    }
    (flow,) = silent["codeFlows"][0]["threadFlows"]
    assert [step["location"]["message"]["text"] for step in flow["locations"]] == WITNESS
    assert "codeFlows" not in team


FOUND = "triggers: [{metric: a, window: 1h, at-least: 5, detect-within: 5m}]\n"
CALLER = mention(
    "  - {id: call, run: card}\n"
    "  - {id: ack, role: cm, within: 2h, say: ack}\n"
    "  - {id: done, end: {}}\n"
)
CARD = mention(
    "  - id: both\n"
    "    together:\n"
    "      one:\n"
    "        - {id: a, role: cm, within: 5m, do: [{en: A}]}\n"
    "      two:\n"
    "        - {id: b, role: cm, within: 5m, do: [{en: B}]}\n"
    "  - {id: over, end: {}}\n"
)


def test_a_viewer_jumps_to_each_step_in_its_own_file():
    found = Report(tuple(first_reply_budget(subject(FOUND + CALLER, card=CARD))))
    told = json.loads(written("json", found))["findings"][0]
    assert list(zip(told["steps"], told["places"], strict=True)) == [
        ("00:05 seen", None),
        ("00:05 call", {"path": "main.yaml", "line": 10, "column": 5}),
        ("00:05 call/both", {"path": "card.yaml", "line": 9, "column": 5}),
        ("00:10 call/a", {"path": "card.yaml", "line": 12, "column": 11}),
        ("00:10 call/both.join", {"path": "card.yaml", "line": 9, "column": 5}),
        ("00:10 call/over", {"path": "card.yaml", "line": 15, "column": 5}),
        ("02:10 ack: the first public word", {"path": "main.yaml", "line": 11, "column": 5}),
    ]
    log = json.loads(written("sarif", found))
    (flow,) = log["runs"][0]["results"][0]["codeFlows"][0]["threadFlows"]
    posting, *steps = [one["location"]["physicalLocation"] for one in flow["locations"]]
    assert posting == {"artifactLocation": {"uri": "main.yaml", "uriBaseId": "%SRCROOT%"}}
    for place, jump in zip(told["places"][1:], steps, strict=True):
        assert jump["artifactLocation"]["uri"] == place["path"]
        assert jump["region"] == {"startLine": place["line"], "startColumn": place["column"]}
    assert list(Draft4Validator(SARIF).iter_errors(log)) == []


def test_sarif_names_files_by_uri(own_home):
    def uri(path):
        (run,) = json.loads(written("sarif", one(at=Position(str(path)))))["runs"]
        return run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]

    assert uri("un café.yaml") == {"uri": "un%20caf%C3%A9.yaml", "uriBaseId": "%SRCROOT%"}
    assert uri(own_home / "p.yaml") == {"uri": "p.yaml", "uriBaseId": "%SRCROOT%"}
    assert uri(own_home.parent / "p.yaml") == {"uri": (own_home.parent / "p.yaml").as_uri()}


def test_sarif_speaks_the_reader_s_language(report):
    (run,) = json.loads(written("sarif", report, "fr"))["runs"]
    assert run["language"] == "fr"
    assert run["tool"]["driver"]["rules"][3]["shortDescription"]["text"].startswith(
        "Une conversation privée"
    )


def test_github(report):
    assert written("github", report).splitlines()[1:] == [
        (
            "::error file=main.yaml,line=10,col=5,title=CC306 private-must-close::After ask the"
            " conversation can end at done without a public closing."
            f"%0A{'%0A'.join(WITNESS)}%0ALead this path"
            " through a `closing` message, or add `waive-closing`."
        ),
        "::warning file=a/other.yaml,line=3,col=5,endColumn=9,title=CC004 own-team::No team.",
        "::notice file=a/other.yaml,line=4,col=1,title=CC303 decision-default::A remark.",
    ]


def test_github_commands_can_t_be_forged():
    shown = written("github", one(message=STRANGE, at=Position("a,b:c%\n.yaml")))
    assert shown.count("\n") == 1
    assert "file=a%2Cb%3Ac%25%0A.yaml,line=1" in shown
    assert "100%25: %0D%0A::error::" in shown


def test_gitlab(report):
    issues = json.loads(written("gitlab", report))
    assert issues[2] == {
        "description": "No team.",
        "check_name": "CC004 own-team",
        "fingerprint": fingerprints(report.findings)[2],
        "severity": "minor",
        "location": {"path": "a/other.yaml", "lines": {"begin": 3}},
    }
    assert [issue["severity"] for issue in issues] == ["major", "major", "minor", "info"]
    assert json.loads(written("gitlab", Report(()))) == []


def test_junit(report):
    root = ET.fromstring(written("junit", report))
    assert root.attrib == {
        "name": "crisisctl lint",
        "tests": "4",
        "failures": "4",
        "errors": "0",
    }
    assert [(suite.get("name"), suite.get("tests")) for suite in root] == [
        ("main.yaml", "2"),
        ("a/other.yaml", "2"),
    ]
    case = root[0][1]
    assert (case.get("classname"), case.get("name")) == (
        "main.yaml",
        "CC306 private-must-close 10:5",
    )
    assert case[0].get("type") == "error"
    told = "\n".join(["main.yaml:10:5", *WITNESS, "Lead this path"])
    assert told in (case[0].text or "")


def test_junit_has_a_case_that_passed_where_nothing_is_found():
    root = ET.fromstring(written("junit", Report(())))
    assert (root.get("tests"), root.get("failures")) == ("1", "0")
    assert [len(case) for case in root.iter("testcase")] == [0]


@given(st.text())
def test_junit_is_xml_whatever_a_message_says(message):
    root = ET.fromstring(written("junit", one(message=message)))
    (failure,) = root.iter("failure")
    assert re.sub(r"\s", "", failure.get("message") or "") == re.sub(
        r"[\s\x00-\x1f\ud800-\udfff\ufffe\uffff]", "", message
    )


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_format_takes_every_text_in_every_language(name, language):
    strange = one(message=STRANGE, line=STRANGE.replace("\n", ""), advice=words("Do it."))
    assert written(name, strange, language).endswith("\n")


def test_each_format_is_a_module_of_its_name():
    folder = Path(__file__).parents[2] / "src" / "crisisctl" / "lint" / "formats"
    helpers = {"__init__", "paths"}
    assert {path.stem for path in folder.glob("*.py")} - helpers == set(FORMATS)


@pytest.mark.parametrize("name", ["text", "json", "sarif", "github", "junit"])
def test_what_was_changed_is_shown_word_by_word(name):
    where = Position("p.yaml", 1, 1)
    finding = Finding(FORMAT, words("It was changed."), where, changes="We [-will-]{+may+} act")
    assert "We [-will-]{+may+} act" in written(name, Report((finding,)))
