"""`crisisctl check --jsonl`: line by line, whatever comes."""

import io
import json
import subprocess
import sys

import pytest
from hypothesis import given, strategies as st

from crisisctl.channels.counting import fits, length
from crisisctl.channels.facts import CHANNELS, limit
from crisisctl.cli.checking import MAX_BYTES, Purpose
from crisisctl.cli.json_lines import MOST, check_lines
from crisisctl.i18n import Speaker
from crisisctl.model.findings import Level
from crisisctl.replies.gate import judge, judge_each

CHECK = [sys.executable, "-m", "crisisctl", "check", "--channel", "x", "--jsonl"]
ENGLISH = Speaker("en")


@pytest.fixture
def answers(capsys):
    """Give it lines: the code, and the objects that come back."""

    def check(raw, **facts):
        code = check_lines(
            io.BytesIO(raw), Purpose("x", lang="en").but(facts), Level.ERROR, ENGLISH
        )
        return int(code), [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return check


def test_a_text_a_line(answers):
    code, (first, second) = answers(b'"Thank you."\n"No comment."\n')
    assert code == 1
    assert first == {"schema": 1, "length": 10, "limit": 280, "fits": True, "findings": []}
    (finding,) = second["findings"]
    assert finding == {
        "rule": "CC206",
        "name": "no-comment",
        "severity": "error",
        "message": "“No comment” is heard as an admission: say what you know, what you do not "
        "know yet, and when you will say more",
        "start": 0,
        "end": 10,
    }


def test_what_could_not_be_judged_is_noted(answers):
    lines = [
        {"text": "Kein Kommentar.", "lang": "de"},
        {"text": "Merci, Ana.", "channel": "sms", "audience": "public"},
    ]
    code, (german, public) = answers("\n".join(map(json.dumps, lines)).encode())
    assert code == 0
    assert [(one["rule"], one["severity"]) for one in german["findings"]] == [("CC219", "warning")]
    assert public["notes"][0].startswith("Nothing is public on SMS")
    assert public["limit"] is None


def test_an_object_overrides_the_options(answers):
    lines = [
        {"text": "Merci 👍", "channel": "sms", "id": "a-1"},
        {"text": "Send us your order number.", "audience": "private", "id": 7},
        {"text": "Tu vas bien ? Vous aussi ?", "lang": "fr"},
        {"text": "It comes at 18:00.", "kind": "acknowledgement"},
        {"text": "THAT IS VERY GOOD NEWS FOR EVERYBODY", "severity": "sev1"},
        {"text": "We are sorry. " * 120, "channel": "linkedin", "post": True},
    ]
    code, found = answers("\n".join(map(json.dumps, lines)).encode())
    rules = [[one["rule"] for one in answer["findings"]] for answer in found]
    assert rules == [[], [], ["CC218"], ["CC211"], ["CC216"], []]
    assert [answer.get("id") for answer in found] == ["a-1", 7, None, None, None, None]
    assert [answer.get("segments") for answer in found] == [1, None, None, None, None, None]
    assert [answer["limit"] for answer in found] == [None, 10_000, 280, 280, 280, 3_000]
    assert code == 1


def test_lines_that_are_judged_together_are_answered_in_their_order(answers):
    texts = {0: "Thank you.", 1: "No comment.", 2: "Send us your order number."}
    lines = [
        "no JSON" if number % 4 == 3 else json.dumps({"text": texts[number % 4], "id": number})
        for number in range(3 * MOST)
    ]
    code, found = answers("\n".join(lines).encode())
    assert code == 2
    rules = {0: [], 1: ["CC206"], 2: ["CC203"]}
    for number, answer in enumerate(found):
        if number % 4 == 3:
            assert answer["line"] == number + 1
        else:
            assert answer["id"] == number
            assert [one["rule"] for one in answer["findings"]] == rules[number % 4]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"", "This line is not JSON in UTF-8."),
        (b"Hello", "This line is not JSON in UTF-8."),
        (b'"caf\xe9"', "This line is not JSON in UTF-8."),
        (b'"a\x00b"', "This line is not JSON in UTF-8."),
        (b'"a" "b"', "This line is not JSON in UTF-8."),
        (b'{"text": "a"', "This line is not JSON in UTF-8."),
        (b"[" * 500_000, "This line is not JSON in UTF-8."),
        (b'{"a":' * 100_000, "This line is not JSON in UTF-8."),
        (b"9" * 100_000, "This line is not JSON in UTF-8."),
        (b"null", "A line is a text, or an object with a `text`."),
        (b"NaN", "A line is a text, or an object with a `text`."),
        (b'["a"]', "A line is a text, or an object with a `text`."),
        (b'{"id": 1}', "A line is a text, or an object with a `text`."),
        (b'{"text": ["a"]}', "A line is a text, or an object with a `text`."),
        (b'{"text": "a", "text": "b"}', "The key `text` stands twice."),
        (b'{"text": "a", "chanel": "sms"}', "There is no key `chanel`: text, id, channel,"),
        (b'{"text": "a", "__class__": "sms"}', "There is no key `__class__`"),
        (b'{"text": "a", "channel": "fax"}', "`channel` takes one of these: x, facebook"),
        (b'{"text": "a", "channel": ["x"]}', "`channel` takes one of these: x, facebook"),
        (b'{"text": "a", "audience": "all"}', "`audience` takes one of these: public, private"),
        (b'{"text": "a", "lang": "fr\\n"}', "`lang` takes one of these: fr, en"),
        (b'{"text": "a", "kind": 3}', "`kind` takes one of these: acknowledgement"),
        (b'{"text": "a", "severity": null}', "`severity` takes one of these: sev1"),
        (b'{"text": "a", "post": 1}', "`post` takes one of these: true, false."),
        (b'{"text": "a", "id": NaN}', "An `id` is a text or a whole number."),
        (b'{"text": "a", "id": true}', "An `id` is a text or a whole number."),
        (b'{"text": "a", "id": ' + b"[" * 900 + b"]" * 900 + b"}", "An `id` is a text"),
        (b'"' + b"a" * MAX_BYTES + b'"', "This line has more than 1048576 bytes."),
        (b"a" * (3 * MAX_BYTES), "This line has more than 1048576 bytes."),
    ],
    ids=range(29),
)
def test_a_bad_line_is_told_and_the_others_are_judged(answers, line, said):
    code, (first, bad, last) = answers(b'"Thank you."\n' + line + b'\n"No comment."')
    assert code == 2
    assert (first["length"], last["length"]) == (10, 11)
    assert set(bad) == {"schema", "line", "error"}
    assert bad["line"] == 2
    assert bad["error"].startswith(said)


