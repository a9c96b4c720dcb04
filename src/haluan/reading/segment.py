"""Sentences: spans of a paragraph, by the full stops that are none."""

from __future__ import annotations

import re

from haluan.reading.knowledge import SegmentRules
from haluan.types.text import Span

_STOP = re.compile(r"(?:\.{2,}|…|[.!?]+)[\"'”’»)\]*]*")
_OPENING = "\"'“‘«([-–—•*"
_BEFORE = re.compile(r"[^\s\"“”'‘’(\[«»/,;:]+$")
_SITE = re.compile(r"(?i)^(?:com|co|id|net|org|tv|go|ac|my|uk|au)\b")


def split_sentences(text: str, start: int, end: int, rules: SegmentRules) -> list[Span]:
    """The sentences of `text[start:end]` in order; together they cover all but blanks. Offsets are into `text`."""
    spans: list[Span] = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        cut = _cut(text, begin, stop, end, rules)
        if cut is None or cut <= begin:
            continue
        _add(spans, text, begin, cut)
        begin = cut
    _add(spans, text, begin, end)
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    if spans and not any(c.isalnum() for c in text[start:end]):
        spans[-1] = Span(spans[-1].start, end)
        return
    spans.append(Span(start, end))


def _cut(text: str, begin: int, stop: re.Match[str], end: int, rules: SegmentRules) -> int | None:
    """Where to cut after a stop, or None where the sentence goes on."""
    after = stop.end()
    if after >= end:
        return None
    marks = stop.group(0)
    if not text[after].isspace():
        return _glued(text, begin, stop, end, rules)
    after = _closing_mark(text, begin, stop, end)
    follow = after
    while follow < end and (text[follow].isspace() or text[follow] in _OPENING):
        follow += 1
    if follow >= end or text[follow].islower() or text[follow] in ",;:":
        return None
    if marks.startswith(".") and len(marks.rstrip("\"'”’»)]*")) == 1 and _abbreviated(text, begin, stop.start(), follow, end, rules):
        return None
    return after


def _closing_mark(text: str, begin: int, stop: re.Match[str], end: int) -> int:
    """Take in a closing quotation mark that stands apart (`… kami. " Dia`)."""
    after = stop.end()
    apart = text[after : after + 2] in (' "', " ”") and (after + 2 == end or text[after + 2].isspace())
    if apart and (text[after + 1] == "”" or text.count('"', begin, after) % 2):
        return after + 2
    return after


def _glued(text: str, begin: int, stop: re.Match[str], end: int, rules: SegmentRules) -> int | None:
    """A stop without a blank after it: 'wilayah.Namun' ends a sentence, 'KOMPAS.com', '3.5' and 'U.S.' don't."""
    after = stop.end()
    place = stop.start()
    if len(stop.group(0)) == 1 and text[place] == ".":
        before = text[max(begin, place - 2) : place]
        if len(before) < 2 or not before.islower() or not text[after].isupper():
            return None
        if after + 1 >= end or not text[after + 1].islower() or _SITE.match(text[after : after + 5]):
            return None
        return None if _abbreviated(text, begin, place, after, end, rules) else after
    closes_quote = stop.group(0)[-1] in '"”' and text[after].isupper()
    return after if closes_quote and text[after - 2] in ".!?" else None


def _abbreviated(text: str, begin: int, dot: int, follow: int, end: int, rules: SegmentRules) -> bool:
    """Whether the dot at `dot` belongs to an abbreviation, an initial or a list number rather than ends a sentence."""
    match = _BEFORE.search(text, max(begin, dot - 24), dot)
    if match is None:
        return False
    token = match.group(0)
    name = token.casefold().strip(".")
    if name in rules.closing_abbreviations:
        return not _opens(text, follow, end, rules)
    if name in rules.abbreviations:
        return not token.isalpha() or token[0].isupper() or not text[follow].isupper() or name in ("no", "hlm", "vs", "alias")
    if len(name) == 1 and token[-1].isupper():
        return not (_opens(text, follow, end, rules) and "." not in token and match.start() > begin and token in ("I",))
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", token):
        return not _opens(text, follow, end, rules)
    return token.isdigit() and match.start() == begin and len(token) <= 2


def _opens(text: str, follow: int, end: int, rules: SegmentRules) -> bool:
    match = re.compile(r"[^\W\d_]+").match(text, follow, end)
    return match is not None and match.group(0).casefold() in rules.openers
