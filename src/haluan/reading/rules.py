"""Which rule says that a line of a page is noise."""

from __future__ import annotations

from haluan.reading.knowledge import HeadingRule, ReadingKnowledge
from haluan.reading.lines import is_prose, key, n_words
from haluan.reading.published import is_date_line

#: Captions that read as prose are at most this long once the body has begun; longer ones only fall before it.
LONG_CAPTION = 26
#: An opening of so many words is noise however the line goes on.
SURE_OPENING = 3
#: A one-sentence line longer than this, without a label, may be running text.
SHORT_NOTE = 14
_CAPTION = "caption"
#: Reasons whose patterns may hit running text; a long line with full stops inside is spared.
_CAREFUL = frozenset({_CAPTION, "byline", "page_control", "share", "read_also", "related"})


def reason_of(text: str, knowledge: ReadingKnowledge, in_body: bool) -> str | None:
    """The reason for which a whole line is noise, or None. `in_body`: running text has been seen before it."""
    name, count = key(text), n_words(text)
    for rule in knowledge.lines:
        if name in rule.exact:
            return rule.reason
    if is_date_line(text, knowledge.calendar):
        return "date_line"
    for rule in knowledge.lines:
        if count > rule.max_words or (in_body and rule.reason == _CAPTION and count > LONG_CAPTION and is_prose(text)):
            continue
        opening = rule.starts.match(name) if rule.starts is not None else None
        if opening is not None and not (rule.reason in _CAREFUL and _may_be_text(text, count, opening.group(0), in_body)):
            return rule.reason
        hit = rule.pattern is not None and rule.pattern.search(text) is not None
        if hit and not (rule.reason == _CAPTION and _two_sentences(text) and count > LONG_CAPTION):
            return rule.reason
    return None if any(c.isalnum() for c in text) else "page_control"


def _may_be_text(text: str, count: int, opening: str, in_body: bool) -> bool:
    """Whether a line that opens like noise may still be running text; a long opening is sure."""
    if not is_prose(text) or opening.count(" ") + 1 >= SURE_OPENING or (not in_body and opening.count(" ")):
        return False
    return _two_sentences(text) or (count > SHORT_NOTE and not _labelled(text))


def _two_sentences(text: str) -> bool:
    return sum(text.count(s) for s in (". ", "? ", "! ", ".” ", '." ')) >= 2


def _labelled(text: str) -> bool:
    return ":" in text[:40]


def heading_of(text: str, knowledge: ReadingKnowledge) -> HeadingRule | None:
    """The rule of a heading that opens a block of links, or None. A final rule wins over one that is not."""
    if len(text) > 90:
        return None
    name = key(text)
    hits = [r for r in knowledge.headings if name in r.exact or (r.pattern is not None and r.pattern.search(name))]
    return next((r for r in hits if r.final), hits[0] if hits else None)
