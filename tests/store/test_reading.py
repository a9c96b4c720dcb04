"""Asking a store: filters, counts of events and reports, search, quotes, relations, records, SQL, reviews."""

from __future__ import annotations

import threading
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from haluan.errors import StoreError, UsageError
from haluan.record import check_record, record_of
from haluan.store import Store, append_review
from haluan.store.articles import _snippet
from haluan.store.reading import wilson
from haluan.types.storing import ArticleQuery, DyadQuery, EventQuery, QuoteQuery, Review
from tests.store.conftest import SENTENCES, entry_of, opened, save

OTHER = (
    "Wakil presiden Indonesia mengunjungi Canberra untuk merundingkan perbatasan laut.",
    "Serangan itu menewaskan lima prajurit, tentara menyerang balik.",
)


@pytest.fixture
def store(path: Path) -> Any:
    """Two copies of one article at two outlets, one other article."""
    save(
        path,
        entry_of(title="Armenia dan Prancis", url="https://delta.example/a"),
        entry_of(outlet="Harian Muara", published="2023-10-07", title="Armenia dan Prancis"),
        entry_of(OTHER, "2024-01-03", None, events=((0, "CONSULT", "IDN", "AUS", "2024-01-02"), (1, "ASSAULT", "IDN", "UNK", "2024-01-02"))),
    )
    with opened(path) as store:
        yield store


@pytest.mark.parametrize(
    ("query", "n_events", "n_reports"),
    [
        ({}, 4, 6), ({"actor": ("ARM",)}, 1, 2), ({"actor": ("ARM.GOV",)}, 1, 2), ({"actor": ("ARM.MIL",)}, 0, 0), ({"actor": (".GOV",)}, 4, 6),
        ({"involving": ("ARM",)}, 2, 4), ({"between": ("ARM", "RUS")}, 1, 2), ({"recipient": ("ARM", "AUS")}, 2, 3), ({"type": ("consult",)}, 2, 3),
        ({"quad": (1,)}, 2, 3), ({"since": "2024-01-01"}, 2, 2), ({"until": "2023-12-31"}, 2, 4), ({"outlet": ("Harian Muara",)}, 2, 2),
        ({"status": ("denied",)}, 0, 0), ({"min_confidence": 0.9}, 0, 0), ({"text": "menyerang"}, 2, 2), ({"text": "serang canberra"}, 2, 2),
        ({"context": ("diplomatic",)}, 4, 6), ({"language": ("en",)}, 0, 0), ({"origin": ("icews",)}, 0, 0),
        ({"published_since": "2023-10-07"}, 4, 4),
        ({"id": "zzz"}, 0, 0), ({"reviewed": "open"}, 4, 6), ({"background": True}, 0, 0),
    ],
)  # fmt: skip
def test_filters(store: Store, query: dict[str, Any], n_events: int, n_reports: int) -> None:
    page = store.events(EventQuery(**query))
    assert (page.n_events, page.n_reports) == (n_events, n_reports)
    assert len(page.rows) == n_reports
    assert store.table(EventQuery(**query, limit=0)).num_rows == n_reports


def test_both_counts_are_shown(store: Store) -> None:
    row = store.events(EventQuery(actor=("ARM",), once=True)).rows
    assert [(r.n_reports, r.n_sources) for r in row] == [(2, 1)], "a copy is a report, but no independent source"
    counts = store.dyad_counts(DyadQuery(focal=("ARM",), other=("FRA",))).to_pylist()
    assert [(c["n_events"], c["n_reports"], c["n_sources"], str(c["period"])) for c in counts] == [(1, 2, 2, "2023-10-01")]
    page = store.articles(ArticleQuery())
    assert (page.n_articles, page.n_stories) == (3, 2)
    story = store.story(page.rows[-1].story)
    assert story is not None
    assert (story.n_articles, story.n_outlets, [a.outlet for a in story.articles]) == (2, 2, ["Koran Delta", "Harian Muara"])


