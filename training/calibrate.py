"""Fits temperatures and biases on the held-out passages (fp32), for the manifest.

Temperatures and the NONE bias of pairs minimise the mean negative log-likelihood; the biases of mention and trigger tagging and of roles
maximise F1. Few numbers from many examples: they are fitted and measured on the same held-out set, and the model card says so.

usage: calibrate.py --checkpoint FILE --vocabulary FOLDER --passages FOLDER --data DATA --out calibration.json
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from batches import Prepared, in_batches, is_held_out, prepare
from corpora import SKIP, read_marked
from export import load_model
from haluan.language.decode import find_spans, softmax
from haluan.language.pieces import PieceTable
from measure import f1, name_spans, spans_of
from network import Reader

GRID = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0]
BIASES = [-1.5, -1.0, -0.6, -0.3, 0.0, 0.3, 0.6, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0]
Rows = dict[str, list[tuple[NDArray[np.float32], NDArray[np.float32]]]]


def collect(model: Reader, items: list[Prepared], pad_id: int) -> tuple[Rows, dict[str, list[tuple[NDArray[np.float32], list[int]]]]]:
    """Logits with soft targets by head, and tag logits with gold rows by layer."""
    rows: Rows = defaultdict(list)
    tags: dict[str, list[tuple[NDArray[np.float32], list[int]]]] = defaultdict(list)

    def keep(head: str, logits: Tensor, gold: Tensor) -> None:
        counted = gold != SKIP
        if bool(counted.any()):
            rows[head].append((logits[counted].numpy(), np.eye(logits.shape[-1], dtype=np.float32)[gold[counted].numpy()]))

    with torch.no_grad():
        for b in in_batches(items, 4000, pad_id):
            words = model.encoder(b["ids"], b["mask"], b["first"], b["last"])
            _, _, spans, _ = model.words(words, b["sentence"])
            for name, part, gold in (("mentions", spans[..., :3], b["mention_tags"]), ("triggers", spans[..., 3:], b["trigger_tags"])):
                for x, y in zip(part.numpy(), gold.tolist(), strict=True):
                    n = sum(v != SKIP for v in y)
                    tags[name].append((x[:n], y[:n]))
                keep(name, part, gold)
            zeros = torch.zeros_like(b["first"])
            kind, sector, types, status, roles, pairs, _, same, *_ = model.spans(
                words, b["word_mask"], b["m_start"], b["m_end"], b["t_start"], b["t_end"], zeros
            )
            for name, x, key in [
                ("kind", kind, "kind"),
                ("sector", sector, "sector"),
                ("type", types, "type"),
                ("status", status[..., :-1], "status"),
            ]:
                keep(name, x, b[key])
            for name, x, y in (
                ("roles", roles, b["roles"]),
                ("same", same, b.get("same")),
                ("background", status[..., -1], b["background"]),
            ):
                if y is not None:
                    keep(name, torch.stack([torch.zeros_like(x), x], -1), y)
            counted = b["pair_counted"]
            rows["pairs"].append((pairs[counted].numpy(), b["pairs"][counted].numpy()))
    return rows, tags


def likelihood(logits: NDArray[np.float32], target: NDArray[np.float32], temperature: float) -> float:
    """Mean negative log-likelihood."""
    return float(-(target * np.log(softmax(logits, temperature) + 1e-12)).sum(-1).mean())


def best_bias(tags: list[tuple[NDArray[np.float32], list[int]]], names: bool) -> float:
    """The bias against O with the best span F1."""
    scores = []
    for bias in BIASES:
        hit = found = true = 0
        for x, y in tags:
            got = {s[:3] if names else s[:2] for s in find_spans(x.copy(), 1.0, bias)}
            gold = {(a, b, k - 1) for a, b, k in name_spans(y)} if names else spans_of(y)
            hit, found, true = hit + len(got & gold), found + len(got), true + len(gold)
        scores.append(f1(hit, found, true))
    return BIASES[int(np.argmax(scores))]


def fit(rows: Rows, tags: dict[str, list[tuple[NDArray[np.float32], list[int]]]]) -> dict[str, dict[str, float]]:
    """Temperatures and thresholds for the manifest."""
    joined = {k: (np.concatenate([x for x, _ in v]), np.concatenate([y for _, y in v])) for k, v in rows.items()}
    temperatures, thresholds = {}, {}
    for head, (x, y) in joined.items():
        if head == "pairs":
            continue
        temperatures[head] = min(GRID, key=lambda t: likelihood(x, y, t))
    x, y = joined["pairs"]
    moved = {bias: x + bias * (np.arange(x.shape[1]) == x.shape[1] - 1) for bias in BIASES}
    bias, temperature = min(((b, t) for b in BIASES for t in GRID), key=lambda v: likelihood(moved[v[0]], y, v[1]))
    temperatures["pairs"], thresholds["none_bias"] = temperature, bias
    for head in ("roles", "same"):
        x, y = joined[head]
        logits, gold = x[:, 1] - x[:, 0], y[:, 1] > 0
        choice = [f1(int(((logits + b > 0) & gold).sum()), int((logits + b > 0).sum()), int(gold.sum())) for b in BIASES]
        thresholds["role_bias" if head == "roles" else "same_bias"] = BIASES[int(np.argmax(choice))]
    thresholds["mention_bias"] = best_bias(tags["mentions"], False)
    thresholds["trigger_bias"] = best_bias(tags["triggers"], False)
    # the taggers' biases are fitted at temperature 1
    temperatures["mentions"] = temperatures["triggers"] = 1.0
    return {"temperatures": temperatures, "thresholds": thresholds}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("checkpoint", "vocabulary", "passages", "data", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    args = parser.parse_args()
    torch.set_num_threads(1)
    table = PieceTable(args.vocabulary / "tokenizer.json")
    held = prepare([e for e in read_marked(args.passages) if is_held_out(e.text)], table)
    result = fit(*collect(load_model(args.checkpoint), held, table.pad))
    args.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf8")
    print(json.dumps(result))


if __name__ == "__main__":
    main()
