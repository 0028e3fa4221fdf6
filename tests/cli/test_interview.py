import pytest

from crisisctl.cli.console import Screen
from crisisctl.cli.interview import Interview, answers_in
from crisisctl.errors import Interrupted, UsageError
from crisisctl.i18n import Speaker
from crisisctl.session.answers import AnswersFile
from crisisctl.session.operator import Choice
from crisisctl.words import words

ASKED = {"name": words("Which name?"), "who": words("Who?")}
AGAIN = words("crisisctl new NAME")


def asking(given=None, typed=None):
    """Whoever types is an answers file, which asks for the same prompts."""
    person = AnswersFile(typed.encode(), "typed", Screen(), None) if typed is not None else None
    return Interview(ASKED, given or {}, AGAIN, person, Speaker("en"))


def fine(_):
    return None


def test_what_was_given_is_not_asked_again():
    assert asking({"name": " a "}, "name: b\n").answer("name", "c", fine) == "a"


def test_a_person_is_asked_for_the_rest():
    assert asking(typed="name: b\n").answer("name", "c", fine) == "b"


def test_without_anybody_the_proposal_stands():
    assert asking().answer("name", "c", fine) == "c"


def test_without_a_proposal_it_is_named():
    with pytest.raises(UsageError, match="Nothing says `name`") as failed:
        asking().answer("name", None, fine)
    assert failed.value.hint == AGAIN


def test_a_person_may_leave():
    with pytest.raises(Interrupted, match="Nothing was written"):
        asking(typed="name: {leave: tired}\n").answer("name", None, fine)


@pytest.mark.parametrize("text", ["a b", "a,b", " a ,  b, a"])
def test_some_of_the_choices(text):
    assert asking({"who": text}).some_of("who", ["c"], ["a", "b", "c"]) == ("a", "b")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a d", "there is a, b, c, and no d"),
        ("", "choose from a, b, c"),
        (", ", "choose from a, b, c"),
    ],
)
def test_what_is_not_a_choice_is_refused(text, said):
    with pytest.raises(UsageError, match=said):
        asking({"who": text}).some_of("who", ["c"], ["a", "b", "c"])


def test_a_choice_is_told_in_words_and_kept_by_its_name():
    shown = []

    class Person(AnswersFile):
        def ask(self, prompt):
            shown.extend(prompt.choices)
            return super().ask(prompt)

    person = Person(b"who: a", "typed", Screen(), None)
    interview = Interview(ASKED, {}, AGAIN, person, Speaker("en"))
    assert interview.one_of("who", "b", {"a": words("Ada"), "b": words("Bo")}) == "a"
    assert shown == [Choice("b", "Bo · b"), Choice("a", "Ada · a")]


def test_one_choice_is_one():
    with pytest.raises(UsageError):
        asking({"who": "a b"}).one_of("who", "b", {"a": words("Ada"), "b": words("Bo")})


def test_a_file_of_answers(tmp_path):
    file = tmp_path / "answers.yaml"
    file.write_text("name: [a, b]\nwho: 7\n", "utf-8")
    assert answers_in(file, ASKED) == {"name": "a b", "who": "7"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nam: a\n", "nothing asks for `nam`"),
        ("- a\n", "no mapping"),
        ("a: b: c\n", "can't be used"),
        ("", "can't be used"),
    ],
)
def test_a_file_that_is_none(tmp_path, text, said):
    file = tmp_path / "answers.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(UsageError, match=said):
        answers_in(file, ASKED)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(UsageError, match="can't be read"):
        answers_in(tmp_path / "answers.yaml", ASKED)
