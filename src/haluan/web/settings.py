"""How the desk is served: where it listens, who may write, what it takes at most."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path

from haluan.errors import UsageError

#: Bytes of one body. A saved news page with its inline pictures has 1 to 3 MB; ten times the usual size is no article any more.
MAX_BODY = 8 * 1024 * 1024
#: Seconds that coding one page may take. The longest page of the examples takes 2 s on one old core.
CODE_SECONDS = 30.0
#: Code points of text that are coded at once, about 100 pages of a book.
MAX_TEXT = 200_000
#: Requests a minute from one address: reading, and what costs computing (coding, ingest, reviews, signing in).
READS_A_MINUTE = 1200
WORK_A_MINUTE = 120
#: Pages that wait for the coder; more are told to come again.
QUEUE = 16
#: Memory of the database for the pages. With less (96) they take as long, but the largest questions come near to it (bench/desk.py).
MEMORY_MB = 128
MIN_TOKEN = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """`token` is the secret for writing; `user_header` names a header that a proxy before the desk sets for people it has let in.

    `hosts` are names by which the desk may be called besides those of this machine; `notes` is a folder where turns that were found are kept
    across restarts.
    """

    store: Path
    host: str = "127.0.0.1"
    port: int = 8420
    token: str | None = None
    user_header: str | None = None
    hosts: tuple[str, ...] = ()
    overlay: Path | None = None
    lexicon_only: bool = False
    demo: bool = False
    notes: Path | None = None
    max_body: int = MAX_BODY
    code_seconds: float = CODE_SECONDS
    reads_a_minute: int = READS_A_MINUTE
    work_a_minute: int = WORK_A_MINUTE

    @property
    def local(self) -> bool:
        """Whether only this machine can reach the desk."""
        return is_local(self.host)

    def check(self) -> Settings:
        """These settings, if they are safe. Raises UsageError otherwise."""
        if self.token is not None and len(self.token) < MIN_TOKEN:
            raise UsageError(f"the token has fewer than {MIN_TOKEN} characters", next_step="Leave HALUAN_TOKEN out, and one is made")
        if not self.local and self.token is None and self.user_header is None:
            step = "Set HALUAN_TOKEN to a secret of 16 characters or more, or name the header that your proxy sets with --user-header"
            raise UsageError(f"{self.host} can be reached from other machines, and no token is set", next_step=step)
        if not 0 <= self.port <= 65535:
            raise UsageError(f"{self.port} is no port", next_step="Choose one from 1 to 65535")
        return self


def is_local(host: str) -> bool:
    """Whether a host name or address means this machine."""
    name = host.strip("[]").lower()
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
