"""Mentions of an article: noun phrases found by the lexicon and by the reader, linked on the article's date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from haluan.coding.abbreviations import as_introduced
from haluan.coding.chunks import Chunk, Chunker, is_abbreviation
from haluan.coding.elements import HYPHENS, Element, Lexicon, Scanner
from haluan.coding.found import Found as Found
from haluan.coding.linking import DATELINE_WEIGHT, FORMER_SECTOR, Background, Link, Linker, is_ambiguous, is_short, is_whole_party, remember
from haluan.coding.placing import find_place, is_region
from haluan.coding.sectors import Standing, weigh_sectors
from haluan.coding.stating import StateFinder
from haluan.types.coding import Actor, Mention
from haluan.types.decision import Weights
from haluan.types.document import Document, Sentence
from haluan.types.knowledge import ActorTable, LanguagePack
from haluan.types.reading import ReadMention
from haluan.types.text import Span
from haluan.words import phrase_key

# The reader's word for a noun phrase counts from this score on.
READER_MENTION = 0.5
MIN_NAME_LENGTH = 2
# Words that the head of a description may have ("kelompok kriminal bersenjata").
MAX_HEAD = 3
SECTOR_LENGTH = 3
# How parties and groups are linked by name.
NAMED_GROUPS = ("group", "party", "organisation")
# "X, a spokesperson": at most a comma and two small words stand between a name and its office.
MAX_APPOSITION_GAP = 3
# Words from the noun of a description to its determiner, both counted; what may stand between them; what such a description means.
MAX_SPREAD = 5
SPREAD_KINDS = frozenset({"name", "place", "unknown", "modifier", "title"})
SPREAD_ENTRIES = frozenset({"description", "collective"})
SPREAD_MEANS = frozenset({"state", "group", "organisation"})


def _reader_mentions(document: Document) -> dict[int, list[tuple[tuple[int, int], ReadMention]]]:
    """The reader's mentions by sentence, with (window, index)."""
    found: dict[int, list[tuple[tuple[int, int], ReadMention]]] = {s.index: [] for s in document.sentences}
    for window, reading in enumerate(document.readings):
        for index, mention in enumerate(reading.mentions):
            if mention.score < READER_MENTION:
                continue
            for sentence in document.sentences:
                if sentence.span.covers(mention.span):
                    found[sentence.index].append(((window, index), mention))
                    break
    return found


