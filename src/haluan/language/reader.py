"""The reader: an article's text in, what is read of its title and body out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from haluan.language.decode import DIGITS, Floats, best_tree, find_spans, ranked, sigmoid, softmax
from haluan.language.mixing import mix, through_triggers
from haluan.language.model import Manifest, Network
from haluan.language.pieces import PieceTable
from haluan.language.stitching import Stitcher
from haluan.language.windows import Sentence, Window, cut_sentence, make_windows
from haluan.types.reading import Reading, ReadMention, ReadPair, ReadReference, ReadRole, ReadTie, ReadTrigger
from haluan.types.text import Span, Token

Distribution = tuple[tuple[str, float], ...]
NAME_CLASSES = ("PER", "ORG", "LOC")
_Found = tuple[int, int, int, float]


@dataclass(frozen=True, slots=True)
class _Seen:
    """The word-level view of a window."""

    window: Window
    out: dict[str, Floats]
    tree: tuple[int, ...]  # governor's word index in the window, -1 for a root
    mentions: tuple[_Found, ...]
    triggers: tuple[_Found, ...]
    names: tuple[_Found, ...]


def _ids(rows: Sequence[Sequence[int]]) -> NDArray[np.int64]:
    return np.asarray(rows, dtype=np.int64)


class Reader:
    """The learned reader of one model. Every window is read on its own, so a window's result does not hang on its neighbours."""

    def __init__(self, manifest: Manifest, table: PieceTable, load: Callable[[], Network]) -> None:
        self._manifest = manifest
        self._table = table
        self._load = load
        self._network: Network | None = None

    @property
    def digest(self) -> str:
        """sha256 of the manifest, which holds the digests of all files."""
        return self._manifest.digest

    @property
    def version(self) -> str:
        """The model's version."""
        return self._manifest.version

    def read(self, text: str, sentences: Sequence[Span], paragraphs: Sequence[Span]) -> tuple[Reading, ...]:
        """The reading of the body and that of the title, in the order of the text; offsets are code points into `text`.

        The body is read in windows that overlap by a sentence, and joined. A sentence that had to be cut comes as several readings with the note
        `split`, each with the words of its part (heads count within the part).
        """
        found: list[Reading] = []
        open_part: Stitcher | None = None
        for window in make_windows(text, sentences, paragraphs, self._table):
            reading = self._read_window(text, window)
            if open_part is not None and not window.context:
                found.append(open_part.joined())
                open_part = None
            open_part = open_part or Stitcher()
            open_part.add(reading, window.context)
        return (*found, open_part.joined()) if open_part is not None else ()

    def find_names(self, text: str, sentences: Sequence[Span], narrow: bool = False) -> tuple[tuple[Span, str, float], ...]:
        """Names with their class (PER, ORG, LOC) and P, sentence by sentence.

        `narrow` follows the guideline of idner-news-2k, in which a country that acts is no place and a place takes its noun along.
        """
        found = []
        for window in make_windows(text, sentences, [], self._table):
            scores = self.network.words(self._feed(window))["names_narrow" if narrow else "names"][0]
            names = find_spans(scores.copy(), self._temperature("names"), self._threshold("name_bias"))
            found += [(self._span(window, n), NAME_CLASSES[n[2]], n[3]) for n in names]
        return tuple(found)

    def type_pairs(self, items: Sequence[tuple[str, Span, Span]]) -> list[Distribution]:
        """P by PLOVER type and NONE, best first, that the first span's actor does something to the second's, for each sentence.

        Pairs of one sentence are read in one pass. A sentence longer than a window is cut; if the two spans fall into different
        parts, the answer is NONE with P 1.
        """
        return [types for types, _ in self.judge_pairs(items)]

    def judge_pairs(self, items: Sequence[tuple[str, Span, Span]]) -> list[tuple[Distribution, Distribution]]:
        """As `type_pairs`, with P by status beside the types (as if there were an event; empty where the spans fall apart)."""
        by_text: dict[str, dict[tuple[Span, Span], tuple[Distribution, Distribution]]] = {}
        for text, actor, recipient in items:
            by_text.setdefault(text, {})[actor, recipient] = ((("NONE", 1.0),), ())
        for text, asked in by_text.items():
            self._type_asked(text, asked)
        return [by_text[text][actor, recipient] for text, actor, recipient in items]

    @property
    def network(self) -> Network:
        """The graphs, loaded on first use."""
        if self._network is None:
            self._network = self._load()
        return self._network

    def _temperature(self, head: str) -> float:
        return self._manifest.temperatures.get(head, 1.0)

    def _threshold(self, name: str) -> float:
        return self._manifest.thresholds.get(name, 0.0)

    def _span(self, window: Window, found: tuple[int, int, int, float]) -> Span:
        words = window.words
        return Span(words[found[0]][0], words[found[1]][1])

    def _feed(self, window: Window) -> dict[str, NDArray[np.int64]]:
        ids, first, last, sentence = [self._table.first], [], [], []
        for number, part in enumerate(window.sentences):
            for pieces in part.pieces:
                first.append(len(ids))
                ids.extend(pieces)
                last.append(len(ids) - 1)
                sentence.append(number)
        ids.append(self._table.last)
        return {
            "ids": _ids([ids]),
            "mask": _ids([[1] * len(ids)]),
            "first": _ids([first]),
            "last": _ids([last]),
            "sentence": _ids([sentence]),
        }

    def _look(self, window: Window) -> _Seen:
        out = self.network.words(self._feed(window))
        spans = out["spans"][0]
        mentions = find_spans(spans[:, :3].copy(), self._temperature("mentions"), self._threshold("mention_bias"))
        triggers = find_spans(spans[:, 3:].copy(), self._temperature("triggers"), self._threshold("trigger_bias"))
        names = find_spans(out["names"][0].copy(), self._temperature("names"), self._threshold("name_bias"))
        return _Seen(window, out, self._trees(window, out["arcs"][0]), tuple(mentions), tuple(triggers), tuple(names))

    def _trees(self, window: Window, arcs: Floats) -> tuple[int, ...]:
        heads: list[int] = []
        for part in window.sentences:
            base, n = len(heads), len(part.words)
            own = np.concatenate([arcs[base : base + n, :1], arcs[base : base + n, base + 1 : base + 1 + n]], axis=1)
            heads.extend(h + base if h >= 0 else -1 for h in best_tree(own))
        return tuple(heads)

    def _link(self, seen: _Seen, mentions: Sequence[_Found], triggers: Sequence[_Found]) -> dict[str, Floats]:
        """Scores of the span heads; an empty list is fed as one span that is not looked at."""
        m, t = mentions or [(0, 0, 0, 0.0)], triggers or [(0, 0, 0, 0.0)]
        return self.network.spans(
            {
                "words": seen.out["words"],
                "mask": np.ones((1, len(seen.tree)), np.int64),
                "m_start": _ids([[x[0] for x in m]]),
                "m_end": _ids([[x[1] for x in m]]),
                "t_start": _ids([[x[0] for x in t]]),
                "t_end": _ids([[x[1] for x in t]]),
                "heads": _ids([[h + 1 for h in seen.tree]]),
            }
        )

    def _read_window(self, text: str, window: Window) -> Reading:
        seen = self._look(window)
        mentions = self._with_names(seen)
        linked = self._link(seen, mentions, seen.triggers)
        return Reading(
            span=window.span,
            sentences=tuple(s.number for s in window.sentences),
            tokens=self._tokens(text, seen, linked["labels"][0]),
            mentions=self._mentions(seen, mentions, linked),
            triggers=self._triggers(seen, linked),
            roles=self._roles(linked["roles"][0], len(seen.triggers), len(mentions)),
            pairs=self._pairs(linked, seen, len(mentions)),
            references=self._references(linked, len(mentions)),
            notes=tuple(dict.fromkeys(n for s in window.sentences for n in s.notes)),
            ties=self._ties(linked, len(mentions)),
        )

    def _with_names(self, seen: _Seen) -> list[_Found]:
        """The mentions, and names that no mention touches (their score is the P that their words belong to a mention)."""
        inside = 1.0 - softmax(seen.out["spans"][0][:, :3], self._temperature("mentions"))[:, 0]
        extra = [
            (a, b, 0, round(float(inside[a : b + 1].mean()), DIGITS))
            for a, b, _, _ in seen.names
            if not any(m[0] <= b and a <= m[1] for m in seen.mentions)
        ]
        return sorted([*seen.mentions, *extra])

    def _tokens(self, text: str, seen: _Seen, labels: Floats) -> tuple[tuple[Token, ...], ...]:
        upos, names = seen.out["upos"][0].argmax(-1), labels.argmax(-1)
        tags, deprels = self._manifest.labels["upos"], self._manifest.labels["deprels"]
        rows, base = [], 0
        for part in seen.window.sentences:
            row = []
            for i, (start, end) in enumerate(part.words, base):
                head = seen.tree[i]
                label = "root" if head < 0 else deprels[int(names[i])]
                row.append(Token(start, end, text[start:end], tags[int(upos[i])], head - base if head >= 0 else -1, label))
            rows.append(tuple(row))
            base += len(part.words)
        return tuple(rows)

    def _mentions(self, seen: _Seen, mentions: Sequence[_Found], linked: dict[str, Floats]) -> tuple[ReadMention, ...]:
        kinds = softmax(linked["kind"][0], self._temperature("kind"))
        sectors = softmax(linked["sector"][0], self._temperature("sector"))
        out = []
        for i, m in enumerate(mentions):
            inner = [n for n in seen.names if m[0] <= n[0] and n[1] <= m[1]]
            best = max(inner, key=lambda n: (n[2] == 0, n[1] - n[0], n[1]), default=None)
            out.append(
                ReadMention(
                    span=self._span(seen.window, m),
                    score=m[3],
                    kinds=ranked(kinds[i], self._manifest.labels["kinds"]),
                    sectors=ranked(sectors[i], self._manifest.labels["sectors"], 0.02),
                    name=None if best is None else NAME_CLASSES[best[2]],
                )
            )
        return tuple(out)

    def _triggers(self, seen: _Seen, linked: dict[str, Floats]) -> tuple[ReadTrigger, ...]:
        types = softmax(linked["type"][0], self._temperature("type"))
        statuses = softmax(linked["status"][0][:, :-1], self._temperature("status"))
        background = sigmoid(linked["status"][0][:, -1], self._temperature("background"))
        times = softmax(linked["when"][0], self._temperature("when")) if "when" in linked else None
        return tuple(
            ReadTrigger(
                span=self._span(seen.window, t),
                score=t[3],
                types=ranked(types[i], self._manifest.labels["types"]),
                statuses=ranked(statuses[i], self._manifest.labels["statuses"]),
                background=round(float(background[i]), DIGITS),
                times=self._times(seen.window, times[i]) if times is not None else (),
                untimed=round(float(times[i][-1]), DIGITS) if times is not None else 0.0,
            )
            for i, t in enumerate(seen.triggers)
        )

    def _times(self, window: Window, chances: Floats) -> tuple[tuple[Span, float], ...]:
        floor = self._threshold("when")
        return tuple((Span(*window.words[w]), round(float(chances[w]), DIGITS)) for w in np.flatnonzero(chances[:-1] >= floor))

    def _roles(self, logits: Floats, n_triggers: int, n_mentions: int) -> tuple[ReadRole, ...]:
        chances = sigmoid(logits, self._temperature("roles"), self._threshold("role_bias"))
        floor = self._threshold("role")
        return tuple(
            ReadRole(t, m, *(round(float(p), DIGITS) for p in chances[t, m]))
            for t in range(n_triggers)
            for m in range(n_mentions)
            if chances[t, m].max() >= floor
        )

    def _pair_chances(self, linked: dict[str, Floats], triggers: Sequence[_Found]) -> Floats:
        """P (M, M, types + NONE) of every ordered pair: the pair head mixed with what the triggers say."""
        scores = linked["pairs"][0].copy()
        scores[..., -1] += self._threshold("none_bias")
        own = softmax(scores, self._temperature("pairs"))
        n = len(triggers)
        types = softmax(linked["type"][0][:n], self._temperature("type"))
        roles = sigmoid(linked["roles"][0][:n], self._temperature("roles"), self._threshold("role_bias"))
        by_trigger = through_triggers(np.asarray([t[3] for t in triggers], np.float32), types, roles, own.shape[0])
        return mix(own, by_trigger, self._manifest.thresholds.get("pair_weight", 0.5))

    def _pairs(self, linked: dict[str, Floats], seen: _Seen, n: int) -> tuple[ReadPair, ...]:
        chances = self._pair_chances(linked, seen.triggers)
        acting = self._acting(linked)
        chances[..., :-1] *= (acting[:, None] * acting[None, :])[..., None]
        chances[..., -1] = 1.0 - chances[..., :-1].sum(-1)
        statuses = softmax(linked["pair_status"][0], self._temperature("status"))
        floor = self._threshold("pair")
        labels = self._manifest.labels
        return tuple(
            ReadPair(a, r, ranked(chances[a, r], labels["pair_types"]), ranked(statuses[a, r], labels["statuses"], 0.05))
            for a in range(n)
            for r in range(n)
            if a != r and 1.0 - chances[a, r, -1] >= floor
        )

    def _acting(self, linked: dict[str, Floats]) -> Floats:
        """P of each mention that it can act: neither a place nor a source (pairs of such were never shown to the pair head)."""
        kinds = softmax(linked["kind"][0], self._temperature("kind"))
        names = self._manifest.labels["kinds"]
        out: Floats = 1.0 - kinds[:, names.index("place")] - kinds[:, names.index("source")]
        return out

    def _references(self, linked: dict[str, Floats], n: int) -> tuple[ReadReference, ...]:
        """P that both mentions are one, times P that the first is a reference (a pronoun, a description, a repetition) at all."""
        chances = sigmoid(linked["same"][0], self._temperature("same"), self._threshold("same_bias"))
        kinds = softmax(linked["kind"][0], self._temperature("kind"))
        chances = chances * kinds[:, self._manifest.labels["kinds"].index("reference")][:, None]
        floor = self._threshold("same")
        places = [(m, a) for m in range(n) for a in range(n) if m != a and chances[m, a] >= floor]
        return tuple(ReadReference(m, a, round(float(chances[m, a]), DIGITS)) for m, a in places)

    def _ties(self, linked: dict[str, Floats], n: int) -> tuple[ReadTie, ...] | None:
        if "ties" not in linked:  # models before 1.8.1 have no such head, nor that of times
            return None
        chances = softmax(linked["ties"][0][:n, :n], self._temperature("ties"))
        floor = self._threshold("tie")
        kinds = self._manifest.labels["ties"][:-1]
        places = np.argwhere(1.0 - chances[..., -1] >= floor)
        return tuple(ReadTie(int(a), int(b), ranked(chances[a, b, :-1], kinds, floor / 2)) for a, b in places if a != b)

    def _type_asked(self, text: str, asked: dict[tuple[Span, Span], tuple[Distribution, Distribution]]) -> None:
        """Fills in the pairs that are asked of one sentence, in one pass."""
        for part in cut_sentence(text, Span(0, len(text)), 0, self._table):
            places = {s: w for s in sorted({s for pair in asked for s in pair}) if (w := _words_of(part, s))}
            wanted = [pair for pair in asked if pair[0] in places and pair[1] in places]
            if not wanted:
                continue
            order = list(places)
            seen = self._look(Window((part,)))
            linked = self._link(seen, [(*places[s], 0, 1.0) for s in order], seen.triggers)
            chances = self._pair_chances(linked, seen.triggers)
            statuses = softmax(linked["pair_status"][0], self._temperature("status"))
            for a, r in wanted:
                at = order.index(a), order.index(r)
                asked[a, r] = (
                    ranked(chances[at], self._manifest.labels["pair_types"], 0.0),
                    ranked(statuses[at], self._manifest.labels["statuses"], 0.0),
                )


def _words_of(part: Sentence, span: Span) -> tuple[int, int] | None:
    """First and last word that share a character with the span."""
    hits = [i for i, (s, e) in enumerate(part.words) if s < span.end and span.start < e]
    return (hits[0], hits[-1]) if hits else None
