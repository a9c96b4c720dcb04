"""Gives role nouns without a state ("the army", "Menteri Perhubungan X") the state or group of the article that they most likely mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from haluan.coding.antecedents import UNIONS
from haluan.coding.found import Found
from haluan.coding.likeness import Likeness
from haluan.coding.linking import DATELINE_WEIGHT, FORMER_SECTOR, THING, VAGUE_SECTORS, Background, Link, Linker, covers_date, remember
from haluan.coding.states import BYSTANDERS, FIGHTERS, NOBODY, Ground, Noun, Seen, Ties, features, nobody, weigh
from haluan.types.coding import Actor, Candidate
from haluan.types.document import Document
from haluan.types.knowledge import ActorTable, LanguagePack, TitleEntry
from haluan.types.reading import Reading

# The reader's word for an actor counts from this score on.
READER_ACTOR = 0.5
# A stranger takes a state from this probability on. Of those between .5 and .6 in 102 articles that the reader was not trained on 21 are right,
# 2 wrong and 8 nobody's; in the development articles 3 right, 3 wrong and 13 nobody's.
SURE_STRANGER = 0.5
# An organisation of a name alone from this on.
SURE_NAMED = 0.6
# A sector that the reader gives less than this is not believed.
SURE_SECTOR = 0.5
# The reader's class for those whose code needs no sector, organisations above all.
NO_SECTOR = "-"
# The reader's class for names of places.
PLACE_NAME = "LOC"
# Below this score a tie that the reader sees tells nothing.
LEAST_TIE = 0.05
# One person of a state holds such an office at a time.
SINGLE_OFFICES = frozenset(
    {"president", "prime_minister", "monarch", "foreign_minister", "defence_minister", "interior_minister", "finance_minister"}
)
# What somebody may be said to lead, and in how many words behind its name.
LED_SORTS = frozenset({"group", "organisation", "party", "body"})
MAX_LED_GAP = 6
# In how many characters and words beside a noun for fighters its side is told.
MAX_SIDING = 40
LOYAL_WORDS = 4
# Offices that groups and organisations give as states do.
LED_OFFICES = frozenset({"spokesperson", "organisation_head", "party_leader", "leader", "deputy"})
# What a definite description may mean that is somebody's body and not the thing named before ("the army").
BODY_MEANS = ("government", "body", "group")


class StateFinder:
    """Finds whom role nouns without a state mean in articles of one language."""

    def __init__(self, pack: LanguagePack, actors: ActorTable, linker: Linker) -> None:
        self._pack = pack
        self._actors = actors
        self._linker = linker
        self.sure_stranger = SURE_STRANGER

    @cached_property
    def _likeness(self) -> Likeness:
        return Likeness(self._actors.persons.values())

    def give(self, found: Sequence[Found], document: Document, background: Background) -> list[Found]:
        """The mentions with states or groups for role nouns; for references only as what they mean if they go back to nobody."""
        result = list(found)
        for i, options in self.options(found, document, background).items():
            ranked = weigh(options)
            title = self._stateless(found[i])
            if title is not None and title.sector in BYSTANDERS and not title.body and self._is_counted(found[i]):  # "18 civilians were killed"
                scene = self._scene(found[i], found, states=False)
                ranked = ((scene, 1.0), *((c, p) for c, p in ranked if c != scene)) if scene is not None else ranked
            if title is None or not ranked:
                continue
            known = self._linker.told(name, background) if (name := found[i].link.person_name) else None
            if known is not None and known.code in options:  # whom the article has told the state of before
                ranked = ((known.code, 1.0), *(r for r in ranked if r[0] != known.code))
            link = self._stated(found[i], title, ranked, background)
            refers = found[i].link.kind == "reference"
            if title.named and ranked[0][1] < max(SURE_NAMED, self.sure_stranger):  # an organisation of a name alone may be anybody's
                continue
            result[i] = replace(found[i], fallback=link) if refers else replace(found[i], link=link)
        return result

    def _is_desk(self, background: Background) -> bool:
        """Whether the dateline's state is only where the reporter sits: the article names others, and it nowhere else ("NAIROBI (Reuters)")."""
        told = [n for code, n in background.states.items() if code != background.dateline and code in self._actors.countries]
        return background.states.get(background.dateline or "", 0) <= DATELINE_WEIGHT and max(told, default=0) > 1

    def _scene(self, noun: Found, found: Sequence[Found], states: bool = True) -> str | None:
        """The state of the place, or with `states` also the state itself, where a noun's sentence, or else the one before, has something happen."""
        for sentence in (noun.chunk.sentence, noun.chunk.sentence - 1):
            here = [f for f in found if f.chunk.sentence == sentence and f is not noun]
            located = [f for f in here if f.chunk.preposition in self._pack.grammar.locatives and not f.chunk.possessive]
            for group in (located, here):
                codes = set(self._told_places(group, states and group is located))
                if len(codes) == 1:
                    return codes.pop()
        return None

    def _main_scene(self, found: Sequence[Found]) -> str | None:
        """The state in which more of the article's places lie than in any other."""
        ranked = Counter(self._told_places(found, False)).most_common(2)
        return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else None

    def _told_places(self, group: Sequence[Found], states: bool) -> list[str]:
        """The states in which the places of some mentions lie; with `states` also those that are named themselves, or by their capitals."""
        told = [f.link.place.country for f in group if f.link.kind == "place" and f.link.place is not None]
        if states:
            told += [a.code for f in group if f.link.how in ("country", "capital") for a in f.link.actors]
        return [c for c in told if c is not None and c in self._actors.countries]

    def place(self, found: Sequence[Found], document: Document, background: Background) -> list[Found]:
        """The mentions with states for people and groups of the text without office, where one is likely enough."""
        result = list(found)
        told = self._together(self.stranger_options(found, document, background), found)
        for i, ranked in told.items():
            whose = self._affiliation(i, found, document)
            if whose is not None:
                actor = replace(whose, name=found[i].link.person_name or whose.name, role=None, wikidata=None)
                result[i] = replace(found[i], link=replace(found[i].link, kind="actor", actors=(actor,), how="office"))
                continue
            if ranked[0][0] == NOBODY or ranked[0][1] < self.sure_stranger:
                continue
            same = [_sector_of(found[n]) for n in told if _is_same(found[n], found[i])] or [_sector_of(found[i])]
            title = TitleEntry((), "", None, max(same, key=same.count))
            result[i] = replace(found[i], link=self._stated(found[i], title, [r for r in ranked if r[0] != NOBODY], background))
        return result

    def _together(self, options: Mapping[int, Mapping[str, Mapping[str, float]]], found: Sequence[Found]) -> dict[int, tuple[tuple[str, float], ...]]:
        """Codes with their probability for each stranger; all mentions of one name have the mean of what speaks at each."""
        alone = {i: dict(weigh(o)) for i, o in options.items()}
        joint: dict[int, tuple[tuple[str, float], ...]] = {}
        for i, shares in alone.items():
            same = [alone[n] for n in alone if _is_same(found[n], found[i])] or [shares]
            codes = dict.fromkeys(code for other in same for code in other)
            joint[i] = tuple(sorted(((c, sum(o.get(c, 0.0) for o in same) / len(same)) for c in codes), key=lambda r: -r[1]))
        return joint

    def options(self, found: Sequence[Found], document: Document, background: Background) -> dict[int, dict[str, dict[str, float]]]:
        """For each role noun without a state (by its place in `found`) the codes that it may belong to, with what speaks for each."""
        nouns = {i: self._noun(i, f, title) for i, f in enumerate(found) if (title := self._stateless(f)) is not None}
        options = self._weighed(nouns, found, document, background)
        for i, weighed in options.items():
            title = self._stateless(found[i])
            regimes = [title.regime if title else None, *(t.regime for e in found[i].chunk.of("title") for t in e.titles)]
            ruled = self._ruled(next((r for r in regimes if r), None), background.date)
            barred = _rivals(found[i], found) if not ruled else frozenset(weighed) - ruled
            held = _last_holder(found[i], found[:i]) if not ruled else None
            barred |= weighed.keys() - {held} if held in weighed else frozenset()
            if title is not None and title.sector in FIGHTERS and self._is_loyal(found[i], document):
                barred |= weighed.keys() - self._actors.countries.keys()
            options[i] = {c: v for c, v in weighed.items() if c not in barred} or weighed
        return options

    def stranger_options(self, found: Sequence[Found], document: Document, background: Background) -> dict[int, dict[str, dict[str, float]]]:
        """For each person or group without office and state the codes that it may belong to, and NOBODY, with what speaks for each."""
        nouns = {i: replace(_noun(i, f, None), sector=_sector_of(f)) for i, f in enumerate(found) if _is_stranger(f)}
        options = self._weighed(nouns, found, document, background)
        return {i: {**o, NOBODY: nobody(nouns[i], o, dict(r.kinds) if (r := found[i].read) else {})} for i, o in options.items()}

    def _weighed(
        self, nouns: Mapping[int, Noun], found: Sequence[Found], document: Document, background: Background
    ) -> dict[int, dict[str, dict[str, float]]]:
        if not nouns:
            return {}
        ground, seen = self._ground(document, background, found), self._seen(found)
        sentences = {s.index: s for s in document.sentences}
        ties = _Ties(found, document.readings)
        codes = {*ground.counts, *(m.code for m in seen)}
        options: dict[int, dict[str, dict[str, float]]] = {}
        for i, noun in nouns.items():
            name = found[i].link.person_name
            names = self._likeness.scores(name, codes) if name else {}
            sentence = sentences[noun.sentence]
            phrase = sentence.words[noun.start : noun.end + self._pack.grammar.title_before_country]
            local = any(w.lower in self._pack.grammar.local for w in phrase)
            noun = replace(noun, scene=self._scene(found[i], found), local=local)
            options[i] = features(noun, seen, ground, sentence, ties.of(i, names))
        return options

    def _affiliation(self, index: int, found: Sequence[Found], document: Document) -> Actor | None:
        """The actor of whom the text says that a person is one ("Ali Rahman of HRW", "Lina dari KontraS"), or None."""
        if found[index].link.person_name is None:
            return None
        led = self._led(found[index - 1], found[index], document) if index else None
        if led is not None or index + 1 >= len(found):
            return led
        one, two = found[index], found[index + 1]
        if one.chunk.sentence != two.chunk.sentence or two.link.kind != "actor" or len(two.link.actors) != 1 or two.link.person_name:
            return None
        gap = document.sentences[one.chunk.sentence].words[one.chunk.end : two.chunk.start]
        return two.link.actors[0] if len(gap) == 1 and gap[0].lower in self._pack.grammar.genitive else None

    def _led(self, body: Found, leader: Found, document: Document) -> Actor | None:
        """The group or body that the words say a person to lead ("the federation ANDI, headed by Ana Ruiz", "koalisi yang dipimpin Budi")."""
        link = body.link
        led = link.how in LED_SORTS or (link.role is not None and (link.role.body or link.role.group))
        if not led or link.kind != "actor" or len(link.actors) != 1 or body.chunk.sentence != leader.chunk.sentence:
            return None
        words = document.sentences[leader.chunk.sentence].words
        gap = [w.lower for w in words[body.chunk.end : leader.chunk.start]]
        while gap and gap[-1] in self._pack.grammar.agent:
            gap.pop()
        ends = {tuple(gap[-n:]) for n in range(1, 4)} | {(*gap[-n:], words[leader.chunk.start - 1].lower) for n in range(1, 3)}
        passive = any(t.kind == "leads" and t.form == "passive" for end in ends for t in self._pack.bonds.cues.get(end, ()))
        return link.actors[0] if passive and len(gap) <= MAX_LED_GAP else None

    def kind_of(self, found: Found) -> str:
        """The class of a role noun without a state by which it is weighed; "" of anything else."""
        title = self._stateless(found)
        return self._noun(0, found, title).kind if title is not None else ""

    def _stateless(self, found: Found) -> TitleEntry | None:
        """The role noun of a phrase that somebody acts by and that names no state, or None."""
        title, entry = found.link.role, found.reference
        if title is not None and title.sector in UNIONS:  # "the secretary-general", "inspectors": of no state
            return None
        if found.link.needs_state and title is not None and not title.voice:
            known = title.alone or found.link.person_name or found.link.kind == "reference" or _is_read_as_actor(found)
            known = known or (title.group and self._is_counted(found))
            return title if known else None
        if entry is None or entry.kind != "description" or entry.possessive or entry.sector is None or entry.means not in BODY_MEANS:
            return None
        return TitleEntry(entry.form, " ".join(entry.form), entry.office, entry.sector, entry.means == "group")

    def _is_loyal(self, found: Found, document: Document) -> bool:
        """Whether a word beside a noun for fighters puts them on the state's side ("pro-government militia", "milisi pro-pemerintah")."""
        element = found.chunk.elements[0] if found.chunk.elements else found.chunk
        if self._pack.grammar.title_before_country:
            behind = document.text[element.span.end : element.span.end + MAX_SIDING].lower().split()
            return bool(behind) and behind[0].strip(".,") in self._pack.grammar.loyal
        before = document.text[max(0, element.span.start - MAX_SIDING) : element.span.end].lower().split()
        return any(w in self._pack.grammar.loyal for w in before[-LOYAL_WORDS:])

    def _is_counted(self, found: Found) -> bool:
        """Whether a number or a counting word stands before the phrase's noun ("94 orang", "several men")."""
        chunk = found.chunk
        first = chunk.elements[0].span.start - chunk.span.start
        return any(w[0].isdigit() or w in self._pack.grammar.counting for w in chunk.text[:first].lower().split())

    def _noun(self, index: int, found: Found, title: TitleEntry) -> Noun:
        """A role noun as the weighing sees it."""
        leads = title.office in LED_OFFICES and title.sector in VAGUE_SECTORS
        return replace(_noun(index, found, title), leads=leads, hints=frozenset(found.link.hints))

    def _ground(self, document: Document, background: Background, found: Sequence[Found]) -> Ground:
        grammar, speech = self._pack.grammar, self._pack.speech
        says = {phrase[0] for phrase in speech.before if len(phrase) == 1}
        return Ground(
            {c: n for c, n in background.states.items() if c in self._actors.countries},
            background.dateline,
            self._pack.home,
            frozenset(s.index for s in document.sentences if s.title),
            grammar.locatives,
            speech.complementisers | says,
            grammar.conjunctions,
            self._is_desk(background),
            self._main_scene(found),
            {s.index: s.paragraph for s in document.sentences},
        )

    def _state_of(self, code: str) -> str | None:
        """The state of a code: itself, or the one in which a group is at home."""
        body = self._actors.organisations.get(code)
        return code if code in self._actors.countries or body is None else body.country

    def _seen(self, found: Sequence[Found]) -> list[Seen]:
        """The mentions that stand for one state each, for a group (and so for its state), or for a place in one."""
        seen: list[Seen] = []
        for i, f in enumerate(found):
            link, chunk = f.link, f.chunk
            codes: set[str | None] = {a.code for a in link.actors} or ({link.place.country} if link.place is not None else set())
            code = codes.pop() if len(codes) == 1 else None
            if code is None or link.needs_state:
                continue
            sectors = frozenset(a.sector for a in link.actors)
            owner = bool(link.actors) and chunk.possessive
            state = self._state_of(code)
            told = Seen(
                i, chunk.sentence, chunk.start, chunk.end, state or code, sectors, link.kind == "place", chunk.preposition, owner,
                link.person_name is not None,
            )  # fmt: skip
            if state is not None and state in self._actors.countries:
                seen.append(told)
            if code not in self._actors.countries:
                seen.append(replace(told, code=code, group=True))
        return seen

    def _ruled(self, regime: str | None, date: str | None) -> frozenset[str]:
        """The states that had the rule which a noun tells ("junta") on the article's date; empty where the noun tells none."""
        spans = self._actors.regimes.get(regime or "", ())
        return frozenset(code for code, since, until in spans if date is None or covers_date(since, until, date))

    def _stated(self, found: Found, title: TitleEntry, ranked: Sequence[tuple[str, float]], background: Background) -> Link:
        vague = title.sector is None or title.office == "head_of_state"
        former = not (title.group or title.body) and any(e.modifier is not None and e.modifier.effect == "former" for e in found.chunk.elements)
        sector = FORMER_SECTOR if former else (read_sector(found) if vague else None) or title.sector or "GOV"
        group = self._actors.organisations.get(ranked[0][0])
        if group is not None and title.sector in VAGUE_SECTORS and not former:  # "a spokesman" of a group
            sector = group.sector or sector
        name = found.link.person_name
        actor = Actor(ranked[0][0], sector, name or self._linker.state_name(ranked[0][0]), title.office)
        weighed = tuple(Candidate(Actor(c, sector, self._linker.state_name(c)), round(p, 3), "neighbourhood") for c, p in ranked[:3])
        link = replace(found.link, kind="actor", actors=(actor,), how="description", needs_state=False, candidates=weighed, role=title)
        if found.link.kind != "reference":
            remember(link, background, 0)
        return link


