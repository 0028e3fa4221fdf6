import pytest
from tests.lint.playbooks import messages, subject

from crisisctl.lint.regulated_rules import fact_first, regulated_content

INPUTS = "inputs: {lamp: {ask: {en: Which}}, risk: {ask: {en: Danger}}}\n"
COVERS = "{product: lamp, hazard: risk, remedy: links.form}"
SOUND = "RECALL: {{ lamp }}. Danger: {{ risk }}. Stop using it now. {{ links.form }}"
RAPPEL = (
    "Rappel de sécurité : {{ lamp }}. Danger : {{ risk }}. Cessez de l'utiliser. {{ links.form }}"
)


def notice(text, about="recall", covers=COVERS):
    return INPUTS + (
        "messages:\n  said:\n    kind: protective\n    audience: public\n"
        f'    about: {about}\n    covers: {covers}\n    text: {{en: "{text}"}}\n'
    )


@pytest.mark.parametrize("text", [SOUND, RAPPEL])
def test_a_recall_that_says_all_is_sound(text):
    assert messages(regulated_content, subject(notice(text))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (SOUND.replace("RECALL", "News"), "`said` (en) does not open with the word recall."),
        (SOUND.replace("Stop using it now. ", ""), "`said` (en) does not tell to stop using it."),
        (f"{SOUND} No injuries reported.", "“No injuries” lowers the risk in a recall."),
        (f"{RAPPEL} Rappel volontaire.", "“volontaire” lowers the risk in a recall."),
        (f"{RAPPEL} Aucun accident connu.", "“Aucun accident” lowers the risk in a recall."),
        (f"{RAPPEL} Par précaution.", "“précaution” lowers the risk in a recall."),
    ],
)
def test_a_recall_that_leaves_out_or_softens_is_not(text, found):
    assert messages(regulated_content, subject(notice(text))) == [found]


def test_what_it_covers_is_named():
    found = messages(regulated_content, subject(notice(SOUND, covers="{product: lamp}")))
    assert found == [
        "`said` does not cover hazard, which a recall notice must tell.",
        "`said` does not cover remedy, which a recall notice must tell.",
    ]


def test_a_breach_notice_tells_four_things():
    found = messages(regulated_content, subject(notice("Hello", "breach", "{nature: lamp}")))
    assert [one.split()[4].strip(",") for one in found] == ["consequences", "measures", "contact"]


RUMOUR = (
    "scenario: rumour\n"
    "inputs: {truth: {ask: {en: Fact}}, claim: {ask: {en: Claim}}}\n"
    "messages:\n  said:\n    kind: correction\n    audience: public\n"
)


def corrected(text, names="    fact: truth\n"):
    return messages(fact_first, subject(f'{RUMOUR}{names}    text: {{en: "{text}"}}\n'))


MYTH = "    fact: truth\n    myth: claim\n"


def test_the_fact_comes_first():
    assert corrected("{{ truth }}. The proof is public.") == []
    assert corrected("We saw it. {{ truth }}.") == ["`said` (en) does not open with the fact."]


def test_in_a_rumour_the_fact_has_a_name():
    assert corrected("Hello", names="") == ["`said` does not say which input holds the fact."]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{{ truth }}. Some say {{ claim }}. {{ truth }}.", []),
        ("{{ truth }}. Some say {{ claim }}.", ["`said` (en) does not end with the fact."]),
        (
            "{{ truth }}. « {{ claim }} » is false. {{ truth }}.",
            ["`said` (en) quotes the false claim."],
        ),
        (
            "{{ truth }}. #{{ claim }} is false. {{ truth }}.",
            ["`said` (en) quotes the false claim."],
        ),
        (
            "{{ truth }}. {{ claim }}, no, {{ claim }} is false. {{ truth }}.",
            ["`said` (en) says the false claim more than once."],
        ),
    ],
)
def test_a_false_claim_is_said_once_plainly_and_not_last(text, found):
    assert corrected(text, MYTH) == found
