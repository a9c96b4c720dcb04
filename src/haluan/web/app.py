"""The application: safety outside, kept answers inside it, then the interface and the pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from threading import Event, Thread
from typing import Any

from anyio import to_thread
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp

from haluan import __version__
from haluan.errors import HaluanError
from haluan.web import api, pages, trying, verbs
from haluan.web.coder import Coder
from haluan.web.kept import Kept
from haluan.web.problems import Problem, from_validation, problem_of
from haluan.web.quick import Quick
from haluan.web.safety import Door, Guard
from haluan.web.settings import MEMORY_MB, Settings
from haluan.web.shelf import Shelf
from haluan.web.static import add_static
from haluan.web.turning import Courses

#: Seconds after the start in which the first page has the machine for itself.
QUIET_SECONDS = 3.0
#: Questions that the store answers side by side: more make each of them slower on a laptop's cores.
SIDE_BY_SIDE = 8


@dataclass(frozen=True, slots=True)
class Desk:
    """What requests share."""

    settings: Settings
    shelf: Shelf
    coder: Coder
    door: Door
    courses: Courses
    #: Set once the first page is sent, or nobody has asked for one: what no first page needs is loaded then.
    begun: Event


class Served(FastAPI):
    """FastAPI with the guard and the kept answers around everything, also around its own trouble."""

    def build_middleware_stack(self) -> ASGIApp:
        """Guard, kept answers, compression, then FastAPI's own."""
        inner = super().build_middleware_stack()
        d: Desk = self.state.desk
        kept = Kept(GZipMiddleware(Quick(inner, d.shelf), minimum_size=1024, compresslevel=5), d.shelf.generation, d.begun)
        return Guard(kept, d.door, lambda problem: _Refusal(self, problem))


class _Refusal:
    def __init__(self, app: FastAPI, problem: Problem) -> None:
        self._app = app
        self._problem = problem

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        request = Request({**scope, "app": self._app}, receive)
        await told(request, self._problem)(scope, receive, send)


def told(request: Request, problem: Problem) -> Response:
    """A problem as a page, or as the error body where a program asks."""
    headers = {"retry-after": "5"} if problem.code in ("too_many", "busy", "being_made") else {}
    if request.url.path.startswith("/api/") or "text/html" not in request.headers.get("accept", "text/html"):
        return JSONResponse(problem.body(), problem.status, headers)
    if problem.code == "being_made":
        headers["refresh"] = "2"
    return pages.problem_page(request, problem, headers)


def create_app(settings: Settings, warm: bool = True) -> FastAPI:
    """The desk over one store. `warm` loads the coder in the background after the first page, or when none is asked for."""
    settings.check()
    door = Door(settings)
    coder = Coder(settings.overlay, settings.lexicon_only, settings.code_seconds)
    begun, ended = Event(), Event()
    if not warm:
        begun.set()
    shelf = Shelf(settings.store, MEMORY_MB, begun)
    d = Desk(settings, shelf, coder, door, Courses(shelf, settings.notes), begun)

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        to_thread.current_default_thread_limiter().total_tokens = SIDE_BY_SIDE + 8
        if warm:
            Thread(target=_warmed, args=(d, ended), daemon=True).start()
        yield
        ended.set()
        coder.stop()
        d.courses.stop()
        d.shelf.close()

    app = Served(
        title="Haluan", version=__version__, lifespan=life, docs_url=None, redoc_url=None, openapi_url="/api/v1/openapi.json",
        description="Who does what to whom in the news, with the sentence that says so. Errors have one body; see the schema ErrorBody.",
    )  # fmt: skip
    app.state.desk = d
    _add_problems(app)
    add_static(app)
    app.include_router(api.router)
    app.include_router(verbs.router)
    app.include_router(pages.router)
    app.include_router(trying.router)
    return app


def _warmed(d: Desk, ended: Event) -> None:
    def first_page() -> None:
        try:
            if not d.begun.wait(QUIET_SECONDS):
                pages.warm(d)
        finally:
            d.begun.set()

    loads: tuple[Callable[[], Any], ...] = (d.shelf.open, first_page, d.coder.warm, d.courses.warm)
    for load in loads:
        if ended.is_set():
            return
        try:
            load()
        except (Problem, HaluanError):  # whoever asks first is told
            continue


def _add_problems(app: FastAPI) -> None:
    def answer(make: Callable[[Any], Problem]) -> Any:
        async def handler(request: Request, error: Any) -> Response:
            return told(request, make(error))

        return handler

    app.add_exception_handler(Problem, answer(lambda e: e))
    app.add_exception_handler(HaluanError, answer(lambda e: _in_the_making(app) or problem_of(e)))
    app.add_exception_handler(RequestValidationError, answer(lambda e: from_validation(list(e.errors()))))
    app.add_exception_handler(HTTPException, answer(_http))
    app.add_exception_handler(Exception, answer(lambda e: Problem("internal", f"{type(e).__name__}", next_step="Try again; if it stays, report it")))


def _in_the_making(app: FastAPI) -> Problem | None:
    """That the example store is not there yet, where that is why something failed."""
    settings: Settings = app.state.desk.settings
    if not settings.demo or settings.store.exists():
        return None
    return Problem("being_made", "the examples are being coded, which takes some seconds", next_step="This page looks again by itself")


def _http(error: HTTPException) -> Problem:
    if error.status_code == 404:
        return Problem("not_found", "there is nothing at this address", next_step="See /api/v1/openapi.json for what there is")
    if error.status_code == 405:
        return Problem("method", "this address does not take this method", next_step="See /api/v1/openapi.json")
    return Problem("bad_json", str(error.detail)[:200])
