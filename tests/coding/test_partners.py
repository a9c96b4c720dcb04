"""Whom a telling leaves out, from the article's surer tellings; hand-built readings over the invented language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from haluan.coding.coder import Coder, Kit
from haluan.coding.document import build_document
from haluan.coding.partners import Dealing, Roles
from haluan.types.coding import Coding
from haluan.types.decision import Decision
from haluan.types.reading import Reading, ReadMention, ReadRole, ReadTrigger
from haluan.types.text import Span
from tests.invented_world import article_of, told

SENTENCES = ("Avaria akuza Bostra.", "Pluva multe.", "Neva multe.", "Suna multe.", "Bostra neas.")
TEXT = " ".join(SENTENCES)
NAMES = tuple(Span(at, at + len(word)) for word, at in (("Avaria", 0), ("Bostra", TEXT.index("Bostra")), ("Bostra", TEXT.rindex("Bostra"))))
ALONE = Decision(
    types={"read": 1.0, "frame": 1.0},
    actor={"read": 1.0, "rule": 1.0},
    recipient={"read": 1.0, "rule": 1.0},
    read={"trigger": 1.0, "actor": 0.3, "recipient": 0.3},
    floor=0.1,
)
BESIDE = replace(ALONE, pair={"actor": 1.0, "recipient": 1.0, "answers": 1.0, "back": 3.0}, beside={"trigger": 1.0, "pair_back": 1.0})


def _trigger(word: str, type_: str) -> ReadTrigger:
    start = TEXT.index(word)
    return ReadTrigger(Span(start, start + len(word)), 0.95, ((type_, 0.9),), (("actual", 0.9),))


def _coded(kit: Kit, decision: Decision, roles: Mapping[tuple[int, int], tuple[float, float]]) -> Coding:
    """A reading of two triggers (an accusation, a rejection) and the P of actor and recipient by (trigger, mention)."""
    mentions = tuple(ReadMention(span, 0.9, (("actor", 0.9),)) for span in NAMES)
    links = tuple(ReadRole(t, m, a, r, 0.0) for (t, m), (a, r) in roles.items())
    triggers = (_trigger("akuza", "ACCUSE"), _trigger("neas", "REJECT"))
    reading = Reading(Span(0, len(TEXT)), tuple(range(len(SENTENCES))), ((),) * len(SENTENCES), mentions, triggers, links, (), ())
    coder = Coder(replace(kit, decision=decision), "zz")
    return coder.code(build_document(article_of(*SENTENCES, language="zz"), (reading,)))


ROLES = {(0, 0): (0.95, 0.03), (0, 1): (0.03, 0.95), (1, 2): (0.95, 0.03)}


def test_an_answer_goes_to_the_one_who_accused(kit: Kit) -> None:
    assert told(_coded(kit, BESIDE, ROLES)) == [("AVA", "ACCUSE", "BOS"), ("BOS", "REJECT", "AVA")]


def test_without_weights_for_pairs_each_telling_stands_alone(kit: Kit) -> None:
    coding = _coded(kit, ALONE, ROLES)
    assert told(coding) == [("AVA", "ACCUSE", "BOS")]
    assert any(d.reason == "no_recipient" for d in coding.declined)


def test_an_unsure_telling_says_nothing_of_partners(kit: Kit) -> None:
    unsure = replace(BESIDE, read={"trigger": -1.0})
    assert ("BOS", "REJECT", "AVA") not in told(_coded(kit, unsure, ROLES))


def test_dealings_are_found_again_by_who_stands_on_which_side(kit: Kit) -> None:
    coder = Coder(kit, "zz")
    found = coder.prepare(build_document(article_of(*SENTENCES, language="zz"))).found
    avaria, bostra = (next(i for i, f in enumerate(found) if f.link.actors[0].code == code) for code in ("AVA", "BOS"))
    between = Dealing(0, 0, "ACCUSE", False, ((avaria,), (bostra,)), (frozenset({("AVA", None)}), frozenset({("BOS", None)})))
    within = replace(between, domestic=True, keys=(frozenset({("AVA", "GOV")}), frozenset({("AVA", "OPP")})))
    roles = Roles(found, [within, between])
    assert roles.of(avaria, 0, False) == roles.of(bostra, 1, False) == {1}
    assert not roles.of(bostra, 0, False) and not roles.of(avaria, 1, False) and not roles.of(bostra, 0, True)
