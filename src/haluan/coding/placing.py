"""Places: a name to a point on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from haluan.types.coding import Place
from haluan.types.knowledge import ActorTable
from haluan.words import phrase_key

# A state that is named this often draws ambiguous places to it.
TOLD_STATE = 2


def is_region(place: Place) -> bool:
    """Whether it is a region of our own, whose name is hardly somebody's: no town, no province of which only its name and state are known."""
    return place.geonames is None and (place.lat is not None or place.country is None)


def likeliest(places: Sequence[Place], told: Mapping[str, int], home: str | None) -> Place:
    """Of places with one name that in a state which the article names more than once, else that at home (`home`: the language's state, if it
    has one) where the article does not name the state of the biggest, else the biggest; `told` counts how often it names each state."""
    named = [p for p in places if told.get(p.country or "", 0) >= TOLD_STATE]
    if named:
        return max(named, key=lambda p: told[p.country or ""])
    domestic = next((p for p in places if p.country == home and home is not None), None)
    return domestic if domestic is not None and not told.get(places[0].country or "", 0) else places[0]


def find_place(name: str, actors: ActorTable, country: str | None = None) -> Place | None:
    """The place that a name means: in the given country if one is there, else the biggest."""
    options = actors.places.get(phrase_key(name), ())
    inside = [p for p in options if country and p.country == country]
    if inside:
        return inside[0]
    return options[0] if options else None
