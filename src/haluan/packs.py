"""EDGE: data folders to language packs and the ontology; every load error names file and key."""

from __future__ import annotations

import hashlib
import itertools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from haluan.errors import DataError
from haluan.tables import DATA, field, read_rows, read_stems, read_yaml
from haluan.types.coding import RELATION_KINDS, RelationKind
from haluan.types.decision import Decision, RelationWeights, Weights
from haluan.types.knowledge import (
    TOPICS,
    Bond,
    BondWords,
    Cue,
    EventType,
    Frame,
    FrameForm,
    Grammar,
    Institutions,
    LanguagePack,
    Modifier,
    Ontology,
    Polarity,
    ReferenceEntry,
    SpeechCues,
    TieWord,
    TitleEntry,
)
from haluan.words import phrase_key, split_words

Phrases = frozenset[tuple[str, ...]]
GROUP_KINDS = ("people", "group")
NUMBERS = {"singular": "sg", "plural": "pl", "sg": "sg", "pl": "pl", "one": "sg", "many": "pl"}
DECISION_GROUPS = ("types", "actor", "recipient", "read", "silent", "lexicon")
# Groups of weights that a file may lack: the decision has a plain rule in their place.
DECISION_MORE = ("pair", "beside", "merge", "standing")
STEMS = "stems.txt.gz"
COMMON = "common.txt.gz"
VOICES = ("verb", "passive", "noun")
TIE_FORMS = ("noun", "verb", "passive", "inverse", "seat", "beside")
NO_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType({})
QUOTE_MARKS = (("\u201c", "\u201d"), ('"', '"'), ("\u00ab", "\u00bb"), ("\u2018", "\u2019"), ("'", "'"))


def languages(data: Path = DATA) -> tuple[str, ...]:
    """BCP 47 codes of the languages that have a data folder."""
    return tuple(sorted(p.name for p in (data / "lang").iterdir() if (p / "grammar.yaml").exists()))


def load_ontology(data: Path = DATA) -> Ontology:
    """The PLOVER types, modes, contexts and sectors, and the CAMEO table."""
    path = data / "ontology" / "plover" / "plover.yaml"
    raw = read_yaml(path)
    types = {
        name: EventType(name, int(field(t, "quad", path, name)), float(field(t, "score", path, name)), t.get("modes") or {})
        for name, t in field(raw, "types", path, "plover").items()
    }
    cameo: dict[str, list[tuple[str, str | None, tuple[str, ...]]]] = defaultdict(list)
    for _, row in read_rows(path.with_name("cameo.csv"), ("cameo", "type", "mode", "contexts")):
        contexts = tuple(c for c in row["contexts"].split(";") if c)
        cameo[row["type"]].append((row["cameo"], row["mode"] or None, contexts))
    return Ontology(types, frozenset(raw["contexts"]), dict(raw["sectors"]), {k: tuple(v) for k, v in cameo.items()})


def load_decision(data: Path = DATA) -> Decision:
    """The fitted weights of the joint decision. Raises DataError naming file and key where one is missing or no number."""
    path = data / "models" / "decision.yaml"
    raw = read_yaml(path)
    groups = {name: field(raw, name, path, "decision") for name in DECISION_GROUPS} | {name: raw[name] for name in DECISION_MORE if name in raw}
    numbers = {name: field(raw, name, path, "decision") for name in ("floor", "company", "sure", "join")}
    for name, value in [*((f"{g}.{k}", v) for g, row in groups.items() for k, v in row.items()), *numbers.items()]:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise DataError("a weight must be a number", file=str(path), key=name, next_step="Run training/fit_decision.py --write")
    return Decision(**groups, **numbers)


def load_relation_weights(data: Path = DATA) -> RelationWeights:
    """The fitted weights of standing relations. Raises DataError naming file and key where one is missing or no number."""
    path = data / "models" / "relations.yaml"
    raw = read_yaml(path)
    weights, floor, ruled = (field(raw, name, path, "relations") for name in ("weights", "floor", "ruled"))
    bare = raw.get("bare", ruled)
    for name, value in (*weights.items(), ("floor", floor), ("ruled", ruled), ("bare", bare)):
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise DataError("a weight must be a number", file=str(path), key=name, next_step="Run training/fit_relations.py --write")
    return RelationWeights(weights, floor, ruled, bare)


