"""Cases of real Indonesian and English news language, with the shipped packs and tables, the lexicon alone."""

from __future__ import annotations

import pytest

from haluan import packs
from haluan.coding.coder import Coder
from haluan.monitor import Desk
from haluan.types.coding import Coding
from tests.invented_world import Says, says_with, told


@pytest.fixture(scope="module")
def languages(desk: Desk) -> dict[str, Says]:
    return {code: says_with(Coder(desk.kit, code), code) for code in packs.languages()}


@pytest.mark.parametrize(
    ("language", "text", "published", "code", "sector", "name"),
    [
        ("id", "Presiden Amerika Serikat bertemu Menlu Jepang.", "2015-06-01", "USA", "GOV", "Barack Obama"),
        ("id", "Presiden Amerika Serikat bertemu Menlu Jepang.", "2018-06-01", "USA", "GOV", "Donald Trump"),
        ("id", "Presiden Indonesia bertemu Menlu Jepang.", "2010-06-01", "IDN", "GOV", "Susilo Bambang Yudhoyono"),
        ("id", "Presiden Indonesia bertemu Menlu Jepang.", "2020-06-01", "IDN", "GOV", "Joko Widodo"),
        ("id", "Kremlin mengecam Ukraina.", "2023-06-01", "RUS", "GOV", "Russia"),
        ("id", "Tentara Rusia menyerang Ukraina.", "2023-06-01", "RUS", "MIL", "Russia"),
        ("id", "Warga Myanmar memprotes China.", "2023-06-01", "MMR", "CVL", "Myanmar"),
        ("en", "British Prime Minister met French officials in Paris.", "2004-06-01", "GBR", "GOV", "Tony Blair"),
        ("en", "Russian troops attacked Ukraine on Monday.", "2023-06-01", "RUS", "MIL", "Russia"),
        ("en", "Former US president Barack Obama criticised Russia.", "2023-06-01", "USA", "ELI", "Barack Obama"),
        ("en", "The Philippine Coast Guard accused China of ramming a boat.", "2023-08-06", "PHL", "MIL", "Philippine Coast Guard"),
    ],
)
def test_who_is_meant(languages: dict[str, Says], language: str, text: str, published: str, code: str, sector: str, name: str) -> None:
    (actor,) = languages[language](text, published=published).mentions[0].actors
    assert (actor.code, actor.sector, actor.name) == (code, sector, name)


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("id", "Rusia mengecam Armenia karena rencana itu.", ("RUS", "ACCUSE", "ARM")),
        ("id", "Armenia dikecam Rusia karena rencana itu.", ("RUS", "ACCUSE", "ARM")),
        ("id", "Armenia dikecam oleh Rusia karena rencana itu.", ("RUS", "ACCUSE", "ARM")),
        ("id", "Kecaman Malaysia terhadap Myanmar disampaikan kemarin.", ("MYS", "ACCUSE", "MMR")),
        ("id", "Azerbaijan, yang didukung Turki, menyerang Armenia.", ("AZE", "ASSAULT", "ARM")),
        ("id", "Indonesia memprotes Malaysia.", ("IDN", "ACCUSE", "MYS")),
        ("id", "Jepang memberi bantuan pangan kepada Filipina.", ("JPN", "AID", "PHL")),
        ("id", "Filipina menerima bantuan pangan dari Jepang.", ("JPN", "AID", "PHL")),
        ("en", "Russia condemned Armenia over the plan.", ("RUS", "ACCUSE", "ARM")),
        ("en", "Armenia was condemned by Russia over the plan.", ("RUS", "ACCUSE", "ARM")),
        ("en", "Iran, which supported Armenia, condemned Azerbaijan.", ("IRN", "ACCUSE", "AZE")),
        ("en", "Iran, which borders Armenia, condemned Azerbaijan.", ("IRN", "ACCUSE", "AZE")),
        ("en", "Japan sent food aid to the Philippines.", ("JPN", "AID", "PHL")),
        ("en", "Armenia withdrew its lawsuit against Azerbaijan.", ("ARM", "CONCEDE", "AZE")),
        ("en", "Armenia dropped its veto on loans to Azerbaijan.", ("ARM", "CONCEDE", "AZE")),
        ("en", "Russia warned of military steps against Finland.", ("RUS", "THREATEN", "FIN")),
        ("en", "Armenia castigated Azerbaijan over the raid.", ("ARM", "ACCUSE", "AZE")),
        ("en", "Russian forces shelled Kharkiv overnight.", ("RUS", "ASSAULT", "UKR")),
        ("id", "Pasukan Israel membom Rafah pada malam hari.", ("ISR", "ASSAULT", "PSE")),
        ("id", "Rusia menembakkan rudal ke Kharkiv, kata pejabat setempat.", ("RUS", "ASSAULT", "UKR")),
        ("en", "Armenia was being berated by Azerbaijan over the raid.", ("AZE", "ACCUSE", "ARM")),
        ("en", "Armenia used tear gas and rubber bullets on Azerbaijan.", ("ARM", "ASSAULT", "AZE")),
        ("en", "Armenian troops retook a town and drove Azerbaijan out of the district.", ("ARM", "ASSAULT", "AZE")),
        ("id", "Armenia enggan berunding dengan Azerbaijan.", ("ARM", "REJECT", "AZE")),
        ("id", "Armenia akan menerima hibah dari Azerbaijan.", ("AZE", "AGREE", "ARM")),
        ("id", "Seorang hakim Armenia dilaporkan ke polisi oleh Azerbaijan.", ("AZE", "ACCUSE", "ARM")),
        ("id", "Arab Saudi menutup satu-satunya perbatasan darat dengan Qatar.", ("SAU", "COERCE", "QAT")),
        ("id", "Iran memperingatkan bahwa Amerika akan menghadapi masalah besar.", ("IRN", "THREATEN", "USA")),
    ],
)
def test_who_did_what(languages: dict[str, Says], language: str, text: str, event: tuple[str, str, str]) -> None:
    assert event in told(languages[language](text, published="2023-06-01"))


