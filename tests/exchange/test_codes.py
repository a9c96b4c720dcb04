"""The codebooks: every code leads somewhere, and the traps of CAMEO, countries and sectors."""

from __future__ import annotations

import pytest

from haluan.exchange.codes import Codebook, plain
from haluan.exchange.names import ActorNames


def test_the_columns_of_the_formats(book: Codebook) -> None:
    assert {form: len(columns) for form, columns in book.columns.items()} == {"polecat": 40, "icews": 20, "gdelt": 61, "gdelt_mentions": 16}


def test_every_cameo_code_but_statements_has_a_plover_type(book: Codebook) -> None:
    without = {code for code in book.cameo.names if code not in book.cameo.plover}
    assert {code[:2] for code in without} == {"01"}
    assert set(book.cameo.plover) <= set(book.cameo.names)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("042", "042"),
        ("42", "042"),
        ("20", "020"),
        ("190", "190"),
        ("311", "0311"),
        ("0311", "0311"),
        ("2042", "2042"),
        ("10", "010"),
        ("42.0", "042"),
        ("13y", None),
        ("", None),
        ("---", None),
        ("999", None),
        ("X", None),
    ],
)
def test_cameo_codes_with_and_without_their_zero(book: Codebook, raw: str, code: str | None) -> None:
    assert book.cameo.find_code(raw) == code


def test_every_code_is_found_without_its_zero(book: Codebook) -> None:
    carried = [code for code in book.cameo.names if len(code) > 2]
    assert [c for c in carried if book.cameo.find_code(c.removeprefix("0")) != c] == []


def test_a_name_means_the_code_that_events_carry_not_its_root(book: Codebook) -> None:
    assert book.cameo.codes["threaten"] == "130"
    assert book.cameo.codes["make statement"] == "010"


def test_appeals_go_where_demands_go(book: Codebook) -> None:
    assert book.cameo.plover["0231"] == book.cameo.plover["1031"] == ("REQUEST", "assist", ("economic",))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Russian Federation", "RUS"),
        ("Russia", "RUS"),
        ("Occupied Palestinian Territory", "PSE"),
        ("Côte d’Ivoire", "CIV"),
        ("Cote d'Ivoire", "CIV"),
        ("Congo", "COG"),
        ("Democratic Republic of Congo", "COD"),
        ("Türkiye", "TUR"),
        ("Timor-Leste", "TLS"),
        ("Kosovo", "KOS"),
        ("Curacao", "CUW"),
    ],
)
def test_countries_by_the_names_of_others(book: Codebook, name: str, code: str) -> None:
    assert book.countries.by_name[plain(name)] == code


def test_country_codes_are_unique(book: Codebook) -> None:
    for codes in (book.countries.cow, book.countries.fips, book.countries.cameo):
        assert len(set(codes.values())) == len(codes)
    assert (book.countries.fips["IDN"], book.countries.cow["IDN"], book.countries.cameo["ROU"]) == ("ID", "850", "ROM")


def test_the_most_telling_sector_counts_not_the_first(book: Codebook) -> None:
    assert book.sectors["icews"].find(["Government", "Military", "Army"]) == "MIL"
    assert book.sectors["icews"].find(["Executive", "Executive Office", "Government"]) == "GOV"
    assert book.sectors["icews"].find(["No such words"]) is None
    assert book.sectors["cameo"].find(["MED"]) == "JRN"


def test_known_groups_have_codes_of_the_actor_table(book: Codebook, names: ActorNames) -> None:
    table = names._table
    assert [code for code in book.groups.values() if code not in table.organisations] == []


@pytest.mark.parametrize(
    ("name", "on", "code", "sector"),
    [
        ("Police (Australia)", "2014-01-01", "AUS", "COP"),
        ("China", "2014-01-01", "CHN", None),
        ("Barack Obama", "2014-05-01", "USA", "GOV"),
        ("Barack Obama", "2018-05-01", "USA", "ELI"),
        ("Sergey Viktorovich Lavrov", "2014-05-01", "RUS", "GOV"),
        ("Militant (Taliban)", "2014-05-01", "TALIBAN", "REB"),
        ("North Atlantic Treaty Organization", "2014-05-01", "NATO", "IGO"),
        ("Joseph Robinette Biden", "2014-05-01", "USA", "GOV"),
    ],
)
def test_names_of_icews_find_actors_on_the_day(names: ActorNames, name: str, on: str, code: str, sector: str | None) -> None:
    found = names.find(name, on)
    assert found is not None
    assert (found.code, found.sector, found.name) == (code, sector, name)


def test_an_unknown_name_is_nobody_never_a_guess(names: ActorNames) -> None:
    assert names.find("Middle East", "2014-05-01") is None
    assert names.find("Qwertz Asdf", "2014-05-01") is None
    assert names.find("Citizen (Atlantis)", "2014-05-01") is None


def test_the_country_that_the_table_gives_is_believed(names: ActorNames) -> None:
    found = names.find("Qwertz Asdf", "2014-05-01", "KEN", "OPP")
    assert found is not None
    assert (found.code, found.sector) == ("KEN", "OPP")
