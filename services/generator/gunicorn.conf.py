"""Gunicorn for the generator: bound by the processor, so workers follow the cores.

A worker a core; a second one a core would only add memory and switching, since drawing never waits. Preloaded: the icon
index, font metrics and word lists are read once and shared. The timeout covers a language model's slow answer.
"""

from service_kit.gunicorn import *  # noqa: F403
from service_kit.gunicorn import bind_address, worker_count

wsgi_app = "generator.app:create_app()"
bind = bind_address(8101)
workers = worker_count(per_core=1)
