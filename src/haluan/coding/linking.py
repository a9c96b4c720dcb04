"""Whom a noun phrase means, on the article's date: names, offices, roles, sectors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace

from haluan.coding.chunks import BRANCHED, Chunk, is_abbreviation
from haluan.coding.elements import SHORT, Element
from haluan.coding.likeness import other_given_names, spelt_alike
from haluan.coding.placing import is_region, likeliest
from haluan.coding.regions import Regions
from haluan.types.coding import Actor, Candidate, MentionKind, Place
from haluan.types.knowledge import ActorTable, LanguagePack, NameEntry, Office, Person, TitleEntry
from haluan.words import phrase_key

# An office tells more of a person than another held at the same time; the order is by political weight.
OFFICE_RANK = (
    "president", "prime_minister", "monarch", "head_of_state", "leader", "organisation_head", "foreign_minister", "defence_minister",
    "deputy", "minister", "interior_minister", "finance_minister", "military_chief", "police_chief", "intelligence_chief", "spokesperson",
    "speaker", "party_leader", "ambassador", "governor", "central_bank_governor", "candidate",
)  # fmt: skip
DEFAULT_SECTOR = "GOV"
# How many mentions the dateline's place counts for when the article's main state is sought.
DATELINE_WEIGHT = 3
FORMER_SECTOR = "ELI"
OWNER_GROUNDS = ("country", "demonym", "people")
PARTY, OPPOSITION = "PTY", "OPP"
# Who serves one of these is told by it, and not by what his office is called elsewhere.
FORCES = frozenset({"COP", "MIL", "JUD", "SPY"})
VAGUE_SECTORS = frozenset({None, "GOV", "IGO"})
# Offices that a state, an organisation and a party alike may give: alone they tell no sector.
ASSOCIATION_OFFICES = frozenset({None, "head_of_state", "organisation_head", "spokesperson", "party_leader", "deputy", "president"})
# Who is at the head of a state; "leader" says so of others too.
STATE_HEADS = frozenset({"president", "prime_minister", "monarch", "head_of_state", "leader"})
# Towns do not have these: a town behind one of them is somebody's surname.
STATE_OFFICES = frozenset({"president", "prime_minister", "foreign_minister", "defence_minister", "interior_minister", "finance_minister"})
# A party abbreviation of at most this many letters may mean many things.
MAX_AMBIGUOUS = 3
# Whose troops and officers are not a state's: their noun tells the sector of the whole phrase.
IRREGULAR = frozenset({"REB", "PRM"})
# Offices of which the tables have few holders: who is told to hold one does, whatever he held before.
CURRENT = frozenset({"deputy", "minister", "speaker", "spokesperson", "governor", "ambassador", "diplomat"})
# Named bands and parties: what they once were does not make them private people.
BANDS = frozenset({"group", "party", "organisation"})
# Who is told to be of one of these is, whatever office he once held ("rebel leader Riek Machar").
SIDES = frozenset({"REB", "OPP", "PTY", "LEG", "MIL", "COP"})
# Who leads a group some years on was one of its men before.
BAND_YEARS = 4
# How a name of something that nobody acts by is linked.
THING = "thing"
STATE_GROUNDS = ("country", "capital", "demonym", "metonym", "people")


@dataclass(frozen=True, slots=True)
class Link:
    """What a noun phrase turned out to mean.

    `role` is the office; `needs_state` that a role noun named no state, `hints` states whose body bears just that name; `patron` the state in
    "sekutu Rusia".
    """

    kind: MentionKind
    actors: tuple[Actor, ...] = ()
    how: str = "none"
    candidates: tuple[Candidate, ...] = ()
    place: Place | None = None
    role: TitleEntry | None = None
    needs_state: bool = False
    person_name: str | None = None
    patron: Actor | None = None
    hints: tuple[str, ...] = ()


@dataclass(slots=True)
class Background:
    """What the article so far says: whom surnames mean, which states it names how often, its date.

    `named` are states that it names by a name of theirs, `hinted` those that it names a town of.
    """

    date: str | None
    surnames: dict[str, Actor] = field(default_factory=dict)
    states: Counter[str] = field(default_factory=Counter)
    dateline: str | None = None
    named: set[str] = field(default_factory=set)
    hinted: set[str] = field(default_factory=set)


def rank_only(title: TitleEntry) -> bool:
    """Whether a title tells what somebody is called and not what he holds ("Jenderal"): an office in the table tells his sector better."""
    return title.office is None and not title.body and not title.group


def covers_date(since: str, until: str, date: str) -> bool:
    """Whether an ISO date of any precision lies in [since, until]; open ends count as covering."""
    after = not since or date[: len(since)] >= since
    before = not until or date[: len(until)] <= until
    return after and before


def rank_of(office: Office) -> int:
    """Position of an office by political weight, 0 the heaviest."""
    return OFFICE_RANK.index(office.office) if office.office in OFFICE_RANK else len(OFFICE_RANK)


def office_on(person: Person, date: str | None) -> Office | None:
    """The weightiest office that a person held on a date; without a date, the latest."""
    if date is None:
        return max(person.offices, key=lambda o: (o.since or "", -rank_of(o)), default=None)
    held = [o for o in person.offices if covers_date(o.since, o.until, date)]
    return min(held, key=lambda o: (rank_of(o), o.since), default=None)


def former_office(person: Person, date: str) -> Office | None:
    """The last office that ended before a date."""
    past = [o for o in person.offices if o.until and o.until[:10] < date]
    return max(past, key=lambda o: (o.until, -rank_of(o)), default=None)


def _band_of(person: Person, date: str | None, states: Mapping[str, object]) -> Office | None:
    """The office in a group that somebody took up within some years of a date: he was known as one of its men before."""
    led = [o for o in person.offices if o.sector in IRREGULAR and len(o.since) >= 4 and o.country not in states]
    return next((o for o in led if date is not None and 0 <= int(o.since[:4]) - int(date[:4]) <= BAND_YEARS), None)


class Linker:
    """Resolves noun phrases of one language against the actor table."""

    def __init__(self, pack: LanguagePack, actors: ActorTable) -> None:
        self._pack = pack
        self._table = actors
        self._regions = Regions(actors)
        self._not_given = pack.common | pack.grammar.function_words | pack.grammar.male | pack.grammar.female

    def state_name(self, code: str) -> str:
        """English display name of a state or organisation code."""
        if code in self._table.countries:
            return self._table.countries[code]["en"]
        return self._table.organisations[code].name if code in self._table.organisations else code

    def holder(self, office: str, code: str, date: str | None) -> Office | None:
        """Who held a single-holder office of a state on a date, where the table is sure."""
        if date is None:
            return None
        held = [o for o in self._table.holders.get((office, code), ()) if covers_date(o.since, o.until, date)]
        people = {o.person for o in held}
        return held[0] if len(people) == 1 else None

    def link(self, chunk: Chunk, background: Background) -> Link:
        """Resolve one noun phrase. Pronouns and unknown role holders come back open (kind reference or needs_state)."""
        head = chunk.elements[0]
        if head.kind == "pronoun":
            if any(e.places[0].country is None for e in chunk.of("place")):  # "its Gulf Arab neighbours"
                return Link("unknown")
            named = _named_counterpart(chunk)
            if named is None:
                owned = self._main_title(chunk.of("title"))
                return Link("reference", how="pronoun", role=owned)
            link = self.link(named, background)
            noun = head.reference if head.reference is not None and head.reference.kind == "description" else None
            sector = noun.sector if noun is not None else None
            if noun is not None and noun.means == "person" and not noun.possessive and link.role is None:  # "the ambassador of Germany"
                link = replace(link, role=TitleEntry(noun.form, " ".join(noun.form), noun.office, noun.sector))
            return replace(link, actors=tuple(replace(a, sector=sector) for a in link.actors)) if sector else link
        if head.kind == "outlet" and len(chunk.elements) == 1:
            told = background.surnames.get(head.text.lower())  # a person whom the article named before, and not the paper "Fajar"
            return Link("source", how="outlet") if told is None else Link("actor", (told,), how="surname", person_name=told.name)
        modifiers = {e.modifier.effect for e in chunk.of("modifier") if e.modifier}
        if chunk.namesake:
            return Link("unknown", how="none")
        if "relative" in modifiers:
            return Link("unknown", how="none")
        people, titles = chunk.of("person"), chunk.of("title")
        if "abroad" in modifiers and titles and not (people or chunk.of("name", "place", "unknown")):  # "Western governments", "pasukan asing"
            return Link("unknown", how=THING)
        if people:
            return self._person(people[-1], chunk, titles, modifiers, background)
        if titles:
            return self._titled(chunk, titles, modifiers, background)
        names = chunk.of("name")
        if names:
            link = self._generic(names, background) or self._named(names, background)
            member = chunk.elements[-1].text if chunk.elements[-1].kind == "unknown" else None
            if link.how == "body" and len(link.actors) == 1 and member and not self._is_part(member):  # "Dewan Perwakilan Rakyat Saleh Daulay"
                link = replace(link, actors=(replace(link.actors[0], name=member),), person_name=member)
            return Link("reference", how="epithet", patron=link.actors[0]) if chunk.relation and link.actors else link
        if head.kind == "place":
            return self._place(head, chunk.preposition, background)
        return self._unknown(chunk.elements[-1].text, background)

    def told(self, text: str, background: Background) -> Actor | None:
        """Whom the article introduced by a name, or by one that ends in its last word if that is no word of the language.

        Of two names in full one has a word of the other but the last: "Tara Nath Dahal" is not Pushpa Kamal Dahal.
        """
        last = text.split()[-1].lower()
        actor = background.surnames.get(last) if last not in self._pack.common else None
        if actor is not None and other_given_names(text, actor.name, self._not_given):
            actor = None
        return background.surnames.get(text.lower()) or actor

    def bare(self, chunk: Chunk, background: Background) -> Link:
        """A phrase without any known word, as the reader sees it: the surname of somebody introduced before that is another word too ("May")."""
        told = background.surnames.get(chunk.text.lower()) if chunk.text.istitle() else None
        return Link("unknown") if told is None else Link("actor", (told,), how="surname", person_name=told.name)

    def _of_party(self, title: TitleEntry, text: str) -> TitleEntry:
        """A title that every association gives ("leader", "secretary general") behind an unknown one's name: a party's."""
        partisan = text.isupper() or text.split()[-1].lower() in self._pack.grammar.party_nouns
        return replace(title, sector=PARTY) if partisan and title.office in ASSOCIATION_OFFICES else title

    def is_thing(self, text: str) -> bool:
        """Whether a name is that of a street, law, paper or stretch of land ("Finance Bill")."""
        return text.split()[-1].lower() in self._pack.grammar.name_tails

    def _is_part(self, text: str) -> bool:
        """Whether a name behind that of a body is that of a part of it ("Senate Foreign Relations Committee") and of no member."""
        return text.split()[-1].lower() in self._pack.grammar.part_nouns

    def untold(self, element: Element, background: Background) -> bool:
        """Whether a name is a foreign party's abbreviation, or also an everyday word of the language, and the article tells nothing of its state."""
        if is_short(element):
            return not any(n.code in background.named for n in element.names)
        if not is_ambiguous(element, self._pack) and not self._is_namesake_party(element, background):
            return False
        return not any(background.states.get(c, 0) > 0 or c in background.hinted for c in _states_of(element))

    def _is_namesake_party(self, element: Element, background: Background) -> bool:
        """Whether a name of several words is only known as that of a foreign party, in an article on other states ("Democratic Unionist Party")."""
        return is_whole_party(element, self._pack) and any(n > 1 for code, n in background.states.items() if code in self._table.countries)

    def _place(self, element: Element, preposition: str | None, background: Background) -> Link:
        """The likeliest of places with one name; somebody of that name whom the article introduced before ("Presiden Juan Manuel Santos … Santos"),
        unless something happens there."""
        told = background.surnames.get(element.text.lower()) if element.end - element.start == 1 else None
        if told is not None and preposition not in self._pack.grammar.locatives and element.text.lower() in told.name.lower().split():
            return Link("actor", (told,), how="surname", person_name=told.name)
        return Link("place", how="place", place=likeliest(element.places, background.states, self._pack.home))

    def _regional(self, states: frozenset[str], title: TitleEntry, background: Background) -> Link:
        """ "West African leaders": those of the region's organisation that the article names, else nobody who can be told."""
        named = [code for code in self._regions.organisations(states) if background.states.get(code, 0) > 0]
        if len(named) != 1 or not (title.office in STATE_HEADS or title.sector in VAGUE_SECTORS):
            return Link("unknown", how="none")
        body = self._table.organisations[named[0]]
        return Link("actor", (Actor(named[0], body.sector, body.name),), how="organisation")

    def _unknown(self, text: str, background: Background) -> Link:
        if self.is_thing(text):
            return Link("unknown", how=THING)
        actor = self.told(text, background)
        if actor is not None:
            return Link("actor", (actor,), how="surname", person_name=actor.name)
        return Link("unknown", how="none", person_name=text)

    def _namesake(self, title: TitleEntry, name: str, background: Background) -> Link | None:
        """A holder of the office on the date with the same surname, in a state that the article names."""
        found: dict[str, Office] = {}
        for state in background.states:
            office = self.holder(title.office or "", state, background.date)
            if office is not None and spelt_alike(self._table.persons[office.person].name, name):
                found[state] = office
        if len(found) != 1:
            return None
        person = self._table.persons[next(iter(found.values())).person]
        return Link("actor", (self._actor_of(person, background.date, title),), how="person", role=title, person_name=person.name)

    def _surnamed(self, title: TitleEntry, name: str, background: Background) -> Link:
        """ "Presiden Santos": a town's name behind a state's office is that of the office's holder."""
        known = self._unknown(name, background)
        known = known if known.kind == "actor" else self._namesake(title, name, background) or known
        if known.kind == "actor":
            return Link("actor", known.actors, how="surname", role=title, person_name=known.person_name)
        return Link("unknown", how="title", role=title, needs_state=True, person_name=name)

    def best_entry(self, entries: Iterable[NameEntry], background: Background) -> tuple[NameEntry | None, tuple[Candidate, ...]]:
        """Choose among the states or bodies that a name may stand for by what else the article names; None if undecidable."""
        valid = [e for e in entries if background.date is None or covers_date(e.since, e.until, background.date)] or list(entries)
        if any(e.how == "organisation" for e in valid):
            valid = [e for e in valid if e.how != "party"]
        by_code: dict[str, NameEntry] = {}
        for entry in valid:
            by_code.setdefault(entry.code, entry)
        if len(by_code) == 1:
            return valid[0], ()
        scored = sorted(
            ((background.states.get(e.country or e.code, 0) + background.states.get(e.code, 0), -i, e) for i, e in enumerate(by_code.values())),
            reverse=True,
        )
        total = sum(s for s, _, _ in scored) or 1
        candidates = tuple(Candidate(Actor(e.code, e.sector, e.name), round(max(s, 0) / total, 3), f"named {s} times") for s, _, e in scored)
        if scored[0][0] > scored[1][0]:
            return scored[0][2], candidates
        best = [e for s, _, e in scored if s == scored[0][0]]
        whole = [e for e in best if self._table.parents.get(e.code) not in {b.code for b in best}]
        return (whole[0] if len(whole) == 1 else None), candidates

    def _generic(self, names: tuple[Element, ...], background: Background) -> Link | None:
        """A body with a name that every state has ("Kementerian Luar Negeri", "Congress"): what stands around tells whose."""
        title = self._shared_title(names[0], background) if len(names) == 1 and background.states else None
        return Link("unknown", how="title", role=title, needs_state=True, hints=_bodies(names[0])) if title is not None else None

    def _shared_title(self, element: Element, background: Background) -> TitleEntry | None:
        """The role noun that a body's name is, if the bodies of many states bear such a name, and no party of a state that the article names."""
        key = phrase_key(element.text)
        titles = self._pack.titles.get(key)
        shared = any(key[: len(phrase)] == phrase for phrase in self._pack.grammar.shared_bodies)
        named = any(n.how != "body" and (n.country or n.code) in background.named for n in element.names)
        return titles[0] if titles and shared and not named and any(n.how == "body" for n in element.names) else None

    def _named(self, names: tuple[Element, ...], background: Background) -> Link:
        """A name without a title: a state, an organisation, a body of a state, a group."""
        told = background.surnames.get(names[0].text.lower()) if len(names) == 1 and names[0].text.isupper() else None
        if told is not None:
            return Link("actor", (told,), how="alias")
        if all(self.untold(n, background) for n in names):
            if self._is_namesake_party(names[0], background):
                return Link("unknown", how="title", role=TitleEntry((), "party", None, PARTY, body=True), needs_state=True)
            candidates = tuple(Candidate(Actor(n.code, n.sector, n.name), 0.0, "its state is not told") for n in names[0].names)
            return Link("unknown", how="ambiguous", candidates=candidates)
        chosen = [(n, *self.best_entry(n.names, background)) for n in names if not self.untold(n, background)]
        if any(entry is None for _, entry, _ in chosen):
            _element, _, candidates = next(c for c in chosen if c[1] is None)
            return Link("unknown", how="ambiguous", candidates=candidates)
        entries = [entry for _, entry, _ in chosen if entry is not None]
        state = next((e for e in entries if e.how in STATE_GROUNDS), None)
        other = next((e for e in entries if e.how not in STATE_GROUNDS), None)
        main = other or state
        assert main is not None
        code, sector = main.code, main.sector or DEFAULT_SECTOR
        owned = state is not None and (state.how in OWNER_GROUNDS or (state.how == "capital" and len(names) == len(entries)))
        if other is not None and state is not None and owned and (other.how == "body" or other.sector == BRANCHED):
            code = state.code
        branch = other is not None and other.sector == BRANCHED and code != other.code
        shown = " ".join(n.text for n in names) if branch else (main.name if other else self.state_name(code))
        actor = Actor(code, sector, shown)
        return Link("actor", (actor,), how=main.how, candidates=chosen[-1][2])

    def _person(self, element: Element, chunk: Chunk, titles: tuple[Element, ...], modifiers: set[str], background: Background) -> Link:
        """A person of the table: the office held on the date gives state and sector; a title in the phrase is heard first."""
        introduced = background.surnames.get(element.text.lower()) if element.end - element.start == 1 and not titles else None
        if introduced is not None:
            return Link("actor", (introduced,), how="surname", person_name=introduced.name)
        state = self._state_in(chunk, background)
        if state is not None and state.how == "body":
            state = None
        title = self._main_title(titles)
        scored = sorted(((self._fit(p, state, title, background), i, p) for i, p in enumerate(element.people)), key=lambda s: (-s[0], s[1]))
        best = scored[0]
        candidates = tuple(Candidate(self._actor_of(p, background.date, None), round(min(1.0, s / 6), 3), "person") for s, _, p in scored[:4])
        if len(scored) > 1 and scored[1][0] == best[0] and self._differ(best[2], scored[1][2], background.date):
            return Link("unknown", how="ambiguous", candidates=candidates, person_name=element.text)
        person = best[2]
        place = self._namesake_place(element, person, title, background)
        if place is not None:
            return Link("place", how="place", place=place)
        if self._out_of_place(element, person, title, background):
            return Link("unknown", how="none", role=None, person_name=element.text)
        if state is not None and person.country != state.code and not any(o.country == state.code for o in person.offices):
            actor = Actor(state.code, self._sector(title, state, modifiers), element.text, title.office if title else None)
            return Link("actor", (actor,), how="office", candidates=candidates, person_name=element.text)
        actor = self._actor_of(person, background.date, title, modifiers)
        if title is not None and title.group and not title.body:  # "pendukung Presiden Maduro": not he himself
            return Link("actor", (Actor(actor.code, actor.sector, self.state_name(actor.code)),), how="person", candidates=candidates)
        voice = title if title is not None and title.voice else None  # who speaks for him
        return Link("actor", (actor,), how="person", candidates=candidates, person_name=person.name, role=voice)

    def _namesake_place(self, element: Element, person: Person, title: TitleEntry | None, background: Background) -> Place | None:
        """The town in a state that the article names which a surname alone means, of somebody without office on the date ("Djibo")."""
        if element.end - element.start > 1 or title is not None or office_on(person, background.date) is not None:
            return None
        places = [p for p in self._table.places.get(phrase_key(element.text), ()) if background.states.get(p.country or "", 0) > 0]
        return places[0] if places else None

    def _out_of_place(self, element: Element, person: Person, title: TitleEntry | None, background: Background) -> bool:
        """A surname alone, of somebody who holds no office on the date and of whose states the article names none, is somebody else's."""
        if element.end - element.start > 1 or title is not None or background.date is None or " " not in person.name:
            return False
        states = {person.country, *(o.country for o in person.offices)}
        return not states & background.named and office_on(person, background.date) is None

    def _differ(self, one: Person, two: Person, date: str | None) -> bool:
        a, b = self._actor_of(one, date, None), self._actor_of(two, date, None)
        return (a.code, a.sector) != (b.code, b.sector)

    def _fit(self, person: Person, state: NameEntry | None, title: TitleEntry | None, background: Background) -> int:
        office = office_on(person, background.date)
        score = 3 if office else 0
        score += 1 if office and rank_of(office) < 4 else 0
        if state is not None:
            score += 3 if person.country == state.code or any(o.country == state.code for o in person.offices) else -3
        elif background.states.get(person.country):
            score += 1
        if title is not None and title.office:
            score += 2 if any(o.office == title.office for o in person.offices) else -1
        if any(a.name == person.name for a in background.surnames.values()):
            score += 4
        return score

    def _actor_of(self, person: Person, date: str | None, title: TitleEntry | None, modifiers: AbstractSet[str] = frozenset()) -> Actor:
        office = office_on(person, date)
        past = former_office(person, date) if date else None
        role = title.office if title and title.office else (office.office if office else None)
        sided = title is not None and (title.office in CURRENT or title.sector in SIDES)
        new = office is None and sided and past is not None
        if "former" in modifiers or (office is None and past is not None and not new):
            code = office.country if office else (past.country if past else person.country)
            return Actor(code if len(code) == 3 else person.country, FORMER_SECTOR, person.name, past.office if past else role, person.wikidata)
        band = (
            _band_of(person, date, self._table.countries)
            if office is None and (title is None or title.sector in IRREGULAR or rank_only(title))
            else None
        )
        if band is not None:
            return Actor(band.country, band.sector or DEFAULT_SECTOR, person.name, role, person.wikidata)
        if office is None:
            return Actor(person.country, title.sector if title and title.sector else DEFAULT_SECTOR, person.name, role, person.wikidata)
        vague = title is not None and title.office == "head_of_state" and office.office not in STATE_HEADS
        told = title.sector if title and title.office != "spokesperson" and not (rank_only(title) and office.sector) and not vague else None
        sector = told or office.sector
        return Actor(office.country, sector or DEFAULT_SECTOR, person.name, role, person.wikidata)

    def _main_title(self, titles: tuple[Element, ...]) -> TitleEntry | None:
        """The title that tells the sector: the last with a sector ("juru bicara kementerian luar negeri" -> ministry), else the first."""
        options = [t for e in titles for t in e.titles]
        with_sector = [t for t in options if t.sector]
        if not options:
            return None
        named = next((t for t in options[1:] if t.named), None)
        if named is not None and not (options[0].group or options[0].body) and options[0].office in ASSOCIATION_OFFICES:
            return replace(options[0], office=None, sector=named.sector, named=True)  # "president of the Malawi Law Society"
        behind = next((t for t in options[1:] if t.sector in FORCES and (t.body or t.group)), None)
        first = options[0]
        if behind is not None and not (first.group or first.body) and first.sector in VAGUE_SECTORS:  # "deputy commissioner of police"
            return replace(first, sector=behind.sector)
        main = next((t for t in options if t.sector in IRREGULAR), options[0])  # "pasukan pemberontak", "rebel commander"
        if main.office == "spokesperson" and with_sector:
            return TitleEntry(main.form, main.noun, main.office, with_sector[-1].sector)
        return with_sector[0] if with_sector and not main.sector else main

    def _state_in(self, chunk: Chunk, background: Background) -> NameEntry | None:
        named = chunk.of("name") or tuple(e for e in chunk.of("title") if e.names)  # "Congress of Samoan Trade Unions"
        names = [e for e in named if not self.untold(e, background)]
        entries = [self.best_entry(element.names, background)[0] for element in names]
        beside = {t.start for t in chunk.of("title")} | {t.end for t in chunk.of("title")}
        known = [e for e in entries if e is not None]
        adjoining = [e for e, n in zip(entries, names, strict=True) if e is not None and e.how == "group" and {n.start, n.end} & beside]
        first = [e for e in entries[:1] if e is not None and e.how == "organisation"]
        band = next(iter((*adjoining, *first)), None)
        if len(known) > 1 and band is not None:  # "Houthi forces in Yemen", "the UN envoy for Sudan"
            return band
        return next((e for e in known if e.how in OWNER_GROUNDS), known[0] if known else None)

    def _body_in(self, chunk: Chunk, background: Background) -> NameEntry | None:
        """The body that a phrase names, of whatever state."""
        return next((n for e in chunk.of("name") if not self.untold(e, background) for n in e.names if n.how == "body"), None)

    def _sector(self, title: TitleEntry | None, state: NameEntry, modifiers: set[str]) -> str:
        if "former" in modifiers and not (state.how in BANDS and title is not None and (title.group or title.body)):  # "the former rebel group"
            return FORMER_SECTOR
        if title is not None and title.sector == OPPOSITION and state.sector == PARTY:  # "the opposition Democratic Party"
            return OPPOSITION
        if state.how not in STATE_GROUNDS and state.sector:
            return state.sector
        return (title.sector if title else None) or state.sector or DEFAULT_SECTOR

    def _titled(self, chunk: Chunk, titles: tuple[Element, ...], modifiers: set[str], background: Background) -> Link:
        """A role noun, with or without a state and a name."""
        title = self._main_title(titles)
        assert title is not None
        partisan = any(self._is_namesake_party(n, background) and self.untold(n, background) for n in chunk.of("name"))
        if partisan and title.office in ASSOCIATION_OFFICES:
            title = replace(title, sector=PARTY)
        unknown = tuple(e for e in chunk.of("unknown") if not self.is_thing(e.text))
        before = () if self._pack.grammar.title_before_country else tuple(e for e in unknown if e.end <= titles[0].start)
        unknown = unknown[len(before) :]
        behind = tuple(e for e in unknown if is_abbreviation(e.text) and all(t.end < e.start for t in titles))
        if behind and not self._pack.grammar.title_before_country:  # "president of the TWU"
            before, unknown = behind, tuple(e for e in unknown if e not in behind)
        if title.group and unknown and unknown[0].start > max(t.end for t in titles):  # "three residents of Lingyado": no man of that name
            unknown = ()
        if before and not chunk.of("name"):
            owner = background.surnames.get(before[-1].text.lower())
            title = self._of_party(title, before[-1].text)
            if owner is not None:  # "NUP leaders", whom an abbreviation in brackets introduced
                sector = owner.sector if title.office in ASSOCIATION_OFFICES else title.sector or owner.sector
                actor = Actor(owner.code, sector, unknown[-1].text if unknown else owner.name, title.office)
                return Link("actor", (actor,), how="office", role=title, person_name=unknown[-1].text if unknown else None)
        if unknown and unknown[-1].text.split()[-1].lower() in self._pack.grammar.party_nouns:  # "leader of the United Civic Party"
            title, unknown = self._of_party(title, unknown[-1].text), ()
        person_name = unknown[-1].text if unknown else None
        state = self._state_in(chunk, background) if not title.code else None  # "utusan khusus PBB untuk Yaman"
        hints: tuple[str, ...] = ()
        if state is not None and state.how == "body" and background.states:
            body = next((e for e in chunk.of("name") if self._shared_title(e, background) is not None), None)
            state, hints = (None, _bodies(body)) if body is not None else (state, hints)
        places = chunk.of("place")
        surname = len(places) == 1 and places[0].start >= titles[-1].end and not is_region(places[0].places[0])  # and not "Malaita's premier"
        if state is None and surname and not unknown and title.office in STATE_OFFICES:
            return self._surnamed(title, places[0].text, background)
        sites = (likeliest(e.places, background.states, self._pack.home) for e in places)
        code = next((p.country for p in sites if p.country in self._table.countries), None)
        if state is None and code is None and places and (states := self._regions.states_of(places[-1].text)):
            return self._regional(states, title, background) if not unknown else Link("unknown", how="none", person_name=unknown[-1].text)
        if state is None and code is not None and not title.code:
            actor = Actor(code, title.sector or DEFAULT_SECTOR, person_name or self.state_name(code), title.office)
            return Link("actor", (actor,), how="description", role=title, person_name=person_name)
        if state is None:
            return replace(self._of_no_state(title, person_name, background), hints=hints)
        return self._of_state(title, state, person_name, chunk, modifiers, background)

    def _of_no_state(self, title: TitleEntry, name: str | None, background: Background) -> Link:
        """An office whose phrase names no state: that of somebody known, of a body that the noun tells, or still without one."""
        known = self._unknown(name, background) if name else None
        if name and known is not None and known.kind != "actor" and title.office:
            known = self._namesake(title, name, background) or known
        if known is not None and known.kind == "actor":
            return Link("actor", known.actors, how="surname", role=title, person_name=known.person_name)
        if title.code:
            actor = Actor(title.code, title.sector or DEFAULT_SECTOR, name or title.noun, title.office)
            return Link("actor", (actor,), how="office", role=title, person_name=name)
        return Link("unknown", how="title", role=title, needs_state=True, person_name=name)

    def _of_state(
        self, title: TitleEntry, state: NameEntry, person_name: str | None, chunk: Chunk, modifiers: set[str], background: Background
    ) -> Link:
        """An office of the state, body or group that its phrase names; the table tells who holds it, if the phrase does not."""
        sector = self._sector(title, state, modifiers)
        service = self._body_in(chunk, background) if not (title.group or title.body or "former" in modifiers) else None
        if service is not None and state.how in STATE_GROUNDS:  # "Dhaka Metropolitan Police spokesman", "Regional Police commander"
            sector = service.sector or sector
        name, wikidata = person_name, None
        if name is None and title.office and not modifiers and state.how in STATE_GROUNDS:
            held = self.holder(title.office, state.code, background.date)
            if held is not None:
                person = self._table.persons[held.person]
                name, wikidata = person.name, person.wikidata
        shown = name or (state.name if state.how not in STATE_GROUNDS else self.state_name(state.code))
        actor = Actor(state.code, sector, shown, title.office, wikidata)
        return Link("actor", (actor,), how="office" if title.office else state.how, role=title, person_name=person_name)


