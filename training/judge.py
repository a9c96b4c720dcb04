"""Events of real pages that somebody judged by reading, as rows for fitting the decision; the pages themselves stay outside.

Usage: python training/judge.py FOLDER ... [--show]

Each folder holds pages as NAME.txt with their publication date in NAME.date, and verdicts.json: key of an event -> R (right), D (right, but a repetition), T, A, C
(wrong type, actor, recipient) or N (no such event). --show prints the events that have no verdict yet with their keys. Without it, features and label of
each judged event (1 for R) are written to training/judged.jsonl, which training/fit_decision.py reads. The rows hold numbers only, no words of the pages.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))
sys.path.insert(0, str(ROOT / "training"))

from fit_decision import DIGITS, JUDGED, readings
from haluan.coding.coder import Coder
from haluan.coding.document import build_document
from haluan.coding.standing import standing_features
from haluan.monitor import Desk
from haluan.types.coding import Event, Role
from haluan.types.document import Document
from haluan.types.text import Article, Capture


def key(page: str, event: Event) -> str:
    """What a verdict is given on: page, type, sides, sentence, trigger."""
    return f"{page}|{event.type}|{_side(event.actor)}|{_side(event.recipient)}|{event.evidence[0].sentence}|{event.trigger.text}"


def _side(roles: tuple[Role, ...]) -> str:
    return "+".join(sorted(f"{r.actor.code}.{r.actor.sector}" for r in roles))


def events_of(desk: Desk, folder: Path) -> Iterator[tuple[str, Document, list[Event]]]:
    """Each page with its events before a floor, each with the confidence it has by itself."""
    decision = replace(desk.kit.decision, floor=0.0, standing={})
    for path in sorted(folder.glob("*.txt")):
        dated = path.with_suffix(".date")
        if not dated.exists():
            continue
        body = path.read_bytes()
        article = desk.read(Capture(hashlib.sha256(body).hexdigest(), path.name, body, "text/plain", "utf-8"), dated.read_text().strip())
        if isinstance(article, Article):
            document = build_document(article, readings(desk, article))
            coder = Coder(desk.kit, article.language).deciding(decision)
            yield path.stem, document, coder.events(coder.prepare(document))[0]


def main() -> int:
    """Writes the rows, or shows what is left to judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    desk, rows = Desk(), []
    for folder in args.folders:
        verdicts = json.loads((folder / "verdicts.json").read_text(encoding="utf-8"))
        for page, document, events in events_of(desk, folder):
            for event in events:
                verdict = verdicts.get(key(page, event))
                if verdict is None:
                    if args.show:
                        print(key(page, event), f"{event.confidence:.2f}", repr(event.evidence[0].text[:200]))
                    continue
                features = standing_features(event, [e for e in events if e is not event], document)
                rows.append({"right": float(verdict == "R"), "features": {k: round(v, DIGITS) for k, v in features.items() if v}})
    if not args.show:
        JUDGED.write_text("".join(json.dumps(r, sort_keys=True) + "\n" for r in rows), encoding="utf-8")
        print(f"{len(rows)} rows, {sum(r['right'] for r in rows) / max(1, len(rows)):.2f} right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
