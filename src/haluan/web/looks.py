"""How things are said and written in the reader's language: texts from the catalogues, dates, numbers, names of actors and types."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from haluan.monitor import Directory
from haluan.tables import read_yaml

HERE = Path(__file__).parent
_NUMBER = re.compile(r"(?<= )\d\.\d+$")
NameOf = Callable[[str, str], str | None]


@cache
def catalogues() -> dict[str, dict[str, str]]:
    """All texts: language, key, text. Keys of nested tables are joined by dots."""
    return {path.stem: _flat(read_yaml(path)) for path in sorted((HERE / "catalogues").glob("*.yaml"))}


def _flat(table: dict[str, Any], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found |= _flat(value, f"{before}{key}.")
        else:
            found[f"{before}{key}"] = str(value)
    return found


@cache
def messages(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Messages of the rooms, which tell them in English: (pattern of the English, text in this language), the most particular first."""
    path = HERE / "catalogues" / "messages" / f"{language}.yaml"
    table: dict[str, str] = read_yaml(path) if path.exists() else {}
    found = [(re.compile(re.sub(r"\\{\d\\}", "(.+)", re.escape(english)), re.DOTALL), text) for english, text in table.items()]
    return tuple(sorted(found, key=lambda m: -len(m[0].pattern.replace("(.+)", ""))))


def languages() -> tuple[str, ...]:
    """Codes of the languages that the desk speaks."""
    return tuple(catalogues())


def choose_language(cookie: str | None, accepted: str) -> str:
    """The reader's choice, otherwise the first of the browser's languages that there is, otherwise the first that a catalogue calls its default."""
    there = catalogues()
    if cookie in there:
        return str(cookie)
    for part in accepted.lower().split(","):
        code = part.split(";")[0].strip().split("-")[0]
        code = next((c for c, texts in there.items() if code in texts["language.also"].split()), code)
        if code in there:
            return code
    return next((c for c, texts in there.items() if texts["language.default"] == "yes"), next(iter(there)))


class Words:
    """The texts of one language, called as `t(key, name=value)`; a missing key is an error in the tests and shown as itself to a reader."""

    def __init__(self, language: str, actors: Directory) -> None:
        self.language = language
        self._texts = catalogues()[language]
        self._actors = actors

    def __call__(self, key: str, **values: Any) -> str:
        text = self._texts.get(key, key)
        shown = {k: self.number(v) if isinstance(v, int) and not isinstance(v, bool) else v for k, v in values.items()}
        return text.format(**shown) if shown else text

    def told(self, message: str | None) -> str:
        """A message of the rooms in this language, with what is put into it; as it is where the language has no words for it."""
        for pattern, text in messages(self.language):
            if found := pattern.fullmatch(message or ""):
                return text.format(*(self.told(part) for part in found.groups()))
        return message or ""

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return key in self._texts

    def count(self, key: str, n: int, **values: Any) -> str:
        """A text with a number: `key.one` for 1 where the language has it."""
        return self(f"{key}.one" if n == 1 and self.has(f"{key}.one") else f"{key}.many", n=n, **values)

    def number(self, value: float, digits: int = 0) -> str:
        """A number with the language's marks."""
        return self.marked(f"{value:,.{digits}f}")

    def marked(self, text: str) -> str:
        """A number that is written already, with the language's marks."""
        if self._texts["number.decimal"] == ",":
            text = text.replace(",", "\0").replace(".", ",").replace("\0", ".")
        return text.replace("-", "\N{MINUS SIGN}")

    def detail(self, text: str) -> str:
        """Why something was declined, as the coder tells it (`ACCUSE 0.11: words of the article`), its number with the language's marks."""
        told, colon, words = text.partition(": ")
        return _NUMBER.sub(lambda found: self.marked(found[0]), told) + colon + words

    def day(self, value: str | None, granularity: str = "day") -> str:
        """A day as the language writes it: 7 Oct 2023; only month or year where no more is known."""
        if not value:
            return self("date.unknown")
        year, month, day = (*value.split("-"), "", "")[:3]
        name = self._texts[f"month.{int(month)}"] if month else ""
        if granularity == "year" or not month:
            return year
        if granularity == "month" or not day:
            return f"{name} {year}"
        return f"{int(day[:2])} {name} {year}"

    def actor(self, code: str | None) -> str:
        """The name of a state or organisation, or its code."""
        return (self._actors.name(code, self.language) or code) if code else self("actor.unknown")

    def role(self, code: str, name: str) -> str:
        """A role's name: that of a person or body as it is, that of the state or organisation itself in this language."""
        code = code.split(".")[0]
        return self.actor(code) if name == code or name in self._actors.names().get(code, {}).values() else name

    def of(self, kind: str, value: str | int | None) -> str:
        """The word for a type, mode, status, sector …; the code itself where there is none."""
        return self._texts.get(f"{kind}.{value}", str(value or "").replace("_", " "))
