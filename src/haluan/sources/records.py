"""JSONL: one article a line, each with its own fields."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from io import BytesIO
from typing import IO

from haluan.sources.decoding import UndecodableError, decode
from haluan.sources.options import NO_FIELDS, ReadOptions
from haluan.types.text import Capture, Skipped

#: The fields that may hold the article, in order; the first that holds text wins.
BODY_FIELDS = ("text", "maintext", "raw_text", "html", "body", "content", "article")
#: A document may hold its articles as a list under one of these.
LIST_FIELDS = ("articles", "items", "results", "docs", "data")
TITLE_FIELDS = ("title", "headline", "judul")
URL_FIELDS = ("url", "link", "source_url", "canonical")
DATE_FIELDS = ("published", "date", "published_at", "date_publish", "pubdate", "tanggal")
_ADDRESS = ("http://", "https://")
_MARKUP = ("<!doctype html", "<html", "<article", "<div", "<p>", "<p ")
OUTLET_FIELDS = ("outlet", "source", "publisher", "source_domain", "media", "sitename", "source-hostname", "hostname")


def read_records(locator: str, stream: IO[bytes], max_bytes: int, names: Mapping[str, str] = NO_FIELDS) -> Iterator[Capture | Skipped]:
    """The articles of a JSONL stream; a bad line is Skipped under 'file:line'. One line is held at a time."""
    found = False
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
            yield _record(where, line, number == 1, names)
    if not found:
        yield Skipped(locator, "empty", "there is no line in it; check that the export succeeded")


def read_json(locator: str, body: bytes, options: ReadOptions) -> Iterator[Capture | Skipped]:
    """One JSON document: an article (as news-please and trafilatura write them), or a list of articles; or JSON lines under the wrong name."""
    try:
        found = json.loads(decode(body).text.lstrip("\ufeff"))
    except UndecodableError as error:
        yield Skipped(locator, error.reason, error.detail)
        return
    except (ValueError, RecursionError) as error:
        if body.lstrip()[:1] == b"{" and b"\n{" in body:
            yield from read_records(locator, BytesIO(body), options.limits.max_bytes, options.fields)
        else:
            yield Skipped(locator, "bad_json", f"no JSON: {error}; export it again")
        return
    if isinstance(found, dict):
        found = next((v for k, v in found.items() if k in LIST_FIELDS and isinstance(v, list)), [found])
    for number, fields in enumerate(found if isinstance(found, list) else [found], 1):
        where = f"{locator}#{number}"
        if isinstance(fields, dict):
            yield capture_of_fields(where, fields, options.fields)
        else:
            yield Skipped(where, "bad_json", 'this is no JSON object; write {"text": …}')


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
    url = _first(fields, chosen["url"])
    told = [str(fields[f]).strip() for f in chosen["outlet"] if isinstance(fields.get(f), str) and str(fields[f]).strip()]
    outlet = next((t for t in told if not t.startswith(_ADDRESS)), None)
    url = url or next((t for t in told if t.startswith(_ADDRESS)), None)
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
