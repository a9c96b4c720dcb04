"""The interface held to its OpenAPI document by schemathesis: each operation is asked questions that fit the document and some that do not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import schemathesis
from hypothesis import HealthCheck, given, seed, settings
from schemathesis.checks import positive_data_acceptance

from haluan.web.app import create_app
from haluan.web.settings import Settings
from tests.web.conftest import TOKEN

LOCAL = {"host": "127.0.0.1"}
#: Rules that a schema cannot tell, because they lie between fields or in what a text says: a question that breaks one of them may be refused.
BEYOND_SCHEMA = {"reversed_range", "bad_cursor", "not_coded"}
# How many sentences an article has only the article tells.
NO_SENTENCE = {"/explain": {"usage"}, "/api/v1/explain": {"usage"}}
EXAMPLES = 12


def test_every_operation_keeps_to_the_document(small_store: Path) -> None:
    app = create_app(Settings(store=small_store, token=TOKEN), warm=False)
    api = schemathesis.openapi.from_asgi("/api/v1/openapi.json", app, headers=LOCAL)
    asked: Counter[str] = Counter()
    wrong: list[str] = []
    for result in api.get_all_operations():
        operation = result.ok()

        @seed(8)
        @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def ask(case: schemathesis.Case) -> None:
            answer = case.call(headers=LOCAL)
            asked[case.operation.label] += 1
            told = answer.json().get("error", {}).get("code") if answer.status_code == 422 else None
            case.validate_response(
                answer, excluded_checks=[positive_data_acceptance] if told in BEYOND_SCHEMA | NO_SENTENCE.get(case.operation.path, set()) else []
            )

        try:
            ask()
        except BaseException as error:
            wrong.append(f"{operation.label}: {error}")
    assert len(asked) > 25
    assert not wrong, "\n\n".join(wrong)
