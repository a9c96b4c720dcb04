"""SURFACE: the commands of `haluan`."""

from __future__ import annotations

import csv
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.progress import track
from rich.table import Table
from rich.text import Text

from haluan import __version__
from haluan.cli_alignment import COMMANDS as ALIGNMENT
from haluan.cli_exchange import COMMANDS as EXCHANGE
from haluan.cli_review import COMMANDS as REVIEW
from haluan.cli_serve import serve_command
from haluan.cli_store import COMMANDS
from haluan.errors import HaluanError
from haluan.monitor import Coded, Desk, clean_record, code_parallel, doctor, evaluate, explain, explain_sentence, find_actors, record
from haluan.record import to_line
from haluan.terminal import console, day, opened
from haluan.types.coding import Event, Relation
from haluan.types.text import Article, DateValue, Skipped

T = TypeVar("T")
STATUS_MARK = {
    "actual": "",
    "planned": "planned",
    "requested": "requested",
    "threatened": "threatened",
    "denied": "denied",
    "hypothetical": "if",
}
CSV_COLUMNS = (
    "article", "published", "outlet", "event", "type", "mode", "quad", "intensity", "cameo", "status", "background", "actor", "actor_sector",
    "actor_name", "recipient", "recipient_sector", "recipient_name", "start", "end", "granularity", "said_by", "trigger", "sentence", "confidence",
)  # fmt: skip
# The table leaves out events of less confidence. Counted by hand on 20 real pages never used before (docs/design/limits.md): of 48 events at or
# above it 35 were right, of 20 below it 7.
TABLE_LEAST = 0.5
MARK_STYLE = {"actor": "bold green", "recipient": "bold magenta", "trigger": "bold yellow", "date": "bold cyan"}


def _inputs(paths: tuple[str, ...]) -> tuple[list[str], bytes | None]:
    locators = list(paths) or ["-"]
    return locators, sys.stdin.buffer.read() if "-" in locators else None


