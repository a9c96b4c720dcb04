"""The evidence sentence with its marks."""

from __future__ import annotations

from haluan.coding.marking import marked_sentence
from tests.invented_world import Says


def test_marks_stand_on_actor_recipient_trigger_and_date(says: Says) -> None:
    coding = says("Dok la suno brilas.", "La prezid Avaria dona nova helpo lo Bostra 3 Vera 2023.")
    sentence, marks = marked_sentence(coding.events[0], coding)
    assert [(kind, sentence[start:end]) for kind, start, end in marks] == [
        ("actor", "La prezid Avaria"),
        ("trigger", "dona nova helpo"),
        ("recipient", "Bostra"),
        ("date", "3 Vera 2023"),
    ]


def test_an_antecedent_in_another_sentence_is_not_marked(says: Says) -> None:
    coding = says("La zuminist Bostra Oren Tovan venas.", "Dok li akuza Celdor.")
    sentence, marks = marked_sentence(coding.events[0], coding)
    assert sentence == "Dok li akuza Celdor."
    assert [sentence[s:e] for kind, s, e in marks if kind == "actor"] == ["li"]
