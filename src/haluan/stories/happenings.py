"""Reports of one deed in several articles, linked: same kind of deed, same sides, same days, and nothing that speaks against it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

#: Deeds that two sides do together: the order of actor and recipient says who was named first, no more.
MUTUAL_TYPES = frozenset(("CONSULT", "COOPERATE"))
#: Deeds that happen many times a day between the same sides: two reports have to agree in place or in words as well.
FREQUENT_TYPES = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE"))
#: Days that two stated days may lie apart: time zones, and papers that give the day of the report.
DAY_SLACK = 1
#: Days that a report without a stated day may lie from the other: its day is that of publication.
UNDATED_SLACK = 3
#: Share of the shorter sentence's words that the other has, at the least; for frequent and for undated deeds more is asked.
#: Set by hand on the stories of tests/stories; no larger set has measured them yet.
WORDS_SHARED = 0.12
WORDS_SHARED_STRICT = 0.25
#: Happenings are looked up in blocks of so many days, more than any slack.
BLOCK_DAYS = 7
_WORD = re.compile(r"\w{4,}")
#: Letters of a word that tell it apart from others, whatever its ending.
_STEM = 5
Key = tuple[str, frozenset[str], int]


@dataclass(frozen=True, slots=True)
class Report:
    """One event of one article, as far as linking needs it. `words` are stems of the evidence; `first` and `last` days as ordinals."""

    event: int
    article: int
    story: int
    type: str
    mode: str | None
    status: str
    actors: frozenset[str]
    recipients: frozenset[str]
    first: int | None
    last: int | None
    dated: bool
    place: str | None
    country: str | None
    words: frozenset[str]


def link_reports(reports: Iterable[Report]) -> Iterator[tuple[int, int]]:
    """(event, event that stands for its happening), for reports sorted by first day and then publication; one pass, memory of a few weeks.

    A happening has at most one event of an article, since an article tells two deeds as two. Reports whose day is unknown stay alone.
    """
    groups: dict[Key, list[list[Report]]] = defaultdict(list)
    swept = None
    for report in reports:
        sides = _sides(report)
        block = (report.first or 0) // BLOCK_DAYS
        if sides and block != swept:
            groups = defaultdict(list, {k: v for k, v in groups.items() if k[2] >= block - 1})
            swept = block
        options = [g for key in _looked_up(report, sides) for g in groups[key]] if sides else []
        best = max(((_agreement(report, g), -i) for i, g in enumerate(options)), default=(0.0, 0))
        if best[0] > 0:
            group = options[-best[1]]
            group.append(report)
            yield report.event, group[0].event
            continue
        yield report.event, report.event
        first: list[Report] = [report]
        for side in sides:
            groups[report.type, side, block].append(first)


def _sides(report: Report) -> list[frozenset[str]]:
    """Each pair of sides; a deed done together has no direction. None where the day is unknown."""
    if report.first is None:
        return []
    pairs = sorted((a, r) for a in report.actors for r in report.recipients)
    if report.type in MUTUAL_TYPES:
        return [frozenset(p) for p in sorted({tuple(sorted(p)) for p in pairs})]
    return [frozenset((f"{a}>", r)) for a, r in pairs]


def _looked_up(report: Report, sides: Sequence[frozenset[str]]) -> Iterator[Key]:
    """Reports come by first day, so that only this block and the one before it can hold a partner."""
    block = (report.first or 0) // BLOCK_DAYS
    for near in (block, block - 1):
        for side in sides:
            yield report.type, side, near


def _agreement(report: Report, group: list[Report]) -> float:
    """How well a report fits a happening; 0 if something speaks against it."""
    if any(r.article == report.article for r in group):
        return 0.0
    return max(_match(report, other) for other in group)


def _match(a: Report, b: Report) -> float:
    if a.status != b.status or (a.mode and b.mode and a.mode != b.mode):
        return 0.0
    if not _same_days(a, b) or not _same_place(a, b):
        return 0.0
    shared = len(a.words & b.words) / max(1, min(len(a.words), len(b.words)))
    if a.story == b.story:
        return 1.0 + shared
    strict = a.type in FREQUENT_TYPES or not (a.dated and b.dated)
    named = a.place is not None and a.place == b.place
    least = WORDS_SHARED_STRICT if strict and not named else WORDS_SHARED
    return shared if shared >= least else 0.0


def _same_days(a: Report, b: Report) -> bool:
    if a.first is None or b.first is None or a.last is None or b.last is None:
        return False
    slack = DAY_SLACK if a.dated and b.dated else UNDATED_SLACK
    return a.first - slack <= b.last and b.first - slack <= a.last


def _same_place(a: Report, b: Report) -> bool:
    if a.country and b.country and a.country != b.country:
        return False
    return not (a.place and b.place and a.country == b.country and a.place != b.place and a.type in FREQUENT_TYPES)


def ordinal(day: str | None) -> int | None:
    """The day as a number, None for none."""
    return date.fromisoformat(day).toordinal() if day else None


def sentence_words(text: str) -> frozenset[str]:
    """The beginnings of a sentence's longer words, without case: enough to see whether two sentences tell the same."""
    return frozenset(w[:_STEM] for w in _WORD.findall(text.casefold()))
