"""Verbs of the command line that need what coding knows (names, codebooks, the reader): they are done in the coding process."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Annotated, Any, Literal

from anyio import to_thread
from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse, JSONResponse, Response
from pydantic import Field
from starlette.background import BackgroundTask

from haluan.types.storing import EventQuery
from haluan.web.answers import DoctorLine, Explained
from haluan.web.api import CODE_BODY, ERRORS, CodeAsked, body_to_code, desk
from haluan.web.filters import EventFilters
from haluan.web.problems import Problem

#: Events that one export holds: some 15 s of work and 150 MB of text. `haluan export` knows no such end.
MOST_EXPORTED = 100_000
#: Media type of each form of export, and the ending of its file.
FORMS = {
    "polecat": ("text/tab-separated-values", "tsv"), "icews": ("text/tab-separated-values", "tsv"), "gdelt": ("text/tab-separated-values", "tsv"),
    "gdelt_mentions": ("text/tab-separated-values", "tsv"), "plover": ("application/x-ndjson", "jsonl"), "dyads": ("text/csv", "csv"),
    "pairs": ("text/csv", "csv"), "graphml": ("application/graphml+xml", "graphml"),
}  # fmt: skip
_FILE: dict[int | str, dict[str, Any]] = {
    200: {"content": {kind: {"schema": {"type": "string"}} for kind in dict.fromkeys(k for k, _ in FORMS.values())}, "description": "The file."}
}
router = APIRouter(prefix="/api/v1", responses=ERRORS)


@router.post("/read", summary="The clean article of one page; nothing is coded or stored", openapi_extra=CODE_BODY)
async def read(request: Request, asked: Annotated[CodeAsked, Query()]) -> Response:
    """Text or HTML in, the article without page noise out, with what was dropped and why."""
    body, published, url = await body_to_code(request, asked)
    answer = await to_thread.run_sync(desk(request).coder.read, body, published, url)
    return JSONResponse(answer["record"])


class ExplainAsked(CodeAsked):
    """What a plain body cannot tell itself, and which sentence is asked about."""

    sentence: int | None = Query(None, ge=0, le=100_000, description="All that was considered in this sentence (0 is the first).")


@router.post("/explain", summary="Why each event of a page was coded", response_model=Explained, openapi_extra=CODE_BODY)
async def explain(request: Request, asked: Annotated[ExplainAsked, Query()]) -> Any:
    """Sentence, marks and grounds of each event, and what was considered and not coded; with `sentence` why an event is missing there."""
    body, published, url = await body_to_code(request, asked)
    return await to_thread.run_sync(desk(request).coder.explain, body, published, url, asked.sentence)


@router.get("/doctor", summary="Versions, languages, model, dates of the data", response_model=list[DoctorLine])
def doctor(request: Request) -> Any:
    """What the coding process works with."""
    return [DoctorLine(what=what, value=value) for what, value in desk(request).coder.doctor()["lines"]]


class ExportAsked(EventFilters):
    """Which events, in the form of which other program."""

    form: Literal["polecat", "icews", "gdelt", "gdelt_mentions", "plover", "dyads", "pairs", "graphml"] = Field(
        description="Form of the file, as `haluan export --as` has them; plain tables come from /events."
    )
    period: Literal["day", "week", "month", "quarter", "year"] = Field("month", description="For dyads.")

    def chosen(self) -> EventQuery:
        """The store's question: all that fits, the oldest first."""
        plain = EventFilters.model_validate(self.model_dump(exclude={"form", "period", "limit", "cursor", "order"}, exclude_unset=True))
        return plain.model_copy(update={"order": "day"}).query(limit=0)


@router.get(
    "/export", summary="Events for other programs: POLECAT, ICEWS, GDELT, PLOVER, dyads, a graph", response_class=FileResponse, responses=_FILE
)
def export(request: Request, asked: Annotated[ExportAsked, Query()]) -> Response:
    """One file with all events that fit, at most 100,000."""
    d, chosen = desk(request), asked.chosen()
    with d.shelf.borrow() as store:
        n = store.events(EventQuery(**{**{f: getattr(chosen, f) for f in chosen.__slots__}, "limit": 1})).n_reports
    if n > MOST_EXPORTED:
        step = "Narrow the filters, or use `haluan export` on the machine of the store"
        raise Problem("usage", f"{n:,} events fit, and at most {MOST_EXPORTED:,} are exported at once", next_step=step)
    kind, ending = FORMS[asked.form]
    folder = Path(tempfile.mkdtemp(prefix="haluan-export-"))
    file = folder / f"haluan-{asked.form}.{ending}"
    try:
        d.coder.export(d.settings.store, asked.form, file, chosen, asked.period)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return FileResponse(file, media_type=kind, filename=file.name, background=BackgroundTask(shutil.rmtree, folder, ignore_errors=True))
