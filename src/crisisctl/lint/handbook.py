"""Every rule that there is, and its page in the reader's language."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import MappingProxyType

from crisisctl.i18n import HERE
from crisisctl.lint.loader_pages import PAGES
from crisisctl.lint.page import Page, parse
from crisisctl.lint.registry import RULES
from crisisctl.model.findings import Rule

SOURCE = "en"
"""The language that docstrings are written in; `locale/<language>/rules` holds the others."""


@cache
def handbook() -> Mapping[str, tuple[Rule, str]]:
    """Each rule with the text of its page, by id and in the order of the ids."""
    written = [*PAGES.items(), *((check.rule, check.page) for check in RULES)]
    told = {rule.id: (rule, text) for rule, text in written}
    return MappingProxyType(dict(sorted(told.items())))


def page(id_: str, language: str) -> Page:
    """The page of a rule; its examples are the same in every language.

    Raises `KeyError` for an id that no rule has.
    """
    written = parse(handbook()[id_][1])
    path = translation(id_, language)
    if language == SOURCE or not path.exists():
        return written
    return replace(parse(path.read_text("utf-8")), bad=written.bad, good=written.good)


def translation(id_: str, language: str) -> Path:
    """Where the page stands in another language."""
    return HERE / language / "rules" / f"{id_}.md"
