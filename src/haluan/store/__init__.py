"""EDGE: one DuckDB file with runs, articles, stories, events, evidence, quotes, relations and reviews. The only importer of duckdb."""

from haluan.store.events import TABLE_COLUMNS
from haluan.store.reading import Store
from haluan.store.reviews import append_review
from haluan.store.writer import Writer

__all__ = ["TABLE_COLUMNS", "Store", "Writer", "append_review"]
