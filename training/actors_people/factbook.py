"""Reads the factbook's timeline of heads of state and government (2015 to February 2026)."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from tables import GEC_CODES

LAST_SNAPSHOT = "2026-02-19"
ROLES: tuple[tuple[str, str], ...] = (
    (r"represented by|Deputy Prime|Assembly President|^and |[Ee]lect\b|[Dd]esignate|\bnote\b|vacant|serves as", "skip"),
    (r"President of China|of Australia", "skip"),
    (r"^(and )?(First |Second |Third |1st |2nd |Executive |Acting |Co-)*(Vice|Deputy)\b", "deputy"),
    (r"Governor[- ]General", "head_of_state"),
    (r"\bPrime Minister|\bChancellor|\bPremier\b|Taoiseach|Chief Executive|Head of Government|^Minister of State", "prime_minister"),
    (r"^(King|Queen|Emperor|Sultan|Amir|Emir|Grand Duke|Prince|Pope)\b", "monarch"),
    (r"\bPresident\b", "president"),
    (r"Supreme Leader|Chair|Taliban|Captain Regent|Coprince|Sovereign|Head of", "head_of_state"),
)
# The British monarch's other realms, and offices that the factbook gives to the holder of another one.
NOT_THE_OFFICE = {("PRK", "president"), ("CHE", "prime_minister"), ("AND", "head_of_state")}
TITLES_IN_NAMES = (
    "and |acting |interim |transitional |transition |caretaker |first |second |third |executive |co-|vice |deputy |presidents?|prime |"
    "ministers?|chancellor|federal |premier|king|queen|emperor|sultan|amir|emir|grand duke|prince|pope|supreme leader|state affairs|"
    "general secretary|"
    "taoiseach|chief executive|head of government|french coprince|spanish coprince|captains? regent|of the [a-z ]+|of ministers|of council|"
    "of state|council|self-proclaimed|disputed|chair(?:man|person|woman)?|gen(?:eral)?\\.?\\b|lt\\.?|col(?:onel)?\\.?\\b|"
    "capt(?:ain)?\\.?\\b|brig\\.?|maj\\.?|sr\\.?|dr\\.?\\b|sir\\b|dame\\b|sheikh(?:a)?\\b|shaykh\\b|the rt\\.? hon\\.?|[,\\s]"
)
TITLE_WORDS = re.compile(f"^(?:{TITLES_IN_NAMES})+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reign:
    """One line of the timeline; `surname` is the part that the factbook prints in capitals."""

    country: str
    office: str
    name: str
    surname: str
    since: str
    first_seen: str
    last_seen: str


def read_timeline(path: Path) -> list[Reign]:
    """All lines on sovereign states whose office and name can be told."""
    with path.open(encoding="utf-8", newline="") as handle:
        rows = [read_row(row) for row in csv.DictReader(handle)]
    return [row for row in rows if row is not None]


def read_row(row: dict[str, str]) -> Reign | None:
    """One line, or None where it is a territory, a representative, a note, or has no date."""
    code, text = GEC_CODES.get(row["gec"]), row["person_text"].strip()
    office = next((office for pattern, office in ROLES if re.search(pattern, text)), "")
    if code is None or office in ("", "skip") or not row["since"] or (code, office) in NOT_THE_OFFICE:
        return None
    if office == "monarch" and code != "GBR" and re.search(r"ELIZABETH|CHARLES", text):
        return None
    name, surname = clean_name(text)
    if len(name) < 3 or not surname:
        return None
    return Reign(code, office, name, surname, since_date(row["since"], row["since_text"]), row["first_seen"], row["last_seen"])


def since_date(date: str, text: str) -> str:
    """The date with the precision that its text has."""
    if re.fullmatch(r"\s*\d{4}\s*", text):
        return date[:4]
    return date if re.match(r"\s*(\d|[A-Z][a-z]+ \d{1,2},)", text) else date[:7]


def clean_name(text: str) -> tuple[str, str]:
    """Name in natural case without titles, and its surname; both empty where nothing is left."""
    bare = re.sub(r'\([^)]*\)?|"[^"]*"|,.*$|note\b.*$', " ", text)
    bare = re.sub(r"^.*\b(Chair(?:man|person|woman)?|Council|Party|Committee)\b(?= \S+ \S)", " ", bare)
    bare = re.sub(r"\s+", " ", TITLE_WORDS.sub("", bare.strip())).strip(" ,.")
    bare = re.sub(r"(note|NOTE| and)$", "", bare)
    capitals = [word for word in bare.split() if is_capitals(word)]
    surname = " ".join(natural_case(word) for word in capitals)
    return " ".join(natural_case(word) if is_capitals(word) else word for word in bare.split()), surname


def is_capitals(word: str) -> bool:
    """Whether a word is printed in capitals (a particle such as `al-` in front may be small)."""
    core = re.sub(r"^(al|el|ad|as|ar|an|bin|d|O|Mc|Mac)[-'’]?", "", word)
    letters = [ch for ch in core if ch.isalpha()]
    return len(letters) >= 2 and all(ch.isupper() for ch in letters) and not re.fullmatch(r"(I|II|III|IV|V|VI|X|XVI|XIV|JR)\.?", word)


def natural_case(word: str) -> str:
    """`AL-SHARA` -> `Al-Shara`; small particles stay small."""
    if not is_capitals(word):
        return word
    return re.sub(r"[^\W\d_]+", lambda match: match[0] if match[0].islower() else match[0].capitalize(), word)


def read_names(path: Path) -> dict[str, str]:
    """English short name of a state -> our code."""
    with path.open(encoding="utf-8", newline="") as handle:
        return {row["name"]: GEC_CODES[row["gec"]] for row in csv.DictReader(handle) if row["gec"] in GEC_CODES}
