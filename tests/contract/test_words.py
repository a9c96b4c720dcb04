"""Word lists hold words: YAML reads a bare on, off, yes or no as true or false."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import yaml

from haluan.tables import DATA


def mixed_lists(value: object) -> Iterator[list[object]]:
    """Lists of words that also hold true or false."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from mixed_lists(inner)
    elif isinstance(value, list):
        if any(isinstance(v, str) for v in value) and any(isinstance(v, bool) for v in value):
            yield value
        for inner in value:
            yield from mixed_lists(inner)


@pytest.mark.parametrize("path", sorted(DATA.glob("lang/*/*.yaml")), ids=lambda p: f"{p.parent.name}/{p.name}")
def test_no_word_is_read_as_true_or_false(path) -> None:  # type: ignore[no-untyped-def]
    loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert list(mixed_lists(loaded)) == []
