"""Reviews: appended to a file beside the store at any time, folded into it by the next writer."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

from haluan.errors import StoreError
from haluan.store.database import Connection, transaction
from haluan.types.storing import Review

FIELDS = ("event_id", "verdict", "reviewer", "reviewed_at", "note", "correction", "article_id", "sentence", "trigger", "type", "corrected")
_JSON = ("correction", "corrected")
VERDICTS = ("accept", "reject", "correct")


def reviews_path(store: Path) -> Path:
    """The file that reviews are appended to."""
    return store.with_name(store.name + ".reviews.jsonl")


def append_review(store: Path, review: Review) -> None:
    """Add a review, safely on the disk before this returns; several programs may do so at once."""
    line = json.dumps(asdict(review), ensure_ascii=False) + "\n"
    try:
        file = os.open(reviews_path(store), os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            os.write(file, line.encode())
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        step = "Give permission to write there, or make room"
        raise StoreError(f"the review could not be kept: {error.strerror}", file=str(reviews_path(store)), next_step=step) from error


def read_reviews(store: Path) -> list[Review]:
    """All reviews of the file, in order. A line that a crash broke off is left out if it is the last; any other is a StoreError."""
    path = reviews_path(store)
    if not path.exists():
        return []
    lines = path.read_text(encoding="utf-8").splitlines()
    found: list[Review] = []
    for number, line in enumerate(lines, 1):
        try:
            found.append(Review(**json.loads(line)))
        except (ValueError, TypeError) as error:
            if number < len(lines):
                raise StoreError(f"not a review: {error}", file=str(path), line=number, next_step="Mend or delete the line") from None
    return found


def review_rows(reviews: list[Review]) -> list[list[Any]]:
    """Rows of the table `reviews`."""
    return [[json.dumps(getattr(r, f), ensure_ascii=False) if f in _JSON else getattr(r, f) for f in FIELDS] for r in reviews]


def fold_reviews(connection: Connection, store: Path) -> None:
    """Bring the file's reviews into the table; those that are there stay once."""
    rows = review_rows(read_reviews(store))
    there = {tuple(r) for r in connection.execute("SELECT event_id, verdict, reviewer, reviewed_at FROM reviews").fetchall()}
    fresh = [r for r in rows if tuple(r[:4]) not in there]
    if fresh:
        with transaction(connection):
            connection.executemany("INSERT INTO reviews VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", fresh)


def review_of(row: tuple[Any, ...]) -> Review:
    """A row of the table as a value."""
    values = dict(zip(FIELDS, row, strict=True))
    return Review(**values | {f: json.loads(values[f] or "{}") for f in _JSON})
