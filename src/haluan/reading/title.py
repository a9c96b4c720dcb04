"""The headline: found among the first lines, freed of outlet names."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from haluan.reading.dateline import find_dateline, outlet_of
from haluan.reading.knowledge import ReadingKnowledge
from haluan.reading.lines import Line, ends_sentence, key, n_words, words

#: A headline has between these many words.
FEWEST_WORDS = 3
MOST_WORDS = 28
#: Headline candidates are looked for in this many undropped lines.
DEPTH = 8
#: What a byline or date line right after a line adds to its score as headline (a kicker stands before it).
BYLINE_BONUS = 0.5
#: … if the line has so many words; shorter ones may be names.
BYLINE_WORDS = 6
#: A line of more words than this, all capitalised, is a menu.
MENU_WORDS = 12

_TAIL = re.compile(r"\s*(?:\s[-–—|»·•]\s|\s?\|\s?|:\s|\s-\s?)\s*([^|»]{2,60})$")
_HEAD = re.compile(r"^([\w.]{3,24})\s*[-–—|:]\s+")
_PAGE = re.compile(r"^(?:halaman|page|hal\.?)?\s?(?:all|\d{1,2})$", re.IGNORECASE)
_DOMAIN = re.compile(r"^(?:www\.)?[\w-]+(?:\.[a-z]{2,4}){1,2}$", re.IGNORECASE)


def strip_outlet(title: str, knowledge: ReadingKnowledge) -> str:
    """The title without outlet and page names at its ends (' - detikNews', '| Republika Online', ': Okezone News')."""
    clean = title.strip()
    for _ in range(4):
        shorter = _without_tail(clean, knowledge)
        if shorter == clean:
            break
        clean = shorter
    head = _HEAD.match(clean)
    if head and (outlet_of(head.group(1), knowledge) or _DOMAIN.match(head.group(1))):
        clean = clean[head.end() :]
    return clean.strip()


def _without_tail(title: str, knowledge: ReadingKnowledge) -> str:
    match = _TAIL.search(title)
    if match is None:
        paged = re.search(r"\s(?:Halaman|Page) (?:all|\d{1,2})$", title, re.IGNORECASE)
        return title[: paged.start()] if paged else title
    tail = match.group(1).strip()
    rest = title[: match.start()].strip()
    if n_words(rest) >= 2 and (_names_outlet(tail, knowledge) or _PAGE.match(tail)):
        return rest
    return title


def _names_outlet(tail: str, knowledge: ReadingKnowledge) -> bool:
    if outlet_of(tail, knowledge) or _DOMAIN.match(tail):
        return True
    first = tail.split(" ")
    return len(first) <= 4 and any(outlet_of(" ".join(first[:n]), knowledge) for n in (1, 2, 3) if n < len(first))


def looks_like_title(text: str, knowledge: ReadingKnowledge) -> bool:
    """Whether a line could be a headline: some words, no full stop, no dateline."""
    count = n_words(text)
    if not FEWEST_WORDS <= count <= MOST_WORDS:
        return False
    if ends_sentence(text) and not text.endswith(("?", "!", "?”", '?"', "!”", '!"', "...", "…")):
        return False
    if text.endswith((":", ",", ";", " -", " –", " —")):
        return False
    found = find_dateline(text, knowledge)
    return found is None or found.outlet is None


def find_title(lines: Sequence[Line], knowledge: ReadingKnowledge, before_byline: Container[int] = ()) -> Line | None:
    """The most headline-like of the lines before the body, or None. `lines` are those that no rule has dropped.

    `before_byline`: numbers of the lines that a byline or a date line follows.
    """
    best: tuple[float, Line] | None = None
    for place, line in enumerate(lines[:DEPTH]):
        if not looks_like_title(line.text, knowledge):
            continue
        followed = line.number in before_byline and n_words(line.text) >= BYLINE_WORDS
        score = _score(line, place, lines) + (BYLINE_BONUS if followed else 0.0)
        if best is None or score > best[0]:
            best = (score, line)
    return best[1] if best else None


def _score(line: Line, place: int, lines: Sequence[Line]) -> float:
    tokens = words(line.text)
    capitals = sum(t[0].isupper() or t[0].isdigit() for t in tokens) / len(tokens)
    again = any(other is not line and key(other.text) == key(line.text) for other in lines)
    length = 1.0 if 5 <= len(tokens) <= 18 else 0.4
    heading = 2.0 if line.kind in ("h1", "h2") else 0.0
    menu = 1.5 if capitals == 1.0 and len(tokens) > MENU_WORDS and not line.text.isupper() else 0.0
    return length - menu + 0.5 * capitals + (0.8 if again else 0.0) + heading - 0.35 * place
