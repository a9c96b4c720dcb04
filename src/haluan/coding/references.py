"""What "dia", "negara tersebut", "both countries" refer to: the mentions before weighed as antecedents, within the article."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from haluan.coding import antecedents
from haluan.coding.antecedents import NOBODY, Candidate, Key, Reference
from haluan.coding.belonging import STRANGERS, Belonging, Bond, is_stranger
from haluan.coding.genders import Genders
from haluan.coding.linking import ASSOCIATION_OFFICES, STATE_HEADS, VAGUE_SECTORS, Link
from haluan.coding.mentions import Found
from haluan.coding.regions import Regions
from haluan.types.coding import Actor
from haluan.types.coding import Candidate as Weighed
from haluan.types.document import Document
from haluan.types.knowledge import ActorTable, BondWords, Grammar, ReferenceEntry, TitleEntry

# An antecedent is taken from this probability on, a pair of them from SURE_PAIR on; chosen on the development articles so that nine in ten
# of those resolved are right (`eval/mention_errors.py eval/gold`).
SURE = 0.3
SURE_PAIR = 0.35
# All mentions of one actor speak for it together, but one that is likely more than several that are not: shares count to this power.
SHARPNESS = 2
# How many sentences back the members of "negara-negara itu" may stand, and of "ketiga negara", a list of just as many; what a sentence further
# back weighs.
THING_REACH = 4
LIST_REACH = 20
FADING = 0.75
MAX_APPOSITION_GAP = 2
# Letters that a possessive may add to a noun.
MAX_SUFFIX = 4
# Words between the members of a list ("A, B, dan C").
MAX_LIST_GAP = 2
STATE_MEANS = ("state", "government", "side", "any")
# Descriptions whose words may tell a state or region beside their noun.
TOLD_SORTS = frozenset({"that state", "that organisation", "that group", "that party"})
# What a pronoun is as the object of a verb.
OBJECTS = {"he": "him", "they": "them"}
# Who is no side of a dispute between states, though the state's last mention.
ONLOOKERS = frozenset({"CVL", "REF", "JRN", "MED", "EDU", "REL"})
QUOTED = re.compile(r"[\"“«][^\"“”«»]*[\"”»]?")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention with the position of its antecedents among the mentions."""

    found: Found
    antecedents: tuple[int, ...] = ()


def _is_abbreviation(found: Found) -> bool:
    """A single unknown word in capitals ("TV", a dateline's town): nobody's name."""
    name = found.link.person_name
    return found.link.kind == "unknown" and name is not None and " " not in name and name.isupper()


def _is_person(found: Found) -> bool:
    link = found.link
    if link.kind not in ("actor", "unknown") or _is_abbreviation(found):
        return False
    if link.person_name:
        return True
    title = link.role
    return link.kind == "actor" and title is not None and not title.group and not title.body


def _sort(found: Found, table: ActorTable) -> str:
    """What a mention is as an antecedent: person, people, state, body, organisation, group, source, place or several."""
    link = found.link
    if link.kind in ("source", "place"):
        return link.kind
    if len(link.actors) > 1:
        return "several"
    if _is_person(found):
        return "person"
    if link.role is not None:
        group = link.role.group and any(a.code not in table.countries for a in link.actors)  # "the LTTE fighters"
        return "group" if group else ("people" if link.role.group else "body")
    how = link.how
    if how in ("body", "group", "organisation", "party"):
        return "organisation" if how == "party" else how
    return "state" if any(a.code in table.countries for a in link.actors) else "organisation"


