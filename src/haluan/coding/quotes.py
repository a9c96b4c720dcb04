"""Reported speech: direct, indirect and mixed, with its cue and speaker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from haluan.coding.frames import RoleFinder
from haluan.coding.mentions import Found
from haluan.coding.quotes_choice import SpeakerChoice
from haluan.coding.quotes_found import FoundQuote
from haluan.coding.quotes_marks import quoted_spans
from haluan.coding.quotes_speakers import SPEAKER_REACH, Cue, Heard, SpeakerFinder
from haluan.coding.quotes_tree import SpeechTree
from haluan.coding.quotes_voices import Voices
from haluan.types.coding import DateMention, QuoteForm
from haluan.types.decision import Weights
from haluan.types.document import Document, Sentence, Word
from haluan.types.knowledge import LanguagePack
from haluan.types.text import Span
from haluan.words import phrase_key

# Quoted stretches of fewer words inside a sentence are single words in marks: mixed speech.
SHORT_QUOTE_WORDS = 2
# "he was "disappointed" by the decision": so few words in marks within a longer clause of speech are part of it.
WOVEN_WORDS = 5
# "bersikeras pekan ini bahwa …": a complementiser so many words behind the verb opens what is said.
COMPLEMENTISER_REACH = 8
# What is said without "that" or a name in it is at least so many words long.
MIN_CLAUSE = 4
# The cue that belongs to a quote stands at most so many words behind it; nearer cues go before one that stands ahead.
NEAR_BEHIND = 4
FAR_BEHIND = 15
# ", one of them said.": so many words at most between the comma and a cue that closes a sentence, and behind it and its speaker.
CLOSING_REACH = 6
TAIL_WORDS = 12
HEADLINE_SPEAKER = 5
QUOTES = frozenset("“”\"'‘’«»„")


@dataclass(frozen=True, slots=True)
class _View:
    """One sentence with its mentions, its quoted stretches and its cues."""

    sentence: Sentence
    here: Sequence[tuple[int, Found]]
    outer: Sequence[tuple[int, Found]]
    inside: Sequence[Span]
    cues: Sequence[Cue]
    tree: SpeechTree
    dates: Sequence[DateMention] = ()

    @property
    def words(self) -> tuple[Word, ...]:
        """The sentence's words."""
        return self.sentence.words

    def at(self, word: int) -> int:
        """Where a word of the sentence begins in the text."""
        return self.words[word].span.start


