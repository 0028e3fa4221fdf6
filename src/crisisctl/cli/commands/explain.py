"""`crisisctl explain`: what a rule of lint asks, why, and an example of each side.

Give its id or its name. The same page stands in docs/rules.md, where every rule has its own.

    crisisctl explain CC306
"""

import difflib
import json
from collections.abc import Iterator
from typing import Annotated

import typer

from crisisctl.cli.painting import paint
from crisisctl.errors import UsageError
from crisisctl.i18n import Speaker
from crisisctl.lint.spans import Line
from crisisctl.model.findings import Rule
from crisisctl.words import words

SCHEMA = 1


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Explain a rule: why, and an example of each side.")))
    def explain(
        name: Annotated[
            str | None,
            typer.Argument(metavar="RULE", help=say(words("Its id or its name."))),
        ] = None,
        every: Annotated[
            bool, typer.Option("--all", help=say(words("Explain every rule.")))
        ] = False,
        as_json: Annotated[
            bool, typer.Option("--json", help=say(words("Print JSON, for programs.")))
        ] = False,
    ) -> None:
        rules = _all() if every else [_find(name)]
        if as_json:
            data = {"schema": SCHEMA, "rules": [_object(rule, say) for rule in rules]}
            typer.echo(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            paint(_pages(rules, say))


def _all() -> list[Rule]:
    from crisisctl.lint.handbook import handbook

    return [rule for rule, _ in handbook().values()]


def _find(name: str | None) -> Rule:
    if name is None:
        raise UsageError(
            words("Which rule? Give its id or its name."), words("crisisctl explain --all")
        )
    known = {key: rule for rule in _all() for key in (rule.id.lower(), rule.name)}
    if name.lower() in known:
        return known[name.lower()]
    near = difflib.get_close_matches(name.lower(), known, n=1)
    hint = known[near[0]].id if near else "--all"
    raise UsageError(
        words("There is no rule named {name}.", name=name),
        words("crisisctl explain {rule}", rule=hint),
    )


def _pages(rules: list[Rule], say: Speaker) -> Iterator[Line]:
    from crisisctl.lint.explanation import lines
    from crisisctl.lint.handbook import page

    for number, rule in enumerate(rules):
        if number:
            yield ()
            yield ()
        yield from lines(rule, page(rule.id, say.lang), say)


def _object(rule: Rule, say: Speaker) -> dict[str, object]:
    from crisisctl.lint.handbook import page

    told = page(rule.id, say.lang)
    return {
        "id": rule.id,
        "name": rule.name,
        "severity": str(rule.level),
        "promise": told.promise,
        "details": told.details,
        "why": told.why,
        "bad": told.bad,
        "good": told.good,
        "source": told.source,
    }
