"""Words, and phrases over words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from haluan.types.document import Word
from haluan.types.text import Span

T = TypeVar("T")

# Initialisms with dots, decimals and clock times, words with inner apostrophes (not a possessive 's, none that ends a word), single marks.
WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)*|['’]s\b|(?:[^\W_](?:['’`](?!s\b)(?=\w))?)+|[^\w\s]",
    re.UNICODE,
)
MAX_PHRASE = 9


def split_words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Words of `text[start:end]` with offsets into `text`. Hyphenated words come apart ("Nagorno", "-", "Karabakh")."""
    stop = len(text) if end is None else end
    return tuple(Word(Span(m.start(), m.end()), m.group(), _folded(m.group())) for m in WORD.finditer(text, start, stop))


def _folded(word: str) -> str:
    """A word in lower case with straight apostrophes inside; a mark alone stays."""
    lower = word.lower()
    return lower.replace("’", "'") if "’" in lower and len(lower) > 1 else lower


def phrase_key(form: str) -> tuple[str, ...]:
    """The lower-case words of a form, as used for look-up."""
    lower = form.lower()
    return tuple(lower.split()) if lower.replace(" ", "").isalpha() else tuple(_folded(w) for w in WORD.findall(lower))


def prefixes(keys: Iterable[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """All proper prefixes of the keys, so that a longest-match search knows when to stop."""
    return frozenset(key[:n] for key in keys for n in range(1, len(key)))


class PhraseIndex(Mapping[tuple[str, ...], T]):
    """Phrases to values, with longest match over a word sequence."""

    def __init__(self, entries: Mapping[tuple[str, ...], T]) -> None:
        self._entries = entries
        self._prefixes = prefixes(entries)

    def __getitem__(self, key: tuple[str, ...]) -> T:
        return self._entries[key]

    def __iter__(self) -> Iterator[tuple[str, ...]]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def matches_at(self, words: Sequence[Word], start: int) -> list[tuple[int, T]]:
        """All (end, value) of phrases that begin at `start`, longest first."""
        found: list[tuple[int, T]] = []
        key: tuple[str, ...] = ()
        for end in range(start + 1, min(len(words), start + MAX_PHRASE) + 1):
            key = (*key, words[end - 1].lower)
            value = self._entries.get(key)
            if value is not None:
                found.append((end, value))
            if key not in self._prefixes:
                break
        found.reverse()
        return found
