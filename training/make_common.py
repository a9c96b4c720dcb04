"""Writes src/haluan/data/lang/LANGUAGE/common.txt.gz: words that our own passages write small more often than with a capital, one a line.

    PYTHONPATH=src:training python training/make_common.py en

Passages of training/data and the development articles of eval/gold, all written by us; the words between the first of a sentence and its end count.
training/common_LANGUAGE.txt adds words that are too rare there.
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from haluan.evaluation import is_aside
from haluan.gold import Passage, read_passages

ROOT = Path(__file__).parents[1]
WORD = re.compile(r"[^\W\d_]+")
SENTENCE = re.compile(r"[.!?:\n]\W+")
LEAST_LETTERS = 3


def texts(language: str) -> Iterator[str]:
    """The texts of all passages of a language but the articles kept aside."""
    for path in sorted([*(ROOT / "training" / "data").glob(f"{language}*.pas"), *(ROOT / "eval" / "gold").glob(f"*_{language}*.pas")]):
        for _, passage in read_passages(path):
            if isinstance(passage, Passage) and not (path.parent.name == "gold" and is_aside(passage)):
                yield passage.text


def own_words(language: str) -> set[str]:
    """The words that we have written down; lines with # are remarks."""
    lines = (ROOT / "training" / f"common_{language}.txt").read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def main() -> None:
    """Count and write."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("language")
    language = arguments.parse_args().language
    small, large = Counter[str](), Counter[str]()
    for text in texts(language):
        for sentence in SENTENCE.split(text):
            for at, word in enumerate(WORD.findall(sentence)):
                if word.islower():
                    small[word] += 1
                elif at and word.istitle():
                    large[word.lower()] += 1
    known = sorted({w for w, n in small.items() if len(w) >= LEAST_LETTERS and n > large[w]} | own_words(language))
    path = ROOT / "src" / "haluan" / "data" / "lang" / language / "common.txt.gz"
    with path.open("wb") as stream, gzip.GzipFile("", "wb", fileobj=stream, mtime=0) as file:
        file.write(("\n".join(known) + "\n").encode())
    print(f"{len(known)} words, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
