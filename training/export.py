"""Turns a checkpoint into the shipped model: two ONNX graphs in int8, the piece table and the manifest.

Matrices are quantised a channel at a time to 7 bits of range (`reduce_range`), so that processors without VNNI give the same whole-number
results; the piece embeddings are int8 with a scale a row as in training.

usage: export.py --checkpoint FILE --vocabulary FOLDER --out FOLDER --version TEXT [--calibration FILE] [--float]
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from batches import in_batches, is_held_out, prepare
from corpora import read_marked
from haluan.language.pieces import PieceTable
from labels import DEPRELS, KINDS, NAMES, PAIR_TYPES, SECTORS, STATUS_NAMES, TIE_NAMES, TYPE_NAMES, UPOS
from network import Reader, Sizes
from smooth import smoothed

OPSET = 17
SAMPLE_STEP = 10
TEMPERATURES = dict.fromkeys(["mentions", "triggers", "names", "kind", "sector", "type", "status", "background", "roles", "pairs", "same", "ties", "when"], 1.0)
# biases are fitted by calibrate.py; `pair_weight` is the pair head's share beside the triggers (.2 to 1 tried on the held-out passages with an earlier checkpoint: .3 to .7 alike);
# `role`, `pair`, `same`, `tie` and `when` are the least P that is told
THRESHOLDS = {
    "mention_bias": 0.0,
    "trigger_bias": 0.0,
    "name_bias": 0.0,
    "role_bias": 0.0,
    "none_bias": 0.0,
    "same_bias": 0.0,
    "pair_weight": 0.4,
    "role": 0.05,
    "pair": 0.1,
    "same": 0.15,
    "tie": 0.05,
    "when": 0.05,
}


class WordGraph(nn.Module):
    """Encoder and word heads as one graph."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, mask: Tensor, first: Tensor, last: Tensor, sentence: Tensor) -> tuple[Tensor, ...]:
        words = self.model.encoder(ids, mask, first, last)
        return (words, *self.model.words.shipped(words, sentence))


def load_model(path: Path) -> Reader:
    """The network of a `final.pt`, in evaluation mode."""
    state = torch.load(path, weights_only=True)
    model = Reader(Sizes(**state["sizes"]))
    model.load_state_dict(state["model"])
    return model.eval()


def export_words(model: Reader, path: Path) -> None:
    ids = torch.randint(5, 1000, (2, 20))
    at = torch.arange(10).expand(2, 10).contiguous()
    sizes = {"ids": {0: "b", 1: "p"}, "mask": {0: "b", 1: "p"}, **{k: {0: "b", 1: "w"} for k in ("first", "last", "sentence")}}
    outputs = ["words", "upos", "names", "spans", "names_narrow", "arcs"]
    sizes |= {k: {0: "b", 1: "w"} for k in outputs}
    sizes["arcs"] = {0: "b", 1: "w", 2: "v"}
    graph = WordGraph(model).eval()
    inputs = (ids, torch.ones_like(ids), at, at, torch.zeros_like(at))
    torch.onnx.export(
        graph, inputs, str(path), opset_version=OPSET, dynamo=False, input_names=["ids", "mask", "first", "last", "sentence"],
        output_names=outputs, dynamic_axes=sizes,
    )  # fmt: skip


