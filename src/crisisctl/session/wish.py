"""What the command line has said of a reply already; empty parts are asked for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """To whom, what for, in which language."""

    mention: str = ""
    kind: str = ""
    language: str = ""
