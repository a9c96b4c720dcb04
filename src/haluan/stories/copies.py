"""Groups of copies by locality-sensitive hashing: a text joins the earliest text that it resembles enough."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from haluan.stories.signature import N_HASHES

#: Hashes a band. Two texts of similarity s meet in one of the 42 bands with probability 1 − (1 − s³)⁴²: 0.85 at 0.35, 0.995 at 0.5.
BAND = 3
#: Share of equal hashes from which two texts are copies: between the nearest others (0.09) and the farthest copies (0.28) of `bench/duplicates.py`.
COPY_SIMILARITY = 0.24
#: In a crowded bucket, a text is compared with so many of the first: they are the likeliest leaders.
BUCKET_HEADS = 3
_CHUNK = 200_000


def similarity(a: bytes, b: bytes) -> float:
    """Share of equal hashes: an estimate of the Jaccard similarity of the word pairs, in [0, 1]. 0 if a signature is empty."""
    if len(a) != 2 * N_HASHES or len(b) != 2 * N_HASHES:
        return 0.0
    return float(np.mean(np.frombuffer(a, "<u2") == np.frombuffer(b, "<u2")))


def group_copies(signatures: NDArray[np.uint16], addresses: Sequence[int] = (), least: float = COPY_SIMILARITY) -> NDArray[np.int64]:
    """For each text the index of its story's first text (its own index if it is the first).

    `signatures` has shape (n, N_HASHES), in the order in which texts came out; a row of zeros is a text without words. Texts are compared with
    first texts only, so that a chain of slowly changing follow-ups is not one story. `addresses`: hashes of page addresses without their page
    number, 0 for none; texts under one address belong together whatever they say.
    """
    n = len(signatures)
    leader = np.arange(n, dtype=np.int64)
    first_of: dict[int, int] = {}
    edges = _edges(signatures, least)
    starts = np.searchsorted(edges[:, 1], np.arange(n + 1))
    for j in range(n):
        address = addresses[j] if len(addresses) else 0
        if address and address in first_of:
            leader[j] = first_of[address]
            continue
        if starts[j] < starts[j + 1]:
            leader[j] = _nearest(signatures, j, leader[edges[starts[j] : starts[j + 1], 0]], least)
        if address:
            first_of[address] = int(leader[j])
    return leader


def _nearest(signatures: NDArray[np.uint16], j: int, leaders: NDArray[np.int64], least: float) -> int:
    options = np.unique(leaders)
    shares = np.mean(signatures[options] == signatures[j], axis=1)
    best = int(np.argmax(shares))
    return int(options[best]) if shares[best] >= least else j


def _edges(signatures: NDArray[np.uint16], least: float) -> NDArray[np.int64]:
    """Pairs (i, j), i < j, that meet in a band and are alike, sorted by j."""
    n = len(signatures)
    pairs = [*_band_pairs(signatures, least)]
    if not pairs:
        return np.empty((0, 2), dtype=np.int64)
    keys = np.unique(np.concatenate(pairs))
    return np.stack([keys % n, keys // n], axis=1)


def _band_pairs(signatures: NDArray[np.uint16], least: float) -> Iterator[NDArray[np.int64]]:
    """For each band the alike pairs, as j · n + i."""
    n = len(signatures)
    worded = np.flatnonzero(signatures.any(axis=1))
    for band in range(0, N_HASHES - BAND + 1, BAND):
        part = signatures[worded, band : band + BAND].astype(np.uint64)
        keys = (part[:, 0] << np.uint64(32)) | (part[:, 1] << np.uint64(16)) | part[:, 2]
        order = np.argsort(keys, kind="stable")
        ranked = keys[order]
        heads = np.flatnonzero(np.concatenate([[True], ranked[1:] != ranked[:-1]])) if len(ranked) else np.empty(0, dtype=np.int64)
        head_of = np.repeat(heads, np.diff(np.append(heads, len(ranked))))
        places = np.arange(len(ranked))
        for step in range(BUCKET_HEADS):
            later = places[places > head_of + step]
            i, j = worded[order[head_of[later] + step]], worded[order[later]]
            yield _alike(signatures, i, j, n, least)


def _alike(signatures: NDArray[np.uint16], i: NDArray[np.int64], j: NDArray[np.int64], n: int, least: float) -> NDArray[np.int64]:
    kept: list[NDArray[np.int64]] = []
    for start in range(0, len(i), _CHUNK):
        a, b = i[start : start + _CHUNK], j[start : start + _CHUNK]
        alike = np.mean(signatures[a] == signatures[b], axis=1) >= least
        kept.append(b[alike] * n + a[alike])
    return np.concatenate(kept) if kept else np.empty(0, dtype=np.int64)
