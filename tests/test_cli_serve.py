"""`haluan serve`: settings that are not safe, the example store, the token that is told once."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from haluan import cli, cli_serve, ingest
from haluan.monitor import Desk, open_store
from haluan.web.settings import Settings


def test_a_desk_beyond_this_machine_needs_a_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HALUAN_TOKEN", raising=False)
    done = CliRunner().invoke(cli.cli, ["serve", "--store", str(tmp_path / "s.duckdb"), "--host", "0.0.0.0"])
    assert done.exit_code != 0 and "HALUAN_TOKEN" in str(done.exception)


def test_the_example_store_is_made_once_and_again_when_it_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: Desk) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "a.txt").write_text("JAKARTA, Senin (4/3/2024) - Menteri Luar Negeri Indonesia Retno Marsudi mengecam Australia.", encoding="utf-8")
    monkeypatch.setattr(cli_serve, "EXAMPLES", pages)
    monkeypatch.setattr(ingest, "Desk", lambda *_: desk)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = cli_serve.demo_store()
    with open_store(path) as store:
        assert store.overview()["n_articles"] == 1
    made = path.stat().st_mtime_ns
    assert cli_serve.demo_store() == path and path.stat().st_mtime_ns == made
    path.write_bytes(b"not a store")
    with open_store(cli_serve.demo_store()) as store:
        assert store.overview()["n_articles"] == 1


def test_a_token_that_the_user_set_is_not_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli_serve._tell(Settings(store=tmp_path / "s", host="::1", token="set-by-the-user-1"), None)
    cli_serve._tell(Settings(store=tmp_path / "s"), "made-here-only-once")
    told = capsys.readouterr().err
    assert "http://[::1]:8420/" in told and "set-by-the-user-1" not in told
    assert "made-here-only-once" not in told  # standard error is no terminal here: it may be a log
