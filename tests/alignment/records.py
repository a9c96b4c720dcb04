"""Invented events written as records of version 1, for the surfaces."""

from __future__ import annotations

import json
from pathlib import Path

from haluan.alignment.columns import Events, day_of


def write_records(events: Events, path: Path, codes: dict[str, str]) -> Path:
    """One record an event; `codes` maps invented actors to codes that the actor table knows."""
    lines = []
    for n in range(len(events)):
        kind, day = events.kinds[events.kind[n]], day_of(events.day[n]).isoformat()
        roles = [
            [{"code": codes[events.actors[i]], "sector": sector, "name": "", "mention": None}]
            for i, sector in ((events.actor[n], kind.actor_sector), (events.recipient[n], kind.recipient_sector))
        ]
        event = {
            "id": str(events.ids[n]), "type": kind.type, "mode": kind.mode, "contexts": list(kind.contexts), "quad": kind.quad,
            "intensity": kind.intensity,
            "status": kind.status, "background": False, "actor": roles[0], "recipient": roles[1], "said_by": None,
            "when": {"start": day, "end": day, "granularity": "day"}, "evidence": [{"sentence": 1, "start": 0, "end": 9, "text": f"Sentence {n}."}],
        }  # fmt: skip
        article = {"id": f"a{n}", "outlet": events.outlets[events.outlet[n]], "url": None, "locator": f"page{n}.html", "published": {"start": day}}
        lines.append(json.dumps({"record": 1, "article": article, "events": [event]}))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
