"""Saving: idempotent, all or nothing, one writer, snapshots for readers, what coding again changed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from haluan.errors import DataError, StoreError
from haluan.store import Store, Writer
from haluan.types.storing import DyadQuery, EventQuery, Saved
from haluan.types.text import Skipped
from tests.conftest import REPO
from tests.store.conftest import SENTENCES, entry_of, opened, save


def test_saving_twice_is_saving_once(path: Path) -> None:
    entry = entry_of()
    with Writer.open(path) as writer:
        run = writer.start_run("test", "0.1", "kit1", ("a",))
        assert writer.save(run, [entry, entry]) == Saved(n_new=1, n_known=1, n_events=2)
        assert writer.save(run, [entry]) == Saved(n_known=1)
    save(path, entry)
    with opened(path) as store:
        facts = store.overview()
        assert (facts["n_articles"], facts["n_reports"], facts["n_quotes"], facts["n_relations"]) == (1, 2, 1, 1)
        assert store.sql("SELECT count(*) AS n FROM captures").to_pylist() == [{"n": 1}]
        assert [r["status"] for r in store.runs()] == ["running", "done"] or [r["status"] for r in store.runs()] == ["stopped", "done"]


def test_the_order_of_saving_does_not_matter(tmp_path: Path) -> None:
    entries = [entry_of(published=f"2023-10-{d:02}") for d in range(6, 12)]
    seen = []
    for number, order in enumerate((entries, entries[::-1])):
        path = tmp_path / f"{number}.duckdb"
        save(path, *order)
        with opened(path) as store:
            page = store.events(EventQuery(order="day", limit=0))
            seen.append((page.n_events, page.n_reports, {(e.article_id, e.id, e.n_reports) for e in page.rows}))
            assert store.overview()["n_stories"] == 1
    assert seen[0] == seen[1]


def test_coding_again_tells_gained_lost_and_changed(path: Path) -> None:
    save(path, entry_of())
    again = entry_of(kit="kit2", events=((0, "CONSULT", "ARM", "FRA", "2023-10-04"), (1, "AGREE", "ARM", "FRA", "2023-10-05")))
    with Writer.open(path) as writer:
        run = writer.start_run("recode", "0.2", "kit2", ())
        assert writer.save(run, [again]) == Saved(n_recoded=1, n_events=2, gained=1, lost=1, changed=1)
    with opened(path) as store:
        changes = {c.change: c for c in store.changes()}
        assert changes["changed"].was == {"day": "2023-10-05", "day_end": "2023-10-05"}
        assert changes["lost"].was["type"] == "ACCUSE"
        assert changes["gained"].now["type"] == "AGREE"
        assert store.overview()["n_articles"] == 1
        assert {e.type for e in store.events(EventQuery()).rows} == {"CONSULT", "AGREE"}
        assert store.dyad_counts(DyadQuery(statuses=())).num_rows == 1
        assert store.sql("SELECT count(*) AS n FROM dyads").to_pylist() == [{"n": 2}]
        assert store.sql("SELECT count(*) AS n FROM evidence").to_pylist() == [{"n": 2}]


def test_a_lost_and_a_gained_event_of_the_same_words_are_one_change(path: Path) -> None:
    save(path, entry_of())
    again = entry_of(kit="kit2", events=((0, "SUPPORT", "ARM", "FRA", "2023-10-05"), (2, "ACCUSE", "RUS", "ARM", "2023-10-05")))
    with Writer.open(path) as writer:
        run = writer.start_run("recode", "0.2", "kit2", ())
        assert writer.save(run, [again]) == Saved(n_recoded=1, n_events=2, changed=1)
    with opened(path) as store:
        change = store.changes()[0]
        assert (change.was["type"], change.now["type"]) == ("CONSULT", "SUPPORT")


def test_a_broken_batch_leaves_nothing(path: Path) -> None:
    save(path, entry_of())
    broken = entry_of(published="2023-11-01")
    broken = replace(broken, article=replace(broken.article, paragraphs=("no span",)))  # type: ignore[arg-type]
    with Writer.open(path) as writer:
        run = writer.start_run("test", "0.1", "kit1", ())
        with pytest.raises(AttributeError):
            writer.save(run, [entry_of(published="2023-12-01"), broken], [Skipped("a", "empty", "")])
    with opened(path) as store:
        assert store.overview()["n_articles"] == 1
        assert store.skipped() == ()


@pytest.mark.parametrize("step", ["save", "link"])
def test_work_that_needs_more_memory_than_the_bound_is_done(path: Path, step: str) -> None:
    words = random.Random(7)
    entries = [
        entry_of(sentences=(*SENTENCES, " ".join(str(words.random()) for _ in range(2000 if step == "save" else 40))), published=f"2023-10-{d:02}")
        for d in range(1, 29) for _ in range(20)
    ]  # fmt: skip
    with Writer.open(path) as writer:
        run = writer.start_run("test", "0.1", "kit1", ())
        if step == "save":
            writer.connection.execute("SET memory_limit = '4MB'")
        assert writer.save(run, entries).n_new == len(entries)
        if step == "link":
            writer.connection.execute("SET memory_limit = '4MB'")
        writer.link()
        assert writer.connection.execute("SELECT current_setting('memory_limit')").fetchone() != ("3.8 MiB",)  # it was not enough
    with opened(path) as store:
        assert (store.overview()["n_articles"], store.overview()["n_reports"]) == (len(entries), 2 * len(entries))
        assert store.sql("SELECT count(*) AS n FROM captures").to_pylist() == [{"n": len(entries)}]


def test_the_database_is_given_a_bound(path: Path) -> None:
    with Writer.open(path) as writer:
        writer.publish()  # opens the file anew
        assert writer.connection.execute("SELECT current_setting('memory_limit')").fetchone() == ("244.1 MiB",)


def test_one_writer_at_a_time(path: Path) -> None:
    with Writer.open(path), pytest.raises(StoreError, match=str(os.getpid())):
        Writer.open(path)
    Writer.open(path).close()


def test_readers_keep_their_snapshot_while_a_writer_is_at_work(path: Path) -> None:
    save(path, entry_of())
    with opened(path) as early, Writer.open(path) as writer:
        run = writer.start_run("test", "0.1", "kit1", ())
        writer.save(run, [entry_of(published="2023-11-01")])
        with opened(path) as during:
            assert during.overview()["n_articles"] == 1
        writer.publish()
        with opened(path) as after:
            assert after.overview()["n_articles"] == 2
        assert early.overview()["n_articles"] == 1
        assert early.refresh()
        assert early.overview()["n_articles"] == 2
        assert not early.refresh()
        writer.save(run, [entry_of(published="2023-12-01")])
    with opened(path) as last:
        assert last.overview()["n_articles"] == 3
    assert sorted(p.name for p in path.parent.iterdir()) == ["s.duckdb", "s.duckdb.lock"]


def test_in_place_needs_no_copy(path: Path) -> None:
    save(path, entry_of())
    with Writer.open(path, in_place=True) as writer:
        run = writer.start_run("test", "0.1", "kit1", ())
        writer.save(run, [entry_of(published="2023-11-01")])
        writer.publish()
        assert not path.with_name("s.duckdb.writing").exists()
    with opened(path) as store:
        assert store.overview()["n_articles"] == 2


KILLED = """
import sys
from pathlib import Path
from haluan.store import Writer
from tests.store.conftest import entry_of
with Writer.open(Path(sys.argv[1])) as writer:
    run = writer.start_run("test", "0.1", "kit1", ())
    for day in range(int(sys.argv[2]), 400):
        writer.save(run, [entry_of(published=f"20{day // 28:02}-01-{day % 28 + 1:02}"), entry_of(published=f"20{day // 28:02}-02-{day % 28 + 1:02}")])
        print(day, flush=True)
        if day % 3 == 0:
            writer.publish()
