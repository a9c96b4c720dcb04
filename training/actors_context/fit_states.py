"""Fits the weights of coding/states.py: whose a role noun without a state is.

    .venv/bin/python training/actors_context/fit_states.py [--cache FILE]

Learns from training/data and the development articles; prints accuracy on the development articles with weights that have not seen
them, by the shipped weights, and the table of weights fitted on both.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from gathering import Item, gather, gold_at
from logit import Case, accuracy, fit

from haluan.coding.coder import Coder
from haluan.coding.states import WEIGHTS
from haluan.evaluation import gold_codes
from haluan.monitor import Desk


def cases_of(coder: Coder, item: Item) -> list[Case]:
    """One case for each bare role noun whose right state is among those that the article names."""
    passage, document, spans = item
    finder = coder._mentions
    found, background = finder.linked(document, passage.published)
    cases: list[Case] = []
    for i, options in finder.state_options(found, document, background).items():
        gold = [passage.mentions[k] for k in range(len(passage.mentions)) if passage.mentions[k].id in gold_at(spans, *_span(found[i]))]
        codes = {c for m in gold for c, _ in gold_codes(passage, (m.id,))}
        right = [code in codes for code in options]
        if any(right) and not all(right):
            cases.append((list(options.values()), right))
    return cases


def _span(found: object) -> tuple[int, int]:
    span = found.span  # type: ignore[attr-defined]
    return span.start, span.end


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path)
    options = parser.parse_args()
    desk = Desk()
    items = gather(desk, [Path("training/data"), Path("eval/gold")], options.cache)
    coders = {language: Coder(desk.kit, language) for language in ("id", "en")}
    pairs = [(item[0].article, case) for item in items for case in cases_of(coders[item[1].article.language], item)]
    passages, articles = [c for a, c in pairs if not a], [c for a, c in pairs if a]
    names = list(WEIGHTS)
    print(f"{len(passages)} nouns in passages, {len(articles)} in whole articles")
    print(f"shipped weights: passages {accuracy(passages, WEIGHTS):.3f}, articles {accuracy(articles, WEIGHTS):.3f}")
    unseen = fit(passages, names)
    print(f"fitted on passages only: passages {accuracy(passages, unseen):.3f}, articles {accuracy(articles, unseen):.3f}")
    halves = [articles[0::2], articles[1::2]]
    cross = [accuracy(halves[1 - k], fit(passages + halves[k] * 3, names)) for k in (0, 1)]
    print(f"fitted on passages and the other half of the articles: {sum(cross) / 2:.3f}")
    both = fit(passages + articles * 3, names)
    print(f"fitted on all: articles {accuracy(articles, both):.3f}\n{both}")


if __name__ == "__main__":
    main()
