"""Every mention that the coder misses, leaves open or links wrongly in gold articles, with its sentence and the way it was linked.

    .venv/bin/python eval/mention_errors.py eval/gold [--kind wrong|open|missed|extra] [--lexicon-only]

Only the development part is looked at. `wrong`: another code than the gold's; `open`: found without a code; `missed`: no mention there;
`extra`: a code given where the gold has a place, a source, somebody unknown, or nothing at all (each can make a false event).
The last lines give the tallies, among them the precision of the references that were resolved.
"""

from __future__ import annotations

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from haluan.evaluation import gold_codes, gold_places, is_aside, read_gold
from haluan.gold import Mention as GoldMention
from haluan.gold import Passage
from haluan.monitor import Coded, Desk
from haluan.types.coding import Mention
from haluan.types.text import Capture, Skipped


@dataclass(frozen=True, slots=True)
class Finding:
    """One mention with what is wrong with it ("" if right)."""

    kind: str
    reference: bool
    where: str
    text: str
    gold: str
    made: str
    sentence: str


def _codes(mention: Mention) -> set[str]:
    return {a.code for a in mention.actors}


def _shown(mentions: list[Mention]) -> str:
    return " | ".join(
        f"{m.text} [{m.kind} {m.how} {'+'.join(f'{a.code}.{a.sector}' for a in m.actors)}"
        f"{' of ' + '/'.join(c.actor.code for c in m.candidates[:4]) if m.candidates else ''}]"
        for m in mentions
    )


def _sentence(text: str, start: int, end: int) -> str:
    left, right = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    right = len(text) if right < 0 else right
    return f"{text[max(left, start - 160) : start]}«{text[start:end]}»{text[end : min(right, end + 120)]}"


def _judge(passage: Passage, gold: GoldMention, span: tuple[int, int], coded: Coded) -> tuple[Finding, list[Mention]]:
    here = [m for m in coded.coding.mentions if max(m.span.start, span[0]) < min(m.span.end, span[1])]
    codes = {c for c, _ in gold_codes(passage, (gold.id,))}
    scored = gold.kind in ("actor", "reference") and "?" not in codes
    if not scored:
        kind = "extra" if any(m.kind == "actor" and m.actors for m in here) else ""
        if gold.kind == "reference":
            kind = "unknown " + kind if kind else ""
    elif not here:
        kind = "missed"
    elif any(_codes(m) == codes for m in here):
        kind = "right"
    else:
        kind = "wrong" if any(m.actors for m in here) else "open"
    wanted = "+".join(sorted(codes)) if scored else f"{gold.kind} {gold.code or ''}"
    sentence = _sentence(coded.article.text, *span)
    return Finding(kind, gold.kind == "reference", passage.where, coded.article.text[slice(*span)], wanted, _shown(here), sentence), here


def findings(desk: Desk, passage: Passage) -> Iterator[Finding]:
    """What became of each gold mention of an article, then the coder's mentions that the gold does not have."""
    body = (passage.page or passage.text).encode()
    coded = desk.code_capture(Capture(hashlib.sha256(body).hexdigest(), passage.where, body, "text/plain", "utf-8"), passage.published)
    if isinstance(coded, Skipped):
        return
    text = coded.article.text
    used: set[str] = set()
    spans = gold_places(passage, text)
    for gold in passage.mentions:
        if gold.id in spans:
            finding, here = _judge(passage, gold, spans[gold.id], coded)
            used.update(m.id for m in here)
            yield finding
    for mention in coded.coding.mentions:
        if mention.id not in used and mention.kind == "actor" and mention.actors:
            sentence = _sentence(text, mention.span.start, mention.span.end)
            yield Finding("extra", False, passage.where, mention.text, "nothing", _shown([mention]), sentence)


def main() -> None:
    """List and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--kind", choices=["wrong", "open", "missed", "extra"], action="append")
    parser.add_argument("--lexicon-only", action="store_true")
    options = parser.parse_args()
    desk = Desk(lexicon_only=options.lexicon_only)
    passages = [p for p in read_gold(options.gold) if not is_aside(p)]
    found = [f for p in passages for f in findings(desk, p)]
    for f in found:
        if f.kind.split()[-1:] and f.kind.split()[-1] in (options.kind or ["wrong", "open", "missed", "extra"]):
            print(f"{f.kind}{' reference' if f.reference else ''} {f.where} gold {f.gold} made {f.made}\n    {f.sentence}")
    count = Counter((f.kind, f.reference) for f in found)
    n = {r: sum(count[k, r] for k in ("right", "wrong", "open", "missed")) for r in (False, True)}
    given = count["right", True] + count["wrong", True] + count["unknown extra", True]
    print(f"articles {len(passages)}")
    for r, name in ((False, "names and descriptions of somebody new"), (True, "references")):
        shares = ", ".join(f"{k} {count[k, r]} ({count[k, r] / max(1, n[r]):.3f})" for k in ("right", "wrong", "open", "missed"))
        print(f"{name}: {n[r]}: {shares}")
    print(f"references: precision of those resolved {count['right', True] / max(1, given):.3f} of {given}")
    coded = count["right", False] + count["wrong", False] + count["extra", False]
    print(f"codes given outside references: {coded}, right {count['right', False] / max(1, coded):.3f}, extra {count['extra', False]}")


if __name__ == "__main__":
    main()
