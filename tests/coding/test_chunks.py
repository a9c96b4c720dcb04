"""Noun phrases: which elements belong together."""

from __future__ import annotations

import pytest

from haluan.coding.chunks import Chunk, Chunker
from haluan.coding.coder import Kit
from haluan.coding.elements import Scanner, build_lexicon
from tests.invented_world import document_of


def phrases(kit: Kit, text: str) -> tuple[Chunk, ...]:
    pack = kit.packs["zz"]
    sentence = document_of(text).sentences[0]
    elements = Scanner(build_lexicon(pack, kit.actors), pack).scan(sentence)
    return Chunker(pack.grammar, frozenset({"akuza", "ataka"})).chunk(sentence, elements)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La prezid Avaria Mira Tovan parla.", ["La prezid Avaria Mira Tovan"]),
        ("La prezid da Avaria parla.", ["La prezid da Avaria"]),
        ("La prezid nova Avaria parla.", ["La prezid nova Avaria"]),
        ("La voko zuminist Bostra parla.", ["La voko zuminist Bostra"]),
        ("Avaria akuza Bostra.", ["Avaria", "Bostra"]),
        ("Avaria et Bostra parla.", ["Avaria", "Bostra"]),
        ("La Mira Tovan Lido Sarn parla.", ["La Mira Tovan", "Lido Sarn"]),
    ],
)
def test_grouping(kit: Kit, text: str, expected: list[str]) -> None:
    found = phrases(kit, text)
    assert [c.text for c in found] in (expected, [e.removeprefix("La ") for e in expected])
    document = document_of(text)
    assert all(c.span.of(document.text) == c.text for c in found)


def test_the_preposition_before_a_phrase_is_kept(kit: Kit) -> None:
    one, two = phrases(kit, "Avaria parla kon armeo Bostra.")
    assert one.preposition is None
    assert two.preposition == "kon"


def test_a_demonym_before_a_noun_only_modifies_it(kit: Kit) -> None:
    (phrase,) = phrases(kit, "La avarian kapo parla.".replace("avarian", "Avarian"))
    assert phrase.attributive


def test_a_body_behind_a_noun_only_tells_its_kind(kit: Kit) -> None:
    """ "helpo armeo", military aid, is no actor; behind a verb the same noun is one."""
    assert phrases(kit, "La helpo armeo venas.")[0].attributive
    assert not phrases(kit, "Ili ataka armeo.")[-1].attributive
