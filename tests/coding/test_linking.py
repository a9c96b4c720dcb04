"""Whom a phrase means on the article's date."""

from __future__ import annotations

import pytest

from haluan.coding.coder import Kit
from haluan.coding.linking import covers_date, dominant_state
from haluan.types.coding import Mention
from tests.invented_world import Says


def first(says: Says, text: str, published: str | None = "2023-06-15") -> Mention:
    return says(text, published=published).mentions[0]


def meant(mention: Mention) -> tuple[str, str | None, str, str]:
    (actor,) = mention.actors
    return actor.code, actor.sector, actor.name, mention.how


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Avaria akuza Bostra.", "2023-06-15", ("AVA", "GOV", "Avaria", "country")),
        ("Avapol akuza Bostra.", "2023-06-15", ("AVA", "GOV", "Avaria", "capital")),
        ("Armeo Avaria ataka Bostra.", "2023-06-15", ("AVA", "MIL", "Avaria", "country")),
        ("Popol Bostra akuza Avaria.", "2023-06-15", ("BOS", "CVL", "Bostra", "country")),
        ("Pakto Unia akuza Bostra.", "2023-06-15", ("UNIA", "IGO", "Unia Pact", "organisation")),
        ("Rug Auror ataka Bostra.", "2023-06-15", ("REDDAWN", "REB", "Red Dawn", "group")),
        ("Prezid Avaria akuza Bostra.", "2023-06-15", ("AVA", "GOV", "Lido Sarn", "office")),
        ("Prezid Avaria akuza Bostra.", "2020-06-15", ("AVA", "GOV", "Mira Tovan", "office")),
        ("Prezid Avaria akuza Bostra.", None, ("AVA", "GOV", "Avaria", "office")),
        ("Prezid Celdor akuza Bostra.", "2023-06-15", ("CEL", "GOV", "Celdor", "office")),
        ("Mira Tovan akuza Bostra.", "2020-06-15", ("AVA", "GOV", "Mira Tovan", "person")),
        ("Mira Tovan akuza Bostra.", "2023-06-15", ("AVA", "ELI", "Mira Tovan", "person")),
        ("Eks prezid Avaria Mira Tovan akuza Bostra.", "2023-06-15", ("AVA", "ELI", "Mira Tovan", "person")),
        ("Eks prezid Avaria akuza Bostra.", "2023-06-15", ("AVA", "ELI", "Avaria", "office")),
        ("La prezid Avaria Ruto Bel nova akuza la popol Bostra.", "2023-06-15", ("AVA", "GOV", "Ruto Bel", "office")),
        ("Vetra akuza Avaria.", "1995-06-15", ("BOS", "GOV", "Bostra", "country")),
        ("Vetra akuza Avaria.", "2023-06-15", ("CEL", "GOV", "Celdor", "country")),
    ],
)
def test_names_and_offices(says: Says, text: str, published: str | None, expected: tuple[str, str, str, str]) -> None:
    assert meant(first(says, text, published)) == expected


def test_an_ambiguous_name_is_declined_with_what_was_weighed(says: Says) -> None:
    coding = says("Zamok akuza Bostra.")
    assert coding.mentions[0].actors == ()
    assert coding.mentions[0].how == "ambiguous"
    assert {c.actor.code for c in coding.mentions[0].candidates} == {"AVA", "CEL"}
    assert coding.events == ()
    assert coding.declined


def test_what_else_the_article_names_decides_an_ambiguous_name(says: Says) -> None:
    coding = says("Zamok akuza Bostra.", "Celdor ne ataka.", "Armeo Celdor venas.")
    assert meant(coding.mentions[0])[0] == "CEL"


def test_a_surname_means_the_person_named_in_full(says: Says) -> None:
    coding = says("La zuminist Bostra Oren Tovan parla kon Avaria.", "Dok Tovan ataka Celdor.")
    tovan = next(m for m in coding.mentions if m.text == "Tovan")
    assert meant(tovan) == ("BOS", "GOV", "Oren Tovan", "surname")


def test_two_people_of_one_name_are_told_apart_by_state_or_declined(says: Says) -> None:
    alone = first(says, "Ana Kell parla kon Celdor.")
    assert (alone.how, alone.actors) == ("ambiguous", ())
    with_state = says("Bostra dira.", "La Ana Kell ataka Celdor.").mentions
    assert meant(next(m for m in with_state if m.text == "Ana Kell"))[0] == "BOS"


def test_a_relative_of_somebody_is_not_that_person(says: Says) -> None:
    mention = first(says, "Edzo prezid Avaria akuza Bostra.")
    assert mention.actors == ()


def test_a_person_in_an_office_of_another_state_keeps_the_stated_office(says: Says) -> None:
    mention = first(says, "Prezid Celdor Mira Tovan akuza Bostra.")
    assert meant(mention)[:3] == ("CEL", "GOV", "Mira Tovan")


@pytest.mark.parametrize(
    ("since", "until", "day", "covered"),
    [
        ("2018", "2022", "2022-12-31", True),
        ("2018", "2022", "2023-01-01", False),
        ("2018-05", "", "2018-05-01", True),
        ("2018-05", "", "2018-04-30", False),
        ("", "", "1900-01-01", True),
        ("", "2020-02-03", "2020-02-04", False),
    ],
)
def test_dates_of_any_precision(since: str, until: str, day: str, covered: bool) -> None:
    assert covers_date(since, until, day) is covered


def test_the_state_named_most_leads_and_in_a_tie_the_first(kit: Kit) -> None:
    assert dominant_state({"AVA": 3, "BOS": 1, "UNIA": 9}, kit.actors) == "AVA"
    assert dominant_state({"BOS": 2, "AVA": 2}, kit.actors) == "BOS"
    assert dominant_state({}, kit.actors) is None
