"""Who says a quote when rules and what stands around disagree: weighed over all who may."""

from __future__ import annotations

from dataclasses import replace

import pytest

from haluan import packs
from haluan.coding.coder import Coder
from haluan.coding.quotes_choice import ArticleMentions, Options, Past, Said, SpeakerChoice
from haluan.coding.quotes_found import FoundQuote
from haluan.coding.quotes_tree import Governor, SpeechTree
from haluan.monitor import Desk
from haluan.types.coding import Coding
from haluan.types.text import Span
from tests.invented_world import Says, says_with


@pytest.fixture(scope="module")
def languages(desk: Desk) -> dict[str, Says]:
    return {code: says_with(Coder(desk.kit, code), code) for code in packs.languages()}


def speakers(coding: Coding) -> list[tuple[str, str | None]]:
    """What is said, with whoever says it: by name where a pronoun says it."""
    by_id = {m.id: m for m in coding.mentions}
    found = []
    for quote in coding.quotes:
        mention = by_id.get(quote.speaker or "")
        while mention is not None and mention.how == "pronoun" and mention.antecedent:
            mention = by_id[mention.antecedent]
        found.append((quote.text, mention and mention.text))
    return found


@pytest.mark.parametrize(
    ("language", "text", "said", "by"),
    [
        # "-nya" means who acts in the sentence before, not who stands behind it
        (
            "id",
            "Menteri Perdagangan Rudi Hartono menampik tuduhan itu.|“Kita tidak membalas siapa pun,” katanya seusai menemui Duta Besar Jepang.",
            "Kita tidak membalas siapa pun",
            "Rudi Hartono",
        ),
        ("id", "Rudi Hartono menyewa kapal itu sejak Mei.|“Ini baru awal,” teriaknya dalam bahasa Inggris.", "Ini baru awal", "Rudi Hartono"),
        # a cue that opens the sentence
        ("id", "Menteri Rudi Hartono membantah.|Katanya, kapal itu sudah lama ditarik dari pelabuhan.", "kapal itu sudah lama", "Rudi Hartono"),
        ("id", "Kata Menteri Rudi Hartono, kapal itu sudah lama ditarik dari pelabuhan.", "kapal itu sudah lama", "Rudi Hartono"),
        # a semicolon ends what is said
        ("en", "Rudi Hartono said the ships would stay in port; Japan summoned the envoy.", "the ships would stay in port", "Rudi Hartono"),
    ],
)
def test_the_speaker_of_what_is_said(languages: dict[str, Says], language: str, text: str, said: str, by: str) -> None:
    told = [(quote, who) for quote, who in speakers(languages[language](*text.split("|"), published="2023-06-09")) if quote.startswith(said)]
    assert len(told) == 1
    assert told[0][1] is not None and by in told[0][1]
    if language == "en":
        assert told[0][0] == said


def test_without_weights_the_rules_have_their_way(desk: Desk) -> None:
    says = says_with(Coder(replace(desk.kit, speakers={}), "en"), "en")
    text = "“We will stay,” said Rudi Hartono.|Japan summoned the envoy."
    assert [who for _, who in speakers(says(*text.split("|"), published="2023-06-09"))] == ["Rudi Hartono"]


class Read(SpeakerChoice):
    """Weighs what no reader has seen, too."""

    def said(self, quote: FoundQuote, article: ArticleMentions) -> Said | None:
        said = super().said(quote, article)
        return said and replace(said, is_unread=False)


def test_what_no_reader_has_seen_is_left_to_the_rules(desk: Desk) -> None:
    says = says_with(Coder(replace(desk.kit, speakers={"nobody": 9.0}), "en"), "en")
    assert [who for _, who in speakers(says("“We will stay,” said Rudi Hartono.", published="2023-06-09"))] == ["Rudi Hartono"]


def test_weights_overrule_the_rules(desk: Desk) -> None:
    coder = Coder(desk.kit, "en")
    coder.quotes._choice = Read(coder.pack, {"nobody": 9.0})
    (quote,) = says_with(coder, "en")("“We will stay,” said Rudi Hartono.", published="2023-06-09").quotes
    assert quote.speaker is None


def test_all_mentions_of_one_person_speak_for_him_together(desk: Desk) -> None:
    class Even(Read):
        def options(self, said: Said, article: ArticleMentions, past: Past) -> Options:
            """Japan speaks a little louder than each mention of the man alone."""
            found = super().options(said, article, past)
            return {i: {"loud": 0.0 if i is None else 1.0 if "Hartono" in article.mentions[i].chunk.text else 1.2} for i in found}

    coder = Coder(desk.kit, "en")
    coder.quotes._choice = Even(coder.pack, {"loud": 1.0})
    told = says_with(coder, "en")("Rudi Hartono met Japan.", "Rudi Hartono left.", "“We will stay,” Hartono said.", published="2023-06-09")
    assert next(who for _, who in speakers(told)) in ("Rudi Hartono", "Hartono")


def test_a_word_below_a_verb_of_speech_is_found_by_its_relation() -> None:
    tree = SpeechTree.__new__(SpeechTree)
    tree._words = {
        0: Governor("PROPN", "nsubj", head=6),
        6: Governor("VERB", "root"),
        11: Governor("NOUN", "nsubj", head=17),
        17: Governor("VERB", "ccomp", head=6),
    }
    tree._starts = sorted(tree._words)
    assert (tree.below(6, Span(0, 30), "nsubj"), tree.below(6, Span(0, 30), "ccomp"), tree.below(6, Span(0, 10), "ccomp")) == (0, 17, None)
    assert tree.top(Span(11, 25)) is tree._words[17]
