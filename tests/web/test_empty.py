"""A store with nothing in it: each page says so and tells how to fill it."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from haluan.directory import Directory
from haluan.monitor import directory
from haluan.store import Writer
from haluan.web.app import create_app
from haluan.web.looks import Words, catalogues
from haluan.web.settings import Settings


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    path = tmp_path_factory.mktemp("empty") / "empty.duckdb"
    with Writer.open(path):
        pass
    return TestClient(create_app(Settings(store=path), warm=False), base_url="http://127.0.0.1:8420")


@pytest.mark.parametrize("language", list(catalogues()))
@pytest.mark.parametrize("path", ["/", "/events", "/actors", "/dyads", "/camps", "/search"])
def test_an_empty_store_is_called_empty(empty: TestClient, path: str, language: str) -> None:
    page = empty.get(path, headers={"accept-language": language, "accept": "text/html"})
    texts = catalogues()[language]
    assert page.status_code == 200
    assert texts["search.none_stored" if path == "/search" else "today.empty"] in page.text
    assert texts["events.none"] not in page.text


def test_filters_are_named_where_there_are_some(empty: TestClient) -> None:
    page = empty.get("/events?actor=ARM", headers={"accept-language": "en", "accept": "text/html"})
    assert catalogues()["en"]["events.none"] in page.text


def test_the_number_of_what_was_declined_has_the_marks_of_the_language() -> None:
    known: Directory = directory()
    assert Words("id", known).detail("ACCUSE 0.11: menuduh 2.5 juta") == "ACCUSE 0,11: menuduh 2.5 juta"
    assert Words("en", known).detail("ACCUSE 0.11: accused") == "ACCUSE 0.11: accused"
    assert Words("id", known).detail("no recipient") == "no recipient"


def test_health_of_an_empty_store_has_no_unknown_dates(empty: TestClient) -> None:
    page = empty.get("/health", headers={"accept-language": "en", "accept": "text/html"}).text
    assert catalogues()["en"]["date.unknown"] not in page and catalogues()["en"]["review.queue_none"] in page
