"""`crisisctl new`: write a playbook of your own from a few answers.

It asks what the emergency is, how bad it can get, where you speak and who does what, and proposes
an answer from your team.yaml each time. The playbook that it writes is complete in the languages
of its title: the desk's steps, the way of each mention from triage to the public closing, and the
words for all of it. What only people can add, `lint` then names: the approvals of the texts, a
drill, where the figure that opens the playbook is read. A file that is here already is never
touched.

Without a terminal, `--answers` reads them from a file: a YAML mapping of `id`, `title-fr`,
`title-en`, `scenario`, `cluster`, `severities`, `channels`, `answers`, `leads`, `solves`,
`decides`, `safety`, `log`, `approves` and `source`. What it leaves out is what would be proposed.

    crisisctl new store-closed --title-en "Store closed for a day"
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from crisisctl.cli.console import Screen, to_terminal
from crisisctl.clock import SystemClock
from crisisctl.errors import Interrupted, PlaybookError, UsageError
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import FOLDER, TEAM
from crisisctl.session.operator import Operator, Pressed, Prompt
from crisisctl.words import Words, words

if TYPE_CHECKING:  # the model costs 30 ms, and `--help` needs none of it
    from crisisctl.model.team import Team
    from crisisctl.playbooks.skeleton import NewPlaybook

MAX_TITLE = 80
MODELINE = "# yaml-language-server: $schema=.schema/playbook.schema.json"
QUESTIONS: Mapping[str, Words] = {
    "id": words("A short name for it? (lower-case letters, digits, hyphens)"),
    "title-fr": words("Its title in French? (Enter if nobody reads French)"),
    "title-en": words("Its title in English? (Enter if nobody reads English)"),
    "scenario": words("What kind of emergency?"),
    "cluster": words("Whom will the public hold responsible?"),
    "severities": words("How bad can it get? (sev1 is the worst)"),
    "channels": words("On which accounts?"),
    "answers": words("Which role answers in public?"),
    "leads": words("Which role leads?"),
    "solves": words("Which role settles a person's case in private?"),
    "decides": words("Which role is called when the lead does not answer?"),
    "safety": words("Which role looks after somebody in danger?"),
    "log": words("Which role opens the desk and keeps the log?"),
    "approves": words("Which roles say yes to the public texts?"),
    "source": words("Where do you read how many posts there are? (Enter if not known yet)"),
}


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Write a playbook of your own from a few answers.")))
    def new(
        playbook: Annotated[
            str | None, typer.Argument(help=say(words("A short name for it.")))
        ] = None,
        title_fr: Annotated[str | None, typer.Option(help=say(words("Its French title.")))] = None,
        title_en: Annotated[
            str | None, typer.Option(help=say(words("Its English title.")))
        ] = None,
        scenario: Annotated[
            str | None, typer.Option(help=say(words("What kind of emergency it is.")))
        ] = None,
        answers: Annotated[
            Path | None, typer.Option(metavar="FILE", help=say(words("Answers, in a file.")))
        ] = None,
    ) -> None:
        from crisisctl.playbooks.skeleton import write

        team, modeline = _team()
        said = {"id": playbook, "title-fr": title_fr, "title-en": title_en, "scenario": scenario}
        given = _read(answers) | {key: value for key, value in said.items() if value is not None}
        made = _ask(_Interview(given, _operator(say, answers), say), team)
        path = Path(FOLDER) / f"{made.id}.yaml"
        _save(path, f"{modeline}\n{write(made, SystemClock().now().date())}")
        typer.echo(say(words("{path} is yours now.", path=path)))
        typer.echo(say(words("What only people can add: crisisctl lint {path}", path=path)))


def _team() -> "tuple[Team, str]":
    """The team that the playbook will stand beside, and the line that leads to its schema."""
    from crisisctl.model.team import Team
    from crisisctl.playbooks.document import read
    from crisisctl.playbooks.files import read_bytes
    from crisisctl.playbooks.validate import validate

    path = Path(FOLDER) / TEAM
    if not path.is_file():
        missing = words("There is no {team} in {folder} yet.", team=TEAM, folder=FOLDER)
        raise UsageError(missing, words("crisisctl init"))
    document = read(read_bytes(path), str(path))
    team, _ = validate(document, Team)
    if team is None:
        raise PlaybookError(
            words("{path} can't be read.", path=path), words("crisisctl lint {path}", path=path)
        )
    first = document.text.partition("\n")[0]
    named = first.replace("team.schema.json", "playbook.schema.json")
    return team, named if named != first else MODELINE


def _operator(say: Speaker, answers: Path | None) -> Operator | None:
    if answers is not None or not to_terminal():
        return None
    from crisisctl.cli.prompts import TerminalOperator

    return TerminalOperator(SystemClock(), say, Screen(say))


def _read(answers: Path | None) -> dict[str, str]:
    """What the file says, a list as its parts with a space between. Raises `UsageError`."""
    from crisisctl.playbooks.document import read
    from crisisctl.playbooks.files import read_bytes

    if answers is None:
        return {}
    try:
        document = read(read_bytes(answers), str(answers))
    except PlaybookError as error:
        raise UsageError(error.message, error.hint) from None
    if document.problems or not isinstance(document.value, dict):
        why = document.problems[0].message if document.problems else words("no mapping")
        raise UsageError(words("{file} can't be used: {why}", file=answers, why=why))
    for key in document.value:
        _among(key, QUESTIONS, key)
    return {
        key: " ".join(map(str, value)) if isinstance(value, list) else str(value)
        for key, value in document.value.items()
    }


@dataclass(frozen=True, slots=True)
class _Interview:
    """Answers that were given, and whoever can be asked for the others."""

    given: Mapping[str, str]
    operator: Operator | None
    say: Speaker

    def answer(
        self, key: str, proposed: str | None, refusal: Callable[[str], Words | None]
    ) -> str:
        """One answer, given or asked for; what is proposed where nobody can be asked.

        Raises `UsageError` for one that can't be used, or where nothing can be proposed.
        """
        value = self.given.get(key)
        if value is None and self.operator is not None:
            return self._asked(self.operator, key, proposed, refusal)
        if value is None:
            value = proposed
        if value is None:
            hint = words('crisisctl new NAME --title-en "TITLE"')
            raise UsageError(words("Nothing says `{key}`.", key=key), hint)
        if problem := refusal(value.strip()):
            raise UsageError(words("`{key}`: {problem}", key=key, problem=problem))
        return value.strip()

    def one_of(self, key: str, proposed: str, choices: Collection[str]) -> str:
        """An answer that is among the choices."""
        return self.answer(key, proposed, lambda text: _not_among([text], choices))

    def some_of(
        self, key: str, proposed: Collection[str], choices: Collection[str]
    ) -> tuple[str, ...]:
        """One or more of the choices, with spaces or commas between."""
        text = self.answer(
            key, " ".join(proposed), lambda text: _not_among(_parts(text), choices)
        )
        return tuple(dict.fromkeys(_parts(text)))

    def _asked(
        self,
        operator: Operator,
        key: str,
        proposed: str | None,
        refusal: Callable[[str], Words | None],
    ) -> str:
        prompt = Prompt(
            f"new.{key}",
            self.say(QUESTIONS[key]),
            default=proposed or "",
            check=lambda text: refusal(text.strip()),
            optional=proposed == "",
        )
        result = operator.ask(prompt)
        if isinstance(result, Pressed):
            raise Interrupted(words("Nothing was written."), words("crisisctl new"))
        return result.value.strip()
