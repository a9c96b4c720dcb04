"""Gold pages coded and scored."""

from __future__ import annotations

from haluan.coding.coder import Coder
from haluan.evaluation import coded_events, gold_events, is_aside, report, score_gold
from haluan.gold import parse_passage
from haluan.monitor import Desk
from haluan.scoring import score_article
from tests.invented_world import says_with

PAGE = """\
### Contoh 2023-10-07 article
= [m1:RUS.GOV Rusia] {e1 Kecam} [m2:ARM.GOV Armenia]
~read_also Baca juga: Harga gandum naik lagi
[m3:RUS.GOV Rusia] mengecam [m4:ARM.GOV Armenia] karena [m5=m4 negara itu] ingin bekerja sama dengan negara lain di luar kawasan Kaukasus.
Menurut sejumlah pengamat, hubungan itu sudah lama dingin dan warga tidak terkejut melihat pernyataan yang keluar pada hari Kamis tersebut.
e1 m1 > m2 ACCUSE actual 2023-10-07/none mode=disapprove
rel m4 ally_of m3"""
PASSAGE = parse_passage(PAGE.split("\n"), "here:1")


def test_references_lead_to_codes(desk: Desk) -> None:
    quads = {name: t.quad for name, t in desk.kit.ontology.types.items()}
    (event,) = gold_events(PASSAGE, quads)
    assert event.actor == {("RUS", "GOV")}
    assert event.quad == 3
    assert event.words == "Kecam"


def test_a_page_is_scored_from_its_raw_form(desk: Desk) -> None:
    (score,) = score_gold(desk, [PASSAGE])
    assert score.language == "id"
    assert score.tallies["type"].hit == 1
    assert score.tallies["relations"].gold == 1
    assert score.tallies["mentions found"].gold == 5
    lines = list(report([score], errors=True))
    assert any(line.startswith("type ") and "F1 1.000" in line for line in lines)
    assert "== here:1" in lines


def test_a_page_that_is_skipped_scores_as_empty(desk: Desk) -> None:
    german = "Der Präsident hat gestern erklärt, dass das Land die Beziehungen nach langer Debatte abbrechen wird, und die Regierung stimmte zu."
    title, event = "= [m1:RUS.GOV Moskau] {e1 rügt} [m2:ARM.GOV Armenien]", "e1 m1 > m2 ACCUSE actual 2023-10-07/none"
    (score,) = score_gold(desk, [parse_passage(["### Beispiel 2023-10-07 article", title, german, german, event], "here:1")])
    assert "SKIPPED" in score.where
    assert (score.tallies["type"].hit, score.tallies["type"].gold) == (0, 1)


def test_coded_events_as_scored(desk: Desk) -> None:
    coding = says_with(Coder(desk.kit, "id"), "id")("Rusia mengecam Armenia.")
    (event,) = coded_events(coding.events)
    assert score_article("a", "id", [event], coded_events(coding.events)).tallies["type"].f1 == 1.0


def test_what_is_aside_hangs_on_the_title_alone() -> None:
    other = parse_passage(PAGE.replace("Contoh 2023-10-07", "Lain 2020-01-01").split("\n"), "there:9")
    assert is_aside(PASSAGE) == is_aside(other)
