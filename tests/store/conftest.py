"""Hand-built entries and stores; nothing here loads the coder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from haluan.store import Store, Writer
from haluan.stories import signature
from haluan.terms import Terms
from haluan.types.coding import Actor, Basis, Coding, Event, Evidence, Mention, Quote, Relation, RelationEnd, Role, Trigger
from haluan.types.storing import CaptureFacts, Entry
from haluan.types.text import DateValue, Span
from tests.invented_world import article_of

Make = Callable[..., Entry]
TERMS = Terms()
SENTENCES = (
    "Menteri Luar Negeri Armenia bertemu Presiden Prancis di Paris pada Kamis pagi.",
    "“Kami ingin bekerja sama,” kata menteri itu kepada para wartawan setelah pertemuan.",
    "Rusia mengecam pertemuan tersebut dan menarik duta besarnya dari Yerevan.",
)


def event_of(
    article_id: str, sentences: Sequence[str], number: int, kind: str, actor: str, recipient: str, day: str, status: str = "actual", at: int = 0
) -> Event:  # fmt: skip
    """An event whose trigger is the third word of a sentence. The id hashes what is asserted."""
    sentence = sentences[number]
    start = at + sum(len(s) + 1 for s in sentences[:number])
    word = sentence.split()[2]
    place = start + sentence.index(word)
    roles = [(Role(Actor(c, "GOV", c.title()), None),) for c in (actor, recipient)]
    return Event(
        sha256(f"{sentence}{word}{kind}{actor}{recipient}".encode()).hexdigest()[:24], kind, None, ("diplomatic",), 1 if kind == "CONSULT" else 3,
        2.5 if kind == "CONSULT" else -3.0, "040", status, False, roles[0], roles[1], DateValue(day, day, "day"), None, None,  # type: ignore[arg-type]
        Trigger(Span(place, place + len(word)), word), (Evidence(article_id, number, Span(start, start + len(sentence)), sentence),), 0.8,
        Basis("rule", "test"),
    )  # fmt: skip


def entry_of(
    sentences: Sequence[str] = SENTENCES, published: str = "2023-10-06", outlet: str | None = "Koran Delta", kit: str = "kit1",
    events: Sequence[tuple[int, str, str, str, str]] = ((0, "CONSULT", "ARM", "FRA", "2023-10-05"), (2, "ACCUSE", "RUS", "ARM", "2023-10-05")),
    language: str = "id", title: str | None = None, url: str | None = None,
) -> Entry:  # fmt: skip
    """An article with its coding: a mention of Armenia, a quote by it, a relation, and the events."""
    article = article_of(*sentences, language=language, published=published, title=title)
    key = sha256(f"{outlet}{published}{article.text}".encode()).hexdigest()
    article = replace(article, id=key, capture_id=sha256(f"page {key}".encode()).hexdigest(), outlet=outlet, url=url, locator=f"{key[:6]}.txt")
    at = len(title) + 2 if title else 0
    armenia = Mention("m1", Span(at, at + 30), article.text[at : at + 30], 0, "actor", (Actor("ARM", "GOV", "Ararat Mirzoyan"),), how="office")
    quote = Quote("q1", "direct", Span(at + 5, at + 25), article.text[at + 5 : at + 25], "kata", "m1")
    found = tuple(event_of(key, sentences, *e, at=at) for e in events)
    evidence = tuple(e.evidence[0] for e in found[:1])
    relation = Relation(
        "member_of", RelationEnd("ARM", "Armenia"), RelationEnd("CSTO", "CSTO"), DateValue("2002-01-01", "2002-12-31", "year"), None, evidence
    )
    coding = Coding(key, (armenia,), (), (quote,), found, (relation,), (), "0.1", kit)
    facts = CaptureFacts(article.capture_id, article.locator, url, "text/plain", "utf-8", None, len(article.text))
    return Entry(facts, article, coding, None, signature(article.text), TERMS.of_text(article.text, language))


def save(path: Path, *entries: Entry, link: bool = True) -> None:
    """One run with one batch."""
    with Writer.open(path) as writer:
        run = writer.start_run("test", "0.1", entries[0].coding.kit_digest, ())
        writer.save(run, entries)
        if link:
            writer.link()
        writer.end_run(run)


def opened(path: Path) -> Store:
    """The store, for reading."""
    return Store.open(path, TERMS.of_question)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a store may be."""
    return tmp_path / "s.duckdb"
