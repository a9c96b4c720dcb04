"""Proposals to events: dates, places, merging, reduction, identity."""

from __future__ import annotations

import pytest

from haluan.coding.coder import Kit
from haluan.coding.events import HISTORY_DAYS, cameo_code
from tests.invented_world import Says, told


def test_one_deed_told_twice_is_one_event_with_two_sentences(says: Says) -> None:
    (event,) = says("Avaria ataka Bostra.", "Dok Avaria ataka Bostra.").events
    assert [e.sentence for e in event.evidence] == [0, 1]
    assert event.confidence > says("Avaria ataka Bostra.").events[0].confidence


def test_two_deeds_on_two_days_stay_two(says: Says) -> None:
    events = says("Avaria ataka Bostra 3 Vera 2023.", "Dok Avaria ataka Bostra 5 Soma 2022.").events
    assert [e.when.start for e in events] == ["2023-04-03", "2022-07-05"]


def test_host_and_guest_of_one_meeting_may_change_places(says: Says) -> None:
    (event,) = says("Avaria parla kon Bostra.", "Bostra parla kon Avaria.").events
    assert [e.sentence for e in event.evidence] == [0, 1]
    assert [r.actor.code for r in event.actor] == ["AVA"]


def test_meetings_on_two_days_stay_two(says: Says) -> None:
    assert len(says("Avaria parla kon Bostra 3 Vera 2023.", "Bostra parla kon Avaria 5 Vera 2023.").events) == 2


def test_blows_in_both_directions_stay_two(says: Says) -> None:
    assert len(says("Avaria ataka Bostra.", "Bostra ataka Avaria.").events) == 2


def test_the_body_goes_before_the_headline(says: Says) -> None:
    (event,) = says("La armeo nova dok Avaria ataka Bostra venas.", title="Avaria ataka Bostra").events
    assert event.evidence[0].sentence == 1
    assert {e.sentence for e in event.evidence} == {0, 1}


def test_a_denial_is_not_merged_with_the_deed(says: Says) -> None:
    assert sorted(e.status for e in says("Avaria ataka Bostra.", "Avaria negas ataka Bostra.").events) == ["actual", "denied"]


@pytest.mark.parametrize(
    ("text", "type_"),
    [("Avaria vol parla kon Bostra.", "AGREE"), ("Avaria vol sendi helpo lo Bostra.", "AGREE"), ("Avaria vol ataka Bostra.", "ASSAULT")],
)
def test_cooperation_to_come_is_agreement(says: Says, text: str, type_: str) -> None:
    (event,) = says(text).events
    assert (event.type, event.status) == (type_, "planned")


def test_without_a_date_the_publication_day_is_assumed_and_marked(says: Says) -> None:
    (event,) = says("Avaria ataka Bostra.").events
    assert (event.when.start, event.when.granularity) == ("2023-06-15", "none")
    (undated,) = says("Avaria ataka Bostra.", published=None).events
    assert (undated.when.start, undated.when.granularity) == ("", "none")


def test_long_ago_is_background(says: Says) -> None:
    (old,) = says("Avaria ataka Bostra 5 Soma 2022.").events
    (new,) = says("Avaria ataka Bostra 5 Vera 2023.", published="2023-04-30").events
    assert old.background
    assert not new.background
    assert HISTORY_DAYS > 25


def test_the_nearest_place_of_the_sentence(says: Says) -> None:
    (event,) = says("Avaria ataka Bostra en Lagoria.").events
    assert event.place is not None
    assert (event.place.name, event.place.country, event.place.geonames) == ("Lagoria", "AVA", 11)
    assert says("Avaria ataka Bostra.").events[0].place is None


def test_codes_of_the_ontology(says: Says) -> None:
    (event,) = says("Avaria ataka Bostra.").events
    assert (event.quad, event.contexts) == (4, ("military",))
    assert event.intensity < 0
    assert event.cameo.isdigit()


def test_the_cameo_code_fits_type_and_mode(kit: Kit) -> None:
    rows = kit.ontology.cameo["ACCUSE"]
    for mode in kit.ontology.types["ACCUSE"].modes:
        chosen = cameo_code(kit.ontology, "ACCUSE", mode, ())
        assert any(code == chosen and row_mode == mode for code, row_mode, _ in rows)
    assert cameo_code(kit.ontology, "NOTHING", None, ()) == ""


def test_the_id_hashes_what_is_asserted_not_where(says: Says) -> None:
    one = says("Avaria ataka Bostra.").events[0]
    moved = says("La suno brilas.", "Avaria ataka Bostra.").events[0]
    other = says("Avaria ataka Celdor.").events[0]
    assert one.id == moved.id
    assert one.id != other.id


def test_sentence_order_does_not_change_who_did_what(says: Says) -> None:
    sentences = ["Avaria akuza Bostra.", "Celdor ataka Rug Auror.", "Bostra parla kon Celdor."]
    assert sorted(told(says(*sentences))) == sorted(told(says(*reversed(sentences))))
