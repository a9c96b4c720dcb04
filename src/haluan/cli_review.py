"""SURFACE: `haluan review`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from haluan.cli_store import STORE, pair, print_events
from haluan.errors import UsageError
from haluan.monitor import add_review, open_store
from haluan.types.storing import Review


@click.command("review")
@click.argument("event_id", required=False)
@STORE
@click.option("--accept", "verdict", flag_value="accept", help="The event is right.")
@click.option("--reject", "verdict", flag_value="reject", help="There is no such event; it is left out from now on.")
@click.option(
    "--correct",
    "corrections",
    multiple=True,
    callback=pair,
    metavar="FIELD=VALUE",
    help="The event is there, but a field is wrong: type, mode, context, status, background, actor, recipient, day or place.",
)
@click.option("--by", "reviewer", envvar="USER", help="Who reviews.  [default: the user's name]")
@click.option("--note", help="Why.")
@click.option("--queue", type=click.IntRange(1), help="Show so many events that nobody has reviewed, the least certain first.")
@click.option("--report", is_flag=True, help="Precision by type, with 95 % intervals.")
@click.option(
    "--overlay",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Write the names whose actor was corrected into an overlay, for `haluan recode --overlay FOLDER`.",
)
def review_command(
    event_id: str | None, store_path: Path, verdict: str | None, corrections: tuple[tuple[str, str], ...], reviewer: str | None, note: str | None,
    queue: int | None, report: bool, overlay: Path | None,
) -> None:  # fmt: skip
    """Accept, reject or correct an event; list what to review; tell the precision. Reviews outlive coding anew; corrected events count so."""
    if overlay:
        _write_overlay(store_path, overlay)
    if report or queue:
        _review_lists(store_path, queue, report)
    if report or queue or overlay:
        return
    if not event_id or bool(verdict) == bool(corrections):
        raise UsageError(
            "a review takes an event and one verdict", next_step="Write `haluan review ID --accept`, `--reject`, or `--correct FIELD=VALUE`"
        )
    when = datetime.now(UTC).isoformat(timespec="milliseconds")
    review = Review(event_id, verdict or "correct", reviewer or "unknown", when, note, dict(corrections))  # type: ignore[arg-type]  # one of the flags above
    kept = add_review(store_path, review)
    changed = f" ({', '.join(f'{k} {v}' for k, v in kept.correction.items())})" if kept.correction else ""
    click.echo(f"{kept.verdict}{changed}: {kept.type} {kept.event_id}: {kept.sentence}")


def _write_overlay(store_path: Path, folder: Path) -> None:
    from haluan.corrections import write_overlay

    with open_store(store_path) as store:
        done = write_overlay(store.misnamed(), folder)
    click.echo(f"{done.n_written} names written to {folder / 'names.csv'}, {done.n_known} were there; {len(done.left_out)} left out")
    for words, reason in done.left_out:
        click.echo(f"  left out: {words}: {reason}")
    if done.n_written:
        click.echo(f"next: haluan recode --store {store_path} --overlay {folder}")


def _review_lists(store_path: Path, queue: int | None, report: bool) -> None:
    with open_store(store_path) as store:
        if queue:
            print_events(store.review_queue(queue), None)
        for row in store.precision() if report else ():
            shares = f"{row.precision:.2f} ({row.low:.2f}–{row.high:.2f})"
            click.echo(f"{row.type}: {shares} of {row.n_reviewed}: {row.n_accepted} accepted, {row.n_rejected} rejected, {row.n_corrected} corrected")


COMMANDS: tuple[click.Command, ...] = (review_command,)
