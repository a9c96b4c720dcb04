"""Fits the weights of coding/antecedents.py, and writes them into coding/weights.py.

    .venv/bin/python training/actors_context/fit_references.py [--cache FILE] [--passages] [--write]

Learns from the whole articles of training/articles and eval/gold, with `--passages` from training/data, too (the
weights that ship were). Since earlier references are antecedents of later ones, fit and resolve in turn: run it twice or three times. The reader has seen most of training/data, so what it says there is worth nothing: its links are left out
there, but for the passages that it was not trained on.
"""

from __future__ import annotations

import argparse
import zlib
from pathlib import Path
from typing import Any

from gathering import Item, gather
from logit import Case, accuracy, fit

from haluan.coding.coder import Coder
from haluan.coding.references import Resolver
from haluan.evaluation import gold_codes
from haluan.monitor import Desk

ARTICLE_WEIGHT = 3.0
LEAST_WEIGHT = 0.05  # what moves less is not written
PENALTY = 0.001  # of .005 to .0001 all below .005 are alike on left-out articles and on passages that the reader has not seen


def is_held_out(text: str, share: float = 0.15) -> bool:
    """Whether the reader was not trained on a passage; as in batches.py, which needs torch."""
    return zlib.crc32(text.encode("utf8")) % 1000 < share * 1000


def resolver_of(coder: Coder, item: Item) -> tuple[Resolver, Any]:
    """The resolver of one passage after its run, with what it made of each mention."""
    passage, document, _ = item
    found, _ = coder._mentions.find(document, passage.published)
    resolver = coder.resolver(document, found)
    if not passage.article and not is_held_out(passage.text):
        resolver._linked = {}
    return resolver, resolver.resolve()


def gold_of(item: Item, start: int, end: int) -> frozenset[str] | None:
    """Codes of the gold mention that shares most with [start, end); None where the gold has no mention."""
    passage, _, spans = item
    best, size = None, 0
    for mention in passage.mentions:
        a, b = spans.get(mention.id, (0, 0))
        shared = min(b, end) - max(a, start)
        if shared > size:
            best, size = mention, shared
    if best is None:
        return None
    if best.kind == "source":
        return frozenset("#")
    return frozenset(c for c, _ in gold_codes(passage, (best.id,))) if best.kind in ("actor", "reference", "unknown") else None


def named_before(item: Item, start: int) -> frozenset[str]:
    """Codes of all whom the text names or refers to before a place, as the gold has them."""
    passage, _, spans = item
    ids = [m.id for m in passage.mentions if m.kind == "actor" and m.id in spans and spans[m.id][0] < start]
    return frozenset(c for key in ids for c, _ in gold_codes(passage, (key,)))


def cases_of(item: Item, resolver: Resolver, done: Any) -> tuple[list[Case], list[Case]]:
    """Cases of single antecedents and of pairs whose right answer is among the options."""
    single: list[Case] = []
    pairs: list[Case] = []

    def codes(*places: int) -> frozenset[str]:
        links = [done[i].found.link for i in places]
        return frozenset(a.code for link in links for a in link.actors) or frozenset("#" if links[0].kind == "source" else "?")

    for index, options in resolver.trace.items():
        gold = gold_of(item, done[index].found.span.start, done[index].found.span.end)
        if gold is None:
            continue
        right = [bool(key) and codes(*key) == gold for key in options]
        if not any(right):
            if gold <= named_before(item, done[index].found.span.start):
                continue  # whoever is meant was named, but we know him as somebody else: that teaches nothing
            right[-1] = True
        single.append((list(options.values()), right))
    for index, choices in resolver.pairs.items():
        gold = gold_of(item, done[index].found.span.start, done[index].found.span.end)
        right = [codes(*pair) == gold for pair in choices]
        if any(right) and not all(right):
            pairs.append((list(choices.values()), right))
    return single, pairs


def names_of(cases: list[Case], least: int) -> list[str]:
    """Features that occur in at least `least` cases."""
    count: dict[str, int] = {}
    for options, _ in cases:
        for name in {n for o in options for n in o}:
            count[name] = count.get(name, 0) + 1
    return sorted(n for n, k in count.items() if k >= least)


def show(title: str, one: list[Case], two: list[Case], least: int) -> dict[str, float]:
    """Fit, print accuracies in and out of sample, return the weights fitted on all."""
    names = names_of(one + two, least)
    print(f"{title}: {len(one)} in passages, {len(two)} in articles, {len(names)} features")
    halves = [two[0::2], two[1::2]]
    cross = [accuracy(halves[1 - k], fit(one + halves[k], names, PENALTY, weighing=_weighing(one, halves[k]))) for k in (0, 1)]
    weights = fit(one + two, names, PENALTY, weighing=_weighing(one, two))
    print(f"  other half of the articles {sum(cross) / 2:.3f}; all: passages {accuracy(one, weights):.3f}, articles {accuracy(two, weights):.3f}")
    return {n: w for n, w in weights.items() if abs(w) >= LEAST_WEIGHT}


def _weighing(passages: list[Case], articles: list[Case]) -> list[float]:
    return [1.0] * len(passages) + [ARTICLE_WEIGHT] * len(articles)


def written(name: str, weights: dict[str, float]) -> str:
    """A table of weights as code."""
    rows = "".join(f'    "{n}": {w},\n' for n, w in sorted(weights.items()))
    return f"{name}: Mapping[str, float] = {{\n{rows}}}  # fmt: skip\n"


def main() -> None:
    """Fit, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--passages", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    desk = Desk()
    passages_too = [Path("training/data")] if options.passages else []
    items = gather(desk, [*passages_too, Path("training/articles"), Path("eval/gold")], options.cache)
    coders = {language: Coder(desk.kit, language) for language in ("id", "en")}
    single: tuple[list[Case], list[Case]] = ([], [])
    pairs: tuple[list[Case], list[Case]] = ([], [])
    for item in items:
        ones, twos = cases_of(item, *resolver_of(coders[item[1].article.language], item))
        single[item[0].article].extend(ones)
        pairs[item[0].article].extend(twos)
    antecedents, both = show("antecedents", *single, 40), show("pairs", *pairs, 3)
    if options.write:
        path = Path("src/haluan/coding/weights.py")
        head, rest = path.read_text().split("ANTECEDENTS:", 1)
        states = "STATES:" + rest.split("STATES:", 1)[1]
        path.write_text(f"{head}{written('ANTECEDENTS', antecedents)}\n{written('PAIRS', both)}\n{states}")


if __name__ == "__main__":
    main()