def _common(command: Callable[..., Any]) -> Callable[..., Any]:
    options = (
        click.argument("paths", nargs=-1, metavar="[PATH]..."),
        click.option("--published", callback=day, metavar="YYYY-MM-DD", help="Publication date, where the page does not tell it."),
        click.option("--url", help="Address of the page, where it does not tell it."),
        click.option("--overlay", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder with your own actor names."),
        click.option("--lexicon-only", is_flag=True, help="Leave the learned reader out."),
        click.option("--quiet", is_flag=True, help="No progress and no report."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="haluan")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.pass_context
def cli(context: click.Context, debug: bool) -> None:
    """Haluan reads Indonesian and English news: who does what to whom, who says so, who turns toward whom."""
    context.obj = {"debug": debug}


@cli.command("code")
@_common
@click.option("--format", "form", type=click.Choice(["table", "jsonl", "csv"]), default="table", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write here instead of to the screen.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes that code side by side.")
@click.option(
    "--least", type=click.FloatRange(0, 1), metavar="P",
    help="Leave out of table and CSV what has less confidence (table: 0.5 if not told; CSV: nothing). JSON lines hold all events.",
)  # fmt: skip
def code_command(
    paths: tuple[str, ...], published: str | None, url: str | None, overlay: Path | None, lexicon_only: bool, quiet: bool,
    form: str, output: Path | None, workers: int, least: float | None,
) -> None:  # fmt: skip
    """Code articles: files, folders or - for standard input."""
    desk = Desk(overlay, lexicon_only=lexicon_only)
    locators, stdin = _inputs(paths)
    if workers > 1 and stdin is None:
        items = code_parallel(desk, locators, workers, published, url)
    else:
        items = desk.code(locators, stdin, published, url)
    skipped = _write(_watched(items, quiet), form, output, quiet, least)
    sys.exit(1 if skipped else 0)


def _watched(items: Iterator[T], quiet: bool) -> Iterator[T]:
    if quiet or not sys.stderr.isatty():
        yield from items
    else:
        yield from track(items, description="Coding", console=console(stderr=True), transient=True)


def _write(items: Iterator[Coded | Skipped], form: str, output: Path | None, quiet: bool, least: float | None) -> list[Skipped]:
    skipped: list[Skipped] = []
    n_articles = n_events = 0
    stream = opened(output) if output else sys.stdout
    try:
        writer = csv.writer(stream) if form == "csv" else None
        if writer:
            writer.writerow(CSV_COLUMNS)
        for item in items:
            if isinstance(item, Skipped):
                skipped.append(item)
            else:
                n_articles += 1
                n_events += len(item.coding.events)
            _write_one(item, form, stream, writer, least)
    finally:
        if output:
            stream.close()
    _report(skipped, n_articles, n_events, quiet)
    return skipped


def _write_one(item: Coded | Skipped, form: str, stream: Any, writer: Any, least: float | None) -> None:
    if form == "jsonl":
        stream.write(to_line(record(item)) + "\n")
        stream.flush()
    elif isinstance(item, Skipped):
        return
    elif writer is not None:
        writer.writerows(_csv_rows(item, least or 0.0))
    else:
        out = console() if stream is sys.stdout else Console(file=stream, width=160)
        _print_table(item, out, TABLE_LEAST if least is None else least)


def _report(skipped: list[Skipped], n_articles: int, n_events: int, quiet: bool) -> None:
    out = console(stderr=True)
    if not quiet:
        out.print(f"{n_articles} coded, {n_events} events, {len(skipped)} skipped")
    for item in skipped:
        out.print(f"skipped {item.locator}: {item.reason}: {item.detail}", markup=False, soft_wrap=True)


def _csv_rows(item: Coded, least: float) -> Iterator[list[Any]]:
    mentions = {m.id: m for m in item.coding.mentions}
    for e in (e for e in item.coding.events if e.confidence >= least):
        speaker = mentions.get(e.said_by or "")
        actor, recipient = e.actor[0].actor, e.recipient[0].actor
        yield [
            item.article.id, item.article.published.start if item.article.published else "", item.article.outlet or "", e.id, e.type, e.mode or "",
            e.quad, e.intensity, e.cameo, e.status, int(e.background), ";".join(r.actor.code for r in e.actor), actor.sector, actor.name,
            ";".join(r.actor.code for r in e.recipient), recipient.sector, recipient.name, e.when.start, e.when.end, e.when.granularity,
            speaker.actors[0].name if speaker and speaker.actors else "", e.trigger.text, e.evidence[0].text, e.confidence,
        ]  # fmt: skip


def _when(value: DateValue) -> str:
    if value.granularity == "none":
        return f"({value.start})" if value.start else "?"
    if value.granularity == "day":
        return value.start
    if value.granularity in ("year", "month"):
        return value.start[:4] if value.granularity == "year" else value.start[:7]
    return f"{value.start}/{value.end[5:]}"


def _who(roles: Any) -> str:
    shown = []
    for role in roles:
        actor = role.actor
        name = "" if actor.name in (actor.code, "") else f" {actor.name}"
        shown.append(f"{actor.code}.{actor.sector}{name}" if actor.sector else f"{actor.code}{name}")
    return " + ".join(shown)


def _print_table(item: Coded, console: Console, least: float) -> None:
    article = item.article
    published = article.published.start if article.published else "date unknown"
    console.print(Text(article.title or article.locator, style="bold"))
    events = [e for e in item.coding.events if e.confidence >= least]
    weak = len(item.coding.events) - len(events)
    more = f" and {weak} below confidence {least:g} (--least 0 shows all)" if weak else ""
    console.print(Text(f"{article.outlet or article.locator} · {published} · {article.language} · {len(events)} events{more}"))
    table = Table(show_edge=False, pad_edge=False, header_style="bold")
    for column in ("when", "actor", "type", "recipient", "status", "words", "said by", "conf."):
        table.add_column(column, overflow="fold")
    mentions = {m.id: m for m in item.coding.mentions}
    for event in events:
        table.add_row(*(Text(c) for c in _row(event, mentions)))
    if events:
        console.print(table)
    for relation in item.coding.relations:
        console.print(Text(f"  {_told(relation)}"))
    console.print()


def _told(relation: Relation) -> str:
    """A relation by the codes of its ends; by their names where both have one code (a man of a group is coded as the group)."""
    one, two = relation.subject, relation.object
    ends = (one.code, two.code) if one.code != two.code else (one.name, two.name)
    return f"{ends[0]} {relation.kind} {ends[1]}" + (" (inferred)" if one.inferred or two.inferred else "")


def _row(event: Event, mentions: dict[str, Any]) -> list[str]:
    kind = event.type + (f"/{event.mode}" if event.mode else "")
    speaker = mentions.get(event.said_by or "")
    said = (speaker.actors[0].name if speaker.actors else speaker.text) if speaker else ""
    status = STATUS_MARK[event.status] + (" past" if event.background else "")
    return [
        _when(event.when),
        _who(event.actor),
        kind,
        _who(event.recipient),
        status.strip(),
        event.trigger.text,
        said,
        f"{event.confidence:.2f}",
    ]


@cli.command("read")
@_common
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
def read_command(
    paths: tuple[str, ...], published: str | None, url: str | None, overlay: Path | None, lexicon_only: bool, quiet: bool, form: str
) -> None:
    """The clean article only: text without page noise, and what was dropped."""
    desk = Desk(overlay, lexicon_only=lexicon_only)
    locators, stdin = _inputs(paths)
    skipped: list[Skipped] = []
    for item in desk.articles(locators, stdin, published, url):
        if isinstance(item, Skipped):
            skipped.append(item)
        if form == "jsonl":
            click.echo(to_line(clean_record(item)))
        elif isinstance(item, Article):
            _print_article(item, quiet)
    _report(skipped, 0, 0, True)
    sys.exit(1 if skipped else 0)


def _print_article(article: Article, quiet: bool) -> None:
    click.echo(article.text)
    if not quiet:
        date = article.published.start if article.published else "unknown"
        click.echo(f"\n[{article.outlet or 'outlet unknown'} · {date} · {article.language} · {len(article.dropped)} lines dropped]", err=True)
        for line in article.dropped:
            click.echo(f"  - {line.reason}: {line.text}", err=True)
    click.echo()


@cli.command("explain")
@_common
@click.option("--event", "event_id", help="Id (or its beginning) of one event; otherwise all.")
@click.option("--declined", is_flag=True, help="Also show what was considered and not coded.")
@click.option("--sentence", type=int, metavar="N", help="All that was considered in sentence N (0 is the first): why an event is missing.")
def explain_command(
    paths: tuple[str, ...], published: str | None, url: str | None, overlay: Path | None, lexicon_only: bool, quiet: bool,
    event_id: str | None, declined: bool, sentence: int | None,
) -> None:  # fmt: skip
    """Why an event was coded: its sentence with actor, recipient, trigger and date marked, the rule, the scores.

    With --sentence: why one is missing.
    """
    desk = Desk(overlay, lexicon_only=lexicon_only)
    locators, stdin = _inputs(paths)
    out = console()
    skipped: list[Skipped] = []
    for item in desk.code(locators, stdin, published, url):
        if isinstance(item, Skipped):
            skipped.append(item)
            continue
        if sentence is not None:
            out.print(Text("\n".join(explain_sentence(desk, item, sentence))))
            continue
        for why in explain(desk, item, event_id):
            _print_why(why, out)
        if declined:
            for no in item.coding.declined:
                out.print(Text(f"declined in sentence {no.sentence}: {no.reason}: {no.detail}"))
    _report(skipped, 0, 0, True)
    sys.exit(1 if skipped else 0)


def _print_why(why: dict[str, Any], console: Console) -> None:
    sentence = Text(why["sentence"])
    for kind, start, end in why["marks"]:
        sentence.stylize(MARK_STYLE[kind], start, end)
    console.print(Text(f"{why['id']}  {why['what']}", style="bold"))
    console.print(sentence)
    for key, value in why["lines"]:
        console.print(Text(f"  {key}: {value}"))
    console.print()


@cli.command("actors")
@click.argument("query")
@click.option("--on", "on", callback=day, metavar="YYYY-MM-DD", help="Who it was on this date.")
@click.option("--overlay", type=click.Path(exists=True, file_okay=False, path_type=Path))
def actors_command(query: str, on: str | None, overlay: Path | None) -> None:
    """Search the actor table; a person with offices over time."""
    lines = find_actors(Desk(overlay, lexicon_only=True), query, on)
    for line in lines:
        click.echo(line)
    if not lines:
        click.echo(f"nobody found for {query!r}", err=True)
        sys.exit(1)


@cli.command("evaluate")
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.option("--lexicon-only", is_flag=True)
@click.option("--errors", is_flag=True, help="List wrong and missed events.")
@click.option("--part", type=click.Choice(["development", "aside", "all"]), default="development", show_default=True)
def evaluate_command(gold: Path, lexicon_only: bool, errors: bool, part: str) -> None:
    """Score the coder against gold articles."""
    for line in evaluate(Desk(lexicon_only=lexicon_only), gold, errors, part):
        click.echo(line)


@cli.command("doctor")
def doctor_command() -> None:
    """Versions, packs, model, dates of the data."""
    for key, value in doctor(Desk()):
        click.echo(f"{key}: {value}")


for _command in (*COMMANDS, *REVIEW, *EXCHANGE, *ALIGNMENT, serve_command):
    cli.add_command(_command)


def main() -> None:
    """Entry point: errors are shown as what, where, what next; a traceback only with --debug."""
    try:
        cli(standalone_mode=True)
    except HaluanError as error:
        if "--debug" in sys.argv:
            traceback.print_exc()
        click.echo(f"error: {error}", err=True)
        sys.exit(error.exit_status)


if __name__ == "__main__":
    main()
