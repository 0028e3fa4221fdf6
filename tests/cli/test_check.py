"""`crisisctl check`: one text, for a person or a script."""

import io
import subprocess
import sys
from itertools import pairwise

import pytest

from crisisctl.channels.facts import CHANNELS
from crisisctl.cli.checking import MAX_BYTES

ASKS = "Bonjour Ana, merci. Envoyez-nous ici votre numéro de commande."
PLAIN = "Bonjour Ana, nous sommes désolés : nous revenons vers vous ici avant 18 h."


class Terminal(io.BytesIO):
    """Somebody types."""

    def isatty(self):
        return True


@pytest.fixture
def pipe(monkeypatch):
    """Put bytes into standard input."""

    def fill(raw, kind=io.BytesIO):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(kind(raw), "utf-8"))

    return fill


def test_a_text_without_findings(run):
    code, out, err = run("--lang", "en", "check", "--channel", "x", "--lang", "fr", PLAIN)
    assert (code, err) == (0, "")
    assert out == "74 of 280 on X\n\nNo findings: read it once more all the same.\n"
    assert run("--lang", "fr", "check", "--channel", "x", PLAIN)[1].startswith("74 caractères sur")


def test_the_words_are_marked_and_cured(run):
    code, out, _ = run("--lang", "en", "check", "--channel", "x", "--lang", "fr", ASKS)
    lines = out.splitlines()
    assert code == 1
    assert lines[0] == f"{len(ASKS)} of 280 on X"
    assert "  error CC203 pii-public-ask" in lines
    assert "ask for it in private, and say how" in " ".join(out.split())
    source, carets = next(pair for pair in pairwise(lines) if "^" in pair[1])
    start, end = carets.index("^"), carets.rindex("^") + 1
    assert source[start:end] == "Envoyez-nous ici votre numéro"
    assert "Invite to a private message on X" in " ".join(out.split())
    assert lines[-1] == "More about a rule: crisisctl explain CC203"


def test_its_language_is_the_reader_s_unless_it_is_named(run):
    assert "erreur CC203" in run("check", "--channel", "x", "--lang", "fr", ASKS)[1]
    assert "erreur CC203" in run("--lang", "fr", "check", "--channel", "x", ASKS)[1]
    both = ("--channel", "x", "--lang", "fr", "Tu vas bien ? Vous pouvez nous écrire ?")
    assert "CC218" in run("--lang", "en", "check", *both)[1]
    assert "CC218" not in run("--lang", "fr", "check", *both[:2], "--lang", "en", both[-1])[1]


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("post", [(), ("--post",)])
def test_every_channel(run, channel, post):
    code, out, err = run("check", "--channel", channel, *post, "Thank you, Ana: it is done.")
    nothing_there = bool(post) and channel in ("app-store", "google-play")
    assert (code, err) == (int(nothing_there), "")
    assert CHANNELS[channel].name in out.splitlines()[0]


def test_a_post_may_be_longer(run):
    text = "We are sorry. " * 120
    told = ("check", "--channel", "linkedin", "--fail-on", "warning")
    assert run(*told, text)[0] == 1
    assert run(*told, "--post", text)[0] == 0


def test_what_only_other_products_say_is_a_warning(run):
    code, out, _ = run("--lang", "en", "check", "--channel", "linkedin", "a" * 1251)
    assert code == 0
    assert "  warning CC202 channel-length" in out
    assert "as far as other products know" in " ".join(out.split())


def test_where_there_are_no_private_messages(run):
    told = ("--lang", "en", "check", "--audience", "private", "--channel")
    code, out, _ = run(*told, "threads", "Thank you, Ana.")
    assert code == 1
    assert out.startswith("15 characters, and there is no such text on Threads\n")
    assert "Threads has no private messages" in out


