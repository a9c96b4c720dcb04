"""Seconds for a series, all turns of one actor, and camps on many events in memory.

python bench/alignment.py [--events 5000000]
"""

from __future__ import annotations

import argparse
import time
from datetime import date, timedelta

import numpy as np

from haluan.alignment import Events, camps, estimate_noise, find_turns, observe, series
from haluan.alignment.bins import bin_deeds, volume_of
from haluan.alignment.columns import day_number
from haluan.alignment_data import load_weights
from haluan.types.alignment import Kind

START, YEARS, ACTORS = date(2010, 1, 1), 15, 200


def world(n: int) -> Events:
    """Events between 200 actors over fifteen years, the first far busier than the last."""
    rng = np.random.default_rng(5)
    busy = 1 / np.arange(1, ACTORS + 1)
    one, two = (rng.choice(ACTORS, n, p=busy / busy.sum()) for _ in range(2))
    keep = one != two
    kinds = tuple(
        Kind(t, None, (), "actual", q, i, "GOV", "GOV")
        for t, q, i in (("CONSULT", 1, 2.5), ("COOPERATE", 2, 9.5), ("ACCUSE", 3, -3.0), ("SANCTION", 4, -6.0))
    )
    count = int(keep.sum())
    day = day_number(START) + rng.integers(0, int(365.25 * YEARS), count)
    number = np.arange(count)
    return Events(
        tuple(f"A{i:03d}" for i in range(ACTORS)),
        kinds,
        ("x", "y", "z"),
        day,
        one[keep],
        two[keep],
        rng.integers(0, 4, count),
        rng.integers(0, 3, count),
        number,
        number,
        number.astype(object),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--events", type=int, default=5_000_000)
    events, weights = world(parser.parse_args().events), load_weights()
    volume = volume_of(events)
    mine = events.take((events.actor == 0) | (events.recipient == 0))
    for name, work in (
        (
            "series",
            lambda: series(
                observe(mine, "A000", "A001", weights), estimate_noise([bin_deeds(observe(mine, "A000", "A001", weights))]), volume=volume
            ),
        ),
        ("turns of the busiest actor", lambda: find_turns(mine, "A000", weights, volume=volume)),
        ("camps", lambda: camps(events, weights, START + timedelta(days=365 * 14), START + timedelta(days=365 * 15), None)),
    ):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        print(
            f"{name}: {time.perf_counter() - wall:.2f} s ({time.process_time() - cpu:.2f} s of processor) on {len(events)} events, of which {len(mine)} touch the actor",
            flush=True,
        )


if __name__ == "__main__":
    main()
