"""The commands of the store, from files to answers."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from haluan import cli, ingest
from haluan.monitor import Desk
from tests.test_cli import PAGE

REPO = Path(__file__).parents[1]

Run = Callable[..., Result]


@pytest.fixture
def run(desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Run]:
    """Call the program in this process, with a desk that is loaded once."""
    monkeypatch.setattr(ingest, "Desk", lambda *_: desk)

    def call(*words: str | Path, store: bool = True) -> Result:
        more = ["--store", str(tmp_path / "s.duckdb")] if store else []
        return CliRunner().invoke(cli.cli, [*map(str, words), *more])

    yield call


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with one page, a copy of it by another outlet, and a broken one."""
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.txt").write_text(PAGE)
    text = PAGE.split("\n\n", 1)[1]
    lines = [{"title": "Armenia Lirik Prancis", "text": text, "outlet": o, "published": "2023-10-06"} for o in ("Koran Delta", "Harian Muara")]
    (folder / "b.jsonl").write_text("\n".join(map(json.dumps, lines)) + "\n{broken\n")
    return folder


def test_from_files_to_answers(run: Run, pages: Path, tmp_path: Path) -> None:
    done = run("ingest", pages, "--workers", "1")
    assert done.exit_code == 1, "one line is broken"
    assert "3 new, 0 known, 0 coded again, 1 skipped" in done.stderr
    assert "b.jsonl:3: bad_json" in done.stderr
    again = run("ingest", pages, "--workers", "1")
    assert "0 new, 3 known" in again.stderr
    resumed = run("ingest", pages, "--workers", "1", "--resume")
    assert resumed.exit_code == 0
    assert "2 files and feeds not read again" in resumed.stderr

    shown = run("events", "--actor", "RUS")
    assert "ACCUSE" in shown.stdout
    assert "in 6 reports" in shown.stderr
    lines = [json.loads(line) for line in run("events", "--actor", "RUS", "--once", "--format", "jsonl").stdout.splitlines()]
    assert {e["n_reports"] for e in lines} == {2, 1}, "the page without a date has its own day"
    rows = list(csv.DictReader(io.StringIO(run("events", "--limit", "0", "--format", "csv").stdout)))
    assert {r["actor"] for r in rows} >= {"ARM", "FRA", "RUS"}
    out = tmp_path / "e.parquet"
    assert run("events", "--format", "parquet", "--output", out).exit_code == 0
    assert pq.read_table(out).num_rows == len(rows)
    assert run("events", "--format", "parquet").exit_code == 1

    found = run("search", "kerja", "sama")
    assert "3 articles in 1 stories" in found.stderr
    assert run("search", "kapal").exit_code == 1
    assert '"n": 3' in run("sql", "SELECT count(*) AS n FROM articles", "--format", "jsonl").stdout
    assert "3" in run("sql", "SELECT count(*) AS n FROM articles").stdout
    assert "ARM.GOV" in run("quotes", "--speaker", "ARM").stdout
    assert run("relations", "--on", "2023-10-06").exit_code == 0
    told = run("store", "--skipped").stdout
    assert "3 articles in 1 stories" in told
    assert "bad_json" in told


def test_review(run: Run, pages: Path) -> None:
    run("ingest", pages, "--workers", "1", "--quiet")
    event = json.loads(run("events", "--limit", "1", "--format", "jsonl").stdout)
    assert event["id"][:12] in run("review", "--queue", "50").stdout
    assert run("review", event["id"], "--reject", "--by", "Sari").exit_code == 0
    assert event["id"] not in run("events", "--limit", "0", "--format", "jsonl").stdout
    assert f"{event['type']}: 0.00" in run("review", "--report").stdout
    assert run("review", event["id"], "--correct", "type=AGREE", "--by", "Sari").exit_code == 0
    assert run("review", event["id"]).exit_code == 1
    assert run("review", "nothing", "--accept").exit_code == 1


