"""Values of knowledge: what the packs, the ontology and the actor tables say. Loaded at the edge, read by the core."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from haluan.types.coding import Actor, Place, RelationKind


@dataclass(frozen=True, slots=True)
class NameEntry:
    """One name of an actor. `how` is its ground: country, capital, demonym, metonym, alias, organisation, body, group, party."""

    form: str
    code: str
    sector: str | None
    how: str
    language: str
    name: str
    kind: str = "name"
    tone: str = "neutral"
    country: str | None = None
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """A party of a state: the name that coded events give it, its names by language, and its short name ("" where it has none)."""

    country: str
    name: str
    names: Mapping[str, str]
    abbreviation: str


@dataclass(frozen=True, slots=True)
class Office:
    """An office held by a person; `since`/`until` are ISO dates of any precision, "" where unknown or open."""

    person: str
    office: str
    country: str
    sector: str | None
    since: str
    until: str
    title: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Person:
    """A person with offices over time."""

    key: str
    name: str
    country: str
    wikidata: str | None
    offices: tuple[Office, ...]


@dataclass(frozen=True, slots=True)
class Membership:
    """A dated membership of `member` in `organisation`."""

    organisation: str
    member: str
    status: str
    since: str
    until: str
    source: str


@dataclass(frozen=True, slots=True)
class Outlet:
    """A news outlet, broadcaster or wire service."""

    name: str
    country: str | None
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ActorTable:
    """All actors by name and by person.

    `names` and `people` map the tokens of a form in lower case to what it may mean; `holders` maps (office, country) to offices
    by date; `countries` a code to its display name by language; `places` tokens to places, biggest first; `genders` given names to male or
    female; `governing` the state and name of a party to its spans in government; `regimes` a kind of rule ("junta") to the states that had
    it, with from and to; `regions` tokens of a region's name or adjective to its states.
    """

    names: Mapping[tuple[str, ...], tuple[NameEntry, ...]]
    people: Mapping[tuple[str, ...], tuple[tuple[str, Person], ...]]
    holders: Mapping[tuple[str, str], tuple[Office, ...]]
    persons: Mapping[str, Person]
    countries: Mapping[str, Mapping[str, str]]
    organisations: Mapping[str, NameEntry]
    parents: Mapping[str, str]
    capitals: Mapping[str, str]
    led_by: Mapping[str, str]
    memberships: tuple[Membership, ...]
    outlets: Mapping[tuple[str, ...], tuple[Outlet, ...]]
    places: Mapping[tuple[str, ...], tuple[Place, ...]]
    regimes: Mapping[str, tuple[tuple[str, str, str], ...]] = field(default_factory=dict)
    genders: Mapping[str, str] = field(default_factory=dict)
    governing: Mapping[tuple[str, str], tuple[tuple[str, str], ...]] = field(default_factory=dict)
    parties: Mapping[str, Party] = field(default_factory=dict)
    regions: Mapping[tuple[str, ...], frozenset[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TitleEntry:
    """A role noun ("presiden", "troops"). `office` is None for groups; `group` marks nouns for many people.

    `regime` is a kind of rule that only some states have ("junta"); `named` marks an organisation told by the words of its own name.
    """

    form: tuple[str, ...]
    noun: str
    office: str | None
    sector: str | None
    group: bool = False
    code: str | None = None
    alone: bool = True
    voice: bool = False
    body: bool = False
    regime: str | None = None
    named: bool = False


@dataclass(frozen=True, slots=True)
class Institutions:
    """How an organisation's own name tells of which sector it is.

    `heads`: nouns of such names with the sector if nothing tells more; `kinds`: phrases with their sectors, the first counts; names with a
    `barred` phrase tell nothing; `joints` stand inside a name, `links` behind its noun.
    """

    heads: Mapping[str, str] = field(default_factory=dict)
    kinds: tuple[tuple[tuple[str, ...], str], ...] = ()
    barred: frozenset[tuple[str, ...]] = frozenset()
    joints: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Modifier:
    """A word that changes whom a title means: former, candidate, deputy, acting, relative, speaks_for."""

    form: tuple[str, ...]
    effect: str


@dataclass(frozen=True, slots=True)
class ReferenceEntry:
    """A word or phrase that refers back.

    `kind` is pronoun, description or collective; `number` sg, pl or any; `person` 1, 2 or 3; `animacy` person, state, group or any;
    `count` how many a collective means (0: any number); `means` what a description's noun stands for; `possessive` his, its;
    `near` marks "whose", which means the phrase right before it; `object` "him", which cannot be its clause's subject; `noun` are the words
    of a description without its determiner; `gender` is male, female or "" where the word tells none.
    """

    form: tuple[str, ...]
    kind: str
    number: str = "any"
    person: int = 3
    animacy: str = "any"
    count: int = 0
    means: str = ""
    office: str | None = None
    sector: str | None = None
    possessive: bool = False
    near: bool = False
    object: bool = False
    noun: tuple[str, ...] = ()
    gender: str = ""


@dataclass(frozen=True, slots=True)
class FrameForm:
    """One surface form of a frame: tokens in lower case, "*" for up to three words between."""

    tokens: tuple[str, ...]
    voice: str


@dataclass(frozen=True, slots=True)
class Frame:
    """A trigger frame: the words that name a deed, its PLOVER type, and where actor and recipient stand."""

    id: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    forms: tuple[FrameForm, ...]
    recipient: tuple[str, ...]
    actor: tuple[str, ...]
    symmetric: bool
    status: str | None
    speech: bool
    swap: bool
    excluded: tuple[tuple[str, ...], ...]
    examples: tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that change a deed's status: lower-case tokens ("*" for up to three words).

    `kind` is negation, refusal, planned, requested, threatened, denied, hypothetical, background or opinion; `scope` before, after or
    clause; `reach` how many words may stand between cue and trigger.
    """

    tokens: tuple[str, ...]
    kind: str
    scope: str
    reach: int