@dataclass(frozen=True, slots=True)
class _Tie:
    """How strongly the reader holds two mentions together, in each of the ways that Ties tells."""

    other: float = 0.0
    same: float = 0.0
    teller: float = 0.0
    told: float = 0.0
    linked: float = 0.0

    def most(self, tie: _Tie) -> _Tie:
        """The stronger of both in each way."""
        return _Tie(*(max(getattr(self, n), getattr(tie, n)) for n in ("other", "same", "teller", "told", "linked")))


class _Ties:
    """What the reader's windows say of each pair of mentions."""

    def __init__(self, found: Sequence[Found], readings: Sequence[Reading]) -> None:
        self._ties: dict[int, dict[int, _Tie]] = {}
        places: dict[tuple[int, int], list[int]] = {}
        for i, f in enumerate(found):
            if f.reader_index is not None:
                places.setdefault(f.reader_index, []).append(i)
        for window, reading in enumerate(readings):
            triggers: dict[int, list[tuple[int, float, float, float]]] = {}
            for role in reading.roles:
                for i in places.get((window, role.mention), ()):
                    triggers.setdefault(role.trigger, []).append((i, role.actor, role.recipient, role.said_by))
            for roles in triggers.values():
                self._add_roles(roles)
            for reference in reading.references:
                for i in places.get((window, reference.mention), ()):
                    for j in places.get((window, reference.antecedent), ()):
                        self._add(i, j, _Tie(linked=reference.score))
                        self._add(j, i, _Tie(linked=reference.score))

    def _add_roles(self, roles: Sequence[tuple[int, float, float, float]]) -> None:
        for i, actor, recipient, said_by in roles:
            for j, actor_too, recipient_too, _ in roles:
                if i != j:
                    other = max(actor * recipient_too, recipient * actor_too)
                    same = max(actor * actor_too, recipient * recipient_too)
                    self._add(i, j, _Tie(other, same, said_by * actor_too, said_by * recipient_too))

    def _add(self, one: int, two: int, tie: _Tie) -> None:
        row = self._ties.setdefault(one, {})
        row[two] = row.get(two, _Tie()).most(tie)

    def of(self, index: int, names: Mapping[str, float]) -> Ties:
        """The ties of one mention."""
        row = self._ties.get(index, {})
        told = {name: {j: getattr(t, name) for j, t in row.items() if getattr(t, name) >= LEAST_TIE} for name in _Tie.__slots__}
        return Ties(told["other"], told["same"], told["teller"], told["told"], told["linked"], names)


