"""An address is asked politely, and trusted with nothing."""

import json
import socket

import pytest
from tests.intake.feeds.sources import reply, served

from crisisctl.intake.feeds import fetch as fetching
from crisisctl.intake.feeds.fetch import LARGEST, REDIRECTS, fetch
from crisisctl.ports import Later


@pytest.fixture
def refused():
    """What `fetch` raises for an answer."""

    def ask(answer):
        with served(answer) as address, pytest.raises(OSError, match=r".*") as told:
            fetch(address, "")
        return told.value

    return ask


def test_a_page_that_has_not_changed_is_not_sent_again():
    def answer(handler):
        known = handler.headers["If-None-Match"] == '"v1"' and handler.headers["If-Modified-Since"]
        if known:
            reply(handler, status=304)
        else:
            reply(handler, b"page", ETag='"v1"', Last_Modified="Sun, 22 Nov 2026 10:00:00 GMT")

    with served(answer) as address:
        page = fetch(address, "")
        assert page.body == b"page"
        assert fetch(address, page.cursor) is None


def test_who_asks_says_so():
    with served(lambda handler: reply(handler, handler.headers["User-Agent"].encode())) as address:
        assert fetch(address, "").body.startswith(b"crisisctl/")


def test_a_redirect_is_followed():
    def answer(handler):
        if handler.path == "/":
            reply(handler, status=302, Location="/there")
        else:
            reply(handler, b"there")

    with served(answer) as address:
        assert fetch(address + "/", "").body == b"there"


@pytest.mark.parametrize("target", ["file:///etc/hosts", "ftp://127.0.0.1/x", "data:,hello"])
def test_a_redirect_leads_to_the_web_and_nowhere_else(refused, target):
    told = refused(lambda one: reply(one, status=302, Location=target))
    assert str(told) == "HTTP 302"


def test_redirects_come_to_an_end(refused):
    asked = []

    def answer(handler):
        asked.append(handler.path)
        reply(handler, status=302, Location=f"/{len(asked)}")

    refused(answer)
    assert len(asked) == REDIRECTS + 1


def test_a_page_without_an_end_is_left(refused):
    assert "bytes" in str(refused(lambda one: reply(one, b"x" * (LARGEST + 1))))


@pytest.mark.parametrize("status", [404, 410, 500])
def test_what_is_no_page_is_an_error(refused, status):
    assert str(refused(lambda one: reply(one, status=status))) == f"HTTP {status}"


@pytest.mark.parametrize("status", [429, 503])
def test_a_server_may_say_when_to_come_back(refused, status):
    told = refused(lambda one: reply(one, status=status, Retry_After="120"))
    assert (type(told), told.seconds) == (Later, 120)


def test_a_date_to_come_back_at_is_no_number(refused):
    later = {"Retry_After": "Sun, 22 Nov 2026 10:00:00 GMT"}
    assert type(refused(lambda one: reply(one, status=503, **later))) is OSError


def test_a_server_that_says_nothing_is_left(monkeypatch):
    monkeypatch.setattr(fetching, "SILENCE", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(TimeoutError):
        fetch(f"http://127.0.0.1:{silent.getsockname()[1]}", "")


def cut_off(handler):
    handler.send_response(200)
    handler.send_header("Content-Length", "9")
    handler.end_headers()
    handler.wfile.write(b"half")


def no_http(handler):
    handler.wfile.write(b"SSH-2.0-OpenSSH\r\n")


@pytest.mark.parametrize("answer", [cut_off, no_http, lambda _handler: None])
def test_what_is_no_whole_answer_is_an_error(refused, answer):
    assert isinstance(refused(answer), OSError)


def test_a_cursor_holds_no_more_than_it_needs():
    with served(lambda one: reply(one, b"page", Set_Cookie="a=b", ETag="e")) as address:
        assert json.loads(fetch(address, "").cursor) == {"etag": "e"}
