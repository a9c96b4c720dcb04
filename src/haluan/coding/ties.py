"""Candidates of standing relations: pairs of phrases beside a word that may tell one, with the features by which they are weighed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from haluan.coding.elements import Element, named_actor
from haluan.coding.frames import RoleFinder
from haluan.coding.mentions import Found
from haluan.coding.stating import read_sector
from haluan.coding.ties_tree import governors, path, top
from haluan.types.coding import Actor, RelationKind
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import ActorTable, LanguagePack, TieWord
from haluan.words import PhraseIndex

# A party stands at most so many words from the word that tells the relation, and was named at most so many sentences before.
REACH = 22
BACK = 2
# Between "its leader" and his name stand at most so many words.
OWNED_GAP = 3
# Of words that are no small ones so many leave a construction what it is ("X, the exiled former leader of Y").
PLAIN_GAP = 3
# Of those named in sentences before, the last so many are considered.
MAX_BACK = 4
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
# How far a side stands from the word, in classes: (words at most, the class's name in features); and the name of what is farther.
DISTANCES = ((0, "0"), (1, "1"), (3, "3"), (7, "7"))
FARTHER = "8"
# Marks that part what stands beside a word from it, with and without the bracket that closes; those that end a clause.
PARTING = frozenset({",", "(", "-", "–", "—"})
CLOSING = ")"
STOPS = frozenset({";", ":"})
# Sorts of sides in sentences before that a noun or a possessive may take up.
TAKEN_UP = PARTIES | {"state", "people"}
# Offices of those who lead a body that is no state.
LEADING = frozenset({"leader", "party_leader", "organisation_head"})
# Relations that somebody can have to a body of which only the name is known.
PERSONAL = frozenset({"leads", "member_of", "part_of", "led_by"})
# An observer in this organisation is not a state of its own that nobody could control.
WORLD = "UN"
# Grounds on which a phrase was linked (Link.how): of those whose "its" owns what a word tells, and of those that refer to somebody named before.
OWNERS = frozenset({"pronoun", "description"})
REFERRING = frozenset({"pronoun", "description", "speaker", "surname"})


@dataclass(frozen=True, slots=True)
class Side:
    """One who may stand in a relation: a mention (`position`), or a name inside its phrase (`inner`), at words [start, end) of a sentence.

    `first` and `last` span the list that it belongs to ("A, B, and C"); `sort` is person, state, bloc, group, party, organ, people, place or
    name; `preposition` the word before it; `of_people` tells a name inside a phrase for people ("Rwandan soldiers").
    `how` tells on what ground the phrase was linked, `named` that it holds a person's name;
    `sector` is what the reader sees in a phrase that no table knows; `supposed`: its actor is known by its words and, it is supposed, its state.
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
        return self.form != "noun" or "head copula" in self.features


@dataclass(frozen=True, slots=True)
class _Hit:
    """A word that may tell a relation, where it stands; `owned` if its other party is told by a possessive."""

    word: TieWord
    start: int
    end: int
    owned: bool


