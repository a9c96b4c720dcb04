"""CORE: gold events against coded events: pairs, quad classes, types, statuses, dates, speakers, over whole articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

# Actor and recipient each agree when at least this share of their codes is common (intersection over union).
MIN_OVERLAP = 0.5
BOOTSTRAP_ROUNDS = 500
LEVELS = ("pair", "quad", "type")


@dataclass(frozen=True, slots=True)
class ScoredEvent:
    """What scoring needs of an event: sets of (code, sector), type, quad, status, date."""

    actor: frozenset[tuple[str, str | None]]
    recipient: frozenset[tuple[str, str | None]]
    type: str
    quad: int
    status: str
    start: str
    granularity: str
    background: bool = False
    said_by: str | None = None
    words: str = ""
    sentence: str = ""


@dataclass(slots=True)
class Tally:
    """Counts of one measure: hits, gold, predicted."""

    hit: int = 0
    gold: int = 0
    predicted: int = 0

    def add(self, other: Tally) -> None:
        """Add another tally's counts."""
        self.hit += other.hit
        self.gold += other.gold
        self.predicted += other.predicted

    @property
    def precision(self) -> float:
        """Share of the predicted that is right."""
        return self.hit / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that is found."""
        return self.hit / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.gold + self.predicted
        return 2 * self.hit / total if total else 0.0


@dataclass(slots=True)
class ArticleScore:
    """Tallies of one article by measure, with the events that were wrong or missed."""

    where: str
    language: str
    tallies: dict[str, Tally] = field(default_factory=dict)
    wrong: list[ScoredEvent] = field(default_factory=list)
    missed: list[ScoredEvent] = field(default_factory=list)
    hits: list[tuple[ScoredEvent, ScoredEvent]] = field(default_factory=list)


def _agree(one: frozenset[tuple[str, str | None]], two: frozenset[tuple[str, str | None]], sectors: bool) -> bool:
    left = {a if sectors else a[0] for a in one}
    right = {a if sectors else a[0] for a in two}
    return bool(left and right) and len(left & right) / len(left | right) >= MIN_OVERLAP


def same_pair(gold: ScoredEvent, coded: ScoredEvent) -> bool:
    """Whether actor and recipient agree. Within one state the sectors must agree too."""
    domestic = {a[0] for a in gold.actor} == {a[0] for a in gold.recipient}
    return _agree(gold.actor, coded.actor, domestic) and _agree(gold.recipient, coded.recipient, domestic)


def same_pair_either_way(gold: ScoredEvent, coded: ScoredEvent) -> bool:
    """As `same_pair`; symmetric types (CONSULT, COOPERATE, AGREE, fighting) may be turned round."""
    turned = ScoredEvent(coded.recipient, coded.actor, coded.type, coded.quad, coded.status, coded.start, coded.granularity)
    return same_pair(gold, coded) or (gold.type in ("CONSULT", "COOPERATE") and coded.type == gold.type and same_pair(gold, turned))


def matching(gold: Sequence[ScoredEvent], coded: Sequence[ScoredEvent], fits: Callable[[ScoredEvent, ScoredEvent], bool]) -> list[tuple[int, int]]:
    """A largest one-to-one matching of gold to coded events that fit (augmenting paths); events told with the same words are paired first."""
    partner: dict[int, int] = {}
    for g, one in enumerate(gold):
        same = [c for c, two in enumerate(coded) if c not in partner and _told_alike(one, two) and fits(one, two)]
        if same:
            partner[same[0]] = g
    settled = set(partner.values())

    def place(g: int, seen: set[int]) -> bool:
        for c in range(len(coded)):
            if c in seen or not fits(gold[g], coded[c]):
                continue
            seen.add(c)
            if c not in partner or place(partner[c], seen):
                partner[c] = g
                return True
        return False

    for g in range(len(gold)):
        if g not in settled:
            place(g, set())
    return sorted((g, c) for c, g in partner.items())


def _told_alike(one: ScoredEvent, two: ScoredEvent) -> bool:
    """Whether two triggers share a word, so that of two deeds of the same kind the right one is compared."""
    return bool(set(one.words.casefold().split()) & set(two.words.casefold().split()))


def score_article(where: str, language: str, gold: Sequence[ScoredEvent], coded: Sequence[ScoredEvent]) -> ArticleScore:
    """Compare the events of one article."""
    score = ArticleScore(where, language)
    fits: dict[str, Callable[[ScoredEvent, ScoredEvent], bool]] = {
        "pair": same_pair_either_way,
        "quad": lambda g, c: same_pair_either_way(g, c) and g.quad == c.quad,
        "type": lambda g, c: same_pair_either_way(g, c) and g.type == c.type,
    }
    for level, fit in fits.items():
        pairs = matching(gold, coded, fit)
        score.tallies[level] = Tally(len(pairs), len(gold), len(coded))
        if level == "type":
            _details(score, gold, coded, pairs)
    main = [g for g in gold if not g.background]
    score.tallies["type, main"] = Tally(len(matching(main, coded, fits["type"])), len(main), len(main))
    if not gold:
        score.tallies["articles without events: false"] = Tally(len(coded), 1, 1)
    return score


def _details(score: ArticleScore, gold: Sequence[ScoredEvent], coded: Sequence[ScoredEvent], pairs: Sequence[tuple[int, int]]) -> None:
    score.hits = [(gold[g], coded[c]) for g, c in pairs]
    found, used = {g for g, _ in pairs}, {c for _, c in pairs}
    score.missed = [e for i, e in enumerate(gold) if i not in found]
    score.wrong = [e for i, e in enumerate(coded) if i not in used]
    n = len(pairs)
    score.tallies["status, given type"] = Tally(sum(g.status == c.status for g, c in score.hits), n, n)
    dated = [(g, c) for g, c in score.hits]
    right = sum(g.granularity == c.granularity and (g.granularity == "none" or g.start == c.start) for g, c in dated)
    score.tallies["date, given type"] = Tally(right, len(dated), len(dated))
    for type_ in {e.type for e in (*gold, *coded)}:
        hits = sum(g.type == type_ for g, _ in score.hits)
        score.tallies[f"type {type_}"] = Tally(hits, sum(e.type == type_ for e in gold), sum(e.type == type_ for e in coded))


def total(scores: Iterable[ArticleScore], measure: str) -> Tally:
    """Sum of one measure over articles."""
    tally = Tally()
    for score in scores:
        tally.add(score.tallies.get(measure, Tally()))
    return tally


def interval(scores: Sequence[ArticleScore], measure: str, rounds: int = BOOTSTRAP_ROUNDS, seed: int = 1) -> tuple[float, float]:
    """90 % bootstrap interval of a measure's F1 over articles; the seed is fixed so that a run repeats."""
    if not scores:
        return 0.0, 0.0
    generator = np.random.default_rng(seed)
    values = []
    for _ in range(rounds):
        drawn = generator.integers(0, len(scores), len(scores))
        values.append(total((scores[i] for i in drawn), measure).f1)
    return float(np.quantile(values, 0.05)), float(np.quantile(values, 0.95))


def confusion(scores: Iterable[ArticleScore]) -> Counter[tuple[str, str]]:
    """(gold type, coded type) of events whose pair was found but typed otherwise."""
    counts: Counter[tuple[str, str]] = Counter()
    for score in scores:
        for gold in score.missed:
            for coded in score.wrong:
                if same_pair(gold, coded):
                    counts[(gold.type, coded.type)] += 1
                    break
    return counts
