"""Reported speech: form, extent, cue, speaker."""

from __future__ import annotations

import pytest

from haluan import packs
from haluan.coding.coder import Coder
from haluan.coding.quotes_marks import quoted_spans
from haluan.coding.quotes_tree import Governor
from haluan.monitor import Desk
from haluan.types.coding import Coding
from haluan.types.text import Span
from tests.invented_world import Says, says_with

MARKS = (("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"))


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("La “nova pakto” venas.", ["nova pakto"]),
        ('"Ni venas," dire li.', ["Ni venas,"]),
        ("‘Ni venas’, dire li.", ["Ni venas"]),
        ("Avaria's pakto, Bostra's armeo", []),
        ("“Ni diras ‘ne’ denove,” dire li.", ["Ni diras ‘ne’ denove,"]),
        ("“Ni neniam fermas", ["Ni neniam fermas"]),
        ("La “gazeto“ diris: “Ni venas.”", ["gazeto", "Ni venas."]),
        ("la '60-aj kaj '70-aj jaroj", []),
        ("“”", []),
    ],
)
def test_what_stands_in_marks(text: str, inside: list[str]) -> None:
    assert [s.of(text) for s in quoted_spans(text, [Span(0, len(text))], MARKS)] == inside


def test_a_mark_does_not_reach_into_the_next_paragraph() -> None:
    text = "“Ni venas\nBostra akuza Avaria."
    paragraphs = [Span(0, 9), Span(10, len(text))]
    assert [s.of(text) for s in quoted_spans(text, paragraphs, MARKS)] == ["Ni venas"]


def speaker(coding: Coding, n: int = 0) -> str | None:
    quote = coding.quotes[n]
    return next((m.text for m in coding.mentions if m.id == quote.speaker), None)


@pytest.mark.parametrize(
    ("text", "form", "said", "cue", "by"),
    [
        ("“Bostra ne venas al la pakto,” dire Mira Tovan.", "direct", "Bostra ne venas al la pakto", "dire", "Mira Tovan"),
        ("Mira Tovan dira “Bostra ne venas al la pakto”.", "direct", "Bostra ne venas al la pakto", "dira", "Mira Tovan"),
        ("Mira Tovan dira dat Bostra ne venas al la pakto.", "indirect", "Bostra ne venas al la pakto", "dira", "Mira Tovan"),
        ("Bostra ne venas al la pakto, segu Mira Tovan.", "indirect", "Bostra ne venas al la pakto", "segu", "Mira Tovan"),
    ],
)
def test_forms(says: Says, text: str, form: str, said: str, cue: str, by: str) -> None:
    coding = says(text, published="2020-06-15")
    (quote,) = coding.quotes
    assert (quote.form, quote.text, quote.cue, speaker(coding)) == (form, said, cue, by)
    assert quote.span.of(text) == quote.text


def test_the_first_person_in_a_quote_is_its_speaker(says: Says) -> None:
    coding = says("“Dok mi akuza Bostra denove,” dire prezid Avaria Lido Sarn.")
    mi = next(m for m in coding.mentions if m.text == "mi")
    assert (mi.how, mi.actors[0].name) == ("speaker", "Lido Sarn")


def test_we_in_a_quote_is_the_speakers_side(says: Says) -> None:
    coding = says("“Dok ni akuza Bostra denove,” dire prezid Avaria Lido Sarn.")
    ni = next(m for m in coding.mentions if m.text == "ni")
    assert (ni.how, ni.actors[0].code, ni.actors[0].role) == ("speaker", "AVA", None)


def test_a_quote_without_a_speaker_has_none(says: Says) -> None:
    (quote,) = says("“Bostra ne venas al la pakto denove.”").quotes
    assert quote.speaker is None


