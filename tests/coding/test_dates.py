"""find_dates: forms, granularity, cues, and what is no date."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from haluan.coding.dates import find_dates
from haluan.coding.dates_words import DateWords
from haluan.dates_data import load_language
from haluan.types.text import DateValue

DEV_FILE = Path(__file__).parents[2] / "eval" / "dates" / "dates_dev.jsonl"
FLOOR_SHARE = 0.97
"""Share of the development expressions that must stay right (span, value and flag); eval/dates/score.py tells today's figure."""
SATURDAY = "2023-10-07"


@pytest.fixture(scope="module")
def packs() -> dict[str, DateWords]:
    return {language: load_language(language) for language in ("id", "en")}


def found(words: DateWords, text: str, published: str | None = SATURDAY) -> list[tuple[str, str, str, str]]:
    anchor = DateValue(published, published, "day") if published else None
    return [(d.text, d.value.start, d.value.end, d.value.granularity) for d in find_dates(text, words, anchor)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kamis (5/10/2023)", ("Kamis (5/10/2023)", "2023-10-05", "2023-10-05", "day")),
        ("tiba pekan lalu", ("pekan lalu", "2023-09-25", "2023-10-01", "week")),
        ("sejak awal bulan ini", ("awal bulan ini", "2023-10-01", "2023-10-31", "month")),
        ("pada kuartal III 2023", ("kuartal III 2023", "2023-07-01", "2023-09-30", "quarter")),
        ("tahun 1990-an", ("tahun 1990-an", "1990-01-01", "1999-12-31", "year")),
        ("KTT 9-10 September 2023", ("9-10 September 2023", "2023-09-09", "2023-09-10", "day")),
        ("minggu lalu", ("minggu lalu", "2023-09-25", "2023-10-01", "week")),
        ("massa berkumpul Minggu lalu", ("Minggu lalu", "2023-10-01", "2023-10-01", "day")),
        ("serangan pada Sabtu", ("Sabtu", "2023-10-07", "2023-10-07", "day")),
        ("akan tiba pada Senin", ("Senin", "2023-10-09", "2023-10-09", "day")),
        ("kata menteri yang akan pergi, Senin", ("Senin", "2023-10-02", "2023-10-02", "day")),
    ],
)
def test_indonesian_forms(packs: dict[str, DateWords], text: str, expected: tuple[str, str, str, str]) -> None:
    assert found(packs["id"], text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 3/1/2023", ("3/1/2023", "2023-03-01", "2023-03-01", "day")),
        ("Thursday night", ("Thursday night", "2023-10-05", "2023-10-05", "day")),
        ("late September", ("late September", "2023-09-01", "2023-09-30", "month")),
        ("will meet on Monday", ("Monday", "2023-10-09", "2023-10-09", "day")),
        ("said on Monday it will go", ("Monday", "2023-10-02", "2023-10-02", "day")),
        ("Feb 24-26", ("Feb 24-26", "2023-02-24", "2023-02-26", "day")),
    ],
)
def test_english_forms(packs: dict[str, DateWords], text: str, expected: tuple[str, str, str, str]) -> None:
    assert found(packs["en"], text) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "selama tiga tahun, usia 30 tahun, dua minggu, pukul 10.00 WIB"),
        ("id", "UU No. 5 Tahun 2018, Resolusi 2231, pasal 5/2014"),
        ("id", "2.014 orang, 2000 tentara, Rp 2014 miliar, skor 3-1, Boeing 737-800"),
        ("id", "Theresa Mei dan Mei Lan"),
        ("en", "They may march; Theresa May waited a second for three years."),
        ("en", "Resolution 1973 of the council, $2020, 1950 civilians, a 52-48 vote"),
    ],
)
def test_what_is_no_date(packs: dict[str, DateWords], language: str, text: str) -> None:
    assert found(packs[language], text) == []


def test_without_anchor_only_explicit_dates(packs: dict[str, DateWords]) -> None:
    text = "Kemarin, Kamis dan pekan lalu; tetapi 5 Mei 2020 dan keesokan harinya."
    assert [d[:2] for d in found(packs["id"], text, None)] == [("5 Mei 2020", "2020-05-05"), ("keesokan harinya", "2020-05-06")]


def test_conflict_keeps_the_date_and_flags_it(packs: dict[str, DateWords]) -> None:
    (date,) = find_dates("Kamis (4/10/2023)", packs["id"], None)
    assert date.conflict and date.value.start == "2023-10-04"


def test_weekday_decides_the_year_of_a_yearless_date(packs: dict[str, DateWords]) -> None:
    assert found(packs["id"], "Senin (30/10)")[0][1] == "2023-10-30"
    assert found(packs["id"], "Minggu (30/10)")[0][1] == "2022-10-30"


def test_impossible_days_are_no_dates(packs: dict[str, DateWords]) -> None:
    assert found(packs["id"], "31 Februari 2023 dan (45/13)") == [("Februari 2023", "2023-02-01", "2023-02-28", "month")]


def test_spans_hold_their_words_in_order(packs: dict[str, DateWords]) -> None:
    for written in DEV_FILE.read_text(encoding="utf-8").splitlines():
        line = json.loads(written)
        dates = find_dates(line["text"], packs[line["language"]], DateValue("2024-08-20", "2024-08-20", "day"))
        assert all(d.span.of(line["text"]) == d.text and d.value.start <= d.value.end for d in dates)
        assert all(a.span.end <= b.span.start for a, b in zip(dates, dates[1:], strict=False))


@pytest.mark.parametrize("language", ["id", "en"])
def test_development_file_stays_right(packs: dict[str, DateWords], language: str) -> None:
    lines = [json.loads(written) for written in DEV_FILE.read_text(encoding="utf-8").splitlines()]
    right = gold = 0
    for line in (each for each in lines if each["language"] == language):
        values = set(found(packs[language], line["text"], line["published"]))
        wanted = [(d["text"], d["value"]["start"], d["value"]["end"], d["value"]["granularity"]) for d in line["dates"]]
        gold += len(wanted)
        right += sum(each in values for each in wanted)
    assert right / gold >= FLOOR_SHARE


def test_a_day_before_counts_from_what_was_done_not_from_a_beginning_or_a_deadline() -> None:
    words = load_language("id")
    text = "Rabu (4/10) ia tiba di kota yang sejak Senin dikepung. Sehari sebelumnya ia bertemu raja."
    assert [d.value.start for d in find_dates(text, words, DateValue("2023-10-07", "2023-10-07", "day"))][-1] == "2023-10-03"


def test_a_future_cue_does_not_reach_into_a_relative_clause() -> None:
    text = "Advances would end the truce that came into effect on Friday."
    (found,) = find_dates(text, load_language("en"), DateValue("2017-01-02", "2017-01-02", "day"))
    assert found.value.start == "2016-12-30"


def test_counted_units_are_no_time_told_before() -> None:
    text = "Pada 2020 ia terpilih. Pemimpin berusia 87 tahun itu pergi."
    assert [d.text for d in find_dates(text, load_language("id"), DateValue("2023-10-07", "2023-10-07", "day"))] == ["2020"]
