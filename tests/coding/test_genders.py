"""Whom "he" and "she" cannot mean: given names, words with a name, and how the two go together."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from haluan.coding.chunks import Chunk
from haluan.coding.found import Found
from haluan.coding.genders import Genders
from haluan.coding.linking import Link
from haluan.monitor import Desk
from haluan.types.knowledge import Grammar, ReferenceEntry
from haluan.types.text import Span

Known = tuple[Grammar, Mapping[str, str]]


def person(text: str, name: str | None) -> Found:
    return Found(Chunk(0, 0, 1, Span(0, len(text)), text, ()), Link("actor", person_name=name))


@pytest.fixture(scope="module")
def grammar_and_names() -> Known:
    kit = Desk(lexicon_only=True).kit
    return kit.packs["en"].grammar, kit.actors.genders


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Natalia Orlan", "Natalia Orlan", "female"),
        ("Ms Orlan", "Orlan", "female"),
        ("spokesman Oke Tarn", "Oke Tarn", "male"),
        ("Chairman Janet Orlan", "Janet Orlan", "female"),  # an office is called so whoever holds it
        ("Oke Tarn", "Oke Tarn", ""),
        ("the minister", None, ""),
        ("the queen", None, "female"),
    ],
)
def test_a_person_is_told_by_given_name_or_title(grammar_and_names: Known, text: str, name: str | None, gender: str) -> None:
    grammar, names = grammar_and_names
    found = person(text, name)
    assert Genders([found], names, grammar).of(found) == gender


def test_a_surname_has_the_gender_of_the_full_name(grammar_and_names: Known) -> None:
    grammar, names = grammar_and_names
    full, short = person("Natalia Orlan", "Natalia Orlan"), person("Orlan", "Orlan")
    assert Genders([full, short], names, grammar).of(short) == "female"


def test_a_pronoun_tells_its_own(grammar_and_names: Known) -> None:
    grammar, names = grammar_and_names
    she = Found(Chunk(0, 0, 1, Span(0, 3), "she", ()), Link("reference"), ReferenceEntry(("she",), "pronoun", gender="female"))
    assert Genders([she], names, grammar).of(she) == "female"
