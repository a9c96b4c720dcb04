"""Whether the text or a name tells a person to be a man or a woman: "she" is then nobody of whom it tells the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from haluan.coding.found import Found
from haluan.types.knowledge import Grammar

MALE, FEMALE = "male", "female"


class Genders:
    """The genders of an article's people by name: by the given name, else by words with it ("Ms", "spokeswoman")."""

    def __init__(self, found: Sequence[Found], given: Mapping[str, str], grammar: Grammar) -> None:
        self._given = given
        self._grammar = grammar
        self._told: dict[str, str] = {}
        for by_title in (False, True):
            for mention in found:
                name = mention.link.person_name
                gender = (self._by_title(mention) if by_title else self._by_name(name)) if name else ""
                if name and gender:
                    self._told.setdefault(name.lower(), gender)
                    self._told.setdefault(name.lower().split()[-1], gender)

    def of(self, found: Found) -> str:
        """Male, female, or "" where nothing tells."""
        entry = found.reference
        if entry is not None and entry.gender and entry.kind == "pronoun" and not entry.possessive:
            return entry.gender
        name = found.link.person_name
        if not name:
            return self._by_title(found)
        return self._told.get(name.lower()) or self._told.get(name.lower().split()[-1], "")

    def _by_title(self, found: Found) -> str:
        words = {w.strip(".,") for w in found.chunk.text.lower().split()}
        male, female = bool(words & self._grammar.male), bool(words & self._grammar.female)
        return "" if male == female else (MALE if male else FEMALE)

    def _by_name(self, name: str) -> str:
        first = name.lower().replace("-", " ").split()[0]
        return self._given.get(first, "") if " " in name else ""
