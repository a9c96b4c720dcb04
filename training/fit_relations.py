"""Fits the weights of standing relations on the development gold and the training passages, and tells by cross-validation how well they hold.

Usage: python training/fit_relations.py [--folds N] [--write] [--errors] [--without GROUP …]

A row is a relation that the words may tell (haluan.coding.relations.Considered); it is right if the gold has it, between the same phrases or
with the same two codes. Cross-validation leaves out whole articles of the development part of eval/gold (the part kept aside is never read):
their relations are scored as `haluan evaluate` does under weights that did not see them. Training articles and passages serve only for fitting,
of the passages only those that are annotated with relations: most passages were annotated for events alone. --write puts the weights of all in
src/haluan/data/models/relations.yaml. --without leaves out features whose names begin so.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).parent)]

from fit_decision import is_seen, load, readings
from haluan.coding.clues import chance
from haluan.coding.coder import Coder, Prepared
from haluan.coding.document import build_document
from haluan.coding.relations import Considered, outdone
from haluan.coding.ties_read import READER
from haluan.evaluation import gold_codes, place_of, undirected
from haluan.gold import Passage, PassageError, read_passages
from haluan.monitor import Desk
from haluan.reading.segment import split_sentences
from haluan.reading_data import shipped_reading
from haluan.types.coding import Mention
from haluan.types.text import Article, DateValue, Span

OUT = ROOT / "src" / "haluan" / "data" / "models" / "relations.yaml"
FLOORS = (0.35, 0.4, 0.45, 0.5)  # lower ones lose more precision on gold than they gain recall
# Least chances tried for what a fixed construction tells.
RULED_FLOORS = (0.1, 0.2, 0.3)
# The same where no reader saw the text.
BARE = 0.02
RIDGE = 1.5  # chosen by cross-validation among 1, 1.5, 3 and 8
# What hangs on the reader's tree, which is not always there, and what few rows have in common are drawn so much more to zero.
HARDER = {"tree": 4.0, "made": 3.0}
DIGITS = 3
# So often the likeliest ways are chosen anew.
ROUNDS = 4
# Of floors whose F1 differs by no more than this the one with the best precision is taken.
ALIKE = 0.005
# A feature that fewer rows have, or that weighs less, is left out: F1 on articles left out is the same.
SELDOM = 8
LEAST = 0.03

Key = tuple[str, str, str]


@dataclass
class Sample:
    """An article or passage with what is considered in it, which of that is right (None: what it says is right, but not told there), and
    the gold's relations."""

    where: str
    language: str
    told: list[Considered]
    right: list[bool | None]
    gold: dict[Key, tuple[str, str]]
    text: str


def article_of(passage: Passage, language: str) -> Article:
    """A passage as an article without title."""
    text = passage.text
    key = hashlib.sha256(text.encode()).hexdigest()
    paragraph = Span(0, len(text))
    sentences = tuple(split_sentences(text, 0, len(text), shipped_reading().segments[language]))
    day = DateValue(passage.published, passage.published, "day")
    return Article(key, key, passage.where, None, None, None, None, None, day, language, text, None, (paragraph,), sentences, (), (0,), "0")


def chains(passage: Passage) -> dict[str, str]:
    """For each mention the first one that means the same."""
    parent = {m.id: m.id for m in passage.mentions}

    def root(key: str) -> str:
        while parent[key] != key:
            key = parent[key]
        return key

    for mention in passage.mentions:
        if len(mention.refers) == 1:
            parent[root(mention.id)] = root(mention.refers[0])
    return {key: root(key) for key in parent}


def sample(desk: Desk, coder: Coder, passage: Passage, article: Article, seen: bool = False) -> Sample:
    """What is considered in an article, labelled; `seen`: the reader learnt from it, so that nothing is to be learnt of the reader's own view."""
    ready = coder.prepare(build_document(article, readings(desk, article)))
    told = coder.relations(ready)
    return label(passage, article, ready, [t for one in told if (t := _unread(one)) is not None] if seen else told)


