"""Standing relations told by nouns and modifiers: "Pakistan, sekutu lama Beijing", "the Houthi-held port", "Ketua CHP Özgür Özel"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from haluan.coding.elements import named_actor
from haluan.coding.frames import RoleFinder
from haluan.coding.mentions import Found
from haluan.coding.ties import sovereign
from haluan.types.coding import Actor, RelationKind
from haluan.types.document import Sentence, Word
from haluan.types.knowledge import ActorTable, Bond, LanguagePack
from haluan.types.text import Span
from haluan.words import PhraseIndex, phrase_key, split_words

# Between a noun and the name it takes ("anggota dari blok ASEAN"), and between a comma and a noun ("dua sekutu"), stand at most so many small words.
MAX_FILLERS = 4
MAX_OPENERS = 4
# A copula ("is also") has at most so many words.
MAX_COPULA = 3
# "pelindung paling setia Rusia": of words that no list knows, at most so many may qualify the noun.
MAX_PLAIN = 2
# "Estonia, yang sejak Senin tercatat sebagai anggota NATO": so far behind its head a relative clause may tell the relation.
RELATIVE_REACH = 12
# Relations by which somebody whom no table knows is one of the body that he has them to.
OF_UNKNOWN = frozenset({"leads", "led_by", "member_of"})
# "keanggotaan Mali di …": the organisation stands at most so many words behind.
MEMBERSHIP_REACH = 6
# "terdiri dari empat partai, yakni A, B": the first of a list stands at most so many words behind.
LIST_REACH = 7
# Bodies of a state that a person can lead or belong to as to an organisation: parliaments and their parts; not its government.
BODY_SECTORS = frozenset({"LEG", "PTY", "OPP", "LAB", "REL", "CVL", "EDU", "BUS", "SOC", "AGR", "MED", "REB", "NGO"})
# Grounds on which a phrase means the organisation that it names, not somebody of it.
NAMED = frozenset({"organisation", "group", "party", "body", "country", "capital", "demonym", "alias", "metonym", "region"})
_BRACKETED = re.compile(r"\(([^()]+)\)?")


@dataclass(frozen=True, slots=True)
class Told:
    """One relation as told: positions of subjects and objects among the mentions, and the words [start, end) that tell it.

    `patron` is the object, `subject` the subject, where no mention of its own names it ("sekutu lama Beijing" is one phrase).
    `stated`: a copula says it, so that a negation or a plan around it counts ("bukan anggota"); else it is taken for granted.
    """

    kind: RelationKind
    subjects: tuple[int, ...]
    objects: tuple[int, ...]
    start: int
    end: int
    patron: Actor | None = None
    subject: Actor | None = None
    stated: bool = False


class BondFinder:
    """Finds such relations in sentences of one language."""

    def __init__(self, pack: LanguagePack, actors: ActorTable, roles: RoleFinder) -> None:
        self._pack = pack
        self._words = pack.bonds
        self._states = {code: row["en"] for code, row in actors.countries.items()}
        self._roles = roles
        self._nouns = PhraseIndex(dict(pack.bonds.nouns))
        self._own = PhraseIndex(dict(pack.bonds.own))
        self._modifiers = PhraseIndex(dict(pack.bonds.modifiers))
        self._suffixes = PhraseIndex(dict(pack.bonds.suffixes))
        self._copulas = PhraseIndex(dict.fromkeys(pack.bonds.copulas, True))
        self._inside = PhraseIndex(dict.fromkeys(pack.bonds.inside, True))
        self._homes = {code: Actor(o.country, None, self._states[o.country]) for code, o in actors.organisations.items() if o.country in self._states}
        self._parents = actors.parents
        self._sovereign = sovereign(actors)

    def find(self, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> list[Told]:
        """Relations of one sentence in text order."""
        known = _View(sentence, here, self._pack, self._roles, self._copulas)
        everybody = _View(sentence, here, self._pack, self._roles, self._copulas, everybody=True)
        told: list[Told] = []
        for at in range(len(sentence.words)):
            for end, bond in self._own.matches_at(sentence.words, at)[:1]:
                told += known.own(at, end, bond)
            for end, bond in self._nouns.matches_at(sentence.words, at)[:1]:
                told += self._checked(bond, (everybody if bond.kind in OF_UNKNOWN else known).noun(at, end, bond), known)
            for end, bonds in self._modifiers.matches_at(sentence.words, at)[:1]:
                told += [t for bond in bonds for t in (everybody if bond.kind in OF_UNKNOWN else known).modifier(at, end, bond)]
                told += [t for bond in bonds if bond.kind == "controls" and bond.turned for t in self._area(known, at, end)]
            for end, bonds in self._suffixes.matches_at(sentence.words, at)[:1]:
                told += [t for bond in bonds for t in known.suffix(at, end, bond)]
                told += [t for bond in bonds if bond.kind == "controls" for t in self._area(known, at, end)]
            if sentence.words[at].lower in self._words.membership:
                told += [t for t in known.membership(at) if self.organised(known.mention(t.objects[0]))]
            for end, _ in self._inside.matches_at(sentence.words, at)[:1]:
                told += [t for t in known.inside(at, end) if self.organised(known.mention(t.objects[0]))]
        return told

    def patrons(self, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> list[Told]:
        """What a phrase of a headline that holds its patron tells of whom it means: "Sekutu Rusia Ancam Membelot"."""
        return [
            Told(bond.kind, (i,), (), f.chunk.start, f.chunk.end, f.link.patron)
            for i, f in here
            if f.link.patron is not None and f.link.actors and f.link.how == "description"
            for _, bond in self._nouns.matches_at(sentence.words, f.chunk.start)[:1]
        ]

    def home(self, found: Found) -> Actor | None:
        """The state where a group is at home."""
        return next((self._homes[a.code] for a in found.link.actors if a.code in self._homes), None)

    def _area(self, view: _View, at: int, end: int) -> list[Told]:
        """ "rebel-held areas", "wilayah yang dikuasai Houthi": land without a name lies in the state where the group is at home."""
        group = view.holder_of_area(at, end, self._words.areas)
        home = self.home(view.mention(group)) if group is not None else None
        return [Told("controls", (group,), (), at, end, home)] if group is not None and home is not None else []

    def _checked(self, bond: Bond, told: Iterable[Told], view: _View) -> list[Told]:
        """What is told, without that of a noun which takes an organisation only and has none."""
        return [t for t in told if not bond.organisation or any(self.organised(view.mention(o)) for o in t.objects)]

    def organised(self, found: Found) -> bool:
        """Whether a mention is an organisation or group, not a state, a government, a people or a person."""
        return found.link.person_name is None and any(self.is_body(a) for a in found.link.actors)

    def is_body(self, actor: Actor) -> bool:
        """Whether an actor is an organisation or group, or a named body of a state that is no part of its government."""
        state = self._states.get(actor.code)
        return state is None or self.is_claimed(actor.code) or (actor.sector in BODY_SECTORS and actor.name != state)

    def is_claimed(self, code: str) -> bool:
        """Whether a land that calls itself a state is held to be another's ("Nagorno-Karabakh"): it can be led like a group."""
        return code in self._parents

    def are_sovereign(self, one: str, two: str) -> bool:
        """Whether both are states of their own, of which none controls the other."""
        return one in self._sovereign and two in self._sovereign

    def titled(self, found: Sequence[Found]) -> list[tuple[RelationKind, str, int, int]]:
        """(kind, title, position, position) of people and parts named with an organisation that is a mention of its own elsewhere.

        "Ketua CHP Özgür Özel" leads CHP, "politikus Gerindra" belongs to it, "Komisi I DPR" is a part of the DPR.
        """
        bodies = [(i, form) for i, f in enumerate(found) if self._names_body(f) for form in _forms(f.chunk.text)]
        result: list[tuple[RelationKind, str, int, int]] = []
        for i, mention in enumerate(found):
            words = split_words(mention.chunk.text)
            kind, title = self._title_kind(words) if mention.link.actors or mention.link.kind == "unknown" else (None, "")
            crowd = mention.link.role is not None and mention.link.role.group and mention.link.person_name is None
            plural = crowd or (bool(words) and words[0].lower in self._words.several)
            if kind is None or (kind == "part_of" and mention.link.person_name) or (kind in ("leads", "member_of") and plural):
                continue
            named = [
                b
                for b, form in bodies
                if b != i
                and not found[b].span.overlaps(mention.span)
                and _holds(words, form)
                and (kind != "leads" or self._beside_title(words, form))
            ]
            if named:
                result.append((kind, title, i, named[0]))
        return result

    def held(self, found: Sequence[Found]) -> list[tuple[RelationKind, str, int, Actor]]:
        """(kind, title, position, body) of people whose phrase itself holds the body's name: "Ketua AMM Pieter Feith", "juru bicara HTI"."""
        result: list[tuple[RelationKind, str, int, Actor]] = []
        for i, mention in enumerate(found):
            words = split_words(mention.chunk.text)
            if not words or words[0].lower in self._words.several or not (mention.link.actors or mention.link.kind == "unknown"):
                continue
            named = [e for e in mention.chunk.elements if e.names and self.is_body(named_actor(e))]
            people = [e for e in mention.chunk.elements if e.kind in ("person", "unknown")]
            kind, title = self._title_kind(words) if named and people else (None, "")
            if kind in ("leads", "member_of") and (kind != "leads" or self._beside_title(words, phrase_key(named[0].text))):
                result.append((kind, title, i, named_actor(named[0])))
        return result

    def _beside_title(self, words: Sequence[Word], form: tuple[str, ...]) -> bool:
        """Whether a leader's title stands right beside the body's name: a "president of the assembly of the UN" does not lead the UN."""
        lower = tuple(w.lower for w in words)
        sides = [(*title, *form) for title in self._words.leaders] + [(*form, *title) for title in self._words.leaders]
        return any(lower[i : i + len(s)] == s for s in sides for i in range(len(lower) - len(s) + 1))

    def _names_body(self, found: Found) -> bool:
        words = split_words(found.chunk.text)
        return found.link.how in NAMED and self.organised(found) and bool(words) and self._title_kind(words)[0] is None

    def _title_kind(self, words: Sequence[Word]) -> tuple[RelationKind | None, str]:
        """What the title in a phrase makes of its bearer, and it: the longest title counts ("wakil ketua" is no "ketua"); former ones do not."""
        if any(w.lower in self._words.former for w in words):
            return None, ""
        found: list[tuple[int, RelationKind | None, str]] = []
        titles: tuple[tuple[frozenset[tuple[str, ...]], RelationKind | None], ...] = (
            (self._words.members, "member_of"),
            (self._words.leaders, "leads"),
            (self._words.parts, "part_of"),
            (self._words.others, None),
        )
        for phrases, kind in titles:
            for at in range(len(words)):
                for phrase in phrases:
                    if tuple(w.lower for w in words[at : at + len(phrase)]) == phrase:
                        found.append((len(phrase), kind, " ".join(phrase)))
        return max(found, key=lambda f: f[0])[1:] if found else (None, "")


