"""Relations told by words near two names, weighed: with the shipped packs and weights."""

from __future__ import annotations

from pathlib import Path

import pytest

from haluan import packs
from haluan.coding.coder import Coder
from haluan.coding.document import build_document
from haluan.errors import DataError
from haluan.monitor import Desk
from haluan.types.coding import Coding
from tests.invented_world import Says, article_of, says_with


@pytest.fixture(scope="module")
def languages(desk: Desk) -> dict[str, Says]:
    return {code: says_with(Coder(desk.kit, code), code) for code in packs.languages()}


def triples(coding: Coding) -> set[tuple[str, str, str]]:
    return {(r.subject.code, r.kind, r.object.code) for r in coding.relations}


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("id", "Kini giliran Laos memegang palu ketua ASEAN.", ("LAO", "leads", "ASEAN")),
        ("id", "Wilayah di sekitar Sanaa masih berada dalam genggaman Houthi.", ("HOUTHI", "controls", "YEM")),
        ("en", "Turkey, which sits in NATO, condemned Russia.", ("TUR", "member_of", "NATO")),
    ],
)
def test_words_near_two_names_tell_a_relation(languages: dict[str, Says], language: str, sentence: str, expected: tuple[str, str, str]) -> None:
    assert expected in triples(languages[language](sentence, published="2024-03-07"))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("id", "Laos tidak memegang palu ketua ASEAN."),
        ("id", "Ketua rombongan Laos mengunjungi kantor ASEAN."),
        ("en", "Laos will hold the gavel of ASEAN next year."),
        ("en", "The head of a school in Laos wrote to ASEAN."),
    ],
)
def test_what_is_denied_planned_or_only_near_is_no_relation(languages: dict[str, Says], language: str, sentence: str) -> None:
    assert not triples(languages[language](sentence, published="2024-03-07"))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Venezuelan senator Pedro Almada, leader of the Frente Austral, condemned the army."),
        ("id", "Senator Venezuela Pedro Almada, yang memimpin Frente Austral, mengecam tentara."),
    ],
)
def test_a_body_that_no_table_knows_may_be_of_its_leaders_state(desk: Desk, language: str, sentence: str) -> None:
    coder = Coder(desk.kit, language)
    told = [c.relation for c in coder.relations(coder.prepare(build_document(article_of(sentence, language=language))))]
    assert ("Pedro Almada", "leads", "VEN", "Frente Austral") in {(r.subject.name, r.kind, r.object.code, r.object.name) for r in told}


def test_who_leads_an_armed_group_has_its_code(languages: dict[str, Says]) -> None:
    coding = languages["en"]("The Kachin Independence Army, led by General Brang Naw, shut the road into Myanmar.", published="2024-03-07")
    assert ("KIA", "leads", "KIA") in triples(coding)
    assert ("MMR", "leads", "KIA") not in triples(coding)


def test_the_weights_are_numbers(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "relations.yaml").write_text("floor: 0.5\nruled: 0.1\nweights: {bias: much}\n", encoding="utf-8")
    with pytest.raises(DataError) as wrong:
        packs.load_relation_weights(tmp_path)
    assert wrong.value.key == "bias"