def load_dating(data: Path = DATA) -> Weights:
    """The fitted weights of what speaks for a deed's date. Raises DataError naming file and key where one is missing or no number."""
    return _load_weights(data / "models" / "dating.yaml", "training/fit_dating.py")


def load_speakers(data: Path = DATA) -> Weights:
    """The fitted weights of what speaks for a quote's speaker. Raises DataError naming file and key where one is missing or no number."""
    return _load_weights(data / "models" / "speakers.yaml", "training/fit_speakers.py")


def load_sectors(data: Path = DATA) -> Weights:
    """The fitted weights of what speaks for an actor's sector. Raises DataError naming file and key where one is missing or no number."""
    return _load_weights(data / "models" / "sectors.yaml", "training/actors_context/fit_sectors.py")


def _load_weights(path: Path, script: str) -> Weights:
    weights: Weights = field(read_yaml(path), "weights", path, path.stem)
    for name, value in weights.items():
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise DataError("a weight must be a number", file=str(path), key=name, next_step=f"Run {script} --write")
    return weights


def load_pack(code: str, ontology: Ontology, data: Path = DATA) -> LanguagePack:
    """The language pack of one folder under data/lang. Raises DataError naming file and key."""
    folder = data / "lang" / code
    grammar_path = folder / "grammar.yaml"
    raw = read_yaml(grammar_path)
    titles, modifiers = _titles(folder / "titles.yaml", raw)
    references, heads = _references(folder / "references.yaml")
    _owned_roles(read_yaml(folder / "references.yaml").get("possessive_suffix"), titles, references)
    return LanguagePack(
        code=code,
        name=str(field(raw, "name", grammar_path, "grammar")),
        home=raw.get("home"),
        frames=_frames(folder / "events.yaml", ontology),
        relations=_relation_frames(folder / "relations.yaml"),
        titles=titles,
        modifiers=modifiers,
        references=references,
        heads=heads,
        polarity=_polarity(folder / "polarity.yaml"),
        speech=_speech(folder / "quotes.yaml"),
        grammar=_grammar(raw, grammar_path),
        contexts=_labelled(folder / "contexts.yaml", "context", ontology.contexts),
        topics=_labelled(folder / "topics.yaml", "topic", TOPICS),
        bonds=_bonds(folder / "bonds.yaml"),
        common=frozenset[str]().union(*(read_stems(folder / name) for name in (STEMS, COMMON) if (folder / name).exists())),
        institutions=_institutions(folder / "institutions.yaml", ontology),
    )


def _institutions(path: Path, ontology: Ontology) -> Institutions:
    """What organisations' names tell; a language need not have the file."""
    if not path.exists():
        return Institutions()
    raw = read_yaml(path)
    heads: dict[str, str] = {str(w): str(s) for w, s in field(raw, "heads", path, "institutions").items()}
    rows = field(raw, "kinds", path, "institutions")
    kinds = tuple((phrase_key(str(w)), str(field(row, "sector", path, "kinds"))) for row in rows for w in field(row, "words", path, "kinds"))
    for sector in (*heads.values(), *(s for _, s in kinds)):
        if sector not in ontology.sectors:
            raise DataError(f"unknown sector {sector!r}", file=str(path), key="institutions")
    words = {key: frozenset(str(w) for w in raw.get(key) or []) for key in ("joints", "links")}
    return Institutions(heads, kinds, frozenset(phrase_key(str(w)) for w in raw.get("barred") or []), words["joints"], words["links"])


def _labelled(path: Path, kind: str, labels: frozenset[str]) -> dict[tuple[str, ...], str]:
    """Words to labels of a kind, such as PLOVER contexts; a language need not have the file."""
    found: dict[tuple[str, ...], str] = {}
    for label, words in (read_yaml(path) if path.exists() else {}).items():
        if label not in labels:
            raise DataError(f"unknown {kind} {label!r}", file=str(path), key=str(label))
        for word in words:
            stem = str(word).lower()
            found[(stem,) if stem.endswith("*") else phrase_key(stem)] = label
    return found


