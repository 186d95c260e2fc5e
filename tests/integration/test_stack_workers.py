"""Gunicorn workers end gently and are counted whole; the supervisor of `make run` stops all when one ends."""

import contextlib
import http.client
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import pytest

from support.plain_stack import ROOT, answers, free_port, start_service

pytestmark = [pytest.mark.integration, pytest.mark.timeout(240)]
BODY = b'{"mwp": "three and four"}'


def metric(url, path):
    """The requests counted on a path, by all workers."""
    with urllib.request.urlopen(url + "/metrics", timeout=10) as answer:
        text = answer.read().decode()
    return sum(
        float(value) for value in re.findall(rf'^http_requests_total{{[^}}]*route="{path}"[^}}]*}} ([\d.]+)$', text, re.MULTILINE)
    )


def send(port, count, failures):
    """Posts over one kept-alive connection, opening another only where the server said that it closes."""
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        for _ in range(count):
            try:
                connection.request("POST", "/api/tutor/start", BODY, {"Content-Type": "application/json"})
                answer = connection.getresponse()
                answer.read()
            except (http.client.HTTPException, OSError) as error:
                failures.append(repr(error))
                connection.close()
                continue
            if answer.status != 501:
                failures.append(str(answer.status))


def workers_of(service):
    master = service.process.pid
    return set(Path(f"/proc/{master}/task/{master}/children").read_text().split())


def load(service, threads, count, meanwhile=None):
    failures = []
    running = [threading.Thread(target=send, args=(service.port, count, failures)) for _ in range(threads)]
    for thread in running:
        thread.start()
    if meanwhile:
        meanwhile()
    for thread in running:
        thread.join()
    return failures


def test_recycling_loses_no_request_and_no_count(tmp_path):
    settings = {
        "WEB_CONCURRENCY": "2",
        "GUNICORN_MAX_REQUESTS": "60",
        "GUNICORN_MAX_REQUESTS_JITTER": "5",
        "GUNICORN_MIN_WORKER_AGE_S": "0",
    }
    service = start_service("tutor", tmp_path, settings)
    try:
        service.wait_ready()
        before = workers_of(service)
        assert load(service, threads=6, count=120) == []
        assert not before & workers_of(service)
        assert metric(service.url, "/api/tutor/start") == 720
    finally:
        assert service.stop() == 0


def test_a_young_worker_is_not_recycled(tmp_path):
    service = start_service("tutor", tmp_path, {"GUNICORN_MAX_REQUESTS": "10", "GUNICORN_MIN_WORKER_AGE_S": "600"})
    try:
        service.wait_ready()
        before = workers_of(service)
        assert load(service, threads=2, count=100) == []
        time.sleep(0.5)
        assert before == workers_of(service)
    finally:
        service.stop()


def test_a_reload_loses_no_request(tmp_path):
    service = start_service("tutor", tmp_path, {"WEB_CONCURRENCY": "2"})
    try:
        service.wait_ready()
        before = workers_of(service)

        def reload():
            time.sleep(0.3)
            service.process.send_signal(signal.SIGHUP)

        assert load(service, threads=4, count=400, meanwhile=reload) == []
        deadline = time.monotonic() + 20
        while before & workers_of(service) and time.monotonic() < deadline:
            time.sleep(0.1)
        assert not before & workers_of(service)
    finally:
        service.stop()


@pytest.fixture
def supervisor(tmp_path):
    """`scripts/run` on free ports; its process, gateway address and log."""
    ports = {name: str(free_port()) for name in ("PORT", "GENERATOR_PORT", "TUTOR_PORT", "STORAGE_PORT")}
    environment = {**os.environ, **ports, "DATA_PATH": str(tmp_path), "DATABASE_URL": f"sqlite:///{tmp_path}/one.db"}
    log = tmp_path / "run.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "scripts" / "run")], env=environment, stdout=out, stderr=out, start_new_session=True
        )
    deadline = time.monotonic() + 90
    while "is ready" not in log.read_text():
        assert process.poll() is None, log.read_text()[-3000:]
        assert time.monotonic() < deadline, log.read_text()[-3000:]
        time.sleep(0.2)
    yield process, ports, log
    if process.poll() is None:
        process.terminate()
        process.wait(60)


def children_of(pid):
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def test_the_supervisor_ends_all_on_a_signal(supervisor):
    process, ports, _log = supervisor
    with urllib.request.urlopen(f"http://127.0.0.1:{ports['PORT']}/api/system/status", timeout=20) as answer:
        status = json.load(answer)
    assert {service["status"] for service in status["services"].values()} <= {"ok", "degraded"}
    assert len(children_of(process.pid)) == 4
    process.terminate()
    assert process.wait(60) == 0
    assert not any(answers(f"http://127.0.0.1:{port}/livez") for port in ports.values())


def test_the_supervisor_ends_all_when_one_ends(supervisor):
    process, ports, log = supervisor
    os.kill(int(children_of(process.pid)[0]), signal.SIGKILL)
    assert process.wait(60) == 1
    assert "the storage service ended" in log.read_text()
    deadline = time.monotonic() + 10
    while any(answers(f"http://127.0.0.1:{port}/livez") for port in ports.values()):
        assert time.monotonic() < deadline, "a worker outlived its killed master"
        time.sleep(0.2)
