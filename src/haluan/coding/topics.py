"""What an article is about where it is not about politics: the share of its sentences that hold words of crime, sport or business."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from haluan.types.document import Document, Word
from haluan.words import PhraseIndex

# An age behind a name, as reports of crime and of accidents give it: "John Doe, 34,", "AS (44)".
AGE = re.compile(r"(?:,|\()\s?\d{2}\s?(?:,|\))(?!\d)")
STEM = "*"
# One sentence may mention a theft or a match in passing; what an article is about is told in at least so many.
LEAST_SENTENCES = 2


@dataclass(frozen=True, slots=True)
class Topics:
    """The topics of each sentence by its index, each topic's share of all sentences, and the sentences that tell somebody's age."""

    here: Sequence[frozenset[str]]
    shares: Mapping[str, float]
    aged: frozenset[int]

    def features(self, sentences: Sequence[int]) -> dict[str, float]:
        """What the topics of the article and of an event's own sentences say of the event."""
        here = frozenset[str]().union(*(self.here[i] for i in sentences))
        told = {f"about_{topic}": share for topic, share in self.shares.items()} | {f"about_{topic}_here": 1.0 for topic in here}
        return told | {"aged": float(bool(self.aged & set(sentences)))}


def find_topics(document: Document, words: Mapping[tuple[str, ...], str]) -> Topics:
    """The topics of a document; `words` maps phrases ("burglar*": any ending) to topics."""
    index = PhraseIndex(words)
    stems = tuple((key[0][:-1], topic) for key, topic in words.items() if len(key) == 1 and key[0].endswith(STEM))
    told = tuple(_told(s.words, index, stems) for s in document.sentences)
    times = {t: sum(t in topics for topics in told) for t in sorted(set(words.values()))}
    about = frozenset(t for t, n in times.items() if n >= LEAST_SENTENCES)
    here = tuple(topics & about for topics in told)
    shares = {t: n / len(told) if t in about else 0.0 for t, n in times.items()}
    aged = frozenset(s.index for s in document.sentences if AGE.search(s.span.of(document.text)))
    return Topics(here, shares, aged)


def _told(words: Sequence[Word], index: PhraseIndex[str], stems: Sequence[tuple[str, str]]) -> frozenset[str]:
    found = {topic for at in range(len(words)) for _, topic in index.matches_at(words, at)}
    return frozenset(found | {topic for w in words for stem, topic in stems if w.lower.startswith(stem)})
