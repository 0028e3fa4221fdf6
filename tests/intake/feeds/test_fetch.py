"""An address is asked politely, and trusted with nothing."""

import json
import socket
from threading import Thread

import pytest
from tests.intake.feeds.sources import reply, served

from crisisctl.intake.feeds import fetch as fetching
from crisisctl.intake.feeds.fetch import LARGEST, REDIRECTS, fetch
from crisisctl.ports import Later


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
def test_a_redirect_leads_to_the_web_and_nowhere_else(target):
    with served(lambda one: reply(one, status=302, Location=target)) as address, pytest.raises(OSError):  # fmt: skip
        fetch(address, "")


def test_redirects_come_to_an_end():
    asked = []

    def answer(handler):
        asked.append(handler.path)
        reply(handler, status=302, Location=f"/{len(asked)}")

    with served(answer) as address, pytest.raises(OSError):
        fetch(address, "")
    assert len(asked) == REDIRECTS + 1


def test_a_page_without_an_end_is_left():
    with served(lambda one: reply(one, b"x" * (LARGEST + 1))) as address, pytest.raises(OSError, match="bytes"):  # fmt: skip
        fetch(address, "")


@pytest.mark.parametrize(
    ("status", "kind"), [(404, OSError), (500, OSError), (429, Later), (503, Later)]
)
def test_what_is_no_page_is_an_error(status, kind):
    with served(lambda one: reply(one, status=status, Retry_After="120")) as address:
        with pytest.raises(OSError, match=str(status)) as told:
            fetch(address, "")
    assert type(told.value) is kind
    assert getattr(told.value, "seconds", 120) == 120


def test_a_date_in_retry_after_is_no_number():
    later = {"Retry_After": "Sun, 22 Nov 2026 10:00:00 GMT"}
    with served(lambda one: reply(one, status=503, **later)) as address:
        with pytest.raises(OSError, match="503") as told:
            fetch(address, "")
    assert not isinstance(told.value, Later)


def test_a_server_that_says_nothing_is_left(monkeypatch):
    monkeypatch.setattr(fetching, "SILENCE", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(TimeoutError):
        fetch(f"http://127.0.0.1:{silent.getsockname()[1]}", "")


@pytest.mark.parametrize(
    "said", [b"", b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"]
)
def test_what_is_no_http_is_an_error(said):
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer():
            one, _ = server.accept()
            with one:
                one.recv(4096)
                one.sendall(said)

        thread = Thread(target=answer)
        thread.start()
        with pytest.raises(OSError):
            fetch(f"http://127.0.0.1:{server.getsockname()[1]}", "")
        thread.join()


def test_a_cursor_holds_no_more_than_it_needs():
    with served(lambda one: reply(one, b"page", Set_Cookie="a=b", ETag="e")) as address:
        assert json.loads(fetch(address, "").cursor) == {"etag": "e"}
