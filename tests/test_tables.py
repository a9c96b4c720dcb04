"""YAML and CSV files, and how errors read."""

from __future__ import annotations

from pathlib import Path

import pytest

from haluan.errors import DataError, HaluanError, UsageError
from haluan.tables import field, read_rows, read_yaml


def test_rows_come_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('code,name\nIDN,"Nusa, Raya"\nMYS,"two\nlines"\nSGP,Pura\n', encoding="utf-8")
    assert [(line, row["name"]) for line, row in read_rows(path, ("code", "name"))] == [(2, "Nusa, Raya"), (4, "two\nlines"), (5, "Pura")]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("code\nIDN\n", 1, "column missing: name"),
        ("code,name\nIDN\n", 2, "wrong number of fields"),
        ("code,name\nIDN,a\nMYS,b,c\n", 3, "wrong number of fields"),
    ],
)
def test_broken_rows(tmp_path: Path, text: str, line: int, what: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        list(read_rows(path, ("code", "name")))
    assert (caught.value.line, caught.value.what, caught.value.file) == (line, what, str(path))


def test_broken_yaml(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"good: 1\nbad: \xff\xfe\n")
    with pytest.raises(DataError, match="not valid YAML"):
        read_yaml(path)
    with pytest.raises(DataError, match="the file is missing"):
        read_yaml(tmp_path / "none.yaml")
    with pytest.raises(DataError) as caught:
        field({}, "type", path, "frame")
    assert caught.value.key == "type"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (DataError("is odd"), "is odd"),
        (DataError("is odd", file="a.csv", line=3, key="to", next_step="Mend it"), "a.csv:3: is odd (at to). Mend it"),
        (DataError("is odd", file="a.csv"), "a.csv: is odd"),
    ],
)
def test_an_error_says_where_and_what_next(error: HaluanError, text: str) -> None:
    assert str(error) == text


def test_status_of_errors() -> None:
    assert (DataError("x").exit_status, UsageError("x").exit_status) == (1, 2)
    kinds = HaluanError.__subclasses__()
    assert len({k.code for k in kinds}) == len(kinds)
