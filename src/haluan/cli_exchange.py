"""SURFACE: `haluan export` and `haluan import`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from haluan.cli_store import STORE
from haluan.monitor import Desk
from haluan.terminal import console, day
from haluan.types.exchanging import Imported
from haluan.types.storing import GROUPINGS, EventQuery

IMPORTED = ("polecat", "icews", "gdelt", "plover", "triples")
EXPORTED = ("polecat", "icews", "gdelt", "gdelt_mentions", "plover", "dyads", "pairs", "graphml", "csv", "jsonl", "parquet")
_SHOWN_NAMES = 5


@click.command("export")
@STORE
@click.option("--as", "form", type=click.Choice(EXPORTED), required=True, help="Form of the file; see docs/guides/exchange.md.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write here instead of to the screen.")
@click.option("--actor", multiple=True, help="Code (IDN), code with sector (IDN.GOV) or sector (.MIL).")
@click.option("--recipient", multiple=True, help="As --actor.")
@click.option("--involving", multiple=True, help="Either side.")
@click.option("--type", multiple=True, help="PLOVER type.")
@click.option("--status", multiple=True, help="actual, planned, requested, threatened, denied or hypothetical.")
@click.option("--since", callback=day, metavar="YYYY-MM-DD", help="First day of the event.")
@click.option("--until", callback=day, metavar="YYYY-MM-DD", help="Last day of the event.")
@click.option("--origin", multiple=True, help="haluan, or the table that was imported.")
@click.option("--outlet", multiple=True)
@click.option("--language", multiple=True)
@click.option("--min-confidence", type=click.FloatRange(0, 1), default=0.0, help="Least confidence.")
@click.option("--once", is_flag=True, help="One report of each happening.")
@click.option("--period", type=click.Choice(["day", "week", "month", "quarter", "year"]), default="month", show_default=True, help="For dyads.")
@click.option("--by", multiple=True, type=click.Choice(GROUPINGS), help="For dyads: count apart by this too.")
def export_command(
    store_path: Path, form: str, output: Path | None, period: Any, by: tuple[str, ...], **filters: Any
) -> None:  # fmt: skip
    """Write events for other programs: POLECAT, ICEWS, GDELT 2.0, PLOVER records, dyads by month, a graph, plain tables."""
    from haluan.conversion import ExportPlan, export_store

    plan = ExportPlan(store=store_path, form=form, output=output, events=EventQuery(limit=0, order="day", **filters), period=period, by=by)
    done = export_store(plan, Desk(lexicon_only=True))
    left = "".join(f"; left out: {n} {reason}" for reason, n in sorted(done.left_out.items()))
    console(stderr=True).print(f"{done.n_rows} rows of {done.n_events}{left}")


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE...")
@STORE
@click.option("--as", "form", type=click.Choice(IMPORTED), required=True, help="What the tables are; see docs/guides/exchange.md.")
@click.option("--overlay", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Folder with your own actor names.")
@click.option("--in-place", is_flag=True, help="Write the store itself and not a copy of it: less disk, but nobody can read meanwhile.")
@click.option("--quiet", is_flag=True, help="No progress and no report.")
def import_command(files: tuple[Path, ...], store_path: Path, form: str, overlay: Path | None, in_place: bool, quiet: bool) -> None:
    """Read event tables of others into a store, beside the events coded here."""
    from haluan.conversion import import_tables

    out = console(stderr=True)

    def watch(done: Imported) -> None:
        if not quiet and sys.stderr.isatty():
            out.print(f"{done.n_rows} rows", end="\r")

    done = import_tables(files, form, store_path, Desk(overlay, lexicon_only=True), in_place, watch)
    if not quiet:
        _tell(done)
    sys.exit(0 if done.n_events or not done.n_rows else 1)


def _tell(done: Imported) -> None:
    out = console(stderr=True)
    out.print(f"{done.n_rows} rows: {done.n_new} new events, {done.n_events - done.n_new} known, {sum(done.refused.values())} refused")
    for reason, n in done.refused.most_common():
        first = done.first[reason]
        out.print(f"  {n} {reason}, the first in line {first.row}: {first.detail}", markup=False)
    if done.without_code:
        names = ", ".join(f"{name} ({n})" for name, n in done.without_code.most_common(_SHOWN_NAMES))
        out.print(f"  {sum(done.without_code.values())} sides without a code, most often {names}", markup=False)


COMMANDS: tuple[click.Command, ...] = (export_command, import_command)