@pytest.mark.parametrize(
    ("language", "text", "status"),
    [
        ("id", "Rusia tidak menyerang Ukraina.", None),
        ("id", "Rusia belum menyerang Ukraina.", None),
        ("id", "Rusia akan menyerang Ukraina.", "planned"),
        ("id", "Rusia membantah menyerang Ukraina.", "denied"),
        ("id", "Jika Rusia menyerang Ukraina, perang pecah.", "hypothetical"),
        ("id", "Rusia menyerang relawan asal Ukraina di Georgia.", "actual"),
        ("id", "Rusia menyerang Ukraina.", "actual"),
        ("en", "Russia did not attack Ukraine.", None),
        ("en", "Russia plans to attack Ukraine.", "planned"),
        ("en", "Russia denied attacking Ukraine.", "denied"),
        ("en", "Russia attacked Ukraine.", "actual"),
    ],
)
def test_what_took_place(languages: dict[str, Says], language: str, text: str, status: str | None) -> None:
    events = [e for e in languages[language](text, published="2023-06-01").events if e.type == "ASSAULT"]
    assert [e.status for e in events] == ([status] if status else [])


def speakers(coding: Coding) -> list[tuple[str, str | None]]:
    mentions = {m.id: m for m in coding.mentions}
    return [(q.form, mentions[q.speaker].actors[0].name if q.speaker and mentions[q.speaker].actors else None) for q in coding.quotes]


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("id", "“Kami tidak akan mundur dari perundingan,” kata Presiden Joko Widodo di Jakarta.", "direct"),
        ("id", "Presiden Joko Widodo mengatakan bahwa Indonesia tidak akan mundur dari perundingan.", "indirect"),
        ("en", "“We will not leave the talks,” said President Joko Widodo in Jakarta.", "direct"),
        ("en", "President Joko Widodo said that Indonesia would not leave the talks.", "indirect"),
    ],
)
def test_who_says_so(languages: dict[str, Says], language: str, text: str, form: str) -> None:
    assert speakers(languages[language](text, published="2020-06-01")) == [(form, "Joko Widodo")]


@pytest.mark.parametrize(
    ("language", "first", "second", "codes"),
    [
        ("id", "Presiden Joko Widodo tiba di Tokyo.", "Ia mengecam Myanmar.", ["IDN"]),
        ("id", "Iran dan Irak berunding di Baghdad.", "Kedua negara mengecam Israel.", ["IRN", "IRQ"]),
        ("en", "President Joko Widodo arrived in Tokyo.", "He condemned Myanmar.", ["IDN"]),
        ("en", "Iran and Iraq held talks in Baghdad.", "Both countries condemned Israel.", ["IRN", "IRQ"]),
    ],
)
def test_who_is_referred_to(languages: dict[str, Says], language: str, first: str, second: str, codes: list[str]) -> None:
    coding = languages[language](first, second, published="2020-06-01")
    (event,) = [e for e in coding.events if e.type == "ACCUSE"]
    assert sorted({r.actor.code for r in event.actor}) == codes


