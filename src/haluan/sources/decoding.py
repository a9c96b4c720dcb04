"""Bytes to text: byte order mark, stated charset, detection; and the repair of text that was decoded wrongly once before."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import ftfy
from charset_normalizer import from_bytes

#: The charset is stated within the first bytes of a page (HTML Standard: the first 1024; MHTML and old pages need more).
HEAD = 4096
#: Share of control characters from which a text is taken to be binary.
CONTROL_SHARE = 0.02
#: Detection looks at so many bytes.
SAMPLE = 60_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{3,20})|<\?xml[^>]{0,80}encoding\s*=\s*["']([\w:-]{3,20})""", re.IGNORECASE)
_MAGIC = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"BZh",
    b"\x7fELF",
    b"MZ\x90",
    b"RIFF",
    b"PAR1",
    b"\xd0\xcf\x11\xe0",
    b"7z\xbc\xaf",
    b"ID3",
    b"\x00\x00\x01\x00",
    b"SQLite format 3",
)
_MOJIBAKE = re.compile(r"[ÂÃâ][\u0080-\u00bf\u2010-\u203a\u20ac€™œ˜]|ï»¿|&(?:amp|quot|nbsp|#\d{2,5}|[lr][sd]quo|[mn]dash|hellip);")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, and the charset that gave it."""

    text: str
    charset: str


class UndecodableError(ValueError):
    """The bytes are no text: `reason` is binary or encoding."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


def decode(body: bytes, stated: str | None = None) -> Decoded:
    """The text of `body`; line ends as they are. Raises UndecodableError for binary data and for text in no known encoding."""
    for magic in _MAGIC:
        if body.startswith(magic):
            raise UndecodableError(
                "binary", "this is a binary file (document, picture, archive or table), not text; give the article as text or HTML"
            )
    decoded = _by_mark(body) or _by_statement(body, stated) or _as_utf8(body) or _detected(body)
    if decoded is None:
        raise UndecodableError("encoding", "the text's encoding could not be told; save it as UTF-8")
    _refuse_binary(decoded.text)
    return Decoded(_repaired(decoded.text), decoded.charset)


def _by_mark(body: bytes) -> Decoded | None:
    for mark, charset in _BOMS:
        if body.startswith(mark):
            try:
                return Decoded(body.decode(charset), "utf-8" if charset == "utf-8-sig" else charset)
            except UnicodeDecodeError as error:
                raise UndecodableError("truncated", f"the file begins as {charset} but breaks off at byte {error.start}; fetch it again") from error
    return None


def _by_statement(body: bytes, stated: str | None) -> Decoded | None:
    found = _META.search(body[:HEAD])
    names = [stated] if stated else []
    if found:
        names.append((found[1] or found[2]).decode("ascii", "ignore"))
    for name in names:
        try:
            charset = codecs.lookup(name).name
            charset = "cp1252" if charset in ("iso8859-1", "ascii") else charset
            return Decoded(body.decode(charset), charset)
        except (LookupError, UnicodeDecodeError):
            continue
    return None


def _as_utf8(body: bytes) -> Decoded | None:
    try:
        return Decoded(body.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        broken_tail = error.start >= len(body) - 3 and error.reason == "unexpected end of data"
    if broken_tail:
        return Decoded(body.decode("utf-8", "ignore"), "utf-8")
    loose = body.decode("utf-8", "replace")
    bad = loose.count("\ufffd")
    good = sum(1 for c in loose if ord(c) > 127) - bad
    return Decoded(loose, "utf-8") if bad * 10 < good else None


def _detected(body: bytes) -> Decoded | None:
    if b"\x00" in body[:SAMPLE]:
        raise UndecodableError("binary", "this is a binary file, not text; give the article as text or HTML")
    best = from_bytes(body[:SAMPLE]).best()
    charset = best.encoding if best is not None else None
    if charset is None or charset.startswith(("cp125", "iso8859", "latin", "mac", "cp1006", "cp8", "cp4", "hp")):
        try:
            return Decoded(body.decode("cp1252"), "cp1252")
        except UnicodeDecodeError:
            if charset is None:
                return None
    return Decoded(body.decode(charset, "replace"), charset)


def _refuse_binary(text: str) -> None:
    sample = text[:20_000]
    odd = sum(1 for c in sample if (ord(c) < 32 and c not in "\t\n\r\f\v\x1a") or c == "\ufffd" or (127 <= ord(c) < 160 and c != "\x85"))
    if "\x00" in sample or odd > CONTROL_SHARE * max(len(sample), 50):
        raise UndecodableError("binary", "the file holds control characters as binary files do; give the article as text or HTML")


def _repaired(text: str) -> str:
    """Text that was decoded wrongly once ('â€œ' for a quotation mark) set right; curly quotes and widths stay as they are."""
    if not _MOJIBAKE.search(text):
        return text
    return ftfy.fix_text(text, uncurl_quotes=False, fix_character_width=False, unescape_html="auto", normalization=None)
