"""Fits the weights of the joint decision between frames and reader on the development gold, and tells by cross-validation how well they hold.

Usage: python training/fit_decision.py [--folds N] [--write] [--floor F] [--false N] [--without GROUP …]

Every number is fitted on whole articles of the development part of eval/gold (the part kept aside is never read), with the reader that is
installed. Cross-validation leaves out articles, not events: for each fold the weights are fitted on the other articles, and the left-out ones
are coded from their raw pages and scored as `haluan evaluate` does. --write puts the weights of all articles together in
src/haluan/data/models/decision.yaml. Run it again after the reader was trained anew, or frames and roles changed much.

--without rule leaves out the features whose names begin with `rule` (an ablation); several groups may be named.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from haluan.coding.clues import Clue, role_features, type_features
from haluan.coding.coder import Coder, Prepared
from haluan.coding.deciding import Decider
from haluan.coding.document import build_document
from haluan.coding.mentions import Found
from haluan.coding.merging import alike, merge_features
from haluan.coding.partners import besides
from haluan.coding.proposals import Proposal, by_sentence
from haluan.coding.standing import grounds, standing_features
from haluan.evaluation import coded_events, gold_events, is_aside, place_of, read_gold
from haluan.gold import Passage
from haluan.language.windows import WINDOW_PIECES
from haluan.monitor import Desk
from haluan.scoring import ArticleScore, ScoredEvent, matching, same_pair_either_way, score_article, total
from haluan.types.coding import Event
from haluan.types.decision import Decision
from haluan.types.document import Document
from haluan.types.reading import Reading
from haluan.types.text import Article, Capture, Span

OUT = ROOT / "src" / "haluan" / "data" / "models" / "decision.yaml"
RIDGE = 1.0  # strength of the pull towards zero; weights and data are few
# An article without an event of SURE is coded only from LONE on: what is weak beside nothing sure is mostly no event.
SURE = 0.6
LONE = 0.48
FLOORS = tuple(round(0.15 + 0.05 * n, 2) for n in range(11))
# Second parties that no list joins to the first are right in 5 of 8 cases from here on, below in 9 of 39 (development gold, parties of other states).
JOIN = 0.8
FALSE_EVENTS = 0.155  # what we aim at, as it is rounded
DIGITS = 3
# Tellings less likely than this are not asked whether they repeat another one.
MERGE_LEAST = 0.3
# What the reader says of the gold pages is kept here, by the reader's digest and the text: reading is most of the time of a run.
KEPT = ROOT / "training" / ".readings"
# Of 1000 texts so many are held out from the reader's training, by checksum (training/batches.py).
HELD_OUT = 150
# Judged events of real pages, see training/judge.py: their numbers help to fit what an event is worth beside the others.
JUDGED = ROOT / "training" / "judged.jsonl"

Row = tuple[dict[str, float], float]


@dataclass
class Page:
    """A gold article as the coder sees it."""

    passage: Passage
    article: Article
    document: Document
    bare: Document
    told: list[ScoredEvent]  # every telling that the gold marks
    spans: list[Span]  # of their triggers
    gold: list[ScoredEvent]  # each event once


def load(desk: Desk, gold: Path, whole: bool = False) -> list[Page]:
    """The articles of a folder, read once; those kept aside only of a `whole` folder."""
    quads = {n: t.quad for n, t in desk.kit.ontology.types.items()}
    pages = []
    for passage in read_gold(gold):
        if is_aside(passage) and not whole:
            continue
        body = (passage.page or passage.text).encode()
        article = desk.read(Capture(hashlib.sha256(body).hexdigest(), passage.where, body, "text/plain", "utf-8"), passage.published)
        if not isinstance(article, Article):
            continue
        seen = readings(desk, article)
        spans = [Span(*place_of(passage.text, article.text, e.start, e.end)) for e in passage.events]
        told, once = gold_events(passage, quads, again=True), gold_events(passage, quads)
        pages.append(Page(passage, article, build_document(article, seen), build_document(article), told, spans, once))
    return pages


def readings(desk: Desk, article: Article) -> tuple[Reading, ...]:
    """The reader's view of an article, from the last run if reader and sentences are the same."""
    if desk.reader is None:
        return ()
    key = hashlib.sha256(
        f"{desk.reader.digest}\0{WINDOW_PIECES} with context and links\0{article.text}\0{article.sentences}\0{article.paragraphs}".encode()
    ).hexdigest()
    kept = KEPT / f"{key}.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    seen = desk.reader.read(article.text, article.sentences, article.paragraphs)
    KEPT.mkdir(exist_ok=True)
    kept.write_bytes(pickle.dumps(seen))
    return seen


