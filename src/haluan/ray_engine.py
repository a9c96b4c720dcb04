"""CONDUCTOR: shards coded by Ray, on this machine or on a cluster. Needs the extra `haluan[ray]`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from haluan.errors import UsageError
from haluan.shards import Manifest, Runner, ShardJob, code_shard

#: How often a shard is coded anew after its worker died; a page that kills each worker is told after that.
RETRIES = 3
#: Shards that wait at Ray for each core of the cluster: enough that no core idles, few enough that a stop is quick.
WAITING = 2


def load_ray() -> Any:
    """The ray package. Raises UsageError if it is not installed."""
    try:
        import ray
    except ImportError as error:
        raise UsageError("Ray is not installed", next_step="Install it with: pip install 'haluan[ray]'") from error
    return ray


def ray_runner(address: str | None, workers: int | None) -> Runner:
    """Runs shards on a cluster by its address ("auto", "ray://host:10001"), or on `workers` processes of this machine."""
    ray = load_ray()

    def run_all(jobs: Sequence[ShardJob]) -> Iterator[Manifest]:
        mine = not ray.is_initialized()
        if mine:
            local = {} if address else {"num_cpus": workers, "include_dashboard": False}
            ray.init(address=address, logging_level="warning", log_to_driver=False, **local)
        try:
            yield from _in_any_order(ray, jobs)
        finally:
            if mine:
                ray.shutdown()

    return run_all


def _in_any_order(ray: Any, jobs: Sequence[ShardJob]) -> Iterator[Manifest]:
    """Manifests as they come, a bounded number of shards under way."""
    remote = ray.remote(num_cpus=1, max_retries=RETRIES)(code_shard)
    n_waiting = max(1, int(ray.cluster_resources().get("CPU", 1))) * WAITING
    left = iter(jobs)
    under_way = [remote.remote(job) for job in islice(left, n_waiting)]
    while under_way:
        done, under_way = ray.wait(under_way, num_returns=1)
        for reference in done:
            yield ray.get(reference)
            under_way += [remote.remote(job) for job in islice(left, 1)]
