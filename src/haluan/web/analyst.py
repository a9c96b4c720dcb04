"""Courses and turns in a process of its own, at low priority: they take seconds and memory, and the pages go on meanwhile."""

from __future__ import annotations

import os
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from haluan.errors import HaluanError
from haluan.monitor import give_back, keep_little
from haluan.web.worker import Job

if TYPE_CHECKING:
    from haluan.courses import Source
    from haluan.types.alignment import By

#: Memory of the database in this process: it reads the events of one actor at a time.
MEMORY_MB = 64
#: How much the process steps back behind the pages.
NICENESS = 5


def serve(pipe: Connection, path: Path) -> None:
    """One answer for each job until the other end closes. A job names the state of the store that it is about: a new one is read anew."""
    keep_little()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    made: tuple[str, Source] | None = None
    while True:
        try:
            job = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            made = _fresh(made, job["generation"], path)
            answer = _done(made[1], job)
        except HaluanError as error:
            answer = {"problem": {"code": "store" if error.code == "store" else "usage", "what": error.what, "next_step": error.next_step}}
        except Exception as error:
            answer = {"problem": {"code": "internal", "what": f"this course broke: {type(error).__name__}", "next_step": "Report it"}}
        pipe.send(answer)
        give_back()


def _fresh(made: tuple[str, Source] | None, generation: str, path: Path) -> tuple[str, Source]:
    from haluan.courses import read_source

    return made if made is not None and made[0] == generation else (generation, read_source(path, memory_mb=MEMORY_MB))


def _done(source: Source, job: Job) -> Any:
    from haluan.courses import alignment, find_actor, turns

    focal = find_actor(source, job["focal"])
    if focal is None:
        return None
    if job["do"] == "turns":
        return turns(source, focal)
    other = find_actor(source, job["other"])
    if other is None:
        return None
    if job["do"] == "brief":
        from haluan.brief import brief

        return brief(source, focal, (), job["language"], cast("By", job["by"]), job["since"], job["until"])
    days: tuple[date | None, date | None] = job["since"], job["until"]
    found = alignment(source, focal, [other], cast("By", job["by"]), since=days[0], until=days[1])
    return found[0] if found and found[0].points else None
