"""The dialogues of IBM's twitter-customer-care-document-prediction, one post a row.

An item has `dialogContent` (who speaks is the key: `client`, `client1`, `agent`) and `agentURL`,
the desk's last answer, which has no time of its own: its id tells it.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from crisisctl.errors import UsageError
from crisisctl.intake.files import Source
from crisisctl.intake.rows import Problem, Row
from crisisctl.words import words

_TURNS, _LAST, _HEADER = "dialogContent", "agentURL", "dialogHeader"
_AGENT = "agent"
_NOBODY = {"datetime", "message", "tweet_ID"}


def is_dialogue(columns: tuple[str, ...]) -> bool:
    """Whether a file's columns are those of such dialogues."""
    return any(one.startswith(f"{_LAST}.") for one in columns) and any(
        one.startswith(f"{_HEADER}.") for one in columns
    )


def dialogue_rows(source: Source) -> Iterator[Row | Problem]:
    """A row for each post; its line is its number in the file, from 1."""
    with source.text() as text:
        try:
            items = json.load(text)
        except (ValueError, RecursionError):
            raise UsageError(words("{file} is not JSON to its end.", file=source.name)) from None
    numbers = count(1)
    for item in items if isinstance(items, list) else [items]:
        try:
            yield from _posts(item, numbers)
        except (KeyError, TypeError, AttributeError):
            yield Problem(next(numbers), words("this is no dialogue"))


def _posts(item: Mapping[str, Any], numbers: Iterator[int]) -> Iterator[Row]:
    before = ""
    for turn in item[_TURNS]:
        speaker = next((key for key in turn if key not in _NOBODY), "")
        row = _row(turn["tweet_ID"], turn[speaker], turn["message"], before)
        inbound = "false" if speaker == _AGENT else "true"
        yield Row(next(numbers), {**row, "posted": turn["datetime"], "inbound": inbound})
        before = row["id"]
    last = item[_LAST]
    row = _row(last["tweet_ID"], item[_HEADER]["company"], last["url_utterance"], before)
    yield Row(next(numbers), {**row, "posted": "", "inbound": "false"})


def _row(own: object, author: object, text: object, before: str) -> dict[str, str]:
    told = {"id": own, "author": author, "text": text, "in_reply_to": before, "channel": "x"}
    return {key: str(value) for key, value in told.items()}
