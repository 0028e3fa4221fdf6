"""What a finding's level is called, and how many of each are told."""

from collections import Counter
from collections.abc import Iterable

from crisisctl.i18n import Speaker
from crisisctl.model.findings import Level
from crisisctl.words import Words, words

LEVELS = {
    Level.ERROR: words("error"),
    Level.WARNING: words("warning"),
    Level.INFO: words("info"),
}


def counted(levels: Iterable[Level], say: Speaker) -> str:
    """How many of each there are, worst first: `2 errors, 1 info`; empty if there are none."""
    found = Counter(levels)
    return ", ".join(say(_COUNTS[level](found[level])) for level in Level if found[level])


def _errors(count: int) -> Words:
    return words("1 error") if count == 1 else words("{count} errors", count=count)


def _warnings(count: int) -> Words:
    return words("1 warning") if count == 1 else words("{count} warnings", count=count)


def _infos(count: int) -> Words:
    return words("1 info") if count == 1 else words("{count} infos", count=count)


_COUNTS = {Level.ERROR: _errors, Level.WARNING: _warnings, Level.INFO: _infos}
