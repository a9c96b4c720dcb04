"""Standing relations: membership, alliance, control, recognition, leadership, with candidates from the dated membership table."""

from __future__ import annotations

from collections.abc import Sequence

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
from haluan.types.text import DateValue

# A bloc that is only described is named by at most this many candidates.
MAX_CANDIDATES = 4


def _end(actor: Actor, mention: str | None, inferred: bool = False) -> RelationEnd:
    return RelationEnd(actor.code, actor.name, actor.sector, mention, inferred)


class RelationFinder:
    """Finds relations of articles of one language."""

    def __init__(self, pack: LanguagePack, actors: ActorTable, frames: FrameIndex, roles: RoleFinder, words: DateWords) -> None:
        self._words = words
        self._pack = pack
        self._actors = actors
        self._frames = frames
        self._roles = roles

    def find(
        self, document: Document, found: Sequence[Found], mentions: Sequence[Mention], dates: tuple[DateMention, ...], day: str | None
    ) -> tuple[Relation, ...]:
        """Relations in text order, each told once."""
        grouped = by_sentence(found)
        relations: list[Relation] = []
        for sentence in (s for s in document.sentences if not s.title):
            here = grouped.get(sentence.index, [])
            for match in self._frames.matches(sentence):
                roles = self._roles.roles(match, sentence, here)
                modality = find_modality(sentence, match.start, match.end, "", None, self._pack)
                if modality.negated or modality.status in ("hypothetical", "planned", "requested", "threatened"):
                    continue
                evidence = Evidence(document.article.id, sentence.index, sentence.span, sentence.span.of(document.text))
                dated = date_for(match.span, sentence.span, dates, document.text, self._words)
                since = dated.value if dated is not None and dated.value.granularity != "none" else None
                if match.frame.type == "led_by" and any(r.object.inferred and r.evidence == (evidence,) for r in relations):
                    continue
                for subject in roles.actor:
                    for object_ in roles.recipient:
                        for relation in self._between(match.frame, mentions[subject], mentions[object_], evidence, since):
                            if not any(_same(relation, r) for r in relations):
                                relations.append(relation)
                named = [i for i in roles.recipient if any(a.code not in self._actors.countries for a in mentions[i].actors)]
                if roles.actor and not named:
                    relations += self._described(match.frame, sentence, here, mentions, roles.actor, evidence, day, relations)
        return tuple(relations)

    def _between(self, frame: Frame, subject: Mention, object_: Mention, evidence: Evidence, since: DateValue | None) -> list[Relation]:
        kind = frame.type
        made: list[Relation] = []
        for one in subject.actors:
            for two in object_.actors:
                if one.code == two.code or (kind == "member_of" and two.code in self._actors.countries):
                    continue
                made.append(Relation(kind, _end(one, subject.id), _end(two, object_.id), since, None, (evidence,)))  # type: ignore[arg-type]
        return made

    def _described(
        self, frame: Frame, sentence: Sentence, here: Sequence[tuple[int, Found]], mentions: Sequence[Mention],
        subjects: Sequence[int], evidence: Evidence, day: str | None, known: Sequence[Relation],
    ) -> list[Relation]:  # fmt: skip
        """ "anggota blok militer yang dipimpin Rusia": the blocs that Russia leads and that count the subject as a member, as candidates."""
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


def _same(one: Relation, two: Relation) -> bool:
    return (one.kind, one.subject.code, one.object.code) == (two.kind, two.subject.code, two.object.code)
