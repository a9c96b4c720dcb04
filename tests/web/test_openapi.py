"""The OpenAPI document is whole, and broken bodies are answered as it says (made-up questions: test_schemathesis.py)."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from starlette.testclient import TestClient


@pytest.fixture(scope="module")
def document(client: TestClient) -> dict[str, Any]:
    found: dict[str, Any] = client.get("/api/v1/openapi.json").json()
    return found


def resolved(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with the document's components at hand."""
    return {**schema, "components": document["components"]}


def test_the_document_is_complete(document: dict[str, Any]) -> None:
    for path, verbs in document["paths"].items():
        for verb, facts in verbs.items():
            assert facts["summary"], path
            assert {"4XX", "5XX"} <= set(facts["responses"]), f"{verb} {path}"
    assert {"/api/v1/events", "/api/v1/code", "/api/v1/ingest", "/api/v1/alignment", "/api/v1/turns"} <= set(document["paths"])


def test_every_form_of_body_is_answered_as_the_document_says(client: TestClient, document: dict[str, Any]) -> None:
    error = resolved(document, document["components"]["schemas"]["ErrorBody"])
    bodies = [b"", b"null", b"[]", b"{}", b'{"text":', b'{"text": 1}', b"\xff\xfe\x00", b'"' * 1000, b"[" * 100_000, b'{"verdict": {}}']
    for path in (p for p, verbs in document["paths"].items() if "post" in verbs):
        for body in bodies:
            answer = client.post(path.replace("{event_id}", "ffffffff"), content=body, headers={"content-type": "application/json"})
            assert 400 <= answer.status_code < 500, f"{path} {body[:20]!r} {answer.status_code}"
            jsonschema.validate(answer.json(), error)
