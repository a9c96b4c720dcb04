"""Whole annotated articles (`articles/*.pas`), cut anew each epoch into windows as the program cuts a page.

The title stands alone; the body is cut at sentence ends, at a length drawn for each window, so that a sentence is seen at other places of its
window each time. What reaches out of a window is not counted in it.
"""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from corpora import Example, passage_example
from passages import PassageError, read_passages

SHORTEST, LONGEST = 35, 95
_ENDS = frozenset(".?!")
_CLOSING = frozenset("\"'”’»)")


def read_articles(folder: Path) -> list[Example]:
    """All articles of a folder, in file order, each as one example. Bad ones are reported and left out."""
    found = []
    for path in sorted(folder.glob("*.pas")):
        for where, p in read_passages(path):
            example = None if isinstance(p, PassageError) else passage_example(p)
            if example is None:
                print(f"left out {where}: {p if isinstance(p, PassageError) else 'marks do not fit words'}")
            else:
                found.append(example)
    return found


def part(e: Example, first: int, stop: int) -> Example:
    """Words `first` to `stop` (exclusive) of an example with what lies wholly inside."""
    begin = e.words[first][0]
    mentions = [i for i, m in enumerate(e.mentions) if first <= m[0] and m[1] < stop]
    triggers = [i for i, t in enumerate(e.triggers) if first <= t[0] and t[1] < stop]
    m, t = {i: n for n, i in enumerate(mentions)}, {i: n for n, i in enumerate(triggers)}
    return replace(
        e,
        text=e.text[begin : e.words[stop - 1][1]],
        words=[(a - begin, b - begin) for a, b in e.words[first:stop]],
        sentence=[0] * (stop - first),
        mentions=[(e.mentions[i][0] - first, e.mentions[i][1] - first, *e.mentions[i][2:]) for i in mentions],
        triggers=[(e.triggers[i][0] - first, e.triggers[i][1] - first, *e.triggers[i][2:]) for i in triggers],
        roles={(t[a], m[b], r): v for (a, b, r), v in e.roles.items() if a in t and b in m},
        pairs={(m[a], m[b]): v for (a, b), v in e.pairs.items() if a in m and b in m},
        pair_masked={(m[a], m[b]) for a, b in e.pair_masked if a in m and b in m},
        same={(m[a], m[b]): v for (a, b), v in e.same.items() if a in m and b in m},
        reference_rows=[m[a] for a in e.reference_rows if a in m],
        ties={(m[a], m[b]): v for (a, b), v in e.ties.items() if a in m and b in m},
        tie_masked={(m[a], m[b]) for a, b in e.tie_masked if a in m and b in m},
        times={
            t[i]: tuple(w - first for w in told if first <= w < stop)
            for i, told in e.times.items()
            if i in t and (not told or any(first <= w < stop for w in told))
        },
    )


def _ends(e: Example) -> list[int]:
    """Word indices at which a sentence or a line ends (exclusive)."""
    forms = [e.text[a:b] for a, b in e.words]
    inside = {w for m in (*e.mentions, *e.triggers) for w in range(m[0] + 1, m[1] + 1)}
    found = []
    for w in range(1, len(forms)):
        gap = e.text[e.words[w - 1][1] : e.words[w][0]]
        k = w - 1
        while k and forms[k] in _CLOSING:
            k -= 1
        if "\n" in gap or (gap and forms[k] in _ENDS and not forms[w][0].islower() and w not in inside):
            found.append(w)
    return [*found, len(forms)]


def in_windows(e: Example, rng: random.Random) -> list[Example]:
    """The windows of an article: its title, then whole sentences up to a drawn number of words (a longer sentence is a window of its own)."""
    title = next((w for w in range(1, len(e.words)) if "\n" in e.text[e.words[w - 1][1] : e.words[w][0]]), len(e.words))
    cuts, start, last = [(0, title)], title, title
    room = rng.randint(SHORTEST, LONGEST)
    for end in _ends(e):
        if end <= title:
            continue
        if end - start > room and last > start:
            cuts.append((start, last))
            start, room = last, rng.randint(SHORTEST, LONGEST)
        last = end
    return [part(e, a, b) for a, b in [*cuts, (start, last)] if b > a]
