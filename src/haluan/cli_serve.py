"""SURFACE: `haluan serve`: the desk in a browser."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import click

from haluan.errors import StoreError, UsageError

if TYPE_CHECKING:
    from haluan.web.settings import Settings

EXAMPLES = Path(__file__).parents[2] / "examples"
#: Folders of the examples that the example store is made of: single pages, and one story over four years.
SHOWN = ("pages", "arc")


@click.command("serve")
@click.option(
    "--store", "store_path", type=click.Path(dir_okay=False, path_type=Path), envvar="HALUAN_STORE", metavar="FILE",
    help="The store. Without it the desk opens on a store made of the examples.",
)  # fmt: skip
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on. Beyond this machine a token is required.")
@click.option("--port", type=click.IntRange(0, 65535), default=8420, show_default=True)
@click.option("--allow-host", "hosts", multiple=True, metavar="NAME", help="Another name by which browsers may call the desk.")
@click.option("--user-header", metavar="NAME", help="Header in which a proxy on this machine names the person it has let in.")
@click.option("--overlay", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder with your own actor names.")
@click.option("--lexicon-only", is_flag=True, help="Leave the learned reader out.")
def serve_command(store_path: Path | None, host: str, port: int, hosts: tuple[str, ...], user_header: str | None, **options: object) -> None:
    """Open the desk: pages and an HTTP interface over a store. The token for writing is HALUAN_TOKEN, or is made and printed."""
    import logging
    from threading import Thread

    import uvicorn

    from haluan.monitor import keep_little

    keep_little()
    from haluan.web.app import create_app
    from haluan.web.settings import Settings

    token = os.environ.get("HALUAN_TOKEN") or None
    store = store_path or demo_store()
    settings = Settings(
        store=store, host=host, port=port, token=token, user_header=user_header, hosts=hosts, demo=store_path is None, notes=cache_folder(), **options  # type: ignore[arg-type]  # click has checked the options
    ).check()  # fmt: skip
    making = make_demo(store) if settings.demo else None
    if making is not None:
        Thread(target=making.wait, daemon=True).start()  # or its entry in the table of processes would stay as long as the desk
    app = create_app(settings)
    _tell(settings, None if token else app.state.desk.door.token)
    # requests are not logged: addresses hold what people look for
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    server = uvicorn.Server(
        uvicorn.Config(app, host=host, port=port, access_log=False, log_level="warning", server_header=False, timeout_keep_alive=30)
    )
    try:
        server.run()
    except SystemExit as error:
        raise UsageError(f"cannot listen on {host}:{port}", next_step="Another program may use it: choose another --port") from error
    finally:
        if making is not None and making.poll() is None:
            making.terminate()


def _tell(settings: Settings, made: str | None) -> None:
    """Where the desk is; the token only on the screen, and only if it was made here. After '#' it goes to no server and no log."""
    name = f"[{settings.host}]" if ":" in settings.host else settings.host
    address = f"http://{name}:{settings.port}"
    click.echo(f"Haluan is open at {address}/  (stop with Ctrl-C)", err=True)
    if made and sys.stderr.isatty():
        click.echo(f"To review and store, sign in: {address}/enter#{made}", err=True)
    elif made:
        click.echo("To review and store, set HALUAN_TOKEN before starting, or start it in a terminal", err=True)


def _usable(path: Path) -> bool:
    """Whether a store is there that this version can read."""
    from haluan.monitor import open_store

    try:
        open_store(path).close()
    except StoreError:
        return False
    return True


def cache_folder() -> Path | None:
    """The user's folder for what can be made again; None for a user without a home."""
    named = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(named) if named else Path.home() / ".cache") / "haluan"
    except RuntimeError:
        return None


def demo_store() -> Path:
    """Where the store of the examples is or will be: in the user's cache, one for each state of program and data. Raises UsageError."""
    from haluan.monitor import data_digest

    if not example_files():
        raise UsageError("no store is named, and the example pages are not here", next_step="Name one: haluan serve --store FILE")
    folder = cache_folder()
    try:
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        folder = None
    folder = folder or Path(tempfile.mkdtemp(prefix="haluan-"))
    digest = blake2b(data_digest().encode(), digest_size=6)
    for file in example_files():
        digest.update(file.read_bytes())
    return folder / f"demo-{digest.hexdigest()}.duckdb"


def example_files() -> tuple[Path, ...]:
    """The pages and records that come with the program."""
    return tuple(sorted(p for name in SHOWN for p in (EXAMPLES / name).glob("*") if p.is_file()))


def make_demo(path: Path) -> subprocess.Popen[bytes] | None:
    """Begin to make the example store if it is not there or cannot be read; None if nothing is to be done. The store appears whole under its name."""
    if _usable(path):
        return None
    path.unlink(missing_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    files = example_files()
    click.echo(f"Coding {len(files)} example files, once; the pages show them in a few seconds: {path}", err=True)
    code = "import sys; from haluan.cli_serve import fill_demo; fill_demo(*sys.argv[1:])"
    command = [sys.executable, "-c", code, str(part), str(path), *map(str, files)]
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def fill_demo(part: str, path: str, *files: str) -> None:
    """Code the examples into a store under a name of its own, then give it its real name."""
    from haluan import ingest as flood

    flood.ingest(flood.IngestPlan(locators=files, store=Path(part), workers=1))
    Path(part).replace(path)
    Path(f"{part}.lock").unlink(missing_ok=True)
