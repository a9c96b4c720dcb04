"""Lines broken in mid-sentence are put together, and only those."""

from __future__ import annotations

from haluan.reading.lines import split_lines, unwrap

WRAPPED = """Polisi memukul mundur barisan pengunjuk rasa yang
bertahan di dekat pintu belakang Gedung
DPR sampai Selasa malam.
Massa baru bubar menjelang tengah malam."""


def test_a_sentence_broken_into_lines_is_whole_again() -> None:
    assert [line.text for line in unwrap(split_lines(WRAPPED))] == [
        "Polisi memukul mundur barisan pengunjuk rasa yang bertahan di dekat pintu belakang Gedung DPR sampai Selasa malam.",
        "Massa baru bubar menjelang tengah malam.",
    ]


def test_a_title_and_what_stands_under_it_stay_apart() -> None:
    page = "Armenia Bekukan Keanggotaan di Pakta Pimpinan Rusia\nYEREVAN - Armenia membekukan keanggotaannya.\nbaca juga berita lain"
    assert [line.text for line in unwrap(split_lines(page))] == page.split("\n")


def test_blank_lines_end_a_paragraph() -> None:
    page = "Sebuah baris yang cukup panjang tanpa titik\n\nlalu baris lain setelah baris kosong"
    assert len(unwrap(split_lines(page))) == 2
