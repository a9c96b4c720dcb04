"""Tables into a store and out of it, by the commands."""

from __future__ import annotations

import csv
import json
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from haluan.cli import cli
from haluan.cli_exchange import EXPORTED, IMPORTED
from haluan.conversion import EXPORT_FORMS, IMPORT_FORMS, ExportPlan, export_store, import_tables, writing
from haluan.errors import DataError, UsageError
from haluan.monitor import Desk, open_store
from haluan.store import Writer
from haluan.types.exchanging import Exported, Imported
from haluan.types.storing import EventQuery, Period
from tests.store.conftest import entry_of

EDGE = "{http://graphml.graphdrawing.org/xmlns}edge"
TRIPLES = "date\tsource\trelation\ttarget\n" + "".join(
    f"2014-0{month}-0{day}\t{source}\t{relation}\t{target}\n"
    for month, day, source, relation, target in (
        (1, 1, "Australia", "Accuse", "Indonesia"), (1, 2, "Police (Indonesia)", "Threaten", "Citizen (Australia)"),
        (2, 1, "Indonesia", "Make a visit", "Australia"), (2, 1, "Indonesia", "Make statement", "Australia"),
        (2, 3, "Nobody Known", "Accuse", "Indonesia"),
        (2, 30, "Indonesia", "Accuse", "Australia"),
    )
)  # fmt: skip
Take = Callable[..., Imported]
Give = Callable[..., Exported]


@pytest.fixture
def take(desk: Desk) -> Take:
    """Imports a file with the shared desk."""
    return lambda file, form, store: import_tables([file], form, store, desk)


@pytest.fixture
def give(desk: Desk) -> Give:
    """Exports with the shared desk."""

    def giving(store: Path, form: str, output: Path | None, period: Period = "month", by: tuple[str, ...] = (), **filters: Any) -> Exported:
        events = EventQuery(limit=0, order="day", **filters)
        return export_store(ExportPlan(store=store, form=form, output=output, events=events, period=period, by=by), desk)

    return giving


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, desk: Desk) -> Path:
    """A store with imported triples and two coded articles."""
    folder = tmp_path_factory.mktemp("filled")
    (folder / "triples.tsv").write_text(TRIPLES, encoding="utf-8")
    import_tables([folder / "triples.tsv"], "triples", folder / "news.duckdb", desk)
    with Writer.open(folder / "news.duckdb") as writer:
        writer.save(writer.start_run("test", "1", "kit1", ()), [entry_of(), entry_of(outlet="Harian Muara", published="2023-10-07")])
        writer.link()
    return folder


@pytest.fixture
def store(filled: Path, tmp_path: Path) -> Path:
    """A copy of it for one test, with the table that went into it."""
    for name in ("triples.tsv", "news.duckdb"):
        shutil.copy(filled / name, tmp_path / name)
    return tmp_path / "news.duckdb"


def test_the_forms_of_the_commands_are_those_of_the_conductor() -> None:
    assert set(EXPORTED) == set(EXPORT_FORMS)
    assert IMPORTED == IMPORT_FORMS


def test_the_commands_tell_what_was_refused_and_the_same_table_adds_nothing(tmp_path: Path, store: Path) -> None:
    def run(*words: object) -> Result:
        return CliRunner().invoke(cli, [str(w) for w in words])

    again = run("import", tmp_path / "triples.tsv", "--as", "triples", "--store", store)
    assert again.exit_code == 0
    assert "6 rows: 0 new events, 4 known, 2 refused" in again.output
    assert "1 no_plover_type, the first in line 5" in again.output
    assert "1 bad_date, the first in line 7" in again.output
    assert "1 sides without a code, most often Nobody Known (1)" in again.output
    with open_store(store) as opened:
        assert {(reason, locator[-13:]) for locator, reason, _ in opened.skipped()} == {
            ("no_plover_type", "triples.tsv:5"),
            ("bad_date", "triples.tsv:7"),
        }
    shown = run("export", "--store", store, "--as", "icews", "--since", "2014-02-01", "--origin", "icews")
    assert shown.exit_code == 0
    assert [row.split("\t")[5] for row in shown.stdout.splitlines()] == ["Event Text", "Make a visit", "Accuse"]
    assert "2 rows of 2" in shown.stderr


def test_imported_events_stand_beside_those_coded_here(store: Path) -> None:
    with open_store(store) as opened:
        found = opened.events(EventQuery(between=("IDN", "AUS"), order="day")).rows
        assert [(e.day, e.type, e.actors[0].code, e.recipients[0].sector, e.source_row) for e in found] == [
            ("2014-01-01", "ACCUSE", "AUS", None, 2), ("2014-01-02", "THREATEN", "IDN", "CVL", 3), ("2014-02-01", "CONSULT", "IDN", None, 4),
        ]  # fmt: skip
        assert {e.origin for e in opened.events(EventQuery()).rows} == {"icews", "haluan"}


