"""Files, folders and standard input, in a fixed order, as captures."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

from haluan.sources.decoding import UndecodableError, decode
from haluan.sources.options import DEFAULT_LIMITS, STANDARD_INPUT, Limits, ReadOptions, Unit
from haluan.sources.records import read_records
from haluan.types.text import Capture, Skipped

_MEDIA = {
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
}
_MEDIA |= {".mhtml": "multipart/related", ".mht": "multipart/related", ".jsonl": "application/jsonl", ".ndjson": "application/jsonl"}
_USUAL = ReadOptions()
_TAGS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<article")


def read(
    locators: Sequence[str], stdin: bytes | None = None, limits: Limits = DEFAULT_LIMITS, options: ReadOptions | None = None
) -> Iterator[Capture | Skipped]:  # fmt: skip
    """What the locators hold, in order: files, folders (recursive, sorted by path), '-' for `stdin`.

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
        yield Skipped(str(folder), "empty", "the folder holds no .txt, .html, .mhtml or .jsonl file; give the files by name")
    for path in sorted(found):
        yield _unit(path)


def _is_input(name: str) -> bool:
    return Path(name).suffix.lower() in _MEDIA and not name.startswith(".")


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
    """All captures of one file."""
    limits = options.limits
    if unit.path is None:
        yield from _from_bytes(unit.locator, unit.body or b"", None, options)
        return
    suffix = unit.path.suffix.lower()
    try:
        if suffix in (".jsonl", ".ndjson"):
            yield from read_records(unit.path, limits.max_bytes, options.fields, unit.gauge)
            return
        if unit.n_bytes > limits.max_bytes:
            yield _too_large(unit.locator, unit.n_bytes, limits)
            return
        body = unit.path.read_bytes()
    except (OSError, ValueError) as error:
        yield Skipped(unit.locator, "unreadable", f"{_why(error)}; give read permission or check the disk")
        return
    yield from _from_bytes(unit.locator, body, _MEDIA.get(suffix), options)


def _from_bytes(locator: str, body: bytes, media: str | None, options: ReadOptions) -> Iterator[Capture | Skipped]:
    if len(body) > options.limits.max_bytes:
        yield _too_large(locator, len(body), options.limits)
        return
    if not body.strip(b" \t\r\n\x00\xef\xbb\xbf\xff\xfe"):
        yield Skipped(locator, "empty", "there is no text in it; check that the download succeeded")
        return
    if media is None and body.lstrip()[:1] == b"{" and locator == STANDARD_INPUT:
        yield from read_records(body, options.limits.max_bytes, options.fields)
        return
    if media == "multipart/related":
        yield _from_mhtml(locator, body)
        return
    yield capture_of(locator, body, media)


def capture_of(locator: str, body: bytes, media: str | None, stated: str | None = None, url: str | None = None) -> Capture | Skipped:
    """The capture of one page or text; HTML is known by its suffix or its first tags. `id` hashes the bytes as found."""
    try:
        decoded = decode(body, stated)
    except UndecodableError as error:
        return Skipped(locator, error.reason, error.detail)
    if not decoded.text.strip():
        return Skipped(locator, "empty", "there is no text in it; check that the download succeeded")
    head = decoded.text[:2000].lstrip("\ufeff \r\n\t").lower().encode()
    kind = "text/html" if head.startswith(_TAGS) or (media == "text/html" and b"<" in head) else "text/plain"
    if kind == "text/html" and _breaks_off(decoded.text):
        return Skipped(locator, "truncated", "the page breaks off inside its head, before any text; fetch it again")
    return Capture(sha256(body).hexdigest(), locator, decoded.text.encode("utf-8", "replace"), kind, decoded.charset, url)


def _breaks_off(page: str) -> bool:
    low = page.lower()
    return "<head" in low and "</head" not in low and "<body" not in low and "<p" not in low


def _from_mhtml(locator: str, body: bytes) -> Capture | Skipped:
    """The first HTML part of a saved page."""
    try:
        message = message_from_bytes(body, policy=policy.default)
        part = next((p for p in message.walk() if p.get_content_type() == "text/html"), None)
        payload = part.get_payload(decode=True) if isinstance(part, EmailMessage) else None
    except Exception as error:  # the e-mail parser raises many kinds on damaged input
        return Skipped(locator, "truncated", f"the saved page is damaged ({type(error).__name__}); save it again")
    if part is None or not isinstance(payload, bytes) or not payload.strip():
        return Skipped(locator, "truncated", "the saved page has no HTML part; save it again")
    address = message.get("Snapshot-Content-Location") or part.get("Content-Location")
    url = str(address) if address and str(address).startswith("http") else None
    return capture_of(locator, payload, "text/html", part.get_content_charset(), url)


def _too_large(locator: str, size: int, limits: Limits) -> Skipped:
    return Skipped(locator, "too_large", f"{size:,} bytes are more than the limit of {limits.max_bytes:,}; split the file or raise the limit")


def _why(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) and error.strerror else str(error)) or type(error).__name__
