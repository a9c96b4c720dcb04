"""What "dia", "negara tersebut", "both countries" refer to: sieves over the mentions before, within the article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from haluan.coding.linking import Link
from haluan.coding.mentions import Found
from haluan.types.coding import Actor
from haluan.types.document import Document
from haluan.types.knowledge import ActorTable, ReferenceEntry

# How many sentences back an antecedent may stand.
PERSON_REACH = 3
THING_REACH = 4
MAX_APPOSITION_GAP = 2
# A mention a sentence further back weighs this much less when "kedua negara" is resolved.
FADING = 0.75
# The reader's antecedent is taken from this probability on.
READER_REFERENCE = 0.5
STATE_MEANS = ("state", "government", "side", "any")
ORGANISATION_HOW = ("organisation", "group", "party", "body")


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention with the position of its antecedents among the mentions."""

    found: Found
    antecedents: tuple[int, ...] = ()


def _is_person(found: Found) -> bool:
    link = found.link
    if link.kind not in ("actor", "unknown"):
        return False
    if link.person_name:
        return True
    title = link.role
    return link.kind == "actor" and title is not None and not title.group and not title.body


def _is_plural(found: Found) -> bool:
    title = found.link.role
    return found.link.kind == "actor" and (len(found.link.actors) > 1 or (title is not None and title.group))


def _is_state(found: Found, table: ActorTable) -> bool:
    return found.link.kind in ("actor", "place") and any(a.code in table.countries for a in found.link.actors)