class Resolver:
    """Resolves references of one article.

    `relations` are nouns of relation ("sekutu"), `genitive` words for "of", `conjunctions` for "and", `verbs` verbs of deeds
    that do not open what is said; `grammar` tells words of gender, `bonds` words that tell who leads or belongs to whom; `trace` keeps what
    was weighed, by mention.
    """

    def __init__(
        self,
        document: Document,
        found: Sequence[Found],
        table: ActorTable,
        relations: frozenset[str] = frozenset(),
        genitive: frozenset[str] = frozenset(),
        conjunctions: frozenset[str] = frozenset(),
        verbs: frozenset[str] = frozenset(),
        grammar: Grammar | None = None,
        bonds: BondWords | None = None,
    ) -> None:
        self._belonging = Belonging(document, bonds, grammar) if bonds is not None and grammar is not None else None
        self._genders = Genders(found, table.genders, grammar) if grammar is not None else None
        self._verbs = verbs
        self._relations = relations
        self._genitive = genitive
        self._conjunctions = conjunctions
        self._document = document
        self._found = list(found)
        self._table = table
        self._regions = Regions(table)
        self._linked = self._reader_links()
        self._titles = frozenset(s.index for s in document.sentences if s.title)
        self._quotes = [m.span() for m in QUOTED.finditer(document.text)]
        self.trace: dict[int, Mapping[Key, Mapping[str, float]]] = {}
        self.pairs: dict[int, Mapping[tuple[int, int], Mapping[str, float]]] = {}

    def _reader_links(self) -> Mapping[int, Mapping[int, float]]:
        """Mention index to the antecedents that the reader sees, with its probability."""
        place = {f.reader_index: i for i, f in enumerate(self._found) if f.reader_index is not None}
        links: dict[int, dict[int, float]] = {}
        for window, reading in enumerate(self._document.readings):
            for reference in reading.references:
                one, two = place.get((window, reference.mention)), place.get((window, reference.antecedent))
                if one is not None and two is not None and one != two:
                    row = links.setdefault(one, {})
                    row[two] = max(row.get(two, 0.0), reference.score)
        return links

    def resolve(self) -> tuple[Resolved, ...]:
        """All mentions in order with references filled where decidable; first persons are left to the quotes."""
        done: list[Resolved] = []
        candidates: list[Candidate] = []
        for index, found in enumerate(self._found):
            chosen, weighed = self._antecedents(index, found, candidates, done)
            chosen = tuple(i for i in chosen if i < index or self._found[i].link.actors)
            if chosen:
                filled = self._filled(found, [done[i].found if i < index else self._found[i] for i in chosen])
                found = replace(filled, link=replace(filled.link, candidates=weighed))
            if not found.link.actors and found.link.kind in ("reference", "unknown") and found.fallback is not None:
                found = replace(found, link=found.fallback)
            done.append(Resolved(found, chosen))
            candidate = self._candidate(index, found)
            if candidate is not None:
                candidates.append(candidate)
            bond = self._belonging.at(index, {n: done[n].found for n in range(max(0, index - 3), index + 1)}) if self._belonging else None
            if bond is not None:
                self._bind(bond, done, candidates)
        return tuple(done)

    def _bind(self, bond: Bond, done: list[Resolved], candidates: list[Candidate]) -> None:
        """Make somebody of a body's people, there, wherever he is named, and for what referred to him so far."""
        owner = done[bond.owner].found
        whose, role = owner.link.actors[0], done[bond.office].found.link.role if bond.office is not None else owner.link.role
        banded = whose.sector in antecedents.AGAINST and role is not None and role.sector in antecedents.FORCE
        sector = role.sector if role is not None and role.sector not in VAGUE_SECTORS and not banded else whose.sector
        named = done[bond.person].found.link if bond.person is not None else None
        name = named.person_name if named is not None else None
        office = role.office if role is not None else None
        if office in STATE_HEADS and whose.code not in self._table.countries:
            office = "organisation_head"  # a movement's president is not whom "the president" means
        told = replace(whose, sector=sector, name=name or whose.name, role=office, wikidata=None)
        old = named.actors if named is not None else ()
        for n, found in enumerate(self._found):
            found = done[n].found if n < len(done) else found
            same = name is not None and found.link.person_name in (name, name.split()[-1]) and found.link.how in (*STRANGERS, "office")
            if same and n != bond.owner:
                link = replace(found.link, kind="actor", actors=(told,), how="office", needs_state=False)
            elif n == bond.office or (old and n < len(done) and n != bond.owner and found.link.actors == old):
                link = replace(found.link, kind="actor", actors=(told,), needs_state=False)
            else:
                continue
            self._found[n] = found = replace(found, link=link)
            if n < len(done):
                done[n] = replace(done[n], found=found)
                candidates[:] = [c for c in candidates if c.index != n]
                candidate = self._candidate(n, found)
                candidates += [candidate] if candidate is not None else []
        candidates.sort(key=lambda c: c.index)

    def _candidate(self, index: int, found: Found) -> Candidate | None:
        link, chunk = found.link, found.chunk
        known = (
            bool(link.actors) or link.kind == "source" or (link.kind == "unknown" and link.person_name is not None and not _is_abbreviation(found))
        )
        if not known or (found.reference is not None and found.reference.person == 1):
            return None
        name = link.person_name if _is_person(found) else None
        codes = tuple(a.code for a in link.actors)
        entry = found.reference
        words = self._document.sentences[chunk.sentence].words
        listed = chunk.start > 0 and words[chunk.start - 1].lower in self._conjunctions
        return Candidate(
            index, chunk.sentence, chunk.start, chunk.end, codes, _sort(found, self._table),
            frozenset(a.role for a in link.actors if a.role), frozenset(a.sector for a in link.actors), chunk.preposition,
            chunk.sentence in self._titles, chunk.possessive, chunk.attributive, self._quoted(found), name,
            antecedents.sort_of(entry, None, False) if entry is not None else None, listed, (), set(codes) <= self._table.countries.keys(),
            antecedents.stems_of(w.lower for w in words[chunk.start : chunk.end]),
            self._genders.of(found) if self._genders is not None and _is_person(found) else "",
        )  # fmt: skip

    def _quoted(self, found: Found) -> bool:
        return any(a < found.span.start and found.span.end <= b for a, b in self._quotes)

    def _antecedents(
        self, index: int, found: Found, candidates: Sequence[Candidate], done: Sequence[Resolved]
    ) -> tuple[tuple[int, ...], tuple[Weighed, ...]]:
        entry = found.reference
        if found.link.kind != "reference" or (entry is not None and entry.person == 1):
            return (), ()
        if found.link.patron is not None:
            return self._partner(index, found.link.patron), ()
        beside = self._capital_beside(index, found)
        if beside is not None:
            return (beside,), ()
        if entry is not None and entry.near:
            return self._right_before(found, candidates), ()
        if entry is not None and (entry.kind == "collective" or entry.count > 1):
            return self._several(index, found, entry, candidates), ()
        around = {n: done[n].found for n in range(max(0, index - 2), index)} | {index: found}
        apposed = self._belonging.apposed_to(index, around) if self._belonging else None
        if apposed == index - 1 and apposed is not None and not is_stranger(around[apposed]):
            return (apposed,), ()  # "Claudia Sheinbaum, its president": whose he is the tables tell
        others = candidates if apposed is None else [c for c in candidates if c.index != apposed]
        return self._weighed(index, self._reference(index, found), others, done)

    def _right_before(self, found: Found, candidates: Sequence[Candidate]) -> Key:
        """Whom "whose" goes back to: whoever ends right before it, or else is the last in its sentence whose code is told."""
        here = [c for c in candidates if c.sentence == found.chunk.sentence and c.sort != "place"]
        words = self._document.sentences[found.chunk.sentence].words
        adjoins = bool(here) and all(w.text == "," for w in words[here[-1].end : found.chunk.start])
        last = here[-1:] if adjoins else [c for c in here if c.codes][-1:]
        return last[0].key if last and last[0].codes else NOBODY

    def _capital_beside(self, index: int, found: Found) -> int | None:
        """The capital named right before or behind a description of a state's seat ("Kabul, the capital," "the capital, Bangui")."""
        if found.reference is None or found.reference.means != "state" or found.owned:
            return None
        for other in (index - 1, index + 1):
            if not 0 <= other < len(self._found) or self._found[other].link.how != "capital":
                continue
            one, two = sorted((found.chunk, self._found[other].chunk), key=lambda c: (c.sentence, c.start))
            gap = [w.text for w in self._document.sentences[one.sentence].words[one.end : two.start]]
            if one.sentence == two.sentence and gap in ([","], []):
                return other
        return None

    def _reference(self, index: int, found: Found) -> Reference:
        entry, role, chunk = found.reference, found.link.role, found.chunk
        sort = antecedents.sort_of(entry, role, found.owned)
        if entry is not None and entry.possessive and entry.kind == "description" and self._is_relation(entry):
            sort = "own relation"
        office = entry.office if entry is not None else (role.office if role is not None else None)
        sector = entry.sector if entry is not None else (role.sector if role is not None else None)
        if found.owned:
            office = sector = None
        told = self._told(found, sort) if sort in TOLD_SORTS else None
        noun = entry.noun if entry is not None else (role.form if role is not None else ())
        stems = antecedents.stems_of(noun) if not found.owned else frozenset()
        return Reference(
            index,
            chunk.sentence,
            chunk.start,
            sort,
            office,
            sector,
            self._quoted(found),
            chunk.preposition,
            told,
            stems,
            entry.gender if entry else "",
        )

    def _is_object(self, found: Found) -> bool:
        """Whether a pronoun stands right behind a verb of the deeds, whose subject it then is not ("polisi mengadang mereka")."""
        words, start = self._document.sentences[found.chunk.sentence].words, found.chunk.start
        return start > 1 and words[start - 1].lower in self._verbs

    def _told(self, found: Found, sort: str) -> frozenset[str] | None:
        """The codes that a state or region in a description's own words allows ("blok Afrika Barat itu", "the Lebanese group")."""
        words = self._document.sentences[found.chunk.sentence].words[found.chunk.start : found.chunk.end]
        codes = self._regions.allowed(words)
        if codes is None or sort == "that party":  # whose code is its state's
            return codes
        states = self._table.countries.keys()
        return codes & states if sort == "that state" else codes - states

    def _is_relation(self, entry: ReferenceEntry) -> bool:
        """Whether the noun tells somebody by the relation to the owner ("sekutunya", "its neighbour")."""
        forms = (" ".join(entry.form), entry.form[-1])
        return any(form == noun or (form.startswith(noun) and len(form) - len(noun) < MAX_SUFFIX) for form in forms for noun in self._relations)

    def _weighed(
        self, index: int, reference: Reference, candidates: Sequence[Candidate], done: Sequence[Resolved]
    ) -> tuple[tuple[int, ...], tuple[Weighed, ...]]:
        lists = [run for run in self._runs(candidates) if self._is_list(run)]
        options = antecedents.options_of(reference, candidates, self._linked, [self._joint(run) for run in lists])
        self.trace[index] = options
        ranked = antecedents.weigh(options)
        known = [(done[key[0]].found.link.actors[0], share) for key, share in ranked[:3] if len(key) == 1 and done[key[0]].found.link.actors]
        weighed = tuple(Weighed(actor, round(share, 3), "antecedent") for actor, share in known)
        if len(options) == 1 and antecedents.is_union(reference):
            return self._named_later(reference), ()
        return self._shared(ranked, done), weighed

    def _named_later(self, reference: Reference) -> Key:
        """The first organisation of states named behind a description that goes back to none ("the regional bloc … ASEAN")."""
        later = (self._candidate(i, f) for i, f in enumerate(self._found) if i > reference.index and f.link.how == "organisation")
        fitting = (c for c in later if c is not None and not antecedents.is_barred(reference, c))
        return next((c.key for c in fitting), NOBODY)

    def _joint(self, run: Sequence[Candidate]) -> Candidate:
        """The members of a list as one candidate."""
        codes = tuple(dict.fromkeys(code for c in run for code in c.codes))
        sectors = frozenset(s for c in run for s in c.sectors)
        state = all(c.state for c in run)
        return replace(run[0], index=run[-1].index, end=run[-1].end, codes=codes, sort="list", sectors=sectors,
                       roles=frozenset(), name=None, pronoun=None, members=tuple(c.index for c in run), state=state)  # fmt: skip

    def _shared(self, ranked: Sequence[tuple[Key, float]], done: Sequence[Resolved]) -> Key:
        """The likeliest antecedent, if all mentions of the same actors together are sure enough."""
        totals: dict[tuple[str, ...], float] = {}
        first: dict[tuple[str, ...], Key] = {}
        for key, share in ranked:
            codes = tuple(dict.fromkeys(a.code for i in key for a in done[i].found.link.actors))
            if key != NOBODY and not codes:
                codes = ("?",) if done[key[0]].found.link.kind == "unknown" else ("#",)
            totals[codes] = totals.get(codes, 0.0) + share**SHARPNESS
            first.setdefault(codes, key)
        best = max(totals, key=lambda codes: totals[codes])
        return first[best] if best != () and totals[best] >= SURE * sum(totals.values()) else NOBODY

    def _partner(self, index: int, patron: Actor) -> tuple[int, ...]:
        """Whom "sekutu Rusia" means: the name right before it, or the state that the article speaks of most beside the patron."""
        sentence = self._found[index].chunk.sentence
        words = self._document.sentences[sentence].words
        if index > 0 and self._found[index - 1].chunk.sentence == sentence:
            before = self._found[index - 1]
            gap = [w.text for w in words[before.chunk.end : self._found[index].chunk.start]]
            apposed = gap[:1] == [","] and len(gap) <= MAX_APPOSITION_GAP
            if apposed and before.link.actors and before.link.actors[0].code != patron.code and sentence not in self._titles:
                return (index - 1,)
        counts: dict[str, list[int]] = {}
        for i, found in enumerate(self._found):
            if found.link.kind == "actor" and len(found.link.actors) == 1 and found.chunk.sentence not in self._titles:
                counts.setdefault(found.link.actors[0].code, []).append(i)
        partners = self._partners(patron.code)
        states = [c for c in counts if c != patron.code and c in self._table.countries]
        ranked = sorted(states, key=lambda c: (c not in partners, -len(counts[c])))
        return (counts[ranked[0]][0],) if ranked else ()

    def _partners(self, patron: str) -> frozenset[str]:
        """States that sit in an organisation which the patron leads."""
        led = {code for code, leader in self._table.led_by.items() if leader == patron}
        return frozenset(m.member for m in self._table.memberships if m.organisation in led and m.status == "member")

    def _several(self, index: int, found: Found, entry: ReferenceEntry, candidates: Sequence[Candidate]) -> tuple[int, ...]:
        """The likeliest pair, or for three and more those that the text before speaks of most; of "those countries" the last list of states."""
        wanted = entry.count or 2
        listed = () if entry.count else self._last_list(index, entry, candidates)
        if listed:
            return listed
        if wanted != 2:
            return self._main(index, wanted, candidates)
        options = antecedents.pairs_of(self._reference(index, found), candidates)
        self.pairs[index] = options
        ranked = antecedents.weigh_pairs(options)
        return ranked[0][0] if ranked and ranked[0][1] >= SURE_PAIR else ()

    def _main(self, index: int, wanted: int, candidates: Sequence[Candidate]) -> tuple[int, ...]:
        """The last list of just as many, or the actors that the text before speaks of most, near sentences weighing more."""
        reference = self._reference(index, self._found[index])
        fitting = [c for c in candidates if not antecedents.is_barred(reference, c)]
        listed = self._list(index, wanted, fitting)
        if listed:
            return listed
        weight: dict[str, float] = {}
        latest: dict[str, int] = {}
        sentence = self._found[index].chunk.sentence
        for c in fitting:
            if len(c.codes) == 1 and not c.title and c.sort != "place":
                weight[c.codes[0]] = weight.get(c.codes[0], 0.0) + FADING ** (sentence - c.sentence)
                latest[c.codes[0]] = c.index
        ranked = sorted(weight, key=lambda code: -weight[code])[:wanted]
        return tuple(sorted(latest[c] for c in ranked)) if len(ranked) == wanted else ()

    def _list(self, index: int, wanted: int, candidates: Sequence[Candidate]) -> tuple[int, ...]:
        """The last run of mentions in one sentence that only commas and conjunctions part, if it has as many members as wanted."""
        for run in reversed(self._runs(candidates)):
            if len({c.codes for c in run}) == wanted and self._found[index].chunk.sentence - run[0].sentence <= LIST_REACH and not run[0].title:
                return tuple(c.index for c in run)
        return ()

    def _last_list(self, index: int, entry: ReferenceEntry, candidates: Sequence[Candidate]) -> Key:
        """The members of the last list before a plural without number ("negara-negara tersebut"), all of them states where it speaks of such."""
        sentence = self._found[index].chunk.sentence
        for run in reversed([r for r in self._runs(candidates) if self._is_list(r)]):
            fits = entry.means not in STATE_MEANS[:2] or all(c.state for c in run)
            if fits and not run[0].title and sentence - run[0].sentence <= THING_REACH:
                return tuple(c.index for c in run)
        return NOBODY

    def _runs(self, candidates: Sequence[Candidate]) -> list[list[Candidate]]:
        """Candidates of one code each in text order, those together that only commas and conjunctions part."""
        runs: list[list[Candidate]] = []
        for c in candidates:
            last = runs[-1][-1] if runs else None
            if last is not None and last.sentence == c.sentence and len(c.codes) == len(last.codes) == 1 and self._only_parts(last, c):
                runs[-1].append(c)
            else:
                runs.append([c])
        return runs

    def _is_list(self, run: Sequence[Candidate]) -> bool:
        """Whether a run names different actors, the last behind "and": otherwise it may tell one of them twice ("the envoy, Ana Sari")."""
        words = self._document.sentences[run[0].sentence].words
        apart = len({c.codes for c in run}) == len(run) > 1
        return apart and words[run[-1].start - 1].lower in self._conjunctions

    def _only_parts(self, one: Candidate, two: Candidate) -> bool:
        gap = self._document.sentences[one.sentence].words[one.end : two.start]
        return 0 < len(gap) <= MAX_LIST_GAP and all(w.text == "," or w.lower in self._conjunctions for w in gap)

    def _filled(self, found: Found, found_before: Sequence[Found]) -> Found:
        actors: list[Actor] = []
        reference = found.reference
        if all(a.link.kind == "unknown" for a in found_before):
            return replace(found, link=Link("unknown", (), "pronoun", person_name=found_before[0].link.person_name))
        if all(a.link.kind == "source" for a in found_before):
            return replace(found, link=Link("source", (), "description"))
        for antecedent in found_before:
            for actor in antecedent.link.actors:
                actors.append(self._owned_by(actor, found) if found.owned else self._seen_as(actor, reference, found.link.role))
        how = "pronoun" if reference is not None and reference.kind == "pronoun" else "description"
        role = found_before[0].link.role if len(found_before) == 1 else None
        name = found_before[0].link.person_name if len(found_before) == 1 and not (reference and reference.means in STATE_MEANS[:2]) else None
        if found.owned:
            role, name = found.link.role, None
        if found.link.patron is not None:
            actors = [Actor(a.code, "GOV", self._table.countries[a.code]["en"]) for a in actors if a.code in self._table.countries]
            role, name = None, None
        return replace(found, link=Link("actor", tuple(dict.fromkeys(actors)), how, (), None, role, False, name, found.link.patron))

    def _seen_as(self, actor: Actor, reference: ReferenceEntry | None, noun: TitleEntry | None = None) -> Actor:
        """ "negaranya" of a president is the state: the code stays, the sector is what the description says."""
        if reference is None and noun is not None and noun.sector and noun.sector != actor.sector and (noun.body or noun.group):
            return Actor(actor.code, noun.sector, self._table.countries.get(actor.code, {}).get("en", actor.name), noun.office)
        if reference is not None and reference.kind == "collective" and reference.means in STATE_MEANS and actor.sector in ONLOOKERS:
            return Actor(actor.code, "GOV", self._table.countries[actor.code]["en"]) if actor.code in self._table.countries else actor
        if reference is not None and reference.kind == "collective" and reference.means in STATE_MEANS[:2] and actor.code in self._table.countries:
            return Actor(actor.code, "GOV", self._table.countries[actor.code]["en"])
        if reference is not None and reference.means == "person" and reference.sector and reference.kind == "description":
            state = self._table.countries.get(actor.code, {}).get("en")  # "the prime minister" of a state, whatever its crowds do
            return Actor(actor.code, reference.sector, actor.name, reference.office) if actor.name == state else actor
        if reference is None or reference.kind != "description" or reference.means not in ("state", "government", "body"):
            return actor
        if actor.code in self._table.countries and (actor.role or reference.sector or (reference.means == "state" and actor.sector != "GOV")):
            return Actor(actor.code, reference.sector or "GOV", self._table.countries[actor.code]["en"])
        return actor

    def _owned_by(self, actor: Actor, found: Found) -> Actor:
        """ "its troops", "tentaranya": the owner's code, with what is owned as the sector; of a person the state's or group's own."""
        entry, role = found.reference, found.link.role
        sector = role.sector if role is not None else (entry.sector if entry is not None else None)
        office = role.office if role is not None else (entry.office if entry is not None else None)
        if actor.sector in antecedents.AGAINST and sector in antecedents.FORCE:  # "their naval forces" of rebels
            sector = actor.sector
        led = role is not None and role.office in ASSOCIATION_OFFICES and sector in VAGUE_SECTORS and actor.role is None
        if (role is not None and role.voice) or (led and actor.sector not in VAGUE_SECTORS):  # "kuasa hukumnya", "the union … its president"
            sector = actor.sector
        if sector is None and entry is not None and entry.kind == "description":
            return self._seen_as(actor, entry)
        name = self._table.countries[actor.code]["en"] if actor.code in self._table.countries else actor.name
        return Actor(actor.code, sector or actor.sector, name, office) if sector or office else actor
