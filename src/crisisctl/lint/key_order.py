"""The keys of playbooks, steps and messages in one order, so that two of them read alike."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from crisisctl.lint.edits import Change, Edit, Source, edited, flow_parts
from crisisctl.lint.extents import children, extent, part_at
from crisisctl.lint.subject import Loc
from crisisctl.model.base import Part, kebab
from crisisctl.model.messages import Message
from crisisctl.model.playbook import Playbook
from crisisctl.model.steps import Step
from crisisctl.playbooks.document import Document

Order = tuple[str, ...]


def _order(model: type[Part], first: Order = (), last: Order = ()) -> Order:
    """The order of the model's fields, but for those that come first or last."""
    fields = tuple(kebab(name) for name in model.model_fields)
    return (*first, *(one for one in fields if one not in first + last), *last)


PLAYBOOK = _order(Playbook)
STEP = _order(
    Step, first=("id", "title", "when", "role", "within", "at-most"), last=("next", "lint")
)
MESSAGE = _order(
    Message, first=("kind", "audience", "channels"), last=("lint", "text", "variants")
)


def reordered(document: Document, stuck: Collection[Loc]) -> list[Change]:
    """The mappings whose keys are to change places, but for those that are `stuck`.

    Where one such mapping stands in another, the inner one goes first: ask again.
    """
    wrong = {
        loc: order
        for loc, order in _mappings(document.value)
        if loc not in stuck and _is_wrong(document, loc, order)
    }
    around = {loc[:depth] for loc in wrong for depth in range(len(loc))}
    source = Source(document.text)
    return [_change(source, document, loc, wrong[loc]) for loc in wrong if loc not in around]


def _change(source: Source, document: Document, loc: Loc, order: Order) -> Change:
    keys = list(_keys(document.value, loc))
    wanted = sorted(keys, key=order.index)

    def mend(value: Mapping[str, object]) -> dict[str, object]:
        return {key: value[key] for key in wanted}

    return Change(loc, _moved(source, document, loc, [keys.index(key) for key in wanted]), mend)


def _mappings(value: object) -> Iterator[tuple[Loc, Order]]:
    if not isinstance(value, dict):
        return
    yield (), PLAYBOOK
    for name in children(value.get("messages")):
        yield ("messages", name), MESSAGE
    for flow in ("steps", "each-mention"):
        yield from _steps(value.get(flow), (flow,))


def _steps(steps: object, loc: Loc) -> Iterator[tuple[Loc, Order]]:
    for number, step in enumerate(steps if isinstance(steps, list) else ()):
        yield (*loc, number), STEP
        branches = step.get("together") if isinstance(step, dict) else None
        for name, branch in children(branches).items():
            yield from _steps(branch, (*loc, number, "together", name))


def _keys(value: object, loc: Loc) -> list[str]:
    part = part_at(value, loc)
    return list(part) if isinstance(part, dict) else []


def _is_wrong(document: Document, loc: Loc, order: Order) -> bool:
    """A mapping with a key that the format does not know is left alone: it may be a slip."""
    keys = _keys(document.value, loc)
    places = [order.index(key) for key in keys if key in order]
    return len(places) == len(keys) and places != sorted(places)


def _moved(source: Source, document: Document, loc: Loc, order: Sequence[int]) -> Edit | None:
    keys = [document.key_position((*loc, key)) for key in _keys(document.value, loc)]
    _, end = extent(document, loc)
    start = document.value_position(loc)
    if source.is_flow(start):
        return _in_braces(source, source.offset(start), source.offset(end), order)
    column = keys[0][1] - 1
    if any(key[1] - 1 != column for key in keys):
        return None
    return _in_lines(source, [key[0] - 1 for key in keys], source.row(end), column, order)


def _in_braces(source: Source, start: int, stop: int, order: Sequence[int]) -> Edit | None:
    parts = flow_parts(source.text, start, stop)
    if len(parts) != len(order):
        return None
    first, last = parts[0][0], parts[-1][1]
    swaps = [
        (here[0] - first, here[1] - first, source.text[slice(*parts[one])])
        for here, one in zip(parts, order, strict=True)
    ]
    return first, last, edited(source.text[first:last], swaps)


def _in_lines(
    source: Source, rows: list[int], stop: int, column: int, order: Sequence[int]
) -> Edit:
    """Whole lines move, each key with the comments above it."""
    ends = [
        source.content_end(row, after, column)
        for row, after in zip(rows, [*rows[1:], stop], strict=True)
    ]
    begins = [rows[0], *ends[:-1]]
    before = source.lines[rows[0]][:column]
    margin = before[: len(before) - len(before.lstrip())]
    made: list[str] = []
    for number, one in enumerate(order):
        above = source.lines[begins[one] : rows[one]]
        body = [source.lines[rows[one]][column:], *source.lines[rows[one] + 1 : ends[one]]]
        body[-1] = body[-1].rstrip("\r\n") + (_break(body[-1]) or source.line_break)
        if number == 0:
            made += [margin + line.lstrip(" \t") for line in above] + [before, *body]
        else:
            made += [*above, " " * column, *body]
    text = "".join(made)
    if not _break(source.lines[ends[-1] - 1]):
        text = text.rstrip("\r\n")
    start = source.offset((rows[0] + 1, 1))
    return start, source.offset((ends[-1], 1)) + len(source.lines[ends[-1] - 1]), text


def _break(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]
