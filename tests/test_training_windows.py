"""How the training sets are cut and set together: labels stay on their words."""

from __future__ import annotations

import random
import sys
from typing import Any

import pytest

from tests.conftest import REPO
from tests.test_gold import ARTICLE, parse

TRAINING = REPO / "training"


@pytest.fixture(autouse=True)
def _training_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(TRAINING))
    for name in ("corpora", "augment", "articles", "passages", "labels"):
        monkeypatch.delitem(sys.modules, name, raising=False)


def words(example: Any) -> list[str]:
    return [example.text[a:b] for a, b in example.words]


def span(example: Any, span: Any) -> str:
    return str(example.text[example.words[span[0]][0] : example.words[span[1]][1]])


def test_a_window_of_an_article_keeps_what_lies_inside() -> None:
    from articles import in_windows
    from corpora import passage_example

    long = ARTICLE.replace(
        "lapor [m7:#ZN Zenu Novo].", "lapor [m7:#ZN Zenu Novo].\n" + "Hujan turun lagi di kota itu tanpa henti.\n" * 30 + "Selesai."
    )
    example = passage_example(parse(long))
    assert example is not None
    windows = in_windows(example, random.Random(1))
    assert len(windows) > 3
    assert [w for x in windows for w in words(x)] == words(example)
    title, lead = windows[:2]
    assert title.text == "Avaria menuduh Bostra"
    assert [span(title, t) for t in title.triggers] == ["menuduh"]
    assert [(span(title, title.mentions[a]), span(title, title.mentions[r])) for a, r in title.pairs] == [("Avaria", "Bostra")]
    assert [span(lead, t) for t in lead.triggers] == ["menyerang"]
    assert [(span(lead, lead.mentions[a]), span(lead, lead.mentions[r])) for a, r in lead.pairs] == [("mereka", "kami")]
    assert sum(len(w.triggers) for w in windows) == len(example.triggers)


def test_sentences_in_one_window_keep_their_arcs_and_names() -> None:
    from augment import in_rows
    from corpora import Example

    one = Example("x", "Ana tidur.", [(0, 3), (4, 9), (9, 10)], [0, 0, 0], 0, [1, 2, 3], [1, -1, 1], [4, 5, 6])
    two = Example("x", "Ia pergi.", [(0, 2), (3, 8), (8, 9)], [0, 0, 0], 0, [7, 8, 9], [1, -1, 1], [10, 11, 12])
    (row,) = in_rows([one, two], 1.0, random.Random(1))
    assert words(row) == ["Ana", "tidur", ".", "Ia", "pergi", "."]
    assert row.sentence == [0, 0, 0, 1, 1, 1]
    assert row.heads == [1, -1, 1, 4, -1, 4]
    assert (row.upos, row.labels, row.names) == ([1, 2, 3, 7, 8, 9], [4, 5, 6, 10, 11, 12], None)
    assert in_rows([one, two], 0.0, random.Random(1)) == [one, two]
