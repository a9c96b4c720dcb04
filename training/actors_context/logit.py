"""A conditional logit: which of several options, each told by named features, is the right one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Case = tuple[Sequence[Mapping[str, float]], Sequence[bool]]


def fit(cases: Sequence[Case], names: Sequence[str], penalty: float = 0.005, weighing: Sequence[float] | None = None) -> dict[str, float]:
    """Weights that make the right options likely: the most of the mean log-likelihood less `penalty` / 2 times the squared weights.

    `weighing` counts each case so many times; features that are not in `names` are left out.
    """
    column = {name: i for i, name in enumerate(names)}
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    right: list[bool] = []
    sizes = [len(options) for options, _ in cases]
    for options, answers in cases:
        for option, answer in zip(options, answers, strict=True):
            for name, value in option.items():
                if name in column:
                    rows.append(len(right))
                    columns.append(column[name])
                    values.append(value)
            right.append(answer)
    matrix = csr_matrix((values, (rows, columns)), shape=(len(right), len(names)))
    good = np.array(right, dtype=float)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(int)
    weight = np.ones(len(cases)) if weighing is None else np.array(weighing, dtype=float)
    weight = weight / weight.sum()

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        score = matrix @ weights
        score = score - np.repeat(np.maximum.reduceat(score, starts), sizes)
        share = np.exp(score)
        share /= np.repeat(np.add.reduceat(share, starts), sizes)
        hit = np.maximum(np.add.reduceat(share * good, starts), 1e-12)
        target = share * good / np.repeat(hit, sizes)
        slope = matrix.T @ ((share - target) * np.repeat(weight, sizes)) + penalty * weights
        return float(-(weight * np.log(hit)).sum() + penalty / 2 * (weights @ weights)), slope

    best = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return {name: round(float(best.x[column[name]]), 2) for name in names}


def hits(cases: Sequence[Case], weights: Mapping[str, float]) -> list[bool]:
    """Whether the likeliest option is right, case by case."""
    found: list[bool] = []
    for options, right in cases:
        scores = [sum(weights.get(n, 0.0) * v for n, v in o.items()) for o in options]
        found.append(right[scores.index(max(scores))])
    return found


def accuracy(cases: Sequence[Case], weights: Mapping[str, float]) -> float:
    """Share of cases whose likeliest option is right."""
    return sum(hits(cases, weights)) / max(1, len(cases))
