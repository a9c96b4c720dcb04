"""Whose people somebody is told to be, and which words are part of somebody's name: shipped packs and tables, the lexicon alone."""

from __future__ import annotations

import pytest

from haluan import packs
from haluan.coding.coder import Coder
from haluan.coding.likeness import other_given_names
from haluan.coding.placing import likeliest
from haluan.monitor import Desk
from haluan.types.coding import Coding, Place
from tests.invented_world import Says, says_with


@pytest.fixture(scope="module")
def languages(desk: Desk) -> dict[str, Says]:
    return {code: says_with(Coder(desk.kit, code), code) for code in packs.languages()}


def codes_of(coding: Coding, text: str) -> set[str]:
    return {a.code for m in coding.mentions if m.text == text for a in m.actors}


@pytest.mark.parametrize(
    ("language", "text", "who", "code"),
    [
        ("en", "The PKK denied the attack in Turkey. Oke Tarn, a spokesman for the group, blamed Ankara.", "Oke Tarn", "PKK"),
        ("en", "The PKK denied the attack in Turkey. The group's leader, Oke Tarn, blamed Ankara.", "Oke Tarn", "PKK"),
        ("en", "The PKK denied the attack in Turkey. Oke Tarn, who leads the group, blamed Ankara.", "Oke Tarn", "PKK"),
        ("en", "Turkey bombed the PKK, led by Oke Tarn, on Monday.", "Oke Tarn", "PKK"),
        ("id", "PKK membantah serangan di Turki. Oke Tarn, juru bicara kelompok itu, menuding Ankara.", "Oke Tarn", "PKK"),
        ("id", "PKK membantah serangan di Turki. Ketua kelompok tersebut, Oke Tarn, menuding Ankara.", "Oke Tarn", "PKK"),
        ("id", "PKK membantah serangan di Turki. Oke Tarn, yang memimpin kelompok itu, menuding Ankara.", "Oke Tarn", "PKK"),
        ("en", "The PKK denied the attack in Turkey. Oke Tarn, who once fought the group, blamed Ankara.", "Oke Tarn", "TUR"),
    ],
)
def test_somebody_is_of_those_whom_he_leads_or_speaks_for(languages: dict[str, Says], language: str, text: str, who: str, code: str) -> None:
    found = codes_of(languages[language](text, published="2015-06-01"), who)
    assert found <= {code} and (found or code == "TUR")


def test_whoever_stands_right_before_the_office_is_not_whose_it_is(languages: dict[str, Says]) -> None:
    text = 'The PKK denied the attack in Turkey. "We did not do it," said Oke Tarn, their spokesman. Tarn blamed Ankara.'
    coding = languages["en"](text, published="2015-06-01")
    assert codes_of(coding, "Oke Tarn") == codes_of(coding, "Tarn") == codes_of(coding, "We") == {"PKK"}


@pytest.mark.parametrize(
    ("language", "text", "who", "codes"),
    [
        ("en", 'Senator Vicente "Tito" Sotto met President Rodrigo Duterte.', 'Senator Vicente "Tito" Sotto', {"PHL"}),
        ("id", "Barang itu dibeli Yetti Asmara kemarin di Jakarta.", "Asmara", set()),
        ("en", "Belarus arrested the journalist and Sofia Kolnik in May.", "Sofia", set()),
        ("id", "Kemarin Wali Kota Payakumbuh Oke Tarn bertemu Menlu Jepang.", "Wali Kota Payakumbuh Oke Tarn", {"IDN"}),
        ("id", "Kantor itu diserbu Aliansi Nelayan Bintan Bersatu kemarin.", "Bersatu", set()),
        ("id", "Kemarin Bersatu menolak anggaran Malaysia.", "Bersatu", {"MYS"}),
    ],
)
def test_what_is_part_of_a_longer_name(languages: dict[str, Says], language: str, text: str, who: str, codes: set[str]) -> None:
    coding = languages[language](text, published="2018-06-01")
    assert codes_of(coding, who) == codes
    assert not coding.quotes


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("Tara Nath Dahal", "Pushpa Kamal Dahal", True),
        ("Pushpa Dahal", "Pushpa Kamal Dahal", False),
        ("P. Dahal", "Pushpa Kamal Dahal", False),
        ("Mr Dahal", "Pushpa Kamal Dahal", False),
        ("Yesterday Dahal", "Pushpa Kamal Dahal", False),
        ("Tara Nath Dahal", "Dahal", False),
        ("Tara Nath Dahal", "Tara Nath Oli", False),
    ],
)
def test_two_full_names_without_a_given_name_in_common_are_two_people(one: str, two: str, apart: bool) -> None:
    assert other_given_names(one, two, frozenset({"yesterday", "mr"})) is apart


def test_a_town_at_home_comes_before_one_abroad_that_nothing_tells_of() -> None:
    abroad, home = Place("Bone", "DZA", None, None, None), Place("Bone", "IDN", None, None, None)
    assert likeliest((abroad, home), {}, "IDN") == home
    assert likeliest((abroad, home), {"DZA": 1}, "IDN") == abroad
    assert likeliest((abroad, home), {"DZA": 1, "IDN": 2}, "IDN") == home
    assert likeliest((abroad, home), {}, None) == abroad
