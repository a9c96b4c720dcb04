"""What the reader sees of standing relations, carried over to phrases."""

from __future__ import annotations

import pytest

from haluan.coding.document import build_document
from haluan.coding.ties_read import ReadTies
from haluan.coding.ties_sides import Side
from haluan.types.coding import Actor, RelationEnd
from haluan.types.document import Document
from haluan.types.reading import Reading, ReadMention, ReadTie
from haluan.types.text import Span
from tests.invented_world import article_of

TEXT = "Zubair Gondo, ketua Partai Randu, menyambut sekutu Utaran."
PERSON, PARTY, STATE = "Zubair Gondo", "Partai Randu", "Utaran"


def span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def side(position: int, words: str, start: int, end: int, code: str, inner: bool = False) -> Side:
    return Side(position, 0, start, end, start, end, (Actor(code, None, words),), "name", text=words, inner=inner)


SIDES = [side(0, PERSON, 0, 2, "AAA"), side(1, PARTY, 4, 6, "BBB", inner=True), side(2, STATE, 9, 10, "CCC")]


def seen(*ties: ReadTie) -> ReadTies:
    mentions = tuple(ReadMention(span(words), 0.9, (("actor", 0.9),)) for words in (PERSON, PARTY, STATE))
    reading = Reading(Span(0, len(TEXT)), (0,), ((),), mentions, (), (), (), (), ties=ties)
    return ReadTies(build_document(article_of(TEXT, language="id"), (reading,)), {0: SIDES})


def test_a_relation_of_mentions_is_one_of_the_phrases_that_they_lie_on() -> None:
    read = seen(ReadTie(0, 1, (("leads", 0.8), ("member_of", 0.1))))
    assert read.chance("leads", SIDES[0], SIDES[1]) == 0.8
    assert read.chance("member_of", SIDES[0], SIDES[1]) == 0.1
    assert read.chance("leads", SIDES[1], SIDES[0]) == 0.0
    assert [(kind, p, one.text, two.text) for kind, p, one, two in read] == [("leads", 0.8, PERSON, PARTY), ("member_of", 0.1, PERSON, PARTY)]


def test_an_alliance_has_no_direction() -> None:
    read = seen(ReadTie(2, 0, (("ally_of", 0.6),)), ReadTie(0, 2, (("ally_of", 0.7),)))
    assert read.chance("ally_of", SIDES[0], SIDES[2]) == read.chance("ally_of", SIDES[2], SIDES[0]) == 0.7
    assert len(list(read)) == 1


def test_ends_are_known_by_mention_or_by_code_in_the_same_sentence() -> None:
    read = seen(ReadTie(0, 1, (("leads", 0.8),)))
    positions = {"m1": 0, "m2": 1, "m3": 2}
    one, two = RelationEnd("ZZZ", PERSON, None, "m1"), RelationEnd("BBB", PARTY, None, None)
    assert read.between("leads", one, two, positions, 0) == 0.8
    assert read.between("leads", one, two, positions, 3) == 0.0
    assert read.between("leads", one, RelationEnd("CCC", STATE, None, "m3"), positions, 0) == 0.0


@pytest.mark.parametrize(("p", "names"), [(0.01, {"reader none", "reader none leads"}), (0.5, {"reader", "reader leads"})])
def test_features_tell_what_the_reader_sees(p: float, names: set[str]) -> None:
    features = seen().features("leads", p)
    assert features.keys() == names
    assert all(value > 0 for value in features.values())


def test_where_no_reader_could_tell_nothing_is_said() -> None:
    document: Document = build_document(article_of(TEXT, language="id"))
    assert ReadTies(document, {0: SIDES}).features("leads", 0.0) == {}
