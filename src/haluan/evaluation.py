"""EDGE: gold articles coded from their raw pages and scored."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from haluan.errors import GoldError
from haluan.gold import Mention, Passage, PassageError, read_passages
from haluan.scoring import ArticleScore, ScoredEvent, Tally, confusion, interval, score_article, total
from haluan.types.coding import Coding, Event
from haluan.types.text import Capture, Skipped

if TYPE_CHECKING:
    from haluan.monitor import Desk

# Every third article is kept aside: looked at only for the final figures. The choice hangs on the article's title alone.
ASIDE = 3
SHOWN = (
    "pair", "quad", "type", "type, main", "status, given type", "date, given type", "quotes", "quotes with speaker", "relations",
    "mentions found", "mentions resolved", "references resolved",
)  # fmt: skip


def is_aside(passage: Passage) -> bool:
    """Whether an article belongs to the part kept aside."""
    title = passage.text.split("\n", 1)[0]
    return int(hashlib.sha256(title.encode()).hexdigest(), 16) % ASIDE == 0


def read_gold(path: Path) -> list[Passage]:
    """All articles of a .pas file or a folder of them. Raises GoldError naming file and line of the first that breaks the format."""
    files = sorted(path.glob("*.pas")) if path.is_dir() else [path]
    passages: list[Passage] = []
    for file in files:
        for where, passage in read_passages(file):
            if isinstance(passage, PassageError):
                raise GoldError(str(passage), file=str(file), line=int(where.rsplit(":", 1)[1]))
            passages.append(passage)
    if not passages:
        raise GoldError("no gold article there", file=str(path), next_step="Name a .pas file or a folder that holds some")
    return passages


def gold_codes(passage: Passage, ids: Sequence[str]) -> frozenset[tuple[str, str | None]]:
    """(code, sector) of whom mentions mean, references followed to what they refer to; "?" where the gold has no code."""
    mentions = {m.id: m for m in passage.mentions}
    found: set[tuple[str, str | None]] = set()

    def follow(mention: Mention, seen: frozenset[str]) -> None:
        if mention.refers:
            for other in mention.refers:
                if other not in seen:
                    follow(mentions[other], seen | {other})
        else:
            found.add((mention.code or "?", mention.sector))

    for key in ids:
        follow(mentions[key], frozenset({key}))
    return frozenset(found)


def gold_events(passage: Passage, quads: dict[str, int], again: bool = False) -> list[ScoredEvent]:
    """The gold events of a passage as scored values, in order; with `again`, further tellings of an event, too."""
    return [
        ScoredEvent(
            gold_codes(passage, e.actor), gold_codes(passage, e.recipient), e.type, quads[e.type], e.status, e.day, e.granularity, e.background,
            None, passage.text[e.start : e.end], passage.text[max(0, e.start - 90) : e.end + 90].replace("\n", " "),
        )
        for e in passage.events
        if again or not e.again
    ]  # fmt: skip


def coded_events(events: Sequence[Event]) -> list[ScoredEvent]:
    """The coded events of an article as scored values."""
    return [
        ScoredEvent(
            frozenset((r.actor.code, r.actor.sector) for r in e.actor), frozenset((r.actor.code, r.actor.sector) for r in e.recipient),
            e.type, e.quad, e.status, e.when.start, e.when.granularity, e.background, e.said_by, e.trigger.text,
            f"[{e.basis.method} {e.basis.rule or ''} {e.confidence:.2f}] {e.evidence[0].text}",
        )
        for e in events
    ]  # fmt: skip


def is_near(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two stretches share at least half of the longer one."""
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared > 0 and shared / max(a[1] - a[0], b[1] - b[0]) >= 0.5


def gold_places(passage: Passage, text: str) -> dict[str, tuple[int, int]]:
    """Gold mentions by [start, end) offset in the clean text as we cleaned it: by the words around, since the two clean texts may differ."""
    found: dict[str, tuple[int, int]] = {}
    for mention in passage.mentions:
        found[mention.id] = place_of(passage.text, text, mention.start, mention.end)
    return {k: v for k, v in found.items() if v != (-1, -1)}


def place_of(one: str, two: str, start: int, end: int) -> tuple[int, int]:
    """Where the words one[start:end] stand in `two`: the occurrence with the same words before or behind."""
    if one[start:end] == two[start:end] and one[max(0, start - 12) : start] == two[max(0, start - 12) : start]:
        return start, end
    words = one[start:end]
    for left, right in ((25, 25), (25, 0), (0, 25), (8, 0), (0, 8)):
        context = one[max(0, start - left) : end + right]
        at = two.find(context)
        if at >= 0:
            offset = at + (start - max(0, start - left))
            return offset, offset + len(words)
    return -1, -1