@pytest.mark.parametrize("form", EXPORT_FORMS)
def test_every_form_is_written_whole(tmp_path: Path, store: Path, give: Give, form: str) -> None:
    out = tmp_path / f"out.{form}"
    assert give(store, form, out).n_rows > 0
    assert out.stat().st_size > 100
    assert not out.with_name(out.name + ".part").exists()


def lines(path: Path) -> list[list[str]]:
    return [row.split("\t") for row in path.read_text(encoding="utf-8").splitlines()]


def test_gdelt_has_a_row_for_a_happening_and_mentions_one_for_each_report(tmp_path: Path, store: Path, give: Give) -> None:
    for form in ("gdelt", "gdelt_mentions"):
        give(store, form, tmp_path / form, origin=("haluan",))
    events, mentions = lines(tmp_path / "gdelt"), lines(tmp_path / "gdelt_mentions")
    assert (len(events), len(mentions)) == (2, 4)
    assert {m[0] for m in mentions} == {e[0] for e in events}
    assert sum(int(e[31]) for e in events) == 4
    assert {m[6] for m in mentions} == {"1", "3"}


def test_plover_records_carry_the_sentence_and_its_place(tmp_path: Path, store: Path, give: Give) -> None:
    give(store, "plover", tmp_path / "p.jsonl", origin=("haluan",))
    records = [json.loads(row) for row in (tmp_path / "p.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(records) == len({r["id"] for r in records}) == 4
    for record in records:
        info = record["text_info"]
        assert info["end"] - info["start"] == len(record["text"])


@pytest.mark.parametrize("form", ["polecat", "icews", "gdelt", "plover"])
def test_a_store_read_back_from_a_form_has_the_same_dyads(tmp_path: Path, store: Path, take: Take, give: Give, form: str) -> None:
    out, other = tmp_path / f"out.{form}", tmp_path / "other.duckdb"
    give(store, form, out, origin=("icews",))
    take(out, form, other)
    kept = ("actor", "recipient", "period", "n_events", "n_quad1", "n_quad3", "intensity_mean")
    dyads: list[list[dict[str, Any]]] = []
    for path, origin in ((store, ("icews",)), (other, ())):
        give(path, "dyads", tmp_path / "dyads.jsonl", origin=origin)
        rows = [json.loads(row) for row in (tmp_path / "dyads.jsonl").read_text(encoding="utf-8").splitlines()]
        dyads.append([{k: row[k] for k in kept} for row in rows])
    assert dyads[0] == dyads[1]
    assert len(dyads[0]) == 3


def test_dyads_pairs_and_graphs(tmp_path: Path, store: Path, give: Give) -> None:
    give(store, "dyads", tmp_path / "d.csv", involving=("IDN",), period="year", by=("quad",))
    with (tmp_path / "d.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    years = {(r["actor"], r["recipient"], r["period"], r["quad"]) for r in rows}
    assert years == {("AUS", "IDN", "2014-01-01", "3"), ("IDN", "AUS", "2014-01-01", "3"), ("IDN", "AUS", "2014-01-01", "1")}
    give(store, "pairs", tmp_path / "p.parquet")
    assert set(pq.read_table(tmp_path / "p.parquet")["weight"].to_pylist()) == {1.0}
    give(store, "graphml", tmp_path / "g.graphml")
    edges = [(e.attrib["source"], e.attrib["target"]) for e in ET.parse(tmp_path / "g.graphml").iter(EDGE)]
    assert edges == [("ARM", "FRA"), ("AUS", "IDN"), ("IDN", "AUS"), ("RUS", "ARM")]


def test_a_pair_of_an_event_of_many_weighs_less_whichever_pairs_are_asked_for(tmp_path: Path, take: Take, give: Give) -> None:
    record = {"id": "g", "date": "2024-01-01", "event": ["CONSULT"], "actor": [{"code": "IDN"}, {"code": "MYS"}], "recipient": [{"code": "AUS"}]}
    (tmp_path / "g.jsonl").write_text(json.dumps(record), encoding="utf-8")
    take(tmp_path / "g.jsonl", "plover", tmp_path / "g.duckdb")
    give(tmp_path / "g.duckdb", "pairs", tmp_path / "g.csv", actor=("IDN",))
    with (tmp_path / "g.csv").open(encoding="utf-8") as file:
        assert [(r["actor"], r["weight"]) for r in csv.DictReader(file)] == [("IDN", "0.5")]


def test_wrong_tables_and_places_are_told(tmp_path: Path, store: Path, take: Take, give: Give) -> None:
    with pytest.raises(DataError, match="4 columns without a header"):
        take(tmp_path / "triples.tsv", "icews", store)
    with pytest.raises(UsageError, match="not for the screen"):
        give(store, "parquet", None)
    with pytest.raises(UsageError, match="cannot write"):
        give(store, "csv", tmp_path / "no" / "such" / "folder.csv")


def test_a_file_that_broke_while_it_was_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(ZeroDivisionError), writing(path) as out:
        out.write("new")
        _ = 1 / 0
    assert path.read_text(encoding="utf-8") == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.csv"]
