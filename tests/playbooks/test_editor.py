"""A playbook in an editor: the real yaml-language-server, asked over its protocol.

It comes from npm: `npm install --global yaml-language-server`, or CRISISCTL_TEST_YAML_LS names it.
"""

import contextlib
import json
import os
import queue
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from crisisctl.playbooks.schema import MODELS, schema

SERVER = os.environ.get("CRISISCTL_TEST_YAML_LS") or shutil.which("yaml-language-server")
PLAYBOOK = Path(__file__).parent / "every-key" / "every-key.yaml"
PATIENCE = 60
"""Seconds for one answer: a cold Node on a busy machine is slow."""
SETTINGS = {
    "yaml": {
        "validate": True, "hover": True, "completion": True,
        "schemaStore": {"enable": False}, "kubernetesCRDStore": {"enable": False},
    }
}  # fmt: skip

pytestmark = pytest.mark.skipif(
    SERVER is None, reason="yaml-language-server is not here: nothing proves what an editor shows"
)


class Editor:
    """As much of a client as it takes to open a file and ask about a place in it."""

    def __init__(self, process):
        self._process = process
        self._answers = queue.Queue()
        self._diagnostics = queue.Queue()
        self._last = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        while header := self._process.stdout.readline():
            while self._process.stdout.readline().strip():
                pass
            message = json.loads(self._process.stdout.read(int(header.split(b":")[1])))
            if message.get("method") == "workspace/configuration":
                asked = message["params"]["items"]
                self._send(
                    id=message["id"], result=[SETTINGS.get(one["section"]) for one in asked]
                )
            elif message.get("method") == "textDocument/publishDiagnostics":
                self._diagnostics.put(message["params"])
            elif "method" in message and "id" in message:
                self._send(id=message["id"], result=None)
            elif "id" in message:
                self._answers.put(message)

    def _send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def ask(self, method, **params):
        self._last += 1
        self._send(id=self._last, method=method, params=params)
        answer = self._answers.get(timeout=PATIENCE)
        assert answer["id"] == self._last
        assert "error" not in answer, answer
        return answer["result"]

    def tell(self, method, **params):
        self._send(method=method, params=params)

    def open(self, path, text):
        """Answers what the server finds wrong in it."""
        path.write_text(text, "utf-8")
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        while (found := self._diagnostics.get(timeout=PATIENCE))["uri"] != path.as_uri():
            pass
        return [one["message"] for one in found["diagnostics"]]

    def at(self, method, path, text, cursor):
        """Ask about the place where `cursor` ends in the text."""
        before = text[: text.index(cursor) + len(cursor)]
        line = before.count("\n")
        position = {"line": line, "character": len(before) - before.rfind("\n") - 1}
        return self.ask(method, textDocument={"uri": path.as_uri()}, position=position)

    def offered(self, path, text, cursor):
        """The labels that are completed there."""
        found = self.at("textDocument/completion", path, text, cursor)
        items = found["items"] if isinstance(found, dict) else found
        return {item["label"]: item.get("documentation", "") for item in items}

    def hover(self, path, text, cursor):
        return self.at("textDocument/hover", path, text, cursor)["contents"]["value"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """`playbooks/`, with the schemas where `crisisctl init` puts them."""
    made = tmp_path_factory.mktemp("editor")
    (made / ".schema").mkdir()
    for name in MODELS:
        (made / ".schema" / f"{name}.schema.json").write_text(schema(name), "utf-8")
    return made


@pytest.fixture(scope="module")
def editor(folder):
    command = [SERVER, "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        client = Editor(process)
        client.ask(
            "initialize",
            processId=os.getpid(),
            rootUri=folder.as_uri(),
            capabilities={"workspace": {"configuration": True}},
        )
        client.tell("initialized")
        client.tell("workspace/didChangeConfiguration", settings=SETTINGS)
        yield client
        with contextlib.suppress(BrokenPipeError, OSError):
            client.ask("shutdown")
            client.tell("exit")
        process.kill()


MODELINE = "# yaml-language-server: $schema=.schema/playbook.schema.json\n"
TEAM_MODELINE = "# yaml-language-server: $schema=.schema/team.schema.json\n"


@pytest.fixture(scope="module")
def whole(editor, folder):
    """A sound playbook, open."""
    path = folder / "every-key.yaml"
    text = MODELINE + PLAYBOOK.read_text("utf-8")
    return path, text, editor.open(path, text)


def test_a_sound_playbook_has_nothing_underlined(whole):
    assert whole[2] == []


@pytest.mark.parametrize(
    ("cursor", "said"),
    [
        ("\nreviewed", "The day on which somebody last read all of it."),
        ("first-reply", "From the moment the mention was posted."),
        ("no-reply-after", "Where to go if they do not write"),
        ("\n  acknowledge", "A pre-written text, in every language"),
        ("audience", "Who can read it."),
        ("effect", "What it changes in the world."),
        ("waive-closing", "Why no public word need follow"),
    ],
)
def test_hover_explains_a_key(editor, whole, cursor, said):
    path, text, _ = whole
    assert said in editor.hover(path, text, cursor)


@pytest.mark.parametrize(
    ("line", "cursor", "message"),
    [
        ("chanels: []\n", "", "Property chanels is not allowed"),
        ("cluster: nobody\n", "", 'Value is not accepted. Valid values: "victim"'),
        ("steps: [{id: a, within: soon, end: {}}]\n", "", "pattern"),
    ],
)
def test_a_mistake_is_underlined(editor, folder, line, cursor, message):
    path = folder / f"wrong-{abs(hash(line))}.yaml"
    found = editor.open(path, f"{MODELINE}crisisctl: 1\n{line}{cursor}")
    assert any(message in one for one in found), found


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("\n", {"severity", "each-mention", "messages", "triggers"}),
        ("cluster: ", {"victim", "accidental", "preventable"}),
        ("messages:\n  invite:\n    kind: ", {"acknowledgement", "handoff", "closing"}),
        ("messages:\n  invite:\n    ", {"kind", "audience", "channels", "variants"}),
        ("steps:\n  - id: a\n    ", {"role", "within", "escalate", "at-most", "together"}),
        ("severity:\n  ", {"sev1", "sev2", "sev3", "sev4"}),
        ("messages:\n  invite:\n    channels: [", {"x", "facebook", "mastodon"}),
        ("steps:\n  - id: a\n    do:\n      - en: Do it\n        effect: ", {"open-log"}),
    ],
)
def test_keys_and_values_are_completed(editor, folder, typed, offered):
    text = f"{MODELINE}crisisctl: 1\n{typed}"
    path = folder / f"typed-{abs(hash(typed))}.yaml"
    editor.open(path, text)
    assert offered <= editor.offered(path, text, typed).keys()


def test_hover_gives_an_example(editor, whole):
    path, text, _ = whole
    assert "2026-10-12" in editor.hover(path, text, "\nreviewed")


def test_a_completed_key_brings_its_description(editor, folder):
    path, text = folder / "described.yaml", f"{MODELINE}crisisctl: 1\n\n"
    editor.open(path, text)
    said = editor.offered(path, text, "1\n\n")["triggers"]
    assert "The figures that open this playbook." in str(said)


def test_a_team_has_its_own_schema(editor, folder):
    path, text = folder / "team.yaml", f"{TEAM_MODELINE}crisisctl: 1\nbrand: Ondine\n\n"
    editor.open(path, text)
    assert {"roles", "channels", "remedies"} <= editor.offered(path, text, "Ondine\n\n").keys()
    wrong = editor.open(folder / "wrong-team.yaml", f"{text}messages: {{}}\n")
    assert any("Property messages is not allowed" in one for one in wrong)