def _grammar(raw: Mapping[str, Any], path: Path) -> Grammar:
    def words(key: str) -> frozenset[str]:
        return frozenset(str(w).lower() for w in raw.get(key) or [])

    function = frozenset[str]().union(
        *(words(k) for k in ("prepositions", "conjunctions", "clause_breaks", "determiners", "relatives", "function_words"))
    )
    return Grammar(
        prepositions=words("prepositions"),
        place_prepositions=words("place_prepositions"),
        locatives=words("locatives"),
        agent=words("agent"),
        genitive=words("genitive"),
        relatives=words("relatives"),
        conjunctions=words("conjunctions"),
        clause_breaks=words("clause_breaks"),
        determiners=words("determiners"),
        title_before_country=bool(field(dict(raw), "title_before_country", path, "grammar")),
        possessive=words("possessive"),
        name_particles=words("name_particles"),
        noun_adjectives=words("noun_adjectives"),
        function_words=function,
        not_names=words("not_names"),
        not_state=words("not_state"),
        law_nouns=words("law_nouns"),
        light_verbs=words("light_verbs"),
        ally_nouns=words("ally_nouns"),
        adverbial=words("adverbial"),
        articles=words("articles"),
        observers=words("observers"),
        counting=words("counting"),
        loyal=words("loyal"),
        named_things=words("named_things"),
        part_nouns=words("part_nouns"),
        directions=words("directions"),
        state_nouns=words("state_nouns"),
        firms=words("firms"),
        initials=words("initials"),
        party_nouns=words("party_nouns"),
        name_tails=words("name_tails"),
        local=words("local"),
        male=words("male"),
        female=words("female"),
        shared_bodies=frozenset(phrase_key(w) for w in words("shared_bodies")),
        everyday=frozenset(str(w) for w in raw.get("everyday") or []),
    )


def _titles(path: Path, grammar: Mapping[str, Any]) -> tuple[dict[tuple[str, ...], tuple[TitleEntry, ...]], dict[tuple[str, ...], Modifier]]:
    raw = read_yaml(path)
    titles: dict[tuple[str, ...], list[TitleEntry]] = defaultdict(list)
    for role in field(raw, "roles", path, "titles"):
        noun = str(field(role, "noun", path, "roles"))
        for form in field(role, "forms", path, noun):
            shown = str(form)
            kind = role.get("kind", "person")
            entry = TitleEntry(
                phrase_key(shown), shown, role.get("office"), role.get("sector"), kind in GROUP_KINDS, role.get("country"),
                bool(role.get("alone", True)), bool(role.get("voice", False)), kind == "body", role.get("regime"),
            )  # fmt: skip
            titles[entry.form].append(entry)
    modifiers: dict[tuple[str, ...], Modifier] = {}
    for effect, forms in _modifier_lists(field(raw, "modifiers", path, "titles")):
        for form in forms:
            key = phrase_key(str(form).rstrip("-"))
            if key and key not in titles:
                modifiers.setdefault(key, Modifier(key, effect))
    return {k: tuple(v) for k, v in titles.items()}, modifiers


def _modifier_lists(raw: Any) -> Iterable[tuple[str, list[str]]]:
    if isinstance(raw, dict):
        yield from raw.items()
    else:
        for entry in raw:
            yield str(entry["effect"]), list(entry["forms"])


def _references(path: Path) -> tuple[dict[tuple[str, ...], ReferenceEntry], dict[str, ReferenceEntry]]:
    raw = read_yaml(path)
    found: dict[tuple[str, ...], ReferenceEntry] = {}
    heads: dict[str, ReferenceEntry] = {}
    for entry in raw.get("pronouns") or []:
        owning = entry.get("relative") and entry.get("case") == "possessive"
        if owning or not (
            entry.get("relative") or entry.get("reciprocal") or entry.get("position") == "clitic" or entry.get("side") in ("second", "generic")
        ):
            reference = _pronoun(entry)
            found[reference.form] = reference
    for entry in raw.get("collective") or []:
        key = phrase_key(str(entry["form"]))
        means = _first(entry.get("means", "any"))
        found[key] = ReferenceEntry(key, "collective", "pl", 3, means, int(entry.get("count") or 0), means)
    for entry in raw.get("heads") or []:
        for number, noun in (("sg", entry.get("noun") or entry.get("head")), ("pl", entry.get("plural"))):
            if noun:
                means = _first(entry.get("means", "any"))
                heads.setdefault(str(noun).lower(), ReferenceEntry(
                    phrase_key(noun), "description", NUMBERS.get(entry.get("number", number), number), 3, "any", 0, means,
                    entry.get("office"), entry.get("sector"),
                ))  # fmt: skip
    _descriptions(raw, heads, found)
    _plurals(raw.get("plural") or {}, heads, found)
    for entry in raw.get("other") or []:
        if entry.get("same_office"):
            key = phrase_key(str(entry["form"]))
            found[key] = ReferenceEntry(key, "counterpart", "sg", 3, "person")
    for form in raw.get("counterparts") or []:
        key = phrase_key(str(form))
        found[key] = ReferenceEntry(key, "counterpart", "sg", 3, "person")
    for form in [*(raw.get("not_reference") or []), *(raw.get("pleonastic") or [])]:
        key = phrase_key(str(form))
        found[key] = ReferenceEntry(key, "none")
    return found, heads


