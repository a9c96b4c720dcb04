"""The passage format: what is read, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from haluan.errors import GoldError
from haluan.evaluation import gold_events, is_aside, read_gold
from haluan.gold import Passage, PassageError, parse_passage, read_passages

ARTICLE = """\
### Zenu Novo 2023-10-07 article
= [m1:AVA.GOV Avaria] {e1 menuduh} [m2:BOS.GOV Bostra]
~advert REKLAME
[m3:AVA.GOV Presiden Avaria] berkata "<<q1 [m4=m2 mereka] {e2 menyerang} [m5=m1 kami]>>" di [m6:@CEL Celburg], lapor [m7:#ZN Zenu Novo].
e1 m1 > m2 ACCUSE actual 2023-10-07/none mode=allege ctx=military,diplomatic
e2 m4 > m5 ASSAULT actual 2023-10-05/day said=m3 bg
q1 m3 direct cue=berkata
rel m1 ally_of m6 from=2020"""


def parse(text: str) -> Passage:
    return parse_passage(text.split("\n"), "here:1")


def test_an_article_with_everything() -> None:
    passage = parse(ARTICLE)
    assert passage.article
    assert passage.published == "2023-10-07"
    assert passage.text.startswith("Avaria menuduh Bostra\n\nPresiden Avaria")
    assert passage.page is not None
    assert "REKLAME" in passage.page
    assert "[" not in passage.page
    assert passage.dropped == (("advert", "REKLAME"),)
    assert [(m.id, passage.text[m.start : m.end], m.kind) for m in passage.mentions] == [
        ("m1", "Avaria", "actor"),
        ("m2", "Bostra", "actor"),
        ("m3", "Presiden Avaria", "actor"),
        ("m4", "mereka", "reference"),
        ("m5", "kami", "reference"),
        ("m6", "Celburg", "place"),
        ("m7", "Zenu Novo", "source"),
    ]
    one, two = passage.events
    assert passage.text[one.start : one.end] == "menuduh"
    assert (one.mode, one.contexts, one.background) == ("allege", ("military", "diplomatic"), False)
    assert (two.said_by, two.background, two.day, two.granularity) == ("m3", True, "2023-10-05", "day")
    (quote,) = passage.quotes
    assert passage.text[quote.start : quote.end] == "mereka menyerang kami"
    assert (passage.relations[0].kind, passage.relations[0].since) == ("ally_of", "2020")


def test_a_further_telling_is_no_second_event() -> None:
    passage = parse(ARTICLE.replace("said=m3 bg", "said=m3 bg again"))
    assert [e.again for e in passage.events] == [False, True]
    quads = {"ACCUSE": 3, "ASSAULT": 4}
    assert [e.type for e in gold_events(passage, quads)] == ["ACCUSE"]
    assert [e.type for e in gold_events(passage, quads, again=True)] == ["ACCUSE", "ASSAULT"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{e1 menuduh}", "{e1 menuduh", "not closed: e1"),
        ("[m2:BOS.GOV Bostra]", "[m1:BOS.GOV Bostra]", "m1 twice"),
        ("[m2:BOS.GOV Bostra]", "[m2:BOS.GOV [m8:AVA x] Bostra]", "nested"),
        ("[m4=m2 mereka]", "[m4=m9 mereka]", "unknown"),
        ("e1 m1 > m2", "e1 m1 > m8", "unknown mention m8"),
        ("ACCUSE actual", "SCOLD actual", "event line"),
        ("ACCUSE actual", "ACCUSE maybe", "event line"),
        ("2023-10-07/none", "yesterday/none", "event line"),
        ("e2 m4 > m5", "e9 m4 > m5", "e9 has no trigger"),
        ("\ne2 m4 > m5 ASSAULT actual 2023-10-05/day said=m3 bg", "", "no line for"),
        ("q1 m3 direct", "q1 m3 sung", "quote line"),
        ("rel m1 ally_of m6", "rel m1 likes m6", "relation line"),
        ("2023-10-07 article", "article", "no date in header"),
        ("2023-10-07 article", "2023-10-07 article none", "headed none"),
        ("= [m1", "[m1", "an article starts with its title"),
    ],
)
def test_a_slip_is_refused_with_its_place(old: str, new: str, message: str) -> None:
    assert old in ARTICLE
    with pytest.raises(PassageError, match=message):
        parse(ARTICLE.replace(old, new, 1))


def test_a_broken_passage_does_not_hide_the_next(tmp_path: Path) -> None:
    path = tmp_path / "a.pas"
    path.write_text(f"### broken\nx\n\n{ARTICLE}\n", encoding="utf-8")
    (first, wrong), (second, right) = read_passages(path)
    assert (first, second) == ("a.pas:1", "a.pas:4")
    assert isinstance(wrong, PassageError)
    assert isinstance(right, Passage)
    with pytest.raises(GoldError) as caught:
        read_gold(path)
    assert (caught.value.line, caught.value.file) == (1, str(path))


def test_the_shipped_gold_reads_and_its_spans_are_true() -> None:
    passages = read_gold(Path(__file__).parents[1] / "eval" / "gold")
    assert len(passages) >= 100
    assert 1 / 4 < sum(map(is_aside, passages)) / len(passages) < 2 / 5
    for passage in passages:
        assert passage.article
        assert all(0 <= e.start < e.end <= len(passage.text) for e in passage.events)
        assert all(passage.text[m.start : m.end].strip() for m in passage.mentions)


def test_the_example_of_the_annotation_guide_reads() -> None:
    guide = (Path(__file__).parents[1] / "docs" / "guides" / "annotation.md").read_text(encoding="utf8")
    passage = parse(guide.split("```\n")[1].rstrip("\n"))
    assert [e.type for e in passage.events] == ["AGREE", "ACCUSE"]
    assert [q.speaker for q in passage.quotes] == ["m6"]
