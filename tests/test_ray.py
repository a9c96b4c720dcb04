"""Shards on a local Ray cluster of two workers, one of them killed in the middle. Skipped where Ray is not installed."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from pathlib import Path

import pytest

from haluan.ingest import IngestPlan
from haluan.monitor import Desk
from haluan.ray_engine import ray_runner
from haluan.shards import ingest_shards, split
from tests.conftest import PAGES
from tests.test_shards import contents, here

pytest.importorskip("ray", reason="the extra haluan[ray] is not installed")
#: Enough work that a worker is met in the middle of a shard.
ROUNDS = 3


class Killer(threading.Thread):
    """Kills the first worker that it finds writing a shard; the name of its unfinished file tells the process."""

    def __init__(self, folder: Path) -> None:
        super().__init__(daemon=True)
        self.folder = folder
        self.killed: int | None = None
        self.stopped = False

    def run(self) -> None:
        """Look, kill once, end."""
        while not self.stopped:
            for part in self.folder.glob("*.part"):
                pid = part.name.split(".")[1]
                if pid.isdigit() and int(pid) != os.getpid():
                    os.kill(int(pid), signal.SIGKILL)
                    self.killed = int(pid)
                    return
            time.sleep(0.01)


@pytest.mark.slow
def test_a_killed_worker_costs_no_article_and_doubles_none(tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAY_worker_niceness", "0")  # by default Ray gives way to every other process: on a busy machine the test would not end
    monkeypatch.setattr("haluan.shards.split", lambda p, k: split(p, k, 5_000))
    texts = [p.read_text(encoding="utf-8") for p in sorted(PAGES.glob("*.txt"))]
    rows = [
        json.dumps({"text": f"{text}\n\nPetugas di kantor itu menghitung {n + 2} lembar berkas pada hari yang sama.", "published": "2024-01-05"})
        for n in range(ROUNDS)
        for text in texts
    ]
    (tmp_path / "many.jsonl").write_text("\n".join(rows), encoding="utf-8")
    plans = [IngestPlan(locators=(str(tmp_path / "many.jsonl"),), store=tmp_path / f"{n}.duckdb", lexicon_only=True) for n in ("ray", "here")]
    killer = Killer(tmp_path / "ray")
    killer.start()
    try:
        done = ingest_shards(plans[0], tmp_path / "ray", ray_runner(None, 2), desk=desk)
    finally:
        killer.stopped = True
    assert killer.killed is not None, "no worker was met in the middle of a shard"
    other = ingest_shards(plans[1], tmp_path / "here", here(desk), desk=desk)
    assert done.n_coded == len(rows)
    assert done.saved == other.saved
    assert contents(plans[0].store) == contents(plans[1].store) != []
    assert len(list((tmp_path / "ray").glob("*.json"))) == len(split(plans[0], desk.kit.digest, 5_000).shards) > 8
    assert list((tmp_path / "ray").glob("*.part")) == []
