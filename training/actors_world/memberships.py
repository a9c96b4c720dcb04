"""The dated membership table, expanded from one line a date to one row a member."""

from __future__ import annotations

import re

from tables import Row, read_lines

CSV_FIELDS = ("organisation", "member", "status", "from", "to", "source", "note")
LINE = re.compile(
    r"^(?P<organisation>[A-Z0-9_]+) (?P<status>[a-z]+) (?P<from>[0-9-]*)\.\.(?P<to>[0-9-]*): (?P<members>[A-Z0-9_ ]+?)(?: # (?P<note>.*))?$"
)


def build_memberships() -> list[Row]:
    """Rows of memberships.csv; raises ValueError on a line of another form."""
    rows = []
    for line in read_lines("memberships.txt"):
        found = LINE.match(line)
        if found is None:
            raise ValueError(f"memberships.txt: not a membership line: {line}")
        for member in found["members"].split():
            row = {field: found[field] or "" for field in ("organisation", "status", "from", "to", "note")}
            rows.append(row | {"member": member, "source": "own"})
    return rows
