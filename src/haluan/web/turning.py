"""Courses, turns and camps for the desk. Courses and turns are made in a process beside it and kept for each state of the store."""

from __future__ import annotations

import os
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

from haluan import __version__
from haluan.errors import HaluanError
from haluan.monitor import data_digest, directory
from haluan.web.analyst import serve
from haluan.web.charts import Level
from haluan.web.looks import Words
from haluan.web.problems import Problem
from haluan.web.shelf import Shelf
from haluan.web.worker import Worker

if TYPE_CHECKING:
    from haluan.courses import Camps, Overlap, Sentence
    from haluan.types.alignment import AlignmentSeries, Realignment

#: Sentences shown under a turn.
SENTENCES = 6
#: Actors whose turns are looked for where none is named, as many as the command line takes.
FIRST_ACTORS = 10
#: Seconds that one course may take, and after which the process that makes them ends when nothing is asked.
SECONDS, IDLE_SECONDS = 120.0, 90.0
#: Answers that are kept, some KB each.
MOST_KEPT = 400
#: The turns of the first actors are looked for again when the store has changed, but not before this many times the time that it took.
REST = 20.0


@dataclass(frozen=True, slots=True)
class FirstTurns:
    """The turns of the busiest actors as far as they are known, and whether all of them are."""

    turns: tuple[Realignment, ...]
    complete: bool


