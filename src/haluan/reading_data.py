"""Edge: builds the knowledge of reading from the language folders."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any, TypeVar

import yaml

from haluan.errors import DataError
from haluan.reading.dateline import compile_datelines
from haluan.reading.knowledge import (
    Calendar,
    HeadingRule,
    InlineRule,
    LanguageProfile,
    LineRule,
    NearLanguage,
    Outlet,
    ReadingKnowledge,
    SegmentRules,
)
from haluan.reading.lines import key

T = TypeVar("T")
TOPICS = ("boilerplate", "segments", "language", "outlets")
Data = dict[str, Any]


def load_reading(folder: Traversable | None = None, guess: Callable[[str], str] | None = None) -> ReadingKnowledge:
    """The knowledge in `folder` (default: the shipped languages), one subfolder a language. Raises DataError with file and key."""
    root = folder if folder is not None else files("haluan") / "data" / "lang"
    languages = sorted(f.name for f in root.iterdir() if f.is_dir() and (f / "language.yaml").is_file())
    if not languages:
        raise DataError("no language folder with a language.yaml", file=str(root))
    data = {code: {topic: _read(root / code / f"{topic}.yaml") for topic in TOPICS} for code in languages}
    outlets = tuple(o for code in languages for o in _outlets(data[code]["outlets"], f"{code}/outlets.yaml"))
    calendar = _calendar(data)
    boiler = [(f"{code}/boilerplate.yaml", data[code]["boilerplate"]) for code in languages]
    return ReadingKnowledge(
        lines=tuple(_line_rule(r, name) for name, d in boiler for r in d.get("lines", [])),
        headings=tuple(_heading_rule(r, name) for name, d in boiler for r in d.get("headings", [])),
        inline=tuple(_inline_rule(r, name) for name, d in boiler for r in d.get("inline", [])),
        profiles=tuple(_profile(code, data[code]["language"]) for code in languages),
        segments=MappingProxyType({code: _segments(data[code]["segments"]) for code in languages}),
        calendar=calendar,
        small_words=frozenset(w for code in languages for w in data[code]["segments"].get("small_words", [])),
        outlets=outlets,
        datelines=compile_datelines((f for o in outlets for f in o.forms), calendar.month_names),
        guess=guess or guess_language,
        byline_labels=re.compile(r"(?i)(?:" + _alternatives(w for _, d in boiler for w in d.get("byline_labels", [])) + r")\s?[:.]?\s"),
        forms=MappingProxyType({f.casefold(): o.name for o in outlets for f in (*o.forms, o.name)}),
    )


@cache
def shipped_reading() -> ReadingKnowledge:
    """The shipped knowledge, loaded once."""
    return load_reading()


def guess_language(text: str) -> str:
    """The ISO 639-1 code that py3langid gives a text. Loads its table (75 MB, half a second) at the first call."""
    return str(_guesser().classify(text)[0])


def forget_guesser() -> None:
    """Let go of the table of `guess_language` until it is needed again."""
    _guesser.cache_clear()


@cache
def _guesser() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def _read(path: Traversable) -> Data:
    """A YAML file with every scalar as text, so that 'no' and 'on' stay words."""
    try:
        loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        raise DataError("the file is missing", file=str(path)) from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise DataError(str(error.problem), file=str(path), line=line) from error
    if not isinstance(loaded, dict):
        raise DataError("not a mapping", file=str(path))
    return loaded


_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def _get(entry: Data, name: str, file: str) -> Any:
    if name not in entry:
        raise DataError(f"an entry lacks {name!r}: {str(entry)[:80]}", file=file, key=name)
    return entry[name]


def _alternatives(items: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(set(items), key=lambda w: (-len(w), w)))


def _patterns(items: Iterable[str], file: str, flags: int) -> re.Pattern[str]:
    listed = list(items)
    for item in listed:
        try:
            re.compile(item)
        except re.error as error:
            raise DataError(f"bad pattern {item!r}: {error}", file=file, key="regex") from error
    return re.compile("|".join(f"(?:{p})" for p in listed), flags)


def _starts(items: Iterable[str]) -> re.Pattern[str] | None:
    keys = sorted({key(s) for s in items} - {""}, key=lambda k: (-len(k), k))
    return re.compile("(?:" + "|".join(re.escape(k) for k in keys) + r")(?!\w)") if keys else None


def _line_rule(entry: Data, file: str) -> LineRule:
    pattern = _patterns(entry["regex"], file, re.IGNORECASE if entry.get("case") != "exact" else 0) if "regex" in entry else None
    exact = frozenset(key(e) for e in entry.get("exact", [])) - {""}
    return LineRule(_get(entry, "reason", file), exact, _starts(entry.get("starts", [])), pattern, int(entry.get("max_words", 30)))


def _heading_rule(entry: Data, file: str) -> HeadingRule:
    pattern = _patterns(entry["regex"], file, 0) if "regex" in entry else _starts(entry.get("starts", []))
    exact = frozenset(key(e) for e in entry.get("exact", [])) - {""}
    return HeadingRule(_get(entry, "reason", file), exact, _anchored(pattern), entry.get("final") == "true")


def _inline_rule(entry: Data, file: str) -> InlineRule:
    flags = re.IGNORECASE if entry.get("case") == "any" else 0
    return InlineRule(_get(entry, "reason", file), _patterns(_get(entry, "regex", file), file, flags))


def _anchored(pattern: re.Pattern[str] | None) -> re.Pattern[str] | None:
    return re.compile(f"^(?:{pattern.pattern})") if pattern is not None else None


def _marks(items: Iterable[str]) -> re.Pattern[str] | None:
    listed = _alternatives(items)
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)") if listed else None


def _profile(code: str, data: Data) -> LanguageProfile:
    file = f"{code}/language.yaml"
    near = tuple(
        NearLanguage(_get(n, "code", file), _get(n, "name", file), _marks(_get(n, "marks", file)) or re.compile(r"(?!)"))
        for n in data.get("near", [])
    )
    return LanguageProfile(code, _get(data, "name", file), frozenset(_get(data, "words", file)), _marks(data.get("own_marks", [])), near)


def _segments(data: Data) -> SegmentRules:
    return SegmentRules(*(frozenset(str(w).casefold() for w in data.get(k, [])) for k in ("abbreviations", "closing_abbreviations", "openers")))


def _calendar(data: Mapping[str, Mapping[str, Data]]) -> Calendar:
    months: dict[str, int] = {}
    weekdays: set[str] = set()
    date_words: set[str] = set()
    order: dict[str, str | None] = {}
    for code, topics in data.items():
        segments = topics["segments"]
        months.update({name: int(number) for name, number in segments.get("months", {}).items()})
        weekdays.update(segments.get("weekdays", []))
        date_words.update(segments.get("date_words", []))
        stated = segments.get("numeric_order")
        order[code] = stated if stated in ("dmy", "mdy") else None
    return Calendar(MappingProxyType(months), frozenset(weekdays), frozenset(date_words), MappingProxyType(order), _alternatives(months))


def _outlets(data: Data, file: str) -> Iterable[Outlet]:
    for entry in data.get("outlets", []):
        name = _get(entry, "name", file)
        yield Outlet(name, tuple(entry.get("domains", [])), tuple(entry.get("forms", [name])), entry.get("agency") == "true")
