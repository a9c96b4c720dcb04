"""How words of a sentence hang together in the reader's tree, as candidates of standing relations see it."""

from __future__ import annotations

from collections.abc import Sequence

from haluan.types.document import Document, Word
from haluan.types.text import Span

# Steps up the tree from a word to another one that still count as governed.
MAX_STEPS = 3


def governors(document: Document) -> dict[int, list[tuple[int, str]]]:
    """For each sentence that the reader saw: the governor of each word (an index, -1 for none) and the relation to it."""
    found: dict[int, list[tuple[int, str]]] = {}
    for reading in document.readings:
        for index, tokens in zip(reading.sentences, reading.tokens, strict=True):
            words = document.sentences[index].words
            place = {t: _word_at(words, Span(token.start, token.end)) for t, token in enumerate(tokens)}
            rows = [(-1, "")] * len(words)
            for t, token in enumerate(tokens):
                own = place[t]
                if own is None or token.head is None or token.head < 0:
                    continue
                governor = place.get(token.head)
                if governor is not None and governor != own and rows[own][0] < 0:
                    rows[own] = (governor, token.deprel or "")
            found[index] = rows
    return found


def _word_at(words: Sequence[Word], span: Span) -> int | None:
    return next((n for n, word in enumerate(words) if word.span.start <= span.start < word.span.end), None)


def top(start: int, end: int, parents: Sequence[tuple[int, str]]) -> int:
    """The word of [start, end) whose governor stands outside."""
    for at in range(start, end):
        if not start <= parents[at][0] < end:
            return at
    return start


def path(own: int, cue: int, parents: Sequence[tuple[int, str]]) -> str:
    """How one word hangs on another: under or over it by a relation or by so many steps, beside it under one governor, or apart."""
    for low, high, label in ((own, cue, "under"), (cue, own, "over")):
        at = low
        for step in range(1, MAX_STEPS + 1):
            at, relation = parents[at][0], parents[at][1]
            if at < 0:
                break
            if at == high:
                return f"{label} {relation.split(':')[0]}" if step == 1 else f"{label} {step}"
    one, two = parents[own], parents[cue]
    if one[0] >= 0 and one[0] == two[0]:
        return f"beside {one[1].split(':')[0]}"
    return "apart"
