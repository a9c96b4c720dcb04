"""The interface keeps to its own OpenAPI document: made-up questions get only answers that the document describes, and never an error inside."""

from __future__ import annotations

import random
import re
from typing import Any

import jsonschema
import pytest
from starlette.testclient import TestClient

SEED = 8
ROUNDS = 14
ODD = [
    "", " ", "0", "-1", "999999999999999999999", "1e400", "nan", "ARM", "arm.gov", "\u0000", "\N{ROCKET}", "%", "' OR 1=1 --", "2023-01-01",
    "2023-02-30", "0000-00-00", "true", "null", "../..", "x" * 500,
]  # fmt: skip
UNSENT = re.compile(r"[/?\x00 ]|\.\.")


@pytest.fixture(scope="module")
def document(client: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/api/v1/openapi.json").json()
    return found


def resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with the document's components at hand."""
    return {**schema, "components": document["components"]}


def made(chance: random.Random, schema: dict[str, Any]) -> Any:
    """A value that mostly fits a schema, and sometimes is odd."""
    if chance.random() < 0.25:
        return chance.choice(ODD)
    options = schema.get("anyOf") or [schema]
    one = chance.choice([o for o in options if o.get("type") != "null"] or options)
    if "enum" in one:
        return chance.choice(one["enum"])
    if one.get("type") == "array":
        return [made(chance, one.get("items", {})) for _ in range(chance.randint(1, 3))]
    if one.get("type") == "integer":
        return chance.randint(int(one.get("minimum", 0)), min(int(one.get("maximum", 50)), 50))
    if one.get("type") == "number":
        return round(chance.random(), 2)
    if one.get("type") == "boolean":
        return chance.choice(["true", "false"])
    if one.get("format") == "date":
        return f"{chance.randint(2020, 2025)}-0{chance.randint(1, 9)}-1{chance.randint(0, 9)}"
    return chance.choice(["ARM", "RUS", "id", "ACCUSE", "mengecam"])


def test_the_document_is_complete(document: dict[str, Any]) -> None:
    for path, verbs in document["paths"].items():
        for verb, facts in verbs.items():
            assert facts["summary"], path
            assert {"4XX", "5XX"} <= set(facts["responses"]), f"{verb} {path}"
    assert {"/api/v1/events", "/api/v1/code", "/api/v1/ingest", "/api/v1/alignment", "/api/v1/turns"} <= set(document["paths"])


def test_made_up_questions_get_answers_of_the_document(client: TestClient, document: dict[str, Any]) -> None:
    chance = random.Random(SEED)
    error = resolved(document, document["components"]["schemas"]["ErrorBody"])
    seen: dict[int, int] = {}
    for path, verbs in document["paths"].items():
        if "get" not in verbs:
            continue
        for _ in range(ROUNDS):
            address, query = path, []
            for p in verbs["get"].get("parameters", []):
                value = made(chance, p["schema"])
                if p["in"] == "path":
                    address = address.replace(
                        "{" + p["name"] + "}",
                        str(value or "x").replace("/", "").replace("\x00", "").replace("..", "x").replace("?", "").strip() or "x",
                    )
                elif chance.random() < 0.35 or p.get("required"):
                    query += [(p["name"], str(v)) for v in (value if isinstance(value, list) else [value])]
            answer = client.get(address, params=query)
            told = f"{address} {query}: {answer.status_code} {answer.text[:200]}"
            seen[answer.status_code] = seen.get(answer.status_code, 0) + 1
            assert answer.status_code < 500, told
            if answer.status_code != 200:
                jsonschema.validate(answer.json(), error)
            elif answer.headers["content-type"] == "application/json":
                schema = verbs["get"]["responses"]["200"]["content"]["application/json"]["schema"]
                jsonschema.validate(answer.json(), resolved(document, schema))
            else:
                assert answer.headers["content-type"].split(";")[0] in verbs["get"]["responses"]["200"]["content"], told
    assert seen[200] > 60 and seen[422] > 30


def test_every_form_of_body_is_answered_as_the_document_says(client: TestClient, document: dict[str, Any]) -> None:
    error = resolved(document, document["components"]["schemas"]["ErrorBody"])
    bodies = [b"", b"null", b"[]", b"{}", b'{"text":', b'{"text": 1}', b"\xff\xfe\x00", b'"' * 1000, b"[" * 100_000, b'{"verdict": {}}']
    for path in (p for p, verbs in document["paths"].items() if "post" in verbs):
        for body in bodies:
            answer = client.post(path.replace("{event_id}", "ffffffff"), content=body, headers={"content-type": "application/json"})
            assert 400 <= answer.status_code < 500, f"{path} {body[:20]!r} {answer.status_code}"
            jsonschema.validate(answer.json(), error)
