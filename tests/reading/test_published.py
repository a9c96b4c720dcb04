"""Publication dates as pages write them."""

from __future__ import annotations

import pytest

from haluan.reading import ReadingKnowledge
from haluan.reading.published import date_of_url, find_date, is_date_line, parse_stated

LINES = [
    "Sabtu, 07 Oktober 2023 - 08:48 WIB",
    "Sabtu 7 Okt 2023 18:53 WIB",
    "07 Oktober 2023 11:38 WIB",
    "Oct 7, 2023 8:48 AM EDT",
    "Published 7 October 2023",
    "Kompas.com - 07/10/2023, 08:48 WIB",
    "Diterbitkan 07 Oktober 2023, 08:15 WIB",
]


@pytest.mark.parametrize("line", LINES)
def test_line(line: str, knowledge: ReadingKnowledge) -> None:
    assert is_date_line(line, knowledge.calendar)
    found = find_date(line, knowledge.calendar, "dmy")
    assert found is not None
    assert found.value.start == "2023-10-07"


@pytest.mark.parametrize("line", ["Presiden tiba pada 7 Oktober 2023 di Jakarta untuk berunding.", "Jakarta", "31 Februari 2023"])
def test_no_date_line(line: str, knowledge: ReadingKnowledge) -> None:
    assert not is_date_line(line, knowledge.calendar)


def test_ambiguous_figures_are_declined(knowledge: ReadingKnowledge) -> None:
    assert find_date("07/10/2023", knowledge.calendar, None) is None
    assert find_date("27/10/2023", knowledge.calendar, None) is not None


@pytest.mark.parametrize(
    ("url", "start"),
    [
        ("https://x.id/2023/10/07/a", "2023-10-07"),
        ("https://x.id/tv/20231007083000-4-1/a", "2023-10-07"),
        ("https://x.id/2023/10/a", "2023-10-01"),
        ("https://x.id/a-1234", None),
    ],
)
def test_url(url: str, start: str | None) -> None:
    found = date_of_url(url)
    assert (found.start if found else None) == start


def test_stated(knowledge: ReadingKnowledge) -> None:
    for text in ("2023-10-07", "2023-10-07T08:48:00+07:00", "20231007", "7 Oktober 2023"):
        value = parse_stated(text, knowledge.calendar, "dmy")
        assert value is not None
        assert value.start == value.end == "2023-10-07"
    month = parse_stated("2023-10", knowledge.calendar)
    assert month is not None
    assert month.granularity == "month"
    assert parse_stated("kemarin", knowledge.calendar) is None
