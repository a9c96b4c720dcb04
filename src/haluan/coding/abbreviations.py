"""Abbreviations that an article introduces: in brackets behind a name, or as the initials of an organisation's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from haluan.coding.chunks import is_abbreviation
from haluan.coding.found import Found
from haluan.coding.linking import ASSOCIATION_OFFICES, Background
from haluan.types.coding import Actor

BRACKETED = re.compile(r"\(([A-Z][A-Z-]+)\)?$")
_WORD = re.compile(r"[^\W_]+")


def as_introduced(found: Sequence[Found], background: Background) -> list[Found]:
    """An abbreviation that stood in brackets behind a name without code of its own ("National Unity Platform (NUP)"), or that is the initials
    of an organisation which its own name tells of, means the same elsewhere."""
    told: dict[str, Actor] = {}
    for f in found:
        match = BRACKETED.search(f.chunk.text)
        if match is not None and f.link.kind == "actor" and len(f.link.actors) == 1:
            told.setdefault(match.group(1), f.link.actors[0])
        for short, actor in _by_initials(f):
            told.setdefault(short, actor)
    background.surnames |= {short.lower(): actor for short, actor in told.items() if short.lower() not in background.surnames}
    result = list(found)
    for i, f in enumerate(found):
        owner = next((told[e.text] for e in f.chunk.of("unknown") if e.text in told), None)
        if owner is not None and f.link.how == "description" and not BRACKETED.search(f.chunk.text):
            actors = tuple(replace(a, code=owner.code, sector=_sector(f, a, owner)) for a in f.link.actors)
            result[i] = replace(f, link=replace(f.link, actors=actors, person_name=None if f.link.person_name in told else f.link.person_name))
    return result


def _by_initials(found: Found) -> Iterator[tuple[str, Actor]]:
    """The initials of an organisation that its name tells of, alone and with its state's before them."""
    if len(found.link.actors) != 1 or found.link.needs_state:
        return
    for element in found.chunk.of("title"):
        for title in element.titles:
            if title.named:
                whole = " ".join(e.text for e in (*found.chunk.of("name"), element))
                actor = replace(found.link.actors[0], name=title.noun, sector=title.sector, role=None, wikidata=None)
                yield from ((short, actor) for name in (title.noun, whole) if is_abbreviation(short := _initials(name)))


def _initials(name: str) -> str:
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper())


def _sector(found: Found, one: Actor, owner: Actor) -> str | None:
    """The sector of an office of somebody: the owner's, unless the office tells its own."""
    role = found.link.role
    vague = role is None or role.sector in (None, "GOV") or role.office in ASSOCIATION_OFFICES
    return owner.sector if vague else one.sector
