"""A program that posts."""

import sys

import pytest

from crisisctl.errors import DeliveryError
from crisisctl.outlets import command
from crisisctl.outlets.command import Command
from crisisctl.ports import Parcel

PARCEL = Parcel(
    "Bonjour « à tous »\n$(touch x); `id` | ls", "x", "https://x.com/zoe/1", "small-1/d1"
)


def python(program):
    return Command((sys.executable, "-c", program))


def test_the_text_comes_on_the_standard_input_as_it_is(tmp_path):
    kept = tmp_path / "kept"
    python(f"import sys; open({str(kept)!r}, 'wb').write(sys.stdin.buffer.read())").post(PARCEL)
    assert kept.read_bytes().decode() == PARCEL.text


def test_what_else_it_has_to_know_stands_in_its_environment():
    names = "CHANNEL", "REPLY_TO", "KEY"
    shown = "; ".join(f"print('https://' + os.environ['CRISISCTL_{name}'])" for name in names)
    assert python(f"import os; {shown}").post(PARCEL) == "https://x"


def test_no_shell_reads_its_arguments(tmp_path):
    witness = tmp_path / "witness"
    argv = (sys.executable, "-c", "import sys; print('https://' + sys.argv[1])", f"; > {witness}")
    assert Command(argv).post(PARCEL) == f"https://; > {witness}"
    assert not witness.exists()


def test_a_program_that_says_no_link_has_sent_it():
    assert python("print('posted')").post(PARCEL) == ""


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import sys; sys.exit('401 Unauthorized')", "it ended with 1: 401 Unauthorized"),
        ("import sys; sys.exit(3)", "it ended with 3"),
    ],
)
def test_a_failure_says_why(program, said):
    with pytest.raises(DeliveryError) as caught:
        python(program).post(PARCEL)
    assert str(caught.value.message) == said


def test_a_program_that_is_not_there():
    with pytest.raises(DeliveryError, match="no-such-program can't be started"):
        Command(("no-such-program",)).post(PARCEL)


def test_a_program_that_hangs_is_given_up(monkeypatch):
    monkeypatch.setattr(command, "SECONDS", 0.2)
    with pytest.raises(DeliveryError, match="look whether it is out"):
        python("import time; time.sleep(30)").post(PARCEL)
