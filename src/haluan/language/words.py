"""Words: the reader's own segmentation of a sentence.

A word is a run of letters and digits with inner hyphens, apostrophes and, in abbreviations and numbers, full stops, commas, colons and
slashes. Everything else that is not a space stands alone. Clitics stay with their host. Offsets are code points into the text given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from haluan.types.text import Span

_WORD = re.compile(
    r"""
      (?:[^\W\d_]\.){2,}                                         # U.S., S.H.
    | [Rr]p(?=\.?\d)                                             # the currency before its sum
    | \d+(?:[.,:/]\d+)+(?:[^\W\d_]+)?                           # 1.200,5  5/10/2023  08.14
    | ['\u2019][sS](?![^\W_])                                    # the English possessive stands apart
    | [^\W_]+
      (?:(?!['\u2019][sS](?![^\W_]))['\u2019\u2018`](?=[^\W_])[^\W_]+
        |[.@&](?=[^\W_]{2})[^\W_]+
        |[-\u2010\u2011](?=[^\W_])[^\W_]+)*                      # don't, detik.com, negara-negara
    | (?:\.{2,}|-{2,}|\S)
    """,
    re.VERBOSE | re.UNICODE,
)
_SHORT = re.compile(
    r"(?:Jl|Tn|Ny|Sdr|Dr|Ir|Drs|Prof|Hj|H|KH|St|Mr|Mrs|Ms|Gen|Col|Lt|Maj|Sgt|Gov|Sen|Rep|Jr|Sr|No|vs|dll|dsb|Kol|Letjen|Mayjen|Brigjen|[A-Z])\Z"
)
_TWO_NAMES = re.compile(r"[A-Z]\w*[-\u2010\u2011][A-Z]\w*\Z")


def _pieces_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """One match, cut at hyphens where two capitalised names are joined ("AS-Iran")."""
    if not _TWO_NAMES.match(text[start:end]):
        yield start, end
        return
    cut = next(i for i in range(start, end) if text[i] in "-\u2010\u2011")
    yield start, cut
    yield cut, cut + 1
    yield cut + 1, end


def find_words(text: str, span: Span | None = None) -> list[tuple[int, int]]:
    """The words of a stretch of text as (start, end), in order.

    A full stop after a known abbreviation or a single capital letter belongs to it unless it ends the stretch.
    """
    start, stop = (span.start, span.end) if span else (0, len(text))
    words: list[tuple[int, int]] = []
    for found in _WORD.finditer(text, start, stop):
        s, e = found.span()
        if words and text[s:e] == "." and words[-1][1] == s and e < stop and _SHORT.match(text[words[-1][0] : s]):
            words[-1] = (words[-1][0], e)
            continue
        words.extend(_pieces_of(text, s, e))
    return words
