"""What reading needs to know of languages and outlets, as frozen values. Built from the data folders by `haluan.reading_data`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Guess = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class LineRule:
    """Whole-line noise: `exact` and `starts` hold keys (see `lines.key`); `pattern` is searched in the line as written."""

    reason: str
    exact: frozenset[str]
    starts: re.Pattern[str] | None
    pattern: re.Pattern[str] | None
    max_words: int


@dataclass(frozen=True, slots=True)
class HeadingRule:
    """A heading that opens a block of links; `final`: nothing of the article follows."""

    reason: str
    exact: frozenset[str]
    pattern: re.Pattern[str] | None
    final: bool


@dataclass(frozen=True, slots=True)
class InlineRule:
    """Noise inside a paragraph: what the pattern matches goes."""

    reason: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class NearLanguage:
    """A language so close to the profiled one that only single words tell them apart."""

    code: str
    name: str
    marks: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class LanguageProfile:
    """What tells one language from the others: function words, own marks, near languages."""

    code: str
    name: str
    words: frozenset[str]
    own_marks: re.Pattern[str] | None
    near: tuple[NearLanguage, ...]


@dataclass(frozen=True, slots=True)
class SegmentRules:
    """Where sentences end in one language."""

    abbreviations: frozenset[str]
    closing_abbreviations: frozenset[str]
    openers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Month and weekday names of all languages together, and the order of figures by language (dmy, mdy or None)."""

    months: Mapping[str, int]
    weekdays: frozenset[str]
    date_words: frozenset[str]
    numeric_order: Mapping[str, str | None]
    month_names: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """A news outlet or agency, with its domains and the forms in which pages write its name."""

    name: str
    domains: tuple[str, ...]
    forms: tuple[str, ...]
    agency: bool


@dataclass(frozen=True, slots=True)
class ReadingKnowledge:
    """All that `extract` needs. `guess` names the language of a text (ISO 639 code) and may be slow."""

    lines: tuple[LineRule, ...]
    headings: tuple[HeadingRule, ...]
    inline: tuple[InlineRule, ...]
    profiles: tuple[LanguageProfile, ...]
    segments: Mapping[str, SegmentRules]
    calendar: Calendar
    small_words: frozenset[str]
    outlets: tuple[Outlet, ...]
    datelines: re.Pattern[str]
    guess: Guess
    byline_labels: re.Pattern[str]
    forms: Mapping[str, str] = field(default_factory=dict)
