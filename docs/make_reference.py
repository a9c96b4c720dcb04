"""Writes docs/reference/cli.md and record.md, and with --readme the output blocks of README.md and the tutorial.

    PYTHONPATH=src python docs/make_reference.py [--readme] [--check]

The commands come from click and the record from its JSON Schema, so neither page can say what the program does not do. `--check` writes nothing and
exits 1 if a page is out of date.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import click

from haluan.cli import cli
from haluan.record import schema

DOCS = Path(__file__).parent
REPO = DOCS.parent
BLOCK = re.compile(r"<!-- output: (.+?) -->\n```\n.*?```\n<!-- end -->", re.DOTALL)
EXIT_STATUS = """## Exit status

| status | means |
|---|---|
| 0 | all went well |
| 1 | something in the data: a page was skipped (the others are coded), nobody was found, a data file is broken |
| 2 | the command line is wrong |

Reports and progress go to standard error, results to standard output. A broken data file is reported as file, line, key and next step; a traceback is shown
only with `haluan --debug …`. `NO_COLOR=1` turns colours off.
"""


def command_page() -> str:
    """The reference of all commands."""
    parts = ["# Commands", "", "*Written by `docs/make_reference.py` from the program itself.*", "", (cli.help or "").strip(), ""]
    context = click.Context(cli, info_name="haluan")
    parts += _options(cli, context, "## haluan [OPTIONS] COMMAND")
    for name in cli.list_commands(context):
        command = cli.commands[name]
        usage = " ".join(command.collect_usage_pieces(click.Context(command, info_name=name)))
        parts += _options(command, click.Context(command, info_name=name, parent=context), f"## haluan {name} {usage}", command.help or "")
    return "\n".join([*parts, EXIT_STATUS])


def _options(command: click.Command, context: click.Context, heading: str, text: str = "") -> list[str]:
    rows = [r for p in command.get_params(context) if (r := p.get_help_record(context))]
    shown = [f"| `{left.replace('|', ' / ')}` | {right} |" for left, right in rows]
    table = ["| option | |", "|---|---|", *shown] if shown else []
    return [heading, "", *([text.strip(), ""] if text else []), *table, ""]


def record_page() -> str:
    """The reference of the record, from its JSON Schema."""
    whole, skipped = schema()["oneOf"]
    intro = (
        "# The record, version 1\n\n*Written by `docs/make_reference.py` from `src/haluan/data/schema/record.schema.json`.*\n\n"
        "`haluan code --format jsonl` writes one JSON object a page, UTF-8, one a line. Keys are always present: `null` or `[]` where there is nothing.\n"
        "Offsets (`start`, `end`) are half-open and count Unicode code points of `article.text`, which is the title, a blank line and the paragraphs,\n"
        "joined by newlines. `text` beside offsets is always `article.text[start:end]`. Dates are ISO 8601; both ends of a date belong to it. A granularity of\n"
        "`none` means that the text gives no date: `start` is then the day of publication, or empty.\n"
    )
    return "\n".join([intro, "## A coded page", "", *_table(whole, ""), "", "## A page that could not be read", "", *_table(skipped, ""), ""])


def _table(part: dict[str, Any], path: str) -> list[str]:
    return ["| key | holds |", "|---|---|", *_rows(part, path)]


def _rows(part: dict[str, Any], path: str) -> list[str]:
    rows: list[str] = []
    for key, value in part.get("properties", {}).items():
        inner = _objects(value)
        rows.append(f"| `{path}{key}` | {_kind(value)} |")
        for child in inner:
            rows += _rows(child, f"{path}{key}{'[]' if value.get('type') == 'array' else ''}.")
    return rows


def _objects(value: dict[str, Any]) -> list[dict[str, Any]]:
    options = value.get("anyOf", [value])
    found = [o.get("items", o) if o.get("type") == "array" else o for o in options]
    flat = [i for o in found for i in o.get("anyOf", [o])]
    return [o for o in flat if "properties" in o]


def _kind(value: dict[str, Any]) -> str:
    if "anyOf" in value:
        return " or ".join(_kind(o) for o in value["anyOf"])
    if "const" in value:
        return f"`{value['const']}`"
    if "enum" in value:
        return ", ".join("null" if e is None else f"`{e}`" for e in value["enum"])
    kind = value.get("type", "any")
    if kind == "array":
        inner = value.get("items", {})
        return f"list of {_kind(inner)}" if "properties" not in inner else "list of objects"
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def with_outputs(page: str) -> str:
    """A page with every output block run again."""

    def run(found: re.Match[str]) -> str:
        words = shlex.split(found[1])
        done = subprocess.run([sys.executable, "-m", "haluan.cli", *words[1:]], capture_output=True, text=True, cwd=REPO, check=False)
        lines = "\n".join(line.rstrip() for line in done.stdout.strip("\n").split("\n"))
        return f"<!-- output: {found[1]} -->\n```\n$ {found[1]}\n{lines}\n```\n<!-- end -->"

    return BLOCK.sub(run, page)


def main() -> int:
    """Write, or check, the pages."""
    pages = {DOCS / "reference" / "cli.md": command_page(), DOCS / "reference" / "record.md": record_page()}
    if "--readme" in sys.argv:
        for path in (REPO / "README.md", DOCS / "tutorial.md"):
            pages[path] = with_outputs(path.read_text(encoding="utf-8"))
    stale = [p for p, text in pages.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    for path in stale:
        print(f"{'out of date' if '--check' in sys.argv else 'written'}: {path.relative_to(REPO)}")
        if "--check" not in sys.argv:
            path.write_text(pages[path], encoding="utf-8")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
