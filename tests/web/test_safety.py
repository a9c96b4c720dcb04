"""Who may ask what: host, origin, token, size, rate, headers. A hostile article is only text."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from haluan.errors import UsageError
from haluan.web.app import create_app
from haluan.web.pages import local
from haluan.web.safety import COOKIE, Door, Rates
from haluan.web.settings import Settings
from haluan.web.view import safe_url
from tests.web.conftest import HOSTILE, TOKEN


def made(path: Path, base: str = "http://127.0.0.1", **more: object) -> TestClient:
    return TestClient(create_app(Settings(store=path, **more), warm=False), base_url=base, follow_redirects=False)  # type: ignore[arg-type]


def test_every_answer_has_the_headers(client: TestClient) -> None:
    for path in ("/", "/api/v1/events", "/nothing", "/static/x/desk.css", "/api/v1/events?since=x"):
        headers = client.get(path).headers
        assert "script-src 'self'" in headers["content-security-policy"] and "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff" and headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "same-origin"


def test_pages_hold_no_script_and_no_style_of_their_own(client: TestClient) -> None:
    for path in ("/", "/events", "/camps", "/actors/ARM", "/dyads/ARM/AZE", "/try", "/health"):
        html = client.get(path).text
        assert "<script>" not in html and " onclick" not in html and " style=" not in html and "<style" not in html


def test_what_comes_from_a_page_is_text(client: TestClient) -> None:
    row = client.get("/api/v1/events?actor=RUS&since=2024-01-01").json()["rows"][0]
    for path in ("/", "/events?since=2024-02-01&until=2024-02-28", f"/events/{row['id']}", f"/articles/{row['article_id']}", "/search?q=rusia"):
        html = client.get(path).text
        assert HOSTILE not in html and "<img" not in html and "<b>Tebal" not in html and 'href="javascript:' not in html
        assert "&lt;" in html


def test_what_is_asked_is_text(client: TestClient) -> None:
    for path in (f"/search?q={HOSTILE}", f"/events?actor={HOSTILE}", f"/actors?q={HOSTILE}", f"/actors/{HOSTILE[:20]}", f"/events?outlet={HOSTILE}"):
        assert HOSTILE not in client.get(path).text


def test_another_host_name_is_refused(small_store: Path) -> None:
    with made(small_store, "http://evil.example") as c:
        assert c.get("/api/v1/events").json()["error"]["code"] == "bad_host"
    with made(small_store, "http://desk.example", hosts=("desk.example",)) as c:
        assert c.get("/api/v1/events").status_code == 200


@pytest.mark.parametrize(
    "headers", [{"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}, {"origin": "null"}]
)
def test_a_page_of_another_site_can_post_nothing(client: TestClient, headers: dict[str, str]) -> None:
    for path in ("/try", "/api/v1/code", "/enter", "/leave", "/api/v1/ingest"):
        answer = client.post(path, headers={**headers, "accept": "application/json"}, content=b"x")
        assert answer.json()["error"]["code"] == "foreign_origin"


def test_signing_in_gives_a_cookie_that_scripts_and_other_sites_do_not_get(store: Path) -> None:
    with made(store, token=TOKEN) as c:
        assert c.post("/enter", data={"token": "not the token at all"}).status_code == 401
        told = c.post("/enter", data={"token": "not the token at all"}, headers={"accept-language": "id"}).text
        assert "Token salah. Salin" in told and ".." not in told.split('role="alert"')[1].split("</div>")[0]
        assert "review-form" not in c.get("/events/" + c.get("/api/v1/events").json()["rows"][0]["id"]).text
        answer = c.post("/enter", data={"token": TOKEN}, headers={"origin": "http://127.0.0.1"})
        cookie = answer.headers["set-cookie"].lower()
        assert answer.status_code == 303 and "httponly" in cookie and "samesite=strict" in cookie and TOKEN not in cookie
        row = c.get("/api/v1/events").json()["rows"][0]
        assert "review-form" in c.get(f"/events/{row['id']}").text
        done = c.post(f"/events/{row['id']}/review", data={"verdict": "accept", "note": "fits"}, headers={"origin": "http://127.0.0.1"})
        assert done.status_code == 303 and "reviewed=1" in done.headers["location"]
        assert "fits" in c.get(done.headers["location"]).text
        c.post("/leave")
        c.cookies.delete(COOKIE)
        assert c.post(f"/events/{row['id']}/review", data={"verdict": "accept"}).status_code == 401


def test_a_forged_or_old_session_opens_nothing(small_store: Path) -> None:
    door = Door(Settings(store=small_store, token=TOKEN))
    from starlette.datastructures import Headers

    def visitor(value: str, now: float = 1000.0) -> str | None:
        return door.visitor(Headers({"cookie": f"{COOKIE}={value}"}), "127.0.0.1", now)

    good = door.session(1000.0)
    assert visitor(good) == "session"
    assert visitor(good, 1000.0 + 31 * 24 * 3600) is None
    assert visitor(good[:-1] + ("0" if good[-1] != "0" else "1")) is None
    assert visitor("2000." + good.partition(".")[2], 2000.0) is None
    assert visitor("x") is None and visitor("") is None
    other = Door(Settings(store=small_store, token=TOKEN + "2"))
    assert other.visitor(Headers({"cookie": f"{COOKIE}={good}"}), "127.0.0.1", 1000.0) is None


def test_beyond_this_machine_everything_needs_the_token(small_store: Path) -> None:
    with pytest.raises(UsageError):
        Settings(store=small_store, host="0.0.0.0").check()
    with pytest.raises(UsageError):
        Settings(store=small_store, token="short").check()
    with made(small_store, "http://desk.example", host="0.0.0.0", token=TOKEN) as c:
        assert c.get("/api/v1/events").json()["error"]["code"] == "sign_in"
        assert c.get("/enter", headers={"accept": "text/html"}).status_code == 200
        assert c.get("/api/v1/events", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
        assert c.get("/api/v1/events", headers={"authorization": "Bearer wrong"}).status_code == 401


def test_a_proxys_header_counts_only_from_this_machine(small_store: Path) -> None:
    door = Door(Settings(store=small_store, host="0.0.0.0", user_header="X-User"))
    from starlette.datastructures import Headers

    assert door.visitor(Headers({"x-user": "sari"}), "127.0.0.1", 0.0) == "sari"
    assert door.visitor(Headers({"x-user": "sari"}), "10.0.0.7", 0.0) is None


def test_a_huge_body_is_refused_whatever_its_header_says(small_store: Path) -> None:
    with made(small_store, token=TOKEN, max_body=1000) as c:
        assert c.post("/api/v1/code", content=b"x" * 2000, headers={"content-type": "text/plain"}).json()["error"]["code"] == "too_large"

        def parts() -> object:
            for _ in range(50):
                yield b"x" * 100

        answer = c.post("/api/v1/code", content=parts(), headers={"content-type": "text/plain"})  # type: ignore[arg-type]
        assert answer.json()["error"]["code"] == "too_large"
        assert c.get("/api/v1/events").status_code == 200


@pytest.mark.parametrize(
    ("content", "kind", "code"),
    [
        (b"{", "application/json", "bad_json"),
        (b'{"text": "a", "colour": 1}', "application/json", "unknown_field"),
        (b'{"published": "2024-01-01"}', "application/json", "bad_field"),
        (b'{"text": "a", "html": "b"}', "application/json", "bad_field"),
        (b'{"text": "a", "published": "someday"}', "application/json", "bad_day"),
        (b'{"text": "a", "url": "file:///etc/passwd"}', "application/json", "bad_field"),
        (b"PK", "application/zip", "media_type"),
        (b"  ", "text/plain", "empty"),
        (b"x" * 900_000, "text/plain", "too_long"),
    ],
)
def test_what_cannot_be_coded_is_told(client: TestClient, content: bytes, kind: str, code: str) -> None:
    assert client.post("/api/v1/code", content=content, headers={"content-type": kind}).json()["error"]["code"] == code


def test_too_many_requests_are_told_to_wait(small_store: Path) -> None:
    with made(small_store, token=TOKEN, work_a_minute=3) as c:
        codes = [c.post("/api/v1/code", content=b" ", headers={"content-type": "text/plain"}).status_code for _ in range(5)]
    assert codes[:3] == [422] * 3 and codes[-1] == 429
    rates = Rates()
    assert [rates.take("a", "work", 60, 0.0) for _ in range(61)][-1] == pytest.approx(1.0)
    assert rates.take("a", "work", 60, 1.5) == 0.0
    assert rates.take("b", "work", 60, 0.0) == 0.0


def test_no_address_reaches_the_file_system(client: TestClient) -> None:
    for path in (
        "/static/x/../settings.py",
        "/static/x/..%2Fsettings.py",
        "/static/x/land.txt",
        "/articles/..%2F..%2Fetc%2Fpasswd/original",
        "/static/x/%00",
    ):
        answer = client.get(path)
        assert "from __future__" not in answer.text and "root:" not in answer.text and answer.text[:1] != "M"


@pytest.mark.parametrize("path", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/a\nb", "\\\\evil"])
def test_a_choice_leads_back_to_this_desk_only(client: TestClient, path: str) -> None:
    assert local(path) == "/"
    answer = client.get("/theme/dark", params={"next": path})
    assert answer.headers["location"] == "/"


def test_only_web_addresses_become_links() -> None:
    assert safe_url("https://a.example/x") == "https://a.example/x"
    assert [safe_url(u) for u in ("javascript:alert(1)", "data:text/html,x", "file:///etc", None, "")] == [None] * 5


def test_the_secret_is_in_no_log_and_no_page(store: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"), made(store, token=TOKEN) as c:
        c.post("/enter", data={"token": TOKEN})
        pages = [c.get(p, headers={"authorization": f"Bearer {TOKEN}"}).text for p in ("/", "/health", "/enter", "/api/v1/health")]
    assert TOKEN not in caplog.text and not any(TOKEN in p for p in pages)
