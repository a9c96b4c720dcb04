"""From scores to values: span tagging, trees, distributions. Pure functions over arrays."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
NEVER = -1e9
DIGITS = 6  # probabilities are rounded so that outputs compare cleanly


def softmax(x: Floats, temperature: float = 1.0) -> Floats:
    """Probabilities along the last axis."""
    z = (x - x.max(-1, keepdims=True)) / temperature
    e = np.exp(z)
    out: Floats = e / e.sum(-1, keepdims=True)
    return out


def sigmoid(x: Floats, temperature: float = 1.0, bias: float = 0.0) -> Floats:
    """Logistic probabilities of (x + bias) / temperature."""
    out: Floats = 1.0 / (1.0 + np.exp(-np.clip((x + bias) / temperature, -60, 60)))
    return out


def ranked(probabilities: Floats, labels: Sequence[str], floor: float = 0.01) -> tuple[tuple[str, float], ...]:
    """(label, P), best first, ties in label order; those below `floor` are left out, the best is always kept."""
    order = sorted(range(len(labels)), key=lambda i: (-float(probabilities[i]), i))
    kept = [i for n, i in enumerate(order) if n == 0 or probabilities[i] >= floor]
    return tuple((labels[i], round(float(probabilities[i]), DIGITS)) for i in kept)


def best_tags(scores: Floats) -> list[int]:
    """Best tag row (Viterbi) for BIO scores (W, 1 + 2 n): O, then B and I of each class; I follows only B or I of its class."""
    greedy = scores.argmax(-1)
    before = np.concatenate([[0], greedy[:-1]])
    inside = (greedy > 0) & (greedy % 2 == 0)
    if bool((~inside | (before == greedy) | (before == greedy - 1)).all()):
        return [int(t) for t in greedy]  # the best tag of every word is allowed where it stands
    n = scores.shape[1]
    barred = np.zeros((n, n), np.float32)
    for tag in range(2, n, 2):
        barred[:, tag] = NEVER
        barred[tag - 1, tag] = barred[tag, tag] = 0.0
    total = scores[0].copy()
    total[2::2] = NEVER
    back = []
    for row in scores[1:]:
        ways = total[:, None] + barred
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    tags = [int(total.argmax())]
    for step in reversed(back):
        tags.append(int(step[tags[-1]]))
    return tags[::-1]


def find_spans(scores: Floats, temperature: float, bias: float = 0.0) -> list[tuple[int, int, int, float]]:
    """(first word, last word, class, P) of the spans of BIO scores; `bias` is taken from the score of O.

    P is the mean over the span's words of the probability that the word is in a span of the class.
    """
    if not len(scores):
        return []
    moved = scores / temperature
    moved[:, 0] -= bias
    chances = softmax(moved)
    found: list[list[int]] = []
    for i, tag in enumerate(best_tags(np.log(chances + 1e-12))):
        if tag % 2:
            found.append([i, i, tag // 2])
        elif tag:
            found[-1][1] = i
    out = []
    for a, b, kind in found:
        inside = chances[a : b + 1, 2 * kind + 1 : 2 * kind + 3].sum(-1)
        out.append((a, b, kind, round(float(inside.mean()), DIGITS)))
    return out


def _cycle(heads: list[int]) -> list[int]:
    """A cycle among the words (indices from 1; head 0 is the root), or nothing."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at and not state[at]:
            state[at] = start
            path.append(at)
            at = heads[at]
        if at and state[at] == start:
            return path[path.index(at) :]
    return []


def _spanning(scores: NDArray[np.float64]) -> list[int]:
    """Chu-Liu-Edmonds: the best head of every node but 0, `scores[d, h]` being the arc from h to d."""
    n = len(scores)
    heads = [0, *(int(scores[d].argmax()) for d in range(1, n))]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(n) if i not in cycle]
    base = sum(scores[d, heads[d]] for d in cycle)
    small = np.full((len(rest) + 1, len(rest) + 1), NEVER)
    enter: dict[int, int] = {}
    leave: dict[int, int] = {}
    for i, d in enumerate(rest):
        small[i, :-1] = scores[d, rest]
        leave[i] = max(cycle, key=lambda h: scores[d, h])
        small[i, -1] = scores[d, leave[i]]
    for j, h in enumerate(rest):
        enter[j] = max(cycle, key=lambda d: scores[d, h] - scores[d, heads[d]])
        small[-1, j] = base + scores[enter[j], h] - scores[enter[j], heads[enter[j]]]
    np.fill_diagonal(small, NEVER)
    solved = _spanning(small)
    out = heads.copy()
    for i, d in enumerate(rest):
        if d:
            out[d] = leave[i] if solved[i] == len(rest) else rest[solved[i]]
    out[enter[solved[-1]]] = rest[solved[-1]]
    return out


def best_tree(arcs: Floats) -> list[int]:
    """Heads (-1 for the one root) of a sentence from scores (n, n + 1), column 0 being the root."""
    n = len(arcs)
    scores = np.full((n + 1, n + 1), NEVER)
    scores[1:] = arcs
    scores[np.arange(1, n + 1), np.arange(1, n + 1)] = NEVER
    heads = [0, *(int(scores[d].argmax()) for d in range(1, n + 1))]
    if heads[1:].count(0) != 1 or _cycle(heads):
        others = scores[1:, 1:].max(1) if n > 1 else np.zeros(1)
        root = int((scores[1:, 0] - others).argmax()) + 1
        for d in range(1, n + 1):
            if d != root:
                scores[d, 0] = NEVER
        scores[root, 1:] = NEVER
        heads = _spanning(scores)
    return [h - 1 for h in heads[1:]]
