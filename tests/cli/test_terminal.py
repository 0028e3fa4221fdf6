"""The real program in a real terminal: 80 by 24, its keys, its clock, its end."""

import os
import select
import shutil
import signal
import sys
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("no pseudo-terminal here: the walk is tried on POSIX", allow_module_level=True)

import fcntl
import pty
import struct
import termios

import pyte

SMALL = Path(__file__).parents[1] / "data" / "small" / "playbooks"
PATIENCE = 20.0
UP, DOWN, ENTER, CTRL_C = "\x1b[A", "\x1b[B", "\r", "\x03"


class Terminal:
    """A program at the other end of a terminal, and what stands on its screen."""

    def __init__(self, *argv, columns=80, rows=24, **environ):
        self.screen = pyte.HistoryScreen(columns, rows, history=1000)
        self._stream = pyte.ByteStream(self.screen)
        command = [sys.executable, "-m", "crisisctl", *argv]
        self.pid, self._end = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, {**os.environ, "TERM": "xterm-256color", **environ})
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._end, termios.TIOCSWINSZ, size)

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    def expect(self, *texts):
        """Read until every text stands on the screen."""
        until = time.monotonic() + PATIENCE
        while not all(text in self.text for text in texts):
            assert time.monotonic() < until, f"waited for {texts}:\n{self.text}"
            assert self._read(), f"ended before {texts}:\n{self.text}"
        return self

    def type(self, keys):
        os.write(self._end, keys.encode())
        return self

    def exit_code(self):
        """How the program ended; one that does not end is a failure, not a wait for ever."""
        until = time.monotonic() + PATIENCE
        while self._read() and time.monotonic() < until:
            pass
        ended, status = os.waitpid(self.pid, os.WNOHANG)
        while not ended and time.monotonic() < until:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
        if not ended:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            pytest.fail(f"still there:\n{self.text}")
        return os.waitstatus_to_exitcode(status)

    def leave(self):
        return self.type(CTRL_C).exit_code()

    def kill(self, number=signal.SIGKILL):
        os.kill(self.pid, number)
        return self.exit_code()

    def hang_up(self):
        """Close the window in the operator's face."""
        os.close(self._end)
        _, status = os.waitpid(self.pid, 0)
        return os.waitstatus_to_exitcode(status)

    def _read(self):
        ready, _, _ = select.select([self._end], [], [], PATIENCE)
        try:
            raw = os.read(self._end, 65536) if ready else b""
        except OSError:  # Linux says so when the program is gone
            return False
        # What prompt_toolkit asks of a terminal, a terminal answers.
        if b"\x1b[6n" in raw:
            row, column = self.screen.cursor.y + 1, self.screen.cursor.x + 1
            os.write(self._end, f"\x1b[{row};{column}R".encode())
        self._stream.feed(raw)
        return bool(raw)


@pytest.fixture
def desk(own_home):
    """A folder with one small playbook in it."""
    shutil.copytree(SMALL, own_home / "playbooks")
    return own_home


def start(**environ):
    given = ("--channel", "x", "--author", "@marie", "--url", "", "--posted", "20 min ago")
    text = ("--text", "Bonjour, ma lampe est arrivée cassée et personne ne répond")
    return Terminal("start", "small", *given, *text, **environ)


def walk_to_the_reply(terminal):
    terminal.expect("how bad is it?").type(ENTER)
    terminal.expect("Open the desk (arrows").type(ENTER)
    terminal.expect("What is it about?").type("lampe" + ENTER)
    return terminal.expect("says yes", "merci de nous avoir signalé lampe")


def test_a_walk_from_start_to_close(desk):
    terminal = start()
    terminal.expect("how bad is it?", "sev3 · A complaint").type(ENTER)
    terminal.expect(
        "small-1 is open", "Open the log", "this step in 4 min", "first public word in"
    )
    terminal.expect("^N note  ^E call  ^S skip  ^T mention  ^R reply  ^Q leave").type(ENTER)
    terminal.expect("What is it about?").type("lampe" + ENTER)
    terminal.expect("NOT approved", "(Community manager) says yes").type(DOWN + ENTER)
    terminal.expect("Approved by Cleo Petit", "of 280 on X", "Is it out on X?").type(ENTER)
    terminal.expect("Do you see it on X? Its link").type("https://x.com/small/1" + ENTER)
    terminal.expect("0 mention(s) still need something").type(ENTER)
    terminal.expect("Close small-1?").type(ENTER)
    terminal.expect("small-1 is closed")
    assert terminal.exit_code() == 0


def test_ctrl_c_keeps_everything_and_says_how_to_go_on(desk):
    terminal = walk_to_the_reply(start()).type(CTRL_C)
    terminal.expect("small-1 waits where you left it", "crisisctl resume small-1")
    assert terminal.exit_code() == 130
    again = Terminal("resume")
    again.expect("says yes", "merci de nous avoir signalé lampe")
    assert "What is it about?" not in again.text
    assert again.leave() == 130


@pytest.mark.parametrize("after", [0, 0.05, 0.2])
def test_ctrl_c_between_two_questions_is_heard_by_the_next(desk, after):
    terminal = start().expect("how bad is it?").type(ENTER)
    time.sleep(after)
    assert terminal.leave() == 130
    assert "waits where you left it" in terminal.text
    assert Terminal("log", columns=200).expect("walk.paused").exit_code() == 0


