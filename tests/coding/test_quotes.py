"""Reported speech: form, extent, cue, speaker."""

from __future__ import annotations

import pytest

from haluan.coding.quotes import quoted_spans
from haluan.types.coding import Coding
from haluan.types.text import Span
from tests.invented_world import Says

MARKS = (("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("La “nova pakto” venas.", ["nova pakto"]),
        ('"Ni venas," dire li.', ["Ni venas,"]),
        ("‘Ni venas’, dire li.", ["Ni venas"]),
        ("Avaria's pakto, Bostra's armeo", []),
        ("“Ni diras ‘ne’ denove,” dire li.", ["Ni diras ‘ne’ denove,"]),
        ("“Ni neniam fermas", ["Ni neniam fermas"]),
        ("la '60-aj kaj '70-aj jaroj", []),
        ("“”", []),
    ],
)
def test_what_stands_in_marks(text: str, inside: list[str]) -> None:
    assert [s.of(text) for s in quoted_spans(text, [Span(0, len(text))], MARKS)] == inside


def test_a_mark_does_not_reach_into_the_next_paragraph() -> None:
    text = "“Ni venas\nBostra akuza Avaria."
    paragraphs = [Span(0, 9), Span(10, len(text))]
    assert [s.of(text) for s in quoted_spans(text, paragraphs, MARKS)] == ["Ni venas"]


def speaker(coding: Coding, n: int = 0) -> str | None:
    quote = coding.quotes[n]
    return next((m.text for m in coding.mentions if m.id == quote.speaker), None)


@pytest.mark.parametrize(
    ("text", "form", "said", "cue", "by"),
    [
        ("“Bostra ne venas al la pakto,” dire Mira Tovan.", "direct", "Bostra ne venas al la pakto", "dire", "Mira Tovan"),
        ("Mira Tovan dira “Bostra ne venas al la pakto”.", "direct", "Bostra ne venas al la pakto", "dira", "Mira Tovan"),
        ("Mira Tovan dira dat Bostra ne venas al la pakto.", "indirect", "Bostra ne venas al la pakto", "dira", "Mira Tovan"),
        ("Bostra ne venas al la pakto, segu Mira Tovan.", "indirect", "Bostra ne venas al la pakto", "segu", "Mira Tovan"),
    ],
)
def test_forms(says: Says, text: str, form: str, said: str, cue: str, by: str) -> None:
    coding = says(text, published="2020-06-15")
    (quote,) = coding.quotes
    assert (quote.form, quote.text, quote.cue, speaker(coding)) == (form, said, cue, by)
    assert quote.span.of(text) == quote.text


def test_the_first_person_in_a_quote_is_its_speaker(says: Says) -> None:
    coding = says("“Dok mi akuza Bostra denove,” dire prezid Avaria Lido Sarn.")
    mi = next(m for m in coding.mentions if m.text == "mi")
    assert (mi.how, mi.actors[0].name) == ("speaker", "Lido Sarn")


def test_we_in_a_quote_is_the_speakers_side(says: Says) -> None:
    coding = says("“Dok ni akuza Bostra denove,” dire prezid Avaria Lido Sarn.")
    ni = next(m for m in coding.mentions if m.text == "ni")
    assert (ni.how, ni.actors[0].code, ni.actors[0].role) == ("speaker", "AVA", None)


def test_a_quote_without_a_speaker_has_none(says: Says) -> None:
    (quote,) = says("“Bostra ne venas al la pakto denove.”").quotes
    assert quote.speaker is None


def test_an_event_inside_a_quote_is_said_by_its_speaker(says: Says) -> None:
    coding = says("Dok Lido Sarn dira dat Bostra ataka la popol Celdor.")
    (event,) = coding.events
    assert event.said_by == next(m.id for m in coding.mentions if m.text == "Lido Sarn")


def test_what_the_speaker_does_is_not_said_by_the_speaker(says: Says) -> None:
    coding = says("Dok Lido Sarn akuza Bostra.")
    assert coding.events[0].said_by is None
