"""One shape for everything that goes wrong: a code, what happened, where, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from haluan.errors import HaluanError, StoreError, UsageError

#: HTTP status by code of a problem.
STATUS = {
    "bad_field": 422, "unknown_field": 422, "bad_day": 422, "reversed_range": 422, "bad_cursor": 422, "changed": 409, "bad_json": 400,
    "media_type": 415, "empty": 422, "not_coded": 422, "not_found": 404, "method": 405, "too_large": 413, "too_long": 413, "too_many": 429,
    "busy": 503, "being_made": 503, "timeout": 504, "sign_in": 401, "foreign_origin": 403, "bad_host": 421, "store": 503, "usage": 422,
    "data": 500, "internal": 500,
}  # fmt: skip


STEPS = {
    "unknown_field": "See /api/v1/openapi.json for the fields", "bad_day": "Write days as 2023-10-07", "reversed_range": "Swap the two days",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Detail:
    """One field that is off."""

    where: str
    what: str


class Problem(Exception):  # noqa: N818 - what the desk tells, more than an error
    """What the desk tells instead of an answer. `code` is stable and one of STATUS."""

    def __init__(self, code: str, what: str, *, where: str | None = None, next_step: str | None = None, details: tuple[Detail, ...] = ()) -> None:
        super().__init__(what)
        self.code = code
        self.what = what
        self.where = where
        self.next_step = next_step
        self.details = details

    @property
    def status(self) -> int:
        """The HTTP status."""
        return STATUS[self.code]

    def body(self) -> dict[str, Any]:
        """The error body, the same for every problem."""
        details = [{"where": d.where, "what": d.what} for d in self.details]
        return {"error": {"code": self.code, "what": self.what, "where": self.where, "next_step": self.next_step, "details": details}}


def problem_of(error: HaluanError) -> Problem:
    """The problem that an error of the rooms is. Names of files stay on this machine: only the file's own name is told."""
    name = error.file.rsplit("/", 1)[-1] if error.file else None
    code = "store" if isinstance(error, StoreError) else "usage" if isinstance(error, UsageError) else "data"
    what = error.what.replace(error.file, name) if error.file and name else error.what
    return Problem(code, what, where=error.key or name, next_step=error.next_step)


def from_validation(errors: list[Any]) -> Problem:
    """The problem that pydantic's complaints are; the first field is told first, all of them in `details`."""
    details = tuple(Detail(_where(e), _what(e)) for e in errors)
    first = errors[0] if errors else {"type": "", "loc": ()}
    kind = str(first["type"])
    code = "bad_field"
    if kind == "extra_forbidden":
        code = "unknown_field"
    elif kind.startswith("date"):
        code = "bad_day"
    elif kind == "reversed_range":
        code = "reversed_range"
    elif kind.startswith("json"):
        code = "bad_json"
    step = STEPS.get(code)
    where, what = (details[0].where, details[0].what) if details else ("", "the request cannot be read")
    return Problem(code, what, where=where or None, next_step=step, details=details)


def _where(error: Any) -> str:
    return ".".join(str(part) for part in error["loc"] if part not in ("query", "body", "path"))


def _what(error: Any) -> str:
    kind, given = str(error["type"]), error.get("input")
    shown = repr(given)[:80] if isinstance(given, str | int | float) else ""
    if kind == "extra_forbidden":
        return f"there is no field {_where(error)!r}"
    if kind.startswith("date"):
        return f"{shown} is no day"
    message = str(error["msg"])
    return f"{message} (not {shown})" if shown else message
