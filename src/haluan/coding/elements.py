"""What the words of a sentence can be: names, people, titles, modifiers, pronouns, outlets, places, unknown capitalised names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from haluan.coding.capitals import called_like_towns
from haluan.coding.institutions import institution_at
from haluan.coding.placing import is_region
from haluan.types.coding import Actor, Place
from haluan.types.document import Sentence, Word
from haluan.types.knowledge import ActorTable, LanguagePack, Modifier, NameEntry, Outlet, Person, ReferenceEntry, TitleEntry
from haluan.types.text import Span
from haluan.words import PhraseIndex

# Abbreviations of at least this length may also be written in title case ("Nato", "Asean", "Hamas").
MIN_TITLE_CASE_ABBREVIATION = 4
# A short name with capitals inside ("LeT", "AfD") is written just so or in capitals: "Let" is another word.
MAX_MIXED = 4
HYPHENS = frozenset("-‐‑")
# An age in brackets has so many digits.
AGE_DIGITS = 2
PARTY = "PTY"
# Names that mean a state only where the article names it otherwise ("the North").
SHORT = "short"
# Whose names of several words are told by the whole name only.
WHOLE = frozenset({"party", "group"})
# How names of states are linked.
STATES = frozenset({"country", "demonym", "capital"})
# Words behind the noun of a named thing that may belong to its name; words after which somebody named in full begins a name of his own.
MAX_THING = 6
MIN_THING = 2
# Who holds it is of the town or region that the words behind it name.
LOCAL_OFFICE = "governor"
# What stands around a nickname, of how many words at most; what a name in which one stands is read as.
MARKS, MAX_NICKNAME = frozenset('"“”'), 2
NAMES = frozenset({"person", "unknown"})
# A headline in title case or capitals tells nothing by its capitals: share of capitalised words above which that is assumed.
HEADLINE_CAPITALS = 0.6


@dataclass(frozen=True, slots=True)
class Element:
    """A stretch of words with all that it may be. `kind` is the best reading: person, name, title, modifier, pronoun, outlet, place, unknown."""

    kind: str
    start: int
    end: int
    span: Span
    text: str
    names: tuple[NameEntry, ...] = ()
    people: tuple[Person, ...] = ()
    titles: tuple[TitleEntry, ...] = ()
    modifier: Modifier | None = None
    reference: ReferenceEntry | None = None
    outlets: tuple[Outlet, ...] = ()
    places: tuple[Place, ...] = ()


def named_actor(element: Element) -> Actor:
    """The actor that an element's first name stands for; the element has to have one."""
    entry = element.names[0]
    return Actor(entry.code, entry.sector, entry.name)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The indexes that a scan needs, for one language."""

    names: PhraseIndex[tuple[NameEntry, ...]]
    people: PhraseIndex[tuple[tuple[str, Person], ...]]
    outlets: PhraseIndex[tuple[Outlet, ...]]
    places: PhraseIndex[tuple[Place, ...]]
    titles: PhraseIndex[tuple[TitleEntry, ...]]
    modifiers: PhraseIndex[Modifier]
    references: PhraseIndex[ReferenceEntry]


def build_lexicon(pack: LanguagePack, actors: ActorTable) -> Lexicon:
    """Index a pack and the actor table for scanning."""
    return Lexicon(
        PhraseIndex(actors.names),
        PhraseIndex(actors.people),
        PhraseIndex(actors.outlets),
        PhraseIndex(actors.places),
        PhraseIndex(pack.titles),
        PhraseIndex(pack.modifiers),
        PhraseIndex(pack.references),
    )


def is_headline_case(sentence: Sentence) -> bool:
    """Whether most words are capitalised, so that capitals tell nothing."""
    if not sentence.title and sentence.words and sentence.words[-1].text in ".!?":
        return False
    words = [w for w in sentence.words if w.text[:1].isalpha()]
    return len(words) > 2 and sum(w.capital for w in words) / len(words) >= HEADLINE_CAPITALS


def _case_fits(form: str, words: Sequence[Word]) -> bool:
    """Whether the words are written as the form allows: initialisms in capitals, names with a capital, nouns anyhow."""
    letters = [w for w in words if w.text[0].isalpha()]
    if not letters or not any(c.isupper() for c in form):
        return True
    bare = form.replace(".", "").replace("-", "").replace(" ", "")
    if len(bare) <= MAX_MIXED and bare[1:] != bare[1:].lower() and not bare.isupper() and " " not in form:
        return all(w.text.isupper() or w.text in form for w in letters)
    if bare.isupper() and len(bare) <= 6:
        upper = all(w.text.replace(".", "").isupper() for w in letters)
        return upper or (len(bare) >= MIN_TITLE_CASE_ABBREVIATION and letters[0].capital)
    return letters[0].capital or (form[0].islower() and letters[-1].capital)  # "al-Qaeda"


def _plausible(form: str, words: Sequence[Word], names_first: bool) -> bool:
    return _case_fits(form, words) and (len(words) > 1 or len(words[0].text) > 1)


def _name_at(lexicon: Lexicon, words: Sequence[Word], at: int, language: str) -> tuple[int, tuple[NameEntry, ...]] | None:
    for end, entries in lexicon.names.matches_at(words, at):
        fitting = tuple(e for e in entries if e.language in ("*", language) and _plausible(e.form, words[at:end], True) and _whole(e, words[end - 1]))
        if fitting:
            return end, fitting
    return None


def _whole(entry: NameEntry, last: Word) -> bool:
    """Whether a group's name of several words ends in a capital as it should ("an Islamic state" is no name)."""
    return entry.how != "group" or " " not in entry.form or not entry.form.split()[-1][0].isupper() or last.capital or not last.text[0].isalpha()


