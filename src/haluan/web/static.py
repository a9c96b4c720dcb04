"""Style, script, typefaces: sent as they are, named by their content so that a browser keeps them."""

from __future__ import annotations

import gzip
from functools import cache
from hashlib import blake2b

from fastapi import FastAPI, Request
from fastapi.responses import Response

from haluan.web.looks import HERE
from haluan.web.problems import Problem

FOLDER = HERE / "static"
MEDIA = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".woff2": "font/woff2", ".svg": "image/svg+xml"}
YEAR = "public, max-age=31536000, immutable"


@cache
def files() -> dict[str, bytes]:
    """The files that may be fetched, by name: no other name is looked for."""
    return {p.name: p.read_bytes() for p in sorted(FOLDER.iterdir()) if p.suffix in MEDIA}


@cache
def digest() -> str:
    """A word for the content of all files."""
    return blake2b(b"".join(name.encode() + body for name, body in files().items()), digest_size=6).hexdigest()


@cache
def _packed(name: str) -> bytes:
    return gzip.compress(files()[name], 9)


@cache
def land() -> str:
    """The outline of the continents as an SVG path, plate carrée, 960 wide, from 180° W and 85° N."""
    return (FOLDER / "land.txt").read_text(encoding="ascii").strip()


def add_static(app: FastAPI) -> None:
    """Serve the files under /static/<digest>/."""

    @app.get("/static/{made}/{name}", include_in_schema=False)
    def static(request: Request, made: str, name: str) -> Response:
        if name not in files():
            raise Problem("not_found", "there is no such file")
        suffix = name[name.rfind(".") :]
        headers = {"cache-control": YEAR if made == digest() else "no-cache"}
        if suffix != ".woff2" and "gzip" in request.headers.get("accept-encoding", ""):
            return Response(_packed(name), media_type=MEDIA[suffix], headers={**headers, "content-encoding": "gzip", "vary": "accept-encoding"})
        return Response(files()[name], media_type=MEDIA[suffix], headers=headers)
