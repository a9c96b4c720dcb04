"""Scraped pages of many shapes: what stays, what goes, and why."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from haluan.reading import extract
from haluan.reading.fingerprint import distance, fingerprint
from haluan.reading_data import shipped_reading
from haluan.types.text import Article, Capture, Skipped

TITLE = "Kalah di Perbatasan, Sekutu Lama Cari Kawan Baru di Barat"
BODY = (
    "TBILISI - Presiden Georgia menyatakan negaranya ingin membeli radar pertahanan udara dari Prancis.",
    "Keputusan itu diambil setelah perundingan dengan Moskow gagal pada pekan lalu.",
    "“Kami butuh mitra yang tidak ingkar janji,” kata presiden itu kepada stasiun televisi setempat.",
    "Rusia mengecam rencana tersebut. Namun juru bicaranya menolak menjelaskan lebih jauh.",
)


def found(article: Article) -> list[str]:
    return [p.of(article.text) for p in article.paragraphs]


def test_repeated_block_and_controls(reads) -> None:  # type: ignore[no-untyped-def]
    page = "\n".join([TITLE, "loading...", "A", "A", "A", *BODY, *BODY[1:]])
    article = reads(page)
    assert article.title == TITLE
    assert found(article) == list(BODY)
    assert [d.reason for d in article.dropped] == ["page_control"] * 4 + ["repeat"] * 3
    assert article.dateline.text == "TBILISI"
    assert article.page_map == (6, 7, 8, 9)
    assert article.text == TITLE + "\n\n" + "\n".join(BODY)
    assert article.sentences[0] == article.title_span


def test_noise_between_and_around(reads) -> None:  # type: ignore[no-untyped-def]
    noise = {
        "Rabu, 24 Januari 2024 - 10:12 WIB": "date_line",
        "Presiden Georgia di istananya. Foto/REUTERS": "caption",
        "Ukuran Font: - +": "page_control",
        "Smaller Reset Larger": "page_control",
        "Baca Juga: Harga Cabai Naik": "read_also",
        "ADVERTISEMENT": "advert",
        "SCROLL TO CONTINUE WITH CONTENT": "advert",
        "(dan/fik)": "byline",
        "Pewarta: Rani Putri": "byline",
        "1 2 Tampilkan Semua": "page_control",
        "Facebook Twitter WhatsApp": "share",
        "Tag: georgia, prancis": "tags",
        "Copyright 2024 Surat Kabar Kami": "footer",
        "Viral Kucing Naik Bus Kota": "related",
    }
    head, tail = list(noise)[:4], list(noise)[7:]
    lines = [TITLE, *head, BODY[0], list(noise)[4], BODY[1], *list(noise)[5:7], *BODY[2:], *tail]
    article = reads("\n\n".join(lines))
    assert found(article) == list(BODY)
    assert {d.text: d.reason for d in article.dropped} == noise
    assert article.published.start == "2024-01-24"
    assert article.byline == "Rani Putri"


def test_inline_noise(reads) -> None:  # type: ignore[no-untyped-def]
    glued = BODY[1] + " Baca juga: Harga Cabai Naik Lagi"
    amid = BODY[2].replace(" kata", " ADVERTISEMENT kata")
    article = reads("\n".join([TITLE, BODY[0], glued, amid, BODY[3] + " (rpt/fik)"]))
    assert found(article) == list(BODY)
    assert {d.reason for d in article.dropped} == {"read_also", "advert", "byline"}


def test_single_line_page(reads) -> None:  # type: ignore[no-untyped-def]
    more = " ".join(f"Perundingan ke-{n} di kota {name} berlangsung selama tiga jam tanpa hasil apa pun." for n, name in enumerate("ABCDEFGH"))
    article = reads(" ".join([TITLE, "loading...", "A A A", *BODY, more]))
    assert article.title == TITLE
    assert article.text.count("\n\n") == 1
    assert article.text.split("\n\n")[1].startswith("TBILISI - Presiden")


def test_no_title_and_caption_first(reads) -> None:  # type: ignore[no-untyped-def]
    article = reads("\n".join(BODY))
    assert article.title is None
    assert article.text == "\n".join(BODY)
    captioned = reads("\n".join(["Presiden Georgia di istananya. (Foto: AFP)", *BODY]))
    assert found(captioned) == list(BODY)


def test_kicker_and_menu_are_no_title(reads) -> None:  # type: ignore[no-untyped-def]
    menu = "Nasional Ekonomi Olahraga Dunia Wisata Kolom Video Foto Infografis Indeks Arsip Kontak Redaksi"
    page = [menu, "Demo Tolak Aturan Baru", TITLE, "Penulis: Rani Putri", *BODY]
    article = reads("\n".join(page))
    assert article.title == TITLE
    assert found(article) == list(BODY)


def test_one_sentence(reads) -> None:  # type: ignore[no-untyped-def]
    assert found(reads("Rusia menyerang Ukraina dan merebut dua desa.")) == ["Rusia menyerang Ukraina dan merebut dua desa."]


def test_outlet_suffix_leaves_the_title(reads) -> None:  # type: ignore[no-untyped-def]
    for suffix in (" - detikNews", " | Republika Online", ": Okezone News", " Halaman all - Kompas.com"):
        assert reads("\n".join([TITLE + suffix, *BODY])).title == TITLE


def test_date_and_outlet_by_address(reads) -> None:  # type: ignore[no-untyped-def]
    article = reads("\n".join(BODY), url="https://internasional.kompas.com/read/2023/10/07/084800070/judul")
    assert article.outlet == "Kompas.com"
    assert article.published.start == "2023-10-07"


def test_bad_date_is_told(knowledge) -> None:  # type: ignore[no-untyped-def]
    told = extract(Capture("0" * 64, "x", "\n".join(BODY).encode(), "text/plain"), knowledge, published="2023-13-45")
    assert isinstance(told, Skipped)
    assert told.reason == "bad_field"


def test_fingerprint_of_copies() -> None:
    text = " ".join(BODY)
    assert distance(fingerprint(text), fingerprint(text + " Selesai.")) < 12
    assert distance(fingerprint(text), fingerprint("Harga cabai naik lagi di pasar induk karena hujan turun terus sejak pekan lalu.")) > 12


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*BODY, TITLE, "A", "loading...", "Baca juga: X Y Z", "", "  ", "\u00a0", "ADVERTISEMENT", "Sabtu, 07 Oktober 2023 - 08:48 WIB"]
        ),
        max_size=14,
    )
)
def test_spans_round_trip(lines: list[str]) -> None:
    knowledge = shipped_reading()
    body = "\n".join(lines).encode()
    article = extract(Capture("0" * 64, "x", body, "text/plain"), knowledge)
    if isinstance(article, Skipped):
        return
    joined = "\n".join(p.of(article.text) for p in article.paragraphs)
    assert article.text == ((article.title + "\n\n" if article.title and joined else article.title or "") + joined)
    assert len(article.page_map) == len(article.paragraphs)
    assert all(any(p.covers(s) for p in (*article.paragraphs, article.title_span) if p) for s in article.sentences)
    assert extract(Capture("0" * 64, "x", body, "text/plain"), knowledge) == article


def test_a_headline_that_begins_with_a_word_of_link_boxes_is_kept(reads) -> None:  # type: ignore[no-untyped-def]
    title = "Terkait Aksi di Balai Kota, Polisi Bebaskan Enam Orang"
    page = title + "\n\nJAKARTA - Polisi membebaskan enam peserta aksi di Balai Kota pada Selasa malam.\n\nTerkait: Harga Cabai Naik\n"
    article = reads(page)
    assert article.title == title
    assert [d.reason for d in article.dropped] == ["read_also"]


def test_a_paragraph_that_ends_with_two_abbreviations_is_no_photo_credit(reads) -> None:  # type: ignore[no-untyped-def]
    last = "Enam orang ditangkap karena melempari petugas di sekitar gedung DPR/MPR."
    article = reads("\n".join([TITLE, *BODY, last]))
    assert found(article)[-1] == last


def test_the_day_that_the_page_calls_its_own_comes_before_the_day_of_the_visit(knowledge) -> None:  # type: ignore[no-untyped-def]
    body = """E-Paper | May 05, 2024
Council rejects the plan
Published 19 Dec, 2013 07:51am
KARACHI: The provincial council on Thursday rejected a plan of the central government and asked Islamabad to withdraw it after a long debate.
The opposition accused the government of ignoring the province and called for talks with the prime minister before the end of the month.
"""
    article = extract(Capture("0" * 64, "page.txt", body.encode(), "text/plain", "utf-8"), knowledge)
    assert isinstance(article, Article)
    assert article.published is not None and article.published.start == "2013-12-19"
