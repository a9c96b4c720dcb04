"""The commands: formats, inputs of every kind, exit status, one clear line for each trouble."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from haluan import __version__, cli
from haluan.cli import CSV_COLUMNS
from haluan.monitor import Desk
from haluan.record import check_record
from haluan.types.coding import Relation, RelationEnd
from tests.conftest import REPO

TITLE = "Kalah di Perbatasan, Armenia Lirik Prancis"
PAGE = f"""{TITLE}

YEREVAN - Presiden Armenia Vahagn Khachaturyan menyatakan negaranya ingin bekerja sama dengan Prancis, Kamis (5/10/2023).

Rusia mengecam Armenia karena rencana itu. Juru bicara Kremlin Dmitry Peskov menuduh Prancis ikut campur di Kaukasus Selatan.

Baca juga: Harga gandum naik lagi

Sehari sebelumnya, Menteri Luar Negeri Prancis Catherine Colonna mengunjungi Armenia untuk membahas rencana tersebut dengan pemerintah setempat.
"""
FOREIGN = """Le président arménien se rend à Paris

Le président arménien a déclaré jeudi que son pays souhaitait coopérer avec la France dans le domaine de la défense, selon un communiqué.

La Russie a condamné cette décision et le porte-parole du Kremlin a accusé les pays occidentaux de vouloir la guerre dans le Caucase du Sud.

