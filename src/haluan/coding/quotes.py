"""Reported speech: direct, indirect and mixed, with its cue and speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from haluan.coding.frames import RoleFinder
from haluan.coding.mentions import Found
from haluan.types.coding import QuoteForm
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import LanguagePack
from haluan.types.text import Span
from haluan.words import PhraseIndex, phrase_key

# A speaker stands at most this many words behind "kata", "said".
SPEAKER_REACH = 3
# Quoted stretches of fewer words inside a sentence are single words in marks: mixed speech.
SHORT_QUOTE_WORDS = 2
# A mark that never closes ends with its paragraph; a single mark must close within this many characters.
MAX_SINGLE_MARK = 300
# "bersikeras pekan ini bahwa …": a complementiser so many words behind the verb opens what is said.
COMPLEMENTISER_REACH = 8


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """A quote with the position of its speaker among the mentions."""

    form: QuoteForm
    span: Span
    cue: str | None
    speaker: int | None


@dataclass(frozen=True, slots=True)
class _Cue:
    text: str
    start: int
    end: int
    after: bool
    before: bool


def quoted_spans(text: str, paragraphs: Sequence[Span], marks: Sequence[tuple[str, str]]) -> tuple[Span, ...]:
    """Stretches between quotation marks, without the marks, paragraph by paragraph; the outermost marks count."""
    found: list[Span] = []
    for paragraph in paragraphs:
        at = paragraph.start
        while at < paragraph.end:
            close = next((c for o, c in marks if text[at] == o), None)
            single = text[at] in "'‘"
            if close is None or (single and not _opens(text, at)):
                at += 1
                continue
            end = _closing(text, at + 1, paragraph.end, close, single)
            if end is None:
                at += 1
                continue
            if end > at + 1:
                found.append(Span(at + 1, end))
            at = end + 1
    return tuple(found)


def _opens(text: str, at: int) -> bool:
    """Whether a single mark stands where a quote can begin, not as an apostrophe."""
    return (at == 0 or not text[at - 1].isalnum()) and at + 1 < len(text) and text[at + 1].isalnum()


def _closing(text: str, start: int, stop: int, close: str, single: bool) -> int | None:
    for at in range(start, min(stop, start + MAX_SINGLE_MARK) if single else stop):
        if text[at] == close and (not single or not (at + 1 < len(text) and text[at + 1].isalnum())):
            return at
        if close == '"' and text[at] in "“”" and not single:
            return at if text[at] == "”" else None
    if not single and close in ('"', "”"):
        return stop
    return None


class QuoteFinder:
    """Finds quotes of articles of one language."""

    def __init__(self, pack: LanguagePack, roles: RoleFinder) -> None:
        self._pack = pack
        self._roles = roles
        speech = pack.speech
        self._cues = PhraseIndex({key: (key in speech.after, key in speech.before) for key in speech.before | speech.after})
        self._according = PhraseIndex(dict.fromkeys(speech.according, True))

    def find(self, document: Document, mentions: Sequence[Found]) -> tuple[FoundQuote, ...]:
        """Quotes in text order."""
        by_sentence: dict[int, list[tuple[int, Found]]] = {}
        for i, found in enumerate(mentions):
            by_sentence.setdefault(found.chunk.sentence, []).append((i, found))
        blocks = [*document.article.paragraphs] + ([document.article.title_span] if document.article.title_span else [])
        spans = quoted_spans(document.text, blocks, self._pack.speech.marks)
        quotes: list[FoundQuote] = []
        last: int | None = None
        for sentence in document.sentences:
            here = by_sentence.get(sentence.index, [])
            inside = [s for s in spans if s.overlaps(sentence.span)]
            cues = self._cues_of(sentence, inside)
            spoken = self._direct(sentence, inside, cues, here, last, document) or self._indirect(sentence, cues, here)
            for quote in spoken:
                quotes.append(quote)
                last = quote.speaker if quote.speaker is not None else last
            if not spoken:
                last = self._subject(sentence, here, last)
        return _joined(tuple(sorted(quotes, key=lambda q: q.span)), mentions)

    def _subject(self, sentence: Sentence, here: Sequence[tuple[int, Found]], last: int | None) -> int | None:
        people = [i for i, f in here if f.link.person_name and f.link.kind == "actor" and f.chunk.preposition is None]
        return people[0] if people else last

    def _cues_of(self, sentence: Sentence, inside: Sequence[Span]) -> list[_Cue]:
        found: list[_Cue] = []
        at = 0
        while at < len(sentence.words):
            matches = self._cues.matches_at(sentence.words, at)
            word = sentence.words[at]
            if matches and not any(s.covers(word.span) for s in inside):
                end, (after, before) = matches[0]
                found.append(_Cue(" ".join(w.text for w in sentence.words[at:end]), at, end, after, before))
                at = end
            else:
                at += 1
        return found

    def _direct(
        self,
        sentence: Sentence,
        inside: Sequence[Span],
        cues: Sequence[_Cue],
        here: Sequence[tuple[int, Found]],
        last: int | None,
        document: Document,
    ) -> list[FoundQuote]:
        quotes: list[FoundQuote] = []
        outer = [(i, f) for i, f in here if not any(s.covers(f.span) for s in inside)]
        for span in inside:
            start = max(span.start, sentence.span.start)
            end = min(span.end, sentence.span.end)
            part = Span(start, end)
            n_words = sum(part.covers(w.span) for w in sentence.words)
            if n_words == 0:
                continue
            speaker, cue = self._speaker(sentence, part, cues, outer)
            whole = n_words > SHORT_QUOTE_WORDS or cue is not None
            if speaker is None and cue is None and n_words <= SHORT_QUOTE_WORDS:
                continue
            if speaker is None:
                speaker = last
            form: QuoteForm = "direct" if whole else "mixed"
            text = document.text[part.start : part.end].rstrip(" ,.")
            quotes.append(FoundQuote(form, Span(part.start, part.start + len(text)) if text else part, cue, speaker))
        return quotes

    def _speaker(self, sentence: Sentence, part: Span, cues: Sequence[_Cue], outer: Sequence[tuple[int, Found]]) -> tuple[int | None, str | None]:
        """Cue and speaker nearest to a quoted part: behind it ("kata X"), before it ("X mengatakan"), or the sentence's subject."""
        words = sentence.words
        behind = [c for c in cues if words[c.start].span.start >= part.end]
        if behind:
            cue = behind[0]
            speaker = self._at_cue(cue, sentence, outer)
            if speaker is not None or cue.after:
                return speaker, cue.text
        ahead = [c for c in cues if words[c.start].span.start < part.start]
        if ahead:
            cue = ahead[-1]
            return self._at_cue(cue, sentence, outer), cue.text
        for at in range(len(words)):
            if self._according.matches_at(words, at):
                following = [i for i, f in outer if 0 <= f.chunk.start - at <= SPEAKER_REACH + 2]
                if following:
                    return following[0], words[at].text
        start = next((i for i, w in enumerate(words) if w.span.start >= part.start), 0)
        return self._roles.speaker(sentence, outer, start), None

    def _at_cue(self, cue: _Cue, sentence: Sentence, outer: Sequence[tuple[int, Found]]) -> int | None:
        before = next((i for i, f in outer if f.chunk.end == cue.start and f.link.kind != "source"), None)
        if before is not None:
            return before
        if cue.after:
            near = [(i, f) for i, f in outer if 0 <= f.chunk.start - cue.end <= SPEAKER_REACH]
            following = [i for i, f in near if f.chunk.preposition is None and f.link.kind != "source"]
            if following:
                return following[0]
        return self._roles.speaker(sentence, outer, cue.start)

    def _indirect(self, sentence: Sentence, cues: Sequence[_Cue], here: Sequence[tuple[int, Found]]) -> list[FoundQuote]:
        words = sentence.words
        for cue in cues:
            if not cue.before:
                continue
            speaker = self._roles.speaker(sentence, here, cue.start)
            start = cue.end
            while start < len(words) and (words[start].lower in self._pack.speech.complementisers or words[start].text in ",:"):
                start += 1
            behind = [
                i for i in range(cue.end, min(len(words), cue.end + COMPLEMENTISER_REACH)) if words[i].lower in self._pack.speech.complementisers
            ]
            marked = start > cue.end or bool(behind)
            if behind:
                start = max(start, behind[0] + 1)
            clause = any(f.chunk.start >= cue.end for _, f in here) or marked
            said = marked or phrase_key(cue.text) in self._pack.speech.plain
            if speaker is not None and said and clause and len(words) - start > SHORT_QUOTE_WORDS + 1:
                return [FoundQuote("indirect", _until_end(sentence, start), cue.text, speaker)]
        return self._according_to(sentence, here)

    def _according_to(self, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> list[FoundQuote]:
        words = sentence.words
        for at in range(len(words)):
            matches = self._according.matches_at(words, at)
            if not matches:
                continue
            following = [(i, f) for i, f in here if 0 <= f.chunk.start - matches[0][0] <= SPEAKER_REACH and f.link.kind != "source"]
            if following and at == 0:
                start = following[0][1].chunk.end
                while start < len(words) and words[start].text == ",":
                    start += 1
                if len(words) - start > SHORT_QUOTE_WORDS:
                    return [FoundQuote("indirect", _until_end(sentence, start), words[at].text, following[0][0])]
            elif following:
                return [FoundQuote("indirect", Span(words[0].span.start, words[at - 1].span.start), words[at].text, following[0][0])]
        return []


def _until_end(sentence: Sentence, start: int) -> Span:
    end = len(sentence.words)
    while end > start and sentence.words[end - 1].text in ".!?,":
        end -= 1
    return Span(sentence.words[start].span.start, sentence.words[max(end - 1, start)].span.end)


def _joined(quotes: tuple[FoundQuote, ...], mentions: Sequence[Found]) -> tuple[FoundQuote, ...]:
    """A quote that runs over sentences takes the speaker that stands nearest behind or before it in its run."""
    result = list(quotes)
    for i, quote in enumerate(result):
        if quote.cue is None and i > 0 and quote.form == "direct" and quote.span.start - result[i - 1].span.end < 3:
            result[i] = FoundQuote("direct", quote.span, result[i - 1].cue, result[i - 1].speaker)
    return tuple(result)
