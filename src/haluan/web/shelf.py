"""The store as the desk holds it: opened when first asked, fresh after each ingest, one cursor a request."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from haluan.monitor import open_store

if TYPE_CHECKING:
    from haluan.monitor import Store


#: Questions that the store answers at once, each on all cores: more make all of them slower and need more memory than the database has.
SLOTS = 4


class Shelf:
    """Gives each request the newest snapshot of one store. Trouble with the file is told anew with each request, and mended once the file is."""

    def __init__(self, path: Path, memory_mb: int) -> None:
        self.path = path
        self.memory_mb = memory_mb
        self._lock = threading.Lock()
        self._slots = threading.Semaphore(SLOTS)
        self._store: Store | None = None

    def generation(self) -> str:
        """A word that changes when the store or its reviews change; the same for the same content of this file."""
        found = []
        for file in (self.path, self.path.with_name(self.path.name + ".reviews.jsonl")):
            try:
                s = file.stat()
                found.append(f"{s.st_ino}-{s.st_mtime_ns}-{s.st_size}")
            except OSError:
                found.append("none")
        return blake2b(" ".join(found).encode(), digest_size=6).hexdigest()

    @contextmanager
    def borrow(self) -> Iterator[Store]:
        """A cursor of its own on the newest snapshot, when its turn comes. Raises StoreError if the store is missing, locked, newer or no store."""
        with self._slots, self.borrow_for_long() as cursor:
            yield cursor

    @contextmanager
    def borrow_for_long(self) -> Iterator[Store]:
        """As `borrow`, for a stream that lasts as long as its reader reads: it takes no turn from the pages."""
        with self._lock:
            if self._store is None or not self.path.exists():
                self._store = None
                self._store = open_store(self.path, self.memory_mb)
            else:
                self._store.refresh()
            cursor = self._store.cursor()
        try:
            yield cursor
        finally:
            cursor.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._store is not None:
                self._store.close()
                self._store = None
