"""Fits the weights of coding/states.py, whose a role noun without a state is, and writes them into coding/weights.py.

    .venv/bin/python training/actors_context/fit_states.py [--cache FILE] [--passages] [--write]

Learns from the whole articles of training/articles and eval/gold, with `--passages` from training/data, too. Prints
accuracy by kind of noun on articles that the weights have not seen (FOLDS parts, whole articles), by the shipped weights, and the share of nouns whose right state or group the text does not name.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from fit_references import names_of, written
from gathering import Item, gather, gold_at
from logit import Case, accuracy, fit, hits

from haluan.coding.coder import Coder
from haluan.coding.weights import STATES
from haluan.evaluation import gold_codes
from haluan.gold import Passage
from haluan.monitor import Desk
from haluan.types.text import Span

ARTICLE_WEIGHT = 6.0
FOLDS = 5
LEAST = 40
LEAST_WEIGHT = 0.1  # what moves less is not written
PENALTY = 0.001  # of .01 to .0001 all from .001 down are alike on left-out articles (.788), .003 and .01 below them (.778, .759)


def cases_of(coder: Coder, item: Item) -> tuple[list[tuple[str, Case]], int]:
    """(kind, case) of each role noun and stranger whose right state is among the options; the number of nouns whose state is not.

    Nobody is right for a stranger of a gold article whom the gold calls unknown, or gives a code that is not among the options.
    """
    passage, document, spans = item
    finder = coder._mentions
    found, background = finder.linked(document, passage.published)
    cases: list[tuple[str, Case]] = []
    missing = 0
    for i, options in finder.states.options(found, document, background).items():
        codes = _codes(passage, spans, found[i].span)
        right = [code in codes for code in options]
        if any(right):
            cases.append((finder.states.kind_of(found[i]), (list(options.values()), right)))
        elif codes - {"?"}:
            missing += 1
    finder.states.sure_stranger = 2.0
    found, background = finder.find(document, passage.published)
    for i, options in finder.states.stranger_options(found, document, background).items():
        codes = _codes(passage, spans, found[i].span)
        right = [code in codes for code in options]
        if codes and not any(right):
            right[-1] = True
        if codes:
            cases.append(("stranger" if found[i].link.person_name else "strangers", (list(options.values()), right)))
    return cases, missing


def _codes(passage: Passage, spans: dict[str, tuple[int, int]], span: Span) -> set[str]:
    gold = gold_at(spans, span.start, span.end)
    return {c for m in passage.mentions if m.id in gold for c, _ in gold_codes(passage, (m.id,))}


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
    passages: list[Case] = []
    articles: list[list[tuple[str, Case]]] = []
    missing = 0
    for item in items:
        cases, without = cases_of(coders[item[1].article.language], item)
        if item[0].article:
            articles.append(cases)
            missing += without
        else:
            passages += [case for _, case in cases]
    flat = [case for cases in articles for case in cases]
    names = names_of(passages + [c for _, c in flat], LEAST)
    print(f"{len(passages)} nouns in passages, {len(flat)} in whole articles, {missing} more whose state is not named; {len(names)} features")
    print(f"shipped weights: passages {accuracy(passages, STATES):.3f}, articles {accuracy([c for _, c in flat], STATES):.3f}")
    right: Counter[str] = Counter()
    for fold in range(FOLDS):
        known = [c for n, cases in enumerate(articles) if n % FOLDS != fold for _, c in cases]
        unseen = [pair for n, cases in enumerate(articles) if n % FOLDS == fold for pair in cases]
        weights = fit(passages + known, names, PENALTY, [1.0] * len(passages) + [ARTICLE_WEIGHT] * len(known))
        right.update(kind for (kind, _), hit in zip(unseen, hits([c for _, c in unseen], weights), strict=True) if hit)
    count = Counter(kind for kind, _ in flat)
    print(f"left-out articles: {sum(right.values()) / max(1, len(flat)):.3f}; " + ", ".join(f"{k} {right[k]}/{count[k]}" for k in sorted(count)))
    told = [1.0] * len(passages) + [ARTICLE_WEIGHT] * len(flat)
    weights = {n: w for n, w in fit(passages + [c for _, c in flat], names, PENALTY, told).items() if abs(w) >= LEAST_WEIGHT}
    print(f"fitted on all: passages {accuracy(passages, weights):.3f}, articles {accuracy([c for _, c in flat], weights):.3f}")
    if options.write:
        path = Path("src/haluan/coding/weights.py")
        path.write_text(path.read_text().split("STATES:", 1)[0] + written("STATES", weights))


if __name__ == "__main__":
    main()
