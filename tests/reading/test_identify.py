"""Languages: own texts, one a line; no near language may pass as ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from haluan.reading import ReadingKnowledge
from haluan.reading.identify import identify

TEXTS = [tuple(line.split("|", 1)) for line in (Path(__file__).parent / "languages.txt").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_language(language: str, text: str, knowledge: ReadingKnowledge) -> None:
    told = identify(text, knowledge)
    ours = {p.code for p in knowledge.profiles}
    assert told.code == (language if language in ours else None), told


def test_malay_is_named(knowledge: ReadingKnowledge) -> None:
    told = identify("Kerajaan berkata polis akan menyiasat kes itu kerana bahawa ialah hal antarabangsa yang penting dan besar.", knowledge)
    assert told.name == "Malay"
    assert told.reason == "foreign_language"


def test_no_words(knowledge: ReadingKnowledge) -> None:
    assert identify("12345 ...", knowledge).reason == "unsure_language"
