"""Opens every pair of containers: exactly the edges of infra/edges.toml connect."""

from __future__ import annotations

import json
import tomllib
from typing import Any

import pytest

from support.stack import ROOT, Stack

EDGES: dict[str, Any] = tomllib.loads((ROOT / "infra" / "edges.toml").read_text())

# Reads [[name, address, port], …] and prints the ones that take a connection.
PROBE = """
import asyncio, json, sys

async def connects(address, port):
    try:
        async with asyncio.timeout(2):
            _, writer = await asyncio.open_connection(address, port)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True

async def main():
    targets = json.loads(sys.argv[1])
    results = await asyncio.gather(*(connects(address, port) for _, address, port in targets))
    print(json.dumps([target for target, open_ in zip(targets, results) if open_]))

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def targets(stack: Stack) -> list[tuple[str, str, int]]:
    """Every address of every container, with the port of its service."""
    return [
        (service, address, EDGES["ports"][service])
        for service in stack.services
        for container in stack.containers(service)
        for address in stack.addresses(container)
    ]


def test_list_names_every_service(stack: Stack) -> None:
    assert sorted(EDGES["edges"]) == sorted(EDGES["ports"]) == stack.services
    assert {callee for callees in EDGES["edges"].values() for callee in callees} <= set(EDGES["edges"])


@pytest.mark.parametrize("service", sorted(EDGES["edges"]))
def test_only_allowed_edges_connect(stack: Stack, targets: list[tuple[str, str, int]], service: str) -> None:
    container = stack.containers(service)[0]
    own = set(stack.addresses(container))
    others = [target for target in targets if target[1] not in own]
    reached = {name for name, _, _ in json.loads(stack.python(container, PROBE, json.dumps(others)))}
    # Replicas of one service share the network that they listen on.
    assert reached - {service} == set(EDGES["edges"][service])


@pytest.mark.parametrize("service", sorted(EDGES["edges"]))
def test_only_those_named_reach_the_outside(stack: Stack, service: str) -> None:
    networks = json.loads(stack.compose("config", "--format", "json"))["networks"]
    joined = joined_by(stack, service)
    outside = {network["name"] for network in networks.values() if not network.get("internal")}
    assert bool(joined & outside) == (service in EDGES["outside"])
    # No such network is shared: it would be an edge of its own.
    members = [other for other in stack.services for name in joined & outside if name in joined_by(stack, other)]
    assert members in ([], [service])


def joined_by(stack: Stack, service: str) -> set[str]:
    """Networks of a service's first container."""
    return set(stack.inspect(stack.containers(service)[0])["NetworkSettings"]["Networks"])


def test_every_replica_is_on_the_callers_network_only_there(stack: Stack) -> None:
    """Listening anywhere else would open the service to whoever shares that network."""
    for service in ("gateway", "generator", "tutor", "storage"):
        for container in stack.containers(service):
            networks = stack.inspect(container)["NetworkSettings"]["Networks"]
            callers = next(network["IPAddress"] for name, network in networks.items() if name.endswith(f"_{service}"))
            listening = {line.split()[1] for line in listening_lines(stack, container)}
            assert listening == {hexadecimal("127.0.0.1"), hexadecimal(callers)}


def listening_lines(stack: Stack, container: str) -> list[str]:
    """The kernel's lines on sockets that listen (state 0A) on port 8000 (1F40)."""
    table = stack.python(container, "print(open('/proc/net/tcp').read())").splitlines()[1:]
    return [line for line in table if " 0A " in line and ":1F40 " in line]


def hexadecimal(address: str) -> str:
    """An address as the kernel's table has it: bytes reversed."""
    return "".join(f"{int(part):02X}" for part in reversed(address.split("."))) + ":1F40"
