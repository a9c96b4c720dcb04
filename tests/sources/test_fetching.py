"""Feeds and pages by address, from a server of the test's own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.test_cli import PAGE

from haluan.ingest import IngestPlan, dry_run, ingest
from haluan.monitor import Desk, open_store
from haluan.sources import Fetcher, Limits, ReadOptions, Version, read
from haluan.sources.fetching import Fetched, Unchanged
from haluan.types.storing import ArticleQuery
from haluan.types.text import Capture, Skipped

BODY = PAGE.split("\n\n", 1)[1].replace("\n\n", "</p><p>")
LONG = f"<html><head><title>Armenia Lirik Prancis</title></head><body><article><h1>Armenia Lirik Prancis</h1><p>{BODY}</p></article></body></html>"


def feed(host: str, *summaries: str) -> str:
    items = [
        f"<item><title>Berita {n}</title><link>{host}/berita/{n}</link><pubDate>Fri, 06 Oct 2023 08:00:00 +0700</pubDate>"
        f"<description>{words}</description></item>"
        for n, words in enumerate(summaries)
    ]
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>Koran Delta</title>{''.join(items)}</channel></rss>"


@dataclass
class Site:
    """Paths with (status, headers, body); what was asked, with headers."""

    host: str
    paths: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    delay: float = 0.0

    def put(self, path: str, body: str | bytes, status: int = 200, **headers: str) -> str:
        named = {k.replace("_", "-"): v for k, v in headers.items()}
        self.paths[path] = (status, {"Content-Type": "text/html; charset=utf-8"} | named, body.encode() if isinstance(body, str) else body)
        return self.host + path

    def n(self, path: str) -> int:
        return sum(p == path for p, _ in self.asked)


@pytest.fixture
def site() -> Iterator[Site]:
    """A server that answers 404 where nothing was put, and 304 to a known ETag."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            made.asked.append((self.path, dict(self.headers)))
            status, headers, body = made.paths.get(self.path, (404, {}, b""))
            if headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
                status, body = 304, b""
            if made.delay and self.path != "/robots.txt":
                stop.wait(made.delay)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    stop = threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = Site(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield made
    stop.set()
    server.shutdown()
    server.server_close()


def options(**more: object) -> ReadOptions:
    return ReadOptions(fetcher=Fetcher(pause=0.0, timeout=5), **more)  # type: ignore[arg-type]


def test_a_feed_is_read_and_asked_again_only_for_what_is_new(site: Site) -> None:
    where = site.put(
        "/rss", feed(site.host, "Satu", "Dua"), ETag='"v1"', Last_Modified="Fri, 06 Oct 2023 01:00:00 GMT", Content_Type="application/rss+xml"
    )
    first = Fetcher(pause=0.0)
    found = [*read([where], options=ReadOptions(fetcher=first))]
    assert [(c.title, c.published, c.outlet, c.url) for c in found if isinstance(c, Capture)] == [
        (f"Berita {n}", "2023-10-06", "Koran Delta", f"{site.host}/berita/{n}") for n in range(2)
    ]
    assert first.seen == {where: Version('"v1"', "Fri, 06 Oct 2023 01:00:00 GMT")}
    second = Fetcher(first.seen, pause=0.0)
    assert [*read([where], options=ReadOptions(fetcher=second))] == []
    assert second.n_unchanged == 1
    asked = site.asked[-1][1]
    assert (asked["If-None-Match"], asked["If-Modified-Since"]) == ('"v1"', "Fri, 06 Oct 2023 01:00:00 GMT")
    assert "haluan" in asked["User-Agent"]


def test_pages_of_a_feed_are_fetched_once_and_the_feed_stands_in_where_one_is_missing(site: Site) -> None:
    where = site.put("/rss", feed(site.host, "Ringkas satu", "Ringkas dua", "Ringkas tiga"))
    site.put("/berita/0", LONG)
    found = [*read([where], options=options(pages=True, has_page=lambda link: link.endswith("/2")))]
    assert [type(c).__name__ for c in found] == ["Capture", "Skipped", "Capture"]
    page, missing, entry = found
    assert isinstance(page, Capture) and page.locator == f"{site.host}/berita/0" and b"Prancis" in page.body and page.published == "2023-10-06"
    assert isinstance(missing, Skipped) and "404" in missing.detail
    assert isinstance(entry, Capture) and b"Ringkas dua" in entry.body
    assert site.n("/berita/2") == 0


def test_robots_are_heard(site: Site) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /tertutup\nCrawl-delay: 7\n")
    site.put("/terbuka", LONG)
    waits: list[float] = []
    fetcher = Fetcher(pause=1.0, clock=lambda: 100.0, sleep=waits.append)
    closed = fetcher.fetch(f"{site.host}/tertutup/a")
    assert isinstance(closed, Skipped) and "robots.txt" in closed.detail and site.n("/tertutup/a") == 0
    assert isinstance(fetcher.fetch(f"{site.host}/terbuka"), Fetched)
    fetcher.fetch(f"{site.host}/terbuka")
    assert waits[-1] >= 7, "the delay that robots.txt asks for"
    assert site.n("/robots.txt") == 1


def test_a_host_without_rules_that_fails_is_left_alone(site: Site) -> None:
    site.put("/robots.txt", "", 503)
    site.put("/a", LONG)
    found = Fetcher(pause=0.0).fetch(f"{site.host}/a")
    assert isinstance(found, Skipped) and "503" in found.detail and site.n("/a") == 0


def test_requests_to_one_host_are_spaced(site: Site) -> None:
    site.put("/a", LONG)
    now, waits = [0.0], []

    def sleep(seconds: float) -> None:
        waits.append(seconds)
        now[0] += seconds

    fetcher = Fetcher(pause=3.0, clock=lambda: now[0], sleep=sleep)
    for _ in range(3):
        fetcher.fetch(f"{site.host}/a", conditional=False)
    assert waits == [3.0, 3.0, 3.0], "after robots.txt and between the pages"


@pytest.mark.parametrize(
    ("put", "told"),
    [
        (lambda s: s.put("/x", "", 429, Retry_After="120"), "after 120 seconds"),
        (lambda s: s.put("/x", "", 500), "500"),
        (lambda s: s.put("/x", "a" * 3000), "limit of 2,000"),
        (lambda s: s.put("/x", "", 302, Location="file:///etc/passwd"), "not allowed"),
        (lambda s: s.put("/x", "", 302, Location="ftp://127.0.0.1/x"), "leads away from the web"),
        (lambda s: s.put("/x", "", 302, Location="/x"), "redirect"),
        (lambda s: "http://127.0.0.1:1/x", "check the address and the connection"),
        (lambda s: "http://[bad/x", "unreadable"),
    ],
)
def test_trouble_is_told(site: Site, put: Callable[[Site], str], told: str) -> None:
    where = put(site)
    fetcher = Fetcher(pause=0.0, limits=Limits(max_bytes=2000), timeout=2)
    found = [*read([where], options=ReadOptions(fetcher=fetcher))]
    assert [type(f) for f in found] == [Skipped]
    assert told in f"{found[0].reason} {found[0].detail}"  # type: ignore[union-attr]
    assert fetcher.seen == {}


def test_a_server_that_does_not_answer_is_given_up(site: Site) -> None:
    site.delay = 3.0
    found = Fetcher(pause=0.0, timeout=0.2).fetch(site.put("/a", LONG))
    assert isinstance(found, Skipped) and "no answer in time" in found.detail


def test_files_of_many_articles_and_pages(site: Site) -> None:
    lines = site.put("/many.jsonl", '{"text": "satu dua"}\n{"broken\n', Content_Type="application/json")
    page = site.put("/satu", LONG)
    found = [*read([lines, page], options=options())]
    assert [type(f).__name__ for f in found] == ["Capture", "Skipped", "Capture"]
    assert isinstance(found[2], Capture) and found[2].url == page and found[2].captured_at


def test_nothing_is_fetched_unless_asked_for(site: Site) -> None:
    (found,) = read([site.put("/a", LONG)])
    assert isinstance(found, Skipped) and "haluan ingest" in found.detail and site.asked == []


def test_ingest_keeps_versions_with_the_articles(site: Site, tmp_path: Path, desk: Desk) -> None:
    where = site.put("/rss", feed(site.host, "Ringkas"), ETag='"v1"')
    site.put("/berita/0", LONG)
    plan = IngestPlan(locators=(where,), store=tmp_path / "s.duckdb", pages=True, pause=0.0)
    assert dry_run(plan, desk=desk).n_new == 1
    assert ingest(plan, desk=desk).saved.n_new == 1
    again = ingest(plan, desk=desk)
    assert (again.saved.n_new, again.n_inputs_known) == (0, 1)
    site.put("/rss", feed(site.host, "Ringkas", "Baru"), ETag='"v2"')
    later = ingest(plan, desk=desk)
    assert site.n("/berita/0") == 2, "once by the dry run, once by the first ingest"
    assert later.n_inputs_known == 0
    with open_store(plan.store) as store:
        assert store.articles(ArticleQuery()).rows[0].url == f"{site.host}/berita/0"
        assert store.sql("SELECT etag FROM fetched")["etag"].to_pylist() == ['"v2"']


def test_unchanged_is_a_value(site: Site) -> None:
    where = site.put("/a", LONG, ETag='"x"')
    assert Fetcher({where: Version('"x"', None)}, pause=0.0).fetch(where) == Unchanged(where)