@dataclass(frozen=True, slots=True)
class Polarity:
    """Cues by their first word, and expressions that look like a cue and are none."""

    cues: Mapping[str, tuple[Cue, ...]]
    excepted: Mapping[str, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, slots=True)
class SpeechCues:
    """How reported speech is marked: verbs before, after or around it, "menurut"/"according to", complementisers, quote marks.

    `plain` are the verbs that only say, and do no other deed by saying; `own` means the sentence's own subject ("menurutnya").
    `that` are the complementisers that only open what is said; `listening` the verbs that take the listener as object ("told").
    `passive` are the forms whose subject is what is said ("ditegaskan"), `pronominal` those that hold the speaker as a pronoun ("katanya"),
    `participles` those that hang on the sentence's subject behind a comma (", adding that"),
    `ambiguous` those that also mean something else and are speech only behind a mark ("…, jelas Budi"); `through` the prepositions of whoever speaks
    for the subject ("Kremlin lewat juru bicaranya").
    """

    before: frozenset[tuple[str, ...]]
    after: frozenset[tuple[str, ...]]
    according: frozenset[tuple[str, ...]]
    complementisers: frozenset[str]
    plain: frozenset[tuple[str, ...]]
    sources: frozenset[tuple[str, ...]]
    own: frozenset[tuple[str, ...]]
    that: frozenset[str]
    listening: frozenset[tuple[str, ...]]
    marks: tuple[tuple[str, str], ...]
    passive: frozenset[tuple[str, ...]] = frozenset()
    pronominal: frozenset[tuple[str, ...]] = frozenset()
    participles: frozenset[tuple[str, ...]] = frozenset()
    ambiguous: frozenset[tuple[str, ...]] = frozenset()
    through: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Grammar:
    """Closed-class words that the chunker and the frame matcher need, in lower case."""

    prepositions: frozenset[str]
    place_prepositions: frozenset[str]
    locatives: frozenset[str]
    agent: frozenset[str]
    genitive: frozenset[str]
    relatives: frozenset[str]
    conjunctions: frozenset[str]
    clause_breaks: frozenset[str]
    determiners: frozenset[str]
    title_before_country: bool
    possessive: frozenset[str]
    name_particles: frozenset[str]
    noun_adjectives: frozenset[str]
    function_words: frozenset[str]
    not_names: frozenset[str]
    not_state: frozenset[str]
    law_nouns: frozenset[str]
    light_verbs: frozenset[str]
    ally_nouns: frozenset[str]
    adverbial: frozenset[str]
    observers: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    loyal: frozenset[str] = frozenset()
    named_things: frozenset[str] = frozenset()
    everyday: frozenset[str] = frozenset()
    part_nouns: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    state_nouns: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    party_nouns: frozenset[str] = frozenset()
    name_tails: frozenset[str] = frozenset()
    local: frozenset[str] = frozenset()
    male: frozenset[str] = frozenset()
    female: frozenset[str] = frozenset()
    shared_bodies: frozenset[tuple[str, ...]] = frozenset()


