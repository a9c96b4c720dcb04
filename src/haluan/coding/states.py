"""Whose a role noun without a state is ("the army", "polisi"): the states of the article weighed by where they stand."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from haluan.types.document import Sentence

# An opposition, a crowd, a court speaks for its own state.
DOMESTIC_SECTORS = frozenset({"OPP", "PTY", "CVL", "LEG", "JUD", "COP", "LAB", "EDU", "REL", "AGR", "BUS", "MED", "JRN"})
# A mention n sentences away counts FADING ** n.
FADING = 0.5
# Weights of a conditional logit over the candidate states; fitted on training/data and the development articles by
# `training/actors_context/fit_states.py`, which prints this table.
WEIGHTS: Mapping[str, float] = {
    "count": 1.2, "near": 0.69, "after": 0.21, "subject, armed": 0.0, "subject, people": 0.13, "subject, official": 0.0, "speaker": 0.1,
    "last": 0.0, "previous": 0.19, "topic": 0.49, "scene": 0.93, "behind": 2.0, "dateline": 0.27, "home": 0.0, "home, domestic": 0.0,
    "same sector": 0.1, "domestic beside": 0.24, "title": 0.29, "owner": 3.0,
}  # fmt: skip


ARMED, PEOPLE = frozenset({"MIL", "COP", "SPY", "REB", "UAF", "PRM"}), frozenset({"CVL", "REF", "LAB", "AGR", "CRM"})


def _class(sector: str | None) -> str:
    """Who of armed men, ordinary people and officials a sector means: the subject's own or the other side's, in different measure."""
    return "armed" if sector in ARMED else ("people" if sector in PEOPLE else "official")


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention as the weighing sees it: its place in words, the one state it stands for, and how it stands there."""

    sentence: int
    start: int
    end: int
    code: str
    sectors: frozenset[str | None]
    place: bool
    preposition: str | None
    owner: bool = False
    person: bool = False


@dataclass(frozen=True, slots=True)
class Noun:
    """The role noun whose state is sought."""

    sentence: int
    start: int
    end: int
    sector: str | None


@dataclass(frozen=True, slots=True)
class Ground:
    """What the whole article tells: how often it names which state, its dateline's state, the language's home, its title's sentences."""

    counts: Mapping[str, int]
    dateline: str | None
    home: str | None
    titles: frozenset[int]
    locatives: Collection[str]
    complementisers: Collection[str]


def features(noun: Noun, seen: Sequence[Seen], ground: Ground, sentence: Sentence) -> dict[str, dict[str, float]]:
    """State code -> feature -> value, for every state that the article names (the home too, if the noun is domestic)."""
    domestic = noun.sector in DOMESTIC_SECTORS
    found: dict[str, dict[str, float]] = {c: {"count": math.log1p(n)} for c, n in ground.counts.items() if n > 0}
    for mention in seen:
        found.setdefault(mention.code, {})
    if ground.home and (domestic or not found):
        found.setdefault(ground.home, {})
    here = [m for m in seen if m.sentence == noun.sentence and m.end <= noun.start]
    for mention in seen:
        _by_distance(found[mention.code], mention, noun, ground)
    _by_sentence(found, here, noun, seen, ground, sentence)
    for code, values in found.items():
        values["dateline"] = float(code == ground.dateline)
        values["home"] = float(code == ground.home)
        values["home, domestic"] = float(code == ground.home and domestic)
    return found


def _by_distance(values: dict[str, float], mention: Seen, noun: Noun, ground: Ground) -> None:
    distance = noun.sentence - mention.sentence
    if mention.sentence in ground.titles:
        values["title"] = 1.0
    elif distance >= 0 and not (distance == 0 and mention.start >= noun.start):
        values["near"] = values.get("near", 0.0) + FADING**distance
    else:
        values["after"] = values.get("after", 0.0) + FADING ** abs(distance)
    if noun.sector in mention.sectors and noun.sector not in (None, "GOV"):
        values["same sector"] = 1.0
    if distance == 0 and any(s in DOMESTIC_SECTORS for s in mention.sectors):
        values["domestic beside"] = 1.0


def _by_sentence(
    found: dict[str, dict[str, float]], here: Sequence[Seen], noun: Noun, seen: Sequence[Seen], ground: Ground, sentence: Sentence
) -> None:
    """What the noun's own sentence and the one before tell: subject, speaker, scene, owner, place behind."""
    words = sentence.words
    subjects = [m for m in here if m.preposition is None and not m.place]
    if subjects:
        found[subjects[0].code][f"subject, {_class(noun.sector)}"] = 1.0
        between = {w.lower for w in words[subjects[-1].end : noun.start]}
        if between & set(ground.complementisers):
            found[subjects[-1].code]["speaker"] = 1.0
    if here:
        found[here[-1].code]["last"] = 1.0
        if here[-1].owner and here[-1].end == noun.start:
            found[here[-1].code]["owner"] = 1.0
    for mention in seen:
        if mention.sentence != noun.sentence:
            continue
        located = mention.preposition in ground.locatives
        if located and mention.start >= noun.end and mention.start - noun.end <= 1:
            found[mention.code]["behind"] = 1.0
        elif located:
            found[mention.code]["scene"] = 1.0
    before = [m for m in seen if m.sentence == noun.sentence - 1 and m.sentence not in ground.titles]
    if before:
        found[before[0].code]["previous"] = 1.0
    body = [m for m in seen if m.sentence not in ground.titles]
    if body:
        found[body[0].code]["topic"] = 1.0


def weigh(options: Mapping[str, Mapping[str, float]], weights: Mapping[str, float] = WEIGHTS) -> tuple[tuple[str, float], ...]:
    """States with their probability, likeliest first; of equals the one named first."""
    scores = {code: sum(weights.get(name, 0.0) * value for name, value in values.items()) for code, values in options.items()}
    top = max(scores.values(), default=0.0)
    shares = {code: math.exp(score - top) for code, score in scores.items()}
    total = sum(shares.values()) or 1.0
    return tuple(sorted(((code, share / total) for code, share in shares.items()), key=lambda item: -item[1]))
