"""CONDUCTOR: coding in shards: what many machines share is a folder with one Parquet file and one manifest a shard.

A shard is done when its manifest stands; it is written last, by an atomic rename, and tells the digest that the name of the Parquet file carries. A
worker that is killed leaves nothing that counts, and the shard is coded again; two workers on one shard do not disturb each other. The store takes
each shard once.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from haluan import __version__
from haluan.entries import read_entries, write_entries
from haluan.errors import DataError, UsageError
from haluan.ingest import BATCH, OLDER, Coding, IngestPlan, Progress, Watch
from haluan.monitor import Desk
from haluan.sources import Unit, read_unit
from haluan.sources import expand as expand_sources
from haluan.store import Writer
from haluan.types.storing import Entry
from haluan.types.text import Skipped

#: Bytes of input of one shard: some 500 pages of HTML or 2,000 articles of text, two to ten minutes of one core. What a killed worker loses at most.
SHARD_BYTES = 8 << 20
#: Files of one shard at the most, so that a folder of short texts is not one shard.
SHARD_FILES = 500
_DIGEST = 16


@dataclass(frozen=True, slots=True)
class Shard:
    """A share of the input: whole files, or of one large file every `of`-th article from the `part`-th on.

    `id` hashes what is read, with size and time of change, and the kit: the same shard in every run, another one after a change.
    """

    id: str
    files: tuple[tuple[str, int, float], ...]
    part: int = 0
    of: int = 1


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a shard came to. `sha256` is that of the Parquet file; `skipped` are (locator, reason, detail); `cpu_seconds` what it cost."""

    shard: str
    files: tuple[tuple[str, int, float], ...]
    part: int
    of: int
    n_articles: int
    n_events: int
    n_older: int
    skipped: tuple[tuple[str, str, str], ...]
    sha256: str
    cpu_seconds: float
    kit_digest: str
    version: str


@dataclass(frozen=True, slots=True)
class ShardJob:
    """All that a worker needs; small enough to send."""

    shard: Shard
    folder: Path
    overlay: Path | None = None
    lexicon_only: bool = False
    published: str | None = None
    url: str | None = None
    since: str | None = None
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Split:
    """The shards of an input, and what of it cannot be read at all."""

    shards: list[Shard] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    n_bytes: int = 0


