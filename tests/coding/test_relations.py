"""Standing relations, told and inferred from dated memberships."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haluan.coding.coder import Coder
from haluan.coding.relations import Considered, once
from haluan.monitor import Desk
from haluan.types.coding import Coding, Evidence, Relation, RelationEnd
from haluan.types.text import Span
from tests.invented_world import Says, says_with


def triples(coding: Coding) -> list[tuple[str, str, str]]:
    return [(r.subject.code, r.kind, r.object.code) for r in coding.relations]


def test_membership_and_alliance(says: Says) -> None:
    assert triples(says("Bostra estas ano da Pakto Unia.")) == [("BOS", "member_of", "UNIA")]
    assert triples(says("Bostra estas amiko da Avaria.")) == [("BOS", "ally_of", "AVA")]


def test_a_state_is_no_member_of_a_state(says: Says) -> None:
    assert triples(says("Bostra estas ano da Avaria.")) == []


@pytest.mark.parametrize("text", ["Bostra ne estas ano da Pakto Unia.", "Bostra vol estas ano da Pakto Unia.", "Se Bostra estas ano da Pakto Unia."])
def test_what_is_not_so_is_no_relation(says: Says, text: str) -> None:
    assert triples(says(text)) == []


def test_a_relation_is_told_once_with_its_sentence(says: Says) -> None:
    coding = says("Bostra estas amiko da Avaria.", "Dok Bostra estas amiko da Avaria.")
    (relation,) = coding.relations
    assert relation.evidence[0].text == "Bostra estas amiko da Avaria."
    assert relation.subject.mention == "m1"
    assert not relation.object.inferred


def test_a_bloc_that_is_only_described_gives_candidates_on_the_date(desk: Desk) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    relations = says("Armenia adalah anggota blok militer yang dipimpin Rusia.", published="2023-10-07").relations
    members = [r for r in relations if r.kind == "member_of"]
    assert {"CSTO"} <= {r.object.code for r in members}
    assert all(r.object.inferred for r in members)
    assert ("ARM", "led_by", "RUS") not in [(r.subject.code, r.kind, r.object.code) for r in relations]


def test_who_leaves_was_a_member_until_then(desk: Desk) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    (relation,) = says("Angola keluar dari OPEC pada 21 Desember 2023.", published="2023-12-22").relations
    assert (relation.subject.code, relation.kind, relation.object.code) == ("AGO", "member_of", "OPEC")
    assert relation.since is None
    assert relation.until is not None
    assert relation.until.start == "2023-12-21"


def test_who_only_plans_to_leave_is_a_member_still(desk: Desk) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    (relation,) = says("Angola berencana keluar dari OPEC pada 21 Desember 2024.", published="2023-12-22").relations
    assert (relation.subject.code, relation.kind, relation.object.code) == ("AGO", "member_of", "OPEC")
    assert relation.until is None


def test_a_later_leaving_ends_the_membership_told_before(desk: Desk) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    text = "Angola adalah anggota OPEC. Menteri pergi. Angola keluar dari OPEC pada 21 Desember 2023."
    (relation,) = [r for r in says(text, published="2023-12-22").relations if r.subject.code == "AGO"]
    assert relation.until is not None
    assert relation.until.start == "2023-12-21"


def test_a_later_sentence_ends_what_an_earlier_one_tells(desk: Desk) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    (told,), (left,) = says("Angola adalah anggota OPEC.").relations, says("Angola keluar dari OPEC pada 21 Desember 2023.").relations
    left = replace(left, evidence=tuple(replace(e, sentence=3) for e in left.evidence))
    (relation,) = once([left, told])
    assert relation.until == left.until
    assert relation.until is not None
    assert relation.evidence == (*told.evidence, *left.evidence)


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("id", "Estonia, yang sejak pekan lalu tercatat sebagai anggota NATO, meminta jet.", ("EST", "member_of", "NATO")),
        ("id", "Belarus, pelindung paling setia Rusia, ikut hadir.", ("BLR", "ally_of", "RUS")),
        ("id", "Ketua Hamas Sulaiman Karimuddin menolak usul itu.", ("HAMAS", "leads", "HAMAS")),
        ("en", "Chad was admitted to ECOWAS in May.", ("TCD", "member_of", "ECOWAS")),
    ],
)
def test_wordings_that_no_list_holds(desk: Desk, language: str, text: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in triples(says_with(Coder(desk.kit, language), language)(text))


def test_the_head_of_a_relative_clause_is_the_subject_behind_it(desk: Desk) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    (event,) = says("Wilayah Nagorno-Karabakh yang dipimpin etnis Armenia direbut kembali oleh Azerbaijan.", published="2023-10-07").events
    assert ([r.actor.code for r in event.actor], [r.actor.code for r in event.recipient]) == (["AZE"], ["NKR"])


def test_an_ally_named_by_his_ally_is_not_tied_to_others_nearby(desk: Desk) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    text = "Armenia mengecam serangan itu.", "Sekutu Rusia itu menuduh Azerbaijan melanggar gencatan senjata."
    assert not [t for t in triples(says(*text)) if t[1] == "ally_of" and "AZE" in t]


def test_who_leads_a_body_and_whom_it_is_led_by_are_one_relation() -> None:
    bloc, state, evidence = RelationEnd("UNIA", "Unia"), RelationEnd("BOS", "Bostra"), (Evidence("a", 0, Span(0, 3), "abc"),)
    told = [
        Relation("led_by", bloc, state, None, None, evidence),
        Relation("leads", state, bloc, None, None, evidence),
        Relation("leads", bloc, state, None, None, evidence),
    ]
    assert once(told) == [told[0], told[2]]


def test_the_likeliest_way_of_telling_a_relation_counts() -> None:
    relation = Relation("leads", RelationEnd("BOS", "X"), RelationEnd("UNIA", "Unia"), None, None, (Evidence("a", 0, Span(0, 3), "abc"),))
    told = Considered(relation, {"bias": 1.0}, False, [{"near": 1.0}, {"far": 1.0}])
    assert told.likeliest({"bias": -1.0, "near": 2.0, "far": -3.0}) == (1.0, {"bias": 1.0, "near": 1.0})


@pytest.mark.parametrize(("state", "codes"), [("Georgia", []), ("Norwegia", [("NOR", "NATO")])])
def test_a_noun_is_not_believed_against_the_table(desk: Desk, state: str, codes: list[tuple[str, str]]) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    coding = says(f"Parlemen {state} mengesahkan undang-undang tentang keanggotaan dalam NATO.", published="2019-04-02")
    assert [(r.subject.code, r.object.code) for r in coding.relations if not r.object.inferred] == codes