class Notes:
    """Turns of the busiest actors noted in a folder, one file a store: a desk that is started again does not look for them again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, store: Path, generation: str) -> Mapping[str, tuple[Realignment, ...]] | None:
        """What was noted of this state of a store by this program with this data; None if nothing was, or it cannot be read."""
        try:
            state, _, text = self._file(store).read_text(encoding="utf-8").partition("\n")
            return _noted().validate_json(text) if state == _state(generation) else None
        except (OSError, ValueError):
            return None

    def write(self, store: Path, generation: str, turns: Mapping[str, tuple[Realignment, ...]]) -> None:
        """Note the turns of a state; nothing is noted where the folder cannot be written."""
        file = self._file(store)
        part = file.with_name(f"{file.name}.{os.getpid()}.part")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_text(f"{_state(generation)}\n{_noted().dump_json(dict(turns)).decode()}", encoding="utf-8")
            part.replace(file)

    def _file(self, store: Path) -> Path:
        return self._folder / f"turns-{blake2b(str(store.resolve()).encode(), digest_size=8).hexdigest()}.json"


def _state(generation: str) -> str:
    return f"{generation} {__version__} {data_digest()}"


@cache
def _noted() -> TypeAdapter[Any]:
    from haluan.types.alignment import Realignment

    return TypeAdapter(dict[str, tuple[Realignment, ...]])


class Courses:
    """Asks the alignment rooms about the store of a shelf."""

    def __init__(self, shelf: Shelf, folder: Path | None = None) -> None:
        self._shelf = shelf
        self._notes = Notes(folder) if folder else None
        self._worker = Worker(serve, shelf.path, idle=IDLE_SECONDS)
        self._kept: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
        self._first: dict[str, tuple[Realignment, ...]] = {}
        self._first_of, self._rested = "", 0.0
        self._lock = threading.Lock()
        self._looking: threading.Thread | None = None
        self._closed = False

    def _asked(self, behind: bool = False, **job: Any) -> Any:
        job["generation"] = self._shelf.generation()
        key = tuple(sorted(job.items()))
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        found = self._worker.ask(job, SECONDS, behind)
        with self._lock:
            self._kept[key] = found
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return found

    def series(self, focal: str, other: str, by: str, since: date | None, until: date | None) -> AlignmentSeries | None:
        """The course of an actor with another. None where the store has no event of the two."""
        found: AlignmentSeries | None = self._asked(do="series", focal=focal, other=other, by=by, since=since, until=until)
        return found

    def turns(self, focal: str, since: date | None = None, until: date | None = None) -> tuple[Realignment, ...] | None:
        """The turns of an actor that may lie between two days, the strongest first; None for an actor that the store does not know."""
        found: tuple[Realignment, ...] | None = self._asked(do="turns", focal=focal)
        return within(found, since, until) if found is not None else None

    def brief(self, focal: str, language: str, by: str, since: date | None, until: date | None) -> str | None:
        """A report on an actor as Markdown; None for an actor that the store does not know."""
        found: str | None = self._asked(do="brief", focal=focal, other=focal, language=language, by=by, since=since, until=until)
        return found

    def first_turns(self, wait: float = 0.0) -> FirstTurns:
        """The turns of the busiest actors, the strongest first. What is not known yet is looked for meanwhile; `wait` seconds are waited for it."""
        generation = self._shelf.generation()
        with self._lock:
            fresh = self._first_of == generation
            if not fresh and self._looking is None and time.monotonic() >= self._rested and not self._closed:
                self._looking = threading.Thread(target=self._look, args=(generation,), daemon=True)
                self._looking.start()
            looking = self._looking
        if wait and looking is not None:
            looking.join(wait)
        with self._lock:
            found = [t for turns in self._first.values() for t in turns]
            return FirstTurns(tuple(sorted(found, key=lambda t: (-t.strength, t.focal))), self._looking is None)

    def _look(self, generation: str) -> None:
        """Find the turns of the busiest actors, one after another, behind whatever else is asked."""
        began = time.monotonic()
        try:
            if self._notes and (noted := self._notes.read(self._shelf.path, generation)):
                with self._lock:
                    self._first, self._first_of = dict(noted), generation
                return
            with self._shelf.borrow() as store:
                codes = [code for code, _, _ in store.actors("", FIRST_ACTORS)]
            for code in codes:
                if self._closed:
                    return
                found = self._asked(behind=True, do="turns", focal=code) or ()
                with self._lock:
                    self._first[code] = found
            with self._lock:
                self._first = {code: self._first[code] for code in codes}
                self._first_of = generation
            if self._notes:
                self._notes.write(self._shelf.path, generation, self._first)
        except (Problem, HaluanError):
            pass  # who asks for these turns by name is told
        finally:
            with self._lock:
                self._rested = time.monotonic() + REST * (time.monotonic() - began)
                self._looking = None

    def sentences(self, turn: Realignment) -> list[Sentence]:
        """The sentences that carry a turn, the weightiest first."""
        from haluan.courses import sentence_of

        with self._shelf.borrow() as store:
            return [s for s in (sentence_of(store, event) for event in turn.event_ids[:SENTENCES]) if s]

    def camps(self, since: date, until: date, actors: list[str]) -> Mapping[str, int]:
        """The camp of each actor in a span of days."""
        found, _ = self.camp_facts(until, (until - since).days + 1, actors)
        return dict(zip(found.actors, found.group, strict=True))

    def camp_facts(self, on: date, days: int, actors: list[str]) -> tuple[Camps, tuple[Overlap, ...]]:
        """The camps of the `days` before a day, and how alike the memberships of each pair are on it."""
        from haluan.courses import store_camps

        with self._shelf.borrow() as store:
            return store_camps(store, on, days, actors)

    def warm(self) -> None:
        """Load what camps need, and begin to look for turns."""
        from haluan import courses

        courses.load_standing_tables()
        self.first_turns()

    def stop(self) -> None:
        """End the process."""
        self._closed = True
        self._worker.stop()


def within(turns: tuple[Realignment, ...], since: date | None, until: date | None) -> tuple[Realignment, ...]:
    """The turns that may lie between two days."""
    return tuple(t for t in turns if (since is None or t.high >= since) and (until is None or t.low <= until))


def levels(series: AlignmentSeries) -> list[Level]:
    """The points of a course for a chart."""
    return [Level(p.start.isoformat(), p.level, p.low, p.high) for p in series.points]


def turn_facts(turn: Realignment) -> dict[str, Any]:
    """A turn as a flat object."""
    from haluan.courses import turn_rows

    return turn_rows([turn])[0]


def told(turn: Realignment, t: Words) -> tuple[str, list[str]]:
    """A turn in a sentence of the reader's language, and what each of its changes rests on."""
    from haluan.brief import grounds, turn_sentence, words_of

    words = words_of(t.language)
    names = {code: directory().name(code, t.language) or code for code in directory().names()}
    return turn_sentence(turn, words, names, t.day, t.marked), grounds(turn, words, names, t.marked)
