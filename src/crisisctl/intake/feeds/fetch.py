"""Asks an address on the web again and again, politely: only for what is new, and never for long.

Only http and https, through redirects too, never from https to http, and no more than so much.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from http.client import HTTPException, HTTPMessage
from typing import IO, NamedTuple
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from crisisctl import __version__
from crisisctl.ports import Later
from crisisctl.words import words

LARGEST = 2 * 2**20
"""Bytes of a page: feeds have a tenth of it, and one made to be slow takes seconds at most."""
SILENCE = 20.0
"""Seconds that a server may say nothing."""
REDIRECTS = 5
_LATER = (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE)
_ASKED_BY = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
"""What a server says of a page, and the header that gives it back."""


class Page(NamedTuple):
    """What an address answers; `cursor` is to be given back when it is asked again."""

    body: bytes
    cursor: str


class _Redirects(HTTPRedirectHandler):
    max_redirections = REDIRECTS

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        allowed = ("https",) if req.type == "https" else ("http", "https")
        if urlsplit(newurl).scheme not in allowed:
            raise HTTPError(newurl, code, msg, headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def fetch(address: str, cursor: str) -> Page | None:
    """The page, or None if it has not changed since `cursor`. Raises OSError, and `Later`."""
    known: Mapping[str, str] = json.loads(cursor) if cursor else {}
    asked = {_ASKED_BY[name]: value for name, value in known.items()}
    try:
        return _page(address, {"User-Agent": f"crisisctl/{__version__}", **asked})
    except HTTPError as error:
        with error:
            if error.code == HTTPStatus.NOT_MODIFIED:
                return None
            raise _refusal(error) from None
    except HTTPException as error:  # cut off, or no HTTP at all
        why = words("it does not answer as web servers do: {fault}", fault=type(error).__name__)
        raise ConnectionError(why) from None


def _page(address: str, headers: Mapping[str, str]) -> Page:
    request = Request(address, headers={**headers})  # noqa: S310 - the opener knows the web only
    with _opener().open(request, timeout=SILENCE) as answer:
        body = answer.read(LARGEST + 1)
        cut_off = answer.length  # what was promised and has not come
        told = {name: answer.headers[name] for name in _ASKED_BY if answer.headers[name]}
    if len(body) > LARGEST:
        raise OSError(words("the page has more than {count} bytes", count=LARGEST))
    if cut_off:
        raise ConnectionError(words("the connection was cut"))
    return Page(body, json.dumps(told))


def _opener() -> OpenerDirector:
    """Without the handlers for files, FTP and data that urllib's own has."""
    opener = OpenerDirector()
    handlers = (ProxyHandler, HTTPHandler, HTTPSHandler, HTTPDefaultErrorHandler, _Redirects,
                HTTPErrorProcessor)  # fmt: skip
    for handler in handlers:
        opener.add_handler(handler())
    return opener


def _refusal(error: HTTPError) -> OSError:
    why = f"HTTP {error.code}"
    if error.code in _LATER:
        with suppress(ValueError):  # a date, or nothing: the usual patience will do
            return Later(why, float(error.headers.get("Retry-After", "")))
    return OSError(why)
