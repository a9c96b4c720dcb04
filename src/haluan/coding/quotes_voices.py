"""Who has the word in an article: whom a quote without a speaker of its own, or a speaking "he", goes back to."""

from __future__ import annotations

from collections.abc import Sequence

from haluan.coding.mentions import Found
from haluan.coding.quotes_speakers import Heard
from haluan.types.knowledge import LanguagePack

# "He" goes back to a person who had the word at most so many sentences ago, over states and bodies that spoke since.
PERSON_REACH = 3


class Voices:
    """The last voice of one article, sentence by sentence: whoever spoke last, or the person whom the story turned to since."""

    def __init__(self, mentions: Sequence[Found], pack: LanguagePack) -> None:
        self._mentions = mentions
        self._prepositions = pack.grammar.prepositions | pack.bonds.including | pack.speech.through
        self._through = pack.speech.through
        self._names = {w for f in mentions if f.reference is None and " " in (f.link.person_name or "") for w in f.chunk.text.split()}
        self._last: int | None = None
        self._person: int | None = None

    def heard(self, heard: Heard, sentence: int, outer: Sequence[tuple[int, Found]]) -> tuple[int | None, int | None]:
        """The speaker of the next quote, and whom a speaking pronoun means. `outer` are the sentence's mentions outside of marks."""
        if heard.other is not None:
            self._turn(self._called(heard.other, sentence))
            return self._last, None
        if heard.speaker is None:
            return (self._he() if heard.pronominal else self._last), None
        found = self._mentions[heard.speaker]
        holder = self._holder(heard.speaker)
        if holder is not None:
            self._turn(holder)
            return heard.speaker, holder
        if not _is_pronoun(found):
            self._turn(heard.speaker)
            return heard.speaker, None
        before = [f for i, f in outer if f.chunk.start < found.chunk.start and self._is_person(f)]
        means = self._he()
        if before or means is None:
            return heard.speaker, None
        self._turn(means)
        return heard.speaker, means

    def passed(self, outer: Sequence[tuple[int, Found]]) -> None:
        """A sentence without speech: the person who is its subject has the word next, or who speaks for the subject ("lewat X")."""
        free = [(i, f) for i, f in outer if f.chunk.preposition not in self._prepositions and not f.chunk.possessive and f.link.kind != "place"]
        if not free or _is_pronoun(free[0][1]):
            return
        first = free[0][1].chunk
        beside = [(i, f) for i, f in free if first.preposition is None and first.start <= f.chunk.start <= first.end + 1]
        through = [(i, f) for i, f in outer if f.chunk.preposition in self._through and f.chunk.start > first.start]
        person = next((i for i, f in beside + through if f.link.person_name is not None and self._is_person(f)), None)
        if person is not None:
            self._turn(person)

    def _turn(self, speaker: int | None) -> None:
        self._last = speaker
        if speaker is None or self._is_person(self._mentions[speaker]):
            self._person = speaker

    def _he(self) -> int | None:
        """The last person, if nobody but states and bodies spoke since and not too far back; else whoever spoke last."""
        last, person = self._last, self._person
        if last is None or person is None:
            return last
        return person if self._mentions[last].chunk.sentence - self._mentions[person].chunk.sentence <= PERSON_REACH else last

    def _holder(self, speaker: int) -> int | None:
        """Whom a bare title means ("said the chancellor"): the last person before who is named with that office."""
        link = self._mentions[speaker].link
        office = link.role.office if link.role is not None and not link.role.body and not link.role.group else None
        if office is None or link.person_name is not None or self._mentions[speaker].chunk.of("name", "person"):
            return None
        before = [(i, f.link) for i, f in enumerate(self._mentions[:speaker]) if f.link.person_name is not None and f.link.role is not None]
        return next((i for i, other in reversed(before) if other.role is not None and other.role.office == office), None)

    def _called(self, noun: str, sentence: int) -> int | None:
        """The last person before a sentence whose title or name has this word in it ("kata kanit", "said the colonel")."""
        named = [i for i, f in enumerate(self._mentions) if f.chunk.sentence < sentence and noun in f.chunk.text.lower().split()]
        return next((i for i in reversed(named) if self._is_person(self._mentions[i])), None)

    def _is_person(self, found: Found) -> bool:
        """Whether a mention names one person: by name or by an office that one holds."""
        link, chunk = found.link, found.chunk
        if link.kind == "unknown":
            known = " " in chunk.text or chunk.text in self._names or chunk.preposition == ","
            return link.person_name is not None and found.reference is None and known and not chunk.text.isupper()
        if link.kind != "actor" or len(link.actors) > 1:
            return False
        title = link.role
        return link.person_name is not None or (title is not None and not title.group and not title.body)


def _is_pronoun(found: Found) -> bool:
    """Whether it is "he", "she", "ia", "dia", "pihaknya": one person, or his side, the third."""
    entry = found.reference
    if entry is None or entry.kind != "pronoun" or entry.possessive:
        return False
    return entry.animacy in ("person", "group") and entry.number != "pl" and entry.person == 3
