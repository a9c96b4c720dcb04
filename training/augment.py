"""Swapped names: a passage with some of its actors replaced by actors of other passages.

The model is to read the deed in the words around, not to remember who did what to whom. A name is replaced by one of the same language (by
file), sector and word count give or take one; labels stay, word indices move.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace

from corpora import SKIP, Example
from haluan.language.words import find_words
from labels import KINDS

SWAP_PASSAGE = 0.6
SWAP_MENTION = 0.5
LONGEST = 5
WINDOW_WORDS = 120
ROW_WORDS = 90
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
    return replace(
        e,
        text=text,
        words=words,
        sentence=[0] * len(words),
        mentions=mentions,
        triggers=triggers,  # type: ignore[arg-type]
        times={t: tuple(sorted({w for old in told for w in place[old]})) for t, told in e.times.items()},
    )


def _shifted(e: Example, chars: int, words: int, mentions: int, triggers: int) -> Example:
    """The example as the later part of a longer one."""
    return replace(
        e,
        words=[(a + chars, b + chars) for a, b in e.words],
        mentions=[(a + words, b + words, k, s) for a, b, k, s in e.mentions],
        triggers=[(a + words, b + words, *rest) for a, b, *rest in e.triggers],  # type: ignore[misc]
        roles={(t + triggers, m + mentions, r): v for (t, m, r), v in e.roles.items()},
        pairs={(a + mentions, r + mentions): v for (a, r), v in e.pairs.items()},
        pair_masked={(a + mentions, r + mentions) for a, r in e.pair_masked},
        same={(a + mentions, b + mentions): v for (a, b), v in e.same.items()},
        reference_rows=[a + mentions for a in e.reference_rows],
        ties={(a + mentions, b + mentions): v for (a, b), v in e.ties.items()},
        tie_masked={(a + mentions, b + mentions) for a, b in e.tie_masked},
        times={t + triggers: tuple(w + words for w in told) for t, told in e.times.items()},
    )


def after(one: Example, two: Example) -> Example:
    """Two passages one behind the other, as reports of different things stand in one window of a page: between them is no event and no reference.

    What is told alike in both ("Rusia") may be the same: pairs, roles and references across that touch it are not counted.
    """
    late = _shifted(two, len(one.text) + 1, len(one.words), len(one.mentions), len(one.triggers))
    n, m = len(one.mentions), len(one.mentions) + len(two.mentions)
    told = [_mention_text(one, a, b).casefold() for a, b, _, _ in one.mentions] + [_mention_text(two, a, b).casefold() for a, b, _, _ in two.mentions]
    both = set(told[:n]) & set(told[n:])
    across = [(i, j) for i in range(n) for j in range(n, m)]
    across += [(j, i) for i, j in across]
    masked = {(i, j) for i, j in across if told[i] in both or told[j] in both}
    roles = {**one.roles, **late.roles}
    for t in range(len(one.triggers) + len(late.triggers)):
        other = range(n, m) if t < len(one.triggers) else range(n)
        roles |= {(t, i, r): SKIP for i in other if told[i] in both for r in range(3)}
    rows = [*one.reference_rows, *late.reference_rows]
    same = {(i, j): 0 for i, j in across if i in rows and (i, j) not in masked}
    unruled = [range(n)] * (not one.tied) + [range(n, m)] * (not two.tied)
    untied = {(i, j) for part in unruled for i in part for j in part} | (set(across) if unruled else masked)
    return replace(
        one,
        text=one.text + " " + two.text,
        words=[*one.words, *late.words],
        sentence=[0] * (len(one.words) + len(two.words)),
        mentions=[*one.mentions, *late.mentions],
        triggers=[*one.triggers, *late.triggers],
        roles=roles,
        pairs={**one.pairs, **late.pairs},
        pair_masked=one.pair_masked | late.pair_masked | masked,
        same={**one.same, **late.same, **same},
        reference_rows=rows,
        tied=one.tied or two.tied,
        ties={**one.ties, **late.ties},
        tie_masked=one.tie_masked | late.tie_masked | untied,
        times={**one.times, **late.times},
    )


def in_company(examples: list[Example], share: float, rng: random.Random) -> list[Example]:
    """The passages, with a share of them standing behind another one of the same language."""
    order = examples[:]
    rng.shuffle(order)
    waiting: dict[str, Example] = {}
    found = []
    for e in order:
        language = e.where[:2]
        first = waiting.pop(language, None)
        if first is not None and len(first.words) + len(e.words) <= WINDOW_WORDS:
            found.append(after(first, e))
        elif first is not None:
            found += [first, e]
        elif rng.random() < share:
            waiting[language] = e
        else:
            found.append(e)
    return [*found, *waiting.values()]


def _joined(parts: list[Example]) -> Example:
    """Sentences of a treebank or of a set of names as one window; arcs stay inside their sentence."""
    one = replace(parts[0], text="", words=[], sentence=[], upos=None, heads=None, labels=None, names=None)
    for number, e in enumerate(parts):
        chars, words = len(one.text) + bool(one.text), len(one.words)
        one.text += " " * bool(one.text) + e.text
        one.words = [*one.words, *[(a + chars, b + chars) for a, b in e.words]]
        one.sentence = [*one.sentence, *[number] * len(e.words)]
        for key in ("upos", "labels", "names"):
            if (own := getattr(e, key)) is not None:
                setattr(one, key, [*(getattr(one, key) or []), *own])
        if e.heads is not None:
            one.heads = [*(one.heads or []), *[h + words if h >= 0 else h for h in e.heads]]
    return one


def in_rows(examples: list[Example], share: float, rng: random.Random) -> list[Example]:
    """Sentences in the order of their file, with a chance of `share` each set behind the one before it in the same window, as on a page."""
    found: list[Example] = []
    row: list[Example] = []
    for e in examples:
        if row and (rng.random() > share or sum(len(r.words) for r in row) + len(e.words) > ROW_WORDS):
            found.append(_joined(row) if len(row) > 1 else row[0])
            row = []
        row.append(e)
    return [*found, *([_joined(row) if len(row) > 1 else row[0]] if row else [])]
