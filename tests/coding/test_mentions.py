"""Mentions of an article: states of bare role nouns, appositions, order, overlap."""

from __future__ import annotations

from haluan.coding.coder import Coder
from haluan.monitor import Desk
from tests.invented_world import Says, says_with


def test_a_role_noun_without_a_state_takes_that_of_its_neighbourhood(says: Says) -> None:
    coding = says("Dok la popol Celdor venas lo la vojo.", "Dok la armeo venas lo la vojo.")
    armeo = next(m for m in coding.mentions if m.text == "la armeo")
    assert [(a.code, a.sector) for a in armeo.actors] == [("CEL", "MIL")]
    assert armeo.how == "description"


def test_a_state_named_before_goes_before_one_behind(says: Says) -> None:
    coding = says("Dok la popol Celdor venas lo la vojo.", "Dok la armeo ataka Bostra.")
    armeo = next(m for m in coding.mentions if m.text == "la armeo")
    assert [a.code for a in armeo.actors] == ["CEL"]


def test_where_no_state_is_named_the_home_state_is_meant(says: Says) -> None:
    (armeo,) = says("Dok la armeo venas lo la vojo.").mentions
    assert [(a.code, a.sector) for a in armeo.actors] == [("AVA", "MIL")]


def test_a_name_in_front_takes_the_office_behind_it(says: Says) -> None:
    coding = says("Dok la Ruto Bel, zuminist Celdor, parla kon la popol Bostra.")
    bel = next(m for m in coding.mentions if "Bel" in m.text)
    assert [(a.code, a.sector, a.name, a.role) for a in bel.actors] == [("CEL", "GOV", "Ruto Bel", "foreign_minister")]


def test_an_outlet_is_a_source_and_no_actor(says: Says) -> None:
    (source,) = says("Dok la Zenu Novo venas lo la vojo.").mentions
    assert (source.kind, source.how, source.actors) == ("source", "outlet", ())


def test_a_place_is_no_actor(says: Says) -> None:
    (place,) = says("Dok en Lagoria venas lo la vojo.").mentions
    assert (place.kind, place.actors) == ("place", ())
    assert place.place is not None
    assert place.place.country == "AVA"


def test_ids_count_in_text_order(says: Says) -> None:
    coding = says("Avaria parla kon Bostra.", "Celdor ataka Rug Auror.", title="Avaria akuza Bostra")
    assert [m.id for m in coding.mentions] == [f"m{n}" for n in range(1, len(coding.mentions) + 1)]
    assert [m.span for m in coding.mentions] == sorted(m.span for m in coding.mentions)


def test_mentions_do_not_overlap(desk: Desk) -> None:
    mentions = says_with(Coder(desk.kit, "id"), "id")("TNI menembak dua anggota KKB di Papua.").mentions
    assert all(not a.span.overlaps(b.span) for a, b in zip(mentions, mentions[1:], strict=False))


def test_a_hyphen_is_no_verb(desk: Desk) -> None:
    (event,) = says_with(Coder(desk.kit, "en"), "en")("Then-President Donald Trump threatened North Korea in 2017.", published="2023-06-01").events
    assert event.actor[0].actor.name == "Donald Trump"


def test_counted_people_are_actors(desk: Desk) -> None:
    tell = says_with(Coder(desk.kit, "id"), "id")
    (people,) = (m for m in tell("Polisi menangkap 94 orang di Makassar.").mentions if "orang" in m.text)
    assert [(a.code, a.sector) for a in people.actors] == [("IDN", "CVL")]
    assert not any(m.actors for m in tell("Orang sering lupa hari di Makassar.").mentions if "Orang" in m.text)


def test_a_full_name_behind_an_office_and_a_comma_holds_it(desk: Desk) -> None:
    text = "Utusan Iran untuk IAEA, Farzan Dehlavi, menolak usul Rusia. Menurut Dehlavi, usul itu membahayakan perundingan di Wina."
    made = {m.text: [(a.code, a.name) for a in m.actors] for m in says_with(Coder(desk.kit, "id"), "id")(text, published="2014-11-26").mentions}
    assert made["Farzan Dehlavi"] == made["Dehlavi"] == [("IRN", "Farzan Dehlavi")]


def test_an_abbreviation_in_brackets_is_not_that_of_another_name(desk: Desk) -> None:
    text = "The farmers' relief mission in Sudan (FRM) condemned the attack. FRM trucks were burnt by rebels near Khartoum."
    assert not any(m.text == "FRM" and m.actors for m in says_with(Coder(desk.kit, "en"), "en")(text, published="2014-11-26").mentions)


def test_a_member_of_a_body_goes_before_a_namesake_out_of_office(desk: Desk) -> None:
    text = 'Anggota Dewan Perwakilan Rakyat Saleh Partono menyesalkan sikap pemerintah Indonesia. "Kerja kami sulit," ujar Saleh kepada wartawan.'
    assert {a.code for m in says_with(Coder(desk.kit, "id"), "id")(text, published="2014-11-26").mentions if m.text == "Saleh" for a in m.actors} == {
        "IDN"
    }
