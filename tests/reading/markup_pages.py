# ruff: noqa: E501
"""Twelve HTML pages in the markup habits of six kinds of news site, round two articles in our own words.

The decision on the extractor was measured on them: docs/design/decisions/0001-html-extractor.md.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape

INDONESIAN = (
    "Menlu Armenia Temui Mitranya dari Prancis di Paris",
    (
        "Menteri Luar Negeri Armenia bertemu dengan mitranya dari Prancis di Paris pada Jumat (6/10/2023) untuk membahas keamanan kawasan.",
        "Kedua menteri sepakat membentuk kelompok kerja yang akan menyusun daftar kebutuhan pertahanan Yerevan sebelum akhir tahun.",
        "“Kami berterima kasih atas dukungan Prancis,” kata menteri itu kepada wartawan. Ia menolak menyebut nilai bantuan tersebut.",
        "Rusia mengecam pertemuan itu dan memperingatkan Armenia agar tidak menjauh dari sekutu lamanya.",
        "Azerbaijan, yang merebut kembali Nagorno-Karabakh bulan lalu, belum menanggapi rencana kerja sama tersebut.",
    ),
)
ENGLISH = (
    "Armenia seeks closer defence ties with France",
    (
        "Armenia's foreign minister met his French counterpart in Paris on Friday to discuss the security of the region.",
        "The two ministers agreed to set up a working group that will list what Yerevan needs for its defence before the end of the year.",
        '"We are grateful for the support of France," the minister told reporters. He declined to say how much the aid was worth.',
        "Russia condemned the meeting and warned Armenia against turning away from its old ally.",
        "Azerbaijan, which retook Nagorno-Karabakh last month, has not commented on the plan.",
    ),
)
NOISE = ("Baca juga: Harga Cabai Naik Lagi di Pasar Induk", "Read also: Chilli prices rise again")
LINKS = (
    "Viral, Kucing Naik Bus Kota Sendirian",
    "Jadwal Bioskop Hari Ini di Bandung",
    "Resep Sup Ayam untuk Musim Hujan",
    "Ten beaches to visit this summer",
)


@dataclass(frozen=True)
class Page:
    """An HTML page and what a reader would say is the article."""

    name: str
    html: str
    title: str
    paragraphs: tuple[str, ...]


def _head(title: str, site: str, language: str, extra: str = "") -> str:
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)} - {site}</title>'
        f'<meta property="og:site_name" content="{site}"><meta property="og:title" content="{escape(title)}">{extra}'
        "<script>var a = 1;</script><style>.x{color:red}</style></head><body>"
        '<header><a href="/">Home</a><nav><ul><li><a href="/p">Politik</a></li><li><a href="/o">Olahraga</a></li><li>Masuk</li></ul></nav></header>'
    )


def _foot(site: str) -> str:
    items = "".join(f'<li><a href="/x"><h3>{x}</h3></a></li>' for x in LINKS)
    return (
        f'<aside class="sidebar"><h2>Terpopuler</h2><ul>{items}</ul></aside><div class="related"><h3>Berita Terkait</h3><ul>{items}</ul></div>'
        f'<div class="comments"><h3>Komentar</h3><p>Mantap sekali beritanya.</p></div><footer><p>Copyright 2023 {site}. All rights reserved.</p></footer></body></html>'
    )


def _linked_data(title: str) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "datePublished": "2023-10-07T08:48:00+07:00",
        "author": {"@type": "Person", "name": "Rani Putri"},
    }
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def _portal(title: str, ps: tuple[str, ...], language: str) -> str:
    """Paragraph tags, link boxes in tables between them, adverts in divs."""
    body = f'<p><strong>Paris</strong> - {escape(ps[0])}</p><div class="ads">ADVERTISEMENT</div><div>SCROLL TO CONTINUE WITH CONTENT</div>'
    body += f"<p>{escape(ps[1])}</p><table class='linksisip'><tr><td>{NOISE[0]}</td></tr></table>" + "".join(f"<p>{escape(p)}</p>" for p in ps[2:])
    return (
        _head(title, "detikNews", language, _linked_data(title))
        + (
            f'<article class="detail"><h1 class="detail__title">{escape(title)}</h1><div class="detail__author">Rani Putri - <span>detikNews</span></div><div class="detail__date">Sabtu, 07 Okt 2023 08:48 WIB</div>'
            f'<figure><img src="a.jpg"><figcaption>Foto: Gedung kementerian (AFP/Jean Petit)</figcaption></figure><div class="detail__body-text">{body}<p><strong>(rpt/rpt)</strong></p></div></article>'
        )
        + _foot("detikNews")
    )


def _breaks(title: str, ps: tuple[str, ...], language: str) -> str:
    """One div, paragraphs parted by double line breaks."""
    body = "<br><br>".join(escape(p) for p in (f"PARIS - {ps[0]}", *ps[1:3], NOISE[0], *ps[3:]))
    return (
        _head(title, "SINDOnews", language, '<meta property="article:published_time" content="2023-10-07T08:48:00+07:00">')
        + (
            f'<div class="wrap"><h1>{escape(title)}</h1><div class="reporter">Rani Putri</div><time>Sabtu, 07 Oktober 2023 - 08:48 WIB</time><div class="font-btn"><a>A</a><a>A</a><a>A</a></div>'
            f'<div id="detail-desc" class="detail-desc">{body}<br><br>(rpt)</div><div class="tag"><a>armenia</a> <a>prancis</a></div></div>'
        )
        + _foot("SINDOnews")
    )


def _blocks(title: str, ps: tuple[str, ...], language: str) -> str:
    """Paragraphs as divs of an application, no semantic markup."""
    body = "".join(f'<div class="css-1x2y"><div class="css-9z"><span>{escape(p)}</span></div></div>' for p in (f"Paris (ANTARA) - {ps[0]}", *ps[1:]))
    return (
        _head(title, "ANTARA News", language, '<meta name="pubdate" content="2023-10-07">')
        + (
            f'<div id="root"><div class="css-t"><h1>{escape(title)}</h1></div><div class="css-m"><span>7 Oktober 2023 08:48 WIB</span></div><div class="css-b">{body}</div><div>Pewarta: Rani Putri<br>Editor: Budi Santoso</div></div>'
        )
        + _foot("ANTARA News")
    )


def _semantic(title: str, ps: tuple[str, ...], language: str) -> str:
    """Clean semantic markup with time, figure and a read-also paragraph."""
    body = (
        "".join(f"<p>{escape(p)}</p>" for p in (f"PARIS (Reuters) - {ps[0]}", *ps[1:3]))
        + f'<p class="also"><a href="/y">{NOISE[1]}</a></p>'
        + "".join(f"<p>{escape(p)}</p>" for p in ps[3:])
    )
    return (
        _head(title, "Reuters", language)
        + (
            f'<main><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{escape(title)}</h1><p class="byline">By Rani Putri</p><time itemprop="datePublished" datetime="2023-10-07T01:48:00Z">October 7, 2023</time>'
            f'<figure><img><figcaption>The ministry in Paris. REUTERS/Jean Petit</figcaption></figure><div itemprop="articleBody">{body}</div><p>(Reporting by Rani Putri; Editing by Jo Brown)</p></article></main>'
        )
        + _foot("Reuters")
    )


def _paged(title: str, ps: tuple[str, ...], language: str) -> str:
    """A list of pages, a newsletter box and tags amid the text."""
    body = f"<p>PARIS, KOMPAS.com - {escape(ps[0])}</p><p><strong>{NOISE[0]}</strong></p>" + "".join(f"<p>{escape(p)}</p>" for p in ps[1:])
    return (
        _head(title, "Kompas.com", language, '<meta name="content_PublishedDate" content="2023-10-07 08:48:00">')
        + (
            f'<div class="read"><h1 class="read__title">{escape(title)}</h1><div class="read__time">Kompas.com - 07/10/2023, 08:48 WIB</div><div class="photo__caption">Gedung kementerian. (SHUTTERSTOCK)</div>'
            f'<div class="read__content"><div class="clearfix">{body}</div></div><div class="paging">Halaman: <a>1</a> <a>2</a> <a>Tampilkan Semua</a></div><p>Dapatkan update berita pilihan setiap hari. Mari bergabung di Grup Telegram.</p></div>'
        )
        + _foot("Kompas.com")
    )


def _old(title: str, ps: tuple[str, ...], language: str) -> str:
    """A page of 2006: tables within tables, font tags."""
    body = "".join(f"<p><font face='Verdana' size='2'>{escape(p)}</font></p>" for p in (f"PARIS -- {ps[0]}", *ps[1:]))
    return (
        _head(title, "Republika Online", language)
        + (
            f"<table width='760'><tr><td width='160'><a>Koran</a><br><a>Arsip</a></td><td><h1><font size='4'>{escape(title)}</font></h1><b>Sabtu, 07 Oktober 2023</b><br>{body}<i>(rpt)</i><br>Kirim ke Teman | Cetak</td></tr></table>"
        )
        + _foot("Republika Online")
    )


MAKERS = (_portal, _breaks, _blocks, _semantic, _paged, _old)


def pages() -> list[Page]:
    """Six makers by two languages."""
    found = []
    for language, (title, paragraphs) in (("id", INDONESIAN), ("en", ENGLISH)):
        found.extend(Page(f"{maker.__name__[1:]}-{language}", maker(title, paragraphs, language), title, paragraphs) for maker in MAKERS)
    return found
