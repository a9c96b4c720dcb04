"""The arrays in memory answer as the database does: the same counts, the same rows, for any question that they take."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import pyarrow as pa
import pytest

from haluan.store import Store, Writer
from haluan.store.columns import Columns, answers
from haluan.terms import Terms
from haluan.types.storing import EventQuery

N = 400
CODES = ("ARM", "AZE", "RUS", "FRA", "IDN")
SECTORS = ("GOV", "MIL", None)
QUESTIONS = 300
COLUMNS = (
    "event", "id", "article", "origin", "type", "quad", "intensity", "status", "background", "actor", "actor_sector", "recipient",
    "recipient_sector", "more_actors", "day", "confidence", "method", "trigger_start", "trigger_end", "outlet", "language", "published", "story",
    "happening", "counted", "granularity",
)  # fmt: skip


def filled(path: Path) -> None:
    """Events of all kinds by chance: without a day, without an article, of several actors, told in several reports."""
    chance = random.Random(3)
    text = "Rusia mengecam Armenia pada Senin. Prancis membela Yerevan kemarin."
    with Writer.open(path) as writer:
        c = writer.connection
        for i in range(20):
            c.execute(
                'INSERT INTO articles (article, id, outlet, title, "text", story, language, locator) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
                [i, f"article{i:03d}", f"outlet {i % 4}", f"Judul {i}", text, i - i % 2, "id", "x"],
            )
            c.executemany("INSERT INTO postings VALUES (?, ?, 1)", [[t, i] for t, _ in Terms().of_text(text if i % 3 else "kosong", "id")])
        for i in range(N):
            article = None if chance.random() < 0.1 else chance.randrange(20)
            a, r = chance.choice(CODES), chance.choice([*CODES, None])
            several = f"|{a}.GOV|{chance.choice(CODES)}.{chance.choice(('MIL', ''))}|" if chance.random() < 0.2 else None
            day = None if chance.random() < 0.1 else f"20{chance.randint(10, 24)}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}"
            happening = i if chance.random() < 0.7 else max(0, i - chance.randint(1, 5))
            c.execute(
                f"INSERT INTO events ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})",
                [
                    i, f"{i:024x}", article, chance.choice(("haluan", "icews")), chance.choice(("ACCUSE", "AID")), chance.randint(1, 4), -1.0,
                    chance.choice(("actual", "planned")), chance.random() < 0.3, a, chance.choice(SECTORS), r, chance.choice(SECTORS), several, day,
                    chance.random(), "both", 6, 14, chance.choice(("outlet 1", "outlet 2", None)), "id", "2020-01-01" if i % 2 else None, i % 7,
                    happening, happening == i, "day",
                ],
            )  # fmt: skip
            if article is not None:
                c.execute("INSERT INTO evidence VALUES (?, ?, 0, 0, 0, 34)", [i, article])


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("columns") / "s.duckdb"
    filled(path)
    return path


def question(chance: random.Random) -> EventQuery:
    """A question of one to four fields."""
    day = lambda: f"20{chance.randint(10, 25)}-0{chance.randint(1, 9)}-01"  # noqa: E731
    actors = lambda: tuple(chance.sample(["ARM", "rus", "AZE.GOV", ".MIL", "FRA", "XXX"], 2))  # noqa: E731
    makers = {
        "actor": actors, "recipient": actors, "involving": actors, "between": actors, "since": day, "until": day, "published_since": day,
        "published_until": day, "type": lambda: ("accuse",), "status": lambda: ("planned",), "origin": lambda: ("icews", "no such"),
        "outlet": lambda: ("outlet 1",), "language": lambda: ("id",), "quad": lambda: (1, 4), "min_confidence": chance.random,
        "background": lambda: chance.random() < 0.5, "story": lambda: 3, "happening": lambda: chance.randrange(N), "text": lambda: "mengecam yerevan",
        "once": lambda: True, "order": lambda: "day",
    }  # fmt: skip
    chosen = chance.sample(sorted(makers), chance.randint(0, 4))
    return EventQuery(**{k: makers[k]() for k in chosen}, limit=chance.choice((0, 5, 30)), offset=chance.choice((0, 0, 7)))  # type: ignore[operator]


@pytest.mark.parametrize("reviewed", [False, True])
def test_the_arrays_answer_as_the_database_does(path: Path, tmp_path: Path, reviewed: bool) -> None:
    own = tmp_path / "own.duckdb"
    own.write_bytes(path.read_bytes())
    if reviewed:
        with Writer.open(own) as writer:
            for i in (3, 8, 200):
                writer.connection.execute(
                    "INSERT INTO reviews (event_id, verdict, reviewer, reviewed_at) VALUES (?, 'reject', 'a', '2026')", [f"{i:024x}"]
                )
    with Store.open(own, Terms().of_question) as plain, Store.open(own, Terms().of_question) as quick:
        quick.load_columns()
        chance = random.Random(11)
        n_found = 0
        for _ in range(QUESTIONS):
            q = question(chance)
            assert answers(q)
            expected = plain.events(q)
            assert quick.events(q) == expected, q
            n_found += bool(expected.rows)
        assert n_found > QUESTIONS / 4


@pytest.mark.parametrize("q", [
    EventQuery(limit=0), EventQuery(limit=0, order="day"), EventQuery(limit=0, once=True), EventQuery(actor=("ARM",), limit=300, offset=3),
])  # fmt: skip
def test_many_rows_come_in_parts_and_in_order(path: Path, monkeypatch: pytest.MonkeyPatch, q: EventQuery) -> None:
    with Store.open(path, Terms().of_question) as store:
        expected = pa.Table.from_batches([*store.batches(q)]).to_pylist()
        store.load_columns()
        monkeypatch.setattr("haluan.store.reading.AT_ONCE", 50)
        batches = [*store.batches(q, 40)]
        assert pa.Table.from_batches(batches).to_pylist() == expected
        assert len(batches) > 2 and max(map(len, batches)) <= 50


def test_between_needs_two_different_sides(path: Path) -> None:
    """An event of several that all are of one of the two is none between them."""
    with Store.open(path) as store:
        rows = store.sql("SELECT id, actor, recipient, more_actors FROM events", limit=0).to_pylist()
        expected = set()
        for row in rows:
            actors = {row["actor"], *(role.split(".")[0] for role in (row["more_actors"] or "").strip("|").split("|"))} & {"ARM", "RUS"}
            if any(a != row["recipient"] for a in actors) and row["recipient"] in ("ARM", "RUS"):
                expected.add(row["id"])
        q = EventQuery(between=("ARM", "RUS"), limit=0)
        assert {e.id for e in store.events(q).rows} == expected and len(expected) > 10
        assert any(r["actor"] == r["recipient"] == "ARM" and r["more_actors"] and r["id"] not in expected for r in rows)
        store.load_columns()
        assert {e.id for e in store.events(q).rows} == expected


def test_other_questions_go_to_the_database(path: Path) -> None:
    for q in (EventQuery(place=("Jakarta",)), EventQuery(order="-sources"), EventQuery(reviewed="open"), EventQuery(article="article001")):
        assert not answers(q)
    with Store.open(path, Terms().of_question) as store:
        store.load_columns()
        assert store.cursor().events(EventQuery(article="article001")).n_reports > 0


def test_a_refresh_lets_go_of_them(path: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.duckdb"
    own.write_bytes(path.read_bytes())
    with Store.open(own, Terms().of_question) as store:
        store.load_columns()
        before = store.events(EventQuery()).n_reports
        store.overview()["n_reports"] = -1  # what is handed out is a copy
        assert store.cursor().overview()["n_reports"] == N
        with Writer.open(own) as writer:
            writer.connection.execute("DELETE FROM events WHERE event < 10")
        assert store.refresh() and store.events(EventQuery()).n_reports == before - 10 and store.overview()["n_reports"] == N - 10
        store.load_columns()
        assert store.events(EventQuery()).n_reports == before - 10


def test_a_question_that_looks_at_many_rows_can_be_left_to_others(path: Path) -> None:
    with Store.open(path) as store:
        store.load_columns()
        q = EventQuery(type=("accuse",), limit=5)
        store.events(q)  # its rows are at hand from here on
        assert store.known_events(q, N - 1) is None
        assert store.known_events(q, N) == store.events(q)
        one = EventQuery(actor=("ARM",), type=("accuse",), limit=5)
        store.events(one)
        assert store.known_events(one, N - 1) is not None  # the rows of one actor are fewer


def test_too_many_events_are_left_to_the_database(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("haluan.store.columns.MOST_EVENTS", N - 1)
    with Store.open(path) as store:
        assert Columns.read(store.connection) is None
        store.load_columns()
        assert store.events(EventQuery()).n_reports == N


def test_a_refresh_does_not_wait_for_a_cursor_that_works(path: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.duckdb"
    own.write_bytes(path.read_bytes())
    with Store.open(own) as store:
        busy = store.cursor()
        long = "SELECT count(DISTINCT hash(a.range + b.range)) FROM range(6000) a, range(1000) b"
        thread = threading.Thread(target=lambda: busy.connection.execute(long).fetchall())
        thread.start()
        with Writer.open(own) as writer:
            writer.connection.execute("DELETE FROM events WHERE event < 10")
        assert store.refresh() and store.events(EventQuery()).n_reports == N - 10
        thread.join()
        assert busy.events(EventQuery()).n_reports == N
        busy.close()
