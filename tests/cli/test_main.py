"""The edge of the program: exit codes, one sentence, no traceback."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from crisisctl.cli import help_text, main as edge
from crisisctl.cli.commands import NAMES
from crisisctl.errors import ExitCode, JournalError
from crisisctl.words import words

METAVAR = re.compile(r'metavar="([^"a-z]{2,}|N)"')


def test_the_version(capsys):
    assert edge.main(["--version"]) == ExitCode.OK
    assert capsys.readouterr().out == "crisisctl 0.1.0\n"


def test_the_version_loads_no_command_and_no_model():
    code = (
        "import sys; from crisisctl.cli.main import main; main(['--version']);"
        "print([m for m in ('pydantic', 'yaml', 'rich', 'questionary', 'jinja2')"
        " if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_command_has_help_in_80_columns(capsys, name, lang, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    assert edge.main(["--lang", lang, name, "--help"]) == ExitCode.OK
    page = capsys.readouterr().out
    assert name in page
    assert [line for line in page.splitlines() if len(line.rstrip()) > 80] == []


@pytest.mark.parametrize(
    ("call", "told"),
    [
        ("start --zzz", "There is no option --zzz here.\n  → crisisctl start -h\n"),
        ("lint --ignor CC1", "There is no option --ignor here.\n  → Did you mean `--ignore`?\n"),
        ("strat", "There is no command strat.\n  → Did you mean `start`?\n"),
        ("xyz", "There is no command xyz.\n  → crisisctl -h\n"),
        ("--lang en", "Which command?\n  → crisisctl -h\n"),
        ("severity", "level is missing.\n  → crisisctl severity -h\n"),
        ("severity sev2", "--reason is missing.\n  → crisisctl severity -h\n"),
        ("lint --output", "--output needs a value.\n  → crisisctl -h\n"),
        ("lint --fix=3", "--fix takes no value.\n  → crisisctl -h\n"),
        (
            "show --format png",
            "--format takes terminal, mermaid, dot, svg, not png.\n  → crisisctl show -h\n",
        ),
        (
            "explain CC304 a b",
            "crisisctl explain does not know what to do with: a b\n  → crisisctl explain -h\n",
        ),
    ],
)
def test_a_wrong_call_is_a_sentence_and_the_next_command(capsys, call, told):
    assert edge.main(call.split()) == ExitCode.USAGE
    assert capsys.readouterr() == ("", told)


def test_no_word_of_typer_s_own_is_left_in_french(capsys):
    """Its English stands in no page of help, nor in what is said of a wrong call."""
    for name in ([], *([name] for name in NAMES)):
        assert edge.main(["--lang", "fr", *name, "-h"]) == ExitCode.OK
    shown = capsys.readouterr().out
    assert shown.count("Usage\u00a0: ") == len(NAMES) + 1
    for own in ("Usage:", "Commands:", "Options:", "Arguments:", "Show ", "Install ", "default:"):
        assert own not in shown
    assert not any(own in shown for own in ("required", "str>", " FILE", " TEXT "))


def test_without_a_command_the_help_is_shown(capsys):
    assert edge.main([]) == ExitCode.OK
    assert "Commands:" in capsys.readouterr().out


def test_an_error_is_a_sentence_and_the_next_command(capsys, monkeypatch):
    def fail(*_):
        raise JournalError(words("The journal is locked."), words("crisisctl status"))

    monkeypatch.setattr(edge, "_run", fail)
    assert edge.main([]) == ExitCode.JOURNAL
    assert capsys.readouterr().err == "The journal is locked.\n  → crisisctl status\n"


def test_on_a_terminal_an_error_is_broken_between_words(capsys, monkeypatch):
    def fail(*_):
        raise JournalError(words("The journal {path} is locked.", path="/" + "long-" * 12), None)

    monkeypatch.setattr(edge, "_run", fail)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "40")
    assert edge.main([]) == ExitCode.JOURNAL
    assert capsys.readouterr().err == f"The journal\n/{'long-' * 12}\nis locked.\n"


def test_a_bug_leaves_a_crash_file_without_a_word_of_the_run(capsys, monkeypatch, tmp_path):
    def crash(*_):
        raise ValueError("the customer's number is 06 12 34 56 78")

    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(edge, "_run", crash)
    assert edge.main([]) == ExitCode.BUG
    shown = capsys.readouterr().err
    (kept,) = tmp_path.glob("crisisctl-crash-*")
    assert str(kept) in shown
    assert "06 12" not in shown + kept.read_text()
    assert "builtins.ValueError" in kept.read_text()
    assert "crash" in kept.read_text()


def test_a_bug_is_said_where_no_crash_file_can_be_written(capsys, monkeypatch, tmp_path):
    def crash(*_):
        raise ValueError

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    monkeypatch.setattr(edge, "_run", crash)
    assert edge.main(["--lang", "en"]) == ExitCode.BUG
    shown = capsys.readouterr().err
    assert shown.startswith("This is a bug of crisisctl, not yours.")
    assert "No crash file could be written: there is no such file or folder." in shown
    assert "builtins.ValueError" in shown


def test_an_interruption_says_how_to_go_on(capsys, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(edge, "_run", interrupt)
    assert edge.main([]) == ExitCode.INTERRUPTED
    assert "crisisctl resume" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "lang"),
    [
        (["--lang", "fr", "status"], "fr"),
        (["--lang=en"], "en"),
        (["--lang"], None),
        (["status"], None),
    ],
)
def test_the_language_is_read_before_the_rest(argv, lang):
    assert edge._lang_option(argv) == lang


def test_a_closed_pipe_is_not_an_error():
    command = f"{sys.executable} -m crisisctl schema | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert done.stdout == "{\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
@pytest.mark.parametrize("call", [["channels"], ["--version"], ["check", "--channel=x", "Hello"]])
def test_a_full_disk_is_no_bug(call):
    code = "from crisisctl.cli.main import entrypoint; entrypoint()"
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-c", code, "--lang=en", *call],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    told = (done.returncode, done.stderr)
    assert told == (ExitCode.USAGE, "The output can't be written: the disk is full.\n")


SAME_IN_BOTH = {"ID", "INCIDENT|MENTION", "MENTION", "MESSAGE", "N", "SOURCE", "ZONE"}


def test_what_stands_for_a_value_is_said_in_both_languages():
    files = Path(edge.__file__).parent.rglob("*.py")
    shown = {name for file in files for name in METAVAR.findall(file.read_text("utf-8"))}
    assert shown - SAME_IN_BOTH == set(help_text.METAVARS)