def _owned_roles(suffix: str | None, titles: Mapping[tuple[str, ...], tuple[TitleEntry, ...]], found: dict[tuple[str, ...], ReferenceEntry]) -> None:
    """Role nouns with a possessive written on to them ("tentaranya"): they belong to somebody named before."""
    for form, entries in titles.items() if suffix else ():
        title = entries[0]
        if not form[-1].isalpha() or (title.noun.isupper() and len(form) == 1):
            continue
        key = (*form[:-1], form[-1] + str(suffix))
        means = "body" if title.body else ("group" if title.group else "person")
        number = "pl" if title.group else "sg"
        found.setdefault(key, ReferenceEntry(key, "description", number, 3, "any", 0, means, title.office, title.sector, True))


def _plurals(raw: Mapping[str, Any], heads: Mapping[str, ReferenceEntry], found: dict[tuple[str, ...], ReferenceEntry]) -> None:
    """Quantifier and head ("kedua negara"), and fixed expressions for several at once."""
    for entry in raw.get("quantifiers") or []:
        for head in raw.get("heads") or []:
            known = heads.get(str(head).lower())
            means = known.means if known else "any"
            for end in [f" {w}" for w in entry["with"]] if entry.get("with") else [""]:
                key = phrase_key(f"{entry['form']} {head}{end}")
                found[key] = ReferenceEntry(key, "collective", "pl", 3, means, int(entry.get("count") or 0), means)
    for entry in raw.get("fixed") or []:
        key = phrase_key(str(entry["form"]))
        found[key] = ReferenceEntry(key, "collective", "pl", 3, "any", int(entry.get("count") or 0), "any")


def _first(value: Any) -> str:
    return str(value[0]) if isinstance(value, list) and value else str(value)


def _pronoun(entry: Mapping[str, Any]) -> ReferenceEntry:
    key = phrase_key(str(entry["form"]))
    person = int(entry.get("person") or (1 if entry.get("side") == "first" else 3))
    number = NUMBERS.get(str(entry.get("number", "any")), "any")
    count = int(entry.get("count") or 0)
    kind = "collective" if count > 1 else "pronoun"
    return ReferenceEntry(
        key, kind, number, person, str(entry.get("animacy", "any")), count, possessive=entry.get("case") in ("possessive", "reflexive"),
        near=bool(entry.get("relative")), object=entry.get("case") == "object", gender=str(entry.get("gender") or ""),
    )  # fmt: skip


def _descriptions(raw: Mapping[str, Any], heads: Mapping[str, ReferenceEntry], found: dict[tuple[str, ...], ReferenceEntry]) -> None:
    """Spell out head and determiner in the language's order, so that a phrase look-up finds them."""
    listed = raw.get("determiners") or []
    after = isinstance(listed, dict)
    before_words = [str(d) for d in (listed.get("article", []) if isinstance(listed, dict) else listed)]
    after_words = [str(d) for group in ("anaphoric", "near") for d in listed.get(group, [])] if isinstance(listed, dict) else []
    owners = {str(p["form"]).lower(): _pronoun(p).person for p in raw.get("pronouns") or [] if p.get("case") == "possessive"}
    for noun, head in heads.items():
        forms = [f"{d} {noun}" for d in before_words if d not in ("para", "si")] + [f"{noun} {d}" for d in after_words]
        if after:
            forms += [f"{noun}nya"]
        for form in forms:
            key = phrase_key(form)
            owner = owners.get(form.split()[0].lower())
            possessive = (after and form == f"{noun}nya") or owner is not None
            found.setdefault(
                key,
                ReferenceEntry(
                    key, "description", head.number, owner or 3, head.animacy, 0, head.means, head.office, head.sector, possessive, noun=head.form
                ),
            )


