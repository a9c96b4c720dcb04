"""A page like the one that the project was founded on, in our own words: an ally of Russia looks to France."""

from __future__ import annotations

from pathlib import Path

from haluan.monitor import Coded, Desk
from haluan.types.text import Capture

EXAMPLES = Path(__file__).parents[2] / "examples"
PAGE = """Dikalahkan Azerbaijan, Sekutu Rusia Ancam Membelot ke Prancis
loading...
A
A
EREVAN - Presiden Armenia Vahagn Khachaturyan mengatakan negaranya ingin mempererat kerja sama militer dengan Prancis.
Armenia kini menjadi anggota sejumlah blok ekonomi dan militer yang dipimpin Rusia.
Pemimpin Armenia menyalahkan Rusia sesudah Nagorno-Karabakh jatuh bulan lalu.
Tampil di saluran TV France 2, Kamis (5/10/2023), Khachaturyan berkata Armenia perlu "sekutu militer baru".
Dia menambahkan, "Prancis sudah bersedia membantu kami."
Menteri Luar Negeri Prancis Catherine Colonna berkunjung ke Yerevan. Diplomat tersebut berjanji memberikan bantuan militer kepada Armenia.
"""


def coded(desk: Desk) -> Coded:
    body = PAGE.encode()
    item = desk.code_capture(Capture("0" * 64, "founding", body, "text/plain", "utf-8"), "2023-10-07")
    assert isinstance(item, Coded)
    return item


def test_an_ally_who_turns_away_is_the_actor_and_the_patron_the_recipient(desk: Desk) -> None:
    events = {(e.actor[0].actor.code, e.type, e.recipient[0].actor.code) for e in coded(desk).coding.events}
    assert ("ARM", "THREATEN", "RUS") in events
    assert ("ARM", "ACCUSE", "RUS") in events
    assert ("ARM", "AGREE", "FRA") in events


def test_a_bloc_that_is_only_described_comes_as_candidates(desk: Desk) -> None:
    inferred = {(r.subject.code, r.object.code) for r in coded(desk).coding.relations if r.kind == "member_of" and r.object.inferred}
    assert {("ARM", "CSTO"), ("ARM", "EAEU")} <= inferred


def test_whom_the_words_mean(desk: Desk) -> None:
    named = {m.text: m.actors[0].name for m in coded(desk).coding.mentions if m.actors}
    assert named["Diplomat tersebut"] == "Catherine Colonna"
    assert named["Dia"] == "Vahagn Khachaturyan"
    assert named["Sekutu Rusia"] == "Armenia"


def test_a_guess_from_the_headline_gives_way_to_the_body(desk: Desk) -> None:
    (item,) = desk.code([str(EXAMPLES / "pages" / "12-honduras-taiwan.html")])
    assert isinstance(item, Coded)
    told = [(e.type, e.trigger.text) for e in item.coding.events if e.actor[0].actor.code == "HND" and "TWN" in {r.actor.code for r in e.recipient}]
    assert ("SANCTION", "memutuskan hubungan diplomatik") in told
    assert "Tinggalkan" not in {words for _, words in told}


def test_a_page_without_a_date_is_read_as_of_the_last_day_that_it_tells(desk: Desk) -> None:
    page = PAGE.replace("jatuh bulan lalu", "direbut Azerbaijan bulan lalu")
    item = desk.code_capture(Capture("1" * 64, "undated", page.encode(), "text/plain", "utf-8"))
    assert isinstance(item, Coded)
    assert item.article.published is None
    assert [d.value.start for d in item.coding.dates if d.text == "bulan lalu"] == ["2023-09-01"]
    assert ("ARM", "CSTO") in {(r.subject.code, r.object.code) for r in item.coding.relations if r.kind == "member_of"}
