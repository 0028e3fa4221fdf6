"""`crisisctl show`: the steps of a playbook as a picture.

On the terminal: the desk's steps, then those of each mention, with who does each, by when, and
where every answer leads. The clock in front of a step says when it is done at the latest, on the
way on which the first public word comes latest: `lint` judges this very way. A dashed line is
taken by time, by a loop whose turns are used up, or by a condition. A playbook that is called is
one box: show it by its own name.

`--format svg` draws a page for a browser, `mermaid` a chart for Markdown, `dot` a graph for
Graphviz. `--list` lists the playbooks that can be started, the nearest folder first; with
`--json`, a program reads `id`, `path`, `library`, `usable`, `title`, `severities`, `reviewed` and
`drilled` of each.

    crisisctl show viral-complaint
"""

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from crisisctl.cli.safe import safe
from crisisctl.clock import SystemClock
from crisisctl.errors import PlaybookError, UsageError
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import Found, available
from crisisctl.words import words

if TYPE_CHECKING:  # the model costs 30 ms, and `--help` needs none of it
    from crisisctl.drawings.outline import Line
    from crisisctl.drawings.picture import Picture
    from crisisctl.model.playbook import Playbook

SCHEMA = 1
STYLES = {"title": "bold", "step": "bold", "fact": "dim", "worst": "bold red"}


class Format(StrEnum):
    """What the picture is made for."""

    TERMINAL = "terminal"
    MERMAID = "mermaid"
    DOT = "dot"
    SVG = "svg"


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Show the steps of a playbook as a picture.")))
    def show(
        playbook: Annotated[
            str | None, typer.Argument(help=say(words("A playbook, by name or path.")))
        ] = None,
        form: Annotated[
            Format, typer.Option("--format", help=say(words("What to draw for.")))
        ] = Format.TERMINAL,
        every: Annotated[
            bool, typer.Option("--list", help=say(words("List the playbooks instead.")))
        ] = False,
        as_json: Annotated[
            bool, typer.Option("--json", help=say(words("Print the list as JSON.")))
        ] = False,
    ) -> None:
        if every:
            _list(say, as_json=as_json)
        elif as_json:
            raise UsageError(words("--json goes with --list."), words("crisisctl show --list"))
        elif playbook is None:
            raise UsageError(words("Which playbook?"), words("crisisctl show --list"))
        else:
            _draw(playbook, form, say)


def _draw(name: str, form: Format, say: Speaker) -> None:
    from crisisctl.cli.loading import load_or_complain
    from crisisctl.drawings.build import picture
    from crisisctl.lint.subject import Subject
    from crisisctl.model.findings import Position

    plan = load_or_complain(name, say)
    today = SystemClock().now().date()
    made = picture(Subject(plan, name, lambda _: Position(name), today))
    if form is Format.TERMINAL:
        _print(made, say)
    else:
        typer.echo(_drawn(made, form, say), nl=False)


def _drawn(made: "Picture", form: Format, say: Speaker) -> str:
    from crisisctl.drawings import dot, mermaid, svg

    match form:
        case Format.MERMAID:
            return mermaid.whole(made, say)
        case Format.DOT:
            return dot.dot(made, say)
        case _:
            return svg.svg(made, say)


def _print(made: "Picture", say: Speaker) -> None:
    from rich.console import Console

    from crisisctl.drawings.outline import outline

    console = Console(markup=False, highlight=False, emoji=False)
    for line in outline(made, say, console.width):
        console.print(_styled(line), soft_wrap=True)


def _styled(line: "Line") -> Any:  # noqa: ANN401 - Rich's Text, imported when it is needed
    from rich.text import Text

    return Text.assemble(*((safe(span.text), STYLES.get(span.tone, "")) for span in line))


def _list(say: Speaker, *, as_json: bool) -> None:
    found = [(one, _read(one)) for one in available()]
    if as_json:
        facts = {"schema": SCHEMA, "playbooks": [_facts(*one) for one in found]}
        typer.echo(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    for one, playbook in found:
        typer.echo(safe("\n".join(_lines(one, playbook, say))))


def _read(found: Found) -> "Playbook | None":
    """None for one that can't be used as it stands: `lint` tells why."""
    from crisisctl.playbooks.load import load_file

    try:
        plan = load_file(found).plan
    except PlaybookError:
        return None
    return plan.playbook if plan is not None else None


def _facts(found: Found, playbook: "Playbook | None") -> dict[str, Any]:
    facts = {"id": found.id, "path": str(found.path), "library": found.library}
    if playbook is None:
        return facts | {"usable": False}
    drilled = playbook.drilled.on.isoformat() if playbook.drilled is not None else None
    return facts | {
        "usable": True,
        "title": dict(playbook.title),
        "severities": list(playbook.severities),
        "reviewed": playbook.reviewed.isoformat(),
        "drilled": drilled,
    }


def _lines(found: Found, playbook: "Playbook | None", say: Speaker) -> Iterator[str]:
    if playbook is None:
        cure = f"crisisctl lint {found.path}"
        yield say(words("{playbook} can't be used: {cure}", playbook=found.id, cure=cure))
        return
    title = say.pick(playbook.title)
    if found.library:
        title = say(words("{title} (example)", title=title))
    yield f"{found.id}: {title}"
    drilled = playbook.drilled.on if playbook.drilled is not None else words("never")
    facts = words(
        "{severities}, reviewed {reviewed}, drilled {drilled}",
        severities=" ".join(playbook.severities),
        reviewed=playbook.reviewed,
        drilled=drilled,
    )
    yield f"  {say(facts)}"
