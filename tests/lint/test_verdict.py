from pathlib import Path

import pytest

from crisisctl.lint.baseline import Baseline
from crisisctl.lint.judge import Judged
from crisisctl.lint.selection import Selection
from crisisctl.lint.settings import Settings
from crisisctl.lint.verdict import verdict
from crisisctl.model.findings import Finding, Level, Position, Rule
from crisisctl.words import words


def finding(rule="CC302", level=Level.ERROR, path="a.yaml", line=1):
    return Finding(Rule(rule, "a-rule", level), words("Found."), Position(path, line))


def no_baseline(path):
    raise AssertionError(path)


def of(*judged, read=no_baseline):
    return verdict(iter(judged), read)


@pytest.fixture
def files(own_home):
    for name in ("a.yaml", "b.yaml", "team.yaml"):
        (own_home / name).touch()
    return [Path("a.yaml"), Path("b.yaml")]


def test_in_the_order_of_the_files_and_nothing_twice(files):
    shared, last, first = finding(path="t.yaml"), finding(line=9), finding(line=2)
    said = of(
        (files[1], Settings(), Judged((shared,))),
        (files[0], Settings(), Judged((last, shared, first), excused=2)),
    )
    assert said.report.findings == (first, last, shared)
    assert (said.report.files, said.report.ignored) == (2, 2)
    assert (said.failed, said.readable) == (True, True)


def test_each_file_by_its_own_settings(files):
    mild = Settings(severity={"CC302": Level.WARNING})
    strict = Settings(Selection(ignore=("CC302",)), fail_on=Level.INFO)
    said = of((files[0], mild, Judged((finding(),))))
    assert (said.report.findings[0].rule.level, said.failed) == (Level.WARNING, False)
    said = of((files[0], strict, Judged((finding(), finding("CC311", Level.INFO)))))
    assert [one.rule.id for one in said.report.findings] == ["CC311"]
    assert (said.failed, said.report.ignored) == (True, 1)


def test_a_file_that_could_not_be_read(files):
    assert not of((files[0], Settings(), Judged((), readable=False))).readable


def test_promises_are_known_where_a_playbook_was_judged_in_each_folder(files, own_home):
    team = Path("team.yaml")
    elsewhere = own_home / "elsewhere" / "team.yaml"
    form, whole = Judged((), proven=False), Judged(())
    assert of((team, Settings(), form), (files[0], Settings(), whole)).report.proven
    assert not of((team, Settings(), form)).report.proven
    assert not of((elsewhere, Settings(), form), (files[0], Settings(), whole)).report.proven


def test_what_a_baseline_knows_is_left_out_and_does_not_fail(files, own_home):
    path = own_home / "known.json"
    settings = Settings(baseline=path)
    known = Baseline(path).accepting([finding(), finding("CC303")], files)
    new = finding("CC304")
    said = of((files[0], settings, Judged((finding(), new))), read=lambda _: known)
    assert said.report.findings == (new,)
    assert (said.report.ignored, said.failed, said.stale) == (1, True, {path: 1})
    (made,) = said.baselines
    assert [one.rule for one in made.accepted] == ["CC302", "CC304"]
    said = of((files[0], settings, Judged((finding(),))), read=lambda _: known)
    assert (said.report.findings, said.failed) == ((), False)


def useless(line=3):
    return finding("CC008", Level.WARNING, "team.yaml", line)


def test_an_excuse_in_the_team_s_file_is_useless_if_no_playbook_needs_it(files):
    both, one = frozenset([useless(3), useless(4)]), frozenset([useless(3)])
    said = of(
        (files[0], Settings(), Judged((), team="team.yaml", team_useless=both)),
        (files[1], Settings(), Judged((), team="team.yaml", team_useless=one)),
    )
    assert said.report.findings == (useless(3),)


def test_nobody_can_say_so_while_a_playbook_was_not_judged(files):
    all_ = frozenset([useless()])
    said = of((files[0], Settings(), Judged((), team="team.yaml", team_useless=all_)))
    assert said.report.findings == ()