def is_seen(passage: Passage, unseen: Sequence[str]) -> bool:
    """Whether the reader learnt from a text: not from those held out by checksum (training/batches.py), nor from files of these beginnings."""
    held = zlib.crc32(passage.text.encode()) % 1000 < HELD_OUT
    return not held and not any(Path(passage.where).name.startswith(p) for p in unseen)


# --- labels


def _right(found: Found, page: Page, event: int, side: str) -> bool:
    """Whether a phrase fills a role of a gold event: it lies on the gold's own phrase, or means the same actor."""
    gold = page.told[event]
    ids = page.passage.events[event].actor if side == "actor" else page.passage.events[event].recipient
    mentions = {m.id: m for m in page.passage.mentions}
    for key in ids:
        span = Span(*place_of(page.passage.text, page.article.text, mentions[key].start, mentions[key].end))
        if span.overlaps(found.span):
            return True
    keys = gold.actor if side == "actor" else gold.recipient
    domestic = {c for c, _ in gold.actor} == {c for c, _ in gold.recipient}
    own = {(a.code, a.sector) if domestic else a.code for a in found.link.actors}
    return bool(own) and own <= {k if domestic else k[0] for k in keys}


def role_rows(clue: Clue, found: Sequence[Found], page: Page, event: int, recipient: bool) -> list[Row]:
    """One row for each phrase that may fill a role."""
    side = "recipient" if recipient else "actor"
    return [(role_features(clue, i, found[i], recipient), float(_right(found[i], page, event, side))) for i in clue.places]


def type_groups(clue: Clue, type_: str) -> tuple[list[dict[str, float]], int] | None:
    """Features of each type that may be meant, and which one is."""
    if clue.read is None:
        return None
    options = sorted({t for t, _ in clue.read.types} | {r.type for r in clue.ruled})
    return ([type_features(clue, t) for t in options], options.index(type_)) if type_ in options else None


# --- fitting


def fit_logistic(rows: Sequence[Row], without: Sequence[str] = ()) -> dict[str, float]:
    """Ridge logistic regression by Newton's steps; the bias is not pulled."""
    names = sorted({n for f, _ in rows for n in f if not any(n.startswith(w) for w in without)})
    if not names:
        return {}
    x = np.array([[f.get(n, 0.0) for n in names] for f, _ in rows])
    y = np.array([label for _, label in rows])
    pull = np.array([0.01 if n == "bias" else RIDGE for n in names])
    w = np.zeros(len(names))
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (y - p) - pull * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(pull)
        step = np.linalg.solve(hessian, gradient)
        w += step
        if np.abs(step).max() < 1e-6:
            break
    return {n: round(float(v), DIGITS) for n, v in zip(names, w, strict=True)}


def recentred(weights: dict[str, float], rows: Sequence[Row]) -> dict[str, float]:
    """The weights with the bias under which the rows are right as often as they are said to be."""
    z = np.array([sum(weights.get(n, 0.0) * v for n, v in f.items()) for f, _ in rows])
    y = np.array([label for _, label in rows])
    shift = 0.0
    for _ in range(30):
        p = 1 / (1 + np.exp(-np.clip(z + shift, -30, 30)))
        shift += float((y - p).sum() / max(1e-9, (p * (1 - p)).sum()))
    return {**weights, "bias": round(weights.get("bias", 0.0) + shift, DIGITS)}


def fit_choice(groups: Sequence[tuple[list[dict[str, float]], int]]) -> dict[str, float]:
    """Conditional logistic regression: the weights under which the right option of each group is likeliest."""
    names = sorted({n for options, _ in groups for f in options for n in f})
    arrays = [(np.array([[f.get(n, 0.0) for n in names] for f in options]), right) for options, right in groups]
    w = np.zeros(len(names))
    for _ in range(60):
        gradient, hessian = -RIDGE * w, RIDGE * np.eye(len(names))
        for x, right in arrays:
            z = x @ w
            p = np.exp(z - z.max())
            p /= p.sum()
            mean = p @ x
            gradient = gradient + x[right] - mean
            hessian = hessian + (x * p[:, None]).T @ x - np.outer(mean, mean)
        step = np.linalg.solve(hessian, gradient)
        now = _choice_value(arrays, w)
        while _choice_value(arrays, w + step) < now and np.abs(step).max() > 1e-6:
            step = step / 2
        w += step
        if np.abs(step).max() < 1e-6:
            break
    return {n: round(float(v), DIGITS) for n, v in zip(names, w, strict=True)}


