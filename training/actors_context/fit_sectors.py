"""Fits the weights of coding/sectors.py, of which sector somebody is, and writes them into the package's models/sectors.yaml.

    .venv/bin/python training/actors_context/fit_sectors.py [--cache FILE] [--write]

Learns from whole articles: the development part of eval/gold and training/articles. A case is a phrase, or all phrases for one person, whose
code is right; its options are the sectors that lexicon and reader hold possible. Prints the accuracy on articles that the weights have not seen
(FOLDS parts, whole articles) beside that of the lexicon alone.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from pathlib import Path

import yaml
from fit_references import LEAST_WEIGHT, names_of
from gathering import Item, gather, gold_at
from logit import Case, fit, hits

from haluan.coding.coder import Coder
from haluan.coding.sectors import Standing, sector_groups, sector_options
from haluan.evaluation import gold_codes
from haluan.monitor import Desk
from haluan.types.knowledge import ActorTable

OUT = Path("src/haluan/data/models/sectors.yaml")
FOLDS = 5
LEAST = 4
PENALTY = 0.001


def cases_of(coder: Coder, item: Item, table: ActorTable) -> list[tuple[str, bool, Case]]:
    """(how the lexicon links it, whether the lexicon is right, case) of each phrase or person of an article."""
    passage, document, spans = item
    found, _ = coder._mentions.find(document, passage.published)
    standing = Standing(table.governing, passage.published)
    cases = []
    for group in sector_groups(found, table.countries):
        options = sector_options(found, group, standing)
        gold: Counter[str] = Counter()
        for i in group:
            at = gold_at(spans, found[i].span.start, found[i].span.end)
            told = {c for m in passage.mentions if m.id in at and m.kind in ("actor", "reference") for c in gold_codes(passage, (m.id,))}
            if len(told) == 1 and (one := told.pop())[0] == found[i].link.actors[0].code and one[1]:
                gold[one[1]] += 1
        if not gold or len(options) < 2:
            continue
        right = gold.most_common(1)[0][0]
        link = found[group[0]].link
        answers = [s == right for s in options]
        if any(answers):
            cases.append((link.how, link.actors[0].sector == right, (list(options.values()), answers)))
    return cases


def main() -> None:
    """Fit, print, and write if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--articles", type=Path, default=Path("training/articles"))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    desk = Desk()
    items = gather(desk, [options.articles, Path("eval/gold")], options.cache)
    coders = {language: Coder(desk.kit, language) for language in ("id", "en")}
    for coder in coders.values():
        coder._mentions.sectors = {}
    articles = [cases_of(coders[item[1].article.language], item, desk.kit.actors) for item in items]
    fold_of = [int(hashlib.sha256(item[0].text[:80].encode()).hexdigest(), 16) % FOLDS for item in items]
    flat = [case for cases in articles for _, _, case in cases]
    names = names_of(flat, LEAST)
    print(f"{len(flat)} phrases and persons in {len(items)} articles; {len(names)} features")
    tally: dict[str, list[int]] = {}
    for fold in range(FOLDS):
        weights = fit([c for cases, f in zip(articles, fold_of, strict=True) if f != fold for _, _, c in cases], names, PENALTY)
        unseen = [case for cases, f in zip(articles, fold_of, strict=True) if f == fold for case in cases]
        for (how, lexicon, _), hit in zip(unseen, hits([c for _, _, c in unseen], weights), strict=True):
            for key in ("all", how):
                row = tally.setdefault(key, [0, 0, 0])
                row[0], row[1], row[2] = row[0] + 1, row[1] + lexicon, row[2] + hit
    for key, (n, lexicon, hit) in sorted(tally.items(), key=lambda t: -t[1][0]):
        print(f"{key:12} {n:5}  lexicon {lexicon / n:.3f}  weighed, left-out articles {hit / n:.3f}")
    if options.write:
        weights = {n: w for n, w in sorted(fit(flat, names, PENALTY).items()) if abs(w) >= LEAST_WEIGHT}
        note = "# Weights of what speaks for an actor's sector, written by training/actors_context/fit_sectors.py --write. Not edited by hand.\n"
        OUT.write_text(note + yaml.safe_dump({"weights": weights}, sort_keys=False), encoding="utf-8")


if __name__ == "__main__":
    main()
