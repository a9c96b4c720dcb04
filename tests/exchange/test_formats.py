"""Each format in, out, and round: what survives and what cannot."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from haluan.exchange.codes import Codebook
from haluan.exchange.names import ActorNames
from haluan.exchange.reading import SCHEMA, event_table, read_events
from haluan.exchange.writing import write_events
from haluan.types.exchanging import ImportedEvent, Refused
from haluan.types.storing import StoredEvent, StoredEvidence, StoredRole
from tests.exchange.conftest import Make, as_stored

POLECAT_ROW = {
    "Event ID": "20180101-42",
    "Event Date": "2018-01-01",
    "Event Type": "CONSULT",
    "Event Mode": "visit",
    "Intensity": "4.0",
    "Quad Code": "VERBAL COOPERATION",
    "Contexts": "diplomatic; military",
    "Actor Name": "Emmanuel Macron",
    "Actor Country": "FRA",
    "Actor COW": "220",
    "Primary Actor Sector": "GOV",
    "Actor Sectors": "GOV; ELI",
    "Actor Title": "president",
    "Recipient Name": "NATO",
    "Recipient Country": "None",
    "Primary Recipient Sector": "IGO",
    "Placename": "Brussels",
    "Country": "BEL",
    "Latitude": "50.85",
    "Longitude": "4.35",
    "GeoNames ID": "2800866",
    "Source": "Le Soir",
    "Publication Date": "2018-01-02",
    "Language": "fr",
    "Version": "1",
}
ICEWS_ROW = {
    "Event ID": "20718170",
    "Event Date": "1995-01-01",
    "Source Name": "Extremist (Russia)",
    "Source Sectors": "Radicals / Extremists / Fundamentalists,Dissident",
    "Source Country": "Russian Federation",
    "Event Text": "Praise or endorse",
    "CAMEO Code": "051",
    "Intensity": "3.4",
    "Target Name": "Boris Yeltsin",
    "Target Sectors": "Elite,Executive,Executive Office,Government",
    "Target Country": "Russian Federation",
    "Story ID": "28235806",
    "Sentence Number": "5",
    "Publisher": "The Toronto Star",
    "City": "Moscow",
    "Country": "Russian Federation",
    "Latitude": "55.7522",
    "Longitude": "37.6156",
}
GDELT_ROW = {
    "GLOBALEVENTID": "1234567890",
    "SQLDATE": "20240229",
    "MonthYear": "202402",
    "Year": "2024",
    "FractionDate": "2024.1616",
    "Actor1Code": "USAMIL",
    "Actor1Name": "UNITED STATES",
    "Actor1CountryCode": "USA",
    "Actor1Type1Code": "MIL",
    "Actor2Code": "IGOSEAASN",
    "Actor2Name": "ASEAN",
    "Actor2KnownGroupCode": "ASN",
    "Actor2Type1Code": "IGO",
    "IsRootEvent": "1",
    "EventCode": "057",
    "EventBaseCode": "057",
    "EventRootCode": "05",
    "QuadClass": "1",
    "GoldsteinScale": "8.0",
    "NumMentions": "6",
    "NumSources": "2",
    "NumArticles": "6",
    "AvgTone": "1.2",
    "ActionGeo_Type": "4",
    "ActionGeo_FullName": "Jakarta, Jakarta Raya, Indonesia",
    "ActionGeo_CountryCode": "ID",
    "ActionGeo_Lat": "-6.17444",
    "ActionGeo_Long": "106.829",
    "DATEADDED": "20240301011500",
    "SOURCEURL": "https://www.example.org/a?b=1",
}


def line(columns: tuple[str, ...], row: dict[str, str], nothing: str = "") -> str:
    return "\t".join(row.get(c, nothing) for c in columns)


@pytest.fixture
def read(tmp_path: Path, book: Codebook, names: ActorNames) -> Any:
    """Reads text as a file of a format."""

    def reading(text: str, form: str) -> list[ImportedEvent | Refused]:
        path = tmp_path / f"table.{form}"
        path.write_text(text, encoding="utf-8")
        return list(read_events(path, form, book, names))

    return reading


def written(events: list[StoredEvent], form: str, book: Codebook) -> str:
    out = io.StringIO()
    write_events(events, form, book, out, "0.1")
    return out.getvalue()


def only(found: list[ImportedEvent | Refused]) -> ImportedEvent:
    assert len(found) == 1
    assert isinstance(found[0], ImportedEvent)
    return found[0]


def test_a_row_of_polecat(read: Any, book: Codebook) -> None:
    columns = book.columns["polecat"]
    event = only(read("\t".join(columns) + "\n" + line(columns, POLECAT_ROW, "None") + "\n", "polecat"))
    assert (event.type, event.mode, event.quad, event.intensity, event.contexts) == ("CONSULT", "visit", 1, 4.0, ("diplomatic", "military"))
    assert [(a.code, a.sector, a.name) for a in event.actors] == [("FRA", "GOV", "Emmanuel Macron")]
    assert [(a.code, a.sector) for a in event.recipients] == [("NATO", "IGO")]
    assert event.place is not None
    assert (event.place.name, event.place.country, event.place.geonames, event.published) == ("Brussels", "BEL", 2800866, "2018-01-02")


def test_a_stray_tab_in_a_name_of_polecat_is_mended(read: Any, book: Codebook) -> None:
    columns = book.columns["polecat"]
    torn = line(columns, POLECAT_ROW | {"Actor Name": "Emmanuel\tMacron"}, "None")
    event = only(read("\t".join(columns) + "\n" + torn + "\n", "polecat"))
    assert event.actors[0].name == "Emmanuel Macron"
    assert [a.code for a in event.recipients] == ["NATO"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"Event ID": "None"}, "no_id"), ({"Event Date": "soon"}, "bad_date"), ({"Event Type": "DEMAND"}, "unknown_code")],
)
def test_what_polecat_rows_are_refused_for(read: Any, book: Codebook, changes: dict[str, str], reason: str) -> None:
    columns = book.columns["polecat"]
    found = read("\t".join(columns) + "\n" + line(columns, POLECAT_ROW | changes, "None") + "\n", "polecat")
    assert [(r.row, r.reason) for r in found] == [(2, reason)]


def test_a_row_of_icews(read: Any, book: Codebook) -> None:
    columns = book.columns["icews"]
    event = only(read("\t".join(columns) + "\n" + line(columns, ICEWS_ROW) + "\n", "icews"))
    assert (event.id, event.type, event.cameo, event.outlet) == ("20718170@1995-01-01", "SUPPORT", "051", "The Toronto Star")
    assert [(a.code, a.sector) for a in (*event.actors, *event.recipients)] == [("RUS", "REB"), ("RUS", "GOV")]
    assert event.intensity == book.ontology.intensity("SUPPORT", None)


def test_one_number_on_two_days_are_two_events_of_icews(read: Any, book: Codebook) -> None:
    columns = book.columns["icews"]
    text = "\n".join(["\t".join(columns), line(columns, ICEWS_ROW), line(columns, ICEWS_ROW | {"Event Date": "1995-01-02"})]) + "\n"
    assert len({e.id for e in read(text, "icews")}) == 2


def test_a_code_that_is_none_is_replaced_by_the_event_text(read: Any, book: Codebook) -> None:
    columns = book.columns["icews"]
    assert only(read(line(columns, ICEWS_ROW | {"CAMEO Code": "13y", "Event Text": "Threaten"}) + "\n", "icews")).cameo == "130"
    refused = read(line(columns, ICEWS_ROW | {"CAMEO Code": "010", "Event Text": "Make statement"}) + "\n", "icews")
    assert [r.reason for r in refused] == ["no_plover_type"]


def test_triples_find_code_and_actors_by_name_and_the_same_id_each_time(read: Any) -> None:
    text = "date\tsource\trelation\ttarget\tsplit\n2014-01-01\tPolice (Australia)\tAccuse\tNowhere Man\ttrain\n"
    event, again = only(read(text, "triples")), only(read(text, "triples"))
    assert (event.type, event.cameo, event.actors[0].code, event.recipients, event.recipient_name) == ("ACCUSE", "112", "AUS", (), "Nowhere Man")
    assert event == again


def test_a_row_of_gdelt(read: Any, book: Codebook) -> None:
    event = only(read(line(book.columns["gdelt"], GDELT_ROW) + "\n", "gdelt"))
    assert (event.id, event.type, event.day, event.published, event.outlet) == ("1234567890", "SUPPORT", "2024-02-29", "2024-03-01", "example.org")
    assert [(a.code, a.sector) for a in (*event.actors, *event.recipients)] == [("USA", "MIL"), ("ASEAN", "IGO")]
    assert event.place is not None
    assert event.place.country == "IDN"


def test_gdelt_1_has_58_columns(read: Any, book: Codebook) -> None:
    columns = tuple(c for c in book.columns["gdelt"] if not c.endswith("ADM2Code"))
    assert len(columns) == 58
    assert only(read(line(columns, GDELT_ROW) + "\n", "gdelt")).type == "SUPPORT"


def test_a_row_of_gdelt_without_any_actor_is_refused(read: Any, book: Codebook) -> None:
    bare = {k: v for k, v in GDELT_ROW.items() if not k.startswith("Actor")}
    assert [r.reason for r in read(line(book.columns["gdelt"], bare) + "\n", "gdelt")] == ["no_actor"]


def test_a_lost_actor_is_empty_and_the_event_is_kept(read: Any, book: Codebook) -> None:
    half = {k: v for k, v in GDELT_ROW.items() if not k.startswith("Actor2")}
    assert only(read(line(book.columns["gdelt"], half) + "\n", "gdelt")).recipients == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "not_json"),
        ("[1]", "not_json"),
        ("{}", "no_id"),
        ('{"id": 1, "date": "x"}', "bad_date"),
        ('{"id": 1, "date": "2024-01-01", "event": ["DEMAND"]}', "unknown_code"),
    ],
)
def test_bad_lines_of_plover_are_named_by_line(read: Any, text: str, reason: str) -> None:
    assert [(r.row, r.reason) for r in read("\n" + text + "\n", "plover")] == [(2, reason)]


SURVIVES = {
    "polecat": ("type", "mode", "quad", "intensity", "contexts", "day", "outlet", "language", "published", "sides", "place"),
    "icews": ("type", "cameo", "day", "outlet", "codes", "where"),
    "gdelt": ("type", "cameo", "day", "codes", "where", "published"),
    "plover": (
        "type",
        "mode",
        "quad",
        "intensity",
        "contexts",
        "day",
        "outlet",
        "language",
        "published",
        "sides",
        "place",
        "cameo",
        "status",
        "background",
    ),
}


def facts(event: StoredEvent | ImportedEvent) -> dict[str, Any]:
    imported = isinstance(event, ImportedEvent)
    sides = [[(r.code, r.sector, r.name) for r in side] for side in (event.actors, event.recipients)]
    raw = event.place
    place = tuple(raw.values()) if isinstance(raw, dict) else (raw.name, raw.country, raw.geonames, raw.lat, raw.lon) if raw else None
    direct = ("type", "mode", "quad", "intensity", "contexts", "day", "outlet", "language", "published", "cameo", "status", "background")
    return {name: getattr(event, name) for name in direct} | {
        "sides": sides,
        "codes": [[r[:2] for r in side] for side in sides],
        "place": place,
        "where": (place[1], place[3], place[4]) if place else None,
        "imported": imported,
    }


@pytest.mark.parametrize("form", SURVIVES)
def test_what_survives_the_way_out_and_in(read: Any, book: Codebook, stored: Make, form: str) -> None:
    event = stored(mode="visit", type="CONSULT", quad=1, intensity=4.0, cameo="042", contexts=("diplomatic", "military"))
    back = only(read(written([event], form, book), form))
    was, now = facts(event), facts(back)
    if form in ("icews", "gdelt"):
        assert [[a[0] for a in side] for side in now["codes"]] == [["FRA"], ["IDN"]]
    assert {k: now[k] for k in SURVIVES[form]} == {k: was[k] for k in SURVIVES[form]}


@pytest.mark.parametrize("form", ["polecat", "icews", "gdelt", "plover"])
def test_the_way_in_out_and_in_again_changes_nothing_more(read: Any, book: Codebook, stored: Make, form: str) -> None:
    """A table that is imported, exported and imported again gives the same events, with the same ids."""
    sample = {"polecat": POLECAT_ROW, "icews": ICEWS_ROW, "gdelt": GDELT_ROW}
    if form == "plover":
        text = json.dumps({"id": "x1", "date": "2024-01-01", "actor": [{"code": "FRA", "sector": ["GOV"]}], "event": ["AID"], "quad_code": 2}) + "\n"
    else:
        text = line(book.columns[form], sample[form], "None" if form == "polecat" else "") + "\n"
    first = only(read(text, form))
    out = io.StringIO()
    write_events([as_stored(first, stored)], form, book, out, "1", header=False)
    second = only(read(out.getvalue(), form))
    kept = [k for k in SURVIVES[form] if k not in ("outlet", "where") or form != "gdelt"]
    assert {k: facts(second)[k] for k in kept} == {k: facts(first)[k] for k in kept}
    assert second.id == first.id


odd = st.text(st.characters(blacklist_categories=("Cs",)), max_size=12)


@pytest.mark.parametrize("form", ["polecat", "icews", "gdelt", "gdelt_mentions", "plover"])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_odd_values_never_break_a_row(book: Codebook, stored: Make, form: str, data: st.DataObject) -> None:
    """Tabs, line breaks, other scripts, no actors, many actors: always whole rows of the right width, as many as there are pairs."""
    role = st.builds(StoredRole, st.sampled_from(["IDN", "NATO", "KOS", "GAM", "???"]), st.sampled_from([None, "GOV", "UNO", "ISM", "PRM"]), odd)
    event = stored(
        id=data.draw(odd),
        outlet=data.draw(st.none() | odd),
        title=data.draw(st.none() | odd),
        url=data.draw(st.none() | odd),
        sentence=data.draw(st.none() | odd),
        actors=tuple(data.draw(st.lists(role, max_size=3))),
        recipients=tuple(data.draw(st.lists(role, max_size=3))),
        place=data.draw(
            st.none()
            | st.builds(lambda n, c: {"name": n, "country": c, "geonames": None, "lat": None, "lon": None}, odd, st.sampled_from([None, "IDN", "X"]))
        ),
        cameo=data.draw(st.sampled_from([None, "062", "190", "junk"])),
    )
    lines = written([event], form, book).split("\n")
    assert lines.pop() == ""
    if form == "plover":
        assert json.loads(lines[0])["event"] == ["COOPERATE"]
        return
    body = lines[1:] if form in ("polecat", "icews") else lines
    assert {len(row.split("\t")) for row in body} <= {len(book.columns[form])}
    pairs = max(1, len(event.actors)) * max(1, len(event.recipients))
    expected = 1 if form in ("polecat", "gdelt_mentions") else pairs if event.cameo in book.cameo.names else 0
    assert len(body) == expected


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_odd_cells_are_events_or_refusals_never_errors(book: Codebook, names: ActorNames, tmp_path: Path, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(["polecat", "icews", "gdelt"]))
    base = {"polecat": POLECAT_ROW, "icews": ICEWS_ROW, "gdelt": GDELT_ROW}[form]
    columns = book.columns[form]
    changed = data.draw(
        st.dictionaries(st.sampled_from(columns), odd | st.sampled_from(["nan", "1e999", "-1", "None; None", "http://[", "９９"]), max_size=4)
    )
    path = tmp_path / "odd.tab"
    path.write_bytes(("\t".join(columns) + "\n" + line(columns, base | changed) + "\n").encode())
    events = [e for e in read_events(path, form, book, names) if isinstance(e, ImportedEvent)]
    assert event_table(events, "odd.tab").schema == SCHEMA


def test_denied_and_hypothetical_events_stay_out_of_tables_without_a_status(book: Codebook, stored: Make) -> None:
    out = io.StringIO()
    events = [stored(status=s) for s in ("actual", "denied", "hypothetical")]
    done = write_events(events, "polecat", book, out, "1")
    assert (done.n_events, done.n_rows, dict(done.left_out)) == (3, 1, {"denied": 1, "hypothetical": 1})


def test_a_plan_is_a_promise_or_a_threat(book: Codebook, stored: Make) -> None:
    events = [stored(status="planned"), stored(status="planned", type="ASSAULT", quad=4, cameo="190"), stored(status="planned", type="PROTEST")]
    out = io.StringIO()
    done = write_events(events, "icews", book, out, "1", header=False)
    texts = [row.split("\t")[5:7] for row in out.getvalue().splitlines()]
    assert texts == [["Express intent to cooperate", "030"], ["Threaten", "130"]]
    assert dict(done.left_out) == {"planned": 1}


def test_plover_keeps_status_as_auxiliary_modes_and_places_the_sentence(book: Codebook, stored: Make) -> None:
    out = io.StringIO()
    event = stored(status="denied", background=True, said_by=StoredRole("FRA", "GOV", "Macron"))
    write_events([event], "plover", book, out, "1", lambda _: StoredEvidence(2, 100, 140, "…"))
    record = json.loads(out.getvalue())
    assert record["mode"] == ["negation", "historical"]
    assert record["text_info"] == {"sequence": 2, "start": 100, "end": 140}
    assert record["comment"]["said_by"]["code"] == "FRA"


def test_icews_numbers_are_whole_numbers_that_a_double_holds_and_differ_by_article(book: Codebook, stored: Make) -> None:
    events = [stored(article_id="a" * 64), stored(article_id="b" * 64)]
    numbers = [int(row.split("\t")[0]) for row in written(events, "icews", book).splitlines()[1:]]
    assert len(set(numbers)) == 2
    assert max(numbers) < 2**53


def test_mentions_find_their_event(book: Codebook, stored: Make) -> None:
    event, mention = (written([stored()], form, book).split("\t") for form in ("gdelt", "gdelt_mentions"))
    assert event[0] == mention[0] == "41"
    assert mention[4:6] == ["Antara", "https://example.org/a"]
    assert mention[11] == "83"