def split(plan: IngestPlan, kit_digest: str, shard_bytes: int = SHARD_BYTES) -> Split:
    """Cut the input of a plan into shards, in the order of the files. Standard input cannot be cut: raises UsageError."""
    if plan.stdin is not None:
        raise UsageError("standard input cannot be spread over machines", next_step="Put it into a file that all of them see")
    done = Split()
    salt = json.dumps([kit_digest, plan.published, plan.url, plan.since, sorted(plan.fields), plan.lexicon_only])
    group: list[tuple[str, int, float]] = []

    def close() -> None:
        if group:
            done.shards.append(_shard(tuple(group), salt))
            group.clear()

    for unit in expand_sources(plan.locators, None, plan.options):
        if isinstance(unit, Skipped):
            done.skipped.append(unit)
            continue
        done.n_bytes += unit.n_bytes
        file = (unit.locator, unit.n_bytes, unit.modified)
        n_parts = -(-unit.n_bytes // shard_bytes)
        if n_parts > 1:
            close()
            done.shards += [_shard((file,), salt, part, n_parts) for part in range(n_parts)]
            continue
        if sum(size for _, size, _ in group) + unit.n_bytes > shard_bytes or len(group) >= SHARD_FILES:
            close()
        group.append(file)
    close()
    return done


def _shard(files: tuple[tuple[str, int, float], ...], salt: str, part: int = 0, of: int = 1) -> Shard:
    text = json.dumps([salt, files, part, of])
    return Shard(hashlib.sha256(text.encode()).hexdigest()[:_DIGEST], files, part, of)


@cache
def _coding(overlay: Path | None, lexicon_only: bool) -> Coding:
    """One desk a process, however many shards it codes."""
    return Coding(overlay, lexicon_only)


def code_shard(job: ShardJob, coding: Coding | None = None) -> Manifest:
    """Code one shard into its folder and write its manifest; if that stands already, only read it. Safe to run twice, also at the same time."""
    known = find_manifest(job.folder, job.shard.id)
    if known is not None:
        return known
    coding = coding or _coding(job.overlay, job.lexicon_only)
    began = time.process_time()
    skipped: list[Skipped] = []
    counts = {"events": 0}

    def entries() -> Iterator[Entry]:
        for found in _coded(job, coding):
            if isinstance(found, Skipped):
                skipped.append(found)
            else:
                counts["events"] += len(found.coding.events)
                yield found

    part = job.folder / f"{job.shard.id}.{os.getpid()}.{uuid.uuid4().hex}.part"
    try:
        n_articles = write_entries(part, entries())
        manifest = Manifest(
            job.shard.id, job.shard.files, job.shard.part, job.shard.of, n_articles, counts["events"], sum(s.reason == OLDER for s in skipped),
            tuple((s.locator, s.reason, s.detail) for s in skipped if s.reason != OLDER), _digest(part),
            round(time.process_time() - began, 3), coding.desk.kit.digest, __version__,
        )  # fmt: skip
        part.replace(parquet_path(job.folder, manifest.shard, manifest.sha256))
    finally:
        part.unlink(missing_ok=True)
    _write_manifest(job.folder, manifest)
    return manifest


def _coded(job: ShardJob, coding: Coding) -> Iterator[Entry | Skipped]:
    options = IngestPlan(locators=(), store=job.folder, fields=job.fields).options
    for locator, n_bytes, modified in job.shard.files:
        unit = Unit(locator, n_bytes, modified, Path(locator))
        for place, found in enumerate(read_unit(unit, options)):
            if place % job.shard.of != job.shard.part:
                continue
            yield found if isinstance(found, Skipped) else coding.entry(found, job.published, job.url, job.since)


def parquet_path(folder: Path, shard: str, sha256: str) -> Path:
    """Where the coded articles of a shard stand."""
    return folder / f"{shard}.{sha256[:_DIGEST]}.parquet"


def find_manifest(folder: Path, shard: str) -> Manifest | None:
    """The manifest of a shard if it is done: it can be read and the Parquet file is there."""
    try:
        raw: dict[str, Any] = json.loads((folder / f"{shard}.json").read_text(encoding="utf-8"))
        files = tuple((str(a), int(b), float(c)) for a, b, c in raw.pop("files"))
        skipped = tuple((str(a), str(b), str(c)) for a, b, c in raw.pop("skipped"))
        manifest = Manifest(**raw, files=files, skipped=skipped)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return manifest if parquet_path(folder, shard, manifest.sha256).exists() else None


def _write_manifest(folder: Path, manifest: Manifest) -> None:
    target = folder / f"{manifest.shard}.json"
    part = target.with_name(f"{target.name}.{uuid.uuid4().hex}.part")
    values = {name: getattr(manifest, name) for name in Manifest.__slots__}
    with part.open("w", encoding="utf-8") as file:
        json.dump(values, file, ensure_ascii=False)
        file.flush()
        os.fsync(file.fileno())
    part.replace(target)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def merge_shard(writer: Writer, run: int, folder: Path, manifest: Manifest) -> Progress:
    """Put a finished shard into the store and mark it as taken; a shard that was taken before adds nothing.

    Raises DataError if the Parquet file is not the one that the manifest tells of.
    """
    path = parquet_path(folder, manifest.shard, manifest.sha256)
    if _digest(path) != manifest.sha256:
        raise DataError("the file was changed after it was coded", file=str(path), next_step="Delete it and its .json; the shard is coded again")
    progress = Progress(n_older=manifest.n_older)
    entries = read_entries(path)
    while batch := list(islice(entries, BATCH)):
        progress.saved += writer.save(run, batch)
        progress.n_coded += len(batch)
    skipped = [Skipped(*s) for s in manifest.skipped]
    progress.skipped.update(s.reason for s in skipped)
    progress.latest_skipped += skipped
    writer.save(run, (), skipped, [(mark_of(manifest.shard), 0, 1.0)])
    return progress


def mark_of(shard: str) -> str:
    """How the store's list of inputs names a shard that it has taken."""
    return f"shard:{shard}"


Runner = Callable[[Sequence[ShardJob]], Iterable[Manifest]]


def ingest_shards(plan: IngestPlan, folder: Path, run_all: Runner, watch: Watch | None = None, desk: Desk | None = None) -> Progress:
    """Code a plan's input in shards by `run_all` and merge each into the store as it is done. Shards that are done or merged are not coded again.

    `folder` must be seen by all workers under the same path, as the input must. Raises StoreError, UsageError, DataError.
    """
    desk = desk or Desk(plan.overlay, 1, plan.lexicon_only)
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    found = split(plan, desk.kit.digest)
    progress = Progress(n_bytes_all=found.n_bytes)
    with Writer.open(plan.store, plan.in_place) as writer:
        run = writer.start_run("ingest", desk.kit.version, desk.kit.digest, plan.locators, __version__)
        taken = {locator for locator, _, _ in writer.finished_inputs(desk.kit.digest)}
        open_shards = [s for s in found.shards if mark_of(s.id) not in taken]
        progress.n_inputs_known = len(found.shards) - len(open_shards)
        writer.save_skipped(run, found.skipped)
        sizes = {s.id: sum(size for _, size, _ in s.files) // s.of for s in found.shards}
        jobs = [
            ShardJob(s, folder.resolve(), plan.overlay, plan.lexicon_only, plan.published, plan.url, plan.since, plan.fields) for s in open_shards
        ]
        missing, began = {job.shard.id for job in jobs}, time.monotonic()
        try:
            for manifest in run_all(jobs):
                missing.discard(manifest.shard)
                progress = _add(progress, merge_shard(writer, run, folder, manifest), sizes[manifest.shard])
                progress.seconds = time.monotonic() - began
                if watch:
                    watch(progress)
                    progress.latest_skipped.clear()
        except KeyboardInterrupt:
            progress.status = "stopped"
        _sweep(folder)
        writer.link()
        writer.end_run(run, "stopped" if missing else "done")
    if missing and progress.status != "stopped":
        what = f"shards that did not come back: {len(missing)}"
        raise DataError(what, file=str(folder), next_step="Run the same command again; what is done is not coded again")
    progress.status = "stopped" if missing else "done"
    return progress


def _sweep(folder: Path) -> None:
    """Take away what killed workers left."""
    for left in folder.glob("*.part"):
        left.unlink(missing_ok=True)


def _add(a: Progress, b: Progress, n_bytes: int) -> Progress:
    return replace(
        a, saved=a.saved + b.saved, skipped=a.skipped + b.skipped, n_older=a.n_older + b.n_older, n_coded=a.n_coded + b.n_coded,
        n_bytes=a.n_bytes + n_bytes, latest_skipped=a.latest_skipped + b.latest_skipped,
    )  # fmt: skip


def run_here(jobs: Sequence[ShardJob]) -> Iterator[Manifest]:
    """One shard after the other in this process."""
    for job in jobs:
        yield code_shard(job)