class TieFinder:
    """Proposes relations of articles of one language."""

    def __init__(self, pack: LanguagePack, actors: ActorTable, roles: RoleFinder) -> None:
        self._pack = pack
        self._bonds = pack.bonds
        self._actors = actors
        self._roles = roles
        self._states = {code: row["en"] for code, row in actors.countries.items()}
        self._cues = PhraseIndex(dict(pack.bonds.cues))
        self._owners = frozenset(key[0] for key, entry in pack.references.items() if len(key) == 1 and entry.possessive and entry.kind == "pronoun")
        self._blocs = frozenset(m.organisation for m in actors.memberships)
        self._members = frozenset((m.member, m.organisation) for m in actors.memberships if not m.until and m.status == "member")
        self._sovereign = sovereign(actors)
        self._heads = frozenset(
            (person.name, office.country) for person in actors.persons.values() for office in person.offices if office.country not in actors.countries
        )
        self._leaders = frozenset(p.name for p in actors.persons.values() for o in p.offices if o.office in LEADING)

    def find(self, document: Document, found: Sequence[Found], grouped: Mapping[int, list[tuple[int, Found]]]) -> list[Tie]:
        """All candidates in text order; of several words that may tell one the nearest."""
        parents = governors(document)
        home = self._main_state(found)
        sides = {s.index: self._sides(s, grouped.get(s.index, [])) for s in document.sentences}
        ties: list[Tie] = []
        for sentence in document.sentences:
            hits = self._hits(sentence)
            here = sides[sentence.index]
            before = [x for n in range(max(0, sentence.index - BACK), sentence.index) for x in sides.get(n, ()) if not document.sentences[n].title]
            best: dict[tuple[str, int, int, int, int], tuple[int, Tie]] = {}
            for hit in hits:
                for tie in self._at(sentence, hit, here, before, parents.get(sentence.index, ()), home):
                    key = (tie.kind, tie.subject.position, tie.subject.start, tie.object.position, tie.object.start)
                    far = _far(hit, tie.subject, sentence) + _far(hit, tie.object, sentence)
                    if key not in best or far < best[key][0]:
                        best[key] = (far, tie)
            ties += [t for _, t in best.values()]
        return ties

    def _main_state(self, found: Sequence[Found]) -> str | None:
        """The state whose people and bodies an article names most often."""
        told = Counter(state for f in found for a in f.link.actors if (state := self._state(a.code)) is not None)
        return told.most_common(1)[0][0] if told else None

    def _state(self, code: str) -> str | None:
        """The state of a code: itself, or the one in which an organisation is at home."""
        body = self._actors.organisations.get(code)
        state = code if body is None else body.country
        return state if state in self._states else None

    def state_name(self, code: str) -> str | None:
        """The name of a state by its code; None of what is no state."""
        return self._states.get(code)

    def _state_of(self, side: Side) -> str | None:
        return next((state for a in side.actors if (state := self._state(a.code)) is not None), None)

    # --- words that may tell a relation

    def _hits(self, sentence: Sentence) -> list[_Hit]:
        words, found = sentence.words, []
        for at in range(len(words)):
            hits = [(end, w, False) for end, tell in self._cues.matches_at(words, at) for w in tell]
            for clitic in self._bonds.clitics:
                if not hits and words[at].lower.endswith(clitic) and len(words[at].lower) > len(clitic) + 2:
                    stem = (words[at].lower[: -len(clitic)],)
                    hits = [(at + 1, w, True) for w in self._cues.get(stem, ()) if w.form in ("noun", "verb")]
            for end, word, owned in hits:
                if words[end - 1].lower not in self._owners:
                    own = owned or any(w.lower in self._owners for w in words[max(0, at - 2) : at])
                    found.append(_Hit(word, at, end, own))
        kept = []
        for hit in found:
            longer = (o for o in found if o.word.kind == hit.word.kind and o.end - o.start > hit.end - hit.start)
            if not any(o.start <= hit.start and hit.end <= o.end for o in longer):
                kept.append(hit)
        return kept

    # --- who may stand in a relation

    def _sides(self, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> list[Side]:
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

    def _sort(self, found: Found) -> str | None:
        link = found.link
        name = found.read.name if found.read is not None else None
        if link.kind == "source":
            return None
        if link.kind == "unknown":
            if found.read is None and self._everyday(link.person_name or ""):
                return None
            return {"PER": "person", "ORG": "name", "LOC": "place"}.get(name or "", "name" if found.read is not None or link.person_name else None)
        if name == "ORG" and link.actors and link.how == "description" and link.person_name and found.chunk.of("title"):
            return "party" if link.actors[0].sector in ("PTY", "OPP") else "organ"  # "Partai Kebebasan Baru" is no man of that name
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
        if how == "party" or actor.sector in ("PTY", "OPP"):
            return "party"
        if how in ("country", "capital", "demonym", "metonym", "alias"):
            return "state"
        return "organ" if how == "body" or actor.name != self._states[actor.code] else "state"

    # --- candidates at one word

    def _at(
        self, sentence: Sentence, hit: _Hit, here: Sequence[Side], before: Sequence[Side], parents: Sequence[tuple[int, str]], home: str | None
    ) -> Iterator[Tie]:  # fmt: skip
        kind = hit.word.kind
        kinds: tuple[RelationKind, ...] = ("leads", "led_by") if kind == "leads" else (kind,)
        near = [s for s in here if _far(hit, s, sentence) <= REACH and not (s.start >= hit.start and s.end <= hit.end)]
        others = near
        if hit.word.form in ("noun", "seat") or hit.owned:
            named = [s for s in before if not s.inner and s.sort in TAKEN_UP]
            others = [*near, *named[-MAX_BACK:]]
        for one in kinds:
            subjects, objects = (near, others) if one != "led_by" else (others, near)
            for subject in subjects:
                if subject.sort not in SUBJECTS[one]:
                    continue
                for object_ in objects:
                    head, other = (subject, object_) if one != "led_by" else (object_, subject)
                    if hit.owned and hit.word.form == "noun" and not _owned(hit, head, other, sentence):
                        continue
                    if hit.word.form == "beside" and not _adjoin(hit, subject, object_):
                        continue
                    if _foreign(hit, subject, object_) or _foreign(hit, object_, subject):
                        continue
                    if object_.sort in OBJECTS[one] and _apart(subject, object_) and self._fits(one, subject, object_):
                        tie = Tie(one, subject, object_, sentence.index, hit.start, hit.end, hit.word.form)
                        tie = replace(tie, features=self._features(tie, hit, sentence, near, before, parents))
                        if not subject.actors and not object_.actors:
                            if home is None:
                                continue
                            tie = replace(tie, subject=_supposed(subject, home), features={**tie.features, "supposed both": 1.0})
                        yield tie if tie.object.actors else replace(tie, object=_supposed(object_, self._state_of(tie.subject) or home))

    def _fits(self, kind: RelationKind, subject: Side, object_: Side) -> bool:
        """Whether two sides can have such a relation: a state has none with itself, and nobody unknown with somebody unknown."""
        codes, others = {a.code for a in subject.actors}, {a.code for a in object_.actors}
        if kind == "controls" and not others:
            return object_.sort == "place" and subject.sort in ("group", "people")
        if not others and (object_.sort != "name" or kind not in PERSONAL or subject.sort == "state"):
            return False
        if not codes and not others and subject.sort != "person":
            return False
        if kind in ("leads", "member_of") and subject.sort == "state" and codes & others and object_.sort != "bloc":
            return False
        if kind == "controls" and object_.of_people:
            return False
        if kind == "part_of" and object_.sort == "state" and subject.sort in PARTIES - {"organ", "name"}:
            return False
        if kind == "controls" and object_.sort == "state" and any(self._sovereign >= {a, b} for a in codes for b in others):
            return False
        if kind in ("ally_of", "recognises", "controls"):
            return bool(codes) and not codes & others
        if kind == "led_by" and not codes:
            return False
        return not (codes & others and {a.name for a in subject.actors} == {a.name for a in object_.actors})

    # --- features

    def _features(
        self, tie: Tie, hit: _Hit, sentence: Sentence, near: Sequence[Side], before: Sequence[Side], parents: Sequence[tuple[int, str]]
    ) -> dict[str, float]:  # fmt: skip
        # the head is whom a noun describes, or who acts; the other is whose or what
        head, other = (tie.subject, tie.object) if tie.kind != "led_by" else (tie.object, tie.subject)
        form, kind = hit.word.form, tie.kind
        names = {"bias", kind, f"{kind} {form}", f"{form} {_order(hit, head, other, sentence)}"}
        names |= {f"{kind} head {head.sort}", f"{kind} other {other.sort}", f"{kind} {head.sort} {other.sort}"}
        codes, others = {a.code for a in head.actors}, {a.code for a in other.actors}
        names.add(f"{kind} same" if codes & others else f"{kind} unknown" if not codes or not others else f"{kind} apart")
        if not codes & others and self._at_home(codes, others):
            names.add(f"{kind} home")
        beside = self._beside("head", hit, head, sentence, near)
        if other.sentence == sentence.index:
            beside |= self._beside("other", hit, other, sentence, near)
        names |= beside
        if other.inner and other.position == head.position and head.start <= hit.start:
            names.add("own beside" if other.end == hit.start or other.start == hit.end else "own parted")
        names.add(f"word {kind} {' '.join(w.lower for w in sentence.words[hit.start : hit.end])}")
        if (head.first, head.last) == (other.first, other.last) and head.sentence == other.sentence and not head.inner:
            names.add("one list")
        names |= {f"{kind} leader" for a in head.actors if a.name in self._leaders}
        if other.sentence != sentence.index:
            rank = len(before) - 1 - before.index(other)
            party = any(s.sort in OBJECTS[kind] and s is not head and s.start >= hit.end for s in near)
            names |= {"back", f"back {sentence.index - other.sentence}", f"{form} back own" if hit.owned else f"{form} back"}
            names |= {"back last"} if rank == 0 else set()
            first = next((s for s in before if s.sentence == other.sentence and s.preposition is None), None)
            names |= {"back first", f"{form} back first {other.sort}"} if other is first else set()
            names |= {"back, party here"} if party else set()
        if hit.owned:
            names |= {f"own {other.sort}", "own"}
            owner = next((s for s in near if s.how in OWNERS and s.start <= hit.start <= s.end and s.actors), None)
            if owner is not None:
                names.add("owner is other" if {a.code for a in owner.actors} & others else f"owner is not {other.sort}")
        if head.referring:
            names.add("head referring")
        if other.referring:
            names.add("other referring")
        names |= {"title"} if sentence.title else set()
        names |= {f"{which} unread" for which, side in (("head", head), ("other", other)) if side.how == "unread" and not side.actors}
        names |= {f"{kind} head unnamed"} if head.sort == "person" and not head.named else set()
        if any(sentence.words[at].lower in self._bonds.former for at in range(max(0, hit.start - 2), hit.start)):
            names.add("former")
        names |= self._table(tie)
        names |= self._construction(tie, hit, head, other, sentence, near)
        names |= _tree(hit, head, other, sentence, parents)
        if hit.end - hit.start > 1:
            names.add("phrase")
        return dict.fromkeys(sorted(names), 1.0)

    def _construction(self, tie: Tie, hit: _Hit, head: Side, other: Side, sentence: Sentence, near: Sequence[Side]) -> set[str]:
        """Order and gaps of word and both sides as one: what makes "X, leader of Y", "Y, which is led by X" the plain tellings that they are."""
        order, form, kind = _order(hit, head, other, sentence), hit.word.form, tie.kind
        gaps = f"{self._gap(hit, head, sentence, near)} {self._gap(hit, other, sentence, near)}"
        own = " own" if hit.owned else ""
        told = {f"{form} {order} {gaps}{own}", f"{kind} {form} {order} {gaps}{own}", f"{kind} {head.sort} {other.sort} {order} {gaps}"}
        return {f"made {name}" for name in told} | {f"made {kind} {gaps}"}

    def _gap(self, hit: _Hit, side: Side, sentence: Sentence, near: Sequence[Side]) -> str:
        """What stands between a word and a side: nothing, small words, a comma, a relative clause's opening, another side, or more."""
        if side.sentence != sentence.index:
            return f"back{sentence.index - side.sentence}"
        if side.start <= hit.start < side.end:
            return "in"
        start, end = (side.last, hit.start) if side.last <= hit.start else (hit.end, side.first)
        gap = [w.lower for w in sentence.words[start:end]] if start < end else []
        grammar, bonds = self._pack.grammar, self._bonds
        if any(not s.inner and s.position != side.position and start <= s.start and s.end <= end for s in near):
            return "over"
        small = bonds.fillers | bonds.openers | grammar.articles
        rest = [w for w in gap if w not in small and (w,) not in bonds.copulas]
        commas = sum(w in PARTING for w in rest)
        relative = any(w in grammar.relatives for w in gap)
        rest = [w for w in rest if w not in grammar.relatives and w not in PARTING and w != CLOSING]
        copula = any((w,) in bonds.copulas for w in gap) and not relative
        name = "relative" if relative else "copula" if copula else "comma" if commas == 1 else "commas" if commas else "small" if gap else "none"
        return name if not rest else f"{name}+" if len(rest) <= PLAIN_GAP else "far"

    def _at_home(self, codes: set[str], others: set[str]) -> bool:
        homes = {b.country for c in others if (b := self._actors.organisations.get(c)) is not None and b.country}
        return bool(codes & homes)

    def _table(self, tie: Tie) -> set[str]:
        found = set()
        for one in tie.subject.actors:
            for two in tie.object.actors:
                if tie.kind == "member_of" and (one.code, two.code) in self._members:
                    found.add("known member")
                if tie.kind == "led_by" and self._actors.led_by.get(one.code) == two.code:
                    found.add("known leader")
                if tie.kind == "leads" and (one.name, two.code) in self._heads:
                    found.add("known head")
                if tie.kind == "leads" and self._actors.led_by.get(two.code) == one.code:
                    found.add("leader of bloc")
        return found

    def _beside(self, which: str, hit: _Hit, side: Side, sentence: Sentence, near: Sequence[Side]) -> set[str]:
        """How one side stands to the word: how far, over what, and whether it is the nearest that could."""
        far = _far(hit, side, sentence)
        names = {f"{which} {next((name for limit, name in DISTANCES if far <= limit), FARTHER)}"}
        ahead = side.last <= hit.start
        start, end = (side.last, hit.start) if ahead else (hit.end, side.first)
        gap = [w.lower for w in sentence.words[start:end]] if start < end else []
        grammar = self._pack.grammar
        if gap:
            names |= {f"{which} comma"} if "," in gap else set()
            names |= {f"{which} relative"} if any(w in grammar.relatives for w in gap) else set()
            names |= {f"{which} break"} if any((w in grammar.clause_breaks and w not in grammar.relatives) or w in STOPS for w in gap) else set()
            names |= {f"{which} copula"} if any((w,) in self._bonds.copulas for w in gap) else set()
            names |= {f"{which} bracket"} if "(" in gap or ")" in gap else set()
            names |= {f"{which} joined"} if any(w in grammar.conjunctions for w in gap) else set()
            names |= {f"{which} filled"} if all(w in self._bonds.fillers or w in self._bonds.openers for w in gap) else set()
        passed = [s for s in near if not s.inner and s.position != side.position and start <= s.start and s.end <= end]
        names |= {f"{which} over {min(2, len({s.position for s in passed}))}"} if passed else {f"{which} nearest {'ahead' if ahead else 'behind'}"}
        if any(s.sort == side.sort for s in passed):
            names.add(f"{which} over its like")
        if side.preposition is not None:
            if side.preposition in grammar.agent:
                mark = "agent"
            else:
                mark = "filler" if side.preposition in self._bonds.fillers or side.preposition in grammar.genitive else "other"
            names.add(f"{which} marked {mark}")
        names |= {f"{which} possessor"} if side.possessive else set()
        return names


def sovereign(actors: ActorTable) -> frozenset[str]:
    """Codes of states of their own, of which none controls another: no land that is claimed by or belongs to one, and no observer in the UN."""
    observers = {m.member for m in actors.memberships if m.organisation == WORLD and m.status == "observer"}
    return frozenset(code for code in actors.countries if code not in actors.parents and code not in observers)


def _supposed(side: Side, state: str | None) -> Side:
    """A side that no table knows, by its words and the state that it is supposed to be of."""
    return replace(side, actors=(Actor(state, side.sector, side.text),), supposed=True) if state is not None else side


def _apart(one: Side, two: Side) -> bool:
    """Whether two sides are different phrases, or one is a name within the other's phrase."""
    if one.sentence != two.sentence:
        return True
    if one.position == two.position:
        return two.inner and not one.inner
    if one.inner and not two.inner:
        return False
    return one.end <= two.start or two.end <= one.start


def _foreign(hit: _Hit, one: Side, two: Side) -> bool:
    """Whether the word stands inside the phrase of one side and the other is no name in it: "Russia's ally" says nothing of a third."""
    inside = not one.inner and one.start <= hit.start and hit.end <= one.end and bool(one.actors)
    return inside and not (two.inner and two.position == one.position)


def _adjoin(hit: _Hit, subject: Side, object_: Side) -> bool:
    """Whether a person and a body stand right beside a word: "Sudin of the Unity Party" is of the party, "the Heritage party of Ovan" is his."""
    first, second = (object_, subject) if hit.word.kind == "leads" else (subject, object_)
    held = second.start <= hit.start < second.end and first.inner
    return subject.named and first.end == hit.start and (held or 0 <= second.start - hit.end <= 1)


def _owned(hit: _Hit, head: Side, other: Side, sentence: Sentence) -> bool:
    """Whether "its leader" can be the one and "its" the other: the leader is named right there or behind a comma, its owner before."""
    if other.sentence == sentence.index and other.start >= hit.start:
        return False
    if head.start <= hit.start < head.end:
        return True
    if head.last <= hit.start:
        gap = sentence.words[head.last : hit.start]
        return len(gap) <= OWNED_GAP and any(w.text == "," for w in gap)
    return head.first - hit.end <= OWNED_GAP


def _far(hit: _Hit, side: Side, sentence: Sentence) -> int:
    """Words between a word and a side's list; 0 where the side holds it; a side of another sentence is as far as can be."""
    if side.sentence != sentence.index:
        return REACH
    if side.last <= hit.start:
        return hit.start - side.last
    return max(0, side.first - hit.end)


def _order(hit: _Hit, head: Side, other: Side, sentence: Sentence) -> str:
    """In which order head (h), word (w) and other (o) stand; "in" where the head's phrase holds the word."""
    if head.start <= hit.start < head.end:
        if other.sentence != sentence.index:
            return "in back"
        if other.inner and other.position == head.position:
            return "in own"
        return "in ahead" if other.end <= head.start else "in behind"
    if other.sentence != sentence.index:
        return "hw" if head.start < hit.start else "wh"
    if not other.inner and other.start <= hit.start < other.end:
        return "in other h" if head.start < hit.start else "in other w"
    places = sorted([(head.start, "h"), (hit.start, "w"), (other.start, "o")])
    return "".join(letter for _, letter in places)


def _tree(hit: _Hit, head: Side, other: Side, sentence: Sentence, parents: Sequence[tuple[int, str]]) -> set[str]:
    """How word and sides hang together in the sentence's tree."""
    if not parents:
        return set()
    cue = top(hit.start, hit.end, parents)
    names: set[str] = set()
    for which, side in (("head", head), ("other", other)):
        if side.sentence != sentence.index or side.start <= hit.start < side.end:
            continue
        own = top(side.start, side.end, parents)
        names.add(f"tree {which} {path(own, cue, parents)}")
    return names | ({f"trees {' '.join(sorted(names))}"} if len(names) == 2 else set())
