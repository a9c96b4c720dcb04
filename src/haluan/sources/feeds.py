"""RSS and Atom: what a feed itself tells of its articles."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from hashlib import sha256
from typing import Any

from haluan.sources.options import ReadOptions
from haluan.types.text import Capture, Skipped


def read_feed(locator: str, body: bytes, options: ReadOptions) -> Iterator[Capture | Skipped]:
    """The entries of a saved feed under 'file#number': the whole text where the feed has it, else its summary."""
    import feedparser

    parsed = feedparser.parse(body)
    if not parsed.entries:
        told = f": {parsed.bozo_exception}" if parsed.get("bozo") else ""
        yield Skipped(locator, "unreadable" if told else "empty", f"there is no entry of a feed in it{told}; give an RSS or Atom file")
        return
    site = parsed.feed.get("title")
    for number, entry in enumerate(parsed.entries, 1):
        yield _of_entry(f"{locator}#{number}", entry, site, options)


def _of_entry(where: str, entry: Any, site: str | None, options: ReadOptions) -> Capture | Skipped:
    text = max((c.get("value", "") for c in entry.get("content", [])), key=len, default="") or entry.get("summary", "")
    if not text.strip():
        return Skipped(where, "empty", "the feed gives only the title; save the article's own page")
    if len(text) > options.limits.max_bytes:
        return Skipped(where, "too_large", f"{len(text):,} characters are more than the limit")
    facts = {"text": text, "title": entry.get("title"), "url": entry.get("link"), "published": _day(entry.get("published") or entry.get("updated"))}
    key = sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()
    page = f"<html><body><article>{text}</article></body></html>"
    return Capture(key, where, page.encode("utf-8", "replace"), "text/html", "utf-8", facts["url"], None, facts["title"], facts["published"], site)


def _day(stated: str | None) -> str | None:
    """The day where the paper is: the offset of the stated time is kept."""
    if not stated:
        return None
    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except (ValueError, TypeError):
        return stated[:10] if stated[:4].isdigit() else None
