"""The reader's word segmentation."""

from __future__ import annotations

import pytest

from haluan.language.words import find_words
from haluan.types.text import Span


def words(text: str) -> list[str]:
    return [text[s:e] for s, e in find_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Presiden Armenia menyatakan.", ["Presiden", "Armenia", "menyatakan", "."]),
        ("negara-negara anggota", ["negara-negara", "anggota"]),
        ("Perundingan AS-Iran buntu", ["Perundingan", "AS", "-", "Iran", "buntu"]),
        ("Moon Jae-in dan Ma'ruf Amin", ["Moon", "Jae-in", "dan", "Ma'ruf", "Amin"]),
        ("the U.S. said", ["the", "U.S.", "said"]),
        ("Iran's envoy didn't come", ["Iran", "'s", "envoy", "didn't", "come"]),
        ("Rp5.000 atau 7,5%", ["Rp", "5.000", "atau", "7,5", "%"]),
        ("Kamis (5/10/2023) 08.14", ["Kamis", "(", "5/10/2023", ")", "08.14"]),
        ("detik.com... ya", ["detik.com", "...", "ya"]),
        ("Dr. Amin", ["Dr.", "Amin"]),
        ("", []),
        (" \t\n", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_last_full_stop_stands_alone() -> None:
    text = "dipimpin H."
    assert [text[s:e] for s, e in find_words(text, Span(0, len(text)))] == ["dipimpin", "H", "."]


@pytest.mark.parametrize("text", ["Ω≈ç√ \U0001f642\U0001f642 中文 русский", "a\x00b\x07 c", "\u200bkata\ufeff", "—“kutip”—"])
def test_every_visible_character_is_in_one_word(text: str) -> None:
    spans = find_words(text)
    assert all(a[1] <= b[0] for a, b in zip(spans, spans[1:], strict=False))
    covered = {i for s, e in spans for i in range(s, e)}
    assert covered == {i for i, c in enumerate(text) if not c.isspace()}


def test_span_limits_the_search() -> None:
    text = "satu dua tiga"
    assert find_words(text, Span(5, 8)) == [(5, 8)]
