"""date_for: the date that belongs to a deed."""

from __future__ import annotations

import pytest

from haluan.coding.dates import find_dates
from haluan.coding.dates_attach import date_for, in_main_clause, offset_before
from haluan.dates_data import load_language
from haluan.types.text import DateValue, Span

PUBLISHED = DateValue("2023-10-07", "2023-10-07", "day")


@pytest.mark.parametrize(
    ("language", "text", "trigger", "expected"),
    [
        ("id", "Presiden bertemu raja Kamis (5/10) di istana.", "bertemu", "Kamis (5/10)"),
        ("id", "Kamis (5/10), presiden bertemu raja.", "bertemu", "Kamis (5/10)"),
        ("id", "Presiden pergi setelah bertemu raja pekan lalu.", "pergi", None),
        ("id", "Presiden pergi setelah bertemu raja pekan lalu.", "bertemu", "pekan lalu"),
        ("id", "Setelah bertemu raja pekan lalu, presiden pergi Kamis.", "pergi", "Kamis"),
        ("id", "Presiden, yang dipilih tahun lalu, tiba Kamis.", "tiba", "Kamis"),
        ("id", "Presiden, yang dipilih tahun lalu, tiba Kamis.", "dipilih", "tahun lalu"),
        ("id", "Kedua negara berkonflik sejak 2014.", "berkonflik", "2014"),
        ("id", "Pada Rabu polisi bertindak ketika massa membakar kantor.", "membakar", "Rabu"),
        ("id", "Menteri tiba Kamis; presiden menolak.", "menolak", None),
        ("id", "Presiden tiba Kamis di Baku lalu bertemu menteri Jumat.", "bertemu", "Jumat"),
        ("en", "Troops withdrew on Friday after rebels attacked last week.", "withdrew", "Friday"),
        ("en", "Troops withdrew on Friday after rebels attacked last week.", "attacked", "last week"),
        ("en", "Troops withdrew after talks held last month.", "withdrew", None),
        ("en", "He met the king on Tuesday, October 3, 2023, in Rome.", "met", "Tuesday, October 3, 2023"),
    ],
)
def test_date_of_a_deed(language: str, text: str, trigger: str, expected: str | None) -> None:
    words = load_language(language)
    at = text.index(trigger)
    chosen = date_for(Span(at, at + len(trigger)), Span(0, len(text)), find_dates(text, words, PUBLISHED), text, words)
    assert (chosen.text if chosen else None) == expected


def test_dates_of_other_sentences_are_not_taken() -> None:
    words = load_language("en")
    text = "He left on Friday. She stayed."
    dates = find_dates(text, words, PUBLISHED)
    assert date_for(Span(23, 29), Span(19, 30), dates, text, words) is None


@pytest.mark.parametrize(
    ("language", "text", "trigger", "counted"),
    [
        ("en", "He left on Friday, two days after rebels shelled the town.", "shelled", "two days after"),
        ("en", "He left on Friday, hours after rebels shelled the town.", "shelled", "hours after"),
        ("en", "A week before rebels shelled the town, he left.", "left", None),
        ("en", "He left after rebels shelled the town.", "shelled", None),
        ("id", "Ia pergi sehari sesudah pasukan menyerbu kota.", "menyerbu", "sehari sesudah"),
        ("id", "Ia pergi dua pekan lebih setelah pasukan menyerbu kota.", "menyerbu", "dua pekan lebih setelah"),
    ],
)
def test_days_counted_from_another_deed(language: str, text: str, trigger: str, counted: str | None) -> None:
    at = text.index(trigger)
    found = offset_before(Span(at, at + len(trigger)), Span(0, len(text)), text, load_language(language))
    assert (found[0] if found else None) == counted


@pytest.mark.parametrize(
    ("text", "trigger", "main"),
    [("Presiden, yang tahun ini menang, pergi.", "menang", False), ("Presiden, yang tahun ini menang, pergi.", "pergi", True)],
)
def test_a_relative_word_before_a_date_begins_a_clause(text: str, trigger: str, main: bool) -> None:
    words, at = load_language("id"), text.index(trigger)
    assert in_main_clause(Span(at, at + len(trigger)), Span(0, len(text)), find_dates(text, words, PUBLISHED), text, words) is main
