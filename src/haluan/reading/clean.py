"""From the lines of a page to the lines of the article; each dropped line keeps its text and its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from haluan.reading.dateline import find_dateline
from haluan.reading.inline import PIECE, is_run_together, take_apart, without_inline
from haluan.reading.knowledge import HeadingRule, ReadingKnowledge, SegmentRules
from haluan.reading.lines import Line, is_prose, key, n_words, words
from haluan.reading.repeats import Seen, summaries
from haluan.reading.rules import heading_of, reason_of
from haluan.reading.title import find_title, strip_outlet
from haluan.types.text import Dropped

#: A heading in the midst of an article takes at most this many link lines with it.
BLOCK = 8
#: Share of the page's running words after which a final heading ends the article.
FINAL_AFTER = 0.4
#: What stands before a dateline is no body if it is at most this many words.
BEFORE_DATELINE = 130
#: … and at most this many lines of running text (a caption, a standfirst, a summary).
LINES_BEFORE_DATELINE = 3
#: A line within the body without a full stop is a subheading up to this many words.
SUBHEADING = 16
#: Share of capitalised words from which a line within a row of such lines reads as a linked headline.
HEADLINE_CAPITALS = 0.75


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What is left of a page. `dropped` is in the order of the page."""

    title: str | None
    paragraphs: tuple[Line, ...]
    dropped: tuple[Dropped, ...]


class _Page:
    """The lines with the reason given to each so far (None: kept)."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = list(lines)
        self.reasons: list[str | None] = [None] * len(lines)
        self.extra: list[Dropped] = []

    def kept(self) -> list[int]:
        return [i for i, reason in enumerate(self.reasons) if reason is None]

    def drop(self, index: int, reason: str) -> None:
        if self.reasons[index] is None:
            self.reasons[index] = reason

    def dropped(self) -> tuple[Dropped, ...]:
        found = [Dropped(r, line.text, line.number) for line, r in zip(self.lines, self.reasons, strict=True) if r is not None]
        return tuple(sorted([*found, *self.extra], key=lambda d: d.line or 0))


def clean(lines: Sequence[Line], knowledge: ReadingKnowledge, rules: SegmentRules, title: str | None = None) -> Cleaned:
    """The article's own lines. `title` is what markup or a field gave; without one it is looked for."""
    page = _prepare(list(lines), knowledge, rules)
    _apply_rules(page, knowledge)
    _apply_headings(page, knowledge)
    body = _first_body(page, knowledge)
    headline = strip_outlet(title, knowledge) if title else None
    found = None
    if not headline:
        candidates = [page.lines[i] for i in page.kept() if body is None or i < body]
        found = find_title(candidates, knowledge, _before_bylines(page))
        headline = strip_outlet(found.text, knowledge) if found else None
    headline = headline or None
    _drop_title_lines(page, found, headline, title)
    if body is not None:
        _drop_head(page, body)
        _drop_tail(page)
        _drop_links_within(page)
    _drop_repeats(page, headline)
    return Cleaned(headline, tuple(_joined([page.lines[i] for i in page.kept()])), page.dropped())


def _prepare(lines: list[Line], knowledge: ReadingKnowledge, rules: SegmentRules) -> _Page:
    """Long lines taken apart, lone datelines joined to their paragraph."""
    extra: list[Dropped] = []
    if is_run_together(lines):
        parts: list[Line] = []
        for line in lines:
            if n_words(line.text) > 40:
                pieces, dropped = take_apart(line, knowledge, rules)
                parts.extend(pieces)
                extra.extend(dropped)
            else:
                parts.append(line)
        lines = parts
    page = _Page(_with_datelines(lines, knowledge))
    page.extra = extra
    return page


def _with_datelines(lines: list[Line], knowledge: ReadingKnowledge) -> list[Line]:
    joined: list[Line] = []
    for line in lines:
        before = joined[-1] if joined else None
        if before is not None and len(before.text) < 70 and before.text[-1:] in "-–—" and is_prose(line.text):
            match = find_dateline(before.text + " " + line.text, knowledge)
            if match is not None and match.end >= len(before.text):
                joined[-1] = replace(before, text=f"{before.text} {line.text}")
                continue
        joined.append(line)
    return joined


def _apply_rules(page: _Page, knowledge: ReadingKnowledge) -> None:
    in_body = False
    for index, line in enumerate(page.lines):
        reason = reason_of(line.text, knowledge, in_body)
        if reason is not None and heading_of(line.text, knowledge) is None:
            page.drop(index, reason)
            continue
        shorter, dropped = without_inline(line, knowledge)
        if dropped:
            page.extra.extend(dropped)
            page.lines[index] = shorter
            again = reason_of(shorter.text, knowledge, in_body) if shorter.text else dropped[0].reason
            if not shorter.text:
                page.extra = page.extra[: -len(dropped)]
                page.lines[index] = line
            if again is not None:
                page.drop(index, again)
                continue
        in_body = in_body or (is_prose(line.text) and n_words(line.text) >= 12)


