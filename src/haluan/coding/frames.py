"""Trigger frames: where they match in a sentence, and who stands in their roles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from haluan.coding.chunks import is_possessive
from haluan.coding.mentions import Found
from haluan.types.document import Sentence, Word
from haluan.types.knowledge import Frame, FrameForm, Grammar, SpeechCues
from haluan.types.text import Span

# Words that "*" in a form may stand for.
MAX_WILDCARD = 3
# How far a role may stand from its trigger, in words.
OBJECT_REACH = 4
MARKED_REACH = 16
AGENT_REACH = 12
SUBJECT_REACH = 45
# "kerja sama yang lebih erat dengan X": a relative clause this short does not cut the object off.
SHORT_RELATIVE = 4
# "A came because B called, and then attacked C": a conjunction so few words before a verb makes it a second one, whose subject may stand
# before a clause in between.
SECOND_VERB = 2
# What others are asked to do is told by a verb of its own, whose object is not the one asked ("called on others to impose sanctions on X").
ASKED = frozenset({"REQUEST"})
STOPS = frozenset(";:")
QUOTE_CHARACTERS = frozenset('"“”«»')


@dataclass(frozen=True, slots=True)
class FrameMatch:
    """A frame form that stands at words [start, end) of a sentence."""

    frame: Frame
    form: FrameForm
    sentence: int
    start: int
    end: int
    span: Span


@dataclass(frozen=True, slots=True)
class Roles:
    """Positions (in the list of mentions) of those who fill the roles of a match."""

    actor: tuple[int, ...]
    recipient: tuple[int, ...]


class FrameIndex:
    """All forms of frames by their first word; `verbs` begin a verbal form or a speech verb, `lone_verbs` are one.

    Behind one of the `articles` ("the ousted premier", "its attack") stands no verb.
    """

    def __init__(self, frames: Sequence[Frame], speech: SpeechCues, articles: frozenset[str] = frozenset()) -> None:
        self._articles = articles
        # Forms by their first word and the next one that is told, each with its number; that next word stands right behind, or behind a gap.
        self._forms: dict[str, dict[tuple[bool, str], list[tuple[int, FrameForm, Frame]]]] = defaultdict(lambda: defaultdict(list))
        verbs: set[str] = set()
        lone: set[str] = set()
        number = 0
        for frame in frames:
            for form in frame.forms:
                if form.tokens and form.tokens[0] != "*":
                    number += 1
                    self._forms[form.tokens[0]][_next_word(form.tokens)].append((number, form, frame))
                if form.voice != "noun" and form.tokens[0].isalpha():
                    verbs.add(form.tokens[0])
                    if len(form.tokens) == 1:
                        lone.add(form.tokens[0])
        for phrase in speech.before:
            verbs.add(phrase[0])
            lone.add(phrase[0])
        self.verbs = frozenset(verbs)
        self.lone_verbs = frozenset(lone)

    def matches(self, sentence: Sentence) -> list[FrameMatch]:
        """Matches in order; where forms overlap the longest wins, and frames of one same form all stay."""
        found: list[FrameMatch] = []
        for at, word in enumerate(sentence.words):
            named = at > 0 and sentence.words[at - 1].lower in self._articles
            for form, frame in self._starting(sentence.words, at):
                if named and form.voice == "verb" and len(form.tokens) == 1:
                    continue
                end = _match(form.tokens, sentence.words, at)
                if end is not None and not _excluded(frame, sentence.words, at):
                    span = Span(word.span.start, sentence.words[end - 1].span.end)
                    found.append(FrameMatch(frame, form, sentence.index, at, end, span))
        found.sort(key=lambda m: (-len([t for t in m.form.tokens if t != "*"]), m.start))
        kept: list[FrameMatch] = []
        for match in found:
            if all(not _overlap(match, k) or (match.start, match.end) == (k.start, k.end) for k in kept):
                kept.append(match)
        return sorted(kept, key=lambda m: (m.start, m.end))

    def _starting(self, words: Sequence[Word], at: int) -> list[tuple[FrameForm, Frame]]:
        """The forms that may begin at word `at` by their first two words, in order of the frames."""
        forms = self._forms.get(words[at].lower)
        if forms is None:
            return []
        ahead = [w.lower for w in words[at + 1 : at + 2 + MAX_WILDCARD]]
        asked = [(False, ""), *((False, w) for w in ahead[:1]), *((True, w) for w in dict.fromkeys(ahead)), (True, "")]
        return [(form, frame) for _, form, frame in sorted((x for a in asked for x in forms.get(a, ())), key=lambda x: x[0])]


def _next_word(tokens: Sequence[str]) -> tuple[bool, str]:
    """The second word that a form tells and whether it stands behind a gap; none if the form has but one word or gap."""
    gap = len(tokens) > 1 and tokens[1] == "*"
    rest = tokens[2:] if gap else tokens[1:]
    return (gap, rest[0] if rest and rest[0] != "*" else "")


def _only_kind(found: Found) -> bool:
    """Whether a role noun only tells the kind of the noun before it ("bantuan militer")."""
    return found.chunk.attributive and bool(found.chunk.elements) and found.chunk.elements[0].kind == "title"


def _described(found: Found) -> bool:
    """Whether a mention tells only a role ("warships", "pasukan"): where a form ends in it, it is what is sent, not to whom."""
    return found.link.how == "description" and found.link.role is not None


def _whose(found: Found) -> bool:
    """Whether a mention is a bare possessive ("dropped its veto", "lifted their siege"): whose the thing is, rarely to whom it is done."""
    return len(found.chunk.elements) == 1 and is_possessive(found.chunk.elements[0])


def _overlap(one: FrameMatch, two: FrameMatch) -> bool:
    return one.start < two.end and two.start < one.end


def _match(tokens: Sequence[str], words: Sequence[Word], at: int) -> int | None:
    """End of the match of `tokens` at `at`, "*" standing for up to MAX_WILDCARD words, or None."""
    if not tokens:
        return at
    if tokens[0] == "*":
        for skip in range(MAX_WILDCARD + 1):
            end = _match(tokens[1:], words, at + skip)
            if end is not None:
                return end
        return None
    if at >= len(words) or words[at].lower != tokens[0]:
        return None
    return _match(tokens[1:], words, at + 1)


def _excluded(frame: Frame, words: Sequence[Word], at: int) -> bool:
    """Whether a phrase of the frame's exclusions lies over word `at`, "*" in it standing for up to MAX_WILDCARD words."""
    for phrase in frame.excluded:
        reach = len(phrase) + MAX_WILDCARD * phrase.count("*")
        for start in range(max(0, at - reach + 1), at + 1):
            end = _match(phrase, words, start)
            if end is not None and end > at:
                return True
    return False


