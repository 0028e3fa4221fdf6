"""A page a command: its module's docstring, then what `--help` really prints, in each language."""

import inspect
from importlib import import_module

from crisisctl.cli.commands import NAMES, module_of
from crisisctl.i18n import LANGUAGES
from pages.running import printed
from pages.writing import fenced, page, table

LANGUAGE_NAMES = {"fr": "Français", "en": "English"}


def pages() -> dict[str, str]:
    """The index, and the commands."""
    made = {f"commands/{name}.md": _command(name) for name in NAMES}
    return {"commands.md": _index()} | made


def _index() -> str:
    rows = [(f"[`crisisctl {name}`](commands/{name}.md)", _intro(name)[0]) for name in NAMES]
    return page(
        "Commands",
        "Every option that stands before the command holds for all of them.",
        table(("Command", "What it does"), rows),
        *_help(()),
        "What the program answers to the shell: [exit codes](exit-codes.md).",
    )


def _command(name: str) -> str:
    return page(
        f"crisisctl {name}",
        *_intro(name),
        *_help((name,)),
        "[All commands](../commands.md) · [exit codes](../exit-codes.md)",
    )


def _intro(name: str) -> list[str]:
    """The docstring's paragraphs, without the command's name before the first one."""
    module = import_module(module_of(name))
    first, *rest = (inspect.getdoc(module) or "").split("\n\n")
    said = first.partition(": ")[2]
    return [said[:1].upper() + said[1:], *map(_paragraph, rest)]


def _paragraph(text: str) -> str:
    """An indented paragraph is an example for a shell."""
    if text.startswith("    "):
        return fenced(inspect.cleandoc(text), "sh")
    return " ".join(text.split())


def _help(command: tuple[str, ...]) -> list[str]:
    blocks = []
    for lang in sorted(LANGUAGES):
        shown = " ".join(("crisisctl", "--lang", lang, *command, "--help"))
        text = f"$ {shown}\n{printed(['--lang', lang, *command, '--help'])}"
        blocks += [f"## {LANGUAGE_NAMES[lang]}", fenced(text)]
    return blocks
