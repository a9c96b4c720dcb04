"""The coder: a document and a kit to a coding."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field, replace

from haluan.coding.clues import Clue, ClueFinder
from haluan.coding.considering import Considered, consider
from haluan.coding.dates import find_dates, last_day
from haluan.coding.dates_words import DateWords
from haluan.coding.deciding import Decider
from haluan.coding.elements import build_lexicon
from haluan.coding.events import EventBuilder
from haluan.coding.found import Found
from haluan.coding.frames import FrameIndex, RoleFinder
from haluan.coding.linking import Link
from haluan.coding.mentions import MentionFinder, to_mentions
from haluan.coding.proposals import Proposal
from haluan.coding.quotes import QuoteFinder
from haluan.coding.quotes_found import FoundQuote
from haluan.coding.references import Resolver
from haluan.coding.relations import Considered as ConsideredRelation
from haluan.coding.relations import RelationFinder
from haluan.coding.setting import Setting
from haluan.coding.topics import Topics
from haluan.types.coding import Actor, Coding, DateMention, Declined, Event, Mention, Quote
from haluan.types.decision import DATING, Decision, RelationWeights, Weights
from haluan.types.document import Document
from haluan.types.knowledge import ActorTable, LanguagePack, Ontology
from haluan.types.text import DateValue


@dataclass(frozen=True, slots=True)
class Kit:
    """Everything that coding needs beside the document, for all languages."""

    packs: dict[str, LanguagePack]
    dates: dict[str, DateWords]
    ontology: Ontology
    actors: ActorTable
    version: str
    digest: str
    decision: Decision = field(default_factory=Decision)
    relations: RelationWeights = field(default_factory=RelationWeights)
    dating: Weights = field(default_factory=lambda: dict(DATING))
    sectors: Weights = field(default_factory=dict)
    speakers: Weights = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document with all that is found in it before anything is decided.

    `day` is when it was written: its publication date, else the last whole day that it tells; None if there is neither.
    """

    document: Document
    day: str | None
    found: list[Found]
    mentions: tuple[Mention, ...]
    dates: tuple[DateMention, ...]
    quotes: tuple[FoundQuote, ...]
    clues: list[Clue]


class Coder:
    """Codes documents of one language. Building it indexes the pack; coding is a pure function of the document."""

    def __init__(self, kit: Kit, language: str) -> None:
        self._kit = kit
        pack = kit.packs[language]
        self._pack = pack
        self._dates = kit.dates[language]
        frames = FrameIndex(pack.frames, pack.speech, pack.grammar.articles)
        relation_frames = FrameIndex(pack.relations, pack.speech, pack.grammar.articles)
        verbs = frames.verbs | relation_frames.lone_verbs
        self._deeds = frames.lone_verbs - {word for phrase in pack.speech.plain for word in phrase}
        lone = frames.lone_verbs | relation_frames.lone_verbs
        self._mentions = MentionFinder(build_lexicon(pack, kit.actors), pack, kit.actors, lone, kit.sectors)
        self._roles = roles = RoleFinder(pack.grammar, verbs, frozenset(p[0] for p in pack.speech.after if len(p) == 1))
        self._finder = ClueFinder(pack, frames, roles, {c: names["en"] for c, names in kit.actors.countries.items()})
        self._decider = self._with(kit.decision)
        self._quotes = QuoteFinder(pack, roles, kit.speakers)
        self._relations = RelationFinder(pack, kit.actors, relation_frames, roles, self._dates, kit.relations)
        self._events = EventBuilder(pack, kit.ontology, self._dates, kit.decision, kit.dating)

    def resolver(self, document: Document, found: Sequence[Found]) -> Resolver:
        """What resolves the references among an article's mentions."""
        grammar = self._pack.grammar
        return Resolver(
            document, found, self._kit.actors, grammar.ally_nouns, grammar.genitive, grammar.conjunctions, self._deeds, grammar, self._pack.bonds
        )

    def prepare(self, document: Document) -> Prepared:
        """Mentions, dates, quotes and clues of a document: what does not hang on the weights of the decision."""
        published = document.article.published
        dates = find_dates(document.text, self._dates, published)
        day = published.start if published else last_day(dates)
        if published is None and day is not None:
            dates = find_dates(document.text, self._dates, DateValue(day, day, "day"))
        resolved, back = self.resolved(document, day)
        quotes = self._quotes.find(document, resolved, dates, back)
        found = spoken(resolved, quotes)
        antecedents = back | {q.speaker: q.means for q in quotes if q.speaker is not None and q.means is not None}
        mentions = tuple(
            replace(m, antecedent=f"m{antecedents[i] + 1}" if i in antecedents else None) for i, m in enumerate(to_mentions(found, document))
        )
        return Prepared(document, day, found, mentions, dates, quotes, self._finder.find(document, found))

    def resolved(self, document: Document, day: str | None) -> tuple[list[Found], dict[int, int]]:
        """The mentions of a document written on a day with what references mean, and to which mention each goes back."""
        first, _ = self._mentions.find(document, day)
        resolved = self.resolver(document, first).resolve()
        return [r.found for r in resolved], {i: r.antecedents[0] for i, r in enumerate(resolved) if r.antecedents}

    def consider(self, document: Document, coding: Coding, sentence: int) -> list[Considered]:
        """What was considered at each trigger of one sentence of a document, with the outcome in its coding."""
        ready = self.prepare(document)
        return consider(ready.clues, ready.found, self._decider, document, coding, sentence)

    @property
    def roles(self) -> RoleFinder:
        """The finder of roles of this language; for fitting the decision."""
        return self._roles

    def proposals(self, ready: Prepared) -> tuple[list[Proposal], list[Declined]]:
        """The events proposed at the clues, and what was declined."""
        return self._decider.propose(ready.document, ready.found, ready.clues)

    def events(self, ready: Prepared) -> tuple[list[Event], list[Declined]]:
        """The events of a document, and what was declined."""
        proposals, declined = self.proposals(ready)
        events, more = self._events.build(proposals, _setting(ready))
        return events, [*declined, *more]

    def topics(self, document: Document) -> Topics:
        """What a document is about instead of politics; for fitting the decision."""
        return self._events.topics(document)

    def told(self, ready: Prepared) -> list[Event]:
        """Each telling of a deed as an event of its own, before they are merged; for fitting the decision."""
        return self._events.told(self.proposals(ready)[0], _setting(ready))[0]

    @property
    def pack(self) -> LanguagePack:
        """The language's pack; for fitting."""
        return self._pack

    @property
    def quotes(self) -> QuoteFinder:
        """The finder of quotes; for fitting who says them."""
        return self._quotes

    @property
    def dates(self) -> DateWords:
        """The words of dates of this language; for fitting."""
        return self._dates

    def relations(self, ready: Prepared) -> list[ConsideredRelation]:
        """The relations that may be told, before they are weighed; for fitting the weights."""
        return self._relations.considered(*_told_in(ready))

    def deciding(self, decision: Decision) -> Coder:
        """The same coder under other weights; for fitting the decision."""
        other = copy(self)
        other._decider = self._with(decision)
        other._events = EventBuilder(self._pack, self._kit.ontology, self._dates, decision, self._kit.dating)
        return other

    def _with(self, decision: Decision) -> Decider:
        return Decider(self._pack, self._roles, decision)

    def code(self, document: Document) -> Coding:
        """All mentions, dates, quotes, events and relations of one document, with what was declined."""
        ready = self.prepare(document)
        events, declined = self.events(ready)
        relations = self._relations.find(*_told_in(ready))
        return Coding(
            document.article.id, ready.mentions, ready.dates, _frozen(ready.quotes, document, ready.mentions), tuple(events), relations,
            tuple(sorted(declined, key=lambda d: (d.sentence, d.reason, d.detail))), self._kit.version, self._kit.digest,
            tuple(note for r in document.readings for note in r.notes),
        )  # fmt: skip