def _apply_headings(page: _Page, knowledge: ReadingKnowledge) -> None:
    total = sum(n_words(page.lines[i].text) for i in page.kept() if is_prose(page.lines[i].text))
    read, block, left = 0, "", 0
    for index, line in enumerate(page.lines):
        rule = heading_of(line.text, knowledge) if page.reasons[index] is None else None
        if rule is not None:
            page.drop(index, rule.reason)
            if rule.final and total and read >= FINAL_AFTER * total and read > 40:
                _drop_rest(page, index + 1)
                return
            block, left = rule.reason, _reach(rule, read)
            continue
        if page.reasons[index] is not None:
            continue
        if left and _is_link(line.text, block, knowledge):
            page.drop(index, block)
            left -= 1
            continue
        left = 0
        read += n_words(line.text) if is_prose(line.text) else 0


def _reach(rule: HeadingRule, read: int) -> int:
    return 0 if rule.final and not read else BLOCK


def _is_link(text: str, block: str, knowledge: ReadingKnowledge) -> bool:
    if block == "repeat":
        return n_words(text) <= 24 and find_dateline(text, knowledge) is None
    return not is_prose(text) or (n_words(text) <= 14 and text.endswith(("?", "!")))


def _drop_rest(page: _Page, start: int) -> None:
    for index in range(start, len(page.lines)):
        page.drop(index, "related")


def _first_body(page: _Page, knowledge: ReadingKnowledge) -> int | None:
    """Where the body begins: at the dateline if little stands before it, else at the first running text."""
    prose = [i for i in page.kept() if is_prose(page.lines[i].text) and n_words(page.lines[i].text) >= PROSE_FLOOR]
    if not prose:
        prose = [i for i in page.kept() if is_prose(page.lines[i].text)]
    before = 0
    for index in prose[: LINES_BEFORE_DATELINE + 1]:
        if find_dateline(page.lines[index].text, knowledge) is not None:
            return index
        before += n_words(page.lines[index].text)
        if before > BEFORE_DATELINE:
            break
    return prose[0] if prose else None


#: The body begins with a line of at least so many words, where there is one.
PROSE_FLOOR = 7


def _before_bylines(page: _Page) -> set[int]:
    """The numbers of the lines that a byline or date line follows."""
    return {page.lines[i].number for i in range(len(page.lines) - 1) if page.reasons[i + 1] in ("byline", "date_line")}


def _drop_title_lines(page: _Page, found: Line | None, headline: str | None, given: str | None) -> None:
    """Take the headline out of the body; each further copy of it is a repeat."""
    if headline is None:
        return
    names = {key(headline), key(given or headline), key(found.text) if found else key(headline)}
    first = found is None and given is not None
    for index in page.kept():
        line = page.lines[index]
        if line is found:
            page.reasons[index] = "title"
        elif key(line.text) in names:
            page.drop(index, "title" if first else "repeat")
            first = False


def _drop_head(page: _Page, body: int) -> None:
    for index in [i for i in page.kept() if i < body]:
        text = page.lines[index].text
        near_date = any(page.reasons[i] in ("date_line", "byline") for i in (index - 1, index + 1) if 0 <= i < len(page.lines))
        if near_date and _is_name(text):
            page.drop(index, "byline")
        else:
            page.drop(index, "caption" if n_words(text) >= 6 else "page_control")


def _is_name(text: str) -> bool:
    tokens = words(text)
    return 2 <= len(tokens) <= 6 and all(t[0].isupper() for t in tokens) and not text.isupper()


def _drop_tail(page: _Page) -> None:
    kept = page.kept()
    last = max((i for i in kept if is_prose(page.lines[i].text)), default=-1)
    for index in kept:
        if index > last:
            page.drop(index, "related")


def _drop_links_within(page: _Page) -> None:
    """Within the body a single short line is a subheading; rows of headline-like lines are links."""
    row: list[int] = []
    for index in [*page.kept(), -1]:
        if index >= 0 and not is_prose(page.lines[index].text):
            row.append(index)
            continue
        links = [i for i in row if _reads_as_link(page.lines[i].text, len(row))]
        for link in links:
            page.drop(link, "related")
        row = []


def _reads_as_link(text: str, row: int) -> bool:
    if text.endswith((":", ",", ";")) or text[:1] in "-•*" or text[:1].isdigit() or '"' in text or "“" in text:
        return False
    tokens = words(text)
    if len(tokens) <= (SUBHEADING if row == 1 else 3):
        return False
    return sum(t[0].isupper() for t in tokens) >= HEADLINE_CAPITALS * len(tokens)


def _drop_repeats(page: _Page, headline: str | None) -> None:
    seen = Seen()
    if headline:
        seen.repeats(headline)
    for index in page.kept():
        if seen.repeats(page.lines[index].text):
            page.drop(index, "repeat")
    kept = page.kept()
    for place in summaries([page.lines[i].text for i in kept]):
        page.drop(kept[place], "repeat")


def _joined(lines: list[Line]) -> list[Line]:
    """Sentences of one taken-apart line become one paragraph again."""
    found: list[Line] = []
    for line in lines:
        if found and line.kind == PIECE and found[-1].kind == PIECE and found[-1].number == line.number:
            found[-1] = replace(found[-1], text=f"{found[-1].text} {line.text}")
        else:
            found.append(line)
    return found
