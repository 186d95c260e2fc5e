"""Gunicorn for storage: few requests, large bodies, work that blocks on files, the database and the scanner.

The blocking work runs in the bounded thread pool of each worker, so two workers are enough for several uploads at once.
Preloaded: the icon library is read once and shared.
"""

from service_kit.gunicorn import *  # noqa: F403
from service_kit.gunicorn import bind_address, worker_count

wsgi_app = "storage.app:create_app()"
bind = bind_address(8103)
workers = worker_count(per_core=1, at_least=2, at_most=4)
