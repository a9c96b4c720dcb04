"""What is loaded in the background, and when; turns of the busiest actors are noted for one state of the store and outlive the desk."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from haluan.types.alignment import Realignment
from haluan.web.app import create_app
from haluan.web.coder import Coder
from haluan.web.settings import Settings
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


def test_what_no_first_page_needs_is_loaded_after_it(small_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr("haluan.web.app.QUIET_SECONDS", 30.0)
    monkeypatch.setattr(Coder, "warm", lambda self: done.append("coder"))
    monkeypatch.setattr(Courses, "warm", lambda self: done.append("courses"))
    app = create_app(Settings(store=small_store, token="a-token-for-tests-only"))
    shelf: Shelf = app.state.desk.shelf
    with TestClient(app, base_url="http://127.0.0.1") as client:
        client.get("/enter")  # no page of the store
        assert _until(lambda: shelf.at_hand() is not None) and not _until(lambda: bool(done), 0.3)
        store = shelf.at_hand()
        assert store is not None and store._columns is None
        assert client.get("/").status_code == 200
        assert _until(lambda: done == ["coder", "courses"]) and _until(lambda: store._columns is not None)


def test_a_desk_that_nobody_asks_loads_by_itself_and_ends_at_once_when_told(small_store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr("haluan.web.app.QUIET_SECONDS", 0.05)
    monkeypatch.setattr(Coder, "warm", lambda self: done.append("coder"))
    monkeypatch.setattr(Courses, "warm", lambda self: done.append("courses"))
    with TestClient(create_app(Settings(store=small_store, token="a-token-for-tests-only")), base_url="http://127.0.0.1"):
        assert _until(lambda: done == ["coder", "courses"])
    monkeypatch.setattr("haluan.web.app.QUIET_SECONDS", 60.0)
    began = time.monotonic()
    with TestClient(create_app(Settings(store=small_store, token="a-token-for-tests-only")), base_url="http://127.0.0.1"):
        pass
    assert time.monotonic() - began < 20 and done == ["coder", "courses"]


def _until(true: Callable[[], bool], seconds: float = 20.0) -> bool:
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        time.sleep(0.02)
    return true()
