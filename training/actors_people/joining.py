"""Joins our own lists, Wikidata and the factbook into one set of tenures: ours first, then Wikidata to its snapshot, then the factbook."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from factbook import LAST_SNAPSHOT, Reign
from notation import Series
from records import Tenure, day_number, plain, words
from tables import SECTORS, TITLES

SINGLE = frozenset(
    {
        "monarch",
        "president",
        "prime_minister",
        "foreign_minister",
        "defence_minister",
        "interior_minister",
        "finance_minister",
        "military_chief",
        "police_chief",
        "central_bank_governor",
    }
)
# Offices of which one person may hold two at once under different titles.
SEVERAL_TITLES = words("minister deputy spokesperson organisation_head candidate leader governor party_leader")
# Two statements of one start differ by oath, election and entry into office; 45 days covers those seen in the two sources.
SAME_START_DAYS = 45
SAME_REIGN_DAYS = 400
FOREVER = "9999"
Spans = dict[tuple[str, str], list[tuple[str, str]]]


def join(series: list[Series], wikidata: list[Tenure], timeline: list[Reign]) -> list[Tenure]:
    """All tenures, ours replacing every derived one of the same single-holder office from our first date on."""
    own = [holder for line in series for holder in line.holders]
    spans = covered_spans(series)
    derived = replaced_by_own(wikidata, own, spans)
    derived = with_factbook(derived, own, timeline, spans)
    return without_repeats(own + derived)


def covered_spans(series: list[Series]) -> Spans:
    """(country, office) -> first and last date of each of our single-holder series; the last is far ahead if its holder is open."""
    spans: Spans = defaultdict(list)
    for line in series:
        starts = [holder.start for holder in line.holders if holder.start]
        if line.office in SINGLE | {"head_of_state"} and not line.many and starts:
            spans[line.country, line.office].append((min(starts), max(holder.end or FOREVER for holder in line.holders)))
    return spans


def covers(spans: Spans, country: str, office: str, start: str) -> bool:
    """Whether one of our series says who held the office at a start."""
    day = day_number(start)
    here = spans.get((country, office), ())
    return any(day_number(first) - SAME_START_DAYS < day < day_number(last) - SAME_START_DAYS for first, last in here)


def replaced_by_own(derived: list[Tenure], own: list[Tenure], spans: Spans) -> list[Tenure]:
    """Derived tenures without those that our series cover; one that runs into our first date ends there."""
    held = {(plain(holder.name), holder.country, holder.office) for holder in own}
    titles = {(holder.country, holder.office, holder.title_en) for holder in own}
    kept = []
    for tenure in derived:
        later = [first for first, _ in spans.get((tenure.country, tenure.office), ()) if day_number(first) > day_number(tenure.start)]
        limit = min(later, default=FOREVER, key=day_number)
        if covers(spans, tenure.country, tenure.office, tenure.start):
            continue
        if tenure.office not in SINGLE and (
            (plain(tenure.name), tenure.country, tenure.office) in held or (tenure.country, tenure.office, tenure.title_en) in titles
        ):
            continue
        if day_number(limit) < day_number(tenure.end):
            tenure = replace(tenure, end=limit, source="wikidata")
        kept.append(tenure)
    return kept


def with_factbook(derived: list[Tenure], own: list[Tenure], timeline: list[Reign], spans: Spans) -> list[Tenure]:
    """Derived tenures with the factbook's later reigns added and open ends settled by it."""
    result = list(derived)
    by_country: dict[str, list[Tenure]] = defaultdict(list)
    for tenure in own + derived:
        by_country[tenure.country].append(tenure)
    for reign, end in reigns(timeline):
        if covers(spans, reign.country, reign.office, reign.since):
            continue
        match = same_tenure(reign, by_country[reign.country])
        if match is None:
            new = as_tenure(reign, end, by_country[reign.country])
            result.append(new)
            by_country[reign.country].append(new)
        elif match.source == "wikidata-seen" and match in result:
            result[result.index(match)] = replace(match, end=end, source="wikidata")
    return result


