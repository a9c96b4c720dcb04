"""How inputs are read: limits, names of fields, and how many bytes have been read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from haluan.sources.fetching import Fetcher

STANDARD_INPUT = "-"
#: The parts of an article that a field or column may hold.
PARTS = ("text", "html", "title", "url", "published", "outlet")
NO_FIELDS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Limits:
    """`max_bytes`: the largest article that is read; a file of many articles may be of any size.

    `max_members`, `max_unpacked` and `max_ratio` bound what an archive may unpack to: files, bytes, and bytes for each packed byte.
    """

    max_bytes: int = 10 * 1024 * 1024
    max_jsonl_bytes: int = 4 * 1024 * 1024 * 1024
    max_members: int = 1_000_000
    max_unpacked: int = 64 * 1024 * 1024 * 1024
    max_ratio: int = 200


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """`fields` names, for a part of the article (see PARTS), the field or column that holds it, where it is not one of the usual names.

    Addresses are fetched with `fetcher`, without one they are skipped. `pages`: of a fetched feed, each article's own page is fetched too, unless
    `has_page` knows its address.
    """

    limits: Limits = DEFAULT_LIMITS
    fields: Mapping[str, str] = field(default_factory=lambda: NO_FIELDS)
    fetcher: Fetcher | None = None
    pages: bool = False
    has_page: Callable[[str], bool] | None = None


@dataclass(slots=True)
class Gauge:
    """How many bytes of a unit have been read."""

    n_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Unit:
    """One file (or standard input): what is read from end to end, and remembered when that is done. `modified` is 0 where there is no file."""

    locator: str
    n_bytes: int
    modified: float
    path: Path | None
    body: bytes | None = None
    gauge: Gauge = field(default_factory=Gauge, compare=False)
