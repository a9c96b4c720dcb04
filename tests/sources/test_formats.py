"""Tables, feeds, crawls, JSON and archives; damage of each kind is told and the rest is read."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from haluan.sources import Limits, ReadOptions, read
from haluan.types.text import Capture, Skipped

TEXT = "Menteri itu berkata bahwa perundingan berjalan baik."
ROWS = ([TEXT + " Satu.", "Judul satu", "2024-01-02"], [TEXT + " Dua,\nbaris kedua.", "Judul dua", "2024-01-03"])


def captures(path: Path, **options: object) -> list[Capture]:
    found = list(read([str(path)], options=ReadOptions(**options)))  # type: ignore[arg-type]
    assert [f for f in found if isinstance(f, Skipped)] == []
    return [f for f in found if isinstance(f, Capture)]


def skipped(path: Path, **options: object) -> list[Skipped]:
    return [f for f in read([str(path)], options=ReadOptions(**options)) if isinstance(f, Skipped)]  # type: ignore[arg-type]


def table(separator: str, header: tuple[str, ...] = ("text", "title", "date")) -> str:
    lines = [separator.join(header), *(separator.join(f'"{c}"' for c in row) for row in ROWS)]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(("name", "separator"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t")])
def test_tables(tmp_path: Path, name: str, separator: str) -> None:
    path = tmp_path / name
    path.write_text(table(separator))
    one, two = captures(path)
    assert (one.body.decode(), one.title, one.published, one.locator) == (*ROWS[0], f"{path}:2")
    assert two.locator == f"{path}:4", "the line where the row ends"
    (tmp_path / f"{name}.gz").write_bytes(gzip.compress(path.read_bytes()))
    assert [c.id for c in captures(tmp_path / f"{name}.gz")] == [one.id, two.id]


def test_columns_are_mapped_and_named_when_wrong(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(table(",", ("isi", "judul_berita", "tgl")))
    assert [s.detail for s in skipped(path)] == [
        "no column holds the article; the columns are isi, judul_berita, tgl; name it with --field text=COLUMN"
    ]
    assert "no column 'x'" in skipped(path, fields={"text": "x"})[0].detail
    assert captures(path, fields={"text": "isi", "published": "tgl"})[0].published == "2024-01-02"
    path.write_text("text,title\na,b,c\nenough words to be read,d\n")
    found = list(read([str(path)]))
    assert isinstance(found[0], Skipped)
    assert (found[0].locator, found[0].reason) == (f"{path}:2", "bad_field")
    assert isinstance(found[1], Capture)
    path.write_bytes(b"text\nabc\n\xff\xfe\xfa\ndef\n")
    assert [(s.locator, s.reason) for s in skipped(path)] == [(f"{path}:3", "encoding")]


def test_parquet(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": [r[0] for r in ROWS], "published": pa.array([1, 2], pa.date32())}), path)
    assert [c.published for c in captures(path)] == ["1970-01-02", "1970-01-03"]
    path.write_bytes(path.read_bytes()[:100])
    assert skipped(path)[0].reason == "unreadable"


def warc(*pages: tuple[str, str, int]) -> bytes:
    out = b""
    for url, body, status in pages:
        http = f"HTTP/1.1 {status} OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{body}".encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-01-02T03:04:05Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{len(out)}>\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        out += gzip.compress(head.encode() + http + b"\r\n\r\n")
    return out


PAGE = f"<html><body><p>{TEXT}</p></body></html>"


def test_warc(tmp_path: Path) -> None:
    path = tmp_path / "CC-NEWS-1.warc.gz"
    path.write_bytes(warc(("https://a.example/1", PAGE, 200), ("https://a.example/2", PAGE, 404), ("https://a.example/3", PAGE + " ", 200)))
    found = captures(path)
    assert [(c.url, c.media_type) for c in found] == [("https://a.example/1", "text/html"), ("https://a.example/3", "text/html")]
    assert found[0].captured_at == "2024-01-02T03:04:05+00:00"
    assert TEXT in found[0].body.decode()


def test_a_damaged_warc_keeps_what_came_before(tmp_path: Path) -> None:
    whole = warc(*((f"https://a.example/{n}", PAGE + " " * n, 200) for n in range(5)))
    path = tmp_path / "a.warc.gz"
    path.write_bytes(whole[: len(whole) * 7 // 10])
    found = list(read([str(path)]))
    assert len([f for f in found if isinstance(f, Capture)]) >= 3
    path.write_bytes(b"no archive at all")
    assert [f.reason for f in skipped(path)] in (["empty"], ["unreadable", "empty"])


@pytest.mark.parametrize("left", [150, 290, -40])
def test_a_record_that_breaks_off_is_told_not_kept_as_a_short_page(tmp_path: Path, left: int) -> None:
    """In the headers of the record's answer, or in the page: what is left is no page, and nothing is lost without a word."""
    records = [gzip.decompress(warc((f"https://a.example/{n}", PAGE, 200))) for n in range(2)]
    path = tmp_path / "a.warc"
    path.write_bytes(records[0] + records[1][:left])
    found = list(read([str(path)]))
    assert [f.reason if isinstance(f, Skipped) else "page" for f in found] == ["page", "truncated"]


RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Koran Delta</title>
<item><title>Satu</title><link>https://d.example/1</link><pubDate>Wed, 03 Jan 2024 00:30:00 +0700</pubDate><description>pendek</description>
<content:encoded><![CDATA[<p>{TEXT}</p>]]></content:encoded></item>
<item><title>Dua</title><link>https://d.example/2</link></item></channel></rss>"""
ATOM = f"""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Muara</title><entry><title>Satu</title><link href="https://m.example/1"/>
<updated>2024-01-03T00:30:00+07:00</updated><content type="html">&lt;p&gt;{TEXT}&lt;/p&gt;</content></entry></feed>"""


