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

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from crisisctl.cli.console import Screen, to_terminal
from crisisctl.clock import SystemClock
from crisisctl.errors import PlaybookError, UsageError, reason
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import FOLDER, NOT_PLAYBOOKS, TEAM
from crisisctl.words import Words, words

if TYPE_CHECKING:  # the model costs 30 ms, and `--help` needs none of it
    from crisisctl.cli.interview import Interview
    from crisisctl.model.team import Team
    from crisisctl.playbooks.skeleton import NewPlaybook
    from crisisctl.session.operator import Operator

MAX_TITLE, MAX_SOURCE = 80, 200
AGAIN = words('crisisctl new NAME --title-en "TITLE"')
MODELINE = "# yaml-language-server: $schema=.schema/playbook.schema.json"
QUESTIONS: Mapping[str, Words] = {
    "id": words("A short name for it? (lower-case letters, digits, hyphens)"),
    "title-fr": words("Its title in French? (Enter if nobody reads French)"),
    "title-en": words("Its title in English? (Enter if nobody reads English)"),
    "scenario": words("What kind of emergency?"),
    "cluster": words("Whom will the public hold responsible?"),
    "severities": words("How bad can it get, sev1 the worst?"),
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

SCENARIOS: Mapping[str, Words] = {
    "complaint": words("A complaint"),
    "outage": words("Something of ours does not work"),
    "injury-death": words("Somebody is hurt, or dead"),
    "discrimination": words("An accusation of discrimination"),
    "hacked-account": words("An account of ours is hacked"),
    "impersonation": words("Somebody pretends to be us"),
    "rumour": words("A rumour"),
    "employee-leak": words("Something got out from inside"),
    "campaign": words("A campaign of ours is attacked"),
    "staff-harassment": words("A colleague is harassed online"),
    "external-tragedy": words("A tragedy elsewhere"),
    "other": words("Something else"),
}
CLUSTERS: Mapping[str, Words] = {
    "accidental": words("Us, for a mishap that we did not intend"),
    "victim": words("Others: it happens to us as well"),
    "preventable": words("Us: we could have prevented it"),
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
        from crisisctl.cli.interview import Interview
        from crisisctl.playbooks.skeleton import write

        team, modeline = _team()
        said = {"id": playbook, "title-fr": title_fr, "title-en": title_en, "scenario": scenario}
        given = _given(answers) | {key: value for key, value in said.items() if value is not None}
        asking = Interview(QUESTIONS, given, AGAIN, _operator(say, answers), say)
        made = _answered(asking, team)
        path = _path(made.id)
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


def _operator(say: Speaker, answers: Path | None) -> "Operator | None":
    if answers is not None or not to_terminal():
        return None
    from crisisctl.cli.prompts import TerminalOperator

    return TerminalOperator(SystemClock(), say, Screen(say))


def _given(answers: Path | None) -> dict[str, str]:
    from crisisctl.cli.interview import answers_in

    return answers_in(answers, QUESTIONS) if answers is not None else {}


def _answered(asking: "Interview", team: "Team") -> "NewPlaybook":
    from crisisctl.model.playbook import Cluster, Scenario
    from crisisctl.playbooks.casting import approvers
    from crisisctl.playbooks.skeleton import OF_THE_LIBRARY, SEVERITIES, NewPlaybook

    name = asking.answer("id", None, _bad_id)
    titles = _titles(asking)
    scenarios = {one.value: SCENARIOS[one] for one in Scenario if one not in OF_THE_LIBRARY}
    scenario = asking.one_of("scenario", Scenario.OTHER, scenarios)
    cluster = asking.one_of("cluster", Cluster.ACCIDENTAL, CLUSTERS)
    severities = asking.some_of("severities", SEVERITIES[:3], SEVERITIES)
    channels = asking.some_of("channels", team.channels, team.channels)
    roles = _roles(asking, team)
    able = approvers(team, roles["answers"]) or (roles["leads"],)
    approves = asking.some_of("approves", able, team.roles)
    source = asking.answer("source", "", lambda text: _bad_line(text, MAX_SOURCE))
    return NewPlaybook(
        name, titles, scenario, cluster, severities, channels, roles, approves, source
    )


def _roles(asking: "Interview", team: "Team") -> dict[str, str]:
    """Who does what; in a team of one role or two, one may do what several should."""
    from crisisctl.playbooks.casting import cast
    from crisisctl.playbooks.skeleton import APART, PARTS

    guess, roles = cast(team), dict[str, str]()
    for part in PARTS:
        taken = {roles[other] for other in APART.get(part, ())}
        free = [name for name in team.roles if name not in taken] or [*team.roles]
        proposed = guess[part] if guess[part] in free else free[0]
        told = {name: Words("{title}", {"title": team.roles[name].title}) for name in free}
        roles[part] = asking.one_of(part, proposed, told)
    return roles


def _titles(asking: "Interview") -> dict[str, str]:
    """The title in each language that it was given in: the playbook is written in these."""
    from crisisctl.playbooks.skeleton import LANGUAGES

    asked = {
        language: asking.answer(f"title-{language}", "", lambda text: _bad_line(text, MAX_TITLE))
        for language in LANGUAGES
    }
    titles = {language: text for language, text in asked.items() if text}
    if not titles:
        raise UsageError(words("A playbook needs a title, in one language at least."), AGAIN)
    return titles


def _path(name: str) -> Path:
    return Path(FOLDER) / f"{name}.yaml"


def _bad_id(text: str) -> Words | None:
    if not re.fullmatch(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?", text):
        return words("lower-case letters, digits and hyphens, such as late-delivery")
    if _path(text).name in NOT_PLAYBOOKS:
        return words("this name is taken by a file of another kind")
    if os.path.lexists(_path(text)):
        return words("{path} is here already, and is not touched", path=_path(text))
    return None


def _bad_line(text: str, most: int) -> Words | None:
    from crisisctl.playbooks.source import REFUSED

    if len(text) <= most and not re.search(r"[\t\r\n]|" + REFUSED.pattern, text):
        return None
    return words("one line, of {count} characters at most", count=most)


def _save(path: Path, text: str) -> None:
    """Write a file that is not there yet: whoever was faster keeps theirs."""
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(words("{path} is here already, and is not touched", path=path)) from None
    except OSError as error:
        raise UsageError(
            words("{path} can't be written: {why}.", path=path, why=reason(error))
        ) from None
