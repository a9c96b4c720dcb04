"""From a captured page to a clean article: pure functions over knowledge that is loaded elsewhere."""

from haluan.reading.dateline import dateline_end, find_dateline
from haluan.reading.extract import extract
from haluan.reading.knowledge import ReadingKnowledge

__all__ = ["ReadingKnowledge", "dateline_end", "extract", "find_dateline"]
