"""Days as other tables write them."""

from __future__ import annotations

import re
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\d{6})?")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?: .*)?")


def find_day(raw: str | None) -> str | None:
    """The ISO day of "2014-01-31", "2014-01-31 00:00:00", "20140131", "20140131120000" or the American "1/31/2014"; None if it is none."""
    if raw is None:
        return None
    text = raw.strip().removesuffix(".0")
    for pattern in (_ISO, _COMPACT):
        found = pattern.fullmatch(text)
        if found:
            return _day(found[1], found[2], found[3])
    slashed = _SLASHED.fullmatch(text)
    return _day(slashed[3], slashed[1], slashed[2]) if slashed else None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
