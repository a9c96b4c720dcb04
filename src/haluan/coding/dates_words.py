"""The words and forms of dates of one language, compiled: what `find_dates` needs to know. No file is read here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

V = TypeVar("V")

DateKind = Literal[
    "calendar", "numeric", "range", "numeric_range", "day_of_month", "month", "months", "year", "years", "decade", "quarter",
    "half", "weekday", "weekend", "shift", "stretch", "after", "same",
]  # fmt: skip
Unit = Literal["day", "week", "month", "quarter", "year"]
Turn = Literal["nearest", "past", "future", "this"]

KINDS: tuple[str, ...] = get_args(DateKind)
UNITS: tuple[str, ...] = get_args(Unit)
TURNS: tuple[str, ...] = get_args(Turn)
SPACE = "[ \\t\\u00a0]+"
_SLOT = re.compile(r"(?<!\(\?P)<([a-z_]+)(\d?)>")
_BLANK = re.compile(r"\[[^\]]*\]| \??")
_WORD = re.compile(r"[^\W\d_]+")
_START = r"(?<![\w/.,-])"
_END = r"(?!\w|[-/.,:]\d)"


@dataclass(frozen=True, slots=True)
class DateForm:
    """One way to write a date. `by` counts units from the anchor (or, times the number read, a sign); `bare` = needs a cue before it."""

    pattern: re.Pattern[str]
    kind: DateKind
    unit: Unit | None = None
    by: int = 0
    turn: Turn = "nearest"
    bare: bool = False


@dataclass(frozen=True, slots=True)
class DateGuard:
    """A context in which a form of these kinds is no date: `before` ends at its first character, `after` starts at its last."""

    kinds: frozenset[str]
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class WrittenForm:
    """A form as the data gives it: a regular expression over slots such as `<day> <month>`, with its kind and settings."""

    form: str
    kind: DateKind
    unit: Unit | None = None
    by: int = 0
    turn: Turn = "nearest"
    bare: bool = False


@dataclass(frozen=True, slots=True)
class DateLexicon:
    """The words as the data gives them, keys as written. Numbers: Monday = 0, January = 1."""

    weekdays: Mapping[str, int]
    weekday_short: Mapping[str, int]
    months: Mapping[str, int]
    month_short: Mapping[str, int]
    months_ambiguous: frozenset[str]
    units: Mapping[str, Unit]
    singles: Mapping[str, Unit]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    day_suffixes: tuple[str, ...]
    macros: Mapping[str, str]
    day_first: bool


@dataclass(frozen=True, slots=True)
class DateWords:
    """A language's dates, ready to use: forms by the word they may start with, guards, cues (patterns), word values in case-folded keys."""

    starters: Mapping[str, tuple[DateForm, ...]]
    guards: tuple[DateGuard, ...]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    months_ambiguous: frozenset[str]
    units: Mapping[str, Unit]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    day_first: bool
    future_cue: re.Pattern[str]
    cue_break: re.Pattern[str]
    bare_cue: re.Pattern[str]
    round_year_cue: re.Pattern[str]
    clause_break: re.Pattern[str]
    shift_break: re.Pattern[str]
    bound: re.Pattern[str]
    since: re.Pattern[str]
    relative: re.Pattern[str]
    offset: re.Pattern[str]
    new_part: re.Pattern[str]
    report: re.Pattern[str]
    general: re.Pattern[str]
    same_scene: re.Pattern[str]
    place_opening: re.Pattern[str]
    hours: re.Pattern[str]
    day_digits: re.Pattern[str]


