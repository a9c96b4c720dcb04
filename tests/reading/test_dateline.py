"""Datelines as outlets write them."""

from __future__ import annotations

import pytest

from haluan.reading import ReadingKnowledge, dateline_end, find_dateline

CASES = [
    ("YEREVAN - Presiden itu berkata.", "YEREVAN", "YEREVAN", None),
    ("JAKARTA, KOMPAS.com - Menteri itu berkata.", "JAKARTA, KOMPAS.com", "JAKARTA", "Kompas.com"),
    ("REPUBLIKA.CO.ID, PARIS -- Menteri itu berkata.", "REPUBLIKA.CO.ID, PARIS", "PARIS", "Republika"),
    ("Jakarta, CNN Indonesia -- Menteri itu berkata.", "Jakarta, CNN Indonesia", "Jakarta", "CNN Indonesia"),
    ("Jakarta (ANTARA) - Menteri itu berkata.", "Jakarta (ANTARA)", "Jakarta", "ANTARA"),
    ("MOSCOW (Reuters) - Russia said so.", "MOSCOW (Reuters)", "MOSCOW", "Reuters"),
    ("WASHINGTON, Oct 5 (AP) — The president said so.", "WASHINGTON, Oct 5 (AP)", "WASHINGTON", "Associated Press"),
    ("TEMPO.CO, Bamako - Junta itu berkata.", "TEMPO.CO, Bamako", "Bamako", "Tempo"),
    ("Liputan6.com, Yerevan - Presiden itu berkata.", "Liputan6.com, Yerevan", "Yerevan", "Liputan6"),
    ("KBRN, Jakarta: Menteri itu berkata.", "KBRN, Jakarta", "Jakarta", "RRI"),
    ("Merdeka.com - Menteri itu berkata.", "Merdeka.com", None, "Merdeka"),
    ("BEIJING, KOMPAS — Presiden itu berkata.", "BEIJING, KOMPAS", "BEIJING", "Kompas"),
    ("KONTAN.CO.ID - BUENOS AIRES. Presiden itu berkata.", "KONTAN.CO.ID - BUENOS AIRES", "BUENOS AIRES", "Kontan"),
    ("CARACAS, Venezuela (AP) — The president said so.", "CARACAS, Venezuela (AP)", "CARACAS", "Associated Press"),
    ("KUALA LUMPUR – Menteri itu berkata.", "KUALA LUMPUR", "KUALA LUMPUR", None),
    ("ISLAMABAD: Helicopters struck two posts.", "ISLAMABAD", "ISLAMABAD", None),
    ("Jakarta - Menteri itu berkata.", "Jakarta", "Jakarta", None),
]


@pytest.mark.parametrize(("text", "line", "place", "outlet"), CASES)
def test_dateline(text: str, line: str, place: str | None, outlet: str | None, knowledge: ReadingKnowledge) -> None:
    found = find_dateline(text, knowledge)
    assert found is not None
    assert (found.dateline.text, found.dateline.place, found.outlet) == (line, place, outlet)
    assert text.startswith(line)


@pytest.mark.parametrize(
    "text", ["Presiden itu berkata bahwa negaranya menolak.", "Al-Qaeda menyerang kota itu.", "“Tidak,” kata dia.", "F-16 jatuh di laut."]
)
def test_no_dateline(text: str, knowledge: ReadingKnowledge) -> None:
    assert find_dateline(text, knowledge) is None


def test_end_is_where_the_words_begin(reads) -> None:  # type: ignore[no-untyped-def]
    article = reads("Menteri Bertemu Mitranya di Paris\nPARIS, KOMPAS.com - Menteri itu mengatakan bahwa ia tidak akan mundur dari jabatannya.")
    assert article.text[dateline_end(article) :].startswith("Menteri itu mengatakan")
    assert article.dateline.place == "PARIS"


def test_long_capital_runs_stay_quick(knowledge: ReadingKnowledge) -> None:
    assert find_dateline("A" * 5000, knowledge) is None
    assert find_dateline("Abc " * 2000, knowledge) is None


@pytest.mark.parametrize(
    "text",
    [
        "Deputy Secretary (North Africa and Sahel) Amina Tarek called in the envoy.",
        "Perdana Menteri (PM) Kamboja Hun Manet menolak usul itu.",
        "Menteri Pertahanan (Menhan) Prabowo Subianto bertolak ke Ankara.",
    ],
)
def test_an_office_with_a_bracket_is_no_dateline(text: str, knowledge: ReadingKnowledge) -> None:
    assert find_dateline(text, knowledge) is None
