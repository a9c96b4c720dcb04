"""How far a second, blind coding of the same texts agrees with the gold: the summit that a program can be measured against.

    .venv/bin/python eval/agreement.py eval/second/articles.txt eval/gold [--errors]
    .venv/bin/python eval/agreement.py eval/second/passages.txt training/data [--errors]

The second coding is a text of blocks, one per article or passage, headed by `## FILE PUBLISHED | first words of the text`:

    e ACTOR[,ACTOR] > RECIPIENT[,…] TYPE STATUS DATE/GRANULARITY [bg] [said=CODE] "trigger"
    q CODE|? direct|indirect|mixed "what is said; … stands for words left out"
    r CODE KIND CODE

An actor is CODE or CODE.SECTOR. A block without lines says that there is no event. Events are compared by the rule of `haluan evaluate` (codes, half of them
common; sectors within one state); neither coding counts as right, so the figures are F1 of the one against the other.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from haluan.errors import GoldError
from haluan.evaluation import gold_codes, gold_events, undirected
from haluan.gold import STATUSES, TYPES, Passage, PassageError, read_passages
from haluan.packs import load_ontology
from haluan.scoring import ArticleScore, ScoredEvent, Tally, confusion, interval, matching, same_pair_either_way, score_article, total

SHOWN = ("pair", "quad", "type", "type, main", "type, main of the second", "status, given type", "date, given type", "background, given type",
         "said by, given type", "quotes", "quotes with speaker", "direct quotes", "relations", "any event or none")  # fmt: skip
_EVENT = re.compile(r'e (\S+) > (\S+) ([A-Z]+) (\w+) (\d{4}-\d\d-\d\d)/(\w+)((?: bg| said=\S+)*) "(.+)"')
_QUOTE = re.compile(r'q (\S+) (direct|indirect|mixed) "(.+)"')
_RELATION = re.compile(r"r (\S+) (\w+) (\S+)")
_HEAD = re.compile(r"## (\S+) (\d{4}-\d\d-\d\d) \| (.+)")


@dataclass(slots=True)
class Second:
    """The second coding of one text."""

    file: str
    published: str
    opening: str
    events: list[ScoredEvent] = field(default_factory=list)
    quotes: list[tuple[frozenset[str], str, str]] = field(default_factory=list)
    relations: set[tuple[str, str, str]] = field(default_factory=set)


def _actors(text: str) -> frozenset[tuple[str, str | None]]:
    return frozenset((code, sector or None) for code, _, sector in (a.partition(".") for a in text.split(",")))


def read_second(path: Path, quads: dict[str, int]) -> list[Second]:
    """The blocks of a second coding. Raises GoldError naming file and line of the first line that breaks the format."""
    blocks: list[Second] = []
    for number, raw in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
        line = raw.strip()
        if head := _HEAD.fullmatch(line):
            blocks.append(Second(*head.groups()))
        elif line and not line.startswith("# ") and (not blocks or not _read_line(line, blocks[-1], quads)):
            raise GoldError(f"not a line of a second coding: {line!r}", file=str(path), line=number, next_step="See the head of eval/agreement.py.")
    return blocks


def _read_line(line: str, block: Second, quads: dict[str, int]) -> bool:
    if found := _EVENT.fullmatch(line):
        actor, recipient, kind, status, day, grain, options, words = found.groups()
        if kind not in TYPES or status not in STATUSES:
            return False
        said = re.search(r"said=(\S+)", options)
        event = ScoredEvent(_actors(actor), _actors(recipient), kind, quads[kind], status, day, grain, " bg" in options, said and said[1], words)
        block.events.append(event)
    elif found := _QUOTE.fullmatch(line):
        block.quotes.append((frozenset(found[1].split(",")), found[2], found[3]))
    elif found := _RELATION.fullmatch(line):
        block.relations.add(undirected(found[2], found[1], found[3]))
    else:
        return False
    return True


def find_text(block: Second, folder: Path) -> Passage | None:
    """The gold of a second coding: the passage of its file with its date that opens with its words; None where it is gone or reworded."""
    path = folder / block.file
    if not path.exists():
        return None
    for _, passage in read_passages(path):
        if not isinstance(passage, PassageError) and passage.published == block.published and passage.text.startswith(block.opening):
            return passage
    return None


def _place(text: str, words: str) -> tuple[int, int]:
    """[start, end) of a quote's words in a text, "…" for any words between; (-1, -1) where it is not found."""
    parts = [re.escape(p.strip()) for p in words.split("…")]
    found = re.search(r".{0,600}?".join(parts), text, re.DOTALL)
    return found.span() if found else (-1, -1)


