"""Standing relations: membership, alliance, control, recognition, leadership, with candidates from the dated membership table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from haluan.coding.bonds import BondFinder, Told, span_of
from haluan.coding.clues import chance, weigh
from haluan.coding.dates_attach import date_for
from haluan.coding.dates_tree import DateTree
from haluan.coding.dates_words import DateWords
from haluan.coding.frames import FrameIndex, RoleFinder
from haluan.coding.linking import covers_date
from haluan.coding.mentions import Found
from haluan.coding.proposals import by_sentence
from haluan.coding.status import find_modality
from haluan.coding.ties import TieFinder
from haluan.coding.ties_read import READER, ReadTies
from haluan.coding.ties_sides import PERSONAL, Side, Tie
from haluan.types.coding import RELATION_KINDS, Actor, DateMention, Evidence, Mention, Relation, RelationEnd, RelationKind
from haluan.types.decision import RelationWeights
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import ActorTable, Frame, LanguagePack
from haluan.types.text import DateValue, Span

# Who acts for a state, and bodies of states: nobody is one of such a body by leading it.
STATE_SECTORS = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY"})
UNION_SECTORS = frozenset({"IGO", "UNO", "EUR"})
# A bloc that is only described is named by at most this many candidates.
MAX_CANDIDATES = 4
# "menguasai sebagian kota Goma": a place stands at most so many words behind the verb.
PLACE_REACH = 3
# "holds wide stretches of", "menguasai sebagian besar wilayah": so far behind the verb a word for land may stand.
AREA_REACH = 4
# Kinds by name: frames carry the names, checked when packs are loaded.
KINDS: Mapping[str, RelationKind] = {k: k for k in RELATION_KINDS}
# Rules by which a title tells its bearer's body.
BY_TITLE = frozenset({"title", "held"})
# "sejak awal", "since early": the word stands at most so many characters before its date.
SINCE_REACH = 20
# A noun or modifier tells of a membership ("membership of X") that the table never knew; a verb ("joined X") may know better than the table.
DOUBTED = frozenset({"rule bond", "rule known outside"})
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
    tree: DateTree


@dataclass(slots=True)
class Considered:
    """A relation that the words of a sentence may tell, what speaks for it however it is told, whether a fixed construction tells it, and the
    ways in which words near two names tell it: what speaks for each."""

    relation: Relation
    features: dict[str, float]
    ruled: bool
    ways: list[dict[str, float]] = field(default_factory=list)

    def likeliest(self, weights: Mapping[str, float]) -> tuple[float, dict[str, float]]:
        """The log-odds under weights of the way that tells it best, and the features of that."""
        whole = [self.features]
        if self.ways:
            plain = {name: value for name, value in self.features.items() if not name.startswith(READER)}  # each way has the reader's view of its own
            whole = [{**plain, **way} for way in self.ways]
        return max(((weigh(features, weights), features) for features in whole), key=lambda one: one[0])


class RelationFinder:
    """Finds relations of articles of one language."""

    def __init__(
        self, pack: LanguagePack, actors: ActorTable, frames: FrameIndex, roles: RoleFinder, words: DateWords, weights: RelationWeights
    ) -> None:  # fmt: skip
        self._ties = TieFinder(pack, actors, roles)
        self._weights = weights
        self._words = words
        self._pack = pack
        self._actors = actors
        self._frames = frames
        self._roles = roles
        self._bonds = BondFinder(pack, actors, roles)

    def find(
        self, document: Document, found: Sequence[Found], mentions: Sequence[Mention], dates: tuple[DateMention, ...], day: str | None
    ) -> tuple[Relation, ...]:
        """Relations in text order, each told once: those that are likely enough."""
        weighed = [(t, chance(t.likeliest(self._weights.weights)[0])) for t in self.considered(document, found, mentions, dates, day)]
        lost = outdone(weighed)
        floor = self._weights.ruled if document.readings else self._weights.bare
        return tuple(once([t.relation for t, p in weighed if self._is_likely(t, p, floor) and t.relation not in lost]))

    def _is_likely(self, told: Considered, p: float, ruled: float) -> bool:
        """Whether a relation is likely enough to be coded; candidates of a bloc that is only described stay marked as such.

        A fixed construction needs little more to count, but where the table of memberships speaks against a noun.
        """
        inferred = told.relation.object.inferred or told.relation.subject.inferred
        if not self._weights.weights or inferred:
            return told.ruled
        return p >= (ruled if told.ruled and not told.features.keys() >= DOUBTED else self._weights.floor)

    def considered(
        self, document: Document, found: Sequence[Found], mentions: Sequence[Mention], dates: tuple[DateMention, ...], day: str | None
    ) -> list[Considered]:
        """All relations that words of the article may tell, with what speaks for each: by rule first, then by words near two names."""
        article = _Article(document, found, mentions, dates, day, DateTree(document, dates))
        grouped = by_sentence(found)
        made: dict[tuple[object, ...], Considered] = {}
        alone = _alone(found)
        named = {mention.id for mention, f in zip(mentions, found, strict=True) if f.link.person_name is not None}
        sides = self._ties.sides(document, grouped)
        read = ReadTies(document, sides)
        positions = {mention.id: i for i, mention in enumerate(mentions)}
        for rule, words, relation in self._ruled(article, grouped):
            one = made.setdefault(_key(relation), Considered(relation, {"bias": 1.0, relation.kind: 1.0}, True))
            one.relation = _completed(one.relation, relation)
            one.features |= {"rule": 1.0, f"rule {rule}": 1.0, f"rule {relation.kind}": 1.0, f"rule {relation.kind} {words}": 1.0}
            if relation.subject.code == relation.object.code and relation.subject.mention not in named:  # "anggota NATO" are no member of it
                one.features |= {"rule own unnamed": 1.0, f"rule {relation.kind} own unnamed": 1.0}
            p = read.between(relation.kind, relation.subject, relation.object, positions, relation.evidence[0].sentence)
            one.features |= read.features(relation.kind, p)
            if relation.kind == "member_of":
                one.features |= {f"rule {told}": 1.0 for told in self._ties.membership(relation.subject.code, relation.object.code)}
            if rule in BY_TITLE:
                own = "alone" if relation.object.code in alone else "within"
                one.features |= {f"rule {rule} {own}": 1.0, f"rule {relation.kind} {rule} {own}": 1.0}
        told = {_telling(one.relation): one for one in made.values()}
        for tie in self._ties.find(document, found, sides, read):
            held = self._holds(document.sentences[tie.sentence], tie.start, tie.end)
            if "former" in tie.features or (not held and tie.stated):
                continue
            features = tie.features if held else {**tie.features, "unheld": 1.0}
            for relation, speaking in self._tied(article, tie):
                known = made.setdefault(_key(relation), Considered(relation, {}, False))
                known.ways.append({**features, **speaking})
                twin = told.get(_telling(relation))
                if twin is not None and not known.ruled:  # the same construction, whichever code its person has
                    known.features |= {name: 1.0 for name in twin.features if name.startswith("rule")}
                    known.ruled = True
        return list(made.values())

    def _ruled(self, article: _Article, grouped: Mapping[int, list[tuple[int, Found]]]) -> list[tuple[str, str, Relation]]:
        """(rule, words, relation) by fixed constructions: verbs, then nouns and modifiers of a sentence, then titles over the article."""
        document, found, mentions = article.document, article.found, article.mentions
        made: list[tuple[str, str, Relation]] = []
        for sentence in document.sentences:
            here = grouped.get(sentence.index, [])
            if not sentence.title:
                made += [("verb", words, r) for words, r in self._by_verbs(article, sentence, here, [r for _, _, r in made])]
            for told in self._bonds.patrons(sentence, here) if sentence.title else self._bonds.find(sentence, here):
                words = _words(sentence, told.start, told.end)
                made += [("bond", words, r) for r in self._by_bond(article, sentence, told)]
        for kind, title, subject, object_ in self._bonds.titled(found):
            evidence = self._evidence(article, document.sentences[found[subject].chunk.sentence])
            body = next((e for e in _ends(mentions[object_]) if self._bonds.is_body(Actor(e.code, e.sector, e.name))), None)
            if body is not None:
                made.append(("title", title, self._of_body(kind, mentions[subject], body, evidence)))
        for kind, title, subject, actor in self._bonds.held(found):
            evidence = self._evidence(article, document.sentences[found[subject].chunk.sentence])
            made.append(("held", title, self._of_body(kind, mentions[subject], _end(actor, None), evidence)))
        return made

    def _tied(self, article: _Article, tie: Tie) -> list[tuple[Relation, dict[str, float]]]:
        """The relations of a candidate's actors, with what speaks for their codes.

        Somebody whom no table knows is one of the body that he leads or belongs to; whom another state or body is supposed for may be, too.
        """
        sentence = article.document.sentences[tie.sentence]
        evidence: tuple[Evidence, ...] = (self._evidence(article, sentence),)
        if tie.object.sentence != tie.sentence:
            evidence = (*evidence, self._evidence(article, article.document.sentences[tie.object.sentence]))
        since = self._since(article, sentence, Span(sentence.words[tie.start].span.start, sentence.words[tie.end - 1].span.end))
        made: list[tuple[Relation, dict[str, float]]] = []
        subjects, objects = self._side_ends(article, tie, tie.subject, tie.object), self._side_ends(article, tie, tie.object, tie.subject)
        for one, speaking in subjects:
            for two, too in objects:
                if (one.code, one.name) != (two.code, two.name):
                    made.append((Relation(tie.kind, one, two, since, None, evidence), {**speaking, **too}))
        return made

    def _side_ends(self, article: _Article, tie: Tie, side: Side, other: Side) -> list[tuple[RelationEnd, dict[str, float]]]:
        """Whom a side means in a relation to the other, each with what speaks for the code."""
        mention = None if side.inner else article.mentions[side.position].id
        own = [_end(a, mention) for a in side.actors]
        if side.sort == "person" and tie.kind in PERSONAL and not side.inner:  # nobody is his state: "Bupati Purwakarta", not "Indonesia"
            own = [replace(e, name=side.text) if e.name == self._ties.state_name(e.code) else e for e in own]
        body = next((a for a in other.actors if self._bonds.is_body(a)), None) if side.sort in ("person", "name") else None
        if body is None or (own and (tie.kind not in PERSONAL or other.supposed or all(e.code == body.code for e in own))):
            return [(e, {}) for e in own]
        as_body = RelationEnd(body.code, next((a.name for a in side.actors), side.text), body.sector, mention)
        if not own:
            return [(as_body, {})]
        told = ("", f" {side.how}", f" {side.actors[0].sector}", f" {other.sort}", f" {tie.kind} {other.sort} {side.how}")
        at_home = self._is_of(side.actors[0], body.code)
        marks = [*told, *([" at home"] if at_home else []), *([" known"] if side.actors[0].wikidata else [])]
        return [(e, {f"own code{m}": 1.0 for m in marks}) for e in own] + [(as_body, {f"body's code{m}": 1.0 for m in marks})]

    def _of_body(self, kind: RelationKind, subject: Mention, body: RelationEnd, evidence: Evidence) -> Relation:
        """What a person's title tells of him and the body in it."""
        return Relation(kind, self._member(subject, body), body, None, None, (evidence,))

    def _member(self, subject: Mention, body: RelationEnd) -> RelationEnd:
        """Somebody as one of a body's own, by the words of the text where no name is known."""
        actor = next((a for a in subject.actors if a.name != body.name), None)
        if actor is None or self._is_of(actor, body.code):
            return RelationEnd(body.code, actor.name if actor is not None else subject.text, body.sector, subject.id)
        return _end(actor, subject.id)

    def _is_of(self, actor: Actor, body: str) -> bool:
        """Whether somebody who is known only by his state may be one of a group that is at home there."""
        home = self._actors.organisations.get(body)
        return home is not None and home.country == actor.code and actor.sector not in STATE_SECTORS

    def _evidence(self, article: _Article, sentence: Sentence) -> Evidence:
        text = sentence.span.of(article.document.text)
        return Evidence(article.document.article.id, sentence.index, sentence.span, text)

    def _holds(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether the words around say that a relation stands: not denied, wished, planned or supposed."""
        modality = find_modality(sentence, start, end, "", None, self._pack)
        return not modality.negated and modality.status not in ("hypothetical", "planned", "requested", "threatened", "denied")

    def _since(self, article: _Article, sentence: Sentence, span: Span) -> DateValue | None:
        """Since when: by a date behind "since", or one that hangs on the telling words ("yang dipimpin X direbut bulan lalu" tells none)."""
        text = article.document.text
        dated = date_for(span, sentence.span, article.dates, text, self._words)
        if dated is None or dated.value.granularity == "none":
            return None
        since = self._words.since.search(text[max(0, dated.span.start - SINCE_REACH) : dated.span.start]) is not None
        return dated.value if since or article.tree.hangs_on(dated, span) else None

    def _by_verbs(
        self, article: _Article, sentence: Sentence, here: Sequence[tuple[int, Found]], known: Sequence[Relation]
    ) -> list[tuple[str, Relation]]:
        """(words, relation) by verbs. Who does not leave, or will, is a member still."""
        made: list[tuple[str, Relation]] = []
        for match in self._frames.matches(sentence):
            holds, left = self._holds(sentence, match.start, match.end), match.frame.mode == LEFT
            if not holds and not left:
                continue
            words = _words(sentence, match.start, match.end)
            roles = self._roles.roles(match, sentence, here)
            recipients = roles.recipient or (self._place_behind(match.end, here) if match.frame.type == "controls" else ())
            if match.frame.type == "controls":
                recipients = tuple(i for i in recipients if not self._beyond_area(sentence, match.end, article.found[i]))
            evidence, since = self._evidence(article, sentence), self._since(article, sentence, match.span)
            actors = roles.actor or self._stated_by(match.start, sentence, here)
            if match.frame.type == "controls" and not recipients:
                made += [(words, r) for r in self._over_area(article, sentence, match.end, actors, evidence, since)]
            pairs = [(s, o) for s in actors for o in recipients if s != o]
            told = [r for s, o in pairs for r in self._between(KINDS[match.frame.type], article.mentions[s], article.mentions[o], evidence, since)]
            made += [(words, replace(r, since=None, until=since if holds else None) if left else r) for r in told]
            named = [i for i in roles.recipient if any(a.code not in self._actors.countries for a in article.mentions[i].actors)]
            if roles.actor and not named:
                described = self._described(match.frame, here, article, roles.actor, evidence, [*known, *(r for _, r in made)])
                made += [(words, r) for r in described]
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

    def _beyond_area(self, sentence: Sentence, end: int, found: Found) -> bool:
        """Whether a name behind a word for land only tells where that lies: "merebut puluhan kota dagang dekat China"."""
        between = [w.lower for w in sentence.words[end : found.chunk.start]]
        areas, grammar = self._pack.bonds.areas, self._pack.grammar
        if found.chunk.preposition in grammar.genitive | grammar.locatives | self._pack.bonds.fillers or not areas & set(between):
            return False
        last = max(n for n, word in enumerate(between) if word in areas)
        return any(word not in self._pack.bonds.fillers and word.isalpha() for word in between[last + 1 :])

    def _over_area(
        self, article: _Article, sentence: Sentence, end: int, actors: Sequence[int], evidence: Evidence, since: DateValue | None
    ) -> list[Relation]:
        """ "Al-Shabab holds wide stretches of the south": land without a name lies in the state where the group is at home."""
        if not any(w.lower in self._pack.bonds.areas for w in sentence.words[end : end + AREA_REACH]):
            return []
        homes = [(article.mentions[i], self._bonds.home(article.found[i])) for i in actors]
        return [Relation("controls", one, _end(home, None), since, None, (evidence,)) for m, home in homes if home is not None for one in _ends(m)]

    def _by_bond(self, article: _Article, sentence: Sentence, told: Told) -> list[Relation]:
        if told.stated and not self._holds(sentence, told.start, told.end):
            return []
        evidence, since = self._evidence(article, sentence), self._since(article, sentence, span_of(sentence, told))
        if told.patron is not None:
            patron = _end(told.patron, None)
            subjects = [_end(told.subject, None)] if told.subject is not None else [e for s in told.subjects for e in _ends(article.mentions[s])]
            return [
                Relation(told.kind, one, patron, since, None, (evidence,))
                for one in subjects
                if one.code != patron.code and self._can(told.kind, one, patron, False)
            ]
        pairs = [(article.mentions[s], article.mentions[o]) for s in told.subjects for o in told.objects]
        return [r for s, o in pairs for r in self._between(told.kind, s, o, evidence, since)]

    def _between(self, kind: RelationKind, subject: Mention, object_: Mention, evidence: Evidence, since: DateValue | None) -> list[Relation]:
        """The relation of each of two mentions' actors. A person with a body of his own state or group leads it or belongs to it."""
        made: list[Relation] = []
        for one in _ends(subject) or self._unknown(subject, object_):
            for two in _ends(object_):
                if self._can(kind, one, two, object_.place is not None):
                    made.append(self._turned(Relation(kind, one, two, since, None, (evidence,)), subject, object_))
        return made

    def _can(self, kind: RelationKind, one: RelationEnd, two: RelationEnd, place: bool) -> bool:
        """Whether two ends can have a relation; `place`: the second is named as a place."""
        if one.code == two.code and (one.name == two.name or kind in ("ally_of", "recognises", "controls")):
            return False
        if kind == "member_of":
            return self._bonds.is_body(Actor(two.code, two.sector, two.name))
        if kind == "controls":
            return two.sector not in UNION_SECTORS and (place or not self._bonds.are_sovereign(one.code, two.code))
        return kind not in ("leads", "led_by") or one.code == two.code or not self._both_states(one, two)

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


def _key(relation: Relation) -> tuple[object, ...]:
    """What makes two tellings of one sentence the same relation."""
    ends = sorted([(relation.subject.code, relation.subject.name), (relation.object.code, relation.object.name)])
    if relation.kind != "ally_of":
        ends = [(relation.subject.code, relation.subject.name), (relation.object.code, relation.object.name)]
    return relation.kind, *ends, relation.evidence[0].sentence, relation.object.inferred


def _telling(relation: Relation) -> tuple[object, ...]:
    """What two codes for the subject of one telling have in common."""
    sentence = relation.evidence[0].sentence
    return (
        relation.kind,
        sentence,
        relation.subject.mention or relation.subject.name,
        relation.subject.name,
        relation.object.code,
        relation.object.name,
    )


def _same(one: Relation, two: Relation) -> bool:
    """Whether two relations say the same; an alliance has no direction, and whoever leads a body is whom it is led by."""
    if {one.kind, two.kind} == {"leads", "led_by"}:
        two = replace(two, kind=one.kind, subject=two.object, object=two.subject)
    if one.kind != two.kind:
        return False
    straight = (one.subject.code, one.object.code) == (two.subject.code, two.object.code)
    crossed = (one.subject.code, one.object.code) == (two.object.code, two.subject.code)
    if one.subject.code == one.object.code:
        straight = straight and one.subject.name == two.subject.name and one.object.name == two.object.name
    return straight or (one.kind == "ally_of" and crossed)


def outdone(weighed: Sequence[tuple[Considered, float]]) -> list[Relation]:
    """Who is only near another's leadership: of those whom words of one sentence let somebody lead, the likeliest, and of its leaders, too; and
    of two codes for one telling the less likely. Whose ally a fixed construction names is not said to be somebody else's, too."""
    lost: list[Relation] = []
    codes: dict[tuple[object, ...], str] = {}
    for told, _ in sorted(weighed, key=lambda w: -w[1]):
        code = told.relation.subject.code
        if codes.setdefault(_telling(told.relation), code) != code:
            lost.append(told.relation)
    allied = {(t.relation.evidence[0].sentence, e.code) for t, _ in weighed if t.ruled and t.relation.kind == "ally_of" for e in _both(t.relation)}
    for told, _ in weighed:
        r = told.relation
        if r.kind == "ally_of" and not told.ruled and any((r.evidence[0].sentence, e.code) in allied for e in _both(r)):
            lost.append(r)
    taken: set[tuple[int, str, str]] = set()
    for told, _ in sorted((w for w in weighed if w[0].relation.kind == "leads"), key=lambda w: (-w[0].ruled, -w[1])):
        relation = told.relation
        if relation in lost:
            continue
        sentence = relation.evidence[0].sentence
        ends = {(sentence, "subject", relation.subject.name), (sentence, "object", relation.object.code)}
        if not told.ruled and ends & taken:
            lost.append(relation)
        else:
            taken |= ends
    return lost


def _both(relation: Relation) -> tuple[RelationEnd, RelationEnd]:
    return relation.subject, relation.object


def once(relations: Sequence[Relation]) -> list[Relation]:
    """Each relation once, by its first evidence and by that of its beginning and end; what names an organisation goes before a guess."""
    kept: list[Relation] = []
    for relation in sorted(relations, key=lambda r: r.evidence[0].sentence):
        at = next((i for i, k in enumerate(kept) if _same(relation, k)), None)
        if at is None:
            kept.append(relation)
        else:
            kept[at] = _completed(kept[at], relation)
    return kept


def _completed(told: Relation, again: Relation) -> Relation:
    """A relation with the beginning and end that only a later telling gives, and the evidence of that."""
    since, until = told.since or again.since, told.until or again.until
    if (since, until) == (told.since, told.until):
        return told
    return replace(told, since=since, until=until, evidence=(*told.evidence, *(e for e in again.evidence if e not in told.evidence)))


def _alone(found: Sequence[Found]) -> set[str]:
    """Codes of those who stand as a mention of their own, not only within a person's phrase."""
    return {a.code for f in found if f.link.person_name is None for a in f.link.actors}


def _words(sentence: Sentence, start: int, end: int) -> str:
    return " ".join(w.lower for w in sentence.words[start:end])
