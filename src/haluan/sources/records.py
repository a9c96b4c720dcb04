"""JSONL: one article a line, each with its own fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import IO

from haluan.sources.decoding import UndecodableError, decode
from haluan.sources.options import NO_FIELDS, Gauge, Metered
from haluan.types.text import Capture, Skipped

#: The fields that may hold the article, in order; the first that holds text wins.
BODY_FIELDS = ("text", "html", "body", "content", "article", "maintext")
TITLE_FIELDS = ("title", "headline", "judul")
URL_FIELDS = ("url", "link", "source_url")
DATE_FIELDS = ("published", "date", "published_at", "date_publish", "pubdate", "tanggal")
_MARKUP = ("<!doctype html", "<html", "<article", "<div", "<p>", "<p ")
OUTLET_FIELDS = ("outlet", "source", "publisher", "source_domain", "media")


def read_records(
    source: Path | bytes, max_bytes: int, names: Mapping[str, str] = NO_FIELDS, gauge: Gauge | None = None
) -> Iterator[Capture | Skipped]:
    """The articles of a JSONL file or of bytes; a bad line is Skipped under 'file:line'. One line is held at a time."""
    locator = str(source) if isinstance(source, Path) else "-"
    stream: IO[bytes] = source.open("rb") if isinstance(source, Path) else BytesIO(source)
    found = False
    with stream:
        number = 0
        metered = Metered(stream, gauge or Gauge())
        while line := metered.readline(max_bytes + 1):
            number += 1
            where = f"{locator}:{number}"
            if len(line) > max_bytes:
                yield Skipped(where, "too_large", f"the line is longer than the limit of {max_bytes:,} bytes; split it or raise the limit")
                while line and not line.endswith(b"\n"):
                    line = metered.readline(max_bytes)
                found = True
                continue
            if line.strip(b" \t\r\n\xef\xbb\xbf"):
                found = True
                yield _record(where, line, number == 1, names)
    if not found:
        yield Skipped(locator, "empty", "there is no line in it; check that the export succeeded")


def _record(where: str, line: bytes, first: bool, names: Mapping[str, str]) -> Capture | Skipped:
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
    return capture_of_fields(where, fields, names)


def capture_of_fields(where: str, fields: Mapping[str, object], names: Mapping[str, str] = NO_FIELDS) -> Capture | Skipped:
    """The capture of a record's fields. `names` tells which field holds a part, where it has none of the usual names."""
    usual = {"text": BODY_FIELDS, "title": TITLE_FIELDS, "url": URL_FIELDS, "published": DATE_FIELDS, "outlet": OUTLET_FIELDS}
    chosen = {part: (names[part],) if part in names else usual[part] for part in usual}
    if "html" in names:
        chosen["text"] = (names["html"], *(chosen["text"] if "text" in names else ()))
    for name in (n for part in ("text", "title", "url", "published") for n in chosen[part]):
        if fields.get(name) is not None and not isinstance(fields[name], str):
            return Skipped(where, "bad_field", f"the field {name!r} is no text; write it in quotation marks")
    holder = next((f for f in chosen["text"] if str(fields.get(f) or "").strip()), None)
    if holder is None:
        return Skipped(where, "bad_field", f"no field holds the article; one of {', '.join(chosen['text'][:4])} has to")
    body = str(fields[holder])
    markup = holder in ("html", names.get("html")) or body.lstrip()[:200].lower().startswith(_MARKUP)
    outlet, url = _first(fields, chosen["outlet"]), _first(fields, chosen["url"])
    if outlet and outlet.startswith(("http://", "https://")):
        outlet, url = None, url or outlet
    return Capture(
        id=sha256(json.dumps(fields, sort_keys=True, ensure_ascii=True, default=str).encode()).hexdigest(),
        locator=where,
        body=body.encode("utf-8", "replace"),
        media_type="text/html" if markup else "text/plain",
        charset="utf-8",
        url=url,
        title=_first(fields, chosen["title"]),
        published=_first(fields, chosen["published"]),
        outlet=outlet,
    )


def _first(fields: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return None
