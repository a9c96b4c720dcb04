"""The commands about alignment on a store: the same answers as from records, and turns of parties within one state."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pytest
from click.testing import CliRunner

from haluan.actor_data import load_actors
from haluan.alignment.columns import Events, build_events, day_of
from haluan.cli import cli
from haluan.course_sources import is_inner
from haluan.courses import alignment, camps_on, find_actor, get_actor, read_source, turns
from haluan.errors import UsageError
from haluan.monitor import directory
from haluan.store import Writer
from tests.alignment.records import write_records
from tests.alignment.worlds import START, rows, turning

STATES = {"AAA": "ARM", "XXX": "RUS", "YYY": "FRA", "ZZZ": "IRN"}
PARTIES = {
    "AAA": "NasDem Party",
    "XXX": "Indonesian Democratic Party of Struggle",
    "YYY": "Prosperous Justice Party",
    "ZZZ": "National Mandate Party",
}


def reports(events: Events, codes: dict[str, str] | None) -> list[dict[str, object]]:
    """Rows of an import; without codes the actors are parties of one state."""
    made = []
    for n in range(len(events)):
        kind, day = events.kinds[events.kind[n]], day_of(events.day[n])
        one, two = events.actors[events.actor[n]], events.actors[events.recipient[n]]
        who = {"actor": one, "recipient": two}
        row: dict[str, object] = {
            "id": f"{'p' if codes is None else 's'}{events.ids[n]}", "origin": "polecat", "source_file": "invented.csv", "source_row": n,
            "type": kind.type, "mode": kind.mode, "contexts": list(kind.contexts), "quad": kind.quad, "intensity": kind.intensity, "day": day,
            "outlet": events.outlets[events.outlet[n]],
        }  # fmt: skip
        for side, name in who.items():
            row |= {
                side: codes[name] if codes else "IDN",
                f"{side}_sector": "GOV" if codes else "PTY",
                f"{side}_name": None if codes else PARTIES[name],
            }
        made.append(row)
    return made


def store_of(path: Path, made: list[dict[str, object]]) -> Path:
    with Writer.open(path) as writer:
        run = writer.start_run("test", "0.1", "kit", ())
        writer.save_events(run, pa.Table.from_pylist(made))
        writer.end_run(run)
    return path


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    return store_of(tmp_path_factory.mktemp("store") / "s.duckdb", reports(turning(), STATES) + reports(turning(7), None))


def run(store: Path, *words: str | Path):
    result = CliRunner().invoke(cli, [*map(str, words), "--store", str(store)])
    if isinstance(result.exception, UsageError):
        raise result.exception
    return result


def test_codes_of_states_and_organisations_are_no_parties():
    """So that whoever asks for a state need not wait for the tables of everybody within states."""
    assert len(load_actors().parties) > 100
    assert not load_actors().parties.keys() & directory().names().keys()
    assert [is_inner(name) for name in ("IDN", "ASEAN", "PDIP", "IDN:Ministry of Finance", "IDN.OPP", "XXX")] == [
        False,
        False,
        True,
        True,
        True,
        False,
    ]


def test_a_store_tells_the_turns_that_its_records_tell(store, tmp_path):
    records = write_records(turning(), tmp_path / "r.jsonl", STATES)
    one, two = turns(read_source(store=store), "ARM"), turns(read_source(records=[records]), "ARM")
    assert [(t.kind, t.away_from, t.toward_whom) for t in one] == [(t.kind, t.away_from, t.toward_whom) for t in two] == [("turn", "RUS", "FRA")]


def test_alignment_camps_and_brief_of_a_store(store, tmp_path):
    lines = [json.loads(x) for x in run(store, "alignment", "Armenia", "--with", "Russia", "--format", "jsonl").output.splitlines()]
    assert len(lines) > 40 and {x["n_stories"] > 0 for x in lines if x["n_events"]} == {True}
    assert "ARM" in run(store, "camps", "--on", "2023-06-30").output
    assert "away from Russia" in run(store, "brief", "ARM").output
    page = tmp_path / "arm.html"
    assert run(store, "brief", "ARM", "--language", "id", "--output", page).exit_code == 0 and "menjauh dari Rusia" in page.read_text("utf-8")


def test_a_party_turns_from_another_within_its_state(store):
    source = read_source(store=store)
    assert [(t.kind, t.away_from, t.toward_whom) for t in turns(source, "NasDem")] == [("turn", "PDIP", "PKS")]
    output = run(store, "turns", "--focal", "NASDEM").output
    assert "NasDem away from PDIP, toward PKS" in output
    assert "NasDem menjauh dari PDIP" in run(store, "turns", "--focal", "NASDEM", "--language", "id").output


def test_parties_have_courses_and_camps(store):
    source = read_source(store=store)
    course = alignment(source, "NASDEM", ["PDI Perjuangan"])[0]
    levels = [p.level for p in course.points if p.level is not None]
    assert course.other == "PDIP" and levels[0] > 0 > levels[-1]
    found, _ = camps_on(source, date(2023, 6, 30), actors=["NASDEM", "PDIP", "PKS", "PAN_IDN"])
    blocs = found.blocs()
    assert any({"NASDEM", "PKS"} <= set(b) and "PDIP" not in b for b in blocs)


def test_a_deed_between_two_parties_that_are_both_asked_for_comes_once(store):
    source = read_source(store=store)
    one, both = source.events_of(["NASDEM"], None, None), source.events_of(["NASDEM", "PDIP"], None, None)
    assert len(one) > 0 and len(both) == len({(e, a, r) for e, a, r in zip(both.ids, both.actor, both.recipient, strict=True)}) >= len(one)


def test_inner_events_are_none_of_the_states(store):
    source = read_source(store=store)
    assert {code for code, _ in source.actors} >= {"ARM", "RUS"}
    assert source.inner()[0][0] == "NASDEM" and find_actor(source, "GOLKAR") is None
    with pytest.raises(UsageError, match="no events with GOLKAR"):
        get_actor(source, "golkar")
    with pytest.raises(UsageError, match=r"NASDEM"):
        get_actor(source, "nasdemm")


def test_bad_words_on_a_store_get_a_clear_answer(store):
    with pytest.raises(UsageError, match="Did you mean"):
        run(store, "alignment", "Armania")
    with pytest.raises(UsageError, match="before it begins"):
        run(store, "turns", "--focal", "ARM", "--since", "2023-01-01", "--until", "2022-01-01")
    assert "no events between the two" in run(store, "alignment", "ARM", "--with", "RUS", "--since", "1990-01-01", "--until", "1990-02-01").output


def test_one_event_only_and_thousands_on_one_day(tmp_path):
    single = store_of(tmp_path / "one.duckdb", reports(build_events(rows("AAA", "XXX", START, 200, 3.0, 0.8, 1)).take(slice(0, 1)), STATES))  # type: ignore[arg-type]
    assert "not enough data" in run(single, "alignment", "ARM", "--with", "RUS").output
    assert "No lasting change" in run(single, "turns", "--focal", "ARM").output
    busy = reports(build_events(rows("AAA", "XXX", START, 10, 300.0, 0.8, 1)), STATES)
    full = store_of(tmp_path / "day.duckdb", [dict(r, day=START + timedelta(days=3), id=f"d{n}") for n, r in enumerate(busy)])
    told = run(full, "alignment", "ARM", "--with", "RUS").output
    assert "2020-01-01" in told and "+" in told
    assert "No lasting change" in run(full, "turns", "--focal", "ARM").output
