"""Reads the training and measuring sets into one shape, `Example`: a text, its words as the reader cuts them, and whatever
labels the set has.

Labels are carried over by characters, so that every set ends in the reader's own segmentation. A word that covers several annotated words
takes the one whose governor lies outside; an annotated word that covers several of ours is given to the first, the rest is not counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from haluan.language.words import find_words
from labels import KINDS, NAMES, SECTORS, STATUS_NAMES, TYPE_NAMES, UPOS, deprel_index
from links import tell_times, tie_up
from passages import Mention, Passage, PassageError, read_passages

SKIP = -100
NO_SPACE_BEFORE = set(",.;:!?)]}%…»”’")
NO_SPACE_AFTER = set("([{«“‘")


@dataclass
class Example:
    """One window. Word indices are into `words`; `None` means that the set has no such labels; SKIP that a word is not counted."""

    source: str
    text: str
    words: list[tuple[int, int]]
    sentence: list[int]
    scheme: int = 0
    upos: list[int] | None = None
    heads: list[int] | None = None
    labels: list[int] | None = None
    names: list[int] | None = None
    names_partial: bool = False
    names_narrow: bool = False
    marked: bool = False
    tagged: bool = True
    mentions: list[tuple[int, int, int, int]] = field(default_factory=list)
    triggers: list[tuple[int, int, int, int, int]] = field(default_factory=list)
    roles: dict[tuple[int, int, int], int] = field(default_factory=dict)
    pairs: dict[tuple[int, int], tuple[set[int], int]] = field(default_factory=dict)
    pair_masked: set[tuple[int, int]] = field(default_factory=set)
    same: dict[tuple[int, int], int] = field(default_factory=dict)
    reference_rows: list[int] = field(default_factory=list)
    tied: bool = False  # whether all standing relations that the text tells are in `ties`
    ties: dict[tuple[int, int], int] = field(default_factory=dict)
    tie_masked: set[tuple[int, int]] = field(default_factory=set)
    times: dict[int, tuple[int, ...]] = field(default_factory=dict)  # the words that tell a trigger's time, () if none does
    where: str = ""


def join(tokens: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """Tokens as running text, spaces set as print sets them, with each token's span."""
    text, spans, quote_open, glue = "", [], False, True
    for t in tokens:
        closing = t == '"' and quote_open
        if text and not glue and t[:1] not in NO_SPACE_BEFORE and not closing:
            text += " "
        glue = t in NO_SPACE_AFTER or (t == '"' and not quote_open)
        quote_open ^= t == '"'
        spans.append((len(text), len(text) + len(t)))
        text += t
    return text, spans


def align(words: list[tuple[int, int]], spans: list[tuple[int, int]]) -> list[list[int]]:
    """For each of our words, the annotated words that share a character with it."""
    found, at = [], 0
    for start, end in words:
        while at and spans[at - 1][1] > start:
            at -= 1
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        j, hits = at, []
        while j < len(spans) and spans[j][0] < end:
            hits.append(j)
            j += 1
        found.append(hits)
    return found


def span_of(words: list[tuple[int, int]], start: int, end: int) -> tuple[int, int] | None:
    """First and last word (inclusive) that share a character with the span."""
    hits = [i for i, (s, e) in enumerate(words) if s < end and start < e]
    return (hits[0], hits[-1]) if hits else None


@dataclass
class Row:
    """A syntactic word of a CoNLL-U sentence; `head` counts from 0, -1 for the root; `clitic`: a later part of a written token."""

    span: tuple[int, int]
    upos: str
    head: int
    deprel: str
    misc: str
    clitic: bool = False


def read_conllu(path: Path) -> Iterator[tuple[dict[str, str], str, list[Row]]]:
    """(comments, text, words) of each sentence; parts of one written token (clitics) have their own
    characters where they spell it, else all of it."""
    for block in path.read_text(encoding="utf8").split("\n\n"):
        comments = dict(line[2:].split(" = ", 1) for line in block.split("\n") if line.startswith("# ") and " = " in line)
        text = ""
        rows: list[Row] = []
        cells = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
        cells = [c for c in cells if "." not in c[0]]
        written, until, inner, opened = (0, 0, ""), 0, 0, 0
        for c in cells:
            if "-" in c[0] or int(c[0]) > until:
                written, inner = (len(text), len(text) + len(c[1]), c[1]), 0
                text += c[1] + ("" if "SpaceAfter=No" in c[9] else " ")
                opened, until = (int(x) for x in c[0].split("-")) if "-" in c[0] else (opened, until)
            if "-" in c[0]:
                continue
            fits = written[2].startswith(c[1], inner)
            span = (written[0] + inner, written[0] + inner + len(c[1])) if fits else written[:2]
            inner += len(c[1]) if fits else 0
            later = int(c[0]) <= until and bool(rows) and opened < int(c[0])
            rows.append(Row(span, c[3], int(c[6]) - 1, c[7], c[9], later))
        if rows:
            yield comments, text.rstrip(), rows


