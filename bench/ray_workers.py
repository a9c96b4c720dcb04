"""Two Ray workers against one, on this machine: articles, seconds, CPU seconds of the workers and of the driver, and the ratio.

    PYTHONPATH=src python bench/ray_workers.py [--articles 400] [--lexicon-only]

The articles are the example pages, each with a number added, in one JSON-lines file that is cut into shards. The ratio of wall-clock times says something on a
calm machine only. The ratio that CPU time allows is 2 c1 / (c2 + d): c1 and c2 are CPU seconds an article of one and of two workers, d those of the driver, which
merges while the workers code and shares their two cores.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("RAY_worker_niceness", "0")
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import haluan.shards as shards
from haluan.ingest import IngestPlan
from haluan.monitor import Desk
from haluan.ray_engine import load_ray, ray_runner

PAGES = Path(__file__).parents[1] / "examples" / "pages"


def corpus(path: Path, n_articles: int) -> None:
    """Write the articles."""
    texts = [p.read_text(encoding="utf-8") for p in sorted(PAGES.glob("*.txt"))]
    rows = [
        json.dumps(
            {
                "text": f"{texts[n % len(texts)]}\n\nPetugas di kantor itu menghitung {n + 2} lembar berkas pada hari yang sama.",
                "published": "2024-01-05",
            }
        )
        for n in range(n_articles)
    ]
    path.write_text("\n".join(rows), encoding="utf-8")


def measure(folder: Path, n_workers: int, desk: Desk, lexicon_only: bool) -> tuple[int, float, float, float]:
    """(articles, wall seconds, CPU seconds of the workers, CPU seconds of the driver) of one run; workers are started and warm before."""
    plan = IngestPlan(locators=(str(folder / "many.jsonl"),), store=folder / f"{n_workers}.duckdb", lexicon_only=lexicon_only)
    place = folder / f"shards{n_workers}"
    ray = load_ray()
    ray.init(num_cpus=n_workers, include_dashboard=False, logging_level="warning", log_to_driver=False)
    try:
        warm = ray.remote(num_cpus=1)(_warm)
        ray.get([warm.remote(lexicon_only) for _ in range(n_workers)])
        began, cpu = time.perf_counter(), time.process_time()
        done = shards.ingest_shards(plan, place, ray_runner(None, n_workers), desk=desk)
        wall, driver = time.perf_counter() - began, time.process_time() - cpu
    finally:
        ray.shutdown()
    spent = sum(json.loads(m.read_text(encoding="utf-8"))["cpu_seconds"] for m in place.glob("*.json"))
    return done.n_coded, wall, spent, driver


def _warm(lexicon_only: bool) -> None:
    coding = shards._coding(None, lexicon_only)
    list(coding.desk.code([str(PAGES)]))
    time.sleep(2.0)  # hold the worker, so that the other task goes to the other one


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("--articles", type=int, default=400)
    arguments.add_argument("--lexicon-only", action="store_true")
    options = arguments.parse_args()
    cut = shards.split
    shards.split = lambda plan, digest: cut(plan, digest, 60_000)  # type: ignore[assignment]
    desk = Desk(lexicon_only=options.lexicon_only)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus(folder / "many.jsonl", options.articles)
        rows = {n: measure(folder, n, desk, options.lexicon_only) for n in (1, 2)}
    print("workers articles    wall s  worker CPU s/article  driver CPU s/article")
    for n, (n_articles, wall, spent, driver) in rows.items():
        print(f"{n:7} {n_articles:8} {wall:9.1f} {spent / n_articles:21.4f} {driver / n_articles:21.4f}")
    (n1, wall1, cpu1, _), (n2, wall2, cpu2, driver2) = rows[1], rows[2]
    print(f"wall-clock ratio {wall1 / wall2:.2f}; ratio that CPU time allows {2 * (cpu1 / n1) / (cpu2 / n2 + driver2 / n2):.2f}")


if __name__ == "__main__":
    main()
