"""Templates that need Jinja2's parser, judged on their syntax tree.

Compiling alone folds constants and can take gigabytes (pallets/jinja#2149), so that only
`Environment.parse` ever sees a source that has not been judged. Importing this module costs 65 ms
(Jinja2): `crisisctl.replies.template` does so for a source that is not plain.
"""

from collections.abc import Iterable, Iterator

from jinja2 import TemplateSyntaxError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from crisisctl.replies.parts import (
    Asked,
    Choice,
    Const,
    Filtered,
    Name,
    Part,
    Parts,
    TemplateProblem,
)
from crisisctl.words import Words, words

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
_LEAVES = (nodes.TemplateData, nodes.Const, nodes.Name, nodes.Getattr, nodes.Getitem)


def jinja_parts(source: str) -> tuple[Parts, frozenset[str]]:
    """The parts of a source and the dotted names in it.

    Raises `TemplateProblem` with all that is wrong with it.
    """
    tree = _tree(source)
    problems = tuple(_problems(tree))
    if problems:
        raise TemplateProblem(problems)
    return _parts(tree.body), frozenset(_names(tree))


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


def _parts(found: Iterable[nodes.Node]) -> Parts:
    parts: list[Part] = []
    for node in found:
        if isinstance(node, nodes.Output) and all(isinstance(one, _LEAVES) for one in node.nodes):
            parts += _parts(node.nodes)
        else:
            parts.append(_part(node))
    return parts


def _part(node: nodes.Node) -> Part:
    match node:
        case nodes.TemplateData():
            return str(node.data)
        case nodes.Output():  # what is chosen between in it is chosen together
            return Choice((), _parts(node.nodes))
        case nodes.If():
            ways = [(_asked(one.test), _parts(one.body)) for one in (node, *node.elif_)]
            return Choice(ways, _parts(node.else_))
        case nodes.CondExpr():
            other = [node.expr2] if node.expr2 is not None else []
            return Choice([(_asked(node.test), _parts([node.expr1]))], _parts(other))
        case nodes.And() | nodes.Or():
            return Choice([(Asked(), _parts([node.left]))], _parts([node.right]))
        case _:
            return _value(node)


def _value(node: nodes.Node) -> Part:
    match node:
        case nodes.Filter():
            shown = _part(node.node) if node.node is not None else Const("")
            first = node.args[0] if node.args else None
            return Filtered(
                shown, node.name, first.value if isinstance(first, nodes.Const) else None
            )
        case nodes.Const():
            return Const(str(node.value))
        case nodes.Name() | nodes.Getattr() | nodes.Getitem():
            return Name(_dotted(node))
        case _:
            return Const(str(False))  # a comparison, shown


def _asked(test: nodes.Node) -> Asked:
    match test:
        case nodes.Test(name="defined" | "undefined"):
            return Asked(_dotted(test.node), test.name == "defined")
        case nodes.Not():
            inner = _asked(test.node)
            return inner._replace(has_value=not inner.has_value)
        case _:
            return Asked(_dotted(test))


def _dotted(node: nodes.Node) -> str:
    """The name that a node looks up, such as `links.dm`; empty if it looks up none."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{_dotted(node.node)}.{node.attr}"
        case nodes.Getitem():
            assert isinstance(node.arg, nodes.Const)
            return f"{_dotted(node.node)}.{node.arg.value}"
        case _:
            return ""
