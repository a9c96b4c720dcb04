"""Choose the date expression that belongs to a deed in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from haluan.coding.dates_words import DateWords
from haluan.types.coding import DateMention
from haluan.types.text import Span

PREPOSITION_GAP = 5
"""Characters between a word such as "sejak" and a date within which the word is the date's preposition ("since the 1990s")."""
_MARK = re.compile(r"[;,]")


class Clauses:
    """The clauses of a sentence, as some words and its commas part them."""

    def __init__(self, sentence: Span, dates: tuple[DateMention, ...], text: str, breaks: re.Pattern[str], words: DateWords) -> None:
        self._clauses = _clauses(sentence, dates, text, breaks, words)

    def same(self, one: int, other: int) -> bool:
        """Whether two offsets lie in one clause."""
        return _clause_at(self._clauses, one) == _clause_at(self._clauses, other)

    def main(self, at: int) -> bool:
        """Whether an offset lies in the main clause."""
        return _clause_at(self._clauses, at) == 0


def date_for(trigger_span: Span, sentence_span: Span, dates: tuple[DateMention, ...], text: str, words: DateWords) -> DateMention | None:
    """The date of `dates` that says when the deed named at `trigger_span` was done, or None if the sentence gives none.

    The nearest date of the deed's own clause; failing that, the nearest that only words of the same time ("ketika", "while")
    part from it. A date across another clause boundary ("setelah", "yang", "after", ";") is never taken: a deed told
    "after talks last month" is not of last month. A preposition right before a date ("sejak 2014") is no boundary, a
    relative word ("yang Kamis lalu") is.
    """
    inside = tuple(d for d in dates if sentence_span.covers(d.span))
    if not inside:
        return None
    for breaks in (words.clause_break, words.shift_break):
        clauses = _clauses(sentence_span, inside, text, breaks, words)
        own = _clause_at(clauses, trigger_span.start)
        near = [d for d in inside if _clause_at(clauses, d.span.start) == own]
        if near:
            return min(near, key=lambda d: (_distance(d.span, trigger_span), -d.span.start))
    return None


def in_main_clause(trigger_span: Span, sentence_span: Span, dates: tuple[DateMention, ...], text: str, words: DateWords) -> bool:
    """Whether a deed stands in a sentence's main clause, so that the story goes on from it."""
    inside = tuple(d for d in dates if sentence_span.covers(d.span))
    return _clause_at(_clauses(sentence_span, inside, text, words.shift_break, words), trigger_span.start) == 0


def offset_before(trigger_span: Span, sentence_span: Span, text: str, words: DateWords) -> re.Match[str] | None:
    """The "two days after" whose clause holds the deed, or None; no comma or semicolon stands between."""
    for found in reversed(list(words.offset.finditer(text, sentence_span.start, trigger_span.start))):
        return None if _MARK.search(text, found.end(), trigger_span.start) else found
    return None


def _clauses(sentence: Span, dates: tuple[DateMention, ...], text: str, breaks: re.Pattern[str], words: DateWords) -> list[tuple[int, int]]:
    """Where clauses start, each with its number. A comma ends a subordinate clause: what follows is the main clause again."""
    starts = [(sentence.start, 0)]
    main, last, current = 0, 0, 0
    for at, mark in _marks(sentence, dates, text, breaks, words):
        if mark == ",":
            if current == main:
                continue
            current = main
        else:
            last += 1
            current = last
            main = current if mark == ";" else main
        starts.append((at, current))
    return starts


def _marks(sentence: Span, dates: tuple[DateMention, ...], text: str, breaks: re.Pattern[str], words: DateWords) -> list[tuple[int, str]]:
    """Commas, semicolons and boundary words of a sentence in order, without those within a date and prepositions right before one."""
    found = [(m.start(), m[0]) for m in _MARK.finditer(text, sentence.start, sentence.end)]
    for m in breaks.finditer(text, sentence.start, sentence.end):
        takes_date = words.bare_cue.search(m[0] + " ") is not None
        if not (takes_date and _stands(dates, m.end(), m.end() + PREPOSITION_GAP)) and words.hours.match(text, m.end()) is None:
            found.append((m.start(), "word"))
    return sorted((at, mark) for at, mark in found if not _within(dates, at))


def _stands(dates: tuple[DateMention, ...], first: int, last: int) -> bool:
    """Whether a date begins in [first, last]; `dates` are in text order."""
    at = bisect_left(dates, first, key=lambda d: d.span.start)
    return at < len(dates) and dates[at].span.start <= last


def _within(dates: tuple[DateMention, ...], at: int) -> bool:
    """Whether an offset lies in a date; `dates` are in text order and do not overlap."""
    before = bisect_right(dates, at, key=lambda d: d.span.start) - 1
    return before >= 0 and at < dates[before].span.end


def _clause_at(clauses: list[tuple[int, int]], at: int) -> int:
    last = bisect_right(clauses, at, key=lambda c: c[0]) - 1
    return clauses[last][1] if last >= 0 else -1


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
