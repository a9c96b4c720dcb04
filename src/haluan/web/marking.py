"""A record's text cut into pieces with what stands in each: actors, dates, quotes, deeds. Nothing is lost: the pieces joined are the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Mark = tuple[str, int, int, str]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with the kinds of marks on it. `label` is shown at the end of a mention, `event` links a deed, `tip` is told on demand."""

    text: str
    kinds: tuple[str, ...] = ()
    label: str | None = None
    event: str | None = None
    tip: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in pieces with the events whose deed stands in it."""

    pieces: tuple[Piece, ...]
    events: tuple[dict[str, Any], ...]
    title: bool = False


def cut(text: str, start: int, end: int, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """The text from `start` to `end` in pieces. Marks are (kind, start, end, note); where they overlap a piece has all their kinds."""
    inside = [(k, max(a, start), min(b, end), note) for k, a, b, note in marks if a < end and b > start]
    edges = sorted({start, end, *(a for _, a, _, _ in inside), *(b for _, _, b, _ in inside)})
    pieces: list[Piece] = []
    for a, b in zip(edges, edges[1:], strict=False):
        here = [m for m in inside if m[1] <= a and b <= m[2]]
        kinds = tuple(sorted({m[0] for m in here}))
        label = next((m[3] for m in here if m[0] in ("actor", "place", "source") and m[2] == b and m[3]), None)
        event = next((m[3] for m in here if m[0] == "trigger" and m[3]), None)
        tip = "; ".join(m[3] for m in here if m[0] in ("date", "quote") and m[3]) or None
        pieces.append(Piece(text[a:b], kinds, label, event, tip))
    return tuple(pieces)


def code_of(actor: dict[str, Any]) -> str:
    """The code with its sector."""
    return f"{actor['code']}.{actor['sector']}" if actor.get("sector") else str(actor["code"])


def marks_of(record: dict[str, Any]) -> list[Mark]:
    """All marks of a record's text."""
    marks: list[Mark] = []
    for m in record["mentions"]:
        actors = m["actors"] or ([m["actor"]] if m["actor"] else [])
        if actors:
            marks.append(("actor", m["start"], m["end"], "+".join(dict.fromkeys(code_of(a) for a in actors if a))))
        elif m["kind"] in ("place", "source", "unknown"):
            marks.append((m["kind"], m["start"], m["end"], ""))
    for d in record["dates"]:
        value = d["value"]
        shown = value["start"] if value["start"] == value["end"] else f"{value['start']} – {value['end']}"
        marks.append(("date", d["start"], d["end"], shown))
    for q in record["quotes"]:
        speaker = q["speaker_actor"]
        marks.append(("quote", q["start"], q["end"], f"{speaker['name']} ({code_of(speaker)})" if speaker else ""))
    marks += [("trigger", e["trigger"]["start"], e["trigger"]["end"], e["id"]) for e in record["events"] if e["trigger"]["start"] is not None]
    return marks


def paragraphs_of(record: dict[str, Any]) -> tuple[Paragraph, ...]:
    """The article, title first, paragraph by paragraph, each with its events."""
    article, marks = record["article"], marks_of(record)
    title = article["title_span"]
    spans: list[Sequence[int]] = [*([title] if title else []), *article["paragraphs"]]
    found = []
    for span in spans:
        start, end = span
        events = tuple(e for e in record["events"] if e["trigger"]["start"] is not None and start <= e["trigger"]["start"] < end)
        found.append(Paragraph(cut(article["text"], start, end, marks), events, span is title))
    return tuple(found)


def sentence_pieces(text: str, marks: Iterable[Sequence[Any]]) -> tuple[Piece, ...]:
    """A sentence with (kind, start, end) marks."""
    return cut(text, 0, len(text), [(m[0], m[1], m[2], "") for m in marks])


def trigger_pieces(sentence: str, trigger: str | None) -> tuple[Piece, ...]:
    """A sentence with its deed marked where its words stand for the first time."""
    at = sentence.find(trigger) if trigger else -1
    return cut(sentence, 0, len(sentence), [("trigger", at, at + len(trigger), "")] if trigger and at >= 0 else [])
