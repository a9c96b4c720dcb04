"""Codes pages in a process of its own: a page that takes too long is stopped there, and the desk stays answerable."""

from __future__ import annotations

import threading
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from haluan.errors import HaluanError
from haluan.monitor import Coded, Desk, explain, record
from haluan.types.text import Skipped
from haluan.web.problems import Problem
from haluan.web.settings import QUEUE
from haluan.web.worker import Job, Worker

#: Seconds that storing pages may take: they are coded once more and the store is copied.
INGEST_SECONDS = 600.0
#: A page of one sentence, coded once at the start.
WARMING = b"JAKARTA - Indonesia memanggil duta besar Australia untuk meminta penjelasan pada Senin."


class Coder:
    """One coding process. `code` and `ingest` block; several callers wait in turn."""

    def __init__(self, overlay: Path | None, lexicon_only: bool, seconds: float) -> None:
        self._worker = Worker(_serve, overlay, lexicon_only)
        self._seconds = seconds
        self._waiting = threading.Semaphore(QUEUE)

    def code(self, body: bytes, published: str | None, url: str | None) -> Job:
        """The record of a page, and why each event was coded. Raises Problem: timeout, busy, not_coded."""
        return self._ask({"do": "code", "body": body, "published": published, "url": url}, self._seconds)

    def ingest(self, store: Path, body: bytes, published: str | None, url: str | None) -> Job:
        """Code and store what the body holds. Raises Problem."""
        return self._ask({"do": "ingest", "store": store, "body": body, "published": published, "url": url}, INGEST_SECONDS)

    def warm(self) -> None:
        """Load what coding needs, so that the first page does not wait for it."""
        self._ask({"do": "warm"}, 0.0)

    def stop(self) -> None:
        """End the process."""
        self._worker.stop()

    def _ask(self, job: Job, seconds: float) -> Job:
        if not self._waiting.acquire(blocking=False):
            raise Problem("busy", f"{QUEUE} pages are waiting to be coded", next_step="Try again in a few seconds")
        try:
            answer: Job = self._worker.ask(job, seconds)
        finally:
            self._waiting.release()
        return answer


def _serve(pipe: Connection, overlay: Path | None, lexicon_only: bool) -> None:
    """The coding process: one answer for each job, until the other end closes."""
    desk = Desk(overlay, 1, lexicon_only)
    while True:
        try:
            job = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            answer = _done(desk, job)
        except HaluanError as error:
            answer = {"problem": {"code": "store" if error.code == "store" else "not_coded", "what": error.what, "next_step": error.next_step}}
        except Exception as error:
            answer = {"problem": {"code": "internal", "what": f"coding broke: {type(error).__name__}", "next_step": "Report the page"}}
        pipe.send(answer)


def _done(desk: Desk, job: Job) -> Job:
    if job["do"] == "warm":
        _ = desk.kit, desk.reader
        for _item in desk.code(["-"], WARMING, "2024-01-01"):
            pass
        return {}
    if job["do"] == "ingest":
        return _ingested(desk, job)
    first: Coded | Skipped | None = next(desk.code(["-"], job["body"], job["published"], job["url"]), None)
    if first is None:
        return {"problem": {"code": "empty", "what": "there is nothing to code", "next_step": "Paste the text of an article, or a whole page"}}
    if isinstance(first, Skipped):
        return {"problem": {"code": "not_coded", "what": first.detail, "where": first.reason, "next_step": None}}
    return {"record": record(first), "why": explain(desk, first)}


def _ingested(desk: Desk, job: Job) -> Job:
    from haluan import ingest as flood

    plan = flood.IngestPlan(
        locators=("-",), stdin=job["body"], store=job["store"], workers=1, published=job["published"], url=job["url"],
        overlay=desk.overlay, lexicon_only=desk.lexicon_only,
    )  # fmt: skip
    skipped: list[Any] = []
    done = flood.ingest(plan, lambda p: skipped.extend(p.latest_skipped), desk)
    reasons = list({(s.reason, s.detail) for s in skipped})
    return {"saved": asdict(done.saved), "n_skipped": done.n_skipped, "skipped": [{"reason": r, "detail": d} for r, d in reasons[:20]]}
