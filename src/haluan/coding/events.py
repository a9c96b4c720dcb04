"""Proposals to events: joined, dated, placed, attributed, merged over the article."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from haluan.coding.clues import chance, weigh
from haluan.coding.contexts import find_contexts
from haluan.coding.dates_values import days_between
from haluan.coding.dates_words import DateWords
from haluan.coding.dating import Dater
from haluan.coding.merging import MOST, merged
from haluan.coding.proposals import Proposal
from haluan.coding.setting import Setting
from haluan.coding.standing import grounds, standing_features
from haluan.coding.topics import Topics, find_topics
from haluan.types.coding import Actor, Basis, Declined, Event, Evidence, Place, Role, Trigger
from haluan.types.decision import Decision, Weights
from haluan.types.document import Document
from haluan.types.knowledge import LanguagePack, Ontology
from haluan.types.text import DateValue

# Deeds that ended more days than this before publication are background.
HISTORY_DAYS = 45
# From this many sentences a text is an article, whose events are judged beside each other; shorter ones (a headline, a paragraph) are not.
ARTICLE_SENTENCES = 5
# Deeds that a state cannot do towards the forces it commands: a request is an order then, a call-up is made for somebody else to see.
ORDERED = frozenset({"REQUEST", "MOBILIZE"})
COMMANDERS = frozenset({"GOV", "MIL"})
FORCES = frozenset({"MIL", "COP"})
# What is less likely by itself is never looked at beside the article's other deeds.
LEAST = 0.15


class EventBuilder:
    """Turns proposals into events of one article."""

    def __init__(self, pack: LanguagePack, ontology: Ontology, words: DateWords, decision: Decision, dating: Weights) -> None:
        self._decision = decision
        self._dating = dating
        self._pack = pack
        self._ontology = ontology
        self._words = words

    def build(self, proposals: Sequence[Proposal], setting: Setting) -> tuple[list[Event], list[Declined]]:
        """Events in order of their first evidence, and the declined."""
        told, declined = self.told(proposals, setting)
        events = merged(told, setting.document, self._decision.merge)
        kept, left = self._believed(events, proposals, setting.document)
        return kept, [*declined, *left]

    def told(self, proposals: Sequence[Proposal], setting: Setting) -> tuple[list[Event], list[Declined]]:
        """Each telling as an event of its own, in order of the text, and what cannot be one."""
        events: list[Event] = []
        declined: list[Declined] = []
        dater = self.dater(proposals, setting)
        for proposal in sorted(proposals, key=lambda p: (p.trigger.start, -p.score)):
            outcome = self._event(proposal, setting, dater)
            if isinstance(outcome, Declined):
                declined.append(outcome)
            else:
                events.append(outcome)
        return events, declined

    def topics(self, document: Document) -> Topics:
        """What a document is about instead of politics."""
        return find_topics(document, self._pack.topics)

    def dater(self, proposals: Sequence[Proposal], setting: Setting) -> Dater:
        """What dates the deeds of one article."""
        return Dater(setting, self._words, proposals, self._dating)

    def _believed(self, events: list[Event], proposals: Sequence[Proposal], document: Document) -> tuple[list[Event], list[Declined]]:
        """Events with their confidence beside the article's others, and those that stay below the floor, which is lower beside a sure event.

        Short texts, and what the lexicon alone tells, keep the confidence that they have by themselves.
        """
        whole = len(document.sentences) >= ARTICLE_SENTENCES and bool(document.readings)
        weights = self._decision.standing if whole else {}
        if weights:
            own, topics = grounds(proposals), self.topics(document)
            others = [[o for o in events if o is not e] for e in events]
            scores = [chance(weigh(standing_features(e, o, document, own, topics), weights)) for e, o in zip(events, others, strict=True)]
            events = [replace(e, confidence=round(min(s, MOST), 3)) for e, s in zip(events, scores, strict=True)]
        told = whole and any(e.confidence >= self._decision.sure for e in events)
        floor = min(self._decision.floor, self._decision.company) if told else self._decision.floor
        left = [
            Declined("low_confidence", e.evidence[0].sentence, f"{e.type} {e.confidence:.2f}: {e.trigger.text}")
            for e in events
            if e.confidence < floor
        ]
        return [e for e in events if e.confidence >= floor], left

    def _event(self, proposal: Proposal, setting: Setting, dater: Dater) -> Event | Declined:
        actors, recipients = _roles(proposal.actor, setting), _roles(proposal.recipient, setting)
        recipients += tuple(Role(a, None) for a in proposal.inferred)
        words = proposal.trigger.of(setting.document.text)
        recipients = tuple(r for r in recipients if not any(_same_actor(r.actor, a.actor) for a in actors))
        foreign = tuple(r for r in recipients if r.actor.code not in {a.actor.code for a in actors})
        recipients = foreign or recipients
        if not actors or not recipients or _commands_its_own(proposal.type, actors, recipients):
            return Declined("same_actor", proposal.sentence, f"{proposal.type}: {words}")
        if proposal.score < min(self._decision.floor, self._decision.company, LEAST):
            return Declined("low_confidence", proposal.sentence, f"{proposal.type} {proposal.score:.2f}: {words}")
        sentence = setting.document.sentences[proposal.sentence]
        said = self._said_by(proposal, setting, actors)
        when = dater.when(proposal, said)
        evidence = Evidence(setting.document.article.id, sentence.index, sentence.span, sentence.span.of(setting.document.text))
        near = find_contexts(sentence, proposal.trigger, self._pack.contexts)
        contexts = tuple(dict.fromkeys((*proposal.contexts, *near)))
        mode = proposal.mode if proposal.mode in self._ontology.types[proposal.type].modes else None
        return Event(
            id=_event_id(evidence, words, proposal.type, actors, recipients),
            type=proposal.type,
            mode=mode,
            contexts=contexts,
            quad=self._ontology.quad(proposal.type),
            intensity=self._ontology.intensity(proposal.type, mode),
            cameo=cameo_code(self._ontology, proposal.type, mode, contexts),
            status=proposal.status,
            background=proposal.background or _is_history(when, setting.published),
            actor=actors,
            recipient=recipients,
            when=when,
            place=_place(proposal, setting),
            said_by=said,
            trigger=Trigger(proposal.trigger, words),
            evidence=(evidence,),
            confidence=round(proposal.score, 3),
            basis=Basis(proposal.method, proposal.rule, proposal.scores),  # type: ignore[arg-type]  # a proposal's method is one of Basis
        )

    def _said_by(self, proposal: Proposal, setting: Setting, actors: tuple[Role, ...]) -> str | None:
        """The speaker of the quote that holds the trigger, unless the speaker is the actor by the same mention."""
        speaker = proposal.said
        if speaker is None:
            holding = [q for q in setting.quotes if q.span.covers(proposal.trigger) and q.speaker is not None]
            speaker = holding[0].speaker if holding else None
        if speaker is None:
            return None
        mention = setting.mentions[speaker]
        return None if mention.id in {a.mention for a in actors} else mention.id


def _is_history(when: DateValue, published: DateValue | None) -> bool:
    """Whether the day of a deed lies so far back that the article tells it as background."""
    if published is None or when.granularity == "none" or not when.end:
        return False
    return days_between(when.end, published.start) > HISTORY_DAYS


def _same_actor(one: Actor, two: Actor) -> bool:
    """Within one state the sector tells two actors apart, and else the name."""
    return (one.code, one.sector, one.name) == (two.code, two.sector, two.name)


def _commands_its_own(type_: str, actors: Sequence[Role], recipients: Sequence[Role]) -> bool:
    """Whether a government or commander orders the state's own forces: the deed, if any, is theirs towards somebody else."""
    codes = {a.actor.code for a in actors if a.actor.sector in COMMANDERS}
    return type_ in ORDERED and len(codes) > 0 and all(r.actor.code in codes and r.actor.sector in FORCES for r in recipients)