def compile_words(
    lexicon: DateLexicon,
    forms: Iterable[WrittenForm],
    guards: Iterable[DateGuard],
    cues: Mapping[str, tuple[str, ...]],
) -> DateWords:
    """Compile a language's forms, guards and cues once. Raises `re.error` or `KeyError` (unknown slot) for a broken form."""
    fragments = _fragments(lexicon)
    compiled = tuple(
        (f.form, DateForm(re.compile(_expand(f.form, lexicon, fragments) + _END, re.IGNORECASE), f.kind, f.unit, f.by, f.turn, f.bare)) for f in forms
    )
    return DateWords(
        starters=_starters(lexicon, compiled),
        guards=tuple(guards),
        weekdays=_folded({**lexicon.weekdays, **lexicon.weekday_short}),
        months=_folded({**lexicon.months, **lexicon.month_short}),
        months_ambiguous=frozenset(m.casefold() for m in lexicon.months_ambiguous),
        units=_folded({**lexicon.units, **lexicon.singles}),
        numbers=_folded(lexicon.numbers),
        ordinals=_folded(lexicon.ordinals),
        day_first=lexicon.day_first,
        future_cue=word_pattern(cues["future"]),
        cue_break=re.compile(r"[.;:!?\n\"“”()]|" + word_pattern(cues["reporting"]).pattern, re.IGNORECASE),
        bare_cue=re.compile(rf"\b(?:{_either(cues['before_month'])}){SPACE}$", re.IGNORECASE),
        round_year_cue=re.compile(rf"\b(?:{_either(cues['before_year'])}){SPACE}$", re.IGNORECASE),
        clause_break=word_pattern((*cues["clause"], *cues["same_time"])),
        shift_break=word_pattern(cues["clause"]),
        bound=_pattern(rf"\b(?:{{}}){SPACE}$", cues["bound"]),
        since=_pattern(rf"\b(?:{{}}){SPACE}$", cues["since"]),
        relative=_pattern(r"\b(?:{})\b", cues["relative"]),
        offset=_offset(cues["offset"], cues["moments"], lexicon, fragments),
        new_part=_pattern(rf"[,;]{SPACE}(?:{{}}){SPACE}$", cues["joins"]),
        report=_pattern(r"\b(?:{})\b[^.;:\n]{{0,60}}$", cues["report"]),
        general=_pattern(r"\b(?:{})\b", cues["general"]),
        same_scene=_pattern(r"\b(?:{})\b", cues["same_scene"]),
        place_opening=_pattern(rf"(?:{{}}){SPACE}", cues["place_opening"]),
        hours=_pattern(rf"{SPACE}(?:{{}})\b", cues["hours"]),
        day_digits=re.compile(r"\d+"),
    )


def _offset(words: Iterable[str], moments: Iterable[str], lexicon: DateLexicon, fragments: Mapping[str, str]) -> re.Pattern[str]:
    """ "two days after", "sehari sebelum": a number of units and the word that counts them from another deed."""
    after: list[str] = []
    before: list[str] = []
    for word in words:
        sign, _, form = word.partition(" ")
        (after if sign == "+" else before).append(form)
    counted = _expand("(?:<n> <unit>|(?:a )?<single>)", lexicon, fragments)
    counted = rf"(?:{counted}|\b(?P<moment>{_either(moments)}))"
    return re.compile(rf"{counted}(?:{SPACE}\w+)?{SPACE}(?:(?P<after>{_either(after)})|(?P<before>{_either(before)}))\b", re.IGNORECASE)


