"""Asks who held an office on a date, after the factbook's monthly snapshots, and compares with our tables.

    python selftest.py <folder with factbook/> <folder of the actor tables> [questions] [seed]

A question is a line of the timeline (2015-2026, sovereign states, heads of state and government) and a random day on which the
factbook listed it. Right: a person of ours in that office on that day bears the factbook's surname. The factbook lags behind changes and
spells in its own way, so that some of what counts as wrong here is right. Our table partly rests on the same timeline; how many answers
rest on another source is printed beside the result.
"""

from __future__ import annotations

import csv
import random
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

from check import last_day
from factbook import Reign, read_timeline
from records import day_number, plain

HEADS = ("monarch", "president", "prime_minister", "head_of_state")
Row = dict[str, str]


def main(data: Path, tables: Path, n_questions: int, seed: int) -> None:
    """Print the accuracy and every wrong answer."""
    names, offices = read_tables(tables)
    reigns = [reign for reign in read_timeline(data / "factbook" / "leaders_timeline_2015_2026.csv") if reign.office in HEADS]
    chance = random.Random(seed)
    right = independent = 0
    for reign in chance.sample(reigns, n_questions):
        day = random_day(reign, chance)
        holders = holders_on(offices, reign, day)
        answer = next((row for row in holders if bears(names[row["person"]], reign)), None)
        if answer is None:
            print(f"wrong: {reign.country} {reign.office} on {day}: {reign.name}; ours: {[row['person'] for row in holders]}")
            continue
        right += 1
        independent += answer["source"] != "factbook"
    print(f"{right} of {n_questions} right; {independent} of these from another source than the factbook (seed {seed})")


def read_tables(folder: Path) -> tuple[dict[str, str], list[Row]]:
    """Key -> all plain names of a person, and the rows of offices.csv."""
    with (folder / "people.csv").open(encoding="utf-8", newline="") as handle:
        names = {row["person"]: plain(f"{row['name']}|{row['spellings']}") for row in csv.DictReader(handle)}
    with (folder / "offices.csv").open(encoding="utf-8", newline="") as handle:
        return names, list(csv.DictReader(handle))


def random_day(reign: Reign, chance: random.Random) -> str:
    """A day between a line's first and last sighting."""
    first = max(date.fromisoformat(reign.first_seen), date.fromisoformat(pad(reign.since)))
    last = max(first, date.fromisoformat(reign.last_seen))
    return (first + timedelta(days=chance.randint(0, (last - first).days))).isoformat()


def pad(day: str) -> str:
    """A date completed to a day."""
    return f"{day}-01-01"[:10] if len(day) == 4 else f"{day}-01"[:10]


def holders_on(offices: list[Row], reign: Reign, day: str) -> list[Row]:
    """Rows in the office's family (the four kinds of head count as one) that cover a day."""
    by_kind: dict[bool, list[Row]] = defaultdict(list)
    for row in offices:
        if row["country"] == reign.country and row["office"] in HEADS:
            begun = not row["from"] or day_number(row["from"]) <= day_number(day)
            by_kind[begun and (not row["to"] or last_day(row["to"]) >= day_number(day))].append(row)
    return by_kind[True]


def bears(names: str, reign: Reign) -> bool:
    """Whether a person's names hold the factbook's surname, or most words of its full name, in any transliteration we keep."""
    words = plain(reign.surname).replace("-", " ").split()
    bare = names.replace("-", " ")
    return all(word in bare for word in words) or sum(word in bare for word in plain(reign.name).replace("-", " ").split()) >= 2


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4, 5):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]), *(int(value) for value in (sys.argv[3:] + ["100", "1"][len(sys.argv) - 3 :])))
