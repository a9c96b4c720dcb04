"""City names to GeoNames: 300 names drawn from the gazetteer, read in a sentence, compared by id.

    .venv/bin/python eval/place_check.py [--seed 7] [--list]

Cities are drawn with their population as weight, as the news draws them; each is called by its name or by one of its other names in
Latin script, in an Indonesian or English sentence. Half of the texts name the state beside the city, half name no state. Capitals count too.
The names come from the table that answers, so this measures the choice among places of one name, not whether a name is known.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import random

from haluan.monitor import Desk
from haluan.tables import DATA
from haluan.types.text import Capture, Skipped

MENTIONS = 300
SENTENCES = {
    "id": (
        "Ledakan mengguncang pasar",
        "Ledakan terjadi di {city}{state} pada Senin malam. Petugas memadamkan api dan menutup jalan di sekitar pasar itu.",
    ),
    "en": (
        "Blast hits market",
        "An explosion happened in {city}{state} on Monday evening. Firefighters put out the blaze and closed the roads around the market.",
    ),
}
MIN_NAME = 4


def main() -> None:
    """Draw, read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    raw = gzip.decompress((DATA / "places" / "cities.csv.gz").read_bytes()).decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(raw)))
    drawn = dice.choices(rows, [int(r["population"] or 1) for r in rows], k=MENTIONS)
    desk = Desk(lexicon_only=True)
    countries = desk.kit.actors.countries
    right = {"with its state": [0, 0], "alone": [0, 0]}
    for n, row in enumerate(drawn):
        forms = [
            f for f in (row["name"], *row["alternates"].split("|")) if len(f) >= MIN_NAME and f[0].isalpha() and f.isprintable() and f[0].isupper()
        ]
        city = dice.choice([row["name"], *forms])
        language = "id" if n % 2 else "en"
        told = n % 4 < 2
        title, sentence = SENTENCES[language]
        state = f", {countries[row['country']][language]}," if told and row["country"] in countries else ""
        text = f"{title}\n\n{sentence.format(city=city, state=state)}\n"
        coded = desk.code_capture(Capture(str(n), "place", text.encode(), "text/plain", "utf-8"), "2024-03-05")
        found = [] if isinstance(coded, Skipped) else [m.place.geonames for m in coded.coding.mentions if m.place is not None]
        hit = int(row["id"]) in found
        tally = right["with its state" if told else "alone"]
        tally[0] += hit
        tally[1] += 1
        if options.list and not hit:
            print(f"{city} ({row['name']}, {row['country']}, {row['id']}): {found}")
    for name, (hits, of) in right.items():
        print(f"{name}: {hits}/{of} = {hits / of:.3f}")
    print(f"all: {sum(h for h, _ in right.values()) / MENTIONS:.3f}")


if __name__ == "__main__":
    main()
