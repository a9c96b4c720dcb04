"""The Python client against a running desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from haluan.client import Client, DeskError
from haluan.web.settings import Settings
from tests.web.conftest import TOKEN
from tests.web.served import served


def test_the_client_asks_what_the_desk_answers(store: Path) -> None:
    with served(Settings(store=store, token=TOKEN, lexicon_only=True)) as base:
        desk = Client(base)
        rows = list(desk.events(actor=["ARM"], limit=10))
        assert len(rows) == desk.counts(actor="ARM")["n_reports"] > 20
        assert desk.event(rows[0]["id"])["event"]["id"] == rows[0]["id"]
        assert desk.record(rows[0]["article_id"])["record"] == 1
        assert desk.search("mengecam", limit=5)["n_articles"] == 3
        assert desk.quotes(speaker="ARM")["n_quotes"] == 4
        assert desk.actor("ARM")["code"] == "ARM"
        assert desk.dyad("ARM", "AZE", period="year")[0]["n_events"] == 39
        assert desk.health()["overview"]["n_articles"] == 4
        with pytest.raises(DeskError) as told:
            desk.review(rows[0]["id"], "accept")
        assert (told.value.code, told.value.status) == ("sign_in", 401)
        with pytest.raises(DeskError) as told:
            list(desk.events(since="someday"))
        assert told.value.code == "bad_day" and told.value.key == "since"
        signed = Client(base, TOKEN)
        assert signed.review(rows[0]["id"], "correct", type="REJECT")["correction"] == {"type": "REJECT"}
        page = "JAKARTA, Senin (4/3/2024) - Menteri Luar Negeri Indonesia Retno Marsudi mengecam Australia."
        assert [e["type"] for e in desk.code(text=page)["events"]] == ["ACCUSE"]
        clean = desk.read(html=f"<html><body><article><p>{page}</p><p>{page.replace('Senin', 'Selasa')}</p></article></body></html>")
        assert page in clean["article"]["text"] and "events" not in clean
        told_why = desk.explain(text=page, sentence=0)
        assert told_why["events"][0]["what"].startswith("IDN ACCUSE") and "mengecam" in told_why["events"][0]["sentence"]
        assert told_why["lines"][0].startswith("sentence 0:") and desk.explain(text=page)["lines"] == []
        with pytest.raises(DeskError) as told:
            desk.explain(text=page, sentence=99)
        assert told.value.code == "usage" and "99" in str(told.value)
        assert "language id" in desk.doctor()
        assert signed.ingest(text=page)["n_new"] == 1
        assert signed.ingest(text=page)["n_known"] == 1
        assert desk.counts(actor="IDN")["n_events"] == 1
        with pytest.raises(DeskError) as told:
            desk.code(text="Hello there.")
        assert told.value.code == "not_coded"


def test_exports_for_other_programs_hold_what_fits(store: Path, tmp_path: Path) -> None:
    with served(Settings(store=store, token=TOKEN, lexicon_only=True)) as base:
        desk = Client(base)
        n = desk.counts(actor="ARM", since="2024-01-01")["n_reports"]
        assert desk.export("polecat", tmp_path / "a.tsv", actor="ARM", since="2024-01-01") == (tmp_path / "a.tsv").stat().st_size
        lines = (tmp_path / "a.tsv").read_text(encoding="utf-8").splitlines()
        assert len(lines) == n + 1 > 20 and "Event ID" in lines[0]
        desk.export("graphml", tmp_path / "a.graphml", actor="ARM")
        assert "<graphml" in (tmp_path / "a.graphml").read_text(encoding="utf-8")
        desk.export("dyads", tmp_path / "a.csv", actor="ARM", period="year")
        assert (tmp_path / "a.csv").read_text(encoding="utf-8").count("2024") >= 1
        with pytest.raises(DeskError) as told:
            desk.export("sqlite", tmp_path / "no")
        assert told.value.code == "bad_field" and not (tmp_path / "no").exists()


def test_too_many_events_are_not_exported_at_once(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from haluan.web import verbs

    monkeypatch.setattr(verbs, "MOST_EXPORTED", 3)
    with served(Settings(store=store, token=TOKEN, lexicon_only=True)) as base, pytest.raises(DeskError) as told:
        Client(base).export("icews", "never.tsv")
    assert told.value.code == "usage" and "haluan export" in str(told.value)


def test_no_desk_is_told() -> None:
    with pytest.raises(DeskError) as told:
        Client("http://127.0.0.1:9", seconds=2).health()
    assert told.value.code == "unreachable" and "haluan serve" in str(told.value)
