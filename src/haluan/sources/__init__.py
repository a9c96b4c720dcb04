"""Edge: files, folders and standard input as captures. One bad file is a value, never an exception."""

from haluan.sources.decoding import decode
from haluan.sources.files import DEFAULT_LIMITS, Limits, read

__all__ = ["DEFAULT_LIMITS", "Limits", "decode", "read"]
