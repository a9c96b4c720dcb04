"""Capitals' names that are part of somebody's name or of a thing's ("Sofia Sari", "Minsk Group")."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from haluan.types.document import Word

if TYPE_CHECKING:
    from haluan.coding.elements import Element

# Offices of states: a capital's name behind one is not the town that it is held in.
NATIONAL = frozenset({"minister", "president", "prime_minister", "foreign_minister", "defence_minister", "interior_minister", "finance_minister"})
# Words of somebody's name that ends in a capital's.
MAX_NAME = 3


def called_like_towns(found: Sequence[Element], make: Callable[..., Element], words: Sequence[Word], ahead: frozenset[str]) -> list[Element]:
    """ "Menteri Luar Negeri Douglas Hurd", "Sofia Sari", "Yetti Asmara": a capital's name beside another name is part of it, unless a local office
    ("Wali Kota Moskow Sergei …") or one of the prepositions of places `ahead` stands before it."""
    result: list[Element] = []
    for element in found:
        before = result[-1] if result else None
        if before is None or before.end != element.start:
            result.append(element)
            continue
        title = result[-2] if len(result) > 1 and result[-2].kind == "title" and result[-2].end == before.start else None
        led = title is not None and not any(t.office in NATIONAL for t in title.titles)
        placed = before.start > 0 and words[before.start - 1].lower in ahead
        first = _is_capital(before) and element.kind == "unknown" and not led and not placed
        second = _is_capital(element) and before.kind == "unknown" and title is None and not placed and element.end - before.start <= MAX_NAME
        if first or second:
            result[-1] = make("unknown", words, before.start, element.end)
        else:
            result.append(element)
    return result


def _is_capital(element: Element) -> bool:
    return element.kind == "name" and all(e.how == "capital" for e in element.names)
