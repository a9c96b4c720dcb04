"""Read a language's date and number words from its data folder (an edge: it touches the file system)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast

import yaml

from haluan.coding.dates_words import (
    KINDS,
    TURNS,
    UNITS,
    DateGuard,
    DateKind,
    DateLexicon,
    DateWords,
    Turn,
    Unit,
    WrittenForm,
    compile_words,
)
from haluan.errors import DataError

DATES_FILE = "dates.yaml"
NUMBERS_FILE = "numbers.yaml"
CUES = (
    "future", "reporting", "before_month", "before_year", "clause", "same_time", "bound", "since", "relative",
    "offset", "moments", "report", "joins", "general", "same_scene", "place_opening", "hours",
)  # fmt: skip
LANG_FOLDER = Path(__file__).parent / "data" / "lang"


def load_dates(folder: Path) -> DateWords:
    """The date words of one language, compiled. `folder` holds dates.yaml and numbers.yaml.

    Raises DataError, with file and key, for a file that is missing or no YAML, a key that is missing or of a wrong kind, an
    unknown kind, unit, turn, slot or macro, and a form that is no regular expression.
    """
    dates, numbers = _Node.read(folder / DATES_FILE), _Node.read(folder / NUMBERS_FILE)
    lexicon = _lexicon(dates, numbers)
    nodes = dates.items("forms")
    forms = tuple(_form(node) for node in nodes)
    guards = tuple(_guard(node) for node in dates.items("guards"))
    cues = {name: dates.child("cues").words(name) for name in CUES}
    try:
        return compile_words(lexicon, forms, guards, cues)
    except (KeyError, re.error):
        for node, form in zip(nodes, forms, strict=True):
            _try(node, form, lexicon)
        raise


def load_language(language: str) -> DateWords:
    """The date words that come with the program for a language code. Errors as `load_dates`."""
    return load_dates(LANG_FOLDER / language)


class _Node:
    """A mapping of a YAML file that knows where it stands, so that an error can name file and key."""

    def __init__(self, file: Path, key: str, value: object) -> None:
        self.file, self.key = file, key
        if not isinstance(value, dict):
            raise self.error("a mapping is wanted here")
        self.value = cast("dict[object, object]", value)

    @staticmethod
    def read(file: Path) -> _Node:
        try:
            loaded = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        except OSError as error:
            raise DataError("the file cannot be read", file=str(file), next_step="Restore the file or name another folder.") from error
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            raise DataError("no valid YAML", file=str(file), line=mark.line + 1 if mark else None) from error
        return _Node(file, "", loaded)

    def error(self, what: str, name: str = "") -> DataError:
        return DataError(what, file=str(self.file), key=self._key(name) or None, next_step="Mend this key.")

    def _key(self, name: str) -> str:
        return ".".join(part for part in (self.key, name) if part)

    def get(self, name: str) -> object:
        if name not in self.value:
            raise self.error("this key is missing", name)
        return self.value[name]

    def child(self, name: str) -> _Node:
        return _Node(self.file, self._key(name), self.get(name))

    def items(self, name: str) -> list[_Node]:
        listed = self.get(name)
        if not isinstance(listed, list):
            raise self.error("a list is wanted here", name)
        return [_Node(self.file, f"{self._key(name)}[{i}]", value) for i, value in enumerate(listed)]

    def words(self, name: str) -> tuple[str, ...]:
        listed = self.get(name)
        if not isinstance(listed, list) or not all(isinstance(word, str) for word in listed):
            raise self.error("a list of words is wanted here", name)
        return tuple(listed)

    def text(self, name: str, default: str | None = None) -> str:
        value = self.get(name) if default is None else self.value.get(name, default)
        if not isinstance(value, str):
            raise self.error("a text is wanted here", name)
        return value

    def choice(self, name: str, allowed: tuple[str, ...], default: str | None = None) -> str:
        value = self.text(name, default)
        if value not in allowed:
            raise self.error(f"unknown value {value!r}; known are {', '.join(allowed)}", name)
        return value

    def numbers(self, name: str, low: int, high: int) -> dict[str, int]:
        node = self.child(name)
        for word, number in node.value.items():
            if not isinstance(word, str) or not isinstance(number, int) or not low <= number <= high:
                raise node.error(f"a word with a whole number from {low} to {high} is wanted", str(word))
        return cast("dict[str, int]", node.value)

    def unit_words(self, name: str) -> dict[str, Unit]:
        node = self.child(name)
        for word in node.value:
            node.choice(str(word), UNITS)
        return cast("dict[str, Unit]", node.value)


def _lexicon(dates: _Node, numbers: _Node) -> DateLexicon:
    macros = dates.child("macros")
    day_first = dates.get("day_first")
    if not isinstance(day_first, bool):
        raise dates.error("true or false is wanted here", "day_first")
    return DateLexicon(
        weekdays=dates.numbers("weekdays", 0, 6),
        weekday_short=dates.numbers("weekday_short", 0, 6),
        months=dates.numbers("months", 1, 12),
        month_short=dates.numbers("month_short", 1, 12),
        months_ambiguous=frozenset(dates.words("months_ambiguous")),
        units=dates.unit_words("units"),
        singles=dates.unit_words("singles"),
        numbers=numbers.numbers("numbers", 0, 1000),
        ordinals=numbers.numbers("ordinals", 1, 12),
        day_suffixes=dates.words("day_suffixes"),
        macros={str(name): macros.text(str(name)) for name in macros.value},
        day_first=day_first,
    )


def _form(node: _Node) -> WrittenForm:
    by, bare = node.value.get("by", 0), node.value.get("bare", False)
    if not isinstance(by, int) or isinstance(by, bool):
        raise node.error("a whole number is wanted here", "by")
    if not isinstance(bare, bool):
        raise node.error("true or false is wanted here", "bare")
    return WrittenForm(
        form=node.text("form"),
        kind=cast(DateKind, node.choice("kind", KINDS)),
        unit=cast("Unit | None", node.choice("unit", UNITS) if "unit" in node.value else None),
        by=by,
        turn=cast(Turn, node.choice("turn", TURNS, "nearest")),
        bare=bare,
    )


def _try(node: _Node, form: WrittenForm, lexicon: DateLexicon) -> None:
    """Raise the DataError that names this form, if it is the broken one."""
    nothing: Mapping[str, tuple[str, ...]] = dict.fromkeys(CUES, ())
    try:
        compile_words(lexicon, (form,), (), nothing)
    except KeyError as error:
        raise node.error(f"unknown slot or macro <{error.args[0]}>", "form") from error
    except re.error as error:
        raise node.error(f"no valid form: {error}", "form") from error


def _guard(node: _Node) -> DateGuard:
    kinds = node.words("kinds")
    unknown = [kind for kind in kinds if kind not in KINDS]
    if unknown:
        raise node.error(f"unknown kind {unknown[0]!r}", "kinds")
    patterns: dict[str, re.Pattern[str] | None] = {"before": None, "after": None}
    for side in patterns:
        if side in node.value:
            try:
                patterns[side] = re.compile(node.text(side), re.IGNORECASE)
            except re.error as error:
                raise node.error(f"no valid pattern: {error}", side) from error
    if not any(patterns.values()):
        raise node.error("a guard wants `before` or `after`")
    return DateGuard(frozenset(kinds), patterns["before"], patterns["after"])
