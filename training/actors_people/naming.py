"""Who is one person: keys, Wikidata ids and the spellings that the press uses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from records import Tenure, person_key, plain, words

# Countries whose names do not end in a family name by which the press calls a person.
NO_SURNAME = words(
    "IDN CHN KOR PRK VNM TWN MMR ISL MNG KHM MYS BRN SGP THA LAO BTN ETH ERI TLS HUN SAU ARE KWT BHR QAT OMN JOR MAR YEM IRQ SDN SOM AFG "
    "MRT DZA LBY EGY DJI COM MDV PAK BGD"
)
SURNAME_OFFICES = frozenset({"president", "prime_minister", "foreign_minister", "defence_minister"})
PARTICLES = words("de da do dos del della di van von der den le la el al ten ter bin st")
MIN_SURNAME = 4
MAX_BEARERS = 2
# Surnames that are ordinary words, given names or places in one of the two languages.
COMMON = words(
    "may brown rice king major young park khan santos silva garcia lopez martinez rodriguez gonzalez hernandez fernandez perez "
    "sanchez ramirez smith jones james john paul george thomas martin simon david michael peter bell bush black white green gray "
    "hill wood stone field day price cook baker carter hunter mason short long best good love grace hope rose dean dick pope "
    "bishop france england ireland paris berlin jordan israel georgia chad mali marin diaz cruz torres vargas castillo mohamed "
    "mohammed muhammad ahmed ahmad hassan hussein ibrahim abdullah omar osman salem salah yusuf ismail musa daud dewan raja duke "
    "earl prince baron power ball fox cash bond banks marsh stern wolf gates hunt reid swan child sharp fine gold heath law page "
    "parish dark pace mora luna sole guerra paz reyes flores leon mina "
)


@dataclass(slots=True)
class Person:
    """One person of the table while it is built."""

    key: str
    name: str
    country: str
    wikidata: str = ""
    spellings: list[str] = field(default_factory=list)

    def add(self, spelling: str) -> None:
        """Add a spelling that is not there yet and is not the name itself."""
        if spelling and spelling != self.name and spelling not in self.spellings and "|" not in spelling:
            self.spellings.append(spelling)


class Register:
    """Gives each tenure its person: by Wikidata id, else by a known name or spelling within the same country."""

    def __init__(self, identities: dict[str, set[tuple[str, str]]]) -> None:
        self.identities = identities
        self.people: dict[str, Person] = {}
        self.by_name: dict[tuple[str, str], str] = {}
        self.by_identity: dict[str, str] = {}

    def person_of(self, tenure: Tenure) -> Person:
        """The person of a tenure, newly entered if unknown."""
        home = tenure.home
        key = self.by_identity.get(tenure.wikidata) or self.known_key(tenure.name, home)
        if key is None:
            key = self.enter(tenure.name, home)
        person = self.people[key]
        self.enrich(person, tenure)
        return person

    def known_key(self, name: str, home: str) -> str | None:
        """Key of a person of that name from that country (or of unknown country)."""
        for country in (home, ""):
            for form in (plain(name), loose(name)):
                if form and (form, country) in self.by_name:
                    return self.by_name[form, country]
        if not home:
            found = {key for (form, _), key in self.by_name.items() if form == plain(name)}
            return found.pop() if len(found) == 1 else None
        return None

    def enter(self, name: str, home: str) -> str:
        """A new person under a key of his own."""
        key = person_key(name)
        if key in self.people:
            key = f"{key}-{home.lower() or 'x'}"
        while key in self.people:
            key += "-2"
        self.people[key] = Person(key, name, home)
        return key

    def enrich(self, person: Person, tenure: Tenure) -> None:
        """Add what a tenure says of a person: id, country, name forms."""
        person.add(tenure.name)
        for spelling in tenure.spellings:
            person.add(spelling)
        person.country = person.country or tenure.home
        names = [tenure.name, *(s for s in tenure.spellings if " " in s)]
        identity = tenure.wikidata or self.identity_of(names, person.country)
        if identity and not person.wikidata and identity not in self.by_identity:
            person.wikidata = identity
        if person.wikidata:
            self.by_identity[person.wikidata] = person.key
        for name in names:
            for form in (plain(name), loose(name)):
                if form:
                    self.by_name.setdefault((form, person.country), person.key)

    def identity_of(self, names: list[str], country: str) -> str:
        """The one Wikidata id that the extracts give a name in a country, or empty."""
        for name in names:
            found = self.identities.get(plain(name), set())
            here = {identity for code, identity in found if code == country} or {identity for code, identity in found if code == ""}
            if len(here) == 1:
                return here.pop()
        return ""


def loose(name: str) -> str:
    """First three letters of the first word and the whole last word, for two- and three-word names in Latin order; else empty."""
    parts = plain(name).split()
    if not 2 <= len(parts) <= 3 or parts[-1].startswith(("al-", "el-", "al")) or len(parts[0]) < 3 or len(parts[-1]) < 5:
        return ""
    return f"{parts[0][:3]}~{parts[-1]}"


def read_spellings(path: Path) -> dict[str, list[str]]:
    """Hand-kept spellings: `Name: form | form` a line."""
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if ":" in line and not line.startswith("#"):
            name, forms = line.split(":", 1)
            found[name.strip()] = [form.strip() for form in forms.split("|") if form.strip()]
    return found


def add_spellings(register: Register, kept: dict[str, list[str]]) -> list[str]:
    """Add the hand-kept spellings to their people; returns the names that nobody bears."""
    missing = []
    for name, forms in kept.items():
        bearers = [p for p in register.people.values() if plain(p.name) == plain(name) or any(plain(s) == plain(name) for s in p.spellings)]
        if not bearers:
            missing.append(name)
        for person in bearers[:1]:
            for form in forms:
                person.add(form)
    return missing


def add_plain_forms(register: Register) -> None:
    """Add the form without diacritics, as news text often writes it."""
    for person in register.people.values():
        bare = re.sub(r"\s+", " ", strip_marks(person.name))
        person.add(bare)


def strip_marks(name: str) -> str:
    """A name without diacritics, in its own case."""
    folded = plain(name)
    if len(folded) != len(name):
        return name
    return "".join(low.upper() if ch.isupper() else low for ch, low in zip(name, folded, strict=True))


def surname(name: str) -> str:
    """Family name of a Western-order name with its particles; empty if too short or an ordinary word."""
    parts = name.split()
    if len(parts) < 2:
        return ""
    first = len(parts) - 1
    while first > 1 and parts[first - 1].lower() in PARTICLES:
        first -= 1
    last = " ".join(parts[first:])
    return last if len(parts[-1]) >= MIN_SURNAME and plain(parts[-1]) not in COMMON else ""


def add_surnames(register: Register, tenures: dict[str, list[Tenure]]) -> None:
    """Let heads of state and government, foreign and defence ministers be known by their family name, where few share it."""
    bearers: Counter[str] = Counter()
    chosen: dict[str, str] = {}
    for key, held in tenures.items():
        person = register.people[key]
        if person.country in NO_SURNAME or not any(t.office in SURNAME_OFFICES for t in held):
            continue
        family = surname(person.name)
        if family:
            chosen[key] = family
            bearers[plain(family)] += 1
    given = {plain(form): person.key for person in register.people.values() for form in person.spellings}
    for key, family in chosen.items():
        if bearers[plain(family)] <= MAX_BEARERS and given.get(plain(family), key) == key:
            register.people[key].add(family)
            register.people[key].add(strip_marks(family))


def group_by_person(register: Register, tenures: list[Tenure]) -> dict[str, list[Tenure]]:
    """Key -> tenures, entering everybody in the order given (our own lists come first)."""
    grouped: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in tenures:
        grouped[register.person_of(tenure).key].append(tenure)
    return grouped