def test_corrections_become_an_overlay_that_coding_again_uses(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The minister's office is not in the tables: a reviewer says so once, and the next coding knows."""
    assert run("ingest", REPO / "examples" / "pages" / "12-honduras-taiwan.html", "--workers", "1", "--lexicon-only").exit_code == 0
    event = next(e for e in map(json.loads, run("events", "--format", "jsonl").stdout.splitlines()) if e["actors"][0]["sector"] == "ELI")
    done = run("review", event["id"], "--correct", "actor=HND.GOV", "--by", "Sari")
    assert done.exit_code == 0 and "actor HND.GOV" in done.stdout
    assert json.loads(run("events", "--actor", "HND.GOV", "--reviewed", "corrected", "--format", "jsonl").stdout)["id"] == event["id"]
    assert "(corrected)" in run("events", "--actor", "HND.GOV").stdout
    overlay = tmp_path / "own"
    assert "1 names written" in run("review", "--overlay", overlay).stdout
    monkeypatch.setattr(ingest, "Desk", Desk)
    assert "1 changed" in run("recode", "--overlay", overlay, "--lexicon-only").stderr
    now = [json.loads(line) for line in run("events", "--actor", "HND.GOV", "--reviewed", "corrected", "--format", "jsonl").stdout.splitlines()]
    assert [(e["id"] != event["id"], e["coded"]) for e in now] == [(True, None)], "coded so, and the verdict still stands"
    wrong = run("review", now[0]["id"][:8], "--correct", "type=QUARREL")
    assert wrong.exit_code == 1 and "AGREE" in str(wrong.exception)


def test_dry_run_limit_and_since(run: Run, pages: Path, tmp_path: Path) -> None:
    dry = run("ingest", pages, "--dry-run")
    assert "would code 3, know 0, skip 1; 3 text/plain" in dry.stdout
    assert not (tmp_path / "s.duckdb").exists()
    assert "1 new" in run("ingest", pages, "--workers", "1", "--limit", "1").stderr
    late = run("ingest", pages, "--workers", "1", "--since", "2023-10-07")
    assert "0 new, 1 known" in late.stderr
    assert "2 older than --since" in late.stderr


def test_field_names(run: Run, tmp_path: Path) -> None:
    body = PAGE.split("\n\n", 1)[1]
    (tmp_path / "a.jsonl").write_text(json.dumps({"isi": body, "judul_berita": "Armenia Lirik Prancis", "tgl": "2023-10-06"}))
    run("ingest", tmp_path / "a.jsonl", "--workers", "1", "--field", "text=isi", "--field", "title=judul_berita", "--field", "published=tgl")
    told = run("sql", "SELECT title AS t, published::VARCHAR AS p FROM articles", "--format", "jsonl").stdout
    assert '"t": "Armenia Lirik Prancis", "p": "2023-10-06"' in told
    assert run("ingest", tmp_path / "a.jsonl", "--field", "colour=isi").exit_code == 1
    assert run("ingest", tmp_path / "a.jsonl", "--field", "isi").exit_code == 2


def test_recode(run: Run, pages: Path, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    run("ingest", pages, "--workers", "1", "--quiet")
    assert "0 coded again" in run("recode").stderr
    from dataclasses import replace

    newer = Desk(lexicon_only=True)
    newer.__dict__["kit"] = replace(desk.kit, digest="newer")
    monkeypatch.setattr(ingest, "Desk", lambda *_: newer)
    done = run("recode")
    assert "3 coded again" in done.stderr
    assert "0 events gained, 0 lost, 0 changed" in done.stderr
    assert run("changes").stdout == ""


def test_workers_give_the_same_as_one_process(pages: Path, tmp_path: Path) -> None:
    plans = [ingest.IngestPlan(locators=(str(pages),), store=tmp_path / f"{n}.duckdb", workers=n, lexicon_only=True) for n in (1, 2)]
    done = [ingest.ingest(p) for p in plans]
    assert done[0].saved == done[1].saved
    assert done[0].skipped == done[1].skipped


def test_a_store_that_is_not_there(run: Run) -> None:
    failed = run("events")
    assert failed.exit_code == 1
    assert "no such store" in str(failed.exception)
