"""The model's files: a manifest with sizes and digests, two graphs and the piece table. Loaded once, on first use."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from haluan.errors import ModelError
from haluan.language.pieces import PieceTable

if TYPE_CHECKING:
    from haluan.language.reader import Reader

MANIFEST = "manifest.json"
FORMAT = 1
Floats = NDArray[np.float32]
_NEXT = "Reinstall Haluan, or run without the reader."


@dataclass(frozen=True, slots=True)
class Manifest:
    """What the model is: labels of every head in output order, temperatures, thresholds, files with digest and size."""

    version: str
    digest: str
    labels: Mapping[str, tuple[str, ...]]
    temperatures: Mapping[str, float]
    thresholds: Mapping[str, float]
    files: Mapping[str, tuple[str, int]]


def read_manifest(folder: Path) -> Manifest:
    """The manifest of a model folder. Raises ModelError where it is missing or broken."""
    path = folder / MANIFEST
    try:
        raw = path.read_bytes()
        body = json.loads(raw)
        if body["format"] != FORMAT:
            raise ModelError(f"model format {body['format']}, this program reads {FORMAT}", file=str(path), next_step=_NEXT)
        return Manifest(
            version=str(body["version"]),
            digest=hashlib.sha256(raw).hexdigest(),
            labels={k: tuple(v) for k, v in body["labels"].items()},
            temperatures={k: float(v) for k, v in body["temperatures"].items()},
            thresholds={k: float(v) for k, v in body["thresholds"].items()},
            files={k: (str(v["sha256"]), int(v["bytes"])) for k, v in body["files"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as wrong:
        raise ModelError(f"the manifest cannot be read: {wrong}", file=str(path), next_step=_NEXT) from wrong


def check_files(folder: Path, manifest: Manifest) -> None:
    """Raises ModelError naming the first file that is missing or has another digest than the manifest says."""
    for name, (digest, _) in sorted(manifest.files.items()):
        path = folder / name
        try:
            found = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError as wrong:
            raise ModelError(f"a model file is missing (sha256 {digest} expected)", file=str(path), next_step=_NEXT) from wrong
        if found != digest:
            raise ModelError(f"a model file is damaged: sha256 {digest} expected, {found} found", file=str(path), next_step=_NEXT)


class Network:
    """The two graphs. Numbers in, numbers out; deterministic for a given machine."""

    def __init__(self, folder: Path, threads: int) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self._words = onnxruntime.InferenceSession(str(folder / "words.onnx"), options, providers=["CPUExecutionProvider"])
            self._spans = onnxruntime.InferenceSession(str(folder / "spans.onnx"), options, providers=["CPUExecutionProvider"])
        except Exception as wrong:  # onnxruntime's own errors have no common base
            raise ModelError(f"the model cannot be loaded: {wrong}", file=str(folder), next_step=_NEXT) from wrong
        self._word_outputs = [o.name for o in self._words.get_outputs()]
        self._span_outputs = [o.name for o in self._spans.get_outputs()]

    def words(self, feed: Mapping[str, NDArray[Any]]) -> dict[str, Floats]:
        """words (B, W, H), upos, names, spans (B, W, 6), arcs (B, W, W+1)."""
        return dict(zip(self._word_outputs, self._words.run(None, dict(feed)), strict=True))

    def spans(self, feed: Mapping[str, NDArray[Any]]) -> dict[str, Floats]:
        """kind, sector, type, status, roles, pairs, pair_status, same, labels, ties, when."""
        return dict(zip(self._span_outputs, self._spans.run(None, dict(feed)), strict=True))


def load_reader(folder: Path, threads: int = 1) -> Reader:
    """The reader of a model folder; its files are checked now, the network is loaded when first used.

    Raises ModelError naming the file (and the digest that was expected) where one is missing, damaged or of another format.
    """
    from haluan.language.reader import Reader

    manifest = read_manifest(folder)
    check_files(folder, manifest)
    try:
        table = PieceTable(folder / "tokenizer.json")
    except Exception as wrong:  # tokenizers raises a bare Exception
        raise ModelError(f"the piece table cannot be read: {wrong}", file=str(folder / "tokenizer.json"), next_step=_NEXT) from wrong
    return Reader(manifest, table, lambda: Network(folder, threads))


def find_reader(folder: Path, threads: int = 1) -> Reader | None:
    """The reader of a folder, or None where the folder holds no model. Raises ModelError as `load_reader`."""
    return load_reader(folder, threads) if (folder / MANIFEST).is_file() else None
