"""An audit as a page in Markdown, as the post-mortem's: complete in itself, examples included."""

from crisisctl.audit.facts import Audit
from crisisctl.audit.names import Names
from crisisctl.audit.section import Section, reference
from crisisctl.audit.sections import MOST_EXAMPLES, sections
from crisisctl.audit.threads import Message
from crisisctl.reports.safe_markdown import block
from crisisctl.reports.said import Said, Say
from crisisctl.reports.writer import Writer
from crisisctl.words import Words, words

MOST_PROBLEMS = 1000
_LONGEST = 30
"""Messages of a conversation that stand around an example."""


def page(audit: Audit, names: Names, say: Say) -> str:
    """Write it. Same facts, same bytes."""
    writer = Writer(say)
    numbers: dict[Message, int] = {}
    *found, last = sections(audit, names)
    lines = writer.heading(words("Audit of past conversations"), 1)
    for section in (*found[:1], last, *found[1:]):
        lines += _section(section, writer, numbers)
    lines += _problems(audit, writer)
    lines += writer.heading(words("Examples"))
    for message, number in numbers.items():
        lines += _example(message, number, names, writer)
    return "\n".join(lines).rstrip() + "\n"


def _section(section: Section, writer: Writer, numbers: dict[Message, int]) -> list[str]:
    lines = writer.heading(section.title)
    if section.ranked:
        said = map(writer.line, section.lines)
        lines += [*(f"{number}. {line}" for number, line in enumerate(said, start=1)), ""]
    else:
        lines += writer.bullets(section.lines)
    for table in section.tables:
        lines += writer.table(table.heads, table.rows)
    links = []
    for message in section.examples[:MOST_EXAMPLES]:
        number = numbers.setdefault(message, len(numbers) + 1)
        links.append(f"[{reference_of(message, writer)}](#{anchor(number, writer)})")
    if links:
        named = writer.line(words("Examples:"))
        lines += [f"{named} {', '.join(links)}", ""]
    return lines


def reference_of(message: Message, writer: Writer) -> str:
    """A message's name, as text of a link."""
    return writer.line(words("{text}", text=reference(message)))


def anchor(number: int, writer: Writer) -> str:
    """Where a reader of Markdown puts the heading of an example."""
    return writer.line(_title(number)).lower().replace(" ", "-")


def _title(number: int) -> Words:
    return words("Example {number}", number=number)


def _example(message: Message, number: int, names: Names, writer: Writer) -> list[str]:
    lines = writer.heading(_title(number), 3)
    talk = names.conversation(message)
    here = talk.index(message)
    begin = max(0, here - _LONGEST // 2)
    for one in talk[begin : begin + _LONGEST]:
        head = words(
            "{id}, {author}, {at}",
            id=Said(reference(one)),
            author=names.who(one),
            at=one.at,
        )
        said = writer.line(head)
        lines += [f"**{said}**" if one is message else said, "", block(names.text(one)), ""]
    left = len(talk) - len(talk[begin : begin + _LONGEST])
    if left:
        lines += [
            writer.line(words("{count} more message(s) in this conversation.", count=left)),
            "",
        ]
    return lines


def _problems(audit: Audit, writer: Writer) -> list[str]:
    problems = audit.material.problems
    heads = (words("Line"), words("Why"))
    rows = [(one.line, one.reason) for one in problems[:MOST_PROBLEMS]]
    lines = [
        *writer.heading(words("Rows that could not be used as they stand")),
        *writer.table(heads, rows),
    ]
    if len(problems) > MOST_PROBLEMS:
        more = words("And {count} more: --json has all.", count=len(problems) - MOST_PROBLEMS)
        lines += [writer.line(more), ""]
    return lines
