"""Tellings of one deed: which may be one, what speaks for it, what stays apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haluan.coding.document import build_document
from haluan.coding.merging import alike, merge_features, merged
from haluan.coding.standing import standing_features
from haluan.coding.topics import find_topics
from haluan.types.coding import Actor, Event, Role
from haluan.types.decision import MERGE
from haluan.types.document import Document
from tests.invented_world import Says, article_of

SENTENCES = ("Avaria ataka Bostra.", "Dok Avaria ataka Bostra.", "Celdor dorma.")


@pytest.fixture
def event(says: Says) -> Event:
    return says("Avaria ataka Bostra.").events[0]


@pytest.fixture
def document() -> Document:
    return build_document(article_of(*SENTENCES, language="zz"))


def _side(*pairs: tuple[str, str]) -> tuple[Role, ...]:
    return tuple(Role(Actor(code, sector, code), None) for code, sector in pairs)


def test_only_the_same_sides_may_be_alike(event: Event) -> None:
    turned = replace(event, actor=event.recipient, recipient=event.actor)
    assert alike(event, event)
    assert not alike(event, turned)
    assert alike(replace(event, type="CONSULT"), replace(turned, type="CONSULT"))
    assert not alike(event, replace(event, status="denied"))


def test_within_one_state_the_sector_tells_the_sides_apart(event: Event) -> None:
    police = replace(event, actor=_side(("AVA", "COP")), recipient=_side(("AVA", "CVL")))
    crowd = replace(event, actor=_side(("AVA", "CVL")), recipient=_side(("AVA", "COP")))
    assert alike(police, police)
    assert not alike(police, crowd)


def test_a_day_between_two_deeds_keeps_them_apart(event: Event, document: Document) -> None:
    dated = [replace(event, when=replace(event.when, start=d, end=d, granularity="day")) for d in ("2023-06-01", "2023-06-09")]
    features = merge_features(dated[0], dated[1], document)
    assert (features["days"], features["same_day"], features["undated"]) == (1.0, 0.0, 0.0)
    assert len(merged(dated, document, MERGE)) == 2
    (one,) = merged([dated[0], dated[0]], document, MERGE)
    assert one.confidence > dated[0].confidence


def test_weights_decide_what_is_one_deed(event: Event, document: Document) -> None:
    assert len(merged([event, event], document, {"bias": -1.0})) == 2
    assert len(merged([event, event], document, {"bias": 1.0})) == 1


def test_an_event_stands_beside_the_others_of_its_article(event: Event, document: Document) -> None:
    other, nothing = replace(event, type="ACCUSE", confidence=0.9), find_topics(document, {})
    features = standing_features(event, [other], document, {}, nothing)
    assert (features["pair"], features["alone"], features["twin"], features["shared_sentence"]) == (1.0, 0.0, 0.0, 1.0)
    assert standing_features(event, [], document, {}, nothing)["alone"] == 1.0


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        (("2014-01-01", "2014-12-31", "year"), ("2016-01-01", "2016-12-31", "year"), True),
        (("2014-01-01", "2014-12-31", "year"), ("2014-03-04", "2014-03-04", "day"), False),
        (("2014-03-04", "2014-03-04", "day"), ("2014-03-05", "2014-03-05", "day"), True),
        (("2014-03-01", "2014-03-31", "month"), ("2014-03-05", "2014-03-05", "day"), False),
        (("2014-03-04", "2014-03-04", "day"), ("2016-03-05", "2016-03-05", "none"), False),
    ],
)
def test_times_that_do_not_meet_keep_two_deeds(
    event: Event, document: Document, one: tuple[str, str, str], two: tuple[str, str, str], apart: bool
) -> None:
    dated = [replace(event, when=replace(event.when, start=s, end=e, granularity=g)) for s, e, g in (one, two)]  # type: ignore[arg-type]  # granularities
    assert len(merged(dated, document, {"bias": 1.0})) == (2 if apart else 1)


def test_the_surest_telling_is_shown_first(event: Event, document: Document) -> None:
    lead, second = document.sentences[0], document.sentences[1]
    span = second.span
    sure = replace(
        event,
        confidence=0.9,
        mode="sure",
        trigger=replace(event.trigger, span=span),
        evidence=(replace(event.evidence[0], sentence=second.index, span=span, text=span.of(document.text)),),
    )
    faint = replace(event, confidence=0.4, evidence=(replace(event.evidence[0], sentence=lead.index),))
    (one,) = merged([faint, sure], document, {"bias": 1.0})
    assert [e.sentence for e in one.evidence] == [second.index, lead.index]
    assert (one.mode, one.trigger.span) == ("sure", span)
    assert one.confidence > sure.confidence