def test_an_event_inside_a_quote_is_said_by_its_speaker(says: Says) -> None:
    coding = says("Dok Lido Sarn dira dat Bostra ataka la popol Celdor.")
    (event,) = coding.events
    assert event.said_by == next(m.id for m in coding.mentions if m.text == "Lido Sarn")


def test_what_the_speaker_does_is_not_said_by_the_speaker(says: Says) -> None:
    coding = says("Dok Lido Sarn akuza Bostra.")
    assert coding.events[0].said_by is None


@pytest.fixture(scope="module")
def languages(desk: Desk) -> dict[str, Says]:
    return {code: says_with(Coder(desk.kit, code), code) for code in packs.languages()}


@pytest.mark.parametrize(
    ("language", "sentences", "told"),
    [
        (
            "id", ("\"Kami akan datang.", "Tidak ada yang menghalangi,\" kata Putin."),
            [("direct", "Kami akan datang. Tidak ada yang menghalangi", "RUS")],
        ),
        (
            "id", ("Rusia akan menolak setiap usulan, kata Putin.",),
            [("indirect", "Rusia akan menolak setiap usulan", "RUS")],
        ),
        (
            "id", ("Keputusan itu, kata Putin, diambil tanpa ragu sedikit pun.",),
            [("indirect", "diambil tanpa ragu sedikit pun", "RUS")],
        ),
        (
            "id", ("Kalau Ukraina datang, tutur Putin, negaranya akan berunding.",),
            [("indirect", "negaranya akan berunding", "RUS")],
        ),
        (
            "id", ("Usulan itu tidak masuk akal, menurut Presiden Ukraina Volodymyr Zelensky.",),
            [("indirect", "Usulan itu tidak masuk akal", "UKR")],
        ),
        (
            "id", ("Putin menolak naskah itu, sebab menurutnya perundingan hanya siasat.",),
            [("indirect", "perundingan hanya siasat", "RUS")],
        ),
        (
            "id", ("Putin mengatakan bahwa Rusia siap, sementara Zelensky menyatakan ragu akan hal itu.",),
            [("indirect", "Rusia siap", "RUS"), ("indirect", "ragu akan hal itu", "UKR")],
        ),
        (
            "id", ("Menteri itu, kepala badan baru bentukan Putin, menilai naskah itu \"terlalu lunak untuk kita\".",),
            [("direct", "terlalu lunak untuk kita", None)],
        ),
        (
            "id", ("Deplu AS menyatakan \"sangat kecewa\", sementara Rusia hanya berkata mengikuti perkembangan.",),
            [("direct", "sangat kecewa", "USA")],
        ),
        (
            "id", ("\"Kami tidak takut,\" kata Maria Sutanto, petani asal Bandung, seperti dikutip dari Kompas.",),
            [("direct", "Kami tidak takut", "IDN")],
        ),
        (
            "id", ("Keputusan itu disampaikan di hadapan parlemen pada Rabu.",),
            [],
        ),
        (
            "id", ("Rusia mengerahkan kapal \"Admiral Kuznetsov\" ke Suriah.",),
            [],
        ),
        (
            "id", ("Rusia menegaskan naskah itu adalah \"urusan dalam negeri\" Ukraina dan menolak berkomentar.",),
            [("direct", "urusan dalam negeri", "RUS")],
        ),
        (
            "id", ("Dari Washington, Putin mengatakan, \"Kami menunggu jawaban,\" katanya.",),
            [("direct", "Kami menunggu jawaban", "RUS")],
        ),
        (
            "id", ("Rusia menolak untuk berunding dengan siapa pun.",),
            [],
        ),
        (
            "en", ("Russia said on Saturday the truce was over.",),
            [("indirect", "the truce was over", "RUS")],
        ),
        (
            "en", ("The front was quiet, Putin said, in an apparent gesture of good will.",),
            [("indirect", "The front was quiet", "RUS")],
        ),
        (
            "en", ("The rebels include groups backed by the United States, Turkey and Russia.",),
            [],
        ),
        (
            "en", ("Russia would answer every attack, Putin said.",),
            [("indirect", "Russia would answer every attack", "RUS")],
        ),
        (
            "en", ("Putin said Russia would answer, while Ukraine said it was ready to talk.",),
            [("indirect", "Russia would answer", "RUS"), ("indirect", "it was ready to talk", "UKR")],
        ),
        (
            "en", ("Ukraine, which attacked Russia last year, said it would consider talks.",),
            [("indirect", "it would consider talks", "UKR")],
        ),
        (
            "en", ("\"We are not afraid,\" Maria Miller, a farmer from Kharkiv, told reporters.",),
            [("direct", "We are not afraid", "UKR")],
        ),
        (
            "en", ("\"It was wrong,\" said Maria Miller of Human Rights Watch.",),
            [("direct", "It was wrong", "HRW")],
        ),
        (
            "en", ("No \"direct measures\" had been taken against Ukraine, Putin said.",),
            [("mixed", "No \"direct measures\" had been taken against Ukraine", "RUS")],
        ),
    ],
)  # fmt: skip
def test_extent_and_speaker_of_real_speech(
    languages: dict[str, Says], language: str, sentences: tuple[str, ...], told: list[tuple[str, str, str | None]]
) -> None:
    coding = languages[language](*sentences, published="2023-06-08")
    codes = {m.id: next((a.code for a in m.actors), None) for m in coding.mentions}
    assert [(q.form, q.text, codes.get(q.speaker or "")) for q in coding.quotes] == told


