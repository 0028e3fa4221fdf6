import pytest
from tests.drawings.pictures import of_file

from crisisctl.drawings.outline import Tone, outline
from crisisctl.i18n import Speaker
from crisisctl.playbooks.catalog import available

SMALL = """\
A test (main)
sev3: first reply within 1 h, an update every 4 h

The desk
At the latest, the first public word comes after 00:15 (sev3: 1 h promised).
00:05 □ open
      ┃  cm · within 5 min · 1 action(s)
00:05 ╪ both
      ├─┐ care
00:15 │ » tell
      │ │  cm · within 10 min · says hold (public)
      ├─┐ law
      │ □ read
      │ │  legal · within 1 h · 1 action(s)
      │  together again
      ■ over
         hot wash within 3 d · post-mortem within 5 business day(s)

Each mention
At the latest, the first public word comes after 00:30 (sev3: 1 h promised).
00:10 ◇ triage
         cm · within 10 min · “Who speaks?”
      ┣━ customer: A customer → answer
      ├─ distress (closing waived: a person in distress) → help
      ├─ troll (no reply: a troll)
      ┗━ unknown → answer

      ◇ check
         legal · within 5 min · “Clear?” · at most 2 time(s)
      ├─ yes → done
      ├─ no → check
      ├─ unknown → check
      └╌ too many turns → done

      ▣ help
         runs the playbook called
      └─→ done

00:30 » answer
      │  cm · within 20 min · says ack (public)
      ■ done
"""


def lines(picture, width=80, lang="en"):
    return ["".join(span.text for span in line) for line in outline(picture, Speaker(lang), width)]


def test_a_whole_outline(small):
    shown = "\n".join(line.rstrip() for line in lines(small)) + "\n"
    assert shown == SMALL


@pytest.mark.parametrize("width", [40, 60, 80, 200])
@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("found", [*available()], ids=lambda one: one.id)
def test_no_line_is_wider_than_the_terminal(found, lang, width):
    assert max(map(len, lines(of_file(found.path), width, lang))) <= width


def test_the_latest_walk_has_a_tone_of_its_own(small):
    worst = {
        span.text.strip()
        for line in outline(small, Speaker("en"), 80)
        for span in line
        if span.tone is Tone.WORST
    }
    assert {"00:05", "00:10", "00:15", "00:30", "┃", "┣━", "┗━"} <= worst
