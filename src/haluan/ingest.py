"""CONDUCTOR: the flood: captures from files, coded on all cores, saved in batches by one writer."""

from __future__ import annotations

import multiprocessing
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from haluan import __version__
from haluan.errors import UsageError
from haluan.monitor import Desk
from haluan.sources import Fetcher, Unit, Version, expand, read_unit
from haluan.sources.fetching import PAUSE
from haluan.sources.options import PARTS, ReadOptions
from haluan.store import Store, Writer
from haluan.stories import signature
from haluan.terms import Terms
from haluan.types.storing import CaptureFacts, Entry, Saved
from haluan.types.text import Article, Capture, Skipped

#: Articles of a batch: what a killed run loses at most. Smaller ones cost more transactions, larger ones more memory.
BATCH = 256
#: Seconds after which a smaller batch is saved too.
BATCH_SECONDS = 20.0
#: Captures that one worker gets at a time, and how many such packets wait for each worker.
PACKET = 8
WAITING = 4
#: Readers see new articles after so many seconds, or so many times the time that publishing took last, whichever is longer: at most 5 % of the run.
PUBLISH_SECONDS = 60.0
PUBLISH_SHARE = 20.0
OLDER = "older"
_BITS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestPlan:
    """What to ingest, and how. `since` leaves out articles published before a day; `limit` stops after so many articles were coded.
    `fields` are (part of the article, field or column that holds it). `pages` and `pause` are for feeds by address: fetch each
    article's page too, and the seconds between two requests to one host.
    """

    locators: tuple[str, ...]
    store: Path
    stdin: bytes | None = None
    workers: int = 1
    overlay: Path | None = None
    lexicon_only: bool = False
    published: str | None = None
    url: str | None = None
    since: str | None = None
    limit: int | None = None
    resume: bool = False
    in_place: bool = False
    fields: tuple[tuple[str, str], ...] = ()
    pages: bool = False
    pause: float = PAUSE

    @property
    def options(self) -> ReadOptions:
        """How the inputs are read. Raises UsageError for a part of the article that there is not."""
        unknown = [part for part, _ in self.fields if part not in PARTS]
        if unknown:
            raise UsageError(f"{unknown[0]!r} is no part of an article", next_step=f"Parts: {', '.join(PARTS)}; write --field text=COLUMN")
        return ReadOptions(fields=dict(self.fields))


@dataclass(slots=True)
class Progress:
    """How far a run is. `share` is the share of bytes that were read, None while it is not known."""

    saved: Saved = field(default_factory=Saved)
    skipped: Counter[str] = field(default_factory=Counter)
    n_older: int = 0
    n_inputs_known: int = 0
    n_bytes: int = 0
    n_bytes_all: int = 0
    seconds: float = 0.0
    n_coded: int = 0
    latest_skipped: list[Skipped] = field(default_factory=list)
    status: str = "running"

    @property
    def share(self) -> float | None:
        """Share of the input's bytes that have been read."""
        return min(1.0, self.n_bytes / self.n_bytes_all) if self.n_bytes_all else None

    @property
    def n_skipped(self) -> int:
        """How many inputs could not be read."""
        return sum(self.skipped.values())


@dataclass(frozen=True, slots=True)
class _Job:
    capture: Capture
    published: str | None
    url: str | None
    since: str | None


@dataclass(frozen=True, slots=True)
class _Finished:
    """All of a file has been read, or of an address, in this version."""

    unit: Unit
    version: Version | None = None


_Item = Entry | Skipped | _Finished
Watch = Callable[[Progress], None]


class Coding:
    """Codes captures into entries: the same function in this process, in workers, and on other machines."""

    def __init__(self, overlay: Path | None = None, lexicon_only: bool = False, desk: Desk | None = None) -> None:
        self.desk = desk or Desk(overlay, 1, lexicon_only)
        self.terms = Terms()

    def entry(self, capture: Capture, published: str | None = None, url: str | None = None, since: str | None = None) -> Entry | Skipped:
        """The coded article of a capture. An article from before `since` is Skipped as `older`."""
        article = self.desk.read(capture, published, url)
        if isinstance(article, Skipped):
            return article
        if since and article.published and article.published.end < since:
            return Skipped(capture.locator, OLDER, article.published.end)
        return self.entry_of(article, facts_of(capture))

    def entry_of(self, article: Article, capture: CaptureFacts) -> Entry | Skipped:
        """The entry of a clean article."""
        coded = self.desk.code_read(article)
        if isinstance(coded, Skipped):
            return coded
        return Entry(
            capture, article, coded.coding, coded.dateline_place, signature(article.text), self.terms.of_text(article.text, article.language)
        )  # fmt: skip


def facts_of(capture: Capture) -> CaptureFacts:
    """What the store keeps of a capture."""
    return CaptureFacts(
        capture.id, capture.locator, capture.url, capture.media_type, capture.charset, capture.captured_at, len(capture.body)
    )  # fmt: skip


