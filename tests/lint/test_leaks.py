import pytest
from hypothesis import example, given, settings, strategies as st
from tests.lint.playbooks import desk, mention, messages, subject

from crisisctl.lint.leaks import leaks
from crisisctl.lint.text_rules import pii_echo
from crisisctl.model.findings import Level

WORDS = """\
messages:
  ack: {kind: acknowledgement, audience: public, channels: [x], text: {en: Seen.}}
  more: {kind: update, audience: public, channels: [x], text: {en: More.}}
  note: {kind: update, audience: public, channels: [x], %stext: {en: "%s"}}
  private: {kind: private, audience: private, channels: [x], text: {en: "{{ order }}"}}
inputs:
  order: {ask: {en: "Order?"}, private: true, per: mention}
  open: {ask: {en: "Open?"}}
"""
DONE = "  - {id: done, end: {}}\n"


def of_text(text, facts=""):
    return messages(leaks, subject(WORDS % (facts, text.replace('"', '\\"'))))


PLAIN = st.sampled_from(["open", "brand", "mention.author", "personal", "'text'"])
SECRET = st.sampled_from(["order", "order.number", "order['number']"])


def _expressions(leaf):
    """Expressions that a message may hold, around a leaf."""
    filters = st.sampled_from(["upper", "trim", "default('x')", "truncate(20)", "capitalize"])
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.builds("({} | {})".format, inner, filters),
            st.builds("({} if {} else {})".format, inner, PLAIN, PLAIN),
            st.builds("({} if {} else {})".format, PLAIN, inner, PLAIN),
            st.builds("({} if {} else {})".format, PLAIN, PLAIN, inner),
            st.builds("({} or {})".format, PLAIN, inner),
            st.builds("({} and {})".format, inner, PLAIN),
            st.builds("(not {})".format, inner),
            st.builds("({} == {})".format, PLAIN, inner),
            st.builds("({} != 'x')".format, inner),
        ),
        max_leaves=4,
    )


@st.composite
def templates(draw, leaf):
    """Texts with such an expression shown, asked for, or deep inside what an `if` chooses."""
    text = draw(
        st.one_of(
            st.builds("{{{{ {} }}}}".format, _expressions(leaf)),
            st.builds("{{% if {} %}}a{{% endif %}}".format, _expressions(leaf)),
            st.builds("{{% if {} is defined %}}a{{% endif %}}".format, leaf),
            st.builds("{{% if open %}}a{{% elif {} %}}b{{% endif %}}".format, _expressions(leaf)),
        )
    )
    for _ in range(draw(st.integers(0, 3))):
        around = draw(
            st.sampled_from(
                [
                    "{{% if open %}}{}{{% endif %}}",
                    "{{% if open %}}x{{% else %}}{}{{% endif %}}",
                    "Hello {} and {{{{ open }}}}",
                ]
            )
        )
        text = around.format(text)
    return text


@given(templates(SECRET))
@settings(max_examples=50)
@example("{{ 'order' }}{{ order }}")
def test_a_private_name_is_found_wherever_it_stands(text):
    assert of_text(text) == ["order is told in private, and `note` is public."]


@given(templates(PLAIN))
@settings(max_examples=30)
@example("{{ 'order' }} order")
@example("{{ mention.order }}")
def test_other_names_may_stand_there(text):
    assert not of_text(text)


@pytest.mark.parametrize("key", ["evidence", "fact", "myth"])
def test_what_a_message_declares(key):
    assert of_text("Hello", f"{key}: order, ") == [
        f"`note` is public, and its `{key}` is order, told in private."
    ]
    assert not of_text("Hello", f"{key}: open, ")


def test_what_a_message_covers():
    assert of_text("Hello", "covers: {cause: order}, ") == [
        "`note` is public, and its `covers.cause` is order, told in private."
    ]
    assert not of_text("Hello", "covers: {cause: the order of things}, ")


def test_what_another_playbook_calls_private():
    other = (WORDS % ("", "Hello")).replace('Open?"}', 'Open?"}, private: true')
    call = mention("  - {id: call, run: other}\n" + DONE)
    one = subject(call + WORDS % ("", "{{ open }}"), other=other)
    assert messages(leaks, one) == ["open is told in private, and `note` is public."]


def steered(*steps):
    return list(leaks(subject(mention("".join((*steps, DONE))) + WORDS % ("", "Hello"))))


ACK = "  - {id: ack, role: cm, within: 5m, say: ack}\n"


def test_a_condition_that_chooses_the_public_text():
    (finding,) = steered(ACK.replace("role:", "when: order, role:"))
    assert finding.level is Level.WARNING
    assert str(finding.message) == (
        "Which public text follows ack tells whether order was given, and that is private."
    )


@pytest.mark.parametrize("when", ["not order", "{order: a}"])
def test_however_it_asks(when):
    assert steered(ACK.replace("role:", f"when: {when}, role:"))


def test_a_condition_that_steers_from_afar():
    jump = (
        '  - {id: jump, when: order, role: cm, within: 5m, decide: {en: "?"},\n'
        "     options: {good: {next: more}, unknown: {next: more}}}\n"
    )
    more = "  - {id: more, role: cm, within: 5m, say: more}\n"
    assert steered(jump, ACK.replace("say: ack", "say: ack, next: done"), more)


