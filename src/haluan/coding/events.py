"""Proposals to events: joined, dated, placed, attributed, merged over the article."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from haluan.coding.contexts import find_contexts
from haluan.coding.dates_words import DateWords
from haluan.coding.dating import Dater, Setting, days_between
from haluan.coding.proposals import Proposal
from haluan.types.coding import Actor, Basis, Declined, Event, Evidence, Place, Role, Trigger
from haluan.types.decision import Decision
from haluan.types.document import Document
from haluan.types.knowledge import LanguagePack, Ontology
from haluan.types.text import DateValue

# Deeds that ended more days than this before publication are background.
HISTORY_DAYS = 45
# From this many sentences a text is an article, whose events are judged beside its best one; shorter ones (a headline, a paragraph) are not.
ARTICLE_SENTENCES = 5
SPECIFIC = ("day", "week", "month")
# Arrival, welcome and talks of the same two sides are one meeting, told in several words: the most frequent repetition in the count by hand.
MEETING = "CONSULT"


class EventBuilder:
    """Turns proposals into events of one article."""

    def __init__(self, pack: LanguagePack, ontology: Ontology, words: DateWords, decision: Decision) -> None:
        self._decision = decision
        self._pack = pack
        self._ontology = ontology
        self._words = words

    def build(self, proposals: Sequence[Proposal], setting: Setting) -> tuple[list[Event], list[Declined]]:
        """Events in order of their first evidence, and the declined."""
        events: list[Event] = []
        declined: list[Declined] = []
        dater = Dater(setting, self._words, proposals)
        for proposal in sorted(proposals, key=lambda p: (p.trigger.start, -p.score)):
            outcome = self._event(proposal, setting, dater)
            if isinstance(outcome, Declined):
                declined.append(outcome)
            else:
                events.append(outcome)
        told, headlines = _body_wins(_merged(events, setting), setting.document)
        kept, left = self._beside_the_best(told, setting.document)
        return kept, [*declined, *headlines, *left]

    def _beside_the_best(self, events: list[Event], document: Document) -> tuple[list[Event], list[Declined]]:
        """The events that stand beside the article's best one, and those too weak for it. Short texts, and the lexicon alone, keep all."""
        if len(document.sentences) < ARTICLE_SENTENCES or not document.readings:
            return events, []
        best = max((e.confidence for e in events), default=0.0)
        least = self._decision.share * best if best >= self._decision.lone else 1.0
        left = [
            Declined("low_confidence", e.evidence[0].sentence, f"{e.type} {e.confidence:.2f} beside {best:.2f}: {e.trigger.text}")
            for e in events
            if e.confidence < least
        ]
        return [e for e in events if e.confidence >= least], left

    def _event(self, proposal: Proposal, setting: Setting, dater: Dater) -> Event | Declined:
        actors, recipients = _roles(proposal.actor, setting), _roles(proposal.recipient, setting)
        recipients += tuple(Role(a, None) for a in proposal.inferred)
        words = proposal.trigger.of(setting.document.text)
        recipients = tuple(r for r in recipients if not any(_same_actor(r.actor, a.actor) for a in actors))
        foreign = tuple(r for r in recipients if r.actor.code not in {a.actor.code for a in actors})
        recipients = foreign or recipients
        if not actors or not recipients:
            return Declined("same_actor", proposal.sentence, f"{proposal.type}: {words}")
        if proposal.score < self._decision.floor:
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


def _body_wins(events: list[Event], document: Document) -> tuple[list[Event], list[Declined]]:
    """Without what only the reader guesses from the headline, where the body tells another deed of the same two."""
    titles = {s.index for s in document.sentences if s.title}
    body = [e for e in events if any(x.sentence not in titles for x in e.evidence)]
    kept, declined = [], []
    for event in events:
        guess = event.basis.method == "model" and event not in body
        if guess and any(_shared(event.actor, b.actor) and _shared(event.recipient, b.recipient) for b in body):
            declined.append(Declined("low_confidence", event.evidence[0].sentence, f"{event.type}: {event.trigger.text}, told otherwise below"))
        else:
            kept.append(event)
    return kept, declined


def _shared(one: Sequence[Role], two: Sequence[Role]) -> bool:
    return bool({r.actor.code for r in one} & {r.actor.code for r in two})


def _merged(events: Sequence[Event], setting: Setting) -> list[Event]:
    """Events that tell the same deed become one with several pieces of evidence; the body's words go before the headline's."""
    merged: list[Event] = []
    titles = {s.index for s in setting.document.sentences if s.title}
    ordered = sorted(events, key=lambda e: (e.evidence[0].sentence in titles, e.trigger.span.start))
    for event in ordered:
        twin = next((i for i, m in enumerate(merged) if _one_deed(m, event, titles)), None)
        if twin is None:
            merged.append(event)
            continue
        merged[twin] = _together(merged[twin], event, event.evidence[0].sentence in titles)
    return sorted(merged, key=lambda e: e.trigger.span)


def _codes(roles: Sequence[Role]) -> set[str]:
    return {r.actor.code for r in roles}


def _one_deed(one: Event, two: Event, titles: set[int]) -> bool:
    if one.type != two.type:
        return False
    if _one_meeting(one, two):
        return True
    if not (_codes(one.actor) & _codes(two.actor) and _codes(one.recipient) & _codes(two.recipient)):
        return False
    if one.evidence[0].sentence in titles or two.evidence[0].sentence in titles:
        return True
    if one.status != two.status and "denied" in (one.status, two.status):
        return False
    said_again = one.trigger.text.lower() == two.trigger.text.lower() or one.evidence[0].sentence == two.evidence[0].sentence
    if not said_again:
        return False
    return not _days_apart(one, two)


def _one_meeting(one: Event, two: Event) -> bool:
    """Whether two meetings have the same sides, whoever is named first, and nothing in status, mode or date that tells them apart."""
    if one.mode and two.mode and one.mode != two.mode:
        return False
    if one.type != MEETING or one.status != two.status or one.background != two.background:
        return False
    same_sides = _codes(one.actor) | _codes(one.recipient) == _codes(two.actor) | _codes(two.recipient)
    return same_sides and not _days_apart(one, two)


def _days_apart(one: Event, two: Event) -> bool:
    both_dated = one.when.granularity in SPECIFIC and two.when.granularity in SPECIFIC
    return both_dated and (one.when.end < two.when.start or two.when.end < one.when.start)


def _together(one: Event, two: Event, alludes: bool) -> Event:
    """One event of two; a headline, which alludes, adds evidence and no date."""
    evidence = one.evidence + tuple(e for e in two.evidence if e.sentence not in {x.sentence for x in one.evidence})
    dated = one.when if one.when.granularity != "none" or alludes else two.when
    confidence = round(1 - (1 - one.confidence) * (1 - two.confidence * 0.5), 3)
    return replace(one, evidence=evidence, when=dated, confidence=min(confidence, 0.99), background=one.background and two.background)
