"""Files, folders and standard input, in a fixed order, as captures."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import IO, cast

from haluan.sources.archives import read_tar, read_zip
from haluan.sources.feeds import read_feed
from haluan.sources.fetching import is_address
from haluan.sources.kinds import kind_of, media_of
from haluan.sources.options import DEFAULT_LIMITS, STANDARD_INPUT, Limits, ReadOptions, Unit
from haluan.sources.pages import capture_of, from_mhtml
from haluan.sources.records import read_json, read_records
from haluan.sources.tabular import read_parquet, read_table
from haluan.sources.warc import read_warc
from haluan.sources.web import read_address
from haluan.types.text import Capture, Skipped

#: Archives within archives are read so deep.
DEEPEST = 3
#: What a file is shows in so many bytes.
HEAD = 1000
_USUAL = ReadOptions()
_OFFLINE = "addresses are fetched by `haluan ingest` on one machine only; save the page, or ingest it"


def read(
    locators: Sequence[str], stdin: bytes | None = None, limits: Limits = DEFAULT_LIMITS, options: ReadOptions | None = None
) -> Iterator[Capture | Skipped]:  # fmt: skip
    """What the locators hold, in order: files, folders (recursive, sorted by path), addresses, '-' for `stdin`.

    Each body is UTF-8, whatever the page was in; `charset` tells the original. Bad input is yielded as Skipped. `options` win over `limits`.
    """
    chosen = options or ReadOptions(limits)
    for unit in expand(locators, stdin, chosen):
        if isinstance(unit, Skipped):
            yield unit
        else:
            yield from read_unit(unit, chosen)


def expand(locators: Sequence[str], stdin: bytes | None = None, options: ReadOptions = _USUAL) -> Iterator[Unit | Skipped]:
    """The files that the locators name, unread: folders recursively and sorted by path."""
    for locator in locators:
        if locator == STANDARD_INPUT:
            yield Unit(locator, len(stdin or b""), 0.0, None, stdin or b"")
            continue
        if is_address(locator):
            yield Unit(locator, 0, 0.0, None) if options.fetcher else Skipped(locator, "unreadable", _OFFLINE)
            continue
        path = Path(locator)
        try:
            is_folder = path.is_dir()
        except (OSError, ValueError) as error:
            yield Skipped(locator, "unreadable", f"{_why(error)}; check the path")
            continue
        yield from _in_folder(path) if is_folder else [_unit(path)]


def _in_folder(folder: Path) -> Iterator[Unit | Skipped]:
    trouble: list[OSError] = []
    found: list[Path] = []
    for where, folders, names in os.walk(folder, onerror=trouble.append):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        found.extend(Path(where, name) for name in names if _is_input(name))
    for error in trouble:
        yield Skipped(str(error.filename), "unreadable", f"{_why(error)}; give read permission")
    if not found and not trouble:
        yield Skipped(str(folder), "empty", "the folder holds no page, table, feed or archive that is known by its name; give the files by name")
    for path in sorted(found):
        yield _unit(path)


def _is_input(name: str) -> bool:
    return kind_of(name)[0] != "unknown" and not name.startswith(".")


def _unit(path: Path) -> Unit | Skipped:
    locator = str(path)
    try:
        if not path.exists():
            return Skipped(locator, "unreadable", "there is no such file; check the path")
        if not path.is_file():
            return Skipped(locator, "unreadable", "this is no regular file; give a file or a folder")
        facts = path.stat()
    except (OSError, ValueError) as error:
        return Skipped(locator, "unreadable", f"{_why(error)}; give read permission or check the disk")
    return Unit(locator, facts.st_size, facts.st_mtime, path)


def read_unit(unit: Unit, options: ReadOptions = _USUAL) -> Iterator[Capture | Skipped]:
    """All captures of one file; the unit's gauge tells how far the file has been read."""
    if unit.path is None and is_address(unit.locator):
        yield from read_address(unit.locator, options, _read_file)
        return
    if unit.path is None:
        yield from _from_bytes(unit.locator, unit.body or b"", None, options)
        return
    try:
        with unit.path.open("rb") as file:
            for found in _read_file(unit.locator, unit.path.name, file, unit.n_bytes, options):
                unit.gauge.n_bytes = 0 if file.closed else file.tell()
                yield found
    except (OSError, ValueError) as error:
        yield Skipped(unit.locator, "unreadable", f"{_why(error)}; give read permission or check the disk")


def _read_file(locator: str, name: str, file: IO[bytes], size: int, options: ReadOptions, depth: int = 0) -> Iterator[Capture | Skipped]:
    """What an open file holds, by the kind that its name tells of; archives within archives down to DEEPEST."""
    kind, packed = kind_of(name)
    limits = options.limits
    if packed:
        file = cast(IO[bytes], gzip.GzipFile(fileobj=file))
    try:
        if kind in ("zip", "tar"):
            if depth >= DEEPEST:
                yield Skipped(locator, "unreadable", "archives lie too deep in each other; unpack it yourself")
                return

            def inner(where: str, what: str, member: IO[bytes], n: int) -> Iterator[Capture | Skipped]:
                return _read_file(where, what, member, n, options, depth + 1)

            yield from (read_zip if kind == "zip" else read_tar)(locator, file, size, options, inner)
        elif kind == "jsonl":
            yield from read_records(locator, file, limits.max_bytes, options.fields)
        elif kind == "table":
            yield from read_table(locator, name, file, options)
        elif kind == "parquet":
            yield from read_parquet(locator, file, options)
        elif kind == "warc":
            yield from read_warc(locator, file, options)
        else:
            yield from _read_whole(locator, name, kind, file, size, packed, options)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        yield Skipped(locator, "unreadable", f"the packed file is damaged: {error}; fetch it again")


def _read_whole(
    locator: str, name: str, kind: str, file: IO[bytes], size: int, packed: bool, options: ReadOptions
) -> Iterator[Capture | Skipped]:  # fmt: skip
    """A page, a feed or one JSON document, read at once up to its limit."""
    most = options.limits.max_jsonl_bytes if kind == "json" else options.limits.max_bytes
    if size > most and not packed:
        yield _too_large(locator, size, options.limits)
        return
    body = file.read(most + 1)
    if len(body) > most:
        yield _too_large(locator, len(body), options.limits)
    elif kind == "json":
        yield from read_json(locator, body, options)
    elif kind == "feed" and b"<html" not in body[:HEAD].lower():
        yield from read_feed(locator, body, options)
    else:
        yield from _from_bytes(locator, body, media_of(name), options)


def _from_bytes(locator: str, body: bytes, media: str | None, options: ReadOptions) -> Iterator[Capture | Skipped]:
    if len(body) > options.limits.max_bytes:
        yield _too_large(locator, len(body), options.limits)
        return
    if not body.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        yield Skipped(locator, "empty", "there is no text in it; check that the download succeeded")
        return
    if media is None and body.lstrip()[:1] == b"{" and locator == STANDARD_INPUT:
        yield from read_records(locator, BytesIO(body), options.limits.max_bytes, options.fields)
        return
    if media == "multipart/related":
        yield from_mhtml(locator, body)
        return
    yield capture_of(locator, body, media)


def _too_large(locator: str, size: int, limits: Limits) -> Skipped:
    return Skipped(locator, "too_large", f"{size:,} bytes are more than the limit of {limits.max_bytes:,}; split the file or raise the limit")


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)) or type(error).__name__
