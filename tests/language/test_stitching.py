"""Overlapping windows joined into one reading."""

from __future__ import annotations

from haluan.language.stitching import Stitcher
from haluan.types.reading import Reading, ReadMention, ReadPair, ReadReference, ReadRole, ReadTie, ReadTrigger
from haluan.types.text import Span, Token

# "Ankara menegur Baku. Ia memanggil dutanya. Baku diam."
ANKARA, SCOLDED, BAKU = Span(0, 6), Span(7, 14), Span(15, 19)
HE, CALLED, ENVOY = Span(21, 23), Span(24, 33), Span(34, 41)
BAKU_AGAIN = Span(43, 47)
ROWS = (((0, 6), (7, 14), (15, 19)), ((21, 23), (24, 33), (34, 41)), ((43, 47), (48, 52)))

Link = ReadRole | ReadPair | ReadReference | ReadTie


def mention(span: Span, score: float = 0.9) -> ReadMention:
    return ReadMention(span, score, (("actor", 0.9),))


def trigger(span: Span) -> ReadTrigger:
    return ReadTrigger(span, 0.8, (("ACCUSE", 0.7),), (("actual", 0.9),))


def pair(a: int, r: int, p: float) -> ReadPair:
    return ReadPair(a, r, (("ACCUSE", p),), ())


def window(rows: range, mentions: list[Span], triggers: list[Span], *links: Link) -> Reading:
    tokens = tuple(tuple(Token(a, b, "x", "X", -1, "root") for a, b in ROWS[i]) for i in rows)
    return Reading(
        span=Span(tokens[0][0].start, tokens[-1][-1].end),
        sentences=tuple(rows),
        tokens=tokens,
        mentions=tuple(mention(s) for s in mentions),
        triggers=tuple(trigger(s) for s in triggers),
        roles=tuple(x for x in links if isinstance(x, ReadRole)),
        pairs=tuple(x for x in links if isinstance(x, ReadPair)),
        references=tuple(x for x in links if isinstance(x, ReadReference)),
        notes=("shortened_word",) if 2 in rows else (),
        ties=tuple(x for x in links if isinstance(x, ReadTie)) or None,
    )


def joined() -> Reading:
    stitcher = Stitcher()
    first = window(
        range(2),
        [ANKARA, BAKU, HE, ENVOY],
        [SCOLDED, CALLED],
        ReadRole(0, 0, 0.9, 0.0, 0.0),
        pair(0, 1, 0.8),
        pair(2, 3, 0.3),
        ReadReference(2, 0, 0.6),
        ReadTie(0, 1, (("ally_of", 0.7),)),
    )
    second = window(
        range(1, 3),
        [HE, Span(33, 41), BAKU_AGAIN],  # the envoy is seen with the blank before it
        [CALLED, Span(48, 52)],
        ReadRole(0, 0, 0.1, 0.9, 0.0),
        ReadRole(1, 1, 0.0, 0.7, 0.0),
        ReadRole(1, 2, 0.6, 0.0, 0.0),
        pair(0, 1, 0.9),
        pair(2, 1, 0.5),
        ReadReference(2, 1, 0.4),
        ReadReference(0, 1, 0.9),
        ReadTie(0, 1, (("leads", 0.9),)),
        ReadTie(2, 1, (("part_of", 0.4),)),
    )
    stitcher.add(first, 0)
    stitcher.add(second, 1)
    return stitcher.joined()


def test_each_sentence_mention_and_trigger_is_there_once() -> None:
    reading = joined()
    assert reading.sentences == (0, 1, 2)
    assert [len(row) for row in reading.tokens] == [3, 3, 2]
    assert [m.span for m in reading.mentions] == [ANKARA, BAKU, HE, ENVOY, BAKU_AGAIN]
    assert [t.span for t in reading.triggers] == [SCOLDED, CALLED, Span(48, 52)]
    assert reading.span == Span(0, 52)
    assert reading.notes == ("shortened_word",)


def test_links_reach_into_the_context() -> None:
    reading = joined()
    assert ReadRole(2, 3, 0.0, 0.7, 0.0) in reading.roles  # the envoy of the sentence before, known by its overlap
    assert {(p.actor, p.recipient) for p in reading.pairs} >= {(4, 3)}
    assert ReadReference(4, 3, 0.4) in reading.references


def test_what_lies_wholly_in_the_context_is_told_by_the_window_before() -> None:
    reading = joined()
    assert [r for r in reading.roles if r.trigger == 1] == []  # the second window's view of its context's trigger is not taken
    assert next(p for p in reading.pairs if (p.actor, p.recipient) == (2, 3)).types == (("ACCUSE", 0.3),)
    assert all((r.mention, r.antecedent) != (2, 3) for r in reading.references)


def test_relations_are_carried_over_like_other_links() -> None:
    reading = joined()
    assert reading.ties == (ReadTie(0, 1, (("ally_of", 0.7),)), ReadTie(4, 3, (("part_of", 0.4),)))


def test_of_a_model_without_a_head_for_relations_none_are_known() -> None:
    stitcher = Stitcher()
    stitcher.add(window(range(1), [ANKARA], []), 0)
    assert stitcher.joined().ties is None
