"""Whom a pronoun or description means: the mentions before it weighed as antecedents, and nobody as one of the options."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from haluan.coding.weights import ANTECEDENTS, PAIRS
from haluan.types.knowledge import ReferenceEntry, TitleEntry

# How many sentences back an antecedent may stand.
REACH = 4
# How many for a bloc or alliance, which few others can be taken for.
FAR_REACH = 12
# The antecedents by their places among the mentions; nobody is meant, or somebody that the text before does not name.
Key = tuple[int, ...]
NOBODY: Key = ()
# Codes that may make a pair: the most named so far.
MAX_PAIRED = 7
FADING = 0.75
# Nouns are compared by so many letters, of words longer than MIN_WORD.
STEM = 5
MIN_WORD = 3
# Who stands against his own state.
AGAINST = frozenset({"REB", "OPP", "UAF", "IMG", "PRM"})
# Who keeps a state's order.
FORCE = frozenset({"COP", "MIL", "JUD", "SPY", "LEG"})
# Whom things happen to: nobody of the above.
BYSTANDERS = frozenset({"CVL", "REF"})
# Others who may fight a state, or of whom the text tells no more.
OUTLAWS = frozenset({"CRM", "ISM", None})
# Whose state's law they keep, rebels have no part in.
LAWFUL = frozenset({"COP", "JUD", "LEG"})
# Relations to the owner, who stands first in the sentence: not he himself.
OTHERS = frozenset({"own relation", "counterpart"})
# References that may mean all members of a list together.
PLURAL = frozenset({"they", "them", "their"})
# Organisations of states.
UNIONS = frozenset({"IGO", "UNO", "EUR"})
# Companies.
FIRMS = frozenset({"BUS", "MNC"})
# Whose sector is one of these does party politics.
POLITICAL = frozenset({"PTY", "OPP", "LEG", "ELI"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention as a possible antecedent. `sort` is person, people, state, body, organisation, group, place or several; `listed`: behind "and".

    `members` are the places of all mentions of a list, `index` the last of them; `state`: every code is that of a state;
    `stems` are those of its words; `gender` is male, female or "".
    """

    index: int
    sentence: int
    start: int
    end: int
    codes: tuple[str, ...]
    sort: str
    roles: frozenset[str]
    sectors: frozenset[str | None]
    preposition: str | None
    title: bool
    possessive: bool
    attributive: bool
    quoted: bool
    name: str | None = None
    pronoun: str | None = None
    listed: bool = False
    members: Key = ()
    state: bool = True
    stems: frozenset[str] = frozenset()
    gender: str = ""

    @property
    def key(self) -> Key:
        """The places of the mentions that it stands for."""
        return self.members or (self.index,)


@dataclass(frozen=True, slots=True)
class Reference:
    """The reference whose antecedent is sought. `sort` tells its kind: he, they, it, his, state, person …

    `told` are the codes that its own words allow ("the West African bloc"), None where they tell nothing; `stems` those of its noun.
    """

    index: int
    sentence: int
    start: int
    sort: str
    office: str | None
    sector: str | None
    quoted: bool
    preposition: str | None
    told: frozenset[str] | None = None
    stems: frozenset[str] = frozenset()
    gender: str = ""


