"""`crisisctl init`: copy the example library and make it one's own.

It makes a folder `playbooks/` with the playbooks of the library and a `team.yaml` that has your
brand, your handle and your status page in it. The people in it are invented: put yours in their
place. Its links say `TODO`, and lint complains until they are yours. The approvals of the example
are left out, because nobody at your brand has said yes yet. In `.schema` stand the schemas that an
editor reads. A folder that is here already is never touched.

    crisisctl init --brand "Maison Lumen" --handle @MaisonLumen --status-page ""
"""

import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from crisisctl.cli.console import Screen, to_terminal
from crisisctl.errors import Interrupted, UsageError, reason
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import FOLDER, TEAM, library
from crisisctl.session.operator import Pressed, Prompt
from crisisctl.words import Words, words

SCHEMAS = ".schema"
"""Where the schemas stand beside the playbooks, for the editor."""
TODO = "https://TODO.example"
MAX_BRAND, MAX_HANDLE, MAX_URL = 60, 60, 300


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes the library one's own; the status page may be empty."""

    brand: str
    handle: str
    status_page: str


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Copy the example playbooks here and make them your own.")))
    def init(
        brand: Annotated[str | None, typer.Option(help=say(words("Your brand's name.")))] = None,
        handle: Annotated[
            str | None, typer.Option(help=say(words("Your handle, such as @MaisonLumen.")))
        ] = None,
        status_page: Annotated[
            str | None, typer.Option(help=say(words("Your status page (https://…), if any.")))
        ] = None,
    ) -> None:
        target = Path(FOLDER)
        if os.path.lexists(target):
            raise UsageError(
                words("{folder} is here already: nothing was changed.", folder=target),
                words("crisisctl lint {folder}", folder=target),
            )
        _write(target, _identity(say, brand, handle, status_page))
        typer.echo(say(words("{folder} is yours now.", folder=target)))
        typer.echo(
            say(
                words(
                    "Next: put your people and links into {team}, then crisisctl lint {folder}",
                    team=target / TEAM,
                    folder=target,
                )
            )
        )


def _identity(
    say: Speaker, brand: str | None, handle: str | None, status_page: str | None
) -> Identity:
    if (brand is None or handle is None) and not to_terminal():
        raise UsageError(
            words("There is no terminal to ask at."),
            words("crisisctl init --brand NAME --handle @NAME"),
        )
    asks = brand is None or handle is None
    page = status_page if status_page is not None or asks else ""
    return Identity(
        _value(say, brand, "brand", words("Your brand's name?"), _bad_brand),
        _value(say, handle, "handle", words("Your handle? (@…)"), _bad_handle),
        _value(
            say,
            page,
            "status-page",
            words("Your status page? (https://…, Enter if none)"),
            _bad_page,
        ),
    )


def _value(
    say: Speaker,
    given: str | None,
    name: str,
    question: Words,
    bad: Callable[[str], Words | None],
) -> str:
    """What was given, or what a person answers. Raises `UsageError` where it can't be used."""
    if given is not None:
        value = given.strip()
        if problem := bad(value):
            raise UsageError(words("--{option}: {problem}", option=name, problem=problem))
        return value
    from crisisctl.cli.prompts import TerminalOperator
    from crisisctl.clock import SystemClock

    operator = TerminalOperator(SystemClock(), say, Screen(say))
    prompt = Prompt(
        f"init.{name}",
        say(question),
        check=lambda text: bad(text.strip()),
        optional=name == "status-page",
    )
    result = operator.ask(prompt)
    if isinstance(result, Pressed):
        raise Interrupted(words("Nothing was written."), words("crisisctl init"))
    return result.value.strip()


def _bad_brand(text: str) -> Words | None:
    if _is_line(text, MAX_BRAND):
        return None
    return words("a name is one line, of {count} characters at most.", count=MAX_BRAND)


def _bad_handle(text: str) -> Words | None:
    if _is_line(text, MAX_HANDLE) and text != "@" and " " not in text:
        return None
    return words("a handle is one word, such as @MaisonLumen.")


def _bad_page(text: str) -> Words | None:
    if not text or (re.fullmatch(r"https://\S+", text) and _is_line(text, MAX_URL)):
        return None
    return words("an address begins with https:// and holds no space.")


def _is_line(text: str, most: int) -> bool:
    from crisisctl.playbooks.source import REFUSED

    return bool(text) and len(text) <= most and not re.search(r"[\t\r\n]|" + REFUSED.pattern, text)


def _write(target: Path, identity: Identity) -> None:
    """Everything but the approvals: nobody at this brand has said yes to anything yet."""
    from crisisctl.playbooks.schema import MODELS, schema

    texts = {path.name: path.read_text("utf-8") for path in sorted(library().glob("*.yaml"))}
    own = {name: _own_playbook(text) for name, text in texts.items()}
    own[TEAM] = _own_team(own[TEAM], identity)
    own |= {f"{SCHEMAS}/{name}.schema.json": schema(name) for name in MODELS}
    try:
        _all_or_nothing(target, own)
    except OSError as error:
        raise UsageError(
            words("{folder} can't be written: {why}.", folder=target, why=reason(error))
        ) from None


def _all_or_nothing(target: Path, texts: dict[str, str]) -> None:
    draft = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        (draft / SCHEMAS).mkdir()
        for name, text in texts.items():
            (draft / name).write_text(text, "utf-8", newline="\n")
        draft.chmod(0o755)  # mkdtemp's folder is for one person; a repository is not
        draft.rename(target)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _own_playbook(text: str) -> str:
    """A file of the library, without the example's drills and with the schema that is here."""
    text = re.sub(r"(?m)^drilled:.*\n(?: .*\n)*", "", text)
    return text.replace("$schema=../docs/schema/", f"$schema={SCHEMAS}/")


OF_THE_EXAMPLE = "example|checked|signature|dark-page|dark-page-owner|status-page"


def _own_team(team: str, identity: Identity) -> str:
    """The example's team under another name.

    Its people stay, to be replaced. Its links lead customers to somebody else: no text may leave
    while TODO stands in it.
    """
    team = re.sub(r"(?m)^#.*Maison Lumen.*\n", "", team)
    team = re.sub(rf"(?m)^(?:{OF_THE_EXAMPLE}): .*\n", "", team)
    team = re.sub(r"(?m)^ +(?:rota|admins|two-factor|break-glass|charter|policy): .*\n", "", team)
    team = re.sub(r"(?m)^( +(?:dm|form)-link): .*$", rf"\1: {TODO}", team)
    lines = [f"brand: {_quoted(identity.brand)}"]
    if identity.status_page:
        lines.append(f"status-page: {_quoted(identity.status_page)}")
    team = re.sub(r"(?m)^brand:.*$", lambda _: "\n".join(lines), team)
    name = identity.handle.removeprefix("@")
    return re.sub(
        r'(?m)^( +handle: )"?(@?).*$', lambda found: found[1] + _quoted(found[2] + name), team
    )


def _quoted(text: str) -> str:
    """JSON's strings are YAML's, whatever they hold."""
    return json.dumps(text, ensure_ascii=False)
