"""Who says each quote: of all who may, whom most speaks for, by fitted weights (training/fit_speakers.py). Rules propose, weights decide."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from haluan.coding.clues import weigh
from haluan.coding.found import Found
from haluan.coding.quotes_found import FoundQuote
from haluan.coding.quotes_tree import Governor, SpeechTree
from haluan.types.decision import Weights
from haluan.types.document import Document
from haluan.types.knowledge import LanguagePack
from haluan.types.text import Span
from haluan.words import phrase_key

Features = dict[str, float]
# None stands for nobody whom the text names; it comes first.
Options = dict[int | None, Features]

# Speakers stand at most so many sentences before a quote, whoever spoke or opened the story before at most so many quotes.
BACK, QUOTES_BACK = 4, 3
# Distances in words between a cue and a phrase of its sentence, each with its name.
DISTANCES = ((0, "beside"), (1, "1 word"), (3, "3 words"), (8, "8 words"))
FAR = "far"
SUBJECT = "nsubj"
CLAUSES = frozenset({"conj", "xcomp", "advcl", "ccomp", "parataxis", "acl"})


@dataclass(frozen=True, slots=True)
class Said:
    """A quote as the choice sees it: its kind of cue, the sentences that it touches and that of its cue, the words that may govern its speaker.

    `is_unread` tells that no reader has seen it.
    """

    quote: FoundQuote
    kind: str
    first: int
    last: int
    base: int
    cue: Governor | None
    verbs: frozenset[int]
    is_unread: bool


@dataclass(slots=True)
class Past:
    """Who spoke so far: (who, sentence) of each quote whose speaker is known, latest last, and the text's quotes until now."""

    spoken: list[tuple[str, int, int]] = field(default_factory=list)