class RoleFinder:
    """Finds actor and recipient of frame matches from word order, voice, prepositions and clause marks."""

    def __init__(self, grammar: Grammar, verbs: frozenset[str], tags: frozenset[str] = frozenset()) -> None:
        """`tags` are the speech verbs before their speaker behind what he says ("…, kata Budi")."""
        self._grammar = grammar
        self._verbs = verbs
        self._tags = tags

    @property
    def title_before_country(self) -> bool:
        """Whether the language says "Presiden Armenia", not "Armenian president"."""
        return self._grammar.title_before_country

    def is_plain(self, word: Word) -> bool:
        """Whether a word may only qualify a noun: in lower case, no closed-class word and no verb that a frame knows."""
        return word.text.isalpha() and word.text.islower() and word.lower not in self._grammar.function_words and word.lower not in self._verbs

    def is_relative(self, word: Word) -> bool:
        """Whether a word opens a relative clause."""
        return word.lower in self._grammar.relatives

    def speaker(self, sentence: Sentence, mentions: Sequence[tuple[int, Found]], start: int) -> int | None:
        """Position of the mention that is the subject of a speech verb at word `start`, known actor or not."""
        finder = _SentenceRoles(sentence, mentions, self._grammar, self._verbs, known_only=False)
        found = finder.subject(start)
        return found[-1] if found else None

    def joined(self, sentence: Sentence, mentions: Sequence[tuple[int, Found]], positions: Sequence[int]) -> tuple[int, ...]:
        """Positions with those that a list joins to them ("Amerika Serikat, Prancis, dan Jerman"), in text order."""
        finder = _SentenceRoles(sentence, mentions, self._grammar, self._verbs)
        members = {i: (i, f) for i, f in mentions if f.link.actors}
        grown = {j for i in positions for j in (finder.group(members[i]) if i in members else (i,))}
        return tuple(sorted(grown))

    def roles(self, match: FrameMatch, sentence: Sentence, mentions: Sequence[tuple[int, Found]], known_only: bool = True) -> Roles:
        """Roles of a match among the mentions of its sentence, given as (position, mention) in order; `known_only`: those that mean actors."""
        finder = _SentenceRoles(sentence, [(i, f) for i, f in mentions if not self._tagged(sentence, f)], self._grammar, self._verbs, known_only)
        frame = match.frame
        if match.form.voice == "noun":
            actor, recipient = finder.nominal(match)
        elif match.form.voice == "passive":
            recipient, actor = finder.subject(match.start), finder.agent(match)
        else:
            actor, recipient = finder.subject(match.start), finder.object(match.start, match.end, frame.recipient, alone=frame.type in ASKED)
        if frame.swap:
            actor, recipient = recipient, actor
        if frame.symmetric and not recipient and len(actor) > 1:
            actor, recipient = actor[:1], actor[1:]
        if frame.symmetric and not actor and len(recipient) > 1:
            actor, recipient = recipient[:1], recipient[1:]
        return Roles(actor, tuple(r for r in recipient if r not in actor))

    def _tagged(self, sentence: Sentence, found: Found) -> bool:
        """Whether somebody only tells what the sentence says of others ("Iran struck, said Oman, after it threatened …"): he has no part in it.

        Behind a quote's mark he may go on ("…", said Oman and threatened …).
        """
        at = found.chunk.start
        if at < 2 or sentence.words[at - 1].lower not in self._tags or sentence.words[at - 2].text != ",":
            return False
        return not any(w.text in QUOTE_CHARACTERS for w in sentence.words[: at - 1])


