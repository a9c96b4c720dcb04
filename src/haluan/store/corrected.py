"""Events as reviewers left them: corrected ones count as corrected, rejected ones stand for nobody, and their happenings are linked anew.

The tables of the file stay as they were coded. A reader whose reviews change something lays tables of its own over them: the few
events that are touched, with those of the same happenings and those that a corrected event may now belong to.
"""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa

from haluan.store.database import Connection, lent, query
from haluan.store.linking import read_reports
from haluan.store.origins import link_origins
from haluan.stories import UNDATED_SLACK, link_reports

#: The columns that a correction may set; `actors` and `recipients` bring those that follow from them.
COLUMNS = frozenset((
    "type", "mode", "contexts", "quad", "intensity", "cameo", "status", "background", "actors", "recipients", "day", "day_end", "granularity",
    "place", "place_country", "geonames", "lat", "lon",
))  # fmt: skip
#: Columns whose coded value is shown beside the corrected one.
SHOWN = ("type", "mode", "contexts", "status", "background", "actors", "recipients", "day", "day_end", "place")
SEARCH_PATH = "SET search_path = 'memory.main,store.main'"
_Touched = tuple[int, int, str, str | None]


def lay_over(connection: Connection) -> bool:
    """Let `events`, `dyads` and `happenings` of this connection mean what the verdicts make of them. Whether any verdict changes anything."""
    touched: list[_Touched] = connection.execute(query("touched")).fetchall()
    if not touched:
        return False
    corrections = {event: _columns(corrected) for event, _, verdict, corrected in touched if verdict == "correct"}
    _gather(connection, touched, corrections)
    for event, columns in corrections.items():
        _correct(connection, event, columns)
    _link(connection)
    for statement in query("lay_over").split(";\n"):
        if statement.strip():
            connection.execute(statement)
    connection.execute(SEARCH_PATH)
    return True


def _columns(corrected: str | None) -> dict[str, Any]:
    found = json.loads(corrected or "{}")
    return {k: v for k, v in found.items() if k in COLUMNS}


def _gather(connection: Connection, touched: list[_Touched], corrections: dict[int, dict[str, Any]]) -> None:
    """The touched events, all reports of their happenings, and of those that a corrected event may belong to, as `events_now`."""
    asked = [{"event": e, **{k: c.get(k) for k in ("type", "day")}, "codes": _codes(c)} for e, c in corrections.items()]
    fields = pa.schema([("event", pa.int64()), ("type", pa.string()), ("day", pa.string()), ("codes", pa.list_(pa.string()))])
    with lent(connection, "asked", pa.Table.from_pylist(asked, schema=fields)):
        near = connection.execute(query("may_belong"), {"slack": UNDATED_SLACK + 1}).fetchall()
    happenings = {h for _, h, _, _ in touched} | {h for (h,) in near}
    rejected = [e for e, _, verdict, _ in touched if verdict == "reject"]
    connection.execute(query("events_now"), {"happenings": sorted(happenings), "rejected": rejected, "touched": [e for e, _, _, _ in touched]})


def _codes(columns: dict[str, Any]) -> list[str] | None:
    found = [r["code"] for side in ("actors", "recipients") for r in columns.get(side) or ()]
    return found or None


def _correct(connection: Connection, event: int, columns: dict[str, Any]) -> None:
    names = [c for c in SHOWN if c in columns]
    row = connection.execute(f"SELECT {', '.join(names)} FROM memory.main.events_now WHERE event = ?", [event]).fetchone() if names else None
    was = {name: value for name, value in zip(names, row or (), strict=True) if _told(value) != _told(columns[name])}
    values = dict(columns)
    for side in ("actor", "recipient"):
        if roles := columns.get(f"{side}s"):
            first = roles[0]
            several = "|" + "".join(f"{r['code']}.{r['sector'] or ''}|" for r in roles) if len(roles) > 1 else None
            values |= {side: first["code"], f"{side}_sector": first["sector"], f"{side}_name": first["name"], f"more_{side}s": several}
    values["coded"] = json.dumps({k: _plain(v) for k, v in was.items()}, ensure_ascii=False) if was else None
    words = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(f"UPDATE memory.main.events_now SET {words} WHERE event = ?", [*values.values(), event])


def _plain(value: Any) -> Any:
    return value if isinstance(value, str | int | float | bool | list | None) else str(value)


def _told(value: Any) -> Any:
    """What a value says: of roles code and sector, not the words that they were coded from."""
    return [(r["code"], r["sector"]) if isinstance(r, dict) else r for r in value] if isinstance(value, list) else _plain(value)


def _link(connection: Connection) -> None:
    """Happenings of the gathered events, without what was rejected."""
    sql = query("reports").format(
        events="memory.main.events_now", near="(SELECT DISTINCT day FROM memory.main.events_now)", more="AND NOT e.rejected"
    )
    pairs = [*link_reports(read_reports(connection, sql))]
    table = pa.table({"event": pa.array([p[0] for p in pairs], pa.int64()), "happening": pa.array([p[1] for p in pairs], pa.int64())})
    with lent(connection, "linked", table):
        connection.execute(query("link_now"))
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE near_now AS SELECT DISTINCT day, true AS written FROM memory.main.events_now WHERE day IS NOT NULL"
    )
    link_origins(connection, "memory.main.events_now", "near_now", "AND NOT e.rejected")
    connection.execute("UPDATE memory.main.events_now SET counted = (happening = event AND NOT rejected)")
