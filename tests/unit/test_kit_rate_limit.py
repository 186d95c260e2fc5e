"""The token bucket: a burst at once, then one per interval, each client for itself."""

import pytest

from service_kit import rate_limit
from service_kit.rate_limit import MemoryRateLimiter, Rate, RedisRateLimiter
from service_kit.redis_link import redis_client


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


async def test_burst_then_average():
    clock = Clock()
    limiter = MemoryRateLimiter(clock)
    rate = Rate(per_minute=60, burst=5)
    assert [await limiter.take("a", rate) for _ in range(5)] == [0] * 5
    assert await limiter.take("a", rate) == pytest.approx(1.0)
    clock.now += 0.5
    assert await limiter.take("a", rate) == pytest.approx(0.5)
    clock.now += 0.5
    assert await limiter.take("a", rate) == 0
    assert await limiter.take("a", rate) > 0


async def test_refused_requests_cost_nothing():
    clock = Clock()
    limiter = MemoryRateLimiter(clock)
    rate = Rate(per_minute=60, burst=1)
    await limiter.take("a", rate)
    for _ in range(100):
        await limiter.take("a", rate)
    clock.now += 1.0
    assert await limiter.take("a", rate) == 0


async def test_a_full_bucket_holds_no_more_than_the_burst():
    clock = Clock()
    limiter = MemoryRateLimiter(clock)
    rate = Rate(per_minute=60, burst=2)
    await limiter.take("a", rate)
    clock.now += 3600
    assert [await limiter.take("a", rate) > 0 for _ in range(3)] == [False, False, True]


async def test_clients_have_buckets_of_their_own():
    limiter = MemoryRateLimiter(Clock())
    rate = Rate(per_minute=60, burst=1)
    assert [await limiter.take(client, rate) for client in "abc"] == [0, 0, 0]


async def test_clients_are_forgotten_oldest_first(monkeypatch):
    monkeypatch.setattr(rate_limit, "MAX_CLIENTS", 2)
    limiter = MemoryRateLimiter(Clock())
    rate = Rate(per_minute=60, burst=1)
    for client in "abc":
        await limiter.take(client, rate)
    assert await limiter.take("c", rate) > 0
    assert await limiter.take("a", rate) == 0


async def test_redis_away_counts_in_the_process():
    limiter = RedisRateLimiter(redis_client("unix:///nonexistent/redis.sock"), "rate:")
    rate = Rate(per_minute=60, burst=1)
    assert await limiter.take("a", rate) == 0
    assert await limiter.take("a", rate) > 0
    await limiter.close()