def test_a_condition_that_changes_nothing_in_public():
    look = "  - {id: look, when: order, role: cm, within: 5m, do: [{en: Look it up}]}\n"
    write = "  - {id: write, when: order, role: cm, within: 5m, say: private}\n"
    assert not steered(look, write, ACK)


TELLS = "Which public text follows update gives something of order away, and that is private."


def test_an_equality_tells_more_than_whether_it_was_given():
    (finding,) = steered(ACK.replace("id: ack, role:", "id: update, when: {order: a}, role:"))
    assert str(finding.message) == TELLS
    assert finding.level is Level.ERROR


@pytest.mark.parametrize("kind", ["yes-no", "yes-no-unknown"])
@pytest.mark.parametrize(
    "step",
    [
        ACK.replace("role:", "when: order, role:"),
        "  - {id: listen, wait: {until: order, for: 1h}}\n" + ACK,
    ],
)
def test_a_yes_or_no_is_told_whole(step, kind):
    words = (WORDS % ("", "Hello")).replace("private: true", f"type: {kind}, private: true")
    (finding,) = leaks(subject(mention(step + DONE) + words))
    assert finding.level is Level.ERROR


JUMP = (
    '  - {id: jump, when: {order: a}, role: cm, within: 5m, decide: {en: "?"},\n'
    "     options: {good: {WAY}, unknown: {WAY}}}\n"
)
UPDATE = "  - {id: update, when: mark, role: cm, within: 5m, say: more}\n"


@pytest.mark.parametrize(
    "mark",
    [
        "  - {id: mark, when: {order: a}, role: cm, within: 5m, do: [{en: Note it}]}\n",
        (
            '  - {id: mark, when: {order: a}, role: cm, within: 5m, decide: {en: "?"},\n'
            "     options: {yes: {}, unknown: {}}}\n"
        ),
        (
            "  - {id: look, when: {order: a}, role: cm, within: 5m, do: [{en: Look}]}\n"
            "  - {id: mark, when: not look, role: cm, within: 5m, do: [{en: Note it}]}\n"
        ),
        JUMP.replace("WAY", "next: update")
        + "  - {id: mark, role: cm, within: 5m, do: [{en: Note it}]}\n",
        "  - {id: look, when: {order: a}, role: cm, within: 5m, ask: mark}\n",
        "  - {id: mark, wait: {until: {order: a}, for: 1h}, when: order}\n",
    ],
)
def test_what_was_done_because_of_it_tells_it_too(mark):
    words = (WORDS % ("", "Hello")) + '  mark: {ask: {en: "Mark?"}}\n'
    found = [str(one.message) for one in leaks(subject(mention(mark + UPDATE + DONE) + words))]
    assert TELLS in found


def test_what_is_asked_elsewhere_too_tells_nothing():
    ask = "  - {id: look, when: {order: a}, role: cm, within: 5m, ask: mark}\n"
    words = (WORDS % ("", "Hello")) + '  mark: {ask: {en: "Mark?"}}\n'
    first = "  - {id: first, role: cm, within: 5m, ask: mark}\n"
    assert not messages(leaks, subject(mention(first + ask + UPDATE + DONE) + words))


def test_what_the_desk_did_tells_it_to_every_mention():
    flows = mention(UPDATE + DONE) + desk(
        "  - {id: mark, when: {secret: a}, role: cm, within: 5m, do: [{en: Note it}]}\n" + DONE
    )
    words = (WORDS % ("", "Hello")) + '  secret: {ask: {en: "Secret?"}, private: true}\n'
    assert messages(leaks, subject(flows + words)) == [TELLS.replace("order", "secret")]


def test_a_called_step_may_choose_what_its_caller_says():
    words = WORDS % ("", "Hello")
    call = "  - {id: call, run: other}\n" + UPDATE.replace("mark", "open") + DONE

    def of_caller(called):
        return messages(leaks, subject(mention(call) + words, other=mention(called) + words))

    aside = JUMP.replace("WAY", "next: short") + "  - {id: short, end: {}}\n"
    assert not of_caller(aside)
    stop = JUMP.replace("WAY", "no-reply: spam")
    assert of_caller(stop) == [TELLS.replace("update", "call/jump")]
    assert not messages(leaks, subject(mention(stop) + words))


def test_the_end_of_a_wait_tells_it_by_its_time():
    wait = "  - {id: listen, wait: {until: order, for: 1h}}\n"
    (found,) = steered(wait, ACK)
    assert str(found.message) == (
        "When the public word after listen comes gives something of order away, and that is "
        "private."
    )
    assert not steered(ACK, wait)


def test_in_a_circle_too():
    again = '  - {id: again, role: cm, within: 5m, decide: {en: "?"},\n'
    again += "     at-most: {times: 3, then: done},\n"
    again += "     options: {more: {next: ack}, unknown: {next: done}}}\n"
    assert steered(ACK.replace("role:", "when: order, role:"), again)


def test_an_open_condition_may_choose():
    assert not steered(ACK.replace("role:", "when: open, role:"))


def test_the_rule_says_it():
    text = WORDS % ("", "{{ order }}")
    assert "order is told in private, and `note` is public." in messages(pii_echo, subject(text))
