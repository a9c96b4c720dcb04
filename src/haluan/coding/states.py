"""Whose a role noun without a state is ("the army", "polisi"): states and groups of the article weighed by where and how they stand."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from haluan.coding.weights import STATES
from haluan.types.document import Sentence

# An opposition, a crowd, a court speaks for its own state.
DOMESTIC_SECTORS = frozenset({"OPP", "PTY", "CVL", "LEG", "JUD", "COP", "LAB", "EDU", "REL", "AGR", "BUS", "MED", "JRN"})
ARMED, PEOPLE = frozenset({"MIL", "COP", "SPY", "UAF"}), frozenset({"CVL", "REF", "LAB", "AGR", "CRM", "EDU", "REL", "BUS", "MED", "JRN"})
# Those who fight a state: nouns for them may mean a group that the article names.
FIGHTERS = frozenset({"REB", "PRM", "IMG"})
INNER = frozenset({"OPP", "PTY", "LEG", "JUD"})
# Whom things happen to where they live.
BYSTANDERS = frozenset({"CVL", "REF"})
# A mention n sentences away counts FADING ** n.
FADING = 0.5
# What counts otherwise for a noun that is called local: it is not who speaks of it, but of where it is told to be.
LOCAL = ("subject", "speaker", "on the scene", "main scene", "scene", "behind", "home", "dateline")
# None of the states that the article names, or nobody who acts for one.
NOBODY = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention as the weighing sees it: its place in words, the one state or group it stands for, and how it stands there.

    `index` is its position among the mentions; `group`: `code` is a group or organisation and not a state.
    """

    index: int
    sentence: int
    start: int
    end: int
    code: str
    sectors: frozenset[str | None]
    place: bool
    preposition: str | None
    owner: bool = False
    person: bool = False
    group: bool = False


@dataclass(frozen=True, slots=True)
class Noun:
    """The phrase whose state is sought; `named`: with a person's name, `body`: an institution, `stranger`: without office or role noun.

    `leads`: an office that groups give, too ("spokesman"), `local`: called so, `hints`: states whose body bears just this name in the tables,
    `scene`: the state of the place where its sentence has something happen.
    """

    index: int
    sentence: int
    start: int
    end: int
    sector: str | None
    preposition: str | None = None
    named: bool = False
    body: bool = False
    stranger: bool = False
    leads: bool = False
    local: bool = False
    hints: frozenset[str] = frozenset()
    scene: str | None = None

    @property
    def kind(self) -> str:
        """The class of nouns that share weights: whom they can mean goes by other signs."""
        if self.stranger:
            return "stranger" if self.named else "strangers"
        if self.sector in FIGHTERS:
            return "fighters"
        if self.leads:
            return "leader"
        if self.named:
            return "named"
        if self.sector in ARMED:
            return "armed"
        if self.sector in PEOPLE:
            return "bystanders" if self.sector in BYSTANDERS and not self.body else "people"
        if self.sector in INNER:
            return "inner"
        return "body" if self.body else "official"


@dataclass(frozen=True, slots=True)
class Ground:
    """What the whole article tells: how often it names which state, its dateline's state, the language's home, its title's sentences.

    `desk`: the dateline's state is only where the reporter sits; `scene`: the state in which most of its places lie; `paragraphs`: by sentence.
    """

    counts: Mapping[str, int]
    dateline: str | None
    home: str | None
    titles: frozenset[int]
    locatives: Collection[str]
    complementisers: Collection[str]
    conjunctions: Collection[str] = ()
    desk: bool = False
    scene: str | None = None
    paragraphs: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ties:
    """How the reader ties a noun to mentions, by their index: in one deed on opposite sides or on one, telling it, meaning the same.

    `names` tells by code how much the noun's name is like the names of people of that state.
    """

    other: Mapping[int, float] = field(default_factory=dict)
    same: Mapping[int, float] = field(default_factory=dict)
    teller: Mapping[int, float] = field(default_factory=dict)
    told: Mapping[int, float] = field(default_factory=dict)
    linked: Mapping[int, float] = field(default_factory=dict)
    names: Mapping[str, float] = field(default_factory=dict)


