"""The shipped knowledge and a way to make captures of plain text."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

import pytest

from haluan.reading import ReadingKnowledge, extract
from haluan.reading_data import shipped_reading
from haluan.types.text import Article, Capture

Reads = Callable[..., Article]


@pytest.fixture(scope="session")
def knowledge() -> ReadingKnowledge:
    return shipped_reading()


@pytest.fixture(scope="session")
def reads(knowledge: ReadingKnowledge) -> Reads:
    def read(page: str, media: str = "text/plain", **fields: str) -> Article:
        body = page.encode()
        article = extract(Capture(sha256(body).hexdigest(), "page", body, media, "utf-8", **fields), knowledge)
        assert isinstance(article, Article), article
        return article

    return read
