"""What the generator measures for Prometheus beside its requests: drawing, caches, comprehension; never a text."""

from __future__ import annotations

from typing import Literal

from prometheus_client import Counter, Histogram

# Seconds: a usual picture takes one to three milliseconds, the slowest legal one a quarter of a second.
DRAWING_BUCKETS = (0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512)
# Seconds: the rules take milliseconds, a model up to half a minute.
THINKING_BUCKETS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)

Layer = Literal["answers", "pictures", "saved_pictures", "understandings", "icons"]

RENDER_SECONDS = Histogram(
    "generator_render_seconds", "Time to lay out and draw one picture", ["variant"], buckets=DRAWING_BUCKETS
)
RENDER_FAILURES = Counter("generator_render_failures", "Pictures that could not be drawn", ["variant"])
CACHE_LOOKUPS = Counter("generator_cache_lookups", "Looks into a cache, by what came of them", ["layer", "outcome"])
COMPREHENSION_SECONDS = Histogram(
    "generator_comprehension_seconds", "Time to understand or refuse a problem", ["engine"], buckets=THINKING_BUCKETS
)
UNDERSTOOD = Counter("generator_problems_understood", "Problems understood with confidence", ["engine"])
REFUSALS = Counter(
    "generator_refusals", "Problems and texts refused: the answer's code, and the reason or first finding", ["code", "reason"]
)


def looked_up(layer: Layer, hits: int, misses: int) -> None:
    """Counts looks into the cache `layer`."""
    if hits:
        CACHE_LOOKUPS.labels(layer, "hit").inc(hits)
    if misses:
        CACHE_LOOKUPS.labels(layer, "miss").inc(misses)


def found(layer: Layer, hit: bool) -> None:
    """Counts one look into the cache `layer`."""
    CACHE_LOOKUPS.labels(layer, "hit" if hit else "miss").inc()
