"""The façade: one broken page never stops a run, several processes give the same, and why an event was coded."""

from __future__ import annotations

import json
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from haluan.coding.coder import Coder
from haluan.errors import DataError, UsageError
from haluan.monitor import Coded, Desk, code_parallel, explain, explain_sentence, find_actors, has_page, original_page, record
from haluan.record import to_line
from haluan.sources import read
from haluan.types.document import Document
from haluan.types.text import Capture, Skipped
from tests.conftest import PAGES


def capture(text: str) -> Capture:
    return Capture(sha256(text.encode()).hexdigest(), "page", text.encode(), "text/plain", "utf-8")


ARTICLE = "Rusia mengecam Armenia karena rencana itu, kata juru bicara pemerintah di Moskwa pada hari Kamis. " * 2


def test_a_page_that_breaks_the_coder_is_skipped_and_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Coder, document: Document) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(Coder, "code", broken)
    item = desk.code_capture(capture(ARTICLE))
    assert isinstance(item, Skipped)
    assert (item.reason, item.detail) == ("failed", "coding broke: ZeroDivisionError: by zero")


def test_broken_data_is_raised_and_not_skipped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Coder, document: Document) -> None:
        raise DataError("a frame is broken", file="events.yaml")

    monkeypatch.setattr(Coder, "code", broken)
    with pytest.raises(DataError):
        desk.code_capture(capture(ARTICLE))


def test_several_processes_give_the_same_in_the_same_order(desk: Desk) -> None:
    pages = [str(p) for p in sorted(PAGES.glob("*.txt"))[:3]]
    serial = [to_line(record(i)) for i in desk.code([*pages, "nowhere.txt"])]
    parallel = [to_line(record(i)) for i in code_parallel(Desk(lexicon_only=True), [*pages, "nowhere.txt"], 2)]
    assert parallel == serial


def test_an_explanation_marks_its_sentence(desk: Desk) -> None:
    item = desk.code_capture(capture(ARTICLE), "2023-10-07")
    assert isinstance(item, Coded)
    (why,) = explain(desk, item)
    shown = [(kind, why["sentence"][a:b]) for kind, a, b in why["marks"]]
    assert {("actor", "Rusia"), ("trigger", "mengecam"), ("recipient", "Armenia")} <= set(shown)
    assert why["what"] == "RUS ACCUSE/disapprove ARM (actual)"
    assert explain(desk, item, "nothing") == []
    assert [w["id"] for w in explain(desk, item, why["id"][:6])] == [why["id"]]


def test_the_rule_shown_is_that_of_the_articles_language(desk: Desk) -> None:
    item = desk.code_capture(capture(ARTICLE), "2023-10-07")
    assert isinstance(item, Coded)
    rule = dict(explain(desk, item)[0]["lines"])["rule"]
    frame = next(f for f in desk.kit.packs["id"].frames if f.id == "accuse.condemn")
    assert ", ".join(frame.recipient) in rule


def test_actors_by_name_and_date(desk: Desk) -> None:
    assert any(line.startswith("RUS") for line in find_actors(desk, "kremlin"))
    lines = find_actors(desk, "Joko Widodo")
    assert lines[0].startswith("Joko Widodo  IDN")
    assert len(find_actors(desk, "Joko Widodo", "2016-01-01")) < len(lines)
    assert find_actors(desk, "nobody at all") == []


def test_an_overlay_changes_the_digest(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("code,sector,name,lang,kind,tone,from,to,note\nIDN,,Nusa Raya,*,epithet,neutral,,,\n", encoding="utf-8")
    own = Desk(tmp_path, lexicon_only=True)
    assert own.kit.digest != desk.kit.digest
    assert find_actors(own, "Nusa Raya")
    assert not find_actors(desk, "Nusa Raya")


def test_why_an_event_is_missing(desk: Desk) -> None:
    item = desk.code_capture(capture(ARTICLE.replace("mengecam", "tidak mengecam") + " Cuaca di sana cerah."), "2023-10-07")
    assert isinstance(item, Coded)
    told = "\n".join(explain_sentence(desk, item, 0))
    assert "trigger «mengecam»" in told
    assert "accuse.condemn (ACCUSE)" in told
    assert "actor: «Rusia» RUS" in told
    assert "declined: negated" in told
    assert "no trigger" in explain_sentence(desk, item, len(item.article.sentences) - 1)[-1]
    with pytest.raises(UsageError, match="no sentence 99"):
        explain_sentence(desk, item, 99)


def test_a_sentence_with_an_event_tells_which(desk: Desk) -> None:
    item = desk.code_capture(capture(ARTICLE), "2023-10-07")
    assert isinstance(item, Coded)
    assert any(line.strip().startswith(f"coded: {item.coding.events[0].id} ACCUSE") for line in explain_sentence(desk, item, 0))


def test_the_original_is_found_in_a_file_of_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["Nelayan pulang ke Ambon.", "Sawah di Karawang panen lagi.", "<p>Pasar di Kupang ramai.</p>"]
    lines = "\n".join(json.dumps({"html" if t.startswith("<") else "text": t}) for t in texts)
    (tmp_path / "many.jsonl").write_text(lines, encoding="utf-8")
    (tmp_path / "list.json").write_text(json.dumps([{"text": t} for t in texts]), encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "kept!.zip", "w") as archive:
        archive.writestr("in/side.jsonl", lines)
        archive.writestr("page.txt", texts[0])
    captures = [c for c in read([str(tmp_path)]) if isinstance(c, Capture)]
    assert len(captures) == 10
    for c in captures:
        assert has_page(c.locator), c.locator
        found = original_page(c.locator, c.id)
        assert found is not None and (found.body, found.media_type) == (c.body, c.media_type)
    line = next(c for c in captures if "many.jsonl" in c.locator)
    assert original_page(line.locator, "another") is None
    monkeypatch.setattr("haluan.monitor.LARGEST_HOLDER", 10)
    assert not has_page(line.locator) and has_page(str(tmp_path / "many.jsonl"))
    monkeypatch.chdir(tmp_path)
    Path("-").write_text("a file of the machine", encoding="utf-8")
    assert not any(has_page(where) for where in ("-", "-:1", "-#1", "-!page.txt", "", ":1", "http://127.0.0.1:80", str(tmp_path), "gone.jsonl:3"))
