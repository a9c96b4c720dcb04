"""Haluan reads the news and keeps, with evidence, who does what to whom."""

__version__ = "0.1.0"
