"""Reads annotated passages (*.pas), says what is wrong with them, or writes them as JSONL with character offsets.

usage: passages.py check FILE…   |   passages.py jsonl FILE… > passages.jsonl   |   passages.py overlap FILE…

One passage after another, a blank line between:

    ### STYLE PUBLISHED [headline] [none] [article]
    [m1:ARM.GOV Presiden Armenia Vahagn Khachaturyan] {e1 menyatakan} [m2=m1 negaranya] mengincar … dengan [m3:FRA.GOV Prancis].
    e1 m1 > m3 AGREE planned 2023-10-05/day ctx=military said=m1
    q1 m1 direct cue=mengatakan

- `[id:CODE.SECTOR text]` an actor; `[id:@CODE text]` a place that does not act; `[id:? text]` a person or group that cannot be coded;
  `[id:#outlet text]` a news outlet or other source; `[id=other text]` a pronoun, description or repetition that refers to `other`
  (`=a+b` for both). CODE is ISO 3166 alpha-3 or an organisation's acronym. Mentions do not nest.
- `{eN text}` the trigger of event N; `<<qN text>>` what quote N says.
- event line: `eN actor[,actor] > recipient[,recipient] TYPE status date/granularity [mode=] [ctx=a,b] [said=mention] [bg]`
- quote line: `qN speaker|? direct|indirect|mixed [cue=word]`; relation line: `rel subject KIND object [from=DATE] [to=DATE]`
- `article`: a whole page. The first line is the title (`= title`), each further line a paragraph or, marked `~reason text`,
  a line of page noise.
  Offsets are those of the clean text (title, blank line, paragraphs); `page` is the page with its noise.
- `none`: a passage without a political event.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from haluan.gold import (
    FORMS,
    GRANULARITIES,
    RELATIONS,
    STATUSES,
    TYPES,
    Event,
    Mention,
    Passage,
    PassageError,
    Quote,
    Relation,
    parse_passage,
    read_passages,
)

__all__ = [
    "FORMS", "GRANULARITIES", "RELATIONS", "STATUSES", "TYPES", "Event", "Mention", "Passage", "PassageError", "Quote", "Relation",
    "near_duplicates", "parse_passage", "read_passages",
]  # fmt: skip


def near_duplicates(passages: list[Passage], limit: float = 0.5) -> list[tuple[str, str, float]]:
    """Pairs of passages whose word-trigram sets have a Jaccard index of at least `limit`."""
    grams = []
    for p in passages:
        words = re.findall(r"\w+", p.text.lower())
        grams.append({tuple(words[i : i + 3]) for i in range(len(words) - 2)})
    index: dict[tuple[str, ...], list[int]] = {}
    found = []
    for i, own in enumerate(grams):
        shared = Counter(j for g in own for j in index.get(g, []))
        for j, n in shared.items():
            share = n / len(own | grams[j])
            if share >= limit:
                found.append((passages[j].where, passages[i].where, share))
        for g in own:
            index.setdefault(g, []).append(i)
    return found


def main(argv: list[str]) -> int:
    """Check, convert or compare passages; exit status 1 if one is bad."""
    bad, good = 0, []
    for name in argv[1:]:
        for where, p in read_passages(Path(name)):
            if isinstance(p, PassageError):
                bad += 1
                print(f"{where}: {p}", file=sys.stderr)
            else:
                good.append(p)
                if argv[0] == "jsonl":
                    print(json.dumps(asdict(p), ensure_ascii=False))
    if argv[0] == "overlap":
        double = near_duplicates(good)
        for a, b, share in double:
            print(f"{a} ~ {b}: {share:.2f}")
        print(f"{len({b for _, b, _ in double})} of {len(good)} passages repeat an earlier one", file=sys.stderr)
    types = Counter(e.type for p in good for e in p.events)
    print(f"{len(good) + bad} passages, {bad} bad; {sum(types.values())} events: {dict(sorted(types.items()))}", file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