def _phrases(raw: Any) -> Phrases:
    """All strings in a nested list or mapping, as phrases."""
    if isinstance(raw, str):
        key = phrase_key(raw)
        return frozenset({key}) if key else frozenset()
    if isinstance(raw, dict):
        if "form" in raw:
            return _phrases(raw["form"])
        if "forms" in raw:
            return _phrases(raw["forms"])
        return frozenset().union(*(_phrases(v) for v in raw.values())) if raw else frozenset()
    if isinstance(raw, list):
        return frozenset().union(*(_phrases(v) for v in raw)) if raw else frozenset()
    return frozenset()


CUE_KINDS = {
    "negation": "negation", "refusal": "refusal", "planned": "planned", "future": "planned", "requested": "requested",
    "threatened": "threatened", "denied": "denied", "denial": "denied", "hypothetical": "hypothetical", "background": "background",
    "opinion": "opinion", "ended": "ended",
}  # fmt: skip
DEFAULT_REACH = 4
DIGESTED = (".yaml", ".csv", ".gz", ".json", ".onnx")
#: The folder of data that only exchange with other tables reads: a change there makes no coding stale.
UNREAD = "exchange"


def _cues(raw: Any, kind: str, scope: str, reach: int) -> Iterable[Cue]:
    """Cues in a nested entry; an inner mapping with `forms` may set its own scope and reach."""
    if isinstance(raw, str):
        tokens = tuple(w.lower for w in split_words(raw))
        if tokens:
            yield Cue(tokens, kind, scope, reach)
    elif isinstance(raw, list):
        for item in raw:
            yield from _cues(item, kind, scope, reach)
    elif isinstance(raw, dict):
        inner_scope, inner_reach = str(raw.get("scope", scope)), int(raw.get("reach", reach))
        if inner_scope not in ("before", "after", "clause", "sentence"):
            inner_scope = scope
        for key, value in raw.items():
            if key not in ("scope", "reach", "note", "not", "double_negation", "pattern", "type", "effect", "status", "labels", "speakers"):
                yield from _cues(value, kind, inner_scope, inner_reach)


def _polarity(path: Path) -> Polarity:
    raw = read_yaml(path)
    cues: dict[str, list[Cue]] = defaultdict(list)
    excepted: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name, kind in CUE_KINDS.items():
        for cue in _cues(raw.get(name), kind, "before", DEFAULT_REACH):
            cues[cue.tokens[0]].append(cue)
        group = raw.get(name)
        if isinstance(group, dict):
            for cue in _cues([group.get("not"), group.get("double_negation")], kind, "before", DEFAULT_REACH):
                excepted[cue.tokens[0]].append(cue.tokens)
    return Polarity({k: tuple(v) for k, v in cues.items()}, {k: tuple(v) for k, v in excepted.items()})


def _speech(path: Path) -> SpeechCues:
    raw = read_yaml(path)
    before: set[tuple[str, ...]] = set(_phrases([v.get("forms") for v in raw.get("before") or []]))
    after: set[tuple[str, ...]] = set(_phrases([v.get("forms") for v in raw.get("after") or []]))
    for verb in (v for group in (raw.get("verbs") or {}).values() for v in group):
        forms, positions = _phrases(verb.get("forms")), verb.get("position") or ["before"]
        before |= forms if "before" in positions else frozenset()
        after |= forms if "after" in positions or "inside" in positions else frozenset()
    after_phrases = [entry for entry in raw.get("phrases") or [] if entry.get("speaker") == "after"]
    own = _phrases(raw.get("according_own"))
    that = frozenset(str(w).lower() for w in raw.get("that") or raw.get("clause_marks") or raw.get("complementisers") or [])
    listening = _phrases([v.get("forms") for group in (raw.get("verbs") or {}).values() for v in group if v.get("addressee")])
    according = _phrases(raw.get("according")) | _phrases(after_phrases) | own
    clause_marks = frozenset(str(w).lower() for key in ("clause_marks", "complementisers") for w in raw.get(key) or [])
    neutral = [v.get("forms") for v in (raw.get("verbs") or {}).get("neutral") or []]
    plain = _phrases([v.get("forms") for v in raw.get("before") or [] if not v.get("act")] + neutral)
    return SpeechCues(
        frozenset(before), frozenset(after), according, clause_marks, plain, _phrases(raw.get("sources")), own, that, listening, QUOTE_MARKS,
        _phrases(raw.get("passive")), _phrases(raw.get("pronominal")), _phrases(raw.get("participles")),
        _phrases([v.get("forms") for v in raw.get("after") or [] if v.get("ambiguous")]) - _phrases(raw.get("pronominal")) - before,
        frozenset(str(w).lower() for w in raw.get("through") or []),
    )  # fmt: skip


