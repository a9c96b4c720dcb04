"""Who held an office on a date: 500 questions drawn at random from the sources, answered by the tables, checked against another source.

    .venv/bin/python eval/office_check.py DATA [--seed 7] [--list]

DATA holds `leaders/` (Wikidata, snapshot 2022) and `factbook/` (heads of state and government, 2015 to February 2026), which are not part of
this repository. A question is an office, a state and a day within a tenure of the source, at least MARGIN days from its ends (day-exact
handovers differ between sources). The tables are built from the same two sources and from our own lists; so that no source is checked
against itself, a question counts only if the row that answers it came from elsewhere: Wikidata asks what our lists and the factbook
answer, the factbook asks what our lists and Wikidata answer. `unsure` is a question that the tables decline (nobody, or two rivals).
A difference can be the source's fault: --list shows each.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import SequenceMatcher
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "training" / "actors_people"))

from factbook import read_timeline
from records import plain
from wikidata import read_holders

from haluan.actor_data import SINGLE_HOLDER, load_actors
from haluan.coding.linking import covers_date
from haluan.tables import DATA

QUESTIONS = 500
MARGIN = 60
# Two transliterations of one word share at least this much ("Berdimuhamedov", "Berdimuhamedow"); different words of the lists share less.
ALIKE = 0.7
OLDEST = "2000-01-01"


@dataclass(frozen=True, slots=True)
class Question:
    """Who held `office` of `country` on `day`, as `source` has it."""

    source: str
    office: str
    country: str
    day: str
    name: str
    wikidata: str


def _day(text: str, last: bool) -> date:
    parts = [int(p) for p in text.split("-")]
    year, month, day = [*parts, *([12, 28] if last else [1, 1])[len(parts) - 1 :]][:3]
    return date(year, month, day)


def _within(source: str, office: str, country: str, since: str, until: str, name: str, item: str, dice: random.Random) -> Iterator[Question]:
    first, last = max(_day(since, True), _day(OLDEST, False)) + timedelta(MARGIN), _day(until, False) - timedelta(MARGIN)
    if office in SINGLE_HOLDER and first <= last:
        day = first + timedelta(dice.randrange((last - first).days + 1))
        yield Question(source, office, country, day.isoformat(), name, item)


def questions(data: Path, dice: random.Random) -> list[Question]:
    """One question for each tenure of both sources."""
    found: list[Question] = []
    for t in read_holders(data / "leaders" / "office_holders_2000_2022_wikidata.csv"):
        found += _within("wikidata", t.office, t.country, t.start, t.end, t.name, t.wikidata, dice)
    for r in read_timeline(data / "factbook" / "leaders_timeline_2015_2026.csv"):
        found += _within("factbook", r.office, r.country, max(r.since, r.first_seen), r.last_seen, r.surname, "", dice)
    return found


def same(question: Question, name: str, wikidata: str | None) -> bool:
    """Whether two records mean one person: the item, or a word of the name, spelt alike ("Sargsian", "Sargsyan")."""
    if question.wikidata and question.wikidata == wikidata:
        return True
    one, two = (plain(n).replace("-", " ").split() for n in (question.name, name))
    return any(a == b or (len(a) > 3 and SequenceMatcher(None, a, b).ratio() >= ALIKE) for a in one for b in two)


def main() -> None:
    """Draw, ask, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    table = load_actors()
    origin: dict[tuple[str, str, str, str], str] = {}
    with (DATA / "actors" / "offices.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            origin[row["person"], row["office"], row["country"], row["from"]] = row["source"].removesuffix("-seen")
    pool = questions(options.data, dice)
    dice.shuffle(pool)
    count: Counter[tuple[str, str]] = Counter()
    asked = 0
    for q in pool:
        if asked == QUESTIONS:
            break
        held = [o for o in table.holders.get((q.office, q.country), ()) if covers_date(o.since, o.until, q.day)]
        people = {o.person for o in held}
        sources = {origin.get((o.person, o.office, o.country, o.since), "?") for o in held}
        if held and q.source in sources:
            continue
        asked += 1
        if len(people) != 1:
            verdict = "unsure"
        else:
            person = table.persons[held[0].person]
            verdict = "right" if same(q, person.name, person.wikidata) else "different"
        count[q.source, verdict] += 1
        if options.list and verdict != "right":
            print(f"{verdict}: {q.office} {q.country} {q.day}: {q.source} {q.name}; tables {', '.join(sorted(people)) or 'nobody'}")
    for source in ("wikidata", "factbook"):
        n = {v: count[source, v] for v in ("right", "different", "unsure")}
        print(f"asked by {source}: {sum(n.values())}: {n}")
    right = count["wikidata", "right"] + count["factbook", "right"]
    different = count["wikidata", "different"] + count["factbook", "different"]
    print(f"{asked} questions: right {right / asked:.3f} of all, {right / max(1, right + different):.3f} of those answered")


if __name__ == "__main__":
    main()