class MentionFinder:
    """Finds and links the mentions of articles of one language."""

    def __init__(self, lexicon: Lexicon, pack: LanguagePack, actors: ActorTable, verbs: frozenset[str], sectors: Weights) -> None:
        self._scanner = Scanner(lexicon, pack)
        self._chunker = Chunker(pack.grammar, verbs)
        self._linker = Linker(pack, actors)
        self._verbs = verbs
        self.states = StateFinder(pack, actors, self._linker)
        self._pack = pack
        self._actors = actors
        self.sectors = sectors

    def linked(self, document: Document, date: str | None) -> tuple[list[Found], Background]:
        """Mentions in text order as names and offices tell them; role nouns still lack their states."""
        background = Background(date)
        read = _reader_mentions(document)
        order = [s for s in document.sentences if not s.title] + [s for s in document.sentences if s.title]
        scans = [self._scanner.scan(s) for s in order]
        names, surnames = _names_in(scans), _surnames_in(scans, self._pack.grammar.name_tails)
        chunks = {s.index: self._chunks(s, names, surnames, read[s.index]) for s in order}
        every = [chunk for sentence in order for chunk, _ in chunks[sentence.index]]
        for chunk in every:
            self._count(chunk, background)
        for chunk in every:
            self._count_parties(chunk, background)
        self._count_dateline(document, background)
        found: list[Found] = []
        for sentence in order:
            linked = [self._link(chunk, reader, background) for chunk, reader in chunks[sentence.index]]
            found += _unbracketed(linked, sentence, background, self._actors)
        found.sort(key=lambda f: f.span)
        return found, background

    def find(self, document: Document, date: str | None) -> tuple[list[Found], Background]:
        """All mentions in text order, references still open. The body is read before the title, which only alludes to it."""
        found, background = self.linked(document, date)
        found = as_introduced(self.states.give(found, document, background), background)
        found = _apposed(found, document, background, self._pack.grammar.place_prepositions, self._verbs)
        for voices in (False, True):  # a lawyer is introduced by whom the article introduced
            found = _as_named(_introduced(found, document, background, self._pack.grammar.name_tails, voices))
        found = _agreed(found, document, background, self._actors)
        found = self._by_surnames(found, background)
        found = self.states.place(found, document, background)
        found = [_well_spelt(f) for f in self._by_surnames(found, background)]
        return weigh_sectors(found, self._actors.countries, self.sectors, Standing(self._actors.governing, date)), background

    def _by_surnames(self, found: Sequence[Found], background: Background) -> list[Found]:
        parts = _name_parts(found)
        return [self._by_surname(f, background, parts) for f in found]

    def _by_surname(self, found: Found, background: Background, parts: Mapping[str, Actor]) -> Found:
        """A name alone that a later or earlier phrase introduced, by any part of the name as it is written there ("Mathius")."""
        name = found.link.person_name
        if self._may_be_first_name(found):
            named = parts.get(found.chunk.text.lower())
            return replace(found, link=Link("actor", (named,), "surname", person_name=named.name)) if named else found
        if found.link.kind != "unknown" or not name or found.link.role is not None or found.link.candidates:
            return found
        actor = self._linker.told(name, background) or parts.get(name.lower())
        return replace(found, link=Link("actor", (actor,), "surname", person_name=actor.name)) if actor else found

    def _may_be_first_name(self, found: Found) -> bool:
        """Whether a town abroad, where nothing is told to happen, may be somebody's first name ("Andreas")."""
        place, chunk = found.link.place, found.chunk
        town = found.link.kind == "place" and place is not None and not is_region(place) and place.country != self._pack.home
        return town and len(chunk.elements) == 1 and chunk.preposition not in self._pack.grammar.place_prepositions

    def _count_dateline(self, document: Document, background: Background) -> None:
        """The dateline's state weighs more than a passing mention, unless it is only the outlet's own desk."""
        dateline = document.article.dateline
        if dateline is None or not dateline.place:
            return
        entries = self._actors.names.get(phrase_key(dateline.place), ())
        codes = {e.code for e in entries if e.how in ("capital", "country")}
        places = self._actors.places.get(phrase_key(dateline.place), ())
        code = codes.pop() if len(codes) == 1 else (places[0].country if places else None)
        if code and (code != self._pack.home or background.states.get(code)):
            background.states[code] += DATELINE_WEIGHT
            background.dateline = code

    def _count(self, chunk: Chunk, background: Background) -> None:
        """Count the states that are named without doubt, before any ambiguous name is decided."""
        background.hinted |= {p.country for e in chunk.of("place") for p in e.places[:1] if p.country}
        for element in chunk.of("name"):
            if is_ambiguous(element, self._pack) or is_whole_party(element, self._pack) or is_short(element):
                continue
            codes = {n.country or n.code for n in element.names}
            if len(codes) == 1 and not (element.names[0].how == "body" and phrase_key(element.text) in self._pack.titles):
                background.named |= codes
                background.states[codes.pop()] += 1
        people = {p.country for e in chunk.of("person") for p in e.people}
        if len(people) == 1:
            background.states[people.pop()] += 1

    def _count_parties(self, chunk: Chunk, background: Background) -> None:
        """Count a foreign party's full name for its state only where the article tells that state otherwise: others may bear the name too."""
        for element in chunk.of("name"):
            codes = {n.code for n in element.names}
            if is_whole_party(element, self._pack) and len(codes) == 1 and codes <= background.named | background.hinted:
                background.states[codes.pop()] += 1

    def _chunks(
        self, sentence: Sentence, known: frozenset[str], surnames: frozenset[str], read: Sequence[tuple[tuple[int, int], ReadMention]]
    ) -> list[tuple[Chunk, tuple[tuple[int, int], ReadMention] | None]]:
        elements = _spread(sentence, self._scanner.scan(sentence, known, surnames), self._pack, self._verbs)
        chunks = self._chunker.chunk(sentence, elements)
        seen = [r.span for _, r in read]
        chunks = tuple(c for c in chunks if not _empty(c) and not (_idle(c) and not any(s.start == c.span.start for s in seen)))
        return [self._as_description(sentence, c, r) for c, r in _marry(sentence, chunks, read, self._pack.grammar.conjunctions, self._verbs)]

    def _as_description(
        self, sentence: Sentence, chunk: Chunk, reader: tuple[tuple[int, int], ReadMention] | None
    ) -> tuple[Chunk, tuple[tuple[int, int], ReadMention] | None]:
        """ "negara kaya gas itu": a description with words between its head and its determiner, where the reader sees a reference."""
        if reader is None or dict(reader[1].kinds).get("reference", 0.0) <= READER_MENTION or chunk.of("person"):
            return chunk, reader
        whole = _reader_chunk(sentence, reader[1])
        if chunk.of("pronoun") and chunk.start <= whole.start and chunk.end >= whole.end:
            return chunk, reader
        lower = tuple(w.lower for w in sentence.words[whole.start : whole.end])
        for size in range(min(MAX_HEAD, len(lower) - 2), 0, -1):
            entry = self._pack.references.get((*lower[:size], lower[-1])) or self._pack.references.get((lower[0], *lower[-size:]))
            if entry is not None and entry.kind == "description" and not (entry.means == "person" and chunk.of("name")):  # "the Peruvian president"
                element = Element("pronoun", whole.start, whole.end, whole.span, whole.text, reference=entry)
                return replace(whole, elements=(element,)), reader
        return chunk, reader

    def _link(self, chunk: Chunk, reader: tuple[tuple[int, int], ReadMention] | None, background: Background) -> Found:
        link = self._linker.link(chunk, background) if chunk.elements else self._linker.bare(chunk, background)
        link = _before_office(link, chunk, reader[1] if reader else None, background)
        remember(link, background, 0)
        refers = bool(chunk.elements) and chunk.elements[0].kind == "pronoun" and link.kind == "reference"
        reference = chunk.elements[0].reference if refers else None
        read = reader[1] if reader else None
        open_link = link.kind == "unknown" and not link.person_name and not link.candidates
        ruled = link.role is not None and link.role.regime is not None
        if (open_link or (link.needs_state and not ruled)) and read is not None and dict(read.kinds).get("reference", 0) > READER_MENTION:
            link = replace(link, kind="reference", how="description")
        located = len(chunk.elements) == 1 and chunk.preposition in self._pack.grammar.locatives and not chunk.possessive and not chunk.attributive
        if link.kind == "actor" and link.how == "capital" and located:
            link = replace(link, kind="place", place=find_place(chunk.elements[0].text, self._actors, link.actors[0].code))
        if link.kind == "actor" and link.how == "country" and read is not None and dict(read.kinds).get("place", 0) > 0.8:
            link = replace(link, kind="place")
        return Found(chunk, link, reference, read, reader[0] if reader else None)


