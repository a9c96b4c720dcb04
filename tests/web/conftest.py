"""The desk over a small store of hand-built entries; the coder starts only in tests that code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from haluan.web.app import create_app
from haluan.web.settings import Settings
from tests.store.conftest import entry_of, save

TOKEN = "a-token-for-tests-only"
HOSTILE = "<script>window.broken=1</script>"


@pytest.fixture(scope="session")
def small_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five articles: two copies of one, one with a hostile title, one in another month, one with many events."""
    path = tmp_path_factory.mktemp("web") / "small.duckdb"
    hostile = ("Rusia <img src=x onerror=window.broken=1> mengecam Armenia dengan keras pada hari Senin itu juga.",)
    accused = ((0, "ACCUSE", "RUS", "ARM", "2024-02-05"),)
    many = tuple(f"Armenia sudah menuduh Azerbaijan melanggar gencatan senjata di desa nomor {i} kemarin." for i in range(1, 40))
    save(
        path,
        entry_of(),
        entry_of(outlet="Kabar Lain"),
        entry_of(hostile, "2024-02-05", "Koran <b>Tebal</b>", events=accused, title=f"Judul {HOSTILE}", url="javascript:alert(1)"),
        entry_of(many, "2024-05-01", "Harian Timur", events=tuple((i, "ACCUSE", "ARM", "AZE", f"2024-04-{i % 28 + 1:02d}") for i in range(39))),
    )  # fmt: skip
    return path


@pytest.fixture
def store(small_store: Path, tmp_path: Path) -> Path:
    """A copy of the small store that a test may review."""
    path = tmp_path / "copy.duckdb"
    path.write_bytes(small_store.read_bytes())
    return path


@pytest.fixture(scope="module")
def client(small_store: Path) -> Iterator[TestClient]:
    """A reader who has not signed in."""
    with TestClient(create_app(Settings(store=small_store, token=TOKEN), warm=False), base_url="http://127.0.0.1", follow_redirects=False) as c:
        yield c


@pytest.fixture
def writer(store: Path) -> Iterator[TestClient]:
    """A program with the token, on a store of its own."""
    headers = {"authorization": f"Bearer {TOKEN}"}
    with TestClient(create_app(Settings(store=store, token=TOKEN), warm=False), base_url="http://127.0.0.1", headers=headers) as c:
        yield c
