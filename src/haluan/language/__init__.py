"""The learned reader: text in, words, tree, names, mentions, triggers, roles, pairs and references out."""

from haluan.language.model import find_reader, load_reader
from haluan.language.reader import Reader

__all__ = ["Reader", "find_reader", "load_reader"]