class QuoteFinder:
    """Finds quotes of articles of one language."""

    def __init__(self, pack: LanguagePack, roles: RoleFinder, weights: Weights) -> None:
        self._pack = pack
        self._speakers = SpeakerFinder(pack, roles)
        self._choice = SpeakerChoice(pack, weights)

    def find(
        self, document: Document, mentions: Sequence[Found], dates: Sequence[DateMention] = (), antecedents: Mapping[int, int] | None = None
    ) -> tuple[FoundQuote, ...]:
        """Quotes in text order. What runs over several sentences within its marks is one quote.

        `dates` are the article's dates: the day on which somebody spoke is no part of what is said; `antecedents` the mentions that references
        go back to, by position.
        """
        by_sentence = _by_sentence(mentions)
        blocks = [*document.article.paragraphs] + ([document.article.title_span] if document.article.title_span else [])
        spans = quoted_spans(document.text, blocks, self._pack.speech.marks)
        tree = SpeechTree(document)
        quotes: list[tuple[Span, FoundQuote]] = []
        voices = Voices(mentions, self._pack)
        for sentence in document.sentences:
            told = tuple(d for d in dates if sentence.span.covers(d.span))
            view = replace(self._view(sentence, by_sentence.get(sentence.index, []), spans, tree), dates=told)
            spoken = self._headline(view) if sentence.title else self._spoken(view, document)
            for parent, quote in spoken:
                if not sentence.title:
                    pronominal = quote.cue is not None and phrase_key(quote.cue) in self._pack.speech.pronominal | self._pack.speech.own
                    speaker, means = voices.heard(Heard(quote.speaker, None, quote.other, pronominal), sentence.index, view.outer)
                    quote = replace(quote, speaker=speaker, means=means)
                quotes.append((parent, quote))
            if not spoken and not sentence.title:
                speaking = self._speaking(view)
                if speaking is not None:
                    voices.heard(Heard(speaking), sentence.index, view.outer)
                else:
                    voices.passed(_before_voices(view.outer, tree))
        ruled = sorted(_joined(quotes, document.text), key=lambda q: q.span)
        return self.speaking(self._choice, document, mentions, ruled, antecedents or {})

    def speaking(
        self, choice: SpeakerChoice, document: Document, mentions: Sequence[Found], ruled: Sequence[FoundQuote], antecedents: Mapping[int, int]
    ) -> tuple[FoundQuote, ...]:
        """The quotes that the rules find with the speakers chosen for them, and whose an unknown speaker is."""
        by_sentence = _by_sentence(mentions)
        chosen = choice.choose(document, mentions, ruled, antecedents)
        return tuple(self._affiliated(quote, document, mentions, by_sentence) for quote in chosen)

    def _speaking(self, view: _View) -> int | None:
        """The person who speaks in a sentence that does not tell what is said ("Menlu menyampaikan rasa duka")."""
        for cue in view.cues:
            word = view.tree.at(view.words[cue.start].span)
            passive = phrase_key(cue.text) in self._pack.speech.passive
            if cue.before and not passive and word is not None and not (word.is_noun or word.is_undergone):
                speaker = self._speakers.at_cue(replace(cue, after=False), view.sentence, view.outer)
                return speaker if speaker is not None and view.tree.is_subject(dict(view.outer)[speaker].span) else None
        return None

    def _view(self, sentence: Sentence, here: Sequence[tuple[int, Found]], spans: Sequence[Span], tree: SpeechTree) -> _View:
        inside = [s for s in spans if s.overlaps(sentence.span)]
        outer = [(i, f) for i, f in here if not any(s.covers(f.span) for s in inside)]
        return _View(sentence, here, outer, inside, self._speakers.cues(sentence, inside, tree), tree)

    def _affiliated(
        self, quote: FoundQuote, document: Document, mentions: Sequence[Found], by_sentence: Mapping[int, Sequence[tuple[int, Found]]]
    ) -> FoundQuote:
        if quote.speaker is None:
            return quote
        sentence = mentions[quote.speaker].chunk.sentence
        return replace(quote, affiliation=self._speakers.affiliation(quote.speaker, document.sentences[sentence], by_sentence[sentence]))

    def _headline(self, view: _View) -> list[tuple[Span, FoundQuote]]:
        """ "Jokowi: Tak Ada Tawar-menawar": in a headline, what a person says stands behind a colon."""
        colon = next((n for n, w in enumerate(view.words) if w.text == ":"), None)
        if colon is None or colon > HEADLINE_SPEAKER or len(view.words) - colon <= MIN_CLAUSE - 1:
            return []
        people = [i for i, f in view.here if f.chunk.start == 0 and f.chunk.end <= colon and f.link.how in ("person", "surname")]
        span = _until_end(view.sentence, colon + 1)
        return [(span, FoundQuote("direct", span, None, people[0]))] if people else []

    def _spoken(self, view: _View, document: Document) -> list[tuple[Span, FoundQuote]]:
        return self._direct(view, document) or [(q.span, q) for q in self._indirect(view)]

    def _direct(self, view: _View, document: Document) -> list[tuple[Span, FoundQuote]]:
        quotes: list[tuple[Span, FoundQuote]] = []
        for parent in view.inside:
            part = Span(max(parent.start, view.sentence.span.start), min(parent.end, view.sentence.span.end))
            n_words = sum(part.covers(w.span) for w in view.words)
            heard = self._speaker(view, part)
            cue, named = heard.cue, heard.speaker is not None or heard.other is not None
            plain = cue is None and (self._is_name(view, part) or (not named and n_words <= SHORT_QUOTE_WORDS))
            if n_words == 0 or plain or self._is_title(view, part):
                continue
            woven = self._woven(view, part, cue) if n_words <= WOVEN_WORDS else None
            if woven is not None:
                quotes.append((woven, self._quote("mixed", woven, heard, view)))
                continue
            form: QuoteForm = "direct" if n_words > SHORT_QUOTE_WORDS or cue is not None else "mixed"
            quotes.append((parent, self._quote(form, _trimmed(document.text, part), heard, view)))
        return quotes

    @staticmethod
    def _quote(form: QuoteForm, span: Span, heard: Heard, view: _View) -> FoundQuote:
        cue = heard.cue
        return FoundQuote(form, span, cue.text if cue else None, heard.speaker, other=heard.other, cue_at=view.at(cue.start) if cue else None)

    def _is_name(self, view: _View, part: Span) -> bool:
        """Whether all that stands in marks is capitalised: the name of a drill, a ship, a book."""
        inner = [w for w in view.words if part.covers(w.span) and w.text[0].isalnum()]
        starts = bool(view.words) and part.start <= view.words[0].span.end
        return bool(inner) and not starts and all(w.capital or w.text[0].isdigit() for w in inner)

    def _is_title(self, view: _View, part: Span) -> bool:
        """Whether marks hold the title of a book, a debate or a drill: right behind a word, and capitalised but for small words."""
        first = next((n for n, w in enumerate(view.words) if part.covers(w.span)), 0)
        before = next((w for w in reversed(view.words[:first]) if w.text not in QUOTES), None)
        inner = [w for w in view.words if part.covers(w.span) and w.text[0].isalpha() and w.lower not in self._pack.grammar.function_words]
        return before is not None and before.text.isalpha() and len(inner) > 1 and all(w.capital for w in inner)

    def _woven(self, view: _View, part: Span, cue: Cue | None) -> Span | None:
        """The whole clause of speech in which a few words stand in marks, or None if the words in marks are the quote.

        "said he was "disappointed" by it": a clause without "that" behind the verb; "No "direct measures" had been taken, he said".
        """
        if cue is None:
            return None
        first = next(n for n, w in enumerate(view.words) if part.covers(w.span))
        if cue.start > first:
            if any(w.text in ",:" for w in view.words[max(0, first - 2) : first]):
                return None
            comma = self._comma_before(view, cue)
            own = sum(w.text[0].isalnum() for w in view.words[:first])
            whole = comma is not None and own > 0 and comma > first
            return Span(view.words[0].span.start, view.words[comma - 1].span.end) if whole and comma is not None else None
        between = view.words[cue.end : first]
        marked = any(w.lower in self._pack.speech.complementisers for w in between)
        if marked or not any(view.tree.is_verb(w.span) for w in between):
            return None
        start = cue.end
        listener = next((f for _, f in view.outer if f.chunk.start == start), None)
        if (listener is not None and any(f.chunk.start == listener.chunk.end for _, f in view.here)) or (
            listener is not None and not any(view.tree.is_verb(w.span) for w in view.words[listener.chunk.end : listener.chunk.end + 1])
        ):
            start = listener.chunk.end
        return _until_end(view.sentence, start)

    def _comma_before(self, view: _View, cue: Cue) -> int | None:
        """The comma that parts a closing cue and its speaker from what is said."""
        for at in range(cue.start - 1, max(-1, cue.start - 1 - CLOSING_REACH), -1):
            if view.words[at].text == ",":
                return at
        return None

    def _speaker(self, view: _View, part: Span) -> Heard:
        """Speaker and cue of a quoted part: a cue right behind it, else one before it, else one farther behind, else "menurut X"."""
        words = view.words
        last = max((n for n, w in enumerate(words) if part.covers(w.span)), default=0)
        behind = [c for c in view.cues if words[c.start].span.start >= part.end and c.start - last <= FAR_BEHIND]
        ahead = [c for c in view.cues if words[c.start].span.start < part.start and words[c.end].text != ","]
        near = [c for c in behind if c.after and c.start - last <= NEAR_BEHIND]
        unnamed: Heard | None = None
        for cue in (*near[:1], *ahead[-1:], *behind[:1]):
            speaker = self._speakers.at_cue(cue, view.sentence, view.outer)
            if speaker is not None:
                return Heard(speaker, cue)
            if unnamed is None and (cue.after or cue in ahead):
                unnamed = self._speakers.unnamed(cue, view.sentence, last + 1 if cue in behind else None)
        if unnamed is not None:
            return unnamed
        beside = self._speakers.beside(view.sentence, view.outer, part)
        if beside is not None:
            return beside
        named = self._according_speaker(view)
        if named is not None:
            at, who = named
            return Heard(who, Cue(words[at].text, at, at + 1, False, False))
        start = next((n for n, w in enumerate(words) if w.span.start >= part.start), 0)
        return Heard(self._speakers.subject(view.sentence, view.outer, start))

    def _according_speaker(self, view: _View) -> tuple[int, int] | None:
        for at in range(len(view.words)):
            if self._speakers.according.matches_at(view.words, at):
                following = [i for i, f in view.outer if 0 <= f.chunk.start - at <= SPEAKER_REACH + 2 and f.link.kind != "source"]
                if following:
                    return at, following[0]
        return None

    def _indirect(self, view: _View) -> list[FoundQuote]:
        """Indirect speech of a sentence without marks: introduced by a verb, closed or broken by one, or by "menurut"."""
        found: list[FoundQuote] = []
        for cue in view.cues:
            quote = self._introduced_by(cue, view) if cue.before else None
            if quote is None:
                continue
            if found and not self._new_clause(cue, view, quote):
                continue
            if found and self._clause_end(cue, view) <= found[-1].span.start:
                found.pop()
            elif found:
                found[-1] = replace(found[-1], span=Span(found[-1].span.start, self._clause_end(cue, view)))
            found.append(quote)
        closed = self._closed_by(view)
        if closed is not None and (not found or closed.speaker is not None):
            if found and found[0].cue == closed.cue:
                return found
            opened = [q for q in found[:1] if q.span.start < closed.span.end and self._told_that(view, q.span.start)]
            return [replace(closed, span=Span(q.span.start, closed.span.end)) for q in opened] or [closed]
        return found or self._opened_by(view) or self._according_to(view) or self._complement(view)

    def _opened_by(self, view: _View) -> list[FoundQuote]:
        """ "Kata dia, …", "Katanya, …": a closing cue that opens the sentence, with its speaker and a comma before what is said."""
        cue = next((c for c in view.cues if c.start == 0 and c.after), None)
        if cue is None:
            return []
        pronominal = phrase_key(cue.text) in self._pack.speech.pronominal
        named = next(((i, f) for i, f in view.here if f.chunk.start == cue.end and f.chunk.preposition is None), None)
        if pronominal:
            end, speaker = cue.end, None
        elif named is not None:
            end, speaker = named[1].chunk.end, named[0]
        else:
            return []
        rest = view.words[end : end + 1]
        if not rest or rest[0].text != "," or len(view.words) - end <= SHORT_QUOTE_WORDS + 1:
            return []
        return [FoundQuote("indirect", _until_end(view.sentence, end + 1), cue.text, speaker, cue_at=view.at(cue.start))]

    def _complement(self, view: _View) -> list[FoundQuote]:
        """ "X, asked about it, said …": the clause that the tree puts below a verb that only says, with that verb's subject as the speaker."""
        for cue in (c for c in view.cues if c.before and phrase_key(c.text) in self._pack.speech.plain):
            at = view.at(cue.start)
            subject, said = view.tree.below(at, view.sentence.span, "nsubj"), view.tree.below(at, view.sentence.span, "ccomp")
            speaker = next((i for i, f in view.here if subject is not None and f.span.start <= subject < f.span.end), None)
            if speaker is None or said is None or said < at or not view.tree.is_verb(view.words[cue.start].span):
                continue
            start = cue.end
            while start < len(view.words) and (view.words[start].lower in self._pack.speech.that or view.words[start].text in ",:"):
                start += 1
            if len(view.words) - start > SHORT_QUOTE_WORDS:
                return [FoundQuote("indirect", _until_end(view.sentence, start), cue.text, speaker, cue_at=at)]
        return []

    def _told_that(self, view: _View, start: int) -> bool:
        """Whether what is said begins behind a word such as "that"."""
        before = [w for w in view.words if w.span.end <= start]
        return bool(before) and before[-1].lower in self._pack.speech.complementisers

    def _over_dates(self, view: _View, start: int) -> int:
        """Behind the day on which somebody spoke: "said on Saturday a ceasefire was over", "said Friday they would"."""
        at = start
        while at < len(view.words) and view.words[at].lower in self._pack.grammar.prepositions:
            at += 1
        dated = [d for d in view.dates if at < len(view.words) and d.span.start <= view.words[at].span.start < d.span.end]
        if not dated:
            return start
        while at < len(view.words) and view.words[at].span.start < dated[0].span.end:
            at += 1
        return at

    def _new_clause(self, cue: Cue, view: _View, quote: FoundQuote) -> bool:
        """Whether a second verb of speech begins a clause of its own: "…, while the Jamaat said", "…, adding that"."""
        if phrase_key(cue.text) in self._pack.speech.participles:
            return cue.start > 0 and view.words[cue.start - 1].text == ","
        subject = next((f for i, f in view.here if i == quote.speaker and f.chunk.end <= cue.start), None)
        if subject is None:
            return False
        return any(w.text == "," for w in view.words[max(0, subject.chunk.start - 2) : subject.chunk.start])

    def _clause_end(self, cue: Cue, view: _View) -> int:
        comma = max(n for n, w in enumerate(view.words[: cue.start]) if w.text == ",")
        return view.words[comma - 1].span.end

    def _introduced_by(self, cue: Cue, view: _View) -> FoundQuote | None:
        words, speech = view.words, self._pack.speech
        speaker = self._speakers.at_cue(replace(cue, after=False), view.sentence, view.here)
        start = cue.end
        passive = phrase_key(cue.text) in speech.passive
        if passive and speaker is not None:
            start = next(f.chunk.end for i, f in view.here if i == speaker)
        start = self._over_dates(view, start)
        opened = start
        while start < len(words) and (words[start].lower in speech.that or words[start].text in ",:"):
            start += 1
        behind = [n for n in range(cue.end, min(len(words), cue.end + COMPLEMENTISER_REACH)) if words[n].lower in speech.that]
        behind = [n for n in behind[:1] if not any(view.tree.is_verb(w.span) for w in words[cue.end : n])]
        marked = start > opened or bool(behind)
        if behind:
            start = max(start, behind[0] + 1)
        if passive and speaker is not None and words[opened : opened + 1] and words[opened].text == "," and not behind:
            return None
        governor = view.tree.at(words[cue.start].span)
        told = bool(behind) and behind[0] == cue.end
        silent = governor is not None and (governor.is_noun or governor.is_undergone or (governor.takes_thing and start == opened))
        if silent and not passive and not told:
            return None
        plain = phrase_key(cue.text) in speech.plain and not passive
        if words[opened : opened + 1] and words[opened].text == "," and start < len(words) and words[start].lower in self._pack.grammar.prepositions:
            return None
        if not marked and (start >= len(words) or words[start].lower in self._pack.grammar.prepositions):
            return None
        long = plain and len(words) - start > MIN_CLAUSE
        clause = marked or long or any(f.chunk.start >= cue.end for _, f in view.here)
        if speaker is None or not (marked or plain) or not clause or len(words) - start <= SHORT_QUOTE_WORDS + 1:
            return None
        return FoundQuote("indirect", _until_end(view.sentence, start), cue.text, speaker, cue_at=view.at(cue.start))

    def _closed_by(self, view: _View) -> FoundQuote | None:
        """ "…, kata seorang pejabat." and "Bila meleset, tutur Jokowi, ia akan …": what stands before the cue, or behind it if more follows."""
        words = view.words
        for cue in (c for c in view.cues if c.after):
            comma = self._comma_before(view, cue)
            if not comma or (comma < cue.start - 1 and not self._only_speaker(view, comma + 1, cue.start)):
                continue
            speaker = self._speakers.at_cue(cue, view.sentence, [m for m in view.here if m[1].chunk.start > comma])
            if comma == cue.start - 1 and not self._follows(view, cue, speaker):
                continue
            rest = self._rest(view, cue, speaker)
            if rest is not None:
                return FoundQuote("indirect", _until_end(view.sentence, rest), cue.text, speaker, cue_at=view.at(cue.start))
            behind = [f.chunk.end for i, f in view.here if i == speaker and f.chunk.start >= cue.end]
            if comma >= MIN_CLAUSE and len(words) - max([cue.end, *behind]) <= TAIL_WORDS:
                other = self._speakers.unnamed(cue, view.sentence, comma + 1).other if speaker is None else None
                whole = Span(words[0].span.start, words[comma - 1].span.end)
                return FoundQuote("indirect", whole, cue.text, speaker, other=other, cue_at=view.at(cue.start))
        return None

    def _follows(self, view: _View, cue: Cue, speaker: int | None) -> bool:
        """Whether a cue right behind a comma is followed by its speaker, or by nothing but a comma or stop ("katanya,")."""
        after = view.words[cue.end].text if cue.end < len(view.words) else "."
        return (
            after in ".,"
            or phrase_key(cue.text) in self._pack.speech.pronominal
            or any(i == speaker and f.chunk.start >= cue.end for i, f in view.here)
        )

    def _only_speaker(self, view: _View, start: int, end: int) -> bool:
        """Whether the words between a comma and a cue name the speaker ("one of them said"), and no more."""
        inner = [w.lower for w in view.words[start:end]]
        opens = any(f.chunk.start == start for _, f in view.here)
        small = self._pack.grammar.relatives | self._pack.grammar.clause_breaks | self._pack.grammar.conjunctions
        return (opens or len(inner) <= CLOSING_REACH - 1) and not any(w in small for w in inner)

    def _rest(self, view: _View, cue: Cue, speaker: int | None) -> int | None:
        """Where what is said goes on behind a cue in the middle ("…, kata dia, …"), or None at the sentence's end."""
        named = next((f for i, f in view.here if i == speaker and f.chunk.start >= cue.end), None)
        after = named.chunk.end if named is not None else cue.end
        words = view.words
        if after < len(words) and words[after].text == "," and len(words) - after > MIN_CLAUSE:
            grammar = self._pack.grammar
            joins = words[after + 1].lower in grammar.conjunctions | grammar.relatives | grammar.prepositions
            return None if joins else after + 1
        return None

    def _according_to(self, view: _View) -> list[FoundQuote]:
        """ "Menurut X, …", "…, menurut X", "yang menurut dia …": what stands on the other side of the speaker."""
        words = view.words

        def told(span: Span, cue: int, speaker: int | None) -> FoundQuote:
            return FoundQuote("indirect", span, words[cue].text, speaker, cue_at=view.at(cue))

        for at in range(len(words)):
            matches = self._speakers.according.matches_at(words, at)
            if not matches:
                continue
            following = [
                (i, f)
                for i, f in view.here
                if 0 <= f.chunk.start - matches[0][0] <= SPEAKER_REACH
                and f.link.kind != "source"
                and not any(w.text == "," for w in words[matches[0][0] : f.chunk.start])
            ]
            if phrase_key(words[at].text) in self._pack.speech.own:
                start = at + 2 if words[at + 1 : at + 2] and words[at + 1].text == "," else at + 1
                subject = self._speakers.clause_before(view.sentence, view.here, at)
                return [told(_until_end(view.sentence, start), at, subject)] if len(words) - at > MIN_CLAUSE else []
            if not following:
                continue
            start = following[0][1].chunk.end
            closes = (
                start >= len(words) - 1
                or words[start].text in ",.;"
                or (len(words) - start <= CLOSING_REACH and "," not in [w.text for w in words[start:]])
            )
            if at > 0 and closes and words[at - 1].text == ",":
                return [told(Span(words[0].span.start, words[at - 2].span.end), at, following[0][0])]
            while start < len(words) and words[start].text == ",":
                start += 1
            if len(words) - start > SHORT_QUOTE_WORDS:
                return [told(_until_end(view.sentence, start), at, following[0][0])]
            if at > 1:
                return [told(Span(words[0].span.start, words[at - 1].span.end), at, following[0][0])]
        return []


