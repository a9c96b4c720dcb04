"""The coding process."""

from __future__ import annotations

import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from haluan.types.storing import EventQuery
from haluan.web.coder import Coder
from tests.store.conftest import entry_of, save


def test_warming_a_process_that_has_coded_leaves_it_alone() -> None:
    coder = Coder(None, True, 30.0)
    try:
        coder.code(b"JAKARTA - Indonesia mengecam Rusia pada Senin. Pernyataan itu disampaikan juru bicara pemerintah.", "2024-01-02", None)
        process = coder._worker._process
        assert process is not None
        coder.warm()
        assert coder._worker._process is process and process.is_alive()
    finally:
        coder.stop()


def test_coding_does_not_wait_for_an_export(tmp_path: Path) -> None:
    store, output = tmp_path / "s.duckdb", tmp_path / "events.jsonl"
    save(store, entry_of())
    coder = Coder(None, True, 30.0)
    try:
        with ThreadPoolExecutor(1) as other:
            going = other.submit(coder.export, store, "plover", output, EventQuery(limit=0, order="day"), "month")
            while (process := coder._exports._process) is None or process.pid is None:
                time.sleep(0.01)
            os.kill(process.pid, signal.SIGSTOP)  # it takes as long as we like
            coder.code(b"JAKARTA - Indonesia mengecam Rusia pada Senin. Pernyataan itu disampaikan juru bicara pemerintah.", "2024-01-02", None)
            assert not going.done()
            os.kill(process.pid, signal.SIGCONT)
            assert going.result(60) == {"n_rows": 2}
        assert len(output.read_text(encoding="utf-8").splitlines()) == 2
    finally:
        coder.stop()
