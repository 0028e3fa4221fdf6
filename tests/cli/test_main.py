"""The edge of the program: exit codes, one sentence, no traceback."""

import subprocess
import sys

import pytest

from crisisctl.cli import main as edge
from crisisctl.cli.commands import NAMES
from crisisctl.errors import ExitCode, JournalError
from crisisctl.words import words


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
def test_every_command_has_help(capsys, name, lang):
    assert edge.main(["--lang", lang, name, "--help"]) == ExitCode.OK
    assert name in capsys.readouterr().out


def test_a_wrong_option_is_a_usage_error(capsys):
    assert edge.main(["start", "--nonsense"]) == ExitCode.USAGE
    assert "--nonsense" in capsys.readouterr().err


def test_an_unknown_command_is_a_usage_error():
    assert edge.main(["strat"]) == ExitCode.USAGE


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