def _frames(path: Path, ontology: Ontology) -> tuple[Frame, ...]:
    raw = read_yaml(path)
    if isinstance(raw, dict):
        raw = field(raw, "frames", path, "events")
    frames: list[Frame] = []
    seen: set[str] = set()
    words: dict[str, tuple[str, ...]] = {}
    for entry in raw:
        if "words" in entry:
            words |= {str(name): tuple(map(str, group)) for name, group in entry["words"].items()}
            continue
        key = str(field(entry, "id", path, "frame"))
        if key in seen:
            raise DataError("frame id stands twice", file=str(path), key=key)
        seen.add(key)
        frames.append(_frame(entry, key, path, ontology, words))
    return tuple(frames)


def _frame(entry: dict[str, Any], key: str, path: Path, ontology: Ontology, words: Mapping[str, tuple[str, ...]]) -> Frame:
    type_ = field(entry, "type", path, key)
    if type_ not in ontology.types:
        raise DataError(f"unknown PLOVER type {type_!r}", file=str(path), key=f"{key}.type")
    mode = entry.get("mode")
    if mode and mode not in ontology.types[type_].modes:
        raise DataError(f"{type_} has no mode {mode!r}", file=str(path), key=f"{key}.mode")
    contexts = tuple(entry.get("contexts") or ())
    for context in contexts:
        if context not in ontology.contexts:
            raise DataError(f"unknown context {context!r}", file=str(path), key=f"{key}.contexts")
    try:
        forms = _forms(entry, words)
    except KeyError as error:
        raise DataError(f"unknown word group {error}: name it under `words` above the frame", file=str(path), key=key) from error
    if not forms:
        raise DataError("frame without verb, passive or noun forms", file=str(path), key=key)
    return _assembled(entry, key, type_, mode, contexts, forms)


def _relation_frames(path: Path) -> tuple[Frame, ...]:
    frames: list[Frame] = []
    for entry in read_yaml(path):
        key = str(field(entry, "id", path, "relation"))
        kind = field(entry, "kind", path, key)
        if kind not in RELATION_KINDS:
            raise DataError(f"unknown relation {kind!r}", file=str(path), key=f"{key}.kind")
        frames.append(_assembled(entry, key, kind, entry.get("mode"), (), _forms(entry)))
    return tuple(frames)


def _bonds(path: Path) -> BondWords:
    """Nouns and modifiers of standing relations; a language need not have the file."""
    if not path.exists():
        return BondWords()
    raw = read_yaml(path)
    return BondWords(
        nouns={key: one for key, (one, *_) in _bond_group(raw, "nouns", path).items()},
        own={phrase_key(str(w)): Bond(_relation_kind(kind, path, "own")) for kind, words in (raw.get("own") or {}).items() for w in words},
        modifiers=_bond_group(raw, "modifiers", path),
        suffixes=_bond_group(raw, "suffixes", path),
        membership=frozenset(str(w).lower() for w in raw.get("membership") or []),
        including=frozenset(str(w).lower() for w in raw.get("including") or []),
        inside=_phrases(raw.get("inside")),
        copulas=_phrases(raw.get("copulas")),
        fillers=frozenset(str(w).lower() for w in raw.get("fillers") or []),
        openers=frozenset(str(w).lower() for w in raw.get("openers") or []),
        former=frozenset(str(w).lower() for w in raw.get("former") or []),
        several=frozenset(str(w).lower() for w in raw.get("several") or []),
        areas=frozenset(str(w).lower() for w in raw.get("areas") or []),
        leaders=_phrases(raw.get("leaders")),
        members=_phrases(raw.get("members")),
        parts=_phrases(raw.get("parts")),
        others=_phrases(raw.get("others")),
        cues=_tie_words(raw, path),
        clitics=tuple(str(w).lower() for w in raw.get("clitics") or []),
    )


