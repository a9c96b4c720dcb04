"""What an article is about where it is not about politics."""

from __future__ import annotations

import pytest

from haluan import packs
from haluan.coding.document import build_document
from haluan.coding.topics import find_topics
from tests.invented_world import article_of

WORDS = {("burglar*",): "crime", ("pawn", "shop"): "crime", ("league",): "sport"}


def test_topics_are_counted_by_sentence() -> None:
    topics = find_topics(
        build_document(article_of("A burglary was told.", "The pawn sold.", "A pawn shop closed.", "Rain fell.", language="en")), WORDS
    )
    assert find_topics(build_document(article_of("A burglary was told.", "Rain fell.", language="en")), WORDS).shares["crime"] == 0.0
    assert topics.here == (frozenset({"crime"}), frozenset(), frozenset({"crime"}), frozenset())
    assert topics.shares == {"crime": 0.5, "sport": 0.0}
    assert topics.features([1]) == {"about_crime": 0.5, "about_sport": 0.0, "aged": 0.0}
    assert topics.features([1, 2])["about_crime_here"] == 1.0


@pytest.mark.parametrize(
    ("sentence", "aged"),
    [
        ("Polisi menahan RW (41) di rumahnya.", True),
        ("Edwin Marsh, 34, was held.", True),
        ("Ia ditahan pada Selasa (7/6).", False),
        ("In 2021, 340 people were held.", False),
        ("The cost rose by 12,340 crowns.", False),
    ],
)
def test_an_age_behind_a_name_is_seen(sentence: str, aged: bool) -> None:
    assert find_topics(build_document(article_of(sentence, language="id")), WORDS).features([0])["aged"] == float(aged)


@pytest.mark.parametrize(
    ("language", "sentence", "topic"),
    [
        ("id", "Dua begal merampas motor seorang pelajar.", "crime"),
        ("id", "Timnas menang di laga terakhir.", "sport"),
        ("id", "Laba bersih emiten itu naik.", "business"),
        ("en", "Thieves broke into a bakery.", "crime"),
        ("en", "The goalkeeper saved twice.", "sport"),
        ("en", "Shareholders approved the merger.", "business"),
    ],
)
def test_the_shipped_words_tell_each_topic(language: str, sentence: str, topic: str) -> None:
    pack = packs.load_pack(language, packs.load_ontology())
    topics = find_topics(build_document(article_of(sentence, sentence, language=language)), pack.topics)
    assert topics.shares == {t: float(t == topic) for t in ("business", "crime", "sport")}
