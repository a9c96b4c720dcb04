"""`haluan serve`: settings that are not safe, the example store, the token that is told once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from starlette.testclient import TestClient

from haluan import cli, cli_serve, ingest
from haluan.monitor import Desk, open_store
from haluan.web.app import create_app
from haluan.web.settings import Settings


def test_a_desk_beyond_this_machine_needs_a_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HALUAN_TOKEN", raising=False)
    done = CliRunner().invoke(cli.cli, ["serve", "--store", str(tmp_path / "s.duckdb"), "--host", "0.0.0.0"])
    assert done.exit_code != 0 and "HALUAN_TOKEN" in str(done.exception)


def test_the_example_store_is_made_once_and_again_when_it_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: Desk) -> None:
    pages = tmp_path / "examples" / "pages"
    pages.mkdir(parents=True)
    (pages / "a.txt").write_text("JAKARTA, Senin (4/3/2024) - Menteri Luar Negeri Indonesia Retno Marsudi mengecam Australia.", encoding="utf-8")
    monkeypatch.setattr(cli_serve, "EXAMPLES", tmp_path / "examples")
    monkeypatch.setattr(ingest, "Desk", lambda *_: desk)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = cli_serve.demo_store()
    assert not path.exists()
    cli_serve.fill_demo(str(path) + ".part", str(path), *map(str, cli_serve.example_files()))
    with open_store(path) as store:
        assert store.overview()["n_articles"] == 1
    assert cli_serve.make_demo(path) is None and [p.name for p in path.parent.iterdir()] == [path.name]
    path.write_bytes(b"not a store")
    making = cli_serve.make_demo(path)
    assert making is not None and not path.exists()
    making.kill()
    making.wait()
    (pages / "b.txt").write_text("JAKARTA - lain.", encoding="utf-8")
    assert cli_serve.demo_store() != path


def test_a_user_without_a_home_has_a_desk_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr(cli_serve.Path, "home", nowhere)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert cli_serve.cache_folder() is None
    assert cli_serve.demo_store().parent.parent == tmp_path  # a folder of its own, which nobody else can write


def test_what_only_coding_needs_is_not_loaded_to_open_the_desk() -> None:
    code = "import sys, haluan.cli, haluan.web.app, haluan.courses; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "haluan.web.pages" in loaded
    assert not {"trafilatura", "jsonschema", "onnxruntime", "py3langid", "scipy.stats", "haluan.coding.coder"} & set(loaded)


def test_the_page_tells_that_the_examples_are_being_coded(tmp_path: Path) -> None:
    app = create_app(Settings(store=tmp_path / "not-yet.duckdb", token="a-token-for-tests-only", demo=True), warm=False)
    with TestClient(app, base_url="http://127.0.0.1", headers={"accept-language": "en"}) as client:
        page = client.get("/", headers={"accept": "text/html"})
        assert page.status_code == 503 and page.headers["refresh"] == "2" and "being prepared" in page.text
        answer = client.get("/api/v1/events")
        assert answer.json()["error"]["code"] == "being_made" and answer.headers["retry-after"] == "5"


def test_a_token_that_the_user_set_is_not_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli_serve._tell(Settings(store=tmp_path / "s", host="::1", token="set-by-the-user-1"), None)
    cli_serve._tell(Settings(store=tmp_path / "s"), "made-here-only-once")
    told = capsys.readouterr().err
    assert "http://[::1]:8420/" in told and "set-by-the-user-1" not in told
    assert "made-here-only-once" not in told  # standard error is no terminal here: it may be a log
