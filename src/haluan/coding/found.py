"""A mention in the making: a noun phrase with what it links to."""

from __future__ import annotations

from dataclasses import dataclass

from haluan.coding.chunks import Chunk, is_possessive
from haluan.coding.linking import Link
from haluan.types.knowledge import ReferenceEntry
from haluan.types.reading import ReadMention
from haluan.types.text import Span


@dataclass(frozen=True, slots=True)
class Found:
    """A mention in the making: its phrase, what it links to, and the reader's view of it.

    `fallback` is what a reference means if it goes back to nobody ("the army" of the state that the article is about).
    """

    chunk: Chunk
    link: Link
    reference: ReferenceEntry | None = None
    read: ReadMention | None = None
    reader_index: tuple[int, int] | None = None
    fallback: Link | None = None

    @property
    def span(self) -> Span:
        """Its place in the article."""
        return self.chunk.span

    @property
    def owned(self) -> bool:
        """Whether it is what somebody has ("its army", "tentaranya")."""
        described = self.reference is not None and self.reference.kind == "description" and self.reference.possessive
        return described or (len(self.chunk.elements) > 1 and is_possessive(self.chunk.elements[0]))
