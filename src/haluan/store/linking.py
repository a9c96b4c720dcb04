"""Copies and reports of one deed, found by `haluan.stories` and written into the tables."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

import numpy as np
import pyarrow as pa

from haluan.store.database import Connection, arrow, lent, meta, query, set_meta
from haluan.store.origins import OWN, link_origins
from haluan.stories import DAY_SLACK, N_HASHES, Report, address_stem, group_copies, link_reports, ordinal, sentence_words

#: Days around new events that are looked at again, and the inner days whose links are written: a happening seldom spans more.
MARGIN_DAYS = 30
INNER_DAYS = 15
#: Above this share of new events everything is linked again.
FULL_SHARE = 0.1
_FETCH = 10_000
#: Dyads are put in the order of their pairs and days when so many, and so large a share of them, came since the last time: a month of a pair then
#: stands together, which takes a third off the time of counting all pairs (`bench/store.py`).
ARRANGED_LEAST = 100_000
ARRANGED_SHARE = 0.2
#: Key of `meta` for the newest event that was linked. Stores made before imported rows were linked have another one, and are linked anew once.
_LINKED = "newest_linked"


def link_stories(connection: Connection) -> None:
    """Set `story` of all articles, if any article is new since the last time: the number of the article that came out first."""
    n = _one(connection, "SELECT count(*) FROM articles")
    if n == int(meta(connection, "n_grouped") or 0):
        return
    found = arrow(connection, query("story_candidates"))
    articles = found["article"].to_numpy()
    leaders = articles[group_copies(_matrix(found["signature"]), _addresses(found))]
    moved = leaders != found["story"].to_numpy()
    changes = pa.table({"article": articles[moved], "story": leaders[moved]})
    with lent(connection, "moved", changes):
        connection.execute(query("move_stories"))
    set_meta(connection, "n_grouped", str(n))


def _matrix(signatures: pa.ChunkedArray) -> Any:
    matrix = np.zeros((len(signatures), N_HASHES), dtype=np.uint16)
    place = 0
    for chunk in signatures.chunks:
        for value in chunk:
            raw = value.as_buffer()
            if raw is not None and raw.size == 2 * N_HASHES:
                matrix[place] = np.frombuffer(raw, "<u2")
            place += 1
    return matrix


def _addresses(found: pa.Table) -> list[int]:
    return [_hash(address_stem(u)) for u in found["url"].to_pylist()]


def _hash(words: str | None) -> int:
    return int.from_bytes(blake2b(words.encode(), digest_size=7).digest(), "big") if words else 0


def link_happenings(connection: Connection) -> None:
    """Set `happening` and `counted` of events near events that are new since the last time, or whose happening is gone: first among the reports
    coded here, then between them and the tables of others."""
    last = int(meta(connection, _LINKED) or 0)
    newest = _one(connection, "SELECT coalesce(max(event), 0) FROM events")
    n_new = _one(connection, f"SELECT count(*) FROM events WHERE event > {last} AND origin = '{OWN}'")
    n_lost = _one(connection, "SELECT count(*) FROM events WHERE NOT counted AND happening NOT IN (SELECT event FROM events WHERE counted)")
    n_all = _one(connection, f"SELECT count(*) FROM events WHERE origin = '{OWN}'")
    everything = n_new > FULL_SHARE * n_all
    margin = DAY_SLACK + (INNER_DAYS if n_new or n_lost else 0)
    many = newest - last > FULL_SHARE * max(1, newest)
    connection.execute(query("near_origins"), {"last": last, "margin": margin, "slack": DAY_SLACK, "all": everything or many})
    if n_new or n_lost:
        connection.execute(query("near_days"), {"last": last, "margin": MARGIN_DAYS, "inner": INNER_DAYS, "all": everything})
        _relink(connection)
    if newest > last or n_lost:
        connection.execute(query("link_copies"))
        link_origins(connection, "events", "near_origins")
        _link_dyads(connection, last)
    connection.execute(query("count_happenings"))
    set_meta(connection, _LINKED, str(newest))


def arrange_dyads(connection: Connection) -> None:
    """Put the dyads in order of actor, recipient and day, if enough of them are new since the last time."""
    n, last = _one(connection, "SELECT count(*) FROM dyads"), int(meta(connection, "n_arranged") or 0)
    if n - last < max(ARRANGED_LEAST, ARRANGED_SHARE * n):
        return
    connection.execute("CREATE OR REPLACE TABLE dyads AS FROM dyads ORDER BY actor, recipient, day")
    set_meta(connection, "n_arranged", str(n))


def _relink(connection: Connection) -> None:
    pairs = [*link_reports(read_reports(connection, query("reports").format(events="events", near="near", more="")))]
    table = pa.table({"event": pa.array([p[0] for p in pairs], pa.int64()), "happening": pa.array([p[1] for p in pairs], pa.int64())})
    with lent(connection, "linked", table):
        connection.execute(query("link_events"))


def _link_dyads(connection: Connection, last: int) -> None:
    for statement in query("link_dyads").split(";\n"):
        if statement.strip():
            connection.execute(statement, {"last": last} if "$last" in statement else None)


def read_reports(connection: Connection, sql: str) -> Iterator[Report]:
    """The answer to `reports.sql` as values."""
    found = connection.execute(sql)
    while rows := found.fetchmany(_FETCH):
        for r in rows:
            yield Report(
                event=r[0], article=r[1], story=r[2], type=r[3], mode=r[4], status=r[5], actors=frozenset(r[6]), recipients=frozenset(r[7]),
                first=ordinal(r[8]), last=ordinal(r[9]), dated=r[10] == "day", place=r[11], country=r[12], words=sentence_words(r[13] or ""),
            )  # fmt: skip


def _one(connection: Connection, words: str) -> int:
    row = connection.execute(words).fetchone()
    return int(row[0]) if row else 0
