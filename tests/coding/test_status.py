"""Whether a deed took place."""

from __future__ import annotations

import pytest

from tests.invented_world import Says


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Avaria ataka Bostra.", "actual"),
        ("Avaria vol ataka Bostra.", "planned"),
        ("Avaria minaca ataka Bostra.", "threatened"),
        ("Avaria negas ataka Bostra.", "denied"),
        ("Se Avaria ataka Bostra.", "hypothetical"),
        ("Avaria ataka Bostra?", "hypothetical"),
        ("Avaria postula Bostra.", "requested"),
        ("Avaria ne nur ataka Bostra.", "actual"),
        ("Avaria vol se ataka Bostra.", "hypothetical"),
    ],
)
def test_status(says: Says, text: str, status: str) -> None:
    assert [e.status for e in says(text).events] == [status]


@pytest.mark.parametrize("text", ["Avaria ne ataka Bostra.", "Avaria ne vol ataka Bostra."])
def test_what_was_not_done_is_no_event(says: Says, text: str) -> None:
    coding = says(text)
    assert coding.events == ()
    assert "negated" in [d.reason for d in coding.declined]


@pytest.mark.parametrize("text", ["Avaria ne venas dok Celdor ataka Bostra.", "Avaria vol veni porke Celdor ataka Bostra."])
def test_a_cue_does_not_cross_its_clause(says: Says, text: str) -> None:
    assert [e.status for e in says(text).events] == ["actual"]


def test_a_cue_out_of_reach_does_not_count(says: Says) -> None:
    assert [e.status for e in says("Avaria vol multa nova bona tri ataka Bostra.").events] == ["actual"]


def test_a_negation_ends_at_the_comma(says: Says) -> None:
    assert [e.status for e in says("Ne venas, Avaria ataka Bostra.").events] == ["actual"]