def _choice_value(arrays: Sequence[tuple[np.ndarray, int]], w: np.ndarray) -> float:
    """The penalised log-likelihood of the right options under weights, which the fit raises in each step."""
    value = -RIDGE / 2 * float(w @ w)
    for x, right in arrays:
        z = x @ w
        value += float(z[right] - z.max() - np.log(np.exp(z - z.max()).sum()))
    return value


class Bench:
    """The coders, and the pages with their clues."""

    def __init__(self, desk: Desk, pages: Sequence[Page], without: Sequence[str], own: int) -> None:
        """The first `own` pages are the gold; what frames alone are worth, and how sure all events are on the whole, is judged on it and on real
        pages only: the others are harder."""
        self.kit = desk.kit
        self.own = own
        self.pages = list(pages)
        self.without = without
        self.judged: list[Row] = (
            [(r["features"], r["right"]) for r in map(json.loads, JUDGED.read_text("utf-8").splitlines())] if JUDGED.exists() else []
        )
        self.quads = {n: t.quad for n, t in desk.kit.ontology.types.items()}
        self.coders = {lang: Coder(desk.kit, lang) for lang in {p.article.language for p in pages}}
        self.ready = [self.coders[p.article.language].prepare(p.document) for p in pages]
        self.bare = [self.coders[p.article.language].prepare(p.bare) for p in pages]

    def _coder(self, i: int, decision: Decision) -> Coder:
        return self.coders[self.pages[i].article.language].deciding(decision)

    def _ready(self, i: int, bare: bool) -> Prepared:
        return (self.bare if bare else self.ready)[i]

    def _events(self, page: Page, clue: Clue) -> list[int]:
        return [e for e, s in enumerate(page.spans) if s.overlaps(clue.trigger)]

    def fit(self, which: Sequence[int]) -> Decision:
        """Weights from some of the pages: first types and roles, then the confidence of what these choose."""
        groups, rows = [], {"actor": [], "recipient": []}
        for i in which:
            page, found = self.pages[i], self.ready[i].found
            for clue in self.ready[i].clues:
                events = self._events(page, clue)
                if clue.read is None or not events:
                    continue
                group = type_groups(clue, page.told[events[0]].type)
                groups += [group] if group else []
                for side in rows:
                    rows[side] += role_rows(clue, found, page, events[0], side == "recipient")
        decision = Decision(
            fit_choice(groups), fit_logistic(rows["actor"], self.without), fit_logistic(rows["recipient"], self.without), floor=0.0, join=JOIN
        )
        read, silent = self._event_rows(which, decision)
        lexicon = [(dict(p.features), label) for i in which if i < self.own for p, label in self._labelled(i, decision, True)]
        decision = replace(
            decision, read=fit_logistic(read, self.without), silent=fit_logistic(silent, self.without), lexicon=fit_logistic(lexicon, self.without)
        )
        decision = replace(decision, pair=fit_choice([g for i in which for g in self._pair_groups(i, decision)]))
        decision = replace(decision, beside=fit_logistic(self._event_rows(which, decision)[0], self.without))
        decision = replace(decision, merge=fit_logistic([r for i in which for r in self._merge_rows(i, decision)], self.without))
        rows = {i: self._standing_rows(i, decision) for i in which}
        real = [r for i in which if i < self.own for r in rows[i]] + self.judged
        standing = fit_logistic([r for i in which for r in rows[i]] + self.judged, self.without)
        return replace(decision, standing=recentred(standing, real))

    def _event_rows(self, which: Sequence[int], decision: Decision) -> tuple[list[Row], list[Row]]:
        """One row for each proposal: those at the reader's triggers, and those of frames alone."""
        read: list[Row] = []
        silent: list[Row] = []
        for i in which:
            for proposal, label in self._labelled(i, decision, False):
                (silent if proposal.method == "rule" else read).append((dict(proposal.features), label))
        return read, silent

    def _pair_groups(self, i: int, decision: Decision) -> list[tuple[list[dict[str, float]], int]]:
        """Features of each pair that may fill the roles of a gold event, and which one does: the likeliest of the right ones."""
        page, ready = self.pages[i], self.ready[i]
        decider = Decider(self.kit.packs[page.article.language], self._coder(i, decision).roles, decision)
        sure = decider.dealings(ready.found, ready.clues, by_sentence(ready.found))
        groups = []
        for clue in ready.clues:
            events = self._events(page, clue)
            if clue.read is None or not events:
                continue
            _, pairs = decider.pairs(clue, decider.types(clue)[0][0], ready.found, besides(clue, sure))
            right = [
                p
                for p in pairs
                if any(_right(ready.found[p[0]], page, e, "actor") and _right(ready.found[p[1]], page, e, "recipient") for e in events)
            ]
            if right and len(pairs) > len(right):
                best = max(right, key=lambda p: (pairs[p]["actor"] + pairs[p]["recipient"], -p[0], -p[1]))
                kept = [p for p in pairs if p == best or p not in right]
                groups.append(([pairs[p] for p in kept], kept.index(best)))
        return groups

    def _scored(self, events: Sequence[Event], page: Page) -> list[int | None]:
        """Which gold event each event is, by type and pair, each gold event once."""
        pairs = matching(page.gold, coded_events(events), lambda g, c: same_pair_either_way(g, c) and g.type == c.type)
        found = {c: g for g, c in pairs}
        return [found.get(n) for n in range(len(events))]

    def _merge_rows(self, i: int, decision: Decision) -> list[Row]:
        """One row for each two tellings that may be of one deed: 0 if the gold has both as different deeds, else 1."""
        page, coder = self.pages[i], self._coder(i, decision)
        told = [e for e in coder.told(self.ready[i]) if e.confidence >= MERGE_LEAST]
        titles = {s.index for s in page.document.sentences if s.title}
        told.sort(key=lambda e: (e.evidence[0].sentence in titles, e.trigger.span.start))
        gold = self._scored(told, page)
        rows = []
        for n, one in enumerate(told):
            for m in range(n + 1, len(told)):
                if alike(one, told[m]) and (gold[n] is not None or gold[m] is not None):
                    rows.append((merge_features(one, told[m], page.document), float(gold[n] is None or gold[m] is None)))
        return rows

    def _standing_rows(self, i: int, decision: Decision) -> list[Row]:
        """One row for each event of a page after merging: 1 if it is a gold event of its own."""
        page = self.pages[i]
        coder = self._coder(i, replace(decision, floor=0.0))
        events, _ = coder.events(self.ready[i])
        gold, own = self._scored(events, page), grounds(coder.proposals(self.ready[i])[0])
        others = [[o for o in events if o is not e] for e in events]
        topics = coder.topics(page.document)
        return [(standing_features(e, o, page.document, own, topics), float(g is not None)) for e, o, g in zip(events, others, gold, strict=True)]

    def _labelled(self, i: int, decision: Decision, bare: bool) -> list[tuple[Proposal, float]]:
        """Proposals of a page, each with 1 if the gold has an event of its type and pair."""
        page = self.pages[i]
        ready = self._ready(i, bare)
        proposals, _ = self._coder(i, decision).proposals(ready)
        found = ready.found
        labelled = []
        for proposal in proposals:
            sides = [frozenset((a.code, a.sector) for p in side for a in found[p].link.actors) for side in (proposal.actor, proposal.recipient)]
            sides[1] |= {(a.code, a.sector) for a in proposal.inferred}
            sides[1] = frozenset(x for x in sides[1] if x[0] not in {c for c, _ in sides[0]}) or sides[1] - sides[0]
            event = ScoredEvent(*sides, proposal.type, self.quads[proposal.type], proposal.status, "", "none")
            labelled.append((proposal, float(any(g.type == event.type and same_pair_either_way(g, event) for g in page.gold))))
        return labelled

    def score(self, which: Sequence[int], decision: Decision, bare: bool = False) -> list[ArticleScore]:
        """Scores of some pages under weights, coded whole."""
        return self.score_by_floor(which, decision, bare, (decision.floor,))[decision.floor]

    def score_by_floor(self, which: Sequence[int], decision: Decision, bare: bool, floors: Sequence[float]) -> dict[float, list[ArticleScore]]:
        """Scores of some pages under weights and each of some floors, coded once under the lowest."""
        scores: dict[float, list[ArticleScore]] = {f: [] for f in floors}
        for i in which:
            page = self.pages[i]
            events, _ = self._coder(i, replace(decision, floor=min(floors), company=min(floors))).events(self._ready(i, bare))
            told = any(e.confidence >= SURE for e in events)
            for floor in floors:
                kept = coded_events([e for e in events if e.confidence >= (floor if told else max(floor, LONE))])
                scores[floor].append(score_article(page.passage.where, page.article.language, page.gold, kept))
        return scores


