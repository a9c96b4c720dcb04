"""What reviewers corrected and rejected reaches every count, at once and after coding anew."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from haluan.corrections import write_overlay
from haluan.errors import UsageError
from haluan.monitor import add_review, directory
from haluan.store import Store
from haluan.types.storing import DyadQuery, EventQuery, Misnamed, Review
from tests.store.conftest import SENTENCES, entry_of, opened, save

CONSULT = (0, "CONSULT", "ARM", "FRA", "2023-10-05")
ACCUSE = (2, "ACCUSE", "RUS", "ARM", "2023-10-05")


@pytest.fixture
def store(path: Path) -> Store:
    """Three outlets that tell the same two deeds, in words of their own."""
    endings = ("", " Hal itu disampaikan kemarin.", " Demikian dilaporkan surat kabar setempat.")
    for n, end in enumerate(endings):
        sentences = (*SENTENCES, f"Laporan {['satu', 'dua', 'tiga', 'empat', 'lima'][n]} ditulis dari kota lain{end}")
        save(path, entry_of(sentences=sentences, outlet=f"Koran {n}", events=(CONSULT, ACCUSE)))
    return opened(path)


def correct(store: Store, event_id: str, when: str = "2024-02-01T00:00:00", article: str | None = None, **fields: str) -> Review:
    kept = add_review(store.path, Review(event_id, "correct", "Sari", when, None, fields, article))
    store.refresh()
    return kept


def counts(store: Store, **asked: Any) -> list[tuple[str, str, str, int, int]]:
    rows = store.dyad_counts(DyadQuery(statuses=(), by=("type",), **asked)).to_pylist()
    return [(r["actor"], r["recipient"], r["type"], r["n_events"], r["n_reports"]) for r in rows]


def test_a_corrected_event_counts_as_corrected_everywhere(path: Path) -> None:
    save(path, entry_of(events=(CONSULT, ACCUSE)))
    store = opened(path)
    event = store.events(EventQuery(type=("ACCUSE",))).rows[0]
    kept = correct(store, event.id, type="SANCTION", mode="", actor="AZE.MIL+RUS.GOV", day="2023-10-04", status="denied")
    assert kept.corrected["quad"] == 4 and kept.corrected["intensity"] < 0 and kept.corrected["cameo"].startswith("1")
    assert store.events(EventQuery(type=("ACCUSE",))).n_events == 0
    found = store.events(EventQuery(type=("SANCTION",), actor=("AZE",), since="2023-10-04", until="2023-10-04", status=("denied",)))
    assert (found.n_events, found.rows[0].review, found.rows[0].id) == (1, "corrected", event.id)
    assert found.rows[0].coded is not None and found.rows[0].coded["type"] == "ACCUSE" and found.rows[0].coded["actors"][0]["code"] == "RUS"
    assert counts(store) == [("ARM", "FRA", "CONSULT", 1, 1), ("AZE", "ARM", "SANCTION", 1, 1), ("RUS", "ARM", "SANCTION", 1, 1)]
    assert store.dyad_events(DyadQuery(focal=("AZE",), statuses=()))["type"].to_pylist() == ["SANCTION"]
    assert store.dyad_kinds(DyadQuery(statuses=()))["type"].to_pylist() == ["CONSULT", "SANCTION", "SANCTION"]
    assert store.table(EventQuery(type=("SANCTION",)))["actor"].to_pylist() == ["AZE"]
    assert store.sql("SELECT type FROM events ORDER BY 1")["type"].to_pylist() == ["CONSULT", "SANCTION"]
    store.load_columns()
    assert [e.id for e in store.events(EventQuery(type=("SANCTION",), actor=("AZE",))).rows] == [event.id], "from the arrays too"
    record = store.record(event.article_id or "")
    assert record is not None and [e["type"] for e in record["events"]] == ["CONSULT", "SANCTION"]
    assert store.cursor().overview()["n_by_type"].keys() == {"CONSULT", "SANCTION"}
    assert [(p.type, p.n_corrected) for p in store.precision()] == [("ACCUSE", 1), ("ALL", 1)], "precision is that of what was coded"


def test_a_correction_is_kept_by_type_as_coded_when_it_is_corrected_twice(path: Path) -> None:
    save(path, entry_of(events=(ACCUSE,)))
    store = opened(path)
    event = store.events(EventQuery()).rows[0]
    correct(store, event.id, type="REJECT")
    kept = correct(store, event.id, "2024-02-02T00:00:00", type="THREATEN")
    assert kept.type == "ACCUSE"
    assert [e.type for e in store.events(EventQuery()).rows] == ["THREATEN"]


def test_one_verdict_holds_for_all_copies_of_a_sentence(store: Store) -> None:
    assert counts(store)[-1] == ("RUS", "ARM", "ACCUSE", 1, 3)
    correct(store, store.events(EventQuery(type=("ACCUSE",))).rows[0].id, type="REJECT", recipient="FRA.GOV")
    assert counts(store)[-1] == ("RUS", "FRA", "REJECT", 1, 3)


def test_one_report_leaves_its_happening_when_it_tells_another_deed(path: Path) -> None:
    save(path, entry_of(outlet="Koran 1", events=(ACCUSE,)))
    others = (*SENTENCES[:2], "Rusia mengecam pertemuan tersebut lalu menarik duta besarnya dari ibu kota Yerevan.")
    save(path, entry_of(sentences=others, outlet="Koran 2", published="2023-10-07", events=(ACCUSE,)))
    store = opened(path)
    assert counts(store) == [("RUS", "ARM", "ACCUSE", 1, 2)]
    correct(store, next(e.id for e in store.events(EventQuery()).rows if e.outlet == "Koran 1"), type="REJECT")
    assert counts(store) == [("RUS", "ARM", "ACCUSE", 1, 1), ("RUS", "ARM", "REJECT", 1, 1)]
    assert {e.n_reports for e in store.events(EventQuery()).rows} == {1}


def test_a_corrected_report_joins_the_happening_it_tells(path: Path) -> None:
    save(path, entry_of(outlet="Koran 1", events=(ACCUSE,)))
    others = (*SENTENCES[:2], "Rusia mengecam pertemuan tersebut lalu menarik duta besarnya dari ibu kota Yerevan.")
    save(path, entry_of(sentences=others, outlet="Koran 2", published="2023-10-07", events=((2, "REJECT", "RUS", "ARM", "2023-10-05"),)))
    store = opened(path)
    assert store.events(EventQuery()).n_events == 2
    correct(store, store.events(EventQuery(type=("REJECT",))).rows[0].id, type="ACCUSE")
    page = store.events(EventQuery())
    assert (page.n_events, page.n_reports, page.rows[0].n_reports) == (1, 2, 2)
    assert counts(store) == [("RUS", "ARM", "ACCUSE", 1, 2)]


def test_a_rejected_report_leaves_its_happening_to_the_others(path: Path) -> None:
    save(path, entry_of(outlet="Koran 1", events=(ACCUSE,)))
    others = (*SENTENCES[:2], "Rusia mengecam pertemuan tersebut lalu menarik duta besarnya dari ibu kota Yerevan.")
    save(path, entry_of(sentences=others, outlet="Koran 2", published="2023-10-07", events=(ACCUSE,)))
    store = opened(path)
    assert counts(store) == [("RUS", "ARM", "ACCUSE", 1, 2)]
    counted = next(e for e in store.events(EventQuery()).rows if e.outlet == "Koran 1")
    add_review(path, Review(counted.id, "reject", "Sari", "2024-02-01T00:00:00"))
    store.refresh()
    assert counts(store) == [("RUS", "ARM", "ACCUSE", 1, 1)]
    assert store.events(EventQuery(reviewed="rejected")).rows[0].id == counted.id


def test_a_correction_outlives_coding_anew_and_folding(path: Path) -> None:
    save(path, entry_of(events=(ACCUSE,)))
    with opened(path) as store:
        correct(store, store.events(EventQuery()).rows[0].id, type="REJECT")
    save(path, entry_of(kit="kit2", events=((2, "THREATEN", "RUS", "ARM", "2023-10-05"),)))
    path.with_name("s.duckdb.reviews.jsonl").unlink()
    with opened(path) as store:
        row = store.events(EventQuery()).rows[0]
        assert (row.type, row.review, (row.coded or {})["type"]) == ("REJECT", "corrected", "THREATEN")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"type": "QUARREL"}, "AGREE"),
        ({"mode": "visit"}, "mode of ACCUSE"),
        ({"actor": "RUSS"}, "near: "),
        ({"actor": "RUS.KING"}, "RUS.KING"),
        ({"recipient": "ARM.XYZ"}, "GOV"),
        ({"status": "done"}, "actual"),
        ({"day": "5 Oktober"}, "2023-10-07"),
        ({"day": "2023-10-07/2023-10-01"}, "before"),
        ({"colour": "red"}, "recipient"),
        ({"context": "weather"}, "diplomatic"),
    ],
)
def test_a_wrong_correction_names_what_may_be_written(path: Path, fields: dict[str, str], told: str) -> None:
    save(path, entry_of(events=(ACCUSE,)))
    with opened(path) as store, pytest.raises(UsageError) as error:
        correct(store, store.events(EventQuery()).rows[0].id, **fields)
    assert told in str(error.value)
    assert not path.with_name("s.duckdb.reviews.jsonl").exists()


def test_names_come_from_the_tables() -> None:
    assert directory().name("AZE", "en") == "Azerbaijan"


def one(words: str, how: str = "person", code: str = "AZE", sector: str | None = "MIL", named: bool = False) -> Misnamed:
    return Misnamed(words, "id", "actor", how, "ARM", "GOV", code, sector, 1, named)


def test_names_become_an_overlay_once_and_the_rest_is_told(tmp_path: Path) -> None:
    found = [
        one("Merdeka Utara"),
        one("ia", "pronoun"),
        one("Prancis", "country"),
        one("Menlu Sari", named=True),
        one("kelompok itu"),
        one("Bukit Biru"),
        one("Bukit Biru", code="RUS"),
        one("Tuan X", code="UNK"),
    ]
    done = write_overlay(found, tmp_path / "own")
    assert (done.n_written, done.n_known) == (1, 0)
    assert dict(done.left_out) == {
        "ia": "no name, but a pronoun",
        "Menlu Sari": "the name is right; the event's role was wrong",
        "Prancis": "the name is right; the event's role was wrong",
        "kelompok itu": "no name: no capital letter",
        "Bukit Biru": "reviewers name several actors",
        "Tuan X": "nobody has this name",
    }  # fmt: skip
    assert write_overlay(found, tmp_path / "own").n_known == 1
    assert (tmp_path / "own" / "names.csv").read_text().splitlines()[1:] == ["AZE,MIL,Merdeka Utara,id,name,neutral,,,from reviews"]
    with pytest.raises(UsageError, match="cannot write"):
        write_overlay([one("Merdeka Utara")], Path("/proc/none"))