@pytest.mark.parametrize(
    ("language", "sentences", "by"),
    [
        # the pack need not know the verb behind a quote
        ("id", ("Putin tiba di Minsk.", "\"Jalannya masih panjang,\" gumam Zelensky di tangga pesawat."), ["UKR"]),
        ("en", ("Putin arrived in Minsk.", "\"The road is long,\" chuckled Zelensky on the stairs."), ["UKR"]),
        # somebody who is no mention speaks, not the one before
        ("en", ("Putin arrived in Minsk.", "\"We heard only the engines,\" a mother of two told The Guardian."), [None]),
        ("id", ("Putin tiba di Minsk.", "\"Hati-hati di jalan!\" bunyi coretan pada tembok stasiun."), [None]),
        # "katanya", "menurutnya", "he" go back to the person who had the word, not to a state or outlet that spoke since
        ("id", ("Putin tiba di Minsk.", "Menurutnya, jalan menuju perundingan masih panjang."), ["RUS"]),
        ("id", ("Putin tiba di Minsk.", "Uang itu, lanjutnya, dipakai membayar gaji para guru."), ["RUS"]),
        ("id", ("Rancangan itu ditolak Zelensky.", "\"Kami bukan barang dagangan,\" tandasnya."), ["UKR"]),
        (
            "en", ("Putin arrived in Minsk.", "Belarusian state media reported that the hall was full.", "He said the road was long and dark."),
            ["BLR", "RUS"],
        ),
        # a second verb behind "lalu" keeps the sentence's subject
        (
            "id", ("Zelensky memanggil duta besarnya dari Minsk, Wina, dan Oslo, lalu menyebut tuan rumahnya \"penonton yang tertidur\".",),
            ["UKR"],
        ),
        # a participle behind a comma has the sentence's subject
        ("en", ("Putin told Zelensky that the talks were over, adding that the next offer would be worse.",), ["RUS", "RUS"]),
        # a word that is also an adjective is speech only behind a mark
        (
            "id", ("Putin menegaskan, posisi Rusia sangat jelas, yakni menolak perundingan.", "\"Kami selalu terbuka,\" katanya."),
            ["RUS", "RUS"],
        ),
        # nor is the last speaker given where others close indirect speech
        ("en", ("Putin said the bridge was open.", "Two boats burned on the river all night, neighbours of the mill told AFP."), ["RUS", None]),
        # a passive names who says it behind the verb, or nobody
        ("id", ("Disebutkan, Putin bahwa gencatan senjata berlaku esok pagi.",), ["RUS"]),
        ("id", ("Rusia yang dianggap lemah dalam perundingan itu menarik pasukannya dari Kherson.",), []),
        # a title or somebody whom the sentence only mentions does not take the word; who speaks for a body does
        (
            "id", ("Jubir Kremlin Dmitry Peskov mengatakan Kiev mundur dari perundingan.", "Bupati ikut ditahan.", "\"Kami menunggu,\" ujarnya."),
            ["RUS", "RUS"],
        ),
        (
            "id", ("Kementerian Luar Negeri Rusia lewat Maria Zakharova menampik tudingan Macron.", "Menurutnya, Paris mencari alasan."),
            ["RUS"],
        ),
        # a title alone is its last holder
        (
            "id", ("Kanselir Jerman Olaf Scholz tiba di Kiev.", "Zelensky menjemputnya.", "\"Kami tidak akan lelah,\" tegas kanselir."),
            ["DEU"],
        ),
        # "bagi" is "for"; the title of a debate is no quote
        ("id", ("Malaysia adalah tujuan utama bagi Indonesia dan negara lain di kawasan itu.",), []),
        ("id", ("Putin hadir dalam diskusi “Arah Baru Kawasan Eurasia” di Kazan.",), []),
        # a long name of the speaker does not count for what stands behind
        (
            "id",
            ("Pasukan itu akan segera pulang, kata juru bicara Kementerian Pertahanan Rusia Igor Ladov dalam jumpa pers di Moskow pada Jumat.",),
            ["RUS"],
        ),
        ("id", ("Perundingan itu buntu.", "\"Kapan gencatan senjata berlaku?\" begitu pernyataan Kremlin."), ["RUS"]),
        # a short title of somebody named before
        (
            "en", ("Colonel Ivan Petrenko of the Ukrainian army slept.", "Rain fell.", "\"It will hold until Sunday,\" said the colonel."),
            ["UKR"],
        ),
    ],
)  # fmt: skip
def test_who_has_the_word(languages: dict[str, Says], language: str, sentences: tuple[str, ...], by: list[str | None]) -> None:
    coding = languages[language](*sentences, published="2023-06-08")
    codes = {m.id: next((a.code for a in m.actors), None) for m in coding.mentions}
    assert [codes.get(q.speaker or "") for q in coding.quotes] == by