_worker: Coding | None = None


def _start(overlay: Path | None, lexicon_only: bool) -> None:
    global _worker  # noqa: PLW0603 - one a worker process
    _worker = Coding(overlay, lexicon_only)


def _work(jobs: list[_Job]) -> list[Entry | Skipped]:
    assert _worker is not None
    return [_worker.entry(j.capture, j.published, j.url, j.since) for j in jobs]


def ingest(plan: IngestPlan, watch: Watch | None = None, desk: Desk | None = None) -> Progress:
    """Ingest everything that the plan names and return what happened. A broken article is skipped and told; an interrupt saves what is done.

    Raises StoreError if the store cannot be written, DataError or UsageError for a wrong mapping.
    """
    desk = desk or Desk(plan.overlay, 1, plan.lexicon_only)
    kit = desk.kit
    progress = Progress()
    with Writer.open(plan.store, plan.in_place) as writer:
        run = writer.start_run("ingest", kit.version, kit.digest, plan.locators, __version__)
        filling = _Filling(writer, run, progress, plan, watch)
        stream = _Stream(plan, writer, kit.digest, progress)
        try:
            for item in _coded(plan, stream, desk):
                filling.take(item)
                if plan.limit is not None and progress.n_coded >= plan.limit:
                    progress.status = "limit"
                    break
            progress.n_inputs_known += stream.fetcher.n_unchanged
        except KeyboardInterrupt:
            progress.status = "stopped"
        filling.save()
        writer.link()
        progress.status = "done" if progress.status == "running" else progress.status
        writer.end_run(run, "stopped" if progress.status == "stopped" else "done")
    filling.tell()
    return progress


class _Stream:
    """Captures of all files that are not known yet, with marks where a file ends."""

    def __init__(self, plan: IngestPlan, writer: Writer, digest: str, progress: Progress) -> None:
        self.fetcher = Fetcher({a: Version(e, m) for a, e, m in writer.versions(digest)}, plan.pause)
        self._plan = plan
        self._options = replace(plan.options, fetcher=self.fetcher, pages=plan.pages, has_page=writer.has_page)
        self._progress = progress
        changed = plan.published or plan.url
        self._known: NDArray[np.uint64] = np.empty(0, np.uint64) if changed else writer.known_captures(digest)
        self._finished = writer.finished_inputs(digest) if plan.resume else set()

    def __iter__(self) -> Iterator[_Job | Skipped | _Finished]:
        plan, progress = self._plan, self._progress
        units = [*expand(plan.locators, plan.stdin, self._options)]
        progress.n_bytes_all = sum(u.n_bytes for u in units if isinstance(u, Unit))
        for unit in units:
            if isinstance(unit, Skipped):
                yield unit
                continue
            before = progress.n_bytes
            if (unit.locator, unit.n_bytes, unit.modified) in self._finished:
                progress.n_inputs_known += 1
            else:
                yield from self._of_unit(unit, before)
                yield _Finished(unit, self.fetcher.seen.get(unit.locator))
            progress.n_bytes = before + unit.n_bytes

    def _of_unit(self, unit: Unit, before: int) -> Iterator[_Job | Skipped]:
        plan = self._plan
        for found in read_unit(unit, self._options):
            self._progress.n_bytes = before + min(unit.n_bytes, unit.gauge.n_bytes)
            if isinstance(found, Skipped):
                yield found
            elif self._is_known(found):
                self._progress.saved += Saved(n_known=1)
            else:
                yield _Job(found, plan.published, plan.url, plan.since)

    def _is_known(self, capture: Capture) -> bool:
        key = np.uint64(int(capture.id[:_BITS], 16))
        place = int(np.searchsorted(self._known, key))
        return place < len(self._known) and self._known[place] == key


def _coded(plan: IngestPlan, stream: _Stream, desk: Desk) -> Iterator[_Item]:
    if plan.workers <= 1:
        coding = Coding(desk=desk)
        for job in stream:
            yield coding.entry(job.capture, job.published, job.url, job.since) if isinstance(job, _Job) else job
        return
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(plan.workers, spawn, _start, (plan.overlay, plan.lexicon_only)) as pool:
        try:
            yield from _in_order(pool, plan.workers, stream)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _in_order(pool: ProcessPoolExecutor, workers: int, stream: _Stream) -> Iterator[_Item]:
    """Packets of jobs to the workers, results in the order of the stream."""
    waiting: deque[Future[list[Entry | Skipped]] | Skipped | _Finished] = deque()
    packet: list[_Job] = []
    for job in stream:
        if isinstance(job, _Job):
            packet.append(job)
        if packet and (len(packet) >= PACKET or not isinstance(job, _Job)):
            waiting.append(pool.submit(_work, packet))
            packet = []
        if not isinstance(job, _Job):
            waiting.append(job)
        while len(waiting) > workers * WAITING:
            yield from _results(waiting.popleft())
    if packet:
        waiting.append(pool.submit(_work, packet))
    while waiting:
        yield from _results(waiting.popleft())


