"""The stem of a word by a language's affixes and known stems (data/lang/<code>/morphology.yaml, stems.txt.gz); pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

#: A stem of fewer letters is taken for chance unless it is the word itself.
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Prefix:
    """A prefix before stems that begin with one of `before` (any, if empty); `lost` is the first letter that it has swallowed."""

    prefix: str
    before: tuple[str, ...] = ()
    lost: str = ""


@dataclass(frozen=True, slots=True)
class Affixes:
    """What may be taken off a word: clitics at the end, then a suffix, then a prefix."""

    prefixes: tuple[Prefix, ...]
    suffixes: tuple[str, ...]
    clitics: tuple[str, ...]
    never: frozenset[str]


def affixes_of(raw: Mapping[str, Any]) -> Affixes:
    """The affixes of a morphology.yaml. Longer ones come first."""
    prefixes = {
        Prefix(e["prefix"], tuple(b for b in e.get("before", ()) if b), e.get("lost", ""))
        for part in ("active", "passive", "middle", "agent_nouns", "action_nouns", "other_prefixes")
        for e in raw.get(part, ())
        if e.get("prefix")
    }
    suffixes = {e["suffix"] for e in raw.get("suffixes", ())}
    ordered = sorted(prefixes, key=lambda p: (-len(p.prefix), bool(p.lost), p.lost, p.before))
    clitics = tuple(raw.get("clitics", {}).get("end", ()))
    return Affixes(tuple(ordered), tuple(sorted(suffixes, key=lambda s: (-len(s), s))), clitics, frozenset(raw.get("not_stems", ())))


def stem(word: str, affixes: Affixes, stems: frozenset[str]) -> str:
    """The stem of a word in lower case: a known stem that is left when affixes are taken off, the fewest affixes first; else the word.

    A name is no known stem and stays as it is.
    """
    for bare in _without_clitics(word, affixes):
        if bare in affixes.never or bare in stems:
            return bare
        found = next((s for s in _inside(bare, affixes) if s in stems or s in affixes.never), None)
        if found is not None:
            return found
    return word


def _without_clitics(word: str, affixes: Affixes) -> Iterator[str]:
    yield word
    for clitic in affixes.clitics:
        if word.endswith(clitic) and len(word) - len(clitic) >= SHORTEST:
            bare = word[: -len(clitic)]
            yield bare
            for second in affixes.clitics:
                if bare.endswith(second) and len(bare) - len(second) >= SHORTEST:
                    yield bare[: -len(second)]


def _inside(word: str, affixes: Affixes) -> Iterator[str]:
    """What is left without a suffix, a prefix, both; then without two prefixes."""
    bodies = [word[: len(word) - len(e)] for e in ("", *affixes.suffixes) if word.endswith(e) and len(word) - len(e) >= SHORTEST]
    yield from bodies[1:]
    once = [list(without_prefix(body, affixes)) for body in bodies]
    for rests in once:
        yield from rests
    for rests in once:
        for rest in rests:
            yield from without_prefix(rest, affixes)


def without_prefix(word: str, affixes: Affixes) -> Iterator[str]:
    """What may be left of a word when one prefix is taken off and the letter that it has swallowed is given back."""
    for p in affixes.prefixes:
        if not word.startswith(p.prefix):
            continue
        rest = word[len(p.prefix) :]
        if p.before and not rest.startswith(p.before):
            continue
        left = p.lost + rest
        if len(left) >= SHORTEST:
            yield left
