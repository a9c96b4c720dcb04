"""Codes pages in a process of its own: a page that takes too long is stopped there, and the desk stays answerable."""

from __future__ import annotations

import threading
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from haluan.errors import HaluanError
from haluan.monitor import Coded, Desk, clean_record, doctor, explain, explain_sentence, keep_little, record
from haluan.types.storing import EventQuery, Period
from haluan.types.text import Article, Skipped
from haluan.web.problems import Problem
from haluan.web.settings import QUEUE
from haluan.web.worker import Job, Worker

#: Seconds that storing pages may take: they are coded once more and the store is copied.
INGEST_SECONDS = 600.0
#: Seconds that an export may take, and memory of the database meanwhile.
EXPORT_SECONDS, EXPORT_MB = 180.0, 256
#: Seconds after which the process that exports ends when nothing more is asked of it.
EXPORT_IDLE = 20.0
#: A page of one sentence, coded once at the start. It has words enough to tell its language without the table of all languages.
WARMING = b"JAKARTA - Indonesia memanggil duta besar Australia yang ada di Jakarta untuk meminta penjelasan tentang hal itu pada hari Senin."


class Coder:
    """One coding process, and one for exports, so that no page waits for them. All but `stop` block; several callers wait in turn."""

    def __init__(self, overlay: Path | None, lexicon_only: bool, seconds: float) -> None:
        self._worker = Worker(_serve, overlay, lexicon_only)
        self._exports = Worker(_serve, overlay, lexicon_only, idle=EXPORT_IDLE)
        self._seconds = seconds
        self._waiting = threading.Semaphore(QUEUE)

    def code(self, body: bytes, published: str | None, url: str | None) -> Job:
        """The record of a page. Raises Problem: timeout, busy, not_coded."""
        return self._ask({"do": "code", "body": body, "published": published, "url": url}, self._seconds)

    def ingest(self, store: Path, body: bytes, published: str | None, url: str | None) -> Job:
        """Code and store what the body holds. Raises Problem."""
        return self._ask({"do": "ingest", "store": store, "body": body, "published": published, "url": url}, INGEST_SECONDS)

    def read(self, body: bytes, published: str | None, url: str | None) -> Job:
        """The clean article of a page. Raises Problem."""
        return self._ask({"do": "read", "body": body, "published": published, "url": url}, self._seconds)

    def explain(self, body: bytes, published: str | None, url: str | None, sentence: int | None) -> Job:
        """Why each event of a page was coded, what was not, and all about one sentence. Raises Problem."""
        return self._ask({"do": "explain", "body": body, "published": published, "url": url, "sentence": sentence}, self._seconds)

    def doctor(self) -> Job:
        """Versions, languages, model, dates of the data."""
        return self._ask({"do": "doctor"}, self._seconds)

    def export(self, store: Path, form: str, output: Path, events: EventQuery, period: Period) -> Job:
        """Write events in the form of another program. Raises Problem."""
        job: Job = {"do": "export", "store": store, "form": form, "output": output, "events": events, "period": period}
        answer: Job = self._exports.ask(job, EXPORT_SECONDS)
        return answer

    def warm(self) -> None:
        """Load what coding needs, so that the first page does not wait for it."""
        self._ask({"do": "warm"}, self._seconds)

    def stop(self) -> None:
        """End the processes."""
        self._worker.stop()
        self._exports.stop()

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
    keep_little()
    desk = Desk(overlay, 1, lexicon_only)
    while True:
        try:
            job = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            answer = _done(desk, job)
        except HaluanError as error:
            code = {"store": "store", "usage": "usage"}.get(error.code, "not_coded")
            answer = {"problem": {"code": code, "what": error.what, "next_step": error.next_step}}
        except Exception as error:
            answer = {"problem": {"code": "internal", "what": f"coding broke: {type(error).__name__}", "next_step": "Report the page"}}
        pipe.send(answer)
        desk.rest()


def _done(desk: Desk, job: Job) -> Job:
    if job["do"] == "warm":
        _ = desk.kit, desk.reader
        for _item in desk.code(["-"], WARMING, "2024-01-01"):
            pass
        return {}
    if job["do"] == "ingest":
        return _ingested(desk, job)
    if job["do"] == "doctor":
        return {"lines": doctor(desk)}
    if job["do"] == "export":
        return _exported(desk, job)
    given = (["-"], job["body"], job["published"], job["url"])
    first: Coded | Article | Skipped | None = next(desk.articles(*given) if job["do"] == "read" else desk.code(*given), None)
    if first is None:
        return {"problem": {"code": "empty", "what": "there is nothing to code", "next_step": "Paste the text of an article, or a whole page"}}
    if isinstance(first, Skipped):
        return {"problem": {"code": "not_coded", "what": first.detail, "where": first.reason, "next_step": None}}
    if isinstance(first, Article):
        return {"record": clean_record(first)}
    return {"record": record(first)} if job["do"] == "code" else _explained(desk, first, job["sentence"])


def _explained(desk: Desk, item: Coded, sentence: int | None) -> Job:
    declined = [{"sentence": d.sentence, "reason": d.reason, "detail": d.detail} for d in item.coding.declined]
    lines = explain_sentence(desk, item, sentence) if sentence is not None else []
    return {"events": explain(desk, item), "declined": declined, "lines": lines}


def _exported(desk: Desk, job: Job) -> Job:
    from haluan.conversion import ExportPlan, export_store

    plan = ExportPlan(
        store=job["store"], form=job["form"], output=job["output"], events=job["events"], period=job["period"], memory_mb=EXPORT_MB
    )  # fmt: skip
    return {"n_rows": export_store(plan, desk).n_rows}


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
