"""Rows of tables of others linked with events of articles, with each other, and the order in which dyads are kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest

from haluan.monitor import add_review
from haluan.store import Writer, linking
from haluan.types.storing import DyadQuery, EventQuery, Review
from haluan.types.text import DateValue
from tests.store.conftest import SENTENCES, entry_of, opened, save


def _rows(*rows: tuple[str, str, str, str, str, str], origin: str = "icews") -> pa.Table:
    """Imported rows of (id, type, CAMEO, actor, recipient, day)."""
    names = ("id", "type", "cameo", "actor", "recipient", "day")
    columns = {name: [r[i] for r in rows] for i, name in enumerate(names)}
    n = len(rows)
    return pa.table(
        columns | {"origin": [origin] * n, "source_file": ["a.tab"] * n, "source_row": [*range(n)], "quad": [1] * n, "intensity": [1.0] * n}
    )


def _bring(path: Path, table: pa.Table) -> None:
    with Writer.open(path) as writer:
        writer.save_events(writer.start_run("import", "0.1", "", ()), table)
        writer.link()


MET = ("1", "CONSULT", "042", "ARM", "FRA", "2023-10-05")
BLAMED = ("2", "ACCUSE", "112", "RUS", "ARM", "2023-10-06")


@pytest.mark.parametrize("table_first", [True, False])
def test_a_deed_in_a_table_and_in_an_article_counts_once(path: Path, table_first: bool) -> None:
    """Told by the table on the same day, or a day later; what fits nothing here counts by itself. The order of coming does not matter."""
    other = ("3", "ACCUSE", "112", "RUS", "ARM", "2023-10-09")
    steps = [lambda: _bring(path, _rows(MET, BLAMED, other)), lambda: save(path, entry_of())]
    for step in steps if table_first else steps[::-1]:
        step()
    with opened(path) as store:
        assert (store.events(EventQuery()).n_events, store.events(EventQuery()).n_reports) == (3, 5)
        assert {(e.origin, e.n_reports, e.n_sources) for e in store.events(EventQuery(once=True)).rows} == {("haluan", 2, 1), ("icews", 1, 1)}
        assert store.events(EventQuery(origin=("icews",))).n_events == 3
        for origin, n in (((), 3), (("icews",), 3), (("haluan",), 2), (("haluan", "icews"), 3)):
            assert sum(store.dyad_counts(DyadQuery(origin=origin))["n_events"].to_pylist()) == n, origin


def test_a_table_tells_two_deeds_in_two_rows(path: Path) -> None:
    """One row joins the article's event, the other stays a deed of its own; a second table joins the first one's."""
    save(path, entry_of())
    _bring(path, _rows(MET, ("5", *MET[1:])))
    _bring(path, _rows(("a", *MET[1:]), ("b", *MET[1:]), ("c", *MET[1:]), origin="gdelt"))
    with opened(path) as store:
        found = store.events(EventQuery(type=("CONSULT",), once=True))
        assert (found.n_events, found.n_reports) == (3, 6)
        assert sorted((e.origin, e.n_reports) for e in found.rows) == [("gdelt", 1), ("haluan", 3), ("icews", 2)]
        assert store.dyad_counts(DyadQuery(focal=("ARM",))).to_pylist()[0]["n_events"] == 3


@pytest.mark.parametrize(
    ("row", "joins"),
    [
        (("1", "CONSULT", "042", "FRA", "ARM", "2023-10-05"), True),  # a meeting told the other way round
        (("1", "ACCUSE", "112", "ARM", "RUS", "2023-10-05"), False),
        (("1", "COOPERATE", "043", "ARM", "FRA", "2023-10-05"), True),  # another type of the same CAMEO root (the article's is 040)
        (("1", "COOPERATE", "063", "ARM", "FRA", "2023-10-05"), False),
        (("1", "CONSULT", "042", "ARM", "FRA", "2023-10-07"), False),
        (("1", "CONSULT", "042", "ARM", "DEU", "2023-10-05"), False),
    ],
)
def test_what_joins_a_row_of_a_table_to_an_event(path: Path, row: tuple[str, str, str, str, str, str], joins: bool) -> None:
    save(path, entry_of())
    _bring(path, _rows(row))
    with opened(path) as store:
        assert store.events(EventQuery()).n_events == (2 if joins else 3)


def test_a_deed_of_every_day_is_not_taken_for_that_of_the_day_before(path: Path) -> None:
    _bring(path, _rows(("1", "ASSAULT", "190", "RUS", "UKR", "2023-10-05"), ("2", "ASSAULT", "190", "RUS", "UKR", "2023-10-06")))
    _bring(path, _rows(("3", "ASSAULT", "190", "RUS", "UKR", "2023-10-06"), ("4", "ASSAULT", "190", "RUS", "UKR", "2023-10-07"), origin="gdelt"))
    with opened(path) as store:
        assert store.events(EventQuery()).n_events == 3


def test_the_others_stay_counted_when_coding_anew_takes_their_first_report_away(path: Path) -> None:
    """The first report of a happening is lost in an article of which no event is left: the next report, and the table's row, stand for it."""
    event = (0, "CONSULT", "ARM", "FRA", "2023-10-05")
    later = {"sentences": (*SENTENCES, "Berita ini ditulis dari Yerevan semalam."), "outlet": "Koran Omega", "published": "2023-10-07"}
    save(path, entry_of(events=(event,)), entry_of(**later, events=(event,)))  # type: ignore[arg-type]
    _bring(path, _rows(MET))
    with opened(path) as store:
        assert (store.events(EventQuery()).n_events, store.events(EventQuery()).n_reports) == (1, 3)
    save(path, entry_of(events=(), kit="kit2"))
    with opened(path) as store:
        page = store.events(EventQuery(once=True))
        assert (page.n_events, page.n_reports, page.rows[0].n_reports) == (1, 2, 2)
        assert [(r["n_events"], r["n_reports"]) for r in store.dyad_counts(DyadQuery()).to_pylist()] == [(1, 2)]
    save(path, entry_of(**later, events=(), kit="kit2"))  # type: ignore[arg-type]
    with opened(path) as store:
        page = store.events(EventQuery(once=True))
        assert (page.n_events, page.n_reports, page.rows[0].origin) == (1, 1, "icews")


