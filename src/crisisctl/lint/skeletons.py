"""Places for a language that a playbook has declared and not yet written.

The place is left empty: an empty value is an error that names its line, so that nobody approves,
or sends, what only looks like a translation.
"""

from collections.abc import Collection, Iterator, Mapping

from crisisctl.lint.edits import Change, Edit, Source, flow_parts
from crisisctl.lint.extents import children, extent, part_at
from crisisctl.lint.subject import Loc
from crisisctl.playbooks.document import Document

_BESIDE_WORDS = frozenset(["effect", "clock", "charter"])
TO_WRITE = "# TODO"


def with_languages(document: Document, stuck: Collection[Loc]) -> list[Change]:
    """The texts that are to get a place for a language, but for those that are `stuck`.

    Only where a message lacks one: then the playbook can't be used anyway. A label falls back on
    another language, and an empty one would be worse.
    """
    declared = _declared(document.value)
    texts = [loc for loc, _ in _texts(document.value, frozenset(declared), ())]
    missing = {
        language
        for loc in texts
        if loc[:1] == ("messages",)
        for language in declared
        if language not in children(part_at(document.value, loc))
    }
    gaps = {
        loc: [one for one in declared if one in missing and one not in _has(document, loc)]
        for loc in texts
        if loc not in stuck
    }
    source = Source(document.text)
    return [_change(source, document, loc, gap) for loc, gap in gaps.items() if gap]


def _change(source: Source, document: Document, loc: Loc, gap: list[str]) -> Change:
    def mend(value: Mapping[str, object]) -> dict[str, object]:
        return {**value, **dict.fromkeys(gap)}

    return Change(loc, _edit(source, document, loc, gap), mend)


def _declared(value: object) -> list[str]:
    languages = value.get("languages") if isinstance(value, dict) else None
    return [one for one in children(languages).values() if isinstance(one, str)]


def _has(document: Document, loc: Loc) -> dict[str | int, object]:
    return children(part_at(document.value, loc))


def _texts(value: object, declared: frozenset[str], loc: Loc) -> Iterator[tuple[Loc, object]]:
    """Every text in languages, such as `{fr: …, en: …}`; a condition may look like one."""
    if isinstance(value, dict) and _is_text(value, declared) and not _is_condition(loc):
        yield loc, value
        return
    for part, child in children(value).items():
        yield from _texts(child, declared, (*loc, part))


def _is_text(value: dict[str, object], declared: frozenset[str]) -> bool:
    languages = value.keys() - _BESIDE_WORDS
    return (
        bool(languages)
        and languages <= declared
        and all(isinstance(value[one], str) for one in languages)
    )


def _is_condition(loc: Loc) -> bool:
    return loc[-1:] == ("when",) and loc[0] != "severity"


def _edit(source: Source, document: Document, loc: Loc, languages: list[str]) -> Edit | None:
    keys = [document.key_position((*loc, key)) for key in _has(document, loc)]
    _, end = extent(document, loc)
    start = document.value_position(loc)
    if source.is_flow(start):
        parts = flow_parts(source.text, source.offset(start), source.offset(end))
        after = parts[-1][1] if parts else None
        new = "".join(f", {language}: " for language in languages)
        return None if after is None else (after, after, new)
    row, column = keys[-1][0] - 1, keys[0][1] - 1
    last = source.content_end(row, source.row(end), column)
    after = source.offset((last, 1)) + len(source.lines[last - 1])
    lines = [f"{' ' * column}{one}:  {TO_WRITE}{source.line_break}" for one in languages]
    ended = source.lines[last - 1].endswith(("\n", "\r"))
    return after, after, ("" if ended else source.line_break) + "".join(lines)
