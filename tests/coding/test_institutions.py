"""Organisations that no table knows: their names tell of which sector they are, and who is introduced with them is of theirs."""

from __future__ import annotations

import pytest

from haluan import packs
from haluan.coding.coder import Coder
from haluan.coding.institutions import institution_at
from haluan.monitor import Desk
from haluan.types.coding import Coding
from haluan.words import split_words
from tests.invented_world import Says, says_with


@pytest.fixture(scope="module")
def languages(desk: Desk) -> dict[str, Says]:
    return {code: says_with(Coder(desk.kit, code), code) for code in packs.languages()}


def told(coding: Coding, words: str) -> list[str]:
    found = [m for m in coding.mentions if words in m.text]
    return [f"{a.code}.{a.sector}" for a in found[0].actors] if found else []


CASES = [
    # A congress of unions is no parliament, and its president no head of state.
    ("en", ("The Tonga Labour Congress rejected the offer of the Tongan government.",), "Labour Congress", "TON.LAB"),
    ("en", ("Sione Vailea, president of the Congress of Tongan Trade Unions, met the Tongan prime minister.",), "Sione Vailea", "TON.LAB"),
    # A party bears the words of a body or of another state's party in its name.
    ("en", ("The Malawi Green Congress Party criticised Malawi.",), "Congress Party", "MWI.PTY"),
    ("en", ("The Vietnam Fatherland Unity Front welcomed Vietnam's decision.",), "Fatherland Unity Front", "VNM.PTY"),
    # What the state is stands behind or inside the name.
    ("en", ("The Law Society of Samoa urged Samoa to wait.",), "Law Society", "WSM.CVL"),
    ("en", ("The Federation of Nepalese Chambers of Commerce and Industry urged Nepal to wait.",), "Federation of", "NPL.BUS"),
    ("en", ("The Ghana Teachers' and Allied Workers' Union met Ghana's president.",), "Workers' Union", "GHA.LAB"),
    # Initials without brackets mean the name given before.
    ("en", ("Fiji met the Fiji Workers Congress in Suva.", "Ana Rokowati, chairman of the FWC, met Fiji's premier."), "Ana Rokowati", "FJI.LAB"),
    ("id", ("Polisi menahan mahasiswa di Jayapura.", "Ketua Ikatan Dokter Kota Niko Bria mengecam polisi."), "Ikatan Dokter", "IDN.MED"),
    ("id", ("Aliansi Perempuan Kupang mengecam pemerintah Indonesia.",), "Aliansi Perempuan", "IDN.CVL"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentences", "words", "whom"), CASES)
def test_a_name_tells_of_which_sector_an_organisation_is(
    languages: dict[str, Says], language: str, sentences: tuple[str, ...], words: str, whom: str
) -> None:
    assert told(languages[language](*sentences, published="2020-03-04"), words) == [whom]


NAMES = [
    ("en", "Economic and Maritime Crimes Commission said", "Economic and Maritime Crimes Commission", "GOV"),
    ("en", "Movement for Rights and Dignity said", "Movement for Rights and Dignity", "PTY"),
    ("en", "Teachers' Union President Ann Lee", "Teachers' Union", "LAB"),
    ("en", "Congress said", None, None),
    ("en", "People's Liberation Front said", None, None),
    ("en", "workers of the union said", None, None),
    ("id", "Asosiasi Pengemudi Becak Indonesia menolak", "Asosiasi Pengemudi Becak", "LAB"),
    ("id", "Koalisi Rakyat untuk Keadilan menolak", "Koalisi Rakyat untuk Keadilan", "CVL"),
    ("id", "koalisi itu menolak", None, None),
]


@pytest.mark.parametrize(("language", "text", "name", "sector"), NAMES)
def test_where_a_name_ends(desk: Desk, language: str, text: str, name: str | None, sector: str | None) -> None:
    words = split_words(text)
    found = institution_at(words, 0, desk.kit.packs[language], lambda i: words[i].text == "Indonesia")
    if name is None:
        assert found is None
    else:
        assert found is not None and text[: words[found.end - 1].span.end] == name and found.title.sector == sector
