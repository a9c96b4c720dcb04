"""CONDUCTOR: events of a store or of records -> series, turns, camps; the façade of alignment that every surface uses.

from haluan.courses import read_source, alignment, turns, camps_on
source = read_source(store=Path("news.duckdb"))
series_table(alignment(source, "ARM", ["RUS", "FRA"]))        # pyarrow.Table; .to_pandas() where pandas is installed
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import date, timedelta
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from haluan.alignment import (
    DETECTION,
    Camps,
    Events,
    Noise,
    TurnSpec,
    bloc_changes,
    camps,
    conjugate_series,
    find_turns,
    observe,
    overlap,
    position,
    series,
)  # fmt: skip
from haluan.alignment.bins import bin_deeds
from haluan.alignment.membership import Overlap, overlaps
from haluan.alignment.noise import estimate_noise
from haluan.alignment.observed import dyad_rows
from haluan.alignment.series import Reports
from haluan.alignment.turns import dyads_of
from haluan.alignment_data import load_memberships, load_weights
from haluan.course_sources import Sentence, Source, events_of_table, identities, is_inner, kinds_of_store, read_source, sentence_of, volume_of_weeks
from haluan.errors import UsageError
from haluan.types.alignment import AlignmentSeries, By, Measure, Membership, Realignment, Weights
from haluan.words import phrase_key

if TYPE_CHECKING:
    from haluan.monitor import Store

__all__ = [
    "DETECTION", "Camps", "Overlap", "Sentence", "Source", "actor_names", "alignment", "bloc_changes", "camp_rows", "camps_on", "camps_table",
    "events_of_table", "find_actor", "get_actor",
    "load_standing_tables", "load_weights", "overlap", "position", "read_source", "sentence_of", "series_table",
    "store_camps", "turn_rows", "turns", "turns_table", "volume_of_weeks", "weights_rows",
]  # fmt: skip

# Days behind a date that count for its camps.
CAMP_DAYS = 365
NEAREST = 5
# Grounds of names that stand for somebody within a state, not for the state.
WITHIN = ("party", "body")


def store_camps(store: Store, on: date, days: int, actors: Sequence[str]) -> tuple[Camps, tuple[Overlap, ...]]:
    """As `camps_on`, over a store that is open, for codes that it knows."""
    since = on - timedelta(days=days - 1)
    events, times = kinds_of_store(store, since, on)
    found = camps(events, _weights(), since, on, actors, times)
    return found, overlaps(_memberships(), found.actors, on)


def load_standing_tables() -> None:
    """Load the tables of weights and memberships once, before somebody waits for them."""
    _weights()
    _memberships()


@cache
def _weights() -> Weights:
    return load_weights()


@cache
def _memberships() -> tuple[Membership, ...]:
    return load_memberships()


def actor_names(language: str) -> dict[str, str]:
    """Display names of states and parties by code in a language, English where it has none."""
    known = identities()
    states = {code: names.get(language) or names.get("en") or code for code, names in known.table.countries.items()}
    return states | {code: known.shown(code, language) for code in known.parties}


def _meant(source: Source, words: str) -> tuple[list[str], tuple[str, ...]]:
    """What a user's words can mean: codes of states and organisations, and inner actors."""
    table = identities().table
    codes = {entry.code for entry in table.names.get(phrase_key(words), ()) if entry.how not in WITHIN and entry.sector in (None, "", "GOV")}
    upper = words.upper()
    if upper in table.countries or upper in table.organisations:
        codes.add(upper)
    return sorted(codes), identities().named(words)


def find_actor(source: Source, words: str) -> str | None:
    """As `get_actor`; None where the source has no such actor."""
    known = {code for code, _ in source.actors}
    if words.upper() in known:
        return words.upper()
    codes, meant = _meant(source, words)
    return next((c for c in codes if c in known), None) or next((name for name in meant if len(source.events_of([name], None, None))), None)


