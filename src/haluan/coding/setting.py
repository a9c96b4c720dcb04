"""What an article offers for dating, placing and attributing its events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haluan.coding.mentions import Found
from haluan.coding.quotes_found import FoundQuote
from haluan.types.coding import DateMention, Mention
from haluan.types.document import Document
from haluan.types.text import DateValue


@dataclass(frozen=True, slots=True)
class Setting:
    """A document with what was found in it; `dates` are in text order."""

    document: Document
    found: Sequence[Found]
    mentions: Sequence[Mention]
    dates: tuple[DateMention, ...]
    quotes: Sequence[FoundQuote]
    published: DateValue | None

    def codes(self, positions: Sequence[int]) -> frozenset[str]:
        """Codes of those whom some mentions mean."""
        return frozenset(a.code for i in positions for a in self.mentions[i].actors)