def features(noun: Noun, seen: Sequence[Seen], ground: Ground, sentence: Sentence, ties: Ties = Ties()) -> dict[str, dict[str, float]]:
    """Code -> feature -> value, for every state that the article names (the home too, if the noun is domestic), of fighters and leaders also groups.

    Each feature comes twice, for all nouns and for those of the noun's kind.
    """
    kind = noun.kind
    seen = [m for m in seen if m.index != noun.index and (not m.group or kind == "leader" or (kind == "fighters" and m.sectors & FIGHTERS))]
    domestic = noun.sector in DOMESTIC_SECTORS
    total = sum(n for n in ground.counts.values() if n > 0) or 1
    found: dict[str, dict[str, float]] = {c: {"count": math.log1p(n), "share": n / total} for c, n in ground.counts.items() if n > 0}
    for mention in seen:
        found.setdefault(mention.code, {})
    if ground.home and (domestic or not found):
        found.setdefault(ground.home, {})
    for code in noun.hints:
        found.setdefault(code, {})
    for mention in seen:
        _by_distance(found[mention.code], mention, noun, ground)
        _by_ties(found[mention.code], mention.index, ties)
    _by_sentence(found, noun, seen, ground, sentence)
    _by_order(found, noun, seen, ground)
    _by_paragraph(found, noun, seen, ground)
    groups = {m.code for m in seen if m.group}
    most = max(ground.counts.values(), default=0)
    for code, values in found.items():
        values["dateline"] = float(code == ground.dateline)
        values["dateline, desk"] = float(code == ground.dateline and ground.desk)
        values["home"] = float(code == ground.home)
        values["home, not named"] = float(code == ground.home and not ground.counts.get(code))
        values["name"] = ties.names.get(code, 0.0)
        values["group"] = float(code in groups)
        values["main"] = float(ground.counts.get(code, 0) == most > 0)
        values["on the scene"] = float(code == noun.scene)
        values["main scene"] = float(code == ground.scene)
        values["bears the name"] = float(code in noun.hints)
        if noun.local:
            values |= {f"{name}, local": values.get(name, 0.0) for name in LOCAL}
    return {code: _in_kind(values, "group" if code in groups else kind) for code, values in found.items()}


def nobody(noun: Noun, options: Mapping[str, object], kinds: Mapping[str, float]) -> dict[str, float]:
    """What speaks for giving a stranger no state; `kinds` is the reader's view of the phrase."""
    values = {"nobody": 1.0, "nobody, reader": kinds.get("unknown", 0.0), "nobody, actor": kinds.get("actor", 0.0)}
    return _in_kind({**values, f"nobody of {min(len(options), 3)}": 1.0}, noun.kind)


def _in_kind(values: Mapping[str, float], kind: str) -> dict[str, float]:
    told = {name: value for name, value in values.items() if value}
    return {**told, **{f"{name}, {kind}": value for name, value in told.items()}}


def _by_distance(values: dict[str, float], mention: Seen, noun: Noun, ground: Ground) -> None:
    distance = noun.sentence - mention.sentence
    if mention.sentence in ground.titles and noun.sentence not in ground.titles:
        values["title"] = 1.0
    elif distance >= 0 and not (distance == 0 and mention.start >= noun.start):
        values["near"] = values.get("near", 0.0) + FADING**distance
    else:
        values["after"] = values.get("after", 0.0) + FADING ** abs(distance)
    if noun.sector in mention.sectors and noun.sector not in (None, "GOV"):
        values["same sector"] = 1.0
    if distance == 0 and any(s in DOMESTIC_SECTORS for s in mention.sectors):
        values["domestic beside"] = 1.0


