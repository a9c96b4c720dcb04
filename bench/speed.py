"""How long until the first record, and how long an article of 300 words takes, on one core, over the example pages.

    PYTHONPATH=src python bench/speed.py [--rounds 3]

Cold start is a new process that codes one page (imports, tables, model, coding). The rest is measured in this process after one page of each language was
coded. Times are wall-clock; on a busy machine the least of the rounds is the fairest. Time for 300 words is scaled by the words of each article.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

from haluan.monitor import Coded, Desk, record
from haluan.record import to_line
from haluan.sources import read
from haluan.types.text import Capture
from haluan.words import split_words

REPO = Path(__file__).parents[1]
PAGES = REPO / "examples" / "pages"
WORDS = 300


def one_core() -> None:
    """Keep this process, and those it starts, on one core where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def cold_start(page: Path, *options: str) -> float:
    """Seconds from the start of a process to the end of its one record."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "haluan.cli", "code", str(page), "--format", "jsonl", "--quiet", *options]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONPATH": str(REPO / "src")})
    return time.perf_counter() - began


def timed(desk: Desk, captures: list[Capture]) -> tuple[list[float], int]:
    """(seconds for 300 words of each article, number of events)."""
    seconds: list[float] = []
    n_events = 0
    for capture in captures:
        began = time.perf_counter()
        item = desk.code_capture(capture)
        to_line(record(item))
        took = time.perf_counter() - began
        if isinstance(item, Coded):
            n_words = sum(w.text[0].isalnum() for w in split_words(item.article.text))
            seconds.append(took * WORDS / n_words)
            n_events += len(item.coding.events)
    return seconds, n_events


def measure(label: str, desk: Desk, captures: list[Capture], rounds: int) -> str:
    """One row of the table: the best of the rounds for each article."""
    timed(desk, captures)
    runs = [timed(desk, captures) for _ in range(rounds)]
    best = [min(times) for times in zip(*(r[0] for r in runs), strict=True)]
    return f"{label:14} {len(best):8} {runs[0][1]:7} {statistics.median(best):13.3f} {max(best):9.3f} {3600 / statistics.mean(best):14,.0f}"


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("--rounds", type=int, default=3)
    rounds = arguments.parse_args().rounds
    one_core()
    captures = [c for c in read([str(PAGES)]) if isinstance(c, Capture)]
    first = min(p for p in PAGES.iterdir() if p.suffix == ".txt")
    print(f"cold start to the first record: {min(cold_start(first) for _ in range(rounds)):.1f} s, ", end="")
    print(f"lexicon only: {min(cold_start(first, '--lexicon-only') for _ in range(rounds)):.1f} s\n")
    print(f"{'':14} {'articles':>8} {'events':>7} {'s / 300 words':>13} {'slowest':>9} {'articles / h':>14}")
    lexicon, full = Desk(lexicon_only=True), Desk()
    print(measure("lexicon only", lexicon, captures, rounds))
    if full.reader is not None:
        print(measure("with reader", full, captures, rounds))
    print(f"\nmost memory used: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")


if __name__ == "__main__":
    main()
