"""A page as numbered lines, and the small measures that the cleaning rests on."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

#: A line with at least this many words and a full stop reads as prose. Checked by tests/reading/test_pages.py.
PROSE_WORDS = 8
#: Without a full stop a line reads as prose only from this many words.
OPEN_PROSE_WORDS = 26

#: A shorter line is no part of a paragraph that was broken into lines.
WRAPPED_LENGTH = 30

_BLANK = re.compile(r"[\s\u00a0\u200b\u200c\u200d\u2060\ufeff\u00ad]+")
_INVISIBLE = re.compile(r"[\u200b\u200c\u200d\u2060\ufeff\u00ad\u0000-\u0008\u000b-\u001f\u007f]")
_FIGURES = re.compile(r"\d+")
_MARKS = re.compile(r"[^\w#]+")
_TERMINAL = re.compile(r"(?:[.!?…]|\.\.\.)[\"'”’»)\]*]*\s*$")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d.,]*")
_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page: `number` from 1, `text` with blanks collapsed; `kind` is the markup's role (p, h, li …) or ''."""

    number: int
    text: str
    kind: str = ""


def split_lines(page: str) -> list[Line]:
    """The non-empty lines of a page, blanks collapsed, invisible characters gone, Unicode NFC."""
    found = []
    for number, raw in enumerate(_LINE_END.split(page), start=1):
        text = tidy(raw)
        if text:
            found.append(Line(number, text))
    return found


def unwrap(lines: list[Line]) -> list[Line]:
    """Lines that were broken in mid-sentence, whole again.

    A line goes on in the next where that follows at once and begins with a small letter; within a paragraph known to be broken so,
    also where it begins otherwise, until a line ends a sentence.
    """
    found: list[Line] = []
    last, broken = 0, False
    for line in lines:
        before = found[-1].text if found else ""
        open_end = len(before) >= WRAPPED_LENGTH and not _TERMINAL.search(before) and before[-1] not in ":;|" and line.number == last + 1
        if open_end and (line.text[0].islower() or broken) and not line.text[0].isdigit():
            found[-1] = Line(found[-1].number, f"{before} {line.text}", found[-1].kind)
            broken = True
        else:
            found.append(line)
            broken = False
        last = line.number
    return found


def tidy(text: str) -> str:
    """The text with blanks collapsed, invisible characters gone, Unicode NFC."""
    return _BLANK.sub(" ", _INVISIBLE.sub("", unicodedata.normalize("NFC", text))).strip()


def key(text: str) -> str:
    """The comparison key: casefolded, punctuation as blanks, each run of figures as '#'."""
    plain = _MARKS.sub(" ", _FIGURES.sub("#", text.casefold().replace("_", " "))).strip()
    while "# #" in plain:
        plain = plain.replace("# #", "#")
    return plain


def words(text: str) -> list[str]:
    """The words and figures of a text."""
    return _WORD.findall(text)


def n_words(text: str) -> int:
    """How many words and figures a text has."""
    return len(words(text))


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a full stop, question or exclamation mark, closing marks aside."""
    return _TERMINAL.search(text) is not None


def is_prose(text: str) -> bool:
    """Whether a line reads as running text rather than as a heading or a link."""
    count = n_words(text)
    if count >= OPEN_PROSE_WORDS:
        return True
    if not ends_sentence(text):
        return False
    return count >= PROSE_WORDS or (count >= 3 and not text.endswith(("...", "…")))
