"""What speaks for a candidate of a standing relation: how its sides and the word that may tell it stand to each other."""

from __future__ import annotations

from collections.abc import Sequence

from haluan.coding.ties_sides import OBJECTS, Hit, Side, Tie, distance
from haluan.coding.ties_tree import path, top
from haluan.types.document import Sentence
from haluan.types.knowledge import ActorTable, LanguagePack

# Of words that are no small ones so many leave a construction what it is ("X, the exiled former leader of Y").
PLAIN_GAP = 3
# How far a side stands from the word, in classes: (words at most, the class's name in features); and the name of what is farther.
DISTANCES = ((0, "0"), (1, "1"), (3, "3"), (7, "7"))
FARTHER = "8"
# Marks that part what stands beside a word from it, with and without the bracket that closes; those that end a clause.
PARTING = frozenset({",", "(", "-", "–", "—"})
CLOSING = ")"
STOPS = frozenset({";", ":"})
# Offices of those who lead a body that is no state.
LEADING = frozenset({"leader", "party_leader", "organisation_head"})
# Statuses of those who belong to a body; partners, candidates and observers do not.
INSIDE = frozenset({"member", "suspended", "associate"})
# Grounds on which a phrase was linked (Link.how) of those whose "its" owns what a word tells.
OWNERS = frozenset({"pronoun", "description"})


class TieFeatures:
    """Tells what speaks for candidates in one language."""

    def __init__(self, pack: LanguagePack, actors: ActorTable) -> None:
        self._pack = pack
        self._bonds = pack.bonds
        self._actors = actors
        self._members = frozenset((m.member, m.organisation) for m in actors.memberships if not m.until and m.status == "member")
        self._ever = frozenset((m.member, m.organisation) for m in actors.memberships if m.status in INSIDE)
        self._listed = frozenset(m.organisation for m in actors.memberships)
        self._heads = frozenset(
            (person.name, office.country) for person in actors.persons.values() for office in person.offices if office.country not in actors.countries
        )
        self._leaders = frozenset(p.name for p in actors.persons.values() for o in p.offices if o.office in LEADING)

    def of(
        self, tie: Tie, hit: Hit, sentence: Sentence, near: Sequence[Side], before: Sequence[Side], parents: Sequence[tuple[int, str]]
    ) -> dict[str, float]:  # fmt: skip
        """The features of a candidate, 1 each; `near` are the sides in reach of the word, `before` those of the sentences before."""
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
            names |= self._back(kind, hit, head, other, sentence, near, before)
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
        names |= self.table(tie)
        names |= self._construction(tie, hit, head, other, sentence, near)
        names |= _tree(hit, head, other, sentence, parents)
        if hit.end - hit.start > 1:
            names.add("phrase")
        return dict.fromkeys(sorted(names), 1.0)

    def _back(
        self, kind: str, hit: Hit, head: Side, other: Side, sentence: Sentence, near: Sequence[Side], before: Sequence[Side]
    ) -> set[str]:  # fmt: skip
        """What speaks for a side that was named in a sentence before: how near, as what, and what stands for it here."""
        form, names = hit.word.form, set[str]()
        rank = len(before) - 1 - before.index(other)
        party = any(s.sort in OBJECTS[kind] and s is not head and s.start >= hit.end for s in near)
        names |= {"back", f"back {sentence.index - other.sentence}", f"{form} back own" if hit.owned else f"{form} back"}
        names |= {"back last"} if rank == 0 else set()
        first = next((s for s in before if s.sentence == other.sentence and s.preposition is None), None)
        names |= {"back first", f"{form} back first {other.sort}"} if other is first else set()
        names |= {"back, party here"} if party else set()
        return names

    def _construction(self, tie: Tie, hit: Hit, head: Side, other: Side, sentence: Sentence, near: Sequence[Side]) -> set[str]:
        """Order and gaps of word and both sides as one: what makes "X, leader of Y", "Y, which is led by X" the plain tellings that they are."""
        order, form, kind = _order(hit, head, other, sentence), hit.word.form, tie.kind
        gaps = f"{self._gap(hit, head, sentence, near)} {self._gap(hit, other, sentence, near)}"
        own = " own" if hit.owned else ""
        told = {f"{form} {order} {gaps}{own}", f"{kind} {form} {order} {gaps}{own}", f"{kind} {head.sort} {other.sort} {order} {gaps}"}
        return {f"made {name}" for name in told} | {f"made {kind} {gaps}"}

    def _gap(self, hit: Hit, side: Side, sentence: Sentence, near: Sequence[Side]) -> str:
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

    def membership(self, member: str, body: str) -> set[str]:
        """What the table of memberships says to one that a text may tell: that it is one, or that no such state ever was in the body."""
        if (member, body) in self._members:
            return {"known member"}
        outside = body in self._listed and member in self._actors.countries and (member, body) not in self._ever
        return {"known outside"} if outside else set()

    def table(self, tie: Tie) -> set[str]:
        """What the tables of offices and memberships say to a candidate."""
        found = set()
        for one in tie.subject.actors:
            for two in tie.object.actors:
                if tie.kind == "member_of":
                    found |= self.membership(one.code, two.code)
                if tie.kind == "led_by" and self._actors.led_by.get(one.code) == two.code:
                    found.add("known leader")
                if tie.kind == "leads" and (one.name, two.code) in self._heads:
                    found.add("known head")
                if tie.kind == "leads" and self._actors.led_by.get(two.code) == one.code:
                    found.add("leader of bloc")
        return found

    def _beside(self, which: str, hit: Hit, side: Side, sentence: Sentence, near: Sequence[Side]) -> set[str]:
        """How one side stands to the word: how far, over what, and whether it is the nearest that could."""
        far = distance(hit, side, sentence)
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


def _order(hit: Hit, head: Side, other: Side, sentence: Sentence) -> str:
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


def _tree(hit: Hit, head: Side, other: Side, sentence: Sentence, parents: Sequence[tuple[int, str]]) -> set[str]:
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
