"""Zip and tar archives: their files one by one, nothing unpacked under its own name, bombs stopped."""

from __future__ import annotations

import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import IO

from haluan.sources.kinds import kind_of
from haluan.sources.options import Limits, ReadOptions
from haluan.types.text import Capture, Skipped

Inner = Callable[[str, str, IO[bytes], int], Iterator[Capture | Skipped]]
Opened = Callable[[], IO[bytes] | None]
#: Below so many unpacked bytes a high ratio is no sign of a bomb: a page of spaces packs well.
SMALL = 10 * 1024 * 1024
_MEMORY = 1024 * 1024
_CHUNK = 256 * 1024


class _BombError(Exception):
    """The archive unpacks to more than it may."""


class _Budget:
    """What may still be unpacked of one archive of a packed size."""

    def __init__(self, limits: Limits, packed: int) -> None:
        self._left = min(limits.max_unpacked, max(SMALL, packed * limits.max_ratio))
        self._members = limits.max_members

    def member(self) -> None:
        """One more file."""
        self._members -= 1
        if self._members < 0:
            raise _BombError("it holds too many files")

    def take(self, n: int) -> None:
        """So many more bytes."""
        self._left -= n
        if self._left < 0:
            raise _BombError("it unpacks to far more than an archive of texts does")


def read_zip(locator: str, file: IO[bytes], size: int, options: ReadOptions, inner: Inner) -> Iterator[Capture | Skipped]:
    """The files of a zip archive, in its order, each under 'archive!name'."""
    budget = _Budget(options.limits, size)
    try:
        with zipfile.ZipFile(file) as archive:
            for info in archive.infolist():
                if info.is_dir():
                    continue
                if info.flag_bits & 1:
                    yield Skipped(f"{locator}!{info.filename}", "unreadable", "the file is locked by a password; unpack it yourself")
                    continue
                yield from _member(locator, info.filename, partial(archive.open, info), budget, inner)
    except _BombError as error:
        yield Skipped(locator, "too_large", f"the archive is not read on: {error}; unpack it yourself if you trust it")
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        yield Skipped(locator, "unreadable", f"the archive is damaged: {error}; fetch it again")


def read_tar(locator: str, file: IO[bytes], size: int, options: ReadOptions, inner: Inner) -> Iterator[Capture | Skipped]:
    """The files of a tar archive, packed or not, in its order, each under 'archive!name'; links are passed over."""
    budget = _Budget(options.limits, size)
    try:
        with tarfile.open(fileobj=file, mode="r:*") as archive:
            for info in archive:
                budget.member()
                if not info.isfile():
                    continue
                yield from _member(locator, info.name, partial(archive.extractfile, info), budget, inner)
    except _BombError as error:
        yield Skipped(locator, "too_large", f"the archive is not read on: {error}; unpack it yourself if you trust it")
    except (tarfile.TarError, OSError, EOFError, zlib.error) as error:
        yield Skipped(locator, "unreadable", f"the archive is damaged: {error}; fetch it again")


def _member(locator: str, name: str, opened: Opened, budget: _Budget, inner: Inner) -> Iterator[Capture | Skipped]:
    where = f"{locator}!{name}"
    budget.member()
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in name[:3]:
        yield Skipped(where, "unreadable", "the name leads outside the archive; the file is not read")
        return
    if path.name.startswith(".") or kind_of(path.name)[0] == "unknown":
        return
    with tempfile.SpooledTemporaryFile(_MEMORY) as held:
        try:
            n = _copy(opened, held, budget)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
            yield Skipped(where, "unreadable", f"the file is damaged in the archive: {error}; fetch it again")
            return
        held.seek(0)
        yield from inner(where, path.name, held, n)


def _copy(opened: Opened, held: tempfile.SpooledTemporaryFile[bytes], budget: _Budget) -> int:
    """Unpack into a nameless file of the system, as far as the budget goes."""
    n = 0
    source = opened()
    if source is None:  # a tar member that is neither file nor link
        return 0
    with source:
        while chunk := source.read(_CHUNK):
            n += len(chunk)
            budget.take(len(chunk))
            held.write(chunk)
    return n
