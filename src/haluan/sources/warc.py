"""WARC and WET files, packed or not: the pages of a crawl (Common Crawl's news, a browser's archive)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC
from typing import IO, Any

from haluan.sources.options import ReadOptions
from haluan.sources.pages import capture_of
from haluan.types.text import Capture, Skipped

_BREAKS_OFF = "the record breaks off; fetch the archive again"
_TYPES = ("text/html", "application/xhtml+xml", "text/plain")


def read_warc(locator: str, file: IO[bytes], options: ReadOptions) -> Iterator[Capture | Skipped]:
    """The pages of a WARC file under 'file#number of the record'; other records are passed over. Damage ends the file with a Skipped."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    wanted = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
    number = 0
    try:
        for record in ArchiveIterator(file, record_types=wanted, parse_http=True):
            number += 1
            found = _of_record(f"{locator}#{number}", record, options)
            if found is not None:
                yield found
    except Exception as error:  # fastwarc raises many kinds on damaged input
        yield Skipped(f"{locator}#{number + 1}", "unreadable", f"the archive is damaged from here on: {error}; fetch it again")
    if not number:
        yield Skipped(locator, "empty", "there is no page in the archive, or it is damaged; fetch it again")


def _of_record(where: str, record: Any, options: ReadOptions) -> Capture | Skipped | None:
    from fastwarc.warc import WarcRecordType

    headers, response = record.http_headers, WarcRecordType.response
    if headers is not None and headers.status_code not in (200, None):
        return None
    media = (record.http_content_type or record.headers.get("Content-Type") or "").split(";")[0].strip().lower()
    if headers is None and record.record_type == response and (not record.content_length or media == "application/http"):
        return Skipped(where, "truncated", _BREAKS_OFF)
    if media not in _TYPES:
        return None
    if record.content_length > options.limits.max_bytes:
        return Skipped(where, "too_large", f"{record.content_length:,} bytes are more than the limit of {options.limits.max_bytes:,}")
    body = record.reader.read(options.limits.max_bytes + 1)
    if len(body) < record.content_length:
        return Skipped(where, "truncated", _BREAKS_OFF)
    if headers is not None and not body.strip():
        return Skipped(where, "empty", "the record holds no page")
    url = record.headers.get("WARC-Target-URI")
    found = capture_of(where, body, media, record.http_charset, url.strip("<>") if url else None)
    if isinstance(found, Skipped) or record.record_date is None:
        return found
    return replace(found, captured_at=record.record_date.astimezone(UTC).isoformat())
