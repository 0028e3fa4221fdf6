"""Laws of `--fix`, on playbooks of every shape, and what it does to files."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from crisisctl.errors import UsageError
from crisisctl.lint import fixing
from crisisctl.lint.fixing import MAX_LINES, MAX_READ_AGAIN, fixed, fixes, mended
from crisisctl.playbooks.document import read

LIBRARY = Path(__file__).parents[2] / "playbooks"
COMMENT = re.compile(r"(?:^|\s)(#.*)")
VALUES = st.sampled_from(["cm", '"a: b"', "'l''été'", "[a, {b: c}]", "{en: Été, fr: 🙂}", "5m"])
BLOCKS = st.sampled_from(
    ["|\n{i}  # a title\n\n{i}  the end\n", ">-\n{i}  folded\n{i}  text\n", "|+\n{i}  kept\n\n"]
)
COMMENTS = st.sampled_from(["", "", "{i}# why\n", "\n{i}# why\n", "# far left\n", "\n"])
TAILS = st.sampled_from(["", "   # here"])


@st.composite
def in_braces(draw, keys):
    comma = draw(st.sampled_from([", ", ",\n      ", " ,  "]))
    return "{" + comma.join(f"{key}: {draw(VALUES)}" for key in keys) + "}"


@st.composite
def in_lines(draw, keys, indent, dash):
    made, first = [], True
    for key in keys:
        margin = " " * indent
        above = "" if first and dash else draw(COMMENTS).replace("{i}", margin)
        value = (
            draw(st.one_of(VALUES, BLOCKS)).replace("{i}", margin) if draw(st.booleans()) else "x"
        )
        tail = "" if "\n" in value else draw(TAILS) + "\n"
        lead = " " * (indent - 2) + "- " if first and dash else margin
        made.append(f"{above}{lead}{key}: {value}{tail}")
        first = False
    return "".join(made)


@st.composite
def playbooks(draw):
    lines = []
    head = draw(
        st.permutations(["crisisctl: 1\n", "id: a\n", "owner: lead\n", "messages", "steps"])
    )
    for part in head:
        lines.append(draw(COMMENTS).replace("{i}", ""))
        if part == "messages":
            lines.append("messages:\n")
            for name in "ab":
                keys = draw(st.permutations(["kind", "audience", "channels", "text"]))
                flow = draw(st.booleans())
                body = (
                    draw(in_braces(keys)) + "\n" if flow else draw(in_lines(keys, 4, dash=False))
                )
                lines.append(f"  {name}: {body}" if flow else f"  {name}:\n{body}")
        elif part == "steps":
            lines.append("steps:\n")
            for _ in range(2):
                keys = draw(st.permutations(["id", "role", "within", "say", "next"]))
                flow = draw(st.booleans())
                body = (
                    f"  - {draw(in_braces(keys))}\n"
                    if flow
                    else draw(in_lines(keys, 4, dash=True))
                )
                lines.append(body)
        else:
            lines.append(part)
    text = "".join(lines)
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


def comments(text):
    return sorted(found.strip() for found in COMMENT.findall(text.replace("\r", "")))


def marks(text):
    """What a text is made of, wherever it stands."""
    return sorted("".join(text.split()))


@settings(max_examples=150, deadline=None)
@given(playbooks())
def test_the_value_stays_the_comments_stay_and_a_second_time_changes_nothing(text):
    before = read(text.encode(), "")
    made = mended(before).text
    assert read(made.encode(), "").value == before.value
    assert marks(made) == marks(text)
    assert mended(read(made.encode(), "")).text == made


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_text_makes_it_fail(data):
    pieces = st.sampled_from(
        [
            "steps:",
            "\n",
            "  ",
            "- ",
            "id: a",
            "{",
            "}",
            "# x",
            ", ",
            "say: |",
            "en",
            ": ",
            "messages:",
        ]
    )
    text = "".join(data.draw(st.lists(pieces, max_size=30)))
    before = read(text.encode(), "")
    after = read(mended(before).text.encode(), "")
    assert after.value == before.value or not before.problems


@pytest.mark.parametrize("path", sorted(LIBRARY.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_library_s_playbooks_keep_every_value_and_comment(path):
    text = path.read_text("utf-8")
    made = fixed(text.encode(), path).after.decode()
    assert read(made.encode(), "").value == read(text.encode(), "").value
    assert comments(made) == comments(text)
    assert fixed(made.encode(), path).after.decode() == made


@pytest.fixture
def playbook(own_home):
    path = own_home / "a.yaml"
    path.write_bytes(b"id: a\r\ncrisisctl: 1")
    return path


def test_a_diff_as_patch_reads_it(playbook):
    (found,) = fixes([playbook])
    assert "".join(found.diff()).replace("\r", "").splitlines()[2:] == [
        "@@ -1,2 +1,2 @@",
        "-id: a",
        "-crisisctl: 1",
        "\\ No newline at end of file",
        "+crisisctl: 1",
        "+id: a",
        "\\ No newline at end of file",
    ]
    assert playbook.read_bytes() == b"id: a\r\ncrisisctl: 1"


@pytest.mark.skipif(shutil.which("patch") is None, reason="there is no `patch` here")
def test_patch_makes_of_it_what_fix_does(playbook):
    (found,) = fixes([playbook])
    subprocess.run(
        ["patch", "--binary", "-p1", str(playbook)],
        input="".join(found.diff()).encode(),
        check=True,
        capture_output=True,
    )
    assert playbook.read_bytes() == found.after


def test_written_once(playbook):
    (found,) = fixes([playbook])
    found.write()
    assert playbook.read_bytes() == b"crisisctl: 1\r\nid: a"
    assert list(fixes([playbook])) == []


def test_what_changed_meanwhile_is_left_alone(playbook):
    (found,) = fixes([playbook])
    playbook.write_bytes(b"mine")
    with pytest.raises(UsageError, match="was changed meanwhile"):
        found.write()
    assert playbook.read_bytes() == b"mine"


def test_what_can_t_be_read_is_left_to_lint(own_home):
    (own_home / "folder.yaml").mkdir()
    assert list(fixes([own_home / "none.yaml", own_home / "folder.yaml"])) == []


def test_a_file_full_of_what_can_t_be_mended_is_read_again_for_so_long_and_no_longer(monkeypatch):
    """Counted in characters, not in seconds: without an end these would be 400 times the file."""
    stuck = "".join(f"  - title: |+\n      x\n\n    id: s{number}\n" for number in range(100))
    whole = f"id: a\nsteps:\n{stuck}# {'x' * 900_000}\n"
    document, sizes = read(whole.encode(), ""), []

    def counted(raw, path):
        sizes.append(len(raw))
        return read(raw, path)

    monkeypatch.setattr(fixing, "read", counted)
    made = mended(document)
    assert (made.text, len(made.left)) == (whole, 100)
    assert len(whole) < sum(sizes) <= MAX_READ_AGAIN


def test_a_file_of_too_many_lines_is_left_alone_whole(own_home):
    lines = b"id: a\ncrisisctl: 1\n"
    longest = lines + b"#\n" * (MAX_LINES - 2)
    assert fixed(longest, own_home / "a.yaml").changes
    path = own_home / "b.yaml"
    path.write_bytes(longest + b"#\n")
    (found,) = fixes([path])
    assert (found.changes, found.too_long, list(found.diff())) == (False, True, [])