def export_spans(model: Reader, path: Path) -> None:
    words = torch.randn(2, 10, model.sizes.hidden)
    m, t = torch.tensor([[0, 2, 5]] * 2), torch.tensor([[1, 4]] * 2)
    heads = torch.arange(10).expand(2, 10).contiguous()
    inputs = (words, torch.ones(2, 10, dtype=torch.long), m, m + 1, t, t, heads)
    names = ["words", "mask", "m_start", "m_end", "t_start", "t_end", "heads"]
    outputs = ["kind", "sector", "type", "status", "roles", "pairs", "pair_status", "same", "labels", "ties", "when"]
    axes = {"words": "w", "mask": "w", "heads": "w", "labels": "w", "m_start": "m", "m_end": "m", "t_start": "t", "t_end": "t"}
    axes |= {"kind": "m", "sector": "m", "type": "t", "status": "t"}
    sizes = {k: {0: "b", 1: v} for k, v in axes.items()}
    sizes |= {"roles": {0: "b", 1: "t", 2: "m"}, **{k: {0: "b", 1: "m", 2: "n"} for k in ("pairs", "pair_status", "same", "ties")}}
    sizes["when"] = {0: "b", 1: "t", 2: "v"}
    torch.onnx.export(
        model.spans.eval(),
        inputs,
        str(path),
        opset_version=OPSET,
        dynamo=False,
        input_names=names,
        output_names=outputs,
        dynamic_axes=sizes,
    )


def sample_batches(passages: Path, vocabulary: Path) -> Iterator[dict[str, Tensor]]:
    """Batches of every `SAMPLE_STEP`th training passage."""
    table = PieceTable(vocabulary / "tokenizer.json")
    sample = [e for e in read_marked(passages) if not is_held_out(e.text)][::SAMPLE_STEP]
    return in_batches(prepare(sample, table), 4000, table.pad)


def quantise(source: Path, target: Path) -> None:
    """int8 weights, a scale a channel; activations are quantised as they come."""
    quantize_dynamic(
        str(source), str(target), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm"]
    )


def manifest(folder: Path, version: str, calibration: dict[str, dict[str, float]]) -> dict[str, object]:
    """The manifest of a folder's files."""
    files = {}
    for name in ("words.onnx", "spans.onnx", "tokenizer.json"):
        raw = (folder / name).read_bytes()
        files[name] = {"sha256": hashlib.sha256(raw).hexdigest(), "bytes": len(raw)}
    labels = {
        "upos": UPOS, "names": NAMES, "kinds": KINDS, "sectors": SECTORS, "types": TYPE_NAMES, "pair_types": PAIR_TYPES,
        "statuses": STATUS_NAMES, "deprels": DEPRELS, "ties": TIE_NAMES,
    }  # fmt: skip
    return {
        "format": 1,
        "version": version,
        "base": "multilingual-e5-small (MIT), first layers, trimmed vocabulary",
        "opset": OPSET,
        "onnx": onnx.__version__,
        "torch": torch.__version__,
        "labels": labels,
        "temperatures": TEMPERATURES | calibration.get("temperatures", {}),
        "thresholds": THRESHOLDS | calibration.get("thresholds", {}),
        "files": files,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--calibration", type=Path)
    parser.add_argument("--passages", type=Path, help="passages whose activations smooth.py looks at; without it nothing is smoothed")
    parser.add_argument("--float", action="store_true", help="write the fp32 graphs (to compare with)")
    args = parser.parse_args()
    warnings.filterwarnings("ignore")
    logging.disable(logging.WARNING)
    args.out.mkdir(parents=True, exist_ok=True)
    model = load_model(args.checkpoint)
    if args.passages:
        model = smoothed(model, sample_batches(args.passages, args.vocabulary)).eval()
    with tempfile.TemporaryDirectory() as folder:
        for name, export in (("words", export_words), ("spans", export_spans)):
            plain = Path(folder) / f"{name}.onnx"
            export(model, plain)
            if args.float:
                shutil.copy(plain, args.out / f"{name}.onnx")
            else:
                quantise(plain, args.out / f"{name}.onnx")
    shutil.copy(args.vocabulary / "tokenizer.json", args.out / "tokenizer.json")
    calibration = json.loads(args.calibration.read_text(encoding="utf8")) if args.calibration else {}
    body = manifest(args.out, args.version, calibration)
    (args.out / "manifest.json").write_text(json.dumps(body, indent=1) + "\n", encoding="utf8")
    total = sum(p.stat().st_size for p in args.out.iterdir() if p.is_file())
    print(f"{args.out}: {total / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
