"""Whom the reader takes for the speaker of a stretch of text, carried over to the phrases that may be one."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from haluan.coding.found import Found
from haluan.types.document import Document
from haluan.types.text import Span

# A mention of the reader that no phrase was made from is taken for a phrase if they share at least this much of the characters of both.
SHARED = 0.25
# Chances below are as good as none.
LEAST = 0.02
# So begin the names of features that tell the reader's view.
READER = "voice"
DIGITS = 3


class ReadVoices:
    """The reader's speakers of one article, by the positions of its mentions."""

    def __init__(self, document: Document, mentions: Sequence[Found]) -> None:
        self.seen = any(reading.voices for reading in document.readings)
        self._words = sorted(token.start for reading in document.readings for sentence in reading.tokens for token in sentence) if self.seen else []
        self._voices: list[tuple[int, tuple[int, ...], float]] = []
        made: dict[tuple[int, int], list[int]] = {}
        for i, found in enumerate(mentions):
            if found.reader_index is not None:
                made.setdefault(found.reader_index, []).append(i)
        for window, reading in enumerate(document.readings):
            for voice in reading.voices:
                key = window, voice.mention
                if key not in made:
                    made[key] = _nearest(reading.mentions[voice.mention].span, mentions)
                self._voices.append((voice.start, tuple(made[key]), voice.score))

    def within(self, span: Span) -> dict[int | None, float]:
        """P of each phrase to utter what stands in a span, the mean over its words; None: that no mention of the reader does."""
        words = sum(span.start <= at < span.end for at in self._words)
        chances: dict[int | None, float] = {None: 1.0}
        for at, who, p in self._voices if words else ():
            if span.start <= at < span.end:
                chances[None] = max(chances[None] - p / words, 0.0)
                for i in who:
                    chances[i] = chances.get(i, 0.0) + p / words
        return chances


def weighed(name: str, chances: Mapping[int | None, float], one: int | None) -> dict[str, float]:
    """What the chances of all say for one: how much likelier it is than none, and whether it is the likeliest."""
    p = chances.get(one, 0.0)
    values = {f"{READER} {name}": round(math.log(max(p, LEAST) / LEAST), DIGITS)} if p > LEAST else {}
    return {**values, **({f"{READER} {name}, best": 1.0} if p > LEAST and p == max(chances.values()) else {})}


def _nearest(span: Span, mentions: Sequence[Found]) -> list[int]:
    """The phrase that shares most of its characters with a mention of the reader."""
    best, most = [], SHARED
    for i, found in enumerate(mentions):
        if found.span.overlaps(span):
            whole = max(span.end, found.span.end) - min(span.start, found.span.start)
            shared = (min(span.end, found.span.end) - max(span.start, found.span.start)) / whole
            if shared > most:
                best, most = [i], shared
    return best
