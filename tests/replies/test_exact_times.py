import pytest

from crisisctl.replies.exact_times import is_timed


@pytest.mark.parametrize(
    "text",
    [
        "le plus vite possible : demain a 10 h",
        "reponse avant 18 h, le plus vite possible",
        "le plus vite possible (c'est-a-dire dans deux heures)",
        "le plus vite possible, soit lundi 23 novembre",
        "le plus vite possible - by 6 pm",
        "le plus vite possible, no later than 14:30 today",
    ],
)
def test_an_hour_beside_a_vague_time(text):
    assert is_timed(text, *place(text))


@pytest.mark.parametrize(
    "text",
    [
        "le plus vite possible",
        "le plus vite possible. demain a 10 h, le magasin ouvre",
        "depuis 10 h, nous cherchons le plus vite possible",
        "le plus vite possible, nos 120 equipes",
        "le plus vite possible : comme le 12 mai",
        "le plus vite possible, 24/7",
    ],
)
def test_other_figures_tell_no_time(text):
    assert not is_timed(text, *place(text))


def place(text):
    start = text.index("le plus vite possible")
    return start, start + len("le plus vite possible")
