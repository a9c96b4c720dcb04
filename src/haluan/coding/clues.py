"""Clues: what frames and reader see at one trigger, and the features by which they are weighed."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from haluan.coding.frames import FrameIndex, FrameMatch, RoleFinder, Roles
from haluan.coding.mentions import Found
from haluan.coding.proposals import by_sentence
from haluan.coding.status import Modality, find_modality
from haluan.types.coding import Actor
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import Frame, LanguagePack
from haluan.types.reading import ReadPair, ReadRole, ReadTrigger
from haluan.types.text import Span

# Sectors whose protest, if nothing else is said, is against their own government.
CROWD_SECTORS = frozenset({"CVL", "LAB", "EDU", "OPP", "AGR", "REL", "SOC", "PTY", "MED"})
# A government that "protests" complains: it does not demonstrate.
STATE_SECTORS = frozenset({"GOV", "IGO", "EUR", "UNO"})
# Who keeps order, and who is kept in order or fights: between them a deed within one state is told like one between states.
FORCE_SECTORS = frozenset({"COP", "MIL", "JUD", "SPY", "PRM"})
# Who may charge, arrest and convict anybody of the own state, its ministers and generals too.
LAW_SECTORS = frozenset({"COP", "JUD"})
LEGAL = frozenset({"ACCUSE", "COERCE", "SANCTION"})
KEPT_SECTORS = CROWD_SECTORS | {"REB", "UAF", "CRM", "JRN", "REF", "NGO", "BUS"}
ISO_LENGTH = 3
# PLOVER's reduction rules: a cooperative act still to come is a promise, a withdrawal still to come a concession.
REDUCED = {
    ("CONSULT", "planned"): "AGREE", ("SUPPORT", "planned"): "AGREE", ("COOPERATE", "planned"): "AGREE", ("AID", "planned"): "AGREE",
    ("RETREAT", "planned"): "CONCEDE",
}  # fmt: skip
# The reader's triggers below this probability are not looked at.
TRIGGER_FLOOR = 0.1
# Probabilities are kept off 0 and 1 before their odds are taken: the reader leaves out what is less likely than this.
LEAST = 0.03
# So many sentences back a party that its own sentence leaves out may have been named.
PARTNER_REACH = 2
# An expression of so many words is hardly meant otherwise.
LONG = 3
# What a verb of will takes ("decided to impose sanctions") stands at most so many words behind it.
BEHIND = 8
# What such a verb carries begins at most so many words behind it, and the reader gives its type at least this probability.
CARRIED, CARRIED_TYPE = 4, 0.2
# Deeds that hurt, and those that cannot have such a deed as their content: who promises to strike does not promise a kindness.
HARM = frozenset({"ASSAULT", "COERCE", "SANCTION"})
KIND = frozenset({"AGREE", "CONCEDE", "SUPPORT", "COOPERATE", "AID", "CONSULT", "RETREAT"})
# Speech about another's deed: its target may be that one's doer.
SPEECH = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT"})
REFERRING = frozenset({"pronoun", "description", "speaker", "surname"})


@dataclass(frozen=True, slots=True)
class Ruled:
    """A frame match with the roles that word order gives it; `type` and `mode` after PLOVER's reductions.

    `inferred` are recipients whom no mention of an actor names; they are `stricken` where a town abroad stands in their role.
    """

    match: FrameMatch
    roles: Roles
    modality: Modality
    inferred: tuple[Actor, ...]
    words: str
    type: str
    mode: str | None
    stricken: bool = False

    @property
    def noun(self) -> bool:
        """Whether a noun of action, not a verb, tells the deed."""
        return self.match.form.voice == "noun"

    @property
    def fixed(self) -> bool:
        """Whether the expression has two words or more."""
        return self._n_words > 1

    @property
    def long(self) -> bool:
        """Whether the expression says so much that hardly another type is meant ("asked … diplomats … leave")."""
        return self._n_words >= LONG

    @property
    def _n_words(self) -> int:
        return sum(t != "*" for t in self.match.form.tokens)


@dataclass(frozen=True, slots=True)
class Clue:
    """One trigger: frames that match there, the reader's trigger if it saw one, and the reader's roles by mention position.

    `places` are the mentions that may fill a role: those of the sentence, those that the reader links, and the last mention of each actor
    in the sentences just before; `salience` tells for every mention of the document how often the article names its actor, against the most
    named (0 to 1).
    `behind` are the types of frames that match a few words behind the trigger ("sepakat menjatuhkan sanksi"); `others` are the frames of the
    sentence that stand elsewhere than at the trigger.
    """

    sentence: Sentence
    trigger: Span
    ruled: tuple[Ruled, ...]
    read: ReadTrigger | None = None
    links: Mapping[int, ReadRole] = field(default_factory=dict)
    pairs: Mapping[tuple[int, int], Mapping[str, float]] = field(default_factory=dict)
    places: tuple[int, ...] = ()
    salience: Sequence[float] = ()
    behind: frozenset[str] = frozenset()
    others: tuple[Ruled, ...] = ()


def odds(probability: float) -> float:
    """Log-odds, kept finite."""
    p = min(max(probability, LEAST), 1 - LEAST)
    return math.log(p / (1 - p))


class ClueFinder:
    """Collects the clues of a document."""

    def __init__(self, pack: LanguagePack, frames: FrameIndex, roles: RoleFinder, states: Mapping[str, str]) -> None:
        """`states` are the names of states by code."""
        self._pack = pack
        self._states = states
        self._frames = frames
        self._roles = roles

    def find(self, document: Document, mentions: Sequence[Found]) -> list[Clue]:
        """All clues in text order: each of the reader's triggers with the frames it overlaps, and each frame that no trigger overlaps."""
        grouped = by_sentence(mentions)
        place: dict[tuple[int, int], list[int]] = {}
        for i, found in enumerate(mentions):
            if found.reader_index is not None:
                place.setdefault(found.reader_index, []).append(i)
        ruled = {s.index: self._all_ruled(s, grouped.get(s.index, [])) for s in document.sentences}
        clues: list[Clue] = []
        salience = _salience(mentions)
        taken: set[tuple[int, int]] = set()
        for window, reading in enumerate(document.readings):
            pairs = _pairs(reading.pairs, window, place)
            for index, trigger in sorted(enumerate(reading.triggers), key=lambda t: -t[1].score):
                if trigger.score < TRIGGER_FLOOR or not trigger.types:
                    continue
                sentence = sentence_of(document, trigger.span)
                left = [r for r in ruled[sentence.index] if (sentence.index, r.match.start) not in taken]
                own = tuple(r for r in left if r.match.span.overlaps(trigger.span))
                if not any(r.match.span.overlaps(trigger.span) for r in ruled[sentence.index]):
                    own = _carried(trigger, sentence, left, reading.triggers)
                taken.update((sentence.index, r.match.start) for r in own)
                links = {p: r for r in reading.roles if r.trigger == index for p in place.get((window, r.mention), ()) if mentions[p].link.actors}
                places = _places(sentence, mentions, links)
                clues.append(
                    Clue(
                        sentence,
                        trigger.span,
                        own,
                        trigger,
                        links,
                        pairs,
                        places,
                        salience,
                        _behind(trigger.span, sentence, ruled),
                        tuple(r for r in ruled[sentence.index] if r not in own and not r.match.span.overlaps(trigger.span)),
                    )
                )
        for sentence in document.sentences:
            alone: dict[tuple[int, int], list[Ruled]] = {}
            for one in ruled[sentence.index]:
                if (sentence.index, one.match.start) not in taken:
                    alone.setdefault((one.match.start, one.match.end), []).append(one)
            for group in alone.values():
                span = group[0].match.span
                clues.append(Clue(sentence, span, tuple(group)))
        return sorted(clues, key=lambda c: (c.trigger, c.read is None))

    def _all_ruled(self, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> list[Ruled]:
        """All frames of a sentence, without riots of governments: missiles that wreck a town are no riot."""
        found = [self._ruled(m, sentence, here) for m in self._frames.matches(sentence)]
        return [r for r in found if not (r.match.frame.type == "PROTEST" and r.match.frame.mode == "riot" and r.type != "PROTEST")]

    def _ruled(self, match: FrameMatch, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> Ruled:
        frame = match.frame
        roles = self._roles.roles(match, sentence, here)
        modality = find_modality(sentence, match.start, match.end, frame.type, frame.status, self._pack)
        type_, mode = REDUCED.get((frame.type, modality.status), frame.type), frame.mode
        actors = [a for i, f in here if i in roles.actor for a in f.link.actors]
        if type_ == "PROTEST" and actors and all(a.sector in STATE_SECTORS for a in actors):
            type_, mode = "ACCUSE", "disapprove"
        elif type_ != frame.type:
            mode = None
        towns = self._towns(match, sentence, here, roles, {a.code for a in actors}) if actors else ()
        if towns:
            roles = Roles(roles.actor, ())
        inferred = () if roles.recipient or not roles.actor or towns else _inferred(frame, roles, dict(here))
        words = " ".join(w.text for w in sentence.words[match.start : match.end])
        return Ruled(match, roles, modality, inferred or towns, words, type_, mode, bool(towns))

    def _towns(self, match: FrameMatch, sentence: Sentence, here: Sequence[tuple[int, Found]], roles: Roles, own: set[str]) -> tuple[Actor, ...]:
        """The people of the states whose towns stand as recipient ("bombed Rafah"), other than the actor's own, before any recipient of `roles`."""
        places = {i: f for i, f in here if f.link.place is not None and not f.link.actors}
        if not places:
            return ()
        found = self._roles.roles(match, sentence, list(places.items()), known_only=False).recipient
        if not found:
            return ()
        nearest = places[min(found)].chunk
        if roles.recipient and (min(roles.recipient) < min(found) or nearest.preposition in self._pack.grammar.locatives):
            return ()
        codes = dict.fromkeys(p.country for i in found if (p := places[i].link.place) is not None and p.country)
        return tuple(Actor(c, "CVL", self._states.get(c, c)) for c in codes if c not in own)


def _carried(trigger: ReadTrigger, sentence: Sentence, frames: Sequence[Ruled], triggers: Sequence[ReadTrigger]) -> tuple[Ruled, ...]:
    """Frames of what a verb that says little itself carries a few words behind it ("stated its readiness to help"): of a type that the reader
    finds likely there, and where it sees no deed of their own."""
    last = max((n for n, w in enumerate(sentence.words) if w.span.overlaps(trigger.span)), default=len(sentence.words))
    likely = {t for t, p in trigger.types if p >= CARRIED_TYPE}
    near = [r for r in frames if r.type in likely and 0 < r.match.start - last <= CARRIED]
    free = [r for r in near if not any(t.score >= TRIGGER_FLOOR and r.match.span.overlaps(t.span) for t in triggers)]
    first = min((r.match.start for r in free), default=-1)
    return tuple(r for r in free if r.match.start == first)


def _behind(trigger: Span, sentence: Sentence, ruled: Mapping[int, Sequence[Ruled]]) -> frozenset[str]:
    """Types of the frames that begin a few words behind a trigger of a sentence."""
    last = max((n for n, w in enumerate(sentence.words) if w.span.overlaps(trigger)), default=-1)
    return frozenset(r.type for r in ruled[sentence.index] if 0 < r.match.start - last <= BEHIND)


def _places(sentence: Sentence, mentions: Sequence[Found], links: Mapping[int, ReadRole]) -> tuple[int, ...]:
    """Mentions that may fill a role of a deed told in a sentence, in text order."""
    own = {i for i, f in enumerate(mentions) if f.chunk.sentence == sentence.index and f.link.actors} | set(links)
    codes = {a.code for i in own for a in mentions[i].link.actors}
    for back in range(len(mentions) - 1, -1, -1):
        found = mentions[back]
        if not 0 < sentence.index - found.chunk.sentence <= PARTNER_REACH or not found.link.actors:
            continue
        here = {a.code for a in found.link.actors}
        if not here & codes:
            own.add(back)
            codes |= here
    return tuple(sorted(own))


def _salience(mentions: Sequence[Found]) -> list[float]:
    """How often the article names each mention's actor, against the most named one."""
    counts = Counter(a.code for f in mentions for a in f.link.actors)
    most = max(counts.values(), default=1)
    return [max((counts[a.code] for a in f.link.actors), default=0) / most for f in mentions]


def _pairs(pairs: Sequence[ReadPair], window: int, place: Mapping[tuple[int, int], list[int]]) -> dict[tuple[int, int], Mapping[str, float]]:
    return {(a, r): dict(p.types) for p in pairs for a in place.get((window, p.actor), ()) for r in place.get((window, p.recipient), ())}


def sentence_of(document: Document, span: Span) -> Sentence:
    """The sentence in which a span begins, or the last."""
    return next((s for s in document.sentences if s.span.start <= span.start < s.span.end), document.sentences[-1])


def _inferred(frame: Frame, roles: Roles, here: Mapping[int, Found]) -> tuple[Actor, ...]:
    """Recipients that no words name: the patron of "sekutu Rusia" where the frame is about leaving one, the protesters' own government."""
    actors = [a for i in roles.actor if i in here for a in here[i].link.actors]
    patrons = tuple(p for i in roles.actor if i in here and (p := here[i].link.patron) is not None)
    if "patron" in frame.recipient and patrons:
        return patrons
    return own_government(actors) if frame.type == "PROTEST" else ()


def own_government(actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The government against which a crowd protests if nothing else is said; none if the actors are no crowd of a state."""
    crowd = [a for a in actors if a.sector in CROWD_SECTORS and len(a.code) == ISO_LENGTH]
    return (Actor(crowd[0].code, "GOV", crowd[0].name),) if crowd else ()


# --- features


def type_features(clue: Clue, type_: str) -> dict[str, float]:
    """What speaks for a type: the reader's probability, a frame's word, the length of its expression."""
    chances = dict(clue.read.types) if clue.read else {}
    frames = [r for r in clue.ruled if r.type == type_]
    return {
        "read": math.log(max(chances.get(type_, 0.0), 0.01)) if clue.read else 0.0,
        "frame": float(any(not r.noun for r in frames)),
        "noun": float(any(r.noun for r in frames)),
        "fixed": float(any(r.fixed for r in frames)),
        "long": float(any(r.long for r in frames)),
        "behind": float(type_ in clue.behind and not frames),
        "opposed": float(not frames and any(not r.noun and (r.type in KIND) != (type_ in KIND) for r in clue.ruled)),
        "harm_behind": float(type_ in KIND and not frames and bool(HARM & clue.behind)),
        "harm_meant": float(type_ == "THREATEN" and not frames and bool(HARM & clue.behind)),
    }


def role_features(clue: Clue, position: int, found: Found, recipient: bool) -> dict[str, float]:
    """What speaks for a phrase as actor (or recipient) of a clue."""
    link = clue.links.get(position)
    chances = (link.recipient, link.actor) if link and recipient else (link.actor, link.recipient) if link else (0.0, 0.0)
    sides = [(r.roles.recipient, r.roles.actor) if recipient else (r.roles.actor, r.roles.recipient) for r in clue.ruled]
    return {
        "bias": 1.0,
        "read": odds(chances[0]),
        "read_other": odds(chances[1]),
        "rule": float(any(position in own for own, _ in sides)),
        "rule_other": float(any(position in other for _, other in sides)),
        "rule_else": float(any(own and position not in own for own, _ in sides)),
        "far": float(found.chunk.sentence != clue.sentence.index),
        "further": float(clue.sentence.index - found.chunk.sentence > 1),
        "unlinked": float(link is None),
        "salience": clue.salience[position] if clue.salience else 0.0,
        "partner": float(position not in clue.places),
    } | _elsewhere(clue, position)


def _elsewhere(clue: Clue, position: int) -> dict[str, float]:
    """Whether a phrase fills a role of a deed told before or behind the trigger in its sentence ("condemned the attack by Iran on Oman"),
    told apart for speech about that deed."""
    likely = clue.read.types[0][0] if clue.read and clue.read.types else ""
    kind = f"_{likely}" if likely in SPEECH else ""
    features: dict[str, float] = {}
    for other in clue.others:
        where = ("inner" if other.match.span.start > clue.trigger.start else "outer") + ("_noun" if other.noun else "")
        for role, places in (("actor", other.roles.actor), ("recipient", other.roles.recipient)):
            if position in places:
                features[f"{where}_{role}{kind}"] = 1.0
    return features


def same_actors(one: Found, two: Found) -> bool:
    """Whether two phrases mean the same actor: code, sector and name."""
    return {(a.code, a.sector, a.name) for a in one.link.actors} == {(a.code, a.sector, a.name) for a in two.link.actors}


def _refers(found: Found) -> bool:
    """Whether a phrase names nobody itself: a pronoun, a description, a role noun whose state was inferred."""
    return found.link.how in REFERRING and not found.chunk.of("name", "person")


def _kin(one: Actor, two: Actor) -> bool:
    """Whether two actors may be one body: of one state and sector, and not told apart by name."""
    return (one.code, one.sector) == (two.code, two.sector) and (not one.name or not two.name or one.name == two.name)


def _about_pair(clue: Clue, type_: str, actor: Found, recipient: Found | None, inferred: Sequence[Actor]) -> dict[str, float]:
    """Features of actor and recipient together in a deed of a type; `inferred` are recipients without a mention."""
    codes = {a.code for a in actor.link.actors}
    others = recipient.link.actors if recipient is not None else ()
    domestic = bool(codes & {a.code for a in (*others, *inferred)})
    here, there = {a.sector for a in actor.link.actors}, {a.sector for a in others}
    by_law = type_ in LEGAL and bool(here & LAW_SECTORS) and bool(there - LAW_SECTORS)
    return {
        "kept": float(domestic and (by_law or (bool(here & FORCE_SECTORS) and bool(there & KEPT_SECTORS)))),
        "rising": float(domestic and bool(here & KEPT_SECTORS) and bool(there & (FORCE_SECTORS | STATE_SECTORS | {"LEG"}))),
        "title": float(clue.sentence.title),
        "domestic": float(domestic),
        "kin": float(any(_kin(a, b) for a in actor.link.actors for b in others)),
        "far_actor": float(actor.chunk.sentence != clue.sentence.index),
        "far_recipient": float(recipient is not None and recipient.chunk.sentence != clue.sentence.index),
        "refers_actor": float(_refers(actor)),
        "refers_recipient": float(recipient is not None and _refers(recipient)),
        "inferred": float(recipient is None),
    }


def event_features(
    clue: Clue, type_: str, p_type: float, actor: tuple[Found, float], recipient: tuple[Found, float] | None, pair: float,
    inferred: Sequence[Actor] = (), sides: tuple[Sequence[int], Sequence[int]] = ((), ()),
) -> dict[str, float]:  # fmt: skip
    """What speaks for a whole event at a clue; `actor` and `recipient` come with their log-odds, `pair` is the reader's P of pair and type.

    Without a recipient's mention those `inferred` are it. `sides` are the positions of all actors and recipients.
    """
    frames = [r for r in clue.ruled if r.type == type_]
    features = {"bias": 1.0, **_about_pair(clue, type_, actor[0], recipient[0] if recipient else None, inferred)}
    features["plain"] = float(any(set(sides[0]) & set(r.roles.actor) and set(sides[1]) & set(r.roles.recipient) for r in frames))
    features["plain_domestic"] = features["plain"] * features["domestic"]
    features["noun"] = float(bool(frames) and all(r.noun for r in frames))
    features["fixed"] = float(any(r.fixed for r in frames))
    if clue.read is None:
        return features
    features["trigger"] = odds(clue.read.score)
    features["type"] = math.log(max(p_type, 0.01))
    features["actor"] = max(-4.0, min(4.0, actor[1]))
    features["recipient"] = max(-4.0, min(4.0, recipient[1])) if recipient else 0.0
    features["pair"] = odds(pair)
    features["frame"] = float(bool(frames))
    features["frame_else"] = float(bool(clue.ruled) and not frames)
    return features


def weigh(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Sum of weight times feature; an unknown feature weighs nothing."""
    return sum(value * weights.get(name, 0.0) for name, value in features.items())


def chance(log_odds: float) -> float:
    """The probability that has these log-odds."""
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, log_odds))))
