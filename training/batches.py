"""Examples as padded tensors, batched by similar length."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from corpora import SKIP, Example
from haluan.language.pieces import PieceTable
from labels import KINDS, PAIR_TYPES, TIE_NAMES

NONE = len(PAIR_TYPES) - 1
NO_TIE = len(TIE_NAMES) - 1
SOURCE = KINDS.index("source")


@dataclass
class Prepared:
    """An example with its pieces: `first` and `last` piece of each word, counted in the window with its opening piece."""

    example: Example
    ids: list[int]
    first: list[int]
    last: list[int]


def prepare(examples: list[Example], table: PieceTable, longest: int = 300) -> list[Prepared]:
    """Cuts into pieces; examples of more than `longest` pieces are left out and counted on the standard output."""
    done, out = [], 0
    for e in examples:
        forms = [e.text[s:t] for s, t in e.words]
        spaced = [s == 0 or e.text[s - 1].isspace() for s, _ in e.words]
        ids, first, last = [table.first], [], []
        for pieces in table.encode(forms, spaced):
            first.append(len(ids))
            ids.extend(pieces)
            last.append(len(ids) - 1)
        if len(ids) > longest or not forms:
            out += 1
            continue
        done.append(Prepared(e, [*ids, table.last], first, last))
    if out:
        print(f"{out} of {len(examples)} examples of {examples[0].source} left out: more than {longest} pieces")
    return done


def is_held_out(text: str, share: float = 0.15) -> bool:
    """Stable choice by the text's checksum."""
    return zlib.crc32(text.encode("utf8")) % 1000 < share * 1000


def pad(rows: list[list[int]], fill: int) -> Tensor:
    """Rows of unequal length as one tensor (at least one column)."""
    width = max([1, *map(len, rows)])
    return torch.tensor([r + [fill] * (width - len(r)) for r in rows], dtype=torch.long)


def collate(items: list[Prepared], pad_id: int) -> dict[str, Tensor]:
    """Tensors of one batch; targets are SKIP where not to be counted."""
    es = [p.example for p in items]
    batch = {
        "ids": pad([p.ids for p in items], pad_id),
        "mask": pad([[1] * len(p.ids) for p in items], 0),
        "first": pad([p.first for p in items], 0),
        "last": pad([p.last for p in items], 0),
        "word_mask": pad([[1] * len(e.words) for e in es], 0),
        "sentence": pad([e.sentence for e in es], -1),
        "scheme": torch.tensor([e.scheme for e in es]),
        "m_start": pad([[m[0] for m in e.mentions] for e in es], 0),
        "m_end": pad([[m[1] for m in e.mentions] for e in es], 0),
        "t_start": pad([[t[0] for t in e.triggers] for e in es], 0),
        "t_end": pad([[t[1] for t in e.triggers] for e in es], 0),
    }
    width = batch["word_mask"].shape[1]
    for key in ("upos", "heads", "labels", "names"):
        if getattr(es[0], key) is not None:
            rows = [getattr(e, key) for e in es]
            batch[key] = torch.tensor([r + [SKIP] * (width - len(r)) for r in rows])
    if es[0].names_partial:
        batch["partial"] = torch.ones(1)
    if es[0].names_narrow:
        batch["narrow"] = torch.ones(1)
    if es[0].marked:
        batch.update(_marked(es, width))
    if es[0].same or es[0].reference_rows:
        batch["same"] = _same(es, batch["m_start"].shape[1])
    return batch


def _same(es: list[Example], n: int) -> Tensor:
    target = np.full((len(es), n, n), SKIP, np.int64)
    for b, e in enumerate(es):
        for (i, j), v in e.same.items():
            target[b, i, j] = v
    return torch.from_numpy(target)


def span_tags(e: Example, width: int) -> tuple[list[int], list[int]]:
    """BIO tags (0, 1, 2) of mentions and triggers by word."""
    rows = []
    if not e.tagged:
        return [SKIP] * width, [SKIP] * width
    for spans in (e.mentions, e.triggers):
        row = [0] * len(e.words) + [SKIP] * (width - len(e.words))
        for s in spans:
            row[s[0]] = 1
            row[s[0] + 1 : s[1] + 1] = [2] * (s[1] - s[0])
        rows.append(row)
    return rows[0], rows[1]