def project(words: list[tuple[int, int]], rows: list[Row]) -> tuple[list[int], list[int], list[int]]:
    """Tags, governors and labels of our words; SKIP where an annotated word runs over several of ours and this is not its first."""
    hits = align(words, [r.span for r in rows])
    chosen: list[int | None] = []
    owner: dict[int, int] = {}
    for w, covered in enumerate(hits):
        inside = set(covered)
        top = next((j for j in covered if rows[j].head not in inside), covered[0] if covered else None)
        chosen.append(None if top is None or top in owner else top)
        for j in covered:
            owner.setdefault(j, w)
    upos, heads, labels = [], [], []
    for top in chosen:
        if top is None:
            upos.append(SKIP)
            heads.append(SKIP)
            labels.append(SKIP)
            continue
        r = rows[top]
        upos.append(UPOS.index(r.upos) if r.upos in UPOS else SKIP)
        heads.append(-1 if r.head < 0 else owner[r.head])
        labels.append(deprel_index(r.deprel))
    return upos, heads, labels


def read_trees(path: Path, source: str, scheme: int) -> Iterator[Example]:
    """One example a sentence."""
    for _, text, rows in read_conllu(path):
        words = find_words(text)
        if 2 <= len(words) <= 140:
            upos, heads, labels = project(words, rows)
            yield Example(source, text, words, [0] * len(words), scheme, upos, heads, labels)


def bio(words: list[tuple[int, int]], spans: Iterable[tuple[int, int, str]]) -> list[int]:
    """BIO indices of our words for character spans with a class."""
    tags = [0] * len(words)
    for start, end, name in spans:
        at = span_of(words, start, end)
        if at:
            tags[at[0]] = NAMES.index("B-" + name)
            tags[at[0] + 1 : at[1] + 1] = [NAMES.index("I-" + name)] * (at[1] - at[0])
    return tags


CLASSES = {"PER": "PER", "PERSON": "PER", "PPL": "PER", "LOC": "LOC", "PLACE": "LOC", "PLC": "LOC", "ORG": "ORG", "ORGANISATION": "ORG"}