def _well_spelt(found: Found) -> Found:
    """Actors whose names have no blanks around their hyphens, which the words of the text are parted at."""
    if not any(" - " in a.name for a in found.link.actors):
        return found
    return replace(found, link=replace(found.link, actors=tuple(replace(a, name=a.name.replace(" - ", "-")) for a in found.link.actors)))


def _before_office(link: Link, chunk: Chunk, read: ReadMention | None, background: Background) -> Link:
    """Somebody who, as the tables have it, has not held an office yet, and whom the phrase gives none, is of the sector that the reader sees."""
    known = link.how == "person" and len(link.actors) == 1 and link.actors[0].role is None and background.date is not None
    if not known or chunk.of("title", "modifier") or read is None or not read.sectors:
        return link
    sector, sure = read.sectors[0]
    return replace(link, actors=(replace(link.actors[0], sector=sector),)) if sure >= READER_MENTION and len(sector) == SECTOR_LENGTH else link


def _marry(
    sentence: Sentence,
    chunks: Sequence[Chunk],
    read: Sequence[tuple[tuple[int, int], ReadMention]],
    conjunctions: frozenset[str],
    verbs: frozenset[str],
) -> list[tuple[Chunk, tuple[tuple[int, int], ReadMention] | None]]:
    """Join the lexicon's phrases with the reader's: a reader phrase takes in the phrases it covers; others stand for themselves."""
    married: list[tuple[Chunk, tuple[tuple[int, int], ReadMention] | None]] = []
    used: set[int] = set()
    for key, mention in sorted(read, key=lambda r: -r[1].score):
        inside = [i for i, c in enumerate(chunks) if mention.span.overlaps(c.span) and i not in used]
        if any(mention.span.overlaps(c.span) for c, r in married if r is not None):
            continue
        if not inside:
            married.append((_reader_chunk(sentence, mention), (key, mention)))
            continue
        used.update(inside)
        parts = [chunks[i] for i in inside]
        if any(_parted(sentence, a, b, conjunctions, verbs) for a, b in zip(parts, parts[1:], strict=False)):
            married += [(part, (key, mention)) for part in parts]
            continue
        married.append((_main_chunk(parts, mention), (key, mention)))
    married += [(c, None) for i, c in enumerate(chunks) if i not in used]
    return sorted(married, key=lambda m: m[0].span)


