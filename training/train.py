"""Trains the reader on the clock: the learning rate follows the share of the time budget that is spent.

Stage 1 starts from multilingual-e5-small (trimmed by `vocabulary.py`), stage 2 from a checkpoint (`--start`). Settings,
losses and scores go to
the log; `checkpoint.pt` is written every ten minutes and at the end, and a run that finds its own checkpoint goes on from there.

usage: train.py --data DATA --passages FOLDER --vocabulary FOLDER --out FOLDER --minutes N [--start FILE] [--mix marked=4,tree_id=2,…]
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import cast

import numpy as np
import torch
from torch import Tensor

from articles import in_windows, read_articles
from augment import Pool, in_company, in_rows, make_pool, swapped
from batches import Prepared, forever, is_held_out, prepare
from corpora import Example, read_coin, read_gum, read_marked, read_names, read_trees
from frames import Frame, make_sentences, read_frames
from haluan.language.pieces import PieceTable
from labels import DEPRELS, SECTORS
from losses import losses, total
from measure import marked_scores, word_scores
from network import Layer, Reader, Sizes
from weights import read_source

SEED = 20261122
MIX = "marked=5,tree_id=1.6,tree_gsd=1.2,tree_en=0.8,gum=0.8,names=1.2,names_narrow=0.8,names_low=0.5,coin=0.5"
SAVE_EVERY = 600.0
WARM_UP = 0.04
FRAME_SENTENCES = 1000
ARTICLE_TIMES = 3  # whole articles are read so often in an epoch, cut otherwise each time
ROWS = ("tree_id", "tree_gsd", "tree_en", "names", "names_narrow", "names_low")


def load_examples(data: Path, passages: Path) -> tuple[dict[str, list[Example]], dict[str, list[Example]]]:
    """Training streams and measuring sets by name."""
    marked = read_marked(passages)
    train = {
        "marked": training_passages(passages),
        "tree_id": [
            *read_trees(data / "ud_indonesian/id_csui-ud-train.conllu", "csui", 0),
            *read_trees(data / "ud_indonesian_gsd/dev_ud2.17.conllu", "gsd", 2),
        ],
        "tree_gsd": list(read_trees(data / "ud_indonesian_gsd/train_ud2.0_annotation.conllu", "gsd20", 1)),
        "tree_en": list(read_trees(data / "ud_english/ewt_weblog_newsgroup_train.conllu", "ewt", 0)),
        "gum": list(read_gum(data / "ud_english/gum_news_interview_speech_bio_train.conllu")),
        "names": list(read_names(data / "indonlu_ner/nergrit_ner-grit/train_preprocess.txt", "nergrit")),
        "names_narrow": list(read_names(data / "idner_news_2k/train.txt", "idner", narrow=True)),
        "names_low": list(read_names(data / "indonlu_ner/nerp_ner-prosa/train_preprocess.txt", "nerp", partial=True)),
        "coin": [e for e in read_coin(data / "coin_coref_id/dev.tsv") if e.mentions],
    }
    held = [e for e in marked if is_held_out(e.text)]
    test = {
        "held_out": held,
        "idner_dev": list(read_names(data / "idner_news_2k/dev.txt", "idner", narrow=True)),
        "nergrit_valid": list(read_names(data / "indonlu_ner/nergrit_ner-grit/valid_preprocess.txt", "nergrit")),
        "csui_test": list(read_trees(data / "ud_indonesian/id_csui-ud-test.conllu", "csui", 0)),
    }
    return train, test


def start_weights(model: Reader, vocabulary: Path) -> None:
    """Fills the encoder from multilingual-e5-small: the trimmed table and the first layers."""
    source = read_source()
    t = {k: torch.from_numpy(v) for k, v in source.tensors.items()}
    store = np.load(vocabulary / "vocabulary.npz")
    e, h = model.encoder.embed, model.sizes.hidden
    e.get_buffer("table").copy_(torch.from_numpy(store["table"]))
    e.get_buffer("scale").copy_(torch.from_numpy(store["scale"]))
    with torch.no_grad():
        e.position.copy_(t["emb.pos"].view(-1, h) + t["emb.type"].view(-1, h)[0])
        e.norm.weight.copy_(t["emb.ln.w"])
        e.norm.bias.copy_(t["emb.ln.b"])
        for i, module in enumerate(model.encoder.layers):
            layer = cast(Layer, module)
            g = {k.removeprefix(f"l{i}."): v for k, v in t.items() if k.startswith(f"l{i}.")}
            layer.qkv.weight.copy_(torch.cat([g[f"{x}.w"].view(h, h) for x in "qkv"]))
            layer.qkv.bias.copy_(torch.cat([g[f"{x}.b"] for x in "qkv"]))
            for linear, key in [(layer.out, "ao"), (layer.up, "fi"), (layer.down, "fo")]:
                linear.weight.copy_(g[f"{key}.w"].view_as(linear.weight))
                linear.bias.copy_(g[f"{key}.b"])
            for norm, key in [(layer.norm1, "aln"), (layer.norm2, "oln")]:
                norm.weight.copy_(g[f"{key}.w"])
                norm.bias.copy_(g[f"{key}.b"])


def training_passages(folder: Path) -> list[Example]:
    """The passages of a folder as it is now, without the held-out ones."""
    return [e for e in read_marked(folder) if not is_held_out(e.text)]


def _marked_epoch(passages: Path, pool: Pool, company: float, rng: random.Random) -> list[Example]:
    """One epoch of passages, and of the windows of the whole articles beside them, names swapped."""
    singles = in_company([swapped(e, pool, rng) for e in training_passages(passages)], company, rng)
    articles = [e for e in read_articles(passages.parent / "articles") if not is_held_out(e.text)]
    return singles + [swapped(w, pool, rng) for e in articles * ARTICLE_TIMES for w in in_windows(e, rng)]


def _in_rows(examples: list[Example], share: float, rng: random.Random, table: PieceTable) -> list[Prepared]:
    return prepare(in_rows(examples, share, rng), table)


class Streams:
    """Endless batches of each set, drawn in the proportions of the mix (by batch). With `swap` the passages are read anew each epoch."""

    def __init__(
        self,
        sets: dict[str, list[Prepared]],
        mix: dict[str, float],
        budget: int,
        table: PieceTable,
        *,
        passages: Path,
        swap: bool,
        company: float = 0.0,
        frames: list[Frame],
    ) -> None:
        self.rng = random.Random(SEED)
        fresh: dict[str, Callable[[], list[Prepared]]] = {}
        marked = [p.example for p in sets["marked"]]
        pool, own = make_pool(marked), random.Random(SEED)
        if swap:
            fresh["marked"] = lambda: prepare(_marked_epoch(passages, pool, company, own), table)
        for key in ROWS if company else ():
            fresh[key] = partial(_in_rows, [p.example for p in sets[key]], company, own, table)
        if frames:
            fresh["frames"] = lambda: prepare(make_sentences(frames, pool, own, FRAME_SENTENCES), table)
            sets = sets | {"frames": sets["marked"]}
        self.names = [k for k in mix if sets.get(k)]
        self.weights = [mix[k] for k in self.names]
        self.streams: dict[str, Iterator[dict[str, Tensor]]] = {
            k: forever(sets[k], budget, table.pad, random.Random(SEED + i), fresh.get(k)) for i, k in enumerate(self.names)
        }

    def draw(self) -> tuple[str, dict[str, Tensor]]:
        name = self.rng.choices(self.names, self.weights)[0]
        return name, next(self.streams[name])


def rate(share: float) -> float:
    """Linear warm-up, then linear decay to 2 %."""
    return share / WARM_UP if share < WARM_UP else max(0.02, (1 - share) / (1 - WARM_UP))


def hidden(batch: dict[str, Tensor], share: float, table: PieceTable) -> dict[str, Tensor]:
    """The batch with a share of its pieces made unknown: a deed is then to be known from the words around it, too."""
    ids = batch["ids"]
    kept = (ids == table.first) | (ids == table.last) | (ids == table.pad)
    return batch | {"ids": ids.where(kept | (torch.rand(ids.shape) >= share), torch.tensor(table.unknown))}


def report(model: Reader, tests: dict[str, list[Prepared]], pad_id: int, limit: int | None) -> str:
    """One line of scores."""
    lines = {}
    for name, items in tests.items():
        part = items[:limit]
        scores = marked_scores(model, part, pad_id) if name == "held_out" else word_scores(model, part, pad_id)
        lines[name] = {k: round(v, 3) for k, v in scores.items()}
    return json.dumps(lines)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "passages", "vocabulary", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--start", type=Path)
    parser.add_argument("--mix", default=MIX)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--frozen", type=int, default=1)
    parser.add_argument("--budget", type=int, default=1600)
    parser.add_argument("--encoder-rate", type=float, default=1.2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--swap", action="store_true", help="swap actors' names between passages (augment.py)")
    parser.add_argument("--packs", type=Path, help="folder of the language packs, for sentences made from trigger frames (frames.py)")
    parser.add_argument("--bf16", action="store_true", help="matrix products in bfloat16 (six times faster on processors with avx512_bf16)")
    parser.add_argument("--hide", type=float, default=0.0, help="share of the pieces made unknown, drawn anew in each batch")
    parser.add_argument(
        "--company", type=float, default=0.0, help="share of the passages, trees and names behind which another one is set (augment.py)"
    )
    parser.add_argument("--only", nargs="*", default=[], help="train only parameters whose names begin so; the encoder stays as it is")
    parser.add_argument("--small", type=int, help="use only this many examples of each set")
    return parser.parse_args()


def build(args: argparse.Namespace, table: PieceTable) -> Reader:
    sizes = Sizes(len(table), layers=args.layers, dropout=args.dropout, deprels=len(DEPRELS), sectors=len(SECTORS))
    model = Reader(sizes)
    if args.start:
        state = torch.load(args.start, weights_only=True)["model"]
        for key in [k for k in state if k.startswith("words.names.")]:
            state.setdefault(key.replace("names.", "names_narrow."), state[key])
        fresh = model.state_dict()
        missing = [k for k in fresh if k not in state]
        print("new parameters:", missing)
        model.load_state_dict({**{k: fresh[k] for k in missing}, **state})
    else:
        start_weights(model, args.vocabulary)
    model.encoder.frozen = args.frozen
    if args.only:
        model.encoder.frozen = args.layers
        for name, parameter in model.named_parameters():
            parameter.requires_grad = name.startswith(tuple(args.only))
    return model


def optimiser(model: Reader, args: argparse.Namespace) -> torch.optim.AdamW:
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    heads = [p for p in (*model.words.parameters(), *model.spans.parameters()) if p.requires_grad]
    groups = [{"params": p, "lr": rate} for p, rate in ((encoder, args.encoder_rate), (heads, args.head_rate)) if p]
    for g in groups:
        g["top"] = g["lr"]
    return torch.optim.AdamW(groups, weight_decay=0.01)


def main() -> None:
    args = arguments()
    torch.set_num_threads(args.threads)
    torch.manual_seed(SEED)
    args.out.mkdir(parents=True, exist_ok=True)
    table = PieceTable(args.vocabulary / "tokenizer.json")
    train, test = load_examples(args.data, args.passages)
    sets = {k: prepare(v[: args.small], table) for k, v in train.items()}
    tests = {k: prepare(v[: args.small], table) for k, v in test.items()}
    model = build(args, table)
    adam = optimiser(model, args)
    print(json.dumps({"settings": {k: str(v) for k, v in vars(args).items()}, "sizes": asdict(model.sizes)}))
    print({k: (len(v), sum(len(p.ids) for p in v)) for k, v in {**sets, **tests}.items()}, flush=True)
    frames = read_frames(args.packs) if args.packs else []
    mix = {k: float(v) for k, v in (x.split("=") for x in args.mix.split(","))}
    run(
        model,
        adam,
        Streams(sets, mix, args.budget, table, passages=args.passages, swap=args.swap, company=args.company, frames=frames),
        tests,
        args,
        table,
    )


def run(
    model: Reader, adam: torch.optim.AdamW, streams: Streams, tests: dict[str, list[Prepared]], args: argparse.Namespace, table: PieceTable
) -> None:
    """The loop. Ends with the time budget (the time of a resumed run counts)."""
    checkpoint = args.out / "checkpoint.pt"
    spent, step = 0.0, 0
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(state["model"])
        adam.load_state_dict(state["adam"])
        spent, step = state["spent"], state["step"]
    begun, budget = time.monotonic() - spent, args.minutes * 60
    saved, pieces, mean = spent, 0, defaultdict(list)
    model.train()
    while (spent := time.monotonic() - begun) < budget:
        for g in adam.param_groups:
            g["lr"] = g["top"] * rate(spent / budget)
        batch = hidden(streams.draw()[1], args.hide, table)
        with torch.autocast("cpu", torch.bfloat16, enabled=args.bf16):
            parts = losses(model, batch)
            loss = total(parts)
        adam.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        adam.step()
        step += 1
        pieces += int(batch["mask"].sum())
        for k, v in parts.items():
            mean[k].append(float(v.detach()))
        if step % 50 == 0:
            line = {k: round(sum(v) / len(v), 3) for k, v in sorted(mean.items())}
            print(f"{step} {spent:.0f}s {pieces / max(1.0, spent):.0f} pieces/s {json.dumps(line)}", flush=True)
            mean.clear()
        if spent - saved > SAVE_EVERY:
            saved = spent
            torch.save({"model": model.state_dict(), "adam": adam.state_dict(), "spent": spent, "step": step}, checkpoint)
            print(report(model, tests, table.pad, 150), flush=True)
    torch.save({"model": model.state_dict(), "adam": adam.state_dict(), "spent": spent, "step": step}, checkpoint)
    torch.save({"model": model.state_dict(), "sizes": asdict(model.sizes)}, args.out / "final.pt")
    print("final", report(model, tests, table.pad, None), flush=True)


if __name__ == "__main__":
    main()
