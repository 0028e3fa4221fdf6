"""A playbook for a command: loaded, or every problem said and exit code 3."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from crisisctl.cli.safe import safe
from crisisctl.errors import PlaybookError
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import available
from crisisctl.words import words

if TYPE_CHECKING:  # the loader brings the whole model along: only when a playbook is loaded
    from crisisctl.model.findings import Finding
    from crisisctl.model.plan import Plan
    from crisisctl.playbooks.loading import Loaded


def load_or_complain(name: str, say: Speaker) -> "Plan":
    """The plan of a playbook. Raises `PlaybookError` once its problems are said."""
    from crisisctl.playbooks.load import load

    loaded = load(name)
    if loaded.plan is not None:
        return loaded.plan
    for finding in loaded.findings:
        typer.echo(safe(one_line(finding, loaded, say)), err=True)
    raise PlaybookError(
        words("{name} can't be used: {count} problem(s).", name=name, count=len(loaded.findings)),
        words("crisisctl lint {name}", name=name),
    )


def one_line(finding: "Finding", loaded: "Loaded", say: Speaker) -> str:
    """A finding with its place, its excerpt and its cure."""
    where = finding.position
    lines = [f"{where.path}:{where.line}:{where.column}: {say(finding.message)}"]
    document = next((d for d in loaded.documents.values() if d.path == where.path), None)
    if document is not None:
        lines += [f"    {line}" for line in document.excerpt(where.line, where.column).split("\n")]
    if finding.advice is not None:
        lines.append(f"    → {say(finding.advice)}")
    return "\n".join(lines)


def titles(say: Speaker) -> Iterator[tuple[str, str | None]]:
    """Every playbook, and what it is for; None for one that can't be started as it stands."""
    from crisisctl.playbooks.load import load

    for found in available():
        try:
            plan = load(str(found.path)).plan
        except PlaybookError:  # a folder of that name, say: `lint` tells what it is
            plan = None
        if plan is None:
            yield found.id, None
        else:
            example = say(words("example")) if found.library else ""
            title = say.pick(plan.playbook.title)
            yield found.id, f"{title} ({example})" if example else title
