"""The same deed in tables of different origin, linked: by day, sides and kind, since the tables of others have no sentence to compare."""

from __future__ import annotations

from collections.abc import Iterator

from haluan.store.database import Connection, query
from haluan.stories import DAY_SLACK, FREQUENT_TYPES, MUTUAL_TYPES
from haluan.types.storing import ORIGINS

#: Events of articles; those of other origins come out of tables.
OWN = "haluan"
#: Events that last longer than so many days beyond the first are not linked between origins.
LONGEST = 0
#: What two rows have to agree in beside the sides and the status: the type, or at least the root of the CAMEO code.
_KINDS = ("type", "root")
#: Days that the table's row may come after the other: tables often give the day of the report.
_SHIFTS = (0, *(s for n in range(1, DAY_SLACK + 1) for s in (n, -n)))
#: Columns that have to agree, and conditions on seeker and slot: the countries of the place are the same, or one is not known.
_PLACES = ((", country", "country IS NOT NULL", "s.country IS NOT NULL"), ("", "country IS NULL", "true"), ("", "true", "s.country IS NULL"))


def link_origins(connection: Connection, events: str, near: str, more: str = "") -> None:
    """Set `happening` and `counted` of the imported rows of a table of events, on the days of `near` that are written.

    A happening has at most one row of a table for each ordered pair, as a table tells two deeds in two rows. Of several candidates those of the same
    type, day and country come first; deeds that happen many times a day are linked on the same day only. The event of the article, or of the earlier
    origin, stands for both.
    """
    origins = [o for (o,) in connection.execute(f"SELECT DISTINCT origin FROM {events}").fetchall()]
    origins.sort(key=lambda o: (ORIGINS.index(o) if o in ORIGINS else len(ORIGINS), o))
    if not set(origins) - {OWN} or (len(origins) == 1 and not connection.execute(f"SELECT 1 FROM {events} WHERE NOT counted LIMIT 1").fetchone()):
        return
    sql = query("origin_sides").format(events=events, near=near, more=more)
    connection.execute(sql, {"origins": origins, "own": OWN, "longest": LONGEST})
    for rank in range(2, len(origins) + 1):
        _seek(connection, rank)
    connection.execute(query("link_origins").format(events=events), {"own": OWN})


def _seek(connection: Connection, rank: int) -> None:
    """Give the rows of one origin to happenings of the earlier ones, the best fits first."""
    for statement in query("origin_slots").split(";\n"):
        named = {"rank": rank, "slack": DAY_SLACK, "mutual": sorted(MUTUAL_TYPES)}
        if statement.strip():
            connection.execute(statement, {k: v for k, v in named.items() if f"${k}" in statement})
    for shift, key, seeker, slot in _rounds():
        connection.execute(query("origin_match").format(key=key, seeker=seeker, slot=slot), {"shift": shift})
    connection.execute("UPDATE sides SET happening = joined.happening FROM joined WHERE sides.event = joined.event")


def _rounds() -> Iterator[tuple[int, str, str, str]]:
    """(days, columns that agree, condition on the seeker, condition on the slot) of each round."""
    frequent = ", ".join(f"'{t}'" for t in sorted(FREQUENT_TYPES))
    for kind in _KINDS:
        for shift in _SHIFTS if kind == "type" else (0,):
            for country, seeker, slot in _PLACES:
                often = f" AND type NOT IN ({frequent})" if shift else ""
                yield shift, kind + country, seeker + often, f"s.{kind} IS NOT NULL AND {slot}"
