"""What each container may do, read from the running ones: root file system, user, capabilities, limits, logs, size."""

from __future__ import annotations

import json
import re

import pytest

from support.stack import ROOT, CommandFailed, Stack, run

SERVICES = ("nginx", "gateway", "generator", "tutor", "storage", "postgres", "redis", "clamav")
OURS = ("nginx", "gateway", "generator", "tutor", "storage", "secrets")
# Of a worker, in bytes.
LARGEST_WORKER = 200 * 1024 * 1024
# Of an image, in bytes as Docker counts them.
LARGEST_IMAGE = 400 * 1000 * 1000

# Prints the resident memory of each Gunicorn process in kB; health checks come and go meanwhile.
PROCESS_SIZES = """
import contextlib, os, pathlib
for folder in pathlib.Path("/proc").glob("[0-9]*"):
    with contextlib.suppress(OSError):
        if b"gunicorn" in (folder / "cmdline").read_bytes() and folder.name != str(os.getpid()):
            sizes = (line.split() for line in (folder / "smaps_rollup").read_text().splitlines())
            print(next(words[1] for words in sizes if words[0] == "Rss:"))
"""


def test_list_is_complete(stack: Stack) -> None:
    assert sorted(SERVICES) == stack.services


@pytest.mark.parametrize("service", SERVICES)
def test_container_is_confined(stack: Stack, service: str) -> None:
    for container in stack.containers(service):
        found = stack.inspect(container)
        host = found["HostConfig"]
        assert host["ReadonlyRootfs"] is True
        assert host["CapDrop"] == ["ALL"]
        # ClamAV's start script alone is root, and needs these to hand over to its own user.
        expected = ["CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"] if service == "clamav" else None
        assert host["CapAdd"] == expected
        assert host["SecurityOpt"] == ["no-new-privileges:true"]
        assert host["Privileged"] is False
        assert host["Memory"] > 0
        assert host["NanoCpus"] > 0
        assert 0 < host["PidsLimit"] <= 256
        assert host["RestartPolicy"]["Name"] == "unless-stopped"
        assert host["LogConfig"] == {"Type": "json-file", "Config": {"max-file": "5", "max-size": "10m"}}
        assert found["State"]["Health"]["Status"] == "healthy"
        assert found["Config"].get("StopTimeout") is not None


@pytest.mark.parametrize("service", SERVICES)
def test_process_is_not_root_and_cannot_write(stack: Stack, service: str) -> None:
    for container in stack.containers(service):
        status = run(("docker", "exec", container, "cat", "/proc/1/status"), 30)
        identities = re.search(r"^Uid:\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)$", status, re.MULTILINE)
        assert identities is not None
        assert "0" not in identities.groups()
        if service != "clamav":
            assert re.search(r"^CapBnd:\s+0+$", status, re.MULTILINE), "no capability can come back"
        with pytest.raises(CommandFailed, match=r"Read-only file system"):
            run(("docker", "exec", "--user", "0", container, "sh", "-c", "echo x > /written"), 30)


@pytest.mark.parametrize("service", ["nginx", "gateway", "generator", "tutor", "storage", "secrets"])
def test_our_users_are_numbers(stack: Stack, service: str) -> None:
    """An orchestrator that refuses root must be able to see it in the image."""
    user = json.loads(run(("docker", "image", "inspect", f"math2visual/{service}:0.1.0"), 30))[0]["Config"]["User"]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user)


@pytest.mark.parametrize("service", OURS)
def test_image_is_small(stack: Stack, service: str) -> None:
    size = json.loads(run(("docker", "image", "inspect", f"math2visual/{service}:0.1.0"), 30))[0]["Size"]
    print(f"image {service}: {size / 1e6:.0f} MB")
    assert size < LARGEST_IMAGE


@pytest.mark.parametrize("service", ["gateway", "generator", "tutor", "storage"])
def test_service_images_hold_no_installer_and_no_setuid_program(stack: Stack, service: str) -> None:
    container = stack.containers(service)[0]
    found = run(
        ("docker", "exec", container, "sh", "-c", "find / -xdev -type f -perm /6000 2>/dev/null; command -v pip || true"), 60
    )
    assert found.strip() == ""
    with pytest.raises(CommandFailed):
        run(("docker", "exec", container, "python", "-m", "pip", "--version"), 30)


@pytest.mark.parametrize("service", ["gateway", "generator", "tutor", "storage"])
def test_worker_is_small(stack: Stack, service: str) -> None:
    container = stack.containers(service)[0]
    sizes = [int(size) * 1024 for size in run(("docker", "exec", container, "python", "-c", PROCESS_SIZES), 30).split()]
    print(f"processes of {service}: {[round(size / 2**20) for size in sizes]} MiB")
    assert len(sizes) >= 2
    assert max(sizes) < LARGEST_WORKER


def test_only_nginx_is_published_and_only_to_this_machine(stack: Stack) -> None:
    published = {
        service: binding
        for service in stack.services
        for container in stack.containers(service)
        for binding in stack.inspect(container)["NetworkSettings"]["Ports"].values()
        if binding
    }
    assert published == {"nginx": [{"HostIp": "127.0.0.1", "HostPort": str(stack.port)}]}


def test_development_override_opens_nothing_more(stack: Stack) -> None:
    files = ("--file", str(ROOT / "docker-compose.yml"), "--file", str(ROOT / "docker-compose.override.yml"))
    text = run(("docker", "compose", *files, "config", "--format", "json"), 30, stack.environment)
    services = json.loads(text)["services"]
    assert [name for name, service in services.items() if service.get("ports")] == ["nginx"]


def test_each_secret_is_seen_by_its_holders_alone(stack: Stack) -> None:
    holders = {
        service: sorted(
            mount["Destination"]
            for mount in stack.inspect(stack.containers(service)[0])["Mounts"]
            if mount["Destination"].startswith("/secrets")
        )
        for service in stack.services
    }
    assert {service: found for service, found in holders.items() if found} == {
        "postgres": ["/secrets/postgres", "/secrets/storage", "/secrets/tutor"],
        "storage": ["/secrets/storage"],
        "tutor": ["/secrets/tutor"],
    }
    for service in stack.services:
        for line in stack.inspect(stack.containers(service)[0])["Config"]["Env"]:
            name, _, value = line.partition("=")
            assert not value or not re.search(r"PASSWORD$|_KEY$|DATABASE_URL$", name), f"{service}: {name} in the environment"


def test_each_database_is_closed_to_the_other_service(stack: Stack) -> None:
    postgres = stack.containers("postgres")[0]
    password = run(("docker", "exec", postgres, "cat", "/secrets/tutor/password"), 30)

    def login(secret: str, database: str) -> str:
        client = ("psql", "--host=127.0.0.1", "--username=tutor", f"--dbname={database}", "--command=SELECT 1")
        return run(("docker", "exec", "--env", f"PGPASSWORD={secret}", postgres, *client), 30)

    assert "(1 row)" in login(password, "tutor")
    for other in ("storage", "postgres"):
        with pytest.raises(CommandFailed, match="permission denied for database"):
            login(password, other)
    with pytest.raises(CommandFailed, match="password authentication failed"):
        login("guess", "tutor")