def _unread(told: Considered) -> Considered | None:
    """What is considered, without the reader's view of it; None of what only the reader sees."""
    ways = [_plain(way) for way in told.ways if "read alone" not in way]
    if told.ways and not ways and not told.ruled:
        return None
    return Considered(told.relation, _plain(told.features), told.ruled, ways)


def _plain(features: dict[str, float]) -> dict[str, float]:
    return {name: value for name, value in features.items() if not name.startswith(READER)}


def label(passage: Passage, article: Article, ready: Prepared, told: list[Considered]) -> Sample:
    """Which of the relations considered the gold has."""
    mentions = {m.id: m for m in ready.mentions}
    root = chains(passage)
    spans: dict[str, list[Span]] = {}
    for m in passage.mentions:
        spans.setdefault(root[m.id], []).append(Span(*place_of(passage.text, article.text, m.start, m.end)))
    gold: dict[Key, tuple[str, str]] = {}
    for r in passage.relations:
        for one, _ in gold_codes(passage, (r.subject,)):
            for two, _ in gold_codes(passage, (r.object,)):
                gold[undirected(r.kind, one, two)] = (root[r.subject], root[r.object])

    def lies(end_mention: str | None, key: str) -> bool:
        found: Mention | None = mentions.get(end_mention or "")
        return found is not None and any(s.overlaps(found.span) for s in spans[key])

    where = {m.id: Span(*place_of(passage.text, article.text, m.start, m.end)) for m in passage.mentions}
    right: list[bool | None] = []
    for one in told:
        relation = one.relation
        codes = undirected(relation.kind, relation.subject.code, relation.object.code)
        here = [r for r in passage.relations if r.kind == relation.kind]
        ends = [(root[r.subject], root[r.object]) for r in here]
        ends += [(b, a) for a, b in ends if relation.kind == "ally_of"]
        same = any(lies(relation.subject.mention, a) and (relation.object.mention is None or lies(relation.object.mention, b)) for a, b in ends)
        same = same or (codes in gold and codes[1] != codes[2])
        told_here = any(e.span.overlaps(where[key]) for e in relation.evidence[:1] for r in here for key in (r.subject, r.object))
        right.append(False if not same else True if told_here else None)
    _by_code(told, right, gold)
    return Sample(passage.where, article.language, told, right, gold, article.text)


def _by_code(told: Sequence[Considered], right: list[bool | None], gold: Mapping[Key, object]) -> None:
    """Of two codes for one telling only that of the gold is right; where it has neither, nothing is learnt of one's own beside the body's."""
    same: dict[tuple[object, ...], list[int]] = {}
    for i, one in enumerate(told):
        r = one.relation
        same.setdefault((r.kind, r.evidence[0].sentence, r.subject.mention, r.subject.name, r.object.code, r.object.name), []).append(i)
    for rows in same.values():
        known = [i for i in rows if undirected(told[i].relation.kind, told[i].relation.subject.code, told[i].relation.object.code) in gold]
        if known and len(rows) > 1:
            for i in rows:
                right[i] = right[i] if i in known else False
        elif len(rows) > 1:
            for i in rows:
                if right[i] and any("own code" in way for way in told[i].ways):
                    right[i] = None


def passages(folder: Path) -> Iterator[tuple[str, Passage]]:
    """(language, passage) of those annotated with relations."""
    for path in sorted(folder.glob("*.pas")):
        for _, passage in read_passages(path):
            if not isinstance(passage, PassageError) and passage.relations:
                yield path.name.split("_")[0], passage


def fit(samples: Sequence[Sample], without: Sequence[str], ridge: float) -> dict[str, float]:
    """Ridge logistic regression on the likeliest way of telling each relation: under all ways together first, then under the weights so found."""
    asked = [(t, r) for s in samples for t, r in zip(s.told, s.right, strict=True) if r is not None]
    weights = fit_rows([(_together(t), r) for t, r in asked], without, ridge)
    for _ in range(ROUNDS):
        weights = fit_rows([(t.likeliest(weights)[1], r) for t, r in asked], without, ridge)
    return weights


def _together(told: Considered) -> dict[str, float]:
    """What speaks for a relation in any way of telling it."""
    features = dict(told.features)
    for way in told.ways:
        features |= way
    return features


