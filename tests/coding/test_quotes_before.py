"""Who may have the word next after a sentence without speech, when the tree is wrong about its subject."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from haluan.coding.quotes import _before_voices


def mention(start: int, end: int, preposition: str | None = None) -> tuple[int, Any]:
    return start, SimpleNamespace(chunk=SimpleNamespace(start=start, end=end, preposition=preposition), span=(start, end))


def tree(*subjects: int) -> Any:
    return SimpleNamespace(is_subject=lambda span: span[0] in subjects)


def starts(kept: list[tuple[int, Any]]) -> list[int]:
    return [i for i, _ in kept]


def test_what_opens_the_sentence_is_kept_with_what_stands_right_behind_it() -> None:
    assert starts(_before_voices([mention(0, 5), mention(5, 9), mention(11, 12)], tree())) == [0, 5]


def test_what_the_tree_denies_later_on_is_left_out() -> None:
    assert starts(_before_voices([mention(3, 4), mention(7, 8)], tree(7))) == [7]


def test_a_preposition_is_left_to_the_voices() -> None:
    assert starts(_before_voices([mention(2, 4, "lewat"), mention(7, 8)], tree())) == [2]
