"""What all modules keep: layers, size, docstrings, annotations, no language by name, no clock or network in the core."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from haluan import packs
from tests.conftest import REPO

SOURCE = REPO / "src" / "haluan"
MODULES = sorted(SOURCE.rglob("*.py"))
MAX_LINES = 600
MAX_FUNCTION_LINES = 50
# Rooms without the world: no file, clock, chance, network or environment.
CORE = ("types", "reading", "coding")
WORLDLY = {"os", "io", "pathlib", "time", "random", "secrets", "socket", "urllib", "http", "subprocess", "requests", "tempfile", "shutil", "sys"}
# String work only.
HARMLESS = {"urllib.parse"}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(REPO)}:{getattr(node, 'lineno', 0)}"


def strings_in(node: ast.AST) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            yield inner.value


def test_there_are_modules() -> None:
    assert len(MODULES) > 40


def test_no_language_is_named_in_a_comparison() -> None:
    """A language is data: no `language == "id"`, no `code in ("id", "en")`, no `match` on one."""
    codes = set(packs.languages())
    found: list[str] = []
    for path in MODULES:
        for node in ast.walk(tree(path)):
            values: list[str] = []
            if isinstance(node, ast.Compare):
                values = [s for side in (node.left, *node.comparators) for s in strings_in(side)]
            elif isinstance(node, ast.MatchValue):
                values = list(strings_in(node))
            found += [f"{where(path, node)}: {v!r}" for v in values if v in codes]
    assert found == []


def test_the_scan_for_languages_finds_one() -> None:
    """The scan above can fail."""
    node = ast.parse('if language == "id":\n    pass').body[0]
    assert isinstance(node, ast.If)
    assert [s for s in strings_in(node.test) if s in packs.languages()] == ["id"]


def test_layers() -> None:
    """The contracts of pyproject.toml, by import-linter."""
    code = "import sys; from importlinter.cli import lint_imports_command; sys.path.insert(0, 'src'); lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", code], cwd=REPO, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SOURCE)))
def test_no_module_is_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def functions(path: Path) -> Iterator[tuple[ast.FunctionDef, bool]]:
    """(function, public): public unless its name, or that of the class or function it stands in, begins with an underscore."""

    def walk(node: ast.AST, public: bool) -> Iterator[tuple[ast.FunctionDef, bool]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef):
                yield child, public and not child.name.startswith("_")
                yield from walk(child, False)
            elif isinstance(child, ast.ClassDef):
                yield from walk(child, public and not child.name.startswith("_"))
            else:
                yield from walk(child, public)

    yield from walk(tree(path), True)


def test_no_function_is_long() -> None:
    long = [f"{where(p, f)} {f.name}" for p in MODULES for f, _ in functions(p) if (f.end_lineno or 0) - f.lineno + 1 > MAX_FUNCTION_LINES]
    assert long == []


def test_every_public_function_and_class_says_what_it_does() -> None:
    silent = [f"{where(p, f)} {f.name}" for p in MODULES for f, public in functions(p) if public and not ast.get_docstring(f)]
    silent += [
        f"{where(p, node)} {node.name}"
        for p in MODULES
        for node in ast.walk(tree(p))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert silent == []


def test_every_exception_from_the_type_check_has_a_reason() -> None:
    lines = [(path, n, line) for path in MODULES for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)]
    assert [f"{p.relative_to(REPO)}:{n}" for p, n, line in lines if re.search(r"type: ignore(?!\[[\w-]+\]  # \w)", line)] == []


def test_every_module_says_what_it_is() -> None:
    assert [str(p) for p in MODULES if not ast.get_docstring(tree(p))] == []


def test_every_argument_and_result_has_a_type() -> None:
    bare: list[str] = []
    for path in MODULES:
        for function, _ in functions(path):
            arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
            missing = [a.arg for a in arguments if a.annotation is None and a.arg not in ("self", "cls")]
            if missing or function.returns is None:
                bare.append(f"{where(path, function)} {function.name}: {', '.join(missing) or 'result'}")
    assert bare == []


def test_the_core_does_not_touch_the_world() -> None:
    touched: list[str] = []
    for path in MODULES:
        inside = path.relative_to(SOURCE)
        if inside.parts[0] not in CORE:
            continue
        for node in ast.walk(tree(path)):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            touched += [f"{where(path, node)}: {n}" for n in names if n.split(".")[0] in WORLDLY and n not in HARMLESS]
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("open", "print", "input", "eval", "exec"):
                touched.append(f"{where(path, node)}: {node.func.id}()")
            if isinstance(node, ast.Attribute) and node.attr in ("now", "today", "utcnow"):
                touched.append(f"{where(path, node)}: .{node.attr}")
    assert touched == []


@pytest.mark.parametrize("word", ["utils", "helpers", "manager", "misc", "common"])
def test_no_module_is_a_drawer(word: str) -> None:
    assert [str(p) for p in MODULES if word in p.stem] == []


def test_no_machine_path_is_written_down() -> None:
    roots = ("/" + "home/", "/" + "work/", "/" + "Users/", "C:" + "\\")
    files = [*MODULES, *REPO.glob("docs/**/*.md"), *REPO.glob("*.md"), *REPO.glob("tests/**/*.py"), *REPO.glob("training/**/*.py")]
    assert [str(p) for p in files if any(r in p.read_text(encoding="utf-8") for r in roots)] == []
