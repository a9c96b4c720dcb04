"""Addresses on the web, fetched as a guest: robots.txt, a pause for each host, limits of time and size, and only what is new since last time."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener
from urllib.robotparser import RobotFileParser

from haluan.sources.options import DEFAULT_LIMITS, Limits
from haluan.types.text import Skipped

AGENT = "haluan"
#: Seconds between two requests to one host, at the least; robots.txt may ask for more, up to LONGEST_PAUSE.
PAUSE = 2.0
LONGEST_PAUSE = 60.0
#: Seconds after which a server that does not answer is given up.
TIMEOUT = 20.0
#: Bytes of a robots.txt that are read (RFC 9309 asks for 500 KiB at least).
ROBOTS_BYTES = 512 * 1024
NOT_MODIFIED = 304
_ACCEPT = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"


@dataclass(frozen=True, slots=True)
class Version:
    """What a server said of the version of an address; sent back so that it need not answer with the same again."""

    etag: str | None
    last_modified: str | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body, with the address it came from in the end and what the server called it."""

    address: str
    body: bytes
    media: str
    charset: str | None
    version: Version


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The server says that nothing is new."""

    address: str


def is_address(locator: str) -> bool:
    """Whether a locator is to be fetched and is no file."""
    return locator.lower().startswith(("http://", "https://"))


class _WebOnly(HTTPRedirectHandler):
    """Follows no redirect away from the web."""

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:  # fmt: skip
        """As urllib does, for http and https only."""
        if not is_address(newurl):
            raise HTTPError(newurl, code, "it leads away from the web", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class Fetcher:
    """Fetches addresses one after another. `versions` are those of earlier runs; `seen` fills with those of this one.

    `clock` and `sleep` are seconds and a wait, for tests.
    """

    def __init__(
        self, versions: Mapping[str, Version] | None = None, pause: float = PAUSE, limits: Limits = DEFAULT_LIMITS, timeout: float = TIMEOUT,
        clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep,
    ) -> None:  # fmt: skip
        self.seen: dict[str, Version] = {}
        self.n_unchanged = 0
        self._versions = dict(versions or {})
        self._pause, self._limits, self._timeout = pause, limits, timeout
        self._clock, self._sleep = clock, sleep
        self._robots: dict[str, RobotFileParser | str] = {}
        self._free_at: dict[str, float] = {}
        self._opener: OpenerDirector = build_opener(_WebOnly)

    def fetch(self, address: str, conditional: bool = True) -> Fetched | Unchanged | Skipped:
        """What stands at an address. Trouble is Skipped as `unreadable` or `too_large` with what to do; never raises."""
        if not _host(address):
            return Skipped(address, "unreadable", "this is no address; write it as https://HOST/PATH")
        forbidden = self._forbidden(address)
        if forbidden:
            return Skipped(address, "unreadable", forbidden)
        asked = self._versions.get(address) if conditional else None
        headers = {"If-None-Match": asked.etag, "If-Modified-Since": asked.last_modified} if asked else {}
        try:
            found = self._get(address, {k: v for k, v in headers.items() if v}, self._limits.max_bytes)
        except HTTPError as error:
            with error:
                if error.code == NOT_MODIFIED:
                    self.n_unchanged += 1
                    return Unchanged(address)
                return Skipped(address, "unreadable", _refusal(error))
        except (URLError, HTTPException, OSError, ValueError) as error:
            return Skipped(address, "unreadable", f"could not be fetched: {_why(error)}; check the address and the connection")
        if len(found.body) > self._limits.max_bytes:
            return Skipped(address, "too_large", f"more than the limit of {self._limits.max_bytes:,} bytes; save it and split it")
        if _host(found.address) != _host(address) and (moved := self._forbidden(found.address)):
            return Skipped(address, "unreadable", moved)
        self.seen[address] = found.version
        return found

    def _get(self, address: str, headers: Mapping[str, str], most: int) -> Fetched:
        self._wait(_host(address))
        request = Request(address, headers={"User-Agent": AGENT, "Accept": _ACCEPT, **headers})
        with self._opener.open(request, timeout=self._timeout) as answer:
            body = answer.read(most + 1)
            told = answer.headers
            version = Version(told.get("ETag"), told.get("Last-Modified"))
            return Fetched(answer.geturl(), body, told.get_content_type(), told.get_content_charset(), version)

    def _wait(self, host: str) -> None:
        """Wait until the host may be asked again."""
        now = self._clock()
        free = self._free_at.get(host, now)
        if free > now:
            self._sleep(free - now)
        self._free_at[host] = max(free, now) + self._pause_of(host)

    def _pause_of(self, host: str) -> float:
        rules = self._robots.get(host)
        asked = rules.crawl_delay(AGENT) if isinstance(rules, RobotFileParser) else None
        return max(self._pause, min(float(asked or 0), LONGEST_PAUSE))

    def _forbidden(self, address: str) -> str:
        """Why robots.txt forbids an address; empty if it does not. Without a robots.txt it may be fetched, with one that cannot be had it may not."""
        host = _host(address)
        if host not in self._robots:
            self._robots[host] = self._rules(address)
        rules = self._robots[host]
        if isinstance(rules, str):
            return rules
        return "" if rules.can_fetch(AGENT, address) else "the site's robots.txt does not allow it; save the page in a browser"

    def _rules(self, address: str) -> RobotFileParser | str:
        parts = urlsplit(address)
        rules = RobotFileParser()
        lines: list[str] = []
        try:
            found = self._get(f"{parts.scheme}://{parts.netloc}/robots.txt", {}, ROBOTS_BYTES)
            lines = found.body.decode("utf-8", "replace").splitlines()
        except HTTPError as error:
            with error:
                if not 400 <= error.code < 500:
                    return f"the site's robots.txt could not be read (status {error.code}); try again later"
        except (URLError, HTTPException, OSError, ValueError) as error:
            return f"could not be fetched: {_why(error)}; check the address and the connection"
        rules.parse(lines)
        return rules


def _host(address: str) -> str:
    try:
        return urlsplit(address).netloc.lower()
    except ValueError:
        return ""


def _refusal(error: HTTPError) -> str:
    later = error.headers.get("Retry-After") if error.headers else None
    step = f"try again after {later} seconds" if later and later.isdigit() else "check the address, or try again later"
    return f"the server says {error.code} {error.reason}; {step}"


def _why(error: Exception) -> str:
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, TimeoutError):
        return "no answer in time"
    return (reason.strerror if isinstance(reason, OSError) and reason.strerror else str(reason)) or type(error).__name__
