"""Checks the language packs' files: they load, keys are known, no form twice in a frame, examples hold a trigger of their frame.

Usage: python training/check_frames.py [language …]; exit status 1 if anything is wrong. Figures are printed per language and type.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent))
from frames import written_out

LANG = Path(__file__).resolve().parent.parent / "src" / "haluan" / "data" / "lang"
KEYS = {
    "id", "type", "mode", "contexts", "verb", "passive", "noun", "recipient", "actor", "symmetric", "status", "speech", "swap",
    "not", "examples",
}  # fmt: skip
STATUSES = {None, "actual", "planned", "requested", "threatened", "denied", "hypothetical"}
MODES = {
    "CONSULT": "visit third-party multilateral phone",
    "RETREAT": "withdraw release disarm ceasefire access resign",
    "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege",
    "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons "
    "crowd-control unconventional",
    "AGREE": "",
    "SUPPORT": "",
    "CONCEDE": "",
    "COOPERATE": "",
    "AID": "",
}
CONTEXTS = frozenset({
    "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy",
    "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security",
    "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic", "territory", "peacekeeping", "health", "asylum",
    "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation",
    "crime", "corruption", "illegal_drugs", "trafficking",
})  # fmt: skip


def pattern(form: str) -> re.Pattern[str]:
    """The form as a pattern over running text; `*` stands for up to three words."""
    words = [r"(?:\S+\s+){0,3}?" if word == "*" else re.escape(word) + r"\s+" for word in form.split()]
    body = "".join(words).removesuffix(r"\s+")
    return re.compile(r"(?<!\w)" + body + r"(?!\w)", re.IGNORECASE)


def forms_of(frame: dict[str, Any]) -> list[str]:
    """Every form of the frame, in all three lists."""
    return [form for key in ("verb", "passive", "noun") for form in frame.get(key) or []]


def code_faults(frame: dict[str, Any]) -> list[str]:
    """What is wrong with type, mode, contexts and status."""
    faults = [f"unknown key {key}" for key in frame if key not in KEYS]
    kind = frame.get("type")
    if kind not in MODES:
        return [*faults, f"unknown type {kind}"]
    if frame.get("mode") and frame["mode"] not in MODES[kind].split():
        faults.append(f"mode {frame['mode']} is not of {kind}")
    faults += [f"unknown context {name}" for name in frame.get("contexts") or [] if name not in CONTEXTS]
    if frame.get("status") not in STATUSES:
        faults.append(f"unknown status {frame['status']}")
    return faults


def example_faults(frame: dict[str, Any]) -> list[str]:
    """What is wrong with the examples: none there, or one without a trigger of its frame."""
    examples = frame.get("examples") or []
    faults = [] if examples else ["no example"]
    patterns = [pattern(form) for form in forms_of(frame)]
    for example in examples:
        if not any(one.search(example["text"]) for one in patterns):
            faults.append(f"no trigger in: {example['text']}")
        if example.get("status") not in STATUSES:
            faults.append(f"unknown status in: {example['text']}")
    return faults


def frame_faults(frame: dict[str, Any]) -> list[str]:
    """All that is wrong with one frame."""
    faults = code_faults(frame) + example_faults(frame)
    for key in ("verb", "passive", "noun", "not"):
        forms = frame.get(key) or []
        faults += [f"{key} form is not text: {form!r}" for form in forms if not isinstance(form, str)]
        faults += [f"{key} form twice: {form}" for form, n in Counter(map(str, forms)).items() if n > 1]
    if not forms_of(frame):
        faults.append("no form")
    return faults


def shared_forms(frames: list[dict[str, Any]]) -> list[str]:
    """Forms that frames of different types claim (a note, no fault: the coder must choose)."""
    owners: dict[str, set[str]] = {}
    for frame in frames:
        for form in forms_of(frame):
            owners.setdefault(str(form).casefold(), set()).add(str(frame["type"]))
    return [f"{form}: {', '.join(sorted(types))}" for form, types in sorted(owners.items()) if len(types) > 1]


def check(language: str) -> int:
    """Prints what is wrong with one language; returns the number of faults."""
    faults: list[str] = []
    loaded: dict[str, Any] = {}
    for path in sorted((LANG / language).glob("*.yaml")):
        try:
            loaded[path.stem] = yaml.safe_load(path.read_text(encoding="utf-8"))
        except yaml.YAMLError as error:
            faults.append(f"{path.name}: {error}")
    frames: list[dict[str, Any]] = written_out(loaded.get("events") or [])
    for frame_id, n in Counter(str(frame.get("id")) for frame in frames).items():
        faults += [f"{frame_id}: id used {n} times"] if n > 1 else []
    for frame in frames:
        faults += [f"{frame.get('id')}: {fault}" for fault in frame_faults(frame)]
    n_forms, n_examples = sum(len(forms_of(f)) for f in frames), sum(len(f.get("examples") or []) for f in frames)
    print(f"{language}: {len(frames)} frames, {n_forms} forms, {n_examples} examples")
    print("  " + ", ".join(f"{kind} {n}" for kind, n in sorted(Counter(str(f.get("type")) for f in frames).items())))
    for note in shared_forms(frames):
        print(f"  note: {note}")
    for fault in faults:
        print(f"  FAULT {fault}")
    return len(faults)


def main(languages: list[str]) -> int:
    """Checks the languages named, or all there are."""
    names = languages or sorted(path.name for path in LANG.iterdir() if path.is_dir())
    return 1 if sum(check(name) for name in names) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
