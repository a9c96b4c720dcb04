"""Coreference on the development part of COIN (Indonesian), in the measures of the field: MUC, B3, CEAF-e, their mean (CoNLL).

    .venv/bin/python eval/coreference.py DATA/coin_coref_id/dev.tsv [--lexicon-only] [--limit N]

COIN is CC BY-SA and not part of this repository. It links everything that is named (places, films, school years), while the coder
only keeps whom a political event could have; so two sets of gold chains are scored: all, and those with a pronoun or a person's title.
A coded mention stands for the gold mention that it shares most words with, if that is at least half of either; chains are the coder's
antecedents joined with mentions of one and the same actor by name. The copy of indocoref that we have holds texts without annotation: it cannot be scored.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from haluan.monitor import Desk
from haluan.types.coding import Mention
from haluan.types.text import Capture, Skipped

LABEL = re.compile(r"([A-Z]+)\[([\d_]+)\]")
# The paragraphs have no title; a page has one.
TITLE = "Keterangan"
Span = tuple[int, int]
Chains = list[frozenset[Span]]


def read_coin(path: Path) -> Iterator[tuple[str, Chains, frozenset[Span]]]:
    """(text, gold chains of two and more mentions, spans of pronouns) of each paragraph."""
    rows: list[list[str]] = []
    for line in [*path.read_text(encoding="utf-8").split("\n"), "#Text="]:
        if line.startswith("#Text="):
            if rows:
                yield _paragraph(rows)
            rows = []
        elif "\t" in line:
            rows.append(line.split("\t"))


def _paragraph(rows: list[list[str]]) -> tuple[str, Chains, frozenset[Span]]:
    base = int(rows[0][1].split("-")[0])
    text, spans, kinds = "", {}, {}
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        parent.setdefault(key, key)
        while parent[key] != key:
            key = parent[key]
        return key

    for row in rows:
        start = int(row[1].split("-")[0]) - base
        text = text.ljust(start) + row[2]
        for kind, keys in LABEL.findall(row[3]):
            if "_" in keys:
                one, two = keys.split("_")[:2]
                parent[root(one)] = root(two)
            else:
                first = spans.get(keys, (start, start))[0]
                spans[keys], kinds[keys] = (first, start + len(row[2])), kind
    chains: dict[str, set[Span]] = defaultdict(set)
    for key, span in spans.items():
        chains[root(key)].add(span)
    pronouns = frozenset(spans[k] for k, kind in kinds.items() if kind == "PRONOUN")
    return text, [frozenset(c) for c in chains.values() if len(c) > 1], pronouns


def coded_chains(mentions: Iterable[Mention]) -> list[list[Span]]:
    """Chains of the coder: a reference with its antecedent, and mentions of one person, state or body by name."""
    parent: dict[str, str] = {}
    named: dict[tuple[object, ...], str] = {}
    spans = {m.id: (m.span.start, m.span.end) for m in mentions}

    def root(key: str) -> str:
        parent.setdefault(key, key)
        while parent[key] != key:
            key = parent[key]
        return key

    for m in mentions:
        if m.antecedent:
            parent[root(m.id)] = root(m.antecedent)
        elif m.kind == "unknown" and m.text[:1].isupper():
            parent[root(m.id)] = root(named.setdefault((m.text.split()[-1],), m.id))
        elif len(m.actors) == 1 and m.how not in ("pronoun", "description"):
            parent[root(m.id)] = root(named.setdefault((m.actors[0].code, m.actors[0].name), m.id))
    chains: dict[str, list[Span]] = defaultdict(list)
    for m in mentions:
        chains[root(m.id)].append(spans[m.id])
    return [c for c in chains.values() if len(c) > 1]


def aligned(made: list[list[Span]], gold: Iterable[Span]) -> Chains:
    """Coded chains with each span replaced by the gold span that it stands for."""
    found: Chains = []
    for chain in made:
        members = set()
        for a, b in chain:
            shared = {g: min(b, g[1]) - max(a, g[0]) for g in gold}
            best = max(shared, key=lambda g: shared[g], default=None)
            half = best is not None and 2 * shared[best] >= min(b - a, best[1] - best[0])
            members.add(best if best is not None and half else (a, b))
        if len(members) > 1:
            found.append(frozenset(members))
    return found


def muc(one: Chains, two: Chains) -> tuple[float, float]:
    """Links of `one` that `two` keeps, and all links of `one` (Vilain and others 1995)."""
    kept = total = 0.0
    for chain in one:
        parts = {next((i for i, c in enumerate(two) if m in c), (m,)) for m in chain}
        kept, total = kept + len(chain) - len(parts), total + len(chain) - 1
    return kept, total


def b_cubed(one: Chains, two: Chains) -> tuple[float, float]:
    """Sum over the mentions of `one` of the share of their chain that `two` has together, and their number (Bagga and Baldwin 1998)."""
    kept = sum(len(c & d) ** 2 / len(c) for c in one for d in two)
    return kept, float(sum(len(c) for c in one))


def ceaf_e(gold: Chains, made: Chains) -> float:
    """Best one-to-one similarity of chains, taken greedily by size (Luo 2005 takes the optimum; with few chains they agree)."""
    pairs = sorted(((2 * len(g & m) / (len(g) + len(m)), i, j) for i, g in enumerate(gold) for j, m in enumerate(made)), reverse=True)
    total, used_g, used_m = 0.0, set(), set()
    for value, i, j in pairs:
        if value > 0 and i not in used_g and j not in used_m:
            total += value
            used_g.add(i)
            used_m.add(j)
    return total


class Sums:
    """Counts of the three measures over paragraphs."""

    def __init__(self) -> None:
        self.counts: dict[str, list[float]] = {name: [0.0, 0.0, 0.0, 0.0] for name in ("MUC", "B3", "CEAF-e")}

    def add(self, gold: Chains, made: Chains) -> None:
        """Count one paragraph."""
        for name, measure in (("MUC", muc), ("B3", b_cubed)):
            recall, precision = measure(gold, made), measure(made, gold)
            for i, value in enumerate((*recall, *precision)):
                self.counts[name][i] += value
        same = ceaf_e(gold, made)
        for i, value in enumerate((same, float(len(gold)), same, float(len(made)))):
            self.counts["CEAF-e"][i] += value

    def lines(self) -> Iterator[str]:
        """Precision, recall and F1 of each measure, then the CoNLL mean."""
        mean = 0.0
        for name, (hit_r, n_r, hit_p, n_p) in self.counts.items():
            recall, precision = hit_r / max(n_r, 1), hit_p / max(n_p, 1)
            f1 = 2 * recall * precision / max(recall + precision, 1e-9)
            mean += f1 / 3
            yield f"  {name:7} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"
        yield f"  CoNLL   F1 {mean:.3f}"


def main() -> None:
    """Code each paragraph and score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("coin", type=Path)
    parser.add_argument("--lexicon-only", action="store_true")
    parser.add_argument("--limit", type=int, default=10**6)
    options = parser.parse_args()
    desk = Desk(lexicon_only=options.lexicon_only)
    everything, people = Sums(), Sums()
    n = 0
    for text, gold, pronouns in list(read_coin(options.coin))[: options.limit]:
        page = f"{TITLE}\n\n{text}".encode()
        coded = desk.code_capture(Capture(hashlib.sha256(page).hexdigest(), "coin", page, "text/plain", "utf-8"), "2020-01-01")
        if isinstance(coded, Skipped):
            continue
        n += 1
        shift = coded.article.text.find(text[:40])
        mentions = coded.coding.mentions if shift >= 0 else ()
        made = [[(a - shift, b - shift) for a, b in chain] for chain in coded_chains(mentions)]
        spans = {m for c in gold for m in c}
        chains = aligned(made, spans)
        everything.add(gold, chains)
        pronominal = [c for c in gold if c & pronouns]
        inside = {m for c in pronominal for m in c}
        people.add(pronominal, [c for c in chains if c & inside])
    print(f"{n} paragraphs")
    for title, sums in (("all chains", everything), ("chains with a pronoun", people)):
        print(title)
        print("\n".join(sums.lines()))


if __name__ == "__main__":
    main()