def stems_of(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of words by which nouns are compared ("rebels", "rebel group")."""
    return frozenset(w[:STEM] for w in words if len(w) > MIN_WORD)


def sort_of(entry: ReferenceEntry | None, role: TitleEntry | None, owned: bool) -> str:
    """The kind of a reference, as far as it narrows whom it can mean. `owned`: "its troops", a possessive with what it owns."""
    if entry is None:
        if role is None:
            return "noun"
        return "noun body" if role.body else ("noun people" if role.group else "noun person")
    if entry.kind == "counterpart":
        return "counterpart"
    if entry.kind == "pronoun":
        if entry.possessive:
            return {"person": "his", "thing": "its"}.get(entry.animacy, "their" if entry.number == "pl" else "its")
        if entry.animacy == "person":
            return "him" if entry.object else "he"
        if entry.animacy == "group":
            return "side"
        if entry.number == "pl":
            return "them" if entry.object else "they"
        return "it"
    means = entry.means if entry.means in KNOWN_MEANS else "any"
    if means == "organisation" and entry.sector == "PTY":
        means = "party"
    return f"own {means}" if entry.possessive else f"that {means}"


KNOWN_MEANS = ("state", "government", "person", "people", "group", "organisation", "party", "body", "side", "place", "source")


# What a description's noun, or a pronoun, may stand for.
FITTING: Mapping[str, frozenset[str]] = {
    "he": frozenset({"person"}), "him": frozenset({"person"}), "his": frozenset({"person"}), "person": frozenset({"person"}),
    "noun person": frozenset({"person"}), "state": frozenset({"state", "place", "person", "body"}),
    "government": frozenset({"state", "body", "person"}),
    "organisation": frozenset({"organisation", "group", "body"}), "group": frozenset({"group", "people", "organisation"}),
    "party": frozenset({"organisation", "group"}), "body": frozenset({"body", "organisation"}), "people": frozenset({"people", "group"}),
    "noun people": frozenset({"people", "group"}), "noun body": frozenset({"body", "state"}),
    "they": frozenset({"people", "several", "list", "group", "body", "organisation"}),
    "them": frozenset({"people", "several", "list", "group", "body", "organisation"}),
    "it": frozenset({"state", "body", "organisation", "group"}), "its": frozenset({"state", "body", "organisation", "group"}),
    "place": frozenset({"place", "state"}), "source": frozenset({"source"}),
}  # fmt: skip


# A wider office than the one that is held: the head of state is a president, the diplomat a foreign minister.
COVERS: Mapping[str, frozenset[str]] = {
    "head_of_state": frozenset({"head_of_state", "president", "monarch", "prime_minister", "leader"}),
    "leader": frozenset({"leader", "head_of_state", "president", "monarch", "prime_minister", "party_leader", "organisation_head"}),
    "minister": frozenset({"minister", "foreign_minister", "defence_minister", "interior_minister", "finance_minister"}),
    "diplomat": frozenset({"diplomat", "foreign_minister", "ambassador"}),
}


@dataclass(frozen=True, slots=True)
class Context:
    """What all candidates of a reference are seen against.

    `order` is their position in the text, `latest` the last before the reference, `counts` how often who was meant so far, `subjects` the first
    bare mention of each sentence, `linked` the reader's probabilities by reference and antecedent, `near` the candidates within
    reach.
    """

    order: Mapping[Key, int]
    latest: int
    counts: Mapping[tuple[str, ...], int]
    subjects: Mapping[int, int]
    linked: Mapping[int, Mapping[int, float]]
    near: Sequence[Candidate]


def features(reference: Reference, candidate: Candidate, context: Context) -> dict[str, float]:
    """What speaks for and against one candidate, by name."""
    distance = reference.sentence - candidate.sentence
    kind = _family(reference.sort)
    values = {f"back {min(distance, 2)}": 1.0, f"back {kind}": float(distance), f"{reference.sort} > {candidate.sort}": 1.0}
    rank = context.order[candidate.key]
    wanted = FITTING.get(reference.sort.rsplit(" ", 1)[-1] if reference.sort.startswith("that") else reference.sort)
    if wanted is not None:
        values["fits" if candidate.sort in wanted or _governs(reference, candidate) else "does not fit"] = 1.0
    values["recent"] = 1.0 / (1 + context.latest - rank)
    values["salient"] = math.log1p(context.counts.get(candidate.codes, 0))
    subject = context.subjects.get(candidate.sentence) == candidate.index
    opens = reference.preposition is None and not any(c.sentence == reference.sentence for c in context.near)
    if subject:
        values[f"subject {min(distance, 2)} {kind}"] = 1.0
        if opens:
            values[f"subject {min(distance, 2)} of {kind} that opens"] = 1.0
    if wanted is not None and candidate.sort in wanted:
        after = {
            c.codes for c in context.near if c.index > candidate.index and c.sort in wanted and (c.codes, c.name) != (candidate.codes, candidate.name)
        }
        values[f"recent of those that fit {kind}"] = 1.0 / (1 + len(after))
    if reference.preposition is not None and candidate.preposition is not None:
        values[f"both oblique {kind}"] = 1.0
    if reference.preposition is not None and subject:
        values[f"subject {min(distance, 2)} of oblique {kind}"] = 1.0
    if candidate.preposition is not None:
        values[f"oblique {kind}"] = 1.0
    if candidate.possessive:
        values["owner"] = 1.0
    if candidate.attributive:
        values["attributive"] = 1.0
    if candidate.quoted != reference.quoted:
        values["across a quote"] = 1.0
    if candidate.pronoun is not None:
        values[f"chain {kind}"] = 1.0
        if candidate.pronoun == reference.sort:
            values["same pronoun"] = 1.0
    if distance == 0:
        values[f"same sentence {kind}"] = 1.0
        if subject and reference.preposition is None and kind == "pronoun":
            values["own clause"] = 1.0
    values.update(_by_facts(reference, candidate))
    if reference.stems and any(c.stems & reference.stems for c in context.near):  # "the coalition" after "a military coalition"
        values[f"same noun {kind}" if candidate.stems & reference.stems else f"other noun {kind}"] = 1.0
    linked = max(context.linked.get(reference.index, {}).get(i, 0.0) for i in candidate.key)
    if linked:
        values[f"reader {kind}"] = linked
    return values


def _governs(reference: Reference, candidate: Candidate) -> bool:
    """Whether a state's officials stand for its government ("Ethiopian authorities")."""
    return reference.sort == "that government" and candidate.sectors == {"GOV"}


def _by_facts(reference: Reference, candidate: Candidate) -> dict[str, float]:
    """Whether the candidate holds the office and is of the sector that the reference's noun tells."""
    values: dict[str, float] = {}
    if reference.office:
        values["same office" if candidate.roles & COVERS.get(reference.office, {reference.office}) else "other office"] = 1.0
    if reference.sector:
        alike = POLITICAL if reference.sector == "PTY" else {reference.sector}
        values["same sector" if candidate.sectors & alike else "other sector"] = 1.0
    return values


def nobody(reference: Reference, candidates: Collection[Candidate], context: Context) -> dict[str, float]:
    """What speaks for no antecedent."""
    seen = any(context.linked.get(reference.index, {}).values())
    values = {f"{reference.sort} > nobody": 1.0, "nobody": 1.0, f"nobody of {min(len(candidates), 3)}": 1.0}
    if context.linked and not seen:
        values["nobody, reader"] = 1.0
    return values


def _family(sort: str) -> str:
    if sort in ("him", "them"):
        return "object"
    if sort in ("he", "they", "it"):
        return "pronoun"
    if sort in ("his", "their", "its"):
        return "possessive"
    if sort in ("own relation", "counterpart"):
        return "other"
    if sort.startswith("that"):
        return sort if sort == "that person" else "that"
    return "own" if sort.startswith("own") or sort == "side" else "noun"


def options_of(
    reference: Reference, candidates: Sequence[Candidate], linked: Mapping[int, Mapping[int, float]], lists: Sequence[Candidate] = ()
) -> dict[Key, dict[str, float]]:
    """Each possible antecedent (NOBODY last) with its features; `lists` are mentions that only commas and conjunctions part, taken together."""
    reach = FAR_REACH if is_union(reference) else REACH
    whole = (*candidates, *lists) if reference.sort in PLURAL else candidates
    before = [c for c in whole if c.index < reference.index and reference.sentence - c.sentence <= reach]
    near = [c for c in before if (not c.title or c.sentence == reference.sentence) and not is_barred(reference, c)]
    if reference.sort in OTHERS:
        owners = _owners(reference, before)
        near = [c for c in near if c.codes not in owners]
    if reference.sort == "that group" and any(
        c.sort == "group" or (c.sectors and c.sectors <= AGAINST) for c in near
    ):  # "the group" is no alliance of states where a group is named
        near = [c for c in near if c.sort != "organisation"]
    order = {c.key: n for n, c in enumerate(near)}
    counts: dict[tuple[str, ...], int] = {}
    subjects: dict[int, int] = {}
    for c in candidates:
        if c.index < reference.index:
            counts[c.codes] = counts.get(c.codes, 0) + 1
        if c.preposition is None and not c.attributive and not c.possessive:
            subjects.setdefault(c.sentence, c.index)
    context = Context(order, len(near) - 1, counts, subjects, linked, near)
    found = {c.key: features(reference, c, context) for c in near}
    found[NOBODY] = nobody(reference, near, context)
    return found


def is_union(reference: Reference) -> bool:
    """Whether a description's noun means an organisation of states ("the bloc", "aliansi itu")."""
    return reference.sort == "that organisation" and reference.sector in UNIONS


def _owners(reference: Reference, before: Sequence[Candidate]) -> set[tuple[str, ...]]:
    """Whose ally or counterpart somebody is: who stands first in the sentence, and who is joined with him ("X and its allies")."""
    here = [c for c in before if c.sentence == reference.sentence and c.codes]
    bare = [c.codes for c in here if c.preposition is None]
    beside = [c.codes for c in here if 0 < reference.start - c.end <= 1]
    return {*bare[:1], *beside}


def is_barred(reference: Reference, candidate: Candidate) -> bool:
    """Whether a candidate is, by what is known of him, nobody whom the reference can mean."""
    if reference.gender and candidate.gender and reference.gender != candidate.gender:  # "she" of a man
        return True
    if candidate.sort == "source" and reference.sort.startswith("that ") and reference.sort != "that source":
        return True
    if reference.told is not None and not (candidate.codes and set(candidate.codes) <= reference.told):
        return True
    unknown = not candidate.codes
    union = bool(candidate.sectors) and candidate.sectors <= UNIONS
    if is_union(reference):
        return not unknown and not union
    if reference.sort == "that state" and not unknown and not candidate.state:
        return True
    if reference.sector in UNIONS and reference.office and candidate.sectors and not candidate.sectors & UNIONS:  # "the secretary-general"
        return True
    if reference.sector in AGAINST | {"COP"} and union:
        return True
    if reference.sector in LAWFUL and candidate.sectors and candidate.sectors <= AGAINST:
        return True
    if reference.sort == "that government" and candidate.sectors and candidate.sectors <= AGAINST:
        return True
    if reference.sort == "that organisation" and candidate.sort in ("people", "person", "place"):
        return True
    if reference.sector in FIRMS:
        return not unknown and not candidate.sectors & FIRMS
    return _stands_apart(reference, candidate)


def _stands_apart(reference: Reference, candidate: Candidate) -> bool:
    """Whether the reference means fighters or a group and the candidate is a state or its force, or one person and the candidate a crowd."""
    keeps = bool(candidate.sectors) and candidate.sort in ("people", "body", "person")
    if reference.sector in BYSTANDERS and (candidate.sort == "group" or (keeps and candidate.sectors <= AGAINST | FORCE | {"GOV"})):
        return True
    if keeps and reference.sector in AGAINST and not candidate.sectors & (AGAINST | OUTLAWS):
        return True
    if reference.sort == "that group" and candidate.sort in ("state", "place"):
        return True
    if keeps and reference.sort == "that group" and candidate.sectors <= FORCE | {"GOV"}:
        return True
    return reference.sort == "that person" and candidate.sort in ("people", "several", "group") and candidate.pronoun is None


def weigh(options: Mapping[Key, Mapping[str, float]], weights: Mapping[str, float] = ANTECEDENTS) -> tuple[tuple[Key, float], ...]:
    """Antecedents with their probability, likeliest first; of equals the later."""
    scores = {i: sum(weights.get(name, 0.0) * value for name, value in values.items()) for i, values in options.items()}
    top = max(scores.values())
    shares = {i: math.exp(score - top) for i, score in scores.items()}
    total = sum(shares.values())
    return tuple(sorted(((i, share / total) for i, share in shares.items()), key=lambda item: (-item[1], -item[0][-1] if item[0] else 1)))


def pairs_of(reference: Reference, candidates: Sequence[Candidate]) -> dict[tuple[int, int], dict[str, float]]:
    """Pairs of mentions of two different actors before the reference, each with its features: whom "kedua negara" may mean.

    Those who stand against a state from within it (its rebels, its opposition) are a side of their own, but not a state.
    """
    whole = reference.sort in ("that state", "that government")
    before = [c for c in candidates if c.index < reference.index and len(c.codes) == 1 and c.sort != "place" and (c.state or not whole)]
    latest: dict[str, Candidate] = {}
    weight: dict[str, float] = {}
    for c in before:
        side = _side(c, whole)
        latest[side] = c
        weight[side] = weight.get(side, 0.0) + (FADING ** (reference.sentence - c.sentence) if not c.title else 0.5)
    codes = sorted(weight, key=lambda code: -weight[code])[:MAX_PAIRED]
    found: dict[tuple[int, int], dict[str, float]] = {}
    for n, one in enumerate(codes):
        for two in codes[n + 1 :]:
            first, second = sorted((latest[one].index, latest[two].index))
            found[first, second] = _pair(reference, (one, two), before, weight, whole)
    return found


def _side(candidate: Candidate, whole: bool) -> str:
    """The code of a mention, of those who stand against their own state with a mark."""
    against = not whole and bool(candidate.sectors) and candidate.sectors <= AGAINST
    return candidate.codes[0] + (" against" if against else "")


def _pair(reference: Reference, sides: tuple[str, str], before: Sequence[Candidate], weight: Mapping[str, float], whole: bool) -> dict[str, float]:
    one, two = sides
    ones, twos = [c for c in before if _side(c, whole) == one], [c for c in before if _side(c, whole) == two]
    total = sum(weight.values()) or 1.0
    values = {"share": (weight[one] + weight[two]) / total, "lesser": min(weight[one], weight[two]) / total}
    together = {c.sentence for c in ones} & {c.sentence for c in twos}
    for sentence in together:
        distance = reference.sentence - sentence
        titled = any(c.title for c in ones if c.sentence == sentence)
        values["together in the title" if titled else f"together {min(distance, 3)}"] = 1.0
    joined = [reference.sentence - a.sentence for a in ones for b in twos if _beside(a, b)]
    values["joined"] = float(bool(joined))
    if joined:
        values[f"joined {min(*joined, 3)}"] = 1.0
    if together:
        values["together"] = math.log1p(len(together))
    sorts = [{c.sort for c in ones}, {c.sort for c in twos}]
    wanted = {"that person": "person", "that state": "state", "that group": "group"}.get(reference.sort)
    if wanted:
        values["both fit"] = float(wanted in sorts[0] and wanted in sorts[1])
    values["alike"] = float(bool(sorts[0] & sorts[1]))
    first = min(before, key=lambda c: c.index) if before else None
    if first is not None and _side(first, whole) in sides:
        values["first named"] = 1.0
    last = [_side(c, whole) for c in before if not c.title][-2:]
    values["last two"] = float(set(last) == set(sides))
    return values


def _beside(one: Candidate, two: Candidate) -> bool:
    """Whether only a conjunction stands between two mentions ("Thailand and Cambodia")."""
    first, second = sorted((one, two), key=lambda c: c.start)
    return one.sentence == two.sentence and second.listed and second.start - first.end == 1


def weigh_pairs(options: Mapping[tuple[int, int], Mapping[str, float]]) -> tuple[tuple[tuple[int, int], float], ...]:
    """Pairs with their probability, likeliest first."""
    scores = {pair: sum(PAIRS.get(name, 0.0) * value for name, value in values.items()) for pair, values in options.items()}
    top = max(scores.values(), default=0.0)
    shares = {pair: math.exp(score - top) for pair, score in scores.items()}
    total = sum(shares.values()) or 1.0
    return tuple(sorted(((pair, share / total) for pair, share in shares.items()), key=lambda item: (-item[1], item[0])))
