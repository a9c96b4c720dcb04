"""Short sentences made from the language packs' trigger frames: what type a verb names, and where its doer and its target stand.

Only types, roles and pairs are learnt from them, not where mentions and triggers begin: the sentences are too plain for that.
Names come from the passages. New sentences are drawn for every epoch.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from augment import Pool
from corpora import SKIP, Example, span_of
from haluan.language.words import find_words
from haluan.packs import VOICES, spelled_out
from labels import KINDS, TYPE_NAMES

GLUE: dict[str, dict[str, list[str]]] = {
    "id": {
        "by": ["oleh", "", ""],
        "tail": [
            "",
            ".",
            ".",
            " pada Kamis.",
            ", Senin (4/3).",
            " di tengah ketegangan kawasan.",
            " pekan lalu.",
            ", kata seorang pejabat.",
            " lagi",
        ],
        "head": ["", "", "", "Kemarin, ", "Sementara itu, ", "Setelah berbulan-bulan, ", "Menurut laporan setempat, ", "Di sisi lain, "],
    },
    "en": {
        "by": ["by"],
        "tail": [
            "",
            ".",
            ".",
            " on Thursday.",
            " late on Monday.",
            " amid rising tension.",
            " last week.",
            ", an official said.",
            ", state media said.",
        ],
        "head": ["", "", "", "On Friday, ", "Meanwhile, ", "After months of delay, ", "According to local reports, ", "Separately, "],
    },
}
OBJECT = "object"


@dataclass(frozen=True)
class Frame:
    """One frame of a pack."""

    language: str
    type: str
    body: dict[str, Any]


def read_frames(packs: Path) -> list[Frame]:
    """The frames of all packs that have glue here."""
    found = []
    for code in sorted(GLUE):
        path = packs / code / "events.yaml"
        if path.exists():
            found += [Frame(code, f["type"], f) for f in written_out(yaml.safe_load(path.read_text(encoding="utf8")))]
    return found


def written_out(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The frames of a pack with word groups and alternatives of their forms written out."""
    words = {name: tuple(group) for entry in entries for name, group in (entry.get("words") or {}).items()}
    frames = [dict(entry) for entry in entries if "words" not in entry]
    for frame in frames:
        for voice in VOICES:
            if frame.get(voice):
                plain = [form for form in frame[voice] if not set("|<") & set(str(form))]
                made = [one for form in frame[voice] if form not in plain for one in spelled_out(str(form), words)]
                frame[voice] = plain + [form for form in dict.fromkeys(made) if form not in plain]
    return frames


def _names(pool: Pool, language: str, rng: random.Random) -> tuple[str, str]:
    keys = [k for k in pool if k[0] == language and k[2] <= 4]
    weights = [len(pool[k]) for k in keys]
    if not keys:
        return "", ""
    a, b = (rng.choice(pool[k]) for k in rng.choices(keys, weights, k=2))
    return a, b


def _recipient_mark(frame: Frame, form: str, rng: random.Random) -> str:
    places = [p for p in frame.body.get("recipient") or [OBJECT] if p not in ("none", "between", "antara", "milik", "oleh", "by")]
    if form.split()[-1] in places or OBJECT in places or not places:
        return ""
    return str(rng.choice(places[:3]))


def make_sentence(frame: Frame, pool: Pool, rng: random.Random) -> Example | None:
    """One sentence, or None where the names of the two sides do not come out as two mentions."""
    body, glue = frame.body, GLUE[frame.language]
    voices = [v for v in ("verb", "verb", "verb", "passive") if body.get(v)]
    if not voices:
        return None
    voice = rng.choice(voices)
    form = " ".join(w for w in str(rng.choice(body[voice])).replace("+", "").split() if w != "*")
    actor, recipient = _names(pool, frame.language, rng)
    first, second = (recipient, actor) if (voice == "passive") != bool(body.get("swap")) else (actor, recipient)
    if voice == "passive":
        mark = "" if form.split()[-1] in ("by", "oleh", "dari", "from") else rng.choice(glue["by"])
    else:
        mark = _recipient_mark(frame, form, rng)
    head = rng.choice(glue["head"])
    start = f"{head}{first} "
    middle = f"{form} {mark}".strip() + " "
    text = f"{start}{middle}{second}{rng.choice(glue['tail'])}"
    spans = [(len(head), len(head) + len(first)), (len(start) + len(middle), len(start) + len(middle) + len(second))]
    return _example(frame, text, spans, (len(start), len(start) + len(form)), first == actor)


def _example(frame: Frame, text: str, spans: list[tuple[int, int]], trigger: tuple[int, int], active: bool) -> Example | None:
    words = find_words(text)
    places = [span_of(words, *s) for s in spans]
    at = span_of(words, *trigger)
    if places[0] is None or places[1] is None or at is None or places[0][1] >= at[0] or at[1] >= places[1][0]:
        return None
    a, r = (0, 1) if active else (1, 0)
    kind = TYPE_NAMES.index(frame.type)
    example = Example("frames", text, words, [0] * len(words), marked=True, tagged=False)
    example.mentions = [(*p, KINDS.index("actor"), SKIP) for p in places if p]
    example.triggers = [(*at, kind, SKIP, SKIP)]
    example.roles = {(0, a, 0): 1, (0, r, 1): 1}
    example.pairs = {(a, r): ({kind}, SKIP)}
    if frame.body.get("symmetric"):
        example.roles |= {(0, a, 1): SKIP, (0, r, 0): SKIP}
        example.pair_masked = {(r, a)}
    return example


def make_sentences(frames: list[Frame], pool: Pool, rng: random.Random, n: int) -> list[Example]:
    """About n sentences, types drawn evenly."""
    by_type: dict[tuple[str, str], list[Frame]] = {}
    for f in frames:
        by_type.setdefault((f.language, f.type), []).append(f)
    keys = sorted(by_type)
    drawn = (make_sentence(rng.choice(by_type[rng.choice(keys)]), pool, rng) for _ in range(n))
    return [e for e in drawn if e is not None]
