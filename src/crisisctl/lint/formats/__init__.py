"""How findings are written: for people, and for the programs that read them."""

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module

from crisisctl.i18n import Speaker
from crisisctl.lint.report import Report


def _write(name: str, report: Report, say: Speaker) -> str:
    """Each format is imported when it is asked for: one of them is, in a run."""
    written: str = import_module(f"crisisctl.lint.formats.{name}").write(report, say)
    return written


FORMATS: Mapping[str, Callable[[Report, Speaker], str]] = {
    name: partial(_write, name)
    for name in ("text", "concise", "json", "sarif", "github", "gitlab", "junit")
}
"""By the name that `--format` takes."""
