"""Whose a role noun without a state is: what is weighed, and for whom groups and nobody are options."""

from __future__ import annotations

from haluan.coding.likeness import Likeness
from haluan.coding.states import NOBODY, Ground, Noun, Seen, Ties, features, nobody, weigh
from haluan.monitor import Desk
from haluan.types.document import Sentence
from haluan.types.text import Span

SENTENCE = Sentence(1, 0, Span(0, 1), ())
GROUND = Ground({"COL": 2}, None, "IDN", frozenset(), frozenset(), frozenset())
STATE = Seen(0, 0, 0, 1, "COL", frozenset({"COP"}), False, None)
GROUP = Seen(1, 0, 2, 3, "ELN", frozenset({"REB"}), False, None, group=True)


def test_a_group_is_an_option_for_fighters_only() -> None:
    rebels, army = Noun(2, 1, 0, 1, "REB"), Noun(2, 1, 0, 1, "MIL")
    assert set(features(rebels, [STATE, GROUP], GROUND, SENTENCE)) == {"COL", "ELN"}
    assert set(features(army, [STATE, GROUP], GROUND, SENTENCE)) == {"COL"}


def test_a_group_has_a_spokesman_as_a_state_has() -> None:
    spokesman = Noun(2, 1, 0, 1, "GOV", named=True, leads=True)
    options = features(spokesman, [STATE, GROUP], GROUND, SENTENCE)
    assert set(options) == {"COL", "ELN"} and "near, leader" in options["COL"]


def test_states_whose_body_bears_the_name_are_options() -> None:
    congress = Noun(2, 1, 0, 1, "LEG", body=True, hints=frozenset({"USA"}))
    options = features(congress, [STATE], GROUND, SENTENCE)
    assert options["USA"]["bears the name"] == 1.0 and "bears the name" not in options["COL"]


def test_who_speaks_of_a_local_court_counts_otherwise() -> None:
    local = Noun(2, 1, 0, 1, "JUD", body=True, local=True, scene="COL")
    options = features(local, [STATE], GROUND, SENTENCE)
    assert options["COL"]["on the scene, local"] == 1.0 and "on the scene, local" not in options["IDN"]


def test_what_speaks_for_a_group_is_told_apart_from_what_speaks_for_a_state() -> None:
    options = features(Noun(2, 1, 0, 1, "REB"), [STATE, GROUP], GROUND, SENTENCE)
    assert "near, group" in options["ELN"] and "near, fighters" in options["COL"]


def test_the_home_is_an_option_for_those_who_speak_for_their_own_state() -> None:
    assert "IDN" in features(Noun(2, 1, 0, 1, "LEG"), [STATE], GROUND, SENTENCE)
    assert "IDN" not in features(Noun(2, 1, 0, 1, "GOV"), [STATE], GROUND, SENTENCE)


def test_what_the_reader_ties_together_is_told() -> None:
    ties = Ties(other={0: 0.9}, linked={0: 0.2}, names={"COL": 1.5})
    told = features(Noun(2, 1, 0, 1, "GOV", named=True), [STATE], GROUND, SENTENCE, ties)["COL"]
    assert (told["other"], told["linked"], told["name, named"]) == (0.9, 0.2, 1.5)


def test_a_mention_does_not_speak_for_itself() -> None:
    assert "near" not in features(Noun(0, 0, 0, 1, "COP"), [STATE], GROUND, SENTENCE)["COL"]


def test_the_likelier_goes_first_and_all_shares_make_one() -> None:
    ranked = weigh({"COL": {"a": 1.0}, "VEN": {"a": 2.0}, NOBODY: {}}, {"a": 1.0})
    assert [code for code, _ in ranked] == ["VEN", "COL", NOBODY]
    assert abs(sum(share for _, share in ranked) - 1) < 1e-9


def test_nobody_is_told_by_the_readers_view() -> None:
    stranger = Noun(2, 1, 0, 1, "CVL", named=True, stranger=True)
    values = nobody(stranger, {"COL": {}, "VEN": {}}, {"unknown": 0.7, "actor": 0.3})
    assert values["nobody, reader, stranger"] == 0.7 and values["nobody of 2, stranger"] == 1.0


def test_a_name_sounds_like_those_of_its_state(desk: Desk) -> None:
    likeness = Likeness(desk.kit.actors.persons.values())
    for name, own, foreign in (("Takeshi Hayakawa", "JPN", "KOR"), ("Rajendra Subrahmanyam", "IND", "GBR"), ("Serhiy Kovalchuk", "UKR", "FRA")):
        scores = likeness.scores(name, [own, foreign])
        assert scores[own] > scores[foreign], name
    assert likeness.scores("", ["JPN"]) == {} and likeness.scores("Ivan", []) == {}
