"""Replicas are found by name, asked in turn, rested after a refusal, and followed as they come and go."""

import asyncio
from collections import Counter

import pytest

from service_kit import replicas
from service_kit.replicas import Replicas


class Names:
    def __init__(self, *addresses):
        self.addresses = list(addresses)
        self.asked = 0

    async def __call__(self, _host, _port):
        self.asked += 1
        if not self.addresses:
            raise OSError("unknown name")
        return self.addresses


async def test_takes_turns_evenly():
    found = Replicas("http://generator:8000", Names("10.0.0.1", "10.0.0.2", "10.0.0.3"))
    firsts = Counter([(await found.in_turn())[0] for _ in range(300)])
    assert firsts == {"http://10.0.0.1:8000": 100, "http://10.0.0.2:8000": 100, "http://10.0.0.3:8000": 100}
    assert sorted(await found.in_turn()) == ["http://10.0.0.1:8000", "http://10.0.0.2:8000", "http://10.0.0.3:8000"]


async def test_a_refusing_replica_comes_last_for_a_while(monkeypatch):
    found = Replicas("http://generator:8000", Names("10.0.0.1", "10.0.0.2"))
    await found.in_turn()
    found.rest("http://10.0.0.1:8000")
    assert {(await found.in_turn())[0] for _ in range(10)} == {"http://10.0.0.2:8000"}
    monkeypatch.setattr(replicas, "monotonic", lambda: float("inf"))
    assert {(await found.in_turn())[0] for _ in range(10)} == {"http://10.0.0.1:8000", "http://10.0.0.2:8000"}


async def test_follows_new_and_gone_replicas(monkeypatch):
    names = Names("10.0.0.1")
    found = Replicas("http://generator:8000", names)
    assert await found.in_turn() == ("http://10.0.0.1:8000",)
    names.addresses = ["10.0.0.2", "10.0.0.3"]
    monkeypatch.setattr(replicas, "REFRESH_S", -1)
    await found.in_turn()
    await asyncio.sleep(0.01)
    assert sorted(await found.in_turn()) == ["http://10.0.0.2:8000", "http://10.0.0.3:8000"]


async def test_keeps_addresses_while_the_name_server_is_away(monkeypatch):
    names = Names("10.0.0.1")
    found = Replicas("http://generator:8000", names)
    await found.in_turn()
    names.addresses = []
    monkeypatch.setattr(replicas, "REFRESH_S", -1)
    for _ in range(3):
        assert await found.in_turn() == ("http://10.0.0.1:8000",)
        await asyncio.sleep(0.01)
    assert names.asked > 1


async def test_an_unknown_name_is_an_error():
    with pytest.raises(OSError, match="unknown name"):
        await Replicas("http://nowhere:1", Names()).in_turn()


async def test_looks_up_rarely():
    names = Names("10.0.0.1", "10.0.0.2")
    found = Replicas("http://generator:8000", names)
    for _ in range(100):
        await found.in_turn()
    assert names.asked == 1


def test_ports_and_ipv6():
    assert replicas.bracketed("::1") == "[::1]"
    assert Replicas("http://generator").host_header == "generator"
    with pytest.raises(ValueError, match="not an address"):
        Replicas("generator:8000")
