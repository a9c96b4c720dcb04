"""Windows: what the network sees at once, whole sentences of a text's body up to a number of pieces.

Paragraphs do not end a window: news pages break after each sentence, and whom "the ministry" or "they" means stands in the one before.
For the same reason a window begins with the last sentence of the one before it, as context (`stitching.py` joins what is read). The title
(a sentence outside every paragraph) stands alone. A sentence that is too long is cut into parts, at punctuation where there is some, each
part a window of its own with the note `split`. Nothing is dropped in silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haluan.language.pieces import MAX_WORD_PIECES, PieceTable
from haluan.language.words import find_words
from haluan.types.text import Span

WINDOW_PIECES = 140  # with the sentence of context (docs/design/decisions/0003-reader-windows.md)
SENTENCE_PIECES = 300  # a sentence up to this length is read whole
_PAUSES = frozenset(",;:.!?…—–)\"'”")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a part of one, with its words and their pieces. `number` is its place in the list given."""

    number: int
    words: tuple[tuple[int, int], ...]
    pieces: tuple[tuple[int, ...], ...]
    notes: tuple[str, ...] = ()

    @property
    def n_pieces(self) -> int:
        """Pieces of all words."""
        return sum(map(len, self.pieces))


@dataclass(frozen=True, slots=True)
class Window:
    """Sentences that are read together; the first `context` of them, at most one, end the window before too."""

    sentences: tuple[Sentence, ...]
    context: int = 0

    @property
    def words(self) -> tuple[tuple[int, int], ...]:
        """All words, in order."""
        return tuple(w for s in self.sentences for w in s.words)

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.sentences[0].words[0][0], self.sentences[-1].words[-1][1])


def cut_sentence(text: str, span: Span, number: int, table: PieceTable) -> list[Sentence]:
    """A sentence with its pieces; several parts if it is too long, none if it is empty."""
    words = find_words(text, span)
    forms = [text[s:e] for s, e in words]
    spaced = [s == 0 or text[s - 1].isspace() for s, _ in words]
    pieces = table.encode(forms, spaced)
    notes = ("shortened_word",) if any(len(p) == MAX_WORD_PIECES for p in pieces) else ()
    parts = _parts(forms, [len(p) for p in pieces])
    notes = (*notes, "split") if len(parts) > 1 else notes
    return [Sentence(number, tuple(words[a:b]), tuple(pieces[a:b]), notes) for a, b in parts]


def _parts(forms: list[str], lengths: list[int]) -> list[tuple[int, int]]:
    """Word ranges of at most `SENTENCE_PIECES`; each cut falls after the last pause in the range's second half."""
    parts, start, size = [], 0, 0
    for i, n in enumerate(lengths):
        if size + n > SENTENCE_PIECES:
            pause = next((j for j in range(i - 1, start + (i - start) // 2, -1) if forms[j] in _PAUSES), i - 1)
            parts.append((start, pause + 1))
            start, size = pause + 1, sum(lengths[pause + 1 : i])
        size += n
    return [*parts, (start, len(lengths))] if lengths else []


def make_windows(text: str, sentences: Sequence[Span], paragraphs: Sequence[Span], table: PieceTable) -> list[Window]:
    """Windows of a text, in order. A sentence outside every paragraph, by its first character, stands alone."""
    windows: list[Window] = []
    open_part: list[Sentence] = []
    context = 0
    closed = False  # nothing may join the open window
    for number, span in enumerate(sentences):
        outside = not any(p.start <= span.start < p.end for p in paragraphs)
        for part in cut_sentence(text, span, number, table):
            apart = closed or outside or "split" in part.notes
            full = sum(s.n_pieces for s in open_part) + part.n_pieces > WINDOW_PIECES
            if open_part and (apart or full):
                windows.append(Window(tuple(open_part), context))
                last = open_part[-1]
                open_part = [] if apart or last.n_pieces + part.n_pieces > WINDOW_PIECES else [last]
                context = len(open_part)
            open_part.append(part)
            closed = outside or "split" in part.notes
    return [*windows, Window(tuple(open_part), context)] if open_part else windows
