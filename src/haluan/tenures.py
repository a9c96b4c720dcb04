"""EDGE: two people in one office at one time, which a table of offices may hold only for a reason that it states."""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from haluan.errors import DataError
from haluan.tables import read_rows

# Offices that one person of a state holds at a time.
SINGLE_OFFICES = frozenset(
    {
        "monarch",
        "president",
        "prime_minister",
        "foreign_minister",
        "defence_minister",
        "interior_minister",
        "finance_minister",
        "central_bank_governor",
    }
)
# Offices that one person holds at a time under one title: the army has a chief, and so has the navy.
TITLED_OFFICES = frozenset({"military_chief", "police_chief", "intelligence_chief", "organisation_head", "governor", "head_of_state"})
# Appointment, oath and taking over lie this many days apart at the most; sources date a change by any of them.
HANDOVER = timedelta(31)
REASONS = frozenset({"acting", "co-holders", "disputed", "regency", "rivals"})


@dataclass(frozen=True, slots=True)
class Tenure:
    """One row of a table of offices; `last_start` and `first_end` are the latest and the earliest day that its dates can mean."""

    line: int
    person: str
    since: str
    until: str

    @property
    def last_start(self) -> date:
        """The latest day on which it can have begun."""
        return last_day(self.since)

    @property
    def first_end(self) -> date:
        """The earliest day on which it can have ended."""
        return first_day(self.until) if self.until else date.max


@dataclass(frozen=True, slots=True)
class Excuse:
    """A time for which the table states why an office has two holders."""

    office: str
    country: str
    since: str
    until: str

    def covers(self, one: Tenure, two: Tenure) -> bool:
        """Whether the days that two tenures share, but for the handover, lie within it."""
        start = max(first_day(one.since), first_day(two.since))
        end = min(one.first_end, two.first_end)
        ends = last_day(self.until) if self.until else date.max
        return first_day(self.since) <= start + HANDOVER and (ends == date.max or end <= ends + HANDOVER)


def first_day(text: str) -> date:
    """The first day that an ISO date of any precision means."""
    year, month, day = [*(int(part) for part in text.split("-")), 1, 1][:3]
    return date(year, month, day)


def last_day(text: str) -> date:
    """The last day that an ISO date of any precision means."""
    parts = [int(part) for part in text.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    return date(parts[0], month, parts[2] if len(parts) > 2 else calendar.monthrange(parts[0], month)[1])


def read_excuses(path: Path) -> tuple[Excuse, ...]:
    """The rows of `shared.csv`; none if there is no such file. Raises DataError for a reason that is not one of REASONS."""
    found: list[Excuse] = []
    for line, row in read_rows(path, ("office", "country", "from", "to", "reason", "source")) if path.exists() else ():
        if row["reason"] not in REASONS:
            raise DataError(f"unknown reason {row['reason']!r}", file=str(path), line=line, key="reason", next_step=f"One of {sorted(REASONS)}")
        found.append(Excuse(row["office"], row["country"], row["from"], row["to"]))
    return tuple(found)


def check_tenures(offices: Path, shared: Path) -> None:
    """Raise DataError with file and line for the first pair of holders of one office at one time without a stated reason."""
    for error in shared_offices(offices, shared):
        raise error


def shared_offices(offices: Path, shared: Path) -> Iterator[DataError]:
    """An error for each row whose holder shares a single office with that of another row for longer than a handover, without a stated reason."""
    excuses = read_excuses(shared)
    held: dict[tuple[str, str, str], list[Tenure]] = defaultdict(list)
    for line, row in read_rows(offices, ("person", "office", "country", "from", "to", "title_en")):
        if row["from"] and row["office"] in SINGLE_OFFICES | TITLED_OFFICES:
            title = row["title_en"] if row["office"] in TITLED_OFFICES else ""
            held[row["office"], row["country"], title].append(Tenure(line, row["person"], row["from"], row["to"]))
    for (office, country, _), tenures in held.items():
        known = [e for e in excuses if (e.office, e.country) == (office, country)]
        for one, two in _pairs(sorted(tenures, key=lambda t: (t.last_start, t.line))):
            if not any(e.covers(one, two) for e in known):
                message = f"{two.person} and {one.person} (line {one.line}) are both {office} of {country} from {two.since} on"
                yield DataError(
                    message, file=str(offices), line=two.line, key="from", next_step=f"Correct a date, or state the reason in {shared.name}"
                )


def _pairs(tenures: list[Tenure]) -> Iterator[tuple[Tenure, Tenure]]:
    """Pairs of two people who share more than a handover for certain, the earlier first."""
    for i, one in enumerate(tenures):
        for two in tenures[i + 1 :]:
            shared = min(one.first_end, two.first_end)
            if one.person != two.person and two.last_start < date.max - HANDOVER and shared > two.last_start + HANDOVER:
                yield one, two
