"""The page of the channels: every fact about each, and the help lines."""

from collections.abc import Iterator

from crisisctl.channels.channel import FACTS, Channel
from crisisctl.channels.fact import FRESH, Fact, Grade
from crisisctl.channels.facts import CHANNELS
from crisisctl.channels.helplines import HELPLINES
from crisisctl.cli.channel_sheets import told
from crisisctl.i18n import Speaker
from crisisctl.model.base import kebab
from crisisctl.model.platforms import Hiding, Reach, Unit
from pages.writing import meanings, page, table

ENGLISH = Speaker("en")
LIMITS = ("reply_limit", "post_limit", "private_limit", "reach", "hiding")
VALUES = ("unit", "private_unit", "reach", "hiding")
UNIT_NAMES = {
    Unit.X_WEIGHT: "what twitter-text 3.1.0 counts: a link is 23, an emoji or an ideogram 2",
    Unit.GRAPHEME: "graphemes, what a reader calls a character; ten bytes each on average",
    Unit.MASTODON: "graphemes, a link is 23, a far mention counts without its server",
    Unit.EMOJI_AS_BYTES: "characters, an emoji as its UTF-8 bytes",
    Unit.SMS: "septets of GSM-7, or UTF-16 code units where GSM-7 lacks a character",
    Unit.UTF16: "UTF-16 code units",
    Unit.CODE_POINT: "Unicode code points",
    Unit.BYTE: "UTF-8 bytes",
}


def pages() -> dict[str, str]:
    """One page."""
    return {"channels.md": _channels()}


def _channels() -> str:
    grades, reaches, hidings = meanings(Grade), meanings(Reach), meanings(Hiding)
    return page(
        "Channels",
        "What each platform takes and allows, one fact a line, each with who says so, how surely,"
        " and on which day: [`crisisctl channels`](commands/channels.md) shows it too. Platforms"
        f" change without notice: after {FRESH.days} days a fact is out of date, and lint says so"
        " ([CC112](rules/CC112.md)). A team writes what is otherwise for it into `facts` of the"
        " account, with a reason: [the team](playbook-format.md#the-team).",
        table(("Channel", "Reply", "Post", "Private", "Reach", "Hiding"), _rows()),
        "## Grades",
        "A text that breaks a fact of grade V, D or T is refused; one of grade P or U is a"
        " warning, in lint, in the walk and in `check`.",
        table(("Grade", "Meaning"), ((one, grades[one.name]) for one in Grade)),
        "## Units",
        "Where the unit is not documented, the one that counts more is taken. Then a text is"
        " refused only if it is too long however it is counted.",
        table(("Unit", "What is counted"), ((f"`{unit}`", UNIT_NAMES[unit]) for unit in Unit)),
        "## Reach and hiding",
        "Who can be written to in private, and what of others can be hidden. Hide as little as you"
        " can: what disappears is shared as a picture.",
        table(("Reach", "Meaning"), ((f"`{one}`", reaches[one.name]) for one in Reach)),
        table(("Hiding", "Meaning"), ((f"`{one}`", hidings.get(one.name, "")) for one in Hiding)),
        *(part for row in CHANNELS.values() for part in _channel(row)),
        "## Help lines",
        "What `{{ helpline }}` and `{{ emergency }}` say in a text: the numbers of the `countries`"
        " of `team.yaml`, each with its country where there are several. Without `countries`, of"
        " those where the text's language is spoken. A number typed into a text is a finding of"
        " [CC225](rules/CC225.md): it is right in one country and wrong in the next. Call yours"
        " before you rely on it.",
        table(("Country", "Listens", "Emergency", "Source", "Grade", "Checked"), _helplines()),
    )


def _rows() -> Iterator[tuple[object, ...]]:
    for row in CHANNELS.values():
        yield f"`{row.id}`", *(f"{_value(row, name)} {_fact(row, name).grade}" for name in LIMITS)


def _channel(row: Channel) -> tuple[str, str]:
    head = ("Fact", "Value", "It depends", "Source", "Grade", "Checked")
    return f"## {row.name} (`{row.id}`)", table(head, (_line(row, name) for name in FACTS))


def _line(row: Channel, name: str) -> tuple[object, ...]:
    fact = _fact(row, name)
    note = ENGLISH(fact.note) if fact.note is not None else ""
    source = ENGLISH.show(fact.source)
    return f"`{kebab(name)}`", _value(row, name), note, source, fact.grade, fact.checked


def _value(row: Channel, name: str) -> str:
    value = _fact(row, name).value
    return f"`{value}`" if name in VALUES else ENGLISH.show(told(row, name))


def _fact(row: Channel, name: str) -> Fact[object]:
    fact: Fact[object] = getattr(row, name)
    return fact


def _helplines() -> Iterator[tuple[object, ...]]:
    for one in HELPLINES.values():
        yield f"`{one.country}`", one.listen, one.emergency, one.source, one.grade, one.checked
