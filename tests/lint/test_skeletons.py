import pytest

from crisisctl.lint.fixing import fixed, mended
from crisisctl.playbooks.catalog import at
from crisisctl.playbooks.document import read
from crisisctl.playbooks.load import load_file

HEAD = "crisisctl: 1\nlanguages: [fr, en, de]\n"


def filled(text: str) -> str:
    return mended(read((HEAD + text).encode(), "")).text.removeprefix(HEAD)


def test_a_place_for_each_language_that_a_message_lacks():
    text = """\
traps: [{fr: Calme}]   # one
messages:
  a:
    kind: staff
    text:
      fr: |
        Bonjour

      # to come: the other languages
    lint: []
  b: {kind: staff, variants: [{fr: "Ça va, {{ topic }}?", en: x}, {en: y, fr: z, de: w}]}
"""
    assert (
        filled(text)
        == """\
traps: [{fr: Calme, en: , de: }]   # one
messages:
  a:
    kind: staff
    lint: []
    text:
      fr: |
        Bonjour
      en:  # TODO
      de:  # TODO

      # to come: the other languages
  b: {kind: staff, variants: [{fr: "Ça va, {{ topic }}?", en: x, de: }, {en: y, fr: z, de: w}]}
"""
    )


def test_labels_alone_are_no_reason():
    text = "traps: [{fr: Calme}]\nmessages:\n  a: {kind: staff, text: {fr: a, en: b, de: c}}\n"
    assert filled(text) == text


def test_conditions_and_names_are_no_texts():
    text = """\
severity: {sev4: {when: {fr: Toujours}}}
inputs: {en: {ask: {fr: a}}}
messages: {a: {kind: staff, text: {fr: a, en: b}}}
steps:
  - {id: a, when: {fr: [oui]}, do: [{fr: Lire, effect: open-log}]}
"""
    assert (
        filled(text)
        == """\
severity: {sev4: {when: {fr: Toujours, de: }}}
inputs: {en: {ask: {fr: a, de: }}}
messages: {a: {kind: staff, text: {fr: a, en: b, de: }}}
steps:
  - {id: a, when: {fr: [oui]}, do: [{fr: Lire, effect: open-log, de: }]}
"""
    )


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_at_the_end_of_a_file(end):
    text = "messages:\n  a:\n    text:\n      fr: a\n      en: b"
    if end == "\r\n":
        text = text.replace("\n", end)
    made = filled(text + end)
    assert read((HEAD + made).encode(), "").value["messages"]["a"]["text"] == {
        "fr": "a",
        "en": "b",
        "de": None,
    }


def test_what_is_left_to_write_is_an_error_with_its_line(own_home):
    (own_home / "team.yaml").write_text(
        "crisisctl: 1\nbrand: B\nroles: {lead: {title: {en: L}, people: [{name: A}]}}\n", "utf-8"
    )
    path = own_home / "a.yaml"
    text = (
        "crisisctl: 1\nid: a\ntitle: {en: A}\nowner: lead\nreviewed: 2026-11-10\n"
        "cluster: victim\nlanguages: [en, fr]\n"
        "severity: {sev4: {when: {en: Always}, first-reply: 1h, update-every: 1h}}\n"
        "messages:\n  m:\n    kind: staff\n    audience: internal\n    text:\n      en: Hello\n"
        "steps:\n  - {id: over, end: {hot-wash: 72h, review: 5bd}}\n"
    )
    path.write_bytes(fixed(text.encode(), path).after)
    loaded = load_file(at(path))
    told = [(str(one.message), one.position.line) for one in loaded.findings]
    assert loaded.plan is None
    assert ("`fr` has no value: it must be text.", 15) in told


def test_one_text_that_can_t_be_added_to_does_not_stop_the_others():
    """A text that keeps its last breaks would lose them to the line below."""
    kept = "  a:\n    kind: staff\n    text:\n      fr: |+\n        Bonjour\n\n"
    text = "messages:\n" + kept + "  b: {kind: staff, text: {fr: Oui}}\n"
    made = mended(read((HEAD + text).encode(), ""))
    wanted = "messages:\n" + kept + "  b: {kind: staff, text: {fr: Oui, en: , de: }}\n"
    assert made.text == HEAD + wanted
    assert made.left == (6,)
