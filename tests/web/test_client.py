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
        assert signed.ingest(text=page)["n_new"] == 1
        assert signed.ingest(text=page)["n_known"] == 1
        assert desk.counts(actor="IDN")["n_events"] == 1
        with pytest.raises(DeskError) as told:
            desk.code(text="Hello there.")
        assert told.value.code == "not_coded"


def test_no_desk_is_told() -> None:
    with pytest.raises(DeskError) as told:
        Client("http://127.0.0.1:9", seconds=2).health()
    assert told.value.code == "unreachable" and "haluan serve" in str(told.value)
