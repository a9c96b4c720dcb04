"""A conditional logit: which of several options, each told by named features, is the right one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

Case = tuple[Sequence[Mapping[str, float]], Sequence[bool]]


def fit(cases: Sequence[Case], names: Sequence[str], penalty: float = 0.005, rounds: int = 600, rate: float = 0.3) -> dict[str, float]:
    """Weights that make the right options likely: gradient ascent on the log-likelihood, less `penalty` times the squared weights."""
    column = {name: i for i, name in enumerate(names)}
    blocks = []
    for options, right in cases:
        matrix = np.zeros((len(options), len(names)))
        for row, option in enumerate(options):
            for name, value in option.items():
                matrix[row, column[name]] = value
        blocks.append((matrix, np.array(right, dtype=float)))
    sizes = np.array([len(b[1]) for b in blocks])
    matrix, right = np.vstack([b[0] for b in blocks]), np.concatenate([b[1] for b in blocks])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    weights, moment, square = np.zeros(len(names)), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, rounds + 1):
        score = matrix @ weights
        score -= np.repeat(np.maximum.reduceat(score, starts), sizes)
        share = np.exp(score)
        share /= np.repeat(np.add.reduceat(share, starts), sizes)
        good = share * right
        target = good / np.repeat(np.add.reduceat(good, starts), sizes)
        slope = matrix.T @ (target - share) / len(blocks) - penalty * weights
        moment, square = 0.9 * moment + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights += rate * (moment / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8) * 0.1
    return {name: round(float(weights[column[name]]), 2) for name in names}


def accuracy(cases: Sequence[Case], weights: Mapping[str, float]) -> float:
    """Share of cases whose likeliest option is right."""
    hits = 0
    for options, right in cases:
        scores = [sum(weights.get(n, 0.0) * v for n, v in o.items()) for o in options]
        hits += right[scores.index(max(scores))]
    return hits / max(1, len(cases))
