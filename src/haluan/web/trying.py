"""The page "Try it": paste a page or drop a file, and see it coded; kept only if asked."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from anyio import to_thread
from fastapi import APIRouter, Request
from fastapi.responses import Response
from starlette.datastructures import UploadFile

from haluan.web.answers import ToCode
from haluan.web.api import json_line, need_visitor, plain_body
from haluan.web.marking import paragraphs_of
from haluan.web.problems import Problem
from haluan.web.view import render, safe_url, words_of

router = APIRouter(include_in_schema=False)
#: A short article in our own words, with an appeal, a sanction and a meeting in it.
EXAMPLES = {
    "id": (
        "Indonesia panggil duta besar Australia\n\n"
        "JAKARTA, Senin (4/3/2024) - Menteri Luar Negeri Retno Marsudi memanggil Duta Besar Australia untuk meminta penjelasan tentang penyadapan.\n"
        "Retno mengecam tindakan itu. “Kami menuntut permintaan maaf,” katanya.\n"
        "Pekan lalu Indonesia membekukan kerja sama militer dengan Australia. "
        "Perdana Menteri Anthony Albanese berjanji akan mengunjungi Jakarta bulan depan."
    ),
    "en": (
        "Armenia asks France for arms\n\n"
        "YEREVAN, 4 October 2023 - Armenian Prime Minister Nikol Pashinyan on Wednesday asked France to sell weapons to his country.\n"
        "“France has agreed to future contracts,” French Foreign Minister Catherine Colonna said after meeting Pashinyan in Yerevan.\n"
        "Russia condemned the visit. Azerbaijan said it would not attend the talks in Granada."
    ),
}


def _form_facts(request: Request, **more: Any) -> dict[str, Any]:
    t = words_of(request)
    limit = request.app.state.desk.settings.max_body // (1024 * 1024)
    empty: dict[str, Any] = {"given": {"text": "", "published": "", "url": ""}, "problem": None, "record": None, "kept": None}
    return {**empty, "mb": limit, "example": EXAMPLES.get(t.language, EXAMPLES["en"]), **more}


@router.get("/try")
def blank(request: Request) -> Response:
    """The empty form; `?example=1` fills it."""
    facts = _form_facts(request)
    if request.query_params.get("example"):
        facts["given"]["text"] = facts["example"]
    return render(request, "try", facts)


@router.post("/try")
async def code(request: Request) -> Response:
    """Code what was pasted or dropped."""
    form = await request.form(max_files=1, max_fields=12, max_part_size=request.app.state.desk.settings.max_body)
    file = form.get("file")
    given = {key: str(form.get(key) or "").strip() for key in ("text", "published", "url")}
    upload = await file.read() if isinstance(file, UploadFile) and file.filename else b""
    keep = form.get("keep") == "1"
    try:
        answer, kept = await _coded(request, given, upload, keep)
    except Problem as problem:
        return render(request, "try", _form_facts(request, given=given, problem=problem), problem.status)
    record = answer["record"]
    facts = _form_facts(request, given=given, record=record, kept=kept)
    facts |= {"a": record["article"], "paragraphs": paragraphs_of(record), "mentions": {m["id"]: m for m in record["mentions"]}}
    facts["original"] = (upload.decode("utf-8", "replace") if upload else given["text"])[:100_000]
    facts["as_json"] = json.dumps(record, ensure_ascii=False, indent=1)
    return render(request, "try", facts)


async def _coded(request: Request, given: dict[str, str], upload: bytes, keep: bool) -> tuple[Any, Any]:
    """The coder's answer, and what storing changed. Raises Problem."""
    if keep:
        need_visitor(request)
    t = words_of(request)
    if given["published"]:
        try:
            date.fromisoformat(given["published"])
        except ValueError:
            raise Problem("bad_day", f"{given['published'][:40]!r}", where="published") from None
    if given["url"] and safe_url(given["url"]) is None:
        raise Problem("bad_field", given["url"][:80], where="url", next_step="https://…")
    if not upload.strip() and not given["text"]:
        raise Problem("empty", t("try.nothing"), next_step=t("try.nothing_next"))
    body = plain_body(upload) if upload.strip() else _pasted(given["text"])
    coder, published, url = request.app.state.desk.coder, given["published"] or None, given["url"] or None
    answer = await to_thread.run_sync(coder.code, body, published, url)
    kept = None
    if keep:
        kept = await to_thread.run_sync(coder.ingest, request.app.state.desk.settings.store, body, published, url)
    return answer, kept


def _pasted(text: str) -> bytes:
    """What was pasted: forms send lines with a carriage return."""
    text = text.replace("\r\n", "\n")
    return json_line(ToCode(text=text[:200_000])) if text.startswith("{") else text.encode()
