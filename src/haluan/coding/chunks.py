"""Noun phrases that name somebody: runs of elements that belong together ("Presiden Armenia Vahagn Khachaturyan")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from haluan.coding.elements import Element
from haluan.types.document import Sentence, Word
from haluan.types.knowledge import Grammar
from haluan.types.text import Span

# Words allowed inside a noun phrase between two elements ("Presiden baru Argentina").
MAX_GAP = 2
# Letters of an organisation's initials.
SHORTEST, LONGEST = 3, 8
# International societies of this sector have a branch in each state, which its name beside theirs tells ("Palang Merah China").
BRANCHED = "NGO"


@dataclass(frozen=True, slots=True)
class Chunk:
    """A noun phrase in a sentence: its elements, words [start, end), the preposition before it, and whether it only modifies a noun.

    `relation` marks a phrase that tells somebody by the relation to the state it names ("sekutu Rusia"), `namesake` a team or firm that only
    carries a state's name ("timnas Armenia").
    """

    sentence: int
    start: int
    end: int
    span: Span
    text: str
    elements: tuple[Element, ...]
    preposition: str | None = None
    attributive: bool = False
    possessive: bool = False
    relation: bool = False
    namesake: bool = False

    def of(self, *kinds: str) -> tuple[Element, ...]:
        """Its elements of some kinds."""
        return tuple(e for e in self.elements if e.kind in kinds)


class Chunker:
    """Groups the elements of a sentence into noun phrases by a language's order of title, country and name."""

    def __init__(self, grammar: Grammar, verbs: frozenset[str]) -> None:
        self._grammar = grammar
        self._verbs = verbs

    def chunk(self, sentence: Sentence, elements: Sequence[Element]) -> tuple[Chunk, ...]:
        """Noun phrases in order, not overlapping."""
        groups: list[list[Element]] = []
        for element in elements:
            if groups and self._joins(groups[-1], element, sentence.words):
                groups[-1].append(element)
            else:
                groups.append([element])
        return _of_one_law(tuple(self._finish(sentence, _without_tail(group)) for group in groups), sentence.words)

    def _gap(self, left: Element, right: Element, words: Sequence[Word]) -> tuple[str, ...]:
        return tuple(w.lower for w in words[left.end : right.start])

    def _joins(self, group: list[Element], right: Element, words: Sequence[Word]) -> bool:
        left = group[-1]
        gap = self._gap(left, right, words)
        kinds = {e.kind for e in group}
        if self._owned(group, right, gap):
            return True
        if left.kind == "place":
            if right.kind == "title" and not self._grammar.title_before_country:  # "Anbar's governor"
                return all(w in self._grammar.possessive for w in gap)
            return not gap and "title" in kinds and right.kind in ("person", "unknown")
        if right.kind in ("pronoun", "outlet") or left.kind in ("pronoun", "outlet"):
            return False
        if not self._gap_allows(gap, left, right, kinds):
            return False
        if "person" in kinds or "unknown" in kinds:
            return False
        return self._order_allows(group, right, bool(gap) and gap[-1] in self._grammar.possessive)

    def _owned(self, group: list[Element], right: Element, gap: tuple[str, ...]) -> bool:
        """ "its troops", "his Chinese counterpart Wang Yi": a possessive with what it owns, a counterpart with his name."""
        left = group[-1]
        linked = gap[:1] != () and gap[0] in self._grammar.genitive and len(gap) <= 2 and right.kind in ("name", "title", "person")
        if not linked and not all(w in self._grammar.noun_adjectives for w in gap):
            return False
        if gap[:1] and gap[0] in self._grammar.genitive and self._is_body_noun(left):
            return right.kind in ("name", "title", "person") and all(w in self._grammar.determiners for w in gap[1:])
        counterpart = [e for e in group if e.kind == "pronoun" and e.reference is not None and e.reference.kind == "counterpart"]
        if right.kind == "pronoun":
            last = right.reference is not None and right.reference.kind == "counterpart"
            return last and (is_possessive(left) or (left.kind == "name" and len(group) > 1 and is_possessive(group[0])))
        if is_possessive(left):
            return not linked and right.kind in ("title", "name")
        return bool(counterpart) and counterpart[-1] is left and right.kind in ("name", "person", "unknown")

    def _is_body_noun(self, element: Element) -> bool:
        """Whether a description names a body that a name behind it tells ("the government of", "the army of"), and no ally or rival of it."""
        reference = element.reference
        if element.kind != "pronoun" or reference is None or reference.kind != "description" or reference.possessive:
            return False
        return reference.means in ("government", "body", "person") and reference.form[-1] not in self._grammar.ally_nouns

    def _gap_allows(self, gap: tuple[str, ...], left: Element, right: Element, kinds: set[str]) -> bool:
        if not gap:
            return True
        if len(gap) > MAX_GAP:
            return False
        if left.kind == "modifier" and all(w in self._grammar.determiners for w in gap):
            return True
        if all(w in self._grammar.noun_adjectives for w in gap):
            return "title" in kinds or left.kind == "name" or left.kind == "modifier"
        if gap[0] in self._grammar.possessive:
            rest = gap[1:]
            return left.kind == "name" and all(w in self._grammar.noun_adjectives for w in rest)
        linked = gap[0] in self._grammar.genitive and all(w in self._grammar.determiners for w in gap[1:])
        named = right.kind == "title" and any(t.named for t in right.titles)  # "chairman of the Tonga Workers' Union"
        named = named or (right.kind == "unknown" and left.kind == "title" and is_abbreviation(right.text))  # "president of the TWU"
        return linked and left.kind in ("title", "modifier") and (right.kind in ("name", "place") or named)

    def _order_allows(self, group: list[Element], right: Element, possessive: bool) -> bool:
        left = group[-1]
        kinds = {e.kind for e in group}
        if right.kind == "unknown" and right.text.split()[-1].lower() in self._grammar.name_tails:
            return False
        if left.kind == "modifier":
            return right.kind in ("title", "name", "person", "unknown", "modifier")
        if left.kind == "title":
            return right.kind in ("title", "name", "person", "unknown", "modifier", "place")
        if left.kind != "name":
            return False
        if right.kind in ("person", "unknown"):
            return "title" in kinds or possessive or _is_body(left)
        if self._grammar.title_before_country:
            branch = _is_state(right) and any(n.how == "organisation" and n.sector == BRANCHED for n in left.names)
            return right.kind == "name" and (_is_body(left) or branch or (_is_state(right) and not _is_state(left) and "title" in kinds))
        return right.kind in ("title", "modifier") or (right.kind == "name" and _is_state(left) and not _is_state(right))

    def _finish(self, sentence: Sentence, group: list[Element]) -> Chunk:
        words, grammar = sentence.words, self._grammar
        start, end = group[0].start, group[-1].end
        if group[0].kind in ("title", "modifier", "name"):
            while start > 0 and (words[start - 1].lower in grammar.determiners or words[start - 1].text[0].isdigit()):
                start -= 1
        relation = len(group) == 1 and group[0].kind == "name" and _is_state(group[0])
        start, end, relation = self._with_relation(words, start, end) if relation else (start, end, False)
        before = words[start - 1].lower if start > 0 else None
        after = words[end].lower if end < len(words) else None
        span = Span(words[start].span.start, words[end - 1].span.end)
        text = "".join(_glue(words, i, start) for i in range(start, end))
        preposition = before if before in grammar.prepositions else None
        only_names = all(e.kind == "name" for e in group)
        demonym = only_names and all(n.how == "demonym" for n in group[-1].names)
        attributive = demonym and after is not None and after.isalpha() and after not in grammar.function_words
        namesake = self._is_namesake(group, before, after)
        counted = start < group[0].start  # "sedikitnya 18 warga"
        attributive = attributive or (not counted and self._adjectival(group, before, words[start - 2].lower if start > 1 else None))
        return Chunk(sentence.index, start, end, span, text, tuple(group), preposition, attributive, after in grammar.possessive, relation, namesake)

    def _with_relation(self, words: Sequence[Word], start: int, end: int) -> tuple[int, int, bool]:
        """Take in "sekutu dekat" before the state, or "ally" behind it or "ally of" before it."""
        nouns = self._grammar.ally_nouns
        for size in (2, 1):
            before = " ".join(w.lower for w in words[max(0, start - size) : start])
            if start >= size and before in nouns and self._grammar.title_before_country:
                return start - size, end, True
            behind = " ".join(w.lower for w in words[end : end + size])
            if behind in nouns and not self._grammar.title_before_country:
                return start, end + size, True
        linked = start >= 2 and words[start - 1].lower in self._grammar.genitive and words[start - 2].lower in nouns
        return (start - 2, end, True) if linked else (start, end, False)

    def _is_namesake(self, group: list[Element], before: str | None, after: str | None) -> bool:
        """Whether a team, firm, good or law only carries somebody's name ("timnas Armenia", "Japan Airlines", "UU KPK")."""
        beside = before if self._grammar.title_before_country else after
        if len(group) == 1 and group[0].kind in ("name", "title") and beside in self._grammar.law_nouns:
            return True
        if len(group) == 2 and any(e.kind == "title" and e.text.lower() in self._grammar.not_state for e in group):
            return any(e.kind == "name" and _is_state(e) for e in group)
        return len(group) == 1 and group[0].kind == "name" and _is_state(group[0]) and beside in self._grammar.not_state

    def _adjectival(self, group: list[Element], before: str | None, further: str | None) -> bool:
        """A body's noun behind another noun only tells its kind ("bantuan militer"), in languages that put it there."""
        lone = len(group) == 1 and group[0].kind == "title" and any(t.body or t.group for t in group[0].titles)
        if not (lone and self._grammar.title_before_country and before is not None and before.isalpha()):
            return False
        if before in self._grammar.conjunctions and further is not None:
            before = further
        return before.isalpha() and before not in self._grammar.function_words and before not in self._verbs