def _marked(es: list[Example], width: int) -> dict[str, Tensor]:
    n = max([1, *(len(e.mentions) for e in es)])
    k = max([1, *(len(e.triggers) for e in es)])
    roles = np.full((len(es), k, n, 3), SKIP, np.int64)
    pairs = np.zeros((len(es), n, n, NONE + 1), np.float32)
    counted = np.zeros((len(es), n, n), bool)
    status = np.full((len(es), n, n), SKIP, np.int64)
    for b, e in enumerate(es):
        roles[b, : len(e.triggers), : len(e.mentions)] = 0
        for key, v in e.roles.items():
            roles[(b, *key)] = v
        actors = [i for i, m in enumerate(e.mentions) if m[2] in (0, 3, 4)]
        for i in actors:
            for j in actors:
                if i != j and (i, j) not in e.pair_masked:
                    counted[b, i, j], pairs[b, i, j, NONE] = True, 1.0
        for (i, j), (types, s) in e.pairs.items():
            pairs[b, i, j] = 0
            pairs[b, i, j, list(types)] = 1 / len(types)
            counted[b, i, j], status[b, i, j] = True, s
    tags = [span_tags(e, width) for e in es]
    return {
        "mention_tags": torch.tensor([t[0] for t in tags]),
        "trigger_tags": torch.tensor([t[1] for t in tags]),
        "kind": pad([[m[2] for m in e.mentions] for e in es], SKIP),
        "sector": pad([[m[3] for m in e.mentions] for e in es], SKIP),
        "type": pad([[t[2] for t in e.triggers] for e in es], SKIP),
        "status": pad([[t[3] for t in e.triggers] for e in es], SKIP),
        "background": pad([[t[4] for t in e.triggers] for e in es], SKIP),
        "roles": torch.from_numpy(roles),
        "pairs": torch.from_numpy(pairs),
        "pair_counted": torch.from_numpy(counted),
        "pair_status": torch.from_numpy(status),
        **_links(es, n, k, width),
    }


def _links(es: list[Example], n: int, k: int, width: int) -> dict[str, Tensor]:
    """Standing relations of ordered pairs (B, M, M), and which words tell a trigger's time (B, T, W + 1; the last column: none does)."""
    ties = np.full((len(es), n, n), SKIP, np.int64)
    when = np.zeros((len(es), k, width + 1), bool)
    for b, e in enumerate(es):
        if e.tied:
            there = [i for i, m in enumerate(e.mentions) if m[2] != SOURCE]
            for i in there:
                for j in there:
                    if i != j and (i, j) not in e.tie_masked:
                        ties[b, i, j] = NO_TIE
        for (i, j), kind in e.ties.items():
            ties[b, i, j] = kind
        for t, told in e.times.items():
            when[b, t, list(told) or [width]] = True
    return {"ties": torch.from_numpy(ties), "when": torch.from_numpy(when)}


def in_batches(items: list[Prepared], budget: int, pad_id: int, rng: random.Random | None = None) -> Iterator[dict[str, Tensor]]:
    """Batches of up to `budget` padded pieces, similar lengths together; shuffled if `rng` is given."""
    order = sorted(range(len(items)), key=lambda i: len(items[i].ids) + (rng.random() * 12 if rng else 0))
    groups: list[list[int]] = [[]]
    for i in order:
        if groups[-1] and len(items[i].ids) * (len(groups[-1]) + 1) > budget:
            groups.append([])
        groups[-1].append(i)
    if rng:
        rng.shuffle(groups)
    for g in groups:
        if g:
            yield collate([items[i] for i in g], pad_id)


def forever(
    items: list[Prepared], budget: int, pad_id: int, rng: random.Random, fresh: Callable[[], list[Prepared]] | None = None
) -> Iterator[dict[str, Tensor]]:
    """Endless epochs; `fresh` makes the items of each anew."""
    while True:
        yield from in_batches(fresh() if fresh else items, budget, pad_id, rng)
