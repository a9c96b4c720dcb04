"""Events of real pages that somebody judged by reading, as rows for fitting the decision; the pages themselves stay outside.

Usage: python training/judge.py FOLDER ... [--show]

Each folder holds pages as NAME.txt with their publication date in NAME.date, and what is right, in one of two forms. Either NAME.gold: the events that a
reader wrote down before seeing any, one a line as `ISR>PSE.CVL/HAMAS ASSAULT/COERCE` (actor > recipient, each with its alternatives and where it matters a
sector; types that may be meant; a star before main events; further words are a note): an event is right if it fits a line that no surer event fits. Or
verdicts.json: key of an event -> R (right), D (right, but a repetition), T, A, C (wrong type, actor, recipient) or N (no such event); --show prints the
events that have no verdict yet with their keys. Features and label of each judged event are written to training/judged.jsonl, which
training/fit_decision.py reads. The rows hold numbers only, no words of the pages.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))
sys.path.insert(0, str(ROOT / "training"))

from fit_decision import DIGITS, JUDGED, readings
from haluan.coding.coder import Coder
from haluan.coding.document import build_document
from haluan.coding.standing import grounds, standing_features
from haluan.coding.topics import Topics
from haluan.monitor import Desk
from haluan.types.coding import Event, Role
from haluan.types.document import Document
from haluan.types.text import Article, Capture, Span

# Talks and the like are the same whoever is named first.
MUTUAL = frozenset({"CONSULT", "COOPERATE"})
# Sectors that a reader may write down instead of an organisation's code.
BODIES = frozenset({"NGO"})


def key(page: str, event: Event) -> str:
    """What a verdict is given on: page, type, sides, sentence, trigger."""
    return f"{page}|{event.type}|{_side(event.actor)}|{_side(event.recipient)}|{event.evidence[0].sentence}|{event.trigger.text}"


def _side(roles: tuple[Role, ...]) -> str:
    return "+".join(sorted(f"{r.actor.code}.{r.actor.sector}" for r in roles))


@dataclass(frozen=True, slots=True)
class Line:
    """An event as a reader wrote it down: what may stand in each side ("ISR", "PSE.CVL"), and the types that may be meant."""

    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    types: tuple[str, ...]

    def fits(self, event: Event) -> bool:
        """Whether an event tells this; talks and the like may be turned round."""
        if event.type not in self.types:
            return False
        straight = _holds(self.actor, event.actor) and _holds(self.recipient, event.recipient)
        return straight or (event.type in MUTUAL and _holds(self.actor, event.recipient) and _holds(self.recipient, event.actor))


def _holds(options: tuple[str, ...], roles: tuple[Role, ...]) -> bool:
    """Whether one of the options stands among the roles: a code, a code with its sector, or a sector of organisations alone ("NGO")."""
    known = {x for r in roles for x in (r.actor.code, f"{r.actor.code}.{r.actor.sector}", *((r.actor.sector,) if r.actor.sector in BODIES else ()))}
    return bool(known & set(options))


def read_lines(path: Path) -> list[Line]:
    """The events of a .gold file."""
    lines = []
    for text in path.read_text(encoding="utf-8").splitlines():
        if text.strip():
            pair, types, *_ = text.strip().lstrip("*").split()
            actor, recipient = pair.split(">")
            lines.append(Line(tuple(actor.split("/")), tuple(recipient.split("/")), tuple(types.split("/"))))
    return lines


def by_lines(events: list[Event], lines: list[Line]) -> list[tuple[Event, float]]:
    """Each event with 1 if it fits a line that no surer event took, else 0."""
    taken: set[int] = set()
    judged = []
    for event in sorted(events, key=lambda e: -e.confidence):
        fresh = [n for n, line in enumerate(lines) if n not in taken and line.fits(event)]
        taken |= set(fresh[:1])
        judged.append((event, float(bool(fresh))))
    return judged


def by_verdicts(page: str, events: list[Event], verdicts: dict[str, str], show: bool) -> list[tuple[Event, float]]:
    """The events that have a verdict, each with 1 if it is right and no repetition; `show` prints the others."""
    judged = []
    for event in events:
        verdict = verdicts.get(key(page, event))
        if verdict is not None:
            judged.append((event, float(verdict == "R")))
        elif show:
            print(key(page, event), f"{event.confidence:.2f}", repr(event.evidence[0].text[:200]))
    return judged


def events_of(desk: Desk, folder: Path) -> Iterator[tuple[str, Document, list[Event], dict[Span, Mapping[str, float]], Topics]]:
    """Each page with its events before a floor, each with the confidence it has by itself, what speaks for them, and its topics."""
    decision = replace(desk.kit.decision, floor=0.0, standing={})
    coders: dict[str, Coder] = {}
    for path in sorted(folder.glob("*.txt")):
        dated = path.with_suffix(".date")
        if not dated.exists():
            continue
        body = path.read_bytes()
        article = desk.read(Capture(hashlib.sha256(body).hexdigest(), path.name, body, "text/plain", "utf-8"), dated.read_text().strip())
        if isinstance(article, Article):
            document = build_document(article, readings(desk, article))
            if article.language not in coders:
                coders[article.language] = Coder(desk.kit, article.language).deciding(decision)
            coder = coders[article.language]
            ready = coder.prepare(document)
            yield path.stem, document, coder.events(ready)[0], grounds(coder.proposals(ready)[0]), coder.topics(document)


def main() -> int:
    """Writes the rows, or shows what is left to judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true")
    args = parser.parse_args()
    desk, rows = Desk(), []
    for folder in args.folders:
        kept = folder / "verdicts.json"
        verdicts = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
        for page, document, events, own, topics in events_of(desk, folder):
            lines = folder / f"{page}.gold"
            judged = by_lines(events, read_lines(lines)) if lines.exists() else by_verdicts(page, events, verdicts, args.show)
            for event, right in judged:
                features = standing_features(event, [e for e in events if e is not event], document, own, topics)
                rows.append({"right": right, "features": {k: round(v, DIGITS) for k, v in features.items() if v}})
    if not args.show:
        JUDGED.write_text("".join(json.dumps(r, sort_keys=True) + "\n" for r in rows), encoding="utf-8")
        print(f"{len(rows)} rows, {sum(r['right'] for r in rows) / max(1, len(rows)):.2f} right")
    return 0


if __name__ == "__main__":
    sys.exit(main())
