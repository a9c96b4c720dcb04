"""Fits the weights of who says a quote, and tells by cross-validation how well they hold.

Usage: python training/fit_speakers.py [--folds N] [--write] [--cache FILE]

A case is a quote of the gold that the rules find; its options are all who may have said it (haluan.coding.quotes_choice), the right ones those
who are the gold's speaker. Learns from the development part of eval/gold (the part kept aside is never read) and the training articles; text that
no reader has seen is left to the rules. Cross-validation leaves out whole articles and chooses there after its own earlier choices. --write puts the weights of all in src/haluan/data/models/speakers.yaml. --cache keeps what the rules find, which does not
hang on the weights.
"""

from __future__ import annotations

import argparse
import hashlib
import pickle
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).parent), str(Path(__file__).parent / "actors_context")]

from logit import Case, fit

from fit_decision import readings
from haluan.coding.coder import Coder, spoken
from haluan.coding.dates import find_dates
from haluan.coding.document import build_document
from haluan.coding.found import Found
from haluan.coding.quotes_choice import ArticleMentions, Options, Said, SpeakerChoice
from haluan.coding.quotes_found import FoundQuote
from haluan.evaluation import gold_codes, gold_places, is_aside, is_near, place_of, read_gold
from haluan.gold import Passage
from haluan.gold import Quote as GoldQuote
from haluan.monitor import Desk
from haluan.types.decision import Weights
from haluan.types.document import Document
from haluan.types.text import Article, Capture

OUT = ROOT / "src" / "haluan" / "data" / "models" / "speakers.yaml"
PENALTY = 0.001  # of .0003 to .012 all below .006 are alike on left-out articles
SEEN, LEAST = 5, 0.03  # a feature that fewer cases have is left out, as is a weight that moves less


@dataclass
class Text:
    """A gold text with what the rules find in it."""

    passage: Passage
    document: Document
    found: Sequence[Found]
    back: dict[int, int]
    ruled: tuple[FoundQuote, ...]
    gold: dict[int, GoldQuote] = field(default_factory=dict)  # by position among the quotes that the rules find


class Following(SpeakerChoice):
    """Goes on from the gold's speakers and notes the options of each quote that the gold knows."""

    text: Text
    cases: list[Case]
    places: dict[str, tuple[int, int]]

    def decide(self, said: Said, options: Options, article: ArticleMentions) -> int | None:
        """The gold's speaker, where it is among the options."""
        position = next(i for i, q in enumerate(self.text.ruled) if q is said.quote)
        gold = self.text.gold.get(position)
        if gold is None:
            return said.quote.speaker
        right = self._right(list(options), gold) if gold.speaker is not None else [i is None for i in options]
        if any(right) and not all(right):
            self.cases.append((list(options.values()), right))
        ruled = [i for i, fits in zip(options, right, strict=True) if fits]
        return said.quote.speaker if said.quote.speaker in ruled or not ruled else ruled[-1]

    def _right(self, options: Sequence[int | None], gold: GoldQuote) -> list[bool]:
        """Who is the gold's speaker, best those known by the same codes; nobody where the gold cannot code the speaker and nobody is he."""
        passage, found = self.text.passage, self.text.found
        assert gold.speaker is not None
        codes = {c for c, _ in gold_codes(passage, (gold.speaker,))} - {"?"}
        speaker = _ends(passage, gold.speaker)
        same = [i is not None and _is_same(passage, self.places, found[i], speaker) for i in options]
        known = [fits and i is not None and {a.code for a in found[i].link.actors} == codes for i, fits in zip(options, same, strict=True)]
        if any(known):
            return known
        return same if any(same) else [i is None for i in options]


def _ends(passage: Passage, key: str) -> frozenset[str]:
    """The names that a mention goes back to, each with its words: two mentions of one person end alike."""
    mentions = {m.id: m for m in passage.mentions}
    ends: set[str] = set()

    def follow(one: str, seen: frozenset[str]) -> None:
        mention = mentions[one]
        further = [r for r in mention.refers if r in mentions and r not in seen]
        if not further:
            words = passage.text[mention.start : mention.end].split()
            ends.add(f"{mention.code}.{mention.sector} {words[-1].casefold()}")
        for other in further:
            follow(other, seen | {other})

    follow(key, frozenset({key}))
    return frozenset(ends)


def _is_same(passage: Passage, places: dict[str, tuple[int, int]], found: Found, speaker: frozenset[str]) -> bool:
    best, size = None, 0
    for mention in passage.mentions:
        start, end = places.get(mention.id, (0, 0))
        shared = min(end, found.span.end) - max(start, found.span.start)
        if shared > size:
            best, size = mention, shared
    return best is not None and best.kind in ("actor", "reference", "unknown") and _ends(passage, best.id) == speaker


