"""Of which sector somebody is, where the words do not surely say so: what the lexicon holds weighed against what the reader sees.

A demonym alone may be a government or its tanks, "the MP" a lawmaker or the opposition, an unknown name anybody: the reader looks at the
words around. What names one person is weighed together over the article. Weights come from `training/actors_context/fit_sectors.py`.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from haluan.coding.found import Found
from haluan.coding.linking import FORCES, FORMER_SECTOR, OPPOSITION, PARTY, covers_date, rank_only
from haluan.types.decision import Weights

# A sector that the reader gives less is no option; so far down counts what it says.
LIKELY, UNLIKELY = 0.05, 0.005
CODE_LENGTH = 3
# What a modifier does that tells somebody held his office once.
FORMER = "former"
# Of several phrases for one person the first of these tells on what ground the lexicon holds his sector.
GROUNDS = ("office", "person", "description", "surname")

Options = Mapping[str, Mapping[str, float]]
# The state and name of a party to its spans in government.
Governing = Mapping[tuple[str, str], Sequence[tuple[str, str]]]


class Standing:
    """Which parties govern and which oppose on a date, as far as the table of governing parties tells."""

    def __init__(self, governing: Governing, date: str | None) -> None:
        held = [key for key, spans in governing.items() if date is not None and any(covers_date(a, b, date) for a, b in spans)]
        self._held = frozenset(held)
        self._known = frozenset(state for state, _ in held)

    def of(self, found: Found) -> str:
        """Governs or opposes, of the one party that a phrase names; "" where nothing tells."""
        parties = {(n.code, n.name) for e in found.chunk.of("name") for n in e.names if n.how == "party" and n.code in self._known}
        parties = {p for p in parties if p[0] in {a.code for a in found.link.actors}}
        return "" if len(parties) != 1 else ("governs" if parties <= self._held else "opposes")


def sector_groups(found: Sequence[Found], states: Mapping[str, object]) -> list[list[int]]:
    """Positions of phrases that mean one and the same: those of one person together, every other by itself; of states' actors alone."""
    groups: dict[object, list[int]] = {}
    for i, f in enumerate(found):
        link = f.link
        if link.kind != "actor" or len(link.actors) != 1 or f.reference is not None:
            continue
        actor = link.actors[0]
        if actor.code not in states or actor.sector is None:
            continue
        groups.setdefault((actor.code, actor.name) if link.person_name else i, []).append(i)
    return list(groups.values())


def sector_options(found: Sequence[Found], group: Sequence[int], standing: Standing) -> Options:
    """What speaks for each sector that a group of phrases may be of; empty where the reader did not see them."""
    seen = [dict(mention.sectors) for i in group if (mention := found[i].read) is not None and mention.sectors]
    if not seen:
        return {}
    main = min((found[i] for i in group), key=lambda f: (GROUNDS.index(f.link.how) if f.link.how in GROUNDS else len(GROUNDS), f.span))
    held = main.link.actors[0].sector or ""
    office = main.link.role.sector if main.link.role is not None else None
    named = any(role is not None and role.named for role in (found[i].link.role for i in group))
    titles = _told_sectors([found[i] for i in group])
    read = {s: sum(math.log(max(p.get(s, 0.0), UNLIKELY)) for p in seen) / len(seen) for p in seen for s in p}
    options = {s for s, value in read.items() if value >= math.log(LIKELY) and len(s) == CODE_LENGTH} | {held} | titles
    stands = {told for i in group if (told := standing.of(found[i]))}
    options |= {PARTY, OPPOSITION} if stands else set()
    weighed = {s: _features(s, read.get(s, math.log(UNLIKELY)), held, main.link.how, office, named, titles, len(seen)) for s in sorted(options)}
    return {s: {**values, **{f"party {told}, is {s}": 1.0 for told in sorted(stands)}} for s, values in weighed.items()}


def _told_sectors(group: Sequence[Found]) -> set[str]:
    """The sectors that the titles beside somebody's names tell anywhere in the article, ELI for a former one; ranks tell none."""
    told: set[str] = set()
    for f in group:
        former = any(e.modifier is not None and e.modifier.effect == FORMER for e in f.chunk.of("modifier"))
        titles = [t for e in f.chunk.of("title") for t in e.titles if t.sector and not t.named and not (rank_only(t) and t.sector in FORCES)]
        retired = former and any(not (t.group or t.body) for t in titles)
        told |= {FORMER_SECTOR} if retired else {t.sector for t in titles if t.sector}
    return told


def _features(
    sector: str, read: float, held: str, how: str, office: str | None, named: bool, titles: Collection[str], times: int
) -> dict[str, float]:
    features = {f"is {sector}": 1.0, "read": read, f"read, {how}": read, "read often": read * math.log(times)}
    if sector in titles:
        features |= {"told by title": 1.0, f"told by title {sector}": 1.0}
    if sector == held:
        features |= {"held": 1.0, f"held by {how}": 1.0, f"held {sector}": 1.0}
        if office == held:
            features |= {"held as told": 1.0, f"held as told {sector}": 1.0}
        if named:  # an organisation's own name tells it
            features |= {"held as named": 1.0, f"held as named {sector}": 1.0}
    return features


def weigh_sectors(found: Sequence[Found], states: Mapping[str, object], weights: Weights, standing: Standing) -> list[Found]:
    """The phrases with the likeliest sector of each."""
    result = list(found)
    for group in sector_groups(found, states) if weights else ():
        options = sector_options(found, group, standing)
        if len(options) < 2:
            continue
        best = max(options, key=lambda s: (sum(v * weights.get(n, 0.0) for n, v in options[s].items()), s))
        for i in group:
            link = found[i].link
            result[i] = replace(found[i], link=replace(link, actors=(replace(link.actors[0], sector=best),)))
    return result
