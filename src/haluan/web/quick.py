"""Questions about events that memory answers: at once, in the loop that took them, without the way through routing, threads and the database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from fastapi.responses import Response
from pydantic import TypeAdapter, ValidationError
from starlette.types import ASGIApp, Receive, Scope, Send

from haluan.errors import HaluanError
from haluan.types.storing import EventPage, StoredEvent
from haluan.web.answers import EventsPage
from haluan.web.filters import EventsAsked, make_cursor, read_cursor
from haluan.web.problems import Problem
from haluan.web.shelf import Shelf

PATH = "/api/v1/events"
#: Events whose JSON is kept, about 1 KB each.
MOST_WRITTEN = 4000
#: Rows that are looked at in the loop, in some 4 ms at most; nobody else is answered meanwhile, and where more have to be, a thread does it.
MOST_ROWS = 250_000
#: Fields that take several values.
_MANY = frozenset(name for name, field in EventsAsked.model_fields.items() if str(field.annotation).startswith("list"))


_ROW: TypeAdapter[StoredEvent] = TypeAdapter(StoredEvent)


def events_body(
    asked: EventsAsked, page: EventPage, generation: str, offset: int, notes: list[str], row: Callable[[StoredEvent], bytes] = _ROW.dump_json
) -> bytes:
    """A page of events as JSON; its parts are checked values, which are not checked once more. `row` writes one event."""
    n_all, end = page.n_events if asked.once else page.n_reports, offset + len(page.rows)
    following = make_cursor(asked, generation, end) if page.rows and end < n_all else None
    answer = EventsPage.model_construct(
        n_events=page.n_events, n_reports=page.n_reports, n_sources=page.n_sources, next=following, notes=notes, rows=[]
    )
    return answer.model_dump_json().encode().removesuffix(b"]}") + b",".join(map(row, page.rows)) + b"]}"


class Quick:
    """Wraps the application: what it cannot answer from memory, and what is asked wrongly, goes on to it."""

    def __init__(self, app: ASGIApp, shelf: Shelf) -> None:
        self.app = app
        self.shelf = shelf
        self._written: dict[int, tuple[StoredEvent, bytes]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH and scope["method"] == "GET" and (body := self._body(scope["query_string"])):
            await Response(body, media_type="application/json")(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _body(self, words: bytes) -> bytes | None:
        found: dict[str, Any] = {}
        for key, value in parse_qsl(words.decode("latin-1"), keep_blank_values=True):
            if not value or key == "format":
                return None
            found[key] = [*found.get(key, ()), value] if key in _MANY else value
        try:
            asked = EventsAsked.model_validate(found)
            store, generation = self.shelf.at_hand(), self.shelf.generation()
            offset = read_cursor(asked, generation)
            page = store.known_events(asked.query(offset), MOST_ROWS) if store is not None else None
        except (ValidationError, Problem, HaluanError):
            return None
        return events_body(asked, page, generation, offset, [], self._row) if page is not None and page.n_reports else None

    def _row(self, event: StoredEvent) -> bytes:
        """An event as JSON. The same object is written once: the rows that are kept are asked for again and again."""
        known = self._written.get(id(event))
        if known is not None and known[0] is event:
            return known[1]
        if len(self._written) >= MOST_WRITTEN:
            self._written.clear()
        written = _ROW.dump_json(event)
        self._written[id(event)] = (event, written)
        return written
