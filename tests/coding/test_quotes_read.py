"""Whom the reader takes for the speaker, carried over to phrases and weighed with the rest."""

from __future__ import annotations

import pytest

from haluan.coding.coder import Coder
from haluan.coding.document import build_document
from haluan.coding.found import Found
from haluan.coding.quotes_choice import ArticleMentions, Options, Said, SpeakerChoice
from haluan.coding.quotes_read import ReadVoices, weighed
from haluan.monitor import Desk
from haluan.types.coding import Coding
from haluan.types.document import Document
from haluan.types.reading import Reading, ReadMention, ReadVoice
from haluan.types.text import Span, Token
from tests.invented_world import article_of

FIRST, SECOND = "Rudi Hartono met Sari Dewi at the port.", "“We will stay,” said the shipowner."
TEXT = f"{FIRST} {SECOND}"
QUOTE = Span(TEXT.index("We will"), TEXT.index(",”"))
NAMES = ("Rudi Hartono", "Sari Dewi", "the shipowner")


def words(text: str, at: int) -> tuple[Token, ...]:
    found, start = [], at
    for word in text.split():
        start = TEXT.index(word, start)
        found.append(Token(start, start + len(word), word, "NOUN", head=0, deprel="dep"))
        start += len(word)
    return tuple(found)


def read(*voices: tuple[str, int, float]) -> Document:
    """The text as a reader with these voices sees it: a word of the quote, a mention, P."""
    mentions = tuple(ReadMention(Span(TEXT.index(n), TEXT.index(n) + len(n)), 0.9, (("actor", 0.9),)) for n in NAMES)
    tokens = (words(FIRST, 0), words("We will stay,” said the shipowner.", QUOTE.start))
    spoken = tuple(ReadVoice(TEXT.index(word, QUOTE.start), mention, p) for word, mention, p in voices)
    reading = Reading(Span(0, len(TEXT)), (0, 1), tokens, mentions, (), (), (), (), voices=spoken)
    return build_document(article_of(FIRST, SECOND, language="en", published="2023-06-09"), (reading,))


def mentions(coder: Coder, document: Document) -> list[Found]:
    return list(coder.resolved(document, None)[0])


def at(found: list[Found], name: str) -> int:
    return next(i for i, f in enumerate(found) if name in f.chunk.text)


@pytest.fixture(scope="module")
def coder(desk: Desk) -> Coder:
    return Coder(desk.kit, "en")


def test_a_quote_has_the_mean_over_its_words_of_what_the_reader_sees(coder: Coder) -> None:
    document = read(("We", 1, 0.9), ("will", 1, 0.6), ("will", 0, 0.3), ("stay", 0, 0.6))
    found = mentions(coder, document)
    chances = ReadVoices(document, found).within(QUOTE)
    assert chances[at(found, "Sari Dewi")] == pytest.approx(0.5)
    assert chances[at(found, "Rudi Hartono")] == pytest.approx(0.3)
    assert chances[None] == pytest.approx(0.2)


def test_words_outside_of_the_quote_do_not_count(coder: Coder) -> None:
    document = read(("said", 1, 0.9), ("the", 1, 0.9))
    assert ReadVoices(document, mentions(coder, document)).within(QUOTE) == {None: 1.0}


def test_without_the_head_nothing_is_told(coder: Coder) -> None:
    document = read()
    assert not ReadVoices(document, mentions(coder, document)).seen


def test_a_mention_of_which_no_phrase_was_made_speaks_for_the_phrase_that_it_lies_on(coder: Coder) -> None:
    document = read(("We", 1, 0.9))
    found = mentions(coder, document)
    bare = [Found(f.chunk, f.link) for f in found]
    assert ReadVoices(document, bare).within(QUOTE).keys() == {None, at(found, "Sari Dewi")}


@pytest.mark.parametrize(
    ("p", "names"), [(0.0, set()), (0.02, set()), (0.3, {"voice of phrase"}), (0.6, {"voice of phrase", "voice of phrase, best"})]
)
def test_features_tell_how_likely_and_whether_likeliest(p: float, names: set[str]) -> None:
    features = weighed("of phrase", {None: 0.4, 1: p}, 1)
    assert features.keys() == names
    assert all(value > 0 for value in features.values())


class Noting(SpeakerChoice):
    """Notes the options of the last quote."""

    noted: dict[str | None, dict[str, float]]

    def decide(self, said: Said, options: Options, article: ArticleMentions) -> int | None:
        self.noted = {article.mentions[i].chunk.text if i is not None else None: values for i, values in options.items()}
        return super().decide(said, options, article)


def code(desk: Desk, weights: dict[str, float], document: Document) -> tuple[Coding, Noting]:
    coder = Coder(desk.kit, "en")
    choice = Noting(coder.pack, weights)
    coder.quotes._choice = choice
    return coder.code(document), choice


def speaker(coding: Coding) -> str | None:
    (quote,) = coding.quotes
    return next((m.text for m in coding.mentions if m.id == quote.speaker), None)


@pytest.mark.parametrize(("who", "name"), [(0, "Rudi Hartono"), (1, "Sari Dewi")])
def test_whom_the_reader_hears_is_the_speaker_where_that_weighs_most(desk: Desk, who: int, name: str) -> None:
    coding, choice = code(desk, {"voice of all": 2.0, "nobody": -9.0}, read(("We", who, 0.9), ("will", who, 0.9), ("stay", who, 0.9)))
    assert speaker(coding) == name
    assert "voice of all, best" in choice.noted[name]


def test_a_reader_that_hears_nobody_named_speaks_for_nobody(desk: Desk) -> None:
    coding, choice = code(desk, {"voice of nobody": 2.0}, read(("We", 1, 0.15)))
    assert "voice of nobody, best" in choice.noted[None]
    assert speaker(coding) is None


def test_no_feature_tells_of_a_reader_without_the_head(desk: Desk) -> None:
    _, choice = code(desk, {"nobody": 0.1}, read())
    assert not [name for values in choice.noted.values() for name in values if name.startswith("voice")]
