"""Whose a name sounds like: the letters of an unknown person's name against the names of people of each state in the actor table."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from difflib import SequenceMatcher

from haluan.types.knowledge import Person

# Two transliterations of one surname share at least this much of their letters; the holder of the office on the date is asked for anyway.
ALIKE = 0.8
# Words of so few letters are hardly given names ("Mr", "bin", "Pak").
MAX_SHORT = 3
SIZE = 3
# Every state's letters are taken as if this many grams of the whole table stood among its own: states with few people tell little.
SMOOTHING = 150.0


def grams(name: str) -> list[str]:
    """The words of a name and their groups of three letters, edges marked."""
    words = [w for w in name.lower().split() if w.isalpha() or "-" in w or "'" in w]
    return [g for w in words for g in [f"^{w}$"[i : i + SIZE] for i in range(len(w))] + [w]]


class Likeness:
    """Log-likelihood ratios of names by state. Building it counts the table once."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_code: dict[str, Counter[str]] = defaultdict(Counter)
        self._all: Counter[str] = Counter()
        for person in people:
            told = grams(person.name)
            self._by_code[person.country].update(told)
            self._all.update(told)
        self._sizes = {code: sum(c.values()) for code, c in self._by_code.items()}
        self._total = sum(self._all.values()) or 1

    def scores(self, name: str, codes: Collection[str]) -> Mapping[str, float]:
        """For each code the mean log-ratio of the name's grams against the whole table, less the mean over the codes; 0 tells nothing."""
        told = grams(name)
        if not told or not codes:
            return {}
        raw = {code: sum(self._ratio(gram, code) for gram in told) / math.sqrt(len(told)) for code in codes}
        mean = sum(raw.values()) / len(raw)
        return {code: round(value - mean, 3) for code, value in raw.items()}

    def _ratio(self, gram: str, code: str) -> float:
        everywhere = (self._all[gram] + 0.5) / (self._total + 1)
        here = (self._by_code[code][gram] + SMOOTHING * everywhere) / (self._sizes.get(code, 0) + SMOOTHING)
        return math.log(here / everywhere)


def spelt_alike(one: str, two: str) -> bool:
    """Whether two names end in one surname, in whatever transliteration ("Muallem", "al-Moallem")."""
    first, second = (re.sub(r"^(al|el)[-‐‑ ]", "", n.split()[-1].lower()) for n in (one, two))
    return first == second or SequenceMatcher(None, first, second).ratio() >= ALIKE


def other_given_names(one: str, two: str, words: frozenset[str]) -> bool:
    """Whether two full names of one surname have no given name in common, be it as an initial; `words` ("mr") and short ones are none."""
    (*first, last), (*second, other) = one.lower().split(), two.lower().split()
    first, second = ([n for n in names if len(n) > MAX_SHORT and n not in words] for names in (first, second))
    if last != other or not first or not second:
        return False
    return not any(a.startswith(b) or b.startswith(a) or spelt_alike(a, b) for a in first for b in second)
