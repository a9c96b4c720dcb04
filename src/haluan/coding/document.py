"""An article as a document: sentences with words."""

from __future__ import annotations

from haluan.types.document import Document, Sentence
from haluan.types.reading import Reading
from haluan.types.text import Article, Span
from haluan.words import split_words


def build_document(article: Article, readings: tuple[Reading, ...] = ()) -> Document:
    """Cut the article's sentences into words. The dateline at the head of the first paragraph holds no words for coding."""
    sentences: list[Sentence] = []
    for index, span in enumerate(article.sentences):
        title = article.title_span is not None and article.title_span.covers(span)
        paragraph = next((i for i, p in enumerate(article.paragraphs) if p.overlaps(span)), -1)
        lead_end = _lead_end(article, span, paragraph)
        sentences.append(Sentence(index, -1 if title else paragraph, span, split_words(article.text, lead_end, span.end), title, lead_end))
    return Document(article, tuple(sentences), readings)


def _lead_end(article: Article, span: Span, paragraph: int) -> int:
    """Where the words begin: behind the dateline if the sentence opens with it."""
    if article.dateline is None or paragraph != 0:
        return span.start
    text = article.text
    lead = article.dateline.text
    if not text.startswith(lead, span.start):
        return span.start
    at = span.start + len(lead)
    while at < span.end and not text[at].isalnum() and text[at] not in "\"“”'‘(":
        at += 1
    return at
