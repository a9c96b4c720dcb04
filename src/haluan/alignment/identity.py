"""Who an actor is within its state: parties, factions, ministries and people share the code of their state and are told apart by name.

A name of an inner actor is the code of its party ("PDIP"), or the code of the state with the actor's own name ("IDN:Ministry of Finance"), or with
the sector alone where nobody is named ("IDN.OPP").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from haluan.types.coding import Actor
from haluan.types.knowledge import ActorTable, NameEntry, Office, Party
from haluan.words import phrase_key

# Sectors that act for the state whose code they bear. Everybody else has a course of their own.
STATE_SECTORS = frozenset({"", "GOV", "MIL", "SPY", "LEG", "JUD", "COP"})
LEADER = "party_leader"
BY_NAME, BY_SECTOR = ":", "."


@dataclass(frozen=True, slots=True)
class Led:
    """A party that a person leads between two dates (ISO, of any precision; "" where open)."""

    party: str
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which named actors an inner actor can be: of this state, with one of these names, or with this sector where `names` is empty."""

    code: str
    names: tuple[str, ...]
    sector: str | None = None


@dataclass(frozen=True, eq=False)
class Identities:
    """What the actor table says about inner actors. `codes`: (state, name) to the code of a party; `leaders`: (state, person) to the parties led;
    `plain`: names of states, which are nobody's own."""

    parties: Mapping[str, Party]
    codes: Mapping[tuple[str, str], str]
    leaders: Mapping[tuple[str, str], tuple[Led, ...]]
    plain: frozenset[str]
    states: frozenset[str]
    table: ActorTable

    def own(self, actor: Actor, day: str) -> str | None:
        """The inner actor that somebody is on a day; None for who acts for a state, bears a code of its own, or is not named."""
        party = self.codes.get((actor.code, actor.name))
        if party or (actor.sector or "") in STATE_SECTORS or actor.code not in self.states or actor.code in self.parties:
            return party
        for led in self.leaders.get((actor.code, actor.name), ()):
            if led.since <= day and (not led.until or day[: len(led.until)] <= led.until):
                return led.party
        return None if actor.name in self.plain else f"{actor.code}{BY_NAME}{actor.name}"

    def side(self, actor: Actor, day: str, asked: Collection[str]) -> str:
        """What an actor is called where inner actors were asked for: one of them if it can be, else its own name, else its state or sector."""
        own = self.own(actor, day)
        sector = f"{actor.code}{BY_SECTOR}{actor.sector}"
        for name in (own, f"{actor.code}{BY_NAME}{actor.name}", sector):
            if name is not None and name in asked:
                return name
        return own or (actor.code if (actor.sector or "") in STATE_SECTORS or actor.code not in self.states else sector)

    def is_inner(self, name: str) -> bool:
        """Whether a word names an inner actor and not a state or an organisation."""
        return name in self.parties or BY_NAME in name or BY_SECTOR in name

    def wanted(self, name: str) -> Wanted:
        """What to look for in a table of events, for the name of an inner actor."""
        if name in self.parties:
            party = self.parties[name]
            leaders = [person for (state, person), led in self.leaders.items() if state == party.country and any(x.party == name for x in led)]
            return Wanted(party.country, (party.name, *sorted(leaders)))
        if BY_NAME in name:
            code, _, own = name.partition(BY_NAME)
            return Wanted(code, (own,))
        code, _, sector = name.partition(BY_SECTOR)
        return Wanted(code, (), sector)

    def named(self, words: str) -> tuple[str, ...]:
        """The inner actors that a user's words can mean, the likeliest first."""
        upper = words.strip().upper()
        found = [upper] if upper in self.parties else []
        state, _, sector = upper.partition(BY_SECTOR)
        if sector and state in self.states:
            found.append(upper)
        state, mark, own = words.strip().partition(BY_NAME)
        known = self._known(own if mark else words)
        found += [name for name in known if not mark or self.wanted(name).code == state.upper()]
        if own.strip() and state.upper() in self.states:
            found.append(f"{state.upper()}{BY_NAME}{own.strip()}")
        return tuple(dict.fromkeys(found))

    def _known(self, words: str) -> Iterator[str]:
        """Parties, bodies and people that go by a name."""
        key = phrase_key(words)
        for entry in self.table.names.get(key, ()):
            name = self._entry(entry)
            if name:
                yield name
        for _, person in self.table.people.get(key, ()):
            yield f"{person.country}{BY_NAME}{person.name}"

    def _entry(self, entry: NameEntry) -> str | None:
        if entry.how == "party":
            return self.codes.get((entry.code, entry.name))
        return f"{entry.code}{BY_NAME}{entry.name}" if entry.how == "body" else None

    def shown(self, name: str, language: str) -> str:
        """How a reader calls an inner actor: a party by its short name."""
        if name in self.parties:
            party = self.parties[name]
            return party.abbreviation or party.names.get(language) or party.name
        return name.partition(BY_NAME)[2] or name


def identities_of(table: ActorTable) -> Identities:
    """The inner actors that an actor table knows."""
    codes = {(party.country, party.name): code for code, party in table.parties.items()}
    forms: dict[str, dict[tuple[str, ...], str]] = {}
    for key, entries in table.names.items():
        for entry in entries:
            if entry.how == "party" and (entry.code, entry.name) in codes:
                forms.setdefault(entry.code, {})[key] = codes[(entry.code, entry.name)]
    leaders = {
        (person.country, person.name): led for person in table.persons.values() if (led := tuple(_led(person.offices, forms.get(person.country, {}))))
    }
    plain = frozenset(n for names in table.countries.values() for n in names.values()) | {"", *table.countries}
    return Identities(table.parties, codes, leaders, plain, frozenset(table.countries), table)


def _led(offices: Collection[Office], forms: Mapping[tuple[str, ...], str]) -> Iterator[Led]:
    """The parties that the titles of a person's offices name, the newest first."""
    for office in sorted(offices, key=lambda o: o.since, reverse=True):
        if office.office != LEADER:
            continue
        for title in office.title.values():
            party = _party_in(phrase_key(title), forms)
            if party:
                yield Led(party, office.since, office.until)
                break


def _party_in(words: tuple[str, ...], forms: Mapping[tuple[str, ...], str]) -> str | None:
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            if words[start : start + length] in forms:
                return forms[words[start : start + length]]
    return None
