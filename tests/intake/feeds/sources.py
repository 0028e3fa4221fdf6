"""What the tests of feeds have in common: settings, rows, and a server on this machine."""

import json
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from crisisctl.intake.feeds.rows import Settings
from crisisctl.intake.surveys import Wishes

NOW = datetime(2026, 11, 22, 14, tzinfo=UTC)
SETTINGS = Settings(Wishes(channel="x", zone=UTC), lambda: NOW)
HEADER = "author,date,text,id\n"


def row(number, text="waits"):
    return f"@ana,2026-11-22 10:00,{text} {number},{number}\n"


def line(number, **more):
    facts = {"author": "@ana", "date": "2026-11-22T10:00:00Z", "text": f"waits {number}"}
    return json.dumps({**facts, "id": str(number), **more}) + "\n"


def ids(batches):
    return [one.external for batch in batches for one in batch.arrivals]


def texts(batches):
    return [one.text for batch in batches for one in batch.arrivals]


def problems(batches):
    return [(line, str(why)) for batch in batches for line, why in batch.problems]


def drained(feed, cursor=""):
    """All batches of one look, and the cursor after it."""
    batches = list(feed.read(cursor))
    return batches, batches[-1].cursor if batches else cursor


@contextmanager
def served(answer):
    """A server whose GET is `answer(handler)`: the address of its root."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            answer(self)

        def log_message(self, *_said):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def reply(handler, body=b"", status=200, **headers):
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
