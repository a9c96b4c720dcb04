"""The three arcs of eval/alignment, from text to turn: what coding loses, turns lose."""

import importlib.util
import sys
from pathlib import Path

import pytest

from haluan.monitor import Desk

SCRIPT = Path(__file__).parents[1] / "eval" / "alignment" / "arcs.py"


def _arcs():
    spec = importlib.util.spec_from_file_location("alignment_arcs", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


ARCS = _arcs()


@pytest.fixture(scope="module")
def desk() -> Desk:
    return Desk()


@pytest.mark.parametrize("arc", ARCS.WANTED, ids=lambda arc: arc.focal)
def test_the_turn_is_found_and_the_control_is_quiet(arc, desk, tmp_path):
    right, quiet, told = ARCS.judge(ARCS.source_of(desk, arc, tmp_path), arc)
    assert right and quiet, told