def reigns(timeline: list[Reign]) -> list[tuple[Reign, str]]:
    """One reign a person, office and start, with its end: the next one's start, the last snapshot seen, or open."""
    merged: list[Reign] = []
    for reign in timeline:
        place = next((n for n, known in enumerate(merged) if same_reign(known, reign)), None)
        if place is None:
            merged.append(reign)
        else:
            known = merged[place]
            merged[place] = replace(known, since=min(known.since, reign.since), last_seen=max(known.last_seen, reign.last_seen))
    return [(reign, reign_end(reign, merged)) for reign in merged]


def same_reign(one: Reign, other: Reign) -> bool:
    """Whether two lines, perhaps with another part of the name in capitals, are one person's one time in one office."""
    if (one.country, one.office) != (other.country, other.office):
        return False
    names = [set(plain(reign.name).replace("-", " ").split()) for reign in (one, other)]
    surnames = [set(plain(reign.surname).replace("-", " ").split()) for reign in (one, other)]
    named = bool(surnames[0] & names[1] or surnames[1] & names[0])
    return named and abs(day_number(one.since) - day_number(other.since)) <= SAME_REIGN_DAYS


def reign_end(reign: Reign, others: list[Reign]) -> str:
    """End of a reign: open if still listed at the end; else the next start in a single office; else the month last seen."""
    if reign.last_seen >= LAST_SNAPSHOT:
        return ""
    same = (other for other in others if (other.country, other.office) == (reign.country, reign.office))
    later = [other.since for other in same if other.since > reign.since and other.last_seen > reign.last_seen]
    return min(later) if later and reign.office in SINGLE else reign.last_seen[:7]


def same_tenure(reign: Reign, tenures: list[Tenure]) -> Tenure | None:
    """The tenure that a reign is: same office, and the same start or the same name about that time."""
    surname = set(plain(reign.surname).replace("-", " ").split())
    for tenure in tenures:
        if tenure.office != reign.office or not tenure.start:
            continue
        apart = abs(day_number(tenure.start) - day_number(reign.since))
        named = bool(surname & set(plain(tenure.name).replace("-", " ").split()))
        if (named and apart <= SAME_REIGN_DAYS) or (apart <= SAME_START_DAYS and tenure.office in SINGLE):
            return tenure
        if named and day_number(tenure.start) < day_number(reign.since) and (not tenure.end or tenure.end > reign.since):
            return tenure
    return None


def as_tenure(reign: Reign, end: str, tenures: list[Tenure]) -> Tenure:
    """A reign as a tenure, under the name by which the person is already known in the country, if he is."""
    full = set(plain(reign.name).split())
    surname = set(plain(reign.surname).split())
    known = next((t for t in tenures if surname <= set(plain(t.name).split()) and set(plain(t.name).split()) <= full), None)
    title = TITLES[reign.office]
    name = known.name if known else reign.name
    identity = known.wikidata if known else ""
    spellings = (reign.surname,) if reign.surname != name and len(reign.surname) > 3 and reign.office != "deputy" else ()
    return Tenure(name, reign.office, reign.country, SECTORS[reign.office], reign.since, end, *title, "factbook", reign.country, identity, spellings)


def without_repeats(tenures: Iterable[Tenure]) -> list[Tenure]:
    """Drop a tenure whose span overlaps one of the same person, office, country and title; a derived one also under another title."""
    kept: dict[tuple[str, str, str], list[Tenure]] = defaultdict(list)
    for tenure in tenures:
        group = kept[plain(tenure.name), tenure.office, tenure.country]
        any_title = tenure.source != "own" and tenure.office not in SEVERAL_TITLES
        if not any(overlaps(tenure, other) and (any_title or tenure.title_en == other.title_en) for other in group):
            group.append(tenure)
    return [tenure for group in kept.values() for tenure in group]


def overlaps(one: Tenure, other: Tenure) -> bool:
    """Whether two spans share a day; an unknown start or end counts as no limit."""
    one_start, other_start = one.start or "1900", other.start or "1900"
    one_end, other_end = one.end or "2999", other.end or "2999"
    return day_number(one_start) < day_number(other_end) and day_number(other_start) < day_number(one_end)
