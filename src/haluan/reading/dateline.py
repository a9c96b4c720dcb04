"""The dateline: the place and agency with which a news text opens."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from haluan.reading.knowledge import ReadingKnowledge
from haluan.types.text import Article, Dateline

#: A dateline stands within this many characters of the paragraph's start.
LONGEST = 110

_SEPARATOR = re.compile(r"\s*(?:-{1,3}|–|—|:|\.|\|)\s*")
_CAPITAL_START = re.compile(r"[\"'“‘«(\[]?\s?(?:[^\W\d_]|\d)")


@dataclass(frozen=True, slots=True)
class DatelineMatch:
    """A dateline found: `end` is where the words of the first sentence begin, in the paragraph given."""

    dateline: Dateline
    outlet: str | None
    start: int
    end: int


_DASH = r"(?:-{1,3}|–|—|―|−)"
_SEP = rf"(?:\s+{_DASH}+\s*(?:{_DASH}\s*)?|{_DASH}+\s+|(?<=\))\s+|(?<=[\w/]):\s+|(?<=[A-Z/])\.\s+(?=[A-Z\"“]))"
_NAME = r"(?:[A-Z][^\W\d_]*+(?:[.'’-][^\W\d_]++)*+\.?)"
_CAPS = r"(?:[A-Z]{2,}+(?:['’.-][A-Z]++)*+(?!\w))"
_LINK = r"(?:[ /](?:of|de|da|del|el|al|la|und)|(?:[ /]))"


def compile_datelines(forms: Iterable[str], month_names: str) -> re.Pattern[str]:
    """The pattern of datelines, from the outlets' written forms and a regex alternation of month names."""
    written = sorted({f for form in forms for f in (form, form.upper())}, key=lambda f: (-len(f), f))
    outlet = r"(?:" + "|".join(re.escape(f) for f in written) + r"|[A-Za-z][\w-]*(?:\.(?:com|COM|co|CO|id|ID|net|NET|tv|TV|org|ORG))+)(?![\w])"
    place = rf"{_NAME}(?:{_LINK}{{1,2}}{_NAME}){{0,3}}"
    caps = rf"{_CAPS}(?:[ /]{_CAPS}){{0,3}}"
    region = rf"(?:,\s?(?!\d){place}){{0,2}}"
    date = rf"(?:,?\s(?i:(?:{month_names})\.?\s\d{{1,2}}|\d{{1,2}}\s(?:{month_names})\.?)(?:,?\s\d{{4}})?)"
    bracket = r"\((?P<outlet1>[A-Z][\w ./&-]{1,28})\)"
    options = (
        rf"(?P<place0>{place}){region}{date}?\.\s/(?P<outlet0>[A-Z]{{3,10}})/",
        rf"(?P<place1>{place}){region}{date}?\s?{bracket}",
        rf"(?P<place2>{place}){region}{date}?,\s?(?P<outlet2>{outlet})(?:,?{date})?",
        rf"(?P<outlet3>{outlet})(?:\s?,\s?|\s{_DASH}{{1,2}}\s)(?P<place3>{place})(?:,\s?{place})?(?=\s*{_DASH}|:|\.\s)",
        rf"(?P<outlet4>{outlet})",
        rf"(?P<place5>{caps}){region}{date}?(?=\s*{_DASH}|:\s)",
        rf"(?P<place6>{_NAME}(?:\s{_NAME}){{0,2}})(?:,\s?{place})?{date}?(?=\s+{_DASH})",
        rf"(?P<place7>{_NAME}(?:\s{_NAME})?)(?=:\s[A-Z])",
    )
    return re.compile(r"\W{0,2}(?P<line>" + "|".join(f"(?:{o})" for o in options) + rf"){_SEP}")


def find_dateline(paragraph: str, knowledge: ReadingKnowledge) -> DatelineMatch | None:
    """The dateline at the head of a paragraph, or None. `dateline.text` is the paragraph's own opening, separator excluded."""
    match = knowledge.datelines.match(paragraph[: LONGEST + 20])
    if match is None or match.end() > LONGEST:
        return None
    rest = paragraph[match.end() :]
    if rest and not _CAPITAL_START.match(rest):
        return None
    groups = match.groupdict()
    place = next((groups[k] for k in sorted(groups) if k.startswith("place") and groups[k]), None)
    name = next((groups[k] for k in sorted(groups) if k.startswith("outlet") and groups[k]), None)
    if match.group().rstrip().endswith(")"):  # no dash parts it from the sentence: "Amerika Serikat (AS) kembali …" opens one
        known = outlet_of(name, knowledge) is not None or "." in (name or "")
        if rest[:1].islower() or not (known or (place or "").isupper()):
            return None
    if place is None and name is None:
        return None
    text = match.group("line").strip()
    outlet = outlet_of(name, knowledge)
    if outlet is None and name is not None and "." in name:
        outlet = name
    if place is not None and outlet_of(place, knowledge) is not None:
        outlet, place = outlet or outlet_of(place, knowledge), None
    return DatelineMatch(Dateline(text, _place(place)), outlet, match.start("line"), match.end())


def dateline_end(article: Article) -> int:
    """Offset into `article.text` where the first paragraph's words begin after the dateline; the paragraph's start without one."""
    if not article.paragraphs:
        return 0
    first = article.paragraphs[0]
    if article.dateline is None or not article.text.startswith(article.dateline.text, first.start):
        return first.start
    end = first.start + len(article.dateline.text)
    separator = _SEPARATOR.match(article.text, end, first.end)
    return separator.end() if separator else end


def outlet_of(name: str | None, knowledge: ReadingKnowledge) -> str | None:
    """The outlet's plain name for a form in which a page writes it."""
    if not name:
        return None
    return knowledge.forms.get(re.sub(r"[\s()]+", " ", name).strip().casefold())


def _place(text: str | None) -> str | None:
    if text is None:
        return None
    place = text.strip(" ,.-–—|")
    return place or None
