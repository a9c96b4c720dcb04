"""Whose leader, spokesman or member the words of a sentence tell somebody to be, where whose it is stands in a reference or a group's name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from haluan.coding.found import Found
from haluan.types.document import Document, Word
from haluan.types.knowledge import BondWords, Grammar

# How people are linked whom neither the tables nor an office with a state tell.
STRANGERS = ("none", "description", "title")
# How groups and organisations are linked by name.
NAMED = ("group", "party", "organisation", "alias")
# Words between somebody and the one whose leader he is, of which so many may be neither cues nor closed-class words.
MAX_GAP, MAX_OTHER = 8, 2
LONGEST_CUE = 3
# What tells that somebody leads or belongs to a body: kind and form of the words.
ACTIVE = frozenset({("leads", "noun"), ("leads", "verb"), ("member_of", "noun")})
NOUNS = frozenset({("leads", "noun"), ("member_of", "noun")})
PASSIVE = frozenset({("leads", "passive")})


@dataclass(frozen=True, slots=True)
class Bond:
    """By their places among the mentions: somebody (None if only his office stands there), the office told apart from him, and whose he is."""

    person: int | None
    office: int | None
    owner: int


class Belonging:
    """Finds such bonds in one article, mention after mention, the references before resolved."""

    def __init__(self, document: Document, bonds: BondWords, grammar: Grammar) -> None:
        self._sentences = document.sentences
        self._bonds = bonds
        self._grammar = grammar
        self._closed = grammar.function_words | grammar.articles | grammar.genitive | grammar.relatives | {",", *grammar.possessive}
        self._copulas = frozenset(phrase[0] for phrase in bonds.copulas if len(phrase) == 1)

    def at(self, index: int, found: Mapping[int, Found]) -> Bond | None:
        """The bond that the mention at `index` completes, if there is one."""
        return self._named_before(index, found) or self._named_behind(index, found) or self._unnamed(index, found)

    def apposed_to(self, index: int, found: Mapping[int, Found]) -> int | None:
        """Somebody right behind whose name a reference tells his office ("Ana Sari, their delegate", "Budi, juru bicara mereka")."""
        for person in (index - 1, index - 2):
            one, between = found.get(person), found[index - 1] if person == index - 2 and index - 1 in found else None
            if one is None or not one.link.person_name or one.chunk.preposition is not None or not self._beside(one, found[index]):
                continue
            gap = self._gap(one, found[index])
            office = _is_owned_office(found[index]) if between is None else _is_office(between) and gap[1:] != []
            if office and gap[:1] == [","] and gap.count(",") == 1 and (between is not None or len(gap) == 1):
                return person
        return None

    def _named_before(self, index: int, found: Mapping[int, Found]) -> Bond | None:
        """ "Ana Sari, a spokeswoman for the group", "Budi, yang memimpin gerakan itu", "Ana Sari, their delegate"."""
        owner = found[index]
        if not _is_owner(owner):
            return None
        for person in (index - 1, index - 2):
            one = found.get(person)
            office = index - 1 if person == index - 2 else None
            if one is None or not self._beside(one, owner) or not is_stranger(one, found.get(person + 1)):
                continue
            if office is not None and not (_is_office(found[office]) or found[office].reference is not None):
                return None
            gap = self._gap(one, owner)
            if gap == [","] and (_is_owned_office(owner) or self._is_possessor(owner)):
                return Bond(person, None, index)
            opened = gap[:1] == [","] or (bool(gap) and gap[0] in self._copulas)
            if not _is_owned_office(owner) and opened and gap.count(",") <= 1 and self._tells(gap, ACTIVE):
                return Bond(person, office if office is not None and _is_office(found[office]) else None, index)
        return None

    def _named_behind(self, index: int, found: Mapping[int, Found]) -> Bond | None:
        """ "Its spokesman, Budi", "the movement's chairman is Ana Sari", "ketua kelompok tersebut, Budi", "the group, led by Budi"."""
        one = found[index]
        if not is_stranger(one, found.get(index - 1)):
            return None
        for owner in (index - 1, index - 2):
            other = found.get(owner)
            if other is None or not self._beside(other, one) or not _is_owner(other):
                continue
            office = index - 1 if owner == index - 2 else None
            if office is not None and not _is_office(found[office]):
                return None
            gap = self._gap(other, one)
            joined = gap == [","] or (len(gap) == 1 and gap[0] in self._copulas)
            if _is_owned_office(other):
                return Bond(index, None, owner) if joined or not gap else None
            if gap and gap[0] in self._grammar.possessive and self._tells(gap[1:], NOUNS):
                return Bond(index, office, owner)
            before = found.get(owner - 1)
            if (joined or (not gap and self._grammar.title_before_country)) and office is None and before is not None and self._heads(before, other):
                return Bond(index, owner - 1, owner)
            if office is None and self._ends(gap, PASSIVE) and len(gap) <= MAX_GAP:
                return Bond(index, None, owner)
        return None

    def _unnamed(self, index: int, found: Mapping[int, Found]) -> Bond | None:
        """ "A spokesman for the group": an office alone."""
        owner, before = found[index], found.get(index - 1)
        named = _is_owner(owner) and not _is_owned_office(owner) and before is not None and before.link.how == "description"
        return Bond(None, index - 1, index) if named and before is not None and self._heads(before, owner) else None

    def _heads(self, office: Found, owner: Found) -> bool:
        """Whether the words tell an office to be that of the one named right behind it."""
        if not _is_office(office) or not self._beside(office, owner) or office.chunk.of("name", "person"):
            return False
        gap = self._gap(office, owner)
        return (not gap and self._grammar.title_before_country) or (len(gap) == 1 and gap[0] in self._grammar.genitive)

    def _is_possessor(self, owner: Found) -> bool:
        """Whether a mark of possession and a noun that tells an office stand behind a mention ("Budi, the group's leader")."""
        words = [w.lower for w in self._words(owner)[owner.chunk.end : owner.chunk.end + 1 + LONGEST_CUE]]
        return words[:1] != [] and words[0] in self._grammar.possessive and self._starts(words[1:], NOUNS)

    def _tells(self, gap: Sequence[str], kinds: frozenset[tuple[str, str]]) -> bool:
        """Whether words hold a cue of these kinds and little else."""
        if len(gap) > MAX_GAP or self._bonds.former & set(gap):
            return False
        for start in range(len(gap)):
            for end in range(min(len(gap), start + LONGEST_CUE), start, -1):
                if self._is_cue(gap[start:end], kinds):
                    return sum(w not in self._closed and w not in self._copulas for w in (*gap[:start], *gap[end:])) <= MAX_OTHER
        return False

    def _starts(self, words: Sequence[str], kinds: frozenset[tuple[str, str]]) -> bool:
        return any(self._is_cue(words[a:b], kinds) for a in (0, 1) for b in range(a + 1, a + LONGEST_CUE + 1))

    def _ends(self, gap: Sequence[str], kinds: frozenset[tuple[str, str]]) -> bool:
        rest = list(gap)
        while len(rest) > 1 and rest[-1] in self._grammar.agent and not self._is_cue(rest[-2:], kinds):
            rest.pop()
        return any(self._is_cue(rest[-n:], kinds) for n in range(1, LONGEST_CUE + 1) if n <= len(rest))

    def _is_cue(self, words: Sequence[str], kinds: frozenset[tuple[str, str]]) -> bool:
        return any((cue.kind, cue.form) in kinds for cue in self._bonds.cues.get(tuple(words), ()))

    def _beside(self, one: Found, two: Found) -> bool:
        return one.chunk.sentence == two.chunk.sentence and one.chunk.end <= two.chunk.start

    def _gap(self, one: Found, two: Found) -> list[str]:
        return [w.lower for w in self._words(one)[one.chunk.end : two.chunk.start]]

    def _words(self, found: Found) -> Sequence[Word]:
        return self._sentences[found.chunk.sentence].words


def _is_office(found: Found) -> bool:
    """Whether a phrase tells one person by an office alone."""
    role = found.link.role
    return role is not None and not (role.group or role.body) and not found.link.person_name


def _is_owned_office(found: Found) -> bool:
    """Whether a phrase tells one person as somebody's ("its spokesman", "direkturnya")."""
    role, entry = found.link.role, found.reference
    if not found.owned:
        return False
    if role is not None:
        return not (role.group or role.body)
    return entry is not None and entry.kind == "description" and entry.means == "person"


def _is_owner(found: Found) -> bool:
    """Whether a mention tells one actor by a reference, or a group or organisation by its name."""
    if found.link.kind != "actor" or len(found.link.actors) != 1 or (found.link.person_name and found.reference is None):
        return False
    entry = found.reference
    return (entry is not None and entry.person != 1) or (found.link.how in NAMED and not found.chunk.of("title", "person"))


def is_stranger(found: Found, beside: Found | None = None) -> bool:
    """Whether somebody is named whom neither the tables nor an office with a state tell; an office beside that tells none does not count."""
    link = found.link
    if not link.person_name or found.reference is not None or len(link.actors) > 1:
        return False
    if link.how in STRANGERS:
        return True
    return link.how == "office" and beside is not None and beside.link.how == "description" and _is_office(beside) and link.role == beside.link.role
