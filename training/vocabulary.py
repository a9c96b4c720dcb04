"""Trims the 250,037 pieces of multilingual-e5-small to those that Indonesian and English news need.

Kept: every piece that the training text (words of the named folders, names of people and cities) is cut into, every single
Latin letter, digit
and common mark, single characters of other scripts by score, and then the best-scored Latin-script pieces up to `--size`.
Text that is tested on is not counted (CSUI test, the valid/dev parts of the name sets, whole articles, the English pair set).
Writes `tokenizer.json` and `vocabulary.npz` (old ids, per-row int8 embedding and its scales).

usage: vocabulary.py DATA_FOLDER PASSAGE_FOLDER OUT_FOLDER [--size 48000]
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer, models

from haluan.language.pieces import SPACE_MARK, plain_form
from haluan.language.words import find_words
from weights import Source, read_source

OTHER_SCRIPT_SINGLES = 2500
_MARKUP = re.compile(r"\[m\d+[:=]\S+ |\{e\d+ |<<q\d+ |\]|\}|>>")
_LATIN = re.compile(r"[\u2581A-Za-z\u00c0-\u024f\u1e00-\u1eff'’.,\-0-9]+\Z")


def _column(path: Path, number: int) -> Iterator[str]:
    for line in path.read_text(encoding="utf8").splitlines():
        cells = line.split("\t") if "\t" in line else line.split(" ")
        if len(cells) > number and not line.startswith("#"):
            yield cells[number]


def _names(data: Path) -> Iterator[str]:
    with (data / "leaders/office_holders_2000_2022_wikidata.csv").open(encoding="utf8") as rows:
        for row in csv.DictReader(rows):
            yield f"{row['position']} {row['person']}"
    with (data / "leaders/world_leaders_2022_wikidata.csv").open(encoding="utf8") as rows:
        for row in csv.DictReader(rows):
            yield f"{row['country']} {row['positionLabel']} {row['officeholderLabel']}"
    cities = data.parent / "train_cities.txt"
    if cities.exists():
        yield from cities.read_text(encoding="utf8").splitlines()


def training_text(data: Path, passages: Path) -> Iterator[str]:
    """Every line of text that may be counted."""
    for path in sorted(passages.glob("*.pas")):
        if not path.name.startswith("articles_"):
            yield from (_MARKUP.sub("", line) for line in path.read_text(encoding="utf8").splitlines())
    for name in ["ud_indonesian/id_csui-ud-train", "ud_indonesian_gsd/train_ud2.0_annotation", "ud_indonesian_gsd/dev_ud2.17",
                 "ud_english/ewt_weblog_newsgroup_train", "ud_english/gum_news_interview_speech_bio_train"]:  # fmt: skip
        yield from _column(data / f"{name}.conllu", 1)
    for name in [
        "indonlu_ner/nergrit_ner-grit/train_preprocess.txt",
        "indonlu_ner/nerp_ner-prosa/train_preprocess.txt",
        "idner_news_2k/train.txt",
    ]:
        yield from _column(data / name, 0)
    yield from (json.loads(line)["passage"] for line in (data / "indocoref/indocoref.jsonl").read_text(encoding="utf8").splitlines())
    yield from _column(data / "coin_coref_id/dev.tsv", 2)
    yield from _column(data / "unimorph_ind/ind.tsv", 1)
    yield from (c.replace("_", " ") for c in _column(data / "wordnet_bahasa/wn-data-ind.tab", 2))
    yield from (c.replace("_", " ").title() for c in _column(data / "petrarch_dictionaries/Phoenix.International.actors.txt", 0))
    yield from _names(data)


def seen_pieces(source: Source, lines: Iterable[str]) -> set[int]:
    """Ids of the pieces that the lines are cut into, with and without a space in front of a word."""
    forms: set[str] = set()
    for line in lines:
        for start, end in find_words(line):
            word = plain_form(line[start:end])
            forms.update((SPACE_MARK + word, SPACE_MARK + word.capitalize(), SPACE_MARK + word.upper()) if word.isalpha() else (SPACE_MARK + word,))
            if start and not line[start - 1].isspace():
                forms.add(word)
    whole = Tokenizer(models.Unigram(list(zip(source.pieces, source.scores.tolist(), strict=True)), unk_id=source.special["<unk>"]))
    return {i for encoding in whole.encode_batch(sorted(forms), add_special_tokens=False) for i in encoding.ids}


def choose(source: Source, seen: set[int], size: int) -> list[int]:
    """Old ids to keep, special pieces first, then in the old order."""
    special = [source.special[k] for k in ("<s>", "<pad>", "</s>", "<unk>")]
    kept = set(seen) - set(special)
    by_score = sorted(range(len(source.special), 250_002), key=lambda i: (-source.scores[i], i))
    others = 0
    for i in by_score:
        bare = source.pieces[i].removeprefix(SPACE_MARK)
        if len(bare) > 1:
            continue
        if _LATIN.match(source.pieces[i]) or (bare and unicodedata.category(bare)[0] in "PSN"):
            kept.add(i)
        elif others < OTHER_SCRIPT_SINGLES:
            kept.add(i)
            others += 1
    for i in by_score:
        if len(kept) + len(special) >= size:
            break
        if _LATIN.match(source.pieces[i]):
            kept.add(i)
    return special + sorted(kept - set(special))


def write(source: Source, kept: list[int], folder: Path) -> None:
    """The trimmed tokenizer and embedding table (int8 a row, one scale a row)."""
    folder.mkdir(parents=True, exist_ok=True)
    pairs = [(source.pieces[i], round(float(source.scores[i]), 4)) for i in kept]
    Tokenizer(models.Unigram(pairs, unk_id=3)).save(str(folder / "tokenizer.json"), pretty=False)
    table = source.tensors["emb.word"].reshape(-1, source.header["hidden"])[kept]
    scale = np.abs(table).max(axis=1, keepdims=True) / 127 + 1e-12
    np.savez(folder / "vocabulary.npz", kept=np.array(kept), table=np.rint(table / scale).astype(np.int8), scale=scale.astype(np.float32))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("passages", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", type=int, default=48_000)
    args = parser.parse_args()
    source = read_source()
    seen = seen_pieces(source, training_text(args.data, args.passages))
    kept = choose(source, seen, args.size)
    write(source, kept, args.out)
    print(f"{len(seen)} pieces seen, {len(kept)} kept")


if __name__ == "__main__":
    main()
