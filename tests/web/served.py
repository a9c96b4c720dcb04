"""A desk on a port of its own, and a browser to look at it."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from haluan.web.app import create_app
from haluan.web.settings import Settings

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@contextmanager
def served(settings: Settings) -> Iterator[str]:
    """The address of a desk that runs in a thread meanwhile."""
    server = uvicorn.Server(uvicorn.Config(create_app(settings, warm=False), host="127.0.0.1", port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.05)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


def system_browser() -> str | None:
    """A browser that is installed; otherwise playwright's own is tried."""
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def axe() -> str:
    """The source of axe-core."""
    return (Path(__file__).parent / "axe.min.js").read_text(encoding="utf-8")
