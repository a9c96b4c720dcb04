"""Edge: files, folders, addresses and standard input as captures. One bad file is a value, never an exception."""

from haluan.sources.decoding import decode
from haluan.sources.fetching import Fetcher, Version, is_address
from haluan.sources.files import expand, read, read_unit
from haluan.sources.options import DEFAULT_LIMITS, Limits, ReadOptions, Unit

__all__ = [
    "DEFAULT_LIMITS", "Fetcher", "Limits", "ReadOptions", "Unit", "Version", "decode", "expand", "is_address", "read", "read_unit",
]  # fmt: skip
