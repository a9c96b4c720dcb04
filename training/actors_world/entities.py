"""State bodies, political parties and media outlets with their names."""

from __future__ import annotations

from tables import Row, marked_names, read_lines, read_rows

BODY_FIELDS = ("code", "sector", "key", "name_en", "name_id", "kind", "abbreviations", "names_en", "names_id")
BODY_CSV = ("code", "sector", "key", "name_en", "name_id", "kind", "wikidata")
PARTY_FIELDS = ("country", "code", "name_en", "name_id", "abbreviations", "from", "to", "names_en", "names_id")
PARTY_CSV = ("code", "country", "sector", "name_en", "name_id", "abbreviation", "from", "to")
GOVERNING_CSV = ("party", "from", "to", "source")
MEDIA_CSV = ("name", "country", "kind", "domain", "aliases")


def further_names(row: Row, note: str = "") -> list[Row]:
    """The further names of a row, in names.csv form."""
    code, sector = row["code"], row["sector"]
    names = marked_names(code, sector, row["abbreviations"], "*", "abbreviation", note)
    names += marked_names(code, sector, row["names_en"], "en", "name", note)
    return names + marked_names(code, sector, row["names_id"], "id", "name", note)


def build_bodies() -> tuple[list[Row], list[Row]]:
    """Rows of bodies.csv and of names.csv; a body's names carry the state's code and the body's key as note."""
    rows = read_rows("bodies.txt", BODY_FIELDS)
    return rows, [name for row in rows for name in further_names(row, row["key"])]


def build_parties() -> tuple[list[Row], list[Row]]:
    """Rows of parties.csv and of names.csv; the first abbreviation is the main one."""
    rows = [row | {"sector": "PTY"} for row in read_rows("parties.txt", PARTY_FIELDS)]
    for row in rows:
        row["abbreviation"] = row["abbreviations"].split(";")[0].partition("@")[0].strip()
    return rows, [name for row in rows for name in further_names(row)]


def build_governing() -> list[Row]:
    """Rows of governing.csv: when a party was in government; raises ValueError for a party that parties.txt lacks."""
    known = {row["code"] for row in read_rows("parties.txt", PARTY_FIELDS)}
    rows = []
    for line in read_lines("governing.txt"):
        code, _, spans = line.partition(":")
        if code not in known:
            raise ValueError(f"governing.txt: unknown party {code}")
        for span in spans.split(";"):
            since, _, until = span.strip().partition("..")
            rows.append({"party": code, "from": since, "to": until, "source": "own"})
    return rows


def build_media() -> list[Row]:
    """Rows of media.csv."""
    rows = read_rows("media.txt", MEDIA_CSV)
    for row in rows:
        row["aliases"] = "|".join(part.strip() for part in row["aliases"].split(";") if part.strip())
    return rows
