"""Copies and reports: what belongs together and what does not; the order does not matter where it should not."""

from __future__ import annotations

import random

import numpy as np
import pytest

from haluan.stories import N_HASHES, Report, address_stem, group_copies, link_reports, ordinal, sentence_words, signature, similarity

CHANCE = random.Random(6)
WORDS = [f"kata{n}" for n in range(900)]


def text_of(seed: int, n: int = 200) -> list[str]:
    return random.Random(seed).choices(WORDS, k=n)


def groups(*texts: str, addresses: tuple[int, ...] = ()) -> list[int]:
    rows = [np.frombuffer(signature(t) or bytes(2 * N_HASHES), "<u2") for t in texts]
    return group_copies(np.stack(rows), addresses).tolist()


def test_similarity_estimates_the_share_of_common_word_pairs() -> None:
    one = text_of(1)
    half = one[:100] + text_of(2)[:100]
    assert similarity(signature(" ".join(one)), signature(" ".join(one))) == 1.0
    assert similarity(signature(" ".join(one)), signature(" ".join(half))) == pytest.approx(1 / 3, abs=0.12)
    assert similarity(signature(" ".join(one)), signature(" ".join(text_of(3)))) < 0.05
    assert signature("") == b""
    assert similarity(signature(""), signature("a")) == 0.0


def test_copies_join_the_first_text() -> None:
    one, two = text_of(1), text_of(2)
    cut = one[:120]
    moved = one[100:] + one[:100]
    led = text_of(9)[:40] + one[40:]
    texts = [" ".join(t) for t in (one, two, cut, moved, led, two[:-10], text_of(4))]
    assert groups(*texts) == [0, 1, 0, 0, 0, 1, 6]
    assert groups("", "", " ".join(one)) == [0, 1, 2], "texts without words are no copies"


def test_a_chain_of_slowly_changing_texts_is_not_one_story() -> None:
    chain = [text_of(1)]
    for step in range(6):
        chain.append(chain[-1][60:] + text_of(100 + step)[:60])
    found = groups(*(" ".join(t) for t in chain))
    assert found[1] == 0
    assert found[-1] != 0


def test_pages_of_one_address_belong_together() -> None:
    texts = [" ".join(text_of(n)) for n in range(3)]
    assert groups(*texts, addresses=(7, 0, 7)) == [0, 1, 0]
    same = ("https://www.d.example/a/b?page=2&utm_source=x", "http://m.d.example/a/b/2", "d.example/a/b?page=all#top")
    assert {address_stem(u) for u in same} == {"d.example/a/b"}
    assert address_stem("https://d.example/a?id=5") == "d.example/a?id=5"
    assert address_stem(None) is address_stem("https://d.example/") is None


SENTENCE = "Menteri Armenia bertemu Presiden Prancis membahas kerja sama pertahanan di Paris"


def report(event: int, **other: object) -> Report:
    facts: dict[str, object] = {
        "event": event, "article": event, "story": event, "type": "CONSULT", "mode": None, "status": "actual", "actors": frozenset(["ARM"]),
        "recipients": frozenset(["FRA"]),
        "first": ordinal("2023-10-05"), "last": ordinal("2023-10-05"), "dated": True, "place": None, "country": None,
        "words": sentence_words(SENTENCE),
    }  # fmt: skip
    return Report(**(facts | other))  # type: ignore[arg-type]


def joined(*reports: Report) -> bool:
    return len({head for _, head in link_reports(reports)}) == 1


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({}, True), ({"first": ordinal("2023-10-06"), "last": ordinal("2023-10-06")}, True), ({"type": "SUPPORT"}, False),
        ({"status": "denied"}, False),
        ({"first": ordinal("2023-10-09"), "last": ordinal("2023-10-09")}, False),
        ({"actors": frozenset(["FRA"]), "recipients": frozenset(["ARM"])}, True),
        ({"recipients": frozenset(["DEU"])}, False), ({"recipients": frozenset(["FRA", "DEU"])}, True),
        ({"words": frozenset(["lain"])}, False),
        ({"words": frozenset(["lain"]), "story": 1}, True), ({"country": "FRA"}, True), ({"article": 1}, False),
        ({"first": None, "last": None}, False),
    ],
)  # fmt: skip
def test_what_joins_two_reports(other: dict[str, object], expected: bool) -> None:
    assert joined(report(1), report(2, **other)) is expected


def test_what_keeps_two_reports_apart() -> None:
    attack = {"type": "ASSAULT", "country": "FRA"}
    assert joined(report(1, **attack), report(2, **attack))
    assert not joined(report(1, **attack, place="Paris"), report(2, **attack, place="Lyon"))
    assert not joined(report(1, **attack), report(2, **attack | {"actors": frozenset(["FRA"]), "recipients": frozenset(["ARM"])})), (
        "who hit whom counts"
    )
    assert not joined(report(1, country="FRA"), report(2, country="DEU"))
    assert not joined(report(1, mode="visit"), report(2, mode="phone"))
    few = frozenset([*list(sentence_words(SENTENCE))[:2], *"abcdefgh"])
    assert joined(report(1), report(2, words=few)), "a meeting needs few common words"
    assert not joined(report(1, **attack), report(2, **attack, words=few)), "an attack needs more"


def test_an_article_has_one_event_in_a_happening() -> None:
    heads = dict(link_reports([report(1), report(2), report(3, article=2), report(4)]))
    assert heads == {1: 1, 2: 1, 3: 3, 4: 1}
