"""Gunicorn for the tutor: few requests, long event streams.

Async workers hold hundreds of open streams each, so two a machine are enough, and a crash of one leaves the other. Streams
outlive the usual wait at shutdown: 60 s let a tutor's sentence end, and a cut stream resumes with Last-Event-ID.
"""

from service_kit.gunicorn import *  # noqa: F403
from service_kit.gunicorn import bind_address, number, worker_count

wsgi_app = "tutor.app:create_app()"
bind = bind_address(8102)
workers = worker_count(per_core=1, at_least=2, at_most=4)
graceful_timeout = number("GUNICORN_GRACEFUL_TIMEOUT_S", 60)
