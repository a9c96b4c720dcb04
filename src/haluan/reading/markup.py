"""From an HTML page to its lines and what its markup says of title, date, outlet and author."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import lxml.html
import trafilatura
from lxml import etree

from haluan.reading.lines import Line, n_words, tidy

#: If the extractor keeps fewer words than this, the page's own blocks are taken and left to the cleaning.
FEW_WORDS = 40
#: A date line is looked for in so many elements after the headline.
NEAR_HEADLINE = 40
#: JSON-LD is searched this deep.
DEPTH = 6

_ARTICLE_TYPES = ("article", "newsarticle", "reportagenewsarticle", "blogposting", "report", "analysisnewsarticle")
_BLOCKS = ("p", "h1", "h2", "h3", "h4", "li", "blockquote", "td", "figcaption", "div", "section", "article")
_SKIPPED = ("script", "style", "noscript", "nav", "footer", "header", "aside", "form", "iframe", "svg", "button", "template", "select")
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dtk:publishdate",
    "publishdate",
    "pubdate",
    "publish-date",
    "content_publisheddate",
)
_DATES_MORE = (
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "sailthru.date",
    "parsely-pub-date",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime",
)
_AUTHORS = ("author", "article:author", "dc.creator", "content_author", "byl", "parsely-author", "dtk:author")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_XML = re.compile(r"^\s*<\?xml[^>]*\?>")


@dataclass(frozen=True, slots=True)
class Markup:
    """What the markup gave: `lines` in the order of the extracted text, from 1; `notes`, short texts with a year near the headline."""

    lines: tuple[Line, ...]
    title: str | None = None
    published: str | None = None
    site: str | None = None
    author: str | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()


def read_markup(page: str, url: str | None = None) -> Markup:
    """The main text and the metadata of an HTML page; a page that cannot be parsed has no lines."""
    try:
        tree = lxml.html.document_fromstring(_XML.sub("", page.replace("\x00", "")))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return Markup(())
    metas = _metas(tree)
    stated = _stated_article(tree)
    return Markup(
        lines=_lines(page, tree),
        title=_title(tree, metas, stated),
        published=_published(tree, metas, stated),
        site=_name(stated.get("publisher")) or metas.get("og:site_name") or metas.get("application-name"),
        author=_author(metas, stated),
        url=url or _canonical(tree, metas),
        notes=tuple(_notes(tree)),
    )


def _lines(page: str, tree: Any) -> tuple[Line, ...]:
    """The extractor's paragraphs, or all blocks of the page where it finds too little."""
    kept = _extracted(page)
    if sum(n_words(text) for text in kept) < FEW_WORDS:
        blocks = list(_block_texts(tree))
        kept = blocks if sum(map(n_words, blocks)) > sum(map(n_words, kept)) else kept
    return tuple(Line(number, text) for number, text in enumerate(kept, start=1))


def _extracted(page: str) -> list[str]:
    try:
        text = trafilatura.extract(page, include_comments=False, include_tables=False, favor_recall=True, fast=True)
    except (ValueError, TypeError, AttributeError, etree.LxmlError):
        return []
    return [line for line in (tidy(raw) for raw in (text or "").split("\n")) if line]


def _block_texts(tree: Any) -> Iterator[str]:
    """The text of each innermost block, in the page's order."""
    for element in tree.iter(*_BLOCKS):
        if any(a.tag in _SKIPPED for a in element.iterancestors()):
            continue
        if element.tag in ("div", "section", "article", "td", "li") and element.find(".//p") is not None:
            continue
        if element.tag in ("div", "section", "article") and element.find(".//div") is not None:
            continue
        for part in "".join(_with_breaks(element)).split("\n"):
            if text := tidy(part):
                yield text


def _with_breaks(element: Any) -> Iterator[str]:
    if element.tag in _SKIPPED or not isinstance(element.tag, str):
        return
    if element.tag == "br":
        yield "\n"
    yield (element.text or "").replace("\n", " ")
    for child in element:
        yield from _with_breaks(child)
        yield (child.tail or "").replace("\n", " ")


def _notes(tree: Any) -> Iterator[str]:
    """Short texts with a year that follow the headline closely: a date of publication may be among them."""
    heading = tree.find(".//h1")
    if heading is None:
        return
    for node in islice((e for e in heading.xpath("following::*") if isinstance(e.tag, str)), NEAR_HEADLINE):
        text = tidy(node.text or "")
        if len(text) <= 90 and _YEAR.search(text):
            yield text


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = (meta.get("content") or "").strip()
        if name and content:
            found.setdefault(name.strip().lower(), tidy(content))
    return found


def _stated_article(tree: Any) -> dict[str, Any]:
    """The first JSON-LD object that is an article, or {}."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            data = json.loads((script.text or "").strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in _objects(data, 0):
            kinds = entry.get("@type")
            named = kinds if isinstance(kinds, list) else [kinds]
            if any(str(k).lower() in _ARTICLE_TYPES for k in named):
                return entry
    return {}


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > DEPTH:
        return
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from _objects(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _objects(value, depth + 1)


def _title(tree: Any, metas: dict[str, str], stated: dict[str, Any]) -> str | None:
    headings = [tidy(h.text_content()) for h in tree.iter("h1")]
    single = headings[0] if len(headings) == 1 and n_words(headings[0]) >= 3 else None
    page = tree.find(".//title")
    options = (
        single,
        stated.get("headline"),
        metas.get("og:title"),
        metas.get("twitter:title"),
        page.text_content() if page is not None else None,
    )
    return next((tidy(o) for o in options if isinstance(o, str) and n_words(o) >= 2), None)


def _published(tree: Any, metas: dict[str, str], stated: dict[str, Any]) -> str | None:
    value = stated.get("datePublished") or next((metas[n] for n in (*_DATES, *_DATES_MORE) if metas.get(n)), None)
    if isinstance(value, str) and value.strip():
        return value.strip()
    times = [t for t in tree.iter("time") if t.get("datetime") or t.get("pubdate")]
    first = next((t for t in times if "publish" in " ".join([t.get("itemprop") or "", t.get("class") or ""]).lower()), times[0] if times else None)
    return (first.get("datetime") or first.text_content()).strip() if first is not None else None


def _author(metas: dict[str, str], stated: dict[str, Any]) -> str | None:
    named = _name(stated.get("author"))
    value = named or next((metas[n] for n in _AUTHORS if metas.get(n)), None)
    return value if value and not value.startswith("http") and n_words(value) <= 10 else None


def _name(entry: Any) -> str | None:
    if isinstance(entry, list):
        names = [n for n in map(_name, entry) if n]
        return ", ".join(names) or None
    value = entry.get("name") if isinstance(entry, dict) else entry
    return tidy(value) if isinstance(value, str) and value.strip() else None


def _canonical(tree: Any, metas: dict[str, str]) -> str | None:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower() and (link.get("href") or "").startswith("http"):
            return str(link.get("href")).strip()
    address = metas.get("og:url")
    return address if address and address.startswith("http") else None