def _of_one_law(chunks: tuple[Chunk, ...], words: Sequence[Word]) -> tuple[Chunk, ...]:
    """ "RUU TNI-Polri": what a hyphen ties to a namesake is one too."""
    found: list[Chunk] = []
    for chunk in chunks:
        tied = bool(found) and found[-1].namesake and [w.text for w in words[found[-1].end : chunk.start]] in (["-"], ["/"])
        found.append(replace(chunk, namesake=True) if tied else chunk)
    return tuple(found)


def is_possessive(element: Element) -> bool:
    """Whether an element is a possessive pronoun ("its", "whose")."""
    reference = element.reference
    return element.kind == "pronoun" and reference is not None and reference.possessive and reference.kind == "pronoun"


def is_abbreviation(text: str) -> bool:
    """Whether a name is an organisation's initials ("TWU")."""
    return SHORTEST <= len(text) <= LONGEST and text.isalpha() and text.isupper()


def _without_tail(group: list[Element]) -> list[Element]:
    """A modifier changes what follows it; at the end of a phrase it is a word of its own ("Israel assassinated …"), unless it tells where the
    role noun before it is from ("pemerintah asing")."""
    if len(group) == 2 and group[0].kind == "title" and group[1].modifier is not None and group[1].modifier.effect == "abroad":
        return group
    while len(group) > 1 and group[-1].kind == "modifier":
        group = group[:-1]
    return group


def _glue(words: Sequence[Word], index: int, start: int) -> str:
    gap = index > start and words[index].span.start > words[index - 1].span.end
    return (" " if gap else "") + words[index].text


def _is_state(element: Element) -> bool:
    return any(n.how in ("country", "capital", "demonym", "metonym") for n in element.names)


def _is_body(element: Element) -> bool:
    return any(n.how == "body" for n in element.names)
