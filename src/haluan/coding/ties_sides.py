"""Who may stand in a standing relation: the mentions of a sentence and the names within their phrases, sorted by what they can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from haluan.coding.chunks import Chunk
from haluan.coding.elements import Element, named_actor
from haluan.coding.frames import RoleFinder
from haluan.coding.mentions import Found
from haluan.coding.stating import read_sector
from haluan.types.coding import Actor, RelationKind
from haluan.types.document import Sentence
from haluan.types.knowledge import ActorTable, LanguagePack, TieWord
from haluan.words import PhraseIndex

# A party stands at most so many words from the word that tells the relation.
REACH = 22
# Sorts of sides (see Side.sort) that somebody can lead or belong to, that act, and that each kind of relation can have as subject and as object.
PARTIES = frozenset({"bloc", "group", "party", "organ", "name"})
ACTORS = frozenset({"person", "state", "bloc", "group", "party", "organ", "people"})
SUBJECTS: Mapping[str, frozenset[str]] = {
    "leads": frozenset({"person", "state", "organ", "people", "name", "bloc", "group", "party"}),
    "led_by": frozenset({"bloc", "group", "party", "organ", "people", "name"}),
    "member_of": ACTORS | {"name"},
    "ally_of": ACTORS,
    "controls": ACTORS - {"bloc"},
    "recognises": frozenset({"state", "person", "organ"}),
    "part_of": frozenset({"group", "party", "organ", "people", "name", "place", "bloc"}),
}
OBJECTS: Mapping[str, frozenset[str]] = {
    "leads": PARTIES | {"people"},
    "led_by": ACTORS,
    "member_of": PARTIES,
    "ally_of": ACTORS,
    "controls": frozenset({"place", "state"}),
    "recognises": frozenset({"state", "group", "organ", "person", "place"}),
    "part_of": frozenset({"bloc", "group", "party", "organ", "state", "name"}),
}
# Bodies that are no state, though a country's name or a description is all that is known of them ("the Irish Farmers' Association").
UNOFFICIAL = frozenset({"LAB", "BUS", "CVL", "REL", "NGO", "EDU", "MED", "AGR", "SOC"})
# Bodies of a state that are told by a description ("head of the National Police").
OFFICIAL = frozenset({"COP", "MIL", "LEG", "JUD", "SPY"})
PARTISAN = frozenset({"PTY", "OPP"})
# The form of what only the reader sees.
READ = "read"
# Relations that somebody can have to a body of which only the name is known.
PERSONAL = frozenset({"leads", "member_of", "part_of", "led_by"})
# Grounds on which a phrase with a name that no table knows was linked.
BY_WORDS = frozenset({"description", "office", "surname"})
# Marks that part an apposition from what it describes.
APPOSING = frozenset({",", "(", "-", "–", "—"})
# Grounds on which a phrase was linked (Link.how) of those that refer to somebody named before.
REFERRING = frozenset({"pronoun", "description", "speaker", "surname"})


@dataclass(frozen=True, slots=True)
class Side:
    """One who may stand in a relation: a mention (`position`), or a name inside its phrase (`inner`), at words [start, end) of a sentence.

    `first` and `last` span the list that it belongs to ("A, B, and C"); `sort` is person, state, bloc, group, party, organ, people, place or
    name; `preposition` the word before it; `of_people` tells a name inside a phrase for people ("Rwandan soldiers").
    `how` tells on what ground the phrase was linked, `named` that it holds a person's name;
    `sector` is what the reader sees in a phrase that no table knows; `supposed`: its actor is known by its words and, it is supposed, its state;
    `doubtful`: it is a person by an unknown name alone, which could as well be a body's ("Azimio").
    """

    position: int
    sentence: int
    start: int
    end: int
    first: int
    last: int
    actors: tuple[Actor, ...]
    sort: str
    preposition: str | None = None
    inner: bool = False
    text: str = ""
    referring: bool = False
    possessive: bool = False
    of_people: bool = False
    sector: str | None = None
    supposed: bool = False
    how: str = ""
    named: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """A possible relation between two sides, told by words [start, end) of a sentence, with what speaks for it."""

    kind: RelationKind
    subject: Side
    object: Side
    sentence: int
    start: int
    end: int
    form: str
    features: Mapping[str, float] = field(default_factory=dict)

    @property
    def stated(self) -> bool:
        """Whether a verb or copula says it, so that a negation or a plan around counts; else it is taken for granted."""
        return self.form not in ("noun", READ) or "head copula" in self.features


@dataclass(frozen=True, slots=True)
class Hit:
    """A word that may tell a relation, where it stands; `owned` if its other party is told by a possessive."""

    word: TieWord
    start: int
    end: int
    owned: bool


class SideFinder:
    """Finds who may stand in relations of sentences of one language."""

    def __init__(self, pack: LanguagePack, actors: ActorTable, roles: RoleFinder) -> None:
        self._pack = pack
        self._actors = actors
        self._roles = roles
        self._states = {code: row["en"] for code, row in actors.countries.items()}
        self._blocs = frozenset(m.organisation for m in actors.memberships)
        nouns = {words: True for words, tells in pack.bonds.cues.items() if any(t.form == "noun" and t.kind in PERSONAL for t in tells)}
        self._nouns = PhraseIndex(nouns)

    def sides(self, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> list[Side]:
        """All who may stand in a relation that a sentence tells, by mention: each, what its title names, and the names within its phrase."""
        sides: list[Side] = []
        for position, found in here:
            chunk = found.chunk
            joined = self._roles.joined(sentence, here, (position,)) or (position,)
            group = [f.chunk for i, f in here if i in joined] or [chunk]
            first, last = min(c.start for c in group), max(c.end for c in group)
            sort = self._sort(found)
            if sort is not None:
                actors = found.link.actors
                if not actors and found.link.place is not None and found.link.place.country:
                    actors = (Actor(found.link.place.country, None, found.link.place.name),)
                referring = found.link.how in REFERRING and not chunk.of("name", "person")
                preposition = chunk.preposition
                side = Side(position, sentence.index, chunk.start, chunk.end, first, last, actors, sort, preposition)
                read = read_sector(found) if not actors else None
                side = replace(side, text=chunk.text, referring=referring, possessive=chunk.possessive, sector=read)
                sides.append(replace(side, how=found.link.how if found.read is not None else "unread", named=found.link.person_name is not None))
                sides[-1] = replace(sides[-1], doubtful=self._is_doubtful(found, sort))
                sides += self._entitled(position, sentence, found, here)
            if len(chunk.elements) > 1:
                for element in chunk.elements:
                    if element.names:
                        actor = named_actor(element)
                        inner = self._actor_sort(actor, element.names[0].how)
                        span = (element.start, element.end)
                        people = sort in ("people", "person")
                        sides.append(Side(position, sentence.index, *span, *span, (actor,), inner, inner=True, text=element.text, of_people=people))
                    elif sort == "person":
                        sides += self._bodies(position, sentence, found, element)
        return sides

    def _bodies(self, position: int, sentence: Sentence, found: Found, element: Element) -> list[Side]:
        """A body without a name of the tables inside a person's phrase: "Frente Cívico leader Ana Paz", "Ketua Serikat Buruh Budi Anwar"."""
        link, span = found.link, (element.start, element.end)
        titles = found.chunk.of("title")
        if element.kind == "unknown" and titles and element.text != link.person_name and link.person_name is not None:
            if self._everyday(element.text):
                return []
            return [Side(position, sentence.index, *span, *span, (), "name", inner=True, text=element.text)]
        body = next((t for t in element.titles if t.body), None)
        if element.kind == "title" and body is not None and link.person_name and link.actors and len(titles) > 1:
            actor = Actor(link.actors[0].code, body.sector, element.text)
            return [Side(position, sentence.index, *span, *span, (actor,), "organ", inner=True, text=element.text)]
        return []

    def _entitled(self, position: int, sentence: Sentence, found: Found, here: Sequence[tuple[int, Found]]) -> list[Side]:
        """The body behind a title that opens a phrase without a person: "…, ketua Asosiasi Petani Garam", "head of the National Police"."""
        link, chunk, words = found.link, found.chunk, sentence.words
        small = self._pack.bonds.fillers | self._pack.grammar.articles | self._pack.grammar.genitive
        if chunk.of("person") or any(e.names for e in chunk.elements) or (link.person_name and not self._apposed(chunk, sentence, here)):
            return []
        at = next((n for n in range(chunk.start, chunk.end) if words[n].lower not in small), chunk.end)
        ends = [end for end, _ in self._nouns.matches_at(words, at) if end < chunk.end]
        start = next((n for n in range(max(ends), chunk.end) if words[n].lower not in small), chunk.end) if ends else chunk.end
        rest = words[start : chunk.end]
        body = any(t.body for e in chunk.of("title") for t in e.titles) or any(w.text[:1].isupper() for w in rest)
        if not rest or not body or (len(rest) == 1 and self._everyday(rest[0].text)):
            return []
        text = " ".join(w.text for w in rest)
        actors = tuple(Actor(a.code, a.sector, text) for a in link.actors[:1])
        sort = "name" if not actors else "party" if actors[0].sector in PARTISAN else "organ"
        return [Side(position, sentence.index, start, chunk.end, start, chunk.end, actors, sort, inner=True, text=text)]

    def _apposed(self, chunk: Chunk, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> bool:
        """Whether a phrase stands beside a person's name with only a comma between: "Avi Doron, ketua Rumah Bersama"."""
        words = sentence.words
        for _, other in here:
            if other.chunk is chunk or not other.link.person_name:
                continue
            before = other.chunk.end == chunk.start - 1 and words[chunk.start - 1].text in APPOSING
            behind = other.chunk.start == chunk.end + 1 and words[chunk.end].text in APPOSING
            if before or behind:
                return True
        return False

    def _is_doubtful(self, found: Found, sort: str) -> bool:
        """Whether a phrase is a person by an unknown name alone."""
        chunk = found.chunk
        known = found.link.how not in BY_WORDS and found.link.kind != "unknown"
        return sort == "person" and not known and not chunk.of("title", "person") and not chunk.possessive and found.reference is None

    def _sort(self, found: Found) -> str | None:
        link = found.link
        name = found.read.name if found.read is not None else None
        if link.kind == "source":
            return None
        if link.kind == "unknown":
            if found.read is None and self._everyday(link.person_name or ""):
                return None
            return {"PER": "person", "ORG": "name", "LOC": "place"}.get(name or "", "name" if found.read is not None or link.person_name else None)
        if name == "ORG" and link.actors and link.how in BY_WORDS and link.person_name:
            return "party" if link.actors[0].sector in PARTISAN else "organ"  # "Partai Kebebasan Baru" is no man of that name
        if link.person_name or found.chunk.of("person"):
            return "person"
        if link.actors:
            if link.how in ("office", "surname", "speaker") or (link.role is not None and link.role.office is not None and not link.role.body):
                return "person"
            if link.role is not None and link.role.group:
                return "people"
            sort = self._actor_sort(link.actors[0], link.how)
            means = found.reference.means if found.reference is not None else ""
            body = means in ("government", "body", "group", "organisation") or (link.role is not None and link.role.body)
            return "organ" if sort == "state" and body else sort
        return "place" if link.kind == "place" else None

    def _everyday(self, name: str) -> bool:
        """Whether what stands as a name is a word of the language ("Setelah" at a sentence's beginning)."""
        word = name.lower()
        return word in self._pack.common or word in self._pack.grammar.function_words

    def _actor_sort(self, actor: Actor, how: str) -> str:
        if actor.code in self._blocs or actor.sector == "IGO":
            return "bloc"
        if actor.code not in self._actors.countries:
            return "group"
        if how == "party" or actor.sector in PARTISAN:
            return "party"
        if actor.sector in UNOFFICIAL or (how == "description" and actor.sector in OFFICIAL):
            return "organ"
        if how in ("country", "capital", "demonym", "metonym", "alias"):
            return "state"
        return "organ" if how == "body" or actor.name != self._states[actor.code] else "state"


def distance(hit: Hit, side: Side, sentence: Sentence) -> int:
    """Words between a word and a side's list; 0 where the side holds it; a side of another sentence is as far as can be."""
    if side.sentence != sentence.index:
        return REACH
    if side.last <= hit.start:
        return hit.start - side.last
    return max(0, side.first - hit.end)
