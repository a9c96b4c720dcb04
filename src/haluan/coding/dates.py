"""Find the date expressions of a text and resolve them against its publication date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from haluan.coding.dates_values import Ground, Resolved, resolve
from haluan.coding.dates_words import DateForm, DateGuard, DateWords
from haluan.types.coding import DateMention
from haluan.types.text import DateValue, Span

CUE_WINDOW = 160
"""Characters before an expression in which a future cue is looked for: about one clause of news prose."""
GUARD_WINDOW = 60
"""Characters on either side of an expression that a guard may look at: the longest name of a regulation seen, and some."""
_ORDER = {"day": 0, "none": 0, "week": 1, "month": 2, "quarter": 3, "year": 4}
_WORD_START = re.compile(r"(?<!\w)(?:\d|[^\W\d_]+)")
_OPENERS = " \t\u00a0\"'“”‘’«»([*-–—"


def find_dates(text: str, pack_dates: DateWords, anchor: DateValue | None) -> tuple[DateMention, ...]:
    """Every date expression of `text` with its value, in order, never overlapping.

    Offsets are code points into `text`. `anchor` is the publication date; without one (or one coarser than a day) what is
    relative to it is left out, and only explicit dates and those told from the date before them ("keesokan harinya") are given.
    Values are whole days: weeks run Monday to Sunday; "awal bulan ini" stays the month; a half-year has granularity quarter.
    """
    day = date.fromisoformat(anchor.start) if anchor is not None and anchor.granularity in ("day", "none") else None
    found: list[DateMention] = []
    end = 0
    for word in _WORD_START.finditer(text):
        if word.start() < end:
            continue
        forms = pack_dates.starters.get("0" if word[0].isdigit() else word[0].casefold())
        if forms is None:
            continue
        mention, end = _mention_at(text, word.start(), forms, pack_dates, day, found)
        if mention is not None:
            found.append(mention)
    return tuple(found)


def last_day(dates: Iterable[DateMention]) -> str | None:
    """The last day (ISO 8601) that a text tells in full: an article without a publication date was hardly written long after it."""
    return max((d.value.start for d in dates if d.value.granularity == "day" and d.basis == "explicit"), default=None)


def _mention_at(
    text: str, start: int, forms: tuple[DateForm, ...], words: DateWords, anchor: date | None, found_before: Sequence[DateMention]
) -> tuple[DateMention | None, int]:
    """The longest form that matches here and is a date (of equally long ones, the first in the data), and where to read on."""
    matches = [(form, found) for form in forms if (found := form.pattern.match(text, start)) is not None]
    matches.sort(key=lambda pair: -pair[1].end())
    for form, found in matches:
        if _guarded(text, form, found, words):
            return None, found.end()
        if not _right_reading(text, form, found, words):
            continue
        future = _has_future_cue(text, start, words, commas=form.kind != "weekday")
        last = _told_before(text, form, found, found_before, words, anchor)
        value = resolve(form, _slots(found), Ground(words, anchor, last, future))
        return (_as_mention(found, value), found.end()) if value is not None else (None, start)
    return None, start


def _told_before(
    text: str, form: DateForm, found: re.Match[str], before: Sequence[DateMention], words: DateWords, anchor: date | None
) -> DateValue | None:
    """The date from which "sehari sebelumnya", "the same week" count: the last one that says when something was done.

    A limit or a beginning ("sejak Senin", "by Friday") does not; nor does what is still to come, for a day before; nor does a
    date coarser than the unit counted.
    """
    if form.kind not in ("after", "same"):
        return None
    written = found.groupdict()
    unit = form.unit or words.units.get((written.get("unit") or written.get("single") or "").casefold(), "day")
    for mention in reversed(before):
        head = text[max(0, mention.span.start - GUARD_WINDOW) : mention.span.start]
        coarse = _ORDER[mention.value.granularity] > _ORDER[unit]
        ahead = form.by < 0 and anchor is not None and mention.value.start > anchor.isoformat()
        if not (coarse or ahead or words.bound.search(head) is not None or words.since.search(head) is not None):
            return mention.value
    return before[-1].value if before else None


def _slots(found: re.Match[str]) -> dict[str, str]:
    return {name: written for name, written in found.groupdict().items() if written is not None}


def _as_mention(found: re.Match[str], resolved: Resolved) -> DateMention:
    start, end = found.span()
    return DateMention(Span(start, end), found[0], resolved.value, resolved.basis, resolved.conflict)


def _guarded(text: str, form: DateForm, found: re.Match[str], words: DateWords) -> bool:
    """Whether a guard of the data says that this is no date here; a weekday in the expression overrules every guard."""
    if found.groupdict().get("wday"):
        return False
    before, after = text[max(0, found.start() - GUARD_WINDOW) : found.start()], text[found.end() : found.end() + GUARD_WINDOW]
    return any(form.kind in guard.kinds and _fits(guard, before, after) for guard in words.guards)


def _fits(guard: DateGuard, before: str, after: str) -> bool:
    return (guard.before is None or guard.before.search(before) is not None) and (guard.after is None or guard.after.match(after) is not None)


def _bare_allowed(text: str, form: DateForm, found: re.Match[str], words: DateWords) -> bool:
    """A month that is also a word or a name needs a cue before it, and so does a round year ("2000")."""
    before = text[max(0, found.start() - GUARD_WINDOW) : found.start()]
    if form.kind == "year":
        return not found["year"].endswith("00") or words.round_year_cue.search(before) is not None
    written = found.groupdict().get("monthname") or found[0]
    return written.casefold() not in words.months_ambiguous or words.bare_cue.search(before) is not None


def _right_reading(text: str, form: DateForm, found: re.Match[str], words: DateWords) -> bool:
    """Ask a bare form for its cue, and tell a weekday from a unit of the same letters.

    A capital inside a sentence is the weekday, at its start the unit.
    """
    if form.bare and not _bare_allowed(text, form, found, words):
        return False
    groups = found.groupdict()
    unit, weekday = groups.get("unit") or groups.get("period"), groups.get("weekday")
    if unit and unit.casefold() in words.weekdays:
        return unit[0].islower() or _starts_sentence(text, found.start())
    if weekday and weekday.casefold() in words.units and form.turn in ("past", "future", "this") and form.kind == "weekday":
        return not _starts_sentence(text, found.start())
    return True


def _starts_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start].rstrip(_OPENERS)
    return (start < 12 and not before) or before[-1:] in (".", "!", "?", "\n", ":")


def _has_future_cue(text: str, start: int, words: DateWords, commas: bool) -> bool:
    """Whether a word before the expression, in its clause, points ahead ("akan bertemu pada Senin").

    Reporting words and quotation marks end the search: what is said to come was said on the day named. For a bare weekday a
    comma ends it too.
    """
    before = text[max(0, start - CUE_WINDOW) : start]
    if not commas:
        before = before[before.rfind(",") + 1 :]
    cut = 0
    for pattern in (words.cue_break, words.relative):
        for found in pattern.finditer(before):
            cut = max(cut, found.end())
    return words.future_cue.search(before, cut) is not None
