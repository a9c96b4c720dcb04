"""Writes src/haluan/data/lang/id/stems.txt.gz: the stems among the lemmas of Wordnet Bahasa (MIT), one a line.

    PYTHONPATH=src python training/make_stems.py WORDNET_FOLDER [--measure UNIMORPH_FOLDER]

A lemma is a stem if taking affixes off leads to no other lemma, and if it has not itself the form of a verb with prefix or of a noun with pe-/ke- … -an. `--measure` tells how many inflected forms of UniMorph (only measured on, nothing of it is
shipped) get the same stem as their lemma, beside a Snowball stemmer.
"""

from __future__ import annotations

import argparse
import gzip
import re
from pathlib import Path
from typing import Any

import snowballstemmer
import yaml

from haluan.stems import affixes_of, stem, without_prefix
from haluan.terms import Terms

DATA = Path(__file__).parents[1] / "src" / "haluan" / "data" / "lang" / "id"
WORD = re.compile(r"[a-z]{3,}")
VERBAL = ("active", "middle")
#: A lemma of the form prefix + at least so many letters is taken for derived, and one in pe-/ke- … -an of at least so many letters.
LEAST_REST, LEAST_NOUN = 4, 7


def lemmas(folder: Path) -> set[str]:
    """Lemmas of one word without capitals."""
    lines = (folder / "wn-data-ind.tab").read_text(encoding="utf-8").splitlines()[1:]
    return {w for line in lines if WORD.fullmatch(w := line.split("\t")[2])}


def inflected(word: str, raw: dict[str, Any]) -> bool:
    """Whether a lemma has the form of a derived word, its stem being no lemma."""
    verbal = affixes_of({part: raw[part] for part in VERBAL})
    if any(len(rest) >= LEAST_REST for rest in without_prefix(word, verbal)):
        return True
    return len(word) >= LEAST_NOUN and word.endswith("an") and word.startswith(("pe", "ke"))


def main() -> None:
    """Write the list, or measure it."""
    arguments = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    arguments.add_argument("wordnet", type=Path)
    arguments.add_argument("--measure", type=Path)
    chosen = arguments.parse_args()
    raw = yaml.safe_load((DATA / "morphology.yaml").read_text(encoding="utf-8"))
    affixes = affixes_of(raw)
    words = lemmas(chosen.wordnet)
    alone = {w for w in words if stem(w, affixes, frozenset(words - {w})) == w and not inflected(w, raw)}
    known = frozenset(alone | (words & affixes.never))
    path = DATA / "stems.txt.gz"
    with path.open("wb") as stream, gzip.GzipFile("", "wb", fileobj=stream, mtime=0) as file:
        file.write(("\n".join(sorted(known)) + "\n").encode())
    print(f"{len(words)} lemmas, {len(known)} stems, {path.stat().st_size:,} bytes")
    if chosen.measure:
        pairs = [line.split("\t")[:2] for line in (chosen.measure / "ind.tsv").read_text(encoding="utf-8").splitlines() if line]
        snowball = snowballstemmer.stemmer("indonesian").stemWord
        terms = Terms()
        ours = sum(terms.stem(f, "id") == terms.stem(lemma, "id") for lemma, f in pairs)
        theirs = sum(snowball(f) == snowball(lemma) for lemma, f in pairs)
        print(f"same stem as the lemma: {ours / len(pairs):.3f} of {len(pairs)} forms; Snowball alone {theirs / len(pairs):.3f}")


if __name__ == "__main__":
    main()
