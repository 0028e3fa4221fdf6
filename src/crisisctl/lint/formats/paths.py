"""Paths as a repository's tools know them."""

from pathlib import Path


def from_here(path: str) -> str:
    """Relative to the folder that the command runs in where it can be, with slashes."""
    whole, here = Path(path), Path.cwd()
    return (whole.relative_to(here) if whole.is_relative_to(here) else whole).as_posix()
