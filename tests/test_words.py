"""Words with offsets, phrase keys, longest match."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from haluan.words import PhraseIndex, phrase_key, prefixes, split_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nagorno-Karabakh jatuh.", ["Nagorno", "-", "Karabakh", "jatuh", "."]),
        ("the U.S. and U.N.", ["the", "U.S.", "and", "U.N."]),
        ("Armenia's army", ["Armenia", "'s", "army"]),
        ("the rebels' leader", ["the", "rebels", "'", "leader"]),
        ("Jum'at pukul 10.30", ["Jum'at", "pukul", "10.30"]),
        ("O’Brien’s", ["O’Brien", "’s"]),
        ("10,000 orang", ["10,000", "orang"]),
        ("", []),
    ],
)
def test_splitting(text: str, words: list[str]) -> None:
    assert [w.text for w in split_words(text)] == words


def straight(text: str) -> str:
    return text.replace("’", "'")


@given(st.text(max_size=60))
@example("Yerevan’s ’s ’")
@settings(max_examples=200, deadline=None)
def test_offsets_are_true_and_in_order(text: str) -> None:
    words = split_words(text)
    assert all(w.span.of(text) == w.text and straight(w.lower) == straight(w.text.lower()) for w in words)
    assert all(a.span.end <= b.span.start for a, b in zip(words, words[1:], strict=False))


def test_a_part_of_the_text_keeps_the_offsets_of_the_whole() -> None:
    text = "Paris. Rusia menyerang"
    assert [(w.text, w.span.start) for w in split_words(text, 7)] == [("Rusia", 7), ("menyerang", 13)]
    assert split_words(text, 0, 5)[0].text == "Paris"


@pytest.mark.parametrize("form", ["Amerika Serikat", "U.S.", "Côte d'Ivoire", "Guinea-Bissau", "dona * helpo", "Jumat", "GL"])
def test_a_key_is_what_the_splitter_gives(form: str) -> None:
    assert phrase_key(form) == tuple(w.lower for w in split_words(form))


def test_prefixes_are_proper() -> None:
    assert prefixes([("a", "b", "c"), ("a", "x")]) == {("a",), ("a", "b")}


def test_all_matches_longest_first() -> None:
    index = PhraseIndex({("papua",): 1, ("papua", "new", "guinea"): 2, ("new",): 3})
    words = split_words("Papua New Guinea protes")
    assert index.matches_at(words, 0) == [(3, 2), (1, 1)]
    assert index.matches_at(words, 1) == [(2, 3)]
    assert index.matches_at(words, 3) == []
    assert len(index) == 3
    assert index["new",] == 3
