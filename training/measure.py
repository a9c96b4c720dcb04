"""Quick scores of a checkpoint in training: given spans, on held-out passages and small parts of the measuring sets."""

from __future__ import annotations

from collections import defaultdict

import torch
from torch import Tensor

from batches import NO_TIE, NONE, Prepared, in_batches
from corpora import SKIP
from labels import PAIR_TYPES
from network import Reader

QUADS = {
    **dict.fromkeys(["AGREE", "CONSULT", "SUPPORT", "CONCEDE"], 1),
    **dict.fromkeys(["COOPERATE", "AID", "RETREAT"], 2),
    **dict.fromkeys(["REQUEST", "ACCUSE", "REJECT", "THREATEN"], 3),
    **dict.fromkeys(["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"], 4),
    "NONE": 0,
}


def macro_f1(gold: list[str], found: list[str]) -> float:
    """Mean F1 over the classes that occur in the gold."""
    scores = []
    for c in sorted(set(gold)):
        hit = sum(g == f == c for g, f in zip(gold, found, strict=True))
        all_gold, all_found = gold.count(c), found.count(c)
        scores.append(2 * hit / (all_gold + all_found) if hit else 0.0)
    return sum(scores) / len(scores) if scores else 0.0


def f1(hit: int, found: int, gold: int) -> float:
    """Harmonic mean of precision and recall; 0 without a hit."""
    return 2 * hit / (found + gold) if hit else 0.0


def spans_of(tags: list[int]) -> set[tuple[int, int]]:
    """(first, last) of the spans of a BIO row of 0, 1, 2."""
    found: list[list[int]] = []
    for i, t in enumerate(tags):
        if t == 1 or (t == 2 and (i == 0 or tags[i - 1] == 0)):
            found.append([i, i])
        elif t == 2:
            found[-1][1] = i
    return {(a, b) for a, b in found}


def _count_spans(score: dict[str, list[int]], key: str, logits: Tensor, gold: Tensor) -> None:
    for x, y in zip(logits.argmax(-1).tolist(), gold.tolist(), strict=True):
        n = len([v for v in y if v != SKIP])
        found, true = spans_of(x[:n]), spans_of(y[:n])
        for i, v in enumerate((len(found & true), len(found), len(true))):
            score[key][i] += v


def _right(score: dict[str, list[int]], key: str, logits: Tensor, gold: Tensor) -> None:
    counted = gold != SKIP
    score[key][0] += int((logits.argmax(-1)[counted] == gold[counted]).sum())
    score[key][1] += int(counted.sum())


def _chosen(score: dict[str, list[int]], key: str, logits: Tensor, right: Tensor, there: Tensor) -> None:
    allowed = torch.nn.functional.pad(there.bool(), (0, 1), value=True)[:, None, :]
    best = logits.masked_fill(~allowed, -1e4).argmax(-1)
    counted = right.any(-1)
    score[key][0] += int(right.gather(-1, best.unsqueeze(-1)).squeeze(-1)[counted].sum())
    score[key][1] += int(counted.sum())


@torch.no_grad()
def marked_scores(model: Reader, items: list[Prepared], pad_id: int) -> dict[str, float]:
    """Held-out passages: span F1 of mentions and triggers, accuracy of the rest given the spans, macro-F1 of pairs incl. NONE."""
    model.eval()
    score: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    gold: list[str] = []
    found: list[str] = []
    for b in in_batches(items, 4000, pad_id):
        words = model.encoder(b["ids"], b["mask"], b["first"], b["last"])
        _, _, spans, _ = model.words(words, b["sentence"])
        _count_spans(score, "mention", spans[..., :3], b["mention_tags"])
        _count_spans(score, "trigger", spans[..., 3:], b["trigger_tags"])
        kind, sector, types, status, roles, pairs, _, same, _, ties, when = model.spans(
            words, b["word_mask"], b["m_start"], b["m_end"], b["t_start"], b["t_end"], torch.zeros_like(b["first"])
        )
        for key, x, y in [
            ("kind", kind, "kind"),
            ("sector", sector, "sector"),
            ("type", types, "type"),
            ("status", status[..., :-1], "status"),
        ]:
            _right(score, key, x, b[y])
        for name, logits, target in [("role", roles, b["roles"]), ("same", same, b.get("same"))]:
            if target is not None:
                yes, true = logits > 0, target == 1
                for i, v in enumerate((yes & true, yes & (target != SKIP), true)):
                    score[name][i] += int(v.sum())
        told, tie = b["ties"], ties.argmax(-1)
        counted = told != SKIP
        for i, v in enumerate((counted & (tie == told) & (told != NO_TIE), counted & (tie != NO_TIE), counted & (told != NO_TIE))):
            score["tie"][i] += int(v.sum())
        _chosen(score, "when", when, b["when"], b["word_mask"])
        counted = b["pair_counted"]
        for g, best in zip(b["pairs"][counted], pairs[counted].argmax(-1).tolist(), strict=True):
            right = bool(g[best] > 0)
            gold.append(PAIR_TYPES[best if right else int(g.argmax())])
            found.append(PAIR_TYPES[best])
    model.train()
    out = {k: f1(*v) if v[2] else v[0] / max(1, v[1]) for k, v in score.items()}
    out["pairs"] = macro_f1(gold, found)
    out["quads"] = macro_f1([str(QUADS[g]) for g in gold], [str(QUADS[f]) for f in found])
    given = [(g, f) for g, f in zip(gold, found, strict=True) if g != PAIR_TYPES[NONE]]
    out["pairs_given"] = sum(g == f for g, f in given) / max(1, len(given))
    return out


@torch.no_grad()
def word_scores(model: Reader, items: list[Prepared], pad_id: int) -> dict[str, float]:
    """UPOS, UAS and LAS, or the F1 of names."""
    model.eval()
    score: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for b in in_batches(items, 4000, pad_id):
        words = model.encoder(b["ids"], b["mask"], b["first"], b["last"])
        upos, names, _, arcs = model.words(words, b["sentence"])
        if "upos" in b:
            _right(score, "upos", upos, b["upos"])
            heads = torch.where(b["heads"] == SKIP, b["heads"], b["heads"] + 1)
            _right(score, "uas", arcs, heads)
            _right(score, "label", model.spans.labels(words, heads.clamp(min=0)), b["labels"])
        if "narrow" in b:
            names = model.words.names_narrow(words)
        if "names" in b:
            for x, y in zip(names.argmax(-1).tolist(), b["names"].tolist(), strict=True):
                n = len([v for v in y if v != SKIP])
                got, true = name_spans(x[:n]), name_spans(y[:n])
                for i, v in enumerate((len(got & true), len(got), len(true))):
                    score["names"][i] += v
    model.train()
    return {k: f1(*v) if v[2] else v[0] / max(1, v[1]) for k, v in score.items()}


def name_spans(tags: list[int]) -> set[tuple[int, int, int]]:
    """(first, last, class) of the entities of a BIO row over `labels.NAMES`."""
    found: list[list[int]] = []
    for i, t in enumerate(tags):
        kind = (t + 1) // 2
        if t and t % 2 == 0 and found and found[-1][1] == i - 1 and found[-1][2] == kind:
            found[-1][1] = i
        elif t:
            found.append([i, i, kind])
    return {(a, b, c) for a, b, c in found}