def _by_sentence(mentions: Sequence[Found]) -> dict[int, list[tuple[int, Found]]]:
    found: dict[int, list[tuple[int, Found]]] = {}
    for i, mention in enumerate(mentions):
        found.setdefault(mention.chunk.sentence, []).append((i, mention))
    return found


def _until_end(sentence: Sentence, start: int) -> Span:
    """What is said from a word on: up to a semicolon or the sentence's end."""
    end = next((n for n in range(start, len(sentence.words)) if sentence.words[n].text == ";"), len(sentence.words))
    while end > start and sentence.words[end - 1].text in ".!?,\"”’'":
        end -= 1
    return Span(sentence.words[start].span.start, sentence.words[max(end - 1, start)].span.end)


def _trimmed(text: str, part: Span) -> Span:
    """A quoted part without the comma or stop that ends it."""
    words = text[part.start : part.end].rstrip(" ,.")
    return Span(part.start, part.start + len(words)) if words else part


def _before_voices(outer: Sequence[tuple[int, Found]], tree: SpeechTree) -> list[tuple[int, Found]]:
    """A silent sentence's mentions without those that the tree denies to be its subject, unless they open it or stand right behind one kept."""
    kept: list[tuple[int, Found]] = []
    for i, found in outer:
        beside = found.chunk.start == (kept[-1][1].chunk.end if kept else 0)
        if beside or found.chunk.preposition is not None or tree.is_subject(found.span) is not False:
            kept.append((i, found))
    return kept


