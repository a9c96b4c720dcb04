"""JSONL: one article a line, each with its own fields."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import IO

from haluan.sources.decoding import UndecodableError, decode
from haluan.types.text import Capture, Skipped

#: The fields that may hold the article, in order; the first that holds text wins.
BODY_FIELDS = ("text", "html", "body", "content", "article", "maintext")
TITLE_FIELDS = ("title", "headline", "judul")
URL_FIELDS = ("url", "link", "source_url")
DATE_FIELDS = ("published", "date", "published_at", "date_publish", "pubdate", "tanggal")
OUTLET_FIELDS = ("outlet", "source", "publisher", "source_domain", "media")


def read_records(source: Path | bytes, max_bytes: int) -> Iterator[Capture | Skipped]:
    """The articles of a JSONL file or of bytes; a bad line is Skipped under 'file:line'. One line is held at a time."""
    locator = str(source) if isinstance(source, Path) else "-"
    stream: IO[bytes] = source.open("rb") if isinstance(source, Path) else BytesIO(source)
    found = False
    with stream:
        number = 0
        while line := stream.readline(max_bytes + 1):
            number += 1
            where = f"{locator}:{number}"
            if len(line) > max_bytes:
                yield Skipped(where, "too_large", f"the line is longer than the limit of {max_bytes:,} bytes; split it or raise the limit")
                while line and not line.endswith(b"\n"):
                    line = stream.readline(max_bytes)
                found = True
                continue
            if line.strip(b" \t\r\n\xef\xbb\xbf"):
                found = True
                yield _record(where, line, number == 1)
    if not found:
        yield Skipped(locator, "empty", "there is no line in it; check that the export succeeded")


def _record(where: str, line: bytes, first: bool) -> Capture | Skipped:
    try:
        text = decode(line).text if first or line[:1] not in b"{" else line.decode("utf-8")
    except UndecodableError as error:
        return Skipped(where, error.reason, error.detail)
    except UnicodeDecodeError:
        return Skipped(where, "encoding", "the line is not UTF-8, as JSON has to be; export it again")
    try:
        fields = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        broken = " (the line breaks off)" if not text.rstrip().endswith("}") else ""
        return Skipped(where, "bad_json", f"no JSON object{broken}: {error}; each line has to be one object")
    if not isinstance(fields, dict):
        return Skipped(where, "bad_json", 'the line is no JSON object; write {"text": …} on each line')
    return _capture(where, fields)


def _capture(where: str, fields: dict[str, object]) -> Capture | Skipped:
    for name in (*BODY_FIELDS, *TITLE_FIELDS, *URL_FIELDS, *DATE_FIELDS):
        if fields.get(name) is not None and not isinstance(fields[name], str):
            return Skipped(where, "bad_field", f"the field {name!r} is no text; write it in quotation marks")
    holder = next((f for f in BODY_FIELDS if str(fields.get(f) or "").strip()), None)
    if holder is None:
        known = ", ".join(BODY_FIELDS[:4])
        return Skipped(where, "bad_field", f"no field holds the article; one of {known} has to")
    body = str(fields[holder])
    markup = holder == "html" or body.lstrip()[:200].lower().startswith(("<!doctype html", "<html", "<article", "<div", "<p>", "<p "))
    return Capture(
        id=sha256(json.dumps(fields, sort_keys=True, ensure_ascii=True).encode()).hexdigest(),
        locator=where,
        body=body.encode("utf-8", "replace"),
        media_type="text/html" if markup else "text/plain",
        charset="utf-8",
        url=_first(fields, URL_FIELDS),
        title=_first(fields, TITLE_FIELDS),
        published=_first(fields, DATE_FIELDS),
        outlet=_first(fields, OUTLET_FIELDS),
    )


def _first(fields: dict[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return None