def _spread(sentence: Sentence, elements: Sequence[Element], pack: LanguagePack, verbs: frozenset[str]) -> tuple[Element, ...]:
    """ "negara Pasifik tersebut", "the young republic": a description with words between its noun and its determiner is one element.

    No verb stands between them: in "junta Myanmar menolak usul itu" the determiner is another noun's.
    """
    words, grammar = sentence.words, pack.grammar
    found: list[Element] = []
    for start, word in enumerate(words):
        if not word.text.isalpha() or (found and start < found[-1].end):
            continue
        for end in range(start + 3, min(len(words), start + MAX_SPREAD) + 1):
            inner = words[start + 1 : end - 1]
            if (
                not (inner[-1].text.isalnum() or inner[-1].text in HYPHENS)
                or inner[-1].lower in verbs
                or (inner[-1].lower in grammar.function_words and inner[-1].lower not in grammar.determiners)
            ):
                break
            entry = pack.references.get((word.lower, words[end - 1].lower))
            if any(w.lower in grammar.determiners for w in inner):  # "the four Arab states"; "the other states" are not those before
                entry = pack.references.get((word.lower, inner[0].lower, words[end - 1].lower))
            if entry is not None and end < len(words) and (word.lower, words[end].lower) in pack.references:  # "the 15-member bloc"
                continue
            kept = [e for e in elements if e.start < end and e.end > start]
            plain = all(e.kind in SPREAD_KINDS if grammar.title_before_country else _inside_description(e, start, end) for e in kept)
            plain = plain and all(e.start >= start and not (e.kind == "name" and e.start == start) for e in kept)
            if entry is not None and entry.kind in SPREAD_ENTRIES and entry.means in SPREAD_MEANS and not entry.possessive and plain:
                span = Span(word.span.start, words[end - 1].span.end)
                found.append(Element("pronoun", start, end, span, " ".join(w.text for w in words[start:end]), reference=entry))
                break
    rest = [e for e in elements if not any(e.start < f.end and f.start < e.end for f in found)]
    return tuple(sorted((*rest, *found), key=lambda e: e.start))


def _inside_description(element: Element, start: int, end: int) -> bool:
    """Whether an element may stand between the determiner and the noun of a description, or be its noun: a region, a body of no sector."""
    if element.kind == "place":
        return element.places[0].country is None
    if element.kind == "title":
        return element.end == end and all(t.body and t.sector is None for t in element.titles)
    return element.kind == "pronoun" and element.end <= start + 1


