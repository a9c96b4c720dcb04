"""Standing relations, told and inferred from dated memberships."""

from __future__ import annotations

import pytest

from haluan.coding.coder import Coder
from haluan.monitor import Desk
from haluan.types.coding import Coding
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


@pytest.mark.xfail(reason="the leader's name is taken for the organisation, and the described bloc for its member")
def test_a_bloc_that_is_only_described_gives_candidates_on_the_date(desk: Desk) -> None:
    says = says_with(Coder(desk.kit, "id"), "id")
    relations = says("Armenia adalah anggota blok militer yang dipimpin Rusia.", published="2023-10-07").relations
    members = [r for r in relations if r.kind == "member_of"]
    assert {"CSTO"} <= {r.object.code for r in members}
    assert all(r.object.inferred for r in members)
    assert ("ARM", "led_by", "RUS") not in [(r.subject.code, r.kind, r.object.code) for r in relations]
