"""One person's loop on one line of a terminal of 80 columns, in both languages."""

from datetime import UTC, timedelta

import pytest
from tests.engine.desks import Desk
from tests.engine.test_conversations import INVITE, LOOP, SOLVE, m1, opened

from crisisctl.engine import messages
from crisisctl.engine.closing import resolve
from crisisctl.engine.desk import waive_closing
from crisisctl.engine.steps import complete
from crisisctl.i18n import Speaker
from crisisctl.model.steps import Waiver
from crisisctl.session.loop import WIDTH, has_begun, loop_line

SAYS = {lang: Speaker(lang, UTC) for lang in ("en", "fr")}


def line(desk: Desk, lang: str = "en", after: float = 0) -> str:
    now = desk.now + timedelta(minutes=after)
    return loop_line(desk.run, m1(desk), SAYS[lang], now)


def test_a_mention_without_an_answer_has_only_its_promise():
    desk = Desk(LOOP)
    desk.mention()
    assert not has_begun(m1(desk))
    assert line(desk) == "○ answered by 10:00"
    desk.say("m1", "reply")
    assert line(desk) == "● answered 09:00"


def test_the_whole_way():
    desk = Desk(LOOP)
    desk.mention()
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    ahead = "○ opened by 21:00 → ○ settled → ○ closed"
    assert line(desk) == f"● answered 09:00 → ● invited 09:00 → {ahead}"
    desk.until(10)
    desk.do(messages.opened, INVITE)
    assert line(desk).endswith("● opened → ○ settled by tomorrow 09:00 → ○ closed")
    desk.do(complete, SOLVE)
    desk.do(resolve, "m1", handled=True, explained=True, resolved=True)
    assert line(desk).endswith("● settled 09:10 → ○ closed by 11:10")
    desk.say("m1", "back")
    assert line(desk).endswith("● closed 09:10")


def test_what_is_late_says_by_how_much():
    desk = opened()
    assert "○ settled LATE by 1 h" in line(desk, after=25 * 60)


def test_nobody_came_or_it_stays_private():
    desk = Desk(LOOP)
    desk.mention()
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    desk.do(messages.not_opened, INVITE, "refused")
    assert line(desk).endswith("● refused 09:00 → ○ closed by tomorrow 09:00")
    desk.do(waive_closing, "m1", Waiver.MINOR)
    assert line(desk).endswith("● stays private: a minor 09:00")


@pytest.mark.parametrize("lang", SAYS)
@pytest.mark.parametrize("after", [0, 13 * 60, 50 * 60])
def test_it_fits_on_a_line_of_80_columns_in_time(lang, after):
    desk = Desk(LOOP)
    desk.mention()
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    assert len(line(desk, lang, after)) <= WIDTH
    desk.do(messages.opened, INVITE)
    assert len(line(desk, lang, after)) <= WIDTH
