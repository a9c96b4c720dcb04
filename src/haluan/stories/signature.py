"""The MinHash signature of a text, and the address of a story without its page number."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

import numpy as np
from rensa import RMinHash

#: Hash functions of a signature: 42 bands of 3. The standard error of the estimated similarity is at most 1 / (2 √126) = 0.045.
N_HASHES = 126
#: Words a shingle. Two words keep a rewritten sentence recognisable and still tell two texts on one topic apart (`bench/duplicates.py`).
SHINGLE = 2
_SEED = 20_260
_WORD = re.compile(r"\w+")
_PAGE_KEYS = frozenset(("page", "halaman", "hal", "p", "paged", "single", "amp", "fbclid"))
_PAGE_PATH = re.compile(r"/(?:page/)?\d{1,2}/?$|/amp/?$")


def signature(text: str) -> bytes:
    """The MinHash of a text's word pairs: N_HASHES little-endian 16-bit numbers. Texts without a word give an empty signature.

    Broder 1997; the lowest 16 bits of each minimum are kept (b-bit minwise hashing, Li and König 2010), which adds 2⁻¹⁶ to the similarity.
    """
    words = _WORD.findall(text.casefold())
    if not words:
        return b""
    runs = {" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))}
    minhash = RMinHash(num_perm=N_HASHES, seed=_SEED)
    minhash.update(sorted(runs))
    return (np.array(minhash.digest(), dtype=np.uint32) & 0xFFFF).astype("<u2").tobytes()


def address_stem(url: str | None) -> str | None:
    """The address without page number, tracking words and fragment: the same for all pages of one story. None without an address."""
    if not url:
        return None
    parts = urlsplit(url if "//" in url else f"//{url}")
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    path = _PAGE_PATH.sub("", parts.path).rstrip("/")
    if not host or not path:
        return None
    kept = [(k, v) for k, v in parse_qsl(parts.query) if k.lower() not in _PAGE_KEYS and not k.lower().startswith("utm_")]
    return f"{host}{path}" + (f"?{urlencode(sorted(kept))}" if kept else "")
