"""What stands at an address: a feed with its articles, a page, or a file of many articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import PurePosixPath
from typing import IO
from urllib.parse import urlsplit

from haluan.sources.feeds import read_feed
from haluan.sources.fetching import Fetched, Fetcher, Unchanged, is_address
from haluan.sources.kinds import kind_of
from haluan.sources.options import ReadOptions
from haluan.sources.pages import capture_of
from haluan.types.text import Capture, Skipped

ReadFile = Callable[[str, str, IO[bytes], int, ReadOptions], Iterator[Capture | Skipped]]
#: What the body of a feed begins with, within so many bytes.
_FEED = (b"<rss", b"<feed", b"<rdf:rdf")
_HEAD = 2000


def read_address(address: str, options: ReadOptions, read_file: ReadFile) -> Iterator[Capture | Skipped]:
    """What an address holds; nothing if the server says that nothing is new. `read_file` reads files of many articles by their name."""
    assert options.fetcher is not None
    found = options.fetcher.fetch(address)
    if isinstance(found, Unchanged):
        return
    if isinstance(found, Skipped):
        yield found
        return
    name = PurePosixPath(urlsplit(address).path).name
    if _is_feed(found):
        yield from _articles(address, found, options)
    elif found.media not in ("text/html", "application/xhtml+xml") and kind_of(name)[0] not in ("page", "unknown", "feed"):
        yield from read_file(address, name, BytesIO(found.body), len(found.body), options)
    else:
        yield _page(address, found)


def _is_feed(found: Fetched) -> bool:
    head = found.body[:_HEAD].lower()
    return any(mark in head for mark in _FEED) and b"<html" not in head


def _page(where: str, found: Fetched) -> Capture | Skipped:
    made = capture_of(where, found.body, found.media, found.charset, found.address)
    return made if isinstance(made, Skipped) else replace(made, captured_at=datetime.now(UTC).isoformat(timespec="seconds"))


def _articles(address: str, feed: Fetched, options: ReadOptions) -> Iterator[Capture | Skipped]:
    """The entries of a feed; with `pages` the article's own page in place of what the feed tells of it, where it can be had."""
    for entry in read_feed(address, feed.body, options):
        link = entry.url if isinstance(entry, Capture) else None
        if not options.pages or not options.fetcher or not link or not is_address(link):
            yield entry
        elif not (options.has_page and options.has_page(link)):
            yield from _own_page(link, entry, options.fetcher)


def _own_page(link: str, entry: Capture | Skipped, fetcher: Fetcher) -> Iterator[Capture | Skipped]:
    found = fetcher.fetch(link, conditional=False)
    page = _page(link, found) if isinstance(found, Fetched) else found
    if isinstance(page, Capture):
        told = entry if isinstance(entry, Capture) else page
        yield replace(page, published=told.published, outlet=page.outlet or told.outlet)
        return
    if isinstance(page, Skipped):
        yield page
    yield entry