def _as_named(found: Sequence[Found]) -> list[Found]:
    """A single name that the tables know as a famous man's is that of whom the article gives in full with an office of his own ("Gatot")."""
    whole: dict[str, Actor] = {}
    for f in found:
        name = f.link.person_name
        if f.link.how == "office" and f.link.kind == "actor" and len(f.link.actors) == 1 and name and " " in name:
            whole.setdefault(name.split()[0].lower(), f.link.actors[0])
            whole.setdefault(name.split()[-1].lower(), f.link.actors[0])
    written = {e.text.lower() for f in found for e in f.chunk.of("person") if e.end - e.start > 1}
    result: list[Found] = []
    for f in found:
        single = next((e for e in f.chunk.of("person") if e.end - e.start == 1), None)
        actor = whole.get(single.text.lower()) if single is not None and f.link.how in ("person", "surname") else None
        famous = f.link.actors[0] if len(f.link.actors) == 1 else None
        if actor is not None and famous is not None and famous.name != actor.name and famous.name.lower() not in written:
            f = replace(f, link=replace(f.link, actors=(actor,), how="surname", person_name=actor.name))
        result.append(f)
    return result


def _name_parts(found: Sequence[Found]) -> dict[str, Actor]:
    """Each word of a person's name as written, in lower case, that stands in the name of one actor alone."""
    owners: dict[str, set[Actor]] = {}
    for f in found:
        if f.link.kind == "actor" and len(f.link.actors) == 1 and f.link.person_name and f.reference is None:
            for element in f.chunk.of("person", "unknown")[-1:]:  # "Nobel Prize winner Ales Bialiatski"
                for word in element.text.split():
                    if len(word) > MIN_NAME_LENGTH:
                        owners.setdefault(word.lower(), set()).add(f.link.actors[0])
    return {word: actors.pop() for word, actors in owners.items() if len(actors) == 1}


def _names_in(scans: Iterable[Iterable[Element]]) -> frozenset[str]:
    """Words that the article uses as somebody's name, so that a surname alone is known again."""
    found = {w for elements in scans for e in elements if e.kind in ("unknown", "person") for w in e.text.split()}
    return frozenset(w for w in found if len(w) > MIN_NAME_LENGTH)


def _surnames_in(scans: Iterable[Iterable[Element]], tails: frozenset[str]) -> frozenset[str]:
    """The words of names of several words behind a title, and the last ones of other such names, that the article gives somebody."""
    found: set[str] = set()
    for elements in scans:
        before: Element | None = None
        for e in elements:
            words = e.text.split()
            if e.kind in ("unknown", "person") and len(words) > 1:
                titled = before is not None and before.kind == "title" and before.end == e.start
                found |= set(words if titled else words[-1:])
            before = e
    return frozenset(w for w in found if len(w) > MIN_NAME_LENGTH and w.lower() not in tails)


def _unbracketed(linked: list[Found], sentence: Sentence, background: Background, table: ActorTable) -> list[Found]:
    """ "Gerakan Aceh Merdeka (GAM)" is one mention: the abbreviation in brackets belongs to the name before it, here and later."""
    result: list[Found] = []
    words = sentence.words
    for found in linked:
        last = result[-1] if result else None
        gap = [w.text for w in words[last.chunk.end : found.chunk.start]] if last else []
        if last is not None and last.link.how in NAMED_GROUPS and found.link.needs_state and not gap and words[last.chunk.end - 1].text == ")":
            result.append(replace(found, link=_held_in(found.link, last.link.actors)))  # "the … Nations (ASEAN) foreign ministers"
            continue
        closed = found.chunk.end < len(words) and words[found.chunk.end].text == ")"
        if last is None or gap != ["("] or not closed or found.chunk.elements[0:1] == () or not found.chunk.text.isupper():
            result.append(found)
            continue
        if not found.link.actors and not _abbreviates(found.chunk.text, last.chunk.text):  # "the Mission in Sudan (AMIS)" is not Sudan
            result.append(found)
            continue
        link = found.link if not last.link.actors or _names_better(found.link, last.link, background, table) else last.link
        if link.actors:
            background.surnames[found.chunk.text.lower()] = link.actors[0]
        chunk = replace(last.chunk, end=found.chunk.end + 1, span=Span(last.chunk.span.start, words[found.chunk.end].span.end))
        result[-1] = replace(last, chunk=chunk, link=link, read=last.read or found.read)
    return result


