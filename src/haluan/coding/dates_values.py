"""From the parts of a date expression to its span of days. Pure calendar arithmetic, no words of any language."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from haluan.coding.dates_words import DateForm, DateWords, Unit
from haluan.types.text import DateValue, Granularity

FUTURE_LIMIT_DAYS = 300
"""A yearless date under a future cue is read as to come only if it is nearer than this: "akan … (5/10)" on 7 October means two days ago."""
NEAR_AHEAD_DAYS = 14
"""Without any cue a yearless date up to this far ahead is to come: the same day of last year would be told with its year."""
CENTURY_PIVOT = 70
"""Two-digit years below this are 20xx, the others 19xx (as POSIX `strptime` reads %y, within one year)."""

Basis = Literal["explicit", "relative", "assumed"]


@dataclass(frozen=True, slots=True)
class Ground:
    """What a form is resolved against: the publication day, the last date mentioned, and whether a cue points ahead."""

    words: DateWords
    anchor: date | None
    last: DateValue | None
    future: bool


@dataclass(frozen=True, slots=True)
class Resolved:
    """A date's value, how it was found, and whether its weekday contradicts it."""

    value: DateValue
    basis: Basis
    conflict: bool = False


Slots = Mapping[str, str]


def moved(value: DateValue, unit: Unit, by: int) -> DateValue:
    """The day, week, month … so many units from a day; hours and days are days ("day", 0 = the same day)."""
    return unit_value(shifted(date.fromisoformat(value.start), unit, by), unit)