"""


def test_a_killed_writer_loses_at_most_the_batch_in_flight(path: Path) -> None:
    chance = random.Random(6)
    told = -1
    for _ in range(5):
        words = [sys.executable, "-c", KILLED, str(path), str(told + 1)]
        process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=REPO, env={**os.environ, "PYTHONPATH": f"{REPO / 'src'}:{REPO}"})
        assert process.stdout is not None
        told = int(process.stdout.readline())
        time.sleep(chance.random() * 0.6)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().split()
        process.wait()
        process.stdout.close()
        told = int(rest[-1]) if rest and rest[-1].isdigit() else told
        with Writer.open(path) as writer:
            row = writer.connection.execute("SELECT count(*), count(DISTINCT published) FROM articles").fetchone()
        assert row is not None
        assert row[0] % 2 == 0, "half a batch was saved"
        assert row[0] in (2 * (told + 1), 2 * (told + 2)), "a batch that was told as saved is gone"
        told = row[0] // 2 - 1
    with opened(path) as store:
        assert store.sql("SELECT count(*) AS n FROM events").to_pylist() == [{"n": 2 * row[0]}]
        assert {r["status"] for r in store.runs()} <= {"stopped", "running"}


def test_a_working_copy_of_another_store_is_not_gone_on_with(path: Path) -> None:
    save(path, entry_of())
    other = path.with_name("other.duckdb")
    save(other, entry_of(published="2023-11-01"), entry_of(published="2023-12-01"))
    other.rename(path.with_name("s.duckdb.writing"))
    with Writer.open(path):
        pass
    with opened(path) as store:
        assert store.overview()["n_articles"] == 1


def test_no_store_another_file_and_a_newer_version(path: Path) -> None:
    with pytest.raises(StoreError, match="no such store"):
        Store.open(path)
    path.write_text("text")
    with pytest.raises(StoreError, match=r"s\.duckdb"):
        Store.open(path)
    path.unlink()
    connection = duckdb.connect(str(path))
    connection.execute("CREATE TABLE mine (a INTEGER)")
    connection.close()
    with pytest.raises(StoreError, match="no Haluan store"):
        Store.open(path)
    with pytest.raises(StoreError, match="no Haluan store"):
        Writer.open(path)
    path.unlink()
    save(path, entry_of())
    connection = duckdb.connect(str(path))
    connection.execute("UPDATE meta SET value = '99' WHERE key = 'schema_version'")
    connection.close()
    with pytest.raises(StoreError, match="schema version 99"):
        Store.open(path)
    with pytest.raises(StoreError, match="schema version 99"):
        Writer.open(path)


def test_an_older_store_is_migrated_by_the_writer(path: Path) -> None:
    """A store as version 1 made it: without what versions 2 and 3 added."""
    save(path, entry_of(events=((0, "CONSULT", "ARM", "FRA", "2023-10-05"),)))
    connection = duckdb.connect(str(path))
    connection.execute("UPDATE events SET actors = list_concat(actors, [{'code': 'AZE', 'sector': 'MIL', 'name': 'Azerbaijan', 'mention': NULL}])")
    connection.execute("ALTER TABLE events DROP COLUMN more_actors; ALTER TABLE events DROP COLUMN more_recipients")
    connection.execute("ALTER TABLE reviews DROP COLUMN corrected; DROP TABLE fetched")
    connection.execute("UPDATE meta SET value = '1' WHERE key = 'schema_version'")
    connection.close()
    with pytest.raises(StoreError, match="older schema version 1"):
        Store.open(path)
    Writer.open(path).close()
    with opened(path) as store:
        assert store.overview()["schema_version"] == 3
        assert [store.events(EventQuery(actor=(a,))).n_reports for a in ("AZE", "AZE.MIL", "AZE.GOV", "ARM", ".MIL")] == [1, 1, 0, 1, 1]
    save(path, entry_of(published="2023-11-01"))


def test_no_way_from_an_unknown_version(path: Path) -> None:
    save(path, entry_of())
    connection = duckdb.connect(str(path))
    connection.execute("UPDATE meta SET value = '0' WHERE key = 'schema_version'")
    connection.close()
    with pytest.raises(StoreError, match="no way is known from schema version 0"):
        Writer.open(path)


def test_imported_events(path: Path) -> None:
    table = pa.table(
        {
            "id": ["1", "2", "2"], "origin": ["icews"] * 3, "source_file": ["a.tab"] * 3, "source_row": [1, 2, 3],
            "type": ["CONSULT", "ACCUSE", "ACCUSE"],
            "quad": [1, 3, 3], "intensity": [2.5, -3.0, -3.0], "day": ["2014-01-01", "2014-01-02", "2014-01-02"], "actor": ["IDN", "AUS", "AUS"],
            "recipient": ["AUS", "IDN", "IDN"],
        }
    )  # fmt: skip
    with Writer.open(path) as writer:
        run = writer.start_run("import", "0.1", "", ())
        assert writer.save_events(run, table) == 2
        assert writer.save_events(run, table) == 0
        writer.link()
        with pytest.raises(DataError, match="column missing: recipient"):
            writer.save_events(run, table.drop_columns(["recipient"]))
        with pytest.raises(DataError, match="unknown column: colour"):
            writer.save_events(run, table.append_column("colour", [["a", "b", "c"]]))
    with opened(path) as store:
        page = store.events(EventQuery(order="day"))
        first = page.rows[0]
        assert (first.id, first.source_file, first.source_row, first.sentence, first.article_id) == ("1", "a.tab", 1, None, None)
        assert page.n_events == 2
        assert store.dyad_counts(DyadQuery(focal=("IDN",))).to_pylist()[0]["n_quad1"] == 1


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such folder"):
        Writer.open(tmp_path / "no" / "s.duckdb")


def test_a_full_disk_is_told_and_the_store_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(path, entry_of())

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("haluan.store.writer.shutil.copyfile", full)
    with pytest.raises(StoreError, match="the disk is full"):
        Writer.open(path)
    monkeypatch.undo()
    with opened(path) as store:
        assert store.overview()["n_articles"] == 1
    Writer.open(path).close()
