"""How long finding and linking the actors of an article of 300 words takes: processor time of one core, over the example pages.

    PYTHONPATH=src python bench/linking.py [--rounds 5]

The articles are read and split beforehand. Measured are mentions, their links on the article's date and the states of role nouns, without the
reader, which `bench/speed.py` covers. Processor time is hardly touched by other programs' load. Aim: 30 ms.
"""

from __future__ import annotations

import argparse
import statistics
import time
from pathlib import Path

from haluan.coding.elements import build_lexicon
from haluan.coding.frames import FrameIndex
from haluan.coding.mentions import MentionFinder
from haluan.monitor import Desk
from haluan.sources import read
from haluan.types.text import Article, Capture

PAGES = Path(__file__).parents[1] / "examples" / "pages"
WORDS = 300


def finder(desk: Desk, language: str) -> MentionFinder:
    """The mention finder of a language, as the coder builds it."""
    pack = desk.kit.packs[language]
    verbs = FrameIndex(pack.frames, pack.speech).lone_verbs | FrameIndex(pack.relations, pack.speech).lone_verbs
    return MentionFinder(build_lexicon(pack, desk.kit.actors), pack, desk.kit.actors, verbs)


def main() -> None:
    """Measure and print the median and the slowest tenth, in milliseconds for 300 words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    desk = Desk(lexicon_only=True)
    captures = [c for c in read([str(PAGES)]) if isinstance(c, Capture)]
    articles = [a for a in map(desk.read, captures) if isinstance(a, Article)]
    finders = {language: finder(desk, language) for language in {a.language for a in articles}}
    taken: list[float] = []
    for article in articles:
        document = desk.document(article)
        day = article.published.start if article.published else None
        n_words = sum(w.text[0].isalnum() for s in document.sentences for w in s.words)
        finders[article.language].find(document, day)
        began = time.process_time()
        for _ in range(rounds):
            finders[article.language].find(document, day)
        taken.append((time.process_time() - began) / rounds * 1000 * WORDS / n_words)
    taken.sort()
    print(f"{len(taken)} articles: {statistics.median(taken):.1f} ms in the median, {taken[len(taken) * 9 // 10]:.1f} ms in the slowest tenth")


if __name__ == "__main__":
    main()
