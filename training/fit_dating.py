"""Fits the weights of what speaks for a deed's date, and tells by cross-validation how well they hold.

Usage: python training/fit_dating.py [--folds N] [--articles FOLDER] [--unseen PREFIX …] [--write] [--without GROUP …]

A case is a telling that the coder proposes at the trigger of a gold event; its options are the dates that it may have
(haluan.coding.dates_clues) and the right one is the gold's. Learns from the development part of eval/gold (the part kept aside is never read),
the training articles and the training passages of several sentences. Passages date more sparingly than the articles, so that each of their features counts
twice there: once for both, once for passages alone. Every text is also learned from as it is without a reader's tree. What the
reader says of times is learned only from texts that it was not trained on: the gold, those held out by checksum and, by --unseen, articles of files whose names
begin so. Cross-validation leaves out whole articles of these, and dates those from what it has itself decided before. --write puts the weights of all in
src/haluan/data/models/dating.yaml. --without leaves out features whose names begin so.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).parent), str(Path(__file__).parent / "actors_context")]

from logit import Case, fit

from fit_decision import folds, is_seen, load, readings
from haluan.coding.coder import Coder, Prepared
from haluan.coding.dates_clues import Options
from haluan.coding.dates_read import READER
from haluan.coding.dating import Dater
from haluan.coding.document import build_document
from haluan.coding.events import EventBuilder
from haluan.coding.proposals import Proposal
from haluan.coding.setting import Setting
from haluan.evaluation import coded_events, place_of, read_gold
from haluan.monitor import Desk
from haluan.scoring import ScoredEvent, score_article
from haluan.types.decision import Weights
from haluan.types.document import Document
from haluan.types.text import Article, Capture, DateValue, Span

OUT = ROOT / "src" / "haluan" / "data" / "models" / "dating.yaml"
# Passages of fewer sentences hardly ever carry a day on.
SENTENCES = 3
# An article's case counts so many times a passage's; a text without tree so much of one with it.
ARTICLE, BARE = 8.0, 0.3  # of 3, 8 and 25 the best on left-out articles
PENALTY = 0.003  # of .001, .003 and .006 the best on left-out articles
# A feature that fewer cases have is left out, as is a weight that moves less.
SELDOM, LEAST = 5, 0.03
ALONE = "passage: "

Gold = tuple[Span, str, str, str]  # trigger, type, first day, granularity


@dataclass
class Text:
    """A gold text with what the coder found in it, where its gold events stand, and the cases that it gives, with and without tree.

    `seen`: the reader was trained on it, so that its view of the times is better there than elsewhere.
    """

    ready: Prepared
    gold: list[Gold]
    cases: list[Case]
    bare: list[Case]
    seen: bool


class Following(Dater):
    """A dater that goes on from the gold's dates and notes the options of each deed whose date the gold knows."""

    def __init__(self, dater: Dater, gold: Sequence[Gold]) -> None:
        self.__dict__.update(dater.__dict__)
        self._gold = gold
        self.cases: list[Case] = []

    def choose(self, proposal: Proposal, options: Options) -> DateValue | None:
        """The gold's date, where it is among the options."""
        event = gold_of(proposal, self._gold)
        if event is None:
            return super().choose(proposal, options)
        right = [is_right(value, event) for value in options]
        if not any(right):
            return super().choose(proposal, options)
        if len(right) > 1:
            self.cases.append((list(options.values()), right))
        return next(value for value, fits in zip(options, right, strict=True) if fits)


class FollowingBuilder(EventBuilder):
    """Builds events with a dater that follows the gold."""

    gold: Sequence[Gold] = ()
    last: Following | None = None

    def dater(self, proposals: Sequence[Proposal], setting: Setting) -> Dater:
        """The dater that notes cases."""
        self.last = Following(super().dater(proposals, setting), self.gold)
        return self.last


def gold_of(proposal: Proposal, gold: Sequence[Gold]) -> Gold | None:
    """The gold event at a proposal's trigger, of its type if there is one."""
    here = [g for g in gold if g[0].overlaps(proposal.trigger)]
    return min(here, key=lambda g: g[1] != proposal.type) if here else None


def is_right(value: DateValue | None, event: Gold) -> bool:
    """Whether a date is the gold's."""
    return event[3] == "none" if value is None else (value.start, value.granularity) == event[2:]


def cases_of(coder: Coder, ready: Prepared, gold: Sequence[Gold]) -> list[Case]:
    """The cases of one text."""
    builder = coder._events
    following = FollowingBuilder.__new__(FollowingBuilder)
    following.__dict__.update(builder.__dict__)
    following.gold = gold
    following.told(
        coder.proposals(ready)[0], Setting(ready.document, ready.found, ready.mentions, ready.dates, ready.quotes, ready.document.article.published)
    )
    return following.last.cases if following.last else []


def text_of(coder: Coder, document: Document, gold: list[Gold], seen: bool) -> Text:
    """A text with its cases."""
    ready = coder.prepare(document)
    bare = replace(ready, document=replace(document, readings=()))
    return Text(ready, gold, cases_of(coder, ready, gold), cases_of(coder, bare, gold), seen)


