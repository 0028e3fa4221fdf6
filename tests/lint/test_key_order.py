import pytest

from crisisctl.lint import fixing
from crisisctl.lint.key_order import MESSAGE, PLAYBOOK, STEP
from crisisctl.model.base import kebab
from crisisctl.model.messages import Message
from crisisctl.model.playbook import Playbook
from crisisctl.model.steps import Step
from crisisctl.playbooks.document import read


def mended(text: str) -> str:
    return fixing.mended(read(text.encode(), "")).text


@pytest.mark.parametrize(
    ("order", "model"), [(PLAYBOOK, Playbook), (STEP, Step), (MESSAGE, Message)]
)
def test_an_order_holds_every_key_once(order, model):
    assert sorted(order) == sorted(kebab(name) for name in model.model_fields)


def test_lines_move_with_the_comments_above_them_but_for_what_stands_on_top():
    text = """\
# The head of the file stays where it is.
id: a   # its name

# What is said.
messages:
  hello:
    # for everybody
    text: {fr: Été, en: Summer}   # both
    kind: holding
    # where
    channels: [x]
    audience: public
  # about the next one
  bye: {kind: holding}
crisisctl: 1
# the end
"""
    assert (
        mended(text)
        == """\
# The head of the file stays where it is.
crisisctl: 1
id: a   # its name

# What is said.
messages:
  hello:
    # for everybody
    kind: holding
    audience: public
    # where
    channels: [x]
    text: {fr: Été, en: Summer}   # both
  # about the next one
  bye: {kind: holding}
# the end
"""
    )


def test_a_hash_in_quotes_is_no_comment():
    text = "messages: {a: {text: {en: 'x # y'}, kind: staff}}\n"
    assert mended(text) == "messages: {a: {kind: staff, text: {en: 'x # y'}}}\n"


def test_a_mapping_that_can_t_be_mended_does_not_stop_the_one_around_it():
    braces = "messages:\n  a: {text: {en: x}, # why\n    kind: staff}\n"
    made = fixing.mended(read(f"id: a\n{braces}crisisctl: 1\n".encode(), ""))
    assert made.text == f"crisisctl: 1\nid: a\n{braces}"
    assert made.left == (4,)


def test_items_of_a_list_keep_their_dash_and_their_comments():
    text = """\
steps:
  # the first
  - role: cm
    # why this one
    id: open
    do:
      - {fr: Été, en: Summer}
      # a second line, one day

  # the second
  - end: {}
    id: over
"""
    assert (
        mended(text)
        == """\
steps:
  # the first
  # why this one
  - id: open
    role: cm
    do:
      - {fr: Été, en: Summer}
      # a second line, one day

  # the second
  - id: over
    end: {}
"""
    )


def test_braces_keep_their_spaces_and_breaks():
    text = """\
steps:
  - { say: {message: hi, on: [x, "a, b"]},   id: "say é 🙂", role: cm }
  - {next: over,
     id: b, say: hi}
"""
    assert (
        mended(text)
        == """\
steps:
  - { id: "say é 🙂",   role: cm, say: {message: hi, on: [x, "a, b"]} }
  - {id: b,
     say: hi, next: over}
"""
    )


def test_steps_inside_steps():
    text = """\
steps:
  - together:
      care:
        - say: hi
          id: one
        - {end: {}, id: two}
    id: both
"""
    assert (
        mended(text)
        == """\
steps:
  - id: both
    together:
      care:
        - id: one
          say: hi
        - {id: two, end: {}}
"""
    )


def test_block_texts_move_whole():
    text = """\
messages:
  a:
    text:
      fr: |
        # no comment, a title

        Fin
      en: >-
        End
    kind: staff
"""
    assert (
        mended(text)
        == """\
messages:
  a:
    kind: staff
    text:
      fr: |
        # no comment, a title

        Fin
      en: >-
        End
"""
    )


@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_line_breaks_stay_and_one_that_lacked_still_does(line_break):
    text = line_break.join(["id: a", "crisisctl: 1"])
    assert mended(text) == line_break.join(["crisisctl: 1", "id: a"])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- a\n",
        "id: a\ncrisisctl: 1\nid: b\n",  # a key twice
        "id: a\ncrisis: 1\ncrisisctl: 1\n",  # a key that may be a slip
        "messages: {a: {text: {en: x}, # why\n kind: staff}}\n",  # a comment in braces
        "messages: {a: {kind: staff, kind: page}}\n",
        "id: &x a\ncrisisctl: 1\n",
        "messages: [a]\nsteps: {a: b}\n",
        "messages:\n  a: text\nsteps:\n  - text\n",
        "id: a\ncrisisctl: 1\n...\n",
    ],
)
def test_what_is_left_alone(text):
    assert mended(text) == text


def test_a_text_that_keeps_its_last_breaks_keeps_its_value():
    text = "messages:\n  a:\n    text:\n      en: |+\n        End\n\n    kind: staff\n"
    assert mended(text) in (
        text,
        "messages:\n  a:\n    kind: staff\n    text:\n      en: |+\n        End\n\n",
    )