def test_a_killed_program_loses_no_answer(desk):
    assert walk_to_the_reply(start()).kill() == -signal.SIGKILL
    again = Terminal("resume").expect("says yes", "merci de nous avoir signalé lampe")
    assert "Open the desk" not in again.text
    assert again.leave() == 130


def test_a_closed_window_loses_no_answer(desk):
    terminal = walk_to_the_reply(start())
    assert terminal.hang_up() != 0
    again = Terminal("resume").expect("says yes", "merci de nous avoir signalé lampe")
    assert again.leave() == 130


def test_a_note_in_the_middle_of_a_prompt(desk):
    terminal = start().expect("how bad is it?").type(ENTER)
    terminal.expect("Open the desk (arrows").type("\x0e")
    terminal.expect("? Note").type("well: seen in four minutes" + ENTER)
    terminal.expect("Noted: What went well.", "Open the desk (arrows", "^Q leave")
    assert terminal.text.count("Open the desk (arrows") == 1
    assert terminal.leave() == 130
    log = Terminal("log", columns=200)
    log.exit_code()
    assert "well: seen in four minutes" in log.text


def test_a_note_begun_by_mistake_is_taken_back(desk):
    terminal = start().expect("how bad is it?").type(ENTER)
    terminal.expect("Open the desk (arrows").type("\x0e")
    terminal.expect("? Note", "^B back  ^Q leave").type("\x02")
    terminal.expect("Open the desk (arrows", "^N note")
    assert "? Note" not in terminal.text
    assert terminal.leave() == 130


def test_an_interrupt_from_outside_is_a_ctrl_c(desk):
    terminal = start().expect("how bad is it?", "^Q leave")
    assert terminal.kill(signal.SIGINT) == 130
    terminal = start().expect("how bad is it?").type(ENTER)
    terminal.expect("Open the desk (arrows", "^Q leave")
    assert terminal.kill(signal.SIGINT) == 130
    terminal = Terminal("resume").expect("Open the desk (arrows").type(ENTER)
    terminal.expect("What is it about?", "^Q leave")
    assert terminal.kill(signal.SIGINT) == 130


def test_an_ssh_session_gets_the_text_through_the_terminal(desk):
    terminal = walk_to_the_reply(start(SSH_CONNECTION="10.0.0.1 1 10.0.0.2 22"))
    terminal.type(ENTER).expect("your own machine's clipboard", "^Q leave")
    assert terminal.leave() == 130


def test_no_color_means_no_color(desk):
    terminal = start(NO_COLOR="1").expect("how bad is it?").type(ENTER)
    terminal.expect("Open the desk (arrows")
    cells = [cell for row in terminal.screen.buffer.values() for cell in row.values()]
    assert {cell.fg for cell in cells} == {"default"}
    assert terminal.leave() == 130


def walk_to_the_text(terminal):
    walk_to_the_reply(terminal).type(DOWN + ENTER)
    return terminal.expect("Approved by Cleo Petit", "Is it out on X?", "Change the text")


def change_the_text(terminal):
    walk_to_the_text(terminal)
    terminal.type(3 * DOWN).expect("» Change the text")
    return terminal.type(ENTER).expect("Change the text:", "(Enter: done, ^J: new line)")


def test_a_text_is_counted_and_judged_while_it_is_changed(desk):
    terminal = change_the_text(start()).expect("of 280 on X")
    terminal.type(" Appelez Léa au 06 12 34 56 78").expect("CC205")
    terminal.type("\x7f" * 30 + "x" * 280).expect("CC202")
    terminal.type("\x02").expect("Nothing was changed.", "Is it out on X?")
    assert terminal.leave() == 130


def test_a_changed_text_is_a_draft_again_and_what_was_typed_is_kept(desk):
    terminal = change_the_text(start()).type(" Oh!").expect(" Oh!")
    assert terminal.leave() == 130
    again = Terminal("resume").expect("Change the text:", " Oh!").type(ENTER)
    again.expect("Changed: it is a draft again", "{+", "Oh!+}", "NOT approved")
    assert again.leave() == 130


def test_a_text_is_written_to_a_file(desk):
    terminal = walk_to_the_text(start())
    terminal.type(DOWN + DOWN + ENTER).expect("Which file?").type("reply.txt" + ENTER)
    terminal.expect("Written to reply.txt.")
    assert "merci de nous avoir signalé lampe" in (desk / "reply.txt").read_text("utf-8")
    assert terminal.leave() == 130


def test_a_reply_is_picked_from_a_list(desk):
    walk_to_the_reply(start()).leave()
    terminal = Terminal("reply").expect("Whom do you want to answer?", "@marie on X").type(ENTER)
    terminal.expect("What do you want to write to @marie?", "» What the playbook asks for now")
    terminal.type("\x1b[B" + ENTER)
    terminal.expect("^Q leave")
    assert terminal.leave() == 130


def test_a_pasted_bidi_control_turns_nothing_around(desk):
    terminal = start().expect("how bad is it?").type(ENTER)
    terminal.expect("Open the desk (arrows").type(ENTER)
    terminal.expect("What is it about?").type("a\u202eb").expect("a⟨U+202E⟩b")
    assert terminal.leave() == 130