def _joined(quotes: Sequence[tuple[Span, FoundQuote]], text: str) -> list[FoundQuote]:
    """One quote for all sentences within one pair of marks: with the first cue that is found in them, and its speaker."""
    by_span: dict[Span, list[FoundQuote]] = {}
    for parent, quote in quotes:
        by_span.setdefault(parent, []).append(quote)
    joined: list[FoundQuote] = []
    for parent, parts in by_span.items():
        best = next((p for p in parts if p.cue is not None), parts[0])
        whole = parts[0].span if len(parts) == 1 else _trimmed(text, parent)
        joined.append(replace(best, span=whole, form=best.form if len(parts) == 1 else "direct"))
    return _carried(sorted(joined, key=lambda q: q.span))


def _carried(quotes: Sequence[FoundQuote]) -> list[FoundQuote]:
    """A quote that goes on in the next paragraph, or right behind another, keeps its speaker."""
    result: list[FoundQuote] = []
    for quote in quotes:
        before = result[-1] if result else None
        follows = before is not None and before.form == "direct" and 0 <= quote.span.start - before.span.end < 4
        if before is not None and follows and quote.cue is None and quote.form == "direct":
            quote = replace(quote, cue=before.cue, speaker=before.speaker, means=before.means)
        result.append(quote)
    return result