def _by_ties(values: dict[str, float], index: int, ties: Ties) -> None:
    for name, tie in (("other", ties.other), ("same", ties.same), ("teller", ties.teller), ("told", ties.told), ("linked", ties.linked)):
        if index in tie:
            values[name] = max(values.get(name, 0.0), tie[index])


def _by_sentence(found: dict[str, dict[str, float]], noun: Noun, seen: Sequence[Seen], ground: Ground, sentence: Sentence) -> None:
    """What the noun's own sentence tells: subject, speaker, scene, owner, place behind, list."""
    words = sentence.words
    here = [m for m in seen if m.sentence == noun.sentence and m.end <= noun.start]
    behind = [m for m in seen if m.sentence == noun.sentence and m.start >= noun.end]
    subjects = [m for m in here if m.preposition is None and not m.place]
    oblique = noun.preposition is not None
    if subjects:
        found[subjects[0].code]["subject, oblique" if oblique else "subject"] = 1.0
        found[subjects[-1].code]["last bare"] = 1.0
        if {w.lower for w in words[subjects[-1].end : noun.start]} & set(ground.complementisers):
            found[subjects[-1].code]["speaker"] = 1.0
    if here:
        last = here[-1]
        found[last.code]["last"] = 1.0
        if last.owner and last.end == noun.start:
            found[last.code]["owner"] = 1.0
        if [w.lower in ground.conjunctions for w in words[last.end : noun.start]] == [True]:
            found[last.code]["beside"] = 1.0
    if behind:
        found[behind[0].code]["next"] = 1.0
        if not subjects:
            found[behind[0].code]["next of a subject"] = 1.0
    for mention in (m for m in (*here, *behind) if m.preposition in ground.locatives):
        adjoins = mention.start >= noun.end and mention.start - noun.end <= 1
        found[mention.code]["behind" if adjoins else "scene"] = 1.0


def _by_order(found: dict[str, dict[str, float]], noun: Noun, seen: Sequence[Seen], ground: Ground) -> None:
    """What the sentence before tells, whom the article is about, and who of the noun's sector was named last."""
    body = [m for m in seen if m.sentence not in ground.titles]
    before = [m for m in body if m.sentence == noun.sentence - 1]
    if before:
        found[before[0].code]["previous"] = 1.0
        found[before[-1].code]["previous, last"] = 1.0
    if body:
        found[body[0].code]["topic"] = 1.0
    alike = [m for m in body if noun.sector in m.sectors and (m.sentence, m.end) <= (noun.sentence, noun.start)]
    if alike:
        found[alike[-1].code]["alike last"] = 1.0
    forebear = [m for m in body if (m.sentence, m.end) <= (noun.sentence, noun.start) and not m.place]
    if forebear and not any(m.sentence == noun.sentence for m in forebear):
        found[forebear[-1].code]["last before"] = 1.0


def _by_paragraph(found: dict[str, dict[str, float]], noun: Noun, seen: Sequence[Seen], ground: Ground) -> None:
    """How often the noun's paragraph and the one before name whom."""
    here = ground.paragraphs.get(noun.sentence)
    if here is None or noun.sentence in ground.titles:
        return
    for name, paragraph in (("paragraph", here), ("paragraph before", here - 1)):
        inside = [m.code for m in seen if ground.paragraphs.get(m.sentence) == paragraph and m.sentence not in ground.titles]
        for code in set(inside):
            found[code][name] = inside.count(code) / len(inside)


def weigh(options: Mapping[str, Mapping[str, float]], weights: Mapping[str, float] = STATES) -> tuple[tuple[str, float], ...]:
    """Codes with their probability, likeliest first; of equals the one named first."""
    scores = {code: sum(weights.get(name, 0.0) * value for name, value in values.items()) for code, values in options.items()}
    top = max(scores.values(), default=0.0)
    shares = {code: math.exp(score - top) for code, score in scores.items()}
    total = sum(shares.values()) or 1.0
    return tuple(sorted(((code, share / total) for code, share in shares.items()), key=lambda item: -item[1]))
