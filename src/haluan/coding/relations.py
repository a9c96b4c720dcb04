"""Standing relations: membership, alliance, control, recognition, leadership, with candidates from the dated membership table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from haluan.coding.bonds import BondFinder, Told, span_of
from haluan.coding.dates_attach import date_for
from haluan.coding.dates_words import DateWords
from haluan.coding.frames import FrameIndex, RoleFinder
from haluan.coding.linking import covers_date
from haluan.coding.mentions import Found
from haluan.coding.proposals import by_sentence
from haluan.coding.status import find_modality
from haluan.types.coding import Actor, DateMention, Evidence, Mention, Relation, RelationEnd
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import ActorTable, Frame, LanguagePack
from haluan.types.text import DateValue, Span

# A bloc that is only described is named by at most this many candidates.
MAX_CANDIDATES = 4
# "menguasai sebagian kota Goma": a place stands at most so many words behind the verb.
PLACE_REACH = 3
# The mode of frames that tell the end of a relation: "Angola keluar dari OPEC" says that it was a member until then.
LEFT = "left"


@dataclass(frozen=True, slots=True)
class _Article:
    """What relations of one article are found in."""

    document: Document
    found: Sequence[Found]
    mentions: Sequence[Mention]
    dates: tuple[DateMention, ...]
    day: str | None


class RelationFinder:
    """Finds relations of articles of one language."""

    def __init__(self, pack: LanguagePack, actors: ActorTable, frames: FrameIndex, roles: RoleFinder, words: DateWords) -> None:
        self._words = words
        self._pack = pack
        self._actors = actors
        self._frames = frames
        self._roles = roles
        self._bonds = BondFinder(pack, actors, roles)

    def find(
        self, document: Document, found: Sequence[Found], mentions: Sequence[Mention], dates: tuple[DateMention, ...], day: str | None
    ) -> tuple[Relation, ...]:
        """Relations in text order, each told once: verbs, then nouns and modifiers of a sentence, then titles over the article."""
        article = _Article(document, found, mentions, dates, day)
        grouped = by_sentence(found)
        made: list[Relation] = []
        for sentence in (s for s in document.sentences if not s.title):
            here = grouped.get(sentence.index, [])
            made += self._by_verbs(article, sentence, here, made)
            for told in self._bonds.find(sentence, here):
                made += self._by_bond(article, sentence, told)
        for kind, subject, object_ in self._bonds.titled(found):
            sentence = document.sentences[found[subject].chunk.sentence]
            made += self._by_title(kind, mentions[subject], mentions[object_], self._evidence(article, sentence))
        for kind, subject, body in self._bonds.held(found):
            evidence = self._evidence(article, document.sentences[found[subject].chunk.sentence])
            made += self._of_body(kind, mentions[subject], _end(body, None), evidence)
        return tuple(_once(made))

    def _of_body(self, kind: str, subject: Mention, body: RelationEnd, evidence: Evidence) -> list[Relation]:
        return [Relation(kind, self._member(subject, body), body, None, None, (evidence,))]  # type: ignore[arg-type]  # kinds are checked when packs are loaded

    def _member(self, subject: Mention, body: RelationEnd) -> RelationEnd:
        """Somebody as one of a body's own, by the words of the text where no name is known."""
        actor = next((a for a in subject.actors if a.name != body.name), None)
        return _end(actor, subject.id) if actor is not None else RelationEnd(body.code, subject.text, body.sector, subject.id)

    def _evidence(self, article: _Article, sentence: Sentence) -> Evidence:
        text = sentence.span.of(article.document.text)
        return Evidence(article.document.article.id, sentence.index, sentence.span, text)

    def _holds(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether the words around say that a relation stands: not denied, wished, planned or supposed."""
        modality = find_modality(sentence, start, end, "", None, self._pack)
        return not modality.negated and modality.status not in ("hypothetical", "planned", "requested", "threatened", "denied")

    def _since(self, article: _Article, sentence: Sentence, span: Span) -> DateValue | None:
        dated = date_for(span, sentence.span, article.dates, article.document.text, self._words)
        return dated.value if dated is not None and dated.value.granularity != "none" else None

    def _by_verbs(self, article: _Article, sentence: Sentence, here: Sequence[tuple[int, Found]], known: Sequence[Relation]) -> list[Relation]:
        made: list[Relation] = []
        for match in self._frames.matches(sentence):
            if match.frame.mode != LEFT and not self._holds(sentence, match.start, match.end):
                continue
            roles = self._roles.roles(match, sentence, here)
            recipients = roles.recipient or (self._place_behind(match.end, here) if match.frame.type == "controls" else ())
            evidence, since = self._evidence(article, sentence), self._since(article, sentence, match.span)
            actors = roles.actor or self._stated_by(match.start, sentence, here)
            pairs = [(s, o) for s in actors for o in recipients if s != o]
            told = [r for s, o in pairs for r in self._between(match.frame.type, article.mentions[s], article.mentions[o], evidence, since)]
            made += [replace(r, since=None, until=since) for r in told] if match.frame.mode == LEFT else told
            named = [i for i in roles.recipient if any(a.code not in self._actors.countries for a in article.mentions[i].actors)]
            if roles.actor and not named:
                made += self._described(match.frame, here, article, roles.actor, evidence, [*known, *made])
        return made

    def _stated_by(self, start: int, sentence: Sentence, here: Sequence[tuple[int, Found]]) -> tuple[int, ...]:
        """Who stands for the subject where the verb's own is no actor: "…, termasuk AS, mengakui"; "X menandatangani dekrit yang mengakui"."""
        words = sentence.words
        before = [(i, f) for i, f in here if f.chunk.end <= start and f.link.actors]
        named = [
            i for i, f in before if f.chunk.preposition in self._pack.bonds.including and words[f.chunk.end : start] and words[start - 1].text == ","
        ]
        if named:
            return tuple(named[-1:])
        close = [i for i, f in before if f.chunk.end == start and f.chunk.preposition in self._pack.grammar.clause_breaks]
        if close:
            return tuple(close)
        if start > 0 and words[start - 1].lower in self._pack.grammar.relatives:
            return tuple(i for i, f in before if f.chunk.preposition is None)[:1]
        return ()

    def _place_behind(self, end: int, here: Sequence[tuple[int, Found]]) -> tuple[int, ...]:
        """The place that a verb of control takes ("menguasai Goma")."""
        near = [i for i, f in here if f.link.place is not None and 0 <= f.chunk.start - end <= PLACE_REACH]
        return tuple(near[:1])

    def _by_bond(self, article: _Article, sentence: Sentence, told: Told) -> list[Relation]:
        if told.stated and not self._holds(sentence, told.start, told.end):
            return []
        evidence, since = self._evidence(article, sentence), self._since(article, sentence, span_of(sentence, told))
        if told.patron is not None and told.subject is not None:
            return [Relation(told.kind, _end(told.subject, None), _end(told.patron, None), since, None, (evidence,))]  # type: ignore[arg-type]  # kinds are checked when packs are loaded
        if told.patron is not None:
            ends = [(one, _end(told.patron, None)) for s in told.subjects for one in _ends(article.mentions[s])]
            return [Relation(told.kind, one, two, since, None, (evidence,)) for one, two in ends if one.code != two.code]  # type: ignore[arg-type]  # kinds are checked when packs are loaded
        pairs = [(article.mentions[s], article.mentions[o]) for s in told.subjects for o in told.objects]
        return [r for s, o in pairs for r in self._between(told.kind, s, o, evidence, since)]

    def _by_title(self, kind: str, subject: Mention, object_: Mention, evidence: Evidence) -> list[Relation]:
        """A person or part named with an organisation ("politikus Gerindra"): one of its own, by the words of the text where no name is known."""
        body = next((e for e in _ends(object_) if self._bonds.is_body(Actor(e.code, e.sector, e.name))), None)
        if body is None:
            return []
        actor = next((a for a in subject.actors if a.name != body.name), None)
        one = _end(actor, subject.id) if actor is not None else RelationEnd(body.code, subject.text, body.sector, subject.id)
        return [Relation(kind, one, body, None, None, (evidence,))]  # type: ignore[arg-type]  # kinds are checked when packs are loaded

    def _between(self, kind: str, subject: Mention, object_: Mention, evidence: Evidence, since: DateValue | None) -> list[Relation]:
        """The relation of each of two mentions' actors. A person with a body of his own state or group leads it or belongs to it."""
        made: list[Relation] = []
        for one in _ends(subject) or self._unknown(subject, object_):
            for two in _ends(object_):
                if one.code == two.code and (one.name == two.name or kind in ("ally_of", "recognises", "controls")):
                    continue
                if kind == "member_of" and not self._bonds.is_body(Actor(two.code, two.sector, two.name)):
                    continue
                if kind in ("leads", "led_by") and one.code != two.code and self._both_states(one, two):
                    continue
                made.append(self._turned(Relation(kind, one, two, since, None, (evidence,)), subject, object_))  # type: ignore[arg-type]  # kinds are checked when packs are loaded
        return made

    def _unknown(self, subject: Mention, object_: Mention) -> list[RelationEnd]:
        """Somebody whom no table knows, as one of the body that the relation joins him to."""
        body = next((e for e in _ends(object_) if self._bonds.is_body(Actor(e.code, e.sector, e.name))), None)
        return [RelationEnd(body.code, subject.text, body.sector, subject.id)] if body is not None and subject.place is None else []

    def _both_states(self, one: RelationEnd, two: RelationEnd) -> bool:
        """Whether neither end is an organisation or group: one state does not lead another."""
        return not any(self._bonds.is_body(Actor(e.code, e.sector, e.name)) for e in (one, two))

    def _turned(self, relation: Relation, subject: Mention, object_: Mention) -> Relation:
        """ "pasukan pimpinan Jenderal X": led by one of their own means that he leads them."""
        own = relation.subject.code == relation.object.code
        if relation.kind != "led_by" or not own:
            return relation
        return replace(relation, kind="leads", subject=relation.object, object=relation.subject)

    def _described(
        self, frame: Frame, here: Sequence[tuple[int, Found]], article: _Article, subjects: Sequence[int], evidence: Evidence,
        known: Sequence[Relation],
    ) -> list[Relation]:  # fmt: skip
        """ "anggota blok militer yang dipimpin Rusia": the blocs that Russia leads and that count the subject as a member, as candidates."""
        day, mentions = article.day, article.mentions
        if frame.type != "member_of" or day is None:
            return []
        leaders = {a.code for i, f in here if i not in subjects for a in mentions[i].actors}
        made: list[Relation] = []
        for position in subjects:
            for member in mentions[position].actors:
                blocs = self._blocs(member.code, leaders, day)
                for code in blocs:
                    name = self._actors.organisations[code].name
                    leader = self._actors.led_by[code]
                    end = RelationEnd(code, name, "IGO", None, True)
                    made.append(Relation("member_of", _end(member, mentions[position].id), end, None, None, (evidence,)))
                    led = RelationEnd(leader, self._actors.countries[leader]["en"], "GOV", None, False)
                    made.append(Relation("led_by", end, led, None, None, (evidence,)))
        return [r for r in made if not any(_same(r, k) for k in known)]

    def _blocs(self, member: str, leaders: set[str], day: str) -> list[str]:
        codes = [
            m.organisation
            for m in self._actors.memberships
            if m.member == member and m.status in ("member", "suspended") and covers_date(m.since, m.until, day)
            and self._actors.led_by.get(m.organisation) in leaders and m.organisation in self._actors.organisations
        ]  # fmt: skip
        return list(dict.fromkeys(codes))[:MAX_CANDIDATES]


def _end(actor: Actor, mention: str | None, inferred: bool = False) -> RelationEnd:
    return RelationEnd(actor.code, actor.name, actor.sector, mention, inferred)


def _ends(mention: Mention) -> list[RelationEnd]:
    """Whom or what a mention gives to a relation: its actors, or the country of the place that it names."""
    if mention.actors:
        return [_end(a, mention.id) for a in mention.actors]
    place = mention.place
    return [RelationEnd(place.country, place.name, None, mention.id)] if place is not None and place.country else []


def _same(one: Relation, two: Relation) -> bool:
    """Whether two relations say the same; an alliance has no direction."""
    if one.kind != two.kind:
        return False
    straight = (one.subject.code, one.object.code) == (two.subject.code, two.object.code)
    crossed = (one.subject.code, one.object.code) == (two.object.code, two.subject.code)
    if one.subject.code == one.object.code:
        straight = straight and one.subject.name == two.subject.name and one.object.name == two.object.name
    return straight or (one.kind == "ally_of" and crossed)


def _once(relations: Sequence[Relation]) -> list[Relation]:
    """Each relation once, by its first evidence; what names an organisation goes before a guess."""
    kept: list[Relation] = []
    for relation in sorted(relations, key=lambda r: r.evidence[0].sentence):
        if not any(_same(relation, k) for k in kept):
            kept.append(relation)
    return kept
