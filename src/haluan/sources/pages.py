"""One page or text as a capture."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage
from hashlib import sha256

from haluan.sources.decoding import UndecodableError, decode
from haluan.types.text import Capture, Skipped

_TAGS = (b"<!doctype html", b"<html", b"<head", b"<body", b"<article")


def capture_of(locator: str, body: bytes, media: str | None, stated: str | None = None, url: str | None = None) -> Capture | Skipped:
    """The capture of one page or text; HTML is known by its suffix or its first tags. `id` hashes the bytes as found."""
    try:
        decoded = decode(body, stated)
    except UndecodableError as error:
        return Skipped(locator, error.reason, error.detail)
    if not decoded.text.strip():
        return Skipped(locator, "empty", "there is no text in it; check that the download succeeded")
    head = decoded.text[:2000].lstrip("\ufeff \r\n\t").lower().encode()
    kind = "text/html" if head.startswith(_TAGS) or (media == "text/html" and b"<" in head) else "text/plain"
    if kind == "text/html" and _breaks_off(decoded.text):
        return Skipped(locator, "truncated", "the page breaks off inside its head, before any text; fetch it again")
    return Capture(sha256(body).hexdigest(), locator, decoded.text.encode("utf-8", "replace"), kind, decoded.charset, url)


def _breaks_off(page: str) -> bool:
    low = page.lower()
    return "<head" in low and "</head" not in low and "<body" not in low and "<p" not in low


def from_mhtml(locator: str, body: bytes) -> Capture | Skipped:
    """The first HTML part of a saved page."""
    try:
        message = message_from_bytes(body, policy=policy.default)
        part = next((p for p in message.walk() if p.get_content_type() == "text/html"), None)
        payload = part.get_payload(decode=True) if isinstance(part, EmailMessage) else None
    except Exception as error:  # the e-mail parser raises many kinds on damaged input
        return Skipped(locator, "truncated", f"the saved page is damaged ({type(error).__name__}); save it again")
    if part is None or not isinstance(payload, bytes) or not payload.strip():
        return Skipped(locator, "truncated", "the saved page has no HTML part; save it again")
    address = message.get("Snapshot-Content-Location") or part.get("Content-Location")
    url = str(address) if address and str(address).startswith("http") else None
    return capture_of(locator, payload, "text/html", part.get_content_charset(), url)