def _results(head: Future[list[Entry | Skipped]] | Skipped | _Finished) -> Sequence[_Item]:
    return head.result() if isinstance(head, Future) else [head]


class _Filling:
    """Collects a batch, saves it when it is full or old, publishes now and then."""

    def __init__(self, writer: Writer, run: int, progress: Progress, plan: IngestPlan, watch: Watch | None) -> None:
        self._writer, self._run, self._progress, self._watch = writer, run, progress, watch
        self._entries: list[Entry] = []
        self._skipped: list[Skipped] = []
        self._finished: list[_Finished] = []
        self._began = self._saved_at = self._published_at = time.monotonic()
        self._publish_after = PUBLISH_SECONDS

    def take(self, item: _Item) -> None:
        """One more result."""
        if isinstance(item, _Finished):
            self._finished.append(item)
        elif isinstance(item, Entry):
            self._entries.append(item)
            self._progress.n_coded += 1
        elif item.reason == OLDER:
            self._progress.n_older += 1
        else:
            self._skipped.append(item)
            self._progress.skipped[item.reason] += 1
            self._progress.latest_skipped.append(item)
        now = time.monotonic()
        if len(self._entries) + len(self._skipped) >= BATCH or now - self._saved_at > BATCH_SECONDS:
            self.save()
            self._publish()
        self.tell()

    def save(self) -> None:
        """Save what was collected; files are marked as read together with their last article."""
        if self._entries or self._skipped or self._finished:
            finished = [(f.unit.locator, f.unit.n_bytes, f.unit.modified) for f in self._finished if f.unit.modified]
            versions = [(f.unit.locator, f.version.etag, f.version.last_modified) for f in self._finished if f.version]
            self._progress.saved += self._writer.save(self._run, self._entries, self._skipped, finished, versions=versions)
            self._entries, self._skipped, self._finished = [], [], []
        self._saved_at = time.monotonic()

    def _publish(self) -> None:
        began = time.monotonic()
        if began - self._published_at < self._publish_after:
            return
        self._writer.link()
        self._writer.publish()
        self._published_at = time.monotonic()
        self._publish_after = max(PUBLISH_SECONDS, PUBLISH_SHARE * (self._published_at - began))

    def tell(self) -> None:
        """Let the watcher know."""
        self._progress.seconds = time.monotonic() - self._began
        if self._watch:
            self._watch(self._progress)
        self._progress.latest_skipped.clear()


def recode(store: Path, overlay: Path | None = None, lexicon_only: bool = False, watch: Watch | None = None, desk: Desk | None = None) -> Progress:
    """Code all stored articles again that another kit has coded. What changed stands in `Store.changes()`."""
    desk = desk or Desk(overlay, 1, lexicon_only)
    coding = Coding(desk=desk)
    progress = Progress()
    with Writer.open(store) as writer, Store.open(store) as reader:
        run = writer.start_run("recode", desk.kit.version, desk.kit.digest, (), __version__)
        filling = _Filling(writer, run, progress, IngestPlan(locators=(), store=store), watch)
        try:
            for article in reader.stored_articles(but_kit=desk.kit.digest):
                facts = CaptureFacts(article.capture_id, article.locator, article.url, "", None, None, 0)
                filling.take(coding.entry_of(article, facts))
        except KeyboardInterrupt:
            progress.status = "stopped"
        filling.save()
        writer.link()
        progress.status = "done" if progress.status == "running" else progress.status
        writer.end_run(run, progress.status)
    filling.tell()
    return progress


@dataclass(frozen=True, slots=True)
class DryRun:
    """What an ingest would read: captures that are new, captures that are stored, and what cannot be read."""

    n_new: int
    n_known: int
    skipped: tuple[Skipped, ...]
    n_bytes: int
    by_media: dict[str, int]


def dry_run(plan: IngestPlan, desk: Desk | None = None) -> DryRun:
    """Read everything, code and write nothing."""
    desk = desk or Desk(plan.overlay, 1, plan.lexicon_only)
    known: set[str] = set()
    if plan.store.exists():
        with Store.open(plan.store) as store:
            known = store.known_captures(desk.kit.digest)
    skipped: list[Skipped] = []
    media: Counter[str] = Counter()
    n_known = n_bytes = 0
    options = replace(plan.options, fetcher=Fetcher(pause=plan.pause), pages=plan.pages)
    for unit in expand(plan.locators, plan.stdin, options):
        for found in [unit] if isinstance(unit, Skipped) else read_unit(unit, options):
            if isinstance(found, Skipped):
                skipped.append(found)
                continue
            n_bytes += len(found.body)
            n_known += found.id in known
            media[found.media_type] += 1
    return DryRun(sum(media.values()) - n_known, n_known, tuple(skipped), n_bytes, dict(media))
