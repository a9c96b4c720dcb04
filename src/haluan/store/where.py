"""Queries as SQL conditions with parameters. Words of a user never become SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from haluan.errors import UsageError
from haluan.types.storing import ArticleQuery, DyadQuery, EventQuery, QuoteQuery

Condition = tuple[str, list[Any]]
TermsOf = Callable[[str], list[list[int]]]


class Conditions:
    """Conditions that all have to hold. `key`: the column that names a row of events."""

    def __init__(self, key: str = "rowid") -> None:
        self.key = key
        self._parts: list[str] = []
        self.parameters: list[Any] = []

    def add(self, words: str, *parameters: Any) -> None:
        """One more condition."""
        self._parts.append(words)
        self.parameters += parameters

    def one_of(self, column: str, values: Sequence[Any]) -> None:
        """The column has one of the values; no value asks nothing."""
        if values:
            self.add(f"{column} IN (SELECT unnest(?))", list(values))

    def between(self, column: str, since: str | None, until: str | None) -> None:
        """The day lies between two days, both included."""
        if since:
            self.add(f"{column} >= ?::DATE", since)
        if until:
            self.add(f"{column} <= ?::DATE", until)

    @property
    def sql(self) -> str:
        """The conditions joined; `true` if there are none."""
        return " AND ".join(f"({p})" for p in self._parts) or "true"


def split_actor(words: str) -> tuple[str | None, str | None]:
    """("IDN", "GOV") of "IDN.GOV"; either side may be missing. Raises UsageError for anything else."""
    code, _, sector = words.strip().upper().partition(".")
    if not code and not sector:
        raise UsageError(f"{words!r} is no actor", next_step="Write a code as IDN, a code with sector as IDN.GOV, or a sector as .GOV")
    return code or None, sector or None


def side(column: str, values: Sequence[str]) -> Condition:
    """One of the actors is on this side: in the first place, or among several."""
    parts: list[str] = []
    parameters: list[Any] = []
    for value in values:
        code, sector = split_actor(value)
        known = [(c, v) for c, v in ((f"e.{column}", code), (f"e.{column}_sector", sector)) if v]
        first = " AND ".join(f"{c} = ?" for c, _ in known)
        parts.append(f"({first}) OR contains(e.more_{column}s, ?)")
        parameters += [*(v for _, v in known), (f"|{code}." if code else f".{sector}|") if not (code and sector) else f"|{code}.{sector}|"]
    return " OR ".join(parts), parameters


def event_conditions(q: EventQuery, terms_of: TermsOf, rejected: bool, key: str = "rowid") -> Conditions:
    """The conditions of an event query on `events` e. `rejected`: whether any review rejects an event, so that a look is needed."""
    c = Conditions(key)
    for values, sides in ((q.actor, ("actor",)), (q.recipient, ("recipient",)), (q.involving, ("actor", "recipient"))):
        if values:
            found = [side(s, values) for s in sides]
            c.add(" OR ".join(f"({words})" for words, _ in found), *(p for _, ps in found for p in ps))
    if q.between:
        _between(c, q.between)
    for column in ("type", "mode", "status", "origin"):
        values = getattr(q, column)
        c.one_of(f"e.{column}", [v.lower() for v in values] if column in ("mode", "status", "origin") else [v.upper() for v in values])
    c.one_of("e.quad", q.quad)
    c.one_of("e.outlet", q.outlet)
    c.one_of("e.language", q.language)
    if q.context:
        c.add("list_has_any(e.contexts, ?)", list(q.context))
    if q.place:
        c.add("e.place IN (SELECT unnest(?)) OR e.place_country IN (SELECT unnest(?))", list(q.place), list(q.place))
    c.between("e.day", q.since, q.until)
    c.between("e.published", q.published_since, q.published_until)
    _numbers(c, q)
    _text(c, q, terms_of)
    _reviews(c, q, rejected)
    return c


def _between(c: Conditions, values: Sequence[str]) -> None:
    if len(values) < 2:
        raise UsageError("'between' takes two actors or more", next_step="Name both, as --between ARM --between RUS")
    for s in ("actor", "recipient"):
        words, parameters = side(s, values)
        c.add(words, *parameters)
    c.add("e.actor IS DISTINCT FROM e.recipient OR e.more_actors IS NOT NULL OR e.more_recipients IS NOT NULL")
    parts, of_all = [], []
    for value in values:  # of several on both sides, two different ones: not the same one twice beside others
        found = [side(s, [value]) for s in ("actor", "recipient")]
        parts.append("coalesce({} OR {}, false)::INTEGER".format(*(f"({words})" for words, _ in found)))
        of_all += [p for _, ps in found for p in ps]
    c.add(f"{' + '.join(parts)} >= 2", *of_all)


def _numbers(c: Conditions, q: EventQuery) -> None:
    if q.min_confidence > 0:
        c.add("e.confidence >= ?", q.min_confidence)
    if q.background is not None:
        c.add("e.background = ?", q.background)
    if q.story is not None:
        c.add("e.story = ?", q.story)
    if q.happening is not None:
        c.add("e.happening = ?", q.happening)
    if q.article is not None:
        c.add("e.article IN (SELECT article FROM articles WHERE starts_with(id, ?))", q.article)
    if q.id is not None:
        c.add("starts_with(e.id, ?)", q.id)


def _text(c: Conditions, q: EventQuery, terms_of: TermsOf) -> None:
    for options in terms_of(q.text) if q.text else ():
        c.add("e.article IN (SELECT article FROM postings WHERE term IN (SELECT unnest(?)))", options)


def _reviews(c: Conditions, q: EventQuery, rejected: bool) -> None:
    asked = {"accepted": "accept", "rejected": "reject", "corrected": "correct"}
    if q.reviewed == "open":
        c.add("e.id NOT IN (SELECT event_id FROM memory.main.verdicts)")
    elif q.reviewed is not None:
        c.add("e.id IN (SELECT event_id FROM memory.main.verdicts WHERE verdict = ?)", asked[q.reviewed])
    elif rejected:
        c.add("e.id NOT IN (SELECT event_id FROM memory.main.verdicts WHERE verdict = 'reject')")


def is_narrow(q: DyadQuery) -> bool:
    """Whether a question may leave out some reports of a happening, not all: they differ in outlet, day, sector, confidence, background, origin."""
    sectors = any("." in actor for actor in (*q.focal, *q.other, *q.involving))
    return bool(q.outlet or q.language or q.origin or q.since or q.until or sectors) or q.background is not None or q.min_confidence > 0


def dyad_conditions(q: DyadQuery, rejected: bool) -> Conditions:
    """The conditions of a dyad query on `dyads` d."""
    c = Conditions()
    if q.directed:
        _dyad_side(c, ("actor",), q.focal)
        _dyad_side(c, ("recipient",), q.other)
    elif q.focal or q.other:
        _dyad_side(c, ("actor", "recipient"), q.focal)
        _dyad_side(c, ("actor", "recipient"), q.other)
    _dyad_side(c, ("actor", "recipient"), q.involving)
    c.add("d.day IS NOT NULL AND d.actor IS NOT NULL AND d.recipient IS NOT NULL")
    c.between("d.day", q.since, q.until)
    c.one_of("d.status", q.statuses)
    c.one_of("d.origin", q.origin)
    c.one_of("d.outlet", q.outlet)
    c.one_of("d.language", q.language)
    if q.background is not None:
        c.add("d.background = ?", q.background)
    if q.min_confidence > 0:
        c.add("d.confidence >= ?", q.min_confidence)
    if rejected:
        c.add("d.event NOT IN (SELECT event FROM events WHERE id IN (SELECT event_id FROM memory.main.verdicts WHERE verdict = 'reject'))")
    return c


def named_conditions(
    code: str, names: Sequence[str], sector: str | None, since: str | None, until: str | None, rejected: bool, key: str = "rowid"
) -> Conditions:
    """The conditions on `events` e of which one role may go by one of the names, or bear the sector, of a state. Reads the plain columns first."""
    c = event_conditions(EventQuery(since=since, until=until), lambda words: [], rejected, key)
    own = "name" if names else "sector"
    value: Any = list(names) if names else [sector]
    single = " OR ".join(f"(e.{s} = ? AND e.{s}_{own} IN (SELECT unnest(?)))" for s in ("actor", "recipient"))
    many = " OR ".join(f"contains(e.more_{s}s, ?)" for s in ("actor", "recipient"))
    c.add(f"e.day IS NOT NULL AND ({single} OR {many})", code, value, code, value, *[f"|{code}."] * 2)
    return c


def _dyad_side(c: Conditions, columns: Sequence[str], values: Sequence[str]) -> None:
    parts: list[str] = []
    parameters: list[Any] = []
    for value in values:
        code, sector = split_actor(value)
        for column in columns:
            known = [(n, v) for n, v in ((f"d.{column}", code), (f"d.{column}_sector", sector)) if v]
            parts.append(" AND ".join(f"{n} = ?" for n, _ in known))
            parameters += [v for _, v in known]
    if parts:
        c.add(" OR ".join(f"({p})" for p in parts), *parameters)


def article_conditions(q: ArticleQuery, terms_of: TermsOf) -> Conditions:
    """The conditions of an article query on `articles` a."""
    c = Conditions()
    c.one_of("a.outlet", q.outlet)
    c.one_of("a.language", q.language)
    c.between("a.published", q.since, q.until)
    if q.story is not None:
        c.add("a.story = ?", q.story)
    for options in terms_of(q.text) if q.text else ():
        c.add("a.article IN (SELECT article FROM postings WHERE term IN (SELECT unnest(?)))", options)
    return c


def quote_conditions(q: QuoteQuery) -> Conditions:
    """The conditions of a quote query on `quotes` q and `articles` a."""
    c = Conditions()
    if q.speaker:
        code, sector = split_actor(q.speaker)
        by_code = [(n, v) for n, v in (("q.speaker_code", code), ("q.speaker_sector", sector)) if v]
        exact = " AND ".join(f"{n} = ?" for n, _ in by_code)
        c.add(f"({exact}) OR contains(lower(q.speaker_name), lower(?))", *(v for _, v in by_code), q.speaker.strip())
    if q.form:
        c.add("q.form = ?", q.form)
    if q.text:
        c.add('contains(lower(substring(a."text", q."start" + 1, q."end" - q."start")), lower(?))', q.text)
    if q.article:
        c.add("starts_with(a.id, ?)", q.article)
    c.between("a.published", q.since, q.until)
    c.one_of("a.outlet", q.outlet)
    c.one_of("a.language", q.language)
    return c
