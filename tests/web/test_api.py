"""The interface: questions, pages, forms of answers, and one body for everything that goes wrong."""

from __future__ import annotations

import csv
import io
import json
import time
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from starlette.testclient import TestClient

from haluan.web.app import create_app
from haluan.web.problems import STATUS
from haluan.web.settings import Settings
from tests.store.conftest import entry_of, save
from tests.web.conftest import TOKEN


def got(client: TestClient, path: str, status: int = 200) -> Any:
    answer = client.get(path)
    assert answer.status_code == status, answer.text
    return answer.json()


def error(client: TestClient, path: str) -> dict[str, Any]:
    answer = client.get(path)
    found: dict[str, Any] = answer.json()["error"]
    assert set(found) == {"code", "what", "where", "next_step", "details"}
    assert answer.status_code == STATUS[found["code"]]
    return found


def test_events_are_found_by_actor_type_and_day(client: TestClient) -> None:
    page = got(client, "/api/v1/events?actor=arm&recipient=FRA&type=consult&since=2023-10-01&until=2023-10-31")
    assert (page["n_events"], page["n_reports"], page["n_sources"]) == (1, 2, 2)
    assert {r["outlet"] for r in page["rows"]} == {"Koran Delta", "Kabar Lain"}
    assert page["next"] is None


def test_pages_follow_each_other_without_gap_or_repeat(client: TestClient) -> None:
    whole = [(r["id"], r["article_id"]) for r in got(client, "/api/v1/events?limit=1000")["rows"]]
    seen: list[tuple[str, str]] = []
    page = got(client, "/api/v1/events?limit=7")
    while True:
        seen += [(r["id"], r["article_id"]) for r in page["rows"]]
        if page["next"] is None:
            break
        page = got(client, f"/api/v1/events?limit=7&cursor={page['next']}")
    assert seen == whole and len(whole) > 40


def test_a_cursor_is_refused_for_another_question_and_when_broken(client: TestClient) -> None:
    cursor = got(client, "/api/v1/events?limit=7")["next"]
    assert error(client, f"/api/v1/events?limit=8&cursor={cursor}")["code"] == "bad_cursor"
    assert error(client, "/api/v1/events?cursor=nonsense")["code"] == "bad_cursor"
    assert error(client, "/api/v1/events?cursor=W10")["code"] == "bad_cursor"


