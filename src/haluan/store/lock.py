"""One writer at a time: a lock file that the system frees when the process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from haluan.errors import StoreError


class WriterLock:
    """Held from making to `release`. Raises StoreError naming the process that holds it."""

    def __init__(self, store: Path) -> None:
        self._path = store.with_name(store.name + ".lock")
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        if not _try(self._file):
            holder = os.read(self._file, 20).decode("ascii", "ignore").strip()
            os.close(self._file)
            step = "Wait until it has ended, or end it"
            raise StoreError(f"another program is writing this store (process {holder or 'unknown'})", file=str(store), next_step=step)
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, str(os.getpid()).encode(), 0)

    def release(self) -> None:
        """Let others write."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


if sys.platform == "win32":  # pragma: no cover
    import msvcrt

    def _try(file: int) -> bool:
        try:
            os.lseek(file, 1024, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
