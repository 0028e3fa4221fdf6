from time import process_time

import pytest
from hypothesis import given, strategies as st

from crisisctl.replies.changes import Change, marked, word_changes

TEXTS = st.one_of(st.text(max_size=60), st.text("ab \n\u00a0", max_size=60))


def shown(before, after):
    return marked(word_changes(before, after), after)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("We are sorry.", "We are sorry!", "We are [-sorry.-]{+sorry!+}"),
        ("We are sorry.", "We are very sorry.", "We are {+very +}sorry."),
        ("We are very sorry.", "We are sorry.", "We are [-very -]sorry."),
        ("Hi {{ topic }} now", "Hi {{ order }} now", "Hi {{ [-topic-]{+order+} }} now"),
        ("one two three", "1 two 3", "[-one-]{+1+} two [-three-]{+3+}"),
        ("", "new", "{+new+}"),
        ("old", "", "[-old-]"),
    ],
)
def test_words_that_differ_are_marked(before, after, told):
    assert shown(before, after) == told


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("prêts\u00a0?", "prêts\u202f?", "prêts[-⟨U+00A0⟩-]{+⟨U+202F⟩+}?"),
        ("caf\u00e9", "cafe\u0301", "[-caf\u00e9-]{+cafe⟨U+0301⟩+}"),
        ("a b", "a\nb", "a[- -]{+⟨U+000A⟩+}b"),
        ("a b", "a  b", "a[- -]{+  +}b"),
        ("end", "end ", "end{+ +}"),
        ("pay\u200bpal", "paypal", "[-pay⟨U+200B⟩pal-]{+paypal+}"),
    ],
)
def test_no_change_is_invisible(before, after, told):
    assert shown(before, after) == told


def test_a_blank_that_both_sides_have_stays_as_it_is():
    assert shown("prêt\u202f?", "prêts\u202f?") == "[-prêt-]{+prêts+}\u202f?"


def test_a_change_says_where_it_stands_in_the_new_text():
    changes = word_changes("a b c", "a bb c d")
    assert changes == (Change(2, "b", "bb"), Change(6, "", " d"))


def test_what_stays_is_shortened():
    kept = "word " * 40
    told = shown(f"{kept}old {kept}old", f"{kept}new {kept}new")
    assert told.startswith("…word ")
    assert told.count("…") == 2
    assert len(told) < 180


@given(TEXTS, TEXTS)
def test_the_changes_lead_from_one_text_to_the_other(before, after):
    changes = word_changes(before, after)
    old, end = "", 0
    for change in changes:
        assert after[change.at : change.at + len(change.after)] == change.after
        old += after[end : change.at] + change.before
        end = change.at + len(change.after)
    assert old + after[end:] == before
    assert bool(changes) is (before != after)


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        ("a " * 4000, "b " + "a b " * 2000, 1),
        ("a " * 500_000, "b", 1),
        (
            " ".join(f"w{i} u{i}" for i in range(740)),
            " ".join(f"w{i} v{i}" for i in range(740)),
            740,
        ),
    ],
    ids=["repeats", "long", "many"],
)
def test_no_text_takes_long(before, after, count):
    begun = process_time()
    changes = word_changes(before, after)
    assert process_time() - begun < 3
    assert len(changes) == count
