"""Files, folders and standard input; every kind of damage is a value."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from haluan.sources import Limits, read
from haluan.types.text import Capture, Skipped

TEXT = "Menteri itu berkata: “kerja sama” — selesai."


def one(path: Path, **kwargs: object) -> Capture | Skipped:
    found = list(read([str(path)], **kwargs))  # type: ignore[arg-type]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode(charset))
    capture = one(path)
    assert isinstance(capture, Capture)
    assert capture.body.decode() == TEXT


def test_meta_charset(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(f'<html><head><meta charset="windows-1252"></head><p>{TEXT}</p></html>'.encode("cp1252"))
    capture = one(path)
    assert isinstance(capture, Capture)
    assert TEXT in capture.body.decode()
    assert capture.media_type == "text/html"


def test_mojibake_is_repaired(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT.encode().decode("cp1252", "ignore").encode())
    capture = one(path)
    assert isinstance(capture, Capture)
    assert "“kerja sama" in capture.body.decode()


@pytest.mark.parametrize(
    ("name", "body", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t ", "empty"),
        ("a.txt", b"%PDF-1.7 something", "binary"),
        ("a.txt", bytes(range(256)) * 20, "binary"),
        ("a.txt", b"x" * 2000, "too_large"),
        ("a.html", b"<html><head><title>half a pa", "truncated"),
        ("a.mhtml", b"From: x\r\nContent-Type: text/plain\r\n\r\nhello", "truncated"),
        ("a.jsonl", b"", "empty"),
    ],
)
def test_damage(tmp_path: Path, name: str, body: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    told = one(path, limits=Limits(max_bytes=1000) if reason == "too_large" else Limits())
    assert isinstance(told, Skipped)
    assert told.reason == reason
    assert ";" in told.detail


def test_missing_file(tmp_path: Path) -> None:
    told = one(tmp_path / "none.txt")
    assert isinstance(told, Skipped)
    assert told.reason == "unreadable"


def test_folder_is_sorted_and_recursive(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.html", "a/y.txt", "c.pdf", ".hidden.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("Isi berita.", encoding="utf-8")
    found = [Path(c.locator).relative_to(tmp_path).as_posix() for c in read([str(tmp_path)])]
    assert found == ["a/y.txt", "a/z.html", "b.txt"]


def test_jsonl_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    good = {"text": TEXT, "title": "Judul", "date": "2023-10-07", "url": "https://x.id", "source": "Antara"}
    lines = [json.dumps(good), "{bad", "[1]", json.dumps({"title": "x"}), json.dumps({"text": 5}), "", json.dumps({"html": "<p>x</p>"})]
    path.write_text("\n".join(lines), encoding="utf-8")
    first, *rest = read([str(path)])
    assert isinstance(first, Capture)
    assert (first.title, first.published, first.url, first.outlet) == ("Judul", "2023-10-07", "https://x.id", "Antara")
    assert [(s.locator.rsplit(":", 1)[1], s.reason) for s in rest[:4] if isinstance(s, Skipped)] == [
        ("2", "bad_json"),
        ("3", "bad_json"),
        ("4", "bad_field"),
        ("5", "bad_field"),
    ]
    assert isinstance(rest[4], Capture)
    assert rest[4].media_type == "text/html"


def test_standard_input() -> None:
    (plain,) = read(["-"], TEXT.encode())
    assert isinstance(plain, Capture)
    (record,) = read(["-"], json.dumps({"text": TEXT}).encode())
    assert isinstance(record, Capture)
    assert record.locator == "-:1"
    (nothing,) = read(["-"], None)
    assert isinstance(nothing, Skipped)