class SpeakerChoice:
    """Chooses the speakers of articles of one language."""

    def __init__(self, pack: LanguagePack, weights: Weights) -> None:
        self._weights = weights
        self._grammar = pack.grammar
        self._speech = pack.speech
        self._according = {key[0] for key in pack.speech.according}

    def choose(
        self, document: Document, mentions: Sequence[Found], quotes: Sequence[FoundQuote], antecedents: Mapping[int, int]
    ) -> tuple[FoundQuote, ...]:
        """The quotes with the speakers for whom most speaks. `antecedents` are the mentions that references go back to, by position."""
        if not self._weights:
            return tuple(quotes)
        article = ArticleMentions(document, mentions, quotes, antecedents)
        past = Past()
        return tuple(self._chosen(quote, article, past) for quote in quotes)

    def _chosen(self, quote: FoundQuote, article: ArticleMentions, past: Past) -> FoundQuote:
        said = self.said(quote, article)
        if said is None:
            return quote
        if said.is_unread:  # without a tree the rules know better
            if quote.speaker is not None:
                past.spoken.append((article.who(quote.speaker), quote.speaker, said.last))
            return quote
        best = self.decide(said, self.options(said, article, past), article)
        if best is not None:
            past.spoken.append((article.who(best), best, said.last))
        return _with_speaker(quote, best, article.mentions)

    def decide(self, said: Said, options: Options, article: ArticleMentions) -> int | None:
        """Of whoever is likeliest by all his mentions together, the likeliest mention; of equally likely ones the first."""
        scores = {i: weigh(features, self._weights) for i, features in options.items()}
        top = max(scores.values())
        together: dict[str | None, float] = {}
        for i, score in scores.items():
            who = article.who(i) if i is not None else None
            together[who] = together.get(who, 0.0) + math.exp(score - top)
        best = max(together.items(), key=lambda share: share[1])[0]
        return max((i for i in scores if (article.who(i) if i is not None else None) == best), key=lambda i: scores[i])

    # --- the quote

    def said(self, quote: FoundQuote, article: ArticleMentions) -> Said | None:
        """A quote with what the choice needs of it; None in a headline."""
        inside = [s for s in article.document.sentences if s.span.overlaps(quote.span)]
        if not inside or inside[0].title:
            return None
        base, cue, verbs = inside[0], None, set[int]()
        if quote.cue_at is not None:
            at = Span(quote.cue_at, quote.cue_at + 1)
            base = next((s for s in article.document.sentences if s.span.covers(at)), base)
            cue = article.tree.at(at)
            verbs.add(quote.cue_at)
        is_unread = not article.tree.inside(inside[0].span)
        return Said(quote, self._kind(quote), inside[0].index, max(inside[-1].index, base.index), base.index, cue, frozenset(verbs), is_unread)

    def _kind(self, quote: FoundQuote) -> str:
        """What introduces the quote."""
        if quote.cue is None or quote.cue_at is None:
            return "carried" if quote.cue is not None else "no cue"
        key, speech = phrase_key(quote.cue), self._speech
        kinds = {
            "own": key in speech.own, "pronominal": key in speech.pronominal, "passive": key in speech.passive,
            "according": key[0] in self._according, "participle": key in speech.participles,
        }  # fmt: skip
        side = "behind" if quote.cue_at >= quote.span.end else "before"
        return next((name for name, holds in kinds.items() if holds), f"verb {side}")

    # --- who may have said it

    def options(self, said: Said, article: ArticleMentions, past: Past) -> Options:
        """Nobody and everyone who may be the speaker, each with named features."""
        candidates = list(self._candidates(said, article, past))
        people = [i for i in reversed(candidates) if article.kinds[i] in ("name", "title") and article.start(i) < said.quote.span.start]
        found: Options = {None: self._nobody(said, candidates, article)}
        for i in candidates:
            found[i] = self._features(i, said, article, past, people)
        return found

    def _candidates(self, said: Said, article: ArticleMentions, past: Past) -> Iterator[int]:
        """Phrases outside of marks and of what is said, in the quote's sentences, those before and the next, and who spoke or is meant by rule."""
        own = {said.quote.speaker, said.quote.means, *(i for _, i, _ in past.spoken[-QUOTES_BACK:])}
        for i, found in enumerate(article.mentions):
            sentence = found.chunk.sentence
            if article.kinds[i] in ("source", "first person") and i not in own:
                continue
            near = said.first - BACK <= sentence <= said.last + 1 and not article.document.sentences[sentence].title
            if i in own or (near and not article.is_quoted[i] and not said.quote.span.covers(found.span)):
                yield i

    def _nobody(self, said: Said, candidates: Sequence[int], article: ArticleMentions) -> Features:
        values = {"nobody": 1.0, f"nobody | {said.kind}": 1.0, f"nobody | {said.quote.form}": 1.0}
        if said.quote.speaker is None:
            values["nobody, as ruled"] = 1.0
            values[f"nobody, as ruled | {said.kind}"] = 1.0
        if said.quote.other is not None:
            values["nobody, other named"] = 1.0
        return values

    def _features(self, i: int, said: Said, article: ArticleMentions, past: Past, people: Sequence[int]) -> Features:
        """What speaks for and against one speaker."""
        found, kind = article.mentions[i], article.kinds[i]
        where = self._where(i, said, article)
        values: Features = {
            f"{where}": 1.0,
            f"{where} | {said.kind}": 1.0,
            f"{where} | {kind}": 1.0,
            f"is {kind}": 1.0,
            f"is {kind} | {said.kind}": 1.0,
        }
        told = {
            "known": bool(found.link.actors),
            "many": len(found.link.actors) > 1,
            "possessive": found.chunk.possessive,
            "attributive": found.chunk.attributive,
            "owned": found.owned,
            f"opens {where}": found.chunk.start == 0,
            f"same paragraph {where}": article.paragraph(found.chunk.sentence) == article.paragraph(said.base),
            "meant within": article.who(i) in article.within(said.quote),
        }
        values.update({name: 1.0 for name, holds in told.items() if holds})
        values[f"linked by {found.link.how}"] = values[f"linked by {found.link.how} | {kind}"] = 1.0
        values.update(dict.fromkeys(article.apposed(i), 1.0))
        preposition = found.chunk.preposition
        if preposition is not None:
            sort = "agent" if preposition in self._grammar.agent else "comma" if preposition == "," else "governed"
            values.update({f"{sort} {where}": 1.0, f"{sort} | {said.kind}": 1.0})
        self._by_rule(i, said, article, values)
        self._by_tree(i, where, said, article, values)
        self._by_place(i, said, article, values)
        self._by_past(i, where, said, article, past, values)
        if i in people:
            rank = min(people.index(i), 3)
            values[f"person {rank} back"] = values[f"person {rank} back | {said.kind}"] = 1.0
        return values

    def _where(self, i: int, said: Said, article: ArticleMentions) -> str:
        """In which sentence a phrase stands, seen from the quote, and on which side of it."""
        sentence = article.mentions[i].chunk.sentence
        if said.first <= sentence <= said.last:
            side = "before" if article.start(i) < said.quote.span.start else "behind"
            return f"here {side}" if sentence == said.base else f"quoted sentence {side}"
        return "next" if sentence > said.last else f"{min(said.first - sentence, BACK + 1)} back"

    def _by_rule(self, i: int, said: Said, article: ArticleMentions, values: Features) -> None:
        """Whether the rules take this phrase, or whom they mean by theirs."""
        speaker, means = said.quote.speaker, said.quote.means
        ruled = article.kinds[speaker] if speaker is not None else "nobody"
        for name, holds in (
            ("ruled", i == speaker),
            ("ruled, meant", i == means),
            ("ruled, back to", speaker is not None and i != speaker and article.back[i] == article.back[speaker]),
            ("ruled, same", speaker is not None and i != speaker and article.who(i) == article.who(speaker)),
        ):
            if holds:
                sorts = [said.kind, ruled, said.quote.form, *(["other named"] if said.quote.other is not None else [])]
                values.update({name: 1.0, **{f"{name} | {sort}": 1.0 for sort in sorts}})
        if i in (speaker, means):
            return
        if said.quote.other is not None:
            values["not who is named"] = 1.0
        if speaker is not None and article.mentions[speaker].chunk.sentence == said.base:
            _, _, far, side = self._from_cue(speaker, said, article)
            values[f"not ruled, {far} {side}"] = values[f"not ruled {ruled}, {far} {side}"] = 1.0

    def _by_tree(self, i: int, where: str, said: Said, article: ArticleMentions, values: Features) -> None:
        """What the phrase is to the word of speech, to a verb beside the quote, to its own sentence."""
        top = article.tree.top(article.mentions[i].span)
        if top is None:
            values["unread"] = 1.0
            return
        relation = top.relation.split(":")[0]
        values[f"tree {relation} {where}"] = 1.0
        if top.relation in ("nsubj:pass", "obl:agent"):
            values[f"tree {top.relation} {where}"] = 1.0
        governor = article.tree.at(Span(top.head, top.head + 1)) if top.head is not None else None
        if governor is not None and governor.head is None and relation == SUBJECT:
            values[f"subject of main {where}"] = 1.0
        if top.head is not None and top.head in said.verbs:
            values[f"tree {relation} of cue"] = values[f"tree {relation} of cue | {said.kind}"] = 1.0
        elif relation == SUBJECT and said.cue is not None and said.cue.head is not None and top.head == said.cue.head:
            above = said.cue.relation.split(":")[0]
            values[f"subject over cue, {above}" if above in CLAUSES else "subject over cue"] = 1.0
        if top.head is not None and top.head in article.beside(said):
            values[f"tree {relation} at quote"] = values[f"tree {relation} at quote | {said.kind}"] = 1.0
        if relation == "appos" and top.head is not None:
            holder = next((k for k, m in enumerate(article.mentions) if m.span.start <= top.head < m.span.end), None)
            if holder is not None and holder == said.quote.speaker:
                values["apposed to ruled"] = 1.0

    def _by_place(self, i: int, said: Said, article: ArticleMentions, values: Features) -> None:
        """How far a phrase stands from the cue in its sentence, or from the quote."""
        chunk = article.mentions[i].chunk
        if chunk.sentence != said.base:
            return
        word, ahead, far, side = self._from_cue(i, said, article)
        sentence = article.document.sentences[said.base]
        values[f"{far} {side}"] = values[f"{far} {side} | {said.kind}"] = 1.0
        between = sentence.words[chunk.end : word] if ahead else sentence.words[word + 1 : chunk.start]
        if any(w.text in ",;:" for w in between):
            values[f"comma {side}"] = values[f"comma {side} | {said.kind}"] = 1.0
        ruled = said.quote.speaker
        if ruled == i:
            values[f"ruled, {far} {side}"] = 1.0
        elif ruled is not None and article.mentions[ruled].chunk.sentence == said.base and 0 <= chunk.start - article.mentions[ruled].chunk.end <= 1:
            values[f"right behind ruled | {article.kinds[ruled]}"] = 1.0
            values["right behind ruled, owned" if article.mentions[ruled].owned else "right behind ruled"] = 1.0

    @staticmethod
    def _from_cue(i: int, said: Said, article: ArticleMentions) -> tuple[int, bool, str, str]:
        """The cue's word (or the quote's first) in its sentence; whether a phrase stands before it, how far, and both in words."""
        chunk, sentence = article.mentions[i].chunk, article.document.sentences[said.base]
        at = said.quote.cue_at if said.quote.cue_at is not None else said.quote.span.start
        word = next((n for n, w in enumerate(sentence.words) if w.span.start >= at), len(sentence.words))
        ahead = chunk.end <= word
        gap = word - chunk.end if ahead else chunk.start - word - 1
        return word, ahead, next((name for most, name in DISTANCES if gap <= most), FAR), "before cue" if ahead else "behind cue"

    def _by_past(self, i: int, where: str, said: Said, article: ArticleMentions, past: Past, values: Features) -> None:
        """Whether it is who spoke before."""
        who = article.who(i)
        for back, (spoke, _, sentence) in enumerate(reversed(past.spoken[-QUOTES_BACK:])):
            if spoke != who:
                continue
            gap = min(said.first - sentence, BACK)
            name = f"spoke {back} back"
            values.update({name: 1.0, f"{name} | {said.kind}": 1.0, f"{name} | {article.kinds[i]}": 1.0, f"{name}, {max(gap, 0)} sentences": 1.0})
            values[f"{name}, {max(gap, 0)} sentences | {said.kind}"] = 1.0
            break
        else:
            if past.spoken:
                values[f"silent before | {said.kind}"] = 1.0


