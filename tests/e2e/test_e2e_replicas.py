"""Replicas share the work, and callers do not notice when one dies, comes or goes."""

from __future__ import annotations

import time

import httpx

from support.load import under_load
from support.stack import Stack, run, wait_until


def new_problem(client: httpx.Client, number: int) -> httpx.Response:
    """A problem that no cache knows."""
    quantity = number % 9 + 1
    apples = "entity_name: apple, entity_type: apple"
    ann = f"container1[{apples}, entity_quantity: {quantity}, container_name: Ann{number}]"
    ben = f"container2[{apples}, entity_quantity: 3, container_name: Ben{time.monotonic_ns()}]"
    text = f"addition({ann}, {ben})"
    return client.post("/api/generate", json={"dsl": text})


def drawn_by(container: str) -> int:
    """Problems that a replica has drawn, by its log."""
    lines = run(("docker", "logs", container), 30).splitlines()
    return sum('"method":"POST"' in line and "/generate" in line for line in lines)


def handled_by(container: str) -> int:
    """Requests in a replica's log."""
    return sum('"event":"request"' in line for line in run(("docker", "logs", container), 30).splitlines())


def test_both_generators_work(stack: Stack, client: httpx.Client) -> None:
    containers = stack.containers("generator")
    assert len(containers) == 2
    before = [drawn_by(container) for container in containers]
    for number in range(40):
        assert new_problem(client, number).status_code == 200
    shares = [drawn_by(container) - earlier for container, earlier in zip(containers, before, strict=True)]
    print(f"shares of the two generators: {shares}")
    assert sum(shares) == 40
    # The gateway's workers take turns each for itself.
    assert min(shares) >= 14


def test_nobody_notices_when_a_generator_is_killed(stack: Stack) -> None:
    victim = stack.containers("generator")[1]
    with under_load(stack.url, new_problem) as load:
        time.sleep(3)
        run(("docker", "kill", "--signal", "KILL", victim), 30)
        killed_at = sum(load.outcomes.values())
        time.sleep(5)
        assert sum(load.outcomes.values()) - killed_at > 50, "the other one goes on"
        run(("docker", "start", victim), 30)
        wait_until(lambda: stack.inspect(victim)["State"]["Health"]["Status"] == "healthy", 60, "the generator is back")
        back_with = drawn_by(victim)
        took = wait_until(lambda: drawn_by(victim) > back_with, 15, "the one that came back is used again")
    load.report("one of two generators killed")
    print(f"used again {took:.1f} s after it was healthy")
    assert load.outcomes["200"] > 100
    assert load.failures == []


def test_gateways_come_and_go_without_a_failed_request(stack: Stack) -> None:
    scaled = ("up", "--detach", "--no-build", "--no-recreate", "--wait", "--scale", "generator=2", "--scale")
    with under_load(stack.url, new_problem) as load:
        stack.compose(*scaled, "gateway=2", timeout_s=120)
        first, second = stack.containers("gateway")
        before = handled_by(first), handled_by(second)
        # nginx looks the name up every 2 s.
        time.sleep(6)
        shares = handled_by(first) - before[0], handled_by(second) - before[1]
        stack.compose(*scaled, "gateway=1", timeout_s=120)
        time.sleep(3)
    load.report("a second gateway came and went")
    print(f"shares of the two gateways: {shares}")
    assert min(shares) > 15
    assert len(stack.containers("gateway")) == 1
    assert load.failures == []
