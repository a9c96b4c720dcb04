"""The day on which an article was published: from an argument, markup, a line of the page or the address. Never invented."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass

from haluan.reading.knowledge import Calendar
from haluan.reading.lines import words
from haluan.types.text import DateValue, Granularity

EARLIEST_YEAR = 1900
LATEST_YEAR = 2100
#: A line with a date and more other words than this is no date line.
MOST_OTHER_WORDS = 7

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?$")
_FIGURES = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_URL_DAY = re.compile(r"[/=-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:\d{4,6})?(?=[/.?&_-]|$)")
_URL_MONTH = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/")


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date in a line: the value, and whether its order of day and month is certain."""

    value: DateValue
    start: int
    end: int


def day_value(year: int, month: int, day: int | None) -> DateValue | None:
    """The day (or, without one, the month) as a value; None for a day that no calendar has."""
    if not (EARLIEST_YEAR <= year <= LATEST_YEAR and 1 <= month <= 12):
        return None
    last = monthrange(year, month)[1]
    if day is None:
        return _value(f"{year:04d}-{month:02d}-01", f"{year:04d}-{month:02d}-{last:02d}", "month")
    if not 1 <= day <= last:
        return None
    iso = f"{year:04d}-{month:02d}-{day:02d}"
    return _value(iso, iso, "day")


def _value(start: str, end: str, granularity: Granularity) -> DateValue:
    return DateValue(start, end, granularity)


def parse_stated(text: str, calendar: Calendar, order: str | None = None) -> DateValue | None:
    """A date that an argument, a field or markup states: ISO 8601 first, else as a page writes it."""
    clean = text.strip()
    compact = _COMPACT.match(clean)
    if compact:
        return day_value(int(compact[1]), int(compact[2]), int(compact[3]))
    iso = _ISO.search(clean)
    if iso:
        return day_value(int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None)
    found = find_date(clean, calendar, order)
    return found.value if found else None


def find_date(line: str, calendar: Calendar, order: str | None = None) -> DateFound | None:
    """The first date in a line. Figures such as 10/12/2021 need `order` ('dmy' or 'mdy') unless only one reading exists."""
    named = _named(line, calendar)
    if named is not None:
        return named
    match = _ISO.search(line) or _YEAR_FIRST.search(line)
    if match and match[3]:
        value = day_value(int(match[1]), int(match[2]), int(match[3]))
        return DateFound(value, *match.span()) if value else None
    match = _FIGURES.search(line)
    if match is None:
        return None
    value = _figures(int(match[1]), int(match[3]), int(match[4]), "dmy" if match[2] == "." else order)
    return DateFound(value, *match.span()) if value else None


def _figures(first: int, second: int, year: int, order: str | None) -> DateValue | None:
    if first == second or second > 12:
        return day_value(year, first, second)
    if first > 12:
        return day_value(year, second, first)
    if order == "dmy":
        return day_value(year, second, first)
    return day_value(year, first, second) if order == "mdy" else None


def _named(line: str, calendar: Calendar) -> DateFound | None:
    names = calendar.month_names
    forward = re.compile(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th)?[\s./-]{{1,3}}({names})\.?,?[\s./-]{{1,3}}((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
    match = forward.search(line)
    if match:
        day, month, year = match[1], match[2], match[3]
    else:
        backward = re.compile(rf"\b({names})\.?\s(\d{{1,2}})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
        match = backward.search(line)
        if match is None:
            return None
        month, day, year = match[1], match[2], match[3]
    value = day_value(int(year), calendar.months[month.casefold()], int(day))
    return DateFound(value, *match.span()) if value else None


def is_date_line(line: str, calendar: Calendar) -> bool:
    """Whether a line only says when the page was published (a date, a weekday, a time, words such as 'Published')."""
    if len(line) > 120 or not any(c.isdigit() for c in line):
        return False
    found = find_date(line, calendar, "dmy")
    if found is None:
        return False
    other = [w for w in words(line[: found.start] + " " + line[found.end :]) if not _date_word(w, calendar)]
    if len(other) > MOST_OTHER_WORDS or line.rstrip().endswith((".", '"', "”")):
        return False
    return len(other) <= 2 or "|" in line or ("," not in line[found.end :].strip(" ,") and line.count(" ") < 12 and _labelled(line, found, calendar))


def _date_word(word: str, calendar: Calendar) -> bool:
    name = word.casefold().rstrip(".")
    return not name[0].isalpha() or name in calendar.weekdays or name in calendar.date_words or name in calendar.months or _clock(name)


def _clock(name: str) -> bool:
    return re.fullmatch(r"t|z|h|\d+|[ap]m|utc|gmt", name) is not None


def _labelled(line: str, found: DateFound, calendar: Calendar) -> bool:
    head = [w.casefold() for w in words(line[: found.start])]
    tail = [w.casefold() for w in words(line[found.end :])]
    return any(w in calendar.date_words or w in calendar.weekdays for w in [*head[:2], *tail[:3]])


def begins_with_label(line: str, calendar: Calendar) -> bool:
    """Whether a line says first what its date is ("Published", "Diterbitkan"): it tells more than a date in the head of the site."""
    return any(w.casefold() in calendar.date_words for w in words(line)[:1])


def date_of_url(url: str | None) -> DateValue | None:
    """The day or month in an address such as /2023/10/07/ or /20231007083000-4-1/."""
    if not url:
        return None
    match = _URL_DAY.search(url)
    if match:
        return day_value(int(match[1]), int(match[2]), int(match[3]))
    month = _URL_MONTH.search(url)
    return day_value(int(month[1]), int(month[2]), None) if month else None
