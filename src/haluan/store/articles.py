"""Articles, stories, search, quotes and relations out of the store."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from haluan.store.database import Connection, query
from haluan.store.where import Conditions
from haluan.types.storing import (
    ArticleLine,
    ArticlePage,
    ArticleQuery,
    QuotePage,
    QuoteQuery,
    SearchHit,
    SearchPage,
    StoredQuote,
    StoredRelation,
    StoredRole,
    Story,
)

_WORD = re.compile(r"\w+")
#: Code points of text around the found words.
SNIPPET = 240


def _lines(connection: Connection, conditions: str, parameters: Sequence[Any], order: str, page: str) -> list[tuple[int, ArticleLine]]:
    sql = query("article_lines").format(conditions=conditions, order=order, page=page)
    return [(r[9], ArticleLine(*r[:9])) for r in connection.execute(sql, parameters).fetchall()]


def find_articles(connection: Connection, q: ArticleQuery, conditions: Conditions) -> ArticlePage:
    """A page of articles, the newest first."""
    counts = connection.execute(f"SELECT count(*), count(DISTINCT story) FROM articles a WHERE {conditions.sql}", conditions.parameters).fetchone()
    order = "a.published DESC NULLS LAST, a.article DESC"
    rows = _lines(connection, conditions.sql, conditions.parameters, order, f"LIMIT {int(q.limit)} OFFSET {int(q.offset)}")
    return ArticlePage(counts[0] if counts else 0, counts[1] if counts else 0, tuple(line for _, line in rows))


def find_story(connection: Connection, number: int) -> Story | None:
    """All articles of a story, the earliest first."""
    row = connection.execute("SELECT title, first_published::VARCHAR, n_articles, n_outlets FROM stories WHERE story = ?", [number]).fetchone()
    if row is None:
        return None
    rows = _lines(connection, "a.story = ?", [number], "a.published NULLS LAST, a.article", "")
    return Story(number, row[0], row[1], row[2], row[3], tuple(line for _, line in rows))


def find_text(
    connection: Connection, words: str, terms: list[list[int]], same: Callable[[str], list[list[int]]], **filters: Any
) -> SearchPage:  # fmt: skip
    """The articles that hold all words, the best of each story first, with the place where the words stand."""
    if not terms:
        return SearchPage(0, 0, ())
    pairs = [(term, number) for number, options in enumerate(terms) for term in options]
    asked = {"terms": [t for t, _ in pairs], "words": [w for _, w in pairs], "n_words": len(terms), **filters}
    found = connection.execute(query("search"), asked).fetchall()
    numbers = [r[0] for r in found]
    lines = dict(_lines(connection, "a.article IN (SELECT unnest(?))", [numbers], "a.article", "")) if numbers else {}
    sql = 'SELECT article, "text", coalesce(title_end, 0) FROM articles WHERE article IN (SELECT unnest(?))'
    texts = {n: (text, end) for n, text, end in connection.execute(sql, [numbers]).fetchall()} if numbers else {}
    wanted = {t for options in terms for t in options}
    hits = tuple(SearchHit(lines[r[0]], round(r[1], 3), *_snippet(*texts[r[0]], wanted, same)) for r in found)
    return SearchPage(found[0][2] if found else 0, found[0][3] if found else 0, hits)


def _snippet(text: str, title_end: int, wanted: set[int], same: Callable[[str], list[list[int]]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The stretch that holds most of the found words, with their places in it; beneath the headline if one of them stands there."""
    known: dict[str, bool] = {}
    places: list[tuple[int, int]] = []
    for m in _WORD.finditer(text):
        word = m[0].casefold()
        if word not in known:
            known[word] = any(t in wanted for options in same(word) for t in options)
        if known[word]:
            places.append(m.span())
    if not places:
        return text[title_end:][:SNIPPET].strip(), ()
    beneath = [p for p in places if p[0] >= title_end]
    places, first = (beneath, title_end + 1 if title_end else 0) if beneath else (places, 0)
    best = max(range(len(places)), key=lambda i: (sum(places[i][0] <= s < places[i][0] + SNIPPET for s, _ in places), -i))
    start = max(first, text.rfind(" ", 0, max(0, places[best][0] - SNIPPET // 6)) + 1)
    end = start + SNIPPET
    cut = text.find(" ", end)
    snippet = text[start : cut if cut > 0 else None].replace("\n", " ")
    return snippet, tuple((s - start, e - start) for s, e in places if start <= s and e <= start + len(snippet))


def find_quotes(connection: Connection, q: QuoteQuery, conditions: Conditions) -> QuotePage:
    """A page of quotes, the newest first."""
    count = connection.execute(
        f"SELECT count(*) FROM quotes q JOIN articles a USING (article) WHERE {conditions.sql}", conditions.parameters
    ).fetchone()
    sql = query("quotes").format(conditions=conditions.sql, page=f"LIMIT {int(q.limit)} OFFSET {int(q.offset)}" if q.limit else "")
    rows = connection.execute(sql, conditions.parameters).fetchall()
    return QuotePage(count[0] if count else 0, tuple(StoredQuote(*r) for r in rows))


def find_relations(connection: Connection, on: str | None, actor: str | None, kind: str | None, limit: int) -> tuple[StoredRelation, ...]:
    """Standing relations, the most told first."""
    rows = connection.execute(query("relations"), {"day": on, "actor": actor, "kind": kind, "limit": limit}).fetchall()
    return tuple(
        StoredRelation(r[0], StoredRole(r[1], r[2], r[3]), StoredRole(r[4], r[5], r[6]), r[7], r[8], r[9], r[10], r[11], r[12], r[13], r[14], r[15])
        for r in rows
    )
