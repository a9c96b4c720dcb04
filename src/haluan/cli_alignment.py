"""SURFACE: the commands of `haluan` about alignment: alignment, turns, camps, brief."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from haluan.errors import UsageError
from haluan.terminal import console, day
from haluan.types.alignment import BYS, MEASURES

if TYPE_CHECKING:
    from haluan.courses import Source

FORMS = ("table", "csv", "jsonl")


def _day(context: click.Context, parameter: click.Parameter, value: str | None) -> date | None:
    told = day(context, parameter, value)
    return date.fromisoformat(told) if told else None


def _codes(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...]:
    return tuple(filter(None, (v.strip() for v in (value or "").split(","))))


def _source(command: Callable[..., Any]) -> Callable[..., Any]:
    options = (
        click.option(
            "--store", "store_path", type=click.Path(dir_okay=False, path_type=Path), envvar="HALUAN_STORE", metavar="FILE", help="The store."
        ),
        click.option("--records", multiple=True, type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Records instead of a store."),
        click.option("--weights-file", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Your own table of weights."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _span(command: Callable[..., Any]) -> Callable[..., Any]:
    command = click.option("--until", callback=_day, metavar="YYYY-MM-DD", help="Last day.")(command)
    return click.option("--since", callback=_day, metavar="YYYY-MM-DD", help="First day.")(command)


def _open(store_path: Path | None, records: tuple[Path, ...], weights_file: Path | None) -> Source:
    from haluan.courses import read_source

    return read_source(None if records else store_path, records, weights_file)


def _write(rows: Sequence[dict[str, Any]], form: str) -> None:
    if form == "jsonl":
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False, default=str))
    elif rows:
        writer = csv.DictWriter(sys.stdout, list(rows[0]))
        writer.writeheader()
        writer.writerows({k: ";".join(v) if isinstance(v, list) else v for k, v in row.items()} for row in rows)


@click.command("alignment")
@click.argument("focal", metavar="ACTOR", required=False)
@_source
@_span
@click.option("--with", "others", callback=_codes, metavar="RUS,FRA,…", help="With whom.  [default: the five it has most to do with]")
@click.option("--by", type=click.Choice(BYS), default="month", show_default=True)
@click.option("--measure", type=click.Choice(MEASURES), default="alignment", show_default=True, help="intensity, cooperation and conflict are raw.")
@click.option("--method", type=click.Choice(["steps", "conjugate"]), default="steps", show_default=True, help="conjugate: each period by itself.")
@click.option("--weights", "show_weights", is_flag=True, help="Print the table of weights with its reasons and stop.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@click.option("--chart", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Draw it: .svg, .png, .html or .json.")
def alignment_command(
    focal: str | None, store_path: Path | None, records: tuple[Path, ...], weights_file: Path | None, since: date | None, until: date | None,
    others: tuple[str, ...], by: Any, measure: Any, method: str, show_weights: bool, form: str, chart: Path | None,
) -> None:  # fmt: skip
    """How an actor stands to others over time, with intervals and counts."""
    if show_weights:
        _print_weights(weights_file)
        return
    if focal is None:
        raise UsageError("no actor named", next_step="Name one by code or name: haluan alignment ARM --store FILE")
    from haluan.courses import alignment, series_table

    many = alignment(_open(store_path, records, weights_file), focal, others, by, measure, since, until, method)
    if chart:
        from haluan.charts import save_chart, series_chart

        save_chart(series_chart(many, title=focal), chart)
    if form != "table":
        _write(series_table(many).to_pylist(), form)
        return
    for one in many:
        _print_series(one)


def _print_weights(weights_file: Path | None) -> None:
    from haluan.courses import load_weights, weights_rows

    table = Table("what", "where", "value", "why", show_edge=False, pad_edge=False)
    for what, condition, value, reason in weights_rows(load_weights(weights_file)):
        table.add_row(Text(what), Text(condition), f"{value:+.2f}", Text(reason))
    console().print(table)


def _print_series(one: Any) -> None:
    out = console()
    out.print(Text(f"{one.focal} – {one.other}: {one.measure} by {one.by}, {one.n_events} events", style="bold"))
    if one.note:
        out.print(Text(one.note))
    table = Table("from", "level", "90 %", "events", "stories", "sources", "acts", "words", show_edge=False, pad_edge=False)
    for p in one.points:
        if p.level is None and not p.n_events:
            continue
        level, span = ("not enough data", "") if p.level is None else (f"{p.level:+.2f}", f"{p.low:+.2f} … {p.high:+.2f}")
        table.add_row(str(p.start), level, span, str(p.n_events), str(p.n_stories), str(p.n_sources), str(p.n_acts), str(p.n_words))
    if table.row_count:
        out.print(table)
    out.print()


@click.command("turns")
@_source
@_span
@click.option("--focal", metavar="ACTOR", help="Whose turns.  [default: those of the ten actors with most events]")
@click.option("--measure", type=click.Choice(["alignment", "intensity"]), default="alignment", show_default=True)
@click.option("--language", default="en", show_default=True, help="Language of the sentences.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
def turns_command(
    store_path: Path | None, records: tuple[Path, ...], weights_file: Path | None, since: date | None, until: date | None, focal: str | None,
    measure: Any, language: str, form: str,
) -> None:  # fmt: skip
    """Who turns from whom toward whom: with dates, strength, the sentences that carry it, and what would overturn it."""
    from haluan.brief import grounds, names_of, turn_sentence, words_of
    from haluan.courses import turn_rows, turns

    source = _open(store_path, records, weights_file)
    whose = [focal] if focal else [code for code, _ in source.actors[:10]]
    found = [t for code in whose for t in turns(source, code, since, until, measure)]
    if form != "table":
        _write(turn_rows(found), form)
        return
    words, names, out = words_of(language), names_of(language), console()
    for turn in found:
        out.print(Text(turn_sentence(turn, words, names), style="bold"))
        for ground in grounds(turn, words, names):
            out.print(Text(f"  {ground}"))
        for event in turn.event_ids:
            told = source.sentence(event)
            if told:
                out.print(Text(f"  {told.day} {told.outlet}: {told.text} [{told.what}]"))
        out.print()
    if not found:
        out.print(Text(words["no_turns"]))


@click.command("camps")
@_source
@click.option("--on", "on", callback=_day, required=True, metavar="YYYY-MM-DD", help="The day.")
@click.option("--days", type=click.IntRange(1), default=365, show_default=True, help="Days up to it that count.")
@click.option("--actors", callback=_codes, metavar="RUS,USA,…", help="Whom to place.  [default: the forty with most events]")
@click.option("--between", callback=_codes, metavar="X,Y", help="Two poles: where does each actor stand between them?")
@click.option("--against", "against", callback=_day, metavar="YYYY-MM-DD", help="Compare with the camps of this day: blocs that split or form.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@click.option("--chart", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Draw it: .svg, .png, .html or .json.")
def camps_command(
    store_path: Path | None, records: tuple[Path, ...], weights_file: Path | None, on: date, days: int, actors: tuple[str, ...],
    between: tuple[str, ...], against: date | None, form: str, chart: Path | None,
) -> None:  # fmt: skip
    """Camps on a day, from events and from memberships side by side."""
    from haluan.courses import camp_rows, camps_on, get_actor

    source = _open(store_path, records, weights_file)
    found, likeness = camps_on(source, on, days, actors)
    if chart:
        from haluan.charts import camps_chart, save_chart

        save_chart(camps_chart(found, likeness, f"camps on {on}"), chart)
    if form != "table":
        _write(camp_rows(found, likeness), form)
        return
    out = console()
    balance = "no triangles" if found.balance is None else f"{found.balance:.0%} of the weight of triangles balanced"
    out.print(Text(f"Camps on {on}, from {found.since}: modularity {found.modularity:.2f}, {balance}", style="bold"))
    if not found.actors:
        out.print(Text("not enough data: no events in this time"))
    for n, bloc in enumerate(found.blocs(), 1):
        out.print(Text(f"  {n}: {', '.join(bloc)}"))
    if between:
        if len(between) != 2:
            raise UsageError("--between takes two poles", next_step="As in --between RUS,USA")
        _print_positions(found, get_actor(source, between[0]), get_actor(source, between[1]), out)
    if against:
        from haluan.courses import bloc_changes

        before, _ = camps_on(source, against, days, found.actors)
        for change in bloc_changes(before, found):
            out.print(Text(f"  since {against}: {change.kind}: {', '.join(change.members)} ({', '.join(change.bloc)})"))


def _print_positions(found: Any, first: str, second: str, out: Console) -> None:
    from haluan.courses import position

    for actor in found.actors:
        if actor in (first, second):
            continue
        p = position(found, actor, first, second)
        told = "not enough data" if p.place is None else f"{p.place:+.2f} ({p.low:+.2f} … {p.high:+.2f})"
        out.print(Text(f"  {first} -1 … 1 {second}: {actor} {told}, events {p.deeds_first} and {p.deeds_second}"))


@click.command("brief")
@click.argument("focal", metavar="ACTOR")
@_source
@_span
@click.option("--with", "others", callback=_codes, metavar="RUS,FRA,…", help="With whom.  [default: the five it has most to do with]")
@click.option("--by", type=click.Choice(BYS), default="quarter", show_default=True)
@click.option("--language", default="en", show_default=True, help="Language of the report.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write here; .html gives a page, anything else Markdown."
)
def brief_command(
    focal: str, store_path: Path | None, records: tuple[Path, ...], weights_file: Path | None, since: date | None, until: date | None,
    others: tuple[str, ...], by: Any, language: str, output: Path | None,
) -> None:  # fmt: skip
    """A one-page report: the line, the turns, the sentences that carry them."""
    from haluan.brief import brief

    html = output is not None and output.suffix in (".html", ".htm")
    text = brief(_open(store_path, records, weights_file), focal, others, language, by, since, until, html)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot write: {error.strerror}", file=str(output), next_step="Name a file in a folder that exists") from None


COMMANDS = (alignment_command, turns_command, camps_command, brief_command)
