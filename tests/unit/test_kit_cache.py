"""The cache in the process: bounded by entries, bytes and time; Redis being away is a miss."""

from redis.exceptions import ConnectionError as RedisConnectionError

from service_kit.cache import MemoryCache, RedisCache, make_cache
from service_kit.redis_link import Pause, redis_client


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


class Failing:
    asked = 0

    async def get(self, _key):
        self.asked += 1
        raise RedisConnectionError


async def test_keeps_and_forgets_by_time():
    clock = Clock()
    cache = MemoryCache(clock=clock)
    await cache.put("a", b"1", 10)
    assert await cache.get("a") == b"1"
    clock.now += 10
    assert await cache.get("a") is None


async def test_drops_the_least_recently_used():
    cache = MemoryCache(max_entries=2)
    await cache.put("a", b"1", 10)
    await cache.put("b", b"2", 10)
    await cache.get("a")
    await cache.put("c", b"3", 10)
    assert [await cache.get(key) for key in "abc"] == [b"1", None, b"3"]


async def test_is_bounded_by_bytes():
    cache = MemoryCache(max_bytes=10)
    await cache.put("a", b"x" * 6, 10)
    await cache.put("b", b"x" * 6, 10)
    assert await cache.get("a") is None
    assert await cache.get("b") is not None
    await cache.put("b", b"y" * 11, 10)
    assert await cache.get("b") is None
    await cache.put("c", b"x" * 10, 10)
    assert await cache.get("c") is not None


async def test_the_setting_chooses():
    assert isinstance(make_cache(None, "p:"), MemoryCache)
    chosen = make_cache("redis://nowhere:1/0", "p:")
    assert isinstance(chosen, RedisCache)
    await chosen.close()


async def test_redis_away_is_a_miss():
    cache = RedisCache(redis_client("unix:///nonexistent/redis.sock"), "p:")
    await cache.put("a", b"1", 10)
    assert await cache.get("a") is None
    await cache.close()


async def test_redis_away_is_asked_once_in_a_while():
    clock = Clock()
    client = Failing()
    cache = RedisCache(client, "p:")
    cache._pause = Pause(clock)
    for _ in range(5):
        assert await cache.get("a") is None
    assert client.asked == 1
    clock.now += 1.1
    await cache.get("a")
    assert client.asked == 2