def passages(desk: Desk, coders: dict[str, Coder]) -> Iterator[Text]:
    """The training passages of several sentences that name a date."""
    for passage in read_gold(ROOT / "training" / "data"):
        if passage.article or not passage.events:
            continue
        body = passage.text.encode()
        article = desk.read(Capture(hashlib.sha256(body).hexdigest(), passage.where, body, "text/plain", "utf-8"), passage.published)
        if not isinstance(article, Article) or article.language not in coders:
            continue
        document = build_document(article)
        if sum(not s.title for s in document.sentences) < SENTENCES or not coders[article.language].prepare(document).dates:
            continue
        gold = [(Span(*place_of(passage.text, article.text, e.start, e.end)), e.type, e.day, e.granularity) for e in passage.events]
        yield text_of(coders[article.language], build_document(article, readings(desk, article)), gold, is_seen(passage, ()))


def fitted(articles: Sequence[Text], others: Sequence[Text], without: Sequence[str]) -> dict[str, float]:
    """Weights from articles and passages."""
    cases: list[Case] = []
    weighing: list[float] = []
    for texts, weight, alone in ((articles, ARTICLE, False), (others, 1.0, True)):
        for text in texts:
            left = (*without, READER) if text.seen else without
            for listed, share in ((text.cases, 1.0), (text.bare, BARE)):
                cases += [([_features(o, alone, left) for o in options], right) for options, right in listed]
                weighing += [weight * share] * len(listed)
    count = Counter(n for options, _ in cases for n in {n for o in options for n in o})
    weights = fit(cases, sorted(n for n, k in count.items() if k >= SELDOM), PENALTY, weighing)
    return {n: w for n, w in weights.items() if abs(w) >= LEAST and not n.startswith(ALONE)}


def _features(option: Weights, alone: bool, without: Sequence[str]) -> dict[str, float]:
    kept = {n: v for n, v in option.items() if not any(n.startswith(w) for w in without)}
    return {**kept, **{ALONE + n: v for n, v in kept.items()}} if alone else kept


class Dated:
    """How many dates of found events are right, by language and in all."""

    def __init__(self) -> None:
        self.count: Counter[tuple[str, bool]] = Counter()

    def add(self, language: str, hits: Sequence[tuple[ScoredEvent, ScoredEvent]]) -> None:
        """Count the found events of one article."""
        for gold, coded in hits:
            right = gold.granularity == coded.granularity and (gold.granularity == "none" or gold.start == coded.start)
            self.count[language, right] += 1

    def __str__(self) -> str:
        shown = []
        for language in (*sorted({name for name, _ in self.count}), ""):
            right, wrong = (sum(k for (name, r), k in self.count.items() if r is side and name.startswith(language)) for side in (True, False))
            shown.append(f"{language or 'all'} {right}/{right + wrong} {right / max(1, right + wrong):.3f}")
        return "  ".join(shown)


def main() -> int:
    """Cross-validates, and writes if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=5, help="0: no cross-validation")
    parser.add_argument("--without", nargs="*", default=(), help="leave out features by the beginning of their names")
    parser.add_argument("--articles", type=Path, default=ROOT / "training" / "articles", help="whole articles to learn from beside the gold")
    parser.add_argument(
        "--unseen", nargs="*", default=(), help="files of articles, by the beginning of their names, that the reader was not trained on"
    )
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    desk = Desk()
    pages = load(desk, ROOT / "eval" / "gold")
    own = len(pages)
    pages += load(desk, args.articles, whole=True)
    coders = {language: Coder(desk.kit, language) for language in {p.article.language for p in pages}}
    golds = [[(s, g.type, g.start, g.granularity) for s, g in zip(p.spans, p.told, strict=True)] for p in pages]
    seen = [i >= own and is_seen(p.passage, args.unseen) for i, p in enumerate(pages)]
    articles = [text_of(coders[p.article.language], p.document, gold, s) for p, gold, s in zip(pages, golds, seen, strict=True)]
    others = list(passages(desk, coders))
    print(f"{sum(len(t.cases) for t in articles)} cases in {len(articles)} articles, {sum(len(t.cases) for t in others)} in {len(others)} passages")

    def dated(which: Sequence[int], weights: Weights, result: Dated) -> None:
        under = {language: Coder(replace(desk.kit, dating=weights), language) for language in coders}
        for i in which:
            page = pages[i]
            events, _ = under[page.article.language].events(articles[i].ready)
            result.add(page.article.language, score_article(page.passage.where, page.article.language, page.gold, coded_events(events)).hits)

    if args.folds:
        results = Dated(), Dated()
        new = [i for i in range(own, len(pages)) if not seen[i]]
        for part, more in zip(folds(pages[:own], args.folds), folds([pages[i] for i in new], args.folds), strict=True):
            left = {*part, *(new[i] for i in more)}
            weights = fitted([text for i, text in enumerate(articles) if i not in left], others, args.without)
            dated(part, weights, results[0])
            dated([new[i] for i in more], weights, results[1])
        print("left out, gold:", results[0], "\nleft out, articles that the reader does not know:", results[1])
    weights = fitted(articles, others, args.without)
    result = Dated()
    dated(range(own), weights, result)
    print("on the articles it was fitted on:", result, f" {len(weights)} weights")
    if args.write:
        note = "# Weights of what speaks for a deed's date, written by training/fit_dating.py --write. Not edited by hand.\n"
        OUT.write_text(note + yaml.safe_dump({"weights": weights}), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