def test_the_longest_line_that_is_taken(answers):
    text = b'"' + b"a" * (MAX_BYTES - 3) + b'"\n'
    code, (only,) = answers(text)
    assert (code, only["length"], only["fits"]) == (1, MAX_BYTES - 3, False)


def test_no_channel_is_a_bad_line(answers, capsys):
    lines = io.BytesIO(b'"a"\n{"text": "a", "channel": "sms"}\n')
    assert check_lines(lines, Purpose(lang="en"), Level.ERROR, ENGLISH) == 2
    bad, good = map(json.loads, capsys.readouterr().out.splitlines())
    assert bad["error"] == "Where is it to stand? Name the channel."
    assert good["segments"] == 1


def test_a_mark_of_byte_order_and_windows_line_ends(answers):
    code, found = answers('\ufeff"Thank you."\r\n"Merci."\r\n'.encode())
    assert (code, [one["length"] for one in found]) == (0, [10, 6])


def test_what_nobody_sees_comes_back_as_ascii(capsys):
    raw = json.dumps("a\x00\u202e\ud800 no comment \x1b[31m é").encode()
    check_lines(io.BytesIO(raw), Purpose("x", lang="fr"), Level.ERROR, Speaker("fr"))
    out = capsys.readouterr().out
    assert out.isascii()
    assert out.rstrip("\n").isprintable()
    assert {one["rule"] for one in json.loads(out)["findings"]} == {"CC206", "CC225"}


@given(
    st.text(st.characters(), max_size=400),
    st.sampled_from(sorted(CHANNELS)),
    st.sampled_from(["public", "private"]),
)
def test_it_says_what_the_gate_and_the_counter_say(text, channel, audience):
    purpose = Purpose("x", lang="fr").but({"channel": channel, "audience": audience})
    draft = purpose.draft(text)
    judged = purpose.judged(draft, *judge_each([draft]))
    room = limit(channel, audience, reply=True)
    assert judged.size.used == length(channel, text, audience)
    assert judged.fits == (room is None or fits(channel, text, room, audience))
    facts = {"channel": channel, "audience": audience, "language": "fr", "kind": "update"}
    assert judged.findings == judge(text, **facts)


def start(**streams):
    return subprocess.Popen(CHECK, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **streams)


def test_each_line_is_answered_at_once():
    with start() as program:
        for size in (3, 281):
            program.stdin.write(json.dumps("a" * size).encode() + b"\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["length"] == size
        program.stdin.close()
    assert program.returncode == 1


def test_whoever_reads_may_leave():
    with start(stderr=subprocess.PIPE) as program:
        program.stdin.write(b'"a"\n')
        program.stdin.flush()
        program.stdout.readline()
        program.stdout.close()
        program.stdin.write(b'"b"\n' * 1_000)
        program.stdin.close()
        assert program.stderr.read() == b""
    assert program.returncode in {0, 1}


PEAKS = """
import io, resource, sys
from crisisctl.cli.checking import Purpose
from crisisctl.cli.json_lines import MOST, check_lines
from crisisctl.i18n import Speaker
from crisisctl.model.findings import Level

class Generated(io.RawIOBase):
    def __init__(self, left):
        self.left = left
    def readable(self):
        return True
    def readinto(self, buffer):
        if not self.left:
            return 0
        self.left -= 1
        line = b'"Apologi%d"\\n' % self.left  # begins as some phrases do, and is always new
        buffer[:len(line)] = line
        return len(line)

def peak(count):
    stream = io.BufferedReader(Generated(count))
    check_lines(stream, Purpose("email", lang="fr"), Level.ERROR, Speaker("fr"))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

print(peak(1_000), peak(20_000), file=sys.stderr)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it has no `resource`")
def test_memory_stays_flat():
    done = subprocess.run(
        [sys.executable, "-c", PEAKS],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    first, last = map(int, done.stderr.split())
    assert last < 1.1 * first
