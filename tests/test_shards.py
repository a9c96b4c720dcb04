"""Coding in shards: the same store as without, whatever dies, and each shard once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

from haluan.entries import read_entries, write_entries
from haluan.errors import DataError, UsageError
from haluan.ingest import Coding, IngestPlan, ingest
from haluan.monitor import Desk, open_store
from haluan.ray_engine import ray_runner
from haluan.shards import Manifest, ShardJob, code_shard, find_manifest, ingest_shards, parquet_path, split
from haluan.sources import read
from haluan.types.storing import Entry, EventQuery
from haluan.types.text import Capture, Skipped
from tests.conftest import PAGES
from tests.store.conftest import entry_of

N_PAGES = 6


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Some pages, one that cannot be read, and many articles in one file."""
    folder = tmp_path_factory.mktemp("pages")
    for page in sorted(PAGES.glob("*.txt"))[:N_PAGES]:
        (folder / page.name).write_bytes(page.read_bytes())
    (folder / "broken.html").write_bytes(b"\x00\x01\x02\x03" * 300)
    rows = [
        json.dumps({"text": p.read_text(encoding="utf-8"), "url": f"https://example.org/{p.stem}", "published": "2024-01-05"})
        for p in sorted(PAGES.glob("*.txt"))[:N_PAGES]
    ]
    (folder / "many.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def plan(pages: Path, tmp_path: Path) -> IngestPlan:
    """Ingest the pages with the lexicon."""
    return IngestPlan(locators=(str(pages),), store=tmp_path / "shards.duckdb", lexicon_only=True)


def here(desk: Desk) -> Callable[[Sequence[ShardJob]], Iterator[Manifest]]:
    """Codes shards with the shared desk."""
    coding = Coding(desk=desk)
    return lambda jobs: (code_shard(job, coding) for job in jobs)


def contents(store: Path) -> list[tuple[str | None, ...]]:
    with open_store(store) as opened:
        return sorted((e.article_id, e.id, e.sentence, str(e.confidence)) for e in opened.events(EventQuery(limit=0)).rows)


def test_an_entry_survives_the_file(tmp_path: Path, desk: Desk) -> None:
    entries = [entry_of(), entry_of(outlet=None, title="Judul", url="https://example.org/ä")]
    coding = Coding(desk=desk)
    coded = [coding.entry(c) for c in read([str(p) for p in sorted(PAGES.glob("*.txt"))[:3]]) if isinstance(c, Capture)]
    entries += [e for e in coded if isinstance(e, Entry)]
    assert len(entries) > 2
    assert write_entries(tmp_path / "e.parquet", entries) == len(entries)
    assert list(read_entries(tmp_path / "e.parquet")) == entries


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.parquet").write_bytes(b"PAR1 no")
    with pytest.raises(DataError, match="cannot be read"):
        list(read_entries(tmp_path / "x.parquet"))


def test_a_large_file_is_cut_and_small_files_are_put_together(plan: IngestPlan) -> None:
    whole = split(plan, "kit", shard_bytes=1 << 20)
    assert [len(s.files) for s in whole.shards] == [N_PAGES + 2]
    cut = split(plan, "kit", shard_bytes=3_000)
    assert {s.id for s in cut.shards} & {s.id for s in whole.shards} == set()
    assert any(s.of > 1 for s in cut.shards)
    assert len({s.id for s in cut.shards}) == len(cut.shards)
    assert split(plan, "kit", shard_bytes=3_000) == cut
    assert {s.id for s in split(plan, "other kit", shard_bytes=3_000).shards} & {s.id for s in cut.shards} == set()


@pytest.mark.skipif(find_spec("ray") is not None, reason="Ray is installed")
def test_without_ray_the_way_to_it_is_told() -> None:
    with pytest.raises(UsageError, match="pip install"):
        ray_runner(None, 2)


def test_standard_input_cannot_be_cut(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="standard input"):
        split(IngestPlan(locators=("-",), store=tmp_path / "s", stdin=b"x"), "kit")


def test_shards_make_the_store_that_one_process_makes(plan: IngestPlan, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("haluan.shards.split", lambda p, k: split(p, k, 3_000))
    done = ingest_shards(plan, tmp_path / "folder", here(desk), desk=desk)
    plain = IngestPlan(locators=plan.locators, store=tmp_path / "plain.duckdb", lexicon_only=True)
    other = ingest(plain, desk=desk)
    assert contents(plan.store) == contents(plain.store) != []
    assert (done.saved.n_new, dict(done.skipped)) == (other.saved.n_new, dict(other.skipped))
    assert done.seconds > 0
    assert list((tmp_path / "folder").glob("*.part")) == []


def test_a_shard_is_coded_once_and_taken_once(plan: IngestPlan, tmp_path: Path, desk: Desk) -> None:
    folder = tmp_path / "folder"
    ran: list[str] = []

    def counting(jobs: Sequence[ShardJob]) -> Iterator[Manifest]:
        for job in jobs:
            ran.append(job.shard.id)
            yield code_shard(job, Coding(desk=desk))

    first = ingest_shards(plan, folder, counting, desk=desk)
    again = ingest_shards(plan, folder, counting, desk=desk)
    assert len(ran) == 1
    assert (first.saved.n_new > 0, again.saved.n_new, again.n_inputs_known) == (True, 0, 1)
    plan.store.unlink()
    third = ingest_shards(plan, folder, lambda jobs: (code_shard(j, None) for j in jobs), desk=desk)
    assert third.saved.n_new == first.saved.n_new, "a manifest that stands is used, nothing is coded"


def test_a_worker_that_dies_leaves_nothing_that_counts(plan: IngestPlan, tmp_path: Path, desk: Desk) -> None:
    folder = tmp_path / "folder"
    (job,) = jobs_of(plan, folder)

    class Dying(Coding):
        def entry(self, *arguments: object) -> Entry | Skipped:  # type: ignore[override]
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        code_shard(job, Dying(desk=desk))
    assert find_manifest(folder, job.shard.id) is None
    (folder / f"{job.shard.id}.json").write_text("{", encoding="utf-8")
    assert find_manifest(folder, job.shard.id) is None
    manifest = code_shard(job, Coding(desk=desk))
    assert find_manifest(folder, job.shard.id) == manifest
    assert len(list(read_entries(parquet_path(folder, job.shard.id, manifest.sha256)))) == manifest.n_articles > 0


def jobs_of(plan: IngestPlan, folder: Path) -> list[ShardJob]:
    folder.mkdir(exist_ok=True)
    return [ShardJob(s, folder, lexicon_only=True) for s in split(plan, "kit").shards]


def test_a_changed_file_is_not_taken(plan: IngestPlan, tmp_path: Path, desk: Desk) -> None:
    folder = tmp_path / "folder"

    def tampering(jobs: Sequence[ShardJob]) -> Iterator[Manifest]:
        for job in jobs:
            manifest = code_shard(job, Coding(desk=desk))
            write_entries(parquet_path(folder, job.shard.id, manifest.sha256), [entry_of()])
            yield manifest

    with pytest.raises(DataError, match="changed after it was coded"):
        ingest_shards(plan, folder, tampering, desk=desk)


def test_a_shard_that_does_not_come_back_is_told(plan: IngestPlan, tmp_path: Path, desk: Desk) -> None:
    with pytest.raises(DataError, match="did not come back: 1"):
        ingest_shards(plan, tmp_path / "folder", lambda jobs: iter(()), desk=desk)
    assert ingest_shards(plan, tmp_path / "folder", here(desk), desk=desk).saved.n_new > 0
