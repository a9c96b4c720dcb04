"""SURFACE: what the commands share: days as options, the screen, files that are written."""

from __future__ import annotations

import csv
import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from haluan.errors import UsageError

#: Columns where the output goes to no terminal.
PLAIN_WIDTH = 160


def day(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """A calendar day, ISO 8601, kept as text; a usage error if it is none."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is no day; write it as 2023-10-07", context, parameter) from None


def console(stderr: bool = False) -> Console:
    """The screen: plain and of PLAIN_WIDTH columns where it is no terminal."""
    width = None if (sys.stderr if stderr else sys.stdout).isatty() else PLAIN_WIDTH
    return Console(stderr=stderr, width=width, highlight=False, no_color=True if os.environ.get("NO_COLOR") else None)


def opened(output: Path, binary: bool = False) -> Any:
    """A file opened for writing, UTF-8 unless binary. Raises UsageError if it cannot be written."""
    try:
        return output.open("wb") if binary else output.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise UsageError(f"cannot write: {error.strerror}", file=str(output), next_step="Name a file in a folder that exists") from error


def write_table(table: Any, form: str, output: Path | None) -> None:
    """Write an Arrow table as CSV or Parquet. Lists become words with semicolons in CSV."""
    if form == "parquet":
        if output is None:
            raise UsageError("Parquet is not for the screen", next_step="Name a file with --output")
        import pyarrow.parquet as pq

        with opened(output, binary=True) as file:
            pq.write_table(table, file)
        return
    stream = opened(output) if output else sys.stdout
    try:
        writer = csv.writer(stream)
        writer.writerow(table.column_names)
        for batch in table.to_batches(max_chunksize=10_000):
            columns = [c.to_pylist() for c in batch.columns]
            writer.writerows([_cell(v) for v in row] for row in zip(*columns, strict=True))
    finally:
        if output:
            stream.close()


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        return ";".join(map(str, value))
    return "" if value is None else int(value) if isinstance(value, bool) else value


def write_lines(lines: Iterable[str], output: Path | None) -> None:
    """Write lines to a file, or to the screen."""
    stream = opened(output) if output else sys.stdout
    try:
        for line in lines:
            stream.write(line + "\n")
    finally:
        if output:
            stream.close()
