"""When a deed was done, told over several sentences of Indonesian and English news; published Friday, 9 June 2023."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haluan import packs
from haluan.coding.coder import Coder
from haluan.coding.dates_tree import DateTree
from haluan.coding.dating import Dater
from haluan.coding.document import build_document
from haluan.coding.setting import Setting
from haluan.monitor import Desk
from haluan.types.coding import DateMention, Event
from haluan.types.decision import DATING
from haluan.types.reading import Reading
from haluan.types.text import DateValue, Span, Token
from tests.invented_world import Says, article_of, says_with

PUBLISHED = "2023-06-09"
NONE = ("2023-06-09", "none")


@pytest.fixture(scope="module")
def languages(desk: Desk) -> dict[str, Says]:
    return {code: says_with(Coder(desk.kit, code), code) for code in packs.languages()}


def dates_of(events: tuple[Event, ...], trigger: str) -> list[tuple[str, str]]:
    return [(e.when.start, e.when.granularity) for e in events if trigger in e.trigger.text.lower()]


INDONESIAN = [
    # its own date, not that of a relative clause, a deadline, a label
    (("Jepang, yang tahun ini mengetuai G7, mengecam Rusia, Rabu (7/6).",), "mengecam", ("2023-06-07", "day")),
    (("Jepang, yang Senin lalu bertemu Korea Selatan, mengecam Rusia.",), "mengecam", NONE),
    (("Jepang mengecam Rusia soal Piala Dunia 2022.",), "mengecam", NONE),
    (("Jepang mengecam Rusia pada 2022.",), "mengecam", ("2022-01-01", "year")),
    (("Jepang menuduh Rusia menyerang Ukraina sepanjang Mei.",), "menyerang", ("2023-05-01", "month")),
    # a month or year between commas is said of whom it stands behind; a deed done is not to come
    (("Jepang, tuan rumah sidang tahun ini, mengecam Rusia.",), "mengecam", NONE),
    (("Jepang memuji Ukraina menjelang sidang di Roma, 12 Juli 2023.",), "memuji", NONE),
    # a day that opens the sentence dates its only deed, in a relative clause too
    (("Minggu (4/6) giliran pasukan Ukraina yang diserang Rusia.",), "diserang", ("2023-06-04", "day")),
    # counted from the main deed
    (("Jepang memanggil Duta Besar Rusia pada Rabu (7/6), dua hari setelah Rusia menyerang Ukraina.",), "menyerang", ("2023-06-05", "day")),
    (("Jepang mengecam Rusia pada Rabu (7/6), beberapa jam setelah Rusia menyerang Ukraina.",), "menyerang", ("2023-06-07", "day")),
    (("Jepang memanggil Duta Besar Rusia pada Mei 2022, tiga bulan setelah Rusia menyerang Ukraina.",), "menyerang", ("2022-02-01", "month")),
    # a crowd and the police, told without a day: the day of the news
    (
        (
            "Ribuan mahasiswa Jepang berunjuk rasa menentang Rusia, Rabu (7/6).",
            "Jepang menghormati Ukraina.",
            "Udara panas sekali.",
            "Polisi Jepang menangkap mahasiswa Jepang.",
        ),
        "menangkap",
        ("2023-06-07", "day"),
    ),
    # the scene goes on: by a word, by its subject, by its kind
    (("Rusia menyerang Ukraina, Rabu (7/6).", "Malam harinya Jepang mengecam Rusia."), "mengecam", ("2023-06-07", "day")),
    (("Rusia menyerang Ukraina, Rabu (7/6).", "Tak lama kemudian, Jepang mengecam Rusia."), "mengecam", ("2023-06-07", "day")),
    (
        ("Rusia menyerang Ukraina, Rabu (7/6).", "Udara panas sekali.", "Warga menunggu.", "Hujan turun.", "Jalan sepi.", "Jepang mengecam Rusia."),
        "mengecam",
        NONE,
    ),
    (("Pada 2012 Rusia mengecam Ukraina.", "Kala itu Jepang memuji Ukraina."), "memuji", ("2012-01-01", "year")),
    (
        ("Mahasiswa Jepang berunjuk rasa menentang Rusia, Rabu (7/6).", "Polisi Jepang menangkap mahasiswa Jepang."),
        "menangkap",
        ("2023-06-07", "day"),
    ),
    (("Rusia menyerang Ukraina, Rabu (7/6).", "Sejauh ini Rusia telah menangkap tentara Ukraina."), "menangkap", NONE),
    # what is to come is no scene
    (("Rusia akan menyerang Ukraina pada Rabu (14/6).", "Polisi Jepang menangkap warga Rusia."), "menangkap", NONE),
    # the lead takes the day of the news, not that of an agency's report
    (("Rusia menyerang Ukraina.", "Dilansir AFP, Jumat (9/6/2023), serangan itu terjadi pada Rabu (7/6)."), "menyerang", ("2023-06-07", "day")),
    # a denied deed has the day of the deed alleged
    (
        ("Rusia menyerang Ukraina pada 4 Juni.", "Jepang memuji Korea Selatan.", "Rusia membantah menyerang Ukraina."),
        "menyerang",
        ("2023-06-04", "day"),
    ),
]
ENGLISH = [
    (("Japan said on Wednesday that Russia had attacked Ukraine in May.",), "attacked", ("2023-05-01", "month")),
    (("Russia attacked Ukraine before dawn on Wednesday.",), "attacked", ("2023-06-07", "day")),
    (("Japan, which last year praised Ukraine, condemned Russia.",), "condemned", NONE),
    (("Japan, which last year praised Ukraine, condemned Russia.",), "praised", ("2022-01-01", "year")),
    (("Japan praised Ukraine last week, and Russia condemned China.",), "condemned", NONE),
    (("Russia attacked Ukraine on Wednesday.", "Within hours, Japan condemned Russia."), "condemned", ("2023-06-07", "day")),
    (
        ("Russia attacked Ukraine on Wednesday.", "It was hot.", "People waited.", "Rain fell.", "Streets lay empty.", "Japan condemned Russia."),
        "condemned",
        NONE,
    ),
    (("Russia attacked Ukraine on Wednesday.", "Japanese troops have often attacked Russia."), "attacked", NONE),
    (("Students in Japan protested against Russia on Wednesday.", "Japanese police arrested Russian activists."), "arrested", ("2023-06-07", "day")),
    (("Russia will attack Ukraine on Wednesday.", "Japanese police arrested Russian activists."), "arrested", NONE),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "sentences", "trigger", "expected"),
    [("id", *case) for case in INDONESIAN] + [("en", *case) for case in ENGLISH],
)
def test_the_day_of_a_deed(languages: dict[str, Says], language: str, sentences: tuple[str, ...], trigger: str, expected: tuple[str, str]) -> None:
    found = dates_of(languages[language](*sentences, published=PUBLISHED).events, trigger)
    assert found[-1:] == [expected]


def test_without_weights_a_deed_has_the_date_of_its_clause_alone(desk: Desk) -> None:
    says = says_with(Coder(replace(desk.kit, dating=DATING), "en"), "en")
    found = says("Russia attacked Ukraine on Wednesday.", "Within hours, Japan condemned Russia.", published=PUBLISHED).events
    assert dates_of(found, "attacked") == [("2023-06-07", "day")]
    assert dates_of(found, "condemned") == [NONE]


def test_the_first_option_is_no_date_and_the_likeliest_is_chosen(desk: Desk) -> None:
    coder = Coder(desk.kit, "id")
    text = "Jepang memanggil Duta Besar Rusia pada Rabu (7/6), dua hari setelah Rusia menyerang Ukraina."
    ready = coder.prepare(build_document(article_of(text, language="id", published=PUBLISHED)))
    proposals, _ = coder.proposals(ready)
    setting = Setting(ready.document, ready.found, ready.mentions, ready.dates, ready.quotes, ready.document.article.published)
    dater = Dater(setting, desk.kit.dates["id"], proposals, {"counted": 1.0})
    attack = next(p for p in proposals if p.trigger.of(text) == "menyerang")
    options = dater.options(attack, None)
    assert next(iter(options)) is None
    assert {v.start for v in options if v is not None} == {"2023-06-07", "2023-06-05"}
    assert dater.when(attack, None) == DateValue("2023-06-05", "2023-06-05", "day")


def test_a_headline_adds_no_date_to_what_the_body_leaves_undated(languages: dict[str, Says]) -> None:
    apart = ("Udara panas sekali.", "Warga menunggu.", "Hujan turun.", "Jalan sepi.")
    coding = languages["id"](
        "Korea Selatan memuji China, Rabu (7/6).", *apart, "Jepang mengecam Rusia.", title="Jepang Kecam Rusia", published=PUBLISHED
    )
    assert dates_of(coding.events, "mengecam") == [NONE]


def test_a_date_hangs_on_its_own_verb_in_the_tree() -> None:
    text = "Land led by X was retaken in May."
    words = [(0, 4, "NOUN", 4, "nsubj:pass"), (5, 8, "VERB", 0, "acl"), (9, 11, "ADP", 3, "case"), (12, 13, "PROPN", 1, "obl"),
             (18, 25, "VERB", -1, "root"), (26, 28, "ADP", 6, "case"), (29, 32, "PROPN", 4, "obl")]  # fmt: skip
    tokens = tuple(Token(a, b, text[a:b], upos, head, relation) for a, b, upos, head, relation in words)
    reading = Reading(Span(0, len(text)), (0,), (tokens,), (), (), (), (), ())
    dated = DateMention(Span(29, 32), "May", DateValue("2023-05-01", "2023-05-31", "month"))
    tree = DateTree(build_document(article_of(text, language="en"), (reading,)), (dated,))
    assert tree.hangs_on(dated, Span(18, 25))
    assert not tree.hangs_on(dated, Span(5, 8))