@pytest.mark.parametrize(
    ("language", "text", "relation"),
    [
        ("id", "Armenia menjadi anggota CSTO.", ("ARM", "member_of", "CSTO")),
        ("en", "Sweden is a member of NATO.", ("SWE", "member_of", "NATO")),
    ],
)
def test_who_belongs_with_whom(languages: dict[str, Says], language: str, text: str, relation: tuple[str, str, str]) -> None:
    relations = languages[language](text, published="2024-06-01").relations
    assert relation in [(r.subject.code, r.kind, r.object.code) for r in relations]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Cuaca di Jakarta cerah dan jalan lancar."),
        ("id", "Harga cabai naik di pasar."),
        ("en", "The weather in London was fine."),
        ("en", "Shares rose in early trade."),
    ],
)
def test_nothing_is_made_up(languages: dict[str, Says], language: str, text: str) -> None:
    coding = languages[language](text)
    assert coding.events == ()
    assert coding.relations == ()


def test_what_was_stopped_did_not_take_place(languages: dict[str, Says]) -> None:
    events = languages["en"]("Turkey has halted all trade with Israel.", published="2024-05-14").events
    assert "COOPERATE" not in {e.type for e in events}


def test_a_common_noun_at_the_head_of_a_sentence_is_nobodys_surname(languages: dict[str, Says]) -> None:
    mentions = languages["id"]("Massa berunjuk rasa di Jakarta menentang pemerintah Indonesia.", published="2024-08-22").mentions
    assert [a.code for a in mentions[0].actors] == ["IDN"]


def test_a_short_name_means_whom_the_article_introduced(languages: dict[str, Says]) -> None:
    coding = languages["id"](
        "Kapolda Metro Jaya, Irjen Pol Gatot Eddy Pramono, menemui mahasiswa.", "Gatot meminta mahasiswa bubar.", published="2019-09-24"
    )
    (again,) = [m for m in coding.mentions if m.text == "Gatot"]
    assert again.actors[0].name == "Gatot Eddy Pramono"


@pytest.mark.parametrize(("language", "text"), [("id", "Analis Rusia mengecam Armenia."), ("en", "Russian analysts condemned Armenia.")])
def test_an_analysts_word_is_no_deed(languages: dict[str, Says], language: str, text: str) -> None:
    coding = languages[language](text)
    assert coding.events == ()
    assert {d.reason for d in coding.declined} & {"opinion", "no_actor"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Ukraina menyerukan sanksi terhadap Rusia."),
        ("id", "Zelensky menyerukan sanksi yang lebih keras terhadap Rusia."),
        ("id", "Putin memerintahkan tentara Rusia menyerang."),
        ("id", "Presiden Prabowo memerintahkan TNI bersiaga."),
        ("en", "Ukraine urged the West to impose sanctions on Russia."),
        ("en", "Putin ordered the Russian army to attack."),
    ],
)
def test_nothing_is_asked_of_those_to_be_hit_nor_of_the_own_army(languages: dict[str, Says], language: str, text: str) -> None:
    assert not [e for e in languages[language](text, published="2024-06-01").events if e.type in ("REQUEST", "MOBILIZE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Polisi Malaysia dapat menangkap warga Indonesia."),
        ("id", "Rusia bisa menyerang Polandia."),
        ("en", "Russia could strike Poland."),
        ("en", "The Ukrainian army could capture Russian soldiers."),
        ("en", "Any ceasefire negotiated by Qatar with Israel must include Gaza."),
    ],
)
def test_what_could_be_done_is_not_done(languages: dict[str, Says], language: str, text: str) -> None:
    assert "actual" not in [e.status for e in languages[language](text, published="2024-06-01").events]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Iran menembakkan rudal ke Israel, kata Yordania pada Jumat, sehari setelah mengancam Arab Saudi."),
        ("en", "Iran fired missiles at Israel, said Jordan on Friday, and threatened Saudi Arabia."),
    ],
)
def test_who_only_tells_of_others_has_no_part_in_their_deeds(languages: dict[str, Says], language: str, text: str) -> None:
    found = told(languages[language](text, published="2024-06-01"))
    assert found
    assert {actor for actor, _, _ in found} == {"IRN"}
    assert "JOR" not in {recipient for _, _, recipient in found}


@pytest.mark.parametrize("text", ["Tim SAR juga telah dikerahkan Turki di Yunani.", "Relawan kesehatan sudah dikerahkan Turki di Yunani."])
def test_rescuers_are_no_troops(languages: dict[str, Says], text: str) -> None:
    assert not [e for e in languages["id"](text, published="2024-06-01").events if e.type == "MOBILIZE"]
