from dataclasses import replace

from hypothesis import given, strategies as st

from crisisctl.lint.fingerprints import fingerprint, fingerprints
from crisisctl.model.findings import Finding, Position
from crisisctl.playbooks.rules import FORMAT, REFERENCE
from crisisctl.words import Words, words

FINDING = Finding(FORMAT, words("{it} is wrong.", it="ack"), Position("a/b.yaml", 9, 5))


def test_a_finding_is_known_again_when_its_line_has_moved():
    moved = replace(FINDING, position=Position("a/b.yaml", 90, 1, 3), advice=words("Do it."))
    assert fingerprint(moved) == fingerprint(FINDING)


def test_it_is_the_same_on_every_system():
    windows = replace(FINDING, position=Position("a\\b.yaml"))
    assert fingerprint(windows) == fingerprint(FINDING) == "97ff949b8427e7fc5da83457ae131c44"


def test_rule_file_and_words_make_the_difference():
    others = [
        replace(FINDING, rule=REFERENCE),
        replace(FINDING, position=Position("a/c.yaml", 9, 5)),
        replace(FINDING, message=words("{it} is wrong.", it="done")),
    ]
    assert len({fingerprint(one) for one in (FINDING, *others)}) == 4


def test_what_is_found_twice_is_counted():
    marks = fingerprints([FINDING, FINDING, FINDING])
    assert marks == [fingerprint(FINDING, number) for number in range(3)]
    assert len(set(marks)) == 3


@given(st.lists(st.sampled_from(["a", "b", "c"]), max_size=8))
def test_no_two_findings_of_a_run_share_one(said):
    found = [replace(FINDING, message=Words("{it}", {"it": one})) for one in said]
    assert len(set(fingerprints(found))) == len(found)