def fit_rows(rows: Sequence[tuple[dict[str, float], bool]], without: Sequence[str], ridge: float) -> dict[str, float]:
    """Ridge logistic regression; features that few rows have or that weigh little are left out."""
    counts = Counter(n for f, _ in rows for n in f)
    names = sorted(n for n, c in counts.items() if c >= SELDOM and not any(n.startswith(w) for w in without))
    index = {n: i for i, n in enumerate(names)}
    cells = [(i, index[n], v) for i, (f, _) in enumerate(rows) for n, v in f.items() if n in index]
    at, of, value = (np.array(c) for c in zip(*cells, strict=True))
    x = csr_matrix((value, (at, of)), shape=(len(rows), len(names)))
    y = np.array([float(r) for _, r in rows])
    pull = np.array([0.01 if n == "bias" else ridge * HARDER.get(n[:4], 1.0) for n in names])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = x @ w
        p = 1 / (1 + np.exp(-np.clip(z, -30, 30)))
        return float(np.sum(np.logaddexp(0, z) - y * z) + 0.5 * np.sum(pull * w * w)), x.T @ (p - y) + pull * w

    w = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {n: round(float(v), DIGITS) for n, v in zip(names, w, strict=True) if abs(v) >= LEAST}


def coded(one: Sample, weights: dict[str, float]) -> dict[Key, tuple[float, float]]:
    """The relations considered in a sample with their chances under weights: as a fixed construction tells it, and as words near it do."""
    found: dict[Key, tuple[float, float]] = {}
    weighed = [(told, chance(told.likeliest(weights)[0])) for told in one.told]
    lost = outdone(weighed)
    for told, p in weighed:
        r = told.relation
        if not (r.subject.inferred or r.object.inferred) and r not in lost:
            key = undirected(r.kind, r.subject.code, r.object.code)
            ruled, tied = found.get(key, (0.0, 0.0))
            found[key] = (max(ruled, p), tied) if told.ruled else (ruled, max(tied, p))
    return found


def chosen(chances: dict[Key, tuple[float, float]], floors: tuple[float, float]) -> set[Key]:
    """Those likely enough, by the floors of fixed constructions and of others."""
    return {k for k, (ruled, tied) in chances.items() if ruled >= floors[0] or tied >= floors[1]}


def figures(pairs: Sequence[tuple[set[Key], set[Key]]]) -> tuple[float, float, float, int]:
    """Precision, recall, F1 and the number of gold relations."""
    hit, n_gold, n_made = (sum(n) for n in zip(*((len(g & m), len(g), len(m)) for g, m in pairs), strict=True))
    p, r = hit / n_made if n_made else 0.0, hit / n_gold if n_gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0, n_gold


def folds(samples: Sequence[Sample], n: int) -> list[list[int]]:
    """Articles dealt out to n folds by the digest of their beginning."""
    order = sorted(range(len(samples)), key=lambda i: hashlib.sha256(samples[i].text[:80].encode()).hexdigest())
    return [order[k::n] for k in range(n)]


