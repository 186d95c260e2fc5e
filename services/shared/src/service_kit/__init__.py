"""What every service shares at its edges, so that each service holds only its own subject.

settings     typed settings from the environment, secrets also from files
app          `create_app`: errors, request ids, logs, metrics, body limit, health
errors       `ServiceError` and its one JSON shape
health       /livez, /readyz, /internal/status and the checks behind them
upstream     HTTP clients for other services, with failure translation
cache        a byte cache in Redis or in the process
rate_limit   a token bucket in Redis or in the process
contracts    the bodies of the routes between services
gunicorn     defaults for the services' gunicorn.conf.py
"""
