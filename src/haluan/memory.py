"""EDGE: how much freed memory processes keep that live long beside others."""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache
from typing import Any

#: Numbers of glibc's `mallopt`: memory is taken from and given back to the system in pieces of its own from so many bytes on; so many free bytes at
#: the end of the heap are given back; threads share so many heaps. Without them glibc raises the first two to 32 and 64 MB by itself and has a heap
#: for each thread: a course over 300,000 events takes 20 MB more, the desk after an hour 30 (bench/desk.py).
KEPT = {-3: 256 * 1024, -1: 4 * 1024 * 1024, -8: 2}


def keep_little() -> None:
    """From now on keep less of what is freed: by the C library where it can be told to (glibc), and by Arrow, if it is not in use yet."""
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    tell = _of_c("mallopt")
    for number, value in KEPT.items() if tell is not None else ():
        tell(number, value)


def give_back() -> None:
    """Give back what was freed and is kept for later: by Arrow, if it is in use, and by the C library where it can be told to (glibc)."""
    arrow = sys.modules.get("pyarrow")
    if arrow is not None:
        arrow.default_memory_pool().release_unused()
    trim = _of_c("malloc_trim")
    if trim is not None:
        trim(0)


@cache
def _of_c(name: str) -> Any:
    try:
        return getattr(ctypes.CDLL(None), name)
    except (OSError, TypeError, AttributeError):
        return None