@pytest.mark.parametrize(
    ("channel", "audience", "told"),
    [
        ("email", "private", "2 bytes, E-mail"),
        ("instagram", "private", "2 of 1000 bytes on Instagram"),
        ("instagram", "public", "1 of 2200 on Instagram"),
    ],
)
def test_bytes_are_called_bytes(run, channel, audience, told):
    out = run("--lang", "en", "check", "--channel", channel, "--audience", audience, "é")[1]
    assert out.startswith(f"{told}\n")


def test_too_long(run):
    code, out, _ = run("check", "--channel", "x", "é" * 281)
    assert code == 1
    assert out.startswith("281 of 280 on X\n\n  error CC202 channel-length\n")
    assert out.count("^") == 1


def test_parts_of_an_sms(run):
    assert run("check", "--channel", "sms", "a" * 161)[1].startswith(
        "161 characters, SMS, parts: 2"
    )


def test_who_reads_it_goes_by_the_channel(run):
    ask = "Please send us your order number here."
    assert run("check", "--channel", "x", ask)[0] == 1
    assert run("check", "--channel", "x", "--audience", "private", ask)[0] == 0
    assert run("check", "--channel", "whatsapp", ask)[0] == 0
    assert run("check", "--channel", "whatsapp", ask)[1].startswith("38 of 4096 on WhatsApp")


def test_a_language_without_phrases_is_said(run):
    told = ("--lang", "en", "check", "--channel", "x", "--lang")
    for lang, text in (("de", "Kein Kommentar."), ("fr", "Es tut uns leid, wir prüfen das.")):
        code, out, _ = run(*told, lang, text)
        assert code == 0
        assert "CC219" in out
        assert "the rules know the words of English and of French only" in " ".join(out.split())
    for known in ("en", "fr"):
        assert "CC219" not in run(*told, known, "Merci, Ana.")[1]


@pytest.mark.parametrize("channel", ["sms", "whatsapp", "email"])
def test_a_public_text_where_nothing_is_public_is_said(run, channel):
    told = ("--lang", "en", "check", "--channel", channel)
    said = run(*told, "--audience", "public", "Thank you, Ana.")[1]
    assert f"Nothing is public on {CHANNELS[channel].name}" in said
    assert "Nothing is public" not in run(*told, "Thank you, Ana.")[1]


def test_kind_and_severity_are_told_to_the_gate(run):
    fact = "The delivery will come tomorrow at 18:00."
    loud = "THAT IS VERY GOOD NEWS FOR EVERYBODY"
    assert "CC211" not in run("check", "--channel", "x", fact)[1]
    assert "CC211" in run("check", "--channel", "x", "--kind", "acknowledgement", fact)[1]
    assert run("check", "--channel", "x", loud)[0] == 0
    assert run("check", "--channel", "x", "--severity", "sev1", loud)[0] == 1


@pytest.mark.parametrize(("level", "code"), [("error", 0), ("warning", 1), ("info", 1)])
def test_fail_on(run, level, code):
    loud = "THAT IS VERY GOOD NEWS FOR EVERYBODY"
    assert run("check", "--channel", "x", "--fail-on", level, loud)[0] == code


@pytest.mark.parametrize("argument", [(), ("-",)])
@pytest.mark.parametrize(
    "raw",
    ["Merci, désolé.", "Merci, désolé.\n", "\ufeffMerci, désolé.\r\n"],
    ids=["", "lf", "bom"],
)
def test_standard_input(run, pipe, raw, argument):
    pipe(raw.encode())
    code, out, err = run("check", "--channel", "x", *argument)
    assert (code, err) == (0, "")
    assert out.startswith("14 of 280 on X\n")


def test_somebody_who_types_is_told_how_to_end(run, pipe):
    pipe(b"Thank you.\n", Terminal)
    code, out, err = run("check", "--channel", "x")
    assert code == 0
    assert out.startswith("10 of 280 on X\n")
    assert "Ctrl-D" in err


