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


def test_a_private_text_on_our_own_account():
    say = "  - {id: post, role: cm, within: 5m, say: {message: private, on: [x]}}\n"
    words = WORDS % ("", "Hello")
    assert messages(leaks, subject(desk(say + DONE) + words)) == [
        "post puts the private text `private` on our account on x."
    ]
    answer = say.replace("{message: private, on: [x]}", "private")
    assert not messages(leaks, subject(mention(answer + DONE) + words))


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


def test_an_open_condition_may_choose():
    assert not steered(ACK.replace("role:", "when: open, role:"))


def test_the_rule_says_it():
    text = WORDS % ("", "{{ order }}")
    assert "order is told in private, and `note` is public." in messages(pii_echo, subject(text))
