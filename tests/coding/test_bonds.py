"""Relations told by nouns, modifiers and titles, with the shipped packs; and what such words do not tell."""

from __future__ import annotations

import pytest

from haluan import packs
from haluan.coding.coder import Coder
from haluan.monitor import Desk
from haluan.types.coding import Coding
from tests.invented_world import Says, says_with


@pytest.fixture(scope="module")
def languages(desk: Desk) -> dict[str, Says]:
    return {code: says_with(Coder(desk.kit, code), code) for code in packs.languages()}


def triples(coding: Coding) -> list[tuple[str, str, str]]:
    return [(r.subject.code, r.kind, r.object.code) for r in coding.relations]


@pytest.mark.parametrize(
    ("language", "sentences", "expected"),
    [
        ("id", ("Adapun Iran, sahabat lama Suriah, tidak hadir.",), [("IRN", "ally_of", "SYR")]),
        ("id", ("Laos dan Kamboja, dua sekutu dekat Beijing, tidak hadir.",), [("LAO", "ally_of", "CHN"), ("KHM", "ally_of", "CHN")]),
        ("id", ("Vietnam, Laos, dua tetangga itu, tidak hadir.",), []),
        ("id", ("Turki, anggota NATO, mengecam Rusia.",), [("TUR", "member_of", "NATO")]),
        ("id", ("Sebagai ketua bergilir ASEAN, Laos menyambut para menteri.",), [("LAO", "leads", "ASEAN")]),
        ("id", ("Laos selaku ketua ASEAN menyambut para menteri.",), [("LAO", "leads", "ASEAN")]),
        ("id", ("Serbia bukan anggota NATO.",), []),
        ("id", ("Inggris, bekas anggota Uni Eropa, mengecam Rusia.",), []),
        ("id", ("Swedia akan menjadi anggota NATO.",), []),
        ("id", ("Pasukan KFOR pimpinan NATO tiba di Kosovo.",), [("KFOR", "led_by", "NATO")]),
        ("id", ("Hamas mengecam CSTO, aliansi militer yang dipimpin Moskow.",), [("CSTO", "led_by", "RUS")]),
        ("id", ("Milisi Houthi, penguasa Sanaa sejak September 2014, mengecam Amerika Serikat.",), [("HOUTHI", "controls", "YEM")]),
        ("id", ("Dari dalam NATO sendiri, Hungaria menolak rencana itu.",), [("HUN", "member_of", "NATO")]),
        ("id", ("Uni Afrika menangguhkan keanggotaan Niger.",), [("NER", "member_of", "AU")]),
        ("id", ("Lebih dari seratus negara, termasuk Prancis, mengakui Kosovo.",), [("FRA", "recognises", "KOS")]),
        ("id", ("Di wilayah yang dikuasai Houthi sekolah ditutup.",), [("HOUTHI", "controls", "YEM")]),
        ("id", ("Mantan Ketua Umum Partai Gerindra Suhardi tidak hadir di kantor Partai Gerindra.",), []),
        ("id", ("Uni Eropa bersama lima negara anggota ASEAN mengirim pemantau.",), []),
        ("en", ("Syria, a close ally of Russia, condemned Turkey.",), [("SYR", "ally_of", "RUS")]),
        ("en", ("Russia's closest ally, Belarus, condemned Poland.",), [("BLR", "ally_of", "RUS")]),
        ("en", ("US ally Pakistan condemned India.",), [("PAK", "ally_of", "USA")]),
        ("en", ("Turkey, a NATO member, condemned Russia.",), [("TUR", "member_of", "NATO")]),
        ("en", ("Iran-backed Houthi rebels attacked Israel.",), [("HOUTHI", "ally_of", "IRN")]),
        ("en", ("The NATO-led KFOR troops arrived in Kosovo.",), [("KFOR", "led_by", "NATO")]),
        ("en", ("Sanaa has been controlled by the Houthis since 2014.",), [("HOUTHI", "controls", "YEM")]),
        ("en", ("Indonesia, this year's chair of ASEAN, urged Myanmar to end violence.",), [("IDN", "leads", "ASEAN")]),
        ("en", ("Japan rebuked South Korea, splitting two allies of the US.",), [("JPN", "ally_of", "USA"), ("KOR", "ally_of", "USA")]),
        ("en", ("Trade moves through the Houthi-controlled areas.",), [("HOUTHI", "controls", "YEM")]),
        ("en", ("Hezbollah holds wide stretches of the south.",), [("HEZBOLLAH", "controls", "LBN")]),
        ("en", ("France occupied Germany and Poland.",), []),
        ("en", ("Britain, a former member of the European Union, condemned Russia.",), []),
        ("en", ("Hezbollah praised Syria and its Iraqi ally Kataib.",), []),
        ("en", ("Tokyo tightened controls on exports to South Korea.",), []),
    ],
)  # fmt: skip
def test_relations_that_nouns_and_modifiers_tell(
    languages: dict[str, Says], language: str, sentences: tuple[str, ...], expected: list[tuple[str, str, str]]
) -> None:
    assert triples(languages[language](*sentences, published="2023-10-07")) == expected


def test_a_person_named_with_an_organisation_leads_it_or_belongs_to_it(languages: dict[str, Says]) -> None:
    coding = languages["id"]("Hamas menolak usulan itu.", "Pemimpin Hamas Ismail Haniyeh mengecam Israel.", published="2023-10-07")
    (relation,) = coding.relations
    assert (relation.kind, relation.subject.name, relation.object.name) == ("leads", "Ismail Haniyeh", "Hamas")


@pytest.mark.parametrize(
    ("rank", "kind"),
    [("Politikus", "member_of"), ("Wakil Ketua", "member_of"), ("Ketua Umum", "leads"), ("Sekretaris Jenderal", None)],
)
def test_the_longest_title_decides(languages: dict[str, Says], rank: str, kind: str | None) -> None:
    coding = languages["id"]("Partai Gerindra menolak usulan itu.", f"{rank} Partai Gerindra Budi Santosa tidak hadir.", published="2023-10-07")
    assert [r.kind for r in coding.relations] == ([kind] if kind else [])


def test_a_headline_tells_whose_ally_its_description_means(languages: dict[str, Says]) -> None:
    coding = languages["id"]("Presiden Belarus Alexander Lukashenko mengecam Polandia.", title="Sekutu Rusia Kecam Polandia", published="2023-06-08")
    assert triples(coding) == [("BLR", "ally_of", "RUS")]


def test_a_land_held_to_be_anothers_can_be_led(languages: dict[str, Says]) -> None:
    coding = languages["id"]("Abkhazia yang dipimpin etnis Rusia itu menolak usulan Uni Eropa.", published="2020-06-08")
    assert triples(coding) == [("ABKHAZIA", "led_by", "RUS")]


@pytest.mark.parametrize("language", packs.languages())
def test_a_title_makes_its_bearer_one_thing(desk: Desk, language: str) -> None:
    """A title in two lists would be read as the first of them."""
    bonds = desk.kit.packs[language].bonds
    lists = (bonds.leaders, bonds.members, bonds.parts, bonds.others)
    assert [a & b for at, a in enumerate(lists) for b in lists[at + 1 :] if a & b] == []
