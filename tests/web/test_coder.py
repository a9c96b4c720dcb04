"""The coding process."""

from __future__ import annotations

from haluan.web.coder import Coder


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
