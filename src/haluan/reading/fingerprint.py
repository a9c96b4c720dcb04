"""A 64-bit simhash of a text, to find copies of one story. Charikar 2002, over three-word shingles."""

from __future__ import annotations

from hashlib import blake2b

from haluan.reading.lines import words

_LANE = 16
#: For each byte, its eight bits spread into eight lanes of 16 bits, so that one addition counts eight bits.
_SPREAD = tuple(sum(((byte >> bit) & 1) << (bit * _LANE) for bit in range(8)) for byte in range(256))
_MASK = (1 << _LANE) - 1
_MOST = 60_000


def fingerprint(text: str) -> str:
    """The simhash as 16 hexadecimal digits; texts that share most three-word runs differ in few bits."""
    tokens = [w.casefold() for w in words(text)][:_MOST]
    runs = {" ".join(tokens[i : i + 3]) for i in range(max(1, len(tokens) - 2))}
    sums = [0] * 8
    for run in runs:
        for place, byte in enumerate(blake2b(run.encode(), digest_size=8).digest()):
            sums[place] += _SPREAD[byte]
    value = 0
    for place, total in enumerate(sums):
        for bit in range(8):
            if ((total >> (bit * _LANE)) & _MASK) * 2 > len(runs):
                value |= 1 << (place * 8 + bit)
    return f"{value:016x}"


def distance(a: str, b: str) -> int:
    """In how many of 64 bits two fingerprints differ."""
    return (int(a, 16) ^ int(b, 16)).bit_count()
