"""Takes the pictures of the desk for the docs: docs/guides/screens/*.png.

    PYTHONPATH=src python docs/make_screens.py [--store FILE] [--all]

Without a store the example pages are coded first. Needs playwright (in the dev extra) and Debian's chromium or playwright's own. `--all` takes every page in both languages, light and
dark, at 1440 and 390 pixels, into a folder of the system's for temporary files, for looking through them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

REPO = Path(__file__).parents[1]
sys.path.insert(0, str(REPO))

from tests.web.served import served, system_browser

from haluan.cli_serve import demo_store, make_demo
from haluan.client import Client
from haluan.web.settings import Settings

SCREENS = REPO / "docs" / "guides" / "screens"
TOKEN = "only-for-taking-pictures"


def paths(base: str) -> dict[str, str]:
    """The page of each name."""
    row = next(Client(base).events(actor="ARM", limit=1))
    return {
        "today": "/", "events": "/events?involving=ARM", "event": f"/events/{row['id']}", "article": f"/articles/{row['article_id']}", "search": "/search?q=armenia",
        "actors": "/actors", "actor": "/actors/ARM", "pairs": "/dyads", "pair": "/dyads/ARM/FRA", "turns": "/turns", "camps": "/camps?least=1", "try": "/try?example=1",
        "health": "/health",
    }  # fmt: skip


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--store", type=Path)
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    store = options.store or demo_store()
    making = None if options.store else make_demo(store)
    if making is not None:
        making.wait()
    settings = Settings(store=store, token=TOKEN, lexicon_only=True)
    with served(settings) as base, sync_playwright() as p:
        browser = p.chromium.launch(executable_path=system_browser(), args=["--no-sandbox"])
        if options.all:
            folder = Path(tempfile.mkdtemp(prefix="haluan-screens-"))
            shots = [
                (n, q, lang, look, wide)
                for n, q in paths(base).items()
                for lang in ("id", "en")
                for look in ("light", "dark")
                for wide in (1440, 390)
            ]
        else:
            folder = SCREENS
            here = paths(base)
            shots = [
                ("today", here["today"], "id", "light", 1280),
                ("article", here["article"], "en", "light", 1280),
                ("camps", here["camps"], "en", "dark", 1280),
            ]
        folder.mkdir(parents=True, exist_ok=True)
        for name, path, language, look, wide in shots:
            context = browser.new_context(base_url=base, locale=language, color_scheme=look, viewport={"width": wide, "height": 820})
            page = context.new_page()
            page.goto(path, wait_until="networkidle")
            file = folder / (f"{name}-{language}-{look}-{wide}.png" if options.all else f"{name}.png")
            page.screenshot(path=file)
            context.close()
        browser.close()
    print(folder)


if __name__ == "__main__":
    main()
