"""Finished answers in memory, and identical work done once."""

import asyncio

import pytest

from generator.cache import ENTRY_OVERHEAD_BYTES, ByteCache, Joined


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_an_answer_is_kept_for_its_time():
    clock = Clock()
    cache = ByteCache(100_000, 10, clock)
    cache.put(b"a", b"apple")
    assert cache.get(b"a") == b"apple"
    assert cache.get(b"b") is None
    clock.now = 10
    assert cache.get(b"a") is None


def test_the_longest_unused_goes_first_and_bytes_are_bounded():
    entry = 1000 + 1 + ENTRY_OVERHEAD_BYTES
    cache = ByteCache(10 * entry, 10, Clock())
    for number in range(10):
        cache.put(bytes([number]), b"x" * 1000)
    assert cache.get(b"\0") is not None
    cache.put(b"\x0a", b"x" * 1000)
    assert cache.get(b"\x01") is None
    assert cache.get(b"\0") is not None


def test_replacing_an_answer_does_not_count_it_twice():
    entry = 1000 + 1 + ENTRY_OVERHEAD_BYTES
    cache = ByteCache(8 * entry, 10, Clock())
    for _ in range(50):
        cache.put(b"a", b"x" * 1000)
    for number in range(7):
        cache.put(bytes([number]), b"x" * 1000)
    assert cache.get(b"a") is not None


def test_a_huge_answer_does_not_throw_the_others_out():
    cache = ByteCache(80_000, 10, Clock())
    cache.put(b"a", b"small")
    cache.put(b"b", b"x" * 20_000)
    assert cache.get(b"b") is None
    assert cache.get(b"a") == b"small"


def test_no_capacity_keeps_nothing():
    cache = ByteCache(0, 10, Clock())
    cache.put(b"a", b"")
    assert cache.get(b"a") is None


class Work:
    def __init__(self):
        self.done = 0
        self.go = asyncio.Event()

    async def __call__(self):
        self.done += 1
        await self.go.wait()
        return self.done


async def test_identical_work_at_once_is_done_once():
    joined, work = Joined(), Work()
    waiting = [asyncio.create_task(joined.do("same", work)) for _ in range(5)]
    await asyncio.sleep(0)
    work.go.set()
    assert await asyncio.gather(*waiting) == [1] * 5
    assert await joined.do("same", work) == 2


async def test_all_who_wait_get_the_exception():
    joined = Joined()

    async def fail():
        await asyncio.sleep(0)
        raise ValueError("no")

    results = await asyncio.gather(*(joined.do("same", fail) for _ in range(3)), return_exceptions=True)
    assert [str(each) for each in results] == ["no"] * 3


async def test_work_goes_on_for_the_others_when_its_first_caller_leaves():
    joined, work = Joined(), Work()
    first = asyncio.create_task(joined.do("same", work))
    second = asyncio.create_task(joined.do("same", work))
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    work.go.set()
    assert await second == 1


async def test_joining_can_be_switched_off():
    joined, work = Joined(join=False), Work()
    work.go.set()
    assert await asyncio.gather(*(joined.do("same", work) for _ in range(3))) == [1, 2, 3]