@dataclass(frozen=True, slots=True)
class Bond:
    """A noun or modifier that tells a standing relation.

    `organisation`: the object must be an organisation or group. `turned`: what stands first is the object.
    """

    kind: RelationKind
    organisation: bool = False
    turned: bool = False


@dataclass(frozen=True, slots=True)
class TieWord:
    """A word that may tell a relation of a kind wherever it stands in a sentence.

    `form`: noun (its bearer is the subject), verb, passive (its agent is the subject), inverse (its object is), seat (its holder is),
    beside (a preposition between a body and one of its people).
    """

    kind: RelationKind
    form: str


@dataclass(frozen=True, slots=True)
class BondWords:
    """A language's nouns, modifiers and titles of standing relations, by phrase; all empty if the language has no such file."""

    nouns: Mapping[tuple[str, ...], Bond] = field(default_factory=dict)
    own: Mapping[tuple[str, ...], Bond] = field(default_factory=dict)
    modifiers: Mapping[tuple[str, ...], tuple[Bond, ...]] = field(default_factory=dict)
    suffixes: Mapping[tuple[str, ...], tuple[Bond, ...]] = field(default_factory=dict)
    membership: frozenset[str] = frozenset()
    including: frozenset[str] = frozenset()
    inside: frozenset[tuple[str, ...]] = frozenset()
    copulas: frozenset[tuple[str, ...]] = frozenset()
    fillers: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    leaders: frozenset[tuple[str, ...]] = frozenset()
    members: frozenset[tuple[str, ...]] = frozenset()
    parts: frozenset[tuple[str, ...]] = frozenset()
    others: frozenset[tuple[str, ...]] = frozenset()
    cues: Mapping[tuple[str, ...], tuple[TieWord, ...]] = field(default_factory=dict)
    clitics: tuple[str, ...] = ()


# What an article may be about instead of politics.
TOPICS = frozenset({"crime", "sport", "business"})


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """All that the coder knows of one language. `common` are words of the language that are no names."""

    code: str
    name: str
    home: str | None
    frames: tuple[Frame, ...]
    relations: tuple[Frame, ...]
    titles: Mapping[tuple[str, ...], tuple[TitleEntry, ...]]
    modifiers: Mapping[tuple[str, ...], Modifier]
    references: Mapping[tuple[str, ...], ReferenceEntry]
    heads: Mapping[str, ReferenceEntry]
    polarity: Polarity
    speech: SpeechCues
    grammar: Grammar
    contexts: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    topics: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    bonds: BondWords = field(default_factory=BondWords)
    common: frozenset[str] = frozenset()
    institutions: Institutions = field(default_factory=Institutions)


@dataclass(frozen=True, slots=True)
class EventType:
    """A PLOVER type with its quad class, score and the scores of its modes."""

    name: str
    quad: int
    score: float
    modes: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Ontology:
    """PLOVER: types, contexts, sectors, and the way back to CAMEO."""

    types: Mapping[str, EventType]
    contexts: frozenset[str]
    sectors: Mapping[str, str]
    cameo: Mapping[str, tuple[tuple[str, str | None, tuple[str, ...]], ...]]

    def quad(self, type_: str) -> int:
        """Quad class 1 to 4 of a type."""
        return self.types[type_].quad

    def intensity(self, type_: str, mode: str | None) -> float:
        """Score of the mode where it has one, else of the type (-10 to 10)."""
        entry = self.types[type_]
        return entry.modes.get(mode, entry.score) if mode else entry.score


def actor_of(entry: NameEntry, role: str | None = None) -> Actor:
    """The actor that a name stands for."""
    return Actor(entry.code, entry.sector, entry.name, role)
