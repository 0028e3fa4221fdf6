import contextlib
from pathlib import Path

import hypothesis
import pytest
from hypothesis import given, strategies as st

from crisisctl.errors import UsageError
from crisisctl.lint.selection import Selection
from crisisctl.lint.settings import Settings, Wishes, relative, settings_of
from crisisctl.model.findings import Finding, Level, Position, Rule
from crisisctl.words import words

BUDGET = Rule("CC304", "first-reply-budget", Level.ERROR)
CRASHED = Rule("CC000", "rule-crashed", Level.ERROR)


@pytest.fixture
def written(own_home):
    def write(text, folder="."):
        path = own_home / folder / "crisisctl.toml"
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(text, "utf-8")
        return settings_of(own_home / "playbooks", Wishes())

    return write


FIXTURE = hypothesis.HealthCheck.function_scoped_fixture
PIECES = 'select ignore severity per-file-ignores fail-on baseline CC3 CC000 info " [ ] { } = . 1'
TOML = st.lists(st.sampled_from([*PIECES.split(), "\n", "2026-01-01", "\\"]), max_size=20).map(
    lambda parts: "".join(parts).encode()
)


def finding(rule=BUDGET, path="playbooks/a.yaml"):
    return Finding(rule, words("Late."), Position(path))


def test_without_a_file_every_rule_counts(own_home):
    assert settings_of(own_home, Wishes()) == Settings()


def test_every_key(written, own_home):
    settings = written(
        'select = ["CC3"]\nignore = ["bounded-loop"]\nfail-on = "warning"\n'
        'baseline = "known.json"\n[severity]\nCC304 = "info"\n'
        '[per-file-ignores]\n"playbooks/old-*.yaml" = ["CC2"]\n'
    )
    assert settings.selection == Selection(("CC3",), ("bounded-loop",))
    assert settings.fail_on is Level.WARNING
    assert settings.baseline == own_home / "known.json"
    assert settings.severity == {"CC304": Level.INFO}
    assert settings.per_file == {"playbooks/old-*.yaml": ("CC2",)}


def test_the_nearest_file_upwards_wins(written):
    written('ignore = ["CC2"]\n')
    assert written('ignore = ["CC3"]\n', "playbooks").selection.ignore == ("CC3",)


def test_an_option_takes_the_place_of_its_key(written, own_home):
    written('select = ["CC2"]\nignore = ["CC201"]\nfail-on = "info"\n')
    wishes = Wishes(select=("CC3",), fail_on=Level.WARNING, baseline=Path("mine.json"))
    settings = settings_of(own_home / "playbooks", wishes)
    assert settings.selection == Selection(("CC3",), ("CC201",))
    assert (settings.fail_on, settings.baseline) == (Level.WARNING, Path("mine.json"))


def test_a_file_that_is_named_comes_before_the_nearest(written, own_home):
    written('ignore = ["CC2"]\n')
    other = own_home / "strict.toml"
    other.write_text('fail-on = "info"\n', "utf-8")
    settings = settings_of(own_home, Wishes(config=other))
    assert settings.selection == Selection()
    assert settings.fail_on is Level.INFO


@pytest.mark.parametrize(
    ("text", "message", "advice"),
    [
        ('\nslect = ["CC3"]', "crisisctl.toml:2:1: Unknown key `slect`.", "`select`"),
        ('select = "CC3"', ":1:9: `select` must be a list, not text.", None),
        ('[severity]\nCC304 = "warn"', ":2:8: `CC304` is one of: error", "`warning`"),
        ('ignore = ["bounded-lop"]', ":1:1: There is no rule bounded-lop.", "`bounded-loop`"),
        ('ignore = ["CC001"]', "CC001 always counts", None),
        ('[severity]\nCC000 = "info"', ":2:1: CC000 always counts", None),
        ('[severity]\nCC3 = "info"', ":2:1: There is no rule CC3.", "CC3"),
        ('[per-file-ignores]\n"*" = ["nope"]', ":2:1: There is no rule nope.", "explain"),
        ('fail-on = "never"', ":1:10: `fail-on` is one of", None),
        ("a = [", "is not TOML", None),
        ("[" * 8000, "is not TOML", None),
        ("x = " + "9" * 5000, "is not TOML", None),
        ("#" * 9000, "is larger than", "docs/lint.md"),
    ],
)
def test_what_nobody_understands_is_told_with_its_place(written, text, message, advice):
    with pytest.raises(UsageError) as raised:
        written(text)
    assert message in str(raised.value)
    assert advice is None or advice in str(raised.value.hint)


def test_bytes_that_are_no_text_and_a_file_that_is_none(own_home):
    (own_home / "crisisctl.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="UTF-8"):
        settings_of(own_home, Wishes())
    with pytest.raises(UsageError, match="can't be read"):
        settings_of(own_home, Wishes(config=own_home / "none.toml"))


def test_wishes_are_checked():
    Wishes(select=("CC3", "CC001"), ignore=("own-team",)).check()
    with pytest.raises(UsageError, match="There is no rule CC999"):
        Wishes(select=("CC999",)).check()
    with pytest.raises(UsageError, match="always counts"):
        Wishes(ignore=("CC002",)).check()


def test_a_finding_as_it_counts():
    settings = Settings(severity={"first-reply-budget": Level.WARNING})
    assert settings.judged(finding()).rule.level is Level.WARNING
    assert Settings(Selection(ignore=("CC3",))).judged(finding()) is None
    assert Settings().judged(finding()) == finding()


@pytest.mark.parametrize(
    ("pattern", "ignored"),
    [
        ("playbooks/a.yaml", True),
        ("playbooks/*", True),
        ("a.yaml", True),
        ("*.yaml", True),
        ("playbooks/b*", False),
        ("other/a.yaml", False),
    ],
)
def test_ignored_in_some_files(own_home, pattern, ignored):
    settings = Settings(per_file={pattern: ("CC3",)}, folder=own_home)
    assert (settings.judged(finding()) is None) is ignored
    assert settings.judged(finding(CRASHED)) is not None


@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [
        (Level.ERROR, [Level.ERROR]),
        (Level.WARNING, [Level.ERROR, Level.WARNING]),
        (Level.INFO, list(Level)),
    ],
)
def test_what_is_reason_enough_to_fail(fail_on, failing):
    settings = Settings(fail_on=fail_on)
    found = [finding(Rule("CC304", "x", level)) for level in Level]
    assert [one.rule.level for one in found if settings.fails(one)] == failing


def test_a_path_from_a_folder(own_home):
    assert relative("playbooks/a.yaml", own_home) == "playbooks/a.yaml"
    assert relative("a.yaml", own_home / "sub") == "../a.yaml"


@hypothesis.settings(max_examples=200, deadline=None, suppress_health_check=[FIXTURE])
@given(st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode), TOML))
def test_no_bytes_make_it_fail(own_home, raw):
    (own_home / "crisisctl.toml").write_bytes(raw)
    with contextlib.suppress(UsageError):
        settings = settings_of(own_home, Wishes())
        assert settings.judged(finding(CRASHED)) == finding(CRASHED)
