"""API keys and rate limits, before anything else is done for a request."""

from __future__ import annotations

import hashlib
import hmac
import math

from starlette.types import ASGIApp, Receive, Scope, Send

from gateway.client_address import ClientAddresses
from service_kit.errors import TooManyRequests, Unauthorized
from service_kit.middleware import header
from service_kit.rate_limit import Rate, RateLimiter

# The API's description and its health are for anyone; everything else below /api asks for a key where keys are set.
OPEN_PATHS = ("/api/docs", "/api/openapi.json", "/api/system/status")


class Guard:
    """Raises `Unauthorized` or `TooManyRequests`; notes the client's address as `scope["client_address"]`, and
    the name of its key, where one is asked for, as `scope["client_key"]`."""

    def __init__(self, app: ASGIApp, *, keys: tuple[str, ...], rate: Rate | None, addresses: ClientAddresses) -> None:
        self._app = app
        self._digests = tuple(digest(key.encode()) for key in keys)
        self._rate = rate
        self._addresses = addresses

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/"):
            address = self._addresses.of(scope)
            scope["client_address"] = address
            key = self._known_key(scope)
            if key is not None:
                scope["client_key"] = key
            client = key or address
            if self._rate is not None:
                limiter: RateLimiter = scope["app"].state.rate_limiter
                wait_s = await limiter.take(client, self._rate)
                if wait_s > 0:
                    raise TooManyRequests("Too many requests; please wait a moment.", retry_after_s=math.ceil(wait_s))
        await self._app(scope, receive, send)

    def _known_key(self, scope: Scope) -> str | None:
        """The digest of the request's key, as the client's name; nothing where no key is asked for."""
        if not self._digests or scope["path"].startswith(OPEN_PATHS):
            return None
        offered = offered_key(scope)
        if offered is None:
            raise Unauthorized("An API key is needed, in the header X-API-Key.", code="api_key_missing")
        mine = digest(offered)
        # Every key is compared, so that the time does not tell which one is near.
        matches = [hmac.compare_digest(mine, known) for known in self._digests]
        if not any(matches):
            raise Unauthorized("This API key is not known.", code="api_key_unknown")
        return "key:" + mine.hex()[:16]


def digest(key: bytes) -> bytes:
    """Keys are compared by digest, which has one length."""
    return hashlib.sha256(key).digest()


def offered_key(scope: Scope) -> bytes | None:
    """The key in `X-API-Key` or as a bearer token."""
    key = header(scope, b"x-api-key")
    if key is not None:
        return key
    authorization = header(scope, b"authorization")
    if authorization is not None and authorization[:7].lower() == b"bearer ":
        return authorization[7:].strip()
    return None