def _held_in(office: Link, owners: tuple[Actor, ...]) -> Link:
    """An office without a state in an organisation, party or group."""
    role = office.role.office if office.role is not None else None
    actors = tuple(replace(a, name=office.person_name or a.name, role=role, wikidata=None) for a in owners)
    return replace(office, kind="actor", actors=actors, how="office", needs_state=False)


def _names_better(short: Link, name: Link, background: Background, table: ActorTable) -> bool:
    """Whether an abbreviation is that of a group of a state which the article names oftener than that of the group with the full name before it
    ("Pasukan Pembebasan Nasional (ELN)" in an article on Colombia)."""
    if {a.code for a in short.actors} == {a.code for a in name.actors} or short.how not in NAMED_GROUPS or name.how not in NAMED_GROUPS:
        return False
    homes = [[body.country or "" for a in link.actors if (body := table.organisations.get(a.code)) is not None] for link in (short, name)]
    told = [sum(background.states.get(code, 0) for code in codes) for codes in homes]
    return told[0] > told[1]


def _apposed(found: list[Found], document: Document, background: Background, places: frozenset[str], verbs: frozenset[str]) -> list[Found]:
    """ "Catherine Colonna, menteri luar negeri Prancis," is one person: the name takes the office, and later surnames with it."""
    result = list(found)
    for i in range(len(result) - 1):
        one, two = result[i], result[i + 1]
        if one.chunk.preposition in places:
            continue
        retired = one.link.kind == "actor" and all(a.sector == FORMER_SECTOR for a in one.link.actors)
        if one.chunk.sentence != two.chunk.sentence or not one.link.person_name or not (one.link.kind == "unknown" or retired):
            continue
        words = document.sentences[one.chunk.sentence].words
        gap = [w.lower for w in words[one.chunk.end : two.chunk.start]]
        staff = any(e.modifier is not None for e in two.chunk.of("modifier"))
        sent = retired and two.link.how in ("organisation", "office") and two.chunk.start - one.chunk.end == 1
        office = (
            two.link.kind == "actor"
            and (sent or ((two.link.role is not None or staff) and not retired))
            and (_speaks_for(two.link) or all(is_abbreviation(e.text) for e in two.chunk.of("person", "unknown")))
        )
        if office and gap and gap[0] in (",", "(") and len(gap) <= MAX_APPOSITION_GAP and not verbs & set(gap):
            actors = tuple(replace(a, name=one.link.person_name or a.name) for a in two.link.actors)
            link = replace(two.link, actors=actors, how="office", person_name=one.link.person_name)
            remember(link, background, 0)
            result[i] = replace(one, link=link)
            if retired:  # whom the tables know by an office of years ago holds the new one wherever he is named
                result = [replace(f, link=replace(f.link, actors=actors)) if f.link.actors == one.link.actors else f for f in result]
    return result


