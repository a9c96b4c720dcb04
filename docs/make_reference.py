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
BLOCK = re.compile(r"<!-- output(?: of (\d+) lines)?: (.+?) -->\n```\n.*?```\n<!-- end -->", re.DOTALL)
MEANING = {
    "record": "version of this form",
    "article.id": "sha256 of the clean text",
    "article.locator": "file, file:line, or - for standard input",
    "article.dateline": "the place with which the text opens",
    "article.published": "day of publication: of the page, or as given by --published",
    "article.language": "code of the language folder that coded it",
    "article.text": "title, blank line, paragraphs",
    "article.title_span": "start and end",
    "article.paragraphs": "start and end of each",
    "article.sentences": "start and end of each; the title is the first",
    "article.dropped": "lines of the page that are no part of the article, in order",
    "mentions": "in text order",
    "mentions[].kind": "`unknown`: a name or role that could not be resolved; `source`: a news outlet",
    "mentions[].actor": "the first of `actors`",
    "mentions[].actors": 'whom it means on the article\'s date; several for "both countries"',
    "mentions[].actors[].code": "ISO 3166 alpha-3, or an organisation's or group's code",
    "mentions[].actors[].sector": "PLOVER sector",
    "mentions[].actors[].role": "office, where a person holds one",
    "mentions[].antecedent": "id of the mention that a reference goes back to",
    "mentions[].how": "ground: country, capital, demonym, office, person, surname, pronoun, description, speaker, ambiguous …",
    "dates[].basis": "whether year and day are told, told by words, or assumed",
    "dates[].conflict": "the weekday contradicts the date",
    "quotes[].form": "`mixed`: single words in marks",
    "quotes[].cue": "the word of saying",
    "quotes[].speaker": "id of a mention",
    "events[].id": "hash of what is asserted: sentence, trigger, type, roles",
    "events[].type": "PLOVER type",
    "events[].mode": "PLOVER mode",
    "events[].contexts": "PLOVER contexts",
    "events[].quad": "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict",
    "events[].intensity": "PLOVER score, -10 to 10",
    "events[].cameo": "the CAMEO code that fits best",
    "events[].status": "only `actual` took place",
    "events[].background": "history that the article recalls",
    "events[].when": "of the deed; granularity `none`: the text does not say",
    "events[].place": "the nearest place name of the sentence",
    "events[].said_by": "id of the mention on whose word it stands; null: the article's own",
    "events[].trigger": "the words that name the deed",
    "events[].evidence": "the sentences that tell it; the first holds the trigger",
    "events[].confidence": "0 to 1, for ranking",
    "events[].basis.method": "who saw it: lexicon, reader, both",
    "events[].basis.rule": "id of the frame",
    "events[].basis.scores": "the reader's probabilities by name",
    "relations[].object.inferred": "a candidate from the membership table, not a name in the text",
    "declined": "considered and not coded",
    "notes": "of the reader, such as a sentence that had to be split",
    "kit.digest": "sha256 of all data that coded this",
    "skipped.reason": "see `types/text.py`: empty, binary, foreign_language, truncated …",
}
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
    return ["| key | holds | |", "|---|---|---|", *_rows(part, path)]


def _rows(part: dict[str, Any], path: str) -> list[str]:
    rows: list[str] = []
    for key, value in part.get("properties", {}).items():
        inner = _objects(value)
        rows.append(f"| `{path}{key}` | {_kind(value)} | {MEANING.get(path + key, '')} |")
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
        limit, words = int(found[1] or 0), shlex.split(found[2])
        command = [sys.executable, "-m", "haluan.cli", *words[1:]]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=REPO, check=False)
        lines = [line.rstrip() for line in done.stdout.strip("\n").split("\n")]
        shown = [*lines[:limit], "…"] if limit and len(lines) > limit else lines
        return "\n".join([found[0].split("\n", 1)[0], "```", f"$ {found[2]}", *shown, "```", "<!-- end -->"])

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
