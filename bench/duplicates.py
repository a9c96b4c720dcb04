"""How well copies are told from other texts on the same topic: 300 rewritten pairs, 300 pairs of different articles.

    PYTHONPATH=src python bench/duplicates.py

The articles are those of eval/gold and examples/gold, in our own words. Rewritten: by rules that copy what papers do to a wire text, two to four of them at once: another lead, the
first words changed, the end cut off, paragraphs in another order, words changed for others of the same meaning, another boilerplate, a paragraph added. So
they test the rules that we thought of, not every editor. Unrelated: pairs of different articles in one language, those that share most words first, so that
many are on the same topic; different articles about the same affair count as different. Prints precision, recall and F1 at several thresholds.
"""

from __future__ import annotations

import random
import re
import statistics
from collections.abc import Callable
from pathlib import Path

import numpy as np

from haluan.gold import PassageError, read_passages
from haluan.stories import group_copies, signature, similarity
from haluan.stories.copies import COPY_SIMILARITY

REPO = Path(__file__).parents[1]
N = 300
LEADS = (
    "Perkembangan terbaru soal ini menjadi perhatian banyak pihak sejak awal pekan, kata sejumlah pengamat yang dihubungi kemarin.",
    "In a development that had been expected for days, officials gave fresh details on Tuesday, according to people who follow the matter.",
    "Kabar itu beredar luas sejak pagi dan segera memancing tanggapan dari berbagai kalangan di ibu kota.",
)
EXTRA = (
    "Ikuti terus kabar terkini di kanal kami. Redaksi menerima kiriman foto dan video dari pembaca lewat surel.",
    "This story was produced with material from news agencies and has been edited for length. Sign up for the morning letter.",
)
WORDS = {
    "mengatakan": "menyatakan", "kata": "ujar", "juga": "pula", "namun": "tetapi", "setelah": "usai", "sebelumnya": "lebih dahulu", "said": "told reporters",
    "kepada": "pada", "karena": "sebab", "after": "following", "would": "will", "while": "as", "about": "some", "pada": "di", "untuk": "guna", "the": "this",
}  # fmt: skip
Change = Callable[[list[str], random.Random], list[str]]


def other_lead(paragraphs: list[str], chance: random.Random) -> list[str]:
    """The first paragraph replaced."""
    return [chance.choice(LEADS), *paragraphs[1:]]


def cut_end(paragraphs: list[str], chance: random.Random) -> list[str]:
    """The last third gone."""
    return paragraphs[: max(2, round(len(paragraphs) * 0.66))]


def reorder(paragraphs: list[str], chance: random.Random) -> list[str]:
    """All but the first in another order."""
    rest = paragraphs[1:]
    chance.shuffle(rest)
    return [*paragraphs[:1], *rest]


def other_words(paragraphs: list[str], chance: random.Random) -> list[str]:
    """Common words changed for others, and one word in twenty left out."""

    def change(m: re.Match[str]) -> str:
        return "" if chance.random() < 0.05 else WORDS.get(m[0].lower(), m[0])

    return [re.sub(r"\w+", change, p) for p in paragraphs]


def add(paragraphs: list[str], chance: random.Random) -> list[str]:
    """Boilerplate at both ends."""
    return [chance.choice(EXTRA), *paragraphs, chance.choice(EXTRA)]


CHANGES: tuple[Change, ...] = (other_lead, cut_end, reorder, other_words, add)


def articles() -> list[tuple[str, list[str]]]:
    """(language or file, paragraphs) of the gold articles of at least 4 paragraphs."""
    found = []
    for path in sorted([*(REPO / "eval" / "gold").glob("*.pas"), *(REPO / "examples" / "gold").glob("*.pas")]):
        for _, passage in read_passages(path):
            if isinstance(passage, PassageError):
                continue
            paragraphs = [p for p in passage.text.split("\n") if p.strip()]
            if len(paragraphs) >= 4:
                found.append(("en" if " the " in passage.text else "id", paragraphs))
    return found


Pair = tuple[bytes, bytes]


def pairs() -> tuple[list[Pair], list[Pair]]:
    """Signatures of the rewritten and of the unrelated pairs."""
    chance = random.Random(6)
    texts = articles()
    rewritten = []
    for number in range(N):
        paragraphs = list(texts[number % len(texts)][1])
        for change in chance.sample(CHANGES, chance.choice((2, 3, 3, 4))):
            paragraphs = change(paragraphs, chance)
        rewritten.append((signature("\n".join(texts[number % len(texts)][1])), signature("\n".join(paragraphs))))
    signatures = [signature("\n".join(p)) for _, p in texts]
    words = [set(re.findall(r"\w{5,}", "\n".join(p).casefold())) for _, p in texts]
    near = sorted(
        ((len(words[i] & words[j]) / len(words[i] | words[j]), i, j) for i in range(len(texts)) for j in range(i) if texts[i][0] == texts[j][0]),
        reverse=True,
    )
    return rewritten, [(signatures[i], signatures[j]) for _, i, j in near[:N]]


def grouped(pair: Pair) -> bool:
    """Whether the store would make one story of the two."""
    return bool(group_copies(np.stack([np.frombuffer(s, "<u2") for s in pair]))[1] == 0)


def main() -> None:
    """Print the table."""
    rewritten, unrelated = pairs()
    same, other = ([similarity(*p) for p in part] for part in (rewritten, unrelated))
    print(
        f"{len(same)} rewritten: median {statistics.median(same):.2f}, least {min(same):.2f}; {len(other)} others: median {statistics.median(other):.2f}, most {max(other):.2f}"
    )
    print(f"{'threshold':>9} {'precision':>9} {'recall':>7} {'F1':>6}")
    for least in (0.1, 0.15, 0.2, 0.24, COPY_SIMILARITY, 0.32, 0.36, 0.4, 0.5):
        right, wrong = sum(s >= least for s in same), sum(s >= least for s in other)
        precision, recall = right / max(1, right + wrong), right / len(same)
        print(
            f"{least:9.2f} {precision:9.3f} {recall:7.3f} {2 * precision * recall / (precision + recall):6.3f}{'  <- used' if least == COPY_SIMILARITY else ''}"
        )
    right, wrong = sum(map(grouped, rewritten)), sum(map(grouped, unrelated))
    precision, recall = right / max(1, right + wrong), right / len(same)
    print(
        f"as the store groups them (banded): precision {precision:.3f}, recall {recall:.3f}, F1 {2 * precision * recall / (precision + recall):.3f}"
    )


if __name__ == "__main__":
    main()