def _score_rest(passage: Passage, text: str, coding: Coding, score: ArticleScore) -> None:
    """Mentions, references, quotes and relations."""
    spans = gold_places(passage, text)
    by_span = {m.id: (m.span.start, m.span.end) for m in coding.mentions}
    n_found = n_right = n_gold = n_references = n_references_right = 0
    for mention in passage.mentions:
        if mention.kind not in ("actor", "reference") or mention.id not in spans:
            continue
        codes = {c for c, _ in gold_codes(passage, (mention.id,))}
        if "?" in codes:
            continue
        here = [m for m in coding.mentions if max(m.span.start, spans[mention.id][0]) < min(m.span.end, spans[mention.id][1])]
        right = any({a.code for a in m.actors} == codes for m in here)
        n_gold += 1
        n_found += bool(here)
        n_right += right
        if mention.kind == "reference":
            n_references += 1
            n_references_right += right
    score.tallies["mentions found"] = Tally(n_found, n_gold, n_gold)
    score.tallies["mentions resolved"] = Tally(n_right, n_gold, n_gold)
    score.tallies["references resolved"] = Tally(n_references_right, n_references, n_references)
    _score_quotes(passage, text, coding, score)
    mentions = {m.id: m for m in coding.mentions}
    ends = [(r.kind, gold_codes(passage, (r.subject,)), gold_codes(passage, (r.object,))) for r in passage.relations]
    gold = {undirected(kind, c, d) for kind, left, right in ends for c, _ in left for d, _ in right}
    made = {undirected(r.kind, r.subject.code, r.object.code) for r in coding.relations if not (r.subject.inferred or r.object.inferred)}
    score.tallies["relations"] = Tally(len(gold & made), len(gold), len(made))
    del mentions, by_span


def undirected(kind: str, subject: str, object_: str) -> tuple[str, str, str]:
    """A relation as compared: an alliance has no direction, and whoever leads a body is whom it is led by."""
    if kind == "leads":
        kind, subject, object_ = "led_by", object_, subject
    first, second = sorted((subject, object_)) if kind == "ally_of" else (subject, object_)
    return kind, first, second


def _score_quotes(passage: Passage, text: str, coding: Coding, score: ArticleScore) -> None:
    gold = [(q, place_of(passage.text, text, q.start, q.end)) for q in passage.quotes]
    n_direct = [q for q in coding.quotes if q.form != "indirect"]
    mentions = {m.id: m for m in coding.mentions}
    used: set[str] = set()
    hit = spoken = 0
    for quote, span in gold:
        match = next((q for q in coding.quotes if q.id not in used and is_near((q.span.start, q.span.end), span)), None)
        if match is None:
            continue
        used.add(match.id)
        hit += 1
        said = gold_codes(passage, (quote.speaker,)) if quote.speaker else frozenset()
        speaker = mentions.get(match.speaker or "")
        codes = {a.code for a in speaker.actors} if speaker else set()
        spoken += codes == {c for c, _ in said} or (("?", None) in said and not codes) or (not said and not codes)
    marked = [q for q in coding.quotes if q.id in used or q in n_direct]
    score.tallies["quotes"] = Tally(hit, len(gold), len(marked))
    score.tallies["quotes with speaker"] = Tally(spoken, len(gold), len(marked))


def score_gold(desk: Desk, passages: Sequence[Passage]) -> list[ArticleScore]:
    """Code each article from its raw page and compare. An article that we skip scores as empty."""
    quads = {name: t.quad for name, t in desk.kit.ontology.types.items()}
    scores: list[ArticleScore] = []
    for passage in passages:
        body = (passage.page or passage.text).encode()
        capture = Capture(hashlib.sha256(body).hexdigest(), passage.where, body, "text/plain", "utf-8")
        coded = desk.code_capture(capture, passage.published)
        gold = gold_events(passage, quads)
        if isinstance(coded, Skipped):
            scores.append(score_article(f"{passage.where} SKIPPED {coded.reason}", "?", gold, []))
            continue
        score = score_article(passage.where, coded.article.language, gold, coded_events(coded.coding.events))
        _score_rest(passage, coded.article.text, coded.coding, score)
        scores.append(score)
    return scores


def report(scores: Sequence[ArticleScore], errors: bool) -> Iterator[str]:
    """The figures as lines of text."""
    for language in ("all", *sorted({s.language for s in scores})):
        some = [s for s in scores if language in ("all", s.language)]
        yield f"-- {language}: {len(some)} articles"
        for measure in SHOWN:
            tally = total(some, measure)
            low, high = interval(some, measure)
            yield f"{measure:24} P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f} [{low:.3f}, {high:.3f}]  n {tally.gold}"
    empty = [s for s in scores if "articles without events: false" in s.tallies]
    if empty:
        false = sum(s.tallies["articles without events: false"].hit for s in empty)
        yield f"false events on {len(empty)} articles without any: {false / len(empty):.2f} an article"
    types = sorted({m for s in scores for m in s.tallies if m.startswith("type ") and m != "type, main"})
    for measure in types:
        tally = total(scores, measure)
        yield f"{measure:24} P {tally.precision:.3f}  R {tally.recall:.3f}  F1 {tally.f1:.3f}  n {tally.gold}"
    yield "confusions: " + ", ".join(f"{a}>{b} {n}" for (a, b), n in confusion(scores).most_common(12))
    if errors:
        yield from _error_lines(scores)


def _error_lines(scores: Sequence[ArticleScore]) -> Iterator[str]:
    for score in scores:
        yield f"== {score.where}"
        for kind, events in (("missed", score.missed), ("wrong", score.wrong)):
            for e in events:
                actor = "+".join(f"{c}.{s}" for c, s in sorted(e.actor, key=str))
                recipient = "+".join(f"{c}.{s}" for c, s in sorted(e.recipient, key=str))
                yield f"  {kind} {actor} > {recipient} {e.type} {e.status} «{e.words}» | {e.sentence}"
