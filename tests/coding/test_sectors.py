"""Of which sector somebody is: what the lexicon holds against what the reader sees."""

from __future__ import annotations

from dataclasses import replace

from haluan.coding.chunks import Chunk
from haluan.coding.elements import Element
from haluan.coding.found import Found
from haluan.coding.linking import Link
from haluan.coding.sectors import Standing, sector_groups, sector_options, weigh_sectors
from haluan.types.coding import Actor
from haluan.types.knowledge import NameEntry
from haluan.types.reading import ReadMention
from haluan.types.text import Span

STATES = {"AVA": None}
NOWHERE = Standing({}, None)
WEIGHTS = {"read": 1.0, "held": 0.5, "held by body": 9.0}


def found(at: int, how: str, sector: str | None, read: dict[str, float], name: str | None = None, code: str = "AVA") -> Found:
    span = Span(at, at + 5)
    link = Link("actor", (Actor(code, sector, name or "Avaria"),), how, person_name=name)
    seen = ReadMention(span, 0.9, (), tuple(sorted(read.items(), key=lambda x: -x[1])))
    return Found(Chunk(0, at, at + 1, span, "words", (), None), link, read=seen)


def sectors(phrases: list[Found]) -> list[str | None]:
    return [f.link.actors[0].sector for f in weigh_sectors(phrases, STATES, WEIGHTS, NOWHERE)]


def test_the_reader_tells_tanks_from_their_government() -> None:
    assert sectors([found(0, "demonym", "GOV", {"MIL": 0.9, "GOV": 0.1})]) == ["MIL"]


def test_what_the_lexicon_is_sure_of_stays() -> None:
    assert sectors([found(0, "body", "GOV", {"MIL": 0.9, "GOV": 0.1})]) == ["GOV"]


def test_one_person_is_of_one_sector_all_over_the_article() -> None:
    phrases = [
        found(0, "person", "GOV", {"OPP": 0.9, "GOV": 0.1}, "Ana Rov"),
        found(50, "surname", "GOV", {"OPP": 0.4, "GOV": 0.6}, "Ana Rov"),
        found(90, "person", "GOV", {"GOV": 0.9}, "Ivo Tal"),
    ]
    assert len(sector_groups(phrases, STATES)) == 2
    assert sectors(phrases) == ["OPP", "OPP", "GOV"]


def test_groups_and_those_whom_the_reader_did_not_see_stay_as_they_are() -> None:
    group = found(0, "group", "REB", {"MIL": 1.0}, code="FNL")
    unseen = found(20, "country", "GOV", {})
    assert sector_groups([group], STATES) == []
    assert sector_options([unseen], [0], NOWHERE) == {}
    assert sectors([group, unseen]) == ["REB", "GOV"]


def test_without_weights_nothing_changes() -> None:
    phrases = [found(0, "country", "GOV", {"MIL": 1.0})]
    assert weigh_sectors(phrases, STATES, {}, NOWHERE) == phrases


def party(name: str, read: dict[str, float]) -> Found:
    span = Span(0, 5)
    entry = NameEntry(name, "AVA", "PTY", "party", "*", name)
    element = Element("name", 0, 1, span, name, names=(entry,))
    return replace(found(0, "party", "PTY", read, name), chunk=Chunk(0, 0, 1, span, name, (element,)))


def test_a_party_out_of_government_may_be_the_opposition() -> None:
    governing = {("AVA", "Reds"): (("2010", "2014-05-01"),), ("AVA", "Blues"): (("2014-05-01", ""),)}
    weights = {**WEIGHTS, "party opposes, is OPP": 9.0, "party governs, is PTY": 9.0}
    told = {"PTY": 0.6, "GOV": 0.4}
    for date, reds in (("2012-03-01", "governs"), ("2015-03-01", "opposes"), ("2005-01-01", ""), (None, "")):
        standing = Standing(governing, date)
        assert standing.of(party("Reds", told)) == reds
        (after,) = weigh_sectors([party("Reds", told)], STATES, weights, standing)
        assert after.link.actors[0].sector == ("OPP" if reds == "opposes" else "PTY")
