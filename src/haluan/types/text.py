"""Values of reading: captures, articles, spans, tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Granularity = Literal["day", "week", "month", "quarter", "year", "none"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of Unicode code points into `Article.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of this span."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class DateValue:
    """A span of calendar days, both ends included, ISO 8601, with the granularity that the text gave."""

    start: str
    end: str
    granularity: Granularity


@dataclass(frozen=True, slots=True)
class Capture:
    """One page or text as it was found. `id` is the sha256 of `body`; `captured_at` an ISO instant in UTC, or None."""

    id: str
    locator: str
    body: bytes
    media_type: str
    charset: str | None = None
    url: str | None = None
    captured_at: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be read or coded: counted and shown, never lost.

    `reason` is one of: empty, binary, too_large, not_text, encoding, truncated, no_article, foreign_language,
    unsure_language, bad_json, bad_field, unreadable, failed.
    """

    locator: str
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line of the page that is no part of the article, with the reason."""

    reason: str
    text: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """The place (and agency) with which a news text opens, e.g. "YEREVAN"."""

    text: str
    place: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """The clean article.

    `text` is title, blank line, paragraphs joined by newlines (no title: paragraphs only). `paragraphs` and `sentences` are
    spans into `text`; the title is `title_span` and, where there is one, also the first of `sentences`.
    `page_map` gives for each paragraph span the line of the page that it came from.
    """

    id: str
    capture_id: str
    locator: str
    url: str | None
    outlet: str | None
    title: str | None
    byline: str | None
    dateline: Dateline | None
    published: DateValue | None
    language: str
    text: str
    title_span: Span | None
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    dropped: tuple[Dropped, ...]
    page_map: tuple[int, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence. `head` is the index of its governor in the sentence, -1 for the root, None where unknown."""

    start: int
    end: int
    text: str
    upos: str | None = None
    head: int | None = None
    deprel: str | None = None
