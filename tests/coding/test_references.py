"""What "he", "that country", "both countries" refer to."""

from __future__ import annotations

import pytest

from haluan.types.coding import Coding, Mention
from tests.invented_world import Says


def mention(coding: Coding, text: str) -> Mention:
    return next(m for m in coding.mentions if m.text.lower() == text)


def codes(found: Mention) -> list[str]:
    return [a.code for a in found.actors]


def test_a_personal_pronoun_is_the_last_person_not_the_state(says: Says) -> None:
    coding = says("La zuminist Bostra Oren Tovan parla kon Avaria.", "Dok li ataka Celdor.")
    li = mention(coding, "li")
    assert [(a.code, a.name) for a in li.actors] == [("BOS", "Oren Tovan")]
    assert (li.how, li.antecedent) == ("pronoun", "m1")


def test_an_event_of_a_pronoun_names_its_antecedent(says: Says) -> None:
    coding = says("La zuminist Bostra Oren Tovan venas.", "Dok li akuza Celdor.")
    (event,) = coding.events
    assert event.actor[0].actor.name == "Oren Tovan"
    assert event.actor[0].mention == mention(coding, "li").id


def test_that_country_is_the_last_state(says: Says) -> None:
    coding = says("La armeo Avaria ataka Celdor.", "Dok lando tiu akuza Bostra.")
    assert codes(mention(coding, "lando tiu")) == ["CEL"]


def test_a_state_described_after_its_president_is_the_state_itself(says: Says) -> None:
    coding = says("La prezid Avaria Lido Sarn venas.", "Dok lando tiu akuza Bostra.")
    (actor,) = mention(coding, "lando tiu").actors
    assert (actor.code, actor.sector, actor.name, actor.role) == ("AVA", "GOV", "Avaria", None)


def test_both_countries_are_the_two_spoken_of(says: Says) -> None:
    coding = says("La prezid Avaria parla kon Bostra.", "Dok ambau lando akuza Celdor.")
    assert sorted(codes(mention(coding, "ambau lando"))) == ["AVA", "BOS"]
    assert ("AVA+BOS", "ACCUSE", "CEL") in [
        ("+".join(sorted(r.actor.code for r in e.actor)), e.type, e.recipient[0].actor.code) for e in coding.events
    ]


@pytest.mark.parametrize("text", ["Dok li akuza Bostra.", "Dok lando tiu akuza la popol.", "Dok ambau lando akuza la popol."])
def test_nothing_before_means_no_antecedent_and_no_guess(says: Says, text: str) -> None:
    coding = says(text)
    assert coding.mentions[0].antecedent is None
    assert coding.mentions[0].actors == ()
    assert coding.events == ()


def test_an_antecedent_far_back_is_not_taken(says: Says) -> None:
    coding = says("La zuminist Bostra Oren Tovan venas.", *["Dok la suno brilas."] * 6, "Dok li akuza Celdor.")
    assert mention(coding, "li").actors == ()


def test_a_fixed_phrase_is_no_reference(says: Says) -> None:
    assert all("fora" not in m.text for m in says("Dok lando fora venas.").mentions)


def test_antecedents_stand_before_their_references(says: Says) -> None:
    coding = says("La zuminist Bostra Oren Tovan parla kon Avaria.", "Dok li ataka Celdor.", "Dok lando tiu akuza ili.")
    order = {m.id: i for i, m in enumerate(coding.mentions)}
    assert all(m.antecedent is None or order[m.antecedent] < order[m.id] for m in coding.mentions)