def _forms(text: str) -> set[tuple[str, ...]]:
    """The ways in which a body's phrase names it: without brackets, and what stands in them."""
    inner = {phrase_key(m) for m in _BRACKETED.findall(text)}
    return {form for form in {phrase_key(_BRACKETED.sub(" ", text)), *inner} if form}


def _holds(words: Sequence[Word], form: tuple[str, ...]) -> bool:
    """Whether a phrase holds a form and more words than it."""
    lower = tuple(w.lower for w in words)
    return len(form) < len(lower) and any(lower[i : i + len(form)] == form for i in range(len(lower) - len(form) + 1))


class _View:
    """One sentence with its mentions by word: those that mean an actor or a place, and with `everybody` those whom no table knows, too."""

    def __init__(
        self, sentence: Sentence, here: Sequence[tuple[int, Found]], pack: LanguagePack, roles: RoleFinder, copulas: PhraseIndex[bool],
        everybody: bool = False,
    ) -> None:  # fmt: skip
        self._sentence = sentence
        self._here = [(i, f) for i, f in here if f.link.actors or f.link.place is not None or (everybody and f.link.kind == "unknown")]
        self._everybody = everybody
        self._all = list(here)
        self._words = pack.bonds
        self._marks = pack.grammar.possessive
        self._roles = roles
        self._copulas = copulas
        self._starts = {f.chunk.start: i for i, f in self._here}
        self._ends = {f.chunk.end: i for i, f in self._here}
        self._by_position = dict(here)

    def mention(self, position: int) -> Found:
        """The mention at a position of the article."""
        return self._by_position[position]

    def _lower(self, at: int) -> str:
        return self._sentence.words[at].lower if 0 <= at < len(self._sentence.words) else ""

    def _holding(self, at: int) -> int | None:
        """The mention whose phrase holds a word; of several one with a patron, then the longest."""
        holding = [(f.link.patron is not None, f.chunk.end - f.chunk.start, i) for i, f in self._all if f.chunk.start <= at < f.chunk.end]
        return max(holding)[2] if holding else None

    def _behind(self, at: int) -> int | None:
        """The mention behind word `at`, over small words; one that opens with such a word ("organisasi itu") counts too."""
        plain = 0
        for skipped in range(MAX_FILLERS + 1):
            position = self._starts.get(at + skipped)
            if position is not None:
                return position
            if self._lower(at + skipped) not in self._words.fillers:
                plain += 1
                if plain > MAX_PLAIN or not self._plain(at + skipped):
                    return None
        return None

    def _plain(self, at: int) -> bool:
        return 0 <= at < len(self._sentence.words) and self._roles.is_plain(self._sentence.words[at])

    def _somebody(self, position: int) -> bool:
        """Whether a mention can be who is told of: an actor, or somebody unknown where everybody counts."""
        link = self.mention(position).link
        return bool(link.actors) or (self._everybody and link.kind == "unknown")

    def _before(self, at: int) -> int:
        """Where a noun phrase begins whose noun stands at `at`: over "dua", "salah satu", adjectives."""
        for _ in range(MAX_OPENERS):
            if self._lower(at - 1) not in self._words.openers:
                break
            at -= 1
        return at

    def _group(self, position: int) -> tuple[int, ...]:
        """A mention with those that it is listed with."""
        return self._roles.joined(self._sentence, self._all, (position,)) or (position,)

    def noun(self, at: int, end: int, bond: Bond) -> list[Told]:
        """ "X, sekutu lama Y": who stands beside the noun, and whose it is."""
        held = self._holding(at)
        compound = self._compound(at, end, bond.kind)
        if compound:
            return compound
        if held is not None and self.mention(held).link.patron is not None:
            return self._of_patron(held, bond, at, end)
        start = at
        objects: tuple[int, ...] = ()
        if held is not None and self.mention(held).chunk.end > end and not self.mention(held).link.person_name:
            start = self.mention(held).chunk.start
            titled = self.mention(held).link.how == "office" and start == at
            objects = (held,) if titled or self.mention(held).link.how in NAMED else ()
        if not objects:
            objects = self._owner(at) or self._target(end)
        if not objects:
            return []
        if self._lower(start - 1) in self._words.former or self._lower(at - 1) in self._words.former:
            return []
        subjects, stated = self._beside(start, end, objects)
        if subjects and not stated and self.mention(subjects[0]).chunk.end < start:
            objects = tuple(o for o in objects if not self._parted(end, o)) or objects[:1]
        return [Told(bond.kind, subjects, objects, at, end, stated=stated)] if subjects else []

    def _compound(self, at: int, end: int, kind: RelationKind) -> list[Told]:
        """ "NATO member Turkey", "Moscow-backed separatists": one phrase that holds the object's name before the words, the subject behind."""
        held = self._holding(at)
        if held is None or self.mention(held).chunk.end <= end:
            return []
        elements = self.mention(held).chunk.elements
        before = next((e for e in elements if e.end == at and e.names), None)
        behind = next((e for e in elements if e.start >= end and e.names), None)
        if before is None:
            return []
        owner = self._starts.get(before.start - 1)
        if owner is not None and self.mention(owner).link.how == "pronoun":
            return []
        object_ = named_actor(before)
        subject = named_actor(behind) if behind is not None else next(iter(self.mention(held).link.actors), None)
        if subject is None or subject.code == object_.code:
            return []
        return [Told(kind, (), (), at, end, object_, subject)]

    def _of_patron(self, held: int, bond: Bond, at: int, end: int) -> list[Told]:
        """ "Pakistan, sekutu lama Beijing": the phrase holds noun and patron; it describes whom it stands beside, else whom it means."""
        first = self._before(self.mention(held).chunk.start)
        several = any(self._lower(word) in self._words.several for word in range(first, at))
        subjects = self._apposed(first) or (self._named_before(first) if several else ())
        subjects = subjects or ((held,) if self.mention(held).link.actors else ())
        beside = self._starts.get(self.mention(held).chunk.end)
        if not subjects and beside is not None and self.mention(beside).link.actors:
            subjects = (beside,)
        return [Told(bond.kind, subjects, (), at, end, self.mention(held).link.patron)] if subjects else []

    def _named_before(self, first: int) -> tuple[int, ...]:
        """ "Japan … South Korea … two allies of the US": who was named before in the sentence."""
        return tuple(i for i, f in self._here if f.chunk.end <= first and f.link.actors and f.link.how not in ("description", "pronoun"))

    def _parted(self, end: int, position: int) -> bool:
        """ "Mesir, sekutu lama Sudan, bersama UEA": what a comma parts from an apposition is no part of it."""
        return any(self._lower(at) == "," for at in range(end, self.mention(position).chunk.start))

    def _target(self, end: int) -> tuple[int, ...]:
        """Who stands behind a noun as the one whose it is, with those listed with him."""
        behind = self._behind(end)
        return () if behind is None else self._group(behind)

    def _owner(self, at: int) -> tuple[int, ...]:
        """ "Russia's closest ally": the possessor before the noun."""
        first = self._before(at)
        for word in range(at, first - 1, -1):
            owner = self._ends.get(word)
            if owner is not None and (
                self.mention(owner).chunk.possessive or self._lower(word) in self._marks or self._lower(word - 1) in self._marks
            ):
                return (owner,)
            if self._lower(word - 1) in self._marks and word - 1 in self._ends:
                return (self._ends[word - 1],)
            if owner is not None and word == at and not self._roles.title_before_country and not self._possessed(owner):
                return (owner,)
        return ()

    def _possessed(self, position: int) -> bool:
        """Whether a pronoun owns what an adjective only describes: in "its Lebanese ally" the ally is its, not Lebanon's."""
        chunk = self.mention(position).chunk
        pronouns = [f for _, f in self._all if f.link.how == "pronoun" or f.reference is not None]
        return any(f.chunk.end == chunk.start or (f.chunk.start == chunk.start and f.chunk.end < chunk.end) for f in pronouns)

    def _beside(self, start: int, end: int, objects: tuple[int, ...]) -> tuple[tuple[int, ...], bool]:
        """Who is so described: before a comma, before a copula (then it is stated), behind the phrase, or the phrase itself."""
        first = self._before(start)
        owner = self.mention(objects[0]).chunk
        if owner.end <= start:
            first = min(first, self._before(owner.start))
        last = max(end, owner.end)
        copular = self._copular(first)
        options = (
            self._apposed(first), self._as_opening(first, last), copular, self._relative_head(first), self._named_behind(first, last),
            self._described(start, objects),
        )  # fmt: skip
        for found in options:
            other = tuple(p for p in found if p not in objects)
            if other:
                return other, found is copular
        return (), False

    def _relative_head(self, first: int) -> tuple[int, ...]:
        """ "Estonia, yang sejak Senin tercatat sebagai anggota": whom a relative clause describes, if nobody else is named in between."""
        for at in range(first - 1, max(-1, first - 1 - RELATIVE_REACH), -1):
            if self._lower(at) in (",", ";", ":"):
                return ()
            if self._roles.is_relative(self._sentence.words[at]):
                head = self._ends.get(at - 1 if self._lower(at - 1) == "," else at)
                between = [f for _, f in self._here if at < f.chunk.start < first and f.chunk.preposition is None]
                return self._group(head) if head is not None and self._somebody(head) and not between else ()
        return ()

    def _apposed(self, first: int) -> tuple[int, ...]:
        """Who stands before the comma, bracket or dash that an apposition follows; the whole list where the apposition is of several."""
        for _ in range(MAX_PLAIN):
            if not self._plain(first - 1) or first in self._ends or self._lower(first) in self._words.openers:
                break
            first -= 1
        if self._lower(first - 1) not in (",", "(", "-", "–", "—"):
            return ()
        left = self._ends.get(first - 2 if self._lower(first - 2) == ")" else first - 1)
        if left is None:
            return ()
        several = any(self._lower(at) in self._words.several for at in range(first, first + MAX_OPENERS))
        return self._group(left) if several else (left,)

    def _as_opening(self, first: int, end: int) -> tuple[int, ...]:
        """ "Sebagai ketua bergilir CSTO, …, Armenia": whom an opening "as" describes is the subject behind the next commas."""
        opening = first in (1, 2) and any(e == first for e, _ in self._copulas.matches_at(self._sentence.words, 0))
        if not opening:
            return ()
        behind = [
            i
            for i, f in self._here
            if f.chunk.start > end and self._lower(f.chunk.start - 1) == "," and f.link.actors and f.chunk.preposition is None
        ]
        return tuple(behind[:1])

    def _copular(self, first: int) -> tuple[int, ...]:
        """Who is said to be what begins at `first`, behind a copula: the mention right before it, else the clause's subject."""
        for length in range(MAX_COPULA, 0, -1):
            start = first - length
            if start >= 0 and any(e == first for e, _ in self._copulas.matches_at(self._sentence.words, start)):
                direct = self._ends.get(start)
                subject = direct if direct is not None else self._roles.speaker(self._sentence, self._all, start)
                return self._group(subject) if subject is not None and self._somebody(subject) else ()
        return ()

    def _named_behind(self, first: int, end: int) -> tuple[int, ...]:
        """ "Sekutu dekat Rusia, Belarus, …"; without a comma the name must be a person's or stand right behind."""
        comma = self._lower(end) == ","
        if comma and first > 0 and self._lower(first - 1) != ",":
            return ()
        behind = self._starts.get(end + 1 if comma else end)
        return (behind,) if behind is not None and self._somebody(behind) and self.mention(behind).chunk.preposition is None else ()

    def _described(self, start: int, objects: tuple[int, ...]) -> tuple[int, ...]:
        """Whom the phrase itself means, where it is a description or pronoun that refers to somebody."""
        held = self._holding(start)
        if held is None or held in objects or not self.mention(held).link.actors:
            return ()
        return (held,) if self.mention(held).link.how in ("description", "pronoun") else ()

    def own(self, at: int, end: int, bond: Bond) -> list[Told]:
        """ "Serbia, sekutu tradisionalnya": the sentence's subject and the one called its ally."""
        behind = self._starts.get(end)
        friend = self._apposed(at) or ((behind,) if behind is not None else ())
        owners = [i for i, f in self._here if f.chunk.end <= at and f.chunk.preposition is None and i not in friend and f.link.actors]
        if not friend or not owners:
            return []
        return [Told(bond.kind, (owners[0],), friend[:1], at, end)]

    def modifier(self, at: int, end: int, bond: Bond) -> list[Told]:
        """ "X pimpinan Y", "wilayah yang dikuasai Houthi"."""
        held = self._holding(at)
        within = held is not None and self.mention(held).chunk.end > end and self._somebody(held)
        start = self.mention(held).chunk.start if held is not None and within else at
        left = self._left_of(start)
        right = held if within else self._behind(end)
        if right is None and bond.kind == "controls" and not bond.turned:
            right = next((i for i, f in self._here if f.link.place is not None and 0 < f.chunk.start - end <= MAX_FILLERS), None)
        if bond.kind == "member_of" and bond.turned:
            left, right = self._last_body(at), self._first_listed(end)
        if left is None or right is None:
            return []
        if bond.kind == "led_by" and (self.mention(right).link.person_name is not None or not self.mention(right).link.actors):
            return [Told("leads", (right,), (left,), at, end)]
        pair = (right, left) if bond.turned else (left, right)
        return [Told(bond.kind, self._group(pair[0]) if bond.turned else (pair[0],), (pair[1],), at, end)]

    def _left_of(self, start: int) -> int | None:
        """The mention before a modifier, directly, before a description of it, or before a comma."""
        for found in (self._body_before(start), self._ends.get(start), self._ends.get(start - 1) if self._lower(start - 1) == "," else None):
            if found is not None:
                return found
        return None

    def _last_body(self, at: int) -> int | None:
        bodies = [i for i, f in self._here if f.chunk.end <= at and f.link.how in ("organisation", "group", "party")]
        return bodies[-1] if bodies else None

    def _first_listed(self, end: int) -> int | None:
        """The first of those whom a body has ("terdiri dari empat partai, yakni …"), one with a name if there is one."""
        near = [self._starts[at] for at in range(end, end + LIST_REACH) if at in self._starts]
        return next((i for i in near if self.mention(i).link.how != "description"), near[0] if near else None)

    def _body_before(self, at: int) -> int | None:
        """ "CSTO, aliansi militer yang dipimpin …": the name before the comma that a description follows."""
        for start in range(at - 1, max(-1, at - 1 - MAX_OPENERS), -1):
            if self._lower(start) == "," and start < at - 1:
                named = self._ends.get(start - 1 if self._lower(start - 1) == ")" else start)
                return named if named is not None and self.mention(named).link.how in ("organisation", "group") else None
            if not self._lower(start).isalpha():
                return None
        return None

    def holder_of_area(self, at: int, end: int, areas: frozenset[str]) -> int | None:
        """Who holds land without a name: behind the words that tell it, where an area stands before them, or before them, where one follows."""
        if self._lower(end) in areas and self._ends.get(end) is None:
            return self._ends.get(at)
        if self._lower(at - 1) in areas and self._ends.get(at) is None:
            return self._behind(end)
        return None

    def suffix(self, at: int, end: int, bond: Bond) -> list[Told]:
        """ "Moscow-backed separatists": a name, a hyphen and a participle before a noun."""
        compound = self._compound(at, end, bond.kind)
        if compound:
            return [replace(t, patron=t.subject, subject=t.patron) if bond.turned else t for t in compound]
        left, right = self._ends.get(at), self._starts.get(end)
        if right is None:
            right = self._starts.get(end + 1)
        if left is None or right is None:
            return []
        subject, object_ = (left, right) if bond.turned else (right, left)
        return [Told(bond.kind, (subject,), (object_,), at, end)]

    def membership(self, at: int) -> list[Told]:
        """ "keanggotaan Mali di X", "Uni Afrika menangguhkan keanggotaan Mali"."""
        member = self._starts.get(at + 1)
        after = self.mention(member).chunk.end if member is not None else at + 1
        near = [i for i, f in self._here if after <= f.chunk.start <= after + MEMBERSHIP_REACH and f.chunk.preposition is not None]
        subject = self._roles.speaker(self._sentence, self._all, at)
        if near:
            who = member if member is not None else subject
            return [Told("member_of", (who,), (near[0],), at, at + 1)] if who is not None and who != near[0] else []
        return [Told("member_of", (member,), (subject,), at, at + 1)] if member is not None and subject is not None else []

    def inside(self, at: int, end: int) -> list[Told]:
        """ "Dari dalam aliansi sendiri, Hungaria menolak"."""
        body = self._starts.get(end)
        if body is None:
            return []
        after = self.mention(body).chunk.end
        for at_comma in range(after, after + 3):
            if self._lower(at_comma) == ",":
                member = self._starts.get(at_comma + 1)
                return [Told("member_of", (member,), (body,), at, end)] if member is not None else []
        return []


def span_of(sentence: Sentence, told: Told) -> Span:
    """The article's characters that tell a relation."""
    return Span(sentence.words[told.start].span.start, sentence.words[told.end - 1].span.end)
