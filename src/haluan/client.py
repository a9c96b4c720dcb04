"""SURFACE: asks a desk over HTTP: the same questions from a notebook on another machine. Needs nothing but Python itself."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode
from urllib.request import Request, urlopen

from haluan.errors import HaluanError

#: Seconds to wait for an answer: longer than the desk gives to coding one page.
SECONDS = 60.0
Row = dict[str, Any]


class DeskError(HaluanError):
    """What the desk told instead of an answer: `code` as in its error body, `status` of HTTP (0 where it could not be reached)."""

    def __init__(self, code: str, what: str, status: int, key: str | None = None, next_step: str | None = None) -> None:
        super().__init__(what, key=key, next_step=next_step)
        self.code = code
        self.status = status


@dataclass(frozen=True, slots=True)
class Client:
    """A desk at an address. `token` is needed for reviews and storing, and for everything on a desk beyond its machine.

    desk = Client("http://127.0.0.1:8420")
    for event in desk.events(between=["ARM", "RUS"], since="2023-01-01"):
        print(event["day"], event["type"], event["sentence"])
    """

    base: str = "http://127.0.0.1:8420"
    token: str | None = None
    seconds: float = SECONDS

    def events(self, **filters: Any) -> Iterator[Row]:
        """All events that fit, in pages behind the scenes. Filters as in the interface; several values as a list. `limit` is the size of a page.

        Raises DeskError, `changed` if the store changed between two pages.
        """
        cursor: str | None = None
        while True:
            page = self._ask("events", {**filters, "cursor": cursor})
            yield from page["rows"]
            cursor = page["next"]
            if cursor is None:
                return

    def counts(self, **filters: Any) -> dict[str, int]:
        """How many happenings, reports and outlets fit."""
        page = self._ask("events", {**filters, "limit": 1})
        return {k: page[k] for k in ("n_events", "n_reports", "n_sources")}

    def event(self, event_id: str) -> Row:
        """One event with sentence, marks, scores, other reports and reviews."""
        return self._object(f"events/{quote(event_id, safe='')}")

    def record(self, article_id: str) -> Row:
        """The whole record of an article."""
        return self._object(f"articles/{quote(article_id, safe='')}")

    def search(self, words: str, **filters: Any) -> Row:
        """Articles that hold the words in any form."""
        return self._object("search", {**filters, "q": words})

    def quotes(self, **filters: Any) -> Row:
        """A page of quotes."""
        return self._object("quotes", filters)

    def actor(self, code: str) -> Row:
        """Partners and relations of an actor."""
        return self._object(f"actors/{quote(code, safe='')}")

    def dyad(self, focal: str, other: str, **filters: Any) -> list[Row]:
        """Counts of a pair by period, both directions."""
        found: list[Row] = self._ask(f"dyads/{quote(focal, safe='')}/{quote(other, safe='')}", filters)
        return found

    def health(self) -> Row:
        """The state of store and program."""
        return self._object("health")

    def code(self, text: str | None = None, html: str | None = None, published: str | None = None, url: str | None = None) -> Row:
        """The record of one page; nothing is stored."""
        return self._object("code", body={"text": text, "html": html, "published": published, "url": url})

    def read(self, text: str | None = None, html: str | None = None, published: str | None = None, url: str | None = None) -> Row:
        """The clean article of one page, with what was dropped."""
        return self._object("read", body={"text": text, "html": html, "published": published, "url": url})

    def explain(
        self, text: str | None = None, html: str | None = None, published: str | None = None, url: str | None = None, sentence: int | None = None
    ) -> Row:
        """Why each event of a page was coded, what was considered and not coded, and all about one sentence."""
        return self._object("explain", {"sentence": sentence}, {"text": text, "html": html, "published": published, "url": url})

    def export(self, form: str, output: str | Path, **filters: Any) -> int:
        """Write events to a file in a form of /api/v1/export (`polecat`, `icews`, `gdelt` …); the bytes written. Filters as in `events`."""
        with self._opened("export", {**filters, "form": form}) as answer, Path(output).open("wb") as file:
            shutil.copyfileobj(answer, file)
            return file.tell()

    def doctor(self) -> dict[str, str]:
        """Versions, languages, model, dates of the data."""
        return {line["what"]: line["value"] for line in self._ask("doctor")}

    def ingest(self, text: str | None = None, html: str | None = None, published: str | None = None, url: str | None = None) -> Row:
        """Code one page and keep it; needs the token."""
        return self._object("ingest", body={"text": text, "html": html, "published": published, "url": url})

    def review(self, event_id: str, verdict: str, note: str | None = None, reviewer: str = "client", **correction: str) -> Row:
        """Accept, reject or correct an event (`type=`, `actor=`, `recipient=`, `status=`); needs the token."""
        body = {"verdict": verdict, "note": note, "reviewer": reviewer, "correction": correction}
        return self._object(f"events/{quote(event_id, safe='')}/reviews", body=body)

    def _object(self, path: str, query: Row | None = None, body: Row | None = None) -> Row:
        found: Row = self._ask(path, query, body)
        return found

    def _ask(self, path: str, query: Row | None = None, body: Row | None = None) -> Any:
        with self._opened(path, query, body) as answer:
            return json.load(answer)

    def _opened(self, path: str, query: Row | None = None, body: Row | None = None) -> Any:
        pairs = [(k, v) for k, v in (query or {}).items() if v is not None]
        words = urlencode([(k, str(v).lower() if isinstance(v, bool) else v) for k, v in pairs], doseq=True)
        address = f"{self.base.rstrip('/')}/api/v1/{path}" + (f"?{words}" if words else "")
        headers = {"accept": "application/json"} | ({"authorization": f"Bearer {self.token}"} if self.token else {})
        data = None
        if body is not None:
            headers["content-type"] = "application/json"
            data = json.dumps({k: v for k, v in body.items() if v is not None}).encode()
        try:
            return urlopen(Request(address, data, headers), timeout=self.seconds)
        except HTTPError as error:
            raise _told(error) from error
        except (URLError, TimeoutError) as error:
            step = "Start it with `haluan serve`, or name its address"
            raise DeskError("unreachable", f"no desk answers at {self.base}: {getattr(error, 'reason', error)}", 0, next_step=step) from error


def _told(error: HTTPError) -> DeskError:
    try:
        facts = json.load(error)["error"]
        return DeskError(facts["code"], facts["what"], error.code, facts["where"], facts["next_step"])
    except (ValueError, KeyError, TypeError):
        return DeskError("unreachable", f"what answers there is no desk ({error.code})", error.code)
