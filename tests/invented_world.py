"""Loads tests/invented, and codes bare sentences with hand-built articles."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from haluan import packs
from haluan.actor_data import load_actors
from haluan.coding.coder import Coder, Kit
from haluan.coding.document import build_document
from haluan.dates_data import load_dates
from haluan.types.coding import Coding, Event
from haluan.types.document import Document
from haluan.types.text import Article, DateValue, Span

INVENTED = Path(__file__).parent / "invented"
Says = Callable[..., Coding]


def invented_kit() -> Kit:
    """The invented pack, dates and actors with the shipped ontology."""
    ontology = packs.load_ontology()
    pack = packs.load_pack("zz", ontology, INVENTED)
    dates = load_dates(INVENTED / "lang" / "zz")
    return Kit({"zz": pack}, {"zz": dates}, ontology, load_actors(data=INVENTED), "test", packs.data_digest(INVENTED))


def article_of(*sentences: str, language: str, published: str | None = "2023-06-15", title: str | None = None) -> Article:
    """An article with one paragraph that holds these sentences, and a title where given."""
    text = (f"{title}\n\n" if title else "") + " ".join(sentences)
    spans: list[Span] = []
    at = len(title) + 2 if title else 0
    body = Span(at, len(text))
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    title_span = Span(0, len(title)) if title else None
    day = DateValue(published, published, "day") if published else None
    key = sha256(text.encode()).hexdigest()
    return Article(
        key, key, "test", None, None, title, None, None, day, language, text, title_span, (body,),
        ((title_span,) if title_span else ()) + tuple(spans), (), (0,), "0",
    )  # fmt: skip


def document_of(*sentences: str, language: str = "zz", title: str | None = None) -> Document:
    """The same as a document without readings."""
    return build_document(article_of(*sentences, language=language, title=title))


def says_with(coder: Coder, language: str) -> Says:
    """A function that codes sentences."""

    def code(*sentences: str, published: str | None = "2023-06-15", title: str | None = None) -> Coding:
        return coder.code(build_document(article_of(*sentences, language=language, published=published, title=title)))

    return code


def who(event: Event) -> tuple[str, str, str]:
    """(actor codes, type, recipient codes) of an event."""
    return "+".join(r.actor.code for r in event.actor), event.type, "+".join(r.actor.code for r in event.recipient)


def told(coding: Coding) -> list[tuple[str, str, str]]:
    """`who` of all events."""
    return [who(e) for e in coding.events]
