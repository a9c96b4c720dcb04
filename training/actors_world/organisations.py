"""Organisations with their names."""

from __future__ import annotations

from tables import Row, marked_names, read_names, read_rows

FIELDS = (
    "code", "sector", "kind", "name_en", "name_id", "led_by", "founded", "dissolved", "wikidata", "abbreviations", "names_en", "names_id",
)  # fmt: skip
CSV_FIELDS = FIELDS[:9]


def build_organisations() -> tuple[list[Row], list[Row]]:
    """Rows of organisations.csv and of names.csv."""
    rows = read_rows("organisations.txt", FIELDS)
    names: list[Row] = []
    for row in rows:
        names += marked_names(row["code"], row["sector"], row["abbreviations"], "*", "abbreviation")
        names += marked_names(row["code"], row["sector"], row["names_en"], "en", "name")
        names += marked_names(row["code"], row["sector"], row["names_id"], "id", "name")
    sectors = {row["code"]: row["sector"] for row in rows}
    for line in read_names("organisation_names.txt"):
        for name in line.names:
            cell = marked_names(line.code, line.sector or sectors[line.code], name, line.lang, line.kind, line.note)
            names += [row | {"from": line.span[0], "to": line.span[1], "tone": "loaded" if line.loaded else "neutral"} for row in cell]
    return rows, names
