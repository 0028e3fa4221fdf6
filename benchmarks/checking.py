"""How fast `check --jsonl` judges generated replies, and in how much memory.

`python -m benchmarks.checking [COUNT]`; 100,000 without it. The replies are put together by chance
from sentences in French and in English, some of which a rule finds.
"""

import json
import random
import resource
import subprocess
import sys
import tempfile
from typing import IO

CHECK = [sys.executable, "-m", "crisisctl", "check", "--channel", "x", "--jsonl"]
GREETINGS = ("Hi {name},", "Bonjour {name},", "@{name}", "Merci {name}.", "Thanks {name}!")
CARES = (
    "we are so sorry for the trouble with your {thing}.",
    "nous sommes désolés pour votre {thing}.",
    "we have read you.",
    "nous comprenons votre colère : ce n'est pas ce que vous attendiez de nous.",
    "we are sorry if you felt let down.",
)
MATTERS = (
    "We are checking with the warehouse and will be back here before {hour}:00.",
    "Nous vérifions et revenons vers vous ici avant {hour} h.",
    "Please send us a DM with your order number.",
    "Could you share your e-mail address here?",
    "Écrivez-nous en message privé, avec votre numéro de commande. 🙏",
    "The steps are on https://help.example.com/returns/{hour}.",
    "We do not comment on this.",
)
THINGS = ("order", "lampe", "refund", "colis", "account", "compte", "train", "forfait")


def write_replies(count: int, file: IO[str]) -> None:
    """Write replies of one to four sentences, a JSON string a line, the same ones every time."""
    chance = random.Random(7)
    for number in range(count):
        parts = [chance.choice(GREETINGS), chance.choice(CARES)]
        parts += chance.sample(MATTERS, chance.randint(0, 2))
        filled = " ".join(parts).format(
            name=f"user{number}", thing=chance.choice(THINGS), hour=chance.randint(8, 20)
        )
        file.write(json.dumps(filled, ensure_ascii=False) + "\n")


def measure(count: int) -> tuple[float, int]:
    """Seconds of one core, start included, and the highest peak of memory so far, in KiB."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as file:
        write_replies(count, file)
        file.seek(0)
        before = _spent()
        subprocess.run(CHECK, stdin=file, stdout=subprocess.DEVNULL, check=False)
    return _spent() - before, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    _, few = measure(count // 100)
    seconds, many = measure(count)
    print(f"{count} replies in {seconds:.1f} s of one core: {count / seconds:.0f} a second")
    print(f"Memory: {many} KiB at most, {few} KiB for a hundredth of them")


if __name__ == "__main__":
    main()
