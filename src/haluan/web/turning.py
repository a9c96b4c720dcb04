"""Courses, turns and camps for the desk: one source of events for each state of the store, asked by one reader at a time."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from haluan.web.charts import Level
from haluan.web.shelf import Shelf

if TYPE_CHECKING:
    from haluan.courses import Sentence, Source
    from haluan.types.alignment import AlignmentSeries, By, Realignment

#: Sentences shown under a turn.
SENTENCES = 6
#: Actors whose turns are looked for where none is named, and the events up to which that is done: more would keep a reader waiting.
FIRST_ACTORS = 8
FEW_EVENTS = 20_000


class Courses:
    """Asks the alignment rooms about the store of a shelf."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._lock = threading.Lock()
        self._made: tuple[str, Source] | None = None

    def _source(self) -> Source:
        from haluan.courses import read_source

        generation = self._shelf.generation()
        if self._made is None or self._made[0] != generation:
            path: Path = self._shelf.path
            self._made = (generation, read_source(path, memory_mb=self._shelf.memory_mb))
        return self._made[1]

    def series(self, focal: str, other: str, by: str, since: date | None, until: date | None) -> AlignmentSeries | None:
        """The course of an actor with another. None where the store has no event of the two."""
        from haluan.courses import alignment

        with self._lock:
            source = self._source()
            known = {code for code, _ in source.actors}
            if focal not in known or other not in known:
                return None
            found = alignment(source, focal, [other], cast("By", by), since=since, until=until)
        return found[0] if found and found[0].points else None

    def knows(self, code: str) -> bool:
        """Whether the store has events of an actor."""
        with self._lock:
            return code in {c for c, _ in self._source().actors}

    def turns(self, focal: str, since: date | None = None, until: date | None = None) -> tuple[Realignment, ...]:
        """The turns of an actor, the strongest first; none for an actor that the store does not know."""
        from haluan.courses import turns

        with self._lock:
            source = self._source()
            return turns(source, focal, since, until) if focal in {code for code, _ in source.actors} else ()

    def first_turns(self, n_events: int, since: date | None = None, until: date | None = None) -> tuple[Realignment, ...]:
        """The turns of the busiest actors of a small store, the strongest first."""
        if n_events > FEW_EVENTS:
            return ()
        with self._lock:
            actors = [code for code, _ in self._source().actors[:FIRST_ACTORS]]
        found = [t for code in actors for t in self.turns(code, since, until)]
        return tuple(sorted(found, key=lambda t: (-t.strength, t.focal)))

    def sentences(self, turn: Realignment) -> list[Sentence]:
        """The sentences that carry a turn, the weightiest first."""
        with self._lock:
            source = self._source()
            return [s for s in map(source.sentence, turn.event_ids[:SENTENCES]) if s]

    def camps(self, since: date, until: date, actors: list[str]) -> Mapping[str, int]:
        """The camp of each actor in a span of days."""
        from haluan.courses import camps_on

        with self._lock:
            source = self._source()
            known = {code for code, _ in source.actors}
            chosen = [a for a in actors if a in known]
            if not chosen:
                return {}
            found, _ = camps_on(source, until, (until - since).days + 1, chosen)
        return dict(zip(found.actors, found.group, strict=True))


def levels(series: AlignmentSeries) -> list[Level]:
    """The points of a course for a chart."""
    return [Level(p.start.isoformat(), p.level, p.low, p.high) for p in series.points]


def turn_facts(turn: Realignment) -> dict[str, Any]:
    """A turn as a flat object."""
    from haluan.courses import turn_rows

    return turn_rows([turn])[0]


def told(turn: Realignment, language: str) -> tuple[str, list[str]]:
    """A turn in a sentence of the reader's language, and what each of its changes rests on."""
    from haluan.brief import change_sentence, names_of, turn_sentence, words_of

    words, names = words_of(language), names_of(language)
    grounds = [
        " ".join(change_sentence(change, checks, words, names))
        for change, checks in ((turn.away, turn.away_checks), (turn.toward, turn.toward_checks))
        if change and checks
    ]
    return turn_sentence(turn, words, names), grounds