def test_order_and_pages(store: Store) -> None:
    days = [e.day for e in store.events(EventQuery(order="day")).rows]
    assert days == sorted(days)  # type: ignore[type-var]
    first = store.events(EventQuery(limit=2)).rows
    second = store.events(EventQuery(limit=2, offset=2)).rows
    assert len({(e.article_id, e.id) for e in (*first, *second)}) == 4
    assert store.events(EventQuery(order="-sources")).rows[0].n_reports == 2


def test_one_event_with_its_evidence(store: Store) -> None:
    row = store.events(EventQuery(actor=("ARM",))).rows[0]
    detail = store.event(row.id[:8])
    assert detail is not None
    assert detail.event.sentence == SENTENCES[0] == detail.evidence[0].text
    assert [(k, SENTENCES[0][s:e]) for k, s, e in detail.marks] == [("trigger", "Negeri")]
    assert len(detail.others) == 1
    assert row.article_id is not None
    other = store.event(row.id, row.article_id)
    assert other is not None
    assert other.event.article_id == row.article_id
    assert store.event("no such") is None


def test_what_is_shown_of_a_found_article_does_not_repeat_its_headline() -> None:
    def same(word: str) -> list[list[int]]:
        return [[1]] if word == "berunding" else [[2]] if word == "damai" else []

    text = "Berunding soal damai\nKUPANG - Kedua pihak berunding kemarin."
    assert _snippet(text, 20, {1}, same) == ("KUPANG - Kedua pihak berunding kemarin.", ((21, 30),))
    assert _snippet(text, 20, {2}, same)[0].startswith("Berunding soal damai")  # the word stands only there
    assert _snippet(text, 20, {3}, same) == ("KUPANG - Kedua pihak berunding kemarin.", ())


def test_search_finds_other_forms_and_joins_copies(store: Store) -> None:
    page = store.search("pertemuan")
    assert (page.n_articles, page.n_stories, len(page.hits)) == (2, 1, 1)
    hit = page.hits[0]
    assert hit.article.n_copies == 2
    assert {hit.snippet[s:e] for s, e in hit.marks} == {"pertemuan", "bertemu"}
    assert store.search("diserang").n_articles == 1
    assert store.search("dan yang").hits == ()
    assert store.search("kapal").n_articles == 0
    assert store.search("pertemuan", language="en").n_articles == 0
    assert store.search("pertemuan", since="2023-10-07").n_articles == 1


def test_quotes_and_relations(store: Store) -> None:
    assert store.quotes(QuoteQuery(speaker="ARM")).n_quotes == 3
    assert store.quotes(QuoteQuery(speaker="mirzoyan", since="2024-01-01")).n_quotes == 1
    assert store.quotes(QuoteQuery(speaker="ARM.MIL")).n_quotes == 0
    row = store.quotes(QuoteQuery(text="presiden")).rows[0]
    assert row.text == OTHER[0][5:25]
    relation = store.relations(on="2015-01-01", actor="ARM")[0]
    assert (relation.kind, relation.object.code, relation.n_reports, relation.n_sources) == ("member_of", "CSTO", 3, 2)
    assert store.relations(on="1999-01-01") == ()
    assert store.relations(kind="leads") == ()


def test_the_record_comes_back_as_it_was(path: Path) -> None:
    entry = entry_of(title="Armenia dan Prancis")
    save(path, entry)
    with opened(path) as store:
        record = store.record(entry.article.id[:10])
        assert record == record_of(entry.article, entry.coding)
        assert record is not None
        check_record(record)
        assert store.record("nothing") is None
        assert list(store.stored_articles()) == [entry.article]
        assert list(store.stored_articles(but_kit="kit1")) == []


