"""EDGE: words as index terms: stems by each language's stemmer (data/lang/<code>/search.yaml), hashed to 32 bits."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import snowballstemmer

from haluan.errors import DataError
from haluan.stems import Affixes, affixes_of, stem
from haluan.tables import DATA, field, read_stems, read_yaml

_WORD = re.compile(r"\w+")
#: Longer words are no words but addresses and codes.
LONGEST = 40


class Terms:
    """Makes index terms of texts and of questions. Loads every language's search.yaml once."""

    def __init__(self, data: Path = DATA) -> None:
        self._stemmers: dict[str, Any] = {}
        self._stems: dict[str, tuple[Affixes, frozenset[str]]] = {}
        self._stop: dict[str, frozenset[str]] = {}
        for path in sorted((data / "lang").glob("*/search.yaml")):
            raw = read_yaml(path)
            name = field(raw, "stemmer", path, "search")
            try:
                self._stemmers[path.parent.name] = snowballstemmer.stemmer(name)
            except KeyError:
                raise DataError(f"there is no Snowball stemmer {name!r}", file=str(path), key="stemmer") from None
            self._stop[path.parent.name] = frozenset(map(str, raw.get("stop_words") or ()))
            if raw.get("stems"):
                affixes = affixes_of(read_yaml(path.with_name("morphology.yaml")))
                self._stems[path.parent.name] = (affixes, read_stems(path.with_name(str(raw["stems"]))))
        self._stem = cache(self._hashed)

    def stem(self, word: str, language: str) -> str:
        """The stem of a word in lower case: by the language's own stems and affixes where it has them, else by its Snowball stemmer."""
        if language in self._stems:
            affixes, stems = self._stems[language]
            found = stem(word, affixes, stems)
            if found != word or word in stems or word in affixes.never:
                return found
        stemmer = self._stemmers.get(language)
        return str(stemmer.stemWord(word)) if stemmer else word

    def _hashed(self, word: str, language: str) -> int:
        return int.from_bytes(blake2b(self.stem(word, language).encode(), digest_size=4).digest(), "little")

    def of_text(self, text: str, language: str) -> tuple[tuple[int, int], ...]:
        """(term, how often) of a text, sorted; stop words left out."""
        if self._stem.cache_info().currsize > 200_000:
            self._stem.cache_clear()
        stop = self._stop.get(language, frozenset())
        words = (w for w in _WORD.findall(text.casefold()) if len(w) <= LONGEST and w not in stop)
        return tuple(sorted(Counter(self._stem(w, language) for w in words).items()))

    def of_question(self, words: str) -> list[list[int]]:
        """For each word of a question its possible terms, one for each language; words that are stop words everywhere are left out."""
        found = [w for w in _WORD.findall(words.casefold()) if not self._stop or not all(w in s for s in self._stop.values())]
        languages = [*self._stemmers] or [""]
        return [sorted({self._stem(w, language) for language in languages}) for w in found]
