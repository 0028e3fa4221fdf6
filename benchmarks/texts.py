"""How many replies of a folder each text rule finds: `python -m benchmarks.texts FOLDER`.

FOLDER holds `dev.json` (IBM, twitter-customer-care-document-prediction) and `twcs_head_2000.csv`
(Customer Support on Twitter). Neither is part of this project; docs/text-rules.md says what people
made of the hits.
"""

import csv
import html
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from crisisctl.replies.gate import judge


def replies(folder: Path) -> list[str]:
    """The replies of brands, each once."""
    return list(dict.fromkeys([*_conversations(folder), *_tweets(folder)]))


def _conversations(folder: Path) -> Iterator[str]:
    path = folder / "dev.json"
    for one in json.loads(path.read_text("utf-8")) if path.is_file() else ():
        for turn in one["dialogContent"]:
            if "client" not in turn:
                yield turn["message"]
        yield one["agentURL"]["url_utterance"]


def _tweets(folder: Path) -> Iterator[str]:
    path = folder / "twcs_head_2000.csv"
    if path.is_file():
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["inbound"] == "False":
                    yield html.unescape(row["text"])


def counts(texts: list[str]) -> Counter[str]:
    """How many texts each rule finds something in."""
    found: Counter[str] = Counter()
    for text in texts:
        findings = judge(text, channel="facebook", audience="public", language="en", kind="update")
        found.update({one.rule.id for one in findings})
    return found


def main() -> None:
    texts = replies(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
    if not texts:
        raise SystemExit("No replies here: skipped.")
    start = time.perf_counter()
    found = counts(texts)
    each = (time.perf_counter() - start) / len(texts)
    for rule, count in sorted(found.items()):
        print(f"{rule}  {count}")
    print(f"{len(texts)} replies, {each * 1e6:.0f} µs each")


if __name__ == "__main__":
    main()
