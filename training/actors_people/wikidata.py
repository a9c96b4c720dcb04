"""Reads the Wikidata extract of office-holders: which positions count, and as which office of ours."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from records import Tenure, plain, words
from tables import SECTORS, SLUG_CODES, TITLES

SNAPSHOT_2022 = "2022-11"
MAIN_POWERS = words("USA CHN RUS GBR FRA IND JPN ISR IRN UKR SAU TUR AUS KOR PRK BRA CAN PAK MYS SGP PHL VNM ITA ESP EGY IRQ SYR ZAF")
ONLY_MAIN_POWERS = frozenset(
    {
        "minister",
        "spokesperson",
        "ambassador",
        "speaker",
        "deputy",
        "interior_minister",
        "finance_minister",
        "central_bank_governor",
        "police_chief",
        "intelligence_chief",
        "military_chief",
    }
)
VICE_PRESIDENT = re.compile(r"(First )?Vice[- ]President|Crown Prince")
# Labels that Wikidata gives twice or against the state's own use.
NOT_THE_OFFICE = {
    ("USA", "Secretary of the Interior"),
    ("CAN", "monarch"),
    ("AUS", "monarch"),
    ("NZL", "monarch"),
    ("SLB", "monarch"),
    ("PNG", "monarch"),
}
# Regional or junior ministers under a national label, and the ministers of the Houthi government, who stand in our own lists.
NOT_THE_HOLDER = {
    ("CAN", "Q3431537"),  # Rick Casson
    ("ESP", "Q17029013"),  # Serafín Castellano Gómez
    ("GBR", "Q15720642"),  # Susan Williams, Baroness Williams of Trafford
    ("YEM", "Q2784436"),  # Hasan al-Lawzi
    ("YEM", "Q12223068"),  # Abdel-Aziz bin Habtour
    ("YEM", "Q28086296"),  # Mohamed al-Atifi
    ("YEM", "Q16187308"),  # Hisham Sharaf
}
# Provincial treasurers and second ministers stand under the same label there.
UNSORTED_FINANCE = frozenset({"AUS", "CAN", "ESP", "MYS"})
DEPUTIES_IN_THE_NEWS = frozenset({"RUS", "CHN", "GBR", "AUS", "MYS", "SGP", "IRQ", "TUR", "ITA", "ISR"})
EARLIEST_END = {"president": "2000", "monarch": "2000", "prime_minister": "2000", "head_of_state": "2000"}
OTHERS_EARLIEST_END = "2005"


def read_positions(path: Path) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The patterns of positions and their offices, in the file's order."""
    found, office = [], ""
    for line in path.read_text(encoding="utf-8").splitlines():
        heading = re.fullmatch(r"\[(\w+)\]", line)
        if heading:
            office = heading[1]
        elif line and not line.startswith("#"):
            found.append((re.compile(line), office))
    return tuple(found)


POSITIONS = read_positions(Path(__file__).parent / "positions.txt")


def office_of(code: str, position: str) -> str | None:
    """The office that a Wikidata position is, or None where it is not one of ours."""
    if (code, position) in NOT_THE_OFFICE or (position == "Secretary of State" and code != "USA"):
        return None
    for pattern, office in POSITIONS:
        if pattern.fullmatch(position):
            if office == "finance_minister" and code in UNSORTED_FINANCE:
                return None
            if office == "deputy" and not VICE_PRESIDENT.fullmatch(position) and code not in DEPUTIES_IN_THE_NEWS:
                return None
            wanted = office not in ONLY_MAIN_POWERS or code in MAIN_POWERS or VICE_PRESIDENT.fullmatch(position)
            return office if wanted else None
    return None


def title_of(office: str, position: str) -> tuple[str, str]:
    """English and Indonesian title; the position's own words stay in English where the office is a wide one."""
    english, indonesian = TITLES[office]
    if (office == "deputy" and "Prime" in position) or "Premier" in position:
        return position, "Wakil Perdana Menteri" if office == "deputy" else "Perdana Menteri"
    if office in ("monarch", "minister", "ambassador", "speaker", "military_chief", "intelligence_chief", "spokesperson", "deputy"):
        return position[:1].upper() + position[1:], indonesian
    return english, indonesian


def read_holders(path: Path) -> list[Tenure]:
    """All tenures of the extract that reach 2000 or later; a blank end becomes the snapshot's month, marked in `source`."""
    found = []
    with path.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            tenure = read_row(row)
            if tenure is not None:
                found.append(tenure)
    return found


def read_row(row: dict[str, str]) -> Tenure | None:
    """One row as a tenure, or None where it is out of scope or its dates are unusable."""
    code = SLUG_CODES.get(row["country_slug"])
    office = office_of(code, row["position"]) if code else None
    if (
        code is None
        or office is None
        or not row["start"]
        or re.fullmatch(r"Q\d+|.*[\u0400-\u04ff\u0600-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].*", row["person"])
    ):
        return None
    if (code, row["personID"]) in NOT_THE_HOLDER:
        return None
    if row["end"] and row["end"] < max(row["start"], EARLIEST_END.get(office, OTHERS_EARLIEST_END)):
        return None
    end, source = (row["end"], "wikidata") if row["end"] else (row["snapshot"][:7], "wikidata-seen")
    english, indonesian = title_of(office, row["position"])
    return Tenure(clean_name(row["person"]), office, code, SECTORS[office], row["start"], end, english, indonesian, source, code, row["personID"])


def clean_name(label: str) -> str:
    """A Wikidata label without brackets, peerages and the comma before `Jr.`."""
    return re.sub(r",? (Jr|Sr)\.", r" \1.", re.sub(r"\s*\(.*?\)|, (Baron|Baroness|Viscount|Earl) .*", "", label)).strip()


def read_foreign_ministers(path: Path, codes: dict[str, str]) -> list[Tenure]:
    """The foreign ministers of the 2022 snapshot for the states that the long extract lacks; the end is the month last seen."""
    covered = set(SLUG_CODES.values())
    title = TITLES["foreign_minister"]
    with path.open(encoding="utf-8", newline="") as handle:
        rows = [(codes.get(row["countryLabel"], ""), row) for row in csv.DictReader(handle)]
    return [
        Tenure(
            clean_name(row["name"]),
            "foreign_minister",
            code,
            "GOV",
            row["start"],
            SNAPSHOT_2022,
            *title,
            "wikidata-seen",
            code,
            row["person"],
        )
        for code, row in rows
        if code and code not in covered and row["start"] and row["start"] < SNAPSHOT_2022
    ]


def read_identities(folder: Path) -> dict[str, set[tuple[str, str]]]:
    """Plain name -> (country code, Wikidata id) of every person of the three extracts."""
    known: dict[str, set[tuple[str, str]]] = {}
    with (folder / "office_holders_2000_2022_wikidata.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            known.setdefault(plain(row["person"]), set()).add((SLUG_CODES.get(row["country_slug"], ""), row["personID"]))
    with (folder / "world_leaders_2022_wikidata.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            known.setdefault(plain(row["officeholderLabel"]), set()).add(("", row["officeholder"]))
    with (folder / "foreign_ministers_2022_wikidata.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            known.setdefault(plain(row["name"]), set()).add(("", row["person"]))
    return known
