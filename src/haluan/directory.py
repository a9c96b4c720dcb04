"""EDGE: how actors are called and who held their offices, without the tables that coding needs: loaded in a tenth of a second."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from haluan.tables import DATA, read_rows

Names = dict[str, str]


@dataclass(frozen=True, slots=True)
class Held:
    """An office that a person held; `since` and `until` are ISO dates of any precision, "" where unknown or open."""

    person: str
    title: Names
    since: str
    until: str


class Directory:
    """Names of states, organisations and groups by language, and the offices of each state or organisation."""

    def __init__(self, data: Path = DATA) -> None:
        self._folder = data / "actors"
        self._names = dict(self._read_names())
        self._offices: dict[str, list[Held]] | None = None

    def _read_names(self) -> Iterator[tuple[str, Names]]:
        for table in ("groups", "organisations", "countries"):
            for _, row in read_rows(self._folder / f"{table}.csv", ("code", "name_en", "name_id")):
                yield row["code"], {key[5:]: value for key, value in row.items() if key.startswith("name_") and value}

    def name(self, code: str, language: str) -> str | None:
        """The actor's name in a language, in another one where it has none there; None for an unknown code."""
        names = self._names.get(code)
        return names.get(language) or next(iter(names.values()), None) if names else None

    def names(self) -> dict[str, Names]:
        """All codes with their names by language."""
        return self._names

    def offices(self, code: str, since: str, until: str) -> tuple[Held, ...]:
        """Offices of a state or organisation held at any time between two days, the newest first."""
        if self._offices is None:
            self._offices = self._read_offices()
        held = [o for o in self._offices.get(code, ()) if (o.since or "")[:10] <= until and (not o.until or o.until[:10] >= since)]
        return tuple(sorted(held, key=lambda o: (o.since, o.person), reverse=True))

    def _read_offices(self) -> dict[str, list[Held]]:
        people = {row["person"]: row["name"] for _, row in read_rows(self._folder / "people.csv", ("person", "name"))}
        found: dict[str, list[Held]] = {}
        columns = ("person", "country", "from", "to", "title_en", "title_id")
        for _, row in read_rows(self._folder / "offices.csv", columns):
            title = {key[6:]: value for key, value in row.items() if key.startswith("title_") and value}
            found.setdefault(row["country"], []).append(Held(people.get(row["person"], row["person"]), title, row["from"], row["to"]))
        return found
