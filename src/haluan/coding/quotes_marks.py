"""What stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from haluan.types.text import Span

# A mark that never closes ends with its paragraph; a single mark must close within this many characters.
MAX_SINGLE_MARK = 300
# A nickname in marks within somebody's name (Ana "Kiki" Sari): up to two words with capitals.
NICKNAME = re.compile(r"(?<=\w )[\"“”]([^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?)[\"“”](?= \w)")


def quoted_spans(text: str, paragraphs: Sequence[Span], marks: Sequence[tuple[str, str]]) -> tuple[Span, ...]:
    """Stretches between quotation marks, without the marks, paragraph by paragraph; the outermost marks count."""
    found: list[Span] = []
    for paragraph in paragraphs:
        at = paragraph.start
        while at < paragraph.end:
            close = next((c for o, c in marks if text[at] == o), None)
            single = text[at] in "'‘"
            if close is None or (single and not _opens(text, at)):
                at += 1
                continue
            end = _closing(text, at + 1, paragraph.end, close, single)
            if end is None:
                at += 1
                continue
            if end > at + 1 and not _is_nickname(text, at):
                found.append(Span(at + 1, end))
            at = end + 1
    return tuple(found)


def _is_nickname(text: str, at: int) -> bool:
    """Whether the mark at an offset opens a nickname between two words of a name."""
    match = NICKNAME.match(text, at)
    if match is None or not all(w[0].isupper() for w in match.group(1).split()):
        return False
    before = text.rfind(" ", 0, at - 1) + 1
    return text[before].isupper() and text[match.end() + 1].isupper()


def _opens(text: str, at: int) -> bool:
    """Whether a single mark stands where a quote can begin, not as an apostrophe."""
    return (at == 0 or not text[at - 1].isalnum()) and at + 1 < len(text) and text[at + 1].isalnum()


def _closes(text: str, at: int) -> bool:
    """Whether an opening mark stands where only a closing one can: behind a word and before none."""
    return not text[at - 1].isspace() and not (at + 1 < len(text) and text[at + 1].isalnum())


def _closing(text: str, start: int, stop: int, close: str, single: bool) -> int | None:
    for at in range(start, min(stop, start + MAX_SINGLE_MARK) if single else stop):
        if text[at] == close and (not single or not (at + 1 < len(text) and text[at + 1].isalnum())):
            return at
        if close == '"' and text[at] in "“”" and not single:
            return at if text[at] == "”" else None
        if close == "”" and text[at] == "“" and _closes(text, at):
            return at
    if not single and close in ('"', "”"):
        return stop
    return None
