"""Answers kept while the store stays as it is: the same question on the same snapshot has the same answer, byte for byte."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import blake2b
from threading import Event

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG = logging.getLogger("haluan.web")
#: Bytes of all kept answers, and of the largest one that is kept.
KEPT_BYTES = 32 * 1024 * 1024
LARGEST = 1024 * 1024
#: What depends on more than the store, or is streamed.
NOT_KEPT = ("/static/", "/enter", "/language/", "/theme/", "/try", "/api/v1/code", "/api/v1/ingest", "/api/v1/export")


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer."""

    status: int
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes


class Kept:
    """Keeps answers to GET by question, language, look and visitor; sends ETags and 304. Callers with the same question wait for one answer.

    `begun` is set once the first of these answers is sent.
    """

    def __init__(self, app: ASGIApp, generation: Callable[[], str], begun: Event) -> None:
        self.app = app
        self.generation = generation
        self.begun = begun
        self._kept: OrderedDict[tuple[str, ...], Answer] = OrderedDict()
        self._bytes = 0
        self._making: dict[tuple[str, ...], asyncio.Lock] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or scope["path"].startswith(NOT_KEPT) or _streamed(scope):
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        key = self._key(scope, headers)
        answer = self._kept.get(key)
        if answer is None:
            lock = self._making.setdefault(key, asyncio.Lock())
            try:
                async with lock:
                    answer = self._kept.get(key) or await self._made(key, scope, receive)
            finally:
                if not lock.locked():
                    self._making.pop(key, None)
        else:
            self._kept.move_to_end(key)
        await _sent(answer, headers, scope["method"] == "HEAD", send)
        self.begun.set()

    def _key(self, scope: Scope, headers: Headers) -> tuple[str, ...]:
        visitor = "in" if scope["state"].get("visitor") else ""
        gzip = "gzip" if "gzip" in headers.get("accept-encoding", "") else ""
        # of the cookies only those for language and look change an answer
        looks = "; ".join(
            sorted(c.strip() for c in headers.get("cookie", "").split(";") if c.strip().startswith(("haluan_language=", "haluan_theme=")))
        )
        query = scope["query_string"].decode("latin-1")
        languages = "" if scope["path"].startswith("/api/") else headers.get("accept-language", "")
        return (self.generation(), scope["path"], query, languages, looks, visitor, gzip, headers.get("host", ""), headers.get("accept", "")[:80])

    async def _made(self, key: tuple[str, ...], scope: Scope, receive: Receive) -> Answer:
        start: Message = {}
        parts: list[bytes] = []

        async def collect(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            elif message["type"] == "http.response.body":
                parts.append(message.get("body", b""))

        try:
            await self.app({**scope, "method": "GET"}, receive, collect)
        except Exception:
            if not start:
                raise
            LOG.exception("a page broke")  # its answer, the error body, has been made and is sent
        body = b"".join(parts)
        tag = b'"' + blake2b(body, digest_size=9).hexdigest().encode() + b'"'
        headers = [(k, v) for k, v in start["headers"] if k.lower() != b"content-length"]
        if start["status"] == 200:
            headers.append((b"etag", tag))
        answer = Answer(start["status"], (*headers, (b"content-length", str(len(body)).encode())), body)
        if start["status"] == 200 and len(body) <= LARGEST and (b"cache-control", b"no-store") not in headers:
            self._keep(key, answer)
        return answer

    def _keep(self, key: tuple[str, ...], answer: Answer) -> None:
        self._kept[key] = answer
        self._bytes += len(answer.body)
        while self._bytes > KEPT_BYTES:
            _, old = self._kept.popitem(last=False)
            self._bytes -= len(old.body)


def _streamed(scope: Scope) -> bool:
    query = scope["query_string"]
    return any(f"format={form}".encode() in query for form in ("jsonl", "csv", "parquet"))


async def _sent(answer: Answer, asked: Headers, head: bool, send: Send) -> None:
    headers = dict(answer.headers)
    tag = headers.get(b"etag", b"").decode()
    known = [t.strip().removeprefix("W/") for t in asked.get("if-none-match", "").split(",")]
    if tag and (tag in known or "*" in known):
        kept = [(k, v) for k, v in answer.headers if k.lower() not in (b"content-length", b"content-type", b"content-encoding")]
        await send({"type": "http.response.start", "status": 304, "headers": kept})
        await send({"type": "http.response.body", "body": b""})
        return
    await send({"type": "http.response.start", "status": answer.status, "headers": list(answer.headers)})
    await send({"type": "http.response.body", "body": b"" if head else answer.body})
