"""The commands about alignment, end to end on invented records."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from haluan.alignment.columns import build_events
from haluan.cli import cli
from haluan.courses import alignment, camps_on, camps_table, read_source, series_table, turns, turns_table
from haluan.errors import DataError, HaluanError, UsageError

from .alignment.records import write_records
from .alignment.worlds import START, rows, turning

CODES = {"AAA": "ARM", "XXX": "RUS", "YYY": "FRA", "ZZZ": "IRN"}


@pytest.fixture(scope="module")
def records(tmp_path_factory) -> Path:
    return write_records(turning(), tmp_path_factory.mktemp("records") / "news.jsonl", CODES)


def run(*words: str | Path):
    result = CliRunner().invoke(cli, [str(w) for w in words])
    if isinstance(result.exception, HaluanError):
        raise result.exception
    return result


def test_alignment_tells_levels_and_counts(records):
    result = run("alignment", "ARM", "--records", records, "--with", "RUS,FRA", "--by", "quarter")
    assert result.exit_code == 0
    assert "ARM – RUS" in result.output and "ARM – FRA" in result.output
    lines = [json.loads(x) for x in run("alignment", "Armenia", "--records", records, "--with", "Russia", "--format", "jsonl").output.splitlines()]
    assert {x["other"] for x in lines} == {"RUS"} and all(x["low"] <= x["level"] <= x["high"] for x in lines if x["level"] is not None)


def test_turns_name_away_toward_dates_and_sentences(records):
    output = run("turns", "--focal", "ARM", "--records", records).output
    assert "Armenia away from Russia, toward France" in output and "Sentence " in output
    assert "menjauh dari Rusia" in run("turns", "--focal", "ARM", "--records", records, "--language", "id").output
    rows_ = [json.loads(x) for x in run("turns", "--records", records, "--focal", "ARM", "--format", "jsonl").output.splitlines()]
    assert rows_[0]["away_from"] == "RUS" and rows_[0]["event_ids"]


def test_camps_show_blocs_positions_and_memberships(records):
    output = run("camps", "--on", "2023-06-30", "--records", records, "--between", "RUS,FRA").output
    assert "Camps on 2023-06-30" in output and "RUS -1 … 1 FRA: ARM +" in output
    pair = next(json.loads(x) for x in run("camps", "--on", "2023-06-30", "--records", records, "--format", "jsonl").output.splitlines())
    assert {"tie", "s", "kappa", "pi", "shared"} <= set(pair)


def test_brief_in_both_languages_and_forms(records, tmp_path):
    english = run("brief", "ARM", "--records", records, "--with", "RUS,FRA").output
    assert english.startswith("# Armenia: course") and "away from Russia" in english and "«Sentence" in english
    page = tmp_path / "arm.html"
    run("brief", "ARM", "--records", records, "--with", "RUS,FRA", "--language", "id", "--output", page)
    text = page.read_text(encoding="utf-8")
    assert "<svg" in text and "menjauh dari Rusia" in text and "</html>" in text
    with pytest.raises(UsageError, match="Languages"):
        run("brief", "ARM", "--records", records, "--language", "xx")


@pytest.mark.parametrize("ending", ["svg", "png", "json"])
def test_charts_are_written(records, tmp_path, ending):
    run("alignment", "ARM", "--records", records, "--with", "RUS", "--by", "quarter", "--chart", tmp_path / f"line.{ending}")
    run("camps", "--on", "2023-06-30", "--records", records, "--chart", tmp_path / f"camps.{ending}")
    assert (tmp_path / f"line.{ending}").stat().st_size > 500 and (tmp_path / f"camps.{ending}").stat().st_size > 500


def test_weights_are_printed_with_reasons():
    output = run("alignment", "--weights").output
    assert "AGREE" in output and "patron" in output and "x status" in output


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("alignment", "Armania"), "Did you mean"),
        (("alignment", "Peru"), "no events with PER"),
        (("alignment", "ARM", "--since", "2023-01-01", "--until", "2022-01-01"), "before it begins"),
        (("alignment",), "no actor named"),
        (("alignment", "ARM", "--chart", "x.gif"), "Endings"),
    ],
)
def test_bad_words_get_a_clear_answer(records, words, told):
    with pytest.raises(UsageError, match=told):
        run(*words, "--records", records)


def test_empty_time_is_an_answer(records):
    result = run("alignment", "ARM", "--records", records, "--with", "RUS", "--since", "1990-01-01", "--until", "1990-12-31")
    assert result.exit_code == 0 and "no events between the two" in result.output
    assert "not enough data" in run("camps", "--on", "1990-06-30", "--records", records).output


def test_broken_records_name_file_and_line(tmp_path, records):
    bad = tmp_path / "bad.jsonl"
    bad.write_text(records.read_text(encoding="utf-8").splitlines()[0] + '\n{"record": 1, "article": {}}\n', encoding="utf-8")
    with pytest.raises(DataError, match=r"bad\.jsonl:2"):
        read_source(records=[bad])
    with pytest.raises(UsageError, match="no events named"):
        read_source()


def test_broken_weights_name_the_line(tmp_path, records):
    own = tmp_path / "own.yaml"
    own.write_text("values:\n  - {type: AGREE, value: 7, reason: too much}\ncounts: {}\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"values\[1\]"):
        run("alignment", "ARM", "--records", records, "--weights-file", own)


def test_python_functions_give_tables(records):
    source = read_source(records=[records])
    assert series_table(alignment(source, "ARM", ["RUS"])).num_rows > 40
    assert turns_table(turns(source, "ARM")).column("kind").to_pylist() == ["turn"]
    assert camps_table(*camps_on(source, START + timedelta(days=1200))).num_rows == 6


def test_copies_in_several_articles_count_once(tmp_path):
    events = build_events(rows("AAA", "XXX", START, 30, 1.0, 0.8, 1))
    one, two = (write_records(events, tmp_path / f"{n}.jsonl", CODES) for n in (1, 2))
    two.write_text(two.read_text(encoding="utf-8").replace('"id": "a', '"id": "copy'), encoding="utf-8")
    single, double = (alignment(read_source(records=r), "ARM", ["RUS"])[0] for r in ([one], [one, two]))
    assert single.n_events == double.n_events


def test_a_line_does_not_cross_a_period_without_a_level(records):
    from dataclasses import replace

    from haluan.charts import series_chart

    one = alignment(read_source(records=[records]), "ARM", ["RUS"], "quarter")[0]
    hole = tuple(replace(p, level=None, low=None, high=None) if n == 4 else p for n, p in enumerate(one.points))
    chart = series_chart([replace(one, points=hole)], axis="menjauh", names={"RUS": "Rusia"}).to_dict()
    rows_ = next(layer["data"]["values"] for layer in chart["layer"] if len(layer.get("data", {}).get("values", [])) > 5)
    assert {r["run"] for r in rows_} == {0, 1} and {r["other"] for r in rows_} == {"Rusia"}
    ends = [r["day"] for r in rows_ if r["run"] == 0]
    assert ends[-1] == hole[4].start.isoformat() and len(ends) == 5


def test_the_brief_speaks_one_language_and_separates_its_parts(records, tmp_path):
    page = tmp_path / "arm.html"
    run("brief", "ARM", "--records", records, "--with", "RUS,FRA", "--language", "id", "--output", page)
    text = page.read_text(encoding="utf-8")
    assert "mendekat" in text and "toward" not in text and "Rusia" in text.split("</svg>")[0]
    lines = run("brief", "ARM", "--records", records).output.splitlines()
    assert all(not lines[n - 1] for n, x in enumerate(lines) if x.startswith("#") and n)


def test_a_pole_without_ties_leaves_the_count_of_the_other(records):
    found, _ = camps_on(read_source(records=[records]), START + timedelta(days=1200))
    from haluan.courses import position

    place = position(found, "ARM", "RUS", "USA")
    assert place.place is None and place.deeds_first > 10 and place.deeds_second == 0
