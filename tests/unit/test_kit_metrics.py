"""Counts of ended workers stay in the totals, and their files do not pile up."""

import subprocess
import sys

WORKER = """
import os, sys
from service_kit.metrics import RequestMetrics, render_metrics, fold_dead_worker
from pathlib import Path
folder = Path(os.environ["PROMETHEUS_MULTIPROC_DIR"])
metrics = RequestMetrics("small")
for child in range(3):
    pid = os.fork()
    if pid == 0:
        for _ in range(5):
            RequestMetrics("small").observe("GET", "/x", 200, 0.003)
        os._exit(0)
    os.waitpid(pid, 0)
    fold_dead_worker(pid, folder)
text = render_metrics()[0].decode()
print([line for line in text.splitlines() if line.startswith("http_requests_total")][0])
print([line for line in text.splitlines() if line.startswith("http_request_duration_seconds_count")][0])
print([line for line in text.splitlines() if 'bucket{le="0.0025"' in line][0])
print(sorted(file.name for file in folder.iterdir() if "archive" in file.name or str(pid) in file.name))
"""


def test_fold_dead_workers(tmp_path):
    environment = {"PROMETHEUS_MULTIPROC_DIR": str(tmp_path), "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", WORKER], env=environment, capture_output=True, text=True, check=True)
    total, count, bucket, files = done.stdout.splitlines()
    assert total.endswith(" 15.0")
    assert count.endswith(" 15.0")
    assert bucket.endswith(" 0.0")
    assert files == "['counter_archive.db', 'histogram_archive.db']"
