"""Table files as they lie about."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from haluan.errors import DataError
from haluan.exchange.dates import find_day
from haluan.exchange.rows import mended, merged, read_table, value
from haluan.types.exchanging import Refused

COLUMNS = ("id", "day", "who")


def rows(path: Path) -> list[tuple[int, dict[str, str]] | Refused]:
    return [found if isinstance(found, Refused) else (found[0], dict(found[1])) for found in read_table(path, COLUMNS)]


def test_a_header_is_followed_in_its_own_order_and_further_columns_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.tab"
    path.write_text("\ufeffwho\tid\tHeadline\tday\nx\t1\th\t2014-01-01\n", encoding="utf-8")
    assert rows(path) == [(2, {"who": "x", "id": "1", "Headline": "h", "day": "2014-01-01"})]


def test_without_a_header_the_columns_are_those_of_the_format(tmp_path: Path) -> None:
    path = tmp_path / "a.tab"
    path.write_text("1\t2014-01-01\tx\n", encoding="utf-8")
    assert rows(path) == [(1, {"id": "1", "day": "2014-01-01", "who": "x"})]


def test_lines_in_two_encodings_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "a.tab"
    path.write_bytes("id\tday\twho\n1\t2014-01-01\tPérez\n".encode() + "2\t2014-01-01\tPérez\n".encode("latin-1"))
    assert [row[1]["who"] for row in rows(path) if not isinstance(row, Refused)] == ["Pérez", "Pérez"]


def test_a_mark_of_quotation_in_a_field_swallows_no_line(tmp_path: Path) -> None:
    path = tmp_path / "a.tab"
    path.write_text('id\tday\twho\n1\td\t"El Chapo\n2\td\t"whole ""field"""\n3\td\tx\n', encoding="utf-8")
    assert [row[1]["who"] for row in rows(path) if not isinstance(row, Refused)] == ['"El Chapo', 'whole "field"', "x"]


@pytest.mark.parametrize("pack", ["plain", "gz", "zip", "csv", "parquet"])
def test_the_same_rows_out_of_every_wrapping(tmp_path: Path, pack: str) -> None:
    text = "id\tday\twho\n1\t2014-01-01\tx, y\n"
    path = tmp_path / {"plain": "a.tab", "gz": "a.tab.gz", "zip": "a.zip", "csv": "a.csv", "parquet": "a.parquet"}[pack]
    if pack == "plain":
        path.write_text(text, encoding="utf-8")
    elif pack == "gz":
        path.write_bytes(gzip.compress(text.encode()))
    elif pack == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("../a.tab", text)
    elif pack == "csv":
        path.write_text('id,day,who\n1,2014-01-01,"x, y"\n', encoding="utf-8")
    else:
        pq.write_table(pa.table({"id": [1], "day": ["2014-01-01"], "who": ["x, y"]}), path)
    assert [row[1] for row in rows(path) if not isinstance(row, Refused)] == [{"id": "1", "day": "2014-01-01", "who": "x, y"}]
    assert not (tmp_path.parent / "a.tab").exists()


def test_a_wrong_table_is_told_by_its_missing_column(tmp_path: Path) -> None:
    path = tmp_path / "a.tab"
    path.write_text("id\tday\n1\t2\n", encoding="utf-8")
    with pytest.raises(DataError, match="column missing: who"):
        rows(path)


@pytest.mark.parametrize("name", ["missing.tab", "not.gz", "not.zip", "not.parquet"])
def test_a_file_that_cannot_be_read_is_one_clear_error(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name != "missing.tab":
        path.write_bytes(b"no archive")
    with pytest.raises(DataError) as raised:
        rows(path)
    assert name in str(raised.value)


def test_an_archive_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.tab", b"0" * (70 << 20))
    with pytest.raises(DataError, match="would unpack to"):
        rows(path)


def test_a_row_that_is_cut_short_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.tab"
    path.write_text("id\tday\twho\n1\tx\n\n2\tx\ty\n", encoding="utf-8")
    found = rows(path)
    assert found[0] == Refused(2, "columns", "2 fields instead of 3")
    assert found[1] == (4, {"id": "2", "day": "x", "who": "y"})


def test_a_stray_tab_is_mended_only_where_it_can_stand_in_one_place(tmp_path: Path) -> None:
    path = tmp_path / "a.tab"
    path.write_text("id\tday\twho\n1\t2014\tone\ttwo\nP\tQ\tR\tS\n", encoding="utf-8")
    fits = {"id": lambda text: len(text) == 1, "day": lambda text: len(text) == 4}
    found = [mended(row[1], fits, COLUMNS) for row in read_table(path, COLUMNS) if not isinstance(row, Refused)]
    assert found[0] is not None
    assert dict(found[0]) == {"id": "1", "day": "2014", "who": "one two"}
    assert found[1] is None


@pytest.mark.parametrize("nothing", ["", "None", " None ", "NA", "\\N", "---", "nan"])
def test_ways_to_write_nothing(nothing: str) -> None:
    assert value({"a": nothing}, "a") is None
    assert value({}, "a") is None


@given(st.lists(st.text(alphabet="ab", max_size=3), min_size=4, max_size=6), st.integers(2, 6))
def test_joining_keeps_all_words_and_gives_the_number_asked_for(fields: list[str], n: int) -> None:
    for option in merged(fields, n):
        assert len(option) == n
        assert "".join(option).replace(" ", "") == "".join(fields)


@pytest.mark.parametrize(
    ("raw", "day"),
    [
        ("2014-01-31", "2014-01-31"),
        ("2014-1-3", "2014-01-03"),
        ("20140131", "2014-01-31"),
        ("20140131121500", "2014-01-31"),
        ("1/31/2014", "2014-01-31"),
        ("2014-01-31 00:00:00", "2014-01-31"),
        ("20140131.0", "2014-01-31"),
        ("2014-02-30", None),
        ("31/1/2014", None),
        ("soon", None),
        (None, None),
        ("", None),
    ],
)
def test_days_as_tables_write_them(raw: str | None, day: str | None) -> None:
    assert find_day(raw) == day


@given(st.dates())
def test_every_day_survives_every_way_to_write_it(day: object) -> None:
    from datetime import date

    assert isinstance(day, date)
    if day.year >= 1000:
        forms = (day.isoformat(), f"{day:%Y%m%d}", f"{day:%m/%d/%Y}", f"{day:%Y%m%d}000000")
        assert {find_day(form) for form in forms} == {day.isoformat()}


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading_of_days(text: str) -> None:
    found = find_day(text)
    assert found is None or len(found) == 10
