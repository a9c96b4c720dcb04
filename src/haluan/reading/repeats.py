"""Paragraphs that a page prints twice: exactly, or nearly so. The first stays."""

from __future__ import annotations

from haluan.reading.lines import key, words

#: Share of common words (Jaccard) from which two lines are one. Chosen on the noisy pages of tests/reading; test_repeats checks it.
NEAR = 0.86
#: Shorter lines must be equal to count as repeated.
NEAR_WORDS = 8
#: Compare with at most this many earlier lines, so that a huge page stays quick.
MOST = 400


#: A line of NEAR_WORDS words or more of which this share stands in one other line is that line's summary. Same check.
WITHIN = 0.92


def summaries(texts: list[str]) -> set[int]:
    """Which of the lines are contained, nearly word by word, in another, longer one."""
    bags = [frozenset(w.casefold() for w in words(t)) for t in texts[:MOST]]
    found: set[int] = set()
    for place, bag in enumerate(bags):
        if len(bag) >= NEAR_WORDS and any(len(o) > len(bag) and len(bag & o) >= WITHIN * len(bag) for o in bags):
            found.add(place)
    return found


class Seen:
    """The lines read so far; `repeats` says whether a new one has been there already and remembers it."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        self._bags: list[frozenset[str]] = []

    def repeats(self, text: str) -> bool:
        """Whether the line equals, or nearly equals, an earlier one."""
        name = " ".join(w.casefold() for w in words(text)) or key(text)
        if name in self._keys:
            return True
        bag = frozenset(name.split())
        near = len(bag) >= NEAR_WORDS and any(_near(bag, other) for other in self._bags[-MOST:])
        if not near:
            self._keys.add(name)
            self._bags.append(bag)
        return near


def _near(a: frozenset[str], b: frozenset[str]) -> bool:
    small, large = sorted((len(a), len(b)))
    if small < NEAR * large:
        return False
    figures = {w for w in a ^ b if w[0].isdigit()}
    if figures:
        return False
    return len(a & b) >= NEAR * len(a | b)
