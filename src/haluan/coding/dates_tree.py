"""Which word a date hangs on in the reader's tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haluan.types.coding import DateMention
from haluan.types.document import Document
from haluan.types.reading import Reading
from haluan.types.text import Span, Token

# Words between a date and the verb that it dates: the climb ends at the first verb.
PREDICATES = frozenset({"VERB"})
MAX_CLIMB = 6
# "a July decision": a date right before a noun is the noun's.
BEFORE_NOUN = frozenset({"nmod", "nmod:tmod", "nmod:poss", "compound", "amod"})


@dataclass(frozen=True, slots=True)
class Owner:
    """The verb or deed that a date hangs on, the starts of the words below it, and whether it is the noun right behind the date."""

    span: Span
    below: frozenset[int]
    of_noun: bool


class DateTree:
    """The governors of an article's dates, where the reader has read it; without a reader it knows nothing and vetoes nothing."""

    def __init__(self, document: Document, dates: Sequence[DateMention]) -> None:
        self._text = document.text
        self._owners: dict[Span, Owner] = {}
        self._starts = [s.lead_end or s.span.start for s in reversed(document.sentences)]
        self._triggers = [t.span for r in document.readings for t in r.triggers]
        for reading in document.readings:
            self._read(reading, dates)

    def _read(self, reading: Reading, dates: Sequence[DateMention]) -> None:
        for tokens in reading.tokens:
            if not tokens:
                continue
            whole = Span(tokens[0].start, tokens[-1].end)
            for dated in dates:
                if whole.covers(dated.span):
                    self._own(dated, tokens)

    def _own(self, dated: DateMention, tokens: Sequence[Token]) -> None:
        """Note the governor of a date, with the starts of the words below it."""
        inside = [i for i, t in enumerate(tokens) if dated.span.start <= t.start < dated.span.end]
        tops = [i for i in inside if tokens[i].head not in inside]
        if not tops:
            return
        owner = self._governor(tops[0], tokens)
        if owner is None:
            return
        below = frozenset(t.start for i, t in enumerate(tokens) if owner in _climb(i, tokens))
        of_noun = tokens[tops[0]].head == owner and tokens[tops[0]].deprel in BEFORE_NOUN and owner > tops[0]
        self._owners[dated.span] = Owner(Span(tokens[owner].start, tokens[owner].end), below, of_noun)

    def _governor(self, at: int, tokens: Sequence[Token]) -> int | None:
        """The first verb above a date, or a noun that names a deed."""
        for position in _climb(at, tokens)[:MAX_CLIMB]:
            token = tokens[position]
            if token.upos in PREDICATES:
                return position
            before_noun = position > at and tokens[at].deprel in BEFORE_NOUN and position == tokens[at].head
            if token.upos == "NOUN" and (before_noun or any(s.start <= token.start < s.end for s in self._triggers)):
                return position
        return None

    def _opens(self, dated: DateMention) -> bool:
        """Whether a date opens its sentence and a comma sets it off ("Pada 7 Mei lalu, …")."""
        start = next((s for s in self._starts if s <= dated.span.start), dated.span.start)
        return self._text.startswith(",", dated.span.end) and len(self._text[start : dated.span.start].split()) <= 1

    def owner(self, dated: DateMention) -> Owner | None:
        """What a date hangs on, as far as the reader has seen it."""
        return self._owners.get(dated.span)

    def hangs_on(self, dated: DateMention, words: Span) -> bool:
        """Whether a date hangs on a verb or deed among some words, as far as the reader has seen it."""
        known = self._owners.get(dated.span)
        return known is None or known.span.overlaps(words)

    def belongs_elsewhere(self, dated: DateMention, trigger: Span) -> bool:
        """Whether the date hangs on another verb or deed than the trigger, one that does not govern the trigger.

        The other word must be the noun right behind it ("a July decision"), stand between the two, or be parted from the trigger
        by a comma together with its date; a date that is itself set off by a comma ("…, Kamis (5/10)", "Pada 7 Mei, …") belongs to the
        sentence's news and is never refused.
        """
        known = self._owners.get(dated.span)
        if known is None or self._text[max(0, dated.span.start - 2) : dated.span.start].rstrip().endswith(",") or self._opens(dated):
            return False
        owner = known.span
        if owner.overlaps(trigger) or any(trigger.start <= start < trigger.end for start in known.below):
            return False
        first, last = sorted((dated.span, trigger))
        if known.of_noun or (first.end <= owner.start and owner.end <= last.start):
            return True
        together = self._text[min(owner.start, dated.span.start) : max(owner.end, dated.span.end)]
        return "," in self._text[first.end : last.start] and "," not in together


def _climb(at: int, tokens: Sequence[Token]) -> list[int]:
    """The words above one, nearest first."""
    path: list[int] = []
    head = tokens[at].head
    while head is not None and 0 <= head < len(tokens) and head not in path and len(path) < len(tokens):
        path.append(head)
        head = tokens[head].head
    return path
