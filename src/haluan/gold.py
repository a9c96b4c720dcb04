"""EDGE: annotated passages and gold articles (*.pas).

One passage after another, a blank line between:

    ### STYLE PUBLISHED [headline] [none] [article]
    [m1:ARM.GOV Presiden Armenia Vahagn Khachaturyan] {e1 menyatakan} [m2=m1 negaranya] mengincar … dengan [m3:FRA.GOV Prancis].
    e1 m1 > m3 AGREE planned 2023-10-05/day ctx=military said=m1
    q1 m1 direct cue=mengatakan

- `[id:CODE.SECTOR text]` an actor; `[id:@CODE text]` a place that does not act; `[id:? text]` a person or group that cannot be coded;
  `[id:#outlet text]` a news outlet or other source; `[id=other text]` a pronoun, description or repetition that refers to `other`
  (`=a+b` for both). CODE is ISO 3166 alpha-3 or an organisation's acronym. Mentions do not nest.
- `{eN text}` the trigger of event N; `<<qN text>>` what quote N says.
- event line: `eN actor[,actor] > recipient[,recipient] TYPE status date/granularity [mode=] [ctx=a,b] [said=mention] [bg]
  [again]`; `again`: a further telling of an event that is marked elsewhere (training articles only; it is not counted as an event)
- quote line: `qN speaker|? direct|indirect|mixed [cue=word]`; relation line: `rel subject KIND object [from=DATE] [to=DATE]`
- `article`: a whole page. The first line is the title (`= title`), each further line a paragraph or, marked `~reason text`, a line of page noise.
  Offsets are those of the clean text (title, blank line, paragraphs); `page` is the page with its noise.
- `none`: a passage without a political event.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

TYPES = [
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]
STATUSES = ["actual", "planned", "requested", "threatened", "denied", "hypothetical"]
GRANULARITIES = ["day", "week", "month", "quarter", "year", "none"]
RELATIONS = ["member_of", "ally_of", "controls", "recognises", "part_of", "leads", "led_by"]
FORMS = ("direct", "indirect", "mixed")
_TOKEN = re.compile(r"\[(m\d+)(:|=)(\S+) |\{(e\d+) |<<(q\d+) |\]|\}|>>")
_MARK = re.compile(r"\[m\d+[:=]\S+ |\{e\d+ |<<q\d+ |\]|\}|>>")
_LINE = re.compile(r"(e\d+|q\d+|rel) ")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class PassageError(ValueError):
    """A passage that breaks the format."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A marked mention: `kind` is actor, place, source, unknown or reference; `refers` the ids a reference points to."""

    id: str
    start: int
    end: int
    kind: str
    code: str | None = None
    sector: str | None = None
    refers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """An event line with the span of its trigger."""

    id: str
    start: int
    end: int
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    type: str
    status: str
    day: str
    granularity: str
    mode: str | None
    contexts: tuple[str, ...]
    said_by: str | None
    background: bool
    again: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """What a quote says, and who says it (None: nobody marked)."""

    id: str
    start: int
    end: int
    speaker: str | None
    form: str
    cue: str | None


@dataclass(frozen=True, slots=True)
class Relation:
    """A state between two mentions."""

    subject: str
    kind: str
    object: str
    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True)
class Passage:
    """One passage with offsets into `text`; `where` is file:line."""

    where: str
    style: str
    published: str
    headline: bool
    article: bool
    text: str
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]
    quotes: tuple[Quote, ...]
    relations: tuple[Relation, ...]
    page: str | None = None
    dropped: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Marks:
    """Spans found in the running text, by id."""

    mentions: dict[str, Mention] = field(default_factory=dict)
    triggers: dict[str, tuple[int, int]] = field(default_factory=dict)
    quotes: dict[str, tuple[int, int]] = field(default_factory=dict)


def _mention(key: str, span: tuple[int, int], sign: str, what: str) -> Mention:
    if sign == "=":
        return Mention(key, *span, "reference", refers=tuple(what.split("+")))
    if what == "?":
        return Mention(key, *span, "unknown")
    if what[0] in "@#":
        return Mention(key, *span, "place" if what[0] == "@" else "source", what[1:] or None)
    code, _, sector = what.partition(".")
    return Mention(key, *span, "actor", code, sector or None)


def _open(found: re.Match[str], stack: list[tuple[str, str, int, str, str]], marks: _Marks, at: int) -> None:
    mention, sign, what, event, quote = found.groups()
    key = mention or event or quote
    if mention and any(s[0] == "]" for s in stack):
        raise PassageError(f"nested mention {key}")
    if key in marks.mentions or key in marks.triggers or key in marks.quotes:
        raise PassageError(f"{key} twice")
    stack.append(("]" if mention else "}" if event else ">>", key, at, sign or "", what or ""))


def _parse_text(lines: list[str]) -> tuple[str, _Marks]:
    source, out, at, n = "\n".join(lines), [], 0, 0
    stack: list[tuple[str, str, int, str, str]] = []
    marks = _Marks()
    for found in _TOKEN.finditer(source):
        out.append(source[at : found.start()])
        n += len(out[-1])
        at = found.end()
        if found.group(0) not in ("]", "}", ">>"):
            _open(found, stack, marks, n)
            continue
        if not stack or stack[-1][0] != found.group(0):
            raise PassageError(f"unbalanced {found.group(0)!r} near …{source[max(0, found.start() - 40) : found.end()]!r}")
        close, key, start, sign, what = stack.pop()
        if close == "]":
            marks.mentions[key] = _mention(key, (start, n), sign, what)
        else:
            (marks.triggers if close == "}" else marks.quotes)[key] = (start, n)
    if stack:
        raise PassageError(f"not closed: {stack[-1][1]}")
    for m in marks.mentions.values():
        if any(r not in marks.mentions for r in m.refers):
            raise PassageError(f"{m.id} refers to unknown {m.refers}")
    return "".join([*out, source[at:]]), marks


