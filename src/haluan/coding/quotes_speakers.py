"""Cues of speech in a sentence, and who stands beside them as the speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haluan.coding.frames import RoleFinder
from haluan.coding.mentions import Found
from haluan.coding.quotes_tree import SpeechTree
from haluan.types.document import Sentence
from haluan.types.knowledge import LanguagePack
from haluan.types.text import Span
from haluan.words import PhraseIndex, phrase_key

# A speaker stands at most this many words behind "kata", "said".
SPEAKER_REACH = 3
# "said Maria, a lawyer for X": what tells whose the speaker is begins at most so many words behind the name.
AFFILIATION_REACH = 6
# An apposition between a speaker and the verb ("X, pemerintahan bayangan …, menilai") is at most so many words long.
APPOSITION_REACH = 14
# Marks that end what is said before its speaker: with one of them a word behind the quote may be a verb of speech that the pack lacks.
ENDS = (",", "?", "!", "…")


@dataclass(frozen=True, slots=True)
class Cue:
    """A word of speech at words [start, end): it may stand behind what is said (`after`), before it (`before`), or both."""

    text: str
    start: int
    end: int
    after: bool
    before: bool


@dataclass(frozen=True, slots=True)
class Heard:
    """What a sentence tells of the speaker of a quote.

    `speaker` is a mention, or None; `other` the first word that names a speaker who is no mention ("said a mother of four");
    `pronominal` tells a cue that says "he" itself ("katanya").
    """

    speaker: int | None
    cue: Cue | None = None
    other: str | None = None
    pronominal: bool = False


class SpeakerFinder:
    """Finds cues and speakers in sentences of one language."""

    def __init__(self, pack: LanguagePack, roles: RoleFinder) -> None:
        self._grammar = pack.grammar
        self._roles = roles
        speech = pack.speech
        self._cues = PhraseIndex({key: (key in speech.after, key in speech.before) for key in speech.before | speech.after})
        self._listening = speech.listening
        self._passive = speech.passive
        self._participles = speech.participles
        self._ambiguous = speech.ambiguous
        self._pronominal = speech.pronominal
        self.according = PhraseIndex(dict.fromkeys(speech.according, True))

    def cues(self, sentence: Sentence, inside: Sequence[Span], tree: SpeechTree) -> list[Cue]:
        """The cues of a sentence outside of quoted stretches, in order."""
        found: list[Cue] = []
        at = 0
        while at < len(sentence.words):
            matches = self._cues.matches_at(sentence.words, at)
            text = " ".join(w.text for w in sentence.words[at : matches[0][0]]) if matches else ""
            behind_word = at > 0 and sentence.words[at - 1].text.isalpha()
            other = behind_word and (sentence.words[at].capital or phrase_key(text) in self._ambiguous)
            governor = tree.at(sentence.words[at].span) if behind_word else None
            other = other or (governor is not None and governor.is_inner)
            if matches and not other and not any(s.covers(sentence.words[at].span) for s in inside):
                end, (after, before) = matches[0]
                found.append(Cue(text, at, end, after, before))
                at = end
            else:
                at += 1
        return found

    def at_cue(self, cue: Cue, sentence: Sentence, outer: Sequence[tuple[int, Found]]) -> int | None:
        """Who speaks by a cue: right before it, behind it where the language says so, before an apposition, or its subject."""
        if phrase_key(cue.text) in self._passive:
            return self.agent(cue, sentence, outer)
        if phrase_key(cue.text) in self._participles and cue.start > 0 and sentence.words[cue.start - 1].text == ",":
            closing = self._closing(cue, sentence, outer)
            return closing if closing is not None else self.subject(sentence, outer, cue.start)
        before = self._right_before(cue, outer)
        if before is not None:
            return before
        apposed = self._before_apposition(cue, sentence, outer)
        if apposed is not None:
            return apposed
        if cue.after and phrase_key(cue.text) not in self._listening | self._pronominal:
            near = [(i, f) for i, f in outer if 0 <= f.chunk.start - cue.end <= SPEAKER_REACH and not self._parted(sentence, cue.end, f)]
            following = [i for i, f in near if not self._governed(f) and _may_speak(f)]
            if following:
                return following[0]
        if cue.start > 0 and sentence.words[cue.start - 1].lower in self._grammar.conjunctions | self._grammar.clause_breaks:
            return self.subject(sentence, outer, cue.start)
        found = self._roles.speaker(sentence, [m for m in outer if m[1].link.kind != "place"], cue.start)
        return found if found is not None or cue.after else self._qualifier(cue, outer)

    def _closing(self, cue: Cue, sentence: Sentence, outer: Sequence[tuple[int, Found]]) -> int | None:
        """ "…, it said in a statement, adding that": who stands between a comma and the verb of speech before a participle."""
        for i, found in reversed(outer):
            start, end = found.chunk.start, found.chunk.end
            if start > 0 and end < cue.start and sentence.words[start - 1].text == "," and _may_speak(found):
                closing = self._cues.matches_at(sentence.words, end)
                return i if closing and closing[0][1][0] else None
        return None

    def _governed(self, found: Found) -> bool:
        """Whether a preposition stands before a phrase; of a phrase that only the reader saw any word is kept there."""
        return found.chunk.preposition in self._grammar.prepositions

    def agent(self, cue: Cue, sentence: Sentence, outer: Sequence[tuple[int, Found]]) -> int | None:
        """ "ditegaskan Kapolres", "disampaikan oleh X", "Disebutkan, X bahwa": who does the saying of a passive stands right behind it."""
        words, start = sentence.words, cue.end
        while start < len(words) and (words[start].lower in self._grammar.agent or words[start].text == ","):
            start += 1
        return next((i for i, f in outer if f.chunk.start == start and _may_speak(f) and f.link.kind != "place"), None)

    def unnamed(self, cue: Cue, sentence: Sentence, end: int | None) -> Heard:
        """A cue beside which no mention speaks; `end` is where what is said ends before a closing cue, in words.

        Words beside it name somebody else: "said a mother of four", "a mother of four told".
        """
        if phrase_key(cue.text) in self._pronominal:
            return Heard(None, cue, None, True)
        if end is None:
            return Heard(None, cue)
        between = [w for w in sentence.words[end : cue.start] if w.text.isalpha()]
        behind = sentence.words[cue.end : cue.end + 3]
        grammar = self._grammar
        closed = grammar.function_words - grammar.determiners
        if between or not behind or not behind[0].text.isalpha() or behind[0].lower in closed | grammar.not_names:
            return Heard(None, cue, between[-1].lower if between else None)
        return Heard(None, cue, next((w.lower for w in behind if w.lower not in grammar.determiners), behind[0].lower))

    def beside(self, sentence: Sentence, outer: Sequence[tuple[int, Found]], part: Span) -> Heard | None:
        """ "…," gumam Budi", "…," John sneered": who is named right behind a quote, after a word of speech that the pack may lack, or before one."""
        words, grammar = sentence.words, self._grammar
        start = next((n for n, w in enumerate(words) if w.span.start >= part.end and (w.text.isalnum() or w.text == ",")), len(words))
        inner = [w for w in words[:start] if part.covers(w.span)]
        if not inner or not (inner[-1].text in ENDS or (words[start : start + 1] and words[start].text == ",")):
            return None
        start += int(start < len(words) and words[start].text == ",")
        rest = words[start : start + 2]
        if len(rest) < 2 or rest[0].lower in grammar.function_words - grammar.determiners:
            return None
        for i, found in outer:
            if self._governed(found) or not _may_speak(found) or found.link.kind == "place":
                continue
            if found.chunk.start == start:
                return Heard(i)
            if found.chunk.start == start + 1 and rest[0].text.islower():
                return Heard(i, Cue(rest[0].text, start, start + 1, True, False))
        return Heard(None, None, rest[1].lower)

    def clause_before(self, sentence: Sentence, here: Sequence[tuple[int, Found]], start: int) -> int | None:
        """The subject of a clause before word `start` that a mark parts from it: "X menolaknya; menurutnya …", but not "X menurutnya …"."""
        marks = [n for n, w in enumerate(sentence.words[:start]) if w.text in ",;"]
        return self.subject(sentence, here, marks[-1]) if marks else None

    def _parted(self, sentence: Sentence, start: int, found: Found) -> bool:
        """Whether a comma stands between a cue and a name: "katanya, Teheran akan …" is not said by Teheran."""
        return any(w.text in ",;:" for w in sentence.words[start : found.chunk.start])

    def _right_before(self, cue: Cue, outer: Sequence[tuple[int, Found]]) -> int | None:
        """The phrase that ends at the cue; over a place that only qualifies it ("an officer in Peshawar told")."""
        end, qualifying = cue.start, None
        for i, found in reversed(outer):
            if found.chunk.end != end:
                continue
            if _may_speak(found) and found.link.kind != "place" and found.chunk.preposition is None:
                return i
            qualifying = qualifying if qualifying is not None or not _may_speak(found) or found.link.kind == "place" else i
            end = found.chunk.start - (1 if found.chunk.preposition is not None else 0)
        return qualifying if qualifying is not None and qualifying not in {i for i, f in outer if f.chunk.preposition is not None} else None

    def _qualifier(self, cue: Cue, outer: Sequence[tuple[int, Found]]) -> int | None:
        """The phrase that ends at the cue, even behind a preposition: what is left if no head is known."""
        return next((i for i, f in outer if f.chunk.end == cue.start and _may_speak(f) and f.link.kind != "place"), None)

    def _before_apposition(self, cue: Cue, sentence: Sentence, outer: Sequence[tuple[int, Found]]) -> int | None:
        """ "X, pemerintahan bayangan …, menilai": a comma right before the verb closes what describes the speaker."""
        words = sentence.words
        if cue.start < 1 or words[cue.start - 1].text != ",":
            return None
        for at in range(cue.start - 2, max(-1, cue.start - APPOSITION_REACH), -1):
            if words[at].text == ",":
                end = at - 1 if at > 0 and words[at - 1].text == ")" else at
                return next((i for i, f in outer if f.chunk.end in (at, end) and _may_speak(f) and f.link.kind != "place"), None)
        return None

    def subject(self, sentence: Sentence, outer: Sequence[tuple[int, Found]], start: int) -> int | None:
        """The sentence's own subject before word `start`: the first phrase that no preposition or noun governs."""
        free = [i for i, f in outer if f.chunk.end <= start and f.chunk.preposition is None and not f.chunk.possessive]
        known = [i for i in free if _may_speak(dict(outer)[i]) and dict(outer)[i].link.kind != "place"]
        return known[0] if known else self._roles.speaker(sentence, outer, start)

    def affiliation(self, speaker: int, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> int | None:
        """The mention that tells whose an unknown speaker is: "said Maria McFadden of HRW", "Hevin, pengungsi asal Ras al-Ain".

        Where only a role is known ("pekerja asal Sukabumi"), the place that the role comes from tells the state.
        """
        named = dict(here).get(speaker)
        if named is None or named.link.person_name is None or (named.link.actors and named.link.how != "office"):
            return None
        for i, found in here:
            gap = [w.lower for w in sentence.words[named.chunk.end : found.chunk.start]]
            if not 0 < len(gap) <= AFFILIATION_REACH or "," in gap[1:] or any(self._cues.get((w,)) for w in gap):
                continue
            origin = found.link.place is not None and gap[-1] in self._grammar.genitive
            opens = gap[0] == "," or gap[0] in self._grammar.genitive or gap[0] in self._grammar.prepositions
            if opens and (origin or (found.link.actors and not named.link.actors)):
                return i
        return None


def _may_speak(found: Found) -> bool:
    """Whether a phrase can name a speaker: not an outlet, not a bare modifier."""
    return found.link.kind != "source"