def test_the_line_of_a_finding_in_several(run):
    out = run("check", "--channel", "x", "Thank you.\nWe had\na NO COMMENT about it.\nBye")[1]
    assert "    3 │ a NO COMMENT about it.\n      │   ^^^^^^^^^^\n" in out


def test_a_finding_far_inside_a_long_line(run):
    code, out, _ = run("check", "--channel", "email", f"{'a ' * 500}no comment {'b ' * 500}")
    source, carets = next(pair for pair in pairwise(out.splitlines()) if "^" in pair[1])
    assert code == 1
    assert source[carets.index("^") : carets.rindex("^") + 1] == "no comment"
    assert source.startswith("    1 │ …")
    assert source.endswith("…")


def test_many_findings_in_one_line(run):
    out = run("check", "--channel", "email", "no comment " * 2_000)[1]
    assert "2000 errors." in out


def test_hidden_characters_are_shown_and_marked(run):
    code, out, _ = run("check", "--channel", "x", "Pay \u202e here\x1b[31m.")
    assert code == 1
    assert "\u202e" not in out
    assert "\x1b" not in out
    assert "    1 │ Pay ⟨U+202E⟩ here⟨U+001B⟩[31m.\n      │     ^^^^^^^^\n" in out


def test_nothing_is_markup(run):
    assert "[bold]" in run("check", "--channel", "x", "[bold] NO COMMENT")[1]


def test_nul_and_lone_surrogates(run, pipe):
    pipe(b"NO COMMENT \x00 at all")
    assert "⟨U+0000⟩" in run("check", "--channel", "x")[1]
    assert run("check", "--channel", "x", "caf\udce9: no comment")[0] == 1


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["Hello"], "Where is it to stand?"),
        (["--channel", "twiter", "Hello"], "`channel` takes one of these: x, facebook"),
        (["--channel", "x", "--lang", "german", "Hello"], "`lang` takes one of these: fr, en"),
        (["--channel", "x", "--severity", "5", "Hello"], "`severity` takes one of these: sev1"),
        (["--channel", "x", "--kind", "joke", "Hello"], "joke"),
        (["--channel", "x", " \n"], "There is no text to judge."),
        (["--channel", "x", "--jsonl", "Hello"], "--jsonl reads standard input"),
    ],
)
def test_a_call_that_can_not_be_right(run, args, said):
    code, out, err = run("check", *args)
    assert (code, out) == (2, "")
    assert said in err


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "There is no text to judge."),
        (b"caf\xe9", "This text is not in UTF-8."),
        ("Hello".encode("utf-16"), "This text is not in UTF-8."),
        (b"a" * (MAX_BYTES + 1), "This text has more than 1048576 bytes."),
    ],
    ids=["empty", "latin-1", "utf-16", "huge"],
)
def test_an_input_that_is_no_text(run, pipe, raw, said):
    pipe(raw)
    code, out, err = run("check", "--channel", "x")
    assert (code, out) == (2, "")
    assert said in err


def test_help_reads_neither_the_gate_nor_the_lexicons():
    code = (
        "import sys; from crisisctl.cli.main import main; main(['check', '--help']);"
        "print([m for m in sys.modules if m.startswith(('crisisctl.replies', 'crisisctl.lint'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_links_lead_where_the_team_says(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "Voici : https://ailleurs.example/x et https://www.cnil.fr/fr"
    assert "CC225" not in run("check", "--channel", "facebook", text)[1]
    (tmp_path / "playbooks").mkdir()
    team = """\
crisisctl: 1
brand: Lumen
link-hosts: [cnil.fr]
roles:
  lead:
    title: {en: Lead}
    people: [{name: Ana, contact: env:ANA}]
"""
    (tmp_path / "playbooks" / "team.yaml").write_text(team, encoding="utf-8")
    code, out, err = run("--lang", "en", "check", "--channel", "facebook", text)
    assert (code, err) == (1, "")
    assert "the link to ailleurs.example is not one of ours" in out
    assert "cnil.fr is" not in out