def _introduced(found: list[Found], document: Document, background: Background, tails: frozenset[str], voices: bool) -> list[Found]:
    """ "Utusan Iran untuk IAEA, Ali Asghar Soltanieh, …": a full name behind an office holds it, and later surnames with it.

    A comma stands between them, or the place of the office ("Dubes Rusia untuk Vietnam Gennady Bezdetko").
    """
    result = list(found)
    for i, (one, two) in enumerate(zip(found, found[1:], strict=False), 1):
        office = _introducing(found, i - 1, voices)
        name = two.link.person_name
        if office is None or not name or " " not in name or not (_nameless(two.link) or _retired(two.link, office)):
            continue
        words = document.sentences[two.chunk.sentence].words
        gap = [w.text for w in words[one.chunk.end : two.chunk.start] if w.lower not in tails]  # "the governor of Galgadud region, …"
        named = not gap and one.chunk.elements[-1:] != () and one.chunk.elements[-1].kind == "name"  # "the ambassador of Germany Axel Zeidler"
        if one.chunk.sentence != two.chunk.sentence or not (gap == [","] or named or (not gap and one.link is not office)):
            continue
        actors = tuple(replace(a, name=name, wikidata=None) for a in office.actors)
        link = replace(office, actors=actors, how="office", person_name=name)
        remember(link, background, 0)
        if two.link.actors:  # whom the tables know by an office of years ago
            result = [replace(f, link=replace(f.link, actors=actors)) if f.link.actors == two.link.actors else f for f in result]
        result[i] = replace(two, link=link)
    return result


def _speaks_for(link: Link) -> bool:
    """Whether a phrase tells somebody who speaks for the one named in it ("kuasa hukum Sari")."""
    return link.role is not None and link.role.voice and link.how in ("surname", "person")


def _agreed(found: list[Found], document: Document, background: Background, table: ActorTable) -> list[Found]:
    """ "Zambia's opposition leader, Hakainde Hichilema," is one party: what the page calls somebody counts for all that it says of him.

    The table's office stands where the page only says that he leads.
    """
    result = list(found)
    for i in range(len(found) - 1):
        one, two = result[i], result[i + 1]
        gap = [w.text for w in document.sentences[one.chunk.sentence].words[one.chunk.end : two.chunk.start]]
        if one.chunk.sentence != two.chunk.sentence or gap != [","]:
            continue
        for office, person in ((one, two), (two, one)):
            if not _is_office(office) or person.link.how not in ("person", "surname") or len(person.link.actors) != 1 or person.chunk.of("title"):
                continue
            told, known = office.link.actors[0], person.link.actors[0]
            body = table.organisations.get(told.code)
            if known.code not in (told.code, body.country if body is not None else None) or (told.code, told.sector) == (known.code, known.sector):
                continue
            if told.sector == FORMER_SECTOR or (office.link.how == "description" and told.code != known.code):  # "a former guerrilla, Petro"
                continue
            role = office.link.role
            vague = role is not None and (role.office == "head_of_state" or role.named) and known.role is not None and known.sector != FORMER_SECTOR
            actor = known if vague else replace(told, name=known.name, wikidata=known.wikidata)
            result = [replace(f, link=replace(f.link, actors=(actor,))) if f is office or f.link.actors == (known,) else f for f in result]
            background.surnames |= {form: actor for form, whom in background.surnames.items() if whom == known}
            break
    return result


def _is_office(found: Found) -> bool:
    """Whether a phrase tells one person by the office alone."""
    link = found.link
    single = link.role is not None and not link.role.group and not link.role.body
    return single and link.kind == "actor" and len(link.actors) == 1 and not link.person_name and not found.chunk.of("person", "unknown")


def _nameless(link: Link) -> bool:
    """Whether a name is that of nobody whom the tables or the article tell."""
    return link.kind == "unknown" and link.role is None


def _retired(link: Link, office: Link) -> bool:
    """Whether a name is that of somebody of the office's state who holds, as the tables have it, none."""
    codes = {a.code for a in office.actors}
    return link.how == "person" and all(a.sector == FORMER_SECTOR and a.code in codes for a in link.actors)


def _introducing(found: Sequence[Found], at: int, voices: bool) -> Link | None:
    """The office that ends at a mention: its own, or that of the one before it which this one completes ("Utusan Iran untuk IAEA").

    `voices`: also the part of who speaks for somebody named ("kuasa hukum Sari").
    """
    for here in (at, at - 1):
        if here < 0 or found[here].chunk.sentence != found[at].chunk.sentence or found[at].chunk.start - found[here].chunk.end > 1:
            return None
        link = found[here].fallback or found[here].link
        single = link.role is not None and not link.role.group and not link.role.body
        alone = (voices and _speaks_for(link)) or not (link.person_name or found[here].chunk.of("person"))
        if link.kind == "actor" and single and len(link.actors) == 1 and alone:
            return link
        if here == at and (found[at].chunk.preposition is None or found[at].chunk.of("title")):
            return None
    return None


