"""Swapped names: a passage with some of its actors replaced by actors of other passages.

The model is to read the deed in the words around, not to remember who did what to whom. A name is replaced by one of the same language (by
file), sector and word count give or take one; labels stay, word indices move.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace

from corpora import Example
from haluan.language.words import find_words
from labels import KINDS

SWAP_PASSAGE = 0.6
SWAP_MENTION = 0.5
LONGEST = 5
Pool = dict[tuple[str, int, int], list[str]]


def _mention_text(e: Example, first: int, last: int) -> str:
    return e.text[e.words[first][0] : e.words[last][1]]


def make_pool(examples: list[Example]) -> Pool:
    """Texts of actor mentions with a capital, by language, sector and number of words."""
    pool: Pool = defaultdict(list)
    for e in examples:
        for first, last, kind, sector in e.mentions:
            text = _mention_text(e, first, last)
            if kind == KINDS.index("actor") and sector >= 0 and text[0].isupper() and last - first < LONGEST and "\n" not in text:
                pool[e.where[:2], sector, last - first + 1].append(text)
    return pool


def _choose(e: Example, number: int, pool: Pool, rng: random.Random) -> str | None:
    first, last, kind, sector = e.mentions[number]
    text = _mention_text(e, first, last)
    if kind != KINDS.index("actor") or not text[0].isupper() or rng.random() > SWAP_MENTION:
        return None
    found = pool.get((e.where[:2], sector, max(1, last - first + 1 + rng.choice((-1, 0, 0, 1)))))
    return rng.choice(found) if found else None


def swapped(e: Example, pool: Pool, rng: random.Random) -> Example:
    """The passage, or with a chance of `SWAP_PASSAGE` a copy with some names replaced."""
    if rng.random() > SWAP_PASSAGE:
        return e
    new_text = {m[0]: (m[1], t) for i, m in enumerate(e.mentions) if (t := _choose(e, i, pool, rng))}
    if not new_text:
        return e
    text, at, w = "", 0, 0
    words: list[tuple[int, int]] = []
    place: dict[int, tuple[int, int]] = {}
    while w < len(e.words):
        last, own = new_text.get(w, (w, ""))
        start, end = e.words[w][0], e.words[last][1]
        text += e.text[at:start]
        fresh = own or e.text[start:end]
        inner = find_words(fresh) if own else [(0, end - start)]
        for k in range(w, last + 1):
            place[k] = (len(words), len(words) + len(inner) - 1)
        words += [(s + len(text), t + len(text)) for s, t in inner]
        text, at, w = text + fresh, end, last + 1
    text += e.text[at:]
    mentions = [(place[a][0], place[b][1], k, s) for a, b, k, s in e.mentions]
    triggers = [(place[a][0], place[b][1], *rest) for a, b, *rest in e.triggers]
    return replace(e, text=text, words=words, sentence=[0] * len(words), mentions=mentions, triggers=triggers)  # type: ignore[arg-type]
