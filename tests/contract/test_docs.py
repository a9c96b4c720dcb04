"""The docs and the program say the same."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from haluan import __version__
from haluan.cli import cli
from tests.conftest import REPO

PAGES = sorted([*REPO.glob("*.md"), *REPO.glob("docs/**/*.md")])
GENERATOR = REPO / "docs" / "make_reference.py"
LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)")
CALL = re.compile(r"haluan ([a-z]+)\b")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def words_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def code_of(path: Path) -> str:
    """Code spans and blocks of a page."""
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`", words_of(path), re.DOTALL))


def test_every_command_and_option_is_documented() -> None:
    reference = words_of(REPO / "docs" / "reference" / "cli.md")
    for name, command in cli.commands.items():
        assert f"## haluan {name}" in reference
        for parameter in command.params:
            shown = parameter.opts if parameter.param_type_name == "option" else [parameter.make_metavar(click.Context(command))]
            assert [o for o in shown if o not in reference] == [], name


def test_the_reference_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, str(GENERATOR), "--check"], capture_output=True, text=True, check=False, env={"PYTHONPATH": str(REPO / "src")}
    )
    assert done.returncode == 0, f"run `python docs/make_reference.py`\n{done.stdout}{done.stderr}"


def test_only_keys_of_the_record_are_explained() -> None:
    reference = words_of(REPO / "docs" / "reference" / "record.md")
    explained = re.findall(r'^    "([a-z_.\[\]]+)": "', words_of(GENERATOR), re.MULTILINE)
    assert len(explained) > 30
    assert [k for k in explained if f"| `{k}` |" not in reference] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(REPO)))
def test_links_lead_somewhere(path: Path) -> None:
    targets = [t for t in LINK.findall(words_of(path)) if "://" not in t and not t.startswith("mailto:")]
    assert [t for t in targets if not (path.parent / t).exists()] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda p: str(p.relative_to(REPO)))
def test_commands_that_the_docs_show_exist(path: Path) -> None:
    commands, options = set(cli.commands), {o for c in (cli, *cli.commands.values()) for p in c.params for o in p.opts} | {"--help", "--version"}
    for line in code_of(path).splitlines():
        for call in re.finditer(r"(?:^|[\s`$/])haluan ((?:[^|#`>]|$)*)", line):
            named = CALL.match(f"haluan {call[1]}")
            if named and named[1] not in ("is",):
                assert named[1] in commands, line
            unknown = [o for o in OPTION.findall(call[1]) if o not in options]
            assert unknown == [], line


def test_the_changelog_knows_this_version() -> None:
    assert re.search(rf"^## \[{re.escape(__version__)}\]", words_of(REPO / "CHANGELOG.md"), re.MULTILINE)


def test_every_decision_is_numbered_in_a_row() -> None:
    numbers = sorted(int(p.name[:4]) for p in (REPO / "docs" / "design" / "decisions").glob("*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_every_data_folder_names_its_sources() -> None:
    data = REPO / "src" / "haluan" / "data"
    folders = [*(data / "lang").iterdir(), *(data / "ontology").iterdir(), data / "actors", data / "places"]
    assert [str(f) for f in folders if f.is_dir() and not list(f.glob("SOURCES*.md"))] == []


def test_every_table_of_the_store_is_documented() -> None:
    schema = words_of(REPO / "src" / "haluan" / "store" / "schema.sql")
    tables = re.findall(r"^CREATE (?:TABLE|VIEW) (\w+)", schema, re.MULTILINE)
    reference = words_of(REPO / "docs" / "reference" / "store.md")
    assert len(tables) > 15
    assert [t for t in tables if f"| `{t}` |" not in reference] == []
