"""PLOVER contexts from the words near a trigger."""

from __future__ import annotations

from collections.abc import Mapping

from haluan.types.document import Sentence
from haluan.types.text import Span
from haluan.words import PhraseIndex

# How many words before and behind a trigger may tell its context, and how many contexts an event takes from them.
REACH = 6
MAX_CONTEXTS = 2
STOPS = frozenset(";:.")


def find_contexts(sentence: Sentence, trigger: Span, words: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """Contexts told by the words of a trigger and around it, nearest first; `words` maps phrases ("missile*": any ending) to contexts."""
    inside = [i for i, w in enumerate(sentence.words) if w.span.overlaps(trigger)]
    if not inside or not words:
        return ()
    index = PhraseIndex(words)
    stems = {key[0][:-1]: context for key, context in words.items() if len(key) == 1 and key[0].endswith("*")}
    found: list[tuple[int, str]] = []
    for at in range(max(0, inside[0] - REACH), min(len(sentence.words), inside[-1] + REACH + 1)):
        distance = max(inside[0] - at, at - inside[-1], 0)
        between = sentence.words[min(at, inside[-1]) : max(at, inside[0])]
        if any(w.text in STOPS for w in between):
            continue
        lower = sentence.words[at].lower
        matches = index.matches_at(sentence.words, at)
        if matches:
            found.append((distance, matches[0][1]))
        found += [(distance, context) for stem, context in stems.items() if lower.startswith(stem)]
    return tuple(dict.fromkeys(context for _, context in sorted(found)))[:MAX_CONTEXTS]