def test_a_cursor_of_an_older_store_says_so(writer: TestClient, store: Path) -> None:
    cursor = got(writer, "/api/v1/events?limit=7")["next"]
    save(
        store,
        entry_of(("Prancis telah memuji Armenia atas keputusan yang berani itu kemarin.",), events=((0, "SUPPORT", "FRA", "ARM", "2024-06-01"),)),
    )
    assert error(writer, f"/api/v1/events?limit=7&cursor={cursor}")["code"] == "changed"
    assert got(writer, "/api/v1/events?actor=FRA")["n_events"] == 1


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_all_rows_come_as_a_stream(client: TestClient, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("haluan.web.asking.ROWS", 10)
    answer = client.get(f"/api/v1/events?actor=ARM&format={form}")
    assert answer.status_code == 200 and "attachment" in answer.headers["content-disposition"]
    n = got(client, "/api/v1/events?actor=ARM")["n_reports"]
    if form == "jsonl":
        rows = [json.loads(line) for line in answer.text.splitlines()]
    elif form == "csv":
        rows = list(csv.DictReader(io.StringIO(answer.text)))
    else:
        rows = pq.read_table(io.BytesIO(answer.content)).to_pylist()
    assert len(rows) == n and {r["actor"] for r in rows} == {"ARM"}


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_a_stream_without_rows_is_a_whole_file(client: TestClient, form: str) -> None:
    answer = client.get(f"/api/v1/events?actor=XXX&format={form}")
    assert answer.status_code == 200
    if form == "parquet":
        assert pq.read_table(io.BytesIO(answer.content)).num_rows == 0
    if form == "csv":
        assert answer.text.startswith("id,")


def test_what_a_spreadsheet_would_run_is_text() -> None:
    from haluan.web.asking import cell

    assert [cell(v) for v in ("=1+1", "@x", "-2", "Armenia", None, True, ["a", "b"])] == ["'=1+1", "'@x", "'-2", "Armenia", "", 1, "a;b"]


@pytest.mark.parametrize(
    ("query", "code", "where"),
    [
        ("since=2023-13-01", "bad_day", "since"),
        ("since=yesterday", "bad_day", "since"),
        ("since=2024-01-01&until=2023-01-01", "reversed_range", None),
        ("colour=red", "unknown_field", "colour"),
        ("limit=0", "bad_field", "limit"),
        ("limit=100000", "bad_field", "limit"),
        ("actor=ARM;DROP", "bad_field", "actor.0"),
        ("actor=%00", "bad_field", "actor.0"),
        ("between=ARM", "bad_field", None),
        ("quad=5", "bad_field", "quad.0"),
        ("status=perhaps", "bad_field", "status.0"),
        ("min_confidence=nan", "bad_field", "min_confidence"),
        ("text=%00", "bad_field", "text"),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(client: TestClient, query: str, code: str, where: str | None) -> None:
    found = error(client, f"/api/v1/events?{query}")
    assert (found["code"], found["where"]) == (code, where)
    assert found["what"]


def test_an_unknown_actor_is_told(client: TestClient) -> None:
    page = got(client, "/api/v1/events?actor=XYZ&recipient=ARM")
    assert page["rows"] == [] and page["notes"] == ["there is no actor XYZ in this store"]
    assert error(client, "/api/v1/actors/XYZ")["code"] == "not_found"


def test_one_event_with_its_sentence_and_marks(client: TestClient) -> None:
    row = got(client, "/api/v1/events?actor=ARM&recipient=FRA")["rows"][0]
    detail = got(client, f"/api/v1/events/{row['id']}")
    sentence = detail["evidence"][0]["text"]
    marks = {kind: sentence[a:b] for kind, a, b in detail["marks"]}
    assert marks["trigger"] == row["trigger"]
    assert len(detail["others"]) == 1
    assert error(client, "/api/v1/events/ffffffffffff")["code"] == "not_found"


def test_a_record_holds_the_article_and_its_events(client: TestClient) -> None:
    row = got(client, "/api/v1/events?actor=ARM&recipient=FRA")["rows"][0]
    record = got(client, f"/api/v1/articles/{row['article_id']}")
    assert record["record"] == 1 and row["id"] in {e["id"] for e in record["events"]}


def test_the_other_verbs_answer(client: TestClient) -> None:
    assert got(client, "/api/v1/articles?limit=2")["n_articles"] == 4
    assert got(client, "/api/v1/search?q=mengecam")["n_articles"] == 3
    assert got(client, "/api/v1/quotes?speaker=ARM")["n_quotes"] == 4
    assert got(client, "/api/v1/relations?actor=ARM")[0]["kind"] == "member_of"
    assert got(client, "/api/v1/actors?prefix=AR")[0]["names"] == {"en": "Armenia", "id": "Armenia"}
    assert {p["code"] for p in got(client, "/api/v1/actors/ARM")["partners"]} == {"AZE", "FRA", "RUS"}
    assert got(client, "/api/v1/dyads?focal=RUS")[0]["actor"] == "RUS"
    periods = got(client, "/api/v1/dyads/ARM/AZE?period=month")
    assert [(p["start"], p["n_quad"]) for p in periods] == [("2024-04-01", [0, 0, 39, 0])]
    assert got(client, "/api/v1/health")["overview"]["n_articles"] == 4
    story = got(client, "/api/v1/search?q=wartawan")["hits"][0]["article"]["story"]
    assert got(client, f"/api/v1/stories/{story}")["n_articles"] == 2


def test_the_same_answer_has_the_same_tag_and_is_not_sent_twice(client: TestClient) -> None:
    first = client.get("/api/v1/events?actor=RUS")
    again = client.get("/api/v1/events?actor=RUS", headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304 and again.content == b"" and again.headers["etag"] == first.headers["etag"]
    assert client.get("/api/v1/events?actor=ARM").headers["etag"] != first.headers["etag"]
    head = client.head("/api/v1/events?actor=RUS")
    assert head.content == b"" and head.headers["etag"] == first.headers["etag"]


def test_a_review_needs_the_token_and_changes_the_answer(client: TestClient, writer: TestClient) -> None:
    row = got(writer, "/api/v1/events?actor=RUS&once=true")["rows"][-1]
    path = f"/api/v1/events/{row['id']}/reviews"
    assert client.post(path, json={"verdict": "reject"}).json()["error"]["code"] == "sign_in"
    before = got(writer, "/api/v1/events?actor=RUS")["n_reports"]
    made = writer.post(path, json={"verdict": "reject", "note": "satire"})
    assert made.status_code == 201 and made.json()["verdict"] == "reject"
    assert got(writer, "/api/v1/events?actor=RUS")["n_reports"] < before
    assert got(writer, "/api/v1/events?actor=RUS&reviewed=rejected")["n_reports"] > 0
    assert got(writer, "/api/v1/reviews")["rows"][0]["note"] == "satire"
    assert got(writer, "/api/v1/reviews/precision")[0]["n_rejected"] == 1


@pytest.mark.parametrize(
    "body",
    [{"verdict": "maybe"}, {"verdict": "correct"}, {"verdict": "accept", "correction": {"type": "AID"}}, {"verdict": "accept", "colour": 1}, {}, []],
)
def test_a_review_that_does_not_fit_is_refused(writer: TestClient, body: Any) -> None:
    row = got(writer, "/api/v1/events?limit=1")["rows"][0]
    answer = writer.post(f"/api/v1/events/{row['id']}/reviews", json=body)
    assert answer.status_code == 422 and answer.json()["error"]["code"] in ("bad_field", "unknown_field")


def test_a_missing_a_broken_and_a_mended_store_are_told_and_the_desk_stays_up(tmp_path: Path, small_store: Path) -> None:
    path = tmp_path / "later.duckdb"
    with TestClient(create_app(Settings(store=path, token=TOKEN), warm=False), base_url="http://127.0.0.1") as c:
        assert error(c, "/api/v1/events")["code"] == "store"
        page = c.get("/", headers={"accept": "text/html"})
        assert page.status_code == 503 and "later.duckdb" in page.text and str(tmp_path) not in page.text
        path.write_bytes(b"no database at all, only words that go on for a while " * 50)
        assert error(c, "/api/v1/events")["code"] == "store"
        path.write_bytes(small_store.read_bytes())
        assert got(c, "/api/v1/events")["n_reports"] > 40


def test_a_store_of_a_newer_version_is_told(store: Path) -> None:
    import duckdb

    with duckdb.connect(str(store)) as c:
        c.execute("UPDATE meta SET value = '99' WHERE key = 'schema_version'")
    with TestClient(create_app(Settings(store=store, token=TOKEN), warm=False), base_url="http://127.0.0.1") as c:
        found = error(c, "/api/v1/events")
        assert found["code"] == "store" and "99" in found["what"] and found["next_step"] == "Upgrade haluan"


def test_memory_and_database_give_the_same_events(small_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from haluan.web.quick import Quick

    questions = ("actor=ARM&limit=7", "actor=ARM.GOV&actor=RUS&once=true", "recipient=ARM&since=2024-01-01&order=day", "actor=ZZZ", "involving=FRA",
                 "between=ARM&between=AZE&until=2024-04-20", "actor=arm&quad=3&limit=1000", "actor=.GOV")  # fmt: skip
    app = create_app(Settings(store=small_store, token=TOKEN), warm=False)
    with TestClient(app, base_url="http://127.0.0.1") as c:
        by_database = [c.get(f"/api/v1/events?{q}").json() for q in questions]
        while app.state.desk.shelf._loading is not None:
            time.sleep(0.05)
        seen: list[bytes | None] = []
        plain = Quick._body

        def watched(self: Quick, words: bytes) -> bytes | None:
            seen.append(plain(self, words))
            return seen[-1]

        monkeypatch.setattr(Quick, "_body", watched)
        for way in ("kept", "written"):
            assert [c.get(f"/api/v1/events?{q}", headers={"accept": f"application/json;{way}"}).json() for q in questions] == by_database
    assert sum(body is not None for body in seen[-len(questions) :]) == len(questions) - 1  # nobody is called ZZZ: the database tells so


def test_the_number_of_an_actor_is_that_of_the_events_it_leads_to(client: TestClient) -> None:
    found = got(client, "/api/v1/actors")
    assert len(found) >= 4
    for line in found:
        assert got(client, f"/api/v1/events?involving={line['code']}&limit=1")["n_events"] == line["n_events"], line
    assert {a["code"]: a["n_events"] for a in got(client, "/api/v1/actors?prefix=ar")}["ARM"] == next(
        a["n_events"] for a in found if a["code"] == "ARM"
    )
