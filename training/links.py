"""Links of an annotated passage beside its events: standing relations, and the words that tell an event's time."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from haluan.coding.dates import find_dates
from haluan.coding.dates_words import DateWords
from haluan.dates_data import load_language
from haluan.types.text import DateValue
from labels import TIE_NAMES
from passages import Passage

if TYPE_CHECKING:
    from corpora import Example

Codes = dict[str, tuple[str | None, str | None] | None]
# Files in which all relations are annotated by the written rule (docs/guides/annotation.md); of the older ones only what they have counts.
RULED = re.compile(r"(id_relations_and_long|id_relations_2|en_relations_1|(en|id)_[q-z]_\d+)\.pas")
RULED_ARTICLES = re.compile(r"(en|id)_[g-z]_\d+\.pas")


def is_ruled(p: Passage) -> bool:
    """Whether a passage has all relations that its words state."""
    name = Path(p.where.rsplit(":", 1)[0]).name
    return (RULED_ARTICLES if p.article else RULED).fullmatch(name) is not None or (not p.article and bool(p.relations))


def tie_up(example: Example, p: Passage, at: dict[str, int], own: dict[str, str], code: Codes) -> None:
    """Relations by ordered pair of mentions. A relation is marked at its clearest telling: other mentions of both parties are not counted."""
    example.tied = is_ruled(p)
    for r in p.relations:
        kind = TIE_NAMES.index(r.kind)
        example.ties[at[r.subject], at[r.object]] = kind
        if r.kind == "ally_of":
            example.ties[at[r.object], at[r.subject]] = kind
        one, two = ([at[o] for o in at if own[o] == own[x] or (code[o] and code[o] == code[x])] for x in (r.subject, r.object))
        example.tie_masked |= {(a, b) for a in one for b in two} | {(b, a) for a in one for b in two}
    example.tie_masked -= set(example.ties)


@cache
def date_words(language: str) -> DateWords:
    """The words of dates of a language."""
    return load_language(language)


def tell_times(example: Example, p: Passage) -> None:
    """For each trigger the words of every date that is the event's own; an event whose day no expression tells is not counted, one without a day has none."""
    from corpora import span_of

    language = Path(p.where).name[:2]
    if language not in ("en", "id"):
        return
    dates = find_dates(p.text, date_words(language), DateValue(p.published, p.published, "day"))
    places = [(d.value, span_of(example.words, d.span.start, d.span.end)) for d in dates]
    for t, e in enumerate(sorted(p.events, key=lambda e: e.start)):
        right = [s for v, s in places if s is not None and (v.start, v.granularity) == (e.day, e.granularity)]
        if right or e.granularity == "none":
            example.times[t] = () if e.granularity == "none" else tuple(w for a, b in right for w in range(a, b + 1))
