"""How far an event is to be believed beside the others of its article: the last word on its confidence."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from haluan.coding.clues import odds
from haluan.coding.merging import is_domestic, keys
from haluan.coding.proposals import Proposal
from haluan.coding.topics import Topics
from haluan.types.coding import Event
from haluan.types.document import Document
from haluan.types.text import Span

# Of these many events on, more say no more about what an article is about.
MANY = 8
# What is at least so likely by itself says that an article tells of politics.
SURE = 0.6


def grounds(proposals: Sequence[Proposal]) -> dict[Span, Mapping[str, float]]:
    """What spoke for the surest proposal at each trigger, by feature name."""
    return {p.trigger: p.features for p in sorted(proposals, key=lambda p: p.score)}


def standing_features(
    event: Event, others: Sequence[Event], document: Document, ground: Mapping[Span, Mapping[str, float]], topics: Topics
) -> dict[str, float]:
    """What speaks for an event beside the other events of its article: how sure it is itself, how sure the best other one is, where it
    is told, on what ground, whether the others know the same two sides, of which sectors its sides are, what the article and its sentences
    are about instead of politics, and once more what spoke for it by itself (`ground`, as `by_…`)."""
    titles = {s.index for s in document.sentences if s.title}
    in_title = any(e.sentence in titles for e in event.evidence)
    in_body = any(e.sentence not in titles for e in event.evidence)
    pair = [o for o in others if _same_sides(o, event)]
    guess = event.basis.method == "model"
    features = {
        "bias": 1.0,
        "own": odds(event.confidence),
        "best": odds(max((o.confidence for o in others), default=0.0)),
        "top": odds(max(o.confidence for o in (event, *others))),
        "others": math.log1p(min(MANY, len(others))),
        "sure": math.log1p(min(MANY, sum(o.confidence >= SURE for o in others))),
        "alone": float(not others),
        "told": math.log(len(event.evidence)),
        "headline": float(in_title and in_body),
        "alludes": float(in_title and not in_body),
        "otherwise": float(in_title and not in_body and guess and bool(pair)),
        "model": float(guess),
        "rule": float(event.basis.method == "rule"),
        "pair": float(bool(pair)),
        "domestic": float(is_domestic(event)),
        "shared_sentence": float(any(o.evidence[0].sentence == event.evidence[0].sentence for o in others)),
        "same_sentence_pair": float(any(o.evidence[0].sentence == event.evidence[0].sentence for o in pair)),
        "twin": float(any(o.type == event.type for o in pair)),
    }
    features["read_" + event.type] = float(guess)
    features |= {f"from_{r.actor.sector}": 1.0 for r in event.actor[:1]} | {f"to_{r.actor.sector}": 1.0 for r in event.recipient[:1]}
    features |= topics.features([e.sentence for e in event.evidence])
    own = ground.get(event.trigger.span, {})
    return features | {"by_" + name: value for name, value in own.items() if name != "bias"}


def _same_sides(one: Event, two: Event) -> bool:
    domestic = is_domestic(one) and is_domestic(two)
    straight = keys(one.actor, domestic) & keys(two.actor, domestic) and keys(one.recipient, domestic) & keys(two.recipient, domestic)
    crossed = keys(one.actor, domestic) & keys(two.recipient, domestic) and keys(one.recipient, domestic) & keys(two.actor, domestic)
    return bool(straight or crossed)
