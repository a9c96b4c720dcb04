"""The joint decision of frames and reader, with hand-built readings over the invented language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haluan.coding.clues import chance, odds, type_features, weigh
from haluan.coding.coder import Coder, Kit
from haluan.coding.document import build_document
from haluan.coding.events import ARTICLE_SENTENCES
from haluan.types.coding import Coding
from haluan.types.decision import Decision
from haluan.types.reading import Reading, ReadMention, ReadRole, ReadTrigger
from haluan.types.text import Span
from tests.invented_world import article_of, told

TEXT = "Avaria akuza Bostra kon Celdor."
WEIGHTS = Decision(
    types={"read": 1.0, "frame": 1.0},
    actor={"read": 1.0, "rule": 1.0},
    recipient={"read": 1.0, "rule": 1.0},
    read={"trigger": 0.5, "type": 1.0, "recipient": 0.3},
    floor=0.3,
)


def _span(word: str) -> Span:
    start = TEXT.index(word)
    return Span(start, start + len(word))


def _reading(roles: dict[str, tuple[float, float]], types: tuple[tuple[str, float], ...] = (("ACCUSE", 0.9),), score: float = 0.9) -> Reading:
    """A reading with one trigger («akuza») and, by word, the P of actor and of recipient."""
    mentions = tuple(ReadMention(_span(w), 0.9, (("actor", 0.9),)) for w in ("Avaria", "Bostra", "Celdor"))
    trigger = ReadTrigger(_span("akuza"), score, types, (("actual", 0.9),))
    order = ("Avaria", "Bostra", "Celdor")
    links = tuple(ReadRole(0, order.index(w), a, r, 0.0) for w, (a, r) in roles.items())
    return Reading(Span(0, len(TEXT)), (0,), ((),), mentions, (trigger,), links, (), ())


def _coded(kit: Kit, reading: Reading, decision: Decision = WEIGHTS, more: tuple[str, ...] = ()) -> Coding:
    coder = Coder(replace(kit, decision=decision), "zz")
    return coder.code(build_document(article_of(TEXT, *more, language="zz"), (reading,)))


def test_frame_and_reader_together(kit: Kit) -> None:
    coding = _coded(kit, _reading({"Avaria": (0.9, 0.05), "Bostra": (0.05, 0.9)}))
    assert told(coding) == [("AVA", "ACCUSE", "BOS")]
    assert coding.events[0].basis.method == "both"
    assert coding.events[0].basis.rule is not None


def test_what_the_reader_leaves_open_the_frame_fills(kit: Kit) -> None:
    assert told(_coded(kit, _reading({"Avaria": (0.9, 0.05)}))) == [("AVA", "ACCUSE", "BOS")]
    assert told(_coded(kit, _reading({"Bostra": (0.05, 0.9)}))) == [("AVA", "ACCUSE", "BOS")]


def test_a_sure_reader_overrules_word_order(kit: Kit) -> None:
    strong = replace(WEIGHTS, actor={"read": 2.0, "rule": 0.5}, recipient={"read": 2.0, "rule": 0.5})
    assert told(_coded(kit, _reading({"Avaria": (0.9, 0.05), "Celdor": (0.05, 0.95), "Bostra": (0.05, 0.05)}), strong)) == [("AVA", "ACCUSE", "CEL")]


def test_actor_and_recipient_are_never_the_same(kit: Kit) -> None:
    (event,) = _coded(kit, _reading({"Avaria": (0.9, 0.85), "Bostra": (0.1, 0.3)})).events
    assert {r.actor.code for r in event.actor}.isdisjoint({r.actor.code for r in event.recipient})


def test_the_type_that_both_name_wins(kit: Kit) -> None:
    reading = _reading({"Avaria": (0.9, 0.05), "Bostra": (0.05, 0.9)}, types=(("REJECT", 0.6), ("ACCUSE", 0.3)))
    assert [e.type for e in _coded(kit, reading).events] == ["ACCUSE"]
    assert [e.type for e in _coded(kit, reading, replace(WEIGHTS, types={"read": 2.0, "frame": 0.5})).events] == ["REJECT"]


def test_below_the_floor_it_is_declined_with_the_reason(kit: Kit) -> None:
    coding = _coded(kit, _reading({"Avaria": (0.9, 0.05), "Bostra": (0.05, 0.9)}, score=0.2), replace(WEIGHTS, floor=0.95))
    assert coding.events == ()
    assert "low_confidence" in {d.reason for d in coding.declined}


@pytest.mark.parametrize("p", [0.0, 0.2, 0.5, 0.97, 1.0])
def test_odds_and_chance(p: float) -> None:
    assert chance(odds(p)) == pytest.approx(min(max(p, 0.03), 0.97))


def test_unknown_features_weigh_nothing() -> None:
    assert weigh({"a": 2.0, "b": 5.0}, {"a": 0.5}) == 1.0


def test_two_words_of_one_deed_are_one_event(kit: Kit) -> None:
    reading = _reading({"Avaria": (0.9, 0.05), "Bostra": (0.05, 0.9)})
    second = replace(reading.triggers[0], span=Span(reading.triggers[0].span.start, reading.triggers[0].span.start + 3))
    assert len(_coded(kit, replace(reading, triggers=(*reading.triggers, second))).events) == 1


def test_a_further_filler_is_never_of_the_other_sides_state(kit: Kit) -> None:
    reading = _reading({"Avaria": (0.95, 0.02), "Bostra": (0.6, 0.9), "Celdor": (0.9, 0.05)})
    (event,) = _coded(kit, reading).events
    assert {r.actor.code for r in event.actor} == {"AVA", "CEL"}
    assert {r.actor.code for r in event.recipient} == {"BOS"}


def test_an_article_is_judged_as_a_whole_a_paragraph_is_not(kit: Kit) -> None:
    weak = _reading({"Avaria": (0.9, 0.05), "Bostra": (0.05, 0.9)})
    alone = replace(WEIGHTS, floor=0.3, standing={"own": 1.0, "alone": -9.0})
    assert _coded(kit, weak, alone).events
    assert _coded(kit, weak, alone, more=("Celdor dorma.",) * ARTICLE_SENTENCES).events == ()
    kind = replace(WEIGHTS, floor=0.3, standing={"bias": 1.5})
    (event,) = _coded(kit, weak, kind, more=("Celdor dorma.",) * ARTICLE_SENTENCES).events
    assert event.confidence == pytest.approx(chance(1.5), abs=0.001)


def test_a_promise_of_harm_is_told_by_what_is_promised(kit: Kit) -> None:
    reading = _reading({"Avaria": (0.9, 0.05), "Bostra": (0.05, 0.9)}, types=(("CONCEDE", 0.6), ("THREATEN", 0.3)))
    clue = next(c for c in Coder(kit, "zz").prepare(build_document(article_of(TEXT, language="zz"), (reading,))).clues if c.read)
    plain, harm = (replace(clue, ruled=(), behind=frozenset(b)) for b in ((), ("SANCTION",)))
    assert type_features(plain, "CONCEDE")["harm_behind"] == 0.0
    assert type_features(harm, "CONCEDE")["harm_behind"] == 1.0
    assert type_features(harm, "THREATEN")["harm_meant"] == 1.0
    assert type_features(harm, "SANCTION")["behind"] == 1.0


def _two_readings(first: float, second: float) -> tuple[str, tuple[Reading, ...]]:
    """A text of two deeds, and readings that are so sure of each trigger."""
    other = "Celdor akuza Avaria."
    start = len(TEXT) + 2

    def span(word: str) -> Span:
        at = other.index(word) + start
        return Span(at, at + len(word))

    mentions = tuple(ReadMention(span(w), 0.9, (("actor", 0.9),)) for w in ("Celdor", "Avaria"))
    trigger = ReadTrigger(span("akuza"), second, (("ACCUSE", 0.9),), (("actual", 0.9),))
    roles = (ReadRole(0, 0, 0.9, 0.05, 0.0), ReadRole(0, 1, 0.05, 0.9, 0.0))
    reading = Reading(Span(start, start + len(other)), (1,), ((),), mentions, (trigger,), roles, (), ())
    return other, (_reading({"Avaria": (0.9, 0.05), "Bostra": (0.05, 0.9)}, score=first), reading)


@pytest.mark.parametrize(("first", "told_"), [(0.9, [("AVA", "ACCUSE", "BOS"), ("CEL", "ACCUSE", "AVA")]), (0.2, [])])
def test_a_weak_event_needs_a_sure_one_beside_it(kit: Kit, first: float, told_: list[tuple[str, str, str]]) -> None:
    other, readings = _two_readings(first, 0.2)
    decision = replace(WEIGHTS, types={"read": 1.0}, read={"trigger": 1.0}, standing={"own": 1.0}, floor=0.35, company=0.15, sure=0.5)
    text = article_of(TEXT, other, *("Celdor dorma.",) * ARTICLE_SENTENCES, language="zz")
    coding = Coder(replace(kit, decision=decision), "zz").code(build_document(text, readings))
    assert told(coding) == told_


@pytest.mark.parametrize(("type_", "told_"), [("PROTEST", [("AVA", "CVL", "AVA", "GOV")]), ("ASSAULT", [])])
def test_a_crowd_that_names_no_target_protests_against_its_own_government(kit: Kit, type_: str, told_: list[tuple[str, str, str, str]]) -> None:
    text = "Popol Avaria venas."
    reading = Reading(
        Span(0, len(text)), (0,), ((),), (ReadMention(Span(0, 12), 0.9, (("actor", 0.9),)),),
        (ReadTrigger(Span(13, 18), 0.9, ((type_, 0.9),), (("actual", 0.9),)),), (ReadRole(0, 0, 0.9, 0.05, 0.0),), (), (),
    )  # fmt: skip
    coding = Coder(replace(kit, decision=WEIGHTS), "zz").code(build_document(article_of(text, language="zz"), (reading,)))
    sides = [(e.actor[0].actor, e.recipient[0].actor) for e in coding.events]
    assert [(a.code, a.sector, r.code, r.sector) for a, r in sides] == told_


def test_a_second_party_that_no_list_joins_must_be_sure(kit: Kit) -> None:
    likely = {"Avaria": (0.9, 0.05), "Bostra": (0.05, 0.9), "Celdor": (0.05, 0.7)}
    assert told(_coded(kit, _reading(likely))) == [("AVA", "ACCUSE", "BOS")]
    sure = likely | {"Celdor": (0.05, 0.9)}
    assert told(_coded(kit, _reading(sure))) == [("AVA", "ACCUSE", "BOS+CEL")]


@pytest.mark.parametrize(("types", "carried"), [((("ASSAULT", 0.4), ("ACCUSE", 0.3)), True), ((("ACCUSE", 0.9), ("ASSAULT", 0.05)), False)])
def test_what_a_light_verb_carries_is_told_with_it(kit: Kit, types: tuple[tuple[str, float], ...], carried: bool) -> None:
    text = "Avaria montra ataka Bostra."
    mentions = (ReadMention(Span(0, 6), 0.9, (("actor", 0.9),)), ReadMention(Span(20, 26), 0.9, (("actor", 0.9),)))
    trigger = ReadTrigger(Span(7, 13), 0.6, types, (("actual", 0.9),))
    reading = Reading(Span(0, len(text)), (0,), ((),), mentions, (trigger,), (ReadRole(0, 0, 0.9, 0.05, 0.0), ReadRole(0, 1, 0.05, 0.9, 0.0)), (), ())
    clues = Coder(kit, "zz").prepare(build_document(article_of(text, language="zz"), (reading,))).clues
    seen = [(c.read is not None, [r.type for r in c.ruled]) for c in clues]
    assert seen == ([(True, ["ASSAULT"])] if carried else [(True, []), (False, ["ASSAULT"])])