def _event(line: str, marks: _Marks) -> Event:
    words = line.split()
    try:
        cut = words.index(">")
        actor, recipient = tuple(words[1].split(",")), tuple(words[cut + 1].split(","))
        kind, status, date = words[cut + 2 : cut + 5]
    except (ValueError, IndexError):
        raise PassageError(f"event line {line!r}") from None
    day, _, grain = date.partition("/")
    rest = words[cut + 5 :]
    options = dict(w.split("=", 1) for w in rest if "=" in w)
    said = options.get("said")
    for m in (*actor, *recipient, *([said] if said else [])):
        if m not in marks.mentions:
            raise PassageError(f"{words[0]}: unknown mention {m}")
    if kind not in TYPES or status not in STATUSES or grain not in GRANULARITIES or not _DAY.fullmatch(day):
        raise PassageError(f"event line {line!r}")
    if words[0] not in marks.triggers:
        raise PassageError(f"{words[0]} has no trigger")
    start, end = marks.triggers.pop(words[0])
    contexts = tuple(options["ctx"].split(",")) if "ctx" in options else ()
    return Event(words[0], start, end, actor, recipient, kind, status, day, grain, options.get("mode"), contexts, said, "bg" in rest, "again" in rest)


def _quote(line: str, marks: _Marks) -> Quote:
    words = line.split()
    if words[0] not in marks.quotes or words[2] not in FORMS or (words[1] != "?" and words[1] not in marks.mentions):
        raise PassageError(f"quote line {line!r}")
    start, end = marks.quotes.pop(words[0])
    cue = next((w[4:] for w in words[3:] if w.startswith("cue=")), None)
    return Quote(words[0], start, end, None if words[1] == "?" else words[1], words[2], cue)


def _relation(line: str, marks: _Marks) -> Relation:
    words = line.split()
    if words[2] not in RELATIONS or words[1] not in marks.mentions or words[3] not in marks.mentions:
        raise PassageError(f"relation line {line!r}")
    when = dict(w.split("=", 1) for w in words[4:] if w.startswith(("from=", "to=")))
    return Relation(words[1], words[2], words[3], when.get("from"), when.get("to"))


def _body(block: list[str], article: bool) -> tuple[list[str], str | None, tuple[tuple[str, str], ...]]:
    """The lines of clean text, the page, and the noise lines of an article."""
    body = [line for line in block[1:] if not _LINE.match(line)]
    if not article:
        return body, None, ()
    if not body or not body[0].startswith("= "):
        raise PassageError("an article starts with its title (= title)")
    noise = []
    for line in body:
        if line.startswith("~"):
            reason, gap, text = line[1:].partition(" ")
            if not gap:
                raise PassageError("noise line without text")
            noise.append((reason, text))
    page = _MARK.sub("", "\n".join(line.split(" ", 1)[1] if line[0] in "~=" else line for line in body))
    clean = [line for line in body if not line.startswith("~")]
    return [clean[0][2:], "", *clean[1:]], page, tuple(noise)


def parse_passage(block: list[str], where: str) -> Passage:
    """One passage from its lines. Raises PassageError."""
    head = block[0][3:].split()
    flags = {w for w in head if w in ("headline", "none", "article")}
    head = [w for w in head if w not in flags]
    if not head or not _DAY.fullmatch(head[-1]):
        raise PassageError(f"no date in header {block[0]!r}")
    body, page, noise = _body(block, "article" in flags)
    text, marks = _parse_text(body)
    events = tuple(_event(line, marks) for line in block[1:] if re.match(r"e\d+ ", line))
    quotes = tuple(_quote(line, marks) for line in block[1:] if re.match(r"q\d+ ", line))
    relations = tuple(_relation(line, marks) for line in block[1:] if line.startswith("rel "))
    if marks.triggers or marks.quotes:
        raise PassageError(f"no line for {[*marks.triggers, *marks.quotes]}")
    if ("none" in flags) == bool(events):
        raise PassageError("headed none, but has events" if events else "no event and not headed none")
    mentions = tuple(marks.mentions.values())
    style = " ".join(head[:-1])
    return Passage(where, style, head[-1], "headline" in flags, "article" in flags, text, mentions, events, quotes, relations, page, noise)


def read_passages(path: Path) -> Iterator[tuple[str, Passage | PassageError]]:
    """(file:line, passage or what is wrong with it) for each passage of a file, in order."""
    block: list[str] = []
    start = 0
    for number, raw in enumerate([*path.read_text(encoding="utf8").split("\n"), ""], 1):
        line = raw.rstrip()
        if line:
            start = start if block else number
            block.append(line)
        elif block:
            where = f"{path.name}:{start}"
            try:
                if not block[0].startswith("###"):
                    raise PassageError("passage does not start with ###")
                yield where, parse_passage(block, where)
            except (ValueError, IndexError) as wrong:
                yield where, PassageError(str(wrong))
            block = []
