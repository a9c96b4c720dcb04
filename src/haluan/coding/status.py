"""Whether a deed took place: negation, plans, demands, threats, denials, conditions, history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haluan.types.coding import Status
from haluan.types.document import Sentence, Word
from haluan.types.knowledge import Cue, LanguagePack

MAX_WILDCARD = 3
# Of several cues the first in this order decides.
STRENGTH = ("denied", "negation", "hypothetical", "requested", "threatened", "planned")
# What is stopped, cancelled or suspended did not take place; stopping it is another deed, with a frame of its own.
ENDING_UNDOES = frozenset({"CONSULT", "SUPPORT", "COOPERATE", "AID", "AGREE"})
FROM_TYPE: dict[str, Status] = {"REQUEST": "requested", "THREATEN": "threatened"}


@dataclass(frozen=True, slots=True)
class Modality:
    """What the cues around a trigger say. `negated` without a denial means that nothing took place."""

    status: Status
    negated: bool
    background: bool


def _ends(cue: Cue, words: Sequence[Word], at: int) -> int | None:
    """End of the cue at word `at`, or None."""
    position = at
    tokens = list(cue.tokens)
    while tokens:
        if tokens[0] == "*":
            rest = tokens[1:]
            ends = [p for p in range(position, min(len(words), position + MAX_WILDCARD + 1)) if rest and words[p].lower == rest[0]]
            if not ends:
                return None
            position, tokens = ends[0], rest
            continue
        if position >= len(words) or words[position].lower != tokens[0]:
            return None
        position, tokens = position + 1, tokens[1:]
    return position


def _clause(sentence: Sentence, start: int, pack: LanguagePack) -> int:
    """First word of the clause that holds word `start`: after the last clause break, comma group or semicolon."""
    for at in range(start - 1, -1, -1):
        word = sentence.words[at]
        if word.text in ";:" or word.lower in pack.grammar.clause_breaks or word.lower in pack.grammar.relatives:
            return at
    return 0


def find_modality(sentence: Sentence, start: int, end: int, type_: str, override: str | None, pack: LanguagePack) -> Modality:
    """Status of the trigger at words [start, end) of a type; `override` is the frame's own status."""
    words = sentence.words
    kinds: set[str] = set()
    clause = _clause(sentence, start, pack)
    for at in range(len(words)):
        if any(_matches(phrase, words, at) for phrase in pack.polarity.excepted.get(words[at].lower, ())):
            continue
        for cue in pack.polarity.cues.get(words[at].lower, ()):
            stop = _ends(cue, words, at)
            if stop is not None and _in_scope(cue, at, stop, start, end, clause) and not (cue.kind == "negation" and _apart(words, stop, start)):
                kinds.add(cue.kind)
    if "ended" in kinds and type_ in ENDING_UNDOES:
        kinds.add("negation")
    question = bool(words) and words[-1].text == "?"
    if question:
        kinds.add("hypothetical")
    background = "background" in kinds
    decided = next((k for k in STRENGTH if k in kinds), None)
    if override:
        return Modality(override, "negation" in kinds, background)  # type: ignore[arg-type]  # words of STATUSES
    if type_ in FROM_TYPE:
        return Modality(FROM_TYPE[type_], "negation" in kinds, background)
    if decided == "negation":
        return Modality("actual", True, background)
    if decided in ("denied", "hypothetical", "requested", "threatened", "planned"):
        return Modality(decided, "negation" in kinds and decided != "denied", background)  # type: ignore[arg-type]  # words of STATUSES
    return Modality("actual", False, background)


def _apart(words: Sequence[Word], stop: int, start: int) -> bool:
    """Whether a comma parts a negation from the trigger behind it ("as nobody heeded them, the police forced …")."""
    return any(w.text == "," for w in words[stop:start])


def _matches(phrase: tuple[str, ...], words: Sequence[Word], at: int) -> bool:
    return tuple(w.lower for w in words[at : at + len(phrase)]) == phrase


def _in_scope(cue: Cue, at: int, stop: int, start: int, end: int, clause: int) -> bool:
    if cue.scope == "before":
        return stop <= start and start - stop < cue.reach and at >= clause
    if cue.scope == "after":
        return at >= end and at - end < cue.reach
    if cue.scope == "clause":
        return at >= clause and at - end < cue.reach + 12
    return True