def text_of(coder: Coder, passage: Passage, document: Document) -> Text:
    """A gold text with the quotes that the rules find."""
    published = document.article.published
    dates = find_dates(document.text, coder.dates, published)
    found, back = coder.resolved(document, published.start if published else None)
    ruled = coder.quotes.find(document, found, dates, back)
    text = Text(passage, document, found, back, ruled)
    used: set[int] = set()
    for gold in passage.quotes:
        span = place_of(passage.text, document.text, gold.start, gold.end)
        match = next((i for i, q in enumerate(ruled) if i not in used and is_near((q.span.start, q.span.end), span)), None)
        if match is not None:
            used.add(match)
            text.gold[match] = gold
    return text


def gather(desk: Desk, coders: dict[str, Coder], folder: Path) -> Iterator[Text]:
    """The texts of a folder that have quotes; of eval/gold only the development part."""
    for passage in read_gold(folder):
        if not passage.quotes or (folder.name == "gold" and is_aside(passage)):
            continue
        body = (passage.page or passage.text).encode()
        article = desk.read(Capture(hashlib.sha256(body).hexdigest(), passage.where, body, "text/plain", "utf-8"), passage.published)
        if not isinstance(article, Article) or article.language not in coders:
            continue
        yield text_of(coders[article.language], passage, build_document(article, readings(desk, article)))


def cases_of(coder: Coder, text: Text) -> list[Case]:
    """The cases of one text."""
    following = Following(coder.pack, {"": 0.0})
    following.text, following.cases, following.places = text, [], gold_places(text.passage, text.document.text)
    following.choose(text.document, text.found, text.ruled, text.back)
    return following.cases


def fitted(cases: Sequence[Case]) -> dict[str, float]:
    """Weights from cases."""
    count = Counter(n for options, _ in cases for n in {n for o in options for n in o})
    weights = fit(cases, sorted(n for n, k in count.items() if k >= SEEN), PENALTY)
    return {n: w for n, w in weights.items() if abs(w) >= LEAST}


class Right:
    """How many speakers of quotes are right as `haluan evaluate` counts, by kind of text."""

    def __init__(self) -> None:
        self.count: Counter[tuple[str, bool]] = Counter()

    def add(self, name: str, coder: Coder, text: Text, weights: Weights) -> None:
        """Choose the speakers of one text and compare."""
        quotes = coder.quotes.speaking(SpeakerChoice(coder.pack, weights), text.document, text.found, text.ruled, text.back)
        found = spoken(text.found, quotes)
        for position, gold in text.gold.items():
            speaker = quotes[position].speaker
            codes = {a.code for a in found[speaker].link.actors} if speaker is not None else set()
            said = {c for c, _ in gold_codes(text.passage, (gold.speaker,))} if gold.speaker else set()
            self.count[name, codes == said or ("?" in said and not codes)] += 1

    def __str__(self) -> str:
        names = sorted({n for n, _ in self.count})
        return "  ".join(f"{n} {self.count[n, True]}/{self.count[n, True] + self.count[n, False]} {self.share(n):.3f}" for n in names)

    def share(self, name: str) -> float:
        """The share of a kind of text that is right."""
        return self.count[name, True] / max(1, self.count[name, True] + self.count[name, False])


def main() -> int:
    """Cross-validates, and writes if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", type=int, default=5, help="0: no cross-validation")
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    desk = Desk()
    plain = replace(desk.kit, speakers={})
    coders = {language: Coder(plain, language) for language in ("id", "en")}
    if args.cache is not None and args.cache.exists():
        texts: dict[str, list[Text]] = pickle.loads(args.cache.read_bytes())
    else:
        folders = {"gold": ROOT / "eval" / "gold", "articles": ROOT / "training" / "articles"}
        texts = {name: list(gather(desk, coders, folder)) for name, folder in folders.items()}
        if args.cache is not None:
            args.cache.write_bytes(pickle.dumps(texts))
    cases = {name: [cases_of(coders[text.document.article.language], text) for text in listed] for name, listed in texts.items()}
    print({name: (len(listed), sum(map(len, cases[name]))) for name, listed in texts.items()}, "texts, cases")
    tested = [(name, i) for name in texts for i in range(len(texts[name]))]
    tested.sort(key=lambda t: hashlib.sha256(texts[t[0]][t[1]].document.text[:80].encode()).hexdigest())
    ruled = Right()
    for name, i in tested:
        ruled.add(name, coders[texts[name][i].document.article.language], texts[name][i], {})
    print("by rules alone:", ruled)
    if args.folds:
        left = Right()
        for k in range(args.folds):
            part = set(tested[k :: args.folds])
            weights = fitted([case for name, i in tested if (name, i) not in part for case in cases[name][i]])
            for name, i in sorted(part):
                left.add(name, coders[texts[name][i].document.article.language], texts[name][i], weights)
        print("left out:", left)
    if args.write or not args.folds:
        weights = fitted([case for name, i in tested for case in cases[name][i]])
        print(len(weights), "weights")
        if args.write:
            note = "# Weights of who says a quote, written by training/fit_speakers.py --write. Not edited by hand.\n"
            OUT.write_text(note + yaml.safe_dump({"weights": weights}), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
