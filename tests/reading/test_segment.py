"""Sentence ends, and the full stops that are none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from haluan.reading import ReadingKnowledge
from haluan.reading.segment import split_sentences
from haluan.reading_data import shipped_reading

CASES = [
    ("id", "PT. Pertamina naik. Harga turun.", 2),
    ("id", "Presiden H.M. Soeharto mundur. Ia diganti.", 2),
    ("id", "Harganya Rp. 5.000 per liter. Naik 3.5 persen.", 2),
    ("id", "Menlu A.S. Antony Blinken tiba di Jakarta.", 1),
    ("id", "“Kami menolak.” Dia pergi.", 2),
    ("id", "“Kami menolak,” kata dia. “Kami tidak takut.”", 2),
    ("id", "“Kami menolak!” kata dia.", 1),
    ("id", "Ia mundur dari wilayah itu.Namun pasukannya tetap tinggal.", 2),
    ("id", "Ia berkata kepada KOMPAS.com bahwa ia menolak.", 1),
    ("id", "Ia datang; ia pergi.", 1),
    ("id", "Ia ragu... lalu pergi. Ia kembali.", 2),
    ("id", "Pukul 10.30 WIB rapat dimulai pada 5.10.2023. Rapat selesai.", 2),
    ("id", "Menurut UU No. 5 Tahun 2020 itu sah. Ia setuju.", 2),
    ("en", "The U.S. said no. The U.N. said yes.", 2),
    ("en", "He left the U.S. The visit ended.", 2),
    ("en", "Mr. Smith met Gen. Jones on Oct. 5 in Paris. They talked.", 2),
    ("en", 'He said, "We will not go." She left.', 2),
    ("en", "Prices rose 3.5 percent. Is that much? No.", 3),
    ("en", "J. K. Smith arrived. He spoke.", 2),
]


@pytest.mark.parametrize(("language", "text", "count"), CASES)
def test_count(language: str, text: str, count: int, knowledge: ReadingKnowledge) -> None:
    spans = split_sentences(text, 0, len(text), knowledge.segments[language])
    assert len(spans) == count, [s.of(text) for s in spans]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("abAB .?!…\"”“'()1,\n-")), max_size=80))
def test_spans_cover_all_but_blanks(text: str) -> None:
    rules = shipped_reading().segments["id"]
    spans = split_sentences(text, 0, len(text), rules)
    assert "".join("".join(s.of(text).split()) for s in spans) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))
