"""An article cut into sentences and words, ready for coding."""

from __future__ import annotations

from dataclasses import dataclass

from haluan.types.reading import Reading
from haluan.types.text import Article, Span


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place in the article; `lower` is its case-folded text."""

    span: Span
    text: str
    lower: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its index among the article's sentences, its paragraph (-1 for the title), its words.

    `lead_end` is the offset at which the dateline ends ("YEREVAN -"), or the sentence's start.
    """

    index: int
    paragraph: int
    span: Span
    words: tuple[Word, ...]
    title: bool = False
    lead_end: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """The article with sentences and, where a reader is there, its readings."""

    article: Article
    sentences: tuple[Sentence, ...]
    readings: tuple[Reading, ...] = ()

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    def words_in(self, span: Span) -> tuple[Word, ...]:
        """The words that lie within a span, in order."""
        return tuple(w for s in self.sentences if s.span.overlaps(span) for w in s.words if span.covers(w.span))