def main() -> int:
    """Cross-validates, and writes if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--articles", type=Path, default=ROOT / "training" / "articles", help="whole articles to learn from beside the gold")
    parser.add_argument("--unseen", nargs="*", default=(), help="files of articles, by the beginning of their names, that the reader was not trained on")
    parser.add_argument("--ridge", type=float, default=RIDGE)
    parser.add_argument("--without", nargs="*", default=())
    parser.add_argument("--errors", action="store_true", help="list what cross-validation missed and made wrongly")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    desk = Desk()
    coders = {code: Coder(desk.kit, code) for code in ("en", "id")}
    gold = [sample(desk, coders[p.article.language], p.passage, p.article) for p in load(desk, ROOT / "eval" / "gold")]
    more = [sample(desk, coders[code], p, article_of(p, code), is_seen(p, args.unseen)) for code, p in passages(ROOT / "training" / "data")]
    pages = load(desk, args.articles, whole=True)
    more += [sample(desk, coders[p.article.language], p.passage, p.article, is_seen(p.passage, args.unseen)) for p in pages]
    report(gold, more, args)
    return 0


def report(gold: list[Sample], more: list[Sample], args: argparse.Namespace) -> None:
    """The figures, and the weights if asked."""
    rows = [
        (len(part), sum(len(s.told) for s in part), sum(s.right.count(True) for s in part), sum(len(s.gold) for s in part)) for part in (gold, more)
    ]
    print("articles, rows, right rows, gold relations:", *rows)
    reached = sum(len({undirected(t.relation.kind, t.relation.subject.code, t.relation.object.code) for t in s.told} & s.gold.keys()) for s in gold)
    print(f"of the gold articles' relations {reached} are considered")
    ruled = [
        (
            {*s.gold},
            {
                undirected(t.relation.kind, t.relation.subject.code, t.relation.object.code)
                for t in s.told
                if t.ruled and not t.relation.object.inferred and not t.relation.subject.inferred
            },
        )
        for s in gold
    ]
    print("fixed constructions alone: P {:.3f} R {:.3f} F1 {:.3f} n {}".format(*figures(ruled)))
    chances: dict[int, dict[Key, tuple[float, float]]] = {}
    for part in folds(gold, args.folds):
        weights = fit([gold[i] for i in range(len(gold)) if i not in part] + more, args.without, args.ridge)
        chances |= {i: coded(gold[i], weights) for i in part}
    tried: list[tuple[float, float, tuple[float, float]]] = []
    for floors in itertools.product(RULED_FLOORS, FLOORS):
        result = figures([({*s.gold}, chosen(chances[i], floors)) for i, s in enumerate(gold)])
        tried.append((result[2], result[0], floors))
        if floors[0] == RULED_FLOORS[0]:
            print("floor {:.2f}: P {:.3f} R {:.3f} F1 {:.3f} n {}".format(floors[1], *result))
    most = max(f1 for f1, _, _ in tried)
    floors = max((precision, floors) for f1, precision, floors in tried if f1 >= most - ALIKE)[1]
    made = [chosen(chances[i], floors) for i in range(len(gold))]
    print("floors {} and {}: P {:.3f} R {:.3f} F1 {:.3f} n {}".format(*floors, *figures([({*s.gold}, m) for s, m in zip(gold, made, strict=True)])))
    for language in ("en", "id"):
        print(
            language,
            "P {:.3f} R {:.3f} F1 {:.3f} n {}".format(*figures([({*s.gold}, m) for s, m in zip(gold, made, strict=True) if s.language == language])),
        )
    for kind in sorted({k[0] for s in gold for k in s.gold}):
        print(
            f"{kind:12}",
            "P {:.3f} R {:.3f} F1 {:.3f} n {}".format(
                *figures([({k for k in s.gold if k[0] == kind}, {k for k in m if k[0] == kind}) for s, m in zip(gold, made, strict=True)])
            ),
        )
    if args.errors:
        for i, s in enumerate(gold):
            seen = {undirected(t.relation.kind, t.relation.subject.code, t.relation.object.code): t for t in s.told}
            for key in sorted(s.gold.keys() - made[i]):
                print(f"missed {s.where} {key} {chances[i].get(key, 'not considered')}")
            for key in sorted(made[i] - s.gold.keys()):
                r = seen[key].relation
                print(f"wrong {s.where} {key} {chances[i][key]} {r.subject.name} > {r.object.name} | {r.evidence[0].text}")
    if args.write:
        weights = fit(gold + more, args.without, args.ridge)
        note = "# Weights of standing relations, written by training/fit_relations.py --write. Not edited by hand.\n"
        OUT.write_text(
            note
            + yaml.safe_dump(
                {"floor": floors[1], "ruled": floors[0], "bare": BARE, "weights": weights}, sort_keys=False, allow_unicode=True
            ),
            encoding="utf-8",
        )
        fitted = [({*s.gold}, chosen(coded(s, weights), floors)) for s in gold]
        print("on the articles it was fitted on: P {:.3f} R {:.3f} F1 {:.3f} n {}".format(*figures(fitted)))


if __name__ == "__main__":
    sys.exit(main())
