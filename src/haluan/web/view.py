"""How a page is made: templates with everything escaped, the reader's language and look, addresses with filters."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

import jinja2
from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup, escape

from haluan.monitor import directory
from haluan.web import static
from haluan.web.filters import address
from haluan.web.looks import HERE, Words, catalogues, choose_language
from haluan.web.marking import Piece

THEMES = ("auto", "light", "dark")
NAVIGATION = (
    ("today", "/"), ("events", "/events"), ("search", "/search"), ("actors", "/actors"), ("dyads", "/dyads"), ("turns", "/turns"),
    ("camps", "/camps"), ("try", "/try"), ("health", "/health"),
)  # fmt: skip


@cache
def _templates() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"), autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    env.globals.update(address=address, static_digest=static.digest(), pieces=pieces, event_href=event_href, safe_url=safe_url, who=who)
    env.filters["path"] = lambda text: quote(str(text), safe="")
    return env


def words_of(request: Request) -> Words:
    """The texts in the reader's language."""
    language = choose_language(request.cookies.get("haluan_language"), request.headers.get("accept-language", ""))
    return Words(language, directory())


def render(request: Request, name: str, facts: Mapping[str, Any], status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A page from its template."""
    t = words_of(request)
    theme = request.cookies.get("haluan_theme", "auto")
    d = request.app.state.desk
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    shared = {
        "t": t, "languages": {c: texts["language.name"] for c, texts in catalogues().items()}, "theme": theme if theme in THEMES else "auto",
        "themes": THEMES, "navigation": NAVIGATION, "here": here, "page": name, "demo": d.settings.demo,
        "visitor": request.scope.get("state", {}).get("visitor"),
    }  # fmt: skip
    html = _templates().get_template(f"{name}.html").render({**shared, **facts})
    return HTMLResponse(html, status, headers={**(headers or {}), "vary": "cookie, accept-language"})


def pieces(found: tuple[Piece, ...], link: bool = False) -> Markup:
    """Pieces of text as HTML, each escaped."""
    parts: list[Markup] = []
    for p in found:
        text = escape(p.text)
        if p.event and link:
            text = Markup('<a href="#e-{}">{}</a>').format(p.event[:16], text)
        if p.kinds:
            kinds = Markup(" ").join(f"m-{k}" for k in p.kinds)
            tip = Markup(' title="{}"').format(p.tip) if p.tip else Markup("")
            label = Markup('<span class="code">{}</span>').format(p.label) if p.label else Markup("")
            text = Markup('<span class="{}"{}>{}{}</span>').format(kinds, tip, text, label)
        parts.append(text)
    return Markup("").join(parts)


def event_href(event: Any) -> str:
    """The address of an event's page."""
    article = event.article_id
    return address(f"/events/{quote(event.id, safe='')}", {"article": article} if article else {})


def safe_url(url: str | None) -> str | None:
    """An address that may be a link: http and https only."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def who(roles: Any) -> list[tuple[str, str]]:
    """(code with sector, name) of each role."""
    return [(f"{r.code}.{r.sector}" if r.sector else r.code, r.name or r.code) for r in roles]