class ArticleMentions:
    """The mentions of an article with what the choice asks of them."""

    def __init__(self, document: Document, mentions: Sequence[Found], quotes: Sequence[FoundQuote], antecedents: Mapping[int, int]) -> None:
        self.document = document
        self.mentions = mentions
        self.tree = SpeechTree(document)
        self.kinds = [_kind_of(found) for found in mentions]
        self.back = [_root(i, antecedents) for i in range(len(mentions))]
        direct = [q.span for q in quotes if q.form != "indirect"]
        self.is_quoted = [any(s.covers(found.span) for s in direct) for found in mentions]
        self._beside: dict[Span, frozenset[int]] = {}

    def start(self, i: int) -> int:
        """Where a mention begins."""
        return self.mentions[i].span.start

    def paragraph(self, sentence: int) -> int:
        """The paragraph of a sentence."""
        return self.document.sentences[sentence].paragraph

    def who(self, i: int) -> str:
        """What tells whether two mentions are of one: a person's last name, else the codes, else the words."""
        found = self.mentions[self.back[i]]
        link = found.link
        if link.person_name is not None:
            return link.person_name.split()[-1].casefold()
        if link.actors:
            role = link.role.office if link.role is not None and link.role.office else ""
            return " ".join((role, *sorted(f"{a.code}.{a.sector}" for a in link.actors)))
        return found.chunk.text.casefold()

    def apposed(self, i: int) -> Iterator[str]:
        """Whether a name stands right behind this title or description, or this name behind one ("its commissioner, X"), and which has a code."""
        for other, name in ((i + 1, "named behind"), (i - 1, "name of")):
            if not 0 <= other < len(self.mentions):
                continue
            first, second = sorted((i, other))
            one, two = self.mentions[first].chunk, self.mentions[second].chunk
            gap = self.document.sentences[one.sentence].words[one.end : two.start]
            beside = one.sentence == two.sentence and two.start >= one.end and len(gap) <= 1 and all(w.text == "," for w in gap)
            if not beside or self.kinds[second] != "name" or self.kinds[first] not in ("title", "that person"):
                continue
            yield name
            mine, its = ({a.code for a in self.mentions[k].link.actors} for k in (i, other))
            yield f"{name}, {'alike' if mine == its else 'other'}{', known' if mine else ''}{', its known' if its else ''}"

    def within(self, quote: FoundQuote) -> set[str]:
        """Who is named within a quote."""
        return {self.who(i) for i, found in enumerate(self.mentions) if quote.span.covers(found.span) and found.reference is None}

    def beside(self, said: Said) -> frozenset[int]:
        """The words outside of a quote that govern it or hang on it beside it: verbs that may say it, known to the pack or not."""
        span = said.quote.span
        known = self._beside.get(span)
        if known is None:
            inside = self.tree.inside(span)
            above = {w.head for _, w in inside if w.head is not None and not span.start <= w.head < span.end}
            sentences = [s for s in self.document.sentences if s.span.overlaps(span)]
            around = [pair for s in sentences for pair in self.tree.inside(s.span) if not span.start <= pair[0] < span.end]
            below = {at for at, w in around if w.head is not None and span.start <= w.head < span.end and w.relation.split(":")[0] in CLAUSES}
            known = self._beside[span] = frozenset(above | below)
        return known


