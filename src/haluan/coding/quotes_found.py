"""A quote in the making."""

from __future__ import annotations

from dataclasses import dataclass

from haluan.types.coding import QuoteForm
from haluan.types.text import Span


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """A quote with the position of its speaker among the mentions.

    `cue_at` is where its own cue begins in the text, None if it only keeps the cue of the quote before; `affiliation` the mention that tells
    whose an unknown speaker is; `means` the mention that a speaking "he", "dia" goes back to; `other` the word that names a speaker who is no
    mention.
    """

    form: QuoteForm
    span: Span
    cue: str | None
    speaker: int | None
    affiliation: int | None = None
    means: int | None = None
    other: str | None = None
    cue_at: int | None = None
