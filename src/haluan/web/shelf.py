"""The store as the desk holds it: opened when first asked, fresh after each ingest, one cursor a request."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from haluan.errors import HaluanError
from haluan.monitor import give_back, open_store

if TYPE_CHECKING:
    from haluan.monitor import Store


#: Questions that the store answers at once, each on all cores: more make all of them slower and need more memory than the database has.
SLOTS = 4


class Shelf:
    """Gives each request the newest snapshot of one store. Trouble with the file is told anew with each request, and mended once the file is.

    What is loaded in the background waits for `begun` to be set.
    """

    def __init__(self, path: Path, memory_mb: int, begun: threading.Event | None = None) -> None:
        self.path = path
        self.memory_mb = memory_mb
        self._begun = begun
        self._lock = threading.Lock()
        self._slots = threading.Semaphore(SLOTS)
        self._store: Store | None = None
        self._loading: threading.Thread | None = None
        self._closed = False

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

    def at_hand(self) -> Store | None:
        """The open store if it is of the newest state, for what memory answers; None if it would have to be opened first."""
        store = self._store
        return store if store is not None and store.is_fresh() else None

    def open(self) -> None:
        """Open the store, so that nobody waits for it. Raises StoreError."""
        with self.borrow():
            pass

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
                self._load_columns(self._store)
            elif self._store.refresh():
                self._load_columns(self._store)
            cursor = self._store.cursor()
        try:
            yield cursor
        finally:
            cursor.close()

    def _load_columns(self, store: Store) -> None:
        """Begin to load, in the background, what answers most questions about events; until then the database answers them."""
        if self._loading is None or not self._loading.is_alive():
            self._loading = threading.Thread(target=self._loaded, args=(store, store.cursor()), daemon=True)
            self._loading.start()

    def _loaded(self, store: Store, reader: Store) -> None:
        if self._begun is not None:
            self._begun.wait()
        try:
            while not self._closed:
                reader.load_columns()
                give_back()  # reading them takes several times what they are
                with self._lock:
                    if self._closed or self._store is not store or store.share_columns(reader):
                        self._loading = None
                        return
                    reader.close()
                    reader = store.cursor()  # the store changed meanwhile
        except HaluanError:
            return  # whoever asks the store is told
        finally:
            reader.close()

    def close(self) -> None:
        """Let go of the file, once nothing is being loaded."""
        self._closed = True
        if self._begun is not None:
            self._begun.set()
        if self._loading is not None:
            self._loading.join()
        with self._lock:
            self._closed = False
            if self._store is not None:
                self._store.close()
                self._store = None