def resolve(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    """The value of one matched form, or None if it is no date or cannot be resolved (no anchor, no date before it)."""
    try:
        return _RESOLVERS[form.kind](form, slots, ground)
    except (ValueError, OverflowError):
        return None


def day_value(day: date) -> DateValue:
    """A single day."""
    return span_value(day, day, "day")


def span_value(start: date, end: date, granularity: Granularity) -> DateValue:
    """A span of days, both ends included. Raises ValueError if it runs backwards."""
    if end < start:
        raise ValueError("a span that runs backwards")
    return DateValue(start.isoformat(), end.isoformat(), granularity)


def unit_value(day: date, unit: Unit) -> DateValue:
    """The day, week (Monday to Sunday), month, quarter or year in which `day` lies."""
    if unit == "day":
        return day_value(day)
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        return span_value(monday, monday + timedelta(days=6), "week")
    if unit == "year":
        return span_value(date(day.year, 1, 1), date(day.year, 12, 31), "year")
    first = day.month if unit == "month" else (day.month - 1) // 3 * 3 + 1
    last = first if unit == "month" else first + 2
    return span_value(date(day.year, first, 1), _month_end(day.year, last), unit)


def shifted(day: date, unit: Unit, by: int) -> date:
    """`day` moved by so many units; a day of the month that is not there becomes the month's last."""
    if unit in ("day", "week"):
        return day + timedelta(days=by * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + by * {"month": 1, "quarter": 3, "year": 12}[unit]
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _year(slots: Slots, name: str = "year") -> int | None:
    if slots.get(name):
        return int(slots[name])
    short = slots.get("short" + name)
    if not short:
        return None
    return int(short) + (2000 if int(short) < CENTURY_PIVOT else 1900)


def _day(slots: Slots, ground: Ground, name: str) -> int:
    found = ground.words.day_digits.match(slots[name])
    return int(found[0]) if found else 0


def _month(slots: Slots, ground: Ground, name: str = "month") -> int:
    written = slots.get(name) or slots.get("monthname" + name.removeprefix("month")) or slots["monthname2"]
    return ground.words.months[written.rstrip(".").casefold()]


def _weekday(slots: Slots, ground: Ground) -> int | None:
    written = slots.get("weekday") or slots.get("weekday2") or slots.get("wday")
    return ground.words.weekdays[written.rstrip(".").casefold()] if written else None


def _count(slots: Slots, ground: Ground) -> int:
    written = slots.get("n") or slots.get("n2")
    if not written:
        return 1
    return int(written) if written.isdigit() else ground.words.numbers[" ".join(written.casefold().split())]


def _unit(form: DateForm, slots: Slots, ground: Ground) -> Unit:
    written = next((slots[name] for name in ("unit", "unit2", "period", "single") if slots.get(name)), None)
    if form.unit is None and written:
        return ground.words.units[" ".join(written.casefold().split())]
    return form.unit or "day"


def _yearless(day: int, month: int, weekday: int | None, turn: str, ground: Ground) -> date | None:
    """The year that a date without one means: a weekday that fits decides, then a word or cue, then the nearest past."""
    if ground.anchor is None:
        return None
    near = [y for y in range(ground.anchor.year - 8, ground.anchor.year + 9) if day <= calendar.monthrange(y, month)[1]]
    every = [date(y, month, day) for y in near]
    past = [d for d in every if d <= ground.anchor][-1:]
    coming = [d for d in every if d >= ground.anchor][:1]
    if turn == "past":
        return next((d for d in reversed(every) if d < ground.anchor), None)
    if turn == "future":
        return coming[0] if coming else None
    if weekday is not None:
        near_ahead = [d for d in coming if (d - ground.anchor).days <= FUTURE_LIMIT_DAYS]
        fitting = [d for d in past + near_ahead if d.weekday() == weekday]
        if fitting:
            return fitting[0]
    if coming and (coming[0] - ground.anchor).days <= (FUTURE_LIMIT_DAYS if ground.future else NEAR_AHEAD_DAYS):
        return coming[0]
    return past[0] if past else None


def _dated(year: int | None, month: int, day: int, form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    weekday = _weekday(slots, ground)
    found = date(year, month, day) if year else _yearless(day, month, weekday, form.turn, ground)
    if found is None:
        return None
    conflict = weekday is not None and found.weekday() != weekday
    return Resolved(day_value(found), "explicit" if year else _basis(form), conflict)


def _basis(form: DateForm) -> Basis:
    return "assumed" if form.turn == "nearest" else "relative"


def _calendar(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    return _dated(_year(slots), _month(slots, ground), _day(slots, ground, "day"), form, slots, ground)


def _day_and_month(first: int, second: int, ground: Ground) -> tuple[int, int]:
    day, month = (first, second) if ground.words.day_first else (second, first)
    return (day, month) if month <= 12 else (month, day)


def _numeric(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    if slots.get("num3"):  # year first
        return _dated(_year(slots), int(slots["num3"]), int(slots["num4"]), form, slots, ground)
    day, month = _day_and_month(int(slots["num1"]), int(slots["num2"]), ground)
    return _dated(_year(slots), month, day, form, slots, ground)


def _range_of(start: tuple[int | None, int, int], end: tuple[int | None, int, int], form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    """Two days, each (year, month, day); years that are missing are taken from the other end, then from the anchor."""
    last = date(end[0], end[1], end[2]) if end[0] else _yearless(end[2], end[1], None, form.turn, ground)
    if last is None:
        return None
    first_year = start[0] or (last.year if start[1:] <= end[1:] else last.year - 1)
    first = date(first_year, start[1], start[2])
    weekday = _weekday(slots, ground)
    conflict = weekday is not None and weekday not in (first.weekday(), last.weekday())
    return Resolved(span_value(first, last, "day"), "explicit" if end[0] else _basis(form), conflict)


def _range(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    end_month = _month(slots, ground, "month2" if slots.get("month2") else "month1")
    start_month = _month(slots, ground, "month1") if slots.get("month1") else end_month
    end = (_year(slots, "year2"), end_month, _day(slots, ground, "day2"))
    return _range_of((_year(slots, "year1"), start_month, _day(slots, ground, "day1")), end, form, slots, ground)


def _numeric_range(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    month = int(slots["num3"])
    year = _year(slots)
    return _range_of((year, month, int(slots["num1"])), (year, month, int(slots["num2"])), form, slots, ground)


def _day_of_month(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    if ground.anchor is None:
        return None
    day = _day(slots, ground, "day")
    for by in (0, 1, 2) if ground.future else (0, -1, -2):
        month = shifted(ground.anchor.replace(day=1), "month", by)
        if day > calendar.monthrange(month.year, month.month)[1]:
            continue
        found = month.replace(day=day)
        if (found >= ground.anchor) if ground.future else (found <= ground.anchor):
            return Resolved(day_value(found), "assumed")
    return None


def _month_year(month: int, form: DateForm, ground: Ground) -> int | None:
    """The year of a month named without one; the anchor's own month counts unless the text says last or next."""
    if ground.anchor is None:
        return None
    year, here = ground.anchor.year, ground.anchor.month
    if form.turn == "past":
        return year if month < here else year - 1
    if form.turn == "future":
        return year if month > here else year + 1
    if ground.future:
        return year if month >= here else year + 1
    return year if month <= here else year - 1


def _whole_month(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    month = _month(slots, ground)
    year = _year(slots)
    if year:
        return Resolved(unit_value(date(year, month, 1), "month"), "explicit")
    if form.unit == "year":  # "September tahun lalu"
        if ground.anchor is None:
            return None
        return Resolved(unit_value(date(ground.anchor.year + form.by, month, 1), "month"), "relative")
    found = _month_year(month, form, ground)
    return Resolved(unit_value(date(found, month, 1), "month"), _basis(form)) if found else None


def _months(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    first, last = _month(slots, ground, "month1"), _month(slots, ground, "month2")
    year = _year(slots, "year2") or _month_year(last, form, ground)
    if year is None:
        return None
    start = _year(slots, "year1") or (year if first <= last else year - 1)
    basis: Basis = "explicit" if _year(slots, "year2") else "assumed"
    return Resolved(span_value(date(start, first, 1), _month_end(year, last), "month"), basis)


def _whole_year(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    return Resolved(unit_value(date(int(slots["year"]), 1, 1), "year"), "explicit")


def _years(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    first, last = int(slots["year1"]), int(slots["year2"])
    if last <= first:
        return None
    return Resolved(span_value(date(first, 1, 1), date(last, 12, 31), "year"), "explicit")


def _decade(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    first = int(slots["decade"]) if slots.get("decade") else 1900 + int(slots["shortdecade"])
    return Resolved(span_value(date(first, 1, 1), date(first + 9, 12, 31), "year"), "explicit")


def _part_of_year(slots: Slots, ground: Ground, months: int) -> Resolved | None:
    number = ground.words.ordinals[slots["ord"].casefold()]
    first = (number - 1) * months + 1
    year = _year(slots)
    if not 1 <= first <= 13 - months or (year is None and ground.anchor is None):
        return None
    if year is None and ground.anchor is not None:
        year = ground.anchor.year if first <= ground.anchor.month or ground.future else ground.anchor.year - 1
    basis: Basis = "explicit" if _year(slots) else "assumed"
    return Resolved(span_value(date(year or 0, first, 1), _month_end(year or 0, first + months - 1), "quarter"), basis)


def _quarter(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    return _part_of_year(slots, ground, 3)


def _half(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    return _part_of_year(slots, ground, 6)


def _named_weekday(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    """A weekday: in the week that is named, or the nearest before or after the anchor, which itself counts if no word says otherwise."""
    weekday = _weekday(slots, ground)
    if ground.anchor is None or weekday is None:
        return None
    if form.unit == "week" or form.turn == "this":
        monday = ground.anchor - timedelta(days=ground.anchor.weekday()) + timedelta(weeks=form.by)
        return Resolved(day_value(monday + timedelta(days=weekday)), "relative")
    if form.turn == "future" or (form.turn == "nearest" and ground.future):
        ahead = (weekday - ground.anchor.weekday()) % 7
        return Resolved(day_value(ground.anchor + timedelta(days=ahead or (7 if form.turn == "future" else 0))), _basis(form))
    back = (ground.anchor.weekday() - weekday) % 7
    return Resolved(day_value(ground.anchor - timedelta(days=back or (7 if form.turn == "past" else 0))), _basis(form))


def _weekend(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    """Saturday and Sunday of the week named; of a bare weekend the latest that has begun, or the next one under a future cue."""
    if ground.anchor is None:
        return None
    ahead = form.turn != "nearest" or ground.future or ground.anchor.weekday() >= 5
    saturday = ground.anchor - timedelta(days=ground.anchor.weekday()) + timedelta(days=5, weeks=form.by if ahead else -1)
    return Resolved(span_value(saturday, saturday + timedelta(days=1), "day"), "relative")


def _shift(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    if ground.anchor is None:
        return None
    unit = _unit(form, slots, ground)
    return Resolved(unit_value(shifted(ground.anchor, unit, form.by * _count(slots, ground)), unit), "relative")


def _stretch(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    """The days from so many units ago until the anchor ("dua pekan terakhir"), or from it on."""
    if ground.anchor is None:
        return None
    unit = _unit(form, slots, ground)
    other = shifted(ground.anchor, unit, form.by * _count(slots, ground))
    return Resolved(span_value(min(other, ground.anchor), max(other, ground.anchor), unit), "relative")


def _after(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    """So many units from the last date mentioned; a date coarser than the unit gives nothing to count from."""
    unit = _unit(form, slots, ground)
    if ground.last is None or _RANK[ground.last.granularity] > _RANK[unit]:
        return None
    start = date.fromisoformat(ground.last.start if form.by < 0 else ground.last.end)
    return Resolved(unit_value(shifted(start, unit, form.by * _count(slots, ground)), unit), "relative")


def _same(form: DateForm, slots: Slots, ground: Ground) -> Resolved | None:
    unit = _unit(form, slots, ground)
    if ground.last is None or _RANK[ground.last.granularity] > _RANK[unit]:
        return None
    return Resolved(unit_value(date.fromisoformat(ground.last.start), unit), "relative")


_RANK: dict[str, int] = {"day": 0, "week": 1, "month": 2, "quarter": 3, "year": 4, "none": 9}
_RESOLVERS = {
    "calendar": _calendar, "numeric": _numeric, "range": _range, "numeric_range": _numeric_range, "day_of_month": _day_of_month,
    "month": _whole_month, "months": _months, "year": _whole_year, "years": _years, "decade": _decade, "quarter": _quarter,
    "half": _half, "weekday": _named_weekday, "weekend": _weekend, "shift": _shift, "stretch": _stretch, "after": _after, "same": _same,
}  # fmt: skip


def days_between(one: str, two: str) -> int:
    """Days from the first to the second ISO date."""
    return (date.fromisoformat(two) - date.fromisoformat(one)).days
