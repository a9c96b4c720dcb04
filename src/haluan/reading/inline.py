"""Noise glued into a paragraph, and pages that came as one long line."""

from __future__ import annotations

import re
from dataclasses import replace

from haluan.reading.knowledge import ReadingKnowledge, SegmentRules
from haluan.reading.lines import Line, n_words, tidy
from haluan.reading.segment import split_sentences
from haluan.types.text import Dropped

#: A page of at most this many lines, one of them longer than LONG_LINE words, is taken apart by sentences.
FEW_LINES = 4
LONG_LINE = 110
_TITLE_REACH = 240
_WORD_START = re.compile(r"(?<=\s)(?=[A-Z])")
PIECE = "piece"


def without_inline(line: Line, knowledge: ReadingKnowledge) -> tuple[Line, list[Dropped]]:
    """The line without the noise glued into it, and what was taken out."""
    dropped: list[Dropped] = []
    text = line.text
    for rule in knowledge.inline:
        for match in rule.pattern.finditer(text):
            if match.group(0).strip():
                dropped.append(Dropped(rule.reason, match.group(0).strip(), line.number))
        if dropped:
            text = rule.pattern.sub(" ", text)
    return (replace(line, text=tidy(text)), dropped) if dropped else (line, dropped)


def is_run_together(lines: list[Line]) -> bool:
    """Whether the whole page came as one long line or a few."""
    return len(lines) <= FEW_LINES and any(n_words(line.text) > LONG_LINE for line in lines)


def take_apart(line: Line, knowledge: ReadingKnowledge, rules: SegmentRules) -> tuple[list[Line], list[Dropped]]:
    """A long line as title and sentences (kind 'piece', same line number), with the noise between them taken out."""
    dropped: list[Dropped] = []
    text = line.text
    for rule in knowledge.inline:
        dropped.extend(Dropped(rule.reason, m.group(0).strip(), line.number) for m in rule.pattern.finditer(text) if m.group(0).strip())
        text = rule.pattern.sub("\n", text)
    found: list[Line] = []
    for place, part in enumerate(p.strip() for p in text.split("\n")):
        head = _title_end(part, knowledge) if place == 0 else 0
        if head:
            found.append(Line(line.number, part[:head].strip()))
        rest = part[head:]
        spans = split_sentences(rest, 0, len(rest), rules)
        found.extend(Line(line.number, s.of(rest), PIECE) for s in spans)
    return [f for f in found if f.text], dropped


def _title_end(text: str, knowledge: ReadingKnowledge) -> int:
    """Where a headline ends that runs straight into a dateline; 0 where none does."""
    for start in _WORD_START.finditer(text, 0, _TITLE_REACH):
        match = knowledge.datelines.match(text, start.start())
        if match is None:
            continue
        groups = match.groupdict()
        named = any(v for k, v in groups.items() if k.startswith("outlet"))
        if (named or groups.get("place5")) and n_words(text[: start.start()]) >= 3:
            return start.start()
    return 0
