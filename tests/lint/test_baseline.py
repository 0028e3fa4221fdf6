import json

import pytest

from crisisctl.errors import UsageError
from crisisctl.lint.baseline import Baseline, read_baseline
from crisisctl.model.findings import Finding, Level, Position, Rule
from crisisctl.words import words

LOOP = Rule("CC302", "bounded-loop", Level.ERROR)


def finding(what, path="a.yaml", line=3, rule=LOOP):
    return Finding(rule, words("Step {step} loops.", step=what), Position(path, line))


@pytest.fixture
def baseline(own_home):
    for name in ("a.yaml", "b.yaml"):
        (own_home / name).touch()
    return Baseline(own_home / "known.json")


def test_what_is_accepted_is_known_wherever_its_line_has_moved(baseline, own_home):
    accepted = baseline.accepting([finding("one")], [own_home / "a.yaml"])
    now = [finding("one", line=40), finding("two")]
    compared = accepted.compare(now, [own_home / "a.yaml"])
    assert (compared.new, compared.known, compared.stale) == ([finding("two")], 1, [])


def test_a_second_one_of_the_same_kind_is_new(baseline, own_home):
    files = [own_home / "a.yaml"]
    accepted = baseline.accepting([finding("one")], files)
    again = finding("one", line=9)
    assert accepted.compare([finding("one"), again], files).new == [again]


def test_what_is_accepted_and_is_no_more_is_stale_and_is_pruned(baseline, own_home):
    files = [own_home / "a.yaml"]
    accepted = baseline.accepting([finding("one"), finding("two")], files)
    assert [one.rule for one in accepted.compare([finding("two")], files).stale] == ["CC302"]
    assert len(accepted.accepting([finding("two")], files).accepted) == 1


def test_another_file_s_entries_are_left_alone_unless_it_is_gone(baseline, own_home):
    both = baseline.accepting(
        [finding("one"), finding("one", "b.yaml")], [own_home / "a.yaml", own_home / "b.yaml"]
    )
    only_a = [own_home / "a.yaml"]
    assert both.compare([finding("one")], only_a).stale == []
    assert both.accepting([finding("one")], only_a) == both
    (own_home / "b.yaml").unlink()
    assert [one.path for one in both.compare([finding("one")], only_a).stale] == ["b.yaml"]


def test_what_keeps_the_rules_from_judging_can_t_be_accepted(baseline, own_home):
    crashed = finding("one", rule=Rule("CC000", "rule-crashed", Level.ERROR))
    accepted = baseline.accepting([crashed], [own_home / "a.yaml"])
    assert accepted.accepted == ()
    assert accepted.compare([crashed], [own_home / "a.yaml"]).new == [crashed]


def test_written_in_one_order_and_read_again(baseline, own_home):
    found = [finding("two", "b.yaml"), finding("two"), finding("one")]
    accepted = baseline.accepting(found, [])
    accepted.write()
    first = accepted.path.read_text("utf-8")
    read = read_baseline(accepted.path)
    assert read.accepted == accepted.accepted
    assert [one["path"] for one in json.loads(first)["findings"]] == ["a.yaml", "a.yaml", "b.yaml"]
    assert len(first.splitlines()) == 8
    baseline.accepting(found[::-1], []).write()
    assert accepted.path.read_text("utf-8") == first


def test_an_empty_one_is_json_too(baseline):
    baseline.write()
    assert read_baseline(baseline.path).accepted == ()


def test_the_same_from_whatever_folder(baseline, own_home, monkeypatch):
    (own_home / "sub").mkdir()
    accepted = baseline.accepting([finding("one")], [own_home / "a.yaml"])
    monkeypatch.chdir(own_home / "sub")
    assert accepted.compare([finding("one", "../a.yaml")], []).new == []


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"schema": 2, "findings": []}',
        b'{"schema": 1, "findings": [{"path": 1}]}',
        b"[" * 100_000,
        b'{"schema": 1, "findings": [], "more": 1}',
    ],
)
def test_what_is_no_baseline(baseline, raw):
    baseline.path.write_bytes(raw)
    with pytest.raises(UsageError, match="is not a baseline"):
        read_baseline(baseline.path)


def test_a_baseline_that_is_not_there_says_how_to_make_one(own_home):
    with pytest.raises(UsageError) as raised:
        read_baseline(own_home / "known.json")
    assert "--write-baseline" in str(raised.value.hint)
