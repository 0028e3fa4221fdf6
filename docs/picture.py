"""`python docs/picture.py`: a picture of a real walk, in each language, as Rich exports it.

The real `crisisctl start` runs, on answers of its own, in a drill at a fixed time and in UTC: the
picture changes when the program does, and never by the machine. Nothing in it is drawn by hand.
"""

import contextlib
import io
import shutil
import tempfile
from datetime import UTC
from pathlib import Path
from unittest.mock import patch

from pages.running import printed, somewhere
from rich.console import Console
from rich.text import Text

from crisisctl.cli import desks
from crisisctl.cli.app import build
from crisisctl.cli.console import Screen
from crisisctl.errors import Interrupted
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import library
from crisisctl.session import answers
from crisisctl.session.answers import AnswersFile
from crisisctl.session.operator import Answer, Pressed, Prompt

DOCS = Path(__file__).resolve().parent
COLUMNS = 84
COMMAND = "crisisctl start viral-complaint --drill"
APPROVAL = (
    "--as", "Claire Morvan", "approve", "viral-complaint", "acknowledge",
    "--role", "crisis-lead", "--yes",
)  # fmt: skip
ANSWERS = {
    "en": """\
severity: {answer: sev3, at: "2026-11-24T03:04+00:00"}
mention.channel: x
mention.author: "@marie"
mention.text: My Aube lamp went dark after a week, and nobody answers me.
mention.posted: "02:51"
open: {answer: done, at: +2m}
triage: customer
exposed: "no"
scope: one
inputs.topic: Aube lamp
personal: That should not happen to a new lamp.
acknowledge: {answer: sent, at: +2m}
route: {leave: ""}
""",
    "fr": """\
severity: {answer: sev3, at: "2026-11-24T03:04+00:00"}
mention.channel: x
mention.author: "@marie"
mention.text: Ma lampe Aube s'est éteinte au bout d'une semaine, et personne ne répond.
mention.posted: "02:51"
open: {answer: done, at: +2m}
triage: customer
exposed: "no"
scope: one
inputs.topic: Lampe Aube
personal: Une lampe si jeune devrait tenir.
acknowledge: {answer: sent, at: +2m}
route: {leave: ""}
""",
}


def pictures() -> dict[str, str]:
    """The pictures by their path under docs/."""
    return {"walk.svg": picture("en"), "walk.fr.svg": picture("fr")}


def picture(lang: str) -> str:
    """One walk, from the command to the moment the operator leaves."""
    with tempfile.TemporaryDirectory() as folder, somewhere(folder):
        console = Console(record=True, width=COLUMNS, file=io.StringIO(), **_LIKE_A_TERMINAL)
        console.print(Text(f"$ {COMMAND}", style="dim"))
        shutil.copytree(library(), "playbooks")
        printed(APPROVAL)
        Path("answers.yaml").write_text(ANSWERS[lang], "utf-8")
        with _shown_on(console):
            _walk(lang, "answers.yaml", console)
        # A name of its own: two pictures on one page must not share their styles.
        return console.export_svg(title=COMMAND, unique_id=f"walk-{lang}")


def _walk(lang: str, answers: str, console: Console) -> None:
    say = Speaker(lang, UTC)
    try:
        build(say)([*COMMAND.split()[1:], "--answers", answers], prog_name="crisisctl")
    except Interrupted as left:
        console.print(Text(say(left.message)))
        if left.hint is not None:
            console.print(Text(f"  → {say(left.hint)}"))


_LIKE_A_TERMINAL = {
    "force_terminal": True,
    "color_system": "truecolor",
    "legacy_windows": False,
    "markup": False,
    "highlight": False,
    "emoji": False,
}


@contextlib.contextmanager
def _shown_on(console: Console):  # noqa: ANN202 - a context
    """Bring cards to `console`, and each question with its answer, as a terminal leaves them."""

    def screen(_: Speaker | None = None) -> Screen:
        made = Screen()
        made.console = console
        return made

    class Answered(AnswersFile):
        def ask(self, prompt: Prompt) -> Answer | Pressed:
            result = super().ask(prompt)
            if isinstance(result, Answer):
                _question(console, prompt, result.value)
            return result

    with patch.object(desks, "Screen", screen), patch.object(answers, "AnswersFile", Answered):
        yield


def _question(console: Console, prompt: Prompt, value: str) -> None:
    labels = {choice.value: choice.label for choice in prompt.choices}
    line = Text.assemble(
        ("? ", "#5f819d"),  # questionary's own colours
        (prompt.question, "bold"),
        (f" {labels.get(value, value)}", "bold #ff9d00"),
    )
    console.print(line)


if __name__ == "__main__":
    for name, svg in pictures().items():
        (DOCS / name).write_text(svg, "utf-8", newline="\n")
        print(f"docs/{name}")
