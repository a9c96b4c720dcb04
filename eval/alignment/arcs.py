"""Three arcs of ten pages in our own words, from text to turn: is the turn named, and does the control stay quiet?

python eval/alignment/arcs.py [--verbose]
"""

from __future__ import annotations

import re
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from haluan.courses import Source, read_source, turns
from haluan.monitor import Desk, record
from haluan.record import to_line
from haluan.types.text import Skipped

ARCS = Path(__file__).parent / "arcs"


@dataclass(frozen=True)
class Arc:
    """A focal actor, whom it leaves, whom it joins, with whom nothing changes, and the days between which the turn lies."""

    file: str
    focal: str
    away: str
    toward: str
    control: str
    low: date
    high: date


WANTED = (
    Arc("armenia.txt", "ARM", "RUS", "FRA", "IRN", date(2022, 6, 20), date(2023, 10, 3)),
    Arc("niger.txt", "NER", "FRA", "RUS", "DZA", date(2023, 5, 5), date(2023, 12, 4)),
    Arc("partai.txt", "NASDEM", "PDIP", "PKS", "PAN_IDN", date(2022, 6, 2), date(2023, 2, 23)),
)


def read_arc(path: Path) -> list[tuple[str, str, str]]:
    """(day, outlet, text) of each page."""
    parts = re.split(r"(?m)^=== (\S+) \| (.+)$", path.read_text(encoding="utf-8"))
    return [(day, outlet, text.strip()) for day, outlet, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)]


def source_of(desk: Desk, arc: Arc, folder: Path) -> Source:
    """The pages of an arc, coded from their text."""
    lines = []
    for n, (day, outlet, text) in enumerate(read_arc(ARCS / arc.file)):
        title, body = text.split("\n", 1)
        page = folder / f"{arc.focal}{n}.txt"
        page.write_text(f"{title}\n\n{body}\n", encoding="utf-8")
        for item in desk.code([str(page)], None, day, None):
            if isinstance(item, Skipped):
                raise SystemExit(f"{arc.file}, page {n + 1} skipped: {item.reason}: {item.detail}")
            made = record(item)
            made["article"]["outlet"] = outlet
            lines.append(to_line(made))
    file = folder / f"{arc.focal}.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_source(records=[file])


def judge(source: Source, arc: Arc) -> tuple[bool, bool, list[str]]:
    """Whether the turn is named with its direction and an interval that meets the true one, and whether the control is quiet."""
    if arc.focal not in dict(source.actors + source.inner()):
        return False, False, ["the focal actor has no events of its own"]
    found = turns(source, arc.focal)
    right = any(t.away_from == arc.away and t.toward_whom == arc.toward and t.low <= arc.high and t.high >= arc.low for t in found)
    quiet = not any(arc.control in (t.away_from, t.toward_whom) for t in found)
    return right, quiet, [f"{t.kind} {t.away_from} -> {t.toward_whom} [{t.low}, {t.high}] {t.strength:.1f}" for t in found]


def main() -> None:
    desk = Desk()
    with tempfile.TemporaryDirectory() as folder:
        for arc in WANTED:
            source = source_of(desk, arc, Path(folder))
            right, quiet, told = judge(source, arc)
            n = ", ".join(f"{code} {count}" for code, count in (source.actors + source.inner())[:6])
            print(
                f"{arc.file}: turn {'right' if right else 'NOT FOUND'}, control {'quiet' if quiet else 'NOT QUIET'}; {told}; events: {n}", flush=True
            )
            if "--verbose" in sys.argv:
                events = source.events_of([arc.focal], None, None)
                for row in range(len(events)):
                    told_by = source.sentence(str(events.ids[row]))
                    print("   ", told_by.day if told_by else "", told_by.what if told_by else "", (told_by.text if told_by else "")[:80])


if __name__ == "__main__":
    main()