def get_actor(source: Source, words: str) -> str:
    """The code of an actor of the source, by code or by name; a party, body or person within a state by its code or name, as IDN:NAME, or as IDN.OPP.
    Raises UsageError with the nearest names if there is none."""
    found = find_actor(source, words)
    if found:
        return found
    known, inner = dict(source.actors), identities()
    codes, meant = _meant(source, words)
    table = inner.table
    if codes or meant:
        most = ", ".join(c for c, _ in source.actors[:NEAREST] or source.inner()[:NEAREST])
        raise UsageError(
            f"no events with {codes[0] if codes else meant[0]} in {source.name}",
            next_step=f"Actors with most events: {most}" if most else "The source is empty",
        )
    named = {name for name, _ in source.inner()}
    names = {" ".join(k): e[0].code for k, e in table.names.items() if e and e[0].code in known and e[0].how not in WITHIN}
    names |= {" ".join(k): own for k, e in table.names.items() for x in e if (own := inner.codes.get((x.code, x.name))) in named}
    near = get_close_matches(words.lower(), names, NEAREST, 0.6)
    near_codes = get_close_matches(words.upper(), [*known, *named], NEAREST, 0.5)
    offered = [f"{n.title()} ({names[n]})" for n in near] + [c for c in near_codes if c not in {names[n] for n in near}]
    raise UsageError(f"no actor {words!r}", next_step=f"Did you mean {', '.join(offered)}?" if offered else "Look it up with: haluan actors NAME")


def _span(since: date | None, until: date | None) -> None:
    if since and until and since > until:
        raise UsageError(f"the time ends ({until}) before it begins ({since})", next_step="Exchange --since and --until")


def _noise(source: Source, events: Events, focal: str, measure: Measure) -> Noise:
    return estimate_noise([bin_deeds(d.seen, source.volume) for d in dyads_of(events, focal, source.weights, measure, source.standing).values()])


def alignment(
    source: Source, focal: str, others: Sequence[str] = (), by: By = "month", measure: Measure = "alignment", since: date | None = None,
    until: date | None = None, method: str = "steps", most: int = 5,
) -> tuple[AlignmentSeries, ...]:  # fmt: skip
    """The course of an actor with each other (or with the `most` it has most to do with). `method`: steps or conjugate (the plain baseline)."""
    _span(since, until)
    focal = get_actor(source, focal)
    codes = [get_actor(source, o) for o in others]
    events = source.events_of([focal, *filter(is_inner, codes)], since, until)
    codes = codes or _commonest(events, focal, most)
    noise = _noise(source, events, focal, measure)
    made = []
    for other in codes:
        rows = dyad_rows(events, focal, other)
        seen = observe(events, focal, other, source.weights, measure, source.standing, rows)
        reports = Reports(events.day[rows], events.outlet[rows], events.story[rows])
        if method == "conjugate":
            made.append(conjugate_series(seen, by, measure, since, until, reports))
        else:
            made.append(series(seen, noise, by, measure, since, until, reports, source.volume))
    return tuple(made)


def _commonest(events: Events, focal: str, most: int) -> list[str]:
    index = events.index(focal)
    other = np.concatenate([events.recipient[events.actor == index], events.actor[events.recipient == index]])
    counts = np.bincount(other[other != index], minlength=len(events.actors))
    return [events.actors[k] for k in np.argsort(-counts, kind="stable")[:most] if counts[k]]


def turns(
    source: Source, focal: str, since: date | None = None, until: date | None = None, measure: Measure = "alignment"
) -> tuple[Realignment, ...]:
    """The turns of an actor, the strongest first. All events are read; `since` and `until` choose turns by date."""
    _span(since, until)
    if measure not in ("alignment", "intensity"):
        raise UsageError(f"turns cannot be told from {measure}", next_step="Choose alignment or intensity")
    focal = get_actor(source, focal)
    events = source.events_of([focal], None, None)
    return find_turns(events, focal, source.weights, source.standing, TurnSpec(measure, since, until), volume=source.volume) if len(events) else ()


