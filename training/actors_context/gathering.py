"""Passages with their documents: what the fits of this folder learn from."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path

from haluan.coding.document import build_document
from haluan.evaluation import gold_places, is_aside, read_gold
from haluan.gold import Passage
from haluan.monitor import Desk
from haluan.types.document import Document
from haluan.types.text import Capture, Skipped

Item = tuple[Passage, Document, dict[str, tuple[int, int]]]


def gather(desk: Desk, folders: list[Path], cache: Path | None = None) -> list[Item]:
    """(passage, document read by the reader, gold spans in the document) of each passage; of eval/gold only the development part."""
    if cache is not None and cache.exists():
        return pickle.loads(cache.read_bytes())
    items: list[Item] = []
    for folder in folders:
        for passage in read_gold(folder):
            if folder.name == "gold" and is_aside(passage):
                continue
            body = (passage.page or passage.text).encode()
            article = desk.read(Capture(hashlib.sha256(body).hexdigest(), passage.where, body, "text/plain", "utf-8"), passage.published)
            if isinstance(article, Skipped) or article.language not in ("id", "en"):
                continue
            readings = desk.reader.read(article.text, article.sentences, article.paragraphs) if desk.reader else ()
            items.append((passage, build_document(article, readings), gold_places(passage, article.text)))
    if cache is not None:
        cache.write_bytes(pickle.dumps(items))
    return items


def gold_at(spans: dict[str, tuple[int, int]], start: int, end: int) -> list[str]:
    """Ids of the gold mentions that share words with [start, end)."""
    return [key for key, (a, b) in spans.items() if max(a, start) < min(b, end)]
