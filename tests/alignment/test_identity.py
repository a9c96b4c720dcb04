"""Actors within a state, told apart by name."""

import pytest

from haluan.actor_data import load_actors
from haluan.alignment.identity import identities_of
from haluan.types.coding import Actor

KNOWN = identities_of(load_actors())
DAY = "2023-05-01"


@pytest.mark.parametrize(
    ("actor", "own"),
    [
        (Actor("IDN", "PTY", "NasDem Party"), "NASDEM"),
        (Actor("IDN", "PTY", "Surya Paloh"), "NASDEM"),
        (Actor("IDN", "GOV", "Ministry of Finance"), None),
        (Actor("IDN", "PTY", "Barisan Contoh"), "IDN:Barisan Contoh"),
        (Actor("IDN", "OPP", "Indonesia"), None),
        (Actor("NATO", "IGO", "NATO"), None),
    ],
)
def test_own_names(actor, own):
    assert KNOWN.own(actor, DAY) == own


def test_a_leader_stands_for_the_party_led_on_that_day():
    airlangga = Actor("IDN", "PTY", "Airlangga Hartarto")
    assert KNOWN.own(airlangga, "2020-01-01") == "GOLKAR"
    assert KNOWN.own(airlangga, "2012-01-01") == "IDN:Airlangga Hartarto"


def test_who_acts_for_the_state_goes_by_name_only_if_asked():
    ministry, crowd = Actor("IDN", "GOV", "Ministry of Finance"), Actor("IDN", "OPP", "Indonesia")
    assert KNOWN.side(ministry, DAY, ["PDIP"]) == "IDN"
    assert KNOWN.side(ministry, DAY, ["IDN:Ministry of Finance"]) == "IDN:Ministry of Finance"
    assert KNOWN.side(crowd, DAY, ["PDIP"]) == "IDN.OPP"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("pdip", "PDIP"),
        ("PDI Perjuangan", "PDIP"),
        ("Partai Amanat Nasional", "PAN_IDN"),
        ("IDN.OPP", "IDN.OPP"),
        ("idn:barisan contoh", "IDN:barisan contoh"),
    ],
)
def test_words_that_name_inner_actors(words, name):
    assert name in KNOWN.named(words)


@pytest.mark.parametrize("words", ["IDN:", "IDN.", " idn: ", ":", "."])
def test_a_state_with_nothing_behind_its_mark_names_nobody(words):
    assert KNOWN.named(words) == ()


def test_states_are_no_inner_actors():
    assert not KNOWN.is_inner("IDN") and not KNOWN.is_inner("NATO") and KNOWN.named("Indonesia") == ()
    assert KNOWN.shown("PDIP", "id") == "PDIP" and KNOWN.shown("IDN:Ministry of Finance", "en") == "Ministry of Finance"
