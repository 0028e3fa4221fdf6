from tests.engine.desks import Desk, minutes

from crisisctl.engine.agenda import agenda

TOGETHER = """steps:
  - id: work
    together:
      a: [{id: whenever, do: [{en: Act}]}]
      b: [{id: later, within: 2h, role: legal, do: [{en: Act}]}]
      c: [{id: rest, wait: {for: 1m}}]
each-mention:
  - {id: reply, say: ack}
  - {id: invite, say: invite, no-reply-after: {12h: done}}
  - {id: done, end: {}}
"""


def order(desk: Desk) -> list[str]:
    return [f"{task.place.flow} {task.place.step}" for task in agenda(desk.run)]


def test_what_is_due_first_comes_first_and_what_only_waits_last():
    desk = Desk(TOGETHER)
    desk.mention()  # its first public word is due in an hour
    assert order(desk) == ["m1 reply", "desk later", "desk whenever", "desk rest"]


def test_the_older_post_comes_first_whenever_it_was_seen():
    desk = Desk(TOGETHER)
    desk.now = minutes(30)
    desk.mention(posted=20)
    desk.mention(posted=10)
    assert order(desk)[:2] == ["m2 reply", "m1 reply"]


def test_a_mention_that_waits_for_its_author_is_due_when_we_come_back():
    desk = Desk(TOGETHER)
    desk.mention()
    desk.say("m1", "reply")
    desk.say("m1", "invite")
    task = next(task for task in agenda(desk.run) if task.place.flow == "m1")
    assert (task.passive, task.due) == (True, minutes(12 * 60))


def test_a_step_without_a_role_is_the_owners():
    roles = {task.place.step: task.role for task in agenda(Desk(TOGETHER).run)}
    assert roles == {"later": "legal", "whenever": "lead", "rest": "lead"}
