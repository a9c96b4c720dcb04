"""HTML pages in the markup of six kinds of site: the article comes out whole and clean."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from haluan.reading import ReadingKnowledge, extract
from haluan.reading.markup import read_markup
from haluan.types.text import Capture, Skipped

sys.path.insert(0, str(Path(__file__).parent))
from markup_pages import Page, pages


@pytest.mark.parametrize("page", pages(), ids=lambda p: p.name)
def test_article_of_page(page: Page, reads) -> None:  # type: ignore[no-untyped-def]
    article = reads(page.html, "text/html")
    found = [p.of(article.text) for p in article.paragraphs]
    assert article.title == page.title
    assert found[0].endswith(page.paragraphs[0])
    assert found[1:] == list(page.paragraphs[1:])
    assert article.published is not None
    assert article.published.start == "2023-10-07"


def test_linked_data_wins() -> None:
    markup = read_markup(pages()[0].html)
    assert markup.published == "2023-10-07T08:48:00+07:00"
    assert markup.author == "Rani Putri"
    assert markup.site == "detikNews"


@pytest.mark.parametrize("broken", ["<html>", "<html><body></body></html>", "<html><script type='application/ld+json'>{bad</script><p>x</p></html>"])
def test_broken_pages_are_skipped(broken: str, knowledge: ReadingKnowledge) -> None:
    told = extract(Capture("0" * 64, "page", broken.encode(), "text/html"), knowledge)
    assert isinstance(told, Skipped)
    assert told.reason == "no_article"
