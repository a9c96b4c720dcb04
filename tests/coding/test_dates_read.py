"""What the reader says of a deed's time, as features of the dates that the deed may have."""

from __future__ import annotations

import math

import pytest

from haluan.coding.coder import Coder
from haluan.coding.dates_read import LEAST, ReadTimes
from haluan.coding.dating import Dater
from haluan.coding.document import build_document
from haluan.coding.setting import Setting
from haluan.monitor import Desk
from haluan.types.coding import DateMention
from haluan.types.document import Document
from haluan.types.reading import Reading, ReadTrigger
from haluan.types.text import DateValue, Span
from tests.invented_world import article_of

TEXT = "Japan met Ghana last Tuesday, days after Ghana had praised Japan on 2 June."
MET, PRAISED = Span(6, 9), Span(51, 58)
TUESDAY, JUNE = DateValue("2023-06-06", "2023-06-06", "day"), DateValue("2023-06-02", "2023-06-02", "day")
DATES = (DateMention(Span(16, 28), "last Tuesday", TUESDAY), DateMention(Span(68, 74), "2 June", JUNE))
LAST, DAY, TWO = Span(16, 20), Span(21, 28), Span(68, 69)


def document_of(*triggers: ReadTrigger) -> Document:
    reading = Reading(Span(0, len(TEXT)), (0,), (), (), triggers, (), (), ())
    return build_document(article_of(TEXT, language="en", published="2023-06-09"), (reading,))


def trigger(span: Span, *times: tuple[Span, float], untimed: float = 0.0, score: float = 0.9) -> ReadTrigger:
    return ReadTrigger(span, score, (("CONSULT", 1.0),), (("actual", 1.0),), times=times, untimed=untimed)


def test_the_words_of_a_date_share_its_chance() -> None:
    read = ReadTimes(document_of(trigger(MET, (LAST, 0.3), (DAY, 0.4), (TWO, 0.1), untimed=0.2)), DATES)
    chances = read.chances(MET)
    assert chances is not None
    assert chances == pytest.approx({None: 0.2, TUESDAY: 0.7, JUNE: 0.1})


def test_dates_of_its_sentence_are_told_apart_from_those_of_another() -> None:
    read = ReadTimes(document_of(trigger(MET, (LAST, 0.3), (DAY, 0.4), (TWO, 0.1), untimed=0.01)), DATES)
    told = read.features(MET, (TUESDAY,), (None, TUESDAY, JUNE))
    assert told[TUESDAY] == pytest.approx({"reader own": math.log(0.7 / LEAST)})
    assert told[JUNE] == pytest.approx({"reader elsewhere": math.log(0.1 / LEAST)})
    assert told[None] == {"reader none": 0.0, "reader none, unlikely": 1.0}


def test_a_deed_takes_the_trigger_that_it_shares_most_with() -> None:
    read = ReadTimes(document_of(trigger(Span(0, 7), (TWO, 0.9), untimed=0.1), trigger(MET, (DAY, 0.9), untimed=0.1)), DATES)
    chances = read.chances(MET)
    assert chances is not None
    assert TUESDAY in chances
    assert JUNE not in chances
    assert read.chances(PRAISED) is None


def test_a_reader_that_tells_no_times_says_nothing() -> None:
    read = ReadTimes(document_of(trigger(MET)), DATES)
    assert read.chances(MET) is None
    assert read.features(MET, (TUESDAY,), (None, TUESDAY)) == {}


@pytest.mark.parametrize(("chance", "start", "granularity"), [(0.9, "2023-06-06", "day"), (0.1, "2023-06-09", "none")])
def test_the_reader_weighs_in_the_choice(desk: Desk, chance: float, start: str, granularity: str) -> None:
    coder = Coder(desk.kit, "en")
    ready = coder.prepare(document_of(trigger(MET, (DAY, chance), untimed=1 - chance)))
    proposals, _ = coder.proposals(ready)
    setting = Setting(ready.document, ready.found, ready.mentions, ready.dates, ready.quotes, ready.document.article.published)
    met = next(p for p in proposals if p.trigger.overlaps(MET))
    when = Dater(setting, desk.kit.dates["en"], proposals, {"reader own": 1.0, "reader none": 1.0}).when(met, None)
    assert (when.start, when.granularity) == (start, granularity)