def _told_in(ready: Prepared) -> tuple[Document, Sequence[Found], Sequence[Mention], tuple[DateMention, ...], str | None]:
    return ready.document, ready.found, ready.mentions, ready.dates, ready.day


def _setting(ready: Prepared) -> Setting:
    return Setting(ready.document, ready.found, ready.mentions, ready.dates, ready.quotes, ready.document.article.published)


def spoken(found: Sequence[Found], quotes: Sequence[FoundQuote]) -> list[Found]:
    """The mentions with what the speakers of quotes tell of them: whose an unknown one is, whom a speaking pronoun and "we" within a quote mean."""
    return _first_persons(_speaking(_affiliated(found, quotes), quotes), quotes)


def _affiliated(found: Sequence[Found], quotes: Sequence[FoundQuote]) -> list[Found]:
    """An unknown speaker is one of those with whom the text names him ("said Maria McFadden of HRW"), wherever the name stands."""
    result = list(found)
    for quote in quotes:
        if quote.speaker is None or quote.affiliation is None:
            continue
        name = result[quote.speaker].link.person_name or result[quote.speaker].chunk.text
        actors = _of_those(name, result[quote.speaker], found[quote.affiliation])
        known = result[quote.speaker].link.actors
        for i, mention in enumerate(found):
            if mention.link.actors == known and (i == quote.speaker or mention.chunk.text in (name, name.split()[-1])):
                result[i] = replace(mention, link=Link("actor", actors, "office", person_name=name))
    return result


def _speaking(found: Sequence[Found], quotes: Sequence[FoundQuote]) -> list[Found]:
    """A pronoun that speaks ("he said", "menurut dia") means whoever had the word before."""
    result = list(found)
    for quote in quotes:
        if quote.speaker is not None and quote.means is not None:
            meant = result[quote.means].link
            result[quote.speaker] = replace(result[quote.speaker], link=replace(meant, how="pronoun"))
    return result


def _of_those(name: str, speaker: Found, affiliation: Found) -> tuple[Actor, ...]:
    """The speaker as one of an actor's people, or as somebody from a place."""
    place = affiliation.link.place
    if affiliation.link.actors or place is None or place.country is None:
        return tuple(replace(a, name=name, wikidata=None) for a in affiliation.link.actors[:1])
    sector = next((a.sector for a in speaker.link.actors), "CVL")
    return (Actor(place.country, sector, name),)


def _first_persons(found: Sequence[Found], quotes: Sequence[FoundQuote]) -> list[Found]:
    """ "saya", "kami", "we" inside a quote are its speaker, or the speaker's side."""
    result = list(found)
    for i, mention in enumerate(found):
        reference = mention.reference
        if reference is None or reference.person != 1 or mention.link.kind != "reference":
            continue
        holder = next((q for q in quotes if q.span.covers(mention.span) and q.speaker is not None and q.speaker != i), None)
        if holder is None or holder.speaker is None:
            continue
        speaker = result[holder.speaker].link
        actors = speaker.actors if reference.number == "sg" else tuple(Actor(a.code, a.sector, a.name) for a in speaker.actors)
        if actors:
            result[i] = replace(mention, link=Link("actor", actors, "speaker"))
    return result


def _frozen(quotes: Sequence[FoundQuote], document: Document, mentions: Sequence[Mention]) -> tuple[Quote, ...]:
    return tuple(
        Quote(f"q{n}", q.form, q.span, q.span.of(document.text), q.cue, mentions[q.speaker].id if q.speaker is not None else None)
        for n, q in enumerate(quotes, 1)
    )