def test_feeds(tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text(RSS)
    found = list(read([str(tmp_path / "a.rss")]))
    one = found[0]
    assert isinstance(one, Capture)
    assert (one.title, one.url, one.published, one.outlet) == ("Satu", "https://d.example/1", "2024-01-03", "Koran Delta")
    assert TEXT in one.body.decode()
    assert isinstance(found[1], Skipped)
    (tmp_path / "a.xml").write_text(ATOM)
    assert captures(tmp_path / "a.xml")[0].published == "2024-01-03"
    entities = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    bomb = f'<?xml version="1.0"?>{entities}<rss><channel><item><title>&b;</title></item></channel></rss>'
    (tmp_path / "b.rss").write_text(bomb)
    assert skipped(tmp_path / "b.rss")
    (tmp_path / "c.rss").write_text("<html><p>no feed</p></html>")
    assert not skipped(tmp_path / "c.rss")
    (tmp_path / "d.rss").write_text("<rss><channel>")
    assert skipped(tmp_path / "d.rss")


def test_json_of_newsplease_and_trafilatura(tmp_path: Path) -> None:
    (tmp_path / "np.json").write_text(
        json.dumps(
            {"maintext": TEXT, "title": "Satu", "date_publish": "2024-01-02 03:04:05", "source_domain": "d.example", "url": "https://d.example/1"}
        )
    )
    (tmp_path / "tr.json").write_text(
        json.dumps({"raw_text": "x", "text": TEXT, "source": "https://d.example/2", "date": "2024-01-02", "sitename": "Delta"})
    )
    (tmp_path / "many.json").write_text(json.dumps({"articles": [{"text": TEXT}, 5, {"title": "x"}]}))
    (tmp_path / "lines.json").write_text('{"text": "' + TEXT + '"}\n{"text": "' + TEXT + ' 2"}\n')
    (tmp_path / "bad.json").write_text("{")
    one = captures(tmp_path / "np.json")[0]
    assert (one.outlet, one.url, one.published) == ("d.example", "https://d.example/1", "2024-01-02 03:04:05")
    two = captures(tmp_path / "tr.json")[0]
    assert (two.outlet, two.url, two.body.decode()) == ("Delta", "https://d.example/2", TEXT)
    assert [s.locator.rpartition("#")[2] for s in skipped(tmp_path / "many.json")] == ["2", "3"]
    assert len(captures(tmp_path / "lines.json")) == 2
    assert skipped(tmp_path / "bad.json")[0].reason == "bad_json"


def packed(path: Path, files: dict[str, bytes]) -> Path:
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
            for name, body in files.items():
                z.writestr(name, body)
        return path
    with tarfile.open(path, "w:gz") as t:
        for name, body in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(body)
            t.addfile(info, io.BytesIO(body))
    return path


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_archives(tmp_path: Path, name: str) -> None:
    files = {
        "x/a.html": PAGE.encode(), "b.jsonl": json.dumps({"text": TEXT}).encode() + b"\n{broken\n", "c.bin": b"\x00",
        "d.warc.gz": warc(("https://a.example/1", PAGE, 200)),
        "e.parquet": b"PAR1 broken",
    }  # fmt: skip
    path = packed(tmp_path / name, files)
    found = list(read([str(path)]))
    assert [f.locator.removeprefix(f"{path}!") for f in found] == ["x/a.html", "b.jsonl:1", "b.jsonl:2", "d.warc.gz#1", "e.parquet"]
    assert [f.reason for f in found if isinstance(f, Skipped)] == ["bad_json", "unreadable"]
    path.write_bytes(path.read_bytes()[: len(path.read_bytes()) // 2])
    assert skipped(path)[-1].reason == "unreadable"


@pytest.mark.parametrize("name", ["a.zip", "a.tar.gz"])
def test_nothing_is_written_outside_and_bombs_stop(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    before = set(tmp_path.rglob("*"))
    path = packed(folder / name, {"../../evil.txt": TEXT.encode(), "/tmp/evil.txt": TEXT.encode(), "good.txt": TEXT.encode()})
    found = list(read([str(path)]))
    assert [type(f).__name__ for f in found] == ["Skipped", "Skipped", "Capture"]
    assert set(tmp_path.rglob("*")) - before == {path}
    bomb = packed(folder / name, {"a.txt": b" " * 30_000_000, "b.txt": TEXT.encode()})
    told = skipped(bomb)
    assert told[-1].reason == "too_large"
    assert "unpacks to far more" in told[-1].detail
    many = packed(folder / name, {f"{n}.txt": TEXT.encode() for n in range(5)})
    assert skipped(many, limits=Limits(max_members=3))[-1].reason == "too_large"


def test_archives_in_archives_have_an_end(tmp_path: Path) -> None:
    inner = packed(tmp_path / "0.zip", {"a.txt": TEXT.encode()})
    for depth in range(1, 4):
        inner = packed(tmp_path / f"{depth}.zip", {inner.name: inner.read_bytes()})
    assert len(captures(tmp_path / "2.zip")) == 1
    assert "too deep" in skipped(tmp_path / "3.zip")[0].detail


def test_a_damaged_packed_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps({"text": TEXT * 50}).encode() * 20)[:60])
    assert skipped(path)[0].reason == "unreadable"