def _root(i: int, antecedents: Mapping[int, int]) -> int:
    seen = {i}
    while i in antecedents and antecedents[i] not in seen:
        i = antecedents[i]
        seen.add(i)
    return i


def _kind_of(found: Found) -> str:
    """What a mention is as a speaker."""
    entry, link = found.reference, found.link
    if entry is not None and entry.kind == "pronoun":
        if entry.person != 3:
            return "first person"
        if entry.possessive or entry.object:
            return "his"
        return "they" if entry.number == "pl" else "he" if entry.animacy == "person" else "it"
    if entry is not None:
        return f"that {'person' if entry.means == 'person' else 'one'}"
    if link.kind in ("source", "place"):
        return link.kind
    if link.person_name is not None:
        if link.kind == "unknown" and " " not in found.chunk.text and found.chunk.text.isupper():
            return "capitals"
        return "name"
    if link.role is not None:
        return "people" if link.role.group else "body" if link.role.body else "title"
    return "unknown" if not link.actors else "state" if link.how in ("country", "capital", "demonym", "metonym") else "organisation"


def _with_speaker(quote: FoundQuote, speaker: int | None, mentions: Sequence[Found]) -> FoundQuote:
    """The quote said by this mention; a pronoun or description in the quote's sentence that means it stays its speaker there."""
    if speaker == quote.speaker or (speaker is not None and speaker == quote.means):
        return quote
    ruled = mentions[quote.speaker] if quote.speaker is not None else None
    if speaker is not None and ruled is not None and ruled.reference is not None and mentions[speaker].chunk.sentence < ruled.chunk.sentence:
        return replace(quote, means=speaker)
    return replace(quote, speaker=speaker, means=None, affiliation=None)