def _tie_words(raw: dict[str, Any], path: Path) -> dict[tuple[str, ...], tuple[TieWord, ...]]:
    found: dict[tuple[str, ...], tuple[TieWord, ...]] = {}
    for n, entry in enumerate(raw.get("cues") or []):
        form = str(field(entry, "form", path, f"cues[{n}]"))
        if form not in TIE_FORMS:
            raise DataError(f"unknown form {form!r}", file=str(path), key=f"cues[{n}].form", next_step=f"One of {', '.join(TIE_FORMS)}")
        word = TieWord(_relation_kind(field(entry, "kind", path, f"cues[{n}]"), path, f"cues[{n}].kind"), form)
        for phrase in field(entry, "words", path, f"cues[{n}]"):
            key = phrase_key(str(phrase))
            if word not in found.get(key, ()):
                found[key] = (*found.get(key, ()), word)
    return found


def _bond_group(raw: dict[str, Any], name: str, path: Path) -> dict[tuple[str, ...], tuple[Bond, ...]]:
    found: dict[tuple[str, ...], tuple[Bond, ...]] = {}
    for n, entry in enumerate(raw.get(name) or []):
        bond = Bond(
            _relation_kind(field(entry, "kind", path, f"{name}[{n}]"), path, f"{name}[{n}].kind"),
            entry.get("of") == "organisation",
            bool(entry.get("turned")),
        )
        for word in field(entry, "words", path, f"{name}[{n}]"):
            key = phrase_key(str(word))
            found[key] = (*found.get(key, ()), bond)
    return found


def _relation_kind(name: Any, path: Path, key: str) -> RelationKind:
    kind = next((k for k in RELATION_KINDS if k == name), None)
    if kind is None:
        raise DataError(f"unknown relation {name!r}", file=str(path), key=key)
    return kind


def _forms(entry: dict[str, Any], words: Mapping[str, tuple[str, ...]] = NO_WORDS) -> tuple[FrameForm, ...]:
    made = (FrameForm(phrase_key(one), voice) for voice in VOICES for form in entry.get(voice) or () for one in spelled_out(str(form), words))
    return tuple(dict.fromkeys(made))


def spelled_out(form: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The forms that one form stands for: `send|sends * <TROOPS>` with its alternatives and word groups written out.

    `_` joins an alternative of several words. Raises KeyError with the name of a group that is not known.
    """
    options = [[alternative for part in word.split("|") for alternative in _members(part, words)] for word in form.split()]
    return tuple(" ".join(choice) for choice in itertools.product(*options))


def _members(part: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    if part.startswith("<") and part.endswith(">"):
        return words[part[1:-1]]
    return (part.replace("_", " "),)


def _assembled(entry: dict[str, Any], key: str, type_: str, mode: str | None, contexts: tuple[str, ...], forms: tuple[FrameForm, ...]) -> Frame:
    return Frame(
        key, type_, mode, contexts, forms, tuple(str(r) for r in entry.get("recipient") or ("object",)),
        tuple(str(a) for a in entry.get("actor") or ("subject",)), bool(entry.get("symmetric")), entry.get("status"),
        bool(entry.get("speech")), bool(entry.get("swap")), tuple(phrase_key(str(n)) for n in entry.get("not") or ()),
        tuple({k: str(v) for k, v in e.items()} for e in entry.get("examples") or ()),
    )  # fmt: skip


def data_digest(data: Path = DATA, overlay: Path | None = None) -> str:
    """sha256 over all data files that coding reads, so that a coding can say which knowledge made it."""
    digest = hashlib.sha256()
    folders = [folder for folder in (data, overlay) if folder is not None]
    found = [(p, folder) for folder in folders for p in sorted(folder.rglob("*")) if p.suffix in DIGESTED]
    files = [p for p, folder in found if UNREAD not in p.relative_to(folder).parts]
    for path in files:
        digest.update(path.name.encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
