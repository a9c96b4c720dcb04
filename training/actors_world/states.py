"""States and territories: the hand table joined with official names and demonyms of the World Factbook."""

from __future__ import annotations

import re
from pathlib import Path

from tables import Names, Row, name_row, read_csv, read_names, read_rows

STATE_FIELDS = ("code", "parent", "name_en", "name_id", "capital_en", "capital_id", "factbook", "wikidata")
COUNTRY_FIELDS = (
    "code", "parent", "name_en", "name_id", "official_en", "official_id", "capital_en", "capital_id", "wikidata",
)  # fmt: skip
SECTOR_OF_KIND = {"demonym": "", "people": "CVL"}
FACTBOOK_NOISE = re.compile(r"\(.*?\)|;.*|note.*")
UNUSABLE = {"", "none", "NA", "na", "n/a"}
OFFICIAL_FORMS = (
    (r"^Republic of (?:the )?", "Republik "),
    (r"^Kingdom of (?:the )?", "Kerajaan "),
    (r"^Islamic Republic of ", "Republik Islam "),
    (r"^Federal Republic of ", "Republik Federal "),
    (r"^Federal Democratic Republic of ", "Republik Demokratik Federal "),
    (r"^Democratic Republic of ", "Republik Demokratik "),
    (r"^People's Republic of ", "Republik Rakyat "),
    (r"^Principality of ", "Kepangeranan "),
    (r"^State of ", "Negara "),
    (r"^Union of (?:the )?", "Uni "),
    (r"^United Republic of ", "Republik Bersatu "),
    (r"^Sultanate of ", "Kesultanan "),
)


def official_names(row: Row, long_name: str, written: dict[str, tuple[str, str]]) -> tuple[str, str]:
    """Official names in both languages: hand-written, else from the factbook and the common opening words."""
    if row["code"] in written:
        return written[row["code"]]
    english = "" if long_name in UNUSABLE or long_name == row["name_en"] else long_name
    for pattern, opening in OFFICIAL_FORMS:
        if re.match(pattern, english):
            return english, opening + row["name_id"]
    return english, ""


def demonym_rows(row: Row, fact: Row, replaced: set[tuple[str, str]]) -> list[Row]:
    """English adjective and people nouns of the factbook, unless the hand table has its own."""
    rows = []
    code = row["code"]
    adjective = FACTBOOK_NOISE.sub("", fact.get("demonym_adj", "")).strip()
    if adjective not in UNUSABLE and (code, "demonym") not in replaced:
        rows += [name_row(code, "", part.strip(), "en", "demonym") for part in re.split(r",| or ", adjective)]
    nouns = fact.get("demonym_noun", "")
    if nouns not in UNUSABLE and (code, "people") not in replaced and "men)" not in nouns:
        for part in re.split(r",| or ", nouns):
            noun = FACTBOOK_NOISE.sub("", part).strip()
            if noun in UNUSABLE:
                continue
            forms = (noun, noun + "s") if "(s)" in part else (noun,)
            rows += [name_row(code, "CVL", form, "en", "people") for form in forms]
    return rows


def hand_rows(lines: list[Names]) -> list[Row]:
    """Rows of names.csv from hand-written name lines of states."""
    rows = []
    for line in lines:
        for name in line.names:
            row = name_row(line.code, line.sector or SECTOR_OF_KIND.get(line.kind, "GOV"), name, line.lang, line.kind, line.note)
            row["from"], row["to"] = line.span
            row["tone"] = "loaded" if line.loaded else "neutral"
            rows.append(row)
    return rows


def build_states(data: Path) -> tuple[list[Row], list[Row]]:
    """Rows of countries.csv and of names.csv; `data` holds the folders factbook and leaders."""
    facts = {row["name"]: row for row in read_csv(data / "factbook/countries_government.csv")}
    items = {row["country"]: row["countryid"] for row in read_csv(data / "leaders/world_leaders_2022_wikidata.csv")}
    written = {r["code"]: (r["en"], r["id"]) for r in read_rows("official.txt", ("code", "en", "id"))}
    lines = read_names("state_names.txt")
    replaced = {(line.code, line.kind) for line in lines if line.lang == "en"}
    countries, names = [], hand_rows(lines + read_names("peoples.txt"))
    for row in read_rows("states.txt", STATE_FIELDS):
        fact = facts.get(row["factbook"] or row["name_en"], {})
        row["official_en"], row["official_id"] = official_names(row, fact.get("long_name", ""), written)
        row["wikidata"] = row["wikidata"] or items.get(row["name_en"], "")
        countries.append(row)
        names += demonym_rows(row, fact, replaced)
    return countries, names