def entity_spans(tags: list[str], spans: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Character spans of the entities of the one scheme (PER, ORG, LOC)."""
    found: list[tuple[int, int, str]] = []
    for tag, (start, end) in zip(tags, spans, strict=True):
        name = CLASSES.get(tag[2:], "")
        if tag.startswith("I-") and found and name == found[-1][2] and name:
            found[-1] = (found[-1][0], end, name)
        elif tag != "O":
            found.append((start, end, name))
    return [f for f in found if f[2]]


def read_names(path: Path, source: str, partial: bool = False, narrow: bool = False) -> Iterator[Example]:
    """One example a sentence of a column file (word first, tag last). `partial`: the set has no organisations and no capitals."""
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf8")):
        cells = [line.split("\t") if "\t" in line else line.split(" ") for line in block.split("\n") if line.strip()]
        cells = [c for c in cells if len(c) > 1 and c[0]]
        if len(cells) < 2:
            continue
        tags = [c[-1].strip() for c in cells]
        tokens = [c[0].title() if partial and tag != "O" else c[0] for c, tag in zip(cells, tags, strict=True)]
        if partial:
            tokens[0] = tokens[0][:1].upper() + tokens[0][1:]
        text, spans = join(tokens)
        words = find_words(text)
        if len(words) <= 200:
            names = bio(words, entity_spans(tags, spans))
            yield Example(source, text, words, [0] * len(words), names=names, names_partial=partial, names_narrow=narrow)


@dataclass
class _Open:
    """A nested annotation that is still open."""

    key: str
    kind: str
    first: int


def _gum_entities(rows: list[Row]) -> list[tuple[str, str, int, int]]:
    """(entity id, type, first row, last row) from GUM's bracket notation."""
    found: list[tuple[str, str, int, int]] = []
    stack: list[_Open] = []
    for i, r in enumerate(rows):
        note = next((x[7:] for x in r.misc.split("|") if x.startswith("Entity=")), "")
        for opened, closed in re.findall(r"\(([^()]+)|([^()]*)\)", note):
            if opened:
                part = opened.split("-")
                stack.append(_Open(part[0], part[1] if len(part) > 1 else "", i))
                continue
            hit = next((k for k in range(len(stack) - 1, -1, -1) if not closed or stack[k].key == closed), None)
            if hit is not None:
                o = stack.pop(hit)
                found.append((o.key, o.kind, o.first, i))
    return found


GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


def _gum_names(rows: list[Row], entities: list[tuple[str, str, int, int]]) -> list[tuple[int, int, str]]:
    """Proper-name cores: the entity's head and its flat or compound proper nouns."""
    found = []
    for _, kind, first, last in entities:
        top = next((j for j in range(first, last + 1) if not first <= rows[j].head <= last), first)
        if kind not in GUM_TYPES or rows[top].upos != "PROPN":
            continue
        core = [
            j
            for j in range(first, last + 1)
            if rows[j].upos == "PROPN" and (j == top or (rows[j].head == top and rows[j].deprel[:4] in ("flat", "comp")))
        ]
        found.append((rows[core[0]].span[0], rows[core[-1]].span[1], GUM_TYPES[kind]))
    return found


def read_gum(path: Path, longest: int = 90) -> Iterator[Example]:
    """Windows of consecutive sentences with trees, names and coreference."""
    pending: list[tuple[str, list[Row]]] = []
    for comments, text, rows in [*read_conllu(path), ({"newdoc id": "end"}, "", [])]:
        if pending and ("newdoc id" in comments or sum(len(r) for _, r in pending) + len(rows) > longest):
            yield _gum_window(pending)
            pending = []
        if rows and len(rows) <= 140:
            pending.append((text, rows))


def _gum_window(sentences: list[tuple[str, list[Row]]]) -> Example:
    example = Example("gum", "", [], [], upos=[], heads=[], labels=[], names=[])
    assert example.upos is not None and example.heads is not None and example.labels is not None and example.names is not None
    clusters: list[str] = []
    for number, (text, rows) in enumerate(sentences):
        base, shift = len(example.words), len(example.text)
        words = find_words(text)
        upos, heads, labels = project(words, rows)
        entities = _gum_entities(rows)
        example.names += bio(words, _gum_names(rows, entities))
        example.upos += upos
        example.labels += labels
        example.heads += [h + base if h >= 0 else h for h in heads]
        example.sentence += [number] * len(words)
        example.words += [(s + shift, e + shift) for s, e in words]
        for key, kind, first, last in entities:
            at = span_of(words, rows[first].span[0], rows[last].span[1])
            if at and kind in ("person", "organization", "place"):
                example.mentions.append((at[0] + base, at[1] + base, SKIP, SKIP))
                clusters.append(key)
        example.text += text + " "
    _same_cluster(example, clusters)
    return example


def _same_cluster(example: Example, clusters: list[str]) -> None:
    """Reference targets between all mentions; overlapping ones are left out."""
    for i, a in enumerate(example.mentions):
        for j, b in enumerate(example.mentions):
            if i != j and (a[1] < b[0] or b[1] < a[0]):
                example.same[i, j] = int(clusters[i] == clusters[j])
    example.reference_rows = list(range(len(example.mentions)))


def _identity(links: list[str]) -> Callable[[str], str]:
    """The cluster name of a mention id, from links like `12_15`."""
    parent: dict[str, str] = {}

    def root(x: str) -> str:
        while parent.get(x, x) != x:
            x = parent[x]
        return x

    for link in links:
        a, b = link.split("_")[:2]
        parent[root(b)] = root(a)
    return root


def read_coin(path: Path, longest: int = 100) -> Iterator[Example]:
    """Windows of CoIN paragraphs with coreference only."""
    for block in path.read_text(encoding="utf8").split("\n\n"):
        cells = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        cells = [c for c in cells if len(c) > 3]
        tags = [re.findall(r"([A-Z]+)\[([0-9_]+)\]", c[3]) for c in cells]
        root = _identity([key for found in tags for name, key in found if name == "IDENT"])
        start = 0
        while start < len(cells):
            stop = min(len(cells), start + longest)
            while stop < len(cells) and stop > start + longest // 2 and cells[stop - 1][2] != ".":
                stop -= 1
            yield _coin_window([c[2] for c in cells[start:stop]], [{k for _, k in t if "_" not in k} for t in tags[start:stop]], root)
            start = stop


def _coin_window(tokens: list[str], keys: list[set[str]], root: Callable[[str], str]) -> Example:
    text, spans = join([t or "_" for t in tokens])
    words = find_words(text)
    example = Example("coin", text, words, [0] * len(words))
    clusters = []
    for key in sorted({k for ks in keys for k in ks}, key=int):
        inside = [i for i, ks in enumerate(keys) if key in ks]
        at = span_of(words, spans[inside[0]][0], spans[inside[-1]][1])
        if at:
            example.mentions.append((*at, SKIP, SKIP))
            clusters.append(root(key))
    _same_cluster(example, clusters)
    return example


def clusters_of(mentions: tuple[Mention, ...]) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Cluster name of each mention, and for a mention of several (`=a+b`) the clusters that it joins."""
    by_id = {m.id: m for m in mentions}

    def root(key: str, seen: frozenset[str] = frozenset()) -> str:
        m = by_id[key]
        return root(m.refers[0], seen | {key}) if len(m.refers) == 1 and m.refers[0] not in seen else key

    own = {m.id: root(m.id) for m in mentions}
    joined = {}
    for m in mentions:
        top = by_id[own[m.id]]
        if len(top.refers) > 1:
            joined[m.id] = {root(r) for r in top.refers}
    return own, joined


def passage_example(p: Passage) -> Example | None:
    """A passage as an example, or None where a mark falls outside every word."""
    words = find_words(p.text)
    example = Example("passage", p.text, words, [0] * len(words), marked=True, where=p.where)
    at: dict[str, int] = {}
    for m in sorted(p.mentions, key=lambda m: m.start):
        span = span_of(words, m.start, m.end)
        if span is None or (example.mentions and span[0] <= example.mentions[-1][1]):
            return None
        at[m.id] = len(example.mentions)
        sector = SECTORS.index(m.sector or "-") if m.kind == "actor" and (m.sector or "-") in SECTORS else SKIP
        example.mentions.append((*span, KINDS.index(m.kind), sector))
    own, joined = clusters_of(p.mentions)
    code = {m.id: (m.code, m.sector) if m.kind == "actor" else None for m in p.mentions}
    _references(example, p, at, own, joined, code)
    for e in sorted(p.events, key=lambda e: e.start):
        span = span_of(words, e.start, e.end)
        if span is None or (example.triggers and span[0] <= example.triggers[-1][1]):
            return None
        t = len(example.triggers)
        example.triggers.append((*span, TYPE_NAMES.index(e.type), STATUS_NAMES.index(e.status), int(e.background)))
        for role, filled in enumerate((e.actor, e.recipient, (e.said_by,) if e.said_by else ())):
            for key in filled:
                for other in at:
                    if other not in filled and own[other] == own[key]:
                        example.roles.setdefault((t, at[other], role), SKIP)
            for key in filled:
                example.roles[t, at[key], role] = 1
        for a in e.actor:
            for r in e.recipient:
                types, _ = example.pairs.get((at[a], at[r]), (set(), 0))
                example.pairs[at[a], at[r]] = (types | {TYPE_NAMES.index(e.type)}, STATUS_NAMES.index(e.status))
                alike_a = [o for o in at if own[o] == own[a] or (code[o] and code[o] == code[a])]
                alike_r = [o for o in at if own[o] == own[r] or (code[o] and code[o] == code[r])]
                example.pair_masked |= {(at[x], at[y]) for x in alike_a for y in alike_r}
    example.pair_masked -= set(example.pairs)
    tie_up(example, p, at, own, code)
    tell_times(example, p)
    return example


def _references(
    example: Example,
    p: Passage,
    at: dict[str, int],
    own: dict[str, str],
    joined: dict[str, set[str]],
    code: dict[str, tuple[str | None, str | None] | None],
) -> None:
    for m in p.mentions:
        if m.kind != "reference":
            continue
        example.reference_rows.append(at[m.id])
        targets = joined.get(m.id, set()) | {own[m.id]}
        codes = {code[t] for t in targets if t in code} - {None}
        for other in p.mentions:
            if other.id == m.id:
                continue
            same = own[other.id] in targets
            if same or code[other.id] not in codes:
                example.same[at[m.id], at[other.id]] = int(same)


def read_marked(folder: Path) -> list[Example]:
    """All passages of a folder but whole articles, in file order; bad ones are reported and left out."""
    found = []
    for path in sorted(folder.glob("*.pas")):
        if path.name.startswith("articles_"):
            continue
        for where, p in read_passages(path):
            if isinstance(p, PassageError):
                print(f"left out {where}: {p}")
                continue
            example = passage_example(p)
            if example is None:
                print(f"left out {where}: marks do not fit words")
            else:
                found.append(example)
    return found
