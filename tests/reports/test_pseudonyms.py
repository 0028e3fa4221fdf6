import time

import pytest

from crisisctl.reports.pseudonyms import Pseudonyms, aliases
from crisisctl.reports.said import Said, each_text
from crisisctl.words import words


def hide(text: str, *authors: str, **people: str) -> str:
    return Pseudonyms(aliases(authors, people, str))(Said(text))


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("@jane_doe", "person 1"),
        ("Hi @Jane_Doe, sorry", "Hi person 1, sorry"),
        ("jane_doe's order", "person 1's order"),
        ("Marc Petit is angry, MARC PETIT!", "person 2 is angry, person 2!"),
        ("Marc is a first name", "Marc is a first name"),
        ("jane_doe2 is another", "jane_doe2 is another"),
        ("thanks 🦊", "thanks person 3"),
        ("No, @no", "No, person 4"),
        ("x.com/jane_doe/status", "x.com/person 1/status"),
    ],
)
def test_names_of_authors_are_replaced_as_whole_words(text, hidden):
    assert hide(text, "@jane_doe", "Marc Petit", "🦊", "no") == hidden


def test_our_own_people_become_their_roles():
    assert hide("Called dana roy", "Dana Roy", **{"Dana Roy": "lead"}) == "Called lead"


def test_a_hostile_name_changes_only_what_people_wrote():
    known = Pseudonyms({"facebook": "person 1", ".": "person 2"})
    row = words(
        "{channel}: {author} wrote {text}",
        channel="facebook",
        author=Said("facebook"),
        text=Said("A. B."),
    )
    assert str(each_text(row, known)) == "facebook: person 1 wrote A. B."


def test_ten_thousand_names_cost_one_pass():
    authors = [f"user_{number}" for number in range(10_000)]
    hiding = Pseudonyms(aliases(authors, {}, str))
    text = Said("hello @user_9999, " * 10_000)
    begun = time.process_time()
    assert "user_" not in hiding(text)
    assert time.process_time() - begun < 5