def _roles(positions: Sequence[int], setting: Setting) -> tuple[Role, ...]:
    roles: list[Role] = []
    for position in positions:
        mention = setting.mentions[position]
        for actor in mention.actors:
            if not any(r.actor.code == actor.code and r.actor.sector == actor.sector for r in roles):
                roles.append(Role(actor, mention.id))
    return tuple(roles)


def _place(proposal: Proposal, setting: Setting) -> Place | None:
    """A place named in the trigger's sentence, nearest to the trigger."""
    options = [
        (abs(m.span.start - proposal.trigger.start), i, m)
        for i, m in enumerate(setting.mentions)
        if m.sentence == proposal.sentence and m.kind == "place" and m.place is not None
    ]
    return min(options)[2].place if options else None


def _event_id(evidence: Evidence, trigger: str, type_: str, actors: Sequence[Role], recipients: Sequence[Role]) -> str:
    """sha256 of what is asserted, so that re-coding is a set difference."""
    who = ["|".join(sorted(f"{r.actor.code}.{r.actor.sector}" for r in side)) for side in (actors, recipients)]
    asserted = "\x1f".join([" ".join(evidence.text.split()), trigger, type_, *who])
    return hashlib.sha256(asserted.encode()).hexdigest()[:24]


def cameo_code(ontology: Ontology, type_: str, mode: str | None, contexts: Sequence[str]) -> str:
    """The CAMEO code that fits best: same mode, most shared contexts, fewest foreign ones, then the shortest code."""

    def fit(row: tuple[str, str | None, tuple[str, ...]]) -> tuple[int, int, int, int, str]:
        code, row_mode, row_contexts = row
        shared = len(set(row_contexts) & set(contexts))
        return (-(row_mode == mode), -shared, len(set(row_contexts) - set(contexts)), len(code), code)

    rows = ontology.cameo.get(type_, ())
    return min(rows, key=fit)[0] if rows else ""