def _noun(index: int, found: Found, title: TitleEntry | None) -> Noun:
    chunk, named = found.chunk, found.link.person_name is not None
    sector, body = (title.sector, title.body) if title is not None else (None, False)
    return Noun(index, chunk.sentence, chunk.start, chunk.end, sector, chunk.preposition, named, body, title is None)


def _is_stranger(found: Found) -> bool:
    """Whether a phrase tells somebody who acts, as the reader sees it, without an office, a role noun or a name of the tables."""
    link, read = found.link, found.read
    if read is None or read.name == PLACE_NAME or found.chunk.of("place") or link.how == THING:
        return False
    if read.sectors and read.sectors[0][0] == NO_SECTOR and read.sectors[0][1] >= SURE_SECTOR:  # "allies", "aid organisations": of no state
        return False
    return link.kind == "unknown" and link.role is None and not link.candidates and found.reference is None and _is_read_as_actor(found)


def _is_same(one: Found, two: Found) -> bool:
    """Whether two strangers have one name."""
    return one.link.person_name is not None and one.link.person_name == two.link.person_name


def _sector_of(found: Found) -> str:
    """The sector that the reader sees in a phrase; where it is not sure of one, somebody is a civilian."""
    return read_sector(found) or "CVL"


def read_sector(found: Found) -> str | None:
    """The sector that the reader sees in a phrase, if it is sure of one."""
    sector, sure = found.read.sectors[0] if found.read is not None and found.read.sectors else (NO_SECTOR, 1.0)
    return sector if sure >= SURE_SECTOR and sector != NO_SECTOR else None


def _rivals(found: Found, others: Sequence[Found]) -> frozenset[str]:
    """States whose holder of the same single office is somebody else that the article names: two foreign ministers are of two states."""
    name, role = found.link.person_name, found.link.role
    if name is None or role is None or role.office not in SINGLE_OFFICES:
        return frozenset()
    return frozenset(
        a.code for o in others for a in o.link.actors if a.role == role.office and o.link.person_name and a.name.split()[-1] != name.split()[-1]
    )


def _last_holder(found: Found, before: Sequence[Found]) -> str | None:
    """The state of the one person named before who holds the single office that a phrase tells without a name ("the chancellor")."""
    role = found.link.role
    if role is None or role.office not in SINGLE_OFFICES or found.link.person_name:
        return None
    codes = {a.code for f in before if f.link.person_name for a in f.link.actors if a.role == role.office}
    return codes.pop() if len(codes) == 1 else None


def _is_read_as_actor(found: Found) -> bool:
    """Whether the reader holds the phrase for an actor."""
    return found.read is not None and dict(found.read.kinds).get("actor", 0.0) >= READER_ACTOR
