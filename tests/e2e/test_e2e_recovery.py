"""What was saved stays, and the stack goes on by itself after PostgreSQL, Redis or storage were away."""

from __future__ import annotations

import httpx
import pytest

from support.stack import CommandFailed, Stack, run, wait_until

ORANGES = "Faye has {} oranges. Mia has 7 oranges. How many oranges do they have altogether?"
# The longest that anything may be away once its cause has ended, in seconds.
RECOVERY_S = 10


def saved_picture(client: httpx.Client, quantity: int) -> tuple[str, str]:
    """Draws a problem; the picture's address and text."""
    answer = client.post("/api/generate", json={"mwp": ORANGES.format(quantity)})
    assert answer.status_code == 200, answer.text
    picture = answer.json()["pictures"]["intuitive"]
    return picture["url"], picture["svg"]


def works(client: httpx.Client, quantity: int) -> bool:
    """Whether a new problem is drawn, saved and fetched again."""
    answer = client.post("/api/generate", json={"mwp": ORANGES.format(quantity)})
    if answer.status_code != 200:
        return False
    picture = answer.json()["pictures"]["formal"]
    return picture["url"] is not None and client.get(picture["url"]).text == picture["svg"]


def test_pictures_outlive_their_containers(stack: Stack, client: httpx.Client) -> None:
    url, svg = saved_picture(client, 3)
    # New containers of everything that could keep it, the cache included.
    stack.compose("up", "--detach", "--no-build", "--force-recreate", "--wait", "--scale", "generator=2", timeout_s=240)
    took = wait_until(lambda: client.get("/api/system/status").json()["status"] == "ok", RECOVERY_S, "all is well")
    print(f"all is well {took:.1f} s after the last container was healthy")
    assert client.get(url).text == svg


@pytest.mark.parametrize("service", ["postgres", "redis", "storage"])
def test_goes_on_after_a_restart(stack: Stack, client: httpx.Client, service: str) -> None:
    url, svg = saved_picture(client, 4)
    others = {name: stack.containers(name) for name in stack.services}
    stack.compose("restart", service)
    container = stack.containers(service)[0]
    wait_until(lambda: stack.inspect(container)["State"]["Health"]["Status"] == "healthy", 60, f"{service} is back")
    took = wait_until(lambda: works(client, 5), RECOVERY_S, "problems are drawn and saved")
    print(f"after a restart of {service}: works {took:.1f} s after it was healthy")
    assert client.get(url).text == svg
    wait_until(lambda: client.get("/api/system/status").json()["status"] == "ok", RECOVERY_S, "the status says so too")
    # Nothing else had to be restarted for that.
    assert {name: stack.containers(name) for name in stack.services} == others


def test_draws_while_the_cache_is_away(stack: Stack, client: httpx.Client) -> None:
    stack.compose("stop", "redis")
    try:
        slowest = max(
            client.post("/api/generate", json={"mwp": ORANGES.format(quantity)}).raise_for_status().elapsed.total_seconds()
            for quantity in range(10, 16)
        )
        # The gateway keeps a status for some seconds.
        wait_until(lambda: client.get("/api/system/status").json()["status"] == "degraded", RECOVERY_S, "the status says so too")
    finally:
        stack.compose("start", "redis")
    print(f"slowest picture without the cache: {slowest * 1000:.0f} ms")
    assert slowest < 5


def test_draws_while_storage_is_away(stack: Stack, client: httpx.Client) -> None:
    """Things become labelled tiles and a picture cannot be fetched again; the pictures themselves are there."""
    stack.compose("stop", "storage")
    try:
        answer = client.post("/api/generate", json={"mwp": ORANGES.format(17)})
        assert answer.status_code == 200
        assert answer.json()["svg_formal"].startswith("<svg")
        # Refused by Docker's name server, or the last known address does not answer.
        assert client.get("/api/svg-dataset/search", params={"query": "orange"}).status_code in {503, 504}
    finally:
        stack.compose("start", "storage")
    wait_until(lambda: works(client, 18), 60, "problems are drawn and saved again")


def test_production_refuses_placeholder_secrets(stack: Stack) -> None:
    def started(service: str, *settings: str) -> str:
        options = [part for setting in settings for part in ("--env", setting)]
        return run(("docker", "run", "--rm", "--network", "none", *options, f"math2visual/{service}:0.1.0"), 60)

    with pytest.raises(CommandFailed, match="API_KEYS still holds a placeholder"):
        started("gateway", "APP_ENV=production", "API_KEYS=changeme")
    with pytest.raises(CommandFailed, match="POSTGRES_DATABASE_PASSWORD still holds a placeholder"):
        started("secrets", "APP_ENV=production", "POSTGRES_DATABASE_PASSWORD=changeme")
    assert started("secrets", "APP_ENV=production") == ""
