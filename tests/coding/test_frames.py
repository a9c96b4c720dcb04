"""Trigger frames: where they match, and who stands in their roles."""

from __future__ import annotations

import pytest

from haluan.coding.coder import Kit
from haluan.coding.frames import FrameIndex
from tests.invented_world import Says, document_of, told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        pytest.param("Avaria akuza Bostra.", [("AVA", "ACCUSE", "BOS")], id="active"),
        pytest.param("Bostra estakuza ved Avaria.", [("AVA", "ACCUSE", "BOS")], id="passive, marked agent"),
        pytest.param("Bostra estakuza Avaria dok.", [("AVA", "ACCUSE", "BOS")], id="passive, bare agent"),
        pytest.param("Bostra estakuza.", [], id="passive without agent"),
        pytest.param("La akuzo Avaria lo Bostra venas.", [("AVA", "ACCUSE", "BOS")], id="noun"),
        pytest.param("La akuzo ved Avaria lo Bostra venas.", [("AVA", "ACCUSE", "BOS")], id="noun, marked possessor"),
        pytest.param("Avaria dona multa helpo lo Celdor.", [("AVA", "AID", "CEL")], id="wildcard"),
        pytest.param("Avaria dona tri nova multa helpo lo Celdor.", [("AVA", "AID", "CEL")], id="wildcard of three"),
        pytest.param("Avaria dona tri nova multa bona helpo lo Celdor.", [], id="wildcard ends at three"),
        pytest.param("Celdor preni helpo da Avaria.", [("AVA", "AID", "CEL")], id="swap"),
        pytest.param("Avaria et Bostra ataka Celdor.", [("AVA+BOS", "ASSAULT", "CEL")], id="two actors"),
        pytest.param("Avaria ataka Bostra et Celdor.", [("AVA", "ASSAULT", "BOS+CEL")], id="two recipients"),
        pytest.param("Avaria, Bostra et Celdor akuza Rug Auror.", [("AVA+BOS+CEL", "ACCUSE", "REDDAWN")], id="a list"),
        pytest.param("Avaria et Bostra parla.", [("AVA", "CONSULT", "BOS")], id="symmetric, both in the subject"),
        pytest.param("Avaria parla kon Bostra.", [("AVA", "CONSULT", "BOS")], id="symmetric, marked"),
        pytest.param("Bostra, ke akuza Avaria, venas.", [("BOS", "ACCUSE", "AVA")], id="relative clause"),
        pytest.param("Bostra, ke akuza Avaria, ataka Celdor.", [("BOS", "ACCUSE", "AVA"), ("BOS", "ASSAULT", "CEL")], id="past a relative clause"),
        pytest.param("Avaria venas; ataka Bostra.", [], id="a semicolon ends the search"),
        pytest.param("Avaria venas porke Celdor ataka Bostra.", [("CEL", "ASSAULT", "BOS")], id="own clause"),
        pytest.param("Avaria akuza grata Bostra.", [], id="an exclusion"),
        pytest.param("Avaria parla en Bostra.", [], id="another preposition"),
        pytest.param("Avaria la ataka Bostra venas.", [], id="no verb behind an article"),
        pytest.param("Avaria ataka Avaria.", [], id="nobody does it to himself"),
        pytest.param("Armeo Avaria ataka popol Avaria.", [("AVA", "ASSAULT", "AVA")], id="two sectors of one state"),
    ],
)
def test_roles(says: Says, text: str, events: list[tuple[str, str, str]]) -> None:
    assert told(says(text)) == events


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Bostra estakuza.", "no_actor"),
        ("Bostra akuza.", "no_recipient"),
        ("Avaria ne akuza Bostra.", "negated"),
        ("Avaria ataka Avaria.", "same_actor"),
    ],
)
def test_what_is_not_coded_is_declined_with_the_reason(says: Says, text: str, reason: str) -> None:
    assert [d.reason for d in says(text).declined] == [reason]


def test_the_longest_form_wins_and_same_words_keep_all_frames(kit: Kit) -> None:
    pack = kit.packs["zz"]
    index = FrameIndex(pack.frames, pack.speech, pack.grammar.articles)
    assert {"akuza", "ataka", "dona", "dira"} <= index.verbs
    assert "akuzo" not in index.verbs
    matches = index.matches(document_of("Avaria preni helpo da Bostra dok sendi helpo lo Celdor.").sentences[0])
    assert [m.frame.id for m in matches] == ["aid.taken", "aid.zenu"]
    assert [(m.start, m.end) for m in matches] == [(1, 3), (6, 8)]


def test_each_event_points_at_its_words(says: Says) -> None:
    text = "Avaria dona multa helpo lo Celdor."
    (event,) = says(text).events
    assert event.trigger.text == event.trigger.span.of(text) == "dona multa helpo"
    assert event.basis.method == "rule"
    assert event.basis.rule == "aid.zenu"


def test_a_second_verb_finds_its_subject_before_the_clause_between(says: Says) -> None:
    assert told(says("Avaria venas porke pluvas et ataka Bostra.")) == [("AVA", "ASSAULT", "BOS")]
    assert told(says("Avaria venas porke nova ataka Bostra.")) == []