Les deux pays ont signé un accord de coopération militaire, a indiqué le ministère des Affaires étrangères à la presse vendredi soir.
"""
Run = Callable[..., Result]


@pytest.fixture
def run(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Call the program in this process; every desk shares the loaded kit, so that a test takes no seconds."""

    def made(overlay: Path | None = None, threads: int = 1, lexicon_only: bool = False) -> Desk:
        if overlay is not None:
            return Desk(overlay, threads, True)
        return desk

    monkeypatch.setattr(cli, "Desk", made)

    def call(*words: str | Path, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(cli.cli, [str(w) for w in words], input=stdin)

    yield call


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_table_for_people(run: Run, page: Path) -> None:
    result = run("code", page, "--published", "2023-10-07")
    assert result.exit_code == 0
    assert result.stdout.startswith(TITLE)
    assert re.search(r"RUS\.GOV Russia\s.*ACCUSE.*ARM\.GOV Armenia", result.stdout)
    assert re.search(r"2023-10-04\s.*FRA\.GOV Catherine Colonna.*CONSULT/visit", result.stdout)
    assert re.fullmatch(r"1 coded, \d+ events, 0 skipped\n", result.stderr)


@pytest.mark.parametrize(
    ("one", "two", "told"),
    [
        (RelationEnd("ARM", "Armenia"), RelationEnd("CSTO", "Collective Security Treaty Organization"), "ARM member_of CSTO"),
        (RelationEnd("ARM", "Armenia"), RelationEnd("CIS", "CIS", inferred=True), "ARM member_of CIS (inferred)"),
        (RelationEnd("OPM", "Yan Tabuni"), RelationEnd("OPM", "Free Papua Movement"), "Yan Tabuni member_of Free Papua Movement"),
    ],
)
def test_a_relation_in_a_line(one: RelationEnd, two: RelationEnd, told: str) -> None:
    assert cli._told(Relation("member_of", one, two, None, None, ())) == told


def test_quiet_says_nothing_else(run: Run, page: Path) -> None:
    assert run("code", page, "--quiet").stderr == ""


def test_json_lines_fit_the_schema(run: Run, page: Path) -> None:
    result = run("code", page, page, "--format", "jsonl", "--published", "2023-10-07", "--url", "https://news.example/1")
    lines = result.stdout.splitlines()
    assert len(lines) == 2
    record = json.loads(lines[0])
    check_record(record)
    assert record["article"]["published"]["start"] == "2023-10-07"
    assert record["article"]["url"] == "https://news.example/1"
    assert {"reason": "read_also", "text": "Baca juga: Harga gandum naik lagi"} in record["article"]["dropped"]


def test_csv_has_one_row_an_event(run: Run, page: Path) -> None:
    result = run("code", page, "--format", "csv", "--published", "2023-10-07")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    events = json.loads(run("code", page, "--format", "jsonl", "--published", "2023-10-07").stdout)["events"]
    assert tuple(rows[0]) == CSV_COLUMNS
    assert [r["event"] for r in rows] == [e["id"] for e in events]
    assert {r["type"] for r in rows} >= {"ACCUSE", "CONSULT"}


@pytest.mark.parametrize("form", ["table", "jsonl", "csv"])
def test_output_goes_to_a_file(run: Run, page: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / "out"
    result = run("code", page, "--format", form, "--output", out)
    assert result.stdout == ""
    assert "ACCUSE" in out.read_text(encoding="utf-8")


def test_standard_input(run: Run) -> None:
    for words in (("code", "--format", "jsonl"), ("code", "-", "--format", "jsonl")):
        result = run(*words, stdin=PAGE)
        assert result.exit_code == 0
        assert json.loads(result.stdout)["article"]["locator"] == "-"


def test_a_folder_in_order(run: Run, tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE, encoding="utf-8")
    result = run("code", tmp_path, "--format", "jsonl")
    assert [Path(json.loads(line)["article"]["locator"]).name for line in result.stdout.splitlines()] == ["a.txt", "b.txt", "c.txt"]


BAD: dict[str, tuple[str, bytes, str]] = {
    "empty": ("empty.txt", b"", "empty"),
    "blank": ("blank.txt", b" \n\t\n", "empty"),
    "binary": ("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "binary"),
    "cut html": ("cut.html", b"<!doctype html><html><head><title>Armen", "truncated"),
    "foreign": ("french.txt", FOREIGN.encode(), "foreign_language"),
    "huge": ("huge.txt", b"Rusia mengecam Armenia. " * 500_000, "too_large"),
    "broken json": ("lines.jsonl", b'{"text": "unclosed\n', "bad_json"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_page_is_one_line_and_the_others_are_coded(run: Run, page: Path, tmp_path: Path, kind: str) -> None:
    name, body, reason = BAD[kind]
    bad = tmp_path / name
    bad.write_bytes(body)
    result = run("code", bad, page, "--format", "jsonl", "--published", "2023-10-07")
    assert result.exit_code == 1
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [("skipped" in r) for r in records] == [True, False]
    for record in records:
        check_record(record)
    assert records[0]["skipped"]["reason"] == reason
    assert records[1]["events"]
    summary, line = result.stderr.splitlines()
    assert summary.startswith("1 coded")
    assert summary.endswith("1 skipped")
    assert line.startswith(f"skipped {bad}")
    assert f": {reason}: " in line
    assert "Traceback" not in result.stderr


def test_a_missing_file_is_one_line(run: Run, page: Path) -> None:
    result = run("code", "nowhere.txt", page)
    assert result.exit_code == 1
    assert "skipped nowhere.txt: unreadable: " in result.stderr
    assert TITLE in result.stdout


def test_reading_only(run: Run, page: Path) -> None:
    result = run("read", page)
    assert result.exit_code == 0
    assert result.stdout.startswith(TITLE)
    assert "Baca juga" not in result.stdout
    assert "read_also: Baca juga: Harga gandum naik lagi" in result.stderr
    record = json.loads(run("read", page, "--format", "jsonl").stdout)
    assert record["article"]["title"] == TITLE
    assert run("read", "nowhere.txt").exit_code == 1


def test_explaining(run: Run, page: Path) -> None:
    result = run("explain", page, "--published", "2023-10-07")
    assert result.exit_code == 0
    assert "Rusia mengecam Armenia karena rencana itu." in result.stdout
    assert "frame accuse.condemn" in result.stdout
    assert "«Rusia» by country" in result.stdout
    ids = re.findall(r"^([0-9a-f]{24})  ", result.stdout, re.MULTILINE)
    one = run("explain", page, "--published", "2023-10-07", "--event", ids[0][:8]).stdout
    assert re.findall(r"^([0-9a-f]{24})  ", one, re.MULTILINE) == [ids[0]]


def test_what_was_declined_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(PAGE.replace("Rusia mengecam Armenia", "Rusia tidak mengecam Armenia"), encoding="utf-8")
    assert "negated: accuse.condemn" in run("explain", path, "--declined").stdout
    assert "negated" not in run("explain", path).stdout


def test_actors(run: Run) -> None:
    result = run("actors", "Retno Marsudi", "--on", "2020-05-01")
    assert result.exit_code == 0
    assert "IDN.GOV" in result.stdout
    assert "IDN.GOV" not in run("actors", "Retno Marsudi", "--on", "2005-05-01").stdout
    assert "RUS" in run("actors", "Kremlin").stdout
    nobody = run("actors", "Zzyzx Qqq")
    assert nobody.exit_code == 1
    assert nobody.stderr == "nobody found for 'Zzyzx Qqq'\n"


def test_doctor(run: Run) -> None:
    result = run("doctor")
    assert result.exit_code == 0
    lines = dict(line.split(": ", 1) for line in result.stdout.splitlines())
    assert lines["haluan"] == __version__
    assert {"data", "language id", "language en", "actors", "memberships", "places", "reader"} <= lines.keys()


def test_evaluate(run: Run) -> None:
    result = run("evaluate", REPO / "examples" / "gold" / "11-emas-sea-games.pas", "--part", "all")
    assert result.exit_code == 0
    assert "articles without any" in result.stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["code", "--format", "xml", "a.txt"], "'xml' is not one of 'table', 'jsonl', 'csv'"),
        (["code", "--workers", "0", "a.txt"], "--workers"),
        (["code", "--colour"], "No such option"),
        (["cod"], "No such command"),
        (["actors"], "Missing argument"),
        (["evaluate", "nowhere.pas"], "does not exist"),
        (["code", "--overlay", "nowhere", "a.txt"], "does not exist"),
    ],
)
def test_wrong_words_are_usage(run: Run, words: list[str], message: str) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert message in result.stderr


def process(*words: str, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(REPO / "src"), "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "haluan.cli", *words]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", input=stdin, env=environment, cwd=cwd, check=False)


def test_the_program_itself(tmp_path: Path) -> None:
    """One whole process: another folder, text on standard input, JSON out."""
    done = process("code", "--lexicon-only", "--format", "jsonl", stdin=PAGE, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    check_record(json.loads(done.stdout))


def test_version_of_the_program() -> None:
    done = process("--version")
    assert (done.returncode, done.stdout) == (0, f"haluan, version {__version__}\n")


def test_broken_data_is_named_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("code,name\nIDN,Nusa\n", encoding="utf-8")
    done = process("actors", "Nusa", "--overlay", str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith(f"error: {tmp_path / 'names.csv'}:1: column missing: sector, lang, kind")
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_why_an_event_is_missing(run: Run, page: Path) -> None:
    assert "no trigger" in run("explain", page, "--sentence", "0").stdout or "trigger «" in run("explain", page, "--sentence", "0").stdout
    wrong = run("explain", page, "--sentence", "99")
    assert wrong.exit_code != 0


def test_the_table_leaves_weak_events_out_and_says_so(run: Run, page: Path) -> None:
    assert "0 events and" in run("code", page, "--least", "1").stdout
    assert "--least 0 shows all" in run("code", page, "--least", "1").stdout
    assert "--least" not in run("code", page, "--least", "0").stdout
    assert run("code", page, "--format", "csv", "--least", "1").stdout.count("\n") < run("code", page, "--format", "csv").stdout.count("\n")
    assert run("code", page, "--least", "2").exit_code == 2
