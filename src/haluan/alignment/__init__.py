"""CORE: events between actors -> series with intervals -> changes -> who turns from whom toward whom; camps of a day. No file, clock, chance or
network."""

from haluan.alignment.camps import Camps, bloc_changes, camps, position
from haluan.alignment.changes import DETECTION, Detection, find_changes
from haluan.alignment.columns import Events, build_events
from haluan.alignment.conjugate import conjugate_series
from haluan.alignment.membership import Overlap, overlap
from haluan.alignment.noise import Noise, estimate_noise
from haluan.alignment.observed import Observed, observe
from haluan.alignment.series import series
from haluan.alignment.turns import TurnSpec, find_turns
from haluan.alignment.weighing import value_of, weigh

__all__ = [
    "DETECTION", "Camps", "Detection", "Events", "Noise", "Observed", "Overlap", "TurnSpec", "bloc_changes", "build_events", "camps",
    "conjugate_series", "estimate_noise", "find_changes", "find_turns", "observe", "overlap", "position", "series", "value_of", "weigh",
]  # fmt: skip
