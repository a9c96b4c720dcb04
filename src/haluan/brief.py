"""SURFACE: a one-page report on an actor, as Markdown or as one HTML page, in the languages of data/alignment/brief.yaml."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

from haluan.charts import series_chart, svg
from haluan.courses import DETECTION, Source, actor_names, alignment, get_actor, overlap, turns
from haluan.errors import UsageError
from haluan.tables import DATA, read_yaml
from haluan.types.alignment import AlignmentSeries, By, Change, Checks, Realignment

WORDS = DATA / "alignment" / "brief.yaml"
# Measured: eval/alignment/documented.py, quiet dyads, complete time.
FALSE_ALARMS = "0.03"
MOST_TURNS = 5


def words_of(language: str) -> Mapping[str, str]:
    """The brief's wording in a language. Raises UsageError for one that has none."""
    table = read_yaml(WORDS)
    if language not in table:
        raise UsageError(f"no brief in {language!r}", next_step=f"Languages: {', '.join(sorted(table))}")
    found: Mapping[str, str] = table[language]
    return found


def names_of(language: str) -> Mapping[str, str]:
    """Display names of states by code in a language."""
    return actor_names(language)


def turn_sentence(
    turn: Realignment, words: Mapping[str, str], names: Mapping[str, str], day: Callable[[str], str] = str, number: Callable[[str], str] = str
) -> str:
    """One turn in one sentence; `day` and `number` write an ISO date and a decimal number as the reader's language does."""
    actors = (("focal", turn.focal), ("away", turn.away_from), ("toward", turn.toward_whom), ("perhaps", turn.perhaps_toward))
    shown = {k: names.get(v or "", v or "") for k, v in actors}
    return words["leaning" if turn.leaning else turn.kind].format(
        **shown, low=day(turn.low.isoformat()), high=day(turn.high.isoformat()), strength=number(f"{turn.strength:.1f}")
    )


def grounds(turn: Realignment, words: Mapping[str, str], names: Mapping[str, str], number: Callable[[str], str] = str) -> list[str]:
    """What each change of a turn rests on and whether it stands, one paragraph each; the weaker one last."""
    changes = ((turn.away, turn.away_checks), (turn.toward, turn.toward_checks), (turn.leaning, None))
    return [" ".join(_ground(change, checks, words, names, number)) for change, checks in changes if change]


def _ground(
    change: Change, checks: Checks | None, words: Mapping[str, str], names: Mapping[str, str], number: Callable[[str], str]
) -> list[str]:  # fmt: skip
    ground = change.ground
    told = words["change"].format(
        other=names.get(change.other, change.other), before=number(f"{change.before:+.2f}"), after=number(f"{change.after:+.2f}"),
        away_ratio=number(f"{ground.away_ratio:.1f}"),
        toward_ratio=number(f"{ground.toward_ratio:.1f}"), n_before=change.n_before, n_after=change.n_after,
    )  # fmt: skip
    if checks is None:
        return [told, words["weak"].format(strength=number(f"{change.strength:.1f}"))]
    why = [words["left"].format(what=x.what, name=x.name) for x in checks.left if not x.stands]
    why += [] if checks.specific else [words["common"]]
    return [told, words["falls"].format(why="; ".join(why)) if why else words["stands"]]


def brief(
    source: Source, focal: str, others: Sequence[str] = (), language: str = "en", by: By = "quarter", since: date | None = None,
    until: date | None = None, html: bool = False,
) -> str:  # fmt: skip
    """The report: the line, the turns, the sentences that carry them, shared memberships, how it was made."""
    words, names = words_of(language), names_of(language)
    focal = get_actor(source, focal)
    many = alignment(source, focal, others, by, since=since, until=until)
    found = turns(source, focal, since, until)[:MOST_TURNS]
    days = [p.start for s in many for p in s.points], [p.end for s in many for p in s.points]
    first, last = since or min(days[0], default=None), until or max(days[1], default=None)
    name = names.get(focal, focal)
    blocks: list[tuple[str, Any]] = [
        ("h1", words["title"].format(name=name, since=first or "?", until=last or "?")),
        ("h2", words["line"].format(name=name)),
    ]
    blocks += (
        [("table", (names.get(s.other, s.other), _table(s, words))) for s in many]
        if not html
        else [("svg", svg(series_chart(many, found, axis=words["axis"], names=names)))]
    )
    blocks.append(("h2", words["turns"]))
    for turn in found:
        blocks += _turn(source, turn, words, names)
    if not found:
        blocks.append(("p", words["no_turns"]))
    if last:
        shared = [(s.other, overlap(source.memberships, focal, s.other, last)) for s in many]
        blocks.append(("h2", words["camps"].format(until=last)))
        blocks += [
            ("li", f"{names.get(o, o)}: {', '.join(x.shared) or '–'}" + (f" (κ {x.kappa:.2f})" if x.kappa is not None else "")) for o, x in shared
        ]
    blocks.append(("h2", words["method"]))
    blocks.append(("p", words["method_text"].format(weights=source.weights.name, evidence=DETECTION.net, false_alarms=FALSE_ALARMS)))
    return _html(blocks) if html else _markdown(blocks)


def _turn(source: Source, turn: Realignment, words: Mapping[str, str], names: Mapping[str, str]) -> list[tuple[str, Any]]:
    blocks: list[tuple[str, Any]] = [("h3", turn_sentence(turn, words, names))]
    blocks += [("p", ground) for ground in grounds(turn, words, names)]
    told = [s for s in map(source.sentence, turn.event_ids) if s]
    if told:
        blocks.append(("p", words["evidence"] + ":"))
        blocks += [
            ("li", f"{s.day} {s.outlet}: «{s.text}» ({s.what}{', ' + s.url if s.url else ''})") for s in sorted(told, key=lambda s: (s.day, s.id))
        ]
    return blocks


def _table(one: AlignmentSeries, words: Mapping[str, str]) -> list[list[str]]:
    rows = [[c.strip() for c in words["table"].split("|")]]
    for p in one.points:
        level = f"{p.level:+.2f}" if p.level is not None else words["none"]
        span = f"{p.low:+.2f} … {p.high:+.2f}" if p.low is not None else ""
        rows.append([f"{p.start} – {p.end}", level, span, str(p.n_events), str(p.n_stories), str(p.n_sources)])
    return rows


def _markdown(blocks: Sequence[tuple[str, Any]]) -> str:
    out: list[str] = []
    for kind, content in blocks:
        if kind == "table":
            name, rows = content
            out += [f"### {name}", "", "| " + " | ".join(rows[0]) + " |", "|" + "---|" * len(rows[0])]
            out += ["| " + " | ".join(r) + " |" for r in rows[1:]] + [""]
        else:
            mark = {"h1": "# ", "h2": "## ", "h3": "### ", "p": "", "li": "- "}[kind]
            out += ([""] if kind != "li" and out and out[-1].startswith("- ") else []) + [mark + str(content).replace("\n", " ")]
            out += [] if kind == "li" else [""]
    return "\n".join(out).rstrip() + "\n"


def _html(blocks: Sequence[tuple[str, Any]]) -> str:
    style = "body{font:16px/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
    style += "h3{font-size:1.05rem}li{margin:.3rem 0}svg{max-width:100%;height:auto}"
    title = escape(str(blocks[0][1]))
    body = "\n".join(content if kind == "svg" else f"<{kind}>{escape(str(content))}</{kind}>" for kind, content in blocks)
    return f'<!doctype html>\n<html><head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head><body>\n{body}\n</body></html>\n'