def test_sql_reads_and_does_nothing_else(store: Store, tmp_path: Path) -> None:
    assert store.sql("SELECT count(*) AS n FROM events").to_pylist() == [{"n": 6}]
    assert store.sql("SELECT * FROM events", limit=2).num_rows == 2
    out = tmp_path / "out.csv"
    for words in (
        "DELETE FROM events", f"COPY events TO '{out}'", "SELECT * FROM read_csv('/etc/hostname')", "SELEC", "DROP TABLE events",
        f"ATTACH '{out}' AS b", "SET enable_external_access = true", "INSTALL httpfs",
    ):  # fmt: skip
        with pytest.raises(UsageError):
            store.sql(words)
    assert not out.exists()
    assert store.overview()["n_reports"] == 6


def test_words_never_become_sql(store: Store) -> None:
    nasty = "x'; DROP TABLE events; --"
    assert store.events(EventQuery(actor=(nasty,), place=(nasty,), text=nasty)).n_reports == 0
    assert store.search(nasty).n_articles == 0
    assert store.quotes(QuoteQuery(speaker=nasty, text=nasty)).n_quotes == 0
    assert store.relations(actor=nasty) == ()
    assert store.actors(nasty) == ()
    assert store.overview()["n_reports"] == 6


def test_unknown_words_in_a_query(store: Store) -> None:
    with pytest.raises(UsageError, match="no grouping"):
        store.dyad_counts(DyadQuery(by=("colour",)))
    with pytest.raises(UsageError, match="no period"):
        store.volume("decade")  # type: ignore[arg-type]
    with pytest.raises(UsageError, match="two actors"):
        store.events(EventQuery(between=("ARM",)))
    with pytest.raises(UsageError, match="no actor"):
        store.events(EventQuery(actor=("",)))


def test_dyads(store: Store) -> None:
    by_type = store.dyad_counts(DyadQuery(by=("type", "outlet"), period="year")).to_pylist()
    assert {(r["actor"], r["recipient"], r["type"], r["outlet"], r["n_reports"]) for r in by_type} >= {("ARM", "FRA", "CONSULT", "Koran Delta", 1)}
    both = store.dyad_counts(DyadQuery(focal=("FRA",), directed=False)).to_pylist()
    assert [(r["actor"], r["recipient"]) for r in both] == [("ARM", "FRA")]
    events = store.dyad_events(DyadQuery(focal=("ARM",))).to_pylist()
    assert [(e["counted"], e["n_sources"]) for e in events] == [(True, 1), (False, 1)]
    for asked in (DyadQuery(focal=("ARM",), directed=False), DyadQuery(statuses=(), since="2023-10-05"), DyadQuery(focal=("XXX",))):
        deeds, whole = store.dyad_deeds(asked), store.dyad_events(asked)
        assert deeds.to_pylist() == whole.select(deeds.column_names).to_pylist() and len(deeds.column_names) > 15
    assert store.dyads("ARM")[0] == ("ARM", "FRA", 1, 2)
    assert store.actors("ar")[0][:1] == ("ARM",)
    volume = store.volume("month").to_pylist()
    assert sum(v["n_articles"] for v in volume) == 3
    assert sum(v["n_events"] for v in volume) == 4
    assert store.declined() == ()


def test_a_narrow_question_counts_the_reports_it_asks_for(path: Path) -> None:
    """The report that usually counts is the first; asked of the other outlet alone, the happening is there too."""
    tails = ("Berita ini ditulis dari Yerevan semalam.", "Keterangan itu disampaikan juru bicara di Moskwa siang tadi.")
    for n, tail in enumerate(tails):
        event = (2, "ACCUSE", "RUS", "ARM", "2023-10-05")
        save(path, entry_of(sentences=(*SENTENCES, tail), outlet=f"Koran {n}", published=f"2023-10-0{6 + n}", events=(event,)))
    with opened(path) as store:
        for asked in ({}, {"outlet": ("Koran 0",)}, {"outlet": ("Koran 1",)}, {"since": "2023-10-05"}, {"focal": ("RUS.GOV",)}):
            rows = store.dyad_counts(DyadQuery(**asked)).to_pylist()  # type: ignore[arg-type]
            assert [(r["n_events"], r["n_reports"], r["n_quad3"]) for r in rows] == [(1, 1 if "outlet" in asked else 2, 1)], asked
            assert store.dyad_kinds(DyadQuery(**asked))["n_events"].to_pylist() == [1], asked  # type: ignore[arg-type]