def test_dyads_are_put_in_order_when_enough_are_new(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The order in the file is of pairs and days; what is counted stays the same."""
    rows = [(str(n), "ACCUSE", "112", f"A{n % 3}", f"B{n % 2}", f"2023-01-{1 + n * 7 % 28:02}") for n in range(40)]
    _bring(path, _rows(*rows))
    with opened(path) as store:
        before = store.dyad_counts(DyadQuery()).to_pylist()
    monkeypatch.setattr(linking, "ARRANGED_LEAST", 10)
    _bring(path, _rows(("41", "ACCUSE", "112", "A0", "B0", "2022-01-01")))
    with opened(path) as store:
        found = store.connection.execute("SELECT actor, recipient, day FROM dyads").fetchall()
        assert found == sorted(found)
        assert len(found) == 41
        assert store.dyad_counts(DyadQuery(since="2023-01-01")).to_pylist() == before


def test_a_rejected_report_leaves_its_deed_to_the_row_of_a_table(path: Path) -> None:
    """The table's row and the article's event are one deed; when the event is rejected, the row stands for it."""
    save(path, entry_of(events=((0, "CONSULT", "ARM", "FRA", "2023-10-05"),)))
    _bring(path, _rows(MET))
    with opened(path) as store:
        assert [(e.origin, e.n_reports) for e in store.events(EventQuery(once=True)).rows] == [("haluan", 2)]
        event = store.events(EventQuery(once=True)).rows[0].id
    add_review(path, Review(event, "reject", "Sari", "2024-02-01T00:00:00"))
    with opened(path) as store:
        assert [(e.origin, e.n_reports) for e in store.events(EventQuery(once=True)).rows] == [("icews", 1)]
        assert store.dyad_counts(DyadQuery())["n_events"].to_pylist() == [1]


def test_copies_tell_a_deed_of_a_whole_year_once(path: Path) -> None:
    """Two outlets print one text; what it tells of the year has no day to compare."""
    entries = [entry_of(outlet=f"Koran {n}", events=((0, "CONSULT", "ARM", "FRA", "2023-01-01"),)) for n in range(2)]
    year = DateValue("2023-01-01", "2023-12-31", "year")
    vague = [replace(e, coding=replace(e.coding, events=tuple(replace(x, when=year) for x in e.coding.events))) for e in entries]
    save(path, *vague)
    with opened(path) as store:
        assert (store.events(EventQuery()).n_events, store.events(EventQuery()).n_reports) == (1, 2)
        assert store.dyad_counts(DyadQuery())["n_events"].to_pylist() == [1]
