"""Score `find_dates` on dates_dev.jsonl: found, exact span, right value, by language and part. `--wrong` lists what is wrong.

Part 1 was written before the rules, part 2 after them and without looking at them.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from haluan.coding.dates import find_dates
from haluan.dates_data import load_language
from haluan.types.text import DateValue

DEV_FILE = Path(__file__).parent / "dates_dev.jsonl"


def score(line: dict[str, Any], words: Any) -> tuple[Counter[str], list[str]]:
    """Counts for one text: gold, found, right (span and value), value (value right on an overlapping span), clean (all right)."""
    published = line["published"]
    anchor = DateValue(published, published, "day") if published else None
    found = {
        (d.span.start, d.span.end): (d.value.start, d.value.end, d.value.granularity, d.conflict) for d in find_dates(line["text"], words, anchor)
    }
    gold = {(d["start"], d["end"]): (*d["value"].values(), d.get("conflict", False)) for d in line["dates"]}
    right = [span for span, value in gold.items() if found.get(span) == value]
    value = [s for s, v in gold.items() if any(v == w and s[0] < e and b < s[1] for (b, e), w in found.items())]
    counts = Counter(gold=len(gold), found=len(found), right=len(right), value=len(value), texts=1, clean=int(gold == found))
    text = line["text"]
    wrong = [f"  missed {text[s:e]!r} {v}" for (s, e), v in gold.items() if found.get((s, e)) != v]
    wrong += [f"  found  {text[s:e]!r} {v}" for (s, e), v in found.items() if gold.get((s, e)) != v]
    return counts, [f"{published} {text}", *wrong] if wrong else []


def main() -> None:
    """Print accuracy by language and part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, default=DEV_FILE)
    parser.add_argument("--wrong", action="store_true", help="list every text that is not all right")
    options = parser.parse_args()
    totals: dict[tuple[str, str], Counter[str]] = {}
    words: dict[str, Any] = {}
    for written in options.file.read_text(encoding="utf-8").splitlines():
        line = json.loads(written)
        language = line["language"]
        counts, wrong = score(line, words.setdefault(language, load_language(language)))
        for part in (str(line["part"]), "all"):
            totals.setdefault((language, part), Counter()).update(counts)
        if options.wrong and wrong:
            print("\n".join(wrong))
    print("language part  texts  expressions  found  right  precision  recall  value-right  texts-all-right")
    for (language, part), n in sorted(totals.items()):
        print(
            f"{language:8} {part:4} {n['texts']:6} {n['gold']:12} {n['found']:6} {n['right']:6} {n['right'] / n['found']:10.3f}"
            f" {n['right'] / n['gold']:7.3f} {n['value'] / n['gold']:12.3f} {n['clean'] / n['texts']:16.3f}"
        )


if __name__ == "__main__":
    main()
