"""What the store adds to coding: time, disk and memory of an ingest of synthetic but varied articles.

    PYTHONPATH=src python bench/ingest.py [--articles 10000] [--lexicon-only] [--workers 1] [--paragraphs 12] [--folder KEPT]

Articles are made of paragraphs of the gold articles of one language, 5 to 12 of them (or up to --paragraphs, for a large run on a slow machine), with a day of their own, names of states exchanged and a number in each, so
that no two are copies. Speed is measured in seconds of processor time in one process (a busy machine does not count), in one run: a sample is coded without
a store, then all are ingested. Disk is the file's size for each article; memory the most that this process used. With --folder the articles and the store stay
there: a run that was stopped goes on with the same command, and the times are those of the articles coded in this run.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from pathlib import Path

from haluan.gold import PassageError, read_passages
from haluan.ingest import IngestPlan, ingest
from haluan.monitor import Coded, Desk, open_store
from haluan.sources import read
from haluan.types.text import Capture

REPO = Path(__file__).parents[1]
NAMES = ("Indonesia", "Malaysia", "Armenia", "Rusia", "Prancis", "Australia", "Ukraina", "Turki", "Iran", "India")
SAMPLE = 300


def paragraphs() -> list[str]:
    """Paragraphs of the Indonesian gold articles."""
    found = []
    for path in sorted((REPO / "eval" / "gold").glob("*id*.pas")):
        for _, passage in read_passages(path):
            if not isinstance(passage, PassageError):
                found += [p for p in passage.text.split("\n") if len(p) > 120]
    return found


def make(path: Path, n: int, most: int = 12) -> int:
    """Write n articles as JSON lines; the characters in them."""
    chance = random.Random(6)
    pool = paragraphs()
    size = 0
    with path.open("w", encoding="utf-8") as file:
        for number in range(n):
            old, new = chance.sample(NAMES, 2)
            body = [
                p.replace(old, new) + f" Demikian catatan nomor {chance.randrange(10**9)}."
                for p in chance.sample(pool, chance.randint(min(5, most), most))
            ]
            text = "\n\n".join(body)
            day = f"{chance.randint(2005, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            fields = {"text": text, "title": f"Berita {number} tentang {new}", "published": day, "outlet": f"Koran {number % 40}"}
            file.write(json.dumps(fields, ensure_ascii=False) + "\n")
            size += len(text)
    return size


def main() -> None:
    """Print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("--articles", type=int, default=10_000)
    arguments.add_argument("--lexicon-only", action="store_true")
    arguments.add_argument("--workers", type=int, default=1)
    arguments.add_argument("--paragraphs", type=int, default=12)
    arguments.add_argument("--folder", type=Path)
    chosen = arguments.parse_args()
    n = chosen.articles
    with tempfile.TemporaryDirectory() as temporary:
        folder = chosen.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        source, path = folder / "articles.jsonl", folder / "s.duckdb"
        size = make(source, n, chosen.paragraphs)  # always the same ones
        desk = Desk(lexicon_only=chosen.lexicon_only)
        captures = [c for _, c in zip(range(SAMPLE), read([str(source)]), strict=False) if isinstance(c, Capture)]
        desk.code_capture(captures[0])
        began = time.process_time()
        n_coded = sum(isinstance(desk.code_capture(c), Coded) for c in captures)
        alone = (time.process_time() - began) / n_coded
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        began, wall = time.process_time(), time.perf_counter()
        done = ingest(IngestPlan(locators=(str(source),), store=path, workers=chosen.workers, lexicon_only=chosen.lexicon_only), desk=desk)
        took, wall = (time.process_time() - began) / max(1, done.n_coded), time.perf_counter() - wall
        print(
            f"{done.saved.n_new} articles of {size / n:.0f} characters, {done.saved.n_events} events; {done.n_skipped} skipped; {wall:.0f} s on the clock; {done.status}"
        )
        if chosen.workers == 1:
            print(
                f"processor time an article: coding alone {alone * 1000:.1f} ms, ingest {took * 1000:.1f} ms: {alone / took:.2f} of the coder's speed"
            )
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"disk {path.stat().st_size / (done.saved.n_new + done.saved.n_known) / 1024:.1f} KB an article; memory {before:.0f} MB after coding the sample, {memory:.0f} MB at most"
        )
        with open_store(path) as store:
            print(f"{store.overview()['n_stories']} stories, {store.overview()['n_happenings']} events in {store.overview()['n_reports']} reports")


if __name__ == "__main__":
    main()