def word_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of these words or phrases, whole words, either case."""
    return re.compile(rf"\b(?:{_either(words)})\b", re.IGNORECASE)


def _pattern(form: str, words: Iterable[str]) -> re.Pattern[str]:
    """A form around any of some words; without words it matches nothing."""
    listed = tuple(words)
    return re.compile(form.format(_either(listed)) if listed else r"(?!)", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace("\\ ", SPACE) for w in ordered) or "(?!)"


def _folded(words: Mapping[str, V]) -> dict[str, V]:
    return {w.casefold(): v for w, v in words.items()}


def _names(words: Iterable[str], dot: bool = False) -> str:
    """Names keep their case (so that "may", "minggu" stay what they are); all-capital headlines count too."""
    spelled = {w for word in words for w in (word, word.upper())}
    return f"(?-i:{_either(spelled)})" + (r"\.?" if dot else "")


def _fragments(lexicon: DateLexicon) -> dict[str, str]:
    suffix = f"(?:{_either(lexicon.day_suffixes)})?" if lexicon.day_suffixes else ""
    short_days = _names(lexicon.weekday_short, dot=True)
    short_months = _names(lexicon.month_short, dot=True)
    return {
        "weekday": _names(lexicon.weekdays),
        "wday": f"(?:{_names(lexicon.weekdays)}|{short_days})",
        "monthname": _names(lexicon.months),
        "month": f"(?:{_names(lexicon.months)}|{short_months})",
        "day": rf"(?:0?[1-9]|[12]\d|3[01])(?!\d){suffix}",
        "num": r"\d{1,2}(?!\d)",
        "year": r"(?:1[6-9]|20)\d\d(?!\d)",
        "shortyear": r"\d\d(?!\d)",
        "decade": r"(?:(?:1[6-9]|20)\d0)",
        "shortdecade": r"[2-9]0",
        "n": rf"(?:{_either(lexicon.numbers)}|\d{{1,3}})",
        "unit": f"(?:{_either(lexicon.units)})",
        "period": f"(?:{_either(w for w, unit in lexicon.units.items() if unit != 'day')})",
        "single": f"(?:{_either(lexicon.singles)})",
        "ord": f"(?:{_either(lexicon.ordinals)})",
    }


def _expand(form: str, lexicon: DateLexicon, fragments: Mapping[str, str]) -> str:
    """Replace macros (twice, since a macro may hold macros), then spaces, then slots by named groups."""
    for _ in range(3):
        form = _SLOT.sub(lambda m: f"(?:{lexicon.macros[m[1]]})" if m[1] in lexicon.macros else m[0], form)
    spaced = _BLANK.sub(lambda m: m[0] if m[0][0] == "[" else SPACE if m[0] == " " else SPACE[:-1] + "*", form)
    return _START + "(?:" + _SLOT.sub(lambda m: f"(?P<{m[1]}{m[2]}>{fragments[m[1]]})", spaced) + ")"


def _starters(lexicon: DateLexicon, compiled: Iterable[tuple[str, DateForm]]) -> dict[str, tuple[DateForm, ...]]:
    """The forms that may start with a word, by case-folded word ("0" for any digit), in order of preference."""
    slots = _slot_heads(lexicon)
    found: dict[str, list[DateForm]] = {}
    for written, form in compiled:
        for word in first_words(written, slots, lexicon.macros)[0]:
            found.setdefault(word, []).append(form)
    return {word: tuple(listed) for word, listed in found.items()}


def _slot_heads(lexicon: DateLexicon) -> dict[str, frozenset[str]]:
    names = {
        "weekday": lexicon.weekdays, "monthname": lexicon.months, "unit": lexicon.units, "period": lexicon.units,
        "single": lexicon.singles, "n": (*lexicon.numbers, "0"), "ord": lexicon.ordinals,
        "wday": (*lexicon.weekdays, *lexicon.weekday_short), "month": (*lexicon.months, *lexicon.month_short),
    }  # fmt: skip
    heads = {slot: frozenset(_head(word) for word in words) for slot, words in names.items()}
    return heads | {slot: frozenset("0") for slot in ("day", "num", "year", "shortyear", "decade", "shortdecade")}


def _head(word: str) -> str:
    found = _WORD.match(word)
    return found[0].casefold() if found else "0"


def first_words(form: str, slots: Mapping[str, frozenset[str]], macros: Mapping[str, str]) -> tuple[frozenset[str], bool]:
    """The words with which a form may start, and whether it may be empty. Raises KeyError for an unknown slot."""
    found: set[str] = set()
    may_be_empty = False
    for branch in _branches(form):
        words, empty = _first_of_branch(branch, slots, macros)
        found |= words
        may_be_empty = may_be_empty or empty
    return frozenset(found), may_be_empty


def _first_of_branch(branch: str, slots: Mapping[str, frozenset[str]], macros: Mapping[str, str]) -> tuple[frozenset[str], bool]:
    found: set[str] = set()
    at = 0
    while at < len(branch):
        words, empty, at = _first_of_item(branch, at, slots, macros)
        found |= words
        if at < len(branch) and branch[at] == "?":
            at, empty = at + 1, True
        if not empty:
            return frozenset(found), False
    return frozenset(found), True


def _first_of_item(branch: str, at: int, slots: Mapping[str, frozenset[str]], macros: Mapping[str, str]) -> tuple[frozenset[str], bool, int]:
    """The first words of one group, slot, word or sign, whether it may be empty (signs count as empty), and where it ends."""
    if branch[at] == "(":
        end = _closing(branch, at)
        if branch.startswith(("(?<=", "(?<!", "(?=", "(?!"), at):
            return frozenset(), True, end
        inner = re.sub(r"^\((?:\?(?:-?i?:|P<\w+>))?", "", branch[at : end - 1])
        return (*first_words(inner, slots, macros), end)
    slot = _SLOT.match(branch, at)
    if slot:
        if slot[1] in macros:
            return (*first_words(macros[slot[1]], slots, macros), slot.end())
        return slots[slot[1]], False, slot.end()
    word = _WORD.match(branch, at)
    if word:
        return frozenset({word[0].casefold()}), False, word.end()
    return frozenset(), True, at + (2 if branch[at] == "\\" else _closing(branch, at, "[]") - at if branch[at] == "[" else 1)


def _closing(form: str, at: int, pair: str = "()") -> int:
    """Where the bracket that opens at `at` has closed."""
    depth = 0
    while at < len(form):
        if form[at] == "\\":
            at += 1
        elif form[at] in pair:
            depth += 1 if form[at] == pair[0] else -1
            if depth == 0:
                return at + 1
        at += 1
    raise re.error("a bracket that never closes")


def _branches(form: str) -> list[str]:
    """The alternatives of a form at its outermost level."""
    parts, start, at = [], 0, 0
    while at < len(form):
        if form[at] == "\\":
            at += 2
        elif form[at] == "(":
            at = _closing(form, at)
        elif form[at] == "|":
            parts.append(form[start:at])
            start = at = at + 1
        else:
            at += 1
    return [*parts, form[start:]]
