"""A second coding against the gold."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from haluan.errors import GoldError
from haluan.gold import parse_passage
from haluan.packs import load_ontology

QUADS = {name: t.quad for name, t in load_ontology().types.items()}
GOLD = parse_passage(
    [
        "### Contoh 2023-10-07 article",
        "= [m1:RUS.GOV Rusia] {e1 Kecam} [m2:ARM.GOV Armenia]",
        '[m3:RUS.GOV Rusia] {e2 mengancam} [m4=m2 negara itu]. "<<q1 Kami tidak diam>>," kata [m5=m3 dia].',
        "e1 m1 > m2 ACCUSE actual 2023-10-07/none mode=disapprove",
        "e2 m3 > m4 THREATEN threatened 2023-10-07/none",
        "q1 m5 direct cue=kata",
        "rel m2 ally_of m1",
    ],
    "gold.pas:1",
)
SECOND = """\
# A second coding.

## gold.pas 2023-10-07 | Rusia Kecam Armenia
e RUS > ARM.GOV ACCUSE actual 2023-10-06/day bg said=RUS "Kecam"
e RUS > ARM REJECT actual 2023-10-07/none "mengancam"
q RUS direct "Kami … diam"
r ARM ally_of RUS
"""


@pytest.fixture(scope="module")
def agreement() -> ModuleType:
    spec = importlib.util.spec_from_file_location("agreement", Path(__file__).parents[1] / "eval" / "agreement.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["agreement"] = module
    spec.loader.exec_module(module)
    return module


def test_two_codings_of_a_text_are_compared(agreement: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "second.txt"
    path.write_text(SECOND)
    (block,) = agreement.read_second(path, QUADS)
    score = agreement.compare(GOLD, block, QUADS)
    figures = {name: (t.hit, t.gold, t.predicted) for name, t in score.tallies.items()}
    assert figures["pair"] == (2, 2, 2)
    assert figures["quad"] == (2, 2, 2)
    assert figures["type"] == (1, 2, 2)
    assert figures["date, given type"] == (0, 1, 1)
    assert figures["background, given type"] == (0, 1, 1)
    assert figures["said by, given type"] == (0, 1, 1)
    assert figures["type, main of the second"] == (0, 1, 1)
    assert figures["quotes with speaker"] == (1, 1, 1)
    assert figures["relations"] == (1, 1, 1)
    lines = list(agreement.report([score], errors=True))
    assert any("only gold" in line and "THREATEN" in line for line in lines)


@pytest.mark.parametrize("line", ["e RUS > ARM", 'e RUS > ARM SHOUT actual 2023-10-07/none "x"', 'q RUS sung "x"', "something"])
def test_a_line_that_is_none_is_named(agreement: ModuleType, tmp_path: Path, line: str) -> None:
    path = tmp_path / "second.txt"
    path.write_text(f"## gold.pas 2023-10-07 | Rusia\n{line}\n")
    with pytest.raises(GoldError) as wrong:
        agreement.read_second(path, QUADS)
    assert "second.txt" in str(wrong.value) and "2" in str(wrong.value)


def test_every_shipped_second_coding_of_an_article_has_its_gold(agreement: ModuleType) -> None:
    root = Path(__file__).parents[1] / "eval"
    blocks = agreement.read_second(root / "second" / "articles.txt", QUADS)
    assert len(blocks) == 20
    assert all(agreement.find_text(block, root / "gold") for block in blocks)