def _abbreviates(short: str, name: str) -> bool:
    """Whether an abbreviation may be one of the name: its letters come in the name in this order, the first as a word's first."""
    letters, at = name.lower(), -1
    starts = {w[:1] for w in letters.split()}
    for letter in (c for c in short.lower() if c.isalpha()):
        at = letters.find(letter, at + 1)
        if at < 0:
            return False
    return short[:1].lower() in starts


def _empty(chunk: Chunk) -> bool:
    """Whether a phrase only looks like a reference ("pada saat itu", "it is"), or is a modifier without what it modifies."""
    if all(e.kind == "modifier" for e in chunk.elements):
        return True
    return chunk.elements[0].reference is not None and chunk.elements[0].reference.kind == "none"


def _idle(chunk: Chunk) -> bool:
    """Whether a phrase only tells the kind of the noun before it ("bantuan militer")."""
    return chunk.attributive and chunk.elements[0].kind == "title"


def _parted(sentence: Sentence, one: Chunk, two: Chunk, conjunctions: frozenset[str], verbs: frozenset[str]) -> bool:
    """Whether a conjunction, a comma or, in a headline, a verb stands between two phrases, so that they are two actors."""
    if (
        one.preposition is not None
        and one.end == two.start
        and {e.kind for e in one.elements} == {"name"}
        and not two.of("title", "modifier", "name")
    ):
        return True  # "duta besar Indonesia untuk Malaysia Ana Sari"
    if sentence.title and any(w.lower in verbs for w in sentence.words[one.end : two.start]):
        return True
    between = sentence.words[one.end : two.start]
    return any(w.lower in conjunctions or w.text == "," for w in between) or [w.text for w in between] in (["-"], ["–"], ["/"])


def _main_chunk(inside: Sequence[Chunk], mention: ReadMention) -> Chunk:
    """One phrase out of those that a reader's mention covers: all elements together, over the reader's span or the phrase's."""
    if len(inside) == 1:
        return inside[0]
    elements = tuple(e for c in inside for e in c.elements)
    if any(e.kind in ("name", "person") for e in elements):  # "the government of Romania" refers back to nobody
        elements = tuple(e for e in elements if e.kind != "pronoun")
    first, last = inside[0], inside[-1]
    span = Span(first.span.start, last.span.end)
    text = " ".join(c.text for c in inside)
    named = [c for c in inside if c.of("name")]
    namesake = bool(named) and all(c.namesake for c in named)  # "UU KPK" as the reader reads it
    return Chunk(
        first.sentence, first.start, last.end, span, text, elements, first.preposition, last.attributive, last.possessive, namesake=namesake
    )  # fmt: skip


def _reader_chunk(sentence: Sentence, mention: ReadMention) -> Chunk:
    words = [i for i, w in enumerate(sentence.words) if mention.span.overlaps(w.span)]
    start, end = (words[0], words[-1] + 1) if words else (0, 0)
    before = sentence.words[start - 1].lower if start > 0 else None
    text = " ".join(w.text for w in sentence.words[start:end])
    return Chunk(sentence.index, start, end, mention.span, text, (), before)


def to_mentions(found: Iterable[Found], document: Document) -> tuple[Mention, ...]:
    """Frozen mentions m1, m2 … in text order."""
    return tuple(
        Mention(
            f"m{n}", f.span, document.text[f.span.start : f.span.end], f.chunk.sentence,
            f.link.kind, f.link.actors, f.link.place, f.link.how, None, f.link.candidates,
        )
        for n, f in enumerate(found, 1)
    )  # fmt: skip
