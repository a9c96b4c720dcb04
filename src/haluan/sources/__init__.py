"""Edge: files, folders and standard input as captures. One bad file is a value, never an exception."""

from haluan.sources.decoding import decode
from haluan.sources.files import expand, read, read_unit
from haluan.sources.options import DEFAULT_LIMITS, Limits, ReadOptions, Unit

__all__ = ["DEFAULT_LIMITS", "Limits", "ReadOptions", "Unit", "decode", "expand", "read", "read_unit"]
