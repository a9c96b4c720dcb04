"""Messages of the rooms stand in every language of the desk: those written in the code, found there, and those that pages show."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from haluan.monitor import directory
from haluan.web.looks import Words, catalogues, messages

SOURCE = Path(__file__).parents[2] / "src" / "haluan"
#: Rooms whose messages reach a page: the desk itself, what it asks of the store, and what reading a pasted page can tell.
ROOMS = [
    *sorted((SOURCE / "web").glob("*.py")), *(SOURCE / "store" / f"{n}.py" for n in ("database", "reading", "where", "lock", "reviews", "writer")),
    SOURCE / "courses.py", SOURCE / "monitor.py", SOURCE / "reading" / "extract.py", *sorted((SOURCE / "sources").glob("*.py")),
]  # fmt: skip
WHERE = {"Problem": 1, "Skipped": 2, "StoreError": 0, "UndecodableError": 1, "UsageError": 0, "_BombError": 0}
PAGE = {"accept": "text/html"}
#: Told before there is a page: at the start of the program.
AT_START = {SOURCE / "web" / "settings.py"}


def wording(node: ast.expr) -> str | None:
    """The words of a text in the code, with {0}, {1} … for what is put in; None if it is made elsewhere or only passes something on."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        parts, n = "", 0
        for value in node.values:
            parts += str(value.value) if isinstance(value, ast.Constant) else f"{{{n}}}"
            n += not isinstance(value, ast.Constant)
        return parts if parts.replace("{0}", "").replace("{1}", "").strip() else None
    return None


def wordings(path: Path) -> Iterator[str]:
    """All messages and next steps that a module writes."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and (name := getattr(node.func, "id", "")) in WHERE:
            at = WHERE[name]
            for given in [*node.args[at : at + 1], *(k.value for k in node.keywords if k.arg == "next_step")]:
                for one in (given.body, given.orelse) if isinstance(given, ast.IfExp) else (given,):
                    if words := wording(one):
                        yield words
        if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "step" for t in node.targets) and (words := wording(node.value)):
            yield words


def languages_but_english() -> list[str]:
    return [code for code in catalogues() if code != "en"]


@pytest.mark.parametrize("language", languages_but_english())
def test_every_message_has_words(language: str) -> None:
    known = messages(language)
    found = {w for path in ROOMS if path not in AT_START for w in wordings(path)}
    assert len(found) > 80
    without = [w for w in sorted(found) if not any(pattern.fullmatch(w) for pattern, _ in known)]
    assert without == []


@pytest.mark.parametrize("language", languages_but_english())
def test_what_is_put_in_stays(language: str) -> None:
    t = Words(language, directory())
    told = t.told("the store has schema version 9, this program knows 3")
    assert "9" in told and "3" in told and "schema version" not in told
    assert t.told("words that nobody wrote") == "words that nobody wrote"
    assert t.told(None) == ""


@pytest.mark.parametrize("message", [
    'this is no JSON object; write {"text": …}', "no JSON object (the line breaks off): Expecting value: line 1; each line has to be one object",
    "no JSON object: Expecting value: line 1; each line has to be one object", "No such file or directory; check the path",
])  # fmt: skip
def test_what_readers_of_files_tell_is_told_whole(message: str) -> None:
    told = Words("id", directory()).told(message)
    assert not {"the", "each", "line has", "check", "write", "off"} & set(told.replace(";", " ").split()), told


def test_what_is_put_in_is_told_too_and_the_nearest_words_win() -> None:
    t = Words("id", directory())
    assert (
        t.told("the text is perhaps Indonesian; too little tells the languages apart")
        == "bahasa teksnya mungkin Indonesia; terlalu sedikit yang membedakan bahasanya"
    )
    assert t.told("'2024-13-01' is no day") == "'2024-13-01' bukan tanggal"


def test_pages_tell_problems_in_the_readers_language(client: TestClient) -> None:
    for path, words in (("/events/ffffffffffff", "di basis data ini tidak ada peristiwa"), ("/events?limit=0", "seharusnya 1 atau lebih"),
                        ("/events?since=2024-13-45", "bukan tanggal")):  # fmt: skip
        page = client.get(path, headers={**PAGE, "cookie": "haluan_language=id"}).text
        assert words in page, path
        english = client.get(path, headers={**PAGE, "cookie": "haluan_language=en"}).text
        assert words not in english
