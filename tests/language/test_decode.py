"""From scores to spans and trees, on hand-built scores."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from haluan.language.decode import best_tags, best_tree, find_spans, ranked, softmax
from haluan.language.mixing import mix, through_triggers


def bio(rows: list[list[float]]) -> np.ndarray:
    return np.asarray(rows, np.float32)


def test_inside_never_follows_outside() -> None:
    scores = bio([[2.0, 0.0, 9.0], [3.0, 0.0, 2.5], [0.0, 0.0, 5.0]])
    assert best_tags(scores) != [0, 0, 2]
    for before, after in zip([0, *best_tags(scores)], best_tags(scores), strict=False):
        assert after != 2 or before in (1, 2)


@pytest.mark.parametrize("seed", range(30))
def test_tags_are_the_best_of_all_rows(seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(4, 5)).astype(np.float32)

    def allowed(row: tuple[int, ...]) -> bool:
        return all(t % 2 or not t or b in (t, t - 1) for b, t in zip((0, *row), row, strict=False))

    rows = [r for r in product(range(5), repeat=4) if allowed(r)]
    best = max(rows, key=lambda r: sum(float(scores[i, t]) for i, t in enumerate(r)))
    assert tuple(best_tags(scores)) == best


def test_spans_have_ends_class_and_probability() -> None:
    scores = bio([[9, 0, 0, 0, 0], [0, 9, 0, 0, 0], [0, 0, 9, 0, 0], [0, 0, 0, 9, 0], [9, 0, 0, 0, 0]])
    spans = find_spans(scores, 1.0)
    assert [s[:3] for s in spans] == [(1, 2, 0), (3, 3, 1)]
    assert all(0.99 < s[3] <= 1 for s in spans)


def test_bias_finds_more() -> None:
    scores = bio([[1.0, 0.5, 0.0]])
    assert find_spans(scores.copy(), 1.0) == []
    assert [s[:2] for s in find_spans(scores.copy(), 1.0, bias=1.0)] == [(0, 0)]


def test_no_words_no_spans() -> None:
    assert find_spans(np.zeros((0, 3), np.float32), 1.0) == []


def test_greedy_tree() -> None:
    arcs = bio([[0, 0, 9, 0], [9, 0, 0, 0], [0, 0, 9, 0]])
    assert best_tree(arcs) == [1, -1, 1]


def test_cycle_is_broken() -> None:
    # words 0 and 1 choose each other; the root prefers word 2
    arcs = bio([[1, 0, 9, 2], [0, 9, 0, 4], [8, 0, 0, 0]])
    heads = best_tree(arcs)
    assert heads.count(-1) == 1
    assert heads == [1, 2, -1]


def test_two_roots_become_one() -> None:
    arcs = bio([[9, 0, 1], [8, 7, 0]])
    assert best_tree(arcs) == [-1, 0]


def test_single_word_is_root() -> None:
    assert best_tree(bio([[0.0, 0.0]])) == [-1]


@pytest.mark.parametrize("seed", range(20))
def test_any_scores_give_a_tree(seed: int) -> None:
    n = 3 + seed % 9
    heads = best_tree(np.random.default_rng(seed).normal(size=(n, n + 1)).astype(np.float32))
    assert heads.count(-1) == 1
    for word in range(n):
        seen, at = set(), word
        while at != -1:
            assert at not in seen
            seen.add(at)
            at = heads[at]


def test_ranked_keeps_the_best_and_drops_the_small() -> None:
    assert ranked(np.asarray([0.005, 0.99, 0.005], np.float32), ("a", "b", "c")) == (("b", 0.99),)
    assert ranked(np.asarray([0.002, 0.002], np.float32), ("a", "b"))[0] == ("a", pytest.approx(0.002))


def test_temperature_flattens() -> None:
    x = np.asarray([0.0, 2.0], np.float32)
    assert softmax(x, 2.0)[1] < softmax(x)[1]


def test_pairs_through_triggers_sum_to_one() -> None:
    roles = np.asarray([[[0.9, 0.1, 0.0], [0.0, 0.8, 0.0]]], np.float32)
    out = through_triggers(np.asarray([1.0], np.float32), np.asarray([[0.75, 0.25]], np.float32), roles, 2)
    assert out.sum(-1) == pytest.approx(np.ones((2, 2)), abs=1e-5)
    assert out[0, 1] == pytest.approx([0.54, 0.18, 0.28], abs=1e-5)
    assert out[1, 0, -1] == pytest.approx(1.0)


def test_no_trigger_is_no_event() -> None:
    out = through_triggers(np.zeros(0, np.float32), np.zeros((0, 16), np.float32), np.zeros((0, 2, 3), np.float32), 2)
    assert out.shape == (2, 2, 17)
    assert (out[..., -1] == 1).all()
    assert mix(np.full((2, 2, 17), 1 / 17, np.float32), out, 0.5).sum(-1) == pytest.approx(np.ones((2, 2)), abs=1e-5)