def test_threads_have_cursors(store: Store) -> None:
    found: list[int] = []
    part = [store.cursor() for _ in range(4)]
    threads = [threading.Thread(target=lambda c=c: found.append(c.events(EventQuery()).n_reports)) for c in part]  # type: ignore[misc]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert found == [6] * 4


def review(store: Store, event_id: str, verdict: str, when: str = "2024-02-01T00:00:00") -> None:
    append_review(store.path, store.check_review(Review(event_id, verdict, "Sari", when)))  # type: ignore[arg-type]


def test_reviews_count_at_once_and_the_last_one_wins(store: Store) -> None:
    row = store.events(EventQuery(actor=("ARM",))).rows[0]
    review(store, row.id[:10], "reject")
    assert store.refresh()
    assert store.events(EventQuery()).n_events == 3
    assert store.events(EventQuery(reviewed="rejected")).rows[0].review == "rejected"
    assert store.dyad_counts(DyadQuery(focal=("ARM",))).num_rows == 0
    assert row.id not in {e.id for e in store.review_queue()}
    review(store, row.id, "accept", "2024-02-02T00:00:00")
    store.refresh()
    assert store.events(EventQuery()).n_events == 4
    assert [r.verdict for r in store.reviews(row.id)] == ["reject", "accept"]
    every = store.precision()[-1]
    assert (every.type, every.n_reviewed, every.precision) == ("ALL", 1, 1.0)
    with pytest.raises(StoreError, match="no event"):
        review(store, "nothing", "accept")


def test_reviews_outlive_coding_again_and_are_folded_in(path: Path) -> None:
    save(path, entry_of())
    with opened(path) as store:
        row = store.events(EventQuery(actor=("ARM",))).rows[0]
        review(store, row.id, "reject")
    save(path, entry_of(kit="kit2", events=((0, "CONSULT", "ARM", "DEU", "2023-10-05"),)))
    path.with_name("s.duckdb.reviews.jsonl").unlink()
    with opened(path) as store:
        assert [r.sentence for r in store.reviews()] == [SENTENCES[0]]
        assert store.events(EventQuery()).n_reports == 0, "same words and type, so the verdict holds though the recipient changed"
    save(path, entry_of(kit="kit3", events=((0, "SUPPORT", "ARM", "FRA", "2023-10-05"),)))
    with opened(path) as store:
        assert store.events(EventQuery()).n_reports == 1, "another type is another claim"


def test_a_broken_line_of_reviews(path: Path) -> None:
    save(path, entry_of())
    reviews = path.with_name("s.duckdb.reviews.jsonl")
    reviews.write_text('{"broken\n' + "{}\n")
    with pytest.raises(StoreError, match=r"reviews\.jsonl:1"):
        opened(path)
    reviews.write_text('{"event_id": "a", "verdict": "acc')
    with opened(path) as store:
        assert store.reviews() == ()


def test_wilson() -> None:
    assert wilson(8, 10) == pytest.approx((0.490, 0.943), abs=0.001)
    assert wilson(0, 5)[0] == 0.0


def test_values_are_plain(store: Store) -> None:
    assert asdict(store.events(EventQuery(limit=1)).rows[0])["actors"][0]["sector"] == "GOV"


def test_each_happening_once_is_the_same_with_and_without_filters(store: Store) -> None:
    """Nothing filtered takes a shorter way; a filter that all events meet must find the same."""
    short = store.events(EventQuery(once=True, order="day"))
    long = store.events(EventQuery(once=True, order="day", min_confidence=0.01))
    assert [e.happening for e in short.rows] == [e.happening for e in long.rows]
    assert (short.n_events, short.n_reports, short.n_sources) == (long.n_events, long.n_reports, long.n_sources) == (4, 6, 2)
