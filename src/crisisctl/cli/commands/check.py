"""`crisisctl check`: judge one text before it is published, or a text a line.

The rules are those of lint and of the walk: length on the channel, personal data, tone, links.
What playbooks/team.yaml says of channels counts here too, and links may only lead to its own hosts
and its `link-hosts`. Code 1 means that something is at or over `--fail-on`. Without TEXT it reads
standard input.

    crisisctl check --channel x "Hi Ana, sorry for the wait: we answer by message before 18:00."

`--jsonl` is for programs: each line that comes in is a text as a JSON string, or an object with a
`text` and whatever differs from the options, and is answered by one object in one line. A line
that can't be read is answered by its number and an `error`; the others are judged all the same,
and the code is 2. docs/text-rules.md has examples.

    crisisctl check --channel x --jsonl < replies.jsonl
"""

from typing import TYPE_CHECKING, Annotated

import typer

from crisisctl.errors import ExitCode, UsageError
from crisisctl.i18n import Speaker
from crisisctl.model.findings import Level
from crisisctl.model.messages import Audience, MessageKind
from crisisctl.words import words

if TYPE_CHECKING:  # the gate is read when it is used
    from crisisctl.cli.checking import Purpose

PIPE = "-"


def register(app: typer.Typer, say: Speaker) -> None:
    """Add the command."""

    @app.command(help=say(words("Judge a text before it is published.")))
    def check(
        text: Annotated[
            str | None, typer.Argument(help=say(words("The text; standard input without it.")))
        ] = None,
        channel: Annotated[
            str, typer.Option(metavar="NAME", help=say(words("Where it is to stand, such as x.")))
        ] = "",
        audience: Annotated[
            Audience | None,
            typer.Option(help=say(words("Who can read it; the channel tells without it."))),
        ] = None,
        lang: Annotated[
            str, typer.Option(metavar="CODE", help=say(words("Its language, such as fr.")))
        ] = say.lang,
        kind: Annotated[
            MessageKind,
            typer.Option(
                metavar="KIND",
                help=say(words("What it is for: {kinds}.", kinds=", ".join(MessageKind))),
            ),
        ] = MessageKind.UPDATE,
        severity: Annotated[
            str, typer.Option(metavar="LEVEL", help=say(words("sev1 to sev4, if you know it.")))
        ] = "",
        post: Annotated[
            bool,
            typer.Option("--post", help=say(words("It answers nobody: a post may be longer."))),
        ] = False,
        fail_on: Annotated[
            Level, typer.Option(help=say(words("What code 1 begins with.")))
        ] = Level.ERROR,
        jsonl: Annotated[
            bool, typer.Option("--jsonl", help=say(words("Read and write one JSON value a line.")))
        ] = False,
    ) -> None:
        from crisisctl.cli.checking import Purpose
        from crisisctl.cli.own_channels import team_here

        named = {"channel": channel, "audience": audience, "lang": lang, "severity": severity}
        given = {key: value for key, value in named.items() if value}
        purpose = Purpose(kind=kind, post=post).of(team_here(say)).but(given)
        judge = _every_line if jsonl else _one_text
        code = judge(text, purpose, fail_on, say)
        if code:
            raise typer.Exit(int(code))


def _every_line(text: str | None, purpose: "Purpose", fail_on: Level, say: Speaker) -> ExitCode:
    from crisisctl.cli.json_lines import check_lines

    if text is not None:
        raise UsageError(words("--jsonl reads standard input: leave the text out."))
    return check_lines(typer.get_binary_stream("stdin"), purpose, fail_on, say)


def _one_text(text: str | None, purpose: "Purpose", fail_on: Level, say: Speaker) -> ExitCode:
    from crisisctl.cli.checking import lines
    from crisisctl.cli.painting import paint
    from crisisctl.replies.gate import judge_each

    said = _piped(say) if text is None or text == PIPE else text
    if not said.strip():
        raise UsageError(words("There is no text to judge."))
    draft = purpose.draft(said)
    judged = purpose.judged(draft, *judge_each([draft]))
    paint(lines(judged, say))
    return judged.code(fail_on)


def _piped(say: Speaker) -> str:
    from crisisctl.cli.checking import MAX_BYTES

    stream = typer.get_binary_stream("stdin")
    if stream.isatty():
        ends = words("Type or paste the text, then Ctrl-D (on Windows: Ctrl-Z, then Enter).")
        typer.echo(say(ends), err=True)
    raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise UsageError(words("This text has more than {limit} bytes.", limit=MAX_BYTES))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(words("This text is not in UTF-8.")) from None
    return text.replace("\r\n", "\n").removesuffix("\n")  # the last one ends the line