def folds(pages: Sequence[Page], n: int) -> list[list[int]]:
    """Pages dealt out to n folds by the digest of their titles."""
    order = sorted(range(len(pages)), key=lambda i: hashlib.sha256(pages[i].article.text[:80].encode()).hexdigest())
    return [order[k::n] for k in range(n)]


def line(scores: Sequence[ArticleScore]) -> str:
    """F1 of pair, quad and type with precision and recall of the type, main-event recall, false events."""
    pair, quad, type_ = (total(scores, m) for m in ("pair", "quad", "type"))
    main, false = total(scores, "type, main"), false_events(scores)
    return (
        f"pair {pair.f1:.3f}  quad {quad.f1:.3f}  type {type_.f1:.3f} (P {type_.precision:.3f} R {type_.recall:.3f}, pair P {pair.precision:.3f})"
        f"  main R {main.recall:.3f}  false {false:.2f}"
    )


def cross_validate(bench: Bench, n: int, bare: bool) -> dict[float, list[ArticleScore]]:
    """Scores of each gold page under weights that did not see it, by floor; the other pages are learned from in each fold."""
    parts = folds(bench.pages[: bench.own], n)
    found: dict[float, list[ArticleScore]] = {f: [] for f in FLOORS}
    for part in parts:
        decision = bench.fit([*(i for other in parts if other is not part for i in other), *range(bench.own, len(bench.pages))])
        for floor, scores in bench.score_by_floor(part, decision, bare, FLOORS).items():
            found[floor] += scores
    return found


