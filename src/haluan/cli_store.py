"""SURFACE: the commands of `haluan` that fill a store and ask it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from rich.text import Text

from haluan.errors import UsageError
from haluan.monitor import open_store
from haluan.terminal import console, day, opened, write_lines, write_table
from haluan.types.storing import EventQuery, QuoteQuery, StoredEvent, StoredRole

if TYPE_CHECKING:
    from haluan import ingest as flood

FORMS = ("table", "jsonl", "csv", "parquet")
STORE = click.option(
    "--store", "store_path", type=click.Path(dir_okay=False, path_type=Path), required=True, envvar="HALUAN_STORE", metavar="FILE",
    help="The store: one file. Or set HALUAN_STORE.",
)  # fmt: skip


def pair(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Values of the form PART=NAME as pairs; a usage error for others."""
    pairs = [v.partition("=") for v in values]
    if any(not equals or not part or not name for part, equals, name in pairs):
        raise click.BadParameter("write it as PART=NAME, as in text=isi", context, parameter)
    return tuple((part, name) for part, _, name in pairs)


@click.command("ingest")
@click.argument("locators", nargs=-1, required=True, metavar="LOCATOR...")
@STORE
@click.option("--workers", type=click.IntRange(1, 256), default=None, help="Processes that code side by side.  [default: one a core]")
@click.option(
    "--field",
    "fields",
    multiple=True,
    callback=pair,
    metavar="PART=NAME",
    help="Field or column that holds text, html, title, url, published or outlet.",
)
@click.option("--since", callback=day, metavar="YYYY-MM-DD", help="Leave out articles published before this day.")
@click.option("--limit", type=click.IntRange(1), help="Stop after so many coded articles.")
@click.option("--resume", is_flag=True, help="Don't open files again that an earlier run has read to their end.")
@click.option("--dry-run", is_flag=True, help="Read and count, code and save nothing.")
@click.option("--in-place", is_flag=True, help="Write the store itself and not a copy of it: less disk, but nobody can read meanwhile.")
@click.option("--published", callback=day, metavar="YYYY-MM-DD", help="Publication date, where the page does not tell it.")
@click.option("--url", help="Address of the page, where it does not tell it.")
@click.option("--overlay", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder with your own actor names.")
@click.option("--lexicon-only", is_flag=True, help="Leave the learned reader out.")
@click.option("--pages", is_flag=True, help="Of a feed by its address: fetch each article's own page, not only what the feed tells.")
@click.option("--pause", type=click.FloatRange(0.1), default=2.0, show_default=True, help="Seconds between two requests to one host.")
@click.option("--engine", type=click.Choice(["local", "ray"]), default="local", show_default=True, help="Where articles are coded.")
@click.option("--address", help="Ray cluster: auto, or ray://HOST:10001.  [default: this machine]")
@click.option(
    "--shards",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for the shards of --engine ray, seen by all machines.  [default: FILE.shards]",
)
@click.option("--quiet", is_flag=True, help="No progress and no report.")
def ingest_command(
    locators: tuple[str, ...], store_path: Path, workers: int | None, quiet: bool, dry_run: bool, engine: str, address: str | None,
    shards: Path | None, **options: Any,
) -> None:  # fmt: skip
    """Code everything in files, folders and feeds by address into a store. What is there already is not coded again."""
    from haluan import ingest as flood

    stdin = sys.stdin.buffer.read() if "-" in locators else None
    count = 1 if stdin is not None else workers or os.cpu_count() or 1
    plan = flood.IngestPlan(locators=locators, store=store_path, stdin=stdin, workers=count, **options)
    if dry_run:
        _tell_dry(flood.dry_run(plan))
        return
    with _Bar(quiet) as bar:
        done = flood.ingest(plan, bar.watch) if engine == "local" else _ingest_by_ray(plan, address, workers, shards, bar)
    if not quiet:
        _tell(done)
    sys.exit(130 if done.status == "stopped" else 1 if done.n_skipped else 0)


def _ingest_by_ray(plan: flood.IngestPlan, address: str | None, workers: int | None, shards: Path | None, bar: _Bar) -> flood.Progress:
    from haluan.ray_engine import ray_runner
    from haluan.shards import ingest_shards

    if plan.limit is not None or plan.resume:
        raise UsageError("--limit and --resume are not for --engine ray", next_step="Name fewer files; shards that are done are never coded again")
    folder = shards or plan.store.with_name(plan.store.name + ".shards")
    return ingest_shards(plan, folder, ray_runner(address, workers), bar.watch)


class _Bar:
    """Progress on standard error: share, articles, rate, time left, skipped."""

    def __init__(self, quiet: bool) -> None:
        columns = (BarColumn(), TextColumn("{task.fields[told]}"), TimeRemainingColumn())
        self._shown = not quiet and sys.stderr.isatty()
        self._quiet = quiet
        self._bar = Progress(*columns, console=console(stderr=True), transient=True, disable=not self._shown)
        self._task = self._bar.add_task("", total=1.0, told="starting")

    def __enter__(self) -> _Bar:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def watch(self, p: flood.Progress) -> None:
        """Show how far the run is; tell of each skipped input."""
        rate = p.n_coded / p.seconds if p.seconds > 1 else 0.0
        told = f"{p.n_coded} coded, {rate:.1f}/s, {p.saved.n_known} known, {p.n_skipped} skipped"
        self._bar.update(self._task, completed=p.share or 0.0, told=told)
        for item in p.latest_skipped:
            self._bar.console.print(f"skipped {item.locator}: {item.reason}: {item.detail}", markup=False, soft_wrap=True)


def _tell(p: flood.Progress) -> None:
    s = p.saved
    out = console(stderr=True)
    rate = p.n_coded / p.seconds if p.seconds else 0.0
    out.print(f"{s.n_new} new, {s.n_known} known, {s.n_recoded} coded again, {p.n_skipped} skipped; {s.n_events} events; {rate:.1f}/s")
    if s.n_recoded:
        out.print(f"coding again: {s.gained} events gained, {s.lost} lost, {s.changed} changed; see `haluan changes`")
    if p.n_older:
        out.print(f"{p.n_older} older than --since left out")
    if p.n_inputs_known:
        out.print(f"{p.n_inputs_known} files and feeds not read again: nothing new in them")
    for reason, n in sorted(p.skipped.items()):
        out.print(f"  {reason}: {n}")
    if p.status in ("stopped", "limit"):
        out.print("stopped before the end; run again to go on" if p.status == "stopped" else "stopped at --limit")


def _tell_dry(found: flood.DryRun) -> None:
    media = ", ".join(f"{n} {m}" for m, n in sorted(found.by_media.items())) or "nothing"
    click.echo(f"would code {found.n_new}, know {found.n_known}, skip {len(found.skipped)}; {media}; {found.n_bytes:,} bytes")
    for item in found.skipped:
        click.echo(f"skipped {item.locator}: {item.reason}: {item.detail}", err=True)


@click.command("recode")
@STORE
@click.option("--overlay", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder with your own actor names.")
@click.option("--lexicon-only", is_flag=True, help="Leave the learned reader out.")
@click.option("--quiet", is_flag=True, help="No progress and no report.")
def recode_command(store_path: Path, overlay: Path | None, lexicon_only: bool, quiet: bool) -> None:
    """Code the stored articles again that an older version, or other data, has coded; tell what was gained, lost and changed."""
    from haluan import ingest as flood

    with _Bar(quiet) as bar:
        done = flood.recode(store_path, overlay, lexicon_only, bar.watch)
    if not quiet:
        _tell(done)


@click.command("changes")
@STORE
@click.option("--run", type=int, help="Number of the run; otherwise the last one that coded anything again.")
@click.option("--limit", type=click.IntRange(1), default=1000, show_default=True)
def changes_command(store_path: Path, run: int | None, limit: int) -> None:
    """What coding again gained, lost and changed, one event a line."""
    with open_store(store_path) as store:
        for c in store.changes(run, limit):
            click.echo(json.dumps(asdict(c), ensure_ascii=False))


def _filters(command: Callable[..., Any]) -> Callable[..., Any]:
    options = (
        click.option("--actor", multiple=True, help="Code, code with sector, or sector: IDN, IDN.GOV, .MIL."),
        click.option("--recipient", multiple=True, help="As --actor, the other side."),
        click.option("--involving", multiple=True, help="Either side."),
        click.option("--between", multiple=True, help="Two codes or more: events between any two of them."),
        click.option("--type", "type", multiple=True, help="PLOVER type."),
        click.option("--mode", multiple=True, help="PLOVER mode."),
        click.option("--context", multiple=True, help="PLOVER context."),
        click.option("--quad", multiple=True, type=click.IntRange(1, 4), help="1 verbal, 2 material cooperation; 3 verbal, 4 material conflict."),
        click.option("--status", multiple=True, help="actual, planned, requested, threatened, denied or hypothetical."),
        click.option("--since", callback=day, metavar="YYYY-MM-DD", help="First day of the event."),
        click.option("--until", callback=day, metavar="YYYY-MM-DD", help="Last day of the event."),
        click.option("--place", multiple=True, help="Name of a place, or code of a country."),
        click.option("--outlet", multiple=True),
        click.option("--language", multiple=True, help="Code of the article's language."),
        click.option("--origin", multiple=True, help="haluan, or the table that was imported."),
        click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.0, help="Least confidence."),
        click.option("--text", help="Words that the article holds, in any form."),
        click.option("--reviewed", type=click.Choice(["accepted", "rejected", "corrected", "open"]), help="By what a reviewer said."),
        click.option("--once", is_flag=True, help="One report of each happening."),
        click.option("--order", type=click.Choice(["day", "-day", "confidence", "-confidence", "-sources"]), default="-day", show_default=True),
        click.option("--limit", type=click.IntRange(0), default=100, show_default=True, help="0 for all."),
        click.option("--offset", type=click.IntRange(0), default=0),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.command("events")
@STORE
@_filters
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write here instead of to the screen.")
def events_command(store_path: Path, form: str, output: Path | None, **filters: Any) -> None:
    """Events of a store by actor, type, day, place, outlet …, with how many articles and independent sources tell of each."""
    q = EventQuery(**filters)
    with open_store(store_path) as store:
        if form in ("csv", "parquet"):
            write_table(store.table(q), form, output)
            return
        page = store.events(q)
    if form == "jsonl":
        write_lines((json.dumps(asdict(e), ensure_ascii=False) for e in page.rows), output)
        return
    print_events(page.rows, output)
    shown = f"; {len(page.rows)} shown" if len(page.rows) < page.n_reports else ""
    console(stderr=True).print(f"{page.n_events} events in {page.n_reports} reports by {page.n_sources} outlets{shown}")


def _who(roles: Sequence[StoredRole]) -> str:
    shown = [f"{r.code}.{r.sector}" if r.sector else r.code for r in roles]
    return " + ".join(shown) or "?"


def print_events(rows: Sequence[StoredEvent], output: Path | None) -> None:
    """A table of events, on the screen or in a file."""
    table = Table(show_edge=False, pad_edge=False, header_style="bold")
    for column in ("day", "actor", "type", "recipient", "status", "reports", "sources", "conf.", "outlet", "sentence", "id"):
        table.add_column(column, overflow="fold")
    for e in rows:
        kind = e.type + (f"/{e.mode}" if e.mode else "") + (" (corrected)" if e.coded else "")
        source = e.sentence or f"{e.source_file}:{e.source_row}"
        status = "" if e.status == "actual" else e.status
        row = (
            e.day or "?", _who(e.actors), kind, _who(e.recipients), status, str(e.n_reports), str(e.n_sources), f"{e.confidence:.2f}",
            e.outlet or "", source[:160], e.id[:12],
        )  # fmt: skip
        table.add_row(*(Text(c) for c in row))
    if output is None:
        console().print(table)
        return
    with opened(output) as file:
        Console(file=file, width=200).print(table)


@click.command("search")
@click.argument("words", nargs=-1, required=True)
@STORE
@click.option("--language", help="Code of the article's language.")
@click.option("--since", callback=day, metavar="YYYY-MM-DD", help="Published from this day on.")
@click.option("--until", callback=day, metavar="YYYY-MM-DD", help="Published up to this day.")
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True)
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table", show_default=True)
def search_command(words: tuple[str, ...], store_path: Path, form: str, **options: Any) -> None:
    """Articles that hold all the words in any of their forms, the best first, copies joined."""
    with open_store(store_path) as store:
        page = store.search(" ".join(words), **options)
    out = console()
    for hit in page.hits:
        if form == "jsonl":
            click.echo(json.dumps(asdict(hit), ensure_ascii=False))
            continue
        a = hit.article
        copies = f" · {a.n_copies} copies" if a.n_copies > 1 else ""
        out.print(Text(a.title or a.id[:12], style="bold"))
        out.print(Text(f"{a.outlet or '?'} · {a.published or '?'} · {a.n_events} events{copies} · {a.id[:12]}"))
        snippet = Text(hit.snippet)
        for start, end in hit.marks:
            snippet.stylize("bold yellow", start, end)
        out.print(snippet, soft_wrap=True)
        out.print()
    console(stderr=True).print(f"{page.n_articles} articles in {page.n_stories} stories")
    sys.exit(0 if page.hits else 1)


@click.command("sql")
@click.argument("question")
@STORE
@click.option("--limit", type=click.IntRange(0), default=1000, show_default=True, help="Rows at most; 0 for all.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="Write here instead of to the screen.")
def sql_command(question: str, store_path: Path, limit: int, form: str, output: Path | None) -> None:
    """Ask the store in SQL. Nothing can be written, no file is read."""
    with open_store(store_path) as store:
        answer = store.sql(question, limit)
    if form in ("csv", "parquet"):
        write_table(answer, form, output)
    elif form == "jsonl":
        write_lines((json.dumps(r, ensure_ascii=False, default=str) for r in answer.to_pylist()), output)
    else:
        table = Table(show_edge=False, pad_edge=False, header_style="bold")
        for name in answer.column_names:
            table.add_column(name, overflow="fold")
        for row in answer.to_pylist():
            table.add_row(*(Text("" if v is None else str(v)) for v in row.values()))
        console().print(table)


@click.command("quotes")
@STORE
@click.option("--speaker", help="Code (IDN), code with sector (IDN.GOV), or part of a name.")
@click.option("--text", help="Words in the quote, as they stand.")
@click.option("--form-of-speech", "form", type=click.Choice(["direct", "indirect", "mixed"]), help="How it is reported.")
@click.option("--since", callback=day, metavar="YYYY-MM-DD", help="Published from this day on.")
@click.option("--until", callback=day, metavar="YYYY-MM-DD", help="Published up to this day.")
@click.option("--outlet", multiple=True)
@click.option("--language", multiple=True)
@click.option("--limit", type=click.IntRange(0), default=50, show_default=True, help="0 for all.")
@click.option("--format", "shape", type=click.Choice(["table", "jsonl"]), default="table", show_default=True)
def quotes_command(store_path: Path, shape: str, **filters: Any) -> None:
    """Who said what, the newest first."""
    with open_store(store_path) as store:
        page = store.quotes(QuoteQuery(**filters))
    for q in page.rows:
        if shape == "jsonl":
            click.echo(json.dumps(asdict(q), ensure_ascii=False))
        else:
            who = f"{q.speaker_name or '?'}" + (f" ({q.speaker_code}.{q.speaker_sector})" if q.speaker_code else "")
            click.echo(f"{q.published or '?'}  {who}, {q.form}, {q.outlet or '?'}: {q.text}")
    console(stderr=True).print(f"{page.n_quotes} quotes")


@click.command("relations")
@STORE
@click.option("--on", callback=day, metavar="YYYY-MM-DD", help="Those that hold on this day, as far as the articles tell.")
@click.option("--actor", help="Code of either side.")
@click.option("--kind", help="member_of, ally_of, controls, recognises, part_of, leads or led_by.")
@click.option("--limit", type=click.IntRange(1), default=200, show_default=True)
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table", show_default=True)
def relations_command(store_path: Path, on: str | None, actor: str | None, kind: str | None, limit: int, form: str) -> None:
    """Standing relations: who belongs to, is allied with, controls or recognises whom."""
    with open_store(store_path) as store:
        rows = store.relations(on, actor, kind, limit)
    for r in rows:
        if form == "jsonl":
            click.echo(json.dumps(asdict(r), ensure_ascii=False))
        else:
            span = f"{r.since or '?'} – {r.until or '?'}"
            mark = " (inferred)" if r.inferred else ""
            click.echo(f"{r.subject.code} {r.kind} {r.object.code}{mark}  {span}  {r.n_reports} reports, {r.n_sources} sources: {r.evidence or ''}")
    console(stderr=True).print(f"{len(rows)} relations")


@click.command("store")
@STORE
@click.option("--skipped", is_flag=True, help="List what could not be read.")
@click.option("--format", "form", type=click.Choice(["table", "jsonl"]), default="table", show_default=True)
def store_command(store_path: Path, skipped: bool, form: str) -> None:
    """What a store holds: articles and stories, events and reports, days, runs."""
    with open_store(store_path) as store:
        facts = store.overview()
        lost = store.skipped() if skipped else ()
    if form == "jsonl":
        click.echo(json.dumps(facts, ensure_ascii=False, default=str))
        return
    click.echo(
        f"{facts['n_articles']} articles in {facts['n_stories']} stories by {facts['n_outlets']} outlets, {', '.join(facts['languages'] or [])}"
    )
    click.echo(f"{facts['n_happenings']} events in {facts['n_reports']} reports, {facts['first_day']} to {facts['last_day']}")
    click.echo(f"{facts['n_quotes']} quotes, {facts['n_relations']} relations, {facts['n_skipped']} skipped; {facts['size_bytes']:,} bytes")
    for kind, n in facts["n_by_type"].items():
        click.echo(f"  {kind}: {n['n_events']} events, {n['n_reports']} reports")
    for run in facts["runs"]:
        click.echo(f"run {run['run']} {run['what']} {run['started_at']}: {run['status']}, {run['n_articles']} new, {run['n_skipped']} skipped")
    for locator, reason, detail in lost:
        click.echo(f"skipped {locator}: {reason}: {detail}")


COMMANDS: tuple[click.Command, ...] = (
    ingest_command, recode_command, changes_command, events_command, search_command, sql_command, quotes_command, relations_command,
    store_command,
)  # fmt: skip