def camps_on(source: Source, on: date, days: int = CAMP_DAYS, actors: Sequence[str] = (), most: int = 40) -> tuple[Camps, tuple[Overlap, ...]]:
    """The camps of the `days` before a date among the named actors, or the `most` active, and how alike the memberships of each pair are on it."""
    codes = [get_actor(source, a) for a in actors] or [code for code, _ in source.actors[:most]]
    since = on - timedelta(days=days - 1)
    if any(map(is_inner, codes)):
        events = source.events_of(codes, since, on)
        times = np.ones(len(events), dtype=np.int64)
    else:
        events, times = source.kinds_of(since, on)
    found = camps(events, source.weights, since, on, codes, times)
    return found, overlaps(source.memberships, found.actors, on)


def series_table(many: Iterable[AlignmentSeries]) -> pa.Table:
    """One row a period and dyad: focal, other, measure, by, method, credible and the fields of the point."""
    rows = [{k: getattr(s, k) for k in ("focal", "other", "measure", "by", "method", "credible")} | asdict(p) for s in many for p in s.points]
    return pa.Table.from_pylist(rows)


def turn_rows(many: Iterable[Realignment]) -> list[dict[str, Any]]:
    """One flat row a turn."""
    rows = []
    for t in many:
        row: dict[str, Any] = {
            "kind": t.kind,
            "focal": t.focal,
            "away_from": t.away_from,
            "toward": t.toward_whom,
            "low": t.low,
            "high": t.high,
            "strength": t.strength,
            "perhaps_toward": t.perhaps_toward,
            "perhaps_strength": t.leaning.strength if t.leaning else None,
        }
        for name, change, checks in (("away", t.away, t.away_checks), ("toward", t.toward, t.toward_checks)):
            row |= {
                f"{name}_on": change.on if change else None, f"{name}_before": change.before if change else None,
                f"{name}_after": change.after if change else None,
                f"{name}_evidence": change.evidence if change else None, f"{name}_stands": checks.stands if checks else None,
                f"{name}_volume_ratio": checks.volume_ratio if checks else None, f"{name}_control": checks.control if checks else None,
            }  # fmt: skip
        rows.append(row | {"event_ids": list(t.event_ids)})
    return rows


def turns_table(many: Iterable[Realignment]) -> pa.Table:
    """`turn_rows` as a table."""
    return pa.Table.from_pylist(turn_rows(many))


def camp_rows(found: Camps, likeness: Sequence[Overlap]) -> list[dict[str, Any]]:
    """One row a pair: both camps, tie with its spread, deeds, and the likeness of memberships."""
    where = {a: i for i, a in enumerate(found.actors)}
    rows = []
    for pair in likeness:
        i, j = where[pair.one], where[pair.other]
        tie = None if np.isnan(found.tie[i, j]) else float(found.tie[i, j])
        rows.append(
            {
                "one": pair.one, "other": pair.other, "camp_one": found.group[i], "camp_other": found.group[j], "tie": tie,
                "spread": None if tie is None else float(found.spread[i, j]), "n_events": int(found.deeds[i, j]), "s": pair.s, "kappa": pair.kappa,
                "pi": pair.pi, "shared": ", ".join(pair.shared),
            }
        )  # fmt: skip
    return rows


def camps_table(found: Camps, likeness: Sequence[Overlap]) -> pa.Table:
    """`camp_rows` as a table."""
    return pa.Table.from_pylist(camp_rows(found, likeness))


def weights_rows(weights: Weights) -> Iterator[tuple[str, str, float, str]]:
    """(what, condition, value or factor, reason) of every line of the table of weights."""
    for rule in weights.values:
        conditions = [rule.mode or "", "|".join(rule.contexts), rule.standing or ""]
        yield rule.type, " ".join(c for c in conditions if c), rule.value, rule.reason
    for count in weights.counts:
        yield f"x {count.group}", count.key or "(none)", count.factor, count.reason
