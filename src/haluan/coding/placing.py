"""Places: a name to a point on the map."""

from __future__ import annotations

from haluan.types.coding import Place
from haluan.types.knowledge import ActorTable
from haluan.words import phrase_key


def is_region(place: Place) -> bool:
    """Whether it is a region of our own, whose name is hardly somebody's: no town, no province of which only its name and state are known."""
    return place.geonames is None and (place.lat is not None or place.country is None)


def find_place(name: str, actors: ActorTable, country: str | None = None) -> Place | None:
    """The place that a name means: in the given country if one is there, else the biggest."""
    options = actors.places.get(phrase_key(name), ())
    inside = [p for p in options if country and p.country == country]
    if inside:
        return inside[0]
    return options[0] if options else None
