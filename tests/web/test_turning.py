"""Turns of the busiest actors outlive the desk: noted for one state of the store, not believed of another."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from haluan.types.alignment import Realignment
from haluan.web.shelf import Shelf
from haluan.web.turning import Courses, Notes

TURN = Realignment("away", "ARM", None, None, date(2022, 6, 30), date(2022, 12, 28), 17.3, None, None, ("e1", "e2"))


def test_notes_are_of_one_store_and_one_state(tmp_path: Path) -> None:
    notes = Notes(tmp_path / "cache")
    assert notes.read(tmp_path / "a.duckdb", "g1") is None
    notes.write(tmp_path / "a.duckdb", "g1", {"ARM": (TURN,), "FRA": ()})
    assert notes.read(tmp_path / "a.duckdb", "g1") == {"ARM": (TURN,), "FRA": ()}
    assert notes.read(tmp_path / "a.duckdb", "g2") is None and notes.read(tmp_path / "b.duckdb", "g1") is None
    file = next((tmp_path / "cache").iterdir())
    file.write_text(file.read_text(encoding="utf-8")[:-9], encoding="utf-8")
    assert notes.read(tmp_path / "a.duckdb", "g1") is None


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    Notes(tmp_path / "file").write(tmp_path / "a.duckdb", "g1", {})
    assert Notes(tmp_path / "file").read(tmp_path / "a.duckdb", "g1") is None


def test_a_desk_started_again_does_not_look_again(small_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Courses(Shelf(small_store, 64), tmp_path)
    monkeypatch.setattr(first, "_asked", lambda behind=False, **job: (TURN,) if job["focal"] == "ARM" else ())
    assert first.first_turns(wait=30).turns == (TURN,)
    again = Courses(Shelf(small_store, 64), tmp_path)

    def refuse(**job: object) -> None:
        raise AssertionError(job)

    monkeypatch.setattr(again, "_asked", refuse)
    found = again.first_turns(wait=30)
    assert found.turns == (TURN,) and found.complete
