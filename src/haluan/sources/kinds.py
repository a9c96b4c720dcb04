"""What kind of file a name tells of."""

from __future__ import annotations

from pathlib import PurePath

PAGES = {
    ".txt": "text/plain", ".text": "text/plain", ".md": "text/plain", ".html": "text/html", ".htm": "text/html", ".xhtml": "text/html",
    ".mhtml": "multipart/related", ".mht": "multipart/related",
}  # fmt: skip
MANY = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "table", ".tsv": "table", ".tab": "table", ".parquet": "parquet",
    ".pq": "parquet",
    ".warc": "warc", ".wet": "warc", ".rss": "feed", ".atom": "feed", ".xml": "feed", ".rdf": "feed", ".zip": "zip", ".tar": "tar", ".tgz": "tar",
    ".tbz2": "tar", ".txz": "tar",
}  # fmt: skip
_PACKED_TAR = (".tar.gz", ".tar.bz2", ".tar.xz")


def kind_of(name: str) -> tuple[str, bool]:
    """(kind, packed): a kind of many articles, `page` or `unknown`; packed by gzip on top of that. WARC files unpack themselves."""
    low = name.lower()
    if low.endswith(_PACKED_TAR):
        return "tar", False
    packed = low.endswith(".gz")
    suffix = PurePath(low.removesuffix(".gz")).suffix if packed else PurePath(low).suffix
    kind = MANY.get(suffix) or ("page" if suffix in PAGES else "unknown")
    return kind, packed and kind != "warc"


def media_of(name: str) -> str | None:
    """The media type of a page by its name, None where the name does not tell."""
    return PAGES.get(PurePath(name.lower().removesuffix(".gz")).suffix)
