"""From a capture to a clean article: lines, title, dateline, date, language, sentences; pure."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlsplit

from haluan.reading.clean import Cleaned, clean
from haluan.reading.dateline import DatelineMatch, find_dateline, outlet_of
from haluan.reading.fingerprint import fingerprint
from haluan.reading.identify import identify
from haluan.reading.knowledge import Outlet, ReadingKnowledge
from haluan.reading.lines import Line, n_words, split_lines, unwrap, words
from haluan.reading.markup import Markup, read_markup
from haluan.reading.published import begins_with_label, date_of_url, find_date, is_date_line, parse_stated
from haluan.reading.segment import split_sentences
from haluan.types.text import Article, Capture, DateValue, Dropped, Skipped, Span

#: Fewer words than this are no article.
FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class _Laid:
    """The clean text with its spans."""

    text: str
    title_span: Span | None
    paragraphs: tuple[Span, ...]


def extract(capture: Capture, knowledge: ReadingKnowledge, published: str | None = None, url: str | None = None) -> Article | Skipped:
    """The clean article of a capture, or why there is none (no_article, foreign_language, unsure_language, bad_field).

    `published` (ISO 8601 or as pages write dates) and `url` win over what the page says. The date is never taken from a file.
    Offsets are code points into `Article.text`: title, blank line, paragraphs joined by newlines. A dateline stays in the
    first paragraph and in its first sentence; `dateline_end` says where the words after it begin.
    """
    stated = published or capture.published
    if stated is not None and _stated(stated, knowledge) is None:
        return Skipped(capture.locator, "bad_field", f"the publication date {stated!r} is no date; write it as 2023-10-07")
    markup = _markup(capture)
    address = url or capture.url or (markup.url if markup else None)
    rules = next(iter(knowledge.segments.values()))
    cleaned = clean(_lines(capture, markup), knowledge, rules, capture.title or (markup.title if markup else None))
    if sum(n_words(p.text) for p in cleaned.paragraphs) + n_words(cleaned.title or "") < FEWEST_WORDS:
        return Skipped(capture.locator, "no_article", "no running text was found; give the article's own page or its plain text")
    told = identify("\n".join([*(p.text for p in cleaned.paragraphs), cleaned.title or ""]), knowledge)
    if told.code is None:
        step = "only the installed languages are read" if told.reason == "foreign_language" else "too little tells the languages apart"
        return Skipped(capture.locator, told.reason or "foreign_language", f"the text is {told.name}; {step}")
    return _article(capture, knowledge, cleaned, markup, told.code, stated, address)


def _stated(text: str, knowledge: ReadingKnowledge) -> DateValue | None:
    return parse_stated(text, knowledge.calendar, "dmy")


def _markup(capture: Capture) -> Markup | None:
    if capture.media_type in ("text/html", "application/xhtml+xml"):
        return read_markup(capture.body.decode("utf-8", "replace"), capture.url)
    return None


def _lines(capture: Capture, markup: Markup | None) -> list[Line]:
    if markup is not None:
        return list(markup.lines)
    return unwrap(split_lines(capture.body.decode("utf-8", "replace")))


def _article(
    capture: Capture,
    knowledge: ReadingKnowledge,
    cleaned: Cleaned,
    markup: Markup | None,
    language: str,
    stated: str | None,
    url: str | None,
) -> Article:
    laid = _lay(cleaned)
    opening = find_dateline(cleaned.paragraphs[0].text, knowledge) if cleaned.paragraphs else None
    outlet = _outlet(capture, knowledge, markup, url, opening)
    date = _published(knowledge, cleaned, markup, language, stated, url)
    rules = knowledge.segments[language]
    spans = (laid.title_span,) if laid.title_span else ()
    sentences = [*spans, *(s for p in laid.paragraphs for s in split_sentences(laid.text, p.start, p.end, rules))]
    named = "\n".join([outlet or "", date.start if date else "", laid.text])
    return Article(
        id=sha256(named.encode()).hexdigest(),
        capture_id=capture.id,
        locator=capture.locator,
        url=url,
        outlet=outlet,
        title=cleaned.title,
        byline=(markup.author if markup else None) or _byline(cleaned.dropped, knowledge),
        dateline=opening.dateline if opening else None,
        published=date,
        language=language,
        text=laid.text,
        title_span=laid.title_span,
        paragraphs=laid.paragraphs,
        sentences=tuple(sentences),
        dropped=tuple(d for d in cleaned.dropped if d.reason != "title"),
        page_map=tuple(p.number for p in cleaned.paragraphs),
        fingerprint=fingerprint(laid.text),
    )


def _lay(cleaned: Cleaned) -> _Laid:
    """Title, blank line, paragraphs joined by newlines, with their spans."""
    text = cleaned.title or ""
    title = Span(0, len(text)) if text else None
    spans: list[Span] = []
    for place, paragraph in enumerate(cleaned.paragraphs):
        text += ("\n\n" if text else "") if place == 0 else "\n"
        spans.append(Span(len(text), len(text) + len(paragraph.text)))
        text += paragraph.text
    return _Laid(text, title, tuple(spans))


def _outlet(capture: Capture, knowledge: ReadingKnowledge, markup: Markup | None, url: str | None, opening: DatelineMatch | None) -> str | None:
    """The outlet by field, address, markup or dateline, in this order."""
    if capture.outlet:
        return outlet_of(capture.outlet, knowledge) or capture.outlet
    by_url = outlet_of_url(url, knowledge.outlets)
    if by_url:
        return by_url
    if markup is not None and markup.site:
        return outlet_of(markup.site, knowledge) or markup.site
    return opening.outlet if opening else None


def outlet_of_url(url: str | None, outlets: tuple[Outlet, ...]) -> str | None:
    """The outlet to whose domain (with the longest match of domain and path) an address belongs."""
    if not url:
        return None
    parts = urlsplit(url if "//" in url else f"//{url}")
    host = (parts.hostname or "").removeprefix("www.")
    address = host + parts.path
    best: tuple[str, str | None] = ("", None)
    for outlet in outlets:
        for domain in outlet.domains:
            whole = address.startswith(domain) if "/" in domain else host == domain or host.endswith(f".{domain}")
            if whole and len(domain) > len(best[0]):
                best = (domain, outlet.name)
    return best[1]


def _published(
    knowledge: ReadingKnowledge, cleaned: Cleaned, markup: Markup | None, language: str, stated: str | None, url: str | None
) -> DateValue | None:
    """By argument or field, markup, a date line of the page, the address, in this order."""
    if stated is not None:
        return _stated(stated, knowledge)
    order = knowledge.calendar.numeric_order.get(language)
    if markup is not None and markup.published:
        found = parse_stated(markup.published, knowledge.calendar, order)
        if found:
            return found
    notes = [n for n in markup.notes if is_date_line(n, knowledge.calendar)] if markup else []
    lines = [*(d.text for d in cleaned.dropped if d.reason == "date_line"), *notes]
    for text in sorted(lines, key=lambda t: not begins_with_label(t, knowledge.calendar)):
        seen = find_date(text, knowledge.calendar, order)
        if seen:
            return seen.value
    return date_of_url(url)


def _byline(dropped: tuple[Dropped, ...], knowledge: ReadingKnowledge) -> str | None:
    """The writer's name, from the labelled byline if there is one."""
    lines = [d.text for d in dropped if d.reason == "byline"]
    for text in lines:
        label = knowledge.byline_labels.match(text)
        if label:
            name = text[label.end() :].split("|")[0].split("/")[0].strip(" :,.-–")
            if 1 <= len(words(name)) <= 8:
                return name
    return next((t for t in lines if 2 <= len(words(t)) <= 5 and all(w[0].isupper() for w in words(t)) and ":" not in t and t[0].isalpha()), None)
