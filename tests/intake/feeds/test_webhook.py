"""A webhook on this machine: accepted means landed."""

import json
from http.client import HTTPConnection
from threading import Thread

import pytest
from tests.intake.feeds.sources import HEADER, SETTINGS, ids, line, row

from crisisctl.intake.feeds import webhook
from crisisctl.intake.feeds.webhook import LARGEST, Webhook

AUTHORISED = {"Authorization": "Bearer secret"}


@pytest.fixture
def hook():
    found = Webhook(0, "secret", SETTINGS)
    yield found
    found.close()


@pytest.fixture
def post(hook):
    """Post a body: the status, and what is told."""

    def send(body=b"", headers=AUTHORISED, path="/", method="POST"):
        connection = HTTPConnection("127.0.0.1", hook.port, timeout=10)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        told = answer.read()
        connection.close()
        return answer.status, json.loads(told) if method == "POST" else None

    return send


def in_background(call, *args):
    """Call it in a thread: the list that its answer will be in, and the thread."""
    answers = []
    thread = Thread(target=lambda: answers.append(call(*args)))
    thread.start()
    return answers, thread


@pytest.mark.parametrize(
    "body",
    [line(1), line(1) + line(2), f"[{line(1)}]", HEADER + row(1), '{"data": [' + line(1) + "]}"],
    ids=["object", "lines", "array", "table", "page"],
)
def test_a_post_is_accepted_once_it_has_landed(hook, post, body):
    batches = hook.read("")
    answers, sender = in_background(post, body.encode())
    batch = next(batches)
    assert answers == []  # it was read, and may still be lost
    following = Thread(target=next, args=(batches,), daemon=True)
    following.start()  # who asks for the next one has landed this
    sender.join()
    assert answers == [(202, {"taken": len(ids([batch])), "rejected": []})]
    assert ids([batch])[0] == "1"


def test_rows_that_are_no_mentions_are_told(hook, post):
    batches = hook.read("")
    Thread(target=lambda: list(batches), daemon=True).start()
    bad = line(2, date="soon")
    status, told = post((line(1) + bad).encode())
    assert (status, told["taken"]) == (202, 1)
    assert told["rejected"] == [{"line": 2, "reason": "its date can't be read: soon"}]
    assert post((bad + bad).encode())[0] == 422


@pytest.mark.parametrize(
    ("headers", "path", "status"),
    [
        ({}, "/", 401),
        ({"Authorization": "Bearer wrong"}, "/", 401),
        ({"Authorization": "Bearer s\xe9cret"}, "/", 401),
        (AUTHORISED, "/other", 404),
        ({**AUTHORISED, "Content-Length": str(LARGEST + 1)}, "/", 413),
        ({**AUTHORISED, "Content-Length": "-1"}, "/", 411),
        ({**AUTHORISED, "Transfer-Encoding": "chunked"}, "/", 411),
    ],
)
def test_what_may_not_be_posted_is_refused_unread(post, headers, path, status):
    assert post(None, headers, path)[0] == status


@pytest.mark.parametrize("body", [b"", b"hello", b"{}", b"[[[[" * 9000, b"\x1f\x8b\x08oops"])
def test_what_is_no_export_is_refused_with_the_reason(post, body):
    status, told = post(body)
    assert status == 400
    assert told["error"]


def test_only_posts_are_taken(post):
    assert post(method="GET")[0] == 501


def test_what_does_not_land_in_time_is_to_be_sent_again(post, monkeypatch):
    monkeypatch.setattr(webhook, "LANDS_WITHIN", 0.01)
    assert post(line(1).encode())[0] == 503


def test_only_this_machine_is_listened_to(hook):
    assert hook._server.server_address[0] == "127.0.0.1"
