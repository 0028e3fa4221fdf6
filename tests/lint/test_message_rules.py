from dataclasses import replace
from datetime import date

import pytest
from tests.lint.playbooks import messages, subject

from crisisctl.lint.message_rules import (
    close_says_outcome,
    language_parity,
    next_update,
    variants_and_person,
)
from crisisctl.model.findings import Level

SEV2 = "severity: {sev2: {when: {en: Press}, first-reply: 30m, update-every: 1h}}\n"
SEV1 = "severity: {sev1: {when: {en: Press}, first-reply: 30m, update-every: 30m}}\n"


def message(text, kind="holding", audience="public", more=""):
    head = f"messages:\n  said:\n    kind: {kind}\n    audience: {audience}\n{more}"
    return f'{head}    text: {{en: "{text}"}}\n'


@pytest.mark.parametrize("kind", ["holding", "update"])
def test_a_word_that_holds_the_line_says_when_the_next_one_comes(kind):
    told = ["`said` (en) does not say when the next word comes."]
    assert messages(next_update, subject(SEV2 + message("Soon.", kind))) == told
    promise = message("More at {{ next_update }}.", kind)
    assert messages(next_update, subject(SEV2 + promise)) == []


def test_in_every_branch():
    half = message("{% if personal %}More at {{ next_update }}{% endif %} soon.")
    assert messages(next_update, subject(SEV2 + half)) != []


@pytest.mark.parametrize(("kind", "audience"), [("closing", "public"), ("staff", "internal")])
def test_other_words_promise_nothing(kind, audience):
    assert messages(next_update, subject(SEV2 + message("Done.", kind, audience))) == []


def test_nor_does_a_light_affair():
    assert messages(next_update, subject(message("Soon."))) == []


@pytest.mark.parametrize(
    "text",
    [
        "We do not know yet why.",
        "We don't know everything yet.",
        "The cause is not yet known.",
        "We have yet to establish the cause.",
        "Nous ne savons pas encore pourquoi.",
        "Nous ne savons pas tout.",
        "La cause n'est pas encore établie.",
        "Il reste à confirmer combien de comptes sont touchés.",
    ],
)
def test_at_sev1_the_first_word_owns_what_is_not_known(text):
    open_ = message(text + " {{ next_update }}")
    assert messages(next_update, subject(SEV1 + open_)) == []


def test_a_first_word_at_sev1_that_owns_nothing_is_warned_of():
    (finding,) = next_update(subject(SEV1 + message("We know. {{ next_update }}")))
    assert finding.rule.level is Level.WARNING


BOTH = (
    "languages: [en, fr]\ninputs: {topic: {ask: {en: Topic, fr: Sujet}}}\n"
    "messages:\n  said:\n    kind: holding\n    audience: public\n"
    "    text: {en: '{{ topic }} is down', fr: FRENCH}\n"
)


def two_languages(french):
    return subject(BOTH.replace("FRENCH", french).replace("languages: [en, fr]\n", ""))


def test_a_value_that_one_language_lacks_is_told_of():
    there = two_languages("Panne")
    assert messages(language_parity, there) == [
        "`said` does not use topic in fr, as it does elsewhere."
    ]
    assert messages(language_parity, two_languages("'Panne de {{ topic }}'")) == []


def test_a_translation_approved_before_its_source_is_stale():
    there = two_languages("'Panne de {{ topic }}'")
    lines = tuple(
        one.model_copy(update={"date": date(2026, 11, 20)}) if one.language == "en" else one
        for one in there.plan.approvals.approvals
    )
    approvals = there.plan.approvals.model_copy(update={"approvals": lines})
    changed = replace(there, plan=replace(there.plan, approvals=approvals))
    assert messages(language_parity, changed) == [
        "`said` was approved in fr before its text in en changed."
    ]


ENDED = "inputs: {cause: {ask: {en: Why}}, done: {ask: {en: What}}}\n"


def closing(text, covers):
    return ENDED + message(text, "closing", more=f"    covers: {covers}\n")


@pytest.mark.parametrize(
    ("text", "covers", "found"),
    [
        ("{{ cause }} {{ done }}", "{cause: cause, remedy: done}", []),
        ("{{ cause }}", "{cause: cause}", ["`said` does not say how it ended."]),
        (
            "{{ cause }}",
            "{cause: cause, remedy: done}",
            ["`said` (en) does not always show done, its remedy."],
        ),
        ("{{ cause }} {{ links.form }}", "{cause: cause, more: links.form}", []),
    ],
)
def test_a_closing_says_how_it_ended(text, covers, found):
    assert messages(close_says_outcome, subject(closing(text, covers))) == found


def test_a_private_one_owes_the_public_nothing():
    private = message("Settled.", "private", "private")
    assert messages(close_says_outcome, subject(private)) == []


def test_many_people_do_not_read_the_same_line():
    one = message("Hello {{ personal }}", more="    volume: many\n")
    assert messages(variants_and_person, subject(one)) == [
        "`said` is for many, and has 1 wording(s)."
    ]


def test_each_wording_has_room_for_the_person():
    three = (
        "messages:\n  said:\n    kind: holding\n    audience: public\n    volume: many\n"
        "    variants:\n"
        '      - {en: "One {{ personal }}"}\n'
        '      - {en: "Two {% if personal %}{{ personal }}{% endif %}"}\n'
        '      - {en: "Three"}\n'
    )
    assert messages(variants_and_person, subject(three)) == [
        "`said` (en) has no room for the person."
    ]


@pytest.mark.parametrize(("text", "found"), [("Join #WeCare", True), ("Order #123", False)])
def test_a_crisis_has_no_hashtag(text, found):
    assert bool(messages(variants_and_person, subject(message(text)))) is found