class _SentenceRoles:
    def __init__(
        self, sentence: Sentence, mentions: Sequence[tuple[int, Found]], grammar: Grammar, verbs: frozenset[str], known_only: bool = True
    ) -> None:
        self._words = sentence.words
        self._mentions = [(i, f) for i, f in mentions if (f.link.actors or not known_only) and not _only_kind(f)]
        self._grammar = grammar
        self._verbs = verbs

    def _at_end(self, end: int) -> tuple[int, Found] | None:
        return next(((i, f) for i, f in self._mentions if f.chunk.end == end), None)

    def _at_start(self, start: int) -> tuple[int, Found] | None:
        return next(((i, f) for i, f in self._mentions if f.chunk.start == start), None)

    def group(self, member: tuple[int, Found]) -> tuple[int, ...]:
        """A mention with those joined to it by commas and conjunctions ("X, Y dan Z")."""
        joined = [member]
        for left, right in self._neighbours():
            if left in joined and right not in joined:
                joined.append(right)
        for left, right in reversed(list(self._neighbours())):
            if right in joined and left not in joined:
                joined.insert(0, left)
        return tuple(i for i, _ in joined)

    def _neighbours(self) -> Iterator[tuple[tuple[int, Found], tuple[int, Found]]]:
        for left, right in zip(self._mentions, self._mentions[1:], strict=False):
            gap = [w.lower for w in self._words[left[1].chunk.end : right[1].chunk.start]]
            if (
                gap
                and len(gap) <= 2
                and any(w in self._grammar.conjunctions for w in gap)
                and all(w in self._grammar.conjunctions or w == "," for w in gap)
            ) or (gap == [","] and self._list_goes_on(right)):
                yield left, right

    def _list_goes_on(self, member: tuple[int, Found]) -> bool:
        """Whether a comma list ends in a conjunction soon behind this member."""
        after = [w.lower for w in self._words[member[1].chunk.end : member[1].chunk.end + 8]]
        return bool(after) and (after[0] in self._grammar.conjunctions or after[0] == ",") and any(w in self._grammar.conjunctions for w in after)

    def _is_object(self, found: Found) -> bool:
        """Whether a verb stands right before it, or before the noun that it qualifies ("dipimpin etnis Armenia")."""
        before = found.chunk.start - 1
        if before < 0:
            return False
        word = self._words[before]
        if word.lower in self._verbs:
            return True
        if before == 0 or not self._grammar.title_before_country or not word.text.islower() or word.lower in self._grammar.function_words:
            return False
        verb = self._words[before - 1].lower
        return (verb in self._verbs and verb not in self._grammar.function_words) or self._closes_relative(before)

    def _closes_relative(self, before: int) -> bool:
        """Whether a relative clause of one verb ends here: in "wilayah yang dipimpin etnis Armenia direbut" Armenia is not the subject."""
        return any(at >= 0 and self._words[at].lower in self._grammar.relatives for at in (before - 1, before - 2))

    def subject(self, start: int) -> tuple[int, ...]:
        """Who stands as the subject of a verb at word `start`."""
        at, passed_relative = start - 1, False
        second = any(w.lower in self._grammar.conjunctions for w in self._words[max(0, start - SECOND_VERB) : start])
        closed = self._before_relative(start)
        if closed is not None:
            return self.group(closed)
        while at >= 0 and start - at <= SUBJECT_REACH:
            word = self._words[at]
            ending = self._at_end(at + 1)
            if ending is not None:
                found = ending[1]
                if passed_relative or (found.chunk.preposition is None and not self._is_object(found) and not found.chunk.possessive):
                    return self.group(ending)
                at = found.chunk.start - 1
                continue
            if word.lower in self._grammar.relatives:
                before = at - 1 if at > 0 and self._words[at - 1].text == "," else at
                head = self._at_end(before)
                if head is None:
                    return ()
                passed_relative = True
                at = before - 1
                continue
            if word.text in STOPS or (word.lower in self._grammar.clause_breaks and at < start - 1 and not self._adverb(at) and not second):
                return ()
            at -= 1
        return ()

    def _adverb(self, at: int) -> bool:
        """Whether a clause word is part of an adverb of time ("saat ini", "since then")."""
        return at + 1 < len(self._words) and self._words[at + 1].lower in self._grammar.adverbial

    def _before_relative(self, start: int) -> tuple[int, Found] | None:
        """ "Iran, which borders Armenia, condemned": a comma right before the verb closes a relative clause; its head is the subject."""
        if start < 1 or self._words[start - 1].text != ",":
            return None
        for at in range(start - 2, max(-1, start - SUBJECT_REACH), -1):
            if self._words[at].lower in self._grammar.relatives:
                before = at - 1 if at > 0 and self._words[at - 1].text == "," else at
                return self._at_end(before)
            if self._words[at].text in STOPS:
                return None
        return None

    def object(self, start: int, end: int, marks: Sequence[str], alone: bool = False) -> tuple[int, ...]:
        """Who stands as the object behind a verb that ends at word `end`, bare or after one of the marks; or within its gap.

        `alone`: nobody behind another verb.
        """
        within = [m for m in self._mentions if start < m[1].chunk.start < end and not m[1].owned]
        inside = [m for m in within if not _whose(m[1])]
        sent = [m for m in inside if _described(m[1]) and m[1].chunk.end == end]
        options: list[tuple[int, tuple[int, Found]]] = []
        marked: list[tuple[int, tuple[int, Found]]] = []
        for member in self._mentions:
            chunk = member[1].chunk
            if chunk.start < end or self._blocked(end, chunk.start):
                continue
            if alone and any(w.lower in self._verbs for w in self._words[end : chunk.start]):
                continue
            distance = chunk.start - end
            if chunk.preposition in marks and distance <= MARKED_REACH:
                marked.append((distance, member))
            elif "object" in marks and distance <= OBJECT_REACH and chunk.preposition is None:
                options.append((distance, member))
        if inside and inside[0] not in sent and not (marked and _described(inside[0][1])):
            return self.group(inside[0])
        if not options and not marked:
            left = [*(sent if "object" in marks else ()), *(m for m in within if _whose(m[1]))]
            return self.group(left[0]) if left else ()
        nearest = min(options + marked)[1]
        tool = nearest[1].chunk.preposition is None and (_described(nearest[1]) or nearest[1].owned or _whose(nearest[1]))
        return self.group(min(marked)[1] if tool and marked else nearest)

    def _blocked(self, start: int, end: int) -> bool:
        between = self._words[start:end]
        if any(w.text in STOPS or w.lower in self._grammar.clause_breaks for w in between) or sum(w.text == "," for w in between) > 1:
            return True
        relatives = [i for i, w in enumerate(between) if w.lower in self._grammar.relatives]
        return any(len(between) - i > SHORT_RELATIVE for i in relatives)

    def agent(self, match: FrameMatch) -> tuple[int, ...]:
        """Who did it, in a passive: after the agent mark, or right behind the verb."""
        for member in self._mentions:
            chunk = member[1].chunk
            distance = chunk.start - match.end
            if 0 <= distance <= AGENT_REACH and chunk.preposition in self._grammar.agent and not self._blocked(match.end, chunk.start):
                return self.group(member)
        direct = self._at_start(match.end)
        return self.group(direct) if direct is not None and self._grammar.title_before_country else ()

    def nominal(self, match: FrameMatch) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Possessor and recipient of a noun of action; without a possessor, the subject of the verb that governs it."""
        before, behind = self._at_end(match.start), self._at_start(match.end)
        if before is None and match.start > 0 and self._words[match.start - 1].lower in self._grammar.possessive:
            before = self._at_end(match.start - 1)
        actor: tuple[int, ...] = ()
        if before is not None and not self._grammar.title_before_country:
            actor = (before[0],)
        elif behind is not None and self._grammar.title_before_country:
            actor = self.group(behind)
        else:
            actor = self._marked(match.end, self._grammar.agent | self._grammar.genitive) or self._governor(match.start)
        recipient = tuple(r for r in self.object(match.start, match.end, [m for m in match.frame.recipient if m != "object"]) if r not in actor)
        return actor, recipient

    def _marked(self, end: int, marks: frozenset[str]) -> tuple[int, ...]:
        for member in self._mentions:
            chunk = member[1].chunk
            if 0 <= chunk.start - end <= OBJECT_REACH and chunk.preposition in marks and not self._blocked(end, chunk.start):
                return self.group(member)
        return ()

    def _governor(self, start: int) -> tuple[int, ...]:
        near = self._words[max(0, start - 3) : start]
        if any(w.lower in self._grammar.light_verbs for w in near):
            return self.subject(start)
        return ()