def false_events(scores: Sequence[ArticleScore]) -> float:
    """Events an article on articles that have none."""
    empty = [s.tallies["articles without events: false"].hit for s in scores if "articles without events: false" in s.tallies]
    return sum(empty) / len(empty) if empty else 0.0


def best_floor(by_floor: dict[float, list[ArticleScore]], most_false: float) -> float:
    """The floor with the best F1 of pair and type together among those with few false events; without any, the one with the fewest."""
    fits = [f for f, s in by_floor.items() if false_events(s) <= most_false]
    if not fits:
        return min(by_floor, key=lambda f: false_events(by_floor[f]))
    return max(fits, key=lambda f: total(by_floor[f], "type").f1 + total(by_floor[f], "pair").f1)


def write(decision: Decision) -> None:
    """The weights as a data file."""
    body = {k: getattr(decision, k) for k in ("types", "actor", "recipient", "pair", "read", "beside", "silent", "lexicon", "merge", "standing")}
    note = "# Weights of the joint decision, written by training/fit_decision.py --write. Not edited by hand.\n"
    text = yaml.safe_dump(
        {**body, "floor": decision.floor, "company": decision.company, "sure": decision.sure, "join": decision.join}, sort_keys=False
    )
    OUT.write_text(note + text, encoding="utf-8")


def main() -> int:
    """Cross-validates, and writes if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=5, help="0: no cross-validation (--floor must be given)")
    parser.add_argument("--floor", type=float, help="this floor instead of one chosen by cross-validation")
    parser.add_argument("--false", type=float, default=FALSE_EVENTS, help="so many events an article without any may the floor leave")
    parser.add_argument("--without", nargs="*", default=(), help="leave out features by the beginning of their names")
    parser.add_argument("--more", nargs="*", type=Path, default=(), help="folders of articles to learn from beside the gold")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    desk = Desk()
    gold = load(desk, ROOT / "eval" / "gold")
    bench = Bench(desk, gold + [p for folder in args.more for p in load(desk, folder, whole=True)], args.without, len(gold))
    floor = args.floor
    if args.folds:
        by_floor = cross_validate(bench, args.folds, False)
        for tried, scores in by_floor.items():
            print(f"floor {tried:.3f}  {line(scores)}")
        floor = best_floor(by_floor, args.false) if floor is None else floor
    print(f"floor {floor}")
    if args.write:
        decision = replace(bench.fit(range(len(bench.pages))), floor=max(floor, LONE), company=floor, sure=SURE)
        write(decision)
        print("on the gold, fitted on:", line(bench.score(range(bench.own), decision)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
