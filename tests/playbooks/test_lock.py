from datetime import date
from time import process_time

from hypothesis import given, strategies as st

from crisisctl.model.approvals import Approvals, ApprovedText, Signed
from crisisctl.model.bounds import Bound, ValueType
from crisisctl.playbooks.document import read
from crisisctl.playbooks.lock import as_yaml, digest, part, pruned
from crisisctl.playbooks.source import REFUSED
from crisisctl.playbooks.validate import validate

TODAY, UNTIL = date(2026, 11, 22), date(2027, 5, 1)
VISIBLE = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).filter(
    lambda text: not REFUSED.search(text)
)
BOUNDS = st.one_of(
    st.lists(VISIBLE, max_size=3).map(lambda values: Bound(one_of=tuple(values))),
    st.builds(
        Bound, type=st.sampled_from(ValueType), max_length=st.none() | st.integers(1, 99_999)
    ),
)


def line(name, person="P", bounds=None, sha256="0" * 64):
    return ApprovedText(
        playbook=name,
        message="m",
        variant=1,
        language="no",
        sha256=sha256,
        role="on",
        person=person,
        date=TODAY,
        until=UNTIL,
        channels=("x",),
        bounds=bounds,
    )


def read_back(approvals):
    return validate(read(as_yaml(approvals).encode(), "approvals.lock"), Approvals)


@given(
    VISIBLE.filter(bool),
    st.lists(VISIBLE, max_size=3),
    st.none() | st.dictionaries(st.sampled_from(["topic", "mention.author"]), BOUNDS),
    VISIBLE,
)
def test_what_is_written_is_what_is_read(brand, people, bounds, text):
    written = Approvals(
        brand=brand,
        approvals=tuple(line("1e5", one, bounds) for one in people),
        texts={"0" * 64: text},
        signatures=(Signed(person="P", lines=("1" * 64,), signature="-----\nA\n-----"),),
    )
    assert read_back(written) == (written, [])


def test_a_yes_is_one_line():
    before = as_yaml(Approvals(brand="B", approvals=(line("a"), line("c")))).splitlines()
    after = as_yaml(Approvals(brand="B", approvals=(line("a"), line("b"), line("c")))).splitlines()
    (more,) = [one for one in after if one not in before]
    assert len(after) - len(before) == 1
    assert more.startswith('- {playbook: "b", ')


def test_the_lines_of_an_earlier_version_are_read():
    old = f"""\
crisisctl: 1
brand: "B"
approvals:
- playbook: "p"
  message: "m"
  variant: 1
  language: "fr"
  sha256: "{"0" * 64}"
  role: "lead"
  person: "P"
  date: "2026-11-22"
  until: "2027-05-01"
"""
    approvals, findings = validate(read(old.encode(), "approvals.lock"), Approvals)
    assert findings == []
    (kept,) = approvals.approvals
    assert (kept.channels, kept.bounds) == ((), None)


def test_the_digest_of_a_line_is_all_of_it():
    seen = {
        digest(brand, one)
        for brand in ("B", "C")
        for one in (line("a"), line("b"), line("a", "Q"), line("a", bounds={}))
    }
    assert len(seen) == 8
    assert digest("B", line("a")) == digest("B", line("a"))


def test_what_no_line_needs_is_left_out():
    kept, gone = line("a", sha256="1" * 64), line("b", sha256="2" * 64)
    texts = {"1" * 64: "one", "2" * 64: "two"}
    signed = [Signed(person="P", lines=(digest("B", one),), signature="S") for one in (kept, gone)]
    both = Approvals(brand="B", approvals=(kept,), texts=texts, signatures=tuple(signed))
    left = pruned(both)
    assert left.texts == {"1" * 64: "one"}
    assert left.signatures == (signed[0],)


def test_a_plan_reads_its_own_part_only():
    lines = (line("a", sha256="1" * 64), line("b", sha256="2" * 64), line("c", sha256="1" * 64))
    texts = {"1" * 64: "one", "2" * 64: "two"}
    whole = as_yaml(Approvals(brand="B", approvals=lines, texts=texts))
    own = part(whole.encode(), ["a"])
    assert own.count(b"\n") == whole.count("\n")  # what stands there stands in its line
    found, findings = validate(read(own, "approvals.lock"), Approvals)
    assert findings == []
    assert found == Approvals(brand="B", approvals=lines[:1], texts={"1" * 64: "one"})


@given(st.sets(st.sampled_from("abcd")), st.sets(st.sampled_from("abcd")), st.booleans())
def test_a_part_is_as_sound_as_the_whole(about, names, texts):
    lines = tuple(line(one, sha256=f"{ord(one):064}") for one in sorted(about))
    kept = {one.sha256: one.playbook for one in lines} if texts else {}
    whole = Approvals(brand="B", approvals=lines, texts=kept)
    found, findings = validate(read(part(as_yaml(whole).encode(), names), "x"), Approvals)
    assert findings == []
    assert {one for one in lines if one.playbook in names} <= set(found.approvals)


def test_what_is_not_written_by_the_program_is_read():
    odd = as_yaml(Approvals(brand="B", approvals=(line("a"),), texts={"0" * 64: "t"}))
    odd = odd.replace('- {playbook: "a"', '- {playbook: "b", odd: 1}\n- {playbook: "a"')
    assert part(odd.encode(), ["a"]) == odd.encode()


def test_what_is_too_long_is_not_cut():
    long = as_yaml(Approvals(brand="B", approvals=(line("a"),), texts={"0" * 64: "t"}))
    long += "#" * (1 << 20)
    assert part(long.encode(), ["b"]) == long.encode()


def test_a_line_made_to_be_slow_is_not():
    slow = b'- {playbook: "a", message: "m", ' + b'sha256: "' * 100_000 + b"}"
    begun = process_time()
    part(slow, ["a"])
    assert process_time() - begun < 1
