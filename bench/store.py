"""How fast a store of millions of events answers, and how long grouping a million fingerprints takes.

    PYTHONPATH=src python bench/store.py [--events 5000000] [--fingerprints 1000000]

Events are synthetic: 200 actors whose shares fall with their rank (Zipf), 16 types, 20 years, a tenth of them reports of a happening that another report stands for. They are made in SQL, straight into the
tables. Times are wall-clock and of processor time, the best of five, after one call; memory is that of the process. Fingerprints: a tenth are copies, with a third to all of
their hashes kept.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from haluan.store import Store, Writer
from haluan.store.linking import arrange_dyads
from haluan.stories import N_HASHES, group_copies
from haluan.types.storing import DyadQuery, EventQuery

MAKE = """
SELECT setseed(0.6);
CREATE TEMP TABLE made AS SELECT i AS n, 'C' || lpad(exp(random() * ln(200))::INT::VARCHAR, 3, '0') AS a, 'C' || lpad(exp(random() * ln(200))::INT::VARCHAR, 3, '0') AS r,
  (random() * 15)::INT AS t, DATE '2005-01-01' + (random() * 7300)::INT AS d, random() AS x, random() < 0.1 AS again FROM range($n) AS q(i);
INSERT INTO events BY NAME
SELECT n AS event, substring(md5(n::VARCHAR), 1, 24) AS id, 'icews' AS origin, 'bench' AS source_file, n AS source_row, 'TYPE' || t AS type, t % 4 + 1 AS quad,
  t - 7.5 AS intensity, CASE WHEN x < 0.8 THEN 'actual' ELSE 'planned' END AS status, x < 0.2 AS background, a AS actor, 'GOV' AS actor_sector, a AS actor_name,
  r AS recipient, 'GOV' AS recipient_sector, r AS recipient_name, [{'code': a, 'sector': 'GOV', 'name': a, 'mention': NULL}] AS actors,
  [{'code': r, 'sector': 'GOV', 'name': r, 'mention': NULL}] AS recipients, d AS day, d AS day_end, 'day' AS granularity, [] AS contexts, x AS confidence,
  'outlet ' || (x * 40)::INT AS outlet, CASE WHEN x < 0.5 THEN 'id' ELSE 'en' END AS language, d AS published,
  CASE WHEN again THEN greatest(n - 1, 0) ELSE n END AS happening, NOT again AS counted FROM made;
INSERT INTO dyads BY NAME SELECT event, actor, actor_sector, recipient, recipient_sector, day, type, quad, intensity, status, background, confidence, origin, outlet, language,
  happening, counted FROM events;
"""


def best(call: Callable[[], object], rounds: int = 5) -> tuple[float, float]:
    """The least wall-clock seconds of some calls, and the least of processor time, after one that is not counted."""
    call()
    times, spent = [], []
    for _ in range(rounds):
        began, cpu = time.perf_counter(), time.process_time()
        call()
        times.append(time.perf_counter() - began)
        spent.append(time.process_time() - cpu)
    return min(times), min(spent)


def answers(n: int) -> None:
    """Make a store of n events and ask it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.duckdb"
        began = time.perf_counter()
        with Writer.open(path, memory_mb=None) as writer:
            for step in MAKE.split(";\n"):
                if step.strip():
                    writer.connection.execute(step, {"n": n} if "$n" in step else None)
            arrange_dyads(writer.connection)
        print(f"{n:,} events made in {time.perf_counter() - began:.0f} s; {path.stat().st_size / n:.0f} bytes an event")
        store = Store.open(path)
        asked: tuple[tuple[str, Callable[[], object]], ...] = (
            (
                "events by actor and dates, 100 rows with counts",
                lambda: store.events(EventQuery(actor=("C010",), since="2015-01-01", until="2016-12-31")),
            ),
            ("events between two actors, 100 rows", lambda: store.events(EventQuery(between=("C010", "C020")))),
            ("events of a type and status, 100 rows", lambda: store.events(EventQuery(type=("TYPE3",), status=("planned",), since="2020-01-01"))),
            ("dyad-months of everything", lambda: store.dyad_counts(DyadQuery(statuses=()))),
            ("dyad-months of one actor by type", lambda: store.dyad_counts(DyadQuery(focal=("C010",), by=("type",)))),
            ("one row for each event of one actor", lambda: store.dyad_events(DyadQuery(focal=("C010",)))),
        )
        for label, call in asked:
            wall, cpu = best(call)
            print(f"  {label:50} {wall:7.3f} s, {cpu:7.3f} s of processor time")
        store.close()


def fingerprints(n: int) -> None:
    """Group n fingerprints, a tenth of them copies."""
    chance = np.random.default_rng(6)
    made = chance.integers(1, 65_536, (n, N_HASHES), dtype=np.uint16)
    copies = np.sort(chance.choice(np.arange(1, n), n // 10, replace=False))
    origins = (copies * chance.random(len(copies))).astype(np.int64)
    kept = chance.random((len(copies), 1)) * 0.65 + 0.35
    for place, (copy, origin) in enumerate(zip(copies, origins, strict=True)):
        same = chance.random(N_HASHES) < kept[place]
        made[copy, same] = made[origin, same]
    began = time.perf_counter()
    leaders = group_copies(made)
    took = time.perf_counter() - began
    found = float(np.mean(leaders[copies] != copies))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024
    print(f"{n:,} fingerprints grouped in {took:.0f} s; {found:.3f} of the copies found; most memory used {memory:.2f} GB")


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("--events", type=int, default=5_000_000)
    arguments.add_argument("--fingerprints", type=int, default=1_000_000)
    chosen = arguments.parse_args()
    if chosen.fingerprints:
        fingerprints(chosen.fingerprints)
    if chosen.events:
        answers(chosen.events)


if __name__ == "__main__":
    main()
