"""The shipped codebook, and events to give away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from haluan.exchange.codes import Codebook, load_codebook
from haluan.exchange.names import ActorNames
from haluan.monitor import Desk
from haluan.types.exchanging import ImportedEvent
from haluan.types.storing import StoredEvent, StoredRole

Make = Callable[..., StoredEvent]


@pytest.fixture(scope="session")
def book(desk: Desk) -> Codebook:
    """The codebook of data/exchange."""
    return load_codebook(desk.kit.ontology, desk.kit.actors.countries)


@pytest.fixture(scope="session")
def names(desk: Desk, book: Codebook) -> ActorNames:
    """The shipped actors by whole names."""
    return ActorNames(desk.kit.actors, book)


@pytest.fixture(scope="session")
def stored() -> Make:
    """Makes stored events: France tells Indonesia's army of an exercise in Jakarta, unless told otherwise."""

    def make(**changes: Any) -> StoredEvent:
        values: dict[str, Any] = {
            "id": "a1b2c3d4e5f60718",
            "article_id": "f" * 64,
            "origin": "haluan",
            "type": "COOPERATE",
            "mode": None,
            "contexts": ("military",),
            "quad": 2,
            "intensity": 9.5,
            "cameo": "062",
            "status": "actual",
            "background": False,
            "actors": (StoredRole("FRA", "GOV", "Emmanuel Macron", "m1"),),
            "recipients": (StoredRole("IDN", "MIL", "Indonesia", "m2"),),
            "day": "2024-02-29",
            "day_end": "2024-02-29",
            "granularity": "day",
            "place": {"name": "Jakarta", "country": "IDN", "geonames": 1642911, "lat": -6.2146, "lon": 106.8451},
            "said_by": None,
            "trigger": "latihan bersama",
            "sentence": "Prancis dan Indonesia menggelar latihan bersama di Jakarta.",
            "confidence": 0.83,
            "method": "both",
            "rule": "joint_drill",
            "outlet": "Antara",
            "language": "id",
            "published": "2024-03-01",
            "title": "Latihan",
            "url": "https://example.org/a",
            "locator": "a.html",
            "story": 7,
            "happening": 41,
            "n_reports": 5,
            "n_sources": 3,
            "review": None,
        }
        return StoredEvent(**(values | changes))

    return make


def as_stored(event: ImportedEvent, make: Make) -> StoredEvent:
    """An imported event as the store gives it back: what it has no column for is gone."""

    def roles(actors: tuple[Any, ...]) -> tuple[StoredRole, ...]:
        return tuple(StoredRole(a.code, a.sector, a.name, None) for a in actors)

    place = event.place
    return make(
        id=event.id,
        article_id=None,
        origin=event.origin,
        type=event.type,
        mode=event.mode,
        contexts=event.contexts,
        quad=event.quad,
        intensity=event.intensity,
        cameo=event.cameo,
        status=event.status,
        background=event.background,
        actors=roles(event.actors),
        recipients=roles(event.recipients),
        day=event.day,
        day_end=event.day_end or event.day,
        granularity=event.granularity,
        place={"name": place.name, "country": place.country, "geonames": place.geonames, "lat": place.lat, "lon": place.lon} if place else None,
        said_by=None,
        trigger=None,
        sentence=None,
        method=None,
        rule=None,
        outlet=event.outlet,
        language=event.language,
        published=event.published,
        title=None,
        url=None,
        locator=None,
        story=None,
        confidence=1.0,
        happening=1,
        n_reports=1,
        n_sources=1,
    )