def test_a_name_is_known_again_by_its_first_part(languages: dict[str, Says]) -> None:
    coding = languages["id"]("Kapolda Papua Irjen Pol Yulius D Wiranto tiba di Sorong.", "Yulius menjelaskan pasukannya sudah siap berangkat.")
    assert [m.actors[0].code for m in coding.mentions if m.text == "Yulius"] == ["IDN"]


def test_a_headline_says_behind_a_colon_what_a_person_says(languages: dict[str, Says]) -> None:
    (quote,) = languages["id"]("Kremlin menolak usulan itu.", title="Putin: Tak Ada Tawar-menawar soal Krimea", published="2023-06-08").quotes
    assert (quote.form, quote.text) == ("direct", "Tak Ada Tawar-menawar soal Krimea")


def told(upos: str, *below: tuple[str, str]) -> Governor:
    return Governor(upos, "root", below)


def test_the_tree_tells_whether_a_clause_or_a_thing_is_said() -> None:
    assert told("VERB", ("nsubj", "PROPN"), ("obj", "NOUN")).takes_thing
    assert not told("VERB", ("obj", "NOUN"), ("ccomp", "VERB")).takes_thing
    assert not told("VERB", ("nsubj", "PROPN")).takes_thing
    assert told("VERB", ("aux:pass", "AUX")).is_undergone
    assert told("NOUN").is_noun
    assert Governor("NOUN", "compound", ()).is_inner
