"""Which words the reader takes to tell a deed's time, carried over to the dates that the deed may have."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from haluan.types.coding import DateMention
from haluan.types.document import Document
from haluan.types.reading import ReadTrigger
from haluan.types.text import DateValue, Span

# Chances below are as good as none.
LEAST = 0.02
# So begin the names of features that tell the reader's view.
READER = "reader"


class ReadTimes:
    """What the reader says of the times of an article's deeds; without a reader, or one that does not tell times, nothing."""

    def __init__(self, document: Document, dates: Sequence[DateMention]) -> None:
        self._triggers = [t for reading in document.readings for t in reading.triggers if t.times or t.untimed]
        self._dates = dates

    def chances(self, deed: Span) -> Mapping[DateValue | None, float] | None:
        """P that the words of each date tell when a deed was; None stands for no words. Nothing of a deed that the reader does not see."""
        seen = [t for t in self._triggers if t.span.overlaps(deed)]
        if not seen:
            return None
        trigger = max(seen, key=lambda t: (_shared(t.span, deed), t.score))
        chances: dict[DateValue | None, float] = {None: trigger.untimed}
        for dated in self._dates:
            p = _of_words(trigger, dated.span)
            if p:
                chances[dated.value] = chances.get(dated.value, 0.0) + p
        return chances

    def features(self, deed: Span, own: Iterable[DateValue | None], options: Iterable[DateValue | None]) -> dict[DateValue | None, dict[str, float]]:
        """What this says for each date that a deed may have; `own` are those that its sentence tells."""
        here = set(own)
        chances = self.chances(deed)
        if chances is None:
            return {}
        told: dict[DateValue | None, dict[str, float]] = {}
        for value in options:
            place = "none" if value is None else "own" if value in here else "elsewhere"
            p = chances.get(value, 0.0)
            features = {f"{READER} {place}": math.log(max(p, LEAST) / LEAST)}
            if p < LEAST:
                features[f"{READER} {place}, unlikely"] = 1.0
            told[value] = features
        return told


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _of_words(trigger: ReadTrigger, span: Span) -> float:
    """P of a date's words together: the reader shares out one deed's P among all words that tell its time."""
    return sum(p for word, p in trigger.times if span.overlaps(word))