class Resolver:
    """Resolves references of one article. `states` are the codes of the actor table."""

    def __init__(self, document: Document, found: Sequence[Found], table: ActorTable, relations: frozenset[str] = frozenset()) -> None:
        self._relations = relations
        self._document = document
        self._found = list(found)
        self._table = table
        self._reader = self._reader_links()

    def _reader_links(self) -> Mapping[int, int]:
        """Mention index to antecedent index where the reader is sure enough."""
        place = {f.reader_index: i for i, f in enumerate(self._found) if f.reader_index is not None}
        links: dict[int, tuple[float, int]] = {}
        for window, reading in enumerate(self._document.readings):
            for reference in reading.references:
                one, two = place.get((window, reference.mention)), place.get((window, reference.antecedent))
                if one is None or two is None or one == two or reference.score < READER_REFERENCE:
                    continue
                if one not in links or reference.score > links[one][0]:
                    links[one] = (reference.score, two)
        return {one: two for one, (_, two) in links.items()}

    def resolve(self) -> tuple[Resolved, ...]:
        """All mentions in order with references filled where decidable; first persons are left to the quotes."""
        done: list[Resolved] = []
        for index, found in enumerate(self._found):
            antecedents = self._antecedents(index, found, done)
            if antecedents:
                found = self._filled(found, [done[i].found if i < index else self._found[i] for i in antecedents])
            done.append(Resolved(found, antecedents))
        return tuple(done)

    def _antecedents(self, index: int, found: Found, done: list[Resolved]) -> tuple[int, ...]:
        if found.link.kind != "reference":
            return ()
        reference = found.reference
        if found.link.patron is not None:
            return self._partner(index, found.link.patron)
        if reference is None:
            guess = self._reader.get(index)
            if guess is not None and guess < index and done[guess].found.link.actors:
                return (guess,)
            return self._by_role(index, found, done)
        if reference.person == 1 or reference.kind == "counterpart":
            return ()
        if reference.kind == "collective" or (reference.count > 1):
            return self._several(index, reference, done)
        guess = self._reader.get(index)
        if guess is not None and guess < index and done[guess].found.link.actors and self._agrees(done[guess].found, reference):
            return (guess,)
        one = self._one(index, found, reference, done)
        return (one,) if one is not None else ()

    def _by_role(self, index: int, found: Found, done: list[Resolved]) -> tuple[int, ...]:
        """A role noun that refers back ("sang kapten", "the judges"): the last mention with the same office, or of the same sector."""
        title = found.link.role
        if title is None:
            return ()
        order = self._by_recency(index, THING_REACH)
        fits = [i for i in order if any(title.office and a.role == title.office for a in done[i].found.link.actors)]
        fits = fits or [i for i in order if any(title.sector and a.sector == title.sector for a in done[i].found.link.actors)]
        return (fits[0],) if fits else ()

    def _partner(self, index: int, patron: Actor) -> tuple[int, ...]:
        """Whom "sekutu Rusia" means: the name right before it, or the state that the article speaks of most beside the patron."""
        sentence = self._found[index].chunk.sentence
        words = self._document.sentences[sentence].words
        if index > 0 and self._found[index - 1].chunk.sentence == sentence:
            before = self._found[index - 1]
            gap = [w.text for w in words[before.chunk.end : self._found[index].chunk.start]]
            apposed = gap[:1] == [","] and len(gap) <= MAX_APPOSITION_GAP
            if apposed and before.link.actors and before.link.actors[0].code != patron.code and not self._is_title(sentence):
                return (index - 1,)
        counts: dict[str, list[int]] = {}
        for i, found in enumerate(self._found):
            if found.link.kind == "actor" and len(found.link.actors) == 1 and not self._is_title(found.chunk.sentence):
                counts.setdefault(found.link.actors[0].code, []).append(i)
        partners = self._partners(patron.code)
        states = [c for c in counts if c != patron.code and c in self._table.countries]
        ranked = sorted(states, key=lambda c: (c not in partners, -len(counts[c])))
        return (counts[ranked[0]][0],) if ranked else ()

    def _partners(self, patron: str) -> frozenset[str]:
        """States that sit in an organisation which the patron leads."""
        led = {code for code, leader in self._table.led_by.items() if leader == patron}
        return frozenset(m.member for m in self._table.memberships if m.organisation in led and m.status == "member")

    def _agrees(self, found: Found, reference: ReferenceEntry) -> bool:
        if reference.means == "person" or (reference.kind == "pronoun" and reference.animacy == "person"):
            return _is_person(found)
        if reference.means == "state":
            return bool(found.link.actors)
        return True

    def _recent(self, index: int, reach: int, done: list[Resolved]) -> list[int]:
        """Earlier mentions in the order of preference: this sentence's subject side, then the last sentences' first mentions."""
        sentence = self._found[index].chunk.sentence
        here = [i for i in range(index) if self._found[i].chunk.sentence == sentence]
        order = sorted(here, key=lambda i: (done[i].found.chunk.preposition is not None, i))
        for back in range(1, reach + 1):
            there = [i for i in range(index) if self._found[i].chunk.sentence == sentence - back and not self._is_title(sentence - back)]
            order += sorted(there, key=lambda i: (done[i].found.chunk.preposition is not None, i))
        return order

    def _is_title(self, sentence: int) -> bool:
        return any(s.title for s in self._document.sentences if s.index == sentence)

    def _one(self, index: int, found: Found, reference: ReferenceEntry, done: list[Resolved]) -> int | None:
        if reference.kind == "description":
            return self._described(index, reference, done)
        order = self._recent(index, PERSON_REACH, done)
        if reference.animacy == "person":
            return next((i for i in order if _is_person(done[i].found) and done[i].found.link.kind == "actor"), None)
        if reference.number == "pl":
            sentence = found.chunk.sentence
            fits = [i for i in order if done[i].found.link.kind == "actor" and (_is_plural(done[i].found) or not _is_person(done[i].found))]
            here = [i for i in fits if self._found[i].chunk.sentence == sentence and done[i].found.chunk.preposition is None]
            plural = [i for i in fits if _is_plural(done[i].found)]
            return next(iter((*here, *plural, *fits)), None)
        things = (i for i in order if done[i].found.link.kind == "actor" and not _is_person(done[i].found))
        return next(things, None)

    def _described(self, index: int, reference: ReferenceEntry, done: list[Resolved]) -> int | None:
        order = self._by_recency(index, THING_REACH)
        means = reference.means
        if reference.possessive and reference.form[-1].removesuffix("nya") in self._relations:
            return self._other(index, done)
        if reference.possessive:
            people = [i for i in self._recent(index, PERSON_REACH, done) if done[i].found.link.kind == "actor"]
            return next((i for i in people if _is_person(done[i].found)), people[0] if people else None)
        if means == "person":
            return self._person_described(self._recent(index, THING_REACH, done), reference, done)
        if means in ("state", "government"):
            return next((i for i in order if _is_state(done[i].found, self._table) and not _is_person(done[i].found)), None) or next(
                (i for i in order if _is_state(done[i].found, self._table)), None
            )
        if means in ("organisation", "group", "party", "body"):
            fits = [i for i in order if done[i].found.link.kind == "actor" and done[i].found.link.how in ORGANISATION_HOW]
            wanted = [i for i in fits if not reference.sector or any(a.sector == reference.sector for a in done[i].found.link.actors)]
            return wanted[0] if wanted else (fits[0] if fits and not reference.sector else None)
        if means == "source":
            return next((i for i in self._by_recency(index, len(self._document.sentences)) if done[i].found.link.kind == "source"), None)
        if means == "place":
            order = self._by_recency(index, len(self._document.sentences))
            return next((i for i in order if self._is_territory(done[i].found)), None)
        if reference.sector:
            return next((i for i in order if any(a.sector == reference.sector for a in done[i].found.link.actors)), None)
        return None

    def _is_territory(self, found: Found) -> bool:
        """A territory is a place, or an entity with a claimant."""
        return found.link.kind == "place" or any(a.code in self._table.parents for a in found.link.actors)

    def _other(self, index: int, done: list[Resolved]) -> int | None:
        """ "tetangganya", "sekutunya": not the possessor, who stands first in the sentence, but the other state of the talk."""
        sentence = self._found[index].chunk.sentence
        possessors = [i for i in range(index) if self._found[i].chunk.sentence == sentence and done[i].found.link.actors]
        own = done[possessors[0]].found.link.actors[0].code if possessors else None
        weight: dict[str, tuple[float, int]] = {}
        for i in range(index):
            link = done[i].found.link
            if len(link.actors) == 1 and link.actors[0].code != own and link.actors[0].code in self._table.countries:
                near = FADING ** (sentence - self._found[i].chunk.sentence)
                weight[link.actors[0].code] = (weight.get(link.actors[0].code, (0.0, i))[0] + near, i)
        return max(weight.values())[1] if weight else None

    def _person_described(self, order: list[int], reference: ReferenceEntry, done: list[Resolved]) -> int | None:
        people = [i for i in order if _is_person(done[i].found) and done[i].found.link.kind == "actor"]
        if reference.office:
            with_office = [i for i in people if any(a.role == reference.office for a in done[i].found.link.actors)]
            return with_office[0] if with_office else None
        if reference.sector:
            fits = [i for i in people if any(a.sector == reference.sector for a in done[i].found.link.actors)]
            return fits[0] if fits else None
        return people[0] if people else None

    def _by_recency(self, index: int, reach: int) -> list[int]:
        sentence = self._found[index].chunk.sentence
        return [
            i
            for i in range(index - 1, -1, -1)
            if sentence - self._found[i].chunk.sentence <= reach and not self._is_title(self._found[i].chunk.sentence)
        ]

    def _several(self, index: int, reference: ReferenceEntry, done: list[Resolved]) -> tuple[int, ...]:
        """The last distinct actors that fit, as many as the phrase counts (two where it does not say)."""
        wanted = reference.count or 2
        if reference.means in ("state", "government", "side", "any"):
            return self._main_states(index, wanted, done)
        chosen: list[int] = []
        codes: set[str] = set()
        for i in self._by_recency(index, THING_REACH):
            found = done[i].found
            if reference.means == "person" and not _is_person(found):
                continue
            fresh = [a.code for a in found.link.actors if a.code not in codes]
            if found.link.kind == "actor" and len(found.link.actors) == 1 and fresh:
                chosen.append(i)
                codes.update(fresh)
            if len(chosen) == wanted:
                return tuple(reversed(chosen))
        return tuple(reversed(chosen)) if len(chosen) >= 2 and not reference.count else ()

    def _main_states(self, index: int, wanted: int, done: list[Resolved]) -> tuple[int, ...]:
        """The actors that the text before speaks of most, near sentences weighing more."""
        weight: dict[str, float] = {}
        latest: dict[str, int] = {}
        sentence = self._found[index].chunk.sentence
        for i in range(index):
            link = done[i].found.link
            if link.kind != "actor" or len(link.actors) != 1 or self._is_title(self._found[i].chunk.sentence):
                continue
            code = link.actors[0].code
            weight[code] = weight.get(code, 0.0) + FADING ** (sentence - self._found[i].chunk.sentence)
            latest[code] = i
        ranked = sorted(weight, key=lambda c: -weight[c])[:wanted]
        return tuple(sorted(latest[c] for c in ranked)) if len(ranked) == wanted else ()

    def _filled(self, found: Found, antecedents: Sequence[Found]) -> Found:
        actors: list[Actor] = []
        reference = found.reference
        if all(a.link.kind == "source" for a in antecedents):
            return replace(found, link=Link("source", (), "description"))
        for antecedent in antecedents:
            for actor in antecedent.link.actors:
                actors.append(self._seen_as(actor, reference))
        how = "pronoun" if reference is not None and reference.kind == "pronoun" else "description"
        role = antecedents[0].link.role if len(antecedents) == 1 else None
        name = antecedents[0].link.person_name if len(antecedents) == 1 and not (reference and reference.means in STATE_MEANS[:2]) else None
        if found.link.patron is not None:
            actors = [Actor(a.code, "GOV", self._table.countries[a.code]["en"]) for a in actors if a.code in self._table.countries]
            role, name = None, None
        return replace(found, link=Link("actor", tuple(dict.fromkeys(actors)), how, (), None, role, False, name, found.link.patron))

    def _seen_as(self, actor: Actor, reference: ReferenceEntry | None) -> Actor:
        """ "negaranya" of a president is the state: the code stays, the sector is what the description says."""
        if reference is None or reference.kind != "description" or reference.means not in ("state", "government", "body"):
            return actor
        if actor.code in self._table.countries and (actor.role or reference.sector):
            return Actor(actor.code, reference.sector or "GOV", self._table.countries[actor.code]["en"])
        return actor
