"""Which language a text is in, or that it is none of ours, or that it cannot be told."""

from __future__ import annotations

import re
from dataclasses import dataclass

from haluan.reading.knowledge import LanguageProfile, ReadingKnowledge
from haluan.reading.lines import words

#: Share of function words from which a text of WORDS_ENOUGH words is taken to be in a language. Checked by tests/reading/test_identify.py.
SHARE = 0.17
WORDS_ENOUGH = 12
#: A near language is taken from this many of its marks, if they outnumber the language's own.
NEAR_MARKS = 2
#: Only the first so many characters are looked at.
LOOK_AT = 6000

_SOURCE = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Identified:
    """`code` is ours, or None with the `reason` (foreign_language, unsure_language) and the `name` of what it seems to be."""

    code: str | None
    name: str
    reason: str | None = None


def identify(text: str, knowledge: ReadingKnowledge) -> Identified:
    """The language of a text among those of the knowledge; others are named; too close to call is said."""
    sample = text[:LOOK_AT]
    tokens = [t.casefold() for t in _SOURCE.findall(sample)]
    if not tokens:
        return Identified(None, "no words", "unsure_language")
    scored = sorted(((_share(tokens, p), p) for p in knowledge.profiles), key=lambda s: (-s[0], s[1].code))
    share, best = scored[0]
    runner = scored[1][0] if len(scored) > 1 else 0.0
    if len(tokens) >= WORDS_ENOUGH and share >= SHARE and share >= 1.6 * runner:
        return _near(sample, best)
    return _guessed(sample, len(words(sample)), scored, knowledge)


def _share(tokens: list[str], profile: LanguageProfile) -> float:
    return sum(t in profile.words for t in tokens) / len(tokens)


def _near(sample: str, profile: LanguageProfile) -> Identified:
    """The profile's language, unless the marks of a near one outnumber its own."""
    lowered = sample.casefold()
    own = _marks(profile.own_marks, lowered)
    for near in profile.near:
        theirs = _marks(near.marks, lowered)
        if theirs >= NEAR_MARKS and theirs > 2 * own:
            return Identified(None, near.name, "foreign_language")
        if (theirs >= NEAR_MARKS and theirs >= own) or (theirs == 1 and own == 0):
            return Identified(None, f"{profile.name} or {near.name}", "unsure_language")
    return Identified(profile.code, profile.name)


def _marks(pattern: re.Pattern[str] | None, lowered: str) -> int:
    return len(set(pattern.findall(lowered))) if pattern is not None else 0


def _guessed(sample: str, count: int, scored: list[tuple[float, LanguageProfile]], knowledge: ReadingKnowledge) -> Identified:
    """For short or unclear texts: ask the general guesser, and believe it for ours and their near languages."""
    code = knowledge.guess(sample)
    share, best = scored[0]
    for profile in knowledge.profiles:
        if code == profile.code or code in {n.code for n in profile.near}:
            if count >= WORDS_ENOUGH and share < SHARE / 2:
                return Identified(None, f"perhaps {profile.name}", "unsure_language")
            return _near(sample, profile)
    if share >= SHARE and count < WORDS_ENOUGH:
        return _near(sample, best)
    return Identified(None, code, "foreign_language")
