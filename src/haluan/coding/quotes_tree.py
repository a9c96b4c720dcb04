"""What the reader's tree tells of a word of speech: whether it is a verb, and whether a clause or only a thing is said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from haluan.types.document import Document
from haluan.types.text import Span

# Universal Dependencies: the word is part of a compound or name; a clause is said; the word's subject is what is done to; whom it is said to.
INNER = frozenset({"compound", "fixed", "flat"})
SAID = frozenset({"ccomp", "parataxis"})
NOUNS = frozenset({"NOUN", "PROPN", "ADJ", "ADP"})
THINGS = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


@dataclass(frozen=True, slots=True)
class Governor:
    """One word of the tree: its part of speech, its relation to its own governor and where that begins (None at the root), and (relation, part
    of speech) of what hangs on it."""

    upos: str
    relation: str
    below: tuple[tuple[str, str], ...] = field(default=())
    head: int | None = None

    @property
    def is_inner(self) -> bool:
        """Whether it is only a part of a longer word or name ("bertanggung jawab")."""
        return self.relation.split(":")[0] in INNER

    @property
    def is_noun(self) -> bool:
        """Whether it is no verb here ("government claims", "nilai pajak")."""
        return self.upos in NOUNS

    @property
    def is_undergone(self) -> bool:
        """Whether its subject undergoes it ("had been denied food")."""
        return any(relation in ("aux:pass", "nsubj:pass") for relation, _ in self.below)

    @property
    def takes_thing(self) -> bool:
        """Whether a thing is its object and no clause is said ("menyampaikan aspirasi", "announced his resignation")."""
        heads = {relation.split(":")[0] for relation, _ in self.below}
        things = any(relation in ("obj", "xcomp") and upos in THINGS for relation, upos in self.below)
        return things and not heads & SAID


class SpeechTree:
    """The trees of one article, by the offset at which a word begins."""

    def __init__(self, document: Document) -> None:
        words: dict[int, Governor] = {}
        for reading in document.readings:
            for tokens in reading.tokens:
                below: dict[int, list[tuple[str, str]]] = {}
                for token in tokens:
                    if token.head is not None and token.head >= 0:
                        below.setdefault(token.head, []).append((token.deprel or "", token.upos or ""))
                for index, token in enumerate(tokens):
                    head = tokens[token.head].start if token.head is not None and token.head >= 0 else None
                    words[token.start] = Governor(token.upos or "", token.deprel or "", tuple(below.get(index, ())), head)
        self._words: Mapping[int, Governor] = words
        self._starts = sorted(words)

    def at(self, span: Span) -> Governor | None:
        """The word that begins where a span does; None where the reader has not seen it."""
        return self._words.get(span.start)

    def is_subject(self, span: Span) -> bool | None:
        """Whether a phrase holds the subject of a clause; None where the reader has not seen it."""
        inside = self.inside(span)
        return any(word.relation.split(":")[0] == "nsubj" for _, word in inside) if inside else None

    def inside(self, span: Span) -> list[tuple[int, Governor]]:
        """The words that begin within a span, each with its offset."""
        starts = self._starts[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return [(start, self._words[start]) for start in starts]

    def below(self, at: int, within: Span, relation: str) -> int | None:
        """Where the first word begins that hangs by a relation on the one at an offset."""
        return next((start for start, word in self.inside(within) if word.head == at and word.relation.split(":")[0] == relation), None)

    def top(self, span: Span) -> Governor | None:
        """The word of a phrase on which its others hang: the first whose governor stands outside."""
        return next((word for _, word in self.inside(span) if word.head is None or not span.start <= word.head < span.end), None)

    def is_verb(self, span: Span) -> bool:
        """Whether the reader sees a verb or auxiliary there."""
        word = self.at(span)
        return word is not None and word.upos in ("VERB", "AUX")
