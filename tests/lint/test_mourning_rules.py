import pytest
from tests.lint.playbooks import desk, mention, messages, subject

from crisisctl.lint.mourning_rules import next_of_kin_gate

WORDS = """\
messages:
  ack: {kind: acknowledgement, audience: public, channels: [x], text: {en: Seen.}}
  loss: {%s, about: death, text: {en: A death.}}
inputs:
  told: {ask: {en: Told?}, type: %s}
"""
GATE = (
    "  - {id: gate, role: lead, within: 5m, do: [{en: A, effect: authority-confirmed}, "
    "{en: B, effect: family-informed}]}\n"
)
SAY = "  - {id: speak, role: cm, within: 5m, %ssay: loss}\n"
OVER = "  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"


PUBLIC = "kind: holding, audience: public, channels: [x]"


def gated(desk_steps, mention_steps="", *, readers=PUBLIC, type_="yes-no"):
    source = desk(desk_steps + OVER) + (mention(mention_steps + OVER) if mention_steps else "")
    words = (WORDS % (readers, type_)).replace("{en: Told?}", '{en: "Told?"}')
    return messages(next_of_kin_gate, subject(source + words))


def test_both_before_the_word():
    assert not gated(GATE + SAY % "")


def test_each_of_the_two_is_asked_for():
    assert gated(SAY % "") == [
        "speak can speak of a death before `authority-confirmed`.",
        "speak can speak of a death before `family-informed`.",
    ]


def test_words_among_ourselves():
    assert not gated(SAY % "", readers="kind: staff, audience: internal")


def test_a_mention_has_a_flow_of_its_own():
    assert gated(GATE, SAY % "")
    assert not gated(GATE, GATE + SAY % "")


ASK = "  - {id: ask, role: lead, within: 5m, ask: told}\n"
CLEAR = (
    '  - {id: clear, role: lead, within: 5m, decide: {en: "?"},\n'
    '     options: {confirmed: {}, "yes": {}, unknown: {}}}\n'
)


@pytest.mark.parametrize(
    ("steps", "when", "fine"),
    [
        (GATE + ASK, "told", True),
        (GATE + ASK, '{told: "yes"}', True),
        (GATE + ASK, "not told", False),
        (GATE + ASK, '{told: "no"}', False),
        (ASK + GATE, "told", False),
        (GATE, "told", False),
        (GATE + CLEAR, "{clear: confirmed}", True),
        (GATE + CLEAR, '{clear: "yes"}', False),
        (GATE + CLEAR, "{clear: [confirmed, unknown]}", False),
        (GATE + CLEAR, "clear", False),
        (CLEAR + GATE, "{clear: confirmed}", False),
        (GATE + CLEAR, "{severity: sev3}", False),
    ],
)
def test_an_answer_that_only_the_desk_gives(steps, when, fine):
    assert (not gated(steps, SAY % f"when: {when}, ")) is fine


def test_an_answer_with_a_doubt_opens_nothing():
    assert gated(GATE + ASK, SAY % "when: told, ", type_="yes-no-unknown")


def test_an_answer_that_the_mention_gives_too():
    assert gated(GATE + ASK, ASK.replace("id: ask", "id: mine") + SAY % "when: told, ")
