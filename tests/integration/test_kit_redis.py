"""Cache and rate limits in a real Redis, and what happens while it is paused or gone."""

import asyncio
import signal
import time

import pytest

from service_kit.cache import make_cache
from service_kit.rate_limit import Rate, RedisRateLimiter
from service_kit.redis_link import redis_client

pytestmark = [pytest.mark.integration, pytest.mark.timeout(60)]


async def test_cache(redis_server):
    one, two = (make_cache(redis_server[0], "pictures:") for _ in range(2))
    other = make_cache(redis_server[0], "answers:")
    await one.put("a", bytes(range(256)), 1)
    assert await two.get("a") == bytes(range(256))
    assert await other.get("a") is None
    await asyncio.sleep(1.1)
    assert await two.get("a") is None
    assert await one.ping() == "redis"
    for cache in (one, two, other):
        await cache.close()


async def test_one_bucket_for_all_workers(redis_server):
    limiters = [RedisRateLimiter(redis_client(redis_server[0]), "rate:") for _ in range(3)]
    rate = Rate(per_minute=60, burst=9)
    waits = await asyncio.gather(*(limiter.take("a", rate) for limiter in limiters for _ in range(10)))
    assert sum(wait == 0 for wait in waits) == 9
    assert all(0 < wait <= 1 for wait in waits if wait)
    assert await limiters[0].take("b", rate) == 0
    await asyncio.sleep(1.05)
    assert await limiters[1].take("a", rate) == 0
    for limiter in limiters:
        await limiter.close()


async def test_buckets_are_forgotten_when_full(redis_server):
    client = redis_client(redis_server[0])
    limiter = RedisRateLimiter(client, "rate:")
    await limiter.take("a", Rate(per_minute=6000, burst=2))
    assert 0 < await client.pttl("rate:a") <= 1100
    await limiter.close()


async def test_a_paused_redis_costs_little(redis_server):
    url, process = redis_server
    cache, limiter = make_cache(url, "p:"), RedisRateLimiter(redis_client(url), "rate:")
    rate = Rate(per_minute=60, burst=5)
    await cache.put("a", b"1", 60)
    process.send_signal(signal.SIGSTOP)
    started = time.monotonic()
    assert [await cache.get("a") for _ in range(20)] == [None] * 20
    assert [await limiter.take("a", rate) for _ in range(5)] == [0] * 5
    assert await limiter.take("a", rate) > 0
    assert time.monotonic() - started < 4
    process.send_signal(signal.SIGCONT)
    await asyncio.sleep(1.1)
    assert await cache.get("a") == b"1"
    await cache.close()
    await limiter.close()
