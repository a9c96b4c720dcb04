"""Shared, loaded once: the shipped desk (lexicon only), the desk with the reader, and the invented language."""

from __future__ import annotations

from pathlib import Path

import pytest

from haluan.coding.coder import Coder, Kit
from haluan.monitor import Desk
from tests.invented_world import Says, invented_kit, says_with

REPO = Path(__file__).parents[1]
PAGES = REPO / "examples" / "pages"


@pytest.fixture(scope="session")
def desk() -> Desk:
    """The shipped knowledge without the reader: quick, and the same on every machine."""
    return Desk(lexicon_only=True)


@pytest.fixture(scope="session")
def full_desk(desk: Desk) -> Desk:
    """As shipped, with the reader where its model file is there. Shares the kit with `desk`."""
    full = Desk()
    full.__dict__["kit"] = desk.kit
    return full


@pytest.fixture(scope="session")
def kit() -> Kit:
    """The invented language and world."""
    return invented_kit()


@pytest.fixture(scope="session")
def says(kit: Kit) -> Says:
    """Code sentences of the invented language."""
    return says_with(Coder(kit, "zz"), "zz")