def _alike(one: tuple[int, int], two: tuple[int, int]) -> bool:
    shared = min(one[1], two[1]) - max(one[0], two[0])
    return shared > 0 and shared / max(one[1] - one[0], two[1] - two[0]) >= 0.5


def _compare_quotes(passage: Passage, second: Second, score: ArticleScore) -> None:
    left = [(q.start, q.end, q.form, {c for c, _ in gold_codes(passage, (q.speaker,))} if q.speaker else {"?"}) for q in passage.quotes]
    right = [(*_place(passage.text, words), form, set(codes)) for codes, form, words in second.quotes]
    for name, some in (("quotes", left), ("direct quotes", [q for q in left if q[2] != "indirect"])):
        others = right if name == "quotes" else [q for q in right if q[2] != "indirect"]
        free, hit, spoken = list(others), 0, 0
        for start, end, _, codes in some:
            match = next((o for o in free if _alike((start, end), (o[0], o[1]))), None)
            if match:
                free.remove(match)
                hit += 1
                spoken += match[3] == codes
        score.tallies[name] = Tally(hit, len(some), len(others))
        if name == "quotes":
            score.tallies["quotes with speaker"] = Tally(spoken, len(some), len(others))


def compare(passage: Passage, second: Second, quads: dict[str, int]) -> ArticleScore:
    """Every measure for one text."""
    gold = gold_events(passage, quads)
    said = ["+".join(sorted(c for c, _ in gold_codes(passage, (e.said_by,)))) if e.said_by else None for e in passage.events if not e.again]
    gold = [replace(g, said_by=s) for g, s in zip(gold, said, strict=True)]
    score = score_article(passage.where, passage.where[:2], gold, second.events)
    main = [e for e in second.events if not e.background]
    hits = matching(main, gold, lambda a, b: same_pair_either_way(a, b) and a.type == b.type)
    score.tallies["type, main of the second"] = Tally(len(hits), len(main), len(main))
    n = len(score.hits)
    score.tallies["background, given type"] = Tally(sum(g.background == c.background for g, c in score.hits), n, n)
    score.tallies["said by, given type"] = Tally(sum(g.said_by == c.said_by for g, c in score.hits), n, n)
    score.tallies["any event or none"] = Tally(int(bool(gold) == bool(second.events)), 1, 1)
    codes = {r: (gold_codes(passage, (r.subject,)), gold_codes(passage, (r.object,))) for r in passage.relations}
    relations = {undirected(r.kind, a, b) for r, (left, right) in codes.items() for a, _ in left for b, _ in right}
    score.tallies["relations"] = Tally(len(relations & second.relations), len(relations), len(second.relations))
    _compare_quotes(passage, second, score)
    return score


def _told(event: ScoredEvent) -> str:
    actor, recipient = ("+".join(f"{c}.{s}" if s else c for c, s in sorted(side, key=str)) for side in (event.actor, event.recipient))
    return f"{actor} > {recipient} {event.type} {event.status} {event.start}/{event.granularity}{' bg' * event.background} «{event.words}»"


def report(scores: list[ArticleScore], errors: bool) -> Iterator[str]:
    """The figures as lines of text."""
    for measure in SHOWN:
        tally = total(scores, measure)
        low, high = interval(scores, measure)
        yield f"{measure:26} F1 {tally.f1:.3f} [{low:.3f}, {high:.3f}]  both {tally.hit}, gold {tally.gold}, second {tally.predicted}"
    for measure in sorted({m for s in scores for m in s.tallies if m.startswith("type ")}):
        tally = total(scores, measure)
        yield f"{measure:26} F1 {tally.f1:.3f}  both {tally.hit}, gold {tally.gold}, second {tally.predicted}"
    yield "gold>second: " + ", ".join(f"{a}>{b} {n}" for (a, b), n in confusion(scores).most_common(15))
    for score in scores if errors else ():
        yield f"== {score.where}"
        yield from (f"  only gold   {_told(e)}" for e in score.missed)
        yield from (f"  only second {_told(e)}" for e in score.wrong)
        for g, c in score.hits:
            if (g.status, g.start, g.granularity) != (c.status, c.start, c.granularity):
                yield f"  differs     {_told(g)} | {_told(c)}"


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("second", type=Path)
    parser.add_argument("gold", type=Path, help="a folder of .pas files")
    parser.add_argument("--errors", action="store_true", help="list what only one of the two has")
    chosen = parser.parse_args()
    quads = {name: t.quad for name, t in load_ontology().types.items()}
    blocks = read_second(chosen.second, quads)
    found = [(b, find_text(b, chosen.gold)) for b in blocks]
    scores = [compare(p, b, quads) for b, p in found if p]
    print(f"{len(scores)} texts of {len(blocks)}")
    print("\n".join(report(scores, chosen.errors)))


if __name__ == "__main__":
    main()
