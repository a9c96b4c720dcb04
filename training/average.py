"""The weighted mean of two checkpoints of one network, the second trained on from the first.

A run that goes on over the same passages grows sure of itself (version 1.3.0: temperature of the pair head 2.5); its mean with the weights that it
started from generalises better than either (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", arXiv 2109.01903).

usage: average.py --first FILE --second FILE --share SHARE_OF_THE_SECOND --out FILE
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

#: Biases of the annotation schemes of trees: not in the shipped graphs, so that a recovered checkpoint has none.
UNSHIPPED = "words.shift"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=Path, required=True)
    parser.add_argument("--second", type=Path, required=True)
    parser.add_argument("--share", type=float, default=0.6)
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    first, second = (torch.load(path, weights_only=True) for path in (args.first, args.second))
    mean = {}
    for key, value in second["model"].items():
        own = first["model"].get(key, value)  # a head that the first did not have is the second's
        mixes = value.is_floating_point() and not key.startswith(UNSHIPPED)
        mean[key] = args.share * value + (1 - args.share) * own if mixes else value
    torch.save({"model": mean, "sizes": second["sizes"]}, args.out)


if __name__ == "__main__":
    main()