def _people_at(lexicon: Lexicon, words: Sequence[Word], at: int) -> tuple[int, tuple[Person, ...]] | None:
    for end, entries in lexicon.people.matches_at(words, at):
        fitting = tuple(person for form, person in entries if _case_fits(form, words[at:end]) and _ends_name(words, at, end))
        if fitting:
            return end, fitting
    return None


def _ends_name(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether the last word is written as a name's: with a capital, or behind a hyphen ("Moon Jae-in")."""
    return words[end - 1].capital or (end - at > 2 and words[end - 2].text in HYPHENS)


def _capital_match(index: PhraseIndex[Any], words: Sequence[Word], at: int, form_of: Callable[[Any], str | None]) -> tuple[int, Any] | None:
    for end, value in index.matches_at(words, at):
        form = form_of(value)
        if words[at].capital and words[end - 1].text[0].isalnum() and (form is None or _case_fits(form, words[at:end])):
            return end, value
    return None


def _longest(options: list[tuple[int, int, Element]]) -> Element | None:
    return max(options, key=lambda o: (o[0], o[1]))[2] if options else None


def _is_whole(words: Sequence[Word], person: Element) -> bool:
    """Whether a person's name here is of several words, those that a hyphen ties counted as one ("Jean-Pierre")."""
    tied = sum(w.text in HYPHENS for w in words[person.start : person.end])
    return person.end - person.start - 2 * tied > 1


def _known_inside(options: list[tuple[int, int, Element]], words: Sequence[Word], local: str | None) -> Element | None:
    """The longest reading; of an unknown name, the last of the readings, what is known at its beginning; behind a local office also a town of
    the state `local` ("Wali Kota Padang Ana Sari")."""
    best = _longest(options)
    if best is not None and best.kind == "unknown" and len(options) > 1:
        inner = _longest(options[:-1])
        known = inner is not None and inner.kind == "person" and _is_whole(words, inner)
        town = inner is not None and inner.kind == "place" and inner.end < best.end
        region = town and inner is not None and (inner.places[0].geonames is None or (local is not None and inner.places[0].country == local))
        if inner is not None and (known or region or inner.kind in ("name", "title", "pronoun", "modifier")):
            return inner
    return best


def _capital_says_nothing(words: Sequence[Word], at: int, headline: bool) -> bool:
    """Whether a word here would have a capital anyway: in a headline, at the beginning of a sentence or of what somebody says."""
    return headline or at == 0 or words[at - 1].text in '.!?"“'


def _without_namesakes(options: list[tuple[int, int, Element]], words: Sequence[Word], at: int, headline: bool) -> list[tuple[int, int, Element]]:
    """Where capitals tell nothing, a common noun ("Massa") is not somebody's surname."""
    common = [o for o in options if o[2].kind == "title" and any(t.noun.islower() for t in o[2].titles)]
    if not common or not _capital_says_nothing(words, at, headline):
        return options
    return [o for o in options if o[2].kind != "person" or o[0] - at > 1]


def _without_inner_names(options: list[tuple[int, int, Element]], names_end: int) -> list[tuple[int, int, Element]]:
    """ "the Republic of Korea" is no "the republic": a description gives way to a name that begins inside it and ends behind it."""
    return [o for o in options if o[2].kind != "pronoun" or o[0] >= names_end]


class Scanner:
    """Reads the elements of sentences of one language."""

    def __init__(self, lexicon: Lexicon, pack: LanguagePack) -> None:
        self._lexicon = lexicon
        self._pack = pack

    def scan(self, sentence: Sentence, known_names: frozenset[str] = frozenset(), surnames: frozenset[str] = frozenset()) -> tuple[Element, ...]:
        """Elements in order, not overlapping; `known_names` are capitalised words that the article uses as a name, `surnames` those that end a
        longer one."""
        words = sentence.words
        headline = is_headline_case(sentence)
        found: list[Element] = []
        at = 0
        while at < len(words):
            local = bool(found) and found[-1].end == at and any(t.office == LOCAL_OFFICE for t in found[-1].titles)
            element = self._at(words, at, headline, known_names, surnames, local)
            if element is None:
                at += 1
                continue
            found.append(element)
            at = element.end
        found = found if headline else called_like_towns(found, self._make, words, self._pack.grammar.place_prepositions)
        found = self._nicknamed(found, words)
        return tuple(found) if self._pack.grammar.title_before_country else self._institutions(found, words)

    def _institutions(self, found: Sequence[Element], words: Sequence[Word]) -> tuple[Element, ...]:
        """ "Economic and Financial Crimes Commission" is one body, told by its noun; "Rakhine State" is no government."""
        result: list[Element] = []
        for element in found:
            if element.kind != "title" or not result or result[-1].end != element.start or result[-1].kind not in ("unknown", "place"):
                result.append(element)
                continue
            before = result[-1]
            if element.text.lower() in self._pack.grammar.name_tails:
                result[-1] = self._make(before.kind, words, before.start, element.end, places=before.places)
            elif before.kind == "unknown" and words[element.end - 1].capital and all(t.body for t in element.titles):
                result.pop()
                start = before.start
                if (
                    result
                    and result[-1].kind == "unknown"
                    and [w.lower in self._pack.grammar.conjunctions for w in words[result[-1].end : start]] == [True]
                ):
                    start = result.pop().start
                result.append(self._make("title", words, start, element.end, titles=element.titles))
            else:
                result.append(element)
        return tuple(result)

    def _nicknamed(self, found: Sequence[Element], words: Sequence[Word]) -> list[Element]:
        """Ana "Kiki" Sari is one person: she whom the tables know by the whole name without the nickname, or by the nickname and the last."""
        result = list(found)
        for opening in range(1, len(words) - 2):
            if words[opening].text not in MARKS or not words[opening - 1].capital or words[opening - 1].lower in self._pack.grammar.function_words:
                continue
            closing = next((n for n in range(opening + 2, min(len(words) - 1, opening + MAX_NICKNAME + 2)) if words[n].text in MARKS), None)
            if closing is None or not all(w.capital for w in (*words[opening + 1 : closing], words[closing + 1])):
                continue
            first = next((e for e in result if e.end == opening and e.kind in NAMES), None)
            last = next((e for e in result if e.start == closing + 1 and e.kind in NAMES), None)
            start, end = first.start if first is not None else opening - 1, last.end if last is not None else closing + 2
            if any(e.start < start < e.end or e.start < end < e.end or (e.end > start and e.start < opening and e is not first) for e in result):
                continue
            given, nickname, family = words[start:opening], words[opening + 1 : closing], words[closing + 1 : end]
            known = (_people_at(self._lexicon, name, 0) for name in ([*given, *family], [*nickname, *family]))
            people = next((p[1] for p in known if p is not None and p[0] > 1), ())
            whole = self._make("person" if people else "unknown", words, start, end, people=people)
            whole = replace(whole, text=" ".join(w.text for w in (*given, *family)))
            result = [e for e in result if e.end <= start or e.start >= end]
            result = sorted((*result, whole), key=lambda e: e.start)
        return result

    def _make(self, kind: str, words: Sequence[Word], at: int, end: int, **values: Any) -> Element:
        span = Span(words[at].span.start, words[end - 1].span.end)
        text = " ".join(w.text for w in words[at:end])
        return Element(kind, at, end, span, text, **values)

    def _at(
        self, words: Sequence[Word], at: int, headline: bool, known_names: frozenset[str], surnames: frozenset[str], local: bool
    ) -> Element | None:
        lexicon = self._lexicon
        options: list[tuple[int, int, Element]] = []
        thing = self._named_thing(words, at, headline)
        person = _people_at(lexicon, words, at)
        if (
            person
            and not self._is_calendar_word(words, at, person[0], known_names)
            and not self._is_no_name(words, at, person[0], headline, known_names)
        ):
            options.append((person[0], 5, self._make("person", words, at, person[0], people=person[1])))
        name = self._whole_name(words, at) or _name_at(lexicon, words, at, self._pack.code)
        readings = (self._is_everyday, self._ends_longer, self._is_firm, self._goes_on)
        if name and (any(is_other(words, at, name) for is_other in readings) or self._is_initials(words, at, name[0])):
            name = None
        if name and not self._is_number(words, at, name[0], headline) and not (thing and name[0] == at + 1):
            options.append((name[0], 6, self._make("name", words, at, name[0], names=name[1])))
        options += self._nouns(words, at)
        institution = None if headline else self._institution(words, at)
        if institution is not None:
            options.append((institution.end, 3, institution))
        outlet = _capital_match(lexicon.outlets, words, at, lambda v: v[0].name)
        within = institution or (self._institution(words, at + 1) if outlet and at + 1 < outlet[0] and not headline else None)
        if within is not None and outlet and within.end > outlet[0]:  # "The National Reform Party" is not in "The National"
            outlet = None
        if outlet and not self._is_no_outlet(words, at, outlet[0], headline):
            options.append((outlet[0], 1, self._make("outlet", words, at, outlet[0], outlets=outlet[1])))
        place = None if self._is_joined(words, at) else _capital_match(lexicon.places, words, at, lambda v: None)
        short = headline and len(words[at].text) < 5
        told = place and not (place[0] - at == 1 and (words[at].lower in self._pack.grammar.directions or short))
        told = told and place and not self._is_calendar_word(words, at, place[0], known_names)
        if place and told and not self._is_somebody(words, at, place, surnames) and not self._is_common_word(words, at, place, headline, known_names):
            here = self._make("place", words, at, place[0], places=place[1])
            behind = None if headline or place[0] == len(words) else self._institution(words, place[0])
            if behind is not None and name is None and words[at].lower not in self._pack.common and all(o[0] <= behind.end for o in options):
                return here  # "the Nakuru Bar Association"
            options.append((place[0], 0, here))
        run = self._unknown_name(words, at, headline, known_names)
        if run is not None:
            options.append((run, -1, self._make("unknown", words, at, run)))
        if thing and all(o[0] < thing or o[2].kind == "unknown" for o in options):
            return self._make("unknown", words, at, thing)
        options = self._by_context(_without_namesakes(options, words, at, headline), words)
        options = _without_inner_names(options, self._name_inside(words, at, options))
        return _known_inside(options, words, self._pack.home if local else None)

    def _institution(self, words: Sequence[Word], at: int) -> Element | None:
        """An organisation that its own name tells of, with the states that the name holds."""
        found = institution_at(words, at, self._pack, lambda i: self._is_known(words, i))
        if found is None:
            return None
        inside = (_name_at(self._lexicon, words, i, self._pack.code) for i in range(at, found.end))
        states = next((n for name in inside if name and (n := tuple(e for e in name[1] if e.how in STATES))), ())
        return self._make("title", words, at, found.end, titles=(found.title,), names=states)

    def _is_known(self, words: Sequence[Word], at: int) -> bool:
        """Whether a state's name or somebody's full name begins at a word."""
        name = _name_at(self._lexicon, words, at, self._pack.code)
        person = _people_at(self._lexicon, words, at)
        return (name is not None and any(n.how in STATES for n in name[1])) or (person is not None and person[0] - at > 1)

    def _nouns(self, words: Sequence[Word], at: int) -> list[tuple[int, int, Element]]:
        """The role noun, the modifier and the pronoun or description that begin at a word, each the longest."""
        lexicon = self._lexicon
        options: list[tuple[int, int, Element]] = []
        for end, titles in lexicon.titles.matches_at(words, at):
            fitting = tuple(t for t in titles if _case_fits(t.noun, words[at:end]))
            if fitting and not self._opens_name(words, at, end, fitting):
                options.append((end, 4, self._make("title", words, at, end, titles=fitting)))
                break
        for end, modifier in lexicon.modifiers.matches_at(words, at):
            options.append((end, 3, self._make("modifier", words, at, end, modifier=modifier)))
            break
        for end, reference in lexicon.references.matches_at(words, at):
            if not self._is_tail(reference, words, end):
                options.append((end, 2, self._make("pronoun", words, at, end, reference=reference)))
            break
        return options

    def _is_initials(self, words: Sequence[Word], at: int, end: int) -> bool:
        """Whether capitals stand for somebody whose name is withheld ("AS (44)", "berinisial AS")."""
        if end - at > 1 or len(words[at].text) > MAX_MIXED or not words[at].text.isupper():
            return False
        told = at > 0 and words[at - 1].lower in self._pack.grammar.initials
        bracket = [w.text for w in words[end : end + 3]]
        return told or (len(bracket) == 3 and (bracket[0], bracket[2]) == ("(", ")") and bracket[1].isdigit() and len(bracket[1]) == AGE_DIGITS)

    def _is_everyday(self, words: Sequence[Word], at: int, name: tuple[int, tuple[NameEntry, ...]]) -> bool:
        """Whether an abbreviation that is an everyday word too stands here as that word ("Aman terkendali"; the alliance is AMAN)."""
        if name[0] - at > 1 or words[at].text.isupper():
            return False
        known = words[at].lower in self._pack.common and all(n.form.isupper() for n in name[1])
        return known or words[at].text.upper() in self._pack.grammar.everyday

    def _ends_longer(self, words: Sequence[Word], at: int, name: tuple[int, tuple[NameEntry, ...]]) -> bool:
        """Whether a word that is also a foreign party's name only ends a longer name ("Aliansi Nelayan Bintan Bersatu")."""
        if name[0] - at > 1 or at < MIN_THING or words[at].text.isupper() or (words[at - 1].lower,) in self._pack.titles:
            return False
        foreign = all(n.how in WHOLE and self._pack.home not in (n.code, n.country) for n in name[1])
        return foreign and all(w.capital and w.text[0].isalpha() for w in words[at - MIN_THING : at])

    def _opens_name(self, words: Sequence[Word], at: int, end: int, titles: Sequence[TitleEntry]) -> bool:
        """Whether an adjective that is also a body or people ("national", "military") is the first word of a name ("National Unity Platform")."""
        if end - at > 1 or end == len(words) or words[at].lower not in self._pack.grammar.noun_adjectives or not words[at].capital:
            return False
        return words[end].capital and words[end].text[0].isalpha() and all(t.group or t.body or not t.alone for t in titles)

    def _is_somebody(self, words: Sequence[Word], at: int, place: tuple[int, Sequence[Place]], surnames: frozenset[str]) -> bool:
        """Whether a town's name is that of somebody whom the article names in full ("Joseph Ouma … Ouma"), unless something happens there."""
        end, places = place
        if end - at > 1 or words[at].text not in surnames or is_region(places[0]) or any(p.country == self._pack.home for p in places):
            return False
        return at == 0 or words[at - 1].lower not in self._pack.grammar.place_prepositions

    def _is_no_outlet(self, words: Sequence[Word], at: int, end: int, headline: bool) -> bool:
        """Whether the name of a paper is made of words of the language that here are just these ("Ministry of Foreign Affairs", "Today")."""
        if not all(w.lower in self._pack.common for w in words[at:end]):
            return False
        if end - at == 1:
            return _capital_says_nothing(words, at, headline)
        return at > 0 and words[at - 1].lower in (self._pack.grammar.genitive | self._pack.grammar.conjunctions)

    def _is_joined(self, words: Sequence[Word], at: int) -> bool:
        """Whether a hyphen ties a word to the name before it ("Soekarno-Hatta")."""
        return at > 1 and words[at - 1].text in HYPHENS and words[at - 1].span.end == words[at].span.start and words[at - 2].capital

    def _goes_on(self, words: Sequence[Word], at: int, name: tuple[int, tuple[NameEntry, ...]]) -> bool:
        """Whether a party's or group's name of several words, or a state's short one, only begins a longer one ("National Unity Platform")."""
        end, entries = name
        if end < len(words) and all(n.kind == SHORT for n in entries):  # "the North Korean leader"
            return words[end].capital and words[end].text[0].isalpha()
        if end - at < MIN_THING or end == len(words) or not all(n.how in WHOLE for n in entries):
            return False
        return words[end].capital and words[end].lower in self._pack.grammar.party_nouns

    def _is_tail(self, reference: ReferenceEntry, words: Sequence[Word], end: int) -> bool:
        """Whether a description only tells whose the office behind it is ("the police commander" is not the police), or "both" two names."""
        if reference.kind == "collective" and end < len(words) and words[end].text in HYPHENS and words[end - 1].span.end == words[end].span.start:
            return True  # "the two-day meeting"
        if reference.kind == "collective" and len(reference.form) == 1 and end < len(words):
            return words[end].capital and words[end].text[0].isalpha()
        if self._pack.grammar.title_before_country or reference.kind != "description" or reference.possessive:
            return False
        return any(t.office or not (t.group or t.body) for _, titles in self._lexicon.titles.matches_at(words, end) for t in titles)

    def _is_firm(self, words: Sequence[Word], at: int, name: tuple[int, tuple[NameEntry, ...]]) -> bool:
        """Whether a party's abbreviation stands before a firm's name ("PT Vale")."""
        if name[0] - at > 1 or words[at].lower not in self._pack.grammar.firms or name[0] == len(words):
            return False
        return words[name[0]].capital and words[name[0]].text[0].isalpha() and all(n.how == "party" for n in name[1])

    def _whole_name(self, words: Sequence[Word], at: int) -> tuple[int, tuple[NameEntry, ...]] | None:
        """A state's longer name that the tables do not have, "Republik" and its short name: the state, and no party "Republik"."""
        if words[at].lower not in self._pack.grammar.state_nouns or not words[at].capital:
            return None
        name = _name_at(self._lexicon, words, at + 1, self._pack.code) if at + 1 < len(words) else None
        own = _name_at(self._lexicon, words, at, self._pack.code)
        if name is None or (own is not None and own[0] >= name[0]):
            return None
        states = tuple(n for n in name[1] if n.how == "country")
        return (name[0], states) if states else None

    def _named_thing(self, words: Sequence[Word], at: int, headline: bool) -> int | None:
        """End of the name of a school, firm, road or mosque behind its noun ("Universitas Syarif Hidayatullah"): who stands in it does nothing.

        None where all behind the noun is one name of the tables ("PT Pertamina", "Bandara Kabul"), whose reading stays.
        """
        grammar = self._pack.grammar
        if words[at].lower not in grammar.named_things or not grammar.title_before_country or at + 1 == len(words):
            return None
        own = _name_at(self._lexicon, words, at, self._pack.code)
        if own is not None and own[0] > at + 1:
            return None
        end = at + 1
        while end < len(words) and end - at <= (1 if headline else MAX_THING):
            word = words[end]
            particle = word.lower in grammar.name_particles and end + 1 < len(words) and words[end + 1].capital
            dash = word.text in HYPHENS and words[end - 1].span.end == word.span.start
            person = _people_at(self._lexicon, words, end) if end - at > MIN_THING else None
            if not (word.capital or particle or dash) or word.lower in grammar.not_names or (person and person[0] - end > 1):
                break
            end += 1
        name = _name_at(self._lexicon, words, at + 1, self._pack.code)
        place = _capital_match(self._lexicon.places, words, at + 1, lambda v: None)
        whole = max(name[0] if name else 0, place[0] if place else 0)
        return end if end > at + 1 and whole < end else None

    def _by_context(self, options: list[tuple[int, int, Element]], words: Sequence[Word]) -> list[tuple[int, int, Element]]:
        """A name that is also a title ("AKP", "DPD") is the title where the words behind it are whom the title stands before."""
        names = [o for o in options if o[2].kind == "name"]
        titles = [o for o in options if o[2].kind == "title" and any(o[0] == n[0] for n in names)]
        if not titles or not self._pack.grammar.title_before_country:
            return options
        end, _, element = titles[0]
        if end == len(words):
            return options
        behind = _name_at(self._lexicon, words, end, self._pack.code)
        person = words[end].capital and words[end].text[0].isalpha() and behind is None and not self._lexicon.titles.matches_at(words, end)
        rank = person and any(not t.group and not t.body for t in element.titles)
        board = behind is not None and any(n.how == "party" for n in behind[1]) and any(t.body and t.sector == PARTY for t in element.titles)
        fitting = tuple(t for t in element.titles if t.sector == PARTY) if board else element.titles
        return [(end, 7, replace(element, titles=fitting)), *(o for o in options if o is not titles[0])] if rank or board else options

    def _unknown_name(self, words: Sequence[Word], at: int, headline: bool, known_names: frozenset[str]) -> int | None:
        """End of a run of capitalised words that is no entry; sentence-initial single words count only if known as a name."""
        end = at
        if words[at].lower in self._pack.grammar.function_words and at == 0:
            return None
        particles = self._pack.grammar.name_particles
        while end < len(words) and end - at < 6:
            word = words[end]
            if word.lower in self._pack.grammar.not_names or (at == 0 and end == 1 and self._starts_name(words, end)):
                break
            whole = self._longer_name(words, end) if end > at else None
            if whole is not None:
                end = whole
            elif (word.capital and word.text[0].isalpha() and (end == at or not self._starts_entry(words, end))) or (
                end > at and (word.lower in particles or word.text in "-'’") and end + 1 < len(words) and words[end + 1].capital
            ):
                end += 1
            elif end > at and word.text == "-" and end + 1 < len(words) and words[end + 1].span.start == word.span.end:
                end += 2
            else:
                break
        while end > at and not words[end - 1].capital and not (end - 2 >= at and words[end - 2].text == "-"):
            end -= 1
        if end == at:
            return None
        single = end - at == 1
        common = single and words[at].lower in self._pack.common and words[at].text not in known_names
        if common and self._pack.grammar.title_before_country:  # "menghadiri Pertemuan Menlu G20"; "the Federal Appeals Court" begins with it
            return None
        if headline or (single and at == 0):
            known = at
            while known < end and words[known].text in known_names:
                known += 1
            return known if known > at else None
        return end

    def _longer_name(self, words: Sequence[Word], at: int) -> int | None:
        """End of a group's or party's name of several words that here ends a longer name ("Ta'ang National Liberation Army")."""
        if self._pack.grammar.title_before_country:
            return None
        name = _name_at(self._lexicon, words, at, self._pack.code)
        return name[0] if name is not None and name[0] - at >= MIN_THING and all(n.how in WHOLE for n in name[1]) else None

    def _name_inside(self, words: Sequence[Word], at: int, options: list[tuple[int, int, Element]]) -> int:
        """Where the longest name, or that of a body, ends that begins behind the article of a description ("the Organization of …"), or `at`."""
        size = max((o[0] - at for o in options if o[2].kind == "pronoun"), default=0)
        inside = range(at + 1, at + size)
        ends = [name[0] for start in inside if (name := _name_at(self._lexicon, words, start, self._pack.code))]
        ends += [end for start in inside for end, titles in self._lexicon.titles.matches_at(words, start) if any(t.body for t in titles)]
        return max((e for e in ends if e > at + size), default=at)

    def _is_calendar_word(self, words: Sequence[Word], at: int, end: int, known_names: frozenset[str]) -> bool:
        """A weekday or month that is also somebody's name ("Friday", "May"): the person only where the article names him in full."""
        if end - at > 1 or words[at].lower not in self._pack.grammar.not_names:
            return False
        dated = any(words[i].text[0].isdigit() for i in (at - 1, end) if 0 <= i < len(words))
        return dated or words[at].text not in known_names

    def _is_no_name(self, words: Sequence[Word], at: int, end: int, headline: bool, known_names: frozenset[str]) -> bool:
        """A word of the language that is also a surname ("Yang penting …", "Sisi lain …"), where its capital tells nothing."""
        if end - at > 1 or not _capital_says_nothing(words, at, headline):
            return False
        common = words[at].lower in self._pack.common and words[at].text not in known_names
        return common or words[at].lower in self._pack.grammar.function_words

    def _is_common_word(
        self, words: Sequence[Word], at: int, place: tuple[int, Sequence[Place]], headline: bool, known_names: frozenset[str]
    ) -> bool:
        """A word of the language that is also the name of a town abroad ("Bulan lalu", "the Federal Court"): the town only behind a
        preposition of places, alone ("in Reading")."""
        if place[0] - at > 1 or words[at].lower not in self._pack.common or any(p.country == self._pack.home for p in place[1]):
            return False
        if _capital_says_nothing(words, at, headline):
            return words[at].text not in known_names
        alone = place[0] == len(words) or not (words[place[0]].capital and words[place[0]].text[0].isalpha())
        return not alone or words[at - 1].lower not in self._pack.grammar.place_prepositions

    def _is_number(self, words: Sequence[Word], at: int, end: int, headline: bool) -> bool:
        """A number or determiner that is also a name ("Lima" is five), where its capital tells nothing."""
        if end - at > 1 or words[at].lower not in self._pack.grammar.determiners:
            return False
        counted = (
            end < len(words) and words[end].text.isalpha() and not words[end].capital and words[end].lower not in self._pack.grammar.function_words
        )
        return headline or at == 0 or counted

    def _starts_name(self, words: Sequence[Word], at: int) -> bool:
        """Whether a name begins behind the first word of a sentence, whose capital then tells nothing."""
        person = _people_at(self._lexicon, words, at)
        named = person is not None and person[0] - at > 1
        return named or words[at].lower in self._pack.grammar.named_things or self._starts_entry(words, at)

    def _starts_entry(self, words: Sequence[Word], at: int) -> bool:
        return _name_at(self._lexicon, words, at, self._pack.code) is not None or bool(self._lexicon.titles.matches_at(words, at))
