"""Ctrl-C between two questions: kept for the next one, where a run can be left in order.

While a question stands prompt_toolkit hears it. In between, Python would raise at any line: Typer
would end the program without a word, and no event would say that the operator left.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Interrupts:
    """Remembers a Ctrl-C; the second one, before anybody has looked, ends the program."""

    def __init__(self) -> None:
        self.heard = False

    def listen(self) -> None:
        """Hear every Ctrl-C from now on. Only for the main thread."""
        signal.signal(signal.SIGINT, self._hear)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear every Ctrl-C, and every polite request to end, until this is over."""
        kinds = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(kind, self._hear) for kind in kinds]
        try:
            yield
        finally:
            for kind, handler in zip(kinds, before, strict=True):
                signal.signal(kind, handler)

    def _hear(self, _number: int, _frame: FrameType | None) -> None:
        if self.heard:
            raise KeyboardInterrupt
        self.heard = True
