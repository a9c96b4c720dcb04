"""How well the trigger frames of a language find the annotated triggers of the training passages, and where they fire without one.

Usage: PYTHONPATH=src python training/frame_coverage.py LANGUAGE [--missed] [--false] [--status] [--worst N] [FILE.pas …]

Recall: share of annotated triggers that a match of the same type touches. Precision: share of matches that touch a trigger of their type.
The type of a match is the coder's: a planned deed counts as its verbal form, a negated match as none. Roles play no
part here. Files default to training/data/LANGUAGE_*.pas; the evaluation sets are never read.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from haluan.coding.clues import REDUCED
from haluan.coding.frames import FrameIndex, FrameMatch
from haluan.coding.status import find_modality
from haluan.packs import load_ontology, load_pack
from haluan.types.document import Sentence
from haluan.types.knowledge import LanguagePack
from haluan.types.text import Span
from haluan.words import split_words

sys.path.insert(0, str(Path(__file__).resolve().parent))
from passages import Passage, PassageError, read_passages

DATA = Path(__file__).resolve().parent / "data"
CLOSING = frozenset('"”»’)')


@dataclass(frozen=True, slots=True)
class Coded:
    """A match with its type and status as the coder gives them."""

    match: FrameMatch
    type: str
    status: str


@dataclass
class Tally:
    """Counts over all passages, and what went wrong where."""

    gold: Counter[str] = field(default_factory=Counter)
    hit: Counter[str] = field(default_factory=Counter)
    other_type: Counter[str] = field(default_factory=Counter)
    fired: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    frame_fired: Counter[str] = field(default_factory=Counter)
    frame_right: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)
    status_right: Counter[str] = field(default_factory=Counter)
    status_wrong: list[str] = field(default_factory=list)


def sentences(text: str) -> Iterator[Sentence]:
    """Rough sentences: cut behind a full stop, question or exclamation mark (and its closing quote) and at line ends."""
    words, start = split_words(text), 0
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        ends = word.text in ".!?" and (after is None or (after.text not in CLOSING and after.span.start > word.span.end))
        if after is None or ends or "\n" in text[word.span.end : after.span.start]:
            part = words[start : at + 1]
            yield Sentence(0, 0, Span(part[0].span.start, part[-1].span.end), part)
            start = at + 1


def excerpt(text: str, span: Span, reach: int = 45) -> str:
    """The words around a span, the span in brackets."""
    left, right = text[max(0, span.start - reach) : span.start], text[span.end : span.end + reach]
    return f"{left}[{span.of(text)}]{right}".replace("\n", " / ")


def coded(text: str, index: FrameIndex, pack: LanguagePack) -> list[Coded]:
    """All matches of a text with type and status as the coder gives them; those negated are left out."""
    found: list[Coded] = []
    for sentence in sentences(text):
        for match in index.matches(sentence):
            modality = find_modality(sentence, match.start, match.end, match.frame.type, match.frame.status, pack)
            if not modality.negated:
                found.append(Coded(match, REDUCED.get((match.frame.type, modality.status), match.frame.type), modality.status))
    return found


def count(passage: Passage, index: FrameIndex, pack: LanguagePack, tally: Tally) -> None:
    """Adds one passage."""
    matches = coded(passage.text, index, pack)
    triggers = [(event.type, event.status, Span(event.start, event.end)) for event in passage.events]
    for kind, status, span in triggers:
        touching = {m.type for m in matches if m.match.span.overlaps(span)}
        tally.gold[kind] += 1
        statuses = {m.status for m in matches if m.type == kind and m.match.span.overlaps(span)}
        tally.status_right[kind] += status in statuses
        if statuses and status not in statuses:
            tally.status_wrong.append(f"{kind:<9} {status} as {'/'.join(sorted(statuses))}: {excerpt(passage.text, span, 70)}")
        tally.hit[kind] += kind in touching
        tally.other_type[kind] += bool(touching) and kind not in touching
        if kind not in touching:
            tally.missed.append(f"{kind:<9} {excerpt(passage.text, span)}  {sorted(touching) or ''}")
    for found in matches:
        count_match(passage, found, triggers, tally)


def count_match(passage: Passage, found: Coded, triggers: Sequence[tuple[str, str, Span]], tally: Tally) -> None:
    """Adds one match: right if it touches a trigger of its type."""
    touched = [kind for kind, _, span in triggers if span.overlaps(found.match.span)]
    right, name = found.type in touched, found.match.frame.id
    tally.fired[found.type] += 1
    tally.right[found.type] += right
    tally.frame_fired[name] += 1
    tally.frame_right[name] += right
    if not right:
        tally.false.append(f"{name:<24} {found.type:<9} {found.status:<9} {excerpt(passage.text, found.match.span)}  {touched or ''}")


def share(part: int, whole: int) -> str:
    """A percentage, or a dash where there is nothing."""
    return f"{100 * part / whole:5.1f}" if whole else "    –"


def report(tally: Tally, worst: int) -> None:
    """Prints recall and precision by type and overall, then the frames that fire wrongly most."""
    print("type       gold  recall  any-type  fired  precision  status (of those found)")
    for kind in [*sorted(tally.gold), None]:
        g, h, o, f, r = (c[kind] if kind else c.total() for c in (tally.gold, tally.hit, tally.other_type, tally.fired, tally.right))
        status = tally.status_right[kind] if kind else tally.status_right.total()
        print(f"{kind or 'all':<9} {g:>5}  {share(h, g)}     {share(h + o, g)}  {f:>5}      {share(r, f)}      {share(status, h)}")
    wrong = Counter({name: n - tally.frame_right[name] for name, n in tally.frame_fired.items()})
    for name, n in wrong.most_common(worst):
        print(f"  {name:<28} {n:>3} wrong of {tally.frame_fired[name]}")


def main() -> int:
    """Measures one language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--missed", action="store_true", help="list the triggers that no match of their type touches")
    parser.add_argument("--false", action="store_true", help="list the matches that touch no trigger of their type")
    parser.add_argument("--status", action="store_true", help="list the triggers found whose status is wrong")
    parser.add_argument("--worst", type=int, default=25)
    args = parser.parse_args()
    pack = load_pack(args.language, load_ontology())
    index, tally = FrameIndex(pack.frames, pack.speech, pack.grammar.articles), Tally()
    for path in args.files or sorted(DATA.glob(f"{args.language}_*.pas")):
        for _, passage in read_passages(path):
            if not isinstance(passage, PassageError):
                count(passage, index, pack, tally)
    report(tally, args.worst)
    for lines, wanted in ((tally.missed, args.missed), (tally.false, args.false), (tally.status_wrong, args.status)):
        print("\n".join(sorted(lines)) if wanted else "", end="\n" if wanted else "")
    return 0


if __name__ == "__main__":
    sys.exit(main())
