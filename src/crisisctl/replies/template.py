"""Templates of messages, judged on their syntax tree before anything is compiled.

Compiling alone folds constants and can take gigabytes (pallets/jinja#2149), so that only
`Environment.parse` ever sees a source that has not been judged. Importing this module costs 65 ms
(Jinja2): import it where a template is read, not where the program starts.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crisisctl.replies.plain_template import plain_tree
from crisisctl.words import Words, words

MAX_SOURCE = 8192
MAX_DEPTH = 40
MAX_TRUNCATE = 1000
_MIN_TRUNCATE = 3  # Jinja2 asserts that its "..." fits

_FILTERS_IN_WORDS = "upper, lower, capitalize, title, trim, default('text'), truncate(80)"
_TESTS = frozenset({"defined", "undefined"})
_COMPARISONS = frozenset({"eq", "ne"})
_RESERVED = frozenset({"self", "loop", "caller", "varargs", "kwargs"})  # mean something to Jinja2
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Const,
    nodes.Filter,
    nodes.Test,
    nodes.If,
    nodes.CondExpr,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
)


class TemplateProblem(Exception):  # noqa: N818 - what a text holds, not a mishap
    """A source that can't be a template; each of `problems` says its line in `params["line"]`."""

    def __init__(self, problems: tuple[Words, ...]) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Template:
    """A source that has been judged: made by `parse` only."""

    source: str
    tree: nodes.Template = field(repr=False, compare=False)
    _variables: frozenset[str]

    def variables(self) -> frozenset[str]:
        """Dotted names of what the text needs, such as `topic` and `mention.author`."""
        return self._variables


@lru_cache(maxsize=256)  # the same few texts are asked one question after another
def parse(source: str) -> Template:
    """Judge a source; raises `TemplateProblem` with all that is wrong with it."""
    if len(source) > MAX_SOURCE:
        raise TemplateProblem((_too_long(source),))
    if plain := plain_tree(source):
        return Template(source, *plain)
    tree = _tree(source)
    problems = tuple(_problems(tree))
    if problems:
        raise TemplateProblem(problems)
    return Template(source, tree, frozenset(_names(tree)))


def _too_long(source: str) -> Words:
    return words(
        "line {line}: this text has {length} characters, a template may have {limit}: shorten it",
        line=1,
        length=len(source),
        limit=MAX_SOURCE,
    )


def _tree(source: str) -> nodes.Template:
    try:
        return ImmutableSandboxedEnvironment().parse(source)
    except TemplateSyntaxError as error:
        problem = words(
            "line {line}: this is not a template: {reason}",
            line=error.lineno,
            reason=error.message,
        )
    except RecursionError:
        problem = words("line {line}: this expression is nested too deeply: simplify it", line=1)
    except ValueError:  # Python refuses to read an integer of thousands of digits
        problem = words("line {line}: a number in this text is too long", line=1)
    raise TemplateProblem((problem,))


def _problems(tree: nodes.Template) -> Iterator[Words]:
    """Walk without recursion, and not below what is refused."""
    waiting: list[tuple[nodes.Node, int, int]] = [(tree, 1, 0)]
    while waiting:
        node, line, depth = waiting.pop()
        node.lineno = node.lineno or line  # Jinja2 leaves it out of some nodes
        problem = _problem(node, depth)
        if problem:
            yield problem
        else:
            waiting += [(child, node.lineno, depth + 1) for child in node.iter_child_nodes()]


def _problem(node: nodes.Node, depth: int) -> Words | None:
    if depth > MAX_DEPTH:
        return words("line {line}: this is nested too deeply: simplify it", line=node.lineno)
    if not isinstance(node, _ALLOWED):
        return words(
            "line {line}: {construct} has no place in a message: only variables, a few filters "
            "and `if` do",
            line=node.lineno,
            construct=type(node).__name__.lower(),
        )
    return _problem_of_name(node) or _problem_of_operation(node)


def _problem_of_name(node: nodes.Node) -> Words | None:
    name = _last_name(node)
    if name is None:
        return None
    if not isinstance(name, str):
        return words(
            "line {line}: between [ and ] only a name in quotes can stand", line=node.lineno
        )
    if name.startswith("_") or name in _RESERVED:
        return words("line {line}: {name} is not a name to use here", line=node.lineno, name=name)
    return None


def _last_name(node: nodes.Node) -> object:
    """Return the name a node looks up, `None` where it looks up nothing."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return node.attr
        case nodes.Getitem():
            return node.arg.value if isinstance(node.arg, nodes.Const) else node.arg
        case _:
            return None


def _problem_of_operation(node: nodes.Node) -> Words | None:
    match node:
        case nodes.Filter() if not _is_harmless(node):
            return words(
                "line {line}: the filter {name} can't be used like this: a message may use "
                "{allowed}",
                line=node.lineno,
                name=node.name,
                allowed=_FILTERS_IN_WORDS,
            )
        case nodes.Test() if node.name not in _TESTS or node.args:
            return words(
                "line {line}: `is {name}` can't be used here: only `is defined` and "
                "`is undefined` can",
                line=node.lineno,
                name=node.name,
            )
        case nodes.Operand() if node.op not in _COMPARISONS:
            return words(
                "line {line}: a message can only compare with == and !=", line=node.lineno
            )
        case _:
            return None


def _is_harmless(node: nodes.Filter) -> bool:
    """Tell whether a filter and its arguments have a bounded result."""
    arguments = [arg.value if isinstance(arg, nodes.Const) else arg for arg in node.args]
    if node.kwargs or node.dyn_args or node.dyn_kwargs:
        return False
    match node.name, arguments:
        case (("upper" | "lower" | "capitalize" | "title" | "trim"), []):
            return True
        case "default", [str()]:
            return True
        case "truncate", [bool(), *_]:
            return False
        case "truncate", ([int(size)] | [int(size), bool()]):
            return _MIN_TRUNCATE <= size <= MAX_TRUNCATE
        case _:
            return False


def _names(tree: nodes.Template) -> Iterator[str]:
    """Yield each name with the longest path that the text follows from it."""
    inner = {
        id(node.node)
        for node in tree.find_all((nodes.Getattr, nodes.Getitem))
        if isinstance(node, nodes.Getattr | nodes.Getitem)
    }
    for node in tree.find_all((nodes.Name, nodes.Getattr, nodes.Getitem)):
        path = _path(node)
        if path and id(node) not in inner:
            yield path


def _path(node: nodes.Node) -> str | None:
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr() | nodes.Getitem():
            above = _path(node.node)
            return f"{above}.{_last_name(node)}" if above else None
        case _:
            return None
