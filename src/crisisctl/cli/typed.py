"""Text as it is typed: what nobody could see has a name, and what is wrong with it is marked."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput
from prompt_toolkit.layout.utils import explode_text_fragments

from crisisctl.cli.safe import safe

Marks = Callable[[str], Sequence[tuple[int, int]]]
"""Where a text is wrong: beginnings and ends, in characters."""
BAD = "underline ansired"


class SafeInput(Processor):
    """Shows a pasted text as a card would: no bidi control turns the line around.

    The cursor counts the characters of the text, not those of their names.
    """

    def __init__(self, marks: Marks) -> None:
        self._marks = marks

    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        """One line of the text, as it may be shown."""
        document, line = transformation_input.document, transformation_input.lineno
        first = document.translate_row_col_to_index(line, 0)
        spans = self._marks(document.text)
        shown: StyleAndTextTuples = []
        for index, (style, character, *_) in enumerate(
            explode_text_fragments(transformation_input.fragments), start=first
        ):
            marked = any(start <= index < end for start, end in spans)
            shown.append((f"{style} {BAD}" if marked else style, safe(character)))
        starts = [0, *accumulate(len(one[1]) for one in shown)]
        return Transformation(
            shown,
            source_to_display=lambda place: starts[min(place, len(starts) - 1)],
            display_to_source=lambda place: max(bisect_right(starts, place) - 1, 0),
        )
