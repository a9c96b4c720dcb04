"""CONDUCTOR: what follows from a reviewer's correction: its words checked and completed, and an overlay of actor names for coding again."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from haluan import packs
from haluan.coding.events import cameo_code
from haluan.directory import Directory
from haluan.errors import UsageError
from haluan.types.coding import STATUSES
from haluan.types.knowledge import Ontology
from haluan.types.storing import Misnamed, StoredEvent

#: What a reviewer may correct.
FIELDS = ("type", "mode", "context", "status", "background", "actor", "recipient", "day", "place")
#: Codes for who has none: unidentified, and unidentified armed force.
NOBODY = ("UNK", "UAF")
_ACTOR = re.compile(r"(?P<code>[A-Z0-9-]{2,20})(?:\.(?P<sector>[A-Z]{3}))?(?::(?P<name>[^+]{1,120}))?")
#: How a mention was understood where its words are no name of their own: no overlay can mend these.
NO_NAMES = frozenset(("pronoun", "description", "title", "office", "place", "epithet"))
#: Where the tables know the words as a plain name: the coder took the wrong one for the actor, the name itself means what it means.
PLAIN_NAMES = frozenset(("country", "capital", "demonym", "organisation", "body"))
OVERLAY_COLUMNS = ("code", "sector", "name", "lang", "kind", "tone", "from", "to", "note")
OVERLAY_NOTE = "from reviews"
_YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


@cache
def _ontology() -> Ontology:
    return packs.load_ontology()


def complete(correction: Mapping[str, str], event: StoredEvent, directory: Directory) -> dict[str, Any]:
    """The columns of `events` as they should be. `correction` holds the reviewer's words by field (see FIELDS).

    An actor is CODE, CODE.SECTOR or CODE.SECTOR:Name, several are joined by +; a day is a date, a month, a year or FIRST/LAST. A mode that a new type
    does not have is dropped. Raises UsageError naming the field, with what may be written.
    """
    unknown = [f for f in correction if f not in FIELDS]
    if unknown:
        raise _wrong(unknown[0], "is no field that can be corrected", FIELDS)
    made: dict[str, Any] = {}
    for side in ("actor", "recipient"):
        if side in correction:
            made[f"{side}s"] = [_actor(side, words, directory) for words in correction[side].split("+")]
    if "status" in correction:
        made["status"] = _one_of("status", correction["status"].lower(), STATUSES)
    if "background" in correction:
        made["background"] = _YES[_one_of("background", correction["background"].lower(), tuple(_YES))]
    if "day" in correction:
        made |= _days(correction["day"])
    if "place" in correction:
        made |= {"place": correction["place"].strip() or None, "place_country": None, "geonames": None, "lat": None, "lon": None}
    return made | _kind(correction, event)


def _wrong(field: str, what: str, allowed: tuple[str, ...]) -> UsageError:
    return UsageError(f"{field!r} {what}", key=field, next_step="Write one of " + ", ".join(allowed))


def _one_of(field: str, value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise UsageError(f"{value!r} is no {field}", key=field, next_step="Write one of " + ", ".join(allowed))
    return value


def _kind(correction: Mapping[str, str], event: StoredEvent) -> dict[str, Any]:
    """Type, mode and contexts with what PLOVER says of them; nothing if none of them is corrected."""
    if not {"type", "mode", "context"} & set(correction):
        return {}
    known = _ontology()
    kind = _one_of("type", correction.get("type", event.type).upper(), tuple(known.types))
    modes = tuple(known.types[kind].modes)
    mode: str | None = event.mode if event.mode in modes else None
    if "mode" in correction:
        mode = _one_of(f"mode of {kind}", correction["mode"].lower(), modes) if correction["mode"] else None
    contexts = list(event.contexts)
    if "context" in correction:
        contexts = [_one_of("context", c.strip().lower(), tuple(sorted(known.contexts))) for c in correction["context"].split("+") if c.strip()]
    return {
        "type": kind, "mode": mode, "contexts": contexts, "quad": known.quad(kind), "intensity": known.intensity(kind, mode),
        "cameo": cameo_code(known, kind, mode, contexts),
    }  # fmt: skip


def _actor(field: str, words: str, directory: Directory) -> dict[str, Any]:
    found = _ACTOR.fullmatch(words.strip())
    if found is None:
        raise UsageError(f"{words!r} is no actor", key=field, next_step="Write IDN, IDN.GOV or IDN.GOV:Name; several joined by +")
    code, sector, name = found["code"], found["sector"], found["name"]
    shown = directory.name(code, "en")
    if shown is None and code not in NOBODY:
        near = get_close_matches(code, directory.names(), 4, 0.5)
        raise UsageError(f"no actor has the code {code}", key=field, next_step=f"`haluan actors NAME` finds codes; near: {', '.join(near) or 'none'}")
    if sector:
        _one_of("sector", sector, tuple(_ontology().sectors))
    return {"code": code, "sector": sector, "name": (name or shown or code).strip(), "mention": None}


def _days(words: str) -> dict[str, Any]:
    first, _, last = words.strip().partition("/")
    try:
        if re.fullmatch(r"\d{4}", first) and not last:
            return {"day": f"{first}-01-01", "day_end": f"{first}-12-31", "granularity": "year"}
        if re.fullmatch(r"\d{4}-\d\d", first) and not last:
            begin = date.fromisoformat(f"{first}-01")
            after = date(begin.year + begin.month // 12, begin.month % 12 + 1, 1)
            return {"day": begin.isoformat(), "day_end": date.fromordinal(after.toordinal() - 1).isoformat(), "granularity": "month"}
        begin, end = date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        raise UsageError(f"{words!r} is no day", key="day", next_step="Write 2023-10-07, 2023-10, 2023 or FIRST/LAST") from None
    if end < begin:
        raise UsageError(f"{words!r} ends before it begins", key="day", next_step="Write FIRST/LAST")
    n = (end - begin).days
    return {"day": begin.isoformat(), "day_end": end.isoformat(), "granularity": "day" if n == 0 else "week" if n < 8 else "month"}


@dataclass(frozen=True, slots=True)
class OverlayDone:
    """What of the corrections became names of an overlay: rows written, rows that stood there already, and words left out with the reason."""

    n_written: int
    n_known: int
    left_out: tuple[tuple[str, str], ...]


def write_overlay(misnamed: Iterable[Misnamed], folder: Path) -> OverlayDone:
    """Add to FOLDER/names.csv a row for each name whose actor was corrected; a user's own rows stay. Raises UsageError if it cannot write."""
    path = folder / "names.csv"
    there = _names_of(path)
    by_name: dict[tuple[str, str], list[Misnamed]] = defaultdict(list)
    for one in misnamed:
        by_name[one.words, one.language].append(one)
    rows: list[tuple[str, ...]] = []
    left: list[tuple[str, str]] = []
    n_known = 0
    for (words, language), some in by_name.items():
        reason = _no_name(some)
        if reason:
            left.append((words, reason))
        elif words.casefold() in there:
            n_known += 1
        else:
            rows.append((some[0].code, some[0].sector or "", words, language, "name", "neutral", "", "", OVERLAY_NOTE))
    if rows:
        _append(path, rows)
    return OverlayDone(len(rows), n_known, tuple(left))


def _no_name(some: list[Misnamed]) -> str:
    """Why words make no row of an overlay; empty if they do."""
    first = some[0]
    if len({(m.code, m.sector) for m in some}) > 1:
        return "reviewers name several actors"
    if first.code in NOBODY:
        return "nobody has this name"
    if first.how in NO_NAMES or first.kind in ("reference", "source"):
        return f"no name, but a {first.how if first.how != 'none' else first.kind}"
    if first.how in PLAIN_NAMES or any(m.named for m in some):
        return "the name is right; the event's role was wrong"
    if not any(c.isupper() for c in first.words):
        return "no name: no capital letter"
    return ""


def _names_of(path: Path) -> set[str]:
    if not path.exists():
        return set()
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {(row.get("name") or "").casefold() for row in csv.DictReader(file)}


def _append(path: Path, rows: list[tuple[str, ...]]) -> None:
    fresh = not path.exists()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerows([OVERLAY_COLUMNS, *rows] if fresh else rows)
    except OSError as error:
        raise UsageError(f"cannot write: {error.strerror}", file=str(path), next_step="Name a folder that may be written") from error
