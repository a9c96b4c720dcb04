"""Pieces: words cut into the model's sub-word pieces.

The table is a unigram vocabulary (`tokenizers` file). Each word is encoded alone, with the space mark in front where the text has a space,
so pieces never cross words and results can be kept.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

SPACE_MARK = "\u2581"
MAX_WORD_PIECES = 24  # a longer word (an address, rubbish) keeps its first and last 12 pieces; callers are told
_CACHE_LIMIT = 100_000  # words whose pieces are kept; then the store is emptied


def plain_form(word: str) -> str:
    """The word in compatibility form (NFKC) without control and format characters; never empty."""
    if word.isascii() and word.isprintable():
        return word
    kept = "".join(c for c in unicodedata.normalize("NFKC", word) if unicodedata.category(c)[0] != "C" and not c.isspace())
    return kept or "\ufffd"


class PieceTable:
    """The sub-word table of one model. `first`, `last` and `pad` are the ids that open, close and fill a window."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self.first = self._id("<s>")
        self.last = self._id("</s>")
        self.pad = self._id("<pad>")
        self.unknown = self._id("<unk>")
        self._known: dict[str, tuple[int, ...]] = {}

    def _id(self, piece: str) -> int:
        found = self._tokenizer.token_to_id(piece)
        if found is None:
            raise ValueError(f"the piece table lacks {piece}")
        return int(found)

    def __len__(self) -> int:
        return int(self._tokenizer.get_vocab_size())

    def encode(self, words: Sequence[str], spaced: Sequence[bool]) -> list[tuple[int, ...]]:
        """The piece ids of each word (at least one), `spaced` telling whether a space stands before it."""
        keys = [(SPACE_MARK if s else "") + plain_form(w) for w, s in zip(words, spaced, strict=True)]
        if len(self._known) > _CACHE_LIMIT:
            self._known.clear()
        self._learn(sorted({k for k in keys if k not in self._known}))
        return [self._known[k] for k in keys]

    def _learn(self, keys: list[str]) -> None:
        for key in keys:  # one by one: a batch would start threads of its own
            ids = tuple(self._tokenizer.encode(key, add_special_tokens=False).ids) or (self.unknown,)
            half = MAX_WORD_PIECES // 2
            self._known[key] = ids if len(ids) <= MAX_WORD_PIECES else ids[:half] + ids[-half:]