def _states_of(element: Element) -> frozenset[str]:
    return frozenset(n.country or n.code for n in element.names)


def _bodies(element: Element) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n.code for n in element.names if n.how == "body"))


def is_ambiguous(element: Element, pack: LanguagePack) -> bool:
    """Whether an abbreviation is that of foreign parties only, or a name is also an everyday word of the language ("Coalition")."""
    text = element.text
    if pack.home in _states_of(element):
        return False
    if not text.isupper():
        return text.lower() in pack.common and all(n.how in ("party", "group") for n in element.names)
    return text in pack.grammar.everyday or (len(text) <= MAX_AMBIGUOUS and all(n.how == "party" for n in element.names))


def is_short(element: Element) -> bool:
    """Whether a name means a state only where the article names it otherwise ("the North")."""
    return bool(element.names) and all(n.kind == SHORT for n in element.names)


def is_whole_party(element: Element, pack: LanguagePack) -> bool:
    """Whether a name of several words is that of foreign parties alone; parties elsewhere may bear it too."""
    return " " in element.text and pack.home not in _states_of(element) and all(n.how == "party" for n in element.names)


def _named_counterpart(chunk: Chunk) -> Chunk | None:
    """ "his Chinese counterpart Wang Yi" without its pronouns, if a name is left; None for "its troops" and bare pronouns."""
    rest = tuple(e for e in chunk.elements if e.kind != "pronoun")
    counterpart = any(e.reference is not None and e.reference.kind == "counterpart" for e in chunk.of("pronoun"))
    body = chunk.elements[0].reference is not None and chunk.elements[0].reference.kind == "description" and bool(rest)
    people = any(e.kind in ("person", "unknown") for e in rest)
    told = people or ((counterpart or body) and any(e.kind in ("name", "title") for e in rest))
    return replace(chunk, elements=rest) if told else None


def remember(link: Link, background: Background, weight: int = 1) -> None:
    """Note whom later surnames mean and which states the article names."""
    for actor in link.actors:
        background.states[actor.code] += weight
        if link.person_name:
            for form in (link.person_name, link.person_name.split()[-1], actor.name, actor.name.split()[-1], link.person_name.split()[0]):
                if len(form) > 2:
                    background.surnames.setdefault(form.lower(), actor)


def dominant_state(states: Mapping[str, int], table: ActorTable) -> str | None:
    """The state that an article names most; of several, the one named first."""
    ranked = sorted(((n, c) for c, n in states.items() if c in table.countries and n > 0), key=lambda r: -r[0])
    return ranked[0][1] if ranked else None
