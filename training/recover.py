"""Turns the shipped int8 graphs back into a checkpoint, so that training can go on from a release without its original one.

The weights come back at int8's precision (a scale a channel). Which initializer belongs to which layer is found by exporting a network with random
weights in the same way: initializers stand in the same order, and each one equals exactly one layer's weight.

usage: recover.py --model FOLDER --out FILE [--layers 8]
"""

from __future__ import annotations

import argparse
import logging
import tempfile
import warnings
from dataclasses import asdict
from pathlib import Path
from typing import cast

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from export import export_spans, export_words, quantise
from haluan.language.pieces import PieceTable
from labels import DEPRELS, SECTORS
from network import Layer, Reader, Sizes
from smooth import PARTS, Scaled

Weights = dict[str, NDArray[np.float32]]


def initializers(path: Path) -> Weights:
    """All constants of a graph in its own order, quantised matrices multiplied out under their name without the ending."""
    raw = {i.name: numpy_helper.to_array(i) for i in onnx.load(str(path)).graph.initializer}
    out: Weights = {}
    for name, value in raw.items():
        if name.endswith("_quantized"):
            base = name.removesuffix("_quantized")
            out[base] = (value.astype(np.float32) - raw[f"{base}_zero_point"].astype(np.float32)) * raw[f"{base}_scale"]
        elif not name.endswith(("_scale", "_zero_point")):
            out[name] = value
    return out


def owners(fresh: Weights, state: dict[str, torch.Tensor], prefix: str) -> dict[str, tuple[str, bool]]:
    """Initializer name -> (parameter, transposed?) by equal values, up to rounding."""
    found = {}
    for name, value in fresh.items():
        plain = name.removeprefix("model.")
        if (prefix + plain) in state or plain in state:
            found[name] = (plain if plain in state else prefix + plain, False)
            continue
        for key, tensor in state.items():
            own = tensor.numpy()
            for turned in (False, True):
                other = own.T if turned and own.ndim == 2 else own
                if other.shape == value.shape and own.ndim == 2 and np.abs(other - value).max() < 0.02 * np.abs(own).max():
                    found[name] = (key, turned)
    return found


def dress(model: Reader) -> None:
    """Puts scaled linear maps where the shipped graphs have them (smooth.py), with scales that tell the channels apart."""
    for module in model.encoder.layers:
        for part in PARTS:
            linear = getattr(cast(Layer, module), part)
            setattr(module, part, Scaled(linear, torch.rand(linear.in_features) + 0.5))


def undress(state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The scales multiplied back into the weights: the state of a network without them."""
    out = {}
    for key, value in state.items():
        if key.endswith(".linear.weight"):
            out[key.replace(".linear.", ".")] = value * state[key.replace("linear.weight", "inverse")][None, :]
        elif not key.endswith(".inverse"):
            out[key.replace(".linear.", ".")] = value
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--layers", type=int, default=8)
    args = parser.parse_args()
    warnings.filterwarnings("ignore")
    logging.disable(logging.WARNING)
    table = PieceTable(args.model / "tokenizer.json")
    sizes = Sizes(len(table), layers=args.layers, deprels=len(DEPRELS), sectors=len(SECTORS))
    torch.manual_seed(7)
    model = Reader(sizes).eval()
    for p in model.parameters():
        if p.ndim == 1:
            torch.nn.init.normal_(p)
    dress(model)
    state = model.state_dict()
    original = {k: v.clone() for k, v in state.items()}
    missing = set(state)
    with tempfile.TemporaryDirectory() as folder:
        for part, export, prefix in (("words", export_words, ""), ("spans", export_spans, "spans.")):
            plain, small = Path(folder) / f"{part}.onnx", Path(folder) / f"{part}_q.onnx"
            export(model, plain)
            quantise(plain, small)
            fresh, shipped = initializers(small), initializers(args.model / f"{part}.onnx")
            pairs = list(zip(fresh, shipped, strict=True))
            whose = owners(fresh, original, prefix)
            for own, theirs in pairs:
                if own not in whose:
                    print(f"{part}: {own} {fresh[own].shape} is no parameter")
                    continue
                key, turned = whose[own]
                value = shipped[theirs].T if turned else shipped[theirs]
                state[key] = torch.from_numpy(np.ascontiguousarray(value)).view_as(state[key]).to(state[key].dtype)
                missing.discard(key)
    print("not found:", sorted(missing))
    torch.save({"model": undress(state), "sizes": asdict(sizes)}, args.out)


if __name__ == "__main__":
    main()
