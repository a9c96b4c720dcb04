"""What words can be, with the invented pack."""

from __future__ import annotations

import pytest

from haluan.coding.coder import Kit
from haluan.coding.elements import Scanner, build_lexicon, is_headline_case
from haluan.monitor import Desk
from tests.invented_world import document_of


@pytest.fixture(scope="module")
def scanner(kit: Kit) -> Scanner:
    pack = kit.packs["zz"]
    return Scanner(build_lexicon(pack, kit.actors), pack)


@pytest.mark.parametrize(
    ("text", "elements"),
    [
        ("La prezid Avaria parla.", [("title", "prezid"), ("name", "Avaria")]),
        ("La Mira Tovan parla.", [("person", "Mira Tovan")]),
        ("La Mira B. Tovan parla.", [("person", "Mira B . Tovan")]),
        ("La eks prezid parla.", [("modifier", "eks"), ("title", "prezid")]),
        ("Dok li parla.", [("pronoun", "li")]),
        ("Dok parla lando tiu.", [("pronoun", "lando tiu")]),
        ("En Lagoria parla.", [("place", "Lagoria")]),
        ("La Zenu Novo dira.", [("outlet", "Zenu Novo")]),
        ("La Ruto Bel parla nova fojo.", [("unknown", "Ruto Bel")]),
        ("La Ruto zu Bel parla nova fojo.", [("unknown", "Ruto zu Bel")]),
        ("La avaria parla.", []),
    ],
)
def test_scanning(scanner: Scanner, text: str, elements: list[tuple[str, str]]) -> None:
    sentence = document_of(text).sentences[0]
    assert [(e.kind, e.text) for e in scanner.scan(sentence)] == elements


def test_an_abbreviation_needs_its_capitals(scanner: Scanner) -> None:
    kinds = [[e.kind for e in scanner.scan(document_of(text).sentences[0])] for text in ("La GL parla.", "La gl parla.", "La Gl parla.")]
    assert kinds[0] == ["name"]
    assert kinds[1] == []
    assert "name" not in kinds[2]


def test_names_of_other_languages_do_not_count(scanner: Scanner) -> None:
    """ "Red Dawn" is the English name only."""
    elements = scanner.scan(document_of("Dok la Red Dawn parla nova fojo.").sentences[0])
    assert [e.kind for e in elements] == ["unknown"]


def test_a_single_capital_at_the_start_is_a_name_only_if_known(scanner: Scanner) -> None:
    sentence = document_of("Ruto parla.").sentences[0]
    assert scanner.scan(sentence) == ()
    assert [e.kind for e in scanner.scan(sentence, frozenset({"Ruto"}))] == ["unknown"]


def test_capitals_tell_nothing_in_a_headline(scanner: Scanner) -> None:
    headline = document_of("Mira Tovan Akuza Bostra Denove").sentences[0]
    assert is_headline_case(headline)
    assert not is_headline_case(document_of("Mira Tovan akuza la armeo denove en Bostra.").sentences[0])
    assert [e.kind for e in scanner.scan(headline)] == ["person", "name"]


def test_a_word_of_the_language_is_no_town_abroad(desk: Desk) -> None:
    pack = desk.kit.packs["id"]
    scanner = Scanner(build_lexicon(pack, desk.kit.actors), pack)

    def places(text: str, known: frozenset[str] = frozenset()) -> list[str]:
        return [e.text for e in scanner.scan(document_of(text, "id").sentences[0], known) if e.kind == "place"]

    assert places("Bulan lalu warga menunggu bantuan.") == []
    assert places("Kapal itu berlabuh di Bulan, kota kecil di Sorsogon.") == ["Bulan", "Sorsogon"]
    assert places("Bulan sudah dikosongkan.", frozenset({"Bulan"})) == ["Bulan"]
    assert places("Medan sudah dikosongkan.") == ["Medan"]


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("id", "Petugas membawa pemuda berinisial AS ke kantor.", []),
        ("id", "Petugas membawa AS (44) ke kantor.", []),
        ("id", "Petugas AS tiba di kantor.", ["AS"]),
        ("id", "Petugas membawa AS (Amerika Serikat) dalam rapat.", ["AS", "Amerika Serikat"]),
        ("en", "Guards led UN (35) away.", []),
        ("en", "Guards led the UN away.", ["UN"]),
    ],
)
def test_initials_of_somebody_whose_name_is_withheld_are_no_state(desk: Desk, language: str, text: str, named: list[str]) -> None:
    pack = desk.kit.packs[language]
    found = Scanner(build_lexicon(pack, desk.kit.actors), pack).scan(document_of(text).sentences[0])
    assert [e.text for e in found if e.kind == "name"] == named
