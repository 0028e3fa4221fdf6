"""The program's edge: errors become one sentence, the next command, and an exit code."""

import errno
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from crisisctl.cli.safe import safe
from crisisctl.errors import CrisisctlError, ExitCode, reason
from crisisctl.i18n import Speaker, language
from crisisctl.words import Words, words


def entrypoint() -> None:
    """What the `crisisctl` command runs."""
    # Nearly all that a start makes stays: looking for circles in it is felt.
    gc.set_threshold(200_000, 50, 100)
    code = main(sys.argv[1:])
    gc.freeze()  # or Python looks for circles in all of it once more, a tenth of a lint's time
    raise SystemExit(code)


def main(argv: Sequence[str]) -> int:
    """Run one command. Returns the exit code; never raises."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    say = Speaker(language(_lang_option(argv)))
    try:
        return _run(argv, say)
    except CrisisctlError as error:
        _complain(say, error.message, error.hint)
        return int(error.exit_code)
    except KeyboardInterrupt:
        _complain(say, words("Interrupted."), words("crisisctl resume"))
        return int(ExitCode.INTERRUPTED)
    except BrokenPipeError:
        _silence_stdout()
        return int(ExitCode.OK)
    except Exception as error:  # noqa: BLE001 - the last line of defence: a bug is said, and kept
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            return _full(say, error)
        return _crash(say, error)


def _run(argv: Sequence[str], say: Speaker) -> int:
    from typer import Abort

    from crisisctl.cli.app import build
    from crisisctl.cli.calls import WrongCall, told

    try:
        code = build(say)(list(argv) or ["-h"], prog_name="crisisctl", standalone_mode=False)
    except SystemExit as done:  # the shell's completion ends so
        code = done.code
    except Abort:  # the input has ended
        raise KeyboardInterrupt from None
    except WrongCall as error:
        raise told(error) from None
    if code == ExitCode.INTERRUPTED:
        raise KeyboardInterrupt  # Typer has made an exit of it, without a word
    return code if isinstance(code, int) else int(ExitCode.OK)


def _lang_option(argv: Sequence[str]) -> str | None:
    """`--lang`, read before the command line is: its own help depends on it."""
    for number, word in enumerate(argv):
        if word == "--lang":
            return argv[number + 1] if number + 1 < len(argv) else None
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
    return None


def _complain(say: Speaker, message: Words, hint: Words | None) -> None:
    print(_fitted(safe(say(message))), file=sys.stderr)  # noqa: T201 - Rich is too slow for one line
    if hint is not None:
        print(f"  → {safe(say(hint))}", file=sys.stderr)  # noqa: T201


def _fitted(text: str) -> str:
    """A terminal breaks lines anywhere; what is piped on stays one line."""
    if not sys.stderr.isatty():
        return text
    import shutil
    import textwrap

    # A path is left whole, to be copied.
    columns = shutil.get_terminal_size().columns
    wrapper = textwrap.TextWrapper(columns, break_long_words=False, break_on_hyphens=False)
    return "\n".join(wrapper.fill(line) for line in text.splitlines())


def _silence_stdout() -> None:
    """Whoever read our output went away; Python must not say so when it exits."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _full(say: Speaker, error: OSError) -> int:
    """A full disk is nobody's bug; what waits for it must not complain again at the exit."""
    _silence_stdout()
    _complain(say, words("The output can't be written: {why}.", why=reason(error)), None)
    return int(ExitCode.USAGE)


def _crash(say: Speaker, error: Exception) -> int:
    """Keep what a developer needs, without any text of the run: types and places only."""
    import tempfile
    import traceback

    lines = [f"{type(error).__module__}.{type(error).__qualname__}\n"]
    frames = traceback.extract_tb(error.__traceback__)
    lines += [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}\n" for frame in frames]
    message = words("This is a bug of crisisctl, not yours. What was answered is in the journal.")
    try:
        handle, path = tempfile.mkstemp(prefix="crisisctl-crash-", suffix=".txt", text=True)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.writelines(lines)
    except OSError as refused:  # a full disk, or one that can only be read: the screen is left
        missing = words(
            "No crash file could be written: {why}. Send us this:", why=reason(refused)
        )
        _complain(say, message, missing)
        print(safe("".join(lines)), end="", file=sys.stderr)  # noqa: T201 - as above
    else:
        _complain(say, message, words("Send us {path}: it holds no text of yours.", path=path))
    return int(ExitCode.BUG)
