"""Whom a name of another table means: the actor table asked for whole names."""

from __future__ import annotations

import re
from dataclasses import replace

from haluan.exchange.codes import Codebook, plain
from haluan.types.coding import Actor
from haluan.types.knowledge import ActorTable, NameEntry, Office
from haluan.words import phrase_key

#: "Police (Australia)": who, and whose.
_WHOSE = re.compile(r"(.+?) \(([^()]+)\)$")
#: A name may stand in the table under several grounds: the first of these that gives one code counts.
_GROUNDS = ("country", "organisation", "group", "body", "party", "alias", "metonym")
_FORMER = "ELI"


class ActorNames:
    """Finds actors by whole names, and remembers what it found."""

    def __init__(self, table: ActorTable, book: Codebook) -> None:
        self._table = table
        self._book = book
        self._entries: dict[str, Actor | None] = {}

    def find(self, name: str, on: str, country: str | None = None, sector: str | None = None) -> Actor | None:
        """The actor that a name means on a day, with the country and sector that the table itself gives; None if nobody is known.

        "Police (Australia)" is AUS.COP, a person has the sector of the office held that day, and ELI after it.
        """
        if country:
            return Actor(country, sector or self._sector(name), name)
        whose = _WHOSE.match(name)
        found = self._of(whose[2], on) if whose else None
        if found is not None:
            return Actor(found.code, sector or self._sector(name) or found.sector, name)
        found = self._of(name, on)
        return replace(found, sector=sector) if found is not None and sector else found

    def _of(self, name: str, on: str) -> Actor | None:
        """A name without a bracket: as it stands, as the list of other tables' names has it, or a person without middle names."""
        other, code, sector = self._book.names.get(plain(name), ("", "", None))
        if code:
            return Actor(code, sector, name)
        words = name.split()
        for form in (other or name, f"{words[0]} {words[-1]}" if len(words) > 2 else ""):
            found = (self._cached(form) or self._person(form, on)) if form else None
            if found is not None:
                return replace(found, name=name)
            if other:
                break
        return None

    def _sector(self, name: str) -> str | None:
        whose = _WHOSE.match(name)
        return self._book.sectors["agent"].find([whose[1] if whose else name])

    def _cached(self, name: str) -> Actor | None:
        if name not in self._entries:
            code = self._book.countries.by_name.get(plain(name))
            self._entries[name] = Actor(code, None, name) if code else self._named(name)
        return self._entries[name]

    def _named(self, name: str) -> Actor | None:
        entries = self._table.names.get(phrase_key(name), ())
        for how in _GROUNDS:
            found = {(e.code, e.sector): e for e in entries if e.how == how}
            if len(found) == 1:
                entry: NameEntry = next(iter(found.values()))
                return Actor(entry.code, entry.sector, name)
        return None

    def _person(self, name: str, on: str) -> Actor | None:
        meant = {person.key: person for _, person in self._table.people.get(phrase_key(name), ())}
        if len(meant) != 1:
            return None
        person = next(iter(meant.values()))
        held = [o for o in person.offices if _holds(o, on)]
        if held:
            office = max(held, key=lambda o: o.since)
            return Actor(office.country, office.sector, name, office.office, person.wikidata)
        former = any(o.until and o.until < on for o in person.offices)
        return Actor(person.country, _FORMER if former else None, name, None, person.wikidata)


def _holds(office: Office, on: str) -> bool:
    """Whether the office was held on a day; its own dates may be years or months."""
    return bool(office.since) and on[: len(office.since)] >= office.since and (not office.until or on[: len(office.until)] <= office.until)
