"""Candidates of standing relations: pairs of phrases beside a word that may tell one, with the features by which they are weighed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from haluan.coding.frames import RoleFinder
from haluan.coding.mentions import Found
from haluan.coding.ties_features import TieFeatures
from haluan.coding.ties_read import ReadTies
from haluan.coding.ties_sides import OBJECTS, PARTIES, PERSONAL, REACH, READ, SUBJECTS, Hit, Side, SideFinder, Tie, distance
from haluan.coding.ties_tree import governors
from haluan.types.coding import Actor, RelationKind
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import ActorTable, LanguagePack
from haluan.words import PhraseIndex

# A party was named at most so many sentences before the word that tells the relation.
BACK = 2
# Between "its leader" and his name stand at most so many words.
OWNED_GAP = 3
# Of those named in sentences before, the last so many are considered.
MAX_BACK = 4
# Sorts of sides in sentences before that a noun or a possessive may take up.
TAKEN_UP = PARTIES | {"state", "people"}
# What only the reader sees is considered from this P on.
LIKELY = 0.15
# An observer in this organisation is not a state of its own that nobody could control.
WORLD = "UN"


class TieFinder:
    """Proposes relations of articles of one language."""

    def __init__(self, pack: LanguagePack, actors: ActorTable, roles: RoleFinder) -> None:
        self._bonds = pack.bonds
        self._actors = actors
        self._sides = SideFinder(pack, actors, roles)
        self._features = TieFeatures(pack, actors)
        self._states = {code: row["en"] for code, row in actors.countries.items()}
        self._cues = PhraseIndex(dict(pack.bonds.cues))
        self._owners = frozenset(key[0] for key, entry in pack.references.items() if len(key) == 1 and entry.possessive and entry.kind == "pronoun")
        self._sovereign = sovereign(actors)

    def sides(self, document: Document, grouped: Mapping[int, list[tuple[int, Found]]]) -> dict[int, list[Side]]:
        """Who may stand in relations, by sentence."""
        return {s.index: self._sides.sides(s, grouped.get(s.index, [])) for s in document.sentences}

    def find(self, document: Document, found: Sequence[Found], sides: Mapping[int, Sequence[Side]], read: ReadTies) -> list[Tie]:
        """All candidates in text order; of several words that may tell one the nearest. Then what only the reader sees."""
        parents = governors(document)
        home = self._main_state(found)
        ties: list[Tie] = []
        for sentence in document.sentences:
            hits = self._hits(sentence)
            here = sides[sentence.index]
            before = [x for n in range(max(0, sentence.index - BACK), sentence.index) for x in sides.get(n, ()) if not document.sentences[n].title]
            best: dict[tuple[str, int, int, int, int], tuple[int, Tie]] = {}
            for hit in hits:
                for tie in self._at(sentence, hit, here, before, parents.get(sentence.index, ()), home):
                    key = (tie.kind, tie.subject.position, tie.subject.start, tie.object.position, tie.object.start)
                    apart = distance(hit, tie.subject, sentence) + distance(hit, tie.object, sentence)
                    if key not in best or apart < best[key][0]:
                        best[key] = (apart, tie)
            ties += [t for _, t in best.values()]
        known = {(t.kind, t.subject.position, t.subject.start, t.object.position, t.object.start) for t in ties}
        ties = [replace(t, features={**t.features, **read.features(t.kind, read.chance(t.kind, t.subject, t.object))}) for t in ties]
        for kind, p, subject, object_ in read:
            if p >= LIKELY and (kind, subject.position, subject.start, object_.position, object_.start) not in known:
                ties += self._unworded(document, kind, p, subject, object_, read, home)
        return ties

    def _unworded(
        self, document: Document, kind: RelationKind, p: float, subject: Side, object_: Side, read: ReadTies, home: str | None
    ) -> Iterator[Tie]:  # fmt: skip
        """A candidate that no word of the pack tells, or tells of these two."""
        if not (_apart(subject, object_) and self._fits(kind, subject, object_)):
            return
        names = {"bias", "read alone", f"read alone {kind}", f"read {kind} {subject.sort} {object_.sort}"}
        names |= {f"read {kind} unlike"} if subject.sort not in SUBJECTS[kind] or object_.sort not in OBJECTS[kind] else set()
        names |= {"read back"} if subject.sentence != object_.sentence else set()
        names |= {"title"} if document.sentences[subject.sentence].title else set()
        names |= {f"{which} referring" for which, side in (("subject", subject), ("object", object_)) if side.referring}
        tie = Tie(kind, subject, object_, subject.sentence, subject.start, subject.end, READ)
        names |= self._features.table(tie)
        features = {**dict.fromkeys(sorted(names), 1.0), **read.features(kind, p)}
        if not subject.actors and not object_.actors:
            if home is None:
                return
            tie = replace(tie, subject=_supposed(subject, home))
            features["supposed both"] = 1.0
        tie = replace(tie, features=features)
        yield tie if tie.object.actors else replace(tie, object=_supposed(object_, self._state_of(tie.subject) or home))

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

    def membership(self, member: str, body: str) -> set[str]:
        """What the table of memberships says to one that a text may tell."""
        return self._features.membership(member, body)

    def _state_of(self, side: Side) -> str | None:
        return next((state for a in side.actors if (state := self._state(a.code)) is not None), None)

    # --- words that may tell a relation

    def _hits(self, sentence: Sentence) -> list[Hit]:
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
                    found.append(Hit(word, at, end, own))
        kept = []
        for hit in found:
            longer = (o for o in found if o.word.kind == hit.word.kind and o.end - o.start > hit.end - hit.start)
            if not any(o.start <= hit.start and hit.end <= o.end for o in longer):
                kept.append(hit)
        return kept

    # --- candidates at one word

    def _at(
        self, sentence: Sentence, hit: Hit, here: Sequence[Side], before: Sequence[Side], parents: Sequence[tuple[int, str]], home: str | None
    ) -> Iterator[Tie]:  # fmt: skip
        kind = hit.word.kind
        kinds: tuple[RelationKind, ...] = ("leads", "led_by") if kind == "leads" else (kind,)
        near = [s for s in here if distance(hit, s, sentence) <= REACH and not (s.start >= hit.start and s.end <= hit.end)]
        others = near
        if hit.word.form in ("noun", "seat") or hit.owned:
            named = [s for s in before if not s.inner and s.sort in TAKEN_UP]
            others = [*near, *named[-MAX_BACK:]]
        for one in kinds:
            subjects, objects = (near, others) if one != "led_by" else (others, near)
            for subject in subjects:
                if subject.sort not in SUBJECTS[one]:
                    continue
                for body in objects:
                    object_ = _as_body(one, hit, subject, body, sentence)
                    head, other = (subject, object_) if one != "led_by" else (object_, subject)
                    if hit.owned and hit.word.form == "noun" and not _owned(hit, head, other, sentence):
                        continue
                    if hit.word.form == "beside" and not _adjoin(hit, subject, object_, sentence):
                        continue
                    if (_foreign(hit, head, other) and not self._heads(hit, head, other, near)) or _foreign(hit, other, head):
                        continue
                    if (
                        (object_.sort in OBJECTS[one] or _rules(one, subject, object_))
                        and _apart(subject, object_)
                        and self._fits(one, subject, object_)
                    ):
                        tie = Tie(one, subject, object_, sentence.index, hit.start, hit.end, hit.word.form)
                        tie = replace(tie, features=self._features.of(tie, hit, sentence, near, before, parents))
                        if not subject.actors and not object_.actors:
                            if home is None:
                                continue
                            tie = replace(tie, subject=_supposed(subject, home), features={**tie.features, "supposed both": 1.0})
                        yield tie if tie.object.actors else replace(tie, object=_supposed(object_, self._state_of(tie.subject) or home))

    def _heads(self, hit: Hit, head: Side, other: Side, near: Sequence[Side]) -> bool:
        """Whether a phrase that holds the word can be told of somebody outside: "its leader X" is its owner's, and a "Secretary-General X" in whose
        phrase no body stands is that of the organisation whose he is."""
        if hit.owned:
            return True
        bare = head.named and not any(s.inner and s.position == head.position for s in near)
        shared = {a.code for a in head.actors} & {a.code for a in other.actors} - self._states.keys()
        return bare and hit.word.form == "noun" and hit.word.kind == "leads" and bool(shared)

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


def _as_body(kind: RelationKind, hit: Hit, subject: Side, object_: Side, sentence: Sentence) -> Side:
    """An unknown name right at a word that takes a body as one: "leader of Azimio", "Libre, headed by X"."""
    if not object_.doubtful or kind not in ("leads", "member_of") or not subject.named or object_.sentence != sentence.index:
        return object_
    gap = sentence.words[object_.end : hit.start] if object_.end <= hit.start else sentence.words[hit.end : object_.start]
    ahead = object_.end <= hit.start
    right = ahead == (hit.word.form == "passive") and len(gap) <= 2 and not (hit.word.form == "noun" and any(w.text == "," for w in gap))
    if not right:
        return object_
    return replace(object_, sort="organ" if object_.actors else "name")


def _rules(kind: RelationKind, subject: Side, object_: Side) -> bool:
    """Whether a person can be said to lead a state: his own, named outside his phrase."""
    own = {a.code for a in subject.actors} & {a.code for a in object_.actors}
    return (
        kind == "leads"
        and object_.sort == "state"
        and subject.sort == "person"
        and subject.named
        and bool(own)
        and subject.position != object_.position
    )


def _foreign(hit: Hit, one: Side, two: Side) -> bool:
    """Whether the word stands inside the phrase of one side and the other is no name in it: "Russia's ally" says nothing of a third."""
    inside = not one.inner and one.start <= hit.start and hit.end <= one.end and bool(one.actors)
    return inside and not (two.inner and two.position == one.position)


def _adjoin(hit: Hit, subject: Side, object_: Side, sentence: Sentence) -> bool:
    """Whether a person and a body stand right beside a word: "Sudin of the Unity Party" is of the party, "the Heritage party of Ovan" is his."""
    first, second = (object_, subject) if hit.word.kind == "leads" else (subject, object_)
    held = second.start <= hit.start < second.end and first.inner
    beside = first.end == hit.start or (first.end == hit.start - 1 and sentence.words[first.end].text == ",")
    return subject.named and beside and (held or 0 <= second.start - hit.end <= 1)


def _owned(hit: Hit, head: Side, other: Side, sentence: Sentence) -> bool:
    """Whether "its leader" can be the one and "its" the other: the leader is named right there or behind a comma, its owner before."""
    if other.sentence == sentence.index and other.start >= hit.start:
        return False
    if head.start <= hit.start < head.end:
        return True
    if head.last <= hit.start:
        gap = sentence.words[head.last : hit.start]
        return len(gap) <= OWNED_GAP and any(w.text == "," for w in gap)
    return head.first - hit.end <= OWNED_GAP
