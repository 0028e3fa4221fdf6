"""Invitations to a private message, and the way back to the public."""

import pytest
from tests.audit.made import BRAND, audit, post, refs

from crisisctl.audit.facts import Setting
from crisisctl.audit.invitations import private, says_impossible
from crisisctl.playbooks.catalog import library
from crisisctl.playbooks.document import read

HELLO = "@lumen my light is broken"
INVITE = "@ana Sorry. Please send us a DM with your order number. ^JM"


@pytest.mark.parametrize(
    "text",
    [
        "Please send us a DM so we can look into it.",
        "Can you DM us your booking reference?",
        "Shoot us a message, please.",
        "DM which device you have so we can help.",
        "Please follow and DM us.",
        "If you still can't see this, please DM us your order number.",
        "Si vous ne trouvez pas, écrivez-nous en MP.",
        "Let us know via a DM.",
        "Écrivez-nous en MP, s'il vous plaît.",
        "Pouvez-vous nous envoyer votre numéro en message privé ?",
        "Contactez-nous en privé.",
        "Venez en MP, on regarde.",
        "Let's get this sorted via DM.",
        "Écrivez-nous en MP pour que ce soit réglé.",
    ],
)
def test_an_invitation_is_known(text):
    assert private(text).invites


@pytest.mark.parametrize(
    "text",
    [
        "We have replied to your DM.",
        "We've received your DM and will continue there.",
        "I just sent you a DM.",
        "Please check your DMs.",
        "Nous vous avons répondu en MP.",
        "Merci pour votre MP.",
    ],
)
def test_a_report_of_a_private_talk_is_no_invitation(text):
    found = private(text)
    assert (found.invites, found.reports) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "Do you see an error message?",
        "Your lamp is on its way.",
        "Merci pour votre message.",
        "Call us on 0800 123 456.",
        "Please never send your number by DM.",
        "We can't read DMs here.",
        "Merci de ne pas nous écrire en MP.",
        "Suivi public : nous avons échangé en privé avec @ana.",
        "C'est réglé en MP, merci de votre patience.",
        "Problème résolu en MP, bonne journée !",
        "We've resolved this over DM, thanks for your patience.",
        "We weren't able to talk in private.",
    ],
)
def test_other_words_are_neither(text):
    found = private(text)
    assert (found.invites, found.reports) == (False, False)


@pytest.mark.parametrize(
    ("text", "impossible"),
    [
        ("I can't DM you", True),
        ("You don't follow me", True),
        ("your DMs are closed", True),
        ("Je ne peux pas vous envoyer de MP", True),
        ("DM sent", False),
        ("I can't switch it on", False),
    ],
)
def test_a_person_says_that_it_can_not_be_done(text, impossible):
    assert says_impossible(text) is impossible


def test_in_private_without_a_way_can_not_be_followed():
    found = audit(
        post(1, "ana", HELLO),
        post(2, BRAND, "@ana Please contact us privately.", answers=1),
    ).private
    assert refs(found.no_way) == refs(found.impossible) == ["2"]


def test_where_there_are_no_private_messages_none_can_be_written():
    posts = (post(1, "ana", HELLO), post(2, BRAND, INVITE, answers=1))
    assert refs(audit(*posts).private.impossible) == []
    on_youtube = audit(*posts, setting=Setting(channel="youtube")).private
    assert refs(on_youtube.no_messages) == ["2"]


def test_what_the_person_answers_counts_once():
    found = audit(
        post(1, "ana", HELLO),
        post(2, BRAND, INVITE, answers=1),
        post(3, "ana", "@lumen I can't DM you", answers=2, minutes=3),
        post(4, "ana", "@lumen you don't follow me", answers=2, minutes=4),
    ).private
    assert refs(found.refused) == ["2"]


@pytest.mark.parametrize(
    ("then", "closed", "later"),
    [
        ((), False, False),
        ((post(4, BRAND, "@ana Your new lamp left today.", answers=3, minutes=400),), True, True),
        (
            (post(4, BRAND, "@ana We have replied to your DM.", answers=3, minutes=400),),
            False,
            True,
        ),
        ((post(4, BRAND, "@ana Here is the link.", answers=2, minutes=6),), False, True),
        ((post(4, BRAND, "@ana Here is the link.", answers=2, minutes=30),), True, True),
        ((post(4, BRAND, INVITE, answers=3, minutes=400),), False, False),
        ((post(4, BRAND, "@bob Your lamp left.", answers=9, minutes=400),), False, False),
    ],
)
def test_a_public_closing_comes_later_and_is_no_word_about_messages(then, closed, later):
    [case] = audit(
        post(1, "ana", HELLO),
        post(2, BRAND, INVITE, answers=1, minutes=5),
        post(3, "ana", "@lumen DM sent", answers=2, minutes=20),
        post(9, "bob", "@lumen mine too", answers=1, minutes=21),
        *then,
    ).private.cases
    assert (case.closed, case.later) == (closed, later)


def test_two_people_of_one_conversation_are_two_cases():
    found = audit(
        post(1, "ana", HELLO),
        post(2, "bob", "@lumen mine too", answers=1),
        post(3, BRAND, INVITE, answers=1, minutes=5),
        post(4, BRAND, INVITE.replace("ana", "bob"), answers=2, minutes=5),
    ).private
    assert len(found.cases) == 2


@pytest.mark.parametrize("path", sorted(library().glob("*.yaml")), ids=lambda path: path.stem)
def test_no_public_closing_of_the_library_is_an_invitation(path):
    messages = read(path.read_bytes(), path.name).value.get("messages", {})
    closings = [one for one in messages.values() if one.get("kind") == "closing"]
    assert [text for one in closings for text in _texts(one) if private(text).invites] == []


def _texts(value):
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in _texts(part)]
