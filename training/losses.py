"""The loss of a batch: each head that the batch has targets for, weighted."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 (its usual name)

from batches import NO_TIE, NONE
from corpora import SKIP
from network import Reader

WEIGHTS = {
    "upos": 0.4,
    "arcs": 0.6,
    "labels": 0.3,
    "names": 1.0,
    "mentions": 1.5,
    "triggers": 2.0,
    "kind": 0.4,
    "sector": 0.3,
    "type": 1.5,
    "status": 0.6,
    "background": 0.3,
    "roles": 3.0,
    "pairs": 2.0,
    "pair_status": 0.4,
    "same": 1.0,
    "ties": 1.5,
    "when": 0.5,
}
NONE_WEIGHT = 0.3
NO_TIE_WEIGHT = 0.3
SMOOTH = 0.05


def entropy(logits: Tensor, target: Tensor, smooth: float = 0.0) -> Tensor:
    """Cross-entropy over all counted places (0 where there is none)."""
    if not bool((target != SKIP).any()):
        return logits.sum() * 0
    return F.cross_entropy(logits.float().reshape(-1, logits.shape[-1]), target.reshape(-1), ignore_index=SKIP, label_smoothing=smooth)


def binary(logits: Tensor, target: Tensor, positive: float = 1.0) -> Tensor:
    """Logistic loss over counted places, positives weighted."""
    counted = target != SKIP
    if not bool(counted.any()):
        return logits.sum() * 0
    x, y = logits[counted].float(), target[counted].float()
    return F.binary_cross_entropy_with_logits(x, y, pos_weight=torch.tensor(positive))


def partial_names(logits: Tensor, target: Tensor) -> Tensor:
    """A set without organisations: outside its names, O and ORG are both right."""
    log = logits.float().log_softmax(-1).reshape(-1, logits.shape[-1])
    flat = target.reshape(-1)
    outside = torch.logsumexp(log[:, [0, 3, 4]], -1)
    given = log.gather(1, flat.clamp(min=0)[:, None])[:, 0]
    loss = -torch.where(flat == 0, outside, given)
    counted = flat != SKIP
    return loss[counted].mean()


def pair_loss(logits: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Soft cross-entropy over counted ordered pairs; pairs without an event weigh `NONE_WEIGHT`, those with one are smoothed over all classes by `SMOOTH`."""
    counted = batch["pair_counted"]
    if not bool(counted.any()):
        return logits.sum() * 0
    x, y = logits[counted].float().log_softmax(-1), batch["pairs"][counted]
    weight = 1 - (1 - NONE_WEIGHT) * y[:, NONE]
    y = torch.where(y[:, NONE:] > 0, y, y * (1 - SMOOTH) + SMOOTH / y.shape[1])
    return -((x * y).sum(-1) * weight).sum() / weight.sum()


def tie_loss(logits: Tensor, target: Tensor) -> Tensor:
    """Cross-entropy over counted ordered pairs; those without a relation weigh `NO_TIE_WEIGHT`."""
    counted = target != SKIP
    if not bool(counted.any()):
        return logits.sum() * 0
    weight = torch.ones(logits.shape[-1])
    weight[NO_TIE] = NO_TIE_WEIGHT
    return F.cross_entropy(logits[counted].float(), target[counted], weight=weight)


def among(logits: Tensor, right: Tensor, there: Tensor) -> Tensor:
    """Loss of a choice of which any of several columns is right (B, R, C); rows without a right one are not counted, `there` (B, C - 1) tells padding."""
    counted = right.any(-1)
    if not bool(counted.any()):
        return logits.sum() * 0
    allowed = F.pad(there.bool(), (0, 1), value=True)[:, None, :]
    x = logits.float().masked_fill(~allowed, -1e4).log_softmax(-1)
    return -x.masked_fill(~right, -1e4).logsumexp(-1)[counted].mean()


def word_losses(model: Reader, batch: dict[str, Tensor], words: Tensor) -> dict[str, Tensor]:
    """Heads by word."""
    upos, names, spans, arcs = model.words(words, batch["sentence"], batch["scheme"])
    out: dict[str, Tensor] = {}
    if "upos" in batch:
        out["upos"] = entropy(upos, batch["upos"])
        heads = torch.where(batch["heads"] == SKIP, batch["heads"], batch["heads"] + 1)
        out["arcs"] = entropy(arcs, heads)
        out["labels"] = entropy(model.spans.labels(words, heads.clamp(min=0)), batch["labels"])
    if "narrow" in batch:
        names = model.words.names_narrow(model.words.drop(words))
    if "names" in batch:
        out["names"] = partial_names(names, batch["names"]) if "partial" in batch else entropy(names, batch["names"])
    if "mention_tags" in batch:
        out["mentions"] = entropy(spans[..., :3], batch["mention_tags"])
        out["triggers"] = entropy(spans[..., 3:], batch["trigger_tags"])
    return out


def span_losses(model: Reader, batch: dict[str, Tensor], words: Tensor) -> dict[str, Tensor]:
    """Heads over gold spans."""
    out: dict[str, Tensor] = {}
    if "mention_tags" in batch:
        zeros = torch.zeros_like(batch["first"])
        kind, sector, types, status, roles, pairs, pair_status, same, _, ties, when = model.spans(
            words, batch["word_mask"], batch["m_start"], batch["m_end"], batch["t_start"], batch["t_end"], zeros
        )
        out["kind"] = entropy(kind, batch["kind"])
        out["sector"] = entropy(sector, batch["sector"])
        out["type"] = entropy(types, batch["type"], SMOOTH)
        out["status"] = entropy(status[..., :-1], batch["status"])
        out["background"] = binary(status[..., -1], batch["background"])
        out["roles"] = binary(roles, batch["roles"], 2.0)
        out["pairs"] = pair_loss(pairs, batch)
        out["pair_status"] = entropy(pair_status, batch["pair_status"])
        out["ties"] = tie_loss(ties, batch["ties"])
        out["when"] = among(when, batch["when"], batch["word_mask"])
        if "same" in batch:
            out["same"] = binary(same, batch["same"], 2.0)
    elif "same" in batch:
        m = model.spans.span(words, batch["m_start"], batch["m_end"], model.spans.mention)
        out["same"] = binary(model.spans.references(m, batch["m_start"]), batch["same"], 2.0)
    return out


def losses(model: Reader, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """All losses of a batch, unweighted."""
    words = model.encoder(batch["ids"], batch["mask"], batch["first"], batch["last"]).float()
    out = span_losses(model, batch, words)
    if any(k in batch for k in ("upos", "names", "mention_tags")):
        out |= word_losses(model, batch, words)
    return out


def total(parts: dict[str, Tensor]) -> Tensor:
    """The weighted sum."""
    return torch.stack([WEIGHTS[k] * v for k, v in parts.items()]).sum()
