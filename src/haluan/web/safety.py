"""Who may ask what, before anything else looks at a request: host, origin, session, size, rate; and the headers of every answer."""

from __future__ import annotations

import hmac
import secrets
import time
from hashlib import sha256
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from haluan.web.problems import Problem
from haluan.web.settings import Settings, is_local

COOKIE = "haluan_session"
SAFE = ("GET", "HEAD", "OPTIONS")
#: What may be asked of a desk beyond this machine without having signed in.
OPEN = ("/enter", "/static/", "/language/", "/theme/")
CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
#: An original page is shown without scripts, forms, frames, or anything from elsewhere.
ORIGINAL_CSP = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; form-action 'none'; base-uri 'none'"
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
#: Seconds that a session lasts.
SESSION_SECONDS = 30 * 24 * 3600
#: Addresses whose rate is remembered; the oldest are forgotten first.
ADDRESSES = 10_000


class Door:
    """Keeps the token and tells who has shown it. A session cookie is the time of its making, signed with the token; it opens nothing else."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.token = settings.token or secrets.token_urlsafe(24)

    def fits(self, token: str) -> bool:
        """Whether this is the token."""
        return hmac.compare_digest(token.encode(), self.token.encode())

    def session(self, now: float) -> str:
        """The value of a fresh session cookie."""
        made = str(int(now))
        return f"{made}.{self._signed(made)}"

    def _signed(self, made: str) -> str:
        return hmac.new(self.token.encode(), b"session " + made.encode(), sha256).hexdigest()

    def visitor(self, headers: Headers, client: str, now: float) -> str | None:
        """Who asks: 'token', 'session', a name from the proxy; None for somebody who has not signed in."""
        kind, _, given = headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and self.fits(given.strip()):
            return "token"
        cookie: SimpleCookie = SimpleCookie()
        try:
            cookie.load(headers.get("cookie", ""))
        except Exception:  # a broken cookie is no cookie
            cookie = SimpleCookie()
        if COOKIE in cookie:
            made, _, signed = cookie[COOKIE].value.partition(".")
            fresh = made.isdigit() and len(made) < 15 and 0 <= now - int(made) < SESSION_SECONDS
            if fresh and hmac.compare_digest(signed.encode(), self._signed(made).encode()):
                return "session"
        name = self.settings.user_header
        if name and is_local(client) and headers.get(name):
            return headers[name][:80]
        return None


class Rates:
    """A bucket a minute for each address and kind of work."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[str, str], tuple[float, float]] = {}

    def take(self, address: str, kind: str, a_minute: int, now: float) -> float:
        """0 if there is one left; otherwise the seconds to wait."""
        key = (address, kind)
        left, at = self._buckets.pop(key, (float(a_minute), now))
        left = min(float(a_minute), left + (now - at) * a_minute / 60)
        self._buckets[key] = (left - 1 if left >= 1 else left, now)
        while len(self._buckets) > ADDRESSES:
            self._buckets.pop(next(iter(self._buckets)))
        return 0.0 if left >= 1 else (1 - left) * 60 / a_minute


class Guard:
    """Wraps the whole application. What it refuses never reaches it."""

    def __init__(self, app: ASGIApp, door: Door, refuse: Any) -> None:
        self.app = app
        self.door = door
        self.settings = door.settings
        self.rates = Rates()
        self.refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        client = (scope.get("client") or ("", 0))[0]
        visitor = self.door.visitor(headers, client, time.time())
        scope.setdefault("state", {})["visitor"] = visitor
        counted = Counted(receive, self.settings.max_body)
        guarded = _with_headers(send, scope["path"])
        try:
            self._check(scope, headers, client, visitor)
            await self.app(scope, counted, guarded)
        except Problem as problem:
            await self.refuse(problem)(scope, receive, guarded)

    def _check(self, scope: Scope, headers: Headers, client: str, visitor: str | None) -> None:
        self._check_host(headers.get("host", ""))
        unsafe = scope["method"] not in SAFE
        if unsafe:
            _check_origin(headers)
        self._check_rate(scope, client, unsafe)
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > self.settings.max_body:
            raise too_large(self.settings.max_body)
        path = scope["path"]
        if visitor is None and not self.settings.local and not path.startswith(OPEN):
            raise Problem(
                "sign_in", "this desk is only for those who have its token", next_step="Sign in at /enter, or send Authorization: Bearer TOKEN"
            )

    def _check_host(self, host: str) -> None:
        """A page of another site that points its own name at this machine (DNS rebinding) shows that name here."""
        name = urlsplit(f"//{host}").hostname or ""
        if is_local(name) or name in self.settings.hosts or (not self.settings.local and (not self.settings.hosts or name == self.settings.host)):
            return
        raise Problem("bad_host", f"this desk is not called {name[:80]!r}", next_step="Start it with --allow-host NAME if that is its name")

    def _check_rate(self, scope: Scope, client: str, unsafe: bool) -> None:
        if unsafe:
            wait = self.rates.take(client, "work", self.settings.work_a_minute, time.monotonic())
        elif is_local(client) or scope["path"].startswith("/static/"):
            return
        else:
            wait = self.rates.take(client, "read", self.settings.reads_a_minute, time.monotonic())
        if wait:
            raise Problem("too_many", "too many requests from this address", next_step=f"Wait {wait:.0f} s")


def _check_origin(headers: Headers) -> None:
    """Requests that change or cost something come from the desk's own pages, or from a program, which names no origin."""
    origin = headers.get("origin")
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none") or (
        origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower()
    ):
        raise Problem("foreign_origin", "this request comes from a page of another site", next_step="Open the desk's own page")


def too_large(limit: int) -> Problem:
    """That a body is longer than it may be."""
    return Problem("too_large", f"the body has more than {limit:,} bytes", next_step="Send one page, without pictures")


class Counted:
    """A body that is counted while it comes in, whatever its header says."""

    def __init__(self, receive: Receive, limit: int) -> None:
        self._receive = receive
        self._left = self._limit = limit

    async def __call__(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._left -= len(message.get("body", b""))
            if self._left < 0:
                raise too_large(self._limit)
        return message


def _with_headers(send: Send, path: str) -> Send:
    original = path.endswith("/original") and path.startswith("/articles/")

    async def send_all(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers["content-security-policy"] = ORIGINAL_CSP if original else CSP
            headers["x-frame-options"] = "SAMEORIGIN" if original else "DENY"
            if "cache-control" not in headers:
                headers["cache-control"] = "private, no-cache"
        await send(message)

    return send_all
