"""A plain webhook on this machine: what is posted is answered once it has landed, not before."""

import json
from collections.abc import Iterator
from functools import partial
from hmac import compare_digest
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from queue import Full, Queue
from threading import Event, Thread
from typing import ClassVar, NamedTuple

from crisisctl.errors import UsageError
from crisisctl.intake.feeds.rows import Settings, batch, looks_like_header, told
from crisisctl.intake.files import Source
from crisisctl.ports import Batch

HOST = "127.0.0.1"
LARGEST = 5 * 2**20
"""Bytes of a post."""
WAITING = 100
"""Posts that wait to land; another is told to come back."""
LANDS_WITHIN = 30.0
"""Seconds: whoever posts is told to come back after them, and what lands twice counts once."""
SILENCE = 10.0
"""Seconds that a connection may say nothing."""
BEAT = 0.1
"""Seconds until a server that is to end does."""
NAME = "webhook"


class Post(NamedTuple):
    """What came in one post, and the flag that it has landed."""

    batch: Batch
    landed: Event


class Webhook:
    """Takes what is posted to `/` with `Authorization: Bearer TOKEN`: any export, JSON mostly."""

    def __init__(self, port: int, token: str, settings: Settings) -> None:
        """Listen at once; port 0 takes a free one. Raises OSError where another listens."""
        self._posts: Queue[Post] = Queue(WAITING)
        handler = type("Handler", (_Handler,), {"hook": self, "token": token})
        self._server = ThreadingHTTPServer((HOST, port), handler)
        self._settings = settings
        self.port = int(self._server.server_address[1])
        serve = partial(self._server.serve_forever, poll_interval=BEAT)
        Thread(target=serve, daemon=True).start()

    def read(self, cursor: str) -> Iterator[Batch]:
        del cursor  # whoever posts knows what was answered
        while True:
            post = self._posts.get()
            yield post.batch
            post.landed.set()

    def close(self) -> None:
        """Listen no more."""
        self._server.shutdown()
        self._server.server_close()

    def take(self, body: bytes) -> Batch:
        """Have a post landed. Raises `UsageError` for no export, TimeoutError if it must wait."""
        source = Source(NAME, BytesIO(body), looks_like_header)
        wishes = self._settings.wishes
        reading = told(source, wishes).reading(self._settings.now(), wishes)
        post = Post(batch(source.rows(), reading, ""), Event())
        try:
            self._posts.put_nowait(post)
        except Full:
            raise TimeoutError from None
        if not post.landed.wait(LANDS_WITHIN):
            raise TimeoutError
        return post.batch


class _Handler(BaseHTTPRequestHandler):
    """One post: who sends it is checked before a byte of it is read."""

    hook: ClassVar[Webhook]
    token: ClassVar[str]
    timeout = SILENCE
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "crisisctl", ""

    def do_POST(self) -> None:
        refused = self._refused()
        if refused is not None:
            self._answer(refused)
            return
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            taken = self.hook.take(body)
        except UsageError as error:
            self._answer(HTTPStatus.BAD_REQUEST, {"error": str(error.message)})
        except TimeoutError:
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE)
        else:
            rejected = [{"line": line, "reason": str(why)} for line, why in taken.problems]
            nothing = rejected and not taken.arrivals
            status = HTTPStatus.UNPROCESSABLE_ENTITY if nothing else HTTPStatus.ACCEPTED
            self._answer(status, {"taken": len(taken.arrivals), "rejected": rejected})

    def _refused(self) -> HTTPStatus | None:
        given = self.headers.get("Authorization", "")
        if not compare_digest(given.encode(), f"Bearer {self.token}".encode()):
            return HTTPStatus.UNAUTHORIZED
        if self.path != "/":
            return HTTPStatus.NOT_FOUND
        length = self.headers.get("Content-Length", "")
        if not (length.isascii() and length.isdigit()):
            return HTTPStatus.LENGTH_REQUIRED
        return HTTPStatus.REQUEST_ENTITY_TOO_LARGE if int(length) > LARGEST else None

    def _answer(self, status: HTTPStatus, told: object = None) -> None:
        body = json.dumps(told if told is not None else {"error": status.phrase}).encode()
        self.close_connection = True  # what was refused may still be on its way
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        if status is HTTPStatus.SERVICE_UNAVAILABLE:
            self.send_header("Retry-After", str(round(LANDS_WITHIN)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_said: object) -> None:
        """Nothing: the watch says what has landed."""
