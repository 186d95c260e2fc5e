"""Gunicorn for the gateway: many waiting connections, little work each.

An async worker a core is enough, since a worker only waits for upstreams and passes bytes on; more workers would only
split the connections to the upstreams. The timeout is above the upstreams' own, so that their errors arrive.
"""

from service_kit.gunicorn import *  # noqa: F403
from service_kit.gunicorn import bind_address, worker_count

wsgi_app = "gateway.app:create_app()"
bind = bind_address(8080)
workers = worker_count(per_core=1, at_least=2)
