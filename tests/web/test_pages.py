"""Pages: each in each language, with links from numbers to events and from events to sentences; empty and broken states that help."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from haluan.monitor import directory
from haluan.types.coding import Mention
from haluan.web.app import create_app
from haluan.web.looks import HERE, Words, catalogues, choose_language
from haluan.web.settings import Settings
from haluan.web.view import _templates
from tests.web.conftest import TOKEN

PATHS = (
    "/", "/events", "/events?involving=ARM&limit=5", "/search", "/search?q=mengecam", "/actors", "/actors?q=ar", "/actors/ARM",
    "/dyads", "/dyads/ARM/AZE",
    "/dyads/ARM/AZE/course", "/camps", "/camps?least=1", "/turns", "/turns?focal=ARM", "/try", "/try?example=1", "/health", "/enter",
)  # fmt: skip
KEY = re.compile(r"\b(?:nav|ui|today|n|events|col|filter|review|event|article|actor|dyad|turns|camps|search|try|health|enter|problem)\.[a-z_]+\b")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("path", PATHS)
def test_each_page_speaks_each_language(client: TestClient, path: str, language: str) -> None:
    answer = client.get(path, headers={"accept-language": language})
    assert answer.status_code == 200
    assert f'<html lang="{language}"' in answer.text
    words = re.sub(r"<[^>]*>", " ", answer.text)
    assert KEY.findall(words) == []


def test_catalogues_have_the_same_texts() -> None:
    """Only the form for one may be missing, where a language has none."""
    keys = {language: {k for k in texts if not k.endswith(".one")} for language, texts in catalogues().items()}
    assert keys["id"] == keys["en"] and len(keys["id"]) > 400
    for language, texts in catalogues().items():
        gaps = {k for k, v in texts.items() if sorted(re.findall(r"{(\w+)}", v)) != sorted(re.findall(r"{(\w+)}", catalogues()["id"].get(k, v)))}
        assert gaps == set(), language


def test_every_text_that_a_page_names_is_there() -> None:
    named = set()
    for file in [*(HERE / "templates").glob("*.html"), *HERE.glob("*.py")]:
        named |= set(re.findall(r"""\bt\(\s*["']([a-z_]+(?:\.[a-z_]+)+)["']\s*[,)]""", file.read_text(encoding="utf-8")))
        named |= {f"{k}.many" for k in re.findall(r"""\bt\.count\(\s*["']([a-z_.]+)["']""", file.read_text(encoding="utf-8"))}
    assert len(named) > 150
    assert named - set(catalogues()["id"]) == set()


def test_the_language_is_remembered(client: TestClient) -> None:
    answer = client.get("/language/en", params={"next": "/events?actor=ARM"})
    assert answer.headers["location"] == "/events?actor=ARM" and "haluan_language=en" in answer.headers["set-cookie"]
    page = client.get("/", headers={"accept-language": "id", "cookie": "haluan_language=en"})
    assert '<html lang="en"' in page.text
    assert choose_language(None, "ms-MY,ms;q=0.9") == "id" and choose_language(None, "fr,en;q=0.5") == "en" and choose_language(None, "") == "id"
    assert client.get("/language/xx").status_code == 404


def test_numbers_lead_to_events_and_events_to_sentences(client: TestClient) -> None:
    today = client.get("/", headers={"accept-language": "en"}).text
    assert 'href="/events?actor=ARM&amp;recipient=AZE"' in today
    events = client.get("/events?actor=ARM&recipient=FRA", headers={"accept-language": "en"}).text
    link = re.search(r'href="(/events/[0-9a-f]+\?article=[0-9a-f]+)"', events)
    assert link
    event = client.get(link[1]).text
    assert "Menteri Luar Negeri Armenia" in re.sub(r"<[^>]*>", "", event)
    article = re.search(r'href="(/articles/[0-9a-f]+)#', event)
    assert article and client.get(article[1]).status_code == 200


def test_filters_stay_in_the_address_and_the_form(client: TestClient) -> None:
    html = client.get("/events?actor=ARM&type=ACCUSE&since=2024-04-02&until=2024-04-20&limit=5").text
    assert 'value="ARM"' in html and '<option value="ACCUSE" selected>' in html and 'value="2024-04-02"' in html
    following = re.search(r'rel="next" href="([^"]+)"', html)
    assert following
    second = client.get(following[1].replace("&amp;", "&"))
    assert second.status_code == 200 and 'rel="prev"' in second.text


def test_bad_filters_are_told_on_the_page_which_stays(client: TestClient) -> None:
    answer = client.get("/events?since=2024-13-01&actor=ARM", headers={"accept-language": "en"})
    assert answer.status_code == 422 and "This is no day" in answer.text and "<form" in answer.text
    reversed_ = client.get("/events?since=2024-05-01&until=2024-01-01", headers={"accept-language": "en"})
    assert reversed_.status_code == 422 and "first day is after the last" in reversed_.text


def test_nothing_found_says_what_to_do(client: TestClient) -> None:
    html = client.get("/events?actor=ARN", headers={"accept-language": "en"}).text
    assert "There is no actor ARN" in html and "Did you mean" in html and "involving=ARM" in html
    assert "any of their forms" in client.get("/search?q=xyzzyplugh", headers={"accept-language": "en"}).text
    assert client.get("/dyads/ARM/ZZZ", headers={"accept-language": "en"}).text.count("no event between") == 1


def test_search_without_words_lists_the_articles(client: TestClient) -> None:
    html = client.get("/search?outlet=Harian+Timur", headers={"accept-language": "en"}).text
    assert html.count('href="/events?article=') == 1 and "format=csv" in html and "outlet=Harian+Timur&amp;format=csv" in html
    first = client.get("/search?limit=2").text
    following = re.search(r'rel="next" href="([^"]+)"', first)
    assert following and 'rel="prev"' in client.get(following[1].replace("&amp;", "&")).text
    assert client.get("/search?since=2024-13-01").status_code == 422


def test_a_search_with_more_articles_offers_them(client: TestClient) -> None:
    html = client.get("/search?q=armenia&limit=1").text
    assert 'href="/search?q=armenia&amp;limit=3"' in html
    assert "limit=3" not in client.get("/search?q=armenia&limit=200").text


def test_the_original_stands_beside_if_the_address_says_so(client: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = client.get("/api/v1/articles?outlet=Harian+Timur").json()["rows"][0]["id"]
    assert "data-beside" not in client.get(f"/articles/{found}?gone").text
    monkeypatch.chdir(tmp_path)
    (tmp_path / f"{found[:6]}.txt").write_text("asli", encoding="utf-8")
    plain = client.get(f"/articles/{found}?here").text
    assert f'href="/articles/{found}?beside=true"' in plain and 'class="reading"' in plain and 'fold original-page">' in plain
    beside = client.get(f"/articles/{found}?beside=true").text
    assert 'class="reading beside"' in beside and 'fold original-page" open>' in beside and f'data-beside href="/articles/{found}"' in beside
    assert f'sandbox="" loading="lazy" src="/articles/{found}/original"' in beside


def test_unknown_things_are_a_page_with_a_way_back(client: TestClient) -> None:
    for path in ("/events/ffffff", "/articles/ffffff", "/actors/ZZZ", "/stories/999999", "/nowhere"):
        answer = client.get(path, headers={"accept": "text/html", "accept-language": "en"})
        assert answer.status_code == 404 and "Back to Today" in answer.text


def test_trouble_is_told_in_whole_sentences_and_the_words_of_the_page(client: TestClient) -> None:
    headers = {"accept": "text/html", "cookie": "haluan_language=id"}
    page = client.get("/actors/ZZZ", headers=headers).text
    assert "tidak ada aktor &#39;ZZZ&#39;.</p>" in page and "Tidak ada yang berubah" not in page and 'href="/search">Cari' in page
    assert "Ini bukan tanggal</strong>: Dari</p>" in client.get("/events?since=2024-13-01", headers=headers).text


def test_numbers_that_are_zero_lead_nowhere(client: TestClient) -> None:
    headers = {"cookie": "haluan_language=en"}
    for path in ("/dyads/ARM/ZZZ", "/actors/ARM", "/dyads/ARM/AZE", "/camps?least=1"):
        page = client.get(path, headers=headers).text
        assert not re.search(r"<a [^>]*>(?:[^<]*: )?0(?: events)?</a>", page), path
    assert "0 events" in client.get("/dyads/ARM/ZZZ", headers=headers).text


def test_modes_have_words_in_each_language() -> None:
    from haluan.packs import load_ontology

    modes = {mode for kind in load_ontology().types.values() for mode in kind.modes}
    assert modes and all({f"mode.{m}" for m in modes} <= texts.keys() for texts in catalogues().values())
    kind = _templates().get_template("parts.html").module.kind  # type: ignore[attr-defined]  # a macro of the template
    assert kind(Words("id", directory()), {"type": "ACCUSE", "mode": "disapprove"}) == "menuduh (kecaman)"
    assert kind(Words("en", directory()), {"type": "ACCUSE", "mode": None}) == catalogues()["en"]["type.ACCUSE"]


def test_grounds_of_mentions_have_words_in_each_language() -> None:
    """The grounds that the record's documentation names, and those that the example pages give."""
    told = re.search(r"`how` is the ground: (.*?)\. `", " ".join((Mention.__doc__ or "").split()))
    assert told is not None
    grounds = {*told[1].split(", "), "metonym", "people", "thing", "title", "ambiguous"}
    assert len(grounds) > 18 and all({f"how.{g}" for g in grounds} <= texts.keys() for texts in catalogues().values())


def test_an_actor_alone_is_no_camp(client: TestClient) -> None:
    page = client.get("/camps?least=1", headers={"accept-language": "en"}).text
    camps = re.search(r'<ul class="camps">(.*?)</ul>', page, re.DOTALL)
    assert camps is not None
    for line in re.findall(r"<li>(.*?)</li>", camps[1]):
        assert line.count("<a ") > 1 or "dot camp" not in line


def test_an_empty_store_says_how_to_fill_it(tmp_path: Path) -> None:
    from haluan.store import Writer

    Writer.open(tmp_path / "empty.duckdb").close()
    with TestClient(create_app(Settings(store=tmp_path / "empty.duckdb", token=TOKEN), warm=False), base_url="http://127.0.0.1") as c:
        assert "haluan ingest" in c.get("/", headers={"accept-language": "en"}).text
        for path in ("/events", "/actors", "/dyads", "/camps", "/health", "/search?q=x", "/api/v1/health"):
            assert c.get(path).status_code == 200, path


def test_an_imported_event_has_a_page(writer: TestClient, store: Path) -> None:
    import datetime

    import pyarrow as pa

    from haluan.store import Writer

    row = {
        "id": ["polecat-00001"], "origin": ["polecat"], "source_file": ["polecat.csv"], "source_row": [17], "type": ["AID"], "quad": [2],
        "intensity": [7.0], "day": [datetime.date(2023, 5, 1)], "actor": ["USA"], "recipient": ["ARM"],
    }  # fmt: skip
    with Writer.open(store) as w:
        run = w.start_run("import", "0.1", "kit1", ())
        w.save_events(run, pa.table(row))
        w.link()
        w.end_run(run)
    page = writer.get("/events?origin=polecat", headers={"accept-language": "en"}).text
    assert "polecat.csv" in page
    assert "row 17" in writer.get("/events/polecat-00001", headers={"accept-language": "en"}).text
